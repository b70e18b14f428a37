"""The desk learns from taps, in the background, and only what makes it no worse."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from ledgers import after, because, join, open_ledger
from routing.lessons import Lesson, LessonKind
from routing.understanding.services import ServiceExamples
from routing.values import PartyId
from storage import heads
from storage import tables as t
from waiting import soon
from workers.learning import APART, BEGUN, Learning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routing.values import TextId
    from storage.ledger import SqlLedger

SERVICES = (
    ServiceExamples(
        key="bookkeeping", title="Monthly books", about="Matching a bank statement with receipts.",
        examples=("October books", "reconcile my account", "match the receipts", "do the ledger"),
    ),
    ServiceExamples(
        key="travel", title="Travel booking", about="Trains, flights and hotels.",
        examples=("train to Hamburg", "book a flight", "find me a hotel", "a rental car please"),
    ),
)  # fmt: skip
ZEBRA = "zebra to quagga"
MINUTE = APART.total_seconds()


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[SqlLedger]:
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


def at_desk(ledger: SqlLedger, encoder: str = "ngrams") -> Learning:
    return Learning(ledger=ledger, services=SERVICES, catalogue="c1", encoder=encoder)


def taught(
    ledger: SqlLedger, words: str, service: str, client: int = 1, by: LessonKind = LessonKind.CHOSEN
) -> TextId:
    def work(tx):
        author = join(tx, words)
        text = tx.keep_words(words, client=PartyId(client), author=author)
        lesson = Lesson(text=text, service=service, client=PartyId(client), kind=by)
        tx.keep_lesson(lesson, because())
        return text

    return ledger.write(work)


def read_as(learning: Learning, text: str) -> str | None:
    return learning.reading.current.model.read(text).service  # type: ignore[attr-defined]


def likely(learning: Learning, text: str, service: str) -> float:
    return dict(learning.reading.current.model.read(text).top)[service]  # type: ignore[attr-defined]


@pytest.mark.slow
def test_a_tap_is_learned_and_the_running_desk_reads_with_it_at_once(ledger: SqlLedger) -> None:
    desk = at_desk(ledger)
    before, version = likely(desk, ZEBRA, "travel"), desk.reading.version
    taught(ledger, ZEBRA, "travel")
    assert desk.learn_when_due(after(0)) == 1
    assert likely(desk, ZEBRA, "travel") > before
    assert desk.reading.version == desk.active().model != version


@pytest.mark.slow
def test_nothing_new_is_nothing_to_do_and_two_trainings_are_a_minute_apart(
    ledger: SqlLedger,
) -> None:
    desk = at_desk(ledger)
    assert desk.learn_when_due(after(0)) == 0
    taught(ledger, ZEBRA, "travel")
    assert desk.learn_when_due(after(0)) == 1
    assert desk.learn_when_due(after(2 * MINUTE)) == 0
    taught(ledger, "a ticket for the ferry", "travel")
    assert desk.learn_when_due(after(MINUTE - 1)) == 0, "too soon after the last"
    assert desk.learn_when_due(after(MINUTE)) == 1
    assert desk.active().lessons == (1, 2)


@pytest.mark.slow
def test_a_new_start_reads_with_the_version_in_use(ledger: SqlLedger) -> None:
    desk = at_desk(ledger)
    taught(ledger, ZEBRA, "travel")
    desk.learn(after(0))
    again, other = at_desk(ledger), at_desk(ledger)
    assert again.reading.version == other.reading.version == desk.active().model, "reproducible"
    assert likely(again, ZEBRA, "travel") == likely(other, ZEBRA, "travel")


@pytest.mark.slow
def test_lessons_that_spoil_plain_requests_are_refused(ledger: SqlLedger) -> None:
    desk = at_desk(ledger)
    plain = "Bitte die Buchhaltung für Februar machen, der Kontoauszug hängt an"
    version = desk.reading.version
    for n, words in enumerate((plain, "book a flight", "train to Hamburg", "find me a hotel")):
        for client in range(12):
            said = f"{words} {'please ' * client}{n}"
            taught(ledger, said, "bookkeeping", client, LessonKind.ROUTED)
    head = desk.learn(after(0))
    assert head is not None
    assert head.state is heads.HeadState.REFUSED
    assert desk.reading.version == version
    assert desk.learn_when_due(after(5 * MINUTE)) == 0, "not tried again until there is more"


@pytest.mark.slow
def test_what_was_erased_is_unlearned(ledger: SqlLedger) -> None:
    desk = at_desk(ledger)
    innocent = desk.reading.version
    text = taught(ledger, ZEBRA, "travel")
    desk.learn_when_due(after(0))
    ledger.erase_words(text)
    assert desk.learn_when_due(after(1)) == 1, "at once, whatever the trial says"
    assert desk.reading.version == innocent
    assert desk.active().lessons == ()
    assert desk.learn_when_due(after(2)) == 0


@pytest.mark.slow
def test_another_process_follows_the_version_in_use_and_the_way_back(ledger: SqlLedger) -> None:
    desk, other = at_desk(ledger), at_desk(ledger)
    innocent = other.reading.version
    taught(ledger, ZEBRA, "travel")
    desk.learn(after(0))
    assert other.follow()
    assert other.reading.version == desk.active().model
    ledger.turns.run(heads.step_back)
    assert other.learn_when_due(after(5 * MINUTE)) == 1
    assert other.reading.version == innocent
    assert other.learn_when_due(after(6 * MINUTE)) == 0, "what was undone is not learned again"
    assert other.learn(after(7 * MINUTE), again=True) is not None, "unless somebody asks for it"


def test_without_numbers_words_are_learned_as_examples(ledger: SqlLedger) -> None:
    desk = at_desk(ledger, "keywords")
    taught(ledger, ZEBRA, "travel")
    assert desk.learn_when_due(after(0)) == 1
    assert read_as(desk, ZEBRA) == "travel"


@pytest.mark.slow
def test_a_start_reads_with_the_head_that_was_kept_and_trains_when_it_is_another(
    ledger: SqlLedger, tmp_path: Path
) -> None:
    def started() -> Learning:
        return Learning(
            ledger=ledger, services=SERVICES, catalogue="c1", encoder="ngrams", folder=tmp_path
        )

    first = started()
    version = first.reading.version
    file = tmp_path / "head.npz"
    assert file.stat().st_mode & 0o077 == 0, "for the owner's eyes only"
    kept_at = file.stat().st_ino
    again = started()
    assert again.reading.version == version
    assert likely(again, ZEBRA, "travel") == likely(first, ZEBRA, "travel")
    assert file.stat().st_ino == kept_at, "read, not trained"
    text = taught(ledger, ZEBRA, "travel")
    first.learn(after(0))
    assert started().reading.version == first.reading.version != version
    ledger.erase_words(text)
    assert started().reading.version == version, "what was erased is in no file either"
    file.write_bytes(b"broken")
    assert started().reading.version == version


def test_once_what_was_erased_is_unlearned_nothing_is_due_any_more(ledger: SqlLedger) -> None:
    desk = at_desk(ledger, "keywords")
    text = taught(ledger, ZEBRA, "travel")
    desk.learn_when_due(after(0))
    ledger.erase_words(text)
    assert desk.learn_when_due(after(1)) == 1
    before = ledger.turns.changes
    assert desk.learn_when_due(after(2)) == 0
    assert ledger.turns.changes == before, "nothing was read, and nothing noted"


# --- training that comes to no end ---


def broken_desk(ledger: SqlLedger) -> Learning:
    """A desk whose training fails, for a reason of its own."""
    wrong = replace(SERVICES[0], examples=(None,))  # type: ignore[arg-type]
    return Learning(ledger=ledger, services=(wrong,), catalogue="c1", encoder="ngrams")


@pytest.mark.slow
def test_training_that_fails_loses_no_lesson_and_is_tried_again_ever_later(
    ledger: SqlLedger,
) -> None:
    desk, at = broken_desk(ledger), 0.0
    taught(ledger, ZEBRA, "travel")
    for pause in (MINUTE, 2 * MINUTE, 4 * MINUTE):
        with pytest.raises(TypeError):
            desk.learn_when_due(after(at))
        assert desk.learn_when_due(after(at + pause - 1)) == 0, "no busy loop"
        at += pause
    assert at_desk(ledger).learn_when_due(after(at)) == 1
    assert at_desk(ledger).active().lessons == (1,)
    taught(ledger, "a ticket for the ferry", "travel")
    assert at_desk(ledger).learn_when_due(after(at + MINUTE)) == 1, "as usual again"


@pytest.mark.slow
def test_erasing_does_not_train_in_a_busy_loop_either(ledger: SqlLedger) -> None:
    text = taught(ledger, ZEBRA, "travel")
    at_desk(ledger, "keywords").learn(after(0))
    ledger.erase_words(text)
    desk = broken_desk(ledger)
    with pytest.raises(TypeError):
        desk.learn_when_due(after(1))
    assert desk.learn_when_due(after(2)) == 0
    assert at_desk(ledger, "keywords").learn_when_due(after(2 + MINUTE)) == 1


TRAINS = """
import pathlib, sys
from ledgers import after, open_ledger
from test_retraining import at_desk
at_desk(open_ledger(pathlib.Path(sys.argv[1]))).learn(after(0))
"""
ROOT = Path(__file__).parents[2]


@pytest.mark.sqlite
@pytest.mark.slow
def test_a_kill_while_it_trains_loses_no_lesson(ledger: SqlLedger, tmp_path: Path) -> None:
    taught(ledger, ZEBRA, "travel")
    folders = (ROOT, ROOT / "tests" / "support", Path(__file__).parent)
    trains = subprocess.Popen(
        [sys.executable, "-c", TRAINS, str(tmp_path)],
        env={"PYTHONPATH": ":".join(map(str, folders))},
    )
    with trains:
        assert soon(lambda: bool(ledger.setting(BEGUN)))
        trains.send_signal(signal.SIGKILL)
    assert ledger.look(heads.heads) == (), "killed before its end"
    desk = at_desk(ledger)
    assert desk.learn_when_due(after(MINUTE - 1)) == 0
    assert desk.learn_when_due(after(MINUTE)) == 1
    assert desk.active().lessons == (1,)


# --- a version that cannot be read ---


def test_a_version_that_cannot_be_read_leaves_the_catalogues_own_words(ledger: SqlLedger) -> None:
    desk = at_desk(ledger, "keywords")
    taught(ledger, ZEBRA, "travel")
    desk.learn(after(0))
    assert read_as(desk, ZEBRA) == "travel"
    ledger.turns.run(lambda connection: connection.execute(update(t.heads), {"lessons": {}}))
    assert desk.learn_when_due(after(1)) == 1, "it follows"
    for one in (desk, at_desk(ledger, "keywords")):
        assert read_as(one, "book a flight") == "travel"
        assert read_as(one, ZEBRA) != "travel"
    desk.learn(after(2), again=True)
    assert (read_as(desk, ZEBRA), ledger.look(heads.unreadable)) == ("travel", ())


def test_a_version_of_lessons_that_nobody_taught_reads_without_them(ledger: SqlLedger) -> None:
    desk = at_desk(ledger, "keywords")
    taught(ledger, ZEBRA, "travel")
    desk.learn(after(0))
    ledger.turns.run(lambda connection: connection.execute(update(t.heads), {"lessons": [99]}))
    assert read_as(at_desk(ledger, "keywords"), "book a flight") == "travel"
