"""Standing notes: what the client said once and each later provider sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from routing.arrangement import Arrangement, NoteDropped, NoteKept, about_arrangement
from routing.events import Answered, SentBack
from routing.membership.founding import about_person
from routing.notices.model import Fact, Mode, Subject, Words, Work
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.roles import must_be_client
from routing.talk import task_of
from routing.values import TextId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.ports import Question
    from routing.talk import Answer, Heard, Press, Pressed
    from routing.task import Task
    from routing.unit import Unit


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """A standing note of a client; its number stays the same when others are deleted."""

    n: int
    text: TextId
    held: Arrangement


def notes_of(unit: Unit) -> tuple[Note, ...]:
    """The standing notes of the actor's firm, the oldest first."""
    client = unit.actor.client
    known = () if client is None else unit.tx.arrangements_of(client)
    kept: dict[TextId, Arrangement] = {}
    for held in known:
        for stored in unit.tx.history(about_arrangement(held)):
            if isinstance(stored.event, NoteKept):
                kept[stored.event.note] = held
    every = (
        Note(n=n, text=text, held=held) for n, (text, held) in enumerate(sorted_by(kept), start=1)
    )
    return tuple(note for note in every if note.text in note.held.notes)


def sorted_by(kept: Mapping[TextId, Arrangement]) -> list[tuple[TextId, Arrangement]]:
    """By the number of the text: as they were written."""
    return sorted(kept.items(), key=lambda pair: pair[0])


# --- remember ---


def _remember(unit: Unit, pressed: Pressed) -> None:
    """Keep the newest answer or complaint of this task for next time."""
    task = task_of(unit, pressed)
    must_be_client(unit.actor, task)
    text = _asked_text(unit, task) or _newest_text(unit, pressed.about)
    if text is None or not task.arrangement:
        raise Refused("nothing_said")
    held = unit.tx.arrangement(task.arrangement)
    if text not in held.notes:
        held = unit.record_arrangement(held, NoteKept(note=text))
    unit.tx.close_questions(pressed.about, ("remember",))
    note = next((note for note in notes_of(unit) if note.text == text), None)
    _tell(
        unit,
        "remembered",
        "note",
        Mode.SAID,
        *(() if note is None else (f"forget.{note.n}", f"edit_note.{note.n}")),
        work=Work(service=held.service),
        note=Words(text=text),
    )


def _asked_text(unit: Unit, task: Task) -> TextId | None:
    """The words after which the button was offered."""
    about = about_task(task)
    asked = (q for q in unit.tx.questions(unit.actor.id) if q.kind == "remember")
    found = next((q for q in asked if q.about == about), None)
    return None if found is None else TextId(int(found.data["text"]))


def _newest_text(unit: Unit, about: Subject) -> TextId | None:
    events = (stored.event for stored in reversed(unit.tx.history(about)))
    said = (event.text for event in events if isinstance(event, Answered | SentBack))
    return next((text for text in said if text is not None), None)


# --- list, change, delete ---


def _tell(unit: Unit, key: str, slot: str, mode: Mode, *actions: str, **facts: Fact) -> None:
    unit.card(key, *actions, about=about_person(unit.actor.id), slot=slot, mode=mode, facts=facts)


def show_notes(unit: Unit, mode: Mode = Mode.SAID) -> None:
    """Show the actor's standing notes, each with its number and buttons."""
    if unit.actor.client is None:
        raise Refused("only_client")
    notes = notes_of(unit)
    rows: tuple[Fact, ...] = tuple(
        {"n": note.n, "work": Work(service=note.held.service), "note": Words(text=note.text)}
        for note in notes
    )
    each = [(f"edit_note.{note.n}", f"forget.{note.n}") for note in notes]
    actions = tuple(action for pair in each for action in pair)
    facts: dict[str, Fact] = {"notes": rows} if rows else {}
    _tell(unit, "notes", "notes", mode, *actions, **facts)


def _numbered(unit: Unit, number: str) -> Note:
    found = next((note for note in notes_of(unit) if str(note.n) == number), None)
    if found is None:
        raise Refused("no_note")
    return found


def forget_note(unit: Unit, pressed: Pressed) -> None:
    """Delete a standing note by its number."""
    note = _numbered(unit, pressed.arg)
    unit.record_arrangement(note.held, NoteDropped(note=note.text))
    if pressed.slot == "note":
        _tell(unit, "note_forgotten", "note", Mode.SHOWN, work=Work(service=note.held.service))
    else:
        show_notes(unit, Mode.SHOWN)


def _edit(unit: Unit, pressed: Pressed) -> None:
    """Ask for the note in new words."""
    note = _numbered(unit, pressed.arg)
    about = about_person(unit.actor.id)
    unit.ask(unit.actor.id, "edit_note", about, key=str(note.n))
    _tell(unit, "ask_note", "note", Mode.SAID, note=Words(text=note.text))


def _answer_edit(unit: Unit, question: Question, heard: Heard) -> bool:
    """The note's new words."""
    note = next((one for one in notes_of(unit) if str(one.n) == question.key), None)
    unit.tx.close_question(question.id)
    if note is None or not heard.text.strip():
        return False
    text = unit.keep_words(heard.text, note.held.client)
    unit.record_arrangement(note.held, NoteDropped(note=note.text), NoteKept(note=text))
    show_notes(unit)
    return True


PRESSES: Mapping[str, Press] = {
    "remember": _remember,
    "edit_note": _edit,
    "notes": lambda unit, _pressed: show_notes(unit),
}
ANSWERS: Mapping[str, Answer] = {"edit_note": _answer_edit}
