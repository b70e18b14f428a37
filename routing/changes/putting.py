"""Announcing a change in chat: whose work, what changes, and how, in the words of who announces it.

The desk may for every client; a provider for those they work for, and of their own people only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.changes.absences import absence, dropped
from routing.changes.deciding import arrangement_in, together
from routing.changes.model import (
    ChangeNotice,
    NoticePut,
    NoticeRefused,
    Stage,
    What,
    next_number,
    notice_of,
    scope_at,
)
from routing.changes.telling import client_cards, facts_of, rows_of, show, start_of
from routing.membership.arrangements import called
from routing.membership.founding import about_person
from routing.money.changing import propose
from routing.money.orders import rate_said
from routing.notices.model import About, Fact, Firm, Subject, Words, Work
from routing.people import Side
from routing.refusals import Refused
from routing.understanding.phrases.announced import beginning, name_in, span_in, without_times
from routing.values import PartyId

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.arrangement import Arrangement
    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.unit import Unit

PRICE = "price"
ASKED = ("notice_client", "notice")
"""The questions of an announcement, one after the other."""
MOST = 8


# --- whose work ---


def show_changes(unit: Unit) -> None:
    """Show the actor what was announced and agreed; who may announce something begins here."""
    person = unit.actor
    if person.operator:
        unit.ask(person.id, "notice_client", about_person(person.id))
        show(unit, "notice_whose", {}, "notice_off")
    elif person.provider is not None:
        _show_own(unit, person.provider)
    else:
        helds = () if person.client is None else unit.tx.arrangements_of(person.client)
        rows = rows_of(unit, helds, prices=True)
        facts: dict[str, Fact] = {"changes": rows} if rows else {"empty": True}
        show(unit, "changes", facts, "person")


def _show_own(unit: Unit, provider: PartyId) -> None:
    """A provider's: the clients they work for, each a button, and what was changed there."""
    pairs = unit.tx.last_clients(provider)
    found = (unit.tx.arrangement_of(*pair) for pair in pairs)
    mine = [held for held in found if held is not None and _works(held, provider)]
    rows = rows_of(unit, mine, prices=False)
    clients = tuple(dict.fromkeys(held.client for held in mine))[:MOST]
    facts: dict[str, Fact] = {"able": tuple(Firm(party=client) for client in clients)}
    facts |= {"changes": rows} if rows else {}
    facts |= {} if clients else {"nobody": True}
    show(unit, "notice_for", facts, *(f"notice_for.{client}" for client in clients), "person")


def _works(held: Arrangement, provider: PartyId) -> bool:
    """Whether this provider may announce something there: theirs, or nobody's usually."""
    return held.usual in (None, provider)


def _mine(unit: Unit, client: PartyId) -> tuple[Arrangement, ...]:
    """What the actor may announce a change of, with this client."""
    helds = unit.tx.arrangements_of(client)
    if unit.actor.operator:
        return helds
    provider = unit.actor.provider
    if provider is None:
        return ()
    worked = set(unit.tx.last_clients(provider))
    return tuple(
        held for held in helds if (held.client, held.service) in worked and _works(held, provider)
    )


def _answer_client(unit: Unit, question: Question, heard: Heard) -> bool:
    """The client's firm, or somebody of it, by name."""
    name = heard.text.strip(" .!")
    firms = {party.id for party in unit.tx.party_named(name, Side.CLIENT)}
    firms |= {p.client for p in unit.tx.person_named(name, Side.CLIENT) if p.client is not None}
    if len(firms) != 1:
        raise _unclear(name, len(firms))
    unit.tx.close_question(question.id)
    _services(unit, firms.pop())
    return True


def _unclear(name: str, count: int) -> Refused:
    return Refused("which_person" if count else "notice_nobody", name=name, count=count)


def _for(unit: Unit, pressed: Pressed) -> None:
    _services(unit, PartyId(int(pressed.arg) if pressed.arg.isdecimal() else 0))


