"""Figures: from a task's history to one row of facts, and from rows to what every screen shows.

One code path for chat, command line and export. Reads no clock: `until` and `now` are arguments.
"""

from routing.figures.facts import Facts, calendars_of, facts_of
from routing.figures.report import Counts, Figures, Measured, Report, Share, Spread, report
from routing.figures.timeline import TimelineRow, timeline
from routing.figures.why import Reason, WhyDue, why_due

__all__ = [
    "Counts",
    "Facts",
    "Figures",
    "Measured",
    "Reason",
    "Report",
    "Share",
    "Spread",
    "TimelineRow",
    "WhyDue",
    "calendars_of",
    "facts_of",
    "report",
    "timeline",
    "why_due",
]
