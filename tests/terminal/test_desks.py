"""A desk is set up by four questions or none, and other commands find it where it is."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.sampled import FIRST, SAMPLE, catalogue_text, sample_services
from routing.catalogue import parse_toml
from workers.settings import home, load

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ran(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, arguments, input=typed)


def said(*arguments: str, typed: str = "") -> str:
    result = ran(*arguments, typed=typed)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_sample_that_everybody_sees_is_the_one_that_is_installed() -> None:
    assert (ROOT / "examples" / "agency.toml").read_bytes() == SAMPLE.read_bytes()
    assert SAMPLE.is_relative_to(ROOT / "bot"), "what is not in a package is not installed"


@pytest.mark.parametrize("services", [FIRST, tuple(sample_services())])
def test_a_catalogue_made_of_the_sample_has_this_desk_and_these_services(
    services: tuple[str, ...],
) -> None:
    hours = {"mon-fri": "08:00-12:00 13:00-18:00"}
    text = catalogue_text(name='A "B"', zone="Europe/Lisbon", hours=hours, services=services)
    made = parse_toml(text)
    assert (made.desk.name, made.desk.zone) == ('A "B"', "Europe/Lisbon")
    assert made.desk.hours == hours
    assert made.desk.holidays is not None
    assert made.desk.holidays.country == "PT"
    assert tuple(made.services) == services
    sample = parse_toml(SAMPLE.read_text("utf-8"))
    assert all(made.services[key] == sample.services[key] for key in services)


def test_enter_four_times_sets_up_a_desk_that_works(here: Path) -> None:
    told = said("init", typed="\n\n\n\n")
    assert "[mon-fri 09:00-18:00]" in told
    assert " 1 [x] Monthly books" in told
    assert "outdesk serve" in told
    made = load(home({}, here), {})
    assert tuple(parse_toml(made.catalogue.read_text("utf-8")).services) == FIRST
    assert stat.S_IMODE(made.keys.stat().st_mode) == 0o600
    assert "nothing wrong" in said("check")
    assert "No tasks yet" in said("tasks")
    assert "Code: " in said("invite")


def test_answers_come_by_options_or_line_by_line(here: Path) -> None:
    said("init", "desk", "--name", "Northside", "--services", "2, website", typed="Wien\n\n")
    made = parse_toml((here / "desk" / "catalogue.toml").read_text("utf-8"))
    assert (made.desk.name, made.desk.zone) == ("Northside", "Europe/Vienna")
    assert tuple(made.services) == ("billing", "website")


def test_nothing_that_is_there_is_written_over(here: Path) -> None:
    said("init", "-y")
    before = {path: path.read_bytes() for path in (here / ".outdesk").iterdir()}
    again = ran("init", "-y")
    assert again.exit_code == 1
    assert "Nothing was written" in again.output
    assert {path: path.read_bytes() for path in (here / ".outdesk").iterdir()} == before


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--name", " ", "A name has"),
        ("--place", "Atlantis", "is no place I know"),
        ("--hours", "late", "are no hours. Write them as: mon-fri 09:00-18:00"),
        ("--hours", "mon-fri 18:00-09:00x", "are no hours"),
        ("--services", "99", "is none of the services: bookkeeping, "),
        ("--services", ",", "A desk needs a service"),
    ],
)
def test_an_answer_that_cannot_be_read_is_told_with_one_that_can(
    here: Path, option: str, value: str, told: str
) -> None:
    wrong = ran("init", "-y", option, value)
    assert wrong.exit_code == 2
    assert told in wrong.output
    assert not (here / ".outdesk").exists()


def test_what_chat_opened_other_commands_find(here: Path) -> None:
    said("chat", typed="client> December newsletter by 3 December\n1\n")
    assert "T-1  newsletter  Mara" in said("tasks")
    assert "newsletter" in said("board")
    assert "Turn: the client" in said("show", "T-1")
    assert "1 task: 1 open" in said("report")
    assert "ok    settings and catalogue: 13 services" in said("doctor")


def test_sample_people_stay_off_a_desk_that_was_set_up(here: Path) -> None:
    assert "outdesk invite --side operator" in said("init", "-y")
    opened = ran("chat")
    assert "Your own desk is not touched" in opened.output
    assert (here / ".outdesk" / "tryout.db").exists()
    said("on-behalf", "Lind", "books", "--service", "bookkeeping", "--due", "2031-11-28")
    assert said("tasks").startswith("T-1  monthly books  Lind")
    assert "Fri 28 Nov" in said("tasks")
    assert "Mara" not in said("tasks")
    assert "look" not in said("doctor")
    assert "not touched" not in ran("chat", "--here").output


@pytest.mark.slow
def test_orders_about_a_task_are_done_whether_a_desk_runs_or_not(here: Path) -> None:
    from workers.embedded import Embedded
    from workers.runtime import open_runtime

    said("chat", typed="/quit\n")
    asked = said("on-behalf", "Lind Consulting", "January books", "--service", "billing")
    assert "T-1 invoices" in asked
    with open_runtime(load(home({}, here), {}), {}) as runtime, Embedded(runtime, poll_for=0.05):
        assert "Kept, for the desk only." in said("note", "T-1", "Asked by phone.")
        refused = ran("assign", "T-1", "zorro")
        assert refused.exit_code == 1
        assert "There are: Ana, Ben, Cleo." in refused.output
        assert "process" in ran("chat").output
    assert "needs something from the client" in ran("decide", "T-1", "part", "So be it").output
    said("cancel", "T-1")
    assert "stopped" in said("tasks", "--all")


@pytest.mark.slow
def test_a_desk_that_serves_stops_at_once_when_told() -> None:
    said("init", "-y")
    code = "from bot.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", code, "serve"],
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as serving:
        assert serving.stdout is not None
        assert "is open" in serving.stdout.readline()
        assert "outdesk chat" in serving.stdout.readline()
        second = ran("serve")
        serving.terminate()
        assert serving.wait(timeout=10) == 0
    assert second.exit_code == 1
    assert f"process {serving.pid}" in second.output
