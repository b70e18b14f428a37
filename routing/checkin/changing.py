"""What people do with a check-in: raise a point, suggest, decide on the change.

The client decides: it is their work. What the provider says stands on the card that both read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.arrangement import about_arrangement
from routing.checkin import cards, carrying
from routing.checkin.early import days_said
from routing.checkin.habits import Does
from routing.checkin.model import ChangeDecided, Choice, Point, PointRaised
from routing.checkin.planning import readers
from routing.notices.model import About, Notice, Work
from routing.notices.readers import may_approve
from routing.people import Side
from routing.refusals import Refused
from routing.understanding.phrases.points import point_said
from routing.values import ArrangementId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.arrangement import Arrangement
    from routing.checkin.model import Change
    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.unit import Unit
    from routing.values import PartyId, TextId


def arrangement_of(unit: Unit, id: int) -> tuple[Arrangement, Side, PartyId]:
    """Give the arrangement, on which side of it the actor stands, and its provider.

    Raises `Refused` for everybody who stands on neither.
    """
    held = unit.tx.arrangement(ArrangementId(id))
    provider, actor = held.checks.provider, unit.actor
    if provider is not None and actor.client == held.client and may_approve(actor):
        return held, Side.CLIENT, provider
    if provider is not None and actor.provider == provider:
        return held, Side.PROVIDER, provider
    raise Refused("no_arrangement")


def of_card(unit: Unit, pressed: Pressed) -> tuple[Arrangement, Side, PartyId]:
    """Give the same for the arrangement of a card."""
    if pressed.about.kind != About.ARRANGEMENT:
        raise Refused("no_arrangement")
    return arrangement_of(unit, pressed.about.id)


def mine_of(unit: Unit) -> tuple[Arrangement, ...]:
    """Give the arrangements in which the actor has somebody to agree with."""
    found = []
    provider = unit.actor.provider
    worked = () if provider is None else unit.tx.last_clients(provider)
    clients = {client for client, _ in worked} | {unit.actor.client}
    for client in sorted(id for id in clients if id is not None):
        for held in unit.tx.arrangements_of(client):
            try:
                found.append(arrangement_of(unit, held.id)[0])
            except Refused:
                continue
    return tuple(found)


# --- something to raise, a suggestion ---


def _asking(kind: str, key: str) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        held, _, _ = of_card(unit, pressed)
        if kind == "change_words":
            _open_change(held)
        unit.ask(unit.actor.id, kind, about_arrangement(held), key=key)
        facts = {"work": Work(service=held.service)}
        unit.answer(f"ask_{key}", "person", about=about_arrangement(held), **facts)

    return press


def _answer_point(unit: Unit, question: Question, heard: Heard) -> bool:
    """The words are kept, and go to the other side at once; the next card has them too."""
    text = _words(unit, question, heard)
    if text is None:
        return False
    _raise(unit, question.about.id, text, suggests=question.key == "suggestion")
    return True


def told_point(unit: Unit, heard: Heard) -> bool:
    """Take a point that is said at once, where somebody works with one other side only."""
    said = None if heard.files else point_said(heard.text)
    mine = () if said is None else mine_of(unit)
    if said is None or len(mine) != 1:
        return False
    text = unit.keep_words(said.words, mine[0].client)
    _raise(unit, mine[0].id, text, suggests=said.suggests)
    return True


def _raise(unit: Unit, id: int, text: TextId, *, suggests: bool) -> None:
    held, side, provider = arrangement_of(unit, id)
    point = Point(side=side, text=text, suggests=suggests)
    held = unit.record_arrangement(held, PointRaised(point=point))
    facts = {"work": Work(service=held.service), **cards.point_facts(held, provider, point)}
    other = Side.PROVIDER if side == Side.CLIENT else Side.CLIENT
    for person in readers(unit.tx, held, other, provider):
        unit.tell(
            Notice(
                key="point_raised",
                to=person.id,
                about=about_arrangement(held),
                facts=facts,
                actions=("raise_point", "person"),
            )
        )
    unit.answer("point_kept", "person", about=about_arrangement(held), **facts)


def _words(unit: Unit, question: Question, heard: Heard) -> TextId | None:
    if not heard.text.strip():
        return None
    held, _, _ = arrangement_of(unit, question.about.id)
    unit.tx.close_question(question.id)
    return unit.keep_words(heard.text, held.client)


# --- the change ---


def _open_change(held: Arrangement) -> Change:
    change = held.checks.change
    if change is None or change.choice is not None:
        raise Refused("decided_already")
    return change


def _decide(choice: Choice) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        held, _, _ = of_card(unit, pressed)
        _decided(unit, held, choice)

    return press


def _decided(
    unit: Unit,
    held: Arrangement,
    choice: Choice,
    words: TextId | None = None,
    days: int = 0,
) -> None:
    held, side, _ = arrangement_of(unit, held.id)
    change = _open_change(held)
    if side != Side.CLIENT:
        raise Refused("client_decides")
    if choice == Choice.ACCEPTED and change.cause is None:
        raise Refused("no_action")
    event = ChangeDecided(choice=choice, decided_at=unit.now, words=words, days=days)
    after = unit.record_arrangement(held, event)
    unit.tx.close_questions(about_arrangement(held), ("change_words",))
    decided = after.checks.change
    if decided is not None and choice == Choice.ACCEPTED and decided.habit is not None:
        after = carrying.carry_out(unit, after, decided, decided.habit)
    cards.tell_decided(unit, after)


def _answer_change(unit: Unit, question: Question, heard: Heard) -> bool:
    """Another change, in the client's own words; "ask for it on the 25th" the desk does itself."""
    text = _words(unit, question, heard)
    if text is None:
        return False
    held, _, _ = arrangement_of(unit, question.about.id)
    change = held.checks.change
    asks = change is not None and change.habit is not None and change.habit.does is Does.ASK_FIRST
    days = days_said(unit.tx, unit.house, held, heard.meaning.when) if asks else None
    if days is None:
        _decided(unit, held, Choice.OTHER, text)
    else:
        _decided(unit, held, Choice.ACCEPTED, text, days)
    return True


# --- what the desk does about it ---


def _answered(*, agrees: bool) -> Press:
    def press(unit: Unit, pressed: Pressed) -> None:
        held, side, _ = of_card(unit, pressed)
        change = held.checks.change
        if change is None or change.habit is None or not change.waits:
            raise Refused("habit_over")
        if side != Side.PROVIDER or unit.actor.provider != change.whose:
            raise Refused("client_decides")
        carrying.answer(unit, held, change, change.habit, agrees=agrees)

    return press


def _undo(unit: Unit, pressed: Pressed) -> None:
    """Whoever agreed to it takes it back: the client, of what touches the provider they too."""
    held, side, provider = of_card(unit, pressed)
    found = (one for one in held.checks.habits if str(one.n) == pressed.arg)
    habit = next(found, None)
    if habit is None:
        raise Refused("habit_over")
    if side != Side.CLIENT and not habit.of_both:
        raise Refused("client_decides")
    carrying.take_back(unit, held, habit, provider)


PRESSES: Mapping[str, Press] = {
    "raise_point": _asking("point", "point"),
    "suggest_change": _asking("point", "suggestion"),
    "change_yes": _decide(Choice.ACCEPTED),
    "change_leave": _decide(Choice.LEFT),
    "change_other": _asking("change_words", "change"),
    "habit_agree": _answered(agrees=True),
    "habit_refuse": _answered(agrees=False),
    "habit_undo": _undo,
}
ANSWERS: Mapping[str, Answer] = {"point": _answer_point, "change_words": _answer_change}
