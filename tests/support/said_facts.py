"""Which facts a notice's templates name; all of them, as a chooser gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.messages import messages_for
from bot.templates import Slot, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from routing.notices.model import Fact


def templates_of(key: str, lang: str) -> Iterator[str]:
    """Give the templates of a notice, and of what stands before each of its dots."""
    messages = messages_for(lang)
    parts = key.split(".")
    for end in range(1, len(parts) + 1):
        for part in ("title", "body", "facts"):
            if (told := messages.get(f"{'.'.join(parts[:end])}.{part}")) is not None:
                yield told


def slots_of(template: str) -> Iterator[Slot]:
    """Give a template's slots, those of later alternatives too."""
    for alternatives in parse(template):
        for pieces in alternatives:
            yield from (piece for piece in pieces if isinstance(piece, Slot))


def entry_of(key: str, name: str, lang: str) -> str:
    """Give the template of one entry of a notice's list."""
    return messages_for(lang).first(f"{key}.{name}", f"list.{name}") or "{it}"


def facts_for(key: str, lang: str, choose: Callable[[Slot], Fact | None]) -> dict[str, Fact]:
    """Give every fact that the notice's templates name and the chooser knows."""
    named = [slot for template in templates_of(key, lang) for slot in slots_of(template)]
    facts: dict[str, Fact] = {}
    # A list is more than the question whether there is one, which may come before it.
    for slot in sorted(named, key=lambda one: one.use != "*"):
        if (fact := choose(slot)) is not None:
            put(facts, slot.name.split("."), fact)
    return facts


def put(facts: dict[str, Fact], path: list[str], fact: Fact) -> None:
    """Set a fact at its dotted path, and leave alone what stands there."""
    *heads, last = path
    for head in heads:
        inner = facts.setdefault(head, {})
        if not isinstance(inner, dict):
            return
        facts = inner
    facts.setdefault(last, fact)
