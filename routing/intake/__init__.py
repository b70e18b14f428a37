"""Intake: from what a client wrote to confirmed tasks with all their inputs."""

from routing.intake import changing, inputs, requests, rethinking
from routing.intake.cards import show
from routing.intake.confirming import begin_round, confirm, drop, expire, undo_request
from routing.intake.correcting import correct, input_by
from routing.intake.files import arrived, gather, refused, take_files
from routing.intake.inputs import (
    answer_input,
    answers_outright,
    ask_again,
    ask_input,
    ask_missing,
    asks_for_else,
    comes_beside,
    could_be,
    explain_asked,
    input_of,
    is_put_off,
    settle,
    take_beside,
    take_late,
    thank_for,
    wants_text,
    wants_words,
)
from routing.intake.requests import asked_already, open_request, show_request, understand_anew
from routing.intake.rethinking import added_by_reply, rethought

REQUEST_PRESSES = {**requests.PRESSES, **changing.PRESSES, **rethinking.PRESSES}
TASK_PRESSES = inputs.PRESSES
ANSWERS = {**changing.ANSWERS, **rethinking.ANSWERS}

__all__ = [
    "ANSWERS",
    "REQUEST_PRESSES",
    "TASK_PRESSES",
    "added_by_reply",
    "answer_input",
    "answers_outright",
    "arrived",
    "ask_again",
    "ask_input",
    "ask_missing",
    "asked_already",
    "asks_for_else",
    "begin_round",
    "comes_beside",
    "confirm",
    "correct",
    "could_be",
    "drop",
    "expire",
    "explain_asked",
    "gather",
    "input_by",
    "input_of",
    "is_put_off",
    "open_request",
    "refused",
    "rethought",
    "settle",
    "show",
    "show_request",
    "take_beside",
    "take_files",
    "take_late",
    "thank_for",
    "understand_anew",
    "undo_request",
    "wants_text",
    "wants_words",
]
