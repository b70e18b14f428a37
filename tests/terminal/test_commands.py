"""Commands say what to do: each has an example, and a fault is told in words."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.cli import main
from workers.embedded import Embedded
from workers.runtime import open_runtime
from workers.settings import home, load

ROOT = Path(__file__).parents[2]
NAMES = main.list_commands(click.Context(main))


def said(*arguments: str) -> str:
    return CliRunner().invoke(main, arguments).output


@pytest.mark.parametrize("name", NAMES)
def test_every_command_shows_an_example(name: str) -> None:
    assert "Example:" in said(name, "--help")


def test_summaries_are_whole_at_eighty_columns() -> None:
    listed = CliRunner().invoke(main, ["--help"], terminal_width=80).output.partition("Commands:")
    cut = {line.split()[0] for line in listed[2].splitlines() if line.endswith("...")}
    assert not cut


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete(shell: str) -> None:
    assert "_OUTDESK_COMPLETE" in said("completion", shell)


def test_a_desk_that_is_not_there_is_told_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "There is no desk here yet" in said("tasks")
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(ROOT / "examples" / "agency.toml"))
    assert "This desk has no database yet" in said("tasks")


def test_a_catalogue_is_checked_and_every_problem_told(tmp_path: Path) -> None:
    assert "nothing wrong" in said("check", str(ROOT / "examples" / "smallest.toml"))
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('[desk]\nname = "X"\nzone = "Mars"\n[services.a]\ntitle = ""\n')
    told = said("check", str(wrong))
    assert "desk.zone: this is no zone (Mars)" in told
    assert "services.a" in told
    assert told.count("\n") >= 3


BOOKS = """[desk]
name = "X"
zone = "UTC"
[services.books]
title = "Books"
about = "Monthly books."
examples = ["do my books"]
"""


def checked(folder: Path, *more: str) -> str:
    path = folder / "tried.toml"
    path.write_text("\n".join((BOOKS, *more)))
    return said("check", str(path))


def test_two_services_alike_are_told_so_that_the_advice_helps(tmp_path: Path) -> None:
    alike = '[services.more]\ntitle = "Books"\nabout = "x"\nexamples = ["do my books"]'
    told = checked(tmp_path, alike)
    assert "title (Books); give this one or books another title" in told
    assert "example (do my books); leave it out here or under books" in told


def test_hours_on_no_day_are_told_as_the_day_that_is_none(tmp_path: Path) -> None:
    told = checked(tmp_path, '[desk.hours]\nfoo = "09:00-10:00"')
    assert "this is no day of the week (foo); write days as in: mon-fri, sat" in told


def test_a_warning_among_errors_is_told_last_and_marked(tmp_path: Path) -> None:
    told = checked(tmp_path, 'price = "1.00 EUR"', 'pay = "2.00 EUR"', "nonsense = 1")
    error, warning = told.splitlines()[-2:]
    assert error.startswith("services.books.nonsense")
    assert warning.startswith("Look at  services.books.pay")


def test_what_is_no_catalogue_of_a_desk_is_told_with_what_to_do(tmp_path: Path) -> None:
    assert "this is a folder" in (told := said("check", str(tmp_path)))
    assert "name the file in it" in told
    (tmp_path / "services.json").write_text('{"services": [{"id": "books", "title": "Books"}]}')
    told = said("check", str(tmp_path / "services.json"))
    assert "this is JSON, which `outdesk understand --catalogue` reads" in told
    assert "outdesk init writes one to begin with" in told


def test_check_and_the_pages_want_as_many_examples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTDESK_ENCODER", "ngrams")
    assert "books has few examples; write 5 or more" in checked(tmp_path)
    for page in ("reference/catalogue.md", "how-to/operator.md"):
        assert "five or more" in (ROOT / "docs" / page).read_text("utf-8").casefold()


def test_a_play_can_be_looked_at_and_recomputed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = ROOT / "examples" / "agency.toml"
    play = tmp_path / "play.txt"
    play.write_text(
        f"now: 2026-11-23T10:00 Europe/Berlin\ncatalogue: {catalogue}\nperson: mara client\n"
        "person: ana provider services=newsletter\n---\n"
        "mara> December newsletter by 3 December\nmara> [go] R-1\nmara> The new shop\n"
        "@ +30m\nana> [claim] T-1\n@ +2h\nana> [deliver] T-1\nana> Here\nana> 2 h\nmara> [accept]\n"
    )
    monkeypatch.chdir(tmp_path)
    played = CliRunner().invoke(main, ["chat", "--play", str(play), "--db", "desk.db"])
    assert played.exit_code == 0, played.output
    of_it = ("--db", "desk.db")
    assert "T-1" in said("tasks", "--all", *of_it)
    shown = said("show", "T-1", *of_it)
    assert "Claimed" in shown
    assert "the clock has stopped" in shown
    told = said("report", *of_it)
    assert "1 task: 0 open, 1 delivered, 1 accepted" in told
    assert "Turnaround" in told
    assert "T-1 2 h 30 min" in told
    assert "There is no T-9." in said("show", "T-9", *of_it)
    assert "write it as T-7" in said("show", "seven", *of_it)
    assert "There is no desk here yet" in said("report", "--db", "another.db")


def test_what_was_played_is_read_from_its_file_whatever_desk_is_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    play = tmp_path / "play.txt"
    play.write_text("now: 2026-11-23T10:00 Europe/Berlin\nperson: mara client\n---\nmara> hello\n")
    assert CliRunner().invoke(main, ["chat", "--play", "play.txt", "--db", "a.db"]).exit_code == 0
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(tmp_path / "none.toml"))
    assert "nothing is open" in said("report", "--db", "a.db")
    assert "none.toml" in said("report")


def test_announced_changes_are_listed_with_their_days_and_how_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = ROOT / "examples" / "agency.toml"
    play = tmp_path / "play.txt"
    play.write_text(
        f"now: 2026-02-23T10:00 Europe/Berlin\ncatalogue: {catalogue}\n"
        'person: mara client firm="Lind Consulting"\nperson: ola operator\n'
        "person: ana provider services=newsletter\nperson: eva provider services=newsletter\n---\n"
        "mara> my newsletter goes to Ana\nola> changes\nola> Lind Consulting\n"
        "ola> [notice_people]\nola> Eva from 1 June\nmara> [notice_agree.1]\n"
        "ola> changes\nola> Lind Consulting\nola> [notice_scope]\n"
        "ola> with two pictures, from 1 March\n"
    )
    monkeypatch.chdir(tmp_path)
    played = CliRunner().invoke(main, ["chat", "--play", str(play), "--db", "desk.db"])
    assert played.exit_code == 0, played.output
    of_it = ("--db", "desk.db")
    told = json.loads(said("changes", "--format", "json", *of_it))
    assert [(one["what"], one["from"]) for one in told] == [
        ("scope", "2026-03-01"),
        ("people", "2026-06-01"),
    ]
    assert told[0]["state"] == "asked"
    assert (told[1]["old"], told[1]["new"], told[1]["client"]) == ("Ana", "Eva", "Lind Consulting")
    assert told[0]["words"].strip('"“”') == "with two pictures"
    assert "Eva" in said("changes", "--client", "Lind Consulting", *of_it)
    assert "asked" in said("changes", "--pending", *of_it)
    assert "There is nobody of that name" in said("changes", "--client", "Nobody", *of_it)


def test_an_invitation_is_a_code_whether_a_desk_runs_or_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(ROOT / "examples" / "agency.toml"))
    assert "Code: " in said("invite", "--firm", "Lind Consulting")
    made = load(home({}, tmp_path), {"OUTDESK_CATALOGUE": str(ROOT / "examples" / "agency.toml")})
    with open_runtime(made, {}) as runtime, Embedded(runtime, poll_for=0.05):
        assert "Code: " in said("invite", "--side", "provider", "--services", "newsletter")
    assert "Error: Services: juggling" in said("invite", "--services", "juggling")
