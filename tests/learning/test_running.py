"""The running desk learns by itself, on a lane of its own."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from ledgers import NOON, because
from routing.lessons import Lesson, LessonKind
from routing.values import PartyId
from running_desk import running
from workers.embedded import Embedded
from workers.jobs import JOBS, Lane

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    import pytest

    from workers.runtime import Runtime


def test_a_lesson_is_learned_while_the_desk_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTDESK_ENCODER", "keywords")
    (job,) = (job for job in JOBS if job.lane is Lane.LEARN)
    learned = threading.Event()

    def learn(runtime: Runtime, now: datetime) -> int:
        moved = job.run(runtime, now)
        learned.set()
        return moved

    with running(tmp_path, {}, lambda: NOON) as runtime:

        def teach(tx) -> None:
            text = tx.keep_words("zebra quagga", client=PartyId(1), author=None)
            kind = LessonKind.CHOSEN
            tx.keep_lesson(Lesson(text=text, service="x", client=PartyId(1), kind=kind), because())

        runtime.ledger.write(teach)
        with Embedded(runtime, [replace(job, run=learn, by_bell=True)], poll_for=0.01):
            assert learned.wait(60)
        active = runtime.learning.active()
        assert active is not None
        assert active.lessons == (1,)
