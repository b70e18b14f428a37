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

from routing import conversation, intake, membership, offering
from routing.alarms import request_timers, task_timers
from routing.conversation import amending, held
from routing.figures.gathering import gather
from routing.figures.packed import pack
from routing.firing import fire
from routing.forms import form_for, problems, submit
from routing.inbound import Inbound, InboundKind, Letter, Platform
from routing.intake.reading import instant_of
from routing.notices.model import DESK, About, Notice, Subject
from routing.operating import arm_morning, show_task
from routing.people import Person, Standing
from routing.ports import Cause, Ledger, PostedCard, Reads, Tx
from routing.refusals import Moved, Refused
from routing.rules import WORDS_LIMIT
from routing.seeing import Seen, kept_parts, look, named, newest
from routing.talk import Heard
from routing.things import things_of
from routing.understanding.meaning import SILENT, Act, InputValue, Meaning, When
from routing.understanding.secrets import secrets_in
from routing.unit import Unit
from routing.values import FileId, LetterId, PersonId, RequestId, TaskId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from routing.forms import Form, Step
    from routing.house import House
    from routing.inbound import Account
    from routing.timers import Due, Timer
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
            heard = self._understand(letter, seen, now)
            self.ledger.write(lambda tx: self._settle(tx, letter, seen, heard, now))
        except Refused as refused:
            self._tell_refusal(letter, now, refused)

    def _settle(
        self, tx: Tx, letter: Letter, seen: Seen, heard: Heard | None, now: datetime
    ) -> None:
        model = "" if heard is None else heard.model
        unit = self._unit(tx, letter, seen.person, now, model=model)
        person = membership.arrive(unit, letter.inbound) if _by_somebody(letter, seen) else None
        if person is not None:
            unit = self._unit(tx, letter, person, now, unit, model)
            if newest(tx.questions(person.id)) != seen.question:
                raise Stale(letter.id)
        if heard is None or not _by_person(letter):
            _by_program(unit, letter)
        elif person is not None:
            _KINDS[letter.inbound.kind](unit, letter, seen, heard)
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

    # --- understanding, with no transaction open ---

    def _understand(self, letter: Letter, seen: Seen, now: datetime) -> Heard | None:
        if letter.inbound.kind in _UNHEARD:
            return None
        text, zone, lang = (seen.held or letter.inbound.text)[:WORDS_LIMIT], seen.zone, seen.lang
        read = self.understander
        if letter.inbound.kind == InboundKind.PRESS and not text:
            return Heard(
                text="", meaning=SILENT, about=seen.about, letter=letter.id, model=read.version
            )
        when = read.read_when(
            text, now=now, zone=zone, lang=lang, guess=seen.context.asked == "due"
        )
        meaning = read.read(text, now=now, zone=zone, lang=lang, context=seen.context)
        return Heard(
            text=text,
            meaning=_with_names(meaning, letter),
            kept=kept_parts(text, meaning, seen, read),
            files=letter.files,
            due_at=self._instant(when, seen),
            value=self._value(seen.input_kind, text, seen, now, seen.choices),
            about=seen.about,
            typed=self._typed(letter.inbound.fields, text, seen, now),
            letter=letter.id,
            word=seen.word,
            model=read.version,
        )

    def _typed(
        self, fields: Mapping[str, str], text: str, seen: Seen, now: datetime
    ) -> Mapping[str, InputValue]:
        """The typed answers of a form, or those that words name for the service now chosen.

        What cannot be read is left out, and refused or asked for later.
        """
        if seen.service:
            return self.understander.read_inputs(
                seen.service, text, now=now, zone=seen.zone, lang=seen.lang
            )
        read = {
            one.key: self._value(one.kind.value, fields[one.key], seen, now, one.choices)
            for one in seen.form
            if one.key in fields
        }
        return {key: value for key, value in read.items() if value is not None}

    def _instant(self, when: When | None, seen: Seen) -> datetime | None:
        writer = seen.person or Person(id=PersonId(0), zone=seen.zone)
        return instant_of(when, writer, self.house)

    def _value(
        self, kind: str, text: str, seen: Seen, now: datetime, choices: tuple[str, ...]
    ) -> InputValue | None:
        if not kind:
            return None
        return self.understander.read_input(
            kind,
            text,
            now=now,
            zone=seen.zone,
            lang=seen.lang,
            choices=choices,
            currency=self.house.catalogue.desk.currency,
        )

    # --- forms ---

    def form_for(self, token: str, account: Account, now: datetime) -> Form:
        """Give the form that a card's reader may fill in now; `token` is the card's key or `T-7`.

        Changes nothing, so that an adapter may ask before it answers its platform. Raises
        `Refused` when there is no such form, or when it is somebody else's.
        """
        return self.ledger.read(lambda reads: _form_of(reads, token, account, now, self.house))

    def form_problems(
        self, form: Form, account: Account, answers: Mapping[str, str], now: datetime
    ) -> Mapping[str, str]:
        """Give a code for each answer that cannot be taken; nothing is kept, nothing changes."""
        person = self.ledger.read(lambda reads: reads.person_by_account(account))
        desk = self.house.catalogue.desk
        zone = desk.zone if person is None else person.zone
        lang = desk.lang if person is None else person.lang

        def read(step: Step, said: str) -> InputValue | None:
            return self.understander.read_input(
                step.kind,
                said,
                now=now,
                zone=zone,
                lang=lang,
                choices=step.choices,
                currency=desk.currency,
            )

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

    def _tell_refusal(self, letter: Letter, now: datetime, refused: Refused) -> None:
        """Say why not; a password in what is refused, for whatever reason, is erased from it."""

        def work(tx: Tx) -> None:
            seen = look(tx, letter, self.house)
            unit = self._unit(tx, letter, seen.person, now)
            unit.tell(_refusal(letter, seen, refused))
            unit.close()
            tx.decided(letter.id)
            if refused.code == "bad_code":
                tx.wrong_code(letter.inbound.account, now)
            said = (letter.inbound.text, *letter.inbound.fields.values(), *_names(letter))
            if any(map(secrets_in, said)):
                tx.unsay(letter.id)

        self.ledger.write(work)

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
            people = [person.id for person in tx.operators()]
            people += [] if seen.person is None else [seen.person.id]
            for person in dict.fromkeys(people):
                unit.tell(Notice(key="set_aside", to=person, facts={"n": int(letter.id)}))
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


