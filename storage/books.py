"""Proof of the books: every entry balances, and every retainer holds what the ledger says.

Reads only. `storage.verify` makes each line again from its event; this looks at what the lines say
together: nothing is drawn that is not there, and nothing is charged beyond without a yes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from routing.folds import FOLDS
from routing.money.postings import Account
from routing.money.retainer import MINUTES, Retainer
from routing.notices.model import About, Subject
from routing.values import RetainerId
from storage import tables as t
from storage.bodies import read_event, read_state
from storage.verify import TOGETHER, Difference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy import Connection, RowMapping

    from routing.money.charge import Charge
    from routing.task import Task

_P = t.postings.c


def in_books(connection: Connection) -> int:
    """Give how many entries and retainers there are to look at."""
    entries = select(_P.about_kind, _P.about_id, _P.n).distinct().subquery()
    return sum(
        connection.scalar(select(func.count()).select_from(table)) or 0
        for table in (entries, t.retainers)
    )


def books(connection: Connection, looked: Callable[[int], None]) -> Iterator[Difference]:
    """Name entries that do not balance, and retainers and charges that the ledger contradicts."""
    yield from _entries(connection, looked)
    for row in connection.execute(select(t.retainers).order_by(t.retainers.c.id)).mappings():
        yield from _retainer(connection, row)
        looked(1)
    yield from _charges(connection)


def _entries(connection: Connection, looked: Callable[[int], None]) -> Iterator[Difference]:
    """Double entry: the lines of one event come to nothing in every unit."""
    of = (_P.about_kind, _P.about_id, _P.n)
    sums = select(*of, _P.unit, func.sum(_P.amount).label("sum")).group_by(*of, _P.unit)
    seen: tuple[object, ...] = ()
    for row in connection.execute(sums.order_by(*of).execution_options(yield_per=TOGETHER)):
        entry = (row.about_kind, row.about_id, row.n)
        looked(0 if entry == seen else 1)
        seen = entry
        if row.sum:
            about = Subject(kind=About(row.about_kind), id=row.about_id)
            yield Difference(about=about, what="unbalanced", n=row.n)


def _retainer(connection: Connection, row: RowMapping) -> Iterator[Difference]:
    """What is left is what the ledger's account holds, and was never less than nothing."""
    about = Subject(kind=About.RETAINER, id=row["id"])
    try:
        held, least = _walked(connection, about)
        kept = read_state(About.RETAINER, row["state"])
    except (LookupError, TypeError, ValueError):
        yield Difference(about=about, what="unreadable")
        return
    in_ledger = _account(connection, about)
    if kept.left != held.left or kept.left != in_ledger.get(kept.unit, 0):
        yield Difference(about=about, what="balance", detail=kept.unit)
    if any(amount for unit, amount in in_ledger.items() if unit != kept.unit) or least < 0:
        yield Difference(about=about, what="beyond")


def _walked(connection: Connection, about: Subject) -> tuple[Retainer, int]:
    """Fold the events again: what they leave, and the least that ever was left."""
    fold, e = FOLDS[about.kind], t.events.c
    held, least = Retainer(id=RetainerId(about.id)), 0
    mine = (e.about_kind == about.kind.value) & (e.about_id == about.id)
    for row in connection.execute(t.events.select().where(mine).order_by(e.n)).mappings():
        event = read_event(about.kind, row["type"], row["body_version"], row["body"])
        held = fold.step(held, event, row["happened_at"])
        least = min(least, held.left)
    return held, least


def _account(connection: Connection, about: Subject) -> Mapping[str, int]:
    """What the retainer's own account holds in every unit: credits less debits."""
    mine = (_P.about_kind == about.kind.value) & (_P.about_id == about.id)
    account = mine & (_P.account == Account.RETAINER.value)
    sums = select(_P.unit, func.sum(_P.amount).label("sum")).where(account).group_by(_P.unit)
    return {row.unit: -int(row.sum) for row in connection.execute(sums)}


def _charges(connection: Connection) -> Iterator[Difference]:
    """What a retainer covers of a task was drawn, and what went beyond had somebody's yes."""
    drawn = _drawn(connection)
    charged = select(_P.task_id).where(_P.about_kind == About.TASK.value)
    ids = {*connection.scalars(charged.distinct()), *(task for task, _ in drawn)}
    for id in sorted(ids):
        task = _task(connection, id)
        charge = None if task is None else task.charge
        if charge is None:
            continue
        unit, covered = _covered(charge)
        about = Subject(kind=About.TASK, id=id)
        if drawn.get((id, unit), 0) != covered:
            yield Difference(about=about, what="drawn", detail=unit)
        if charge.over is not None and charge.agreed_by is None:
            yield Difference(about=about, what="consent")


def _drawn(connection: Connection) -> Mapping[tuple[int, str], int]:
    """What each task drew, less what it gave back."""
    account = (_P.about_kind == About.RETAINER.value) & (_P.account == Account.RETAINER.value)
    of = select(_P.task_id, _P.unit, func.sum(_P.amount).label("sum"))
    sums = of.where(account & _P.task_id.is_not(None)).group_by(_P.task_id, _P.unit)
    return {(row.task_id, row.unit): int(row.sum) for row in connection.execute(sums)}


def _task(connection: Connection, id: int) -> Task | None:
    row = connection.execute(t.tasks.select().where(t.tasks.c.id == id)).mappings().first()
    try:
        found: Task | None = None if row is None else read_state(About.TASK, row["state"])
    except (LookupError, TypeError, ValueError):
        return None
    return found


def _covered(charge: Charge) -> tuple[str, int]:
    if charge.drawn is not None:
        return charge.drawn.currency, charge.drawn.minor
    return MINUTES, charge.minutes
