"""`outdesk understand` prints exactly the shape that others read."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.cli.understand import READ_AT_ONCE

LINES = [
    {"id": "a", "text": "do the March books by Friday noon, and write the newsletter by 2 May",
     "now": "2026-03-10T10:15:00+01:00", "tz": "Europe/Berlin", "lang": "en"},
    {"id": "b", "text": "thanks a lot!", "context": {"asked": None, "tasks": [
        {"ref": "T-1", "service": "bookkeeping", "title": "October books", "state": "working"}]}},
    {"id": "c", "text": "Freitag", "context": "due", "lang": "de"},
    {"text": "every month do the books, first on 31 November"},
    {"id": "e", "text": "between 3 and 5 pm on Monday call them 🙂 for three hours"},
]  # fmt: skip
ACTS = {
    "request", "answer", "remark", "change", "status", "cancel", "thanks", "greeting",
    "complaint", "not_for_us",
}  # fmt: skip
ROLES = {"due", "at", "start", "window", "repeat", "mention"}
KINDS = {"instant", "date", "range", "recurrence", "duration", "invalid"}
GRAINS = {"second", "minute", "hour", "partofday", "day", "week", "month", "quarter", "year", None}
KEYS = {
    "id", "act", "target", "lang", "in_scope", "confidence", "top", "services", "requests", "when",
}  # fmt: skip
SAID = ("id", "act", "target", "lang", "services", "when")
PART_KEYS = {"text", "span", "service", "confidence", "top", "decision", "inputs", "after"}
WHEN_KEYS = {
    "text", "span", "request", "role", "kind", "value", "closes", "dtstart", "grain", "confidence",
    "rule", "others", "ask",
}  # fmt: skip
VALUES = {
    "instant": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d",
    "date": r"\d{4}-\d\d-\d\d",
    "recurrence": r"FREQ=\w+(;\w+=[\w,+-]+)*",
    "duration": r"P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?",
}


def understood(lines: str, *flags: str) -> list[dict[str, object]]:
    done = CliRunner().invoke(main, ["understand", *flags], input=lines)
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def told() -> list[dict[str, object]]:
    return understood("\n".join(json.dumps(line) for line in LINES))


def is_share(value: object) -> bool:
    return isinstance(value, (int, float)) and 0 <= value <= 1


def is_ranking(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) >= 3
        and all(isinstance(key, str) and is_share(p) for key, p in value)
    )


def test_every_message_has_every_key_in_order_of_the_input(told):
    assert [one["id"] for one in told] == ["a", "b", "c", 4, "e"]
    assert all(set(one) == KEYS for one in told)


def test_the_keys_hold_what_they_should(told):
    for one in told:
        assert one["act"] in ACTS
        assert one["target"] is None or re.fullmatch(r"[TR]-\d+", one["target"])
        assert isinstance(one["lang"], str)
        assert is_share(one["in_scope"])
        assert is_share(one["confidence"])
        assert is_ranking(one["top"])
        assert all(isinstance(key, str) for key in one["services"])


def test_a_request_quotes_the_text_it_comes_from(told):
    parts = [(LINES[0], part) for part in told[0]["requests"]]

    assert len(parts) == 2
    for line, part in parts:
        assert set(part) == PART_KEYS
        assert line["text"][slice(*part["span"])] == part["text"]
        assert part["decision"] in {"route", "ask", "decline"}
        assert is_ranking(part["top"])
        assert is_share(part["confidence"])
        assert isinstance(part["inputs"], dict)
        assert part["after"] is None or isinstance(part["after"], int)


def test_a_time_has_a_role_a_kind_and_a_value_of_that_kind(told):
    times = [(line, when) for line, one in zip(LINES, told, strict=True) for when in one["when"]]

    assert len(times) >= 5
    for line, when in times:
        assert set(when) == WHEN_KEYS
        assert line["text"][slice(*when["span"])] == when["text"]
        assert when["role"] in ROLES
        assert when["kind"] in KINDS
        assert when["grain"] in GRAINS
        assert when["request"] is None or isinstance(when["request"], int)
        assert is_share(when["confidence"])
        assert isinstance(when["rule"], str)
        assert all(set(other) == {"kind", "value"} for other in when["others"])
        assert fits(when["kind"], when["value"])


def fits(kind: str, value: object) -> bool:
    if kind == "invalid":
        return value is None
    if kind == "range":
        day = rf"{VALUES['date']}(T\d\d:\d\d:\d\d)?"
        return isinstance(value, list) and all(x is None or re.fullmatch(day, x) for x in value)
    return isinstance(value, str) and re.fullmatch(VALUES[kind], value) is not None


def test_a_due_belongs_to_its_own_request_and_says_when_the_day_closes(told):
    first, second = [when for when in told[0]["when"] if when["role"] == "due"]

    assert (first["request"], first["value"], first["closes"]) == (0, "2026-03-13T12:00:00", None)
    assert (second["request"], second["value"]) == (1, "2026-05-02")
    assert re.fullmatch(VALUES["instant"], second["closes"])


def test_an_impossible_date_is_said_and_not_guessed(told):
    invalid = [when for when in told[3]["when"] if when["kind"] == "invalid"]

    assert [when["ask"] for when in invalid] == ["invalid"]


@pytest.mark.parametrize(
    "bad",
    [
        "not json",
        "[1, 2]",
        '{"id": 2}',
        '{"text": "x", "now": "soon"}',
        '{"text": "x", "tz": "No/Where"}',
        "[" * 100_000,
    ],
)
def test_a_bad_line_says_so_and_the_run_goes_on(bad):
    first, second = understood(f'{bad}\n{{"id": "next", "text": "hello"}}')

    assert set(first) == {"id", "error"}
    assert second["act"] == "greeting"


def test_half_a_character_is_written_as_one_that_is_lost_and_the_run_goes_on():
    half, whole = understood(json.dumps({"text": "\ud83d books"}) + '\n{"text": "books"}\n')

    assert half["requests"][0]["text"] == "\N{REPLACEMENT CHARACTER} books"
    assert whole["id"] == 2


def test_only_leaves_the_rest_out():
    (services,) = understood('{"id": 1, "text": "March books"}', "--only", "services")
    (times,) = understood('{"id": 1, "text": "by Friday"}', "--only", "when")

    assert {"in_scope", "confidence", "top", "services"} <= set(services)
    assert "when" not in services
    assert "when" in times
    assert "top" not in times


def test_lines_are_numbered_and_read_as_they_are():
    told = understood("hello\n\nMarch books by Friday\n", "--input", "lines")

    assert [(one["id"], one["act"]) for one in told] == [(1, "greeting"), (3, "request")]


def test_a_line_that_is_no_json_is_told_how_to_be_read_and_the_others_are():
    first, second = understood('ship it\n{"text": "the October books"}\n')

    assert first["error"] == (
        "line 1: this is no JSON (Expecting value); messages as plain text: --input lines"
    )
    assert second["act"] == "request"


def test_the_zone_may_be_a_city_and_one_that_nobody_knows_is_refused_at_once():
    (one,) = understood('{"text": "by Friday 5pm"}\n', "--tz", "Lisbon", "--only", "when")
    refused = CliRunner().invoke(main, ["understand", "--tz", "Nowhere"], input="x\n")

    assert one["when"]
    assert refused.exit_code == 2
    assert "'Nowhere' is no place I know." in refused.output


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"lang": "en"}, '"text" is missing'),
        ({"text": None}, '"text" is missing'),
        ({"text": ["x"]}, '"text" is a list, and has to be a text'),
        ("hello", "a message is an object, and this is a text"),
        ({"text": "x", "now": "soon"}, "'soon' is no time; write it as 2026-05-04T09:15"),
        ({"text": "x", "now": "9999-12-31T23:59:00-12:00"}, "is no time at which anybody writes"),
        ({"text": "x", "tz": "No/Where"}, "'No/Where' is no place I know."),
        ({"text": "x", "tz": "Europe"}, "'Europe' is no place I know."),
        ({"text": "x", "id": float("nan")}, "this is no JSON (NaN is no number)"),
        ({"text": "x", "context": []}, '"context" is an object, and this is a list'),
        ({"text": "x", "context": {"tasks": {}}}, '"tasks" is an object, and has to be a list'),
        ({"text": "x", "context": {"tasks": [{}]}}, '"ref" of a task is missing'),
    ],
)
def test_a_field_that_cannot_be_read_is_named_with_how_it_is_written(row, words):
    (told,) = understood(json.dumps(row))

    assert words in str(told["error"])
    assert "Error" not in str(told["error"])


def test_work_whose_service_nobody_knows_yet_stands_in_the_context_without_one():
    task = {"ref": "T-1", "service": None, "title": "Something for March", "state": "intake"}
    (told,) = understood(
        json.dumps({"text": "how is T-1 doing?", "lang": "en", "context": {"tasks": [task]}})
    )

    assert (told["act"], told["target"]) == ("status", "T-1")


def test_bytes_that_are_no_utf8_cost_no_other_line():
    lines = b'\xff\xfe\n{"text": "hello"}\n'
    done = CliRunner().invoke(main, ["understand"], input=lines)
    broken, whole = (json.loads(line) for line in done.stdout.splitlines())

    assert "this is no JSON" in broken["error"]
    assert whole["act"] == "greeting"


def test_a_mark_before_the_first_line_is_passed_over():
    (told,) = understood('\ufeff{"text": "hello"}\n')

    assert told["act"] == "greeting"


def test_lines_that_lie_ready_are_read_like_lines_that_come_alone(told):
    alone = [understood(json.dumps({"id": n, **line}))[0] for n, line in enumerate(LINES, 1)]

    for one, other in zip(told, alone, strict=True):
        assert [one[key] for key in SAID] == [other[key] for key in SAID]
        assert one["confidence"] == pytest.approx(other["confidence"], abs=1e-3)


def test_a_line_longer_than_what_is_taken_at_once_stays_whole():
    text = "größte Eile, " * (READ_AT_ONCE // 8)
    first, second = understood(f"{text}\nFreitag\n", "--input", "lines", "--only", "when")

    assert (first["id"], second["id"]) == (1, 2)


@pytest.mark.slow
def test_a_line_that_comes_alone_is_answered_before_the_next_one_comes():
    typed = (sys.executable, "-c", "from bot.cli import main; main()", "understand", "--input")
    with subprocess.Popen(
        [*typed, "lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for text in (b"October books\n", "Löhne bis Freitag\n".encode()):
            running.stdin.write(text)
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["act"] == "request"
        running.stdin.close()
        assert running.stdout.read() == b""


@pytest.mark.parametrize(
    ("catalogue", "words"),
    [
        ("{}", '"services" is missing; a catalogue is {"services"'),
        ("[1", "this is no JSON"),
        ('{"services": [{"title": "Books"}]}', '"id" of a service is missing'),
        ('{"services": {"books": {}}}', '"services" is an object, and has to be a list'),
        ('{"services": [{"id": "a", "examples": [null]}]}', "a line of 'examples' is null"),
        ('{"services": [{"id": "a"}, {"id": "a"}]}', "two services have the \"id\" 'a'"),
    ],
)
def test_a_catalogue_that_cannot_be_read_says_why_and_how_it_is_written(catalogue, words, tmp_path):
    path = tmp_path / "desk.json"
    path.write_text(catalogue, "utf-8")

    refused = CliRunner().invoke(main, ["understand", "--catalogue", str(path)], input="{}\n")

    assert refused.exit_code == 1
    assert f"{path}: " in refused.output
    assert words in refused.output


def test_corrections_say_which_line_is_none_and_which_service_nobody_offers(tmp_path):
    path = tmp_path / "taught.jsonl"
    flags = ["understand", "--corrections", str(path)]

    path.write_text('{"text": "match my receipts"}\n', "utf-8")
    broken = CliRunner().invoke(main, flags, input='{"text": "hello"}\n')
    path.write_text('{"text": "walk my dog", "service": "dogs"}\n', "utf-8")
    strange = CliRunner().invoke(main, flags, input='{"text": "hello"}\n')

    assert broken.exit_code == 1
    assert "line 1: a correction is" in broken.output
    assert strange.exit_code == 0
    assert "left out: corrections for dogs, not in the catalogue" in strange.stderr
