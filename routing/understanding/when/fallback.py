"""The one place that calls dateparser, and only for one short span in one fixed language.

It is the last resort: measured on real requests it is wrong, not silent, on half of what it is
shown, so it sees only an answer to a due question or the words right after a due preposition.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from routing.understanding.meaning import Grain

if TYPE_CHECKING:
    from datetime import date, datetime

LONGEST = 60
CONFIDENCE = 0.5


@cache
def _known(lang: str) -> bool:
    from dateparser.data.languages_info import language_order

    return lang in language_order


def parse_span(
    span: str, *, now: datetime, lang: str, day_first: bool
) -> tuple[date | datetime, Grain] | None:
    """Return the future day, or the aware local instant, that the whole span names.

    `now` is aware, in the writer's zone. Refuses what is long, has no known language, or says less
    than a day.
    """
    if not span.strip() or len(span) > LONGEST or not _known(lang):
        return None
    # Imported late: the library takes a tenth of a second that most processes never need.
    from dateparser.date import DateDataParser

    settings: dict[str, object] = {
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": now.replace(tzinfo=None),
        "RETURN_AS_TIMEZONE_AWARE": False,
        "DATE_ORDER": "DMY" if day_first else "MDY",
    }
    parser = DateDataParser(languages=[lang], settings=settings)
    data = parser.get_date_data(span)
    found = data["date_obj"]
    if found is None or data["period"] not in ("day", "time"):
        return None
    base = now.replace(tzinfo=None)
    said_a_clock = ":" in span or (found.minute, found.second) == (0, 0)
    if said_a_clock and (found.hour, found.minute) not in ((0, 0), (base.hour, base.minute)):
        return found.replace(tzinfo=now.tzinfo, microsecond=0), Grain.MINUTE
    return found.date(), Grain.DAY
