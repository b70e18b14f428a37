"""Words and files that are kept until it is known where they belong; nothing crosses meanwhile.

One question per person holds them, by text and file ids. What comes on top is added, never lost.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from routing import intake, working
from routing.conversation import answering
from routing.notices.model import About, Mode, Notice, Subject
from routing.notices.telling import about_task
from routing.refusals import Refused
from routing.roles import must_see
from routing.talk import Heard, Pressed
from routing.understanding.acts.deciding import target_of as named_in
from routing.understanding.meaning import NO_CONTEXT, Act, Meaning
from routing.understanding.text import fold, words
from routing.values import FileId, LetterId, TextId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from routing.notices.model import Fact
    from routing.ports import Question
    from routing.task import Task
    from routing.unit import Unit

HOLDING = frozenset({"which_task", "file_words"})
"""Questions that keep words or files until it is known where they belong."""
REMARKS = frozenset({"not_for_us", "is_request"})
"""What is kept under these was meant for nobody's work: only its own next lines are added to it."""
ONE_THOUGHT = timedelta(minutes=2)
"""Remarks that follow each other so soon are one; a later one is another, and kept by itself."""
_POINTING = 5
"""So many words at most only say which task is meant."""


def newest(questions: Iterable[Question]) -> Question | None:
    """Give the question that keeps something, if there is one."""
    return next((q for q in questions if q.kind in HOLDING), None)


def text_of(question: Question) -> TextId | None:
    """Give the words that a question keeps."""
    kept = question.data.get("text")
    return TextId(int(kept)) if kept else None


def _files_of(question: Question) -> tuple[FileId, ...]:
    return tuple(FileId(int(f)) for f in question.data.get("files", "").split(",") if f)


def _about(unit: Unit) -> Subject:
    return Subject(kind=About.PERSON, id=unit.actor.id)


def _take(unit: Unit) -> Heard:
    """What is kept, once more, as far as passing it on needs it. Refuses when nothing is."""
    question = newest(unit.tx.questions(unit.actor.id))
    if question is None:
        raise Refused("not_asked")
    unit.tx.close_question(question.id)
    text = text_of(question)
    plain = Meaning(act=Act.REMARK, target=None, lang="", in_scope=0, confidence=0, top=())
    kept = "" if text is None else unit.tx.words(text)
    letter = question.data.get("letter")
    return Heard(
        text=kept,
        meaning=plain,
        files=_files_of(question),
        letter=LetterId(int(letter)) if letter else None,
    )


def kept(unit: Unit) -> Heard | None:
    """What was kept, now in the hands of a person; None when nothing is."""
    if newest(unit.tx.questions(unit.actor.id)) is None:
        return None
    heard = _take(unit)
    _done(unit, "word_sent")
    return heard


def _on_top(unit: Unit, heard: Heard, key: str = "") -> Heard:
    """What was kept before for the same, and now this; a remark of before is let go."""
    question = newest(unit.tx.questions(unit.actor.id))
    if question is None:
        return heard
    before = _take(unit)
    goes_on = key in REMARKS and unit.now - question.asked_at <= ONE_THOUGHT
    if question.key in REMARKS and not goes_on and not before.files:
        return heard
    text = "\n".join(part for part in (before.text, heard.text) if part.strip())
    return replace(heard, text=text, files=(*before.files, *heard.files), letter=None)


def hold(
    unit: Unit,
    heard: Heard,
    tasks: tuple[Task, ...],
    key: str = "which_task",
    more: Mapping[str, Fact] = {},
) -> None:
    """Keep the words and ask to which of these tasks they belong; the card tells `more`."""
    working.hold_words(unit, _on_top(unit, heard, key), tasks, key=key, more=more)


def reworded(unit: Unit, heard: Heard) -> bool:
    """A message that is kept was changed: it reads so from now on, wherever it will go."""
    question = newest(unit.tx.questions(unit.actor.id))
    said = heard.word is not None and heard.text.strip()
    if question is None or not said or question.data.get("letter") != str(heard.word):
        return False
    found = (unit.tx.find_task(int(n)) for n in question.data["tasks"].split(","))
    tasks = tuple(task for task in found if task is not None)
    anew = replace(heard, files=_files_of(question), letter=heard.word)
    working.hold_words(unit, anew, tasks, key=question.key, mode=Mode.SHOWN)
    return True


