"""While the desk waits for something, other work that is asked for is no part of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.terminal.player import play
from bot.terminal.transcript import read_transcript
from migrated import ready
from played import ROOT, settings_in

if TYPE_CHECKING:
    from pathlib import Path

    from bot.terminal.carrier import Shown

AGENCY = ROOT / "examples" / "agency.toml"
SAID = """now: 2026-11-30T08:20 Europe/Lisbon
person: mara client zone=Europe/Lisbon lang=en
person: ana provider services=bookkeeping lang=en
---
mara> October books by Friday
mara> [go]
< mara: missing T-1 [later] [theirs] [unknown] [person] [stop]

# Nobody here mends roofs: whether it is for the books is asked, and nothing is kept with them.
mara> Can someone fix my roof?
< mara: word_or_new [to.1] [as_new] [forget] [person]
mara> [forget]

# Few words are enough for new work of another kind.
mara> payroll for November by Thursday
< mara: understood R-2 [go] [change] [cancel]
<~ mara: "November payroll"
mara> [cancel]

# What can only be said of the books is kept with them.
mara> the receipts of the fair are in the blue folder
< mara: word_kept T-1
"""


@pytest.mark.slow
def test_other_work_asked_for_meanwhile_is_not_kept_with_what_is_waited_for(
    tmp_path: Path,
) -> None:
    file = tmp_path / "meanwhile.txt"
    file.write_text(SAID, "utf-8")
    settings = replace(settings_in(tmp_path, AGENCY), encoder="packaged")
    shown: list[Shown] = []

    play(read_transcript(file), ready(settings), show=shown.append)  # raises where it differs

    assert shown
