"""Every press asks again who presses: nobody does with a button what their role may not.

Each kind of button there is, put on a card of its own about somebody else's work and shown to
everybody who has no part in it. The card is theirs, so only the rulebook can say no.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, insert, select

from crowd import crowd, seat
from routing.conversation.presses import ACTIONS
from routing.inbound import InboundKind, Press
from routing.notices.model import About, Subject
from routing.people import Admitted, Side, Standing
from routing.ports import Cause
from storage import tables as t
from storage.counters import take_one

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Select

    from crowd import Crowd

FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
OTHERS = ("tom", "dora", "gone")
"""Another client, a provider without a part in it, and somebody who has left."""
MADE = "made-"
"""How the keys of cards begin that a test put there, not the desk."""


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crowd]:
    with crowd(tmp_path_factory.mktemp("roles")) as people:
        people.joins("mara", Side.CLIENT)
        people.joins("ana", Side.PROVIDER, "newsletter")
        people.joins("dora", Side.PROVIDER, "billing")
        people.joins("tom", Side.CLIENT)
        people.joins("gone", Side.PROVIDER, "newsletter")
        people.joins("ola", Side.OPERATOR)
        people.stage.runtime.ledger.write(lambda tx: _leaves(tx, people))
        people.says("mara", "April newsletter by Friday 20 March please")
        people.presses("mara", "go", "R-1")
        people.says("mara", "The new shop")
        people.presses("ana", "claim", "T-1")
        people.says("mara", "May newsletter by Friday 27 March please")
        yield people


def _leaves(tx, people: Crowd) -> None:
    now = people.stage.clock.now
    gone = Subject(kind=About.PERSON, id=people.who("gone").id)
    tx.record(gone, [Admitted(standing=Standing.LEFT)], Cause(now=now, at=now))


def card_for(people: Crowd, name: str, about: Subject, action: str) -> str:
    """Show somebody a card about this, with this button, and give its key."""
    key = f"{MADE}{name}-{about.kind}-{action}"[:60]
    row = {
        "key": key,
        "person_id": people.who(name).id,
        "platform": "terminal",
        "chat": name,
        "private": True,
        "about_kind": about.kind.value,
        "about_id": about.id,
        "slot": "",
        "notice": "task",
        "actions": [action],
        "live": True,
    }
    people.stage.runtime.ledger.turns.run(
        lambda c: c.execute(insert(t.cards), {**row, "id": take_one(c, "card")})
    )
    return key


def count(people: Crowd, query: Select[tuple[int]]) -> int:
    with people.stage.runtime.ledger.engine.connect() as connection:
        return connection.scalar(query) or 0


def events_about(people: Crowd, about: Subject) -> int:
    columns = t.events.c
    query = select(func.count()).where(
        columns.about_kind == about.kind.value, columns.about_id == about.id
    )
    return count(people, query)


def presses(people: Crowd, name: str, about: Subject, action: str) -> None:
    decide(people, name, Press(card=card_for(people, name, about, action), action=action))


def decide(people: Crowd, name: str, press: Press) -> None:
    """Decide a press, and send nothing: what it was answered with waits in the outbox."""
    runtime, at = people.stage.runtime, f"press-{next(people.numbers)}"
    letter = runtime.keep(people.stage.inbound(seat(name), at, InboundKind.PRESS, press=press))
    assert letter is not None
    runtime.desk.decide(letter.id, runtime.clock())


NUMBERED = {"block": "block.1", "unblock": "unblock.1"}
"""Buttons that name whom they are about."""

CASES = [
    (kind, NUMBERED.get(action, action))
    for action in sorted(ACTIONS)
    for kind in (About.TASK, About.REQUEST)
]


@pytest.mark.slow
@pytest.mark.parametrize("name", OTHERS)
def test_nobody_changes_with_any_button_what_is_not_theirs(people: Crowd, name: str) -> None:
    changed = []
    for kind, action in CASES if FULL else CASES[:: len(OTHERS)]:
        about = Subject(kind=kind, id=1 if kind is About.TASK else 2)
        before = events_about(people, about)
        presses(people, name, about, action)
        if events_about(people, about) != before:
            changed.append((kind.value, action))
    assert changed == []


@pytest.mark.slow
def test_a_card_of_somebody_else_is_pressed_in_vain(people: Crowd) -> None:
    """Who learns the key of another's card has learnt nothing."""
    with people.stage.runtime.ledger.engine.connect() as connection:
        cards = connection.execute(
            select(t.cards).where(t.cards.c.person_id.is_not(None), t.cards.c.live.is_(True))
        ).mappings()
        own = [row for row in cards if row["actions"] and not row["key"].startswith(MADE)]
        shown = [(row["key"], row["person_id"], row["actions"]) for row in own]
    events, told = select(func.count(t.events.c.id)), select(func.max(t.outbox.c.id))
    assert len(shown) > 5
    for key, reader, actions in shown:
        for name in ("tom", "ola", "ana"):
            if people.who(name).id == reader:
                continue
            before, said = count(people, events), count(people, told)
            decide(people, name, Press(card=key, action=actions[0]))
            assert count(people, events) == before, (name, key, actions)
            answer = people.told(name, after=said)[-1].notice.key
            assert answer.startswith("refused."), (name, actions)
