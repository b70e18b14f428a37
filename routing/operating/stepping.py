"""An order about steps: the version of one client's arrangement, which their next tasks walk.

Named by the catalogue's own keys: `import,match@client=4h`. Nothing named: the catalogue's again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.arrangement import StepsSet
from routing.catalogue.model import StepOwner
from routing.membership import arrangement_for
from routing.membership.fields import bad, service_named
from routing.money.changing import origin
from routing.money.orders import client_firm
from routing.notices.model import Firm, Notice, Work
from routing.steps import Planned

if TYPE_CHECKING:
    from routing.catalogue import Service
    from routing.talk import Order
    from routing.unit import Unit

Fields = Mapping[str, str]
_STEP = re.compile(r"(\w{1,40})(?:@(client|provider))?(?:=(\d{1,3})(h|m))?")
_UNITS = {"h": timedelta(hours=1), "m": timedelta(minutes=1)}


def _set(unit: Unit, fields: Fields) -> None:
    """client, service, steps: what this client's tasks of the service walk from now on."""
    service = service_named(fields, unit.house.catalogue)
    client = client_firm(unit, fields)
    steps = _read(service, fields.get("steps", ""))
    held = arrangement_for(unit, client, service.key)
    after = held if held.steps == steps else unit.record_arrangement(held, StepsSet(steps=steps))
    rows = tuple({"step": f"{step.key}.step"} for step in after.steps or _all(service))
    unit.tell(
        Notice(
            key="steps_set",
            to=unit.cause.actor,
            place=origin(unit),
            facts={"client": Firm(party=client), "work": Work(service=service.key), "steps": rows},
        )
    )


def _all(service: Service) -> tuple[Planned, ...]:
    return tuple(Planned(key=step.key, owner=step.owner) for step in service.steps)


def _read(service: Service, said: str) -> tuple[Planned, ...]:
    """Each step once, the first one the provider's."""
    steps = tuple(_one(service, part.strip()) for part in said.split(",") if part.strip())
    repeated = len({step.key for step in steps}) < len(steps)
    if repeated or (steps and steps[0].owner is StepOwner.CLIENT):
        raise bad("steps", said)
    return steps


def _one(service: Service, said: str) -> Planned:
    found = _STEP.fullmatch(said)
    known = None if found is None else service.step(found[1])
    if found is None or known is None:
        raise bad("steps", said, choices=tuple(step.key for step in service.steps))
    owner = StepOwner(found[2]) if found[2] else known.owner
    target = int(found[3]) * _UNITS[found[4]] if found[3] else known.target
    return Planned(key=known.key, owner=owner, target=target)


ORDERS: Mapping[str, Order] = {"steps": _set}
