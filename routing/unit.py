"""One unit of work as the rooms of the desk see it: what is read, changed and told together.

Every change of a task goes through `apply`: decide, record, re-arm timers, tell. Nothing is
written twice and no notice is forgotten, because there is no second way.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from routing.alarms import request_timers, retainer_timers, series_timers, task_timers
from routing.arrangement import about_arrangement
from routing.checkin.habits import earlier
from routing.checkin.planning import arrangement_timers, planned
from routing.estimates import informed
from routing.events import (
    Answered,
    Cancelled,
    ClaimLapsed,
    Delivered,
    HandedBack,
    HandedOver,
    InputGiven,
    WordPassed,
)
from routing.figures.gathering import gather
from routing.figures.packed import pack
from routing.lessons import of_task
from routing.lifecycle.decide import decide
from routing.money.drawing import settled
from routing.notices.model import DESK, About, Mode, Notice, Subject
from routing.notices.of_task import notices_of, status_cards
from routing.ports import Cause, Question, Tx
from routing.task import Task
from routing.views import work_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from routing import commands as c
    from routing.arrangement import Arrangement, ArrangementEvent
    from routing.events import TaskEvent
    from routing.house import House
    from routing.inbound import Letter
    from routing.lessons import Lesson
    from routing.money.retainer import Retainer, RetainerEvent
    from routing.notices.model import Fact
    from routing.people import PartyEvent, Person, PersonEvent
    from routing.request import Request, RequestEvent
    from routing.series.model import Series, SeriesEvent
    from routing.values import FileId, LetterId, PartyId, PersonId, TaskId, TextId

OPENING = frozenset({"understood", "which", "confirmed"})
"""What rings although it answers the reader: the first of a task's three rings."""


FREEING = (Delivered, ClaimLapsed, HandedBack, HandedOver, Cancelled)
"""After these a provider may have hands free."""


