"""What an operator writes beside a task's number: never the client's word, so it is asked to whom.

To either side it is the desk's word, under the operator's name; as a note nobody else reads it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routing.intake.reading import instant_of
from routing.notices.model import Words
from routing.notices.telling import about_task
from routing.operating import acts
from routing.operating.orders import ORDERS
from routing.people import Side
from routing.refusals import Refused
from routing.roles import must_be_operator
from routing.talk import Heard, Press, Pressed, task_of
from routing.things import sorted_out
from routing.understanding.meaning import Role
from routing.understanding.phrases.directing import given_to, reminds
from routing.understanding.phrases.second import Wish, second_thought
from routing.values import FileId, TextId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.task import Task
    from routing.unit import Unit

ASKED = "desk_words"


def ordered(unit: Unit, task: Task, heard: Heard) -> bool:
    """Do what an operator orders of a task: "assign T-1 to Ana", "remind T-1", "T-1 by Monday"."""
    to = given_to(heard.text)
    if to is not None:
        name = "assign" if task.provider is None else "hand_over"
        ORDERS[name](unit, {"task": task.ref, "to": to})
        return True
    if reminds(heard.text):
        ORDERS["remind"](unit, {"task": task.ref})
        return True
    return _moved(unit, task, heard)


def _moved(unit: Unit, task: Task, heard: Heard) -> bool:
    """Another date, where the words say beside the number only that it moves."""
    times = [when for when in heard.meaning.when if when.role != Role.MENTION]
    bare = re.sub(rf"\b{task.ref}\b", _blank, heard.text, flags=re.IGNORECASE)
    thought = second_thought(bare, {1: frozenset()}, [when.span for when in times])
    due = instant_of(times[0], unit.actor, unit.house) if len(times) == 1 else None
    if thought is None or thought.wish != Wish.DATE or "?" in bare or due is None:
        return False
    if times[0].role not in (Role.DUE, Role.AT):
        return False  # "Not before Friday"
    if not thought.moves and not _ONLY_A_TIME.fullmatch(bare[: times[0].span[0]]):
        return False
    ORDERS["move"](unit, {"task": task.ref, "due": due.isoformat()})
    return True


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


_ONLY_A_TIME = re.compile(
    r"\s*(?:(?:please|by|until|till|to|on|bis|auf|am|zum|al|hasta(?: el)?|para(?: el)?)[\s:,]*)*",
    re.IGNORECASE,
)
"""What may stand before the time where nothing says that it moves: "T-1 until Monday"."""


def ordered_of_one(unit: Unit, heard: Heard) -> bool:
    """Give the one task that nobody has to who is named: "give it to Ben"; False for all else."""
    to = given_to(heard.text)
    known = to is not None and unit.tx.person_named(to, Side.PROVIDER)
    free = sorted_out(unit.tx, unit.house, unit.now)["nobody"] if known else ()
    return len(free) == 1 and ordered(unit, free[0], heard)


def ask_whom(unit: Unit, task: Task, heard: Heard) -> None:
    """Keep the words, and ask whether they are for the client, for who has it, or a note."""
    text = unit.keep_words(heard.text, task.client)
    files = ",".join(str(int(file)) for file in heard.files)
    unit.ask(unit.actor.id, ASKED, about_task(task), text=str(int(text)), files=files)
    held = ("tell.provider",) if task.provider is not None else ()
    note = ("tell.note",) if heard.text.strip() and not heard.files else ()
    actions = (*held, "tell.client", *note, "never_mind")
    unit.answer_of(task, "desk_word_to", *actions, slot="tell", said=Words(text=text))


def _tell(unit: Unit, pressed: Pressed) -> None:
    must_be_operator(unit.actor)
    task = task_of(unit, pressed)
    found = (q for q in unit.tx.questions(unit.actor.id) if q.kind == ASKED)
    question = next((q for q in found if q.about == about_task(task)), None)
    if question is None:
        raise Refused("not_asked")
    words = unit.tx.words(TextId(int(question.data["text"])))
    files = tuple(FileId(int(file)) for file in question.data["files"].split(",") if file)
    unit.tx.close_question(question.id)
    if pressed.arg == "note":
        acts.note(unit, task, words)
        return
    to_provider = pressed.arg == "provider" and task.provider is not None
    acts.write(unit, task, words, files, to_provider=to_provider)
    unit.answer_of(task, "word_sent")


PRESSES: Mapping[str, Press] = {"tell": _tell}
