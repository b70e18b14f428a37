"""People and work come from a spreadsheet: every problem at once by row, and never twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.cli.importing import BadSheet, read_sheet
from bot.cli.spreadsheets import MOST_UNPACKED
from bot.sampled import SAMPLE
from spreadsheets import spreadsheet
from workers.settings import load_catalogue

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = """\
name,side,firm,services,platform,user
Mara Lind,client,Lind Consulting,,,
Ana Costa,provider,,"bookkeeping,newsletter",slack,U0ANA
"""
WORK = """\
client;text;service;due
Lind Consulting;October books;bookkeeping;2031-11-28
Lind Consulting;December newsletter;newsletter;
"""


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init", "-y"]).exit_code == 0
    return tmp_path


def brought(folder: Path, text: str, *more: str) -> Result:
    (folder / "sheet.csv").write_text(text, "utf-8")
    return CliRunner().invoke(main, ["import", str(folder / "sheet.csv"), *more])


def problems(text: str | bytes) -> str:
    content = text.encode() if isinstance(text, str) else text
    with pytest.raises(BadSheet) as bad:
        read_sheet(content, load_catalogue(SAMPLE))
    return str(bad.value)


@pytest.mark.slow
def test_people_are_enrolled_or_get_a_code(desk: Path) -> None:
    said = brought(desk, PEOPLE)
    assert said.exit_code == 0, said.output
    assert re.search(r"row 2: Mara Lind joins with \w{4}-\w{4}-\w{4}", said.output)
    assert "row 3: Ana Costa is on the desk" in said.output
    again = brought(desk, PEOPLE)
    assert again.output.count("was imported before") == 2


@pytest.mark.slow
def test_open_work_is_on_the_desk_with_its_date(desk: Path) -> None:
    said = brought(desk, WORK)
    assert said.output == "row 2: T-1 for Lind Consulting\nrow 3: T-2 for Lind Consulting\n"
    listed = CliRunner().invoke(main, ["tasks"]).output
    assert "T-1  monthly books" in listed
    assert "28 Nov" in listed
    assert brought(desk, WORK).output.count("was imported before") == 2
    assert "T-3" not in CliRunner().invoke(main, ["tasks"]).output


@pytest.mark.slow
def test_a_row_that_the_desk_refuses_stops_no_other(desk: Path) -> None:
    said = brought(desk, WORK.replace("2031", "1031"))
    assert said.exit_code == 1
    assert "row 2: not done." in said.output
    assert "row 3: T-1 for Lind Consulting" in said.output


@pytest.mark.slow
def test_checking_changes_nothing(desk: Path) -> None:
    assert "2 pieces of work, nothing wrong." in brought(desk, WORK, "--check").output
    one = WORK.rpartition("\nLind")[0]
    assert "1 piece of work, nothing wrong." in brought(desk, one, "--check").output
    assert "1 person, nothing wrong." in brought(desk, "name\nMara\n", "--check").output
    wrong = brought(desk, WORK.replace("bookkeeping", "bokkeeping"))
    assert wrong.exit_code == 1
    assert "row 2: service 'bokkeeping' is not in the catalogue; bookkeeping?" in wrong.output
    assert "No tasks yet" in CliRunner().invoke(main, ["tasks"]).output


def test_every_problem_is_told_at_once_by_row() -> None:
    said = problems(
        "name,side,zone,platform,user,services\n"
        ",boss,Atlantis,,,\n"
        "Ana,,,slack,,newsletters\n"
        "\n"
        "Ben,client,Europe/Lisbon,,,\n"
    )
    assert said.splitlines() == [
        "row 2: name is empty",
        "row 2: side 'boss' is none of client, provider, operator",
        "row 2: zone 'Atlantis' is not known; write one such as Europe/Lisbon",
        "row 3: service 'newsletters' is not in the catalogue; newsletter?",
        "row 3: platform and user belong together",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "The first row names the columns."),
        ("who,what\nA,B\n", "Work: client, firm, text, service, due."),
        ("name,sevices\nA,B\n", "column sevices is not known; did you mean services?"),
        ("name,name\nA,B\n", "A column is there twice."),
        ("name,side\n", "There is no row below the heads."),
        ("client\ttext\tdue\nLind\tbooks\tsoon\n", "row 2: due 'soon' is no date"),
        ("name\nBüro\n".encode("utf-16"), "neither an XLSX that can be read nor text in UTF-8"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_what_would_do(text: str, told: str) -> None:
    assert told in problems(text)


def test_what_spreadsheets_write_is_read() -> None:
    made = read_sheet("\ufeffName;Side\r\n Büro ;client\r\n;\r\n".encode(), load_catalogue(SAMPLE))
    assert made.rows == ((2, {"name": "Büro", "side": "client"}),)


# --- as a spreadsheet keeps it ---


def test_an_xlsx_file_is_read_like_the_same_csv() -> None:
    file = spreadsheet(
        ("client", "text", "service", "due"),
        ("Lind Consulting", "October books", "bookkeeping", "2031-11-28"),
        ("", "", "", ""),
        ("Lind Consulting", "December newsletter", "newsletter", ""),
    )
    sheet = read_sheet(file, load_catalogue(SAMPLE))
    assert not sheet.people
    assert [line for line, _ in sheet.rows] == [2, 4]
    assert sheet.rows[0][1]["due"] == "2031-11-28"


def test_a_formula_is_what_it_showed_last_and_nothing_else() -> None:
    file = spreadsheet(
        ("name", "side", "firm"),
        ('=HYPERLINK("https://evil.test")|Mara', "client", "=WEBSERVICE(A1)|Lind"),
        ("=cmd|Ana", "=1+1|provider", 7.0),
    )
    sheet = read_sheet(file, load_catalogue(SAMPLE))
    assert [tuple(row.values()) for _, row in sheet.rows] == [
        ("Mara", "client", "Lind"),
        ("Ana", "provider", "7"),
    ]


def test_what_is_no_spreadsheet_or_holds_too_much_is_refused_with_what_would_do() -> None:
    assert "The file is damaged" in problems(b"PK\x03\x04 and no more")
    packed = spreadsheet(("name",), padding=MOST_UNPACKED)
    assert len(packed) < MOST_UNPACKED // 100
    assert "holds far more than it seems" in problems(packed)
