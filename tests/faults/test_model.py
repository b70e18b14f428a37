"""The whole desk, whatever people do and whatever breaks: after each step everything adds up.

People ask, press, write and wait in any order; what they sent comes again; the desk is closed and
opened; a platform does not take a message, or takes it and its answer is lost. The clock is ours.
After every step memory is proven against its events, and what the platforms received against the
outbox; on SQLite and on PostgreSQL.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

import memory
from bot.terminal.stage import SimClock, open_stage
from crowd import AGENCY, TUESDAY, Crowd, seat
from played import settings_in
from routing.inbound import InboundKind, Press
from routing.people import Side
from storage import tables as t
from storage.outbox import Outbox
from storage.proof import prove
from workers.postman import TryAgain, Uncertain

if TYPE_CHECKING:
    from routing.inbound import Inbound
    from storage.parcels import Parcel

FULL = bool(os.environ.get("OUTDESK_TEST_FULL"))
ASKED = (
    "April newsletter by Friday 20 March please",
    "February books by Thursday noon",
    "write a post about the new shop, and book a call with my accountant on Tuesday at three",
    "where are my things?",
    "not any more, thanks",
    "yes",
    "The new opening hours",
    "make it Monday instead",
    "ok",
)
PEOPLE = ("mara", "tom", "ana", "ben", "ola")
DONE = ("sent", "skipped", "merged", "nowhere", "dropped")


class DeskModel(RuleBasedStateMachine):
    """Everybody at one desk; each rule is something that happens."""

    kind = memory.BOTH[0]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="outdesk-model-"))
        before = memory.use(self.kind)
        url = memory.fresh(self.folder)
        memory.use(before)
        self.settings = replace(settings_in(self.folder, AGENCY), database=url)
        self.clock = SimClock(TUESDAY)
        self.came: list[Inbound] = []
        self.received: Counter[str] = Counter()
        self.refuses = 0
        self.loses = 0
        self.lost: Counter[str] = Counter()
        self.stack = ExitStack()
        self.people = self.opened()

    def opened(self) -> Crowd:
        stage = self.stack.enter_context(open_stage(self.settings, self.clock))
        carrier = stage._carrier
        sends = carrier.send

        def send(parcel: Parcel, worded: str) -> str:
            if self.refuses:
                self.refuses -= 1
                raise TryAgain(timedelta(seconds=1))
            self.received[f"{parcel.id}"] += 1
            message = sends(parcel, worded)
            if self.loses:
                self.loses -= 1
                self.lost[f"{parcel.id}"] += 1
                raise Uncertain
            return message

        carrier.send = send  # type: ignore[method-assign]
        return Crowd(stage=stage)

    @initialize()
    def everybody_comes(self) -> None:
        for name in ("mara", "tom"):
            self.people.joins(name, Side.CLIENT)
        for name in ("ana", "ben"):
            self.people.joins(name, Side.PROVIDER, "newsletter", "bookkeeping", "social")
        self.people.joins("ola", Side.OPERATOR)

    def keep(self, inbound: Inbound) -> None:
        self.came.append(inbound)
        self.people.stage.keep(inbound)

    def made(self, name: str, kind: InboundKind, **more: object) -> Inbound:
        n = len(self.came)
        return self.people.stage.inbound(seat(name), f"n{n}", kind, message=f"w{n}", **more)

    # --- what happens ---

    @rule(name=st.sampled_from(PEOPLE), text=st.sampled_from(ASKED))
    def writes(self, name: str, text: str) -> None:
        self.keep(self.made(name, InboundKind.WORDS, text=text))

    @rule(name=st.sampled_from(PEOPLE), choice=st.integers(0, 10**6), stale=st.booleans())
    def presses(self, name: str, choice: int, stale: bool) -> None:
        """A button of any card that they were ever shown, the newest ones more often."""
        who = self.people.who(name).id
        query = select(t.cards.c.key, t.cards.c.actions).where(t.cards.c.person_id == who)
        if not stale:
            query = query.where(t.cards.c.live.is_(True))
        with self.people.stage.runtime.ledger.engine.connect() as connection:
            cards = connection.execute(query.order_by(t.cards.c.id)).all()
        buttons = [(key, action) for key, actions in cards[-6:] for action in actions]
        if buttons:
            key, action = buttons[choice % len(buttons)]
            self.keep(self.made(name, InboundKind.PRESS, press=Press(card=key, action=action)))

    @precondition(lambda self: bool(self.came))
    @rule(choice=st.integers(0, 10**6), times=st.integers(1, 3))
    def comes_again(self, choice: int, times: int) -> None:
        """A platform brings again what it brought before."""
        for _ in range(times):
            assert self.people.stage.runtime.keep(self.came[choice % len(self.came)]) is None

    @rule(hours=st.sampled_from((0.1, 1, 5, 24, 80)))
    def time_passes(self, hours: float) -> None:
        self.people.stage.pass_until(self.clock.now + timedelta(hours=hours))

    @rule(hours=st.sampled_from((0, 1, 30)))
    def is_closed_and_opened(self, hours: float) -> None:
        self.stack.close()
        self.clock.now += timedelta(hours=hours)
        self.people = self.opened()
        self.people.stage.settle()

    @rule(times=st.integers(1, 3), name=st.sampled_from(PEOPLE))
    def is_not_taken_at_first(self, times: int, name: str) -> None:
        self.refuses = times
        self.keep(self.made(name, InboundKind.WORDS, text="where are my things?"))
        for _ in range(6):
            self.people.stage.pass_until(self.clock.now + timedelta(seconds=30))
            self.people.stage.settle()
        assert not self.refuses

    @rule(times=st.integers(1, 2), name=st.sampled_from(PEOPLE))
    def is_taken_and_the_answer_is_lost(self, times: int, name: str) -> None:
        self.loses = times
        self.keep(self.made(name, InboundKind.WORDS, text="where are my things?"))
        for _ in range(6):
            self.people.stage.pass_until(self.clock.now + timedelta(seconds=30))
            self.people.stage.settle()
        assert not self.loses

    # --- what always holds ---

    @invariant()
    def memory_is_what_its_events_say(self) -> None:
        runtime = self.people.stage.runtime
        assert prove(runtime.ledger.engine, runtime.desk.house, runtime.settings.files) == ()

    @invariant()
    def every_letter_is_decided_and_nothing_failed(self) -> None:
        ledger = self.people.stage.runtime.ledger
        assert ledger.undecided(self.clock.now + timedelta(days=1)) == ()
        assert ledger.set_aside() == ()

    @invariant()
    def everything_told_was_received_once(self) -> None:
        """Nothing waits; the platforms got each row once, and again only if its answer was lost."""
        ledger = self.people.stage.runtime.ledger
        with ledger.engine.connect() as connection:
            rows = connection.execute(select(t.outbox.c.id, t.outbox.c.state, t.outbox.c.platform))
            states = {row.id: row.state for row in rows if row.platform not in ("cli", "desk")}
        assert {state for state in states.values()} <= {*DONE}
        sent = {str(id) for id, state in states.items() if state == "sent"}
        assert sent == set(self.received)
        assert self.received == Counter(sent) + self.lost
        assert Outbox(ledger).repeats() == len(self.lost)

    @invariant()
    def nobody_holds_a_task_twice(self) -> None:
        with self.people.stage.runtime.ledger.engine.connect() as connection:
            offers = connection.execute(
                select(t.offers.c.task_id).where(t.offers.c.offer_state == "accepted")
            ).scalars()
            claims = Counter(offers)
        tasks = {task.id: task for task in self.people.stage.history.tasks()}
        assert all(tasks[id].provider is not None or count == 0 for id, count in claims.items())

    def teardown(self) -> None:
        self.stack.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class ServerModel(DeskModel):
    """The same, with its memory in a PostgreSQL."""

    kind = memory.BOTH[1]


def tried(examples: int, steps: int) -> settings:
    """Give how often and how far it is tried."""
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


TestDesk = DeskModel.TestCase
TestDesk.settings = tried(*((60, 40) if FULL else (3, 12)))
TestDesk.pytestmark = [pytest.mark.slow]

TestDeskOnAServer = ServerModel.TestCase
TestDeskOnAServer.settings = tried(*((20, 40) if FULL else (1, 10)))
TestDeskOnAServer.pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("_needs_a_server")]
