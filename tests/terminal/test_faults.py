"""Whatever is wrong around a desk is told in a sentence that says what to do."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main

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
    assert "There is no T-9. outdesk tasks --all lists them." in fails("show", "T-9")
    assert "write it as T-7" in fails("show", "seven", code=2)
    assert "No such command" in fails("tsks", code=2)
    assert "write slack, telegram, terminal" in fails(
        "chat", "--on", "x=fax", "--play", "x", code=2
    )


@pytest.mark.slow
def test_a_full_disk_is_told_and_harms_nothing(tmp_path: Path) -> None:
    def nearly_full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    command = [sys.executable, "-c", "from bot.cli import main; main()", "chat", "--db", "big.db"]
    ran = subprocess.run(
        command,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        input="client> hello\n" * 50,
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
