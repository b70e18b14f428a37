"""What words say about an input instead of being it: later, a question back, a hum, or thanks.

Reads words alone; what follows from it is decided where the input is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.catalogue.model import LIST_KINDS, InputKind
from routing.intake.reading import WORDY
from routing.task import GivenHow
from routing.understanding.dividing.clauses import opens_request
from routing.understanding.meaning import Act, Signal
from routing.understanding.phrases.instead import asks_back, asks_to_wait, only_hums, sends_later
from routing.understanding.text import fold
from routing.understanding.words import words_for

if TYPE_CHECKING:
    from routing.catalogue import Input
    from routing.talk import Heard

MOST_BESIDE = 6
"""So many words at most are an answer that is asked for politely: "please take 3 June"."""


def asks_for_more(one: Input, heard: Heard) -> bool:
    """A sentence that asks for something and names a month by the way is not that month."""
    long = heard.word_count > MOST_BESIDE and not heard.files
    typed = one.kind not in WORDY | LIST_KINDS
    return typed and long and opens_request(fold(heard.text), words_for(heard.meaning.lang))


def says_choice(one: Input, heard: Heard) -> bool:
    """Whether the words are a button's own: "New invoices" asks for no news."""
    label = heard.value if one.kind == InputKind.CHOICE else None
    return isinstance(label, str) and label.casefold() == heard.text.strip(" .!").casefold()


def asks_what(one: Input, heard: Heard) -> bool:
    """A question is no answer where any words would be one, or nothing was read from it."""
    unread = heard.value is None or one.kind in WORDY
    return unread and not heard.files and asks_back(heard.text)


_NOT_AN_ANSWER = frozenset({Act.STATUS, Act.THANKS, Act.GREETING, Act.CANCEL})


def is_no_answer(heard: Heard) -> bool:
    """Whether the words are thanks, a greeting, an end, or ask how things stand."""
    return heard.meaning.act in _NOT_AN_ANSWER and not heard.files


def said_how(one: Input, heard: Heard) -> GivenHow | None:
    """Give that it comes later, or that somebody has it, where the words say so."""
    signals = heard.meaning.signals
    if heard.files:
        return None
    spans = [when.span for when in heard.meaning.when]
    comes = one.kind in LIST_KINDS and sends_later(heard.text, spans)
    if Signal.LATER in signals or comes:
        return GivenHow.LATER
    return GivenHow.THEIRS if Signal.THEY_HAVE_IT in signals else None


def only_thinks(one: Input, heard: Heard) -> bool:
    """Whether somebody is thinking aloud, which is no answer to anything."""
    thinks = only_hums(heard.text) or asks_to_wait(heard.text)
    return thinks and not heard.files and not says_choice(one, heard)
