"""Before the claim a provider learns nothing that the client wrote; money never crosses sides."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from busy_desk import at_work
from routing.codec import encode
from routing.notices.model import Firm, Notice, Who, Words
from routing.task import TaskState
from routing.values import Money

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from busy_desk import Busy
    from chatting import Seat
    from routing.notices.model import Fact

MOVES = 40
ROUNDS = 6
CANARY = "zanzibar"


def leaves(fact: Fact) -> Iterator[object]:
    """Every single value within a fact."""
    if isinstance(fact, tuple):
        for one in fact:
            yield from leaves(one)
    elif hasattr(fact, "values"):
        for one in fact.values():
            yield from leaves(one)
    else:
        yield fact


def facts_of(notice: Notice) -> list[object]:
    return [leaf for fact in notice.facts.values() for leaf in leaves(fact)]


def presses_at_random(busy: Busy, random: Random, seat: Seat) -> None:
    """Press any live button of any card about the task, or write something."""
    from sqlalchemy import select

    from storage import tables as t

    columns = t.cards.c
    query = select(columns.key, columns.actions).where(
        columns.person_id == seat.person.id, columns.live.is_(True), columns.about_kind == "task"
    )
    with busy.desk.ledger.engine.connect() as connection:
        cards = [(key, actions) for key, actions in connection.execute(query) if actions]
    if not cards or random.random() < 0.3:
        text = random.choice(["Monday at noon", "2", "1h30", "yes", f"{CANARY} said so"])
        files = {f"{CANARY}.csv": "a,b"} if random.random() < 0.3 else None
        seat.writes(text, files, about="T-1" if random.random() < 0.7 else "")
        return
    key, actions = random.choice(cards)
    seat.taps(key, random.choice(actions))


def live(busy: Busy, random: Random) -> Iterator[list[Notice]]:
    """A random life of one task; gives what each step told."""
    busy.asks(f"October books for {CANARY} by Friday noon", files={f"{CANARY}.csv": "a,b"})
    yield busy.desk.told
    for _ in range(MOVES):
        seat = random.choice([busy.mara, busy.ana, busy.eva, busy.ola])
        if random.random() < 0.2:
            busy.desk.passes(minutes=random.choice([5, 70, 600]))
        else:
            presses_at_random(busy, random, seat)
        yield busy.desk.told


def test_nothing_of_the_client_crosses_before_the_claim(busy: Busy) -> None:
    task = busy.asks(f"October books for {CANARY}", files={f"{CANARY}.csv": "a,b"})
    busy.mara.writes(f"{CANARY} is new", about="T-1")
    offer = next(r.notice for r in busy.desk.history.told() if r.notice.key == "offer")
    assert offer.facts.keys() == {
        *("ref", "work", "due", "pay", "estimate", "complete", "tools", "languages", "until"),
        "back_within",
    }
    assert not offer.files
    assert task.words is not None


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_over_random_lives(tmp_path: Path, seed: int) -> None:
    busy, random = at_work(tmp_path), Random(seed)
    providers = {seat.person.id: seat.person.provider for seat in (busy.ana, busy.eva, busy.fay)}
    had: set[object] = set()
    states = set()
    for told in live(busy, random):
        task = busy.desk.task(1)
        states.add(task.state)
        for notice in told:
            look(notice, busy, providers, had | {task.provider})
        had.add(task.provider)
    assert len(states) > 1
    assert TaskState.QUEUED in states


def look(notice: Notice, busy: Busy, providers: dict[int, object], had: set[object]) -> None:
    """No provider who never had it sees words, names or files; no side the other's money."""
    found = facts_of(notice)
    if notice.to in providers:
        assert "price" not in notice.facts
        assert Money(minor=6000, currency="EUR") not in found
        if providers[notice.to] not in had:
            assert not notice.files, notice
            assert not [f for f in found if isinstance(f, Words | Who | Firm)], notice
            assert CANARY not in str(encode(notice, Notice)).lower()
    elif notice.to == busy.mara.person.id:
        assert "pay" not in notice.facts
        assert Money(minor=3600, currency="EUR") not in found
