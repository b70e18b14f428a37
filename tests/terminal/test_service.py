"""The file that starts a desk at boot names this desk, and survives odd paths."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from typing import TYPE_CHECKING

from click.testing import CliRunner

from bot.cli import main
from bot.cli.service import service_file
from workers.settings import load

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_launchd_reads_the_file_back_with_the_desks_folder(tmp_path: Path) -> None:
    made = replace(load(tmp_path, {}), folder=tmp_path / "a & <b>")
    read = plistlib.loads(service_file(made, "darwin").text.encode())
    assert read["EnvironmentVariables"] == {"OUTDESK_HOME": str(made.folder)}
    assert read["ProgramArguments"][1:] == ["serve"]
    assert read["RunAtLoad"] is True


def test_systemd_reads_special_signs_as_they_are_meant(tmp_path: Path) -> None:
    made = replace(load(tmp_path, {}), folder=tmp_path / '50% "off" $now')
    text = service_file(made, "linux").text
    assert "OUTDESK_HOME=" + str(tmp_path) + '/50%% \\"off\\" $$now"' in text
    assert "Restart=on-failure" in text


def test_it_is_printed_or_written_and_told_how_to_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("OUTDESK_HOME", str(tmp_path / "desk"))
    monkeypatch.setattr("sys.platform", "linux")
    shown = CliRunner().invoke(main, ["setup", "service"]).output
    told = CliRunner().invoke(main, ["setup", "service", "--write"]).output
    path = tmp_path / ".config/systemd/user/outdesk.service"
    assert path.read_text() == shown
    assert str(path) in told
    assert "systemctl --user enable --now outdesk" in told
