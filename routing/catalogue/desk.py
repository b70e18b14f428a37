"""Reads the `desk` table of a catalogue.

Knows the keys of the desk and their defaults; open hours themselves belong to `routing.clock`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from routing.catalogue.hours import longest_day, read_hours
from routing.catalogue.model import DEFAULT_HOURS, Confirm, Desk, Holidays, SignUp
from routing.catalogue.problems import ProblemCode
from routing.catalogue.waves import read_waves
from routing.catalogue.written import (
    Bad,
    currency,
    day_date,
    duration,
    language,
    link,
    one_of,
    text,
    whole,
    zone,
)
from routing.clock.holiday_dates import is_known

if TYPE_CHECKING:
    from routing.catalogue.table import Table

_HOLIDAYS = re.compile(r"([A-Z]{2})(?:-([A-Z0-9]{1,3}))?")


@dataclass(frozen=True, kw_only=True, slots=True)
class House:
    """What the services inherit from the desk while they are read."""

    lang: str
    currency: str | None  # None: the desk's own is wrong, so nothing can differ from it
    day: timedelta


def read_desk(table: Table) -> tuple[Desk, House]:
    """Read the desk; every problem is noted in the table's list."""
    hours = read_hours(table.table("hours")) if table.has("hours") else DEFAULT_HOURS
    own = table.take("currency", currency, None) if table.has("currency") else "EUR"
    lang = table.take("lang", language, "en")
    house = House(lang=lang, currency=own, day=longest_day(hours))
    open_time = duration(house.day, "2h")
    desk = Desk(
        name=table.need("name", text(60), "", "Northside"),
        zone=table.need("zone", zone, "UTC", "Europe/Berlin"),
        lang=lang,
        currency=own or "EUR",
        hours=hours,
        holidays=table.take("holidays", holidays, None),
        closed=tuple(sorted(table.each("closed", day_date))),
        confirm=table.take("confirm", one_of(Confirm), Confirm.ALWAYS),
        sign_up=table.take("sign_up", one_of(SignUp), SignUp.INVITATION),
        offer_open_for=table.take("offer_open_for", open_time, timedelta(hours=1)),
        hand_back_for=table.take("hand_back_for", open_time, timedelta(minutes=30)),
        reopen_for=table.take("reopen_for", open_time, 5 * house.day),
        undo_for=table.take("undo_for", duration(None, "10m"), timedelta(minutes=10)),
        waves=read_waves(table, house.day),
        trial_tasks=table.take("trial_tasks", whole(0, 100), 0),
        trial_work=table.take("trial_work", duration(None, "2h"), None),
        lapses=table.take("lapses", whole(0, 100), 2),
        cool_down=table.take("cool_down", open_time, None),
        meeting=table.take("meeting", link, ""),
    )
    table.close()
    return desk, house


def holidays(raw: object) -> Holidays:
    """Read "DE" or "DE-BE": an ISO 3166 country, with or without its subdivision."""
    found = _HOLIDAYS.fullmatch(raw) if isinstance(raw, str) else None
    if not found or not is_known(found[1], found[2]):
        raise Bad(ProblemCode.BAD_HOLIDAYS, "DE-BE")
    return Holidays(country=found[1], subdivision=found[2])
