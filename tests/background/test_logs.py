"""A log tells what happened without telling what anybody wrote."""

from __future__ import annotations

import io
import json
import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from workers import logs
from workers.logs import HIDDEN, log, shown_as

if TYPE_CHECKING:
    from collections.abc import Iterator

CANARY = "Kanarienvogel"
TOKENS = ["xoxb-12-34-ab", "123456789:AAEdf_0123456789-abcdefghijk", "redis://:pw@host", "0f" * 20]


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    handlers, level = logging.root.handlers[:], logging.root.level
    stream = io.StringIO()
    logs.configure("info", stream=stream)
    yield stream
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    logs._logger.cache_clear()


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_line_is_json_with_ids_codes_and_times(written: io.StringIO) -> None:
    log.info("letter decided", letter=7, job="decide", took_for=timedelta(seconds=1.5))
    (line,) = lines(written)
    assert line["event"] == "letter decided"
    assert (line["letter"], line["job"], line["took_for"]) == (7, "decide", 1.5)
    assert line["level"] == "info"
    assert str(line["timestamp"]).endswith("Z")


def test_a_lower_level_is_silent(written: io.StringIO) -> None:
    log.debug("detail", letter=7)
    assert not lines(written)


def test_a_persons_words_are_hidden_under_any_name(written: io.StringIO) -> None:
    log.info("kept", text=CANARY, name=CANARY, words=[CANARY], data={"x": CANARY}, raw=b"x")
    assert CANARY not in written.getvalue()
    assert lines(written)[0]["words"] == [HIDDEN]


def test_a_sentence_is_hidden_even_where_a_code_may_stand(written: io.StringIO) -> None:
    log.warning("refused", code=f"{CANARY} asks for her books")
    assert CANARY not in written.getvalue()


@pytest.mark.parametrize("token", TOKENS)
def test_what_opens_a_door_is_hidden_even_where_a_code_may_stand(token: str) -> None:
    assert shown_as("code", token) == HIDDEN


def test_a_fault_is_told_by_kind_and_place_without_its_message(written: io.StringIO) -> None:
    try:
        raise ValueError(CANARY)
    except ValueError as error:
        log.fault("job failed", error, job="decide")
    (line,) = lines(written)
    assert line["error"] == "ValueError"
    assert "test_logs.py" in str(line["at"])
    assert CANARY not in written.getvalue()


def test_a_librarys_warning_is_told_without_its_words(written: io.StringIO) -> None:
    logging.getLogger("some.library").warning("cannot send %s", CANARY)
    (line,) = lines(written)
    assert line["library"] == "some.library"
    assert line["level"] == "warning"
    assert CANARY not in written.getvalue()


def test_a_librarys_chatter_is_left_out(written: io.StringIO) -> None:
    logging.getLogger("some.library").info("all is well")
    assert not written.getvalue()


def test_times_and_places_of_the_code_are_shown() -> None:
    assert shown_as("due_at", datetime(2026, 3, 1, 9, tzinfo=UTC)) == "2026-03-01T09:00:00+00:00"
    assert shown_as("at", "postman.py:33:send") == "postman.py:33:send"


def test_a_person_who_watches_gets_columns() -> None:
    stream = io.StringIO()
    before = logging.root.handlers[:]
    logs.configure("info", stream=stream, as_json=False)
    log.info("started", job="deliver")
    logging.root.handlers[:] = before
    logs._logger.cache_clear()
    assert "job=deliver" in stream.getvalue()
