"""While a provider works: words and files across, questions, waits, dates, hand-backs, items.

Other rooms use what `__all__` names; the rest is reached by buttons.
"""

from routing.working import (
    asking,
    dates,
    leaving,
    progressing,
    prompting,
    relaying,
    stepping,
    timing,
    waiting,
)
from routing.working.dates import agreed_in_words, asked_for_time, offered_by_then, wish_date
from routing.working.mirroring import change, react, take_back
from routing.working.relaying import hold_words, relay
from routing.working.timing import forgotten, told_timer, used_up
from routing.working.waiting import take_up

PRESSES = {
    **asking.PRESSES,
    **dates.PRESSES,
    **leaving.PRESSES,
    **progressing.PRESSES,
    **prompting.PRESSES,
    **relaying.PRESSES,
    **stepping.PRESSES,
    **timing.PRESSES,
    **waiting.PRESSES,
}
ANSWERS = {
    **asking.ANSWERS,
    **dates.ANSWERS,
    **relaying.ANSWERS,
    **timing.ANSWERS,
    **waiting.ANSWERS,
}

__all__ = [
    "ANSWERS",
    "PRESSES",
    "agreed_in_words",
    "asked_for_time",
    "change",
    "forgotten",
    "hold_words",
    "offered_by_then",
    "react",
    "relay",
    "take_back",
    "take_up",
    "told_timer",
    "used_up",
    "wish_date",
]
