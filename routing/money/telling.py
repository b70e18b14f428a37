"""A month's statement as a card: to each reader their own lines and totals, in a few rows.

Told by itself when a month is over, and to whoever asks. The whole of it is a file of the command
line; both are made from the same lines.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from routing.frozen import replace
from routing.money.filing import file_notice, task_facts
from routing.money.postings import Account, Why
from routing.money.retainer import MINUTES
from routing.money.statements import Line, Statement, parties_in, statement
from routing.notices.model import DESK, Fact, Notice
from routing.notices.readers import may_approve
from routing.people import Person, Side, Standing
from routing.refusals import Refused
from routing.values import Money, PartyId, Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from routing.house import House, Month
    from routing.ports import Reads
    from routing.talk import Press, Pressed
    from routing.unit import Unit

FORMS = ("csv", "xlsx", "pdf")
"""As which kinds of file a statement can be had."""
ROWS = 6
"""So many lines stand on a card; of the rest only the sum is told."""
BEGINNING = datetime(1971, 1, 1, tzinfo=UTC)
_OWN = {Side.CLIENT: Account.CLIENT, Side.PROVIDER: Account.PROVIDER, Side.OPERATOR: Account.MARGIN}


def statement_of(
    reads: Reads, house: House, side: Side, party: PartyId | None, month: Month
) -> Statement:
    """Give a reader's statement of a month; the desk's own has no party."""
    postings = reads.postings(BEGINNING, month.end_at)
    return statement(side, party, month.first, month.start_at, postings)


def month_over(unit: Unit) -> None:
    """Tell everybody who has a line in the month that ended what it came to."""
    month = unit.house.month(unit.house.month_of(unit.now).first - timedelta(days=1))
    postings = unit.tx.postings(BEGINNING, month.end_at)
    for side in (Side.CLIENT, Side.PROVIDER):
        for party in parties_in(side, month.start_at, postings):
            told = statement(side, party, month.first, month.start_at, postings)
            for person in _readers(unit.tx, side, party):
                unit.tell(_card(unit, told, person, month))
    told = statement(Side.OPERATOR, None, month.first, month.start_at, postings)
    if told.lines:
        for person in unit.tx.operators():
            unit.tell(_card(unit, told, person, month))


def _readers(reads: Reads, side: Side, party: PartyId) -> Iterator[Person]:
    """Who reads a firm's money: a client's owners and approvers, a provider's owners."""
    for person in reads.people_of(party):
        if person.standing == Standing.ACTIVE and may_approve(person):
            yield person


def _card(unit: Unit, told: Statement, person: Person, month: Month) -> Notice:
    own = told.of(_OWN[told.side])
    rows = tuple(_row(unit, line) for line in own[:ROWS])
    facts: dict[str, Fact] = {
        "month": Period(start=month.first, end=month.after),
        "side": told.side.value,
        **_totals(told),
        **_retainer(told),
    }
    if rows and told.side != Side.OPERATOR:
        facts["rows"] = rows
    if len(own) > ROWS and told.side != Side.OPERATOR:
        facts["more"] = len(own) - ROWS
    if not told.lines:
        facts["empty"] = True
    before = month.first - timedelta(days=1)
    return Notice(
        key="month_statement",
        to=person.id,
        about=DESK,
        slot=f"statement.{month.first:%Y%m}",
        facts=facts,
        actions=(
            *(f"{form}.{month.first:%Y%m}" for form in FORMS if told.lines),
            f"month.{before:%Y%m}",
            "person",
        ),
    )


def _row(unit: Unit, line: Line) -> dict[str, Fact]:
    row: dict[str, Fact] = {
        "posted": line.why.value,
        "amount": _amount(line.unit, line.amount),
        **task_facts(unit, line),
    }
    if line.worked is not None and line.why in (Why.CHARGED, Why.REVERSED):
        row["took"] = timedelta(minutes=line.worked)
    if line.lines is not None:
        row["count"] = line.lines
    return row


def _amount(unit: str, amount: int) -> Fact:
    if unit == MINUTES:
        return timedelta(minutes=amount)
    return Money(minor=amount, currency=unit)


def _totals(told: Statement) -> Mapping[str, Fact]:
    """What each account that the reader sees comes to, by its name."""
    names = {Account.CLIENT: "owed", Account.PROVIDER: "paid", Account.MARGIN: "margin"}
    found = {
        name: tuple(_amount(unit, amount) for unit, amount in told.totals(account).items())
        for account, name in names.items()
    }
    return {name: sums for name, sums in found.items() if sums}


def _retainer(told: Statement) -> Mapping[str, Fact]:
    """What is left beforehand; to a client only."""
    if told.side != Side.CLIENT:
        return {}
    left = tuple(_amount(unit, amount) for unit, amount in told.left.items())
    return {"left": left} if left else {}


def show_statement(unit: Unit, *, invoice: bool = False) -> None:
    """Show the actor this month so far; `invoice` when it was their own invoice they asked for."""
    _show(unit, unit.house.month_of(unit.now), invoice=invoice)


def _press(unit: Unit, pressed: Pressed) -> None:
    """Another month, by year and month: `202603`."""
    _show(unit, _month_of(unit, pressed))


def _month_of(unit: Unit, pressed: Pressed) -> Month:
    try:
        first = datetime.strptime(pressed.arg, "%Y%m").replace(tzinfo=UTC).date()
    except ValueError:
        raise Refused("no_month") from None
    return unit.house.month(first)


def _show(unit: Unit, month: Month, *, invoice: bool = False) -> None:
    for told in _seen_by(unit, month):
        card = _card(unit, told, unit.actor, month)
        asked = invoice and told.side == Side.CLIENT
        unit.tell(replace(card, facts={**card.facts, "invoice": True}) if asked else card)


def _seen_by(unit: Unit, month: Month) -> Iterator[Statement]:
    """Operators see the desk's; who is on both sides sees both statements. Refuses members."""
    person = unit.actor
    sides: list[tuple[Side, PartyId | None]] = []
    if person.operator:
        sides.append((Side.OPERATOR, None))
    if person.client is not None and may_approve(person):
        sides.append((Side.CLIENT, person.client))
    if person.provider is not None:
        sides.append((Side.PROVIDER, person.provider))
    if not sides:
        raise Refused("only_approver")
    for side, party in sides:
        yield statement_of(unit.tx, unit.house, side, party, month)


def _file(form: str) -> Press:
    """The month as a file: every line that its reader may see, of the same statement."""

    def press(unit: Unit, pressed: Pressed) -> None:
        month = _month_of(unit, pressed)
        for told in _seen_by(unit, month):
            unit.tell(file_notice(unit, told, month, form))

    return press


PRESSES: Mapping[str, Press] = {"month": _press, **{form: _file(form) for form in FORMS}}