_UNHEARD = frozenset({InboundKind.COMMAND, InboundKind.FILE_READY, InboundKind.FILE_REFUSED})


def _by_person(letter: Letter) -> bool:
    """Whether a person in a chat sent it, not a program or the desk itself."""
    machine = letter.inbound.account.platform in (Platform.CLI, Platform.API, Platform.DESK)
    return not machine and letter.inbound.kind not in _UNHEARD


def _by_somebody(letter: Letter, seen: Seen) -> bool:
    """Whether a person sent it whom it makes known here: a mere reaction of a stranger does not."""
    reacts = letter.inbound.kind == InboundKind.REACTION
    return _by_person(letter) and not (reacts and seen.person is None)


def _form_of(reads: Reads, token: str, account: Account, now: datetime, house: House) -> Form:
    person, card = reads.person_by_account(account), reads.card(token)
    about = named(token) if card is None else card.about
    task = None if about is None or about.kind != About.TASK else reads.find_task(about.id)
    if person is None or task is None:
        raise Refused("no_form")
    if card is not None:
        _must_be_theirs(card, person, now, house)
    return form_for(task, person, house)


def _must_be_theirs(card: PostedCard, person: Person, now: datetime, house: House) -> None:
    """A card says only what was pressed: whose it is, and until when, is checked here."""
    if card.person is not None and card.person != person.id:
        raise Refused("not_your_card")
    if card.expires_at is not None and house.held_open(card.expires_at) < now:
        raise Refused("card_over")


# --- what was sent ---


