"""The one door: letters come in, are kept, decided in one unit of work, and answered.

`keep` commits before anybody is told that it was received. `decide` reads, understands with no
transaction open, then decides and records; what moved meanwhile is read again. Knows no platform
and no sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from routing import dialogue, membership
from routing.catalogue import Input
from routing.catalogue.model import InputKind
from routing.firing import fire
from routing.forms import submit
from routing.inbound import Inbound, InboundKind, Letter, Platform
from routing.intake.reading import instant_of
from routing.notices.model import About, Notice, Subject
from routing.operating import arm_morning, show_task
from routing.people import Person
from routing.ports import Cause, Ledger, PostedCard, Question, Reads, Tx
from routing.refusals import Refused
from routing.rules import WORDS_LIMIT
from routing.talk import Heard
from routing.understanding.meaning import Context, InputValue, TaskInPlay, When
from routing.unit import Unit
from routing.values import LetterId, PersonId, TextId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from routing.house import House
    from routing.timers import Timer
    from routing.understanding.understander import Understander

TRIES = 5


class Stale(Exception):
    """What was understood no longer fits what is asked: understand again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """What was read before understanding: the writer, what they were asked, what it is about."""

    person: Person | None
    question: Question | None
    card: PostedCard | None
    about: Subject | None
    context: Context
    held: str = ""
    choices: tuple[str, ...] = ()
    input_kind: str = ""
    form: tuple[Input, ...] = ()


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
        letter = self.ledger.letter(id)
        if letter is None:
            return
        for _ in range(TRIES):
            try:
                self._decide_once(letter, now)
                return
            except Stale:
                continue
            except Refused as refused:
                self._tell_refusal(letter, now, refused)
                return
        raise Stale(id)

    def _decide_once(self, letter: Letter, now: datetime) -> None:
        seen = self.ledger.read(lambda reads: _look(reads, letter, self.house))
        heard = self._understand(letter, seen, now)

        def work(tx: Tx) -> None:
            self._settle(tx, letter, seen, heard, now)

        self.ledger.write(work)

    def _settle(
        self, tx: Tx, letter: Letter, seen: Seen, heard: Heard | None, now: datetime
    ) -> None:
        unit = self._unit(tx, letter, seen.person, now)
        person = membership.arrive(unit, letter.inbound) if _by_person(letter) else None
        if person is not None:
            unit = self._unit(tx, letter, person, now, unit)
            if _newest(tx, person.id) != (None if seen.question is None else seen.question.id):
                raise Stale(letter.id)
        if heard is None or not _by_person(letter):
            _by_program(unit, letter)
        elif person is not None:
            _by_kind(unit, letter, seen, heard)
        if unit.people_changed:
            arm_morning(unit)
        unit.close()
        tx.decided(letter.id)

    def _unit(
        self,
        tx: Tx,
        letter: Letter,
        person: Person | None,
        now: datetime,
        before: Unit | None = None,
    ) -> Unit:
        cause = Cause(
            now=now,
            at=min(max(letter.inbound.sent_at, letter.kept_at), now),
            letter=letter.id,
            actor=None if person is None else person.id,
            via=letter.inbound.account.platform.value,
        )
        unit = Unit(tx, self.house, cause, letter)
        if before is not None:
            unit.take_over(before)
        return unit

    # --- understanding, with no transaction open ---

    def _understand(self, letter: Letter, seen: Seen, now: datetime) -> Heard | None:
        if letter.inbound.kind in _UNHEARD:
            return None
        text = (seen.held or letter.inbound.text)[:WORDS_LIMIT]
        person = seen.person
        zone = self.house.catalogue.desk.zone if person is None else person.zone
        lang = None if person is None else person.lang
        meaning = self.understander.read(text, now=now, zone=zone, lang=lang, context=seen.context)
        when = self.understander.read_when(text, now=now, zone=zone, lang=lang)
        return Heard(
            text=text,
            meaning=meaning,
            files=letter.files,
            due_at=self._instant(when, person, now),
            value=self._value(text, seen, now, zone, lang),
            about=seen.about,
            typed=self._typed(letter.inbound.fields, seen, now, zone, lang),
        )

    def _typed(
        self,
        fields: Mapping[str, str],
        seen: Seen,
        now: datetime,
        zone: str,
        lang: str | None,
    ) -> dict[str, InputValue]:
        """The typed answers of a form; those that cannot be read are left out and refused later."""
        kinds = {one.key: one for one in seen.form}
        read = {
            key: self.understander.read_input(
                kinds[key].kind.value,
                said,
                now=now,
                zone=zone,
                lang=lang,
                choices=kinds[key].choices,
                currency=self.house.catalogue.desk.currency,
            )
            for key, said in fields.items()
            if key in kinds
        }
        return {key: value for key, value in read.items() if value is not None}

    def _instant(self, when: When | None, person: Person | None, now: datetime) -> datetime | None:
        writer = person or Person(id=PersonId(0), zone=self.house.catalogue.desk.zone)
        return instant_of(when, writer, self.house)

    def _value(
        self, text: str, seen: Seen, now: datetime, zone: str, lang: str | None
    ) -> InputValue | None:
        if not seen.input_kind:
            return None
        return self.understander.read_input(
            seen.input_kind,
            text,
            now=now,
            zone=zone,
            lang=lang,
            choices=seen.choices,
            currency=self.house.catalogue.desk.currency,
        )

    # --- refusals, faults, timers ---

    def _tell_refusal(self, letter: Letter, now: datetime, refused: Refused) -> None:
        def work(tx: Tx) -> None:
            seen = _look(tx, letter, self.house)
            unit = self._unit(tx, letter, seen.person, now)
            to = None if seen.person is None else seen.person.id
            about = seen.about or Subject(kind=About.DESK)
            unit.tell(
                Notice(
                    key=f"refused.{refused.code}",
                    to=to,
                    place=letter.inbound.place if to is None else None,
                    about=about,
                    facts=refused.facts,
                    rings=False,
                )
            )
            unit.close()
            tx.decided(letter.id)

        self.ledger.write(work)

    def start(self, now: datetime) -> None:
        """Do what a desk does when it begins to run: wait for the next morning."""

        def work(tx: Tx) -> None:
            arm_morning(Unit(tx, self.house, Cause(now=now, at=now)))

        self.ledger.write(work)

    def set_aside(self, id: LetterId, now: datetime) -> None:
        """Tell the writer and the operators that a letter could not be decided, and is kept."""
        letter = self.ledger.letter(id)
        if letter is None:
            return

        def work(tx: Tx) -> None:
            seen = _look(tx, letter, self.house)
            unit = self._unit(tx, letter, None, now)
            people = [person.id for person in tx.operators()]
            people += [] if seen.person is None else [seen.person.id]
            for person in dict.fromkeys(people):
                unit.tell(Notice(key="set_aside", to=person, facts={"n": int(letter.id)}))
            unit.close()

        self.ledger.write(work)

    def fire_due(self, now: datetime, limit: int = 100) -> int:
        """Fire due timers, oldest first, each in its own unit of work; give how many fired."""
        due = self.ledger.due_timers(now, limit)
        for id, timer in due:
            self.ledger.write(lambda tx, id=id, timer=timer: self._fire(tx, id, timer, now))  # type: ignore[misc]
        return len(due)

    def _fire(self, tx: Tx, id: int, timer: Timer, now: datetime) -> None:
        unit = Unit(tx, self.house, Cause(now=now, at=now, timer=id))
        tx.fired(id)
        fire(unit, timer)
        unit.close()