def unsaid(unit: Unit, heard: Heard) -> bool:
    """A message that is kept was deleted: it goes nowhere."""
    question = newest(unit.tx.questions(unit.actor.id))
    if question is None or heard.word is None or question.data.get("letter") != str(heard.word):
        return False
    forget(unit)
    return True


def keep_files(unit: Unit, heard: Heard) -> None:
    """Keep files without words, and ask what they are for."""
    files = _on_top(unit, heard).files
    kept = ",".join(str(int(file)) for file in files)
    unit.ask(unit.actor.id, "file_words", _about(unit), files=kept)
    unit.tell(
        Notice(
            key="file_kept",
            to=unit.actor.id,
            about=_about(unit),
            slot="which",
            facts={"count": len(files)},
            files=files,
            actions=("forget", "person"),
        )
    )


def with_files(unit: Unit, heard: Heard) -> Heard:
    """The words that say what kept files are for, together with those files."""
    question = newest(unit.tx.questions(unit.actor.id))
    if question is None or question.kind != "file_words":
        return heard
    files = _take(unit).files
    _done(unit, "as_new")
    return replace(heard, files=(*files, *heard.files))


def _done(unit: Unit, key: str) -> None:
    card = Notice(key=key, to=unit.actor.id, about=_about(unit), mode=Mode.SHOWN, slot="which")
    unit.tell(card)


def to_task(unit: Unit, id: int) -> None:
    """What was kept goes to this task: as the answer it was asked for, or across."""
    task = unit.tx.find_task(id)
    if task is None:
        raise Refused("no_task")
    must_see(unit.actor, task)
    heard = _take(unit)
    if not _is_input(unit, task, heard):
        working.relay(unit, task, heard)
    _done(unit, "word_sent")


def _is_input(unit: Unit, task: Task, heard: Heard) -> bool:
    """Whether words were asked for there, and these are they."""
    about = about_task(task)
    asked = (q for q in unit.tx.questions(unit.actor.id) if q.kind == "input" and q.about == about)
    key = next((q.key for q in asked if intake.wants_words(unit, task, q.key)), None)
    return key is not None and answering.answer_input(unit, task, key, heard)


def pointed(unit: Unit, heard: Heard, tasks: Iterable[Task]) -> bool:
    """Whether a few words say to which of these tasks the kept ones belong; they then go there."""
    question = newest(unit.tx.questions(unit.actor.id))
    if question is None or question.kind != "which_task" or not _only_points(heard):
        return False
    said = set(words(fold(heard.text)))
    meant = [
        t for t in tasks if t.ref == named_in(heard.text, NO_CONTEXT) or said & _called(unit, t)
    ]
    if len(meant) != 1:
        return False
    to_task(unit, meant[0].id)
    return True


def _only_points(heard: Heard) -> bool:
    """Whether it is a few words, and no question of its own: "the books", not "who has them?"."""
    few = heard.word_count <= _POINTING and not heard.files
    asks = "?" in heard.text or heard.meaning.act == Act.STATUS
    return few and (not asks or named_in(heard.text, NO_CONTEXT) is not None)


def _called(unit: Unit, task: Task) -> set[str]:
    """The longer words by which a task's work is called."""
    service = unit.house.service(task)
    return set() if service is None else {w for w in words(fold(service.title)) if len(w) > 3}


def press_to(unit: Unit, pressed: Pressed) -> None:
    """A task's button under kept words."""
    to_task(unit, int(pressed.arg) if pressed.arg.isdecimal() else 0)


def forget(unit: Unit) -> None:
    """Leave the kept words where they are."""
    _take(unit)
    _done(unit, "never_mind")


def as_new(unit: Unit, heard: Heard) -> None:
    """What was kept is a new request after all; `heard` is what its words mean."""
    kept = _take(unit)
    _done(unit, "as_new")
    anew = replace(heard, files=kept.files, letter=kept.letter)
    intake.open_request(unit, unit.actor, anew)
