"""A picture's numbers as a fact of a notice, and back: frozen when it was told, drawn when worded.

What a notice shows stays what it was, however often it is sent. Knows no colour and no word.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from routing.codec import decode, encode
from routing.figures.mapping import ProcessMap
from routing.figures.picture import Picture
from routing.notices.model import Chart

if TYPE_CHECKING:
    from routing.notices.model import Shade

KINDS: dict[str, type[Picture] | type[ProcessMap]] = {"report": Picture, "map": ProcessMap}


def chart_of(shown: Picture | ProcessMap, shade: Shade) -> Chart:
    """Give the numbers as a fact."""
    kind = "report" if isinstance(shown, Picture) else "map"
    data = json.dumps(encode(shown, KINDS[kind]), separators=(",", ":"))
    return Chart(kind=kind, data=data, shade=shade)


def shown_in(chart: Chart) -> Picture | ProcessMap:
    """Give the numbers back. Raises `KeyError` for a kind that this release does not know."""
    found: Picture | ProcessMap = decode(json.loads(chart.data), KINDS[chart.kind])
    return found
