"""A month's statement: the lines of the ledger that one reader may see, and what they sum to.

A client sees what they owe and have beforehand, a provider what they are owed, the desk everything
and the margin. Nothing is worked out anew: each line is one posting, each total the sum of lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from routing.money.postings import Account, Posting, Why
from routing.people import Side
from routing.values import PartyId, ServiceKey, TaskId

if TYPE_CHECKING:
    from collections.abc import Iterable

SEEN: Mapping[Side, tuple[Account, ...]] = {
    Side.CLIENT: (Account.CLIENT, Account.RETAINER),
    Side.PROVIDER: (Account.PROVIDER,),
    Side.OPERATOR: (Account.CLIENT, Account.PROVIDER, Account.MARGIN, Account.RETAINER),
}
"""Which accounts a side reads; `price` and `pay` never stand on one statement but the desk's."""
OWED = frozenset({Account.CLIENT})
"""Accounts whose debit is what the statement counts upwards; of the others it is the credit."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One posting as its reader counts it: what is owed, earned, or there beforehand is positive.

    `unit` is a currency or `min`; `worked` (minutes) and `lines` say what it was counted by.
    `client` and `provider` are named to the desk only.
    """

    at: datetime
    why: Why
    account: Account
    unit: str
    amount: int
    task: TaskId | None = None
    service: ServiceKey = ServiceKey("")
    worked: int | None = None
    lines: int | None = None
    client: PartyId | None = None
    provider: PartyId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """A month for one reader: lines by time, and for each account and unit what they come to.

    `before` is what was there of a retainer when the month began; `first` is the month's first day.
    """

    side: Side
    party: PartyId | None
    first: date
    lines: tuple[Line, ...]
    before: Mapping[str, int]

    def total(self, account: Account, unit: str) -> int:
        """Give what the month's lines of an account come to in a unit."""
        return sum(o.amount for o in self.lines if (o.account, o.unit) == (account, unit))

    def of(self, account: Account) -> tuple[Line, ...]:
        """Give the lines of one account."""
        return tuple(line for line in self.lines if line.account == account)

    def totals(self, account: Account) -> Mapping[str, int]:
        """Give what an account comes to in each unit that it has a line in."""
        units = dict.fromkeys(line.unit for line in self.of(account))
        return {unit: self.total(account, unit) for unit in units}

    @property
    def left(self) -> Mapping[str, int]:
        """What is there of a retainer when the month is over, by unit."""
        sums = Counter(self.before)
        for line in self.of(Account.RETAINER):
            sums[line.unit] += line.amount
        return dict(sums)


def statement(
    side: Side,
    party: PartyId | None,
    first: date,
    start: datetime,
    postings: Iterable[Posting],
) -> Statement:
    """Give a reader's statement of the month that begins at `start`.

    `postings` are all of the ledger until the month's end; the desk's own has no `party`.
    """
    mine = tuple(p for p in postings if _may_see(side, party, p))
    before: Counter[str] = Counter()
    for posting in mine:
        if posting.at < start and posting.account == Account.RETAINER:
            before[posting.unit] -= posting.amount
    lines = tuple(_line(side, p) for p in mine if p.at >= start)
    return Statement(side=side, party=party, first=first, lines=lines, before=dict(before))


def _may_see(side: Side, party: PartyId | None, posting: Posting) -> bool:
    if posting.account not in SEEN[side]:
        return False
    owner = {Side.CLIENT: posting.client, Side.PROVIDER: posting.provider}
    return side == Side.OPERATOR or (party is not None and owner[side] == party)


def _line(side: Side, posting: Posting) -> Line:
    line = Line(
        at=posting.at,
        why=posting.why,
        account=posting.account,
        unit=posting.unit,
        amount=posting.amount if posting.account in OWED else -posting.amount,
        task=posting.task,
        service=posting.service,
        worked=posting.worked,
        lines=posting.lines,
    )
    if side != Side.OPERATOR:
        return line
    return replace(line, client=posting.client, provider=posting.provider)


def parties_in(side: Side, start: datetime, postings: Iterable[Posting]) -> tuple[PartyId, ...]:
    """Give whom a statement of the month that begins at `start` has a line for, by id."""
    seen = SEEN[side]
    found = (
        posting.client if side == Side.CLIENT else posting.provider
        for posting in postings
        if posting.at >= start and posting.account in seen
    )
    return tuple(sorted({party for party in found if party is not None}))
