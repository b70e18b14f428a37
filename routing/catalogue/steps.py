"""The steps of a service: who does each, what goes in, what comes out, and how long it should take.

The first step is the provider's: what a client must do before the work begins is an input.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.catalogue.model import ServiceStep, StepOwner
from routing.catalogue.problems import ProblemCode
from routing.catalogue.written import duration, one_of, text

if TYPE_CHECKING:
    from datetime import timedelta

    from routing.catalogue.table import Table

_TITLE = text(60)


def read_steps(table: Table, day: timedelta) -> tuple[ServiceStep, ...]:
    """Read the steps in their order; every problem is noted in the table's list."""
    inner = table.table("steps")
    found = tuple(_step(key, inner.table(key), day) for key, _ in inner.keyed())
    if found and found[0].owner is StepOwner.CLIENT:
        at = inner.table(found[0].key).at("owner")
        inner.note(
            ProblemCode.NOT_A_CHOICE,
            at=at,
            got="client",
            expected="provider",
            candidates=["provider"],
        )
    return found


def _step(key: str, table: Table, day: timedelta) -> ServiceStep:
    step = ServiceStep(
        key=key,
        title=table.take("title", _TITLE, key.replace("_", " ")),
        owner=table.take("owner", one_of(StepOwner), StepOwner.PROVIDER),
        input=table.take("input", _TITLE, ""),
        output=table.take("output", _TITLE, ""),
        target=table.take("target", duration(day, "4h"), None),
    )
    table.close()
    return step
