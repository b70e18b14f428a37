"""What must be told is written with the change, goes out in order, and is never forgotten."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from ledgers import NOON, about, after, because, chat, join, letter_from, open_ledger
from routing.inbound import Account, Platform
from routing.notices.model import FileFact, Firm, Mode, Notice, Who, Words
from routing.people import Side
from storage.history import History
from storage.outbox import Outbox
from storage.sending import Doubtful, Failed, Sent, Skipped

if TYPE_CHECKING:
    from storage.ledger import SqlLedger
    from storage.parcels import Parcel

MINUTE = timedelta(minutes=1)
T1 = about("task", 1)


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


@pytest.fixture
def outbox(ledger) -> Outbox:
    return Outbox(ledger)


@pytest.fixture
def ana(ledger):
    return ledger.write(lambda tx: join(tx, "Ana"))


def say(ledger: SqlLedger, *notices: Notice, cause=None) -> None:
    ledger.write(lambda tx: tx.post(notices, cause or because()))


def said(key: str, to, **more) -> Notice:
    return Notice(key=key, to=to, about=T1, **more)


def shown(key: str, to, **more) -> Notice:
    return Notice(key=key, to=to, about=T1, mode=Mode.SHOWN, slot="status", **more)


def deliver(outbox: Outbox, at: float = 0) -> list[str]:
    """Send all that may go, and give the keys; the message ids are m1, m2 and so on."""
    found = []
    while parcels := heads(outbox, at):
        assert depart(outbox, *parcels, at=at) == {parcel.id for parcel in parcels}
        sent = [Sent(id=one.id, message=one.edits or f"m{one.id}") for one in parcels]
        outbox.note(sent, after(at))
        found += [parcel.notice.key for parcel in parcels]
    return found


def heads(outbox: Outbox, at: float = 0) -> tuple[Parcel, ...]:
    """Give what may go, one parcel of each chat."""
    return outbox.parcels(head.id for head in outbox.heads(after(at), 10))


def depart(outbox: Outbox, *parcels: Parcel, at: float = 0, worded: str | None = None) -> set[int]:
    """Mark these in flight for a minute, and give those that are."""
    texts = {parcel.id: worded for parcel in parcels}
    return set(outbox.depart(texts, after(at), after(at) + MINUTE))


def test_notices_are_numbered_within_their_cause(ledger, ana) -> None:
    say(ledger, said("a", ana), said("b", ana), cause=because(letter=4))
    say(ledger, said("c", ana), cause=because(letter=4))
    say(ledger, said("d", ana), cause=because(timer=4))
    say(ledger, said("e", ana))
    told = History(ledger.engine).told(letter=4)
    assert [(row.n, row.notice.key) for row in told] == [(1, "a"), (2, "b"), (3, "c")]
    assert [row.n for row in History(ledger.engine).told(timer=4)] == [1]
    assert len(History(ledger.engine).told(person=ana, about=T1)) == 5


def test_a_parcel_brings_all_that_its_words_need(ledger, outbox, ana) -> None:
    letter = ledger.keep(letter_from("ana", files=("march.csv",)), NOON)

    def work(tx):
        firm = tx.person(join(tx, "Ben", Side.PROVIDER)).provider
        text = tx.keep_words("as you like", client=None, author=ana)
        facts = {
            "who": Who(person=ana),
            "deep": (Words(text=text), {"firm": Firm(party=firm)}),
            "file": FileFact(file=letter.files[0]),
        }
        tx.post([said("told", ana, facts=facts, actions=("go",))], because())
        return text, firm

    text, firm = ledger.write(work)
    (parcel,) = heads(outbox)
    assert (parcel.name, parcel.zone, parcel.lang, parcel.place) == (
        "Ana",
        "UTC",
        "en",
        chat("ana"),
    )
    assert parcel.words == {text: "as you like"}
    assert (parcel.people, parcel.firms) == ({ana: "Ana"}, {firm: "Ben"})
    assert parcel.files[letter.files[0]].name == "march.csv"
    assert ledger.read(lambda r: r.card(parcel.card)).actions == ("go",)


def test_the_home_is_where_the_last_account_was_linked(ledger, outbox, ana) -> None:
    slack = Account(platform=Platform.SLACK, team="T", user="U")
    ledger.write(lambda tx: tx.link_account(ana, slack, chat("D1", Platform.SLACK)))
    say(ledger, said("a", ana))
    (parcel,) = heads(outbox)
    assert parcel.place == chat("D1", Platform.SLACK)


def test_what_has_no_place_waits_nowhere_and_rings_nobody(ledger, outbox) -> None:
    say(ledger, said("a", 77))
    assert heads(outbox) == ()
    assert outbox.counts() == {"nowhere": 1}


def test_order_is_kept_in_every_chat(ledger, outbox, ana) -> None:
    ben = ledger.write(lambda tx: join(tx, "Ben"))
    say(ledger, said("a1", ana), said("a2", ana), said("b1", ben))
    first = heads(outbox)
    assert [p.notice.key for p in first] == ["a1", "b1"]
    depart(outbox, *first)
    assert heads(outbox) == (), "what is in flight is somebody's"
    busy = Failed(id=first[0].id, error="busy", retry_at=after(30))
    outbox.note([busy, Sent(id=first[1].id, message="m1")], NOON)
    assert outbox.next_at() == after(30)
    assert heads(outbox, 10) == (), "a2 waits for a1"
    assert [p.notice.key for p in heads(outbox, 30)] == ["a1"]
    outbox.note([Failed(id=first[0].id, error="gone")], after(30))
    assert [p.notice.key for p in heads(outbox, 30)] == ["a2"]


def test_what_has_no_answer_in_time_is_in_doubt(ledger, outbox, ana) -> None:
    say(ledger, said("a", ana))
    (parcel,) = heads(outbox)
    assert depart(outbox, parcel, worded="Hello Ana")
    assert not depart(outbox, parcel)
    assert (outbox.reclaim(after(59)), outbox.reclaim(after(60)), outbox.reclaim(after(61))) == (
        0,
        1,
        0,
    )
    (unsure,) = heads(outbox, 61)
    assert (unsure.repeat, unsure.doubts, unsure.worded) == (True, 1, "Hello Ana")
    assert outbox.repeats() == 1


def test_after_a_kill_only_what_was_in_flight_is_a_repeat(ledger, outbox, ana) -> None:
    ben = ledger.write(lambda tx: join(tx, "Ben"))
    say(ledger, said("a", ana), said("b", ben))
    first, _second = heads(outbox)
    depart(outbox, first)
    assert outbox.recover() == 1
    assert [p.repeat for p in heads(outbox)] == [True, False]


def test_what_is_uncertain_again_and_again_ends_as_failed(ledger, outbox, ana) -> None:
    say(ledger, said("a", ana))
    for _ in range(5):
        (parcel,) = heads(outbox)
        depart(outbox, parcel)
        outbox.note([Doubtful(id=parcel.id)], NOON)
    assert outbox.counts() == {"failed": 1}


def test_a_row_that_was_merged_meanwhile_is_nobodys_to_send(ledger, outbox, ana) -> None:
    say(ledger, shown("waiting", ana))
    deliver(outbox)
    say(ledger, shown("taken", ana))
    (old,) = heads(outbox)
    say(ledger, shown("working", ana))
    assert depart(outbox, old) == set()
    assert [parcel.notice.key for parcel in heads(outbox)] == ["working"]


def test_a_pause_is_kept_until_it_is_over(outbox) -> None:
    outbox.pause({"slack/T1/C1": after(30), "slack/T1//all": after(90)}, NOON)
    assert outbox.pauses() == {"slack/T1/C1": after(30), "slack/T1//all": after(90)}
    outbox.pause({"slack/T1//all": after(120)}, after(60))
    assert outbox.pauses() == {"slack/T1//all": after(120)}


def test_a_dead_letter_is_listed_and_sent_again_or_dropped(ledger, outbox, ana) -> None:
    say(ledger, said("a", ana), said("b", ana))
    for _ in range(2):
        (parcel,) = heads(outbox)
        depart(outbox, parcel)
        outbox.note([Failed(id=parcel.id, error="blocked")], NOON)
    newest, oldest = outbox.dead()
    assert (oldest.key, oldest.about, oldest.person, oldest.error) == ("a", "T-1", ana, "blocked")
    assert outbox.retry(oldest.id)
    assert not outbox.retry(oldest.id)
    assert outbox.drop(newest.id)
    assert not outbox.drop(newest.id)
    assert deliver(outbox) == ["a"]
    assert outbox.counts() == {"sent": 1, "dropped": 1}


def test_a_shown_card_is_edited_in_place(ledger, outbox, ana) -> None:
    say(ledger, shown("waiting", ana, actions=("cancel",)))
    assert deliver(outbox) == ["waiting"]
    say(ledger, shown("taken", ana))
    say(ledger, shown("working", ana, actions=("write",)))
    (parcel,) = heads(outbox)
    assert (parcel.notice.key, parcel.edits) == ("working", "m1")
    assert parcel.rings is False
    card = ledger.read(lambda r: r.live_card(ana, T1, "status"))
    assert (card.key, card.notice, card.actions) == (parcel.card, "working", ("write",))
    assert outbox.counts() == {"sent": 1, "merged": 1, "pending": 1}


def test_an_edit_waits_for_its_original(ledger, outbox, ana) -> None:
    say(ledger, shown("waiting", ana), shown("taken", ana))
    (first,) = heads(outbox)
    assert (first.notice.key, first.edits) == ("waiting", None)
    depart(outbox, first)
    outbox.note([Sent(id=first.id, message="m9", digest="abc")], NOON)
    (second,) = heads(outbox)
    assert (second.edits, second.digest) == ("m9", "abc")
    outbox.note([Skipped(id=second.id)], NOON)
    assert outbox.counts() == {"sent": 1, "skipped": 1}
    assert outbox.oldest_at() is None


def test_an_edit_of_what_never_arrived_is_posted_anew(ledger, outbox, ana) -> None:
    say(ledger, shown("waiting", ana), shown("taken", ana))
    (first,) = heads(outbox)
    outbox.note([Failed(id=first.id, error="blocked")], NOON)
    (second,) = heads(outbox)
    assert second.edits is None


def test_a_new_card_in_the_slot_ends_the_earlier_one(ledger, outbox, ana) -> None:
    say(ledger, said("due", ana, slot="status", actions=("ok",)))
    before = ledger.read(lambda r: r.live_card(ana, T1, "status"))
    say(ledger, said("late", ana, slot="status", actions=("ok", "ask"), expires_at=after(60)))
    newest = ledger.read(lambda r: r.live_card(ana, T1, "status"))
    assert newest.key != before.key
    assert (newest.notice, newest.expires_at) == ("late", after(60))
    assert ledger.read(lambda r: r.card(before.key)).live is False
    assert deliver(outbox) == ["due", "late"]
    history = History(ledger.engine)
    assert history.card_for(ana, about=T1).key == newest.key
    assert history.card_for(ana, action="ask").key == newest.key
    assert history.card_for(ana, action="no") is None


def test_a_shared_place_has_cards_of_its_own(ledger, outbox) -> None:
    channel = chat("providers")
    say(ledger, Notice(key="offer", place=channel, about=T1, slot="queue", actions=("claim",)))
    gone = Notice(key="taken", place=channel, about=T1, slot="queue", mode=Mode.SHOWN)
    say(ledger, gone)
    (first,) = heads(outbox)
    depart(outbox, first)
    outbox.note([Sent(id=first.id, message="m1", digest="")], NOON)
    (edit,) = heads(outbox)
    assert (edit.edits, edit.person, edit.lang) == ("m1", None, "")
    card = ledger.read(lambda r: r.card_by_message(channel, "m1"))
    assert (card.person, card.actions) == (None, ())


def test_a_reply_finds_what_it_answers(ledger, outbox, ana) -> None:
    say(ledger, said("plain", ana))
    assert deliver(outbox) == ["plain"]
    found = ledger.read(lambda r: r.card_by_message(chat("ana"), "m1"))
    assert (found.about, found.key, found.live) == (T1, "", False)
    assert ledger.read(lambda r: r.card_by_message(chat("ben"), "m1")) is None
    letter = ledger.keep(letter_from("ana", message="77"), NOON)
    ledger.write(lambda tx: tx.link_message(letter.id, about("task", 2)))
    assert ledger.read(lambda r: r.card_by_message(chat("ana"), "77")).about.ref == "T-2"


def test_pings_are_messages_that_rang(ledger, outbox, ana) -> None:
    say(ledger, shown("a", ana), said("b", ana), said("quiet", ana, rings=False), shown("c", ana))
    deliver(outbox)
    history = History(ledger.engine)
    assert history.pings() == {ana: 2}
    assert history.pings(T1) == {ana: 2}
    assert history.pings(about("task", 2)) == {}
    assert history.undone(NOON)["outbox"].count == 0


def test_in_a_chat_with_another_id_cards_are_posted_anew_and_no_number_stands_for_a_message(
    ledger, outbox, ana
) -> None:
    say(ledger, said("a", ana, slot="status"), said("b", None, place=chat("group")))
    deliver(outbox)
    assert ledger.read(lambda reads: reads.card_by_message(chat("ana"), "m1"))
    ledger.move_chat(Platform.TERMINAL, "ana", {"telegram.now.ana": "-100"})
    assert ledger.setting("telegram.now.ana") == "-100"
    assert ledger.read(lambda reads: reads.card_by_message(chat("ana"), "m1")) is None
    assert ledger.read(lambda reads: reads.card_by_message(chat("group"), "m2"))
    say(ledger, shown("a", ana))
    (parcel,) = heads(outbox)
    assert parcel.edits is None