class Unit:
    """A transaction with its cause, its actor and the notices that will leave with it."""

    def __init__(self, tx: Tx, house: House, cause: Cause, letter: Letter | None = None) -> None:
        self.tx = tx
        self.house = house
        self.cause = cause
        self.letter = letter
        self.people_changed = False
        self.hands_freed = False
        self._told: list[Notice] = []
        self._touched: dict[TaskId, None] = {}
        self._redrawn: dict[TaskId, None] = {}

    @property
    def now(self) -> datetime:
        """When this happened, for clocks."""
        return self.cause.at

    @property
    def actor(self) -> Person:
        """Who wrote or pressed."""
        if self.cause.actor is None:
            raise LookupError("actor")
        return self.tx.person(self.cause.actor)

    def apply(self, id: TaskId, command: c.Command) -> Task:
        """Give the task after the command. Raises `Refused`; then nothing of this unit is kept."""
        before = self.tx.find_task(id) or Task(id=id)
        events = informed(before, decide(before, command, self.now), self)
        if not events:
            return before
        subject = Subject(kind=About.TASK, id=id)
        self.tx.record(subject, events, self.cause)
        after = self.tx.task(id)
        if not all(isinstance(event, WordPassed) for event in events):
            self.tx.arm(subject, task_timers(after, self.house, self.tx))
        self.hands_freed |= any(isinstance(event, FREEING) for event in events)
        for event in events:
            self._own(_files_of(event), after.client)
            if (paid := settled(self, after, event)) is not None:
                self.record_retainer(paid[0], *paid[1])
            if (lesson := of_task(event, after)) is not None:
                self.learn(lesson)
        self._touch(id, events)
        for event in events:
            self.tell(*notices_of(event, before, after, self))
        if (plan := planned(self, after, events)) is not None:
            self.record_arrangement(*plan)
        return after

    def _touch(self, id: TaskId, events: Sequence[TaskEvent]) -> None:
        """Note what must be written anew at the end: figures, and cards that may look different.

        Words alone change no card and no timer of the task, and a client's are in no figure.
        """
        words = [event for event in events if isinstance(event, WordPassed)]
        if len(words) < len(events):
            self._redrawn[id] = None
        if len(words) < len(events) or not all(word.from_client for word in words):
            self._touched[id] = None

    def record_request(self, request: Request, *events: RequestEvent) -> Request:
        """Give the request after its events; a request that is new has version 0."""
        subject = Subject(kind=About.REQUEST, id=request.id)
        self.tx.record(subject, events, self.cause)
        after = self.tx.request(request.id)
        self.tx.arm(subject, request_timers(after, self.house, self.tx))
        self._own(after.files, after.client)
        return after

    def _own(self, files: Iterable[FileId], client: PartyId) -> None:
        """What is given to a client's work is that client's, whoever sent it."""
        for file in files:
            self.tx.own_file(file, client)

    def record_person(self, id: PersonId, *events: PersonEvent) -> Person:
        """Give the person after the events."""
        self.people_changed = self.hands_freed = True
        self.tx.record(Subject(kind=About.PERSON, id=id), events, self.cause)
        return self.tx.person(id)

    def record_party(self, id: PartyId, *events: PartyEvent) -> None:
        """Record what happened to a firm."""
        self.hands_freed = True
        self.tx.record(Subject(kind=About.PARTY, id=id), events, self.cause)

    def record_arrangement(self, held: Arrangement, *events: ArrangementEvent) -> Arrangement:
        """Give the arrangement after the events."""
        subject = about_arrangement(held)
        self.tx.record(subject, events, self.cause)
        after = self.tx.arrangement(held.id)
        if (timers := arrangement_timers(after)) != arrangement_timers(held):
            self.tx.arm(subject, timers)
        if earlier(after.checks.habits) != earlier(held.checks.habits):
            self._rounds_move(after)
        return after

    def _rounds_move(self, held: Arrangement) -> None:
        """Rounds of this work open sooner, or as usual again; those of other work as before."""
        for series in self.tx.series_of(held.client):
            about = Subject(kind=About.SERIES, id=series.id)
            self.tx.arm(about, series_timers(series, self.house, self.tx))

    def record_retainer(self, held: Retainer, *events: RetainerEvent) -> Retainer:
        """Give the retainer after the events; a new one has version 0."""
        subject = Subject(kind=About.RETAINER, id=held.id)
        self.tx.record(subject, events, self.cause)
        after = self.tx.retainer(held.id)
        self.tx.arm(subject, retainer_timers(after, self.house))
        return after

    def record_series(self, held: Series, *events: SeriesEvent) -> Series:
        """Give the standing order after the events; a new one has version 0."""
        subject = Subject(kind=About.SERIES, id=held.id)
        self.tx.record(subject, events, self.cause)
        after = self.tx.series(held.id)
        self.tx.arm(subject, series_timers(after, self.house, self.tx))
        return after

    def tell(self, *notices: Notice) -> None:
        """Say these things when the unit is kept; what answers the reader's own doing is silent."""
        for notice in notices:
            own = notice.to is not None and notice.to == self.cause.actor
            silent = own and notice.key not in OPENING
            self._told.append(replace(notice, rings=notice.rings and not silent))

    def answer(self, key: str, *actions: str, about: Subject = DESK, **facts: object) -> None:
        """Answer the person who acts."""
        self.card(key, *actions, about=about, facts=facts)  # type: ignore[arg-type]

    def card(
        self,
        key: str,
        *actions: str,
        about: Subject = DESK,
        slot: str = "",
        mode: Mode = Mode.SAID,
        facts: Mapping[str, Fact],
    ) -> None:
        """Put a card before the person who acts, or let one of theirs say something else."""
        self.tell(
            Notice(
                key=key,
                to=self.cause.actor,
                about=about,
                mode=mode,
                slot=slot,
                facts=facts,
                actions=actions,
            )
        )

    def answer_of(
        self,
        task: Task,
        key: str,
        *actions: str,
        slot: str = "prompt",
        mode: Mode = Mode.SAID,
        **facts: Fact,
    ) -> None:
        """Answer the person who acts about a task, which is named with its work."""
        about = Subject(kind=About.TASK, id=task.id)
        named: dict[str, Fact] = {"ref": task.ref, "work": work_of(task), **facts}
        self.card(key, *actions, about=about, slot=slot, mode=mode, facts=named)

    def keep_words(self, words: str, client: PartyId | None) -> TextId:
        """Keep words where they can be erased, and give their id."""
        return self.tx.keep_words(words, client=client, author=self.cause.actor)

    def link(self, task: Task, message: LetterId | None) -> None:
        """Remember as which word a message crossed; words of several messages belong to none."""
        if message is not None and self.letter is not None:
            about = Subject(kind=About.TASK, id=task.id)
            self.tx.link_message(message, about, self.letter.id)

    def learn(self, lesson: Lesson) -> None:
        """Keep what somebody said a text is about."""
        self.tx.keep_lesson(lesson, self.cause)

    def ask(self, person: PersonId, kind: str, about: Subject, key: str = "", **data: str) -> None:
        """Remember that this person was asked something; their next words may answer it."""
        self.tx.close_questions(about, (kind,))
        self.tx.ask(
            Question(
                id=self.tx.next_id("question"),
                person=person,
                kind=kind,
                about=about,
                key=key,
                asked_at=self.now,
                data=data,
            )
        )

    def take_over(self, before: Unit) -> None:
        """Go on where another unit of this transaction stopped: its notices leave with these."""
        self._told = before._told
        self._touched, self._redrawn = before._touched, before._redrawn
        self.people_changed = before.people_changed
        self.hands_freed = before.hands_freed

    def close(self) -> None:
        """Write facts and notices: first what is said, then the cards that changed, each once."""
        for id in self._touched:
            self.tx.keep_facts(pack(gather(id, self.tx, self.house)))
        told = {_slot(notice) for notice in self._told}
        for id in self._redrawn:
            cards = status_cards(self.tx.task(id), self)
            self._told.extend(card for card in cards if _slot(card) not in told)
        self.tx.post(tuple(_newest(self._told)), self.cause)


def _files_of(event: TaskEvent) -> tuple[FileId, ...]:
    if isinstance(event, InputGiven):
        return event.given.files
    return event.files if isinstance(event, (WordPassed, Answered, Delivered)) else ()


def _slot(notice: Notice) -> tuple[object, ...]:
    return (notice.to, notice.place, notice.about, notice.slot)


def _newest(told: list[Notice]) -> Iterable[Notice]:
    """Drop a shown card that a later notice of the unit replaces, or that a said one already is."""
    last: dict[tuple[object, ...], Notice] = {}
    for notice in told:
        key = _slot(notice)
        said = last.get(key)
        if notice.slot and not (
            notice.mode == Mode.SHOWN and said is not None and said.mode == Mode.SAID
        ):
            last[key] = notice
    return (n for n in told if not n.slot or last[_slot(n)] is n)
