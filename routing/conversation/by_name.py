"""Who shall do work that is under way, by name: asked first while nobody has it, else for a person.

Only chooses among what the other rooms do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing import commands as c
from routing import offering, operating, views, working
from routing.conversation.meant import named
from routing.intake.by_name import ONLY_NAMES, by_name, by_name_facts, is_known, is_other_work
from routing.intake.reading import due_in
from routing.lifecycle.table import allowed
from routing.matching import barred
from routing.membership import call_operator
from routing.notices.model import Fact, Firm
from routing.notices.telling import about_task
from routing.task import Task, TaskState
from routing.understanding.meaning import Role
from routing.understanding.phrases.wishing import may_suffice, wished_in

if TYPE_CHECKING:
    from routing.talk import Heard
    from routing.understanding.meaning import Part
    from routing.unit import Unit
    from routing.values import PartyId


def told(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> bool:
    """Hear whom the client names for one of these; False when they name nobody, or it is new."""
    few = heard.word_count <= ONLY_NAMES and not heard.files and heard.word is None
    if not few or not wished_in(heard.text) or _is_new(unit, heard, tasks):
        return False
    task = _meant(unit, heard, tasks)
    return task is not None and (_first(unit, task, heard) or _instead(unit, task, heard))


def _is_new(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> bool:
    """Whether the words ask for other work, or for more than that somebody does what there is."""
    more = any(
        _gives_more(part, tasks) or (part.when is not None and part.when.role != Role.DUE)
        for part in heard.meaning.parts
    )
    return more or is_other_work(unit, heard, {task.service for task in tasks})


def _gives_more(part: Part, tasks: tuple[Task, ...]) -> bool:
    """Whether a part gives what none of its work has: "the October books" only names those."""
    known = [task.inputs for task in tasks if task.service == part.service]
    return any(
        all(key not in inputs or inputs[key].value != value for inputs in known)
        for key, value in part.inputs.items()
    )


def named_outright(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> bool:
    """Hear a name beside the name of the one task that it is for, whatever card is open."""
    return bool(named(unit, heard.text, tasks)) and told(unit, heard, tasks)


def may_be_told(unit: Unit, text: str) -> bool:
    """Whether words that may be an answer can name somebody, or name nobody at all."""
    wished = wished_in(text)
    unknown = not may_suffice(text) and any(one.sure for one in wished)
    return not wished or unknown or any(not one.name or is_known(unit, one.name) for one in wished)


def _meant(unit: Unit, heard: Heard, tasks: tuple[Task, ...]) -> Task | None:
    """The task that is named, else the only one that nobody has, else the only one."""
    free = tuple(task for task in tasks if task.provider is None)
    likely = (named(unit, heard.text, tasks), free, tasks)
    found = next((some for some in likely if len(some) == 1), ())
    return found[0] if found else None


def _first(unit: Unit, task: Task, heard: Heard) -> bool:
    """While nobody has it: who is named is asked first, or it is said why not.

    A date beside the name is wished for with it.
    """
    if task.provider is not None or not allowed(task.state, c.AskFirst):
        return False
    found = by_name(unit, heard.text, task.service, task.client)
    if found is None:
        return False
    due = due_in(unit, heard)
    if due is not None:
        working.wish_date(unit, task, due)
        task = unit.tx.task(task.id)
    if found.party is None:
        _tell(unit, task, "not_by_name", by_name_facts(found))
    else:
        _ask(unit, task, found.party)
    return True


def _ask(unit: Unit, task: Task, party: PartyId) -> None:
    who: dict[str, Fact] = {"firm": Firm(party=party)}
    firm = unit.tx.party(party)
    offered = any(offer.provider == party for offer in task.open_offers)
    if not offered and barred(task, firm, unit.tx, unit.house, unit.now) is not None:
        _tell(unit, task, "not_by_name", who)
        return
    after = unit.apply(task.id, c.AskFirst(provider=party))
    looks = after.state in (TaskState.QUEUED, TaskState.TRIAGE) and bool(task.service)
    if looks and not offered and (task.urgent or unit.house.desk_hours.is_open(unit.now)):
        offering.assign(unit, after, party)
    _tell(unit, task, "asked_by_name", who)


def _instead(unit: Unit, task: Task, heard: Heard) -> bool:
    """Somebody else than who has it is for a person at the desk; of who has it, how it stands."""
    found = by_name(unit, heard.text, task.service, task.client)
    known = found is not None and (found.party is not None or found.lack == "cannot")
    if found is None or not known or task.provider is None:
        return False
    if found.party == task.provider:
        operating.show_task(unit, task)
    else:
        call_operator(unit, about_task(task), heard)
    return True


def _tell(unit: Unit, task: Task, key: str, facts: dict[str, Fact]) -> None:
    work = views.work_of(task)
    unit.answer(key, "things", "person", about=about_task(task), work=work, **facts)
