"""Transcripts are read as the interface says, and a wrong line is told with what to write."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.terminal.ordered import FIELDS
from bot.terminal.steps import (
    Deletes,
    Edits,
    Expects,
    ExpectsNothing,
    ExpectsWords,
    Passes,
    Presses,
    Says,
    Submits,
)
from bot.terminal.transcript import TranscriptError, parse_transcript, read_transcript
from routing.conversation import ORDERS
from routing.inbound import Platform
from routing.people import Side

HEAD = """now: 2026-03-11T10:20 Europe/Berlin
catalogue: ../examples/agency.toml
person: mara client zone=Europe/Lisbon lang=en on=telegram firm="Lind Consulting"
person: ana provider services=bookkeeping,billing on=slack firm=ana
person: ola operator on=slack
---
"""


def steps(text: str) -> list[object]:
    return list(parse_transcript(HEAD + text, folder=Path("plays")).steps)


def test_the_header_says_when_where_what_and_who() -> None:
    header = parse_transcript(HEAD, folder=Path("plays")).header
    assert header.now == datetime(2026, 3, 11, 9, 20, tzinfo=UTC)
    assert header.zone == "Europe/Berlin"
    assert header.catalogue == Path("plays/../examples/agency.toml")
    mara, ana, ola = header.people
    assert (mara.side, mara.on, mara.zone) == (Side.CLIENT, Platform.TELEGRAM, "Europe/Lisbon")
    assert mara.firm == "Lind Consulting"
    assert ana.services == ("bookkeeping", "billing")
    assert ola.side is Side.OPERATOR


def test_indented_lines_continue_a_message_and_files_come_from_beside_the_transcript() -> None:
    said = steps('mara> October books, please\n  and two more +file a.csv +file "b c.pdf"\n')
    assert said == [
        Says(
            line=7,
            who="mara",
            number=1,
            text="October books, please\nand two more",
            files=(Path("plays/a.csv"), Path("plays/b c.pdf")),
        )
    ]


def test_buttons_are_pressed_by_key_with_or_without_a_reference() -> None:
    assert steps("ana> [claim] T-1\nana> [pick.2]\n") == [
        Presses(line=7, who="ana", key="claim", about="T-1"),
        Presses(line=8, who="ana", key="pick.2"),
    ]


def test_words_go_to_a_task_and_messages_are_counted_for_each_person() -> None:
    text = "mara> one\nana> (T-1) two\nmara> reply 1: three\nmara> edit 1: four\nmara> delete 2\n"
    assert steps(text) == [
        Says(line=7, who="mara", number=1, text="one"),
        Says(line=8, who="ana", number=1, text="two", about="T-1"),
        Says(line=9, who="mara", number=2, text="three", reply_to=1),
        Edits(line=10, who="mara", number=1, text="four"),
        Deletes(line=11, who="mara", number=2),
    ]


def test_a_form_has_fields_and_a_quoted_value_may_hold_a_semicolon() -> None:
    assert steps('ana> {T-1.deliver} note="done; see page 3"; took=1h45\n') == [
        Submits(
            line=7,
            who="ana",
            about="T-1",
            form="deliver",
            fields={"note": "done; see page 3", "took": "1h45"},
        )
    ]


def test_time_passes_by_a_length_or_until_a_wall_time_and_never_backwards() -> None:
    by, until, long = steps("@ +2h\n@ 2026-03-13T12:00\n@ +1d2h30m\n")
    now = datetime(2026, 3, 13, 11, 30, tzinfo=UTC)
    assert isinstance(by, Passes)
    assert by.after(now) == now + timedelta(hours=2)
    assert until == Passes(line=8, until_at=datetime(2026, 3, 13, 11, tzinfo=UTC))
    assert until.after(now) == now
    assert long == Passes(line=9, by_for=timedelta(days=1, hours=2, minutes=30))


def test_expectations_name_a_notice_a_silence_or_words() -> None:
    text = '< ana: offer T-1 [claim] [pass] [!ask]\n<! mara\n<~ mara: "ready by Fri"\n'
    assert steps(text) == [
        Expects(
            line=7,
            who="ana",
            notice="offer",
            ref="T-1",
            actions=("claim", "pass"),
            without=("ask",),
        ),
        ExpectsNothing(line=8, who="mara"),
        ExpectsWords(line=9, who="mara", words="ready by Fri"),
    ]


def test_comments_and_blank_lines_say_nothing() -> None:
    assert steps("# hello\n\nmara> hi\n\n# end\n") == [
        Says(line=9, who="mara", number=1, text="hi")
    ]


def test_an_empty_message_is_a_message() -> None:
    assert steps("mara>\n") == [Says(line=7, who="mara", number=1)]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("now: 2026-03-11T10:20\n", 1, "a line ---"),
        ("catalogue: x\n---\n", 1, "now: 2026-03-11T10:20 Europe/Berlin"),
        ("now: soon\n---\n", 1, "'soon' is no time"),
        ("now: 2026-03-11T10:20 Mars\n---\n", 1, "'Mars' is no zone"),
        ("hours: 9\n---\n", 1, "no header line"),
        (HEAD.replace("ola operator", "ola boss"), 5, "client, provider or operator"),
        (HEAD.replace("on=slack\n---", "on=fax\n---"), 5, "slack, telegram, terminal"),
        (HEAD.replace("on=slack\n---", "age=3\n---"), 5, "zone=…"),
        (HEAD.replace("ola", "ana"), 5, "another name"),
        (HEAD + "hello\n", 7, "mara> words"),
        (HEAD + "bob> hello\n", 7, "nobody is called bob"),
        (HEAD + "  lost\n", 7, "continues nothing"),
        (HEAD + "@ tomorrow\n", 7, "'tomorrow' is no time"),
        (HEAD + "@ +soon\n", 7, "@ +2h"),
        (HEAD + "@ +99999999999h\n", 7, "is no length"),
        (HEAD + "@ 9999-12-31T23:59\n", 7, "is no time"),
        (HEAD + f"mara> hi\n< mara: hello T-{'9' * 30}\n", 8, "is no expectation"),
        (HEAD + "mara> hi\nmara> edit 2: hi\n", 8, "mara has written 1 message so far"),
        (HEAD + "@ 2026-03-11T10:19\n", 7, "a time from 2026-03-11T10:20 on, or a length"),
        (HEAD + "@ +2h\n@ 2026-03-11T12:00\n", 8, "a time from 2026-03-11T12:20 on"),
        (HEAD + "$ dance task=T-1\n", 7, "'dance' is no order; write one of enroll, invite"),
        (
            HEAD + "$ assign task=T-1; too=ana\n",
            7,
            "assign knows no too; write one of task=…, to=…",
        ),
        (HEAD.replace("lang=en", "lang=qq"), 3, "'qq' is no language; write it as lang=en"),
        (HEAD + "< ana offer\n", 7, "< ana: offer T-1 [claim]"),
        (HEAD + "ana> {T-1.deliver} note\n", 7, "field=value"),
    ],
)
def test_a_wrong_line_is_told_with_its_number_and_what_to_write(
    text: str, line: int, said: str
) -> None:
    with pytest.raises(TranscriptError) as caught:
        parse_transcript(text)
    assert caught.value.line == line
    assert said in str(caught.value)


def test_time_may_stand_still_and_go_on() -> None:
    steps = parse_transcript(HEAD + "@ 2026-03-11T10:20\n@ +1d\n@ 2026-03-12T10:20\n").steps
    assert len(steps) == 3


ROUTING = Path(__file__).parents[2] / "routing"
FROM_ELSEWHERE = frozenset(("unreachable", "reachable"))
"""Orders that the desk gives itself."""


def test_an_order_of_a_transcript_may_be_told_what_the_desk_reads_of_it() -> None:
    assert set(FIELDS) == set(ORDERS) - FROM_ELSEWHERE
    rooms = "".join(path.read_text("utf-8") for path in ROUTING.glob("*/*.py"))
    known = {name for names in FIELDS.values() for name in names}
    assert {name for name in known if f'"{name}"' not in rooms} == set()
    assert set(re.findall(r'fields(?:\.get\(|, |\[)"(\w+)"', rooms)) <= known


def test_bytes_that_are_not_utf8_are_told_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "play.txt"
    path.write_bytes(HEAD.encode() + b"mara> caf\xe9\n")
    with pytest.raises(TranscriptError, match="line 7: bytes that are not UTF-8"):
        read_transcript(path)


def test_the_same_text_has_the_same_digest_and_another_text_another() -> None:
    assert parse_transcript(HEAD).digest == parse_transcript(HEAD).digest
    assert parse_transcript(HEAD).digest != parse_transcript(HEAD + "# x\n").digest
