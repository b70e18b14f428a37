"""What stands between a client and a service: made silently, who usually does it, who stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.arrangement import Arranged, Arrangement, Terms, UsualSet, about_arrangement
from routing.catalogue.model import RateKind
from routing.membership.firm import may_ask_for
from routing.membership.founding import about_person
from routing.notices.model import About, Fact, Firm, Notice, Subject, Work
from routing.people import Party, Side
from routing.refusals import Refused
from routing.understanding.meaning import Act
from routing.values import ArrangementId, PartyId, ServiceKey, TextId

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from routing.catalogue import Rate, Service
    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.unit import Unit

MOST = 6
"""Providers on one card."""
_NAME_LENGTH = 60


def arrangement_for(unit: Unit, client: PartyId, service: ServiceKey) -> Arrangement:
    """Give what stands between them, made from the service's defaults when nothing does yet."""
    held = unit.tx.arrangement_of(client, service)
    if held is not None:
        return held
    offered = unit.house.offered(service)
    if offered is None:
        raise Refused("no_service")
    fresh = Arrangement(id=ArrangementId(unit.tx.next_id("arrangement")))
    return unit.record_arrangement(fresh, _arranged(unit, client, offered))


def _arranged(unit: Unit, client: PartyId, service: Service) -> Arranged:
    terms = terms_from(unit.now, service.price, service.pay)
    return Arranged(client=client, service=service.key, rounds=service.rounds, terms=terms)


def terms_from(at: datetime, price: Rate | None, pay: Rate | None) -> Terms:
    """Give terms that hold from an instant on."""
    return Terms(
        from_at=at,
        price=None if price is None else price.amount,
        pay=None if pay is None else pay.amount,
        price_by=RateKind.FIXED if price is None else price.kind,
        pay_by=RateKind.FIXED if pay is None else pay.kind,
    )


# --- who usually does it ---


def set_usual(unit: Unit, heard: Heard) -> None:
    """The client says who does a service from now on; asks for which, when that was not clear."""
    usual = heard.meaning.usual
    if usual is None:
        raise Refused("no_name")
    if usual.service is None:
        _ask_service(unit, usual.name)
        return
    name_usual(unit, ServiceKey(usual.service), usual.name)


def name_usual(unit: Unit, service: ServiceKey, name: str, *, stand_in: bool = False) -> None:
    """Set who does it, or who stands in, by name; shows whom there is when nobody is called so."""
    held = arrangement_for(unit, _client(unit, service), service)
    found = called(unit, name, service)
    if len(found) == 1:
        _set(unit, held, found[0].id, stand_in=stand_in)
    else:
        _show_able(unit, held, found, stand_in=stand_in)


def _client(unit: Unit, service: ServiceKey) -> PartyId:
    person = unit.actor
    if person.client is None:
        raise Refused("only_client")
    if not may_ask_for(unit, person, service):
        raise Refused("not_opened", work=Work(service=service))
    return person.client


def called(unit: Unit, name: str, service: ServiceKey) -> tuple[Party, ...]:
    """Give the providers of this service that are called so, by a person's name or the firm's."""
    people = unit.tx.person_named(name, Side.PROVIDER)
    firms = [unit.tx.party(p.provider) for p in people if p.provider is not None]
    firms += unit.tx.party_named(name, Side.PROVIDER)
    return tuple({firm.id: firm for firm in firms if firm.does(service)}.values())


def _set(unit: Unit, held: Arrangement, party: PartyId, *, stand_in: bool) -> None:
    event = UsualSet(stand_in=party) if stand_in else UsualSet(usual=party)
    if party != (held.stand_in if stand_in else held.usual):
        held = unit.record_arrangement(held, event)
    about = about_arrangement(held)
    unit.tx.close_questions(about, ("stand_in",))
    unit.tx.close_questions(about_person(unit.actor.id), ("usual",))
    facts: dict[str, Fact] = {"work": Work(service=held.service), "firm": Firm(party=party)}
    if stand_in:
        facts["stand_in"] = True
    _card(unit, about, "usual_set", facts, *(() if stand_in else ("name_stand_in",)), "person")


