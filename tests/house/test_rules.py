"""Each rule of the house finds what it is for and leaves the rest alone."""

from __future__ import annotations

import pytest

from house_rules import (
    Source,
    anythings,
    circle,
    impurities,
    is_sentence,
    overlong,
    postponements,
    sentences,
    strays,
)


def source(text: str, path: str = "routing/desk.py") -> Source:
    return Source(path=path, text=text)


@pytest.mark.parametrize(
    "text", ["Nothing for you.", "ready by {day}, Mara", "a period ends", "don't ask twice"]
)
def test_three_words_are_a_sentence(text: str) -> None:
    assert is_sentence(text)


@pytest.mark.parametrize(
    "text", ["not_offered", "on time", "T-1 9:00 %d %m", "%Y-%m-%d %H:%M:%S", "a, b = 1", ""]
)
def test_codes_and_formats_are_no_sentences(text: str) -> None:
    assert not is_sentence(text)


def test_a_docstring_may_speak_and_a_value_may_not() -> None:
    text = '"""The job of this."""\nreason = "it is late"\n"""Why it is late."""\n'
    assert [fault.line for fault in sentences(source(text))] == [2]


def test_an_f_string_is_read_as_one() -> None:
    assert [fault.line for fault in sentences(source('x = f"{name} has {ref}"\n'))] == [1]
    assert not list(sentences(source('x = f"{name}/{ref}"\n')))


def test_what_is_matched_in_a_message_is_raw_or_split() -> None:
    text = 'A = r"as soon as"\nB = "mon tue wed".split()\nC = "as soon as"\nD = fr"by the {x}"\n'
    found = sentences(source(text, "routing/understanding/acts/deciding.py"))
    assert [fault.line for fault in found] == [3]
    assert not list(sentences(source(text, "routing/understanding/words/english.py")))
    assert sorted(fault.line for fault in sentences(source(text))) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "line",
    [
        "datetime.now(UTC)",
        "dt.datetime.utcnow()",
        "date.today()",
        "import time",
        "from time import monotonic",
        "uuid.uuid4()",
        "from uuid import uuid4",
        "open(name)",
        "place.read_text()",
        "print(task)",
    ],
)
def test_a_rule_that_looks_outside_is_found(line: str) -> None:
    assert len(list(impurities(source(line)))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "from datetime import datetime, time",
        "desk.now()",
        "datetime.fromtimestamp(0, UTC)",
        "uuid.uuid5(space, name)",
        "calendar.open(day)",
    ],
)
def test_a_rule_that_keeps_to_its_arguments_is_left_alone(line: str) -> None:
    assert not list(impurities(source(line)))


def test_a_library_outside_its_place_is_found_inside_a_function_too() -> None:
    text = "def f():\n    import redis.asyncio\n    from newlib import x\n"
    found = list(strays(source(text), {"redis": ("workers/bell.py",)}))
    assert [fault.line for fault in found] == [2, 3]
    assert "workers/bell.py" in str(found[0])
    assert "owner" in str(found[1])


def test_the_floors_and_the_standard_library_need_no_owner() -> None:
    assert not list(
        strays(source("import json\nfrom routing.values import x\nfrom . import y"), {})
    )


def test_anything_is_found_however_it_comes_in() -> None:
    assert len(list(anythings(source("from typing import Any\nx: t.Any = 1\n")))) == 2


@pytest.mark.parametrize(
    "line",
    ["wake.apply_async(countdown=5)", "app.send_task('x', eta=at)", "options = {'eta': at}"],
)
def test_a_message_for_later_is_found(line: str) -> None:
    assert len(list(postponements(source(line, "workers/celery_app.py")))) == 1


def test_a_message_for_now_may_run_out() -> None:
    assert not list(postponements(source("app.send_task('x', expires=1)", "workers/x.py")))


def test_a_long_file_is_told_its_length() -> None:
    assert [fault.line for fault in overlong(source("x\n" * 11), limit=10)] == [11]
    assert not list(overlong(source("x\n" * 10), limit=10))


def test_a_ring_is_found_inside_a_function_too_and_not_among_types() -> None:
    up = source("from routing import b\n", "routing/a.py")
    down = source("def f():\n    from routing.a import x\n", "routing/b.py")
    typed = source("if TYPE_CHECKING:\n    from routing.a import x\n", "routing/b.py")
    assert circle((up, down)) == ["routing.a", "routing.b", "routing.a"]
    assert circle((up, typed)) == []
