"""The one door: letters come in, are kept, decided in one unit of work, and answered.

`keep` commits before anybody is told that it was received. `decide` reads, understands with no
transaction open, then decides and records; what moved meanwhile is read again. Knows no platform
and no sentence.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from routing import membership, offering
from routing.alarms import request_timers, task_timers
from routing.figures.gathering import gather
from routing.figures.packed import pack
from routing.firing import fire
from routing.forms import find_form, problems
from routing.hearing import ear_for, has_secret, hear
from routing.letters import by_person, by_somebody, obey, take
from routing.notices.model import DESK, About, Notice, Subject
from routing.operating import arm_morning
from routing.people import Person, Standing
from routing.ports import Cause, Ledger, Reads, Tx
from routing.refusals import Moved, Refused
from routing.seeing import Seen, look, newest
from routing.things import things_of
from routing.unit import Unit
from routing.values import LetterId, RequestId, TaskId

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from routing.forms import Form, Step
    from routing.house import House
    from routing.inbound import Account, Inbound, Letter
    from routing.talk import Heard
    from routing.timers import Due, Timer
    from routing.understanding.meaning import InputValue
    from routing.understanding.understander import Understander

TRIES = 5
FACTS_AT_ONCE = 200


class Stale(Exception):
    """What was understood no longer fits what is asked: understand again."""


class Desk:
    """Keeps, decides and fires; every change of the desk's memory goes through here."""

    def __init__(self, *, ledger: Ledger, understander: Understander, house: House) -> None:
        self.ledger = ledger
        self.understander = understander
        self.house = house

    def keep(self, inbound: Inbound, now: datetime) -> Letter | None:
        """Commit an inbound; None when it was kept before."""
        return self.ledger.keep(inbound, now)

    def decide(self, id: LetterId, now: datetime) -> None:
        """Decide a letter; one that was decided before changes nothing.

        A refusal is told to the person and ends the letter. Anything else that goes wrong is
        raised, and the letter stays undecided.
        """
        for _ in range(TRIES):
            found = self.ledger.read(lambda reads: self._look(reads, id))
            if found is None:
                return
            # Another process may have been quicker with it, or with what it is about.
            with suppress(Stale, Moved):
                self._decide_or_refuse(*found, now)
                return
        raise Stale(id)

    def _look(self, reads: Reads, id: LetterId) -> tuple[Letter, Seen] | None:
        """Read a letter and what understanding it needs, in one snapshot."""
        letter = reads.letter(id)
        return None if letter is None else (letter, look(reads, letter, self.house))

    def _decide_or_refuse(self, letter: Letter, seen: Seen, now: datetime) -> None:
        try:
            heard = hear(letter, seen, self.understander, self.house, now)
            self.ledger.write(lambda tx: self._settle_or_refuse(tx, letter, seen, heard, now))
        except Refused as refused:
            self._refuse_alone(letter, now, refused)

    def _settle_or_refuse(
        self, tx: Tx, letter: Letter, seen: Seen, heard: Heard | None, now: datetime
    ) -> None:
        """What is refused before anything was changed is told in the same unit of work."""
        try:
            self._settle(tx, letter, seen, heard, now)
        except Refused as refused:
            if tx.changed:
                raise
            self._refuse(tx, letter, seen, now, refused)

    def _settle(
        self, tx: Tx, letter: Letter, seen: Seen, heard: Heard | None, now: datetime
    ) -> None:
        model = "" if heard is None else heard.model
        unit = self._unit(tx, letter, seen.person, now, model=model)
        person = membership.arrive(unit, letter.inbound) if by_somebody(letter, seen) else None
        if person is not None:
            unit = self._unit(tx, letter, person, now, unit, model)
            if newest(tx.questions(person.id)) != seen.question:
                raise Stale(letter.id)
        if heard is None or not by_person(letter):
            obey(unit, letter)
        elif person is not None:
            take(unit, letter, seen, heard)
        if unit.people_changed:
            arm_morning(unit)
        if unit.hands_freed:
            offering.freed(unit)
        unit.close()
        tx.decided(letter.id)

    def _unit(
        self,
        tx: Tx,
        letter: Letter,
        person: Person | None,
        now: datetime,
        before: Unit | None = None,
        model: str = "",
    ) -> Unit:
        cause = Cause(
            now=now,
            at=min(max(letter.inbound.sent_at, letter.kept_at), now),
            letter=letter.id,
            actor=None if person is None else person.id,
            via=letter.inbound.account.platform.value,
            model=model,
        )
        unit = Unit(tx, self.house, cause, letter)
        if before is not None:
            unit.take_over(before)
        return unit

    # --- forms ---

    def form_for(self, token: str, account: Account, now: datetime) -> Form:
        """Give the form that a card's reader may fill in now; `token` is the card's key or `T-7`.

        Changes nothing, so that an adapter may ask before it answers its platform. Raises
        `Refused` when there is no such form, or when it is somebody else's.
        """
        return self.ledger.read(lambda reads: find_form(reads, token, account, now, self.house))

    def form_problems(
        self, form: Form, account: Account, answers: Mapping[str, str], now: datetime
    ) -> Mapping[str, str]:
        """Give a code for each answer that cannot be taken; nothing is kept, nothing changes."""
        person = self.ledger.read(lambda reads: reads.person_by_account(account))
        desk = self.house.catalogue.desk
        zone = desk.zone if person is None else person.zone
        lang = desk.lang if person is None else person.lang
        ear = ear_for(self.understander, self.house, now, zone, lang)

        def read(step: Step, said: str) -> InputValue | None:
            return ear.value(step.kind, said, step.choices)

        return problems(form, answers, read)

    def things_for(self, account: Account, now: datetime) -> Notice:
        """Give what an account's person would be told of their things, or the board.

        Somebody who is not known is told so. Changes nothing.
        """

        def look_up(reads: Reads) -> Notice:
            person = reads.person_by_account(account)
            if person is None or person.standing == Standing.LEFT:
                return Notice(key="refused.not_known")
            return things_of(reads, person, self.house, now)

        return self.ledger.read(look_up)

    # --- refusals, faults, timers ---

    def _refuse_alone(self, letter: Letter, now: datetime, refused: Refused) -> None:
        """Say why not, where all that was changed before had to be undone."""

        def work(tx: Tx) -> None:
            self._refuse(tx, letter, look(tx, letter, self.house), now, refused)

        self.ledger.write(work)

    def _refuse(self, tx: Tx, letter: Letter, seen: Seen, now: datetime, refused: Refused) -> None:
        """Say why not; a password in what is refused, for whatever reason, is erased from it."""
        unit = self._unit(tx, letter, seen.person, now)
        if seen.person is not None and by_somebody(letter, seen):
            membership.settled(unit, seen.person, letter.inbound)
        unit.tell(_refusal(letter, seen, refused))
        unit.close()
        tx.decided(letter.id)
        if refused.code == "bad_code":
            tx.wrong_code(letter.inbound.account, now)
        if has_secret(letter):
            tx.unsay(letter.id)

    def start(self, now: datetime) -> None:
        """Do what a desk does when it begins to run: wait for the next morning.

        When it was down until now, everybody is given the time that they could not use. Figures
        that a new release keeps in another form are made anew from the events.
        """
        self._gather_missing()
        waits = self.ledger.pending_timers() if self.house.down else ()

        def work(tx: Tx) -> None:
            arm_morning(Unit(tx, self.house, Cause(now=now, at=now)))
            for about in dict.fromkeys(timer.subject for timer in waits):
                _arm_anew(tx, about, self.house)

        self.ledger.write(work)

    def _gather_missing(self) -> None:
        while missing := self.ledger.without_facts(FACTS_AT_ONCE):
            self.ledger.write(lambda tx, ids=missing: _gather(tx, ids, self.house))  # type: ignore[misc]

    def set_aside(self, id: LetterId, now: datetime) -> None:
        """Tell the writer and the operators that a letter could not be decided, and is kept."""
        letter = self.ledger.letter(id)
        if letter is None:
            return

        def work(tx: Tx) -> None:
            seen = look(tx, letter, self.house)
            unit = self._unit(tx, letter, None, now)
            told = Notice(key="set_aside", facts={"n": int(letter.id)})
            people = [person.id for person in tx.operators()]
            people += [] if seen.person is None else [seen.person.id]
            unit.tell(*(replace(told, to=person) for person in dict.fromkeys(people)))
            if seen.person is None and by_somebody(letter, seen):
                unit.tell(replace(told, place=letter.inbound.place))
            unit.close()

        self.ledger.write(work)

    def report(self, key: str, about: Subject, n: int, now: datetime) -> None:
        """Tell the operators of a trouble with something of the desk's own, by its number."""

        def work(tx: Tx) -> None:
            unit = Unit(tx, self.house, Cause(now=now, at=now))
            for person in tx.operators():
                unit.tell(Notice(key=key, to=person.id, about=about, facts={"n": n}))
            unit.close()

        self.ledger.write(work)

    def fire_each(self, due: Due, now: datetime) -> Sequence[Exception | None]:
        """Do what these due timers are for, each in one unit of work; give what went wrong."""
        return self.ledger.write_each([partial(self._fire, id, timer, now) for id, timer in due])

    def _fire(self, id: int, timer: Timer, now: datetime, tx: Tx) -> None:
        if not tx.fired(id):
            return
        unit = Unit(tx, self.house, Cause(now=now, at=now, timer=id))
        fire(unit, timer)
        if unit.hands_freed:
            offering.freed(unit)
        unit.close()


def _gather(tx: Tx, tasks: tuple[TaskId, ...], house: House) -> None:
    for id in tasks:
        tx.keep_facts(pack(gather(id, tx, house)))


def _arm_anew(tx: Tx, about: Subject, house: House) -> None:
    if about.kind == About.TASK:
        tx.arm(about, task_timers(tx.task(TaskId(about.id)), house, tx))
    elif about.kind == About.REQUEST:
        tx.arm(about, request_timers(tx.request(RequestId(about.id)), house, tx))


def _refusal(letter: Letter, seen: Seen, refused: Refused) -> Notice:
    """The refusal, where the person is talking to the desk right now; of a public place, at home.

    A stranger has no home: they are answered where they wrote.
    """
    place, person = letter.inbound.place, seen.person
    return Notice(
        key=f"refused.{refused.code}",
        to=None if person is None else person.id,
        place=place if place.private or person is None else None,
        about=seen.about or DESK,
        facts=refused.facts,
        rings=False,
    )