_UNHEARD = frozenset({InboundKind.COMMAND, InboundKind.FILE_READY, InboundKind.FILE_REFUSED})


def _by_person(letter: Letter) -> bool:
    """Whether a person in a chat sent it, not a program or the desk itself."""
    machine = letter.inbound.account.platform in (Platform.CLI, Platform.API, Platform.DESK)
    return not machine and letter.inbound.kind not in _UNHEARD


def _look(reads: Reads, letter: Letter, house: House) -> Seen:
    """Read what understanding this letter needs, in one snapshot."""
    inbound = letter.inbound
    person = reads.person_by_account(inbound.account)
    questions = () if person is None else reads.questions(person.id)
    question = questions[0] if questions else None
    card = None if inbound.press is None else reads.card(inbound.press.card)
    kind, choices = _input_asked(reads, question, house)
    return Seen(
        person=person,
        question=question,
        card=card,
        about=_about(reads, inbound, card),
        context=_context(reads, person, question, house),
        held=_held(reads, inbound, questions),
        choices=choices,
        input_kind=kind,
        form=_form_inputs(reads, inbound, house),
    )


def _form_inputs(reads: Reads, inbound: Inbound, house: House) -> tuple[Input, ...]:
    """The intake inputs of the task that a form was filled in for."""
    if inbound.kind != InboundKind.FORM:
        return ()
    about = _about(reads, inbound, None)
    task = None if about is None else reads.find_task(about.id)
    service = None if task is None else house.service(task)
    return () if service is None else service.inputs


