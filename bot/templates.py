"""Message templates: several lines with slots, of which a line without its facts is left out.

    {name}          the fact, spoken          {name?}  says nothing, asks that it is there and true
    {name:form}     spoken in that form       {name!}  says nothing, asks that it is not
    {name#key}      counted, by plural `key`  {name*}  one template for each entry; alone on a line
    **words**       strong                    a || b   the first of them that has its facts

Knows nothing of languages or of what a fact is: a `Speaker` says it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Protocol

from bot.cards import Line, Span, Tone
from routing.notices.model import Facts

if TYPE_CHECKING:
    from routing.notices.model import Fact


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """A place for a fact: `use` is one of "", "?", "!", "*", ":" or "#"."""

    name: str
    use: str = ""
    argument: str = ""


Piece = str | Slot
Alternatives = tuple[tuple[Piece, ...], ...]

_SLOT = re.compile(r"\{([\w.-]+)([?!*]|(?:[:#])[\w.-]+)?\}|(\*\*)")
_STRONG = "**"


@dataclass(frozen=True, kw_only=True, slots=True)
class Scope:
    """The facts that a template may name: its own, then those around it."""

    facts: Facts
    outer: Facts = field(default_factory=dict)

    def get(self, path: str) -> Fact | None:
        """Give a fact by name, or by dotted path into maps; None where there is none."""
        for facts in (self.facts, self.outer):
            found = _walk(facts, path.split("."))
            if found is not None:
                return found
        return None

    def inside(self, facts: Facts) -> Scope:
        """Give the scope of one entry of a list."""
        return Scope(facts=facts, outer={**self.outer, **self.facts})


class Speaker(Protocol):
    """Who says facts in the reader's language."""

    def say(self, name: str, fact: Fact, form: str, scope: Scope) -> Line:
        """Say one fact."""

    def count(self, fact: Fact, key: str, scope: Scope) -> Line:
        """Say a number, or how many there are, with its noun."""

    def entry(self, name: str) -> str:
        """Give the template for one entry of the list fact `name`."""


def lines_of(template: str, scope: Scope, speaker: Speaker) -> tuple[Line, ...]:
    """Give the template's lines, spoken, without those whose facts are missing."""
    lines: list[Line] = []
    for alternatives in parse(template):
        chosen = next((one for one in alternatives if _has_facts(one, scope)), None)
        if chosen is None:
            continue
        expanded = _expansion(chosen)
        if expanded:
            lines += _entries(expanded, scope, speaker)
        else:
            lines += [line] if (line := _line(chosen, scope, speaker)) else []
    return tuple(lines)


@cache
def parse(template: str) -> tuple[Alternatives, ...]:
    """Give the template's lines, each as its alternatives."""
    return tuple(
        tuple(_pieces(option.strip("\n")) for option in line.split(" || "))
        for line in template.split("\n")
        if line.strip()
    )


def _pieces(text: str) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    end = 0
    for match in _SLOT.finditer(text):
        pieces += [text[end : match.start()]] if match.start() > end else []
        pieces.append(_slot(match[1], match[2] or "") if match[1] else _STRONG)
        end = match.end()
    return (*pieces, *((text[end:],) if end < len(text) else ()))


def _slot(name: str, use: str) -> Slot:
    return Slot(name=name, use=use[:1], argument=use[1:])


def _walk(facts: Facts, path: list[str]) -> Fact | None:
    found: Fact | None = facts
    for name in path:
        if not isinstance(found, Mapping) or name not in found:
            return None
        found = found[name]
    return None if found in ("", ()) or found == {} else found


def _has_facts(pieces: tuple[Piece, ...], scope: Scope) -> bool:
    slots = (piece for piece in pieces if isinstance(piece, Slot))
    return all(_satisfied(slot, scope.get(slot.name)) for slot in slots)


def _satisfied(slot: Slot, fact: Fact | None) -> bool:
    if slot.use == "?":
        return bool(fact)
    if slot.use == "!":
        return not fact
    return fact is not None


def _expansion(pieces: tuple[Piece, ...]) -> Slot | None:
    slots = (piece for piece in pieces if isinstance(piece, Slot))
    return next((slot for slot in slots if slot.use == "*"), None)


def _entries(slot: Slot, scope: Scope, speaker: Speaker) -> list[Line]:
    template = speaker.entry(slot.name)
    lines: list[Line] = []
    for number, facts in enumerate(_each(scope.get(slot.name)), start=1):
        lines += lines_of(template, scope.inside({"n": number, **facts}), speaker)
    return lines


def _each(fact: Fact | None) -> list[Facts]:
    if isinstance(fact, Mapping):
        return [{"key": key, "value": value} for key, value in fact.items()]
    entries = fact if isinstance(fact, tuple) else ()
    return [one if isinstance(one, Mapping) else {"it": one} for one in entries]


def _line(pieces: tuple[Piece, ...], scope: Scope, speaker: Speaker) -> Line:
    spans: list[Span] = []
    strong = False
    for piece in pieces:
        if piece == _STRONG:
            strong = not strong
            continue
        said = _said(piece, scope, speaker)
        spans += [_strong(span) for span in said] if strong else said
    return _joined(spans)


def _said(piece: Piece, scope: Scope, speaker: Speaker) -> Line:
    if isinstance(piece, str):
        return (Span(text=piece),)
    fact = scope.get(piece.name)
    if fact is None or piece.use in ("?", "!"):
        return ()
    if piece.use == "#":
        return speaker.count(fact, piece.argument, scope)
    return speaker.say(piece.name, fact, piece.argument, scope)


def _strong(span: Span) -> Span:
    return replace(span, tone=Tone.STRONG) if span.tone == Tone.PLAIN else span


def _joined(spans: list[Span]) -> Line:
    """Put neighbours of one tone together, and start the line with a capital."""
    line: list[Span] = []
    for span in spans:
        if line and line[-1].tone == span.tone != Tone.INSTANT and not span.at:
            line[-1] = replace(line[-1], text=line[-1].text + span.text)
        elif span.text:
            line.append(span)
    return tuple(line)
