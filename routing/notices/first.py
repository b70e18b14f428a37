"""What was told before the first time, as rows of a card: for the client, and for who takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.first.model import Answer, Background, Item, open_items
from routing.notices.model import Fact, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def told_rows(told: Background) -> dict[str, Fact]:
    """What was told, and what is open."""
    left = tuple({"item": item.value} for item in open_items(told))
    facts = _rows(told, Item)
    return {**facts, "untold": left} if left else facts


def for_provider(told: Background) -> dict[str, Fact]:
    """What was told, for whoever takes it: how the work goes, not who did it."""
    return _rows(told, [item for item in Item if item != Item.DOER])


def _rows(told: Background, items: Iterable[Item]) -> dict[str, Fact]:
    rows = tuple(_row(item, told[item]) for item in items if item in told)
    return {"background": rows} if rows else {}


def _row(item: Item, answer: Answer) -> Mapping[str, Fact]:
    row: dict[str, Fact] = {"item": item.value}
    if answer.took_for is not None:
        row["took"] = answer.took_for
    if answer.doer is not None:
        row["doer"] = answer.doer.value
    if answer.text is not None:
        row["said"] = Words(text=answer.text)
    if answer.out:
        row["none"] = True
    return row
