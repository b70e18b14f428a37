"""Forms as Slack's modals: what is shown at once, then the questions, or why there are none.

Pure: a form in, a view out. What Slack does not hold is cut, never refused. Knows no desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.slack.markup import cut
from bot.slack.reading import FORM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.forms import FormSpeech
    from routing.forms import Form, Step

View = dict[str, object]

TITLE = 24
LABEL = 150
HINT = 300
CHOICE = 75
CHOICES = 100
STEPS = 90
LONG = frozenset({"text", "availability", "access"})
_ANSWER = "answer"


def waiting(speech: FormSpeech) -> View:
    """Give the view that is opened at once, while the questions are looked up."""
    return {**_frame(speech), "blocks": [_section(speech.say("waiting"))]}


def refused(speech: FormSpeech, why: str) -> View:
    """Give the view that says why there is nothing to fill in."""
    return {**_frame(speech), "blocks": [_section(why)]}


def questions(form: Form, speech: FormSpeech) -> View:
    """Give the view with one input for each step."""
    return {
        **_frame(speech),
        "callback_id": FORM,
        "private_metadata": f"T-{form.task}/{form.name}",
        "submit": _plain(speech.say("submit"), TITLE),
        "blocks": [
            *(_input(step, speech) for step in form.steps[:STEPS]),
            {"type": "context", "elements": [_plain(speech.say("files"), HINT)]},
        ],
    }


def errors(problems: Mapping[str, str], steps: Sequence[Step], speech: FormSpeech) -> View:
    """Give the answer to a submission that keeps the modal open: what is wrong, at its input.

    What belongs to no input is said at the first.
    """
    by_key = {step.key: step for step in steps}
    first = next(iter(by_key), "")
    return {
        "response_action": "errors",
        "errors": {
            key if key in by_key else first: speech.problem(code, by_key.get(key))
            for key, code in problems.items()
        },
    }


def _frame(speech: FormSpeech) -> View:
    return {
        "type": "modal",
        "title": _plain(speech.say("title"), TITLE),
        "close": _plain(speech.say("close"), TITLE),
    }


def _input(step: Step, speech: FormSpeech) -> View:
    block: View = {
        "type": "input",
        "block_id": step.key,
        "label": _plain(speech.label(step), LABEL),
        "optional": not step.required,
        "element": {"action_id": _ANSWER, **_element(step, speech)},
    }
    if step.help:
        block["hint"] = _plain(step.help, HINT)
    return block


def _element(step: Step, speech: FormSpeech) -> View:
    choices = ("yes", "no") if step.kind == "yes_no" else step.choices
    if choices and len(choices) <= CHOICES and all(len(one) <= CHOICE for one in choices):
        return {
            "type": "static_select",
            "options": [
                {"text": _plain(speech.choice(step, one), CHOICE), "value": one} for one in choices
            ],
        }
    if step.kind == "date":
        return {"type": "datepicker"}
    if step.kind == "number":
        return {"type": "number_input", "is_decimal_allowed": True}
    return {"type": "plain_text_input", "multiline": step.kind in LONG}


def _section(text: str) -> View:
    return {"type": "section", "text": _plain(text, 3_000)}


def _plain(text: str, most: int) -> View:
    return {"type": "plain_text", "text": cut(text, most) or "…", "emoji": False}
