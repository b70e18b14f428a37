"""Figures: from a task's history to one row of facts, and from rows to what every screen shows.

One code path for chat, command line and export. Reads no clock: `until` and `now` are arguments.
"""

from routing.figures.facts import Facts
from routing.figures.gathering import calendars_of, facts_of, gather
from routing.figures.report import By, Counts, Figures, Report, report
from routing.figures.spreads import Measured, Share, Spread
from routing.figures.timeline import TimelineRow, timeline
from routing.figures.wanted import Span, Wanted
from routing.figures.why import Reason, WhyDue, why_due

__all__ = [
    "By",
    "Counts",
    "Facts",
    "Figures",
    "Measured",
    "Reason",
    "Report",
    "Share",
    "Span",
    "Spread",
    "TimelineRow",
    "Wanted",
    "WhyDue",
    "calendars_of",
    "facts_of",
    "gather",
    "report",
    "timeline",
    "why_due",
]
