"""Letters are kept once, decided in order, set aside when they fail; timers wait for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ledgers import NOON, about, after, because, join, letter_from, open_ledger
from routing.inbound import Attachment, Press
from routing.people import Away
from routing.timers import Timer
from storage.history import History

if TYPE_CHECKING:
    from storage.ledger import SqlLedger

T1 = about("task", 1)


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


def keep(ledger: SqlLedger, *args, at: float = 0, **more):
    letter = ledger.keep(letter_from(*args, at=at, **more), after(at))
    assert letter is not None
    return letter.id


def timer(n: int, at: float, kind: str = "remind") -> Timer:
    return Timer(subject=T1, kind=kind, ordinal=n, due_at=after(at))


def test_the_same_key_is_the_same_letter(ledger) -> None:
    letter = ledger.keep(letter_from("ana", files=("a.csv", "b.pdf")), NOON)
    assert ledger.keep(letter_from("ana", text="again"), NOON) is None
    assert ledger.letter(letter.id) == letter
    assert len(letter.files) == 2
    assert ledger.read(lambda r: r.file(letter.files[0])).state == "pending"


def test_wrong_bytes_do_not_lose_a_letter(ledger) -> None:
    letter = ledger.keep(letter_from("ana", text="half \ud800 zero \0"), NOON)
    assert ledger.letter(letter.id).inbound.text == "half � zero �"


def test_what_a_program_made_up_does_not_lose_a_letter(ledger) -> None:
    odd = "\ud800 \0"
    made_up = replace(
        letter_from("ana"),
        press=Press(card=odd, action=odd),
        files=(Attachment(key="F1", name=odd, media_type=odd, size=10**30),),
        fields={odd: odd},
        **dict.fromkeys(("name", "zone", "lang", "command", "about", "reply_to", "message"), odd),
    )
    kept = ledger.letter(ledger.keep(made_up, NOON).id).inbound
    assert kept.press == Press(card="� �", action="� �")
    assert kept.files[0].media_type == kept.lang == kept.about == "� �"


def test_a_conversation_is_decided_in_the_platforms_order(ledger) -> None:
    late, early = keep(ledger, "ana", 1, at=20), keep(ledger, "ana", 2, at=10)
    other = keep(ledger, "ben", 1, at=30)
    assert ledger.undecided(after(40), 10) == (early, other)
    ledger.write(lambda tx: tx.decided(early))
    assert ledger.letter(early) is None
    assert ledger.undecided(after(40), 10) == (late, other)
    assert ledger.undecided(after(40), 1) == (late,)


def test_a_failing_letter_pauses_and_is_then_set_aside(ledger) -> None:
    bad, good = keep(ledger, "ana", 1), keep(ledger, "ana", 2, at=1)
    assert ledger.failed(bad, "boom", after(1)) is False
    assert ledger.undecided(after(1.5), 10) == (), "later ones keep their turn"
    assert ledger.undecided(after(2), 10) == (bad,)
    asides = [ledger.failed(bad, "boom", after(60)) for _ in range(4)]
    assert asides == [False, False, False, True]
    assert ledger.letter(bad) is None
    assert ledger.undecided(after(61), 10) == (good,)
    assert History(ledger.engine).undone(NOON)["set_aside"].count == 1


def test_deciding_and_its_events_are_one_unit(ledger) -> None:
    letter = keep(ledger, "ana")
    ana = ledger.write(lambda tx: join(tx, "Ana"))

    def work(tx):
        tx.record(about("person", ana), [Away()], because(5, letter=letter))
        tx.decided(letter)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        ledger.write(work)
    assert ledger.letter(letter) is not None
    assert ledger.read(lambda r: r.person(ana)).away is False


def test_timers_are_what_was_armed_last_and_fire_once(ledger) -> None:
    ledger.write(lambda tx: tx.arm(T1, [timer(1, 10), timer(2, 20), timer(1, 15, "lapse")]))
    (first, found), *_ = ledger.due_timers(after(10), 10)
    assert found == timer(1, 10)
    ledger.write(lambda tx: tx.fired(first))
    ledger.write(lambda tx: tx.arm(T1, [timer(1, 10), timer(2, 30)]))
    assert [t for _, t in ledger.due_timers(after(100), 10)] == [timer(2, 30)]
    assert ledger.next_timer_at() == after(30)
    ledger.write(lambda tx: tx.arm(T1, [timer(1, 16, "lapse")]))
    assert [t for _, t in ledger.due_timers(after(100), 10)] == [timer(1, 16, "lapse")]
    ledger.write(lambda tx: tx.arm(T1, []))
    assert ledger.due_timers(after(100), 10) == ()
    assert ledger.next_timer_at() is None


def test_a_timer_waits_for_letters_that_arrived_before_it(ledger) -> None:
    ledger.write(lambda tx: tx.arm(T1, [timer(1, 10), timer(2, 20)]))
    letter = ledger.keep(letter_from("ana", at=15), after(40)).id
    assert [t.ordinal for _, t in ledger.due_timers(after(50), 10)] == [1]
    ledger.write(lambda tx: tx.decided(letter))
    assert [t.ordinal for _, t in ledger.due_timers(after(50), 10)] == [1, 2]


def test_several_that_come_together_are_kept_in_their_order_and_once(ledger: SqlLedger) -> None:
    together = [letter_from("mara", 1), letter_from("tom", 1), letter_from("mara", 2)]
    assert ledger.keep_all(together, NOON) == 3
    assert ledger.keep_all([*together, letter_from("tom", 2)], NOON) == 1
    first = ledger.undecided(NOON)
    assert [ledger.letter(id).inbound.key for id in first] == ["mara-1", "tom-1"]


def test_of_several_that_come_together_all_are_kept_or_none(ledger: SqlLedger) -> None:
    broken = replace(letter_from("tom", 1), sent_at=NOON.replace(tzinfo=None))
    with pytest.raises(Exception, match="zone"):
        ledger.keep_all([letter_from("mara", 1), broken], NOON)
    assert ledger.undecided(NOON) == ()


def test_what_comes_in_one_batch_is_kept_once_each_in_its_order(ledger) -> None:
    batch = [letter_from("ana", 1), letter_from("ben", 1), letter_from("ana", 1)]
    batch.append(letter_from("ana", 2, at=1))
    assert ledger.keep_all(batch, NOON) == 3
    assert ledger.keep_all(batch, NOON) == 0
    assert ledger.keep_all([], NOON) == 0
    waiting = ledger.undecided(NOON)
    assert [ledger.letter(id).inbound.key for id in waiting] == ["ana-1", "ben-1"]
    assert ledger.keep(letter_from("zoe"), NOON).id > max(waiting)
