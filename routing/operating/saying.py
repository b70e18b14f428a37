"""What an operator writes beside a task's number: never the client's word, so it is asked to whom.

To either side it is the desk's word, under the operator's name; as a note nobody else reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.notices.model import Words
from routing.notices.telling import about_task
from routing.operating import acts
from routing.operating.orders import ORDERS
from routing.refusals import Refused
from routing.roles import must_be_operator
from routing.talk import Heard, Press, Pressed, task_of
from routing.understanding.pressing import given_to, reminds
from routing.values import FileId, TextId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routing.task import Task
    from routing.unit import Unit

ASKED = "desk_words"


def ordered(unit: Unit, task: Task, text: str) -> bool:
    """Do what an operator orders of a task in words: "assign T-1 to Ana", "remind T-1"."""
    to = given_to(text)
    if to is not None:
        name = "assign" if task.provider is None else "hand_over"
        ORDERS[name](unit, {"task": task.ref, "to": to})
        return True
    if reminds(text):
        ORDERS["remind"](unit, {"task": task.ref})
        return True
    return False


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