def _services(unit: Unit, client: PartyId) -> None:
    """Which of their services; the only one is chosen."""
    helds = _mine(unit, client)
    if not helds:
        raise Refused("no_arrangement")
    if len(helds) == 1:
        _what(unit, helds[0])
        return
    rows = rows_of(unit, helds, prices=unit.actor.operator)
    facts: dict[str, Fact] = {"client": Firm(party=client)}
    facts |= {"changes": rows} if rows else {}
    keys = tuple(f"notice_of.{held.service}" for held in helds[:MOST])
    _card(unit, Subject(kind=About.PARTY, id=int(client)), "notice_which", facts, *keys)


def _of(unit: Unit, pressed: Pressed) -> None:
    client = PartyId(pressed.about.id if pressed.about.kind == About.PARTY else 0)
    found = (held for held in _mine(unit, client) if held.service == pressed.arg)
    held = next(found, None)
    if held is None:
        raise Refused("no_arrangement")
    _what(unit, held)


# --- what changes ---


def _what(unit: Unit, held: Arrangement) -> None:
    rows = rows_of(unit, (held,), prices=unit.actor.operator)
    facts: dict[str, Fact] = {"client": Firm(party=held.client), "work": Work(service=held.service)}
    facts |= {"changes": rows} if rows else {}
    kinds = (*((PRICE,) if unit.actor.operator else ()), *(one.value for one in What))
    _card(unit, _about(held), "notice_what", facts, *(f"notice_{kind}" for kind in kinds))


def _about(held: Arrangement) -> Subject:
    return Subject(kind=About.ARRANGEMENT, id=int(held.id))


def _card(unit: Unit, about: Subject, key: str, facts: Mapping[str, Fact], *actions: str) -> None:
    """A step of the announcement, with a way out."""
    unit.card(key, *actions, "notice_off", about=about, slot="changes", facts=facts)


def _ask(kind: str) -> Press:
    """Ask for the change itself, in words."""

    def press(unit: Unit, pressed: Pressed) -> None:
        held = _allowed(unit, pressed.about, kind)
        unit.ask(unit.actor.id, "notice", _about(held), key=kind)
        facts: dict[str, Fact] = {"work": Work(service=held.service)}
        scope = scope_at(held.changes, unit.now)
        if kind == What.SCOPE and scope is not None:
            facts["former"] = Words(text=scope)
        if kind == What.PEOPLE and held.usual is not None:
            facts["old"] = Firm(party=held.usual)
        _card(unit, _about(held), f"notice_ask.{kind}", facts)

    return press


def _allowed(unit: Unit, about: Subject, kind: str) -> Arrangement:
    held = arrangement_in(unit, about)
    if held is None or held.id not in {one.id for one in _mine(unit, held.client)}:
        raise Refused("no_arrangement")
    if kind == PRICE and not unit.actor.operator:
        raise Refused("only_operator")
    return held


def _off(unit: Unit, _pressed: Pressed) -> None:
    """Nothing is announced after all."""
    for question in unit.tx.questions(unit.actor.id):
        if question.kind in ASKED:
            unit.tx.close_question(question.id)
    unit.answer("never_mind")


def _answer(unit: Unit, question: Question, heard: Heard) -> bool:
    """The change in words: put to the client as it was understood."""
    if not heard.text.strip() or heard.files:
        return False
    held = _allowed(unit, question.about, question.key)
    if question.key == PRICE:
        _put_price(unit, held, heard)
    else:
        put(unit, held, _MADE[What(question.key)](unit, held, heard))
    unit.tx.close_question(question.id)
    return True


def _put_price(unit: Unit, held: Arrangement, heard: Heard) -> None:
    said = without_times(heard.text, heard.meaning.when)
    price = rate_said(unit, said, "price")
    propose(unit, held.client, held.service, price, None, _from(unit, heard))


def _from(unit: Unit, heard: Heard) -> datetime:
    """From the start of the day that is named, on the desk's clock; from now without one."""
    day = beginning(heard.meaning.when)
    return unit.now if day is None else max(start_of(unit, day), unit.now)


