"""Who writes: somebody known, somebody with a code, or somebody new.

Everybody's first message is answered, and then handled like any other: nobody writes twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.catalogue.model import SignUp
from routing.inbound import InboundKind
from routing.membership.codes import code_in, home_in, use_code
from routing.membership.founding import (
    act_for,
    acts,
    add_person,
    found_party,
    lang_of,
    new_person_id,
    zone_of,
)
from routing.membership.settling import welcome
from routing.notices.model import Notice
from routing.people import Joined, Person, Placed, Position, Side, Standing
from routing.refusals import Refused
from routing.understanding.meaning import Signal
from routing.understanding.standing import join_said, spoken

if TYPE_CHECKING:
    from routing.house import House
    from routing.inbound import Inbound
    from routing.unit import Unit

_JOIN_SHARE = 0.4
"""The share of a message's words that must speak of joining, as understanding counts it."""


def arrive(unit: Unit, inbound: Inbound) -> Person | None:
    """Give who wrote, and let them act in this unit; a new person has then joined.

    None when nothing more is to be done: a code was used, or only invited people may join.
    Refuses a bad code, and who has left.
    """
    known = unit.tx.person_by_account(inbound.account)
    if known is not None:
        acts(unit, known.id)
        known = _followed(unit, _settled(unit, known, inbound), inbound)
    code = code_in(inbound.text) if inbound.kind == InboundKind.WORDS else ""
    if code:
        use_code(unit, inbound, known, code)
        return None
    if known is None:
        return _sign_up(unit, inbound)
    if known.standing == Standing.LEFT:
        raise Refused("left")
    return known


def speaks(person: Person | None, inbound: Inbound, house: House) -> tuple[str, str | None]:
    """The zone and language in which these words are meant; no language when nobody said one.

    What the platform says of both counts until the person says it themselves.
    """
    if person is not None and person.zone_sure:
        return person.zone, person.lang
    zone, lang = zone_of(inbound), lang_of(inbound.lang)
    if person is None:
        return zone or house.catalogue.desk.zone, lang or None
    return zone or person.zone, lang or person.lang


def _settled(unit: Unit, person: Person, inbound: Inbound) -> Person:
    zone, lang = speaks(person, inbound, unit.house)
    if lang is None or (zone, lang) == (person.zone, person.lang):
        return person
    return unit.record_person(person.id, Placed(zone=zone, lang=lang, sure=False))


def _followed(unit: Unit, person: Person, inbound: Inbound) -> Person:
    """Answers follow a person from Slack today to Telegram tomorrow."""
    home = home_in(inbound)
    if inbound.place.private and unit.tx.home(person.id) != home:
        unit.tx.link_account(person.id, inbound.account, home)
    return person


def _sign_up(unit: Unit, inbound: Inbound) -> Person | None:
    if inbound.kind != InboundKind.WORDS:
        raise Refused("not_known")
    joining = _wants_to_work(inbound)
    if unit.house.catalogue.desk.sign_up == SignUp.OPEN:
        person = as_client(unit, _newcomer(unit, inbound))
        if not joining:
            welcome(unit, person)
        return person
    if joining:
        return _newcomer(unit, inbound, standing=Standing.PENDING)
    unit.tell(Notice(key="invited_only", place=inbound.place))
    return None


def _wants_to_work(inbound: Inbound) -> bool:
    """Whether these words ask to do work here; the operator says yes to such people or no."""
    lang = lang_of(inbound.lang) or "en"
    said = spoken(inbound.text, lang)
    if said.signal(Signal.JOIN, _JOIN_SHARE, start=True):
        return True
    return join_said(inbound.text, lang) is not None


def _newcomer(unit: Unit, inbound: Inbound, standing: Standing = Standing.ACTIVE) -> Person:
    id, desk = new_person_id(unit), unit.house.catalogue.desk
    acts(unit, id)
    joined = Joined(
        standing=standing,
        zone=zone_of(inbound) or desk.zone,
        lang=lang_of(inbound.lang) or desk.lang,
    )
    name = inbound.name or inbound.account.user
    return add_person(unit, id, name, joined, (inbound.account, home_in(inbound)))


def as_client(unit: Unit, person: Person) -> Person:
    """Let a person ask for work too, with a firm of their own. Refuses without open sign-up."""
    if person.client is not None:
        return person
    if unit.house.catalogue.desk.sign_up == SignUp.INVITATION:
        raise Refused("invited_only")
    firm = found_party(unit, Side.CLIENT, unit.tx.name_of(person.id))
    return act_for(unit, person, Side.CLIENT, firm, Position.OWNER)
