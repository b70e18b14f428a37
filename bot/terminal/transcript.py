"""Transcripts as they are written: UTF-8 text, a header, then one step a line.

Reads them into steps, or says in which line what is wrong and what to write instead.
Knows nothing of the desk.
"""

from __future__ import annotations

import hashlib
import re
import shlex
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.plain import counted
from bot.terminal.ordered import FIELDS
from bot.terminal.steps import (
    Actor,
    Deletes,
    Edits,
    Expectation,
    Expects,
    ExpectsNothing,
    ExpectsWords,
    Header,
    Orders,
    Passes,
    Presses,
    Says,
    Step,
    Submits,
    Transcript,
)
from routing.inbound import Platform
from routing.people import Side
from routing.rules import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PLATFORMS = (Platform.SLACK, Platform.TELEGRAM, Platform.TERMINAL)
_ATTRIBUTES = ("zone", "lang", "on", "firm", "services", "position", "hours", "languages", "region")
_REF = r"[TRP]-\d{1,18}"
_SPEAKER = re.compile(r"(#?[\w.-]+)>(?: (.*)|)$")
_FILE = re.compile(r'(?:^|\s)\+file\s+("[^"]+"|\S+)')
_PRESS = re.compile(rf"\[([^\[\]\s]+)\](?:\s+({_REF}))?\s*$")
_ABOUT = re.compile(r"\(([TRP]-\d+)\)\s*(.*)$", re.S)
_FORM = re.compile(rf"\{{({_REF})\.([\w.-]+)\}}\s*(.*)$", re.S)
_MENDING = re.compile(r"(reply|edit) (\d{1,9}):\s?(.*)$|(delete) (\d{1,9})\s*$", re.S)
_LENGTH = re.compile(r"\+(?:(\d{1,4})d)?(?:(\d{1,5})h)?(?:(\d{1,7})m(?:in)?)?(?:(\d{1,9})s)?$")
_EXPECTED = re.compile(
    rf"<\s*(#?[\w.-]+):\s*([\w.:-]+)(?:\s+({_REF}))?((?:\s+\[!?[^\[\]\s]+\])*)\s*$"
)
_NOTHING = re.compile(r"<!\s*(#?[\w.-]+)\s*$")
_CONTAINS = re.compile(r'<~\s*(#?[\w.-]+):\s*"(.*)"\s*$')


class TranscriptError(ValueError):
    """A line that cannot be read: where, what is wrong, and what to write instead."""

    def __init__(self, line: int, what: str, instead: str) -> None:
        super().__init__(f"line {line}: {what}; write {instead}")
        self.line = line
        self.what = what
        self.instead = instead


def read_transcript(path: Path) -> Transcript:
    """Read a file. Raises `TranscriptError`, or `OSError` when there is none."""
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise TranscriptError(line, "bytes that are not UTF-8", "the file as UTF-8") from None
    return parse_transcript(text, folder=path.parent)


def parse_transcript(text: str, *, folder: Path = Path()) -> Transcript:
    """Read the text of a transcript; paths in it are relative to `folder`."""
    lines = text.splitlines()
    end = next((n for n, line in enumerate(lines) if line.strip() == "---"), None)
    if end is None:
        raise TranscriptError(1, "the header has no end", "a line --- between header and steps")
    header = _header(lines[:end], folder)
    reader = Steps(header=header, folder=folder)
    steps = tuple(reader.step(number, line) for number, line in _joined(lines, end + 1))
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Transcript(header=header, steps=steps, digest=digest)


def instant(text: str, zone: str, line: int) -> datetime:
    """Read an instant in ISO form; without an offset it is the wall time of `zone`."""
    at = None
    with suppress(ValueError):
        at = datetime.fromisoformat(text)
    if at is None or not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise TranscriptError(line, f"{text!r} is no time", "it as 2026-03-11T10:20")
    return (at if at.tzinfo else at.replace(tzinfo=_zone(zone, line))).astimezone(UTC)


def length(text: str) -> timedelta | None:
    """Read a length such as `+2h`, `+1d4h` or `+90m`; None when it is none."""
    match = _LENGTH.match(text)
    if match is None or not any(match.groups()):
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


# --- the header ----------------------------------------------------------------------------------


def _header(lines: list[str], folder: Path) -> Header:
    found: dict[str, tuple[int, str]] = {}
    people: list[Actor] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, colon, value = line.partition(":")
        name, value = name.strip(), value.strip()
        if not colon or name not in ("now", "catalogue", "person", "channel"):
            instead = "now: …, catalogue: …, channel: yes or person: …"
            raise TranscriptError(number, f"{line.strip()!r} is no header line", instead)
        if name == "person":
            people.append(_actor(number, value, people))
        else:
            found[name] = (number, value)
    at, zone = _start(found)
    path = folder / found["catalogue"][1] if "catalogue" in found else None
    channel = _is_yes(*found["channel"]) if "channel" in found else False
    return Header(now=at, zone=zone, catalogue=path, people=tuple(people), channel=channel)


