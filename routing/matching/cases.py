"""What a rule looks at: the work that is wanted, and one provider who may do it. Frozen facts.

Knows no memory and no rule; `gathering` fills these in, a simulation may as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from routing.catalogue.model import CheckKind, Level, Region
from routing.clock.calendar import Calendar
from routing.notices.model import Fact
from routing.people import Party, Standing
from routing.task import Offer
from routing.values import PartyId, ServiceKey


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """A piece of work as matching sees it; `client_hours` is when the client can be reached.

    `work` are hours of work in it, `zone` is where the client sits, `looked` the last wave of the
    search before this one; `raised` says that more is paid since then. `trial_work` and the
    numbers of lapses are the desk's.
    """

    service: ServiceKey
    client: PartyId
    zone: str = "UTC"
    client_hours: Calendar | None = None
    due_at: datetime | None = None
    urgent: bool = False
    level: Level = Level.BASIC
    tools: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    region: Region = Region.ANY
    checks: tuple[CheckKind, ...] = ()
    units: int = 1
    work: timedelta | None = None
    overlap: timedelta | None = None
    excluded: frozenset[int] = frozenset()
    blocked: frozenset[int] = frozenset()
    looked: int = 0
    raised: bool = False
    trial_work: timedelta = timedelta(hours=2)
    lapses: int = 2
    cool_down: timedelta = timedelta(hours=24)


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A provider's firm as matching sees it, now.

    `load` are units of the open tasks they hold, `passed_on` trials' tasks that were accepted,
    `lapsed_at` when their claims of the last thirty days lapsed, `clients` whom their people act
    for.
    """

    party: Party
    hours: Calendar
    zone: str = ""
    there: bool = True
    back_at: datetime | None = None
    load: int = 0
    passed_on: int = 0
    lapsed_at: tuple[datetime, ...] = ()
    clients: frozenset[int] = frozenset()
    offer: Offer | None = None
    people: Standing = Standing.ACTIVE


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One question: may this provider be offered this work at this instant?"""

    wanted: Wanted
    who: Candidate
    desk_hours: Calendar
    now: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Barred:
    """Why not: the rule's code, with typed facts for the words."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
