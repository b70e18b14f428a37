"""A kill at any moment leaves whole units behind, and the next start goes on from there."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ledgers import about, open_ledger
from storage.history import History
from storage.verify import rebuild

ROOT = Path(__file__).parents[2]
WRITER = """
import sys, pathlib
from ledgers import about, because, join, open_ledger
from routing.notices.model import Notice
from routing.people import Away
ledger = open_ledger(pathlib.Path(sys.argv[1]))
def work(tx):
    ana = join(tx, "Ana")
    tx.record(about("person", ana), [Away()], because(ana))
    tx.post([Notice(key="away", to=ana, about=about("person", ana))], because(letter=ana))
    return ana
while True:
    print(ledger.write(work), flush=True)
"""


@pytest.mark.sqlite
@pytest.mark.slow
@pytest.mark.parametrize("units", [1, 7, 20])
def test_what_was_answered_is_there_and_nothing_is_half(units, tmp_path) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'tests' / 'support'}"},
    )
    with writer:
        assert writer.stdout is not None
        for _ in range(units):
            answered = int(writer.stdout.readline())
        writer.send_signal(signal.SIGKILL)
        writer.wait()
    ledger = open_ledger(tmp_path)
    people = History(ledger.engine).people()
    assert len(people) >= answered
    assert all(known.person.away and known.name == "Ana" for known in people)
    assert [row.cause for row in History(ledger.engine).told()] == [
        ("letter", known.person.id) for known in people
    ]
    assert rebuild(ledger.engine) == ()
    assert ledger.write(lambda tx: tx.next_id("person")) == len(people) + 1
    assert len(ledger.read(lambda reads: reads.history(about("person", 1)))) == 2
    ledger.engine.dispose()
