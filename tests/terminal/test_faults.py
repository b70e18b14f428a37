"""Whatever is wrong around a desk is told in a sentence that says what to do."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli import main
from storage.engine import run_lock

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk that was set up here."""
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(main, ["init", "-y", "--place", "Lisbon"]).exit_code == 0
    return tmp_path / ".outdesk"


def fails(*arguments: str, code: int = 1) -> str:
    """Run a command that cannot do its work; give what it told."""
    ran = CliRunner().invoke(main, arguments)
    assert ran.exit_code == code, ran.output
    assert ran.exception is None or isinstance(ran.exception, SystemExit), ran.exception
    return ran.output


def done(*arguments: str) -> str:
    """Run a command that does its work; give what it told."""
    ran = CliRunner().invoke(main, arguments)
    assert ran.exit_code == 0, ran.output
    return ran.output


@pytest.mark.parametrize("command", ["tasks", "chat", "check", "serve", "invite"])
def test_a_catalogue_that_is_no_toml_is_told_by_file_and_line(desk: Path, command: str) -> None:
    path = desk / "catalogue.toml"
    path.write_text(path.read_text("utf-8") + "x = [")
    told = fails(command)
    assert str(path) in told
    assert "this is not TOML" in told
    assert "line " in told


def test_settings_that_are_no_toml_are_told_by_their_line(desk: Path) -> None:
    (desk / "outdesk.toml").write_text("x = ]")
    assert "outdesk.toml, line 1: this is not TOML" in fails("tasks")


def test_a_bad_zone_is_told_with_one_that_is(desk: Path) -> None:
    path = desk / "catalogue.toml"
    path.write_text(path.read_text("utf-8").replace("Europe/Lisbon", "Mars/Base"))
    assert "desk.zone: this is no zone (Mars/Base); write Europe/Berlin" in fails("serve")


def test_a_channel_that_is_none_is_told(desk: Path) -> None:
    (desk / "outdesk.toml").write_text('channel = "providers"')
    assert "channel: this is no channel (providers); write slack:C0456" in fails("tasks")


def test_a_catalogue_that_is_gone_is_told(desk: Path) -> None:
    (desk / "catalogue.toml").unlink()
    assert "this file is not there" in fails("chat")


def test_a_database_that_is_gone_is_told(desk: Path) -> None:
    (desk / "outdesk.db").unlink()
    assert "outdesk migrate" in fails("tasks")


@pytest.mark.parametrize("command", ["tasks", "chat --here", "doctor", "migrate"])
def test_a_database_that_is_none_is_told(desk: Path, command: str) -> None:
    (desk / "outdesk.db").write_text("nonsense " * 500)
    assert "outdesk restore" in fails(*command.split())


def test_a_folder_that_cannot_be_made_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUTDESK_HOME", "/dev/null/desk")
    for command in ("chat", "init", "migrate"):
        assert "Is the path right" in fails(command)


def test_a_task_that_is_not_there_is_told_and_a_wrong_word_is_a_usage_error() -> None:
    assert "There is no T-9." in fails("show", "T-9")
    assert "write it as T-7" in fails("show", "seven", code=2)
    assert "No such command" in fails("juggle", code=2)
    assert "write slack, telegram, terminal" in fails(
        "chat", "--on", "x=fax", "--play", "x", code=2
    )


@pytest.mark.parametrize("command", ["why", "show"])
def test_on_a_desk_without_tasks_no_list_of_them_is_named(desk: Path, command: str) -> None:
    assert "There is no T-1. There are no tasks yet." in fails(command, "t1")


@pytest.mark.parametrize("command", ["remind", "cancel"])
def test_an_order_about_no_task_says_what_a_task_is_called_and_where_they_are_listed(
    desk: Path, command: str
) -> None:
    assert "There is no task T-1. outdesk tasks --all lists" in fails(command, "#1")
    assert "R-1 is no task: write it as T-7." in (told := fails(command, "R-1"))
    assert "A request is one once its client says yes." in told
    assert "yes" not in fails(command, "P-1")
    assert "Task is missing." in fails(command, "")


SERVICES = "It is one of: bookkeeping, newsletter, appointments"


@pytest.mark.parametrize(
    ("order", "instead"),
    [
        (("on-behalf", "Lind", "October", "--service", "foo"), SERVICES),
        (("invite", "--side", "provider", "--services", "foo"), SERVICES),
        (("terms", "Lind", "foo", "--price", "66"), SERVICES),
        (("steps", "Lind", "foo", "a"), SERVICES),
        (("on-behalf", "Lind", "October", "--due", "friday"), "2026-11-27 or 2026-11-27T12:00"),
        (("retainer", "Nobody"), "There is nobody yet: outdesk on-behalf asks for work"),
        (("provider", "ana"), "There is nobody yet: outdesk invite --side provider"),
    ],
    ids=" ".join,
)
def test_an_order_that_cannot_be_read_says_what_to_write(
    order: tuple[str, ...], instead: str
) -> None:
    assert instead in " ".join(fails(*order).split())


