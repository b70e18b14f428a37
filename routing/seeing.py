"""What is read before a letter is understood: who writes, what they were asked, what it is about.

One snapshot, no transaction. Changes nothing and understands nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from routing import intake, membership
from routing.catalogue import Input
from routing.catalogue.model import InputKind
from routing.conversation import ANSWERS, held
from routing.house import period_of
from routing.inbound import InboundKind
from routing.notices.model import About, Subject, word_in
from routing.people import Person
from routing.ports import PostedCard, Question
from routing.roles import may_see
from routing.rules import MOST_DIGITS
from routing.task import HELD
from routing.understanding.acts.again import says_again
from routing.understanding.meaning import Context, TaskInPlay
from routing.understanding.phrases.instead import says_go_on
from routing.values import LetterId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from routing.house import House
    from routing.inbound import Inbound, Letter
    from routing.ports import Reads
    from routing.task import Task
    from routing.understanding.meaning import Meaning
    from routing.understanding.understander import Understander
    from routing.values import ServiceKey


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """What was read before understanding: the writer, what they were asked, what it is about."""

    person: Person | None
    question: Question | None
    card: PostedCard | None
    about: Subject | None
    context: Context
    zone: str
    lang: str | None
    held: str = ""
    choices: tuple[str, ...] = ()
    input_kind: str = ""
    form: tuple[Input, ...] = ()
    service: str = ""
    word: LetterId | None = None
    keeps: tuple[str, ...] = ()


def look(reads: Reads, letter: Letter, house: House) -> Seen:
    """Read what understanding this letter needs, in one snapshot."""
    inbound = letter.inbound
    person = reads.person_by_account(inbound.account)
    questions = () if person is None else reads.questions(person.id)
    question = newest(questions)
    card = None if inbound.press is None else reads.card(inbound.press.card)
    zone, lang = membership.speaks(person, inbound, house)
    meant = _message_meant(reads, inbound)
    about = _about(inbound, card, meant)
    word = None if meant is None else word_in(meant.slot)
    kind, choices = _kind_of(_input_meant(reads, inbound, about, word, question), house)
    service, words = _service_chosen(reads, inbound, card)
    if inbound.kind == InboundKind.WORDS and person is not None:
        service = _service_shown(reads, person, about) or _service_asked(reads, question, house)
    return Seen(
        person=person,
        question=question,
        card=card,
        about=about,
        context=replace(
            _context(reads, person, question, house),
            said_to=_said_to(reads, letter, person, about),
            last=_last(reads, person, words or inbound.text),
        ),
        zone=zone,
        lang=lang,
        held=words or _held(reads, inbound, questions),
        choices=choices,
        input_kind=kind,
        form=_form_inputs(reads, inbound, house),
        service=service,
        word=word,
        keeps=_keeps(reads, person),
    )


def to_be_read(reads: Reads, letters: Iterable[LetterId]) -> list[str]:
    """The words of letters that will be read in full; what is said to a task seldom is."""
    found = (letter.inbound for id in letters if (letter := reads.letter(id)) is not None)
    words = (one for one in found if one.kind == InboundKind.WORDS)
    return [one.text for one in words if one.text and not (one.about or one.reply_to)]


def kept_parts(text: str, meaning: Meaning, seen: Seen, read: Understander) -> Mapping[str, int]:
    """Which parts of a message are about what the client keeps in house, by their words."""
    if not seen.keeps:
        return {}
    said = (text, *(part.text for part in meaning.parts))
    found = ((one, read.touches(one, seen.keeps)) for one in said)
    return {one: number for one, number in found if number is not None}


def _keeps(reads: Reads, person: Person | None) -> tuple[str, ...]:
    """What the writer's firm keeps in house, in its own words."""
    if person is None or person.client is None:
        return ()
    return tuple(reads.words(text) for text in reads.party(person.client).keeps)


def _service_chosen(reads: Reads, inbound: Inbound, card: PostedCard | None) -> tuple[str, str]:
    """The service that a press chooses for a part, and the part's words: what do they name?"""
    action = "" if inbound.press is None else inbound.press.action
    name, _, arg = action.partition(".")
    if card is None or card.about.kind != About.REQUEST or name not in ("is", "service"):
        return "", ""
    n, _, key = ("", "", arg) if name == "is" else arg.partition("-")
    request = reads.find_request(card.about.id)
    live = () if request is None else request.live
    parts = [p for p in live if str(p.n) == n] if n else [*(request.unsure if request else ())]
    return (key, reads.words(parts[0].words)) if key and parts else ("", "")


def _service_shown(reads: Reads, person: Person, about: Subject | None) -> str:
    """The one service on the card that words may be a second thought about: what do they name?"""
    opened = reads.open_requests(person.id)
    if about is not None and about.kind == About.REQUEST:
        opened = tuple(one for one in opened if one.id == about.id)
    live = opened[-1].live if opened else ()
    return live[0].service or "" if len(live) == 1 else ""


def _service_asked(reads: Reads, question: Question | None, house: House) -> str:
    """The service of which an input is asked for: what else of it do the words name?"""
    asked = question is not None and question.kind == "input"
    task = reads.find_task(question.about.id) if question is not None and asked else None
    service = None if task is None else house.service(task)
    return "" if service is None else service.key


def _form_inputs(reads: Reads, inbound: Inbound, house: House) -> tuple[Input, ...]:
    """The intake inputs of the task that a form was filled in for."""
    about = named(inbound.about) if inbound.kind == InboundKind.FORM else None
    task = None if about is None else reads.find_task(about.id)
    service = None if task is None else house.service(task)
    return () if service is None else service.inputs


