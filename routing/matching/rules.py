"""The rules of eligibility, each by the code that explains it: nothing else decides who is asked.

Each rule is pure: one case in, nothing or a `Barred` out. What a provider has not told (their
tools, level, languages, hours, capacity) leaves nobody out: the desk asks, and a claim says yes.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.catalogue.model import CheckKind, Level, Region
from routing.clock.countries import country_of
from routing.matching.cases import Barred
from routing.matching.regions import region_between
from routing.people import Standing
from routing.task import OfferState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from routing.clock.calendar import Calendar
    from routing.matching.cases import Case


FAR = (Region.ONSHORE.value, Region.NEARSHORE.value, Region.OFFSHORE.value)
"""Where a provider may sit, the nearest first."""
FOR_NOW = frozenset({"busy", "away"})
"""Reasons for passing that may be over by the next search."""
PAY = "pay"
"""The reason that holds no longer once more is paid."""
LEVELS = tuple(Level)
DAYS = 7
"""Over so many days ahead shared hours are averaged."""


def _standing(case: Case) -> Barred | None:
    standing = case.who.party.standing
    if standing == Standing.ACTIVE:
        return None
    return Barred(code="standing", facts={"standing": standing.value})


def _service(case: Case) -> Barred | None:
    does = case.who.party.services.get(case.wanted.service)
    if does == Standing.ACTIVE:
        return None
    return Barred(code="service", facts={} if does is None else {"standing": does.value})


def _level(case: Case) -> Barred | None:
    told = case.who.party.levels.get(case.wanted.service)
    if told is None or LEVELS.index(Level(told)) >= LEVELS.index(case.wanted.level):
        return None
    return Barred(code="level", facts={"level": told, "wanted": case.wanted.level.value})


def _tools(case: Case) -> Barred | None:
    known = {tool.casefold() for tool in case.who.party.tools}
    lacking = tuple(t for t in case.wanted.tools if t.casefold() not in known)
    return Barred(code="tools", facts={"tools": lacking}) if known and lacking else None


def _language(case: Case) -> Barred | None:
    """One of the service's languages is enough."""
    spoken, wanted = case.who.party.languages, case.wanted.languages
    if not wanted or not spoken or spoken & set(wanted):
        return None
    return Barred(code="language", facts={"languages": wanted})


def _region(case: Case) -> Barred | None:
    """Nearer than asked for is fine."""
    asked, sits = case.wanted.region.value, region_of(case)
    if asked not in FAR or sits not in FAR or FAR.index(sits) <= FAR.index(asked):
        return None
    return Barred(code="region", facts={"region": sits, "wanted": asked})


def region_of(case: Case) -> str:
    """How far the provider sits from the client; as the operator said it where they did."""
    party, zone = case.who.party, case.who.zone
    if party.region in FAR or not (zone or party.country):
        return party.region
    if party.country and party.country == country_of(case.wanted.zone):
        return Region.ONSHORE.value
    return region_between(case.wanted.zone, zone, case.now).value if zone else ""


def _checks(case: Case) -> Barred | None:
    """Everything that the catalogue wants settled is, and still holds today."""
    for item in case.wanted.checks:
        check = case.who.party.checks.get(item.value)
        if check is None:
            return Barred(code=_named(item), facts={"item": item.value})
        if check.until is not None and check.until < case.now.date():
            return Barred(code=_named(item), facts={"item": item.value, "until": check.until})
    return None


def _named(item: CheckKind) -> str:
    return "nda" if item == CheckKind.NDA else "checks"


def _own(case: Case) -> Barred | None:
    own = int(case.wanted.client) in case.who.clients
    return Barred(code="own") if own else None


def _conflict(case: Case) -> Barred | None:
    bound = int(case.wanted.client) in case.who.party.conflicts
    return Barred(code="conflict") if bound else None


def _blocked(case: Case) -> Barred | None:
    return Barred(code="blocked") if int(case.who.party.id) in case.wanted.blocked else None


def _excluded(case: Case) -> Barred | None:
    """Who had it already, with how their claim ended."""
    if int(case.who.party.id) not in case.wanted.excluded:
        return None
    left = "" if case.who.offer is None else case.who.offer.left
    return Barred(code="excluded", facts={"left": left} if left else {})


