"""The month that a transcript tells, as the command line reports it, and proven from its events."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bot.cli import main
from played import SCENARIOS, ended

if TYPE_CHECKING:
    from pathlib import Path


REPORT = ("report", "--until", "2026-04-08", "--zone", "Asia/Manila")
BESIDE = ("target", "change", "brought", "decisions", "used")


@pytest.mark.slow
@pytest.mark.desk
def test_targets_changes_and_what_it_brought_stand_in_the_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = ended(SCENARIOS / "check-in.txt", tmp_path).settings
    monkeypatch.setenv("OUTDESK_HOME", str(settings.folder))
    monkeypatch.setenv("OUTDESK_CATALOGUE", str(settings.catalogue))
    monkeypatch.setenv("OUTDESK_DATABASE", settings.database)
    run = CliRunner()
    told = run.invoke(main, ["report", "--until", "2026-04-08", "--lang", "en"]).output
    assert "monthly books: by the date asked 3 of 3, wanted 90 %, since" in told
    assert "Lind Consulting agreed: bank statement right with the request" in told
    assert "Before: 0 of 3 by the date" in told
    assert "Since then: 3 of 3 by the date" in told
    assert "Lind Consulting, monthly books: off your plate 9 h, your part 45 min" in told
    found = json.loads(
        run.invoke(main, ["report", "--until", "2026-04-08", "--format", "json"]).output
    )
    assert [row["choice"] for row in found["changes"]] == ["accepted"]
    assert found["what_it_brought"][0]["saved"] > 0
    rows = csv.DictReader(
        io.StringIO(run.invoke(main, ["report", "--until", "2026-04-08", "--format", "csv"]).output)
    )
    beside = {row["figure"]: row for row in rows if row["figure"].partition(".")[0] in BESIDE}
    assert (beside["target.on_wanted"]["value"], beside["target.on_wanted"]["of"]) == ("3", "3")
    assert beside["change.inputs.before"]["value"] == "0"
    assert beside["change.inputs.after"]["value"] == "3"
    assert beside["brought.cost.EUR"]["value"] == "18000"
    assert (beside["decisions"]["value"], beside["decisions"]["of"]) == ("1", "1")
    assert float(beside["used.logged"]["length_s"]) == 7 * 3600
    for lang, said in (("en", "Targets"), ("de", "Ziele"), ("es", "Objetivos")):
        path = tmp_path / f"{lang}.png"
        drawn = run.invoke(
            main, [*REPORT, "--format", "png", "--lang", lang, "--output", str(path)]
        )
        assert f"{said}: " in drawn.output, drawn.output
        assert path.read_bytes().startswith(b"\x89PNG")
        table = run.invoke(main, [*REPORT, "--lang", lang]).output
        assert said in table
    proof = run.invoke(main, ["verify"])
    assert proof.exit_code == 0, proof.output