def _is_yes(line: int, value: str) -> bool:
    if value not in ("yes", "no"):
        raise TranscriptError(line, f"{value!r} is neither yes nor no", "channel: yes")
    return value == "yes"


def _start(found: dict[str, tuple[int, str]]) -> tuple[datetime, str]:
    if "now" not in found:
        raise TranscriptError(1, "no start", "now: 2026-03-11T10:20 Europe/Berlin")
    number, value = found["now"]
    written, _, zone = value.partition(" ")
    zone = zone.strip() or "UTC"
    _zone(zone, number)
    return instant(written, zone, number), zone


def _zone(name: str, line: int) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise TranscriptError(line, f"{name!r} is no zone", "it as Europe/Berlin") from None


def _actor(line: int, value: str, before: list[Actor]) -> Actor:
    try:
        name, side, *rest = shlex.split(value)
    except ValueError:
        instead = "person: mara client zone=Europe/Lisbon"
        raise TranscriptError(line, f"{value!r} is no person", instead) from None
    if any(one.name == name for one in before):
        raise TranscriptError(line, f"{name} is there already", "another name")
    if side not in set(Side):
        raise TranscriptError(line, f"{side!r} is no side", "client, provider or operator")
    given = dict(_attribute(line, one) for one in rest)
    zone, on = given.get("zone", ""), given.get("on", Platform.TERMINAL)
    if zone:
        _zone(zone, line)
    if lang := given.get("lang", ""):
        _language(lang, line)
    return Actor(
        line=line,
        name=name,
        side=Side(side),
        zone=zone,
        lang=lang,
        on=platform_named(on, line),
        firm=given.get("firm", ""),
        services=_several(given.get("services", "")),
        position=given.get("position", ""),
        hours=given.get("hours", ""),
        languages=_several(given.get("languages", "")),
        region=given.get("region", ""),
    )


def _language(tag: str, line: int) -> None:
    from babel import Locale

    if tag.partition("-")[0].lower() not in Locale("en").languages:
        raise TranscriptError(line, f"{tag!r} is no language", "it as lang=en, de or es")


def _several(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(",") if part)


