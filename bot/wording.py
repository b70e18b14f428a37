"""From a notice to a card: the right message, for one reader, in their language and zone.

Pure apart from the lookups. Knows every kind of notice by its key only, and no platform.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.cards import Action, Card, CardFile, Detail, Line, Span, Style, Tone, line_text
from bot.messages import messages_for
from bot.plain import one_line, shortened
from bot.speech import Lookups, Reader, Speech
from bot.templates import Scope, lines_of
from routing.notices.model import Fact, Firm, Who

if TYPE_CHECKING:
    from datetime import datetime

    from bot.messages import Messages
    from routing.notices.model import Facts, Notice

EQUAL = frozenset({"rate1"})
"""The first of several that none is to be preferred of."""
DANGEROUS = frozenset({"cancel", "stop", "drop", "delete", "decline", "forget", "handback"})
FALLBACK_LENGTH = 150


def word(notice: Notice, reader: Reader, lookups: Lookups, now: datetime | None = None) -> Card:
    """Give the card for a notice; a key without words gets a plain, honest line.

    `now` is when the notice was written: it decides whether a year is worth saying.
    """
    messages = messages_for(reader.lang)
    speech = Speech(key=notice.key, reader=reader, lookups=lookups, messages=messages, now=now)
    scope = Scope(facts=notice.facts, outer=_around(notice, reader, lookups))
    title, body = _said(notice.key, scope, speech)
    return Card(
        title=title,
        body=body,
        facts=_details(notice.key, scope, speech),
        files=tuple(CardFile(id=f, name=_file_name(f, lookups, messages)) for f in notice.files),
        actions=_actions(notice, scope, speech),
        fallback=_fallback(title, body),
    )


def _around(notice: Notice, reader: Reader, lookups: Lookups) -> Facts:
    """Give what every template may name besides the notice's own facts."""
    around: dict[str, Fact] = {"reader": one_line(reader.name), "desk": one_line(lookups.desk)}
    who, client = notice.facts.get("who"), notice.facts.get("client")
    if isinstance(who, Who) and isinstance(client, Firm):
        # A firm of one is called by one name.
        around["alone"] = lookups.person(who.person) == lookups.firm(client.party)
    return {**around, "ref": notice.about.ref}


def _said(key: str, scope: Scope, speech: Speech) -> tuple[Line, tuple[Line, ...]]:
    """Give title and body; `refused.taken` may fall back to what `refused` says."""
    messages = speech.messages
    for name in _names(key):
        titled, told = messages.get(f"{name}.title"), messages.get(f"{name}.body")
        if titled is not None or told is not None:
            titles = lines_of(titled or "", scope, speech)
            body = lines_of(told or "", scope, speech)
            return _capital(titles[0] if titles else ()), tuple(map(_capital, body))
    unknown = messages.get("unknown.body") or "{key}"
    inside = scope.inside({"key": key})
    return (), lines_of(unknown, inside, speech)


def _names(key: str) -> tuple[str, ...]:
    """Give a dotted key, then what stands before its dots, longest first."""
    parts = key.split(".")
    return tuple(".".join(parts[:n]) for n in range(len(parts), 0, -1))


def _details(key: str, scope: Scope, speech: Speech) -> tuple[Detail, ...]:
    """Give the labelled values: lines of `key.facts`, split at their first colon."""
    template = speech.messages.get(f"{key}.facts")
    return tuple(map(_detail, lines_of(template, scope, speech))) if template else ()


def _detail(line: Line) -> Detail:
    label, _, rest = line[0].text.partition(": ")
    first = (replace(line[0], text=rest),) if rest else ()
    return Detail(label=label.rstrip(": "), value=(*first, *line[1:]))


def _actions(notice: Notice, scope: Scope, speech: Speech) -> tuple[Action, ...]:
    labels = ((key, _label(notice.key, key, scope, speech)) for key in notice.actions)
    return tuple(
        Action(key=key, label=label, style=_style(key, n)) for n, (key, label) in enumerate(labels)
    )


def _style(key: str, n: int) -> Style:
    if key in DANGEROUS:
        return Style.DANGER
    return Style.MAIN if n == 0 and key not in EQUAL else Style.PLAIN


def _label(notice: str, key: str, scope: Scope, speech: Speech) -> str:
    """Give a button's words: for this notice, for the key, or for what stands before its dot.

    `choose.2` may name the second of the fact `choices` as `{chosen}`.
    """
    head, _, tail = key.replace(":", ".").partition(".")
    names = (f"{notice}.action.{key}", f"{notice}.action.{head}", f"action.{key}", f"action.{head}")
    template = speech.messages.first(*names) or "{it}"
    lines = lines_of(template, scope.inside(_chosen(tail, scope)), speech)
    words = lines[0] if lines else (Span(text=one_line(key.replace("_", " "))),)
    return line_text(_capital(words))


def _chosen(tail: str, scope: Scope) -> Facts:
    """Give what stands behind an action's dot: a code, a part and a code, or a number."""
    first, dash, second = tail.partition("-")
    if dash and first.isdecimal():
        return {"n": first, "of": second}
    if not tail.isdecimal():
        return {"it": tail} if tail else {}
    number = int(tail)
    found = (
        *_numbered_firm(number, scope),
        *_nth_choice(number, scope),
        *_row_of("tasks", "ref", f"T-{number}", scope),
        *_row_of("parts", "n", number, scope),
    )
    chosen: Facts = {"chosen": found[0]} if found else {}
    return {"it": tail, "n": tail, "length": timedelta(minutes=int(tail[:6])), **chosen}


def _numbered_firm(number: int, scope: Scope) -> tuple[Fact, ...]:
    rows = _listed("able", scope)
    firms = (row.get("firm") if isinstance(row, Mapping) else row for row in rows)
    return tuple(one for one in firms if isinstance(one, Firm) and one.party == number)


def _row_of(name: str, key: str, value: object, scope: Scope) -> tuple[Fact, ...]:
    """Give the rows of a fact whose `key` is the value that a button names."""
    rows = (row for row in _listed(name, scope) if isinstance(row, Mapping))
    return tuple(row for row in rows if row.get(key) == value)


def _nth_choice(number: int, scope: Scope) -> tuple[Fact, ...]:
    return _listed("choices", scope)[number - 1 : number]


def _listed(name: str, scope: Scope) -> tuple[Fact, ...]:
    found = scope.get(name)
    return found if isinstance(found, tuple) else ()


def _file_name(file: int, lookups: Lookups, messages: Messages) -> str:
    from routing.values import FileId

    return one_line(lookups.file(FileId(file))) or messages.get("file.unknown") or ""


def _fallback(title: Line, body: tuple[Line, ...]) -> str:
    lines = [line_text(line) for line in ((title,) if title else ()) + body]
    return shortened(one_line(" ".join(lines[:2])), FALLBACK_LENGTH)


def _capital(line: Line) -> Line:
    """Start a line with a capital, unless somebody's own words start it."""
    if not line or line[0].tone == Tone.QUOTE:
        return line
    first = line[0]
    return (replace(first, text=first.text[:1].upper() + first.text[1:]), *line[1:])


__all__ = ["Lookups", "Reader", "word"]
