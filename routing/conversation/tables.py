"""What every room offers, by name: answers to open questions, and orders of the command line.

Knows no order and decides nothing: `words`, `presses` and the door only look things up here.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from routing import closing, intake, membership, offering, operating, unreachable, working
from routing.beside import meetings, quick
from routing.changes import putting as changes
from routing.checkin import agreeing, changing, estimating
from routing.conversation import answering
from routing.first import asking as first
from routing.money import orders as money
from routing.series import keeping as series

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.talk import Answer, Order


def one_table(*tables: Mapping[str, object]) -> dict[str, object]:
    """Several tables as one. Raises `ValueError` where two rooms claim the same name."""
    names = [name for table in tables for name in table]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(sorted(twice))
    return dict(chain.from_iterable(table.items() for table in tables))


ANSWERS: Mapping[str, Answer] = {
    **answering.ANSWERS,
    **intake.ANSWERS,
    **offering.ANSWERS,
    **working.ANSWERS,
    **closing.ANSWERS,
    **operating.ANSWERS,
    **membership.ANSWERS,
    **series.ANSWERS,
    **quick.ANSWERS,
    **meetings.ANSWERS,
    **changing.ANSWERS,
    **agreeing.ANSWERS,
    **first.ANSWERS,
    **estimating.ANSWERS,
    **changes.ANSWERS,
}
"""What may be asked in a way that free words answer, by kind of question."""
ORDERS: Mapping[str, Order] = {
    **membership.ORDERS,
    **operating.ORDERS,
    **unreachable.ORDERS,
    **money.ORDERS,
}
"""Commands of the command line and of programs, by name."""