def _by_program(unit: Unit, letter: Letter) -> None:
    """A command of the command line, or what became of a file."""
    inbound = letter.inbound
    if inbound.kind != InboundKind.COMMAND:
        if inbound.kind in _UNHEARD:
            _file(unit, inbound)
        return
    order = conversation.ORDERS.get(inbound.command)
    if order is None:
        raise Refused("no_command", command=inbound.command)
    order(unit, inbound.fields)


def _file(unit: Unit, inbound: Inbound) -> None:
    """A file has come or never will. Fields: `file` (its number), and `limit` in bytes if known."""
    file = FileId(int(inbound.fields["file"]))
    if inbound.kind == InboundKind.FILE_READY:
        intake.arrived(unit, file)
        return
    limit = inbound.fields.get("limit", "")
    intake.refused(unit, file, {"limit": int(limit)} if limit else {})


def _words(unit: Unit, letter: Letter, seen: Seen, heard: Heard) -> None:
    if not _says_something(heard.text) and not heard.files:
        raise Refused("empty")
    if len(letter.inbound.text) > WORDS_LIMIT:
        raise Refused("too_long", limit=WORDS_LIMIT)
    # Who is new was greeted a moment ago.
    if seen.person is not None or heard.meaning.act != Act.GREETING:
        conversation.words(unit, heard)


def _says_something(text: str) -> bool:
    return any(not one.isspace() and one.isprintable() for one in text)


def _press(unit: Unit, letter: Letter, seen: Seen, heard: Heard) -> None:
    press, card = letter.inbound.press, seen.card
    if press is None or card is None:
        raise Refused("no_card")
    _must_be_theirs(card, unit.actor, unit.now, unit.house)
    if press.action not in card.actions:
        _stale(unit, card)
    elif press.action == "as_new":
        held.as_new(unit, heard)
    else:
        conversation.press(unit, card, press.action, heard.typed)


def _stale(unit: Unit, card: PostedCard) -> None:
    """A button of yesterday answers with how things stand."""
    about = card.about
    task = unit.tx.find_task(about.id) if about.kind == About.TASK else None
    request = unit.tx.find_request(about.id) if about.kind == About.REQUEST else None
    if task is not None:
        show_task(unit, task, stale=True)
    elif request is not None:
        intake.show_request(unit, request)
    else:
        raise Refused("card_over")


def _edit(unit: Unit, letter: Letter, _seen: Seen, heard: Heard) -> None:
    if len(letter.inbound.text) > WORDS_LIMIT:
        raise Refused("too_long", limit=WORDS_LIMIT)
    amending.edited(unit, heard)


def _delete(unit: Unit, _letter: Letter, _seen: Seen, heard: Heard) -> None:
    amending.deleted(unit, heard)


def _reaction(unit: Unit, letter: Letter, _seen: Seen, heard: Heard) -> None:
    fields = letter.inbound.fields
    amending.reacted(unit, heard, fields["mark"], on=bool(fields.get("on")))


def _form(unit: Unit, letter: Letter, _seen: Seen, heard: Heard) -> None:
    submit(unit, heard, letter.inbound.fields)


_KINDS: dict[InboundKind, Callable[[Unit, Letter, Seen, Heard], None]] = {
    InboundKind.WORDS: _words,
    InboundKind.PRESS: _press,
    InboundKind.FORM: _form,
    InboundKind.EDIT: _edit,
    InboundKind.DELETE: _delete,
    InboundKind.REACTION: _reaction,
}


def _names(letter: Letter) -> tuple[str, ...]:
    """Give what files are called, without their endings: letters and digits are no secret there."""
    return tuple(one.name.rpartition(".")[0] or one.name for one in letter.inbound.files)


def _with_names(meaning: Meaning, letter: Letter) -> Meaning:
    """A password that a file is called by is one that was written."""
    found = meaning.secrets or tuple(s for name in _names(letter) for s in secrets_in(name))
    return replace(meaning, secrets=found) if found else meaning
