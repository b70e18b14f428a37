"""Orders about money: a client's retainer, and other terms for a client's service.

What they say is trusted as the operator's own. Amounts are written as in the catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.catalogue.model import Rate, RateKind
from routing.catalogue.written import Bad, money
from routing.membership.fields import bad, service_named, who_is_there
from routing.money import retainer as r
from routing.money.changing import origin, propose
from routing.notices.model import Fact, Firm, Notice
from routing.notices.readers import may_approve
from routing.people import Side
from routing.refusals import Refused
from routing.values import Money, RetainerId

if TYPE_CHECKING:
    from routing.money.retainer import Retainer, RetainerAgreed
    from routing.talk import Order
    from routing.unit import Unit
    from routing.values import PartyId

Fields = Mapping[str, str]
_EACH = re.compile(
    r"\s*(?:/|\ban?\b|\bper\b|\bje\b|\bpro\b|\bpor\b|\bla\b|\bdie\b)\s*"
    r"(h|hour|std|stunde|hora|item|line|zeile|línea)$",
    re.IGNORECASE,
)
_HOURLY = frozenset({"h", "hour", "std", "stunde", "hora"})
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP"}
_AMOUNT = re.compile(r"(\d{1,3}(?:[. ]\d{3})+|\d+),(\d{2})(?!\d)")
_HOURS = re.compile(r"(\d{1,4})(?:[.:](\d{1,2}))?")
REST = ("pause", "resume", "end")


def client_firm(unit: Unit, fields: Fields) -> PartyId:
    """Give the client's firm of that name, or of the person of that name."""
    said = fields.get("client", "").strip()
    if not said:
        raise bad("client", said)
    firms = {party.id for party in unit.tx.party_named(said, Side.CLIENT)}
    people = unit.tx.person_named(said, Side.CLIENT)
    firms |= {person.client for person in people if person.client is not None}
    if not firms:
        raise Refused("no_client", name=said, **who_is_there(unit.tx, Side.CLIENT))
    if len(firms) > 1:
        raise Refused("which_person", name=said, count=len(firms))
    return firms.pop()


def _money(unit: Unit, fields: Fields, field: str) -> Money | None:
    said = fields.get(field, "").strip()
    return _amount_said(unit, said, field) if said else None


def _amount_said(unit: Unit, said: str, field: str) -> Money:
    try:
        return money(None)(said if " " in said else f"{said} {unit.house.catalogue.desk.currency}")
    except Bad:
        raise bad(field, said) from None


def _rate(unit: Unit, fields: Fields, field: str) -> Rate | None:
    said = fields.get(field, "").strip()
    return rate_said(unit, said, field) if said else None


def _plain(said: str) -> str:
    """Write an amount as the catalogue does: `1.200,00 €` and `$66` as people write them."""
    for sign, code in _SIGNS.items():
        if sign in said:
            said = f"{said.replace(sign, ' ')} "
            number = re.search(r"[\d.,]+", said)
            at = len(said) if number is None else number.end()
            said = f"{said[:at]} {code}{said[at:]}"
    said = _AMOUNT.sub(lambda m: f"{re.sub('[. ]', '', m[1])}.{m[2]}", said)
    return " ".join(said.split()).replace(" /", "/")


def rate_said(unit: Unit, said: str, field: str) -> Rate:
    """Give the rate of `36.00 EUR`, `45.00 EUR/h` or `4.50 EUR/item`; refuses what is none."""
    plain = _plain(said)
    each = _EACH.search(plain)
    if each is None:
        return Rate(kind=RateKind.FIXED, amount=_amount_said(unit, plain, field))
    kind = RateKind.HOURLY if each[1].lower() in _HOURLY else RateKind.PER_ITEM
    return Rate(kind=kind, amount=_amount_said(unit, plain[: each.start()], field))


# --- retainers ---