def _about(reads: Reads, inbound: Inbound, card: PostedCard | None) -> Subject | None:
    """What the letter is about: the card pressed or replied to, the message edited, or a name."""
    if card is not None:
        return card.about
    if inbound.about:
        head, _, tail = inbound.about.partition("-")
        kinds = {"T": About.TASK, "R": About.REQUEST}
        if head in kinds and tail.isdigit():
            return Subject(kind=kinds[head], id=int(tail))
    known = inbound.reply_to or (
        inbound.message if inbound.kind in (InboundKind.EDIT, InboundKind.DELETE) else ""
    )
    replied = reads.card_by_message(inbound.place, known) if known else None
    return None if replied is None else replied.about


def _context(
    reads: Reads, person: Person | None, question: Question | None, house: House
) -> Context:
    if person is None:
        return Context()
    tasks = () if person.client is None else reads.tasks_of_client(person.client)
    in_play = tuple(
        TaskInPlay(
            ref=t.ref, service=t.service, title=_title(house, t.service), state=t.state.value
        )
        for t in tasks
    )
    return Context(asked=_asked(question), tasks=in_play)


def _title(house: House, key: str) -> str:
    service = house.catalogue.services.get(key)  # type: ignore[call-overload]
    return "" if service is None else service.title


_DATES = frozenset({"other_date", "wanted_date", "part_date", "move", "move_due"})


def _asked(question: Question | None) -> str | None:
    if question is None or question.kind == "remember":
        return None
    if question.kind in _DATES:
        return "due"
    return question.key or question.kind


def _input_asked(
    reads: Reads, question: Question | None, house: House
) -> tuple[str, tuple[str, ...]]:
    """The kind and choices of the input that was asked for last."""
    if question is None or question.kind != "input":
        return "", ()
    task = reads.find_task(question.about.id)
    service = None if task is None else house.service(task)
    one = None if service is None else service.input(question.key)
    if one is None or one.kind in (InputKind.FILE, InputKind.PEOPLE):
        return "", ()
    return one.kind.value, one.choices


def _held(reads: Reads, inbound: Inbound, questions: tuple[Question, ...]) -> str:
    """Words that were held and now turn out to be a new request."""
    if inbound.press is None or inbound.press.action != "as_new":
        return ""
    held = next((q for q in questions if q.kind in dialogue.HOLDING), None)
    return "" if held is None or not held.data.get("text") else _text(reads, held)


def _text(reads: Reads, question: Question) -> str:
    return reads.words(TextId(int(question.data["text"])))


def _newest(tx: Tx, person: PersonId) -> int | None:
    questions = tx.questions(person)
    return questions[0].id if questions else None


# --- what was sent ---


def _by_program(unit: Unit, letter: Letter) -> None:
    """A command of the command line, or a file that has arrived."""
    inbound = letter.inbound
    if inbound.kind != InboundKind.COMMAND:
        return
    order = dialogue.ORDERS.get(inbound.command)
    if order is None:
        raise Refused("no_command", command=inbound.command)
    order(unit, inbound.fields)


def _by_kind(unit: Unit, letter: Letter, seen: Seen, heard: Heard) -> None:
    _KINDS[letter.inbound.kind](unit, letter, seen, heard)


def _words(unit: Unit, letter: Letter, _seen: Seen, heard: Heard) -> None:
    if not heard.text.strip() and not heard.files:
        raise Refused("empty")
    if len(letter.inbound.text) > WORDS_LIMIT:
        raise Refused("too_long", limit=WORDS_LIMIT)
    dialogue.words(unit, heard)


def _press(unit: Unit, letter: Letter, seen: Seen, heard: Heard) -> None:
    press, card = letter.inbound.press, seen.card
    if press is None or card is None:
        raise Refused("no_card")
    if card.person is not None and card.person != unit.actor.id:
        raise Refused("not_your_card")
    if press.action not in card.actions:
        _stale(unit, card)
        return
    if press.action == "as_new":
        dialogue.as_new(unit, heard)
        return
    dialogue.press(unit, card, press.action)


def _stale(unit: Unit, card: PostedCard) -> None:
    """A button of yesterday answers with how things stand."""
    task = unit.tx.find_task(card.about.id) if card.about.kind == About.TASK else None
    if task is None:
        raise Refused("card_over")
    show_task(unit, task, stale=True)


def _edit(unit: Unit, _letter: Letter, _seen: Seen, heard: Heard) -> None:
    dialogue.edited(unit, heard)


def _delete(unit: Unit, _letter: Letter, _seen: Seen, heard: Heard) -> None:
    dialogue.deleted(unit, heard)


def _form(unit: Unit, letter: Letter, _seen: Seen, heard: Heard) -> None:
    submit(unit, heard, letter.inbound.fields)


_KINDS: dict[InboundKind, Callable[[Unit, Letter, Seen, Heard], None]] = {
    InboundKind.WORDS: _words,
    InboundKind.PRESS: _press,
    InboundKind.FORM: _form,
    InboundKind.EDIT: _edit,
    InboundKind.DELETE: _delete,
}
