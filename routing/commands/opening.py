"""To open a task, complete its inputs, route and approve it."""

from __future__ import annotations

from dataclasses import dataclass

from routing.events import Opened, Routed
from routing.task import Given, Item
from routing.values import Money, PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class Open:
    """A confirmed part becomes a task; `approval` names what must be approved first."""

    opened: Opened
    items: tuple[Item, ...] = ()
    approval: str = ""
    triage: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class GiveInput:
    """An input arrives, or somebody says how it stands."""

    key: str
    given: Given
    items: tuple[Item, ...] = ()
    price: Money | None = None
    pay: Money | None = None
    approval: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Route:
    """The operator names the service, with what its intake form still needs."""

    routed: Routed


@dataclass(frozen=True, kw_only=True, slots=True)
class Approve:
    """The owner or approver agrees."""

    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class RefuseApproval:
    """The owner or approver does not agree."""

    by: PersonId
