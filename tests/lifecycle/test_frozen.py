"""A frozen value with some fields changed is what `dataclasses.replace` gives."""

from __future__ import annotations

import dataclasses

import pytest

from routing.frozen import replace
from routing.notices.model import Notice
from routing.people import Person
from routing.task import Task, TaskState
from routing.values import PersonId, TaskId

TASK = Task(id=TaskId(7), state=TaskState.QUEUED, inputs={}, wave=2)
PERSON = Person(id=PersonId(3), zone="Asia/Manila")


@pytest.mark.parametrize(
    ("value", "changes"),
    [
        (TASK, {}),
        (TASK, {"state": TaskState.WORKING, "worker": PersonId(3), "wave": 0}),
        (PERSON, {"lang": "pt"}),
        (Notice(key="told"), {"rings": False, "actions": ("go",)}),
    ],
)
def test_some_fields_change_and_the_value_that_was_there_stays(value, changes) -> None:
    before = dataclasses.replace(value)
    after = replace(value, **changes)
    assert after == dataclasses.replace(value, **changes)
    assert type(after) is type(value)
    assert value == before


def test_a_name_that_is_no_field_is_refused() -> None:
    with pytest.raises(KeyError):
        replace(TASK, colour="red")  # type: ignore[call-arg]


def test_what_was_made_is_as_frozen_as_before() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        replace(TASK, wave=3).wave = 4  # type: ignore[misc]
