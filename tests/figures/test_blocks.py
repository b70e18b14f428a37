"""Blocks hold what their rows hold, whatever that is; choosing and joining change no figure."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from routing.figures import By, Facts, Span, report
from routing.figures.blocks import chosen, differing, read, written
from routing.figures.columns import columns_in, columns_of, places_of, together
from routing.figures.packed import layout, pack
from routing.task import TaskState
from routing.values import PartyId, ServiceKey, TaskId

if TYPE_CHECKING:
    from routing.figures.columns import Columns

NOON = datetime(2026, 3, 11, 12, tzinfo=UTC)
SERVICES = ("books", "calls", "site")
LONGEST = 10**12
REQUIRED = {"task", "client", "service", "state", "opened_at", "until_at"}
PLAIN = {"datetime | None", "timedelta | None", "int", "int | None"}


def some(chance: Random, name: str, hint: str) -> object:
    """What a field may hold."""
    if hint.endswith("None") and chance.random() < 0.3:
        return None
    if name.endswith("_at"):
        return NOON + timedelta(microseconds=chance.randrange(LONGEST))
    if hint.startswith("timedelta"):
        return timedelta(microseconds=chance.randrange(LONGEST))
    return chance.choice((0, 1, 5, 200, 70_000))


def one(chance: Random, id: int) -> Facts:
    """One task's facts, anything in any of them."""
    optional = {
        f.name: some(chance, f.name, str(f.type))
        for f in fields(Facts)
        if f.name not in REQUIRED and str(f.type) in PLAIN
    }
    return Facts(
        task=TaskId(id),
        client=PartyId(chance.randrange(1, 300)),
        service=ServiceKey(chance.choice(SERVICES)),
        state=chance.choice(tuple(TaskState)),
        opened_at=NOON,
        until_at=NOON + timedelta(days=1),
        provider=chance.choice((None, PartyId(1), PartyId(2))),
        replied_for=tuple(chance.choices(range(10**6), k=chance.randrange(4))),
        failed=tuple(chance.choices(("matched", "listed"), k=chance.randrange(3))),
        **optional,  # type: ignore[arg-type]
    )


def desk(seed: int, count: int) -> list[Facts]:
    """Some tasks of a desk."""
    chance = Random(seed)
    return [one(chance, id) for id in range(1, count + 1)]


desks = st.builds(desk, st.integers(0, 10**6), st.integers(0, 30))


def same(one: Columns, other: Columns) -> bool:
    numbers = all(np.array_equal(one.numbers(s.name), other.numbers(s.name)) for s in layout())
    replies = zip(one.replies(), other.replies(), strict=True)
    beside = (one.services, one.more, list(one.named()))
    return (
        numbers
        and all(np.array_equal(a, b) for a, b in replies)
        and beside == (other.services, other.more, list(other.named()))
    )


@given(desk=desks)
@settings(max_examples=30)
def test_a_block_holds_what_its_rows_hold(desk: list[Facts]) -> None:
    rows = columns_of(map(pack, desk))
    (chunk,) = rows.whole.chunks
    assert same(columns_in((read(written(chunk)),)), rows)


@settings(max_examples=30)
@given(desk=desks, cut=st.integers(0, 30), seed=st.integers(0, 99))
def test_where_the_rows_are_cut_changes_nothing(desk: list[Facts], cut: int, seed: int) -> None:
    rows = columns_of(map(pack, desk))
    first, second = (columns_of(map(pack, part)) for part in (desk[:cut], desk[cut:]))
    blocks = [read(written(chunk)) for one in (first, second) for chunk in one.whole.chunks]
    joined = columns_in(blocks)
    assert same(joined, rows)
    assert same(together(first, second), rows)
    some = Random(seed).sample(range(len(desk)), len(desk) // 2)
    places = places_of(some)
    mine = [desk[n] for n in some]
    assert same(joined.at(places), columns_of(map(pack, mine)))
    assert same(together(joined.at(places), rows), columns_of(map(pack, (*mine, *desk))))
    assert same(together(rows, joined.at(places)), columns_of(map(pack, (*desk, *mine))))


# Numbers of tasks lie close together, or they do not: what is loose counts either way.
@settings(max_examples=30)
@given(desk=desks, loose=desks, apart=st.sampled_from((1, 10**6)))
def test_a_task_counts_once_as_its_loose_row_has_it(
    desk: list[Facts], loose: list[Facts], apart: int
) -> None:
    folded = [replace(one, task=TaskId(one.task * apart)) for one in desk]
    anew = [replace(one, task=TaskId(one.task * apart)) for one in loose[::2]]
    both = columns_of(map(pack, (*folded, *anew)))
    known = {one.task for one in anew}
    once = [one for one in folded if one.task not in known]
    assert same(chosen(both, len(folded), Span()), columns_of(map(pack, (*once, *anew))))


@given(desk=desks, seed=st.integers(0, 99))
@settings(max_examples=30)
def test_a_block_that_tells_otherwise_is_named_by_its_tasks(desk: list[Facts], seed: int) -> None:
    rows = columns_of(map(pack, desk))
    assert list(differing(rows, rows)) == []
    chance = Random(seed)
    wrong = {n: chance.choice(WRONG) for n in chance.sample(range(len(desk)), len(desk) // 2)}
    told = columns_of(pack(replace(one, **wrong.get(n, {}))) for n, one in enumerate(desk))
    assert list(differing(rows, told)) == [desk[n].task for n in sorted(wrong)]


WRONG: tuple[dict[str, Any], ...] = (
    {"client": PartyId(999)},
    {"service": ServiceKey("other")},
    {"replied_for": (1, 2, 3, 4, 5, 6)},
    {"failed": ("other",)},
)


@given(desk=desks, by=st.sampled_from(By))
@settings(max_examples=30)
def test_every_figure_is_the_same_from_blocks_and_from_rows(desk: list[Facts], by: By) -> None:
    rows = columns_of(map(pack, desk))
    blocks = columns_in(read(written(chunk)) for chunk in rows.whole.chunks)
    span = Span(start=NOON, end=NOON + timedelta(days=30))
    now = NOON + timedelta(days=40)
    assert report(blocks, now, by=by, span=span) == report(rows, now, by=by, span=span)
    assert report(blocks, now, by=by) == report(rows, now, by=by)


def test_nothing_at_all_is_a_block_too() -> None:
    (chunk,) = columns_of(()).whole.chunks
    assert len(columns_in((read(written(chunk)),))) == 0
