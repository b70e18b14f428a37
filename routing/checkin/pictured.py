"""Targets and changes as bars: how far each is, and what was wanted, in percent.

Made from the rows that cards and reports tell, so a picture cannot say anything else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from routing.checkin.measure import KEPT
from routing.figures.picture import Bar
from routing.notices.model import Work

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routing.notices.model import Fact

HUNDRED = 100.0
IN_WORDS = "words"
"""What a change is called that was decided in somebody's own words."""
Row = Mapping[str, "Fact"]


def target_bars(rows: Iterable[Row]) -> tuple[Bar, ...]:
    """Give a bar for each target that anything was counted for: `is` and `goal` in percent."""
    found = ((row, _reached(row)) for row in rows)
    return tuple(
        Bar(of=_service(row), what=str(row["stood"]), parts=parts) for row, parts in found if parts
    )


def change_bars(rows: Iterable[Row]) -> tuple[Bar, ...]:
    """Give a bar for each change that something came after: the target `before` and `after`."""
    return tuple(bar for row in rows for bar in _change(row))


def _change(row: Row) -> Iterable[Bar]:
    before, after = row.get("before"), row.get("after")
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return
    then, since = _reached(before), _reached(after)
    if then and since:
        parts = {
            **{f"before_{name}": value for name, value in then.items()},
            **{f"after_{name}": value for name, value in since.items()},
        }
        what = IN_WORDS if "words" in row else str(row.get("fix", IN_WORDS))
        yield Bar(of=_service(row), what=what, parts=parts)


def _reached(row: Row) -> dict[str, float]:
    """How far it is in percent; nothing where nothing was counted."""
    hits, goal = _number(row.get("hits")), _wanted(row.get("goal"))
    of = _number(row["of"]) if "of" in row else goal
    if not of:
        return {}
    wanted = goal if "of" in row else HUNDRED
    return {"hits": hits, "of": of, "is": HUNDRED * hits / of, "goal": wanted}


def _wanted(goal: Fact | None) -> float:
    """A length is to be kept by so many in a hundred."""
    return float(KEPT) if isinstance(goal, timedelta) else _number(goal)


def _number(value: Fact | None) -> float:
    return float(value) if isinstance(value, int | Decimal) else 0.0


def _service(row: Row) -> str:
    work = row.get("work")
    return str(work.service) if isinstance(work, Work) else ""
