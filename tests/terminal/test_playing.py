"""Transcripts play on the real desk: the same each time, told where they differ, resumed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main

ROOT = Path(__file__).parents[2]
CATALOGUE = ROOT / "examples" / "agency.toml"
HEAD = f"""now: 2026-11-23T10:00 Europe/Berlin
catalogue: {CATALOGUE}
person: mara client zone=Europe/Lisbon
person: ana provider services=newsletter zone=Europe/Lisbon
person: ben provider services=newsletter zone=Europe/Berlin on=telegram
---
"""
LOOP = """mara> December newsletter by 3 December, please
< mara: understood R-1 [go] [change] [!claim]
<! ana
mara> [go] R-1
mara> The opening of our new shop
< ana: offer T-1 [claim] [pass]
< ben: offer T-1 [claim]
ana> [claim] T-1
< mara: claimed T-1
< ben: taken T-1 [!claim]
ben> [claim] T-1
< ben: refused.taken T-1
ana> [start] T-1
@ +1d
ana> [deliver] T-1
ana> Here it is
ana> 2 h
< mara: delivered T-1 [accept]
<~ mara: "Took 2 h."
mara> [accept] T-1
mara> [rate5] T-1
"""


def written(folder: Path, steps: str) -> Path:
    path = folder / "play.txt"
    path.write_text(HEAD + steps)
    return path


def test_a_play_whose_expectations_are_met_ends_with_the_pings_of_each_person(
    tmp_path: Path,
) -> None:
    ran = CliRunner().invoke(main, ["chat", "--play", str(written(tmp_path, LOOP))])
    assert ran.exit_code == 0, ran.output
    pings = dict(line.split() for line in ran.output.splitlines() if line.startswith("  "))
    assert int(pings["mara"]) <= 4
    assert pings["ben"] == "1"


def test_a_mismatch_names_the_line_what_was_expected_and_what_came(tmp_path: Path) -> None:
    steps = "mara> December newsletter\n< mara: understood R-2 [go]\n"
    ran = CliRunner().invoke(main, ["chat", "--play", str(written(tmp_path, steps))])
    assert ran.exit_code == 1
    assert "play.txt, line 8: expected  < mara: understood R-2 [go]" in ran.output
    assert "< mara: understood R-1 [go]" in ran.output


def test_a_button_that_nobody_was_shown_is_told(tmp_path: Path) -> None:
    steps = "ana> [claim] T-1\n"
    ran = CliRunner().invoke(main, ["chat", "--play", str(written(tmp_path, steps))])
    assert ran.exit_code == 1
    assert "line 7: ana has no card about T-1 with [claim]" in ran.output


def test_somebody_whom_the_desk_does_not_take_is_told(tmp_path: Path) -> None:
    path = tmp_path / "play.txt"
    path.write_text(HEAD.replace("services=newsletter", "services=juggling", 1))
    ran = CliRunner().invoke(main, ["chat", "--play", str(path)])
    assert ran.exit_code == 1
    assert "line 4: ana cannot come. Services: juggling is not what I expected" in ran.output
    assert "It is one of: bookkeeping, " in ran.output


@pytest.mark.parametrize(
    ("order", "why"),
    [
        ("$ retainer client=Nobody", "line 7: No client here is called Nobody. There are: Mara."),
        ("$ assign task=T-9; to=ana", "line 7: There is no task T-9."),
        ("$ terms client=Mara; service=foo", "line 7: Service: foo is not what I expected there."),
    ],
)
def test_an_order_that_the_desk_refuses_ends_the_play(tmp_path: Path, order: str, why: str) -> None:
    path = written(tmp_path, f"{order}\nmara> hello\n")
    for _ in ("first", "again"):
        kept = ["--db", str(tmp_path / "desk.db")]
        ran = CliRunner().invoke(main, ["chat", "--play", str(path), *kept])
        assert ran.exit_code == 1
        assert why in ran.output


def test_what_belongs_to_a_play_is_refused_without_one() -> None:
    for typed in (["chat", "--json"], ["chat", "--on", "mara=slack"]):
        ran = CliRunner().invoke(main, typed)
        assert ran.exit_code == 2
        assert "belongs to a transcript: --play FILE" in ran.output


def test_one_call_may_put_people_elsewhere_who_are_in_other_plays(tmp_path: Path) -> None:
    play = ["chat", "--play", str(written(tmp_path, LOOP)), "--on", "zoe=slack"]
    ran = CliRunner().invoke(main, play)
    assert ran.exit_code == 0
    assert "--on: nobody in this play is zoe; its people are mara, ana, ben" in ran.stderr


def test_json_gives_one_object_for_each_delivery_and_each_play_gives_the_same(
    tmp_path: Path,
) -> None:
    steps = "mara> December newsletter by 3 December\n"
    play = ["chat", "--json", "--on", "mara=slack", "--play", str(written(tmp_path, steps))]
    first, second = (CliRunner().invoke(main, play).stdout for _ in range(2))
    assert first == second
    told = json.loads(first.splitlines()[0])
    assert set(told) == {
        *("at", "to", "platform", "notice", "ref", "text", "actions", "files", "edited")
    }
    assert (told["to"], told["platform"], told["notice"]) == ("mara", "slack", "understood")


@pytest.mark.slow
@pytest.mark.parametrize(
    "where", ["after-keep:8", "mid-decide:10", "after-send:6", "after-decide:9"]
)
def test_a_play_that_was_killed_goes_on_and_ends_the_same(tmp_path: Path, where: str) -> None:
    path = written(tmp_path, LOOP)
    whole, killed = tmp_path / "whole.db", tmp_path / "killed.db"
    command = [sys.executable, "-c", "from bot.cli import main; main()"]
    play = [*command, "chat", "--play", str(path), "--db"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([*play, str(whole)], env=env, check=True, capture_output=True)
    died = subprocess.run([*play, str(killed)], env={**env, "OUTDESK_CRASH_AT": where}, check=False)
    assert died.returncode == -signal.SIGKILL
    again = subprocess.run([*play, str(killed)], env=env, check=False, capture_output=True)
    assert again.returncode == 0, again.stderr
    assert _told(killed) == _told(whole)


def _told(path: Path) -> list[tuple[int, str, str]]:
    from storage.engine import open_engine
    from storage.history import History

    engine = open_engine(f"sqlite:///{path}", read_only=True)
    rows = History(engine).told()
    engine.dispose()
    return [(row.id, row.notice.key, row.about.ref) for row in rows]


def test_the_desk_talks_through_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = "client> December newsletter by 3 December\n1\n/as ana\nhello\n99\n/nothing\n/quit\n"
    monkeypatch.chdir(tmp_path)
    ran = CliRunner().invoke(main, ["chat"], input=typed)
    assert ran.exit_code == 0, ran.output
    assert "[1 Yes, go]" in ran.output
    assert "client < (changed)" in ran.output
    assert "There is no button 99 in ana's chat." in ran.output
    assert "/nothing is no command here." in ran.output