def _people(unit: Unit, held: Arrangement, heard: Heard) -> ChangeNotice:
    """Somebody else, by name: a provider of this service, or a colleague within one."""
    name = name_in(without_times(heard.text, heard.meaning.when))
    found = called(unit, name, held.service)
    own = unit.actor.provider
    if not unit.actor.operator:
        found = tuple(party for party in found if party.id == own)
    if len(found) != 1:
        raise _unclear(name, len(found))
    new = found[0].id
    named = [p.id for p in unit.tx.person_named(name, Side.PROVIDER) if p.provider == new]
    old = held.usual or unit.tx.last_providers(held.client).get(held.service)
    who = named[0] if named and len(unit.tx.people_of(new)) > 1 else None
    if new == old and who is None:
        raise Refused("same_terms", work=Work(service=held.service))
    return ChangeNotice(
        n=next_number(held.changes),
        what=What.PEOPLE,
        from_at=_from(unit, heard),
        old=old,
        new=new,
        who=who,
        by=unit.actor.id,
    )


def _scope(unit: Unit, held: Arrangement, heard: Heard) -> ChangeNotice:
    """What is done from then on, in words that whoever takes the work reads too."""
    said = without_times(heard.text, heard.meaning.when)
    if not said:
        raise Refused("notice_empty")
    return ChangeNotice(
        n=next_number(held.changes),
        what=What.SCOPE,
        from_at=_from(unit, heard),
        text=unit.keep_words(said, held.client),
        before=scope_at(held.changes, unit.now),
        by=unit.actor.id,
    )


def _away(unit: Unit, held: Arrangement, heard: Heard) -> ChangeNotice:
    """Who usually does it is away, from a day to a day; a stand-in is named where there is one."""
    span = span_in(heard.text, heard.meaning.lang, heard.meaning.when)
    if span.first is None and span.end is None:
        raise Refused("notice_when")
    own = None if unit.actor.operator else unit.actor.provider
    old = own or held.usual or unit.tx.last_providers(held.client).get(held.service)
    from_at = unit.now if span.first is None else max(start_of(unit, span.first), unit.now)
    until_at = None if span.end is None else start_of(unit, span.end)
    if until_at is not None and until_at <= from_at:
        raise Refused("notice_when")
    return absence(unit, held, old, from_at, until_at)


_MADE = {What.PEOPLE: _people, What.SCOPE: _scope, What.AWAY: _away}


# --- put, and taken back ---


def put(unit: Unit, held: Arrangement, told: ChangeNotice) -> None:
    """Record it and ask the client on one card; say to its author that they are asked."""
    held = unit.record_arrangement(held, NoticePut(notice=told))
    unit.tell(*client_cards(unit, held, told, ()))
    facts = {**facts_of(unit, held, told), "client": Firm(party=held.client)}
    key, drop = f"notice_put.{told.what.value}", f"notice_drop.{told.n}"
    unit.card(key, drop, about=_about(held), slot="changes", facts=facts)


def _drop(unit: Unit, pressed: Pressed) -> None:
    """Who announced it, or the desk, takes it back while nobody has said yes."""
    held = arrangement_in(unit, pressed.about)
    found = None if held is None else notice_of(held.changes, int(pressed.arg or 0))
    if held is None or found is None or not (unit.actor.operator or found.by == unit.actor.id):
        raise Refused("no_arrangement")
    if found.stage != Stage.PUT:
        raise Refused("change_over")
    facts = facts_of(unit, held, found)
    for other, one in tuple(together(unit, held, found)):
        unit.record_arrangement(other, NoticeRefused(n=one.n))
    unit.tell(*dropped(unit, held, found))
    unit.answer(f"notice_dropped.{found.what.value}", about=pressed.about, **facts)


PRESSES: Mapping[str, Press] = {
    "notice_for": _for,
    "notice_of": _of,
    "notice_off": _off,
    "notice_drop": _drop,
    **{f"notice_{kind}": _ask(kind) for kind in (PRICE, *(one.value for one in What))},
}
ANSWERS: Mapping[str, Answer] = {"notice_client": _answer_client, "notice": _answer}