def named(ref: str) -> Subject | None:
    """What a reference such as `T-7` or `R-3` names; a number of nothing is 0."""
    head, _, tail = ref.partition("-")
    kinds = {"T": About.TASK, "R": About.REQUEST}
    if head not in kinds or not tail.isdecimal():
        return None
    return Subject(kind=kinds[head], id=int(tail) if len(tail) <= MOST_DIGITS else 0)


def _about(inbound: Inbound, card: PostedCard | None, meant: PostedCard | None) -> Subject | None:
    """What the letter is about: the card pressed or replied to, the message edited, or a name."""
    if card is not None:
        return card.about
    said = named(inbound.about)
    return said if said is not None or meant is None else meant.about


_OF_A_MESSAGE = (InboundKind.EDIT, InboundKind.DELETE, InboundKind.REACTION)


def _message_meant(reads: Reads, inbound: Inbound) -> PostedCard | None:
    """The earlier message that is changed, deleted or reacted to, else the one replied to."""
    changed = inbound.kind in _OF_A_MESSAGE
    known = inbound.message if changed else inbound.reply_to
    return reads.card_by_message(inbound.place, known) if known else None


def _context(
    reads: Reads, person: Person | None, question: Question | None, house: House
) -> Context:
    """What the words may be about: what was asked, and the tasks that the writer may see."""
    client = None if person is None else person.client
    tasks = () if client is None else reads.tasks_of_client(client)
    in_play = (
        TaskInPlay(
            ref=t.ref,
            service=t.service,
            title=_title(house, t.service),
            state=t.state.value,
            period=period_of(t),
        )
        for t in tasks
        if person is not None and may_see(person, t)
    )
    cards = () if person is None else tuple(_waiting(reads, person, house))
    return Context(asked=_asked(question), tasks=tuple(in_play), cards=cards)


def _waiting(reads: Reads, person: Person, house: House) -> Iterator[TaskInPlay]:
    """What the writer asked for and has not said yes to."""
    for request in reads.open_requests(person.id):
        for part in request.live:
            if part.service is not None:
                title = _title(house, part.service)
                yield TaskInPlay(ref=request.ref, service=part.service, title=title, state="intake")


def _last(reads: Reads, person: Person | None, text: str) -> str | None:
    """The service of the client's last work, where the words want the same again."""
    if person is None or person.client is None or not says_again(text):
        return None
    client = person.client
    held = (reads.last_accepted(client, one.service) for one in reads.arrangements_of(client))
    ended = [task for task in held if task is not None and task.closed_at is not None]
    newest = max(ended, key=lambda task: (task.closed_at, task.id), default=None)
    return None if newest is None else newest.service


def _said_to(
    reads: Reads, letter: Letter, person: Person | None, about: Subject | None
) -> str | None:
    """The task under way that words without files are said to, if nothing was asked about it."""
    plain = letter.inbound.kind == InboundKind.WORDS and not letter.files
    if person is None or about is None or about.kind != About.TASK or not plain:
        return None
    task = reads.find_task(about.id)
    if task is None or task.state not in HELD or not may_see(person, task):
        return None
    return None if any(q.about == about for q in reads.questions(person.id)) else task.ref


def _title(house: House, key: ServiceKey) -> str:
    service = house.offered(key)
    return "" if service is None else service.title


_DATES = frozenset(
    {"other_date", "wanted_date", "part_date", "move", "move_due", "talk_when", "talk_move"}
)
_IN_FULL = frozenset(
    {"remember", "part_split", "which_part", "quick", "quick_reply", "first", "zone"}
)
"""Questions whose answer is understood like any message."""


def newest(questions: Iterable[Question]) -> Question | None:
    """The newest question that words can answer."""
    return next((q for q in questions if q.kind in ANSWERS), None)


def _asked(question: Question | None) -> str | None:
    if question is None or question.kind in _IN_FULL:
        return None
    if question.kind in _DATES:
        return "due"
    return question.key or question.kind


def _input_meant(
    reads: Reads,
    inbound: Inbound,
    about: Subject | None,
    word: LetterId | None,
    question: Question | None,
) -> tuple[Task, str] | None:
    """The input that a changed message gave, else the one that was asked for last."""
    if inbound.kind == InboundKind.EDIT:
        of_task = about is not None and about.kind == About.TASK
        task = reads.find_task(about.id) if about is not None and of_task else None
        return None if task is None else (task, intake.input_by(reads, task, word))
    if question is None or question.kind != "input":
        return None
    task = reads.find_task(question.about.id)
    return None if task is None else (task, question.key)


def _kind_of(meant: tuple[Task, str] | None, house: House) -> tuple[str, tuple[str, ...]]:
    """The kind of an input that words can answer, and its choices."""
    service = None if meant is None else house.service(meant[0])
    one = None if meant is None or service is None else service.input(meant[1])
    if one is None or one.kind in (InputKind.FILE, InputKind.PEOPLE):
        return "", ()
    return one.kind.value, one.choices


def _agrees(
    reads: Reads, inbound: Inbound, question: Question | None, questions: tuple[Question, ...]
) -> bool:
    """Whether a yes is to "shall somebody do something about this?", and to nothing newer."""
    plain = inbound.kind == InboundKind.WORDS and not inbound.files and says_go_on(inbound.text)
    if not plain or question is None or question.key not in held.REMARKS:
        return False
    return question == questions[0] and not reads.open_requests(question.person)


def _held(reads: Reads, inbound: Inbound, questions: tuple[Question, ...]) -> str:
    """Words that were held and now turn out to be a new request."""
    question = held.newest(questions)
    pressed = inbound.press is not None and inbound.press.action == "as_new"
    if not pressed and not _agrees(reads, inbound, question, questions):
        return ""
    text = None if question is None else held.text_of(question)
    return "" if text is None else reads.words(text)
