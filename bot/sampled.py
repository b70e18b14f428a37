"""The sample catalogue, and the first catalogue of a new desk, made of services chosen from it.

Knows the sample by its text; what the keys mean is the catalogue's own business.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from workers.settings import load_catalogue, quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

SAMPLE = Path(__file__).parent / "samples" / "agency.toml"
FIRST = ("bookkeeping", "newsletter", "appointments")
"""What the first users need; ticked when nobody says otherwise."""

_SECTION = re.compile(r"^\[services\.(\w+)", re.MULTILINE)
_HEAD = """\
# What this desk offers, and when it is open. Change it freely: `outdesk check` names everything
# that is wrong with it at once. It holds from the next start on; work under way keeps its terms.

[desk]
name = {name}
zone = {zone}  # the desk's clock; everybody is told times on their own
lang = "en"
currency = "EUR"  # what the prices below are in
hours = {{ {hours} }}
{holidays}
closed = []  # more days without work, such as "2026-12-24"
confirm = "always"  # "when_unsure" lets a clear request of a known kind go at once
sign_up = "open"  # "invitation" lets in only those who have a code from `outdesk invite`
offer_open_for = "1h"  # how long an offer is open, in the desk's hours

# The services. Each needs title, about and examples; prices and times are yours to change.

"""


def sample_services() -> Mapping[str, str]:
    """Give the sample's services: key to title, in its order."""
    return {key: one.title for key, one in load_catalogue(SAMPLE).services.items()}


def catalogue_text(
    *, name: str, zone: str, hours: Mapping[str, str], services: Collection[str]
) -> str:
    """Give a catalogue in TOML: this desk, and the sample's services of these keys."""
    days = ", ".join(f"{quoted(day)} = {quoted(spans)}" for day, spans in hours.items())
    head = _HEAD.format(
        name=quoted(name), zone=quoted(zone), hours=days, holidays=_holidays(_country(zone))
    )
    return head + "".join(text for key, text in _sections() if key in services)


def _sections() -> list[tuple[str, str]]:
    """Give the sample's text, cut before each table of a service."""
    text = SAMPLE.read_text("utf-8")
    found = list(_SECTION.finditer(text))
    ends = [*(one.start() for one in found[1:]), len(text)]
    return [(one[1], text[one.start() : end]) for one, end in zip(found, ends, strict=True)]


def _holidays(country: str) -> str:
    if not country:
        return '# holidays = "PT"  # a country: nobody is expected on its public holidays'
    return f"holidays = {quoted(country)}  # nobody is expected on its public holidays"


def _country(zone: str) -> str:
    """Give the country of a zone, if its holidays are known; else nothing."""
    from babel.core import get_global

    from routing.clock.holiday_dates import is_known

    country = get_global("zone_territories").get(zone, "")
    return country if country and is_known(country, None) else ""