def _card(unit: Unit, about: Subject, key: str, facts: Mapping[str, Fact], *actions: str) -> None:
    notice = Notice(key=key, to=unit.actor.id, about=about, facts=facts, actions=actions)
    unit.tell(notice)


def _show_able(unit: Unit, held: Arrangement, found: tuple[Party, ...], *, stand_in: bool) -> None:
    """Whom there is to choose from: those called so, or all who do this."""
    able = found or tuple(p for p in unit.tx.parties(Side.PROVIDER) if p.does(held.service))
    facts: dict[str, Fact] = {"work": Work(service=held.service)}
    if able:
        facts["able"] = tuple(Firm(party=party.id) for party in able[:MOST])
    if found:
        facts["several"] = True
    name = "as_stand_in" if stand_in else "usual"
    actions = (f"{name}.{party.id}" for party in able[:MOST])
    _card(unit, about_arrangement(held), "usual_unknown", facts, *actions, "person")


def _chosen(*, stand_in: bool) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        held = _held(unit, pressed)
        parties = (p for p in unit.tx.parties(Side.PROVIDER) if str(p.id) == pressed.arg)
        party = next((p for p in parties if p.does(held.service)), None)
        if party is None:
            raise Refused("no_provider")
        _set(unit, held, party.id, stand_in=stand_in)

    return press


def _held(unit: Unit, pressed: Pressed) -> Arrangement:
    """The arrangement of the card, if it is of the actor's own firm."""
    client = unit.actor.client
    known = () if client is None else unit.tx.arrangements_of(client)
    held = next((one for one in known if one.id == pressed.about.id), None)
    if held is None or pressed.about.kind != About.ARRANGEMENT:
        raise Refused("no_arrangement")
    return held


def _ask_service(unit: Unit, name: str) -> None:
    """Keep the name and ask for which service."""
    person = unit.actor
    about = about_person(person.id)
    text = unit.keep_words(name, person.client)
    unit.ask(person.id, "usual", about, text=str(int(text)))
    keys = [key for key in unit.house.catalogue.services if may_ask_for(unit, person, key)]
    facts: dict[str, Fact] = {"services": tuple({"work": Work(service=key)} for key in keys)}
    _card(unit, about, "usual_which", facts, *(f"usual_for.{key}" for key in keys), "person")


def _usual_for(unit: Unit, pressed: Pressed) -> None:
    """The service's button after a name without one."""
    asked = (q for q in unit.tx.questions(unit.actor.id) if q.kind == "usual")
    question = next(asked, None)
    if question is None:
        raise Refused("card_over")
    name = unit.tx.words(TextId(int(question.data["text"])))
    name_usual(unit, ServiceKey(pressed.arg), name)


def _name_stand_in(unit: Unit, pressed: Pressed) -> None:
    """Ask who does it when the usual provider is away."""
    held = _held(unit, pressed)
    about = about_arrangement(held)
    unit.ask(unit.actor.id, "stand_in", about)
    _card(unit, about, "ask_stand_in", {"work": Work(service=held.service)})


def _answer_stand_in(unit: Unit, question: Question, heard: Heard) -> bool:
    """A name; a request is none."""
    name = heard.text.strip(" .!")
    if heard.meaning.act == Act.REQUEST or not 0 < len(name) <= _NAME_LENGTH:
        return False
    held = unit.tx.arrangement(ArrangementId(question.about.id))
    name_usual(unit, held.service, name, stand_in=True)
    return True


PRESSES: Mapping[str, Press] = {
    "usual": _chosen(stand_in=False),
    "as_stand_in": _chosen(stand_in=True),
    "usual_for": _usual_for,
    "name_stand_in": _name_stand_in,
}
ANSWERS: Mapping[str, Answer] = {"stand_in": _answer_stand_in}
