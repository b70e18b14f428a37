"""How a task comes to be: opened, its inputs, where it is routed, what is approved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from routing.catalogue.model import Rate
from routing.steps import Planned
from routing.task import Given, Item
from routing.values import ArrangementId, Money, PartyId, PersonId, RequestId, ServiceKey, TextId


@dataclass(frozen=True, kw_only=True, slots=True)
class Opened:
    """A confirmed part of a request became a task; every input is known or asked for next.

    `sooner` are the reminders that come sooner, by a habit of its arrangement.
    """

    client: PartyId
    requester: PersonId
    request: RequestId
    service: ServiceKey
    catalogue: str
    arrangement: ArrangementId
    arrangement_version: int
    words: TextId
    inputs: Mapping[str, Given] = field(default_factory=dict)
    wanted_at: datetime | None = None
    estimate_at: datetime | None = None
    likely_at: datetime | None = None
    urgent: bool = False
    rounds: int = 0
    price: Money | None = None
    pay: Money | None = None
    price_rate: Rate | None = None
    pay_rate: Rate | None = None
    kept: bool = False
    keep: TextId | None = None
    excluded: frozenset[int] = frozenset()
    series: int | None = None
    occurrence: int | None = None
    set_at: datetime | None = None
    asked_first: PartyId | None = None
    steps: tuple[Planned, ...] = ()
    sooner: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class InputGiven:
    """One input arrived, or somebody said how it stands."""

    key: str
    given: Given


@dataclass(frozen=True, kw_only=True, slots=True)
class InputsComplete:
    """Nothing is missing any more: the clock starts (K0)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemsListed:
    """The lines of a list were counted; with a rate per item, the amounts are known now."""

    items: tuple[Item, ...]
    price: Money | None = None
    pay: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TriageNeeded:
    """A person must look: no service fits, nobody took it, or somebody asked for one."""

    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Routed:
    """The operator chose the service; its arrangement and terms come along where they are new."""

    service: ServiceKey
    inputs: Mapping[str, Given] = field(default_factory=dict)
    arrangement: ArrangementId | None = None
    arrangement_version: int = 0
    rounds: int = 0
    price: Money | None = None
    pay: Money | None = None
    price_rate: Rate | None = None
    pay_rate: Rate | None = None
    steps: tuple[Planned, ...] = ()
    sooner: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class ApprovalNeeded:
    """Price, overage or an approver stands before the work: `what` says which."""

    what: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Approved:
    """The one who may approve said yes."""

    by: PersonId


@dataclass(frozen=True, kw_only=True, slots=True)
class ApprovalRefused:
    """The one who may approve said no."""

    by: PersonId