def _attribute(line: int, text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or name not in _ATTRIBUTES:
        instead = ", ".join(f"{one}=…" for one in _ATTRIBUTES)
        raise TranscriptError(line, f"{text!r} says nothing of a person", f"one of {instead}")
    return name, value


def platform_named(name: str, line: int = 0) -> Platform:
    """Give a platform that can show cards. Raises `TranscriptError` for another."""
    if name not in PLATFORMS:
        raise TranscriptError(line, f"{name!r} is no platform", ", ".join(PLATFORMS))
    return Platform(name)


# --- the steps -----------------------------------------------------------------------------------


def _joined(lines: list[str], start: int) -> Iterator[tuple[int, str]]:
    """Give each step with its line number, its indented lines put to it; comments left out."""
    begun: tuple[int, str] | None = None
    for number, line in enumerate(lines[start:], start=start + 1):
        if begun and line[:1] in (" ", "\t") and line.strip():
            begun = (begun[0], f"{begun[1]}\n{line.strip()}")
            continue
        if begun:
            yield begun
        begun = (number, line.rstrip()) if line.strip() and not line.startswith("#") else None
        if begun and line[:1] in (" ", "\t"):
            instead = "a step at the beginning of the line"
            raise TranscriptError(number, "an indented line continues nothing", instead)
    if begun:
        yield begun


@dataclass(kw_only=True)
class Steps:
    """Reads steps one after the other; counts each person's messages, and how time has passed."""

    header: Header
    folder: Path
    said: Counter[str] = field(default_factory=Counter)
    at: datetime = field(init=False)

    def __post_init__(self) -> None:
        self.at = self.header.now

    def step(self, line: int, text: str) -> Step:
        """Read one step. Raises `TranscriptError`."""
        if text.startswith("<"):
            return self._expectation(line, text)
        if text.startswith("$"):
            command, _, said = text[1:].strip().partition(" ")
            return _order(line, command, _fields(line, said))
        if text.startswith("@"):
            return self._passes(line, text[1:].strip())
        first, feed, rest = text.partition("\n")
        match = _SPEAKER.match(first)
        if match is None:
            instead = "mara> words, @ +2h, < ana: offer T-1 [claim], or # comment"
            raise TranscriptError(line, f"{first!r} is no step", instead)
        who = self._known(line, match[1])
        return self._inward(line, who, (match[2] or "") + feed + rest)

    def _known(self, line: int, who: str) -> str:
        names = [one.name for one in self.header.people]
        if who not in names and not who.startswith("#"):
            instead = f"one of {', '.join(names)}, or add them to the header"
            raise TranscriptError(line, f"nobody is called {who}", instead)
        return who

    def _inward(self, line: int, who: str, text: str) -> Step:
        if match := _PRESS.match(text):
            return Presses(line=line, who=who, key=match[1], about=match[2] or "")
        if match := _FORM.match(text):
            fields = _fields(line, match[3])
            return Submits(line=line, who=who, about=match[1], form=match[2], fields=fields)
        if match := _MENDING.match(text):
            return self._mending(line, who, match)
        if match := _ABOUT.match(text):
            return self._says(line, who, match[2], about=match[1])
        return self._says(line, who, text)

    def _says(self, line: int, who: str, text: str, *, about: str = "", reply_to: int = 0) -> Says:
        self.said[who] += 1
        paths = tuple(self.folder / _path(one) for one in _FILE.findall(text))
        return Says(
            line=line,
            who=who,
            number=self.said[who],
            text=_FILE.sub("", text).strip(),
            files=paths,
            about=about,
            reply_to=reply_to,
        )

    def _mending(self, line: int, who: str, match: re.Match[str]) -> Step:
        verb, number = match[1] or match[4], int(match[2] or match[5])
        if not 1 <= number <= self.said[who]:
            what = f"{who} has written {counted(self.said[who], 'message')} so far"
            raise TranscriptError(line, what, "the number of one of them")
        if verb == "reply":
            return self._says(line, who, match[3], reply_to=number)
        if verb == "edit":
            return Edits(line=line, who=who, number=number, text=match[3])
        return Deletes(line=line, who=who, number=number)

    def _passes(self, line: int, text: str) -> Passes:
        if text.startswith("+"):
            by_for = length(text)
            if by_for is None:
                raise TranscriptError(line, f"{text!r} is no length", "@ +2h, @ +1d or @ +90m")
            return self._moved(Passes(line=line, by_for=by_for))
        at = instant(text, self.header.zone, line)
        if at < self.at:
            here = self.at.astimezone(ZoneInfo(self.header.zone))
            instead = f"a time from {here:%Y-%m-%dT%H:%M} on, or a length such as @ +2h"
            raise TranscriptError(line, f"{text} is past by then", instead)
        return self._moved(Passes(line=line, until_at=at))

    def _moved(self, step: Passes) -> Passes:
        self.at = step.after(self.at)
        return step

    def _expectation(self, line: int, text: str) -> Expectation:
        if match := _NOTHING.match(text):
            return ExpectsNothing(line=line, who=self._known(line, match[1]))
        if match := _CONTAINS.match(text):
            return ExpectsWords(line=line, who=self._known(line, match[1]), words=match[2])
        if match := _EXPECTED.match(text):
            keys = re.findall(r"\[([^\[\]\s]+)\]", match[4])
            return Expects(
                line=line,
                who=self._known(line, match[1]),
                notice=match[2],
                ref=match[3] or "",
                actions=tuple(key for key in keys if not key.startswith("!")),
                without=tuple(key[1:] for key in keys if key.startswith("!")),
            )
        instead = '< ana: offer T-1 [claim], <! ana, or <~ ana: "words"'
        raise TranscriptError(line, f"{text!r} is no expectation", instead)


def _path(written: str) -> Path:
    return Path(written.strip('"')).expanduser()


def _order(line: int, command: str, fields: Mapping[str, str]) -> Orders:
    if command not in FIELDS:
        raise TranscriptError(line, f"{command!r} is no order", f"one of {', '.join(FIELDS)}")
    for name in fields:
        if name not in FIELDS[command]:
            instead = f"one of {', '.join(f'{one}=…' for one in FIELDS[command])}"
            raise TranscriptError(line, f"{command} knows no {name}", instead)
    return Orders(line=line, command=command, fields=fields)


def _fields(line: int, text: str) -> dict[str, str]:
    """Read `field=value; field=value`; a value in quotes may hold semicolons."""
    fields: dict[str, str] = {}
    for part in re.findall(r'(?:[^;"]|"[^"]*")+', text):
        name, equals, value = part.partition("=")
        if not equals or not name.strip():
            instead = "field=value; field=value"
            raise TranscriptError(line, f"{part.strip()!r} is no answer", instead)
        fields[name.strip()] = value.strip().strip('"')
    return fields