def _passed(case: Case) -> Barred | None:
    """A no for lack of time, or an offer that did not arrive, holds for one search; any other no
    holds for good."""
    offer = case.who.offer
    if offer is None or offer.state not in (OfferState.DECLINED, OfferState.FAILED):
        return None
    for_now = offer.state == OfferState.FAILED or offer.reason in FOR_NOW
    for_now |= case.wanted.raised and offer.reason == PAY
    if offer.wave <= case.wanted.looked and for_now:
        return None
    return Barred(code="passed", facts={"because": offer.reason} if offer.reason else {})


def _away(case: Case) -> Barred | None:
    if case.who.there:
        return None
    back = case.who.back_at
    return Barred(code="away", facts={} if back is None else {"until": back})


def _capacity(case: Case) -> Barred | None:
    most, load = case.who.party.capacity, case.who.load
    if most is None or load + case.wanted.units <= most:
        return None
    facts = {"load": load, "capacity": most, "units": case.wanted.units}
    return Barred(code="capacity", facts=facts)


def _hours(case: Case) -> Barred | None:
    """Their hours before the date hold the work, as far as the catalogue knows how much it is.

    Who presses Urgent asks for work out of hours, and the provider may say yes.
    """
    due = case.wanted.due_at
    if not case.who.party.hours or due is None or due <= case.now or case.wanted.urgent:
        return None
    has, needs = case.who.hours.between(case.now, due), case.wanted.work or timedelta(minutes=1)
    if has >= needs:
        return None
    return Barred(code="hours", facts={"left": has, "needed": needs, "due": due})


def _overlap(case: Case) -> Barred | None:
    wanted, client = case.wanted.overlap, case.wanted.client_hours
    if wanted is None or client is None or not case.who.party.hours:
        return None
    shared = shared_a_day(case)
    if shared >= wanted:
        return None
    return Barred(code="overlap", facts={"shared": shared, "wanted": wanted})


def shared_a_day(case: Case) -> timedelta:
    """Open time that both sides share on a working day of the client, over the week ahead."""
    client = case.wanted.client_hours
    return timedelta(0) if client is None else shared_in(client, case.who.hours, case.now)


def shared_in(client: Calendar, theirs: Calendar, now: datetime) -> timedelta:
    """Give the open time of a client's working day that is open for the other side too."""
    spans = client.open_intervals(now, now + timedelta(days=DAYS))
    days = len({a.date() for a, _ in spans})
    shared = sum((theirs.between(a, b) for a, b in spans), timedelta(0))
    return shared / days if days else timedelta(0)


def _trial(case: Case) -> Barred | None:
    """On trial somebody has one small task at a time."""
    left = case.who.party.trial - case.who.passed_on
    if left <= 0:
        return None
    work, most = case.wanted.work, case.wanted.trial_work
    if work is not None and work > most:
        return Barred(code="trial", facts={"tasks": left, "work": work, "most": most})
    return Barred(code="trial", facts={"tasks": left}) if case.who.load else None


def _cool_down(case: Case) -> Barred | None:
    """Who let claims lapse is not asked for a while, and then again."""
    lapsed, most = case.who.lapsed_at, case.wanted.lapses
    if not most or len(lapsed) < most:
        return None
    until = case.desk_hours.add(max(lapsed), case.wanted.cool_down)
    if until <= case.now:
        return None
    return Barred(code="cool_down", facts={"lapses": len(lapsed), "until": until})


RULES: Mapping[str, Callable[[Case], Barred | None]] = {
    "standing": _standing,
    "service": _service,
    "level": _level,
    "tools": _tools,
    "language": _language,
    "region": _region,
    "checks": _checks,
    "own": _own,
    "conflict": _conflict,
    "blocked": _blocked,
    "excluded": _excluded,
    "passed": _passed,
    "away": _away,
    "cool_down": _cool_down,
    "trial": _trial,
    "capacity": _capacity,
    "hours": _hours,
    "overlap": _overlap,
}
"""Every rule that can leave a provider out, what lasts first; `checks` may answer `nda` too."""

CODES = (*RULES, "nda")
"""Every code that a rule may answer."""


def why_not(case: Case) -> Iterator[Barred]:
    """Give every reason for which the provider is left out, what lasts first; none: eligible."""
    found = (rule(case) for rule in RULES.values())
    return (one for one in found if one is not None)
