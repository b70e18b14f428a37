"""From a step to what the desk gets: words, presses, forms, as the platform would send them.

The same for a transcript and for somebody who types. Knows no desk but its stage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.terminal.stage import attachments, pressed
from bot.terminal.steps import Deletes, Edits, Inward, Presses, Says, Submits
from routing.inbound import InboundKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.terminal.stage import Pressable, Seat, Stage
    from routing.inbound import Inbound


class NoCard(Exception):
    """Nobody ever showed that button to this person; the message says so."""


def inbound_of(
    stage: Stage,
    seat: Seat,
    step: Inward,
    key: str,
    *,
    message: Callable[[int], str],
    find: Callable[[Presses, Seat], Pressable],
) -> Inbound:
    """Give what a step sends; `message` names a person's n-th message, `find` the card pressed.

    Raises `OSError` for a file that is not there, and what `find` raises.
    """
    make = stage.inbound
    match step:
        case Says():
            return make(
                seat,
                key,
                InboundKind.WORDS,
                text=step.text,
                files=attachments(step.files),
                about=step.about,
                message=message(step.number),
                reply_to=message(step.reply_to) if step.reply_to else "",
            )
        case Edits():
            return make(seat, key, InboundKind.EDIT, text=step.text, message=message(step.number))
        case Deletes():
            return make(seat, key, InboundKind.DELETE, message=message(step.number))
        case Presses():
            found = find(step, seat)
            return make(
                seat, key, InboundKind.PRESS, place=found.place, **pressed(found.key, step.key)
            )
        case Submits():
            fields = dict(step.fields)
            return make(
                seat, key, InboundKind.FORM, about=step.about, command=step.form, fields=fields
            )


def pressable(stage: Stage, seat: Seat, step: Presses) -> Pressable:
    """Give the newest card that this person may mean. Raises `NoCard`."""
    found = stage.card(seat, step.key, step.about)
    if found is None:
        about = f" about {step.about}" if step.about else ""
        raise NoCard(f"{step.who} has no card{about} with [{step.key}]")
    return found
