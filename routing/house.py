"""The fixed things a desk works with: its catalogues and its calendars.

Built once for a running desk; knows nobody's tasks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from routing.catalogue import Catalogue, Service
from routing.clock.calendar import Calendar, Pause, calendar_of
from routing.clock.hours import Hours, Region, parse_week
from routing.inbound import Place
from routing.values import Period, ServiceKey

if TYPE_CHECKING:
    from routing.people import Party, Person
    from routing.task import Task

Stretches = tuple[tuple[datetime, datetime], ...]


UNWORKED_UNTIL = time(18)

_Asked = tuple[str, tuple[tuple[str, str], ...] | None, Stretches]
"""A zone, hours by days when they are not the desk's own, and when nobody is there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Month:
    """A calendar month: days [first, after), instants [start_at, end_at) in UTC."""

    first: date
    after: date
    start_at: datetime
    end_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class House:
    """The catalogue in force, and the earlier ones that open tasks are pinned to, by hash.

    `channel` is where all providers read: the last wave of a task is shown there too. `down` is
    when the desk did not run, in order: nobody could do then what a timer waits for.
    """

    catalogue: Catalogue
    earlier: Mapping[str, Catalogue] = field(default_factory=dict)
    channel: Place | None = None
    down: tuple[Pause, ...] = ()
    _calendars: dict[_Asked, Calendar] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def service(self, task: Task) -> Service | None:
        """The service as it was when the task was confirmed; None when it was never chosen."""
        pinned = self.earlier.get(task.catalogue, self.catalogue)
        return pinned.services.get(task.service) or self.catalogue.services.get(task.service)

    def offered(self, key: ServiceKey) -> Service | None:
        """The service as it is offered today."""
        return self.catalogue.services.get(key)

    def month(self, day: date) -> Month:
        """The calendar month of a day, as the desk's clock has it: its books are the desk's."""
        zone = ZoneInfo(self.catalogue.desk.zone)
        first = day.replace(day=1)
        after = (first + timedelta(days=31)).replace(day=1)
        start_at, end_at = (
            datetime.combine(one, datetime.min.time(), zone).astimezone(UTC)
            for one in (first, after)
        )
        return Month(first=first, after=after, start_at=start_at, end_at=end_at)

    def month_of(self, at: datetime) -> Month:
        """The calendar month of an instant, on the desk's clock."""
        return self.month(at.astimezone(ZoneInfo(self.catalogue.desk.zone)).date())

    def open_hours(
        self, zone: str, hours: Mapping[str, str] | None = None, away: Stretches = ()
    ) -> Calendar:
        """Working time in a zone: the given hours, or the desk's own, with the desk's holidays.

        `away` is cut out of it: [start, end).
        """
        asked = (zone, None if hours is None else tuple(hours.items()), away)
        if asked not in self._calendars:
            self._calendars[asked] = self._open_hours(zone, hours, away)
        return self._calendars[asked]

    def _open_hours(self, zone: str, hours: Mapping[str, str] | None, away: Stretches) -> Calendar:
        desk = self.catalogue.desk
        region = desk.holidays
        regions = (
            ()
            if region is None
            else (Region(country=region.country, subdivision=region.subdivision or ""),)
        )
        week = parse_week(hours or desk.hours)
        made = Hours(weekly=week, regions=regions, closed=frozenset(desk.closed), away=away)
        return calendar_of(made, zone)

    @property
    def desk_hours(self) -> Calendar:
        """When the desk's own people are there."""
        return self.open_hours(self.catalogue.desk.zone)

    def client_hours(self, client: Person) -> Calendar:
        """When a client may be reminded: the desk's hours, on the client's clock."""
        return self.open_hours(client.zone)

    def provider_hours(self, party: Party, zone: str, away: Stretches = ()) -> Calendar:
        """When a provider works: their own hours, or the desk's on their clock; not on leave."""
        return self.open_hours(zone, party.hours or None, away)

    def time_for(self, since: datetime, work: timedelta, hours: Calendar) -> datetime:
        """When somebody has had so much of their open time to act, with the desk there to hear."""
        return hours.add(since, work, [pause for pause in self.down if pause[1] > since])

    def down_between(self, start: datetime, end: datetime) -> timedelta:
        """How much of the time between two instants the desk did not run."""
        cut = ((max(start, a), min(end, b)) for a, b in self.down)
        return sum((b - a for a, b in cut if a < b), timedelta(0))

    def held_open(self, until: datetime) -> datetime:
        """Until when an offer holds: what ran out while the desk was down gets what was left."""
        for stopped_at, started_at in self.down:
            if stopped_at <= until < started_at:
                left = self.desk_hours.between(stopped_at, until)
                return self.desk_hours.add(started_at, left)
        return until

    def close_of(self, day: date, client: Person) -> datetime:
        """The instant by which a date is meant: `close_on` that day, where the client is."""
        return close_on(self.client_hours(client), day)

    def estimate(self, service: Service, now: datetime) -> datetime:
        """When it will be ready: the service's target in the desk's hours, to the day's end."""
        hours = self.desk_hours
        return hours.add_days(hours.add(now, service.deliver_within), 0)


def period_of(task: Task) -> Period | None:
    """The period that names the work ("October books"), when one was given."""
    values = (given.value for given in task.inputs.values())
    return next((value for value in values if isinstance(value, Period)), None)


def close_on(hours: Calendar, day: date) -> datetime:
    """The end of a working day; of a day without working time 18:00: who named it meant it."""
    zone = ZoneInfo(hours.zone)
    close = hours.end_of_day(day)
    if close.astimezone(zone).date() == day:
        return close
    return datetime.combine(day, UNWORKED_UNTIL, zone)