def test_orders_about_a_task_say_what_to_write_and_who_is_there() -> None:
    assert done("on-behalf", "Lind", "October books", "--service", "bookkeeping")
    assert SERVICES in fails("route", "T-1", "foo")
    assert "2026-11-27 or 2026-11-27T12:00" in fails("move", "T-1", "2026-13-27")
    assert "There is nobody yet: outdesk invite" in fails("assign", "T-1", "ana")
    assert "No client here is called Nobody.\nThere are: Lind." in fails("retainer", "Nobody")


def test_a_day_that_is_past_is_said_back_as_it_was_typed() -> None:
    assert "Wed 1 Jan 2020 is past" in fails("on-behalf", "Lind", "Books", "--due", "2020-01-01")


def test_whoever_asks_for_a_list_hears_what_is_empty(desk: Path) -> None:
    assert done("on-behalf", "Lind", "October books", "--service", "bookkeeping")
    for command in ("why T-1", "fairness", "access", "changes"):
        assert "No tasks" not in done(*command.split())
    assert "No providers yet." in done("fairness")
    assert "1 task: figures are what the events say" in done("verify")
    told = " ".join(done("cancel", "T-1").split())
    assert "Nobody was told: nobody had it, and the client is not in chat." in told
    assert "No open tasks. outdesk tasks --all lists" in done("tasks")


def test_a_request_is_no_task_to_look_at_yet(desk: Path) -> None:
    assert "A request is one once its client says yes." in fails("why", "R-1", code=2)


def test_a_quiet_board_says_so(desk: Path) -> None:
    assert "All is quiet" in CliRunner().invoke(main, ["board"]).output


@pytest.mark.parametrize(
    ("typed", "meant"), [("tsks", "tasks"), ("reprot", "report"), ("on_behalf", "on-behalf")]
)
def test_a_mistyped_command_names_the_nearest(typed: str, meant: str) -> None:
    assert f"Did you mean {meant}" in fails(typed, code=2)


@pytest.mark.slow
def test_a_full_disk_is_told_and_harms_nothing(tmp_path: Path) -> None:
    def nearly_full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))

    # How messages are read is not the point, and a head is trained for seconds.
    (tmp_path / "big.db.desk").mkdir()
    (tmp_path / "big.db.desk/outdesk.toml").write_text('encoder = "keywords"\n')
    command = [sys.executable, "-c", "from bot.cli import main; main()", "chat", "--db", "big.db"]
    ran = subprocess.run(
        command,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        input="client> hello\n" * 200,
        preexec_fn=nearly_full,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert "disk is full" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert (
        "hello"
        in subprocess.run(
            command,
            env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
            input="client> hello\n",
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    )


@pytest.mark.slow
def test_a_restore_on_a_full_disk_blames_the_disk_and_leaves_nothing(
    desk: Path, tmp_path: Path
) -> None:
    assert CliRunner().invoke(main, ["backup", "copy.tar.gz"]).exit_code == 0

    def nearly_full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    command = "from bot.cli import main; main()"
    ran = subprocess.run(
        [sys.executable, "-c", command, "restore", "copy.tar.gz"],
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "OUTDESK_HOME": "there"},
        preexec_fn=nearly_full,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert "room on the disk" in ran.stderr
    assert "damaged" not in ran.stderr
    assert [path for path in (tmp_path / "there").rglob("*") if path.is_file()] == []
    assert CliRunner().invoke(main, ["tasks"]).exit_code == 0, "the desk that is there stays"


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, where this may be done."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)]
    if which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk may be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(path: Path) -> None:
    """Write until nothing more goes onto the disk."""
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


@pytest.mark.slow
def test_a_disk_that_is_read_only_or_full_is_told(
    mounted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTDESK_HOME", str(mounted / "desk"))
    assert CliRunner().invoke(main, ["init", "-y", "--place", "Lisbon"]).exit_code == 0
    subprocess.run(["mount", "-o", "remount,ro", str(mounted)], check=True)
    for command in ("serve", "invite", "migrate"):
        assert "read-only" in fails(command).lower()
    assert CliRunner().invoke(main, ["tasks"]).exit_code == 0, "it may still be looked at"

    subprocess.run(["mount", "-o", "remount,rw", str(mounted)], check=True)
    fill(mounted / "filler")
    assert "Is the disk full" in fails("invite")
    (mounted / "filler").unlink()
    assert CliRunner().invoke(main, ["invite"]).exit_code == 0


def test_a_second_desk_on_the_same_database_is_told_who_has_it(desk: Path) -> None:
    with run_lock(desk / "outdesk.db"):
        assert f"runs already, as process {os.getpid()}" in fails("serve")
