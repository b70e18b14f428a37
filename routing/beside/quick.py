"""A quick question without a task: to whoever works for the client, and back.

It opens no task and costs nothing; one tap of the client makes one of it. What the client keeps in
house goes to nobody, and each side sees only what was said between these two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.arrangement import about_arrangement
from routing.beside.known import Known, meant, one_of, price_facts
from routing.beside.model import Quick, QuickAnswered, QuickAsked, QuickClosed
from routing.beside.saying import tell_actor
from routing.intake.confirming import confirm
from routing.intake.reading import with_service
from routing.membership.founding import about_person
from routing.notices.model import About, Fact, Firm, Mode, Notice, Who, Words, Work
from routing.notices.presence import there_facts
from routing.notices.readers import may_approve, members
from routing.refusals import Refused
from routing.request import Part, Request, Requested
from routing.understanding.phrases.beside import quick_in
from routing.values import ArrangementId, RequestId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.arrangement import Arrangement
    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.unit import Unit
    from routing.values import PersonId


# --- asking ---


def asked_quickly(unit: Unit, heard: Heard) -> bool:
    """Take "quick question: …" of a client; False when it is none, or nobody works for them."""
    said = None if unit.actor.client is None or heard.files else quick_in(heard.text)
    if said is None:
        return False
    found = meant(unit, heard, said.whom)
    if not found:
        return False
    if len(found) > 1 and not said.whom.name:
        found = _likeliest(found, heard)
    if said.text and len(found) == 1:
        _send(unit, found[0], said.text, heard)
    elif len(found) == 1:
        _prompt(unit, found[0])
    else:
        _whom(unit, found)
    return True


def _likeliest(found: tuple[Known, ...], heard: Heard) -> tuple[Known, ...]:
    """Of several, the one whose service the words are surely about."""
    top = heard.meaning.top[0] if heard.meaning.top else ("", 0.0)
    sure = [one for one in found if one.held.service == top[0] and top[1] >= SURE]
    return (sure[0],) if sure else found


SURE = 0.6
MOST = 4
"""So many providers are offered as buttons."""


def _whom(unit: Unit, found: tuple[Known, ...]) -> None:
    able = tuple({"firm": Firm(party=one.provider)} for one in found[:MOST])
    actions = (f"quick.{one.provider}" for one in found[:MOST])
    unit.answer("quick_whom", *actions, "person", able=able)


def _quick(unit: Unit, pressed: Pressed) -> None:
    _prompt(unit, one_of(unit, pressed.arg))


def _prompt(unit: Unit, one: Known) -> None:
    """Ask for the question: the next words are it."""
    about = about_person(unit.actor.id)
    unit.ask(unit.actor.id, "quick", about, key=str(one.provider))
    firm = Firm(party=one.provider)
    unit.answer("quick_what", "quick_off", "person", about=about, firm=firm)


def _off(unit: Unit, _pressed: Pressed) -> None:
    """Nothing is asked after all."""
    unit.tx.close_questions(about_person(unit.actor.id), ("quick", "quick_reply"))
    unit.answer("never_mind", "things")


def _answer_quick(unit: Unit, question: Question, heard: Heard) -> bool:
    if not heard.text.strip() or heard.files:
        return False
    one = one_of(unit, question.key)
    unit.tx.close_question(question.id)
    _send(unit, one, heard.text, heard)
    return True


def _send(unit: Unit, one: Known, words: str, heard: Heard) -> None:
    _must_not_be_kept(heard)
    held, text = one.held, unit.keep_words(words, one.held.client)
    asked = QuickAsked(n=held.counted + 1, by=unit.actor.id, provider=one.provider, text=text)
    held = unit.record_arrangement(held, asked)
    facts = {"said": Words(text=text), "who": Who(person=unit.actor.id), **_work(held)}
    for person in members(one.provider, unit.tx):
        unit.tell(_card("quick_question", held, asked.n, person, _PROVIDERS, facts))
    there = there_facts(one.provider, unit)
    told = {"firm": Firm(party=one.provider), **there, **price_facts(unit, held), **_work(held)}
    unit.tell(_card("quick_sent", held, asked.n, unit.actor.id, ("quick_task",), told))


def _must_not_be_kept(heard: Heard) -> None:
    if heard.kept:
        raise Refused("quick_kept")


def _work(held: Arrangement) -> dict[str, Fact]:
    return {"work": Work(service=held.service), "client": Firm(party=held.client)}


_PROVIDERS = ("quick_reply", "quick_work")
_CLIENTS = ("quick_reply", "quick_task", "quick_done")


def _card(
    key: str,
    held: Arrangement,
    n: int,
    to: PersonId,
    actions: tuple[str, ...],
    facts: Mapping[str, Fact],
    mode: Mode = Mode.SAID,
) -> Notice:
    return Notice(
        key=key,
        to=to,
        about=about_arrangement(held),
        mode=mode,
        slot=f"quick.{n}",
        facts=facts,
        actions=(*(f"{name}.{n}" for name in actions), "person"),
    )


# --- answering ---


def replied(unit: Unit, heard: Heard) -> bool:
    """A reply to a card of an open quick question goes across; False when it is no such."""
    about = heard.about
    if about is None or about.kind != About.ARRANGEMENT or heard.files or not heard.text.strip():
        return False
    held = unit.tx.arrangement(ArrangementId(about.id))
    mine = [quick for quick in held.quick if _may(unit, held, quick)]
    if not mine:
        return False
    _pass_on(unit, held, mine[-1], heard)
    return True


def _may(unit: Unit, held: Arrangement, quick: Quick) -> bool:
    person = unit.actor
    asked = person.client == held.client and (person.id == quick.by or may_approve(person))
    return asked or person.provider == quick.provider


def _open(unit: Unit, pressed: Pressed) -> tuple[Arrangement, Quick]:
    """The open question of a card. Refuses when it is over, or somebody else's."""
    found = pressed.about.kind == About.ARRANGEMENT
    held = unit.tx.arrangement(ArrangementId(pressed.about.id)) if found else None
    quick = _numbered(held, pressed.arg)
    if held is None or quick is None or not _may(unit, held, quick):
        raise Refused("quick_over")
    return held, quick


