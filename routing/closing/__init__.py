"""Handing in and judging: delivery, acceptance, rounds, ratings, disputes."""

from routing.closing import delivering, disputing, judging
from routing.closing.delivering import hand_in_form
from routing.closing.judging import late_accept, stop, undo_accept

PRESSES = {**delivering.PRESSES, **judging.PRESSES, **disputing.PRESSES}
ANSWERS = {**delivering.ANSWERS, **judging.ANSWERS, **disputing.ANSWERS}

__all__ = ["ANSWERS", "PRESSES", "hand_in_form", "late_accept", "stop", "undo_accept"]
