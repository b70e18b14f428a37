"""The card of the first time: what is told, what is open; answers by a tap or in words.

What the client keeps in house is not passed on by this way either. Whoever takes the work reads the
rest in their brief, and what was left open as open.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from routing.arrangement import about_arrangement
from routing.first.model import Answer, Doer, FirstTold, Item, better_kept, open_items
from routing.membership import may_ask_for
from routing.membership.founding import about_person
from routing.notices.first import told_rows
from routing.notices.model import About, Fact, Mode, Work
from routing.refusals import Refused
from routing.understanding.phrases.how_long import MOST_MINUTES, minutes_in
from routing.understanding.phrases.set_phrases import all_or_none
from routing.values import ArrangementId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.arrangement import Arrangement
    from routing.ports import Question
    from routing.talk import Answer as Answers
    from routing.talk import Heard, Press, Pressed
    from routing.unit import Unit

TIMES = (15, 30, 60, 120, 240, 480)
"""Minutes that are offered as buttons."""


def show_first(unit: Unit) -> None:
    """Show the actor's newest arrangement that something is open of, else the newest one."""
    known = () if unit.actor.client is None else unit.tx.arrangements_of(unit.actor.client)
    mine = [one for one in known if may_ask_for(unit, unit.actor, one.service)]
    if not mine:
        raise Refused("no_arrangement")
    open_ones = [one for one in mine if open_items(one.background)]
    _show(unit, (open_ones or mine)[-1], Mode.SAID)


def _first(unit: Unit, pressed: Pressed) -> None:
    """The button under a service that is handed over for the first time."""
    _show(unit, _held(unit, pressed.arg), Mode.SAID)


def _held(unit: Unit, number: str) -> Arrangement:
    """An arrangement of the actor's own firm, for a service that is open to them."""
    client = unit.actor.client
    known = () if client is None else unit.tx.arrangements_of(client)
    held = next((one for one in known if str(one.id) == number), None)
    if held is None or not may_ask_for(unit, unit.actor, held.service):
        raise Refused("no_arrangement")
    return held


def _show(unit: Unit, held: Arrangement, mode: Mode) -> None:
    left = open_items(held.background)
    facts: dict[str, Fact] = {"work": Work(service=held.service), **told_rows(held.background)}
    if note := better_kept(held.background):
        facts["kept_note"] = note
    unit.card(
        "first",
        *(f"first_ask.{item.value}" for item in left),
        "things",
        "person",
        about=about_arrangement(held),
        slot="first",
        mode=mode,
        facts=facts,
    )


def _ask(unit: Unit, pressed: Pressed) -> None:
    """Ask for one thing: with buttons where it is a time or a choice, else in words."""
    if pressed.about.kind != About.ARRANGEMENT or pressed.arg not in tuple(Item):
        raise Refused("no_arrangement")
    held, item = _held(unit, str(pressed.about.id)), Item(pressed.arg)
    unit.ask(unit.actor.id, "first", about_person(unit.actor.id), item.value, held=str(held.id))
    choices = {
        Item.TOOK: tuple(f"first_took.{n}" for n in TIMES),
        Item.DOER: tuple(f"first_doer.{one.value}" for one in Doer),
    }
    actions = (*choices.get(item, ()), "first_none", "first_later", "person")
    facts: dict[str, Fact] = {"work": Work(service=held.service), "item": item.value}
    _prompt(unit, held, "first_what", facts, actions)


def _prompt(
    unit: Unit,
    held: Arrangement,
    key: str,
    facts: Mapping[str, Fact],
    actions: tuple[str, ...],
    mode: Mode = Mode.SAID,
) -> None:
    unit.card(
        key, *actions, about=about_arrangement(held), slot="first_what", mode=mode, facts=facts
    )


def _asked(unit: Unit) -> tuple[Question, Arrangement, Item]:
    """What was asked last. Refuses when nothing is asked any more."""
    found = next((q for q in unit.tx.questions(unit.actor.id) if q.kind == "first"), None)
    if found is None:
        raise Refused("card_over")
    return found, unit.tx.arrangement(ArrangementId(int(found.data["held"]))), Item(found.key)


def _took(unit: Unit, pressed: Pressed) -> None:
    minutes = int(pressed.arg) if pressed.arg.isdecimal() else 0
    if not 0 < minutes <= MOST_MINUTES:
        raise Refused("no_duration")
    _tell(unit, Item.TOOK, Answer(took_for=timedelta(minutes=minutes)))


def _doer(unit: Unit, pressed: Pressed) -> None:
    if pressed.arg not in tuple(Doer):
        raise Refused("no_choice")
    _tell(unit, Item.DOER, Answer(doer=Doer(pressed.arg)))


def _tell(unit: Unit, item: Item, answer: Answer) -> None:
    """Record the answer to what was asked last, if it is of that kind."""
    question, held, asked = _asked(unit)
    if asked is not item:
        raise Refused("card_over")
    _record(unit, question, held, item, answer)


def _record(unit: Unit, question: Question, held: Arrangement, item: Item, answer: Answer) -> None:
    unit.tx.close_question(question.id)
    held = unit.record_arrangement(held, FirstTold(item=item, answer=answer))
    facts: dict[str, Fact] = {"work": Work(service=held.service), "item": item.value}
    _prompt(unit, held, "first_told", facts, (), Mode.SHOWN)
    _show(unit, held, Mode.SHOWN)


def _none(unit: Unit, _pressed: Pressed) -> None:
    """There is nothing of the kind: said, and not asked again."""
    question, held, item = _asked(unit)
    _record(unit, question, held, item, Answer(out=True))


def _later(unit: Unit, _pressed: Pressed) -> None:
    """Left open: it can be told at any time."""
    question, held, item = _asked(unit)
    unit.tx.close_question(question.id)
    facts: dict[str, Fact] = {"work": Work(service=held.service), "item": item.value}
    _prompt(unit, held, "first_left", facts, (), Mode.SHOWN)


def _answer(unit: Unit, question: Question, heard: Heard) -> bool:
    """Words: a length of time, or whatever was asked for; a word for nothing is "none"."""
    text = heard.text.strip()
    if not text or heard.files:
        return False
    held, item = unit.tx.arrangement(ArrangementId(int(question.data["held"]))), Item(question.key)
    if all_or_none(text) is False:
        _record(unit, question, held, item, Answer(out=True))
        return True
    if item is Item.DOER:
        return False
    if heard.kept:
        raise Refused("quick_kept")
    _record(unit, question, held, item, _in_words(unit, held, item, text))
    return True


def _in_words(unit: Unit, held: Arrangement, item: Item, text: str) -> Answer:
    if item is not Item.TOOK:
        return Answer(text=unit.keep_words(text, held.client))
    minutes = minutes_in(text)
    if not minutes:
        raise Refused("no_duration")
    return Answer(took_for=timedelta(minutes=minutes))


PRESSES: Mapping[str, Press] = {
    "first": _first,
    "first_ask": _ask,
    "first_took": _took,
    "first_doer": _doer,
    "first_none": _none,
    "first_later": _later,
}
ANSWERS: Mapping[str, Answers] = {"first": _answer}
