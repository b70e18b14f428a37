"""Typing through a pipe: people by name, files, buttons by number and key, the channel."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main

ROOT = Path(__file__).parents[2]
HEAD = """now: 2026-11-23T10:00 Europe/Berlin
catalogue: {catalogue}
{channel}person: mara client zone=Europe/Lisbon
person: ana provider services=newsletter
person: cleo provider services=billing
---
mara> December newsletter by 3 December, please
mara> [go] R-1
mara> The opening of our new shop
"""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def typed(*lines: str) -> str:
    """Type these lines into the desk of this folder; give everything that was printed."""
    ran = CliRunner().invoke(main, ["chat"], input="\n".join(lines))
    assert ran.exit_code == 0, ran.output
    return ran.output


def test_everybody_is_named_at_the_start_and_in_the_help() -> None:
    told = typed("/help")
    names = "client (client), ana (provider), ben (provider), cleo (provider), operator (operator)"
    assert told.count(names) == 2
    assert "client> 1" in told


def test_words_of_somebody_who_is_not_here_go_to_nobody() -> None:
    told = typed("ola> board", "/as zoe", "operator> board")
    assert "Nobody here is called ola. Here are: client (client)" in told
    assert "Nobody here is called zoe." in told
    assert "client <" not in told
    assert "[1 The board]" in told or "All is quiet." in told


def test_a_file_goes_with_words_or_without() -> None:
    Path("notes.txt").write_text("We open on Saturdays.")
    told = typed("client> +file notes.txt", "client> +file gone.txt", "/file notes.txt see here")
    assert "I have your file. What is it for?" in told
    assert "There is no such file: gone.txt. Nothing was sent." in told


def test_one_is_the_main_button_of_what_came_last_also_when_it_changed() -> None:
    told = typed("client> December newsletter by 3 December", "2", "/help", "client> 99")
    assert "[1 Yes, go] [2 Change] [3 Cancel]" in told
    assert "What shall be different?" in told
    assert "There is no button 99 in client's chat. Its buttons are 1 to " in told


def test_a_button_is_pressed_by_its_key_too() -> None:
    told = typed("client> December newsletter by 3 December", "[go] R-1", "ana> [claim] T-1")
    assert "T-1 newsletter" in told
    assert "ana has no card about T-1 with [claim]." in told


def test_the_desk_shows_its_last_cards_again_when_it_is_opened_again() -> None:
    typed("client> December newsletter by 3 December")
    again = typed("client> 1")
    assert again.count("Is this right, Mara?") == 1
    assert again.index("[1 Yes, go]") < again.index("\nclient> 1\n")
    assert "Under way." in again


def played(tmp_path: Path, steps: str, channel: str = "channel: yes\n") -> str:
    """Play a transcript; give what went wrong, or nothing."""
    path = tmp_path / "play.txt"
    catalogue = ROOT / "examples" / "agency.toml"
    path.write_text(HEAD.format(catalogue=catalogue, channel=channel) + steps)
    ran = CliRunner().invoke(main, ["chat", "--play", str(path)])
    return "" if ran.exit_code == 0 else ran.output


def test_the_last_wave_hangs_in_the_channel_and_is_claimed_there(tmp_path: Path) -> None:
    assert not played(
        tmp_path,
        """< #providers: queue T-1 [claim]
cleo> [claim] T-1
< cleo: refused.not_eligible
mara> [claim] T-1
< mara: refused.only_provider
ana> [pass] T-1
ana> [pass.busy] T-1
""",
    )


def test_who_takes_it_closes_the_card_in_the_channel(tmp_path: Path) -> None:
    steps = "ana> [claim] T-1\n< mara: claimed T-1\n< #providers: queue_over T-1 [!claim]\n"
    assert not played(tmp_path, steps)


def test_a_transcript_without_a_channel_has_none(tmp_path: Path) -> None:
    assert not played(tmp_path, "< ana: offer T-1 [claim]\n<! #providers\n", channel="")


def test_providers_press_in_the_channel_and_others_do_not() -> None:
    told = typed(
        "client> December newsletter by 20 December",
        "client> 1",
        "client> The opening of our new shop",
        "/time +3d",
        "client> #1",
        "cleo> #9",
    )
    assert "Only providers read the channel" in told
    assert "There is no button #9 in #providers." in told
    assert "#providers <" in told