def _numbered(held: Arrangement | None, n: str) -> Quick | None:
    asked = () if held is None else held.quick
    return next((quick for quick in asked if str(quick.n) == n), None)


def _reply(unit: Unit, pressed: Pressed) -> None:
    """Ask for the words: the next ones go across."""
    held, quick = _open(unit, pressed)
    about = about_person(unit.actor.id)
    unit.ask(unit.actor.id, "quick_reply", about, key=f"{held.id}.{quick.n}")
    tell_actor(unit, "quick_reply_what", _other(unit, held, quick), "quick_off", "person")


def _other(unit: Unit, held: Arrangement, quick: Quick) -> dict[str, Fact]:
    """The firm on the other side."""
    theirs = unit.actor.provider == quick.provider
    return {"firm": Firm(party=held.client if theirs else quick.provider)}


def _answer_reply(unit: Unit, question: Question, heard: Heard) -> bool:
    if not heard.text.strip() or heard.files:
        return False
    number, _, n = question.key.partition(".")
    held = unit.tx.arrangement(ArrangementId(int(number)))
    quick = _numbered(held, n)
    unit.tx.close_question(question.id)
    if quick is None or not _may(unit, held, quick):
        raise Refused("quick_over")
    _pass_on(unit, held, quick, heard)
    return True


def _pass_on(unit: Unit, held: Arrangement, quick: Quick, heard: Heard) -> None:
    answers = unit.actor.provider == quick.provider
    if not answers:
        _must_not_be_kept(heard)
    text = unit.keep_words(heard.text, held.client)
    held = unit.record_arrangement(held, QuickAnswered(n=quick.n, by=unit.actor.id, text=text))
    said: dict[str, Fact] = {"said": Words(text=text), "who": Who(person=unit.actor.id)}
    if answers:
        told = {**said, **price_facts(unit, held), "work": Work(service=held.service)}
        unit.tell(_card("quick_word", held, quick.n, quick.by, _CLIENTS, told))
    else:
        for person in members(quick.provider, unit.tx):
            unit.tell(_card("quick_word", held, quick.n, person, _PROVIDERS, said))
    tell_actor(unit, "quick_passed", _other(unit, held, quick), "things", "person")


# --- what becomes of it ---


def _is_work(unit: Unit, pressed: Pressed) -> None:
    """The provider says that it is more than a question: the client decides."""
    held, quick = _open(unit, pressed)
    if unit.actor.provider != quick.provider:
        raise Refused("only_provider")
    told = {"who": Who(person=unit.actor.id), **price_facts(unit, held), **_work(held)}
    actions = ("quick_task", "quick_reply", "quick_done")
    unit.tell(_card("quick_is_work", held, quick.n, quick.by, actions, told))
    tell_actor(unit, "quick_asked_back", _other(unit, held, quick), "things", "person")


def _as_task(unit: Unit, pressed: Pressed) -> None:
    """The client's one tap: the words become a task of this service, theirs as usual."""
    held, quick = _open(unit, pressed)
    service, client = unit.house.offered(held.service), unit.actor.client
    if client != held.client:
        raise Refused("only_client")
    if service is None:
        raise Refused("no_service")
    text = unit.keep_words("\n".join(_said(unit, held, quick.n)), held.client)
    part = with_service(Part(n=1, words=text), service, {}, unit, unit.actor)
    me = unit.actor.id
    opened = Requested(client=held.client, requester=me, written_by=me, words=text, parts=(part,))
    request = Request(id=RequestId(unit.tx.next_id("request")))
    request = unit.record_request(request, opened)
    _close(unit, held, quick, request.id)
    confirm(unit, request, mode=Mode.SAID)


def _said(unit: Unit, held: Arrangement, n: int) -> tuple[str, ...]:
    """Everything that was said about it, in order."""
    events = (stored.event for stored in unit.tx.history(about_arrangement(held)))
    texts = (e.text for e in events if isinstance(e, QuickAsked | QuickAnswered) and e.n == n)
    return tuple(filter(None, map(unit.tx.words, texts)))


def _close(unit: Unit, held: Arrangement, quick: Quick, request: RequestId | None = None) -> None:
    held = unit.record_arrangement(held, QuickClosed(n=quick.n, request=request))
    became: dict[str, Fact] = {} if request is None else {"became": True}
    for person in (quick.by, *members(quick.provider, unit.tx)):
        notice = _card("quick_over", held, quick.n, person, (), became, Mode.SHOWN)
        unit.tell(notice)


def _done(unit: Unit, pressed: Pressed) -> None:
    """The client needs nothing more."""
    _close(unit, *_open(unit, pressed))


PRESSES: Mapping[str, Press] = {
    "quick": _quick,
    "quick_off": _off,
    "quick_reply": _reply,
    "quick_work": _is_work,
    "quick_task": _as_task,
    "quick_done": _done,
}
ANSWERS: Mapping[str, Answer] = {"quick": _answer_quick, "quick_reply": _answer_reply}
