"""The map of a service in chat: where the time of its tasks goes, step by step, as a picture.

A client sees their own tasks on it, a provider theirs, the desk all; the steps are whose they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.figures.charts import chart_of
from routing.figures.mapping import process_map
from routing.figures.wanted import Span, Wanted
from routing.notices.model import DESK, Fact, Notice, Shade, Work
from routing.pinning import planned
from routing.refusals import Refused
from routing.values import ServiceKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.catalogue import Service
    from routing.talk import Press, Pressed
    from routing.unit import Unit

MOST = 8
"""So many services have a button when it is asked which map is meant."""


def mapped(unit: Unit) -> tuple[Service, ...]:
    """Give the services that have steps."""
    return tuple(one for one in unit.house.catalogue.services.values() if one.steps)


def map_of(unit: Unit, service: Service, shade: Shade = Shade.LIGHT) -> None:
    """Tell the actor the map of a service, drawn from the tasks that they may see."""
    person = unit.actor
    client = person.client
    provider = person.provider if client is None else None
    wanted = Wanted(span=Span(), service=service.key, client=client, provider=provider)
    held = None if client is None else unit.tx.arrangement_of(client, service.key)
    found = process_map(unit.tx.facts(wanted), planned(service, held))
    facts: dict[str, Fact] = {
        "work": Work(service=service.key),
        "measured": found.n,
        "chart": chart_of(found, shade),
        "made": "png",
    }
    if found.longest is not None:
        facts["longest"] = f"{found.longest.key}.step"
        facts["percent"] = round(100 * found.longest.share)
    other = Shade.DARK if shade == Shade.LIGHT else Shade.LIGHT
    actions = (f"map_{other.value}.{service.key}", "figures", "person")
    unit.tell(
        Notice(key="map", to=person.id, about=DESK, facts=facts, actions=actions, rings=False)
    )


def which(unit: Unit) -> None:
    """Ask which map is meant; with one, it is that, and without any, that is said."""
    found = mapped(unit)
    if len(found) == 1:
        map_of(unit, found[0])
        return
    works = tuple(Work(service=one.key) for one in found[:MOST])
    actions = (*(f"map_light.{one.key}" for one in found[:MOST]), "things", "person")
    facts: dict[str, Fact] = {"works": works} if works else {}
    _tell(unit, "map_which" if works else "map_none", facts, actions)


def _tell(unit: Unit, key: str, facts: dict[str, Fact], actions: tuple[str, ...]) -> None:
    to = unit.actor.id
    unit.tell(Notice(key=key, to=to, about=DESK, facts=facts, actions=actions, rings=False))


def _pressed(shade: Shade) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        service = unit.house.offered(ServiceKey(pressed.arg))
        if service is None or not service.steps:
            raise Refused("no_service")
        map_of(unit, service, shade)

    return press


PRESSES: Mapping[str, Press] = {f"map_{shade.value}": _pressed(shade) for shade in Shade}
