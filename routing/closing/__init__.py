"""Handing in and judging: delivery, acceptance, rounds, ratings, disputes."""

from routing.closing import delivering, disputing, judging, keeping
from routing.closing.delivering import begin_hand_in, hand_in_form, may_hand_in
from routing.closing.judging import ask_stop, back_in_words, late_accept, rated, stop, undo_accept

PRESSES = {**delivering.PRESSES, **judging.PRESSES, **disputing.PRESSES, **keeping.PRESSES}
ANSWERS = {**delivering.ANSWERS, **judging.ANSWERS, **disputing.ANSWERS}

__all__ = [
    "ANSWERS",
    "PRESSES",
    "ask_stop",
    "back_in_words",
    "begin_hand_in",
    "hand_in_form",
    "late_accept",
    "may_hand_in",
    "rated",
    "stop",
    "undo_accept",
]