def _retainer(unit: Unit, fields: Fields) -> None:
    """client, and hours or money a month with fee, over, roll_over; or do: pause, resume, end."""
    client = client_firm(unit, fields)
    held = unit.tx.retainer_of(client)
    what = fields.get("do", "")
    if what:
        if held is None or what not in REST:
            raise Refused("no_retainer")
        _say_how(unit, unit.record_retainer(held, _rested(held, what)), what)
        return
    fresh = held or r.Retainer(id=RetainerId(unit.tx.next_id("retainer")))
    agreed = r.agree(fresh, _agreed(unit, client, fields))
    after = unit.record_retainer(fresh, agreed)
    opened = r.open_month(after, unit.house.month_of(unit.now).first)
    if opened is not None:
        after = unit.record_retainer(after, opened)
    _say_how(unit, after, "agreed")


def _rested(held: Retainer, what: str) -> r.RetainerEvent:
    if what == "pause":
        return r.pause(held)
    return r.resume(held) if what == "resume" else r.end(held)


def _agreed(unit: Unit, client: PartyId, fields: Fields) -> RetainerAgreed:
    hours, amount = _minutes(fields, "hours"), _money(unit, fields, "money")
    if (hours is None) == (amount is None):
        raise Refused("retainer_empty")
    in_hours = amount is None
    return r.RetainerAgreed(
        client=client,
        unit=r.MINUTES if amount is None else amount.currency,
        monthly=(hours or 0) if amount is None else amount.minor,
        fee=_money(unit, fields, "fee") or amount,
        over=_money(unit, fields, "over"),
        roll_over=_minutes(fields, "roll_over") if in_hours else _minor(unit, fields),
    )


def _minor(unit: Unit, fields: Fields) -> int | None:
    kept = _money(unit, fields, "roll_over")
    return None if kept is None else kept.minor


def _minutes(fields: Fields, field: str) -> int | None:
    """`10`, `7.5` or `7:30` hours."""
    said = fields.get(field, "").strip()
    if not said:
        return None
    found = _HOURS.fullmatch(said)
    if found is None:
        raise bad(field, said)
    part = found[2] or "0"
    minutes = int(part) if ":" in said else round(float(f"0.{part}") * 60)
    return int(found[1]) * 60 + minutes


def _say_how(unit: Unit, held: Retainer, what: str) -> None:
    """Say to the client's approvers, and to who ordered it, how the retainer stands."""
    facts: dict[str, Fact] = {"what": what, "monthly": _amount(held, held.monthly)}
    facts["left"] = _amount(held, held.left)
    if held.fee is not None:
        facts["fee"] = held.fee
    if held.over is not None:
        facts["over"] = held.over
    if held.roll_over is not None:
        facts["roll_over"] = _amount(held, held.roll_over)
    for person in unit.tx.people_of(held.client):
        if may_approve(person):
            unit.tell(Notice(key="retainer", to=person.id, facts=facts, slot="retainer"))
    kept = {"client": Firm(party=held.client), **facts}
    unit.tell(Notice(key="retainer_kept", to=unit.cause.actor, place=origin(unit), facts=kept))


def _amount(held: Retainer, amount: int) -> Fact:
    if held.in_hours:
        return timedelta(minutes=amount)
    return Money(minor=amount, currency=held.unit)


# --- terms ---


def _terms(unit: Unit, fields: Fields) -> None:
    """client, service, price or pay or both, and from: the day from which they hold."""
    service = service_named(fields, unit.house.catalogue).key
    price, pay = _rate(unit, fields, "price"), _rate(unit, fields, "pay")
    propose(unit, client_firm(unit, fields), service, price, pay, _from(unit, fields))


def _from(unit: Unit, fields: Fields) -> datetime:
    said = fields.get("from", "").strip()
    if not said:
        return unit.now
    try:
        day = datetime.fromisoformat(said)
    except ValueError:
        raise bad("from", said, dated=True) from None
    zone = ZoneInfo(unit.house.catalogue.desk.zone)
    return (day.replace(tzinfo=zone) if day.tzinfo is None else day).astimezone(UTC)


ORDERS: Mapping[str, Order] = {
    "retainer": _retainer,
    "terms": _terms,
}
