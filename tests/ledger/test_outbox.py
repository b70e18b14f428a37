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

if TYPE_CHECKING:
    from storage.ledger import SqlLedger

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
    while parcels := outbox.lease(after(at), 10, MINUTE):
        for parcel in parcels:
            assert outbox.in_flight(parcel.id, after(at))
            outbox.sent(parcel.id, parcel.edits or f"m{parcel.id}", after(at))
            found.append(parcel.notice.key)
    return found


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
    (parcel,) = outbox.lease(NOON, 10, MINUTE)
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
    (parcel,) = outbox.lease(NOON, 10, MINUTE)
    assert parcel.place == chat("D1", Platform.SLACK)


def test_what_has_no_place_waits_nowhere_and_rings_nobody(ledger, outbox) -> None:
    say(ledger, said("a", 77))
    assert outbox.lease(NOON, 10, MINUTE) == ()
    assert outbox.counts() == {"nowhere": 1}


def test_order_is_kept_in_every_chat(ledger, outbox, ana) -> None:
    ben = ledger.write(lambda tx: join(tx, "Ben"))
    say(ledger, said("a1", ana), said("a2", ana), said("b1", ben))
    first = outbox.lease(NOON, 10, MINUTE)
    assert [p.notice.key for p in first] == ["a1", "b1"]
    assert outbox.lease(NOON, 10, MINUTE) == (), "leased rows are somebody's"
    outbox.in_flight(first[0].id, NOON)
    outbox.failed(first[0].id, "busy", NOON, after(30))
    assert outbox.next_at() == after(30)
    assert outbox.lease(after(10), 10, MINUTE) == (), "a2 waits for a1"
    assert [p.notice.key for p in outbox.lease(after(30), 10, MINUTE)] == ["a1"]
    outbox.failed(first[0].id, "gone", after(30), None)
    assert [p.notice.key for p in outbox.lease(after(30), 10, MINUTE)] == ["a2"]


def test_a_lease_that_ran_out_is_handed_out_again(ledger, outbox, ana) -> None:
    say(ledger, said("a", ana))
    (parcel,) = outbox.lease(NOON, 10, MINUTE)
    (again,) = outbox.lease(after(60), 10, MINUTE)
    assert (again.id, again.repeat) == (parcel.id, False)
    outbox.worded(again.id, "Hello Ana")
    assert outbox.in_flight(again.id, after(61))
    assert not outbox.in_flight(again.id, after(61))
    (unsure,) = outbox.lease(after(200), 10, MINUTE)
    assert (unsure.repeat, unsure.attempts, unsure.worded) == (True, 1, "Hello Ana")
    assert outbox.repeats() == 1


def test_after_a_kill_only_what_was_in_flight_is_a_repeat(ledger, outbox, ana) -> None:
    ben = ledger.write(lambda tx: join(tx, "Ben"))
    say(ledger, said("a", ana), said("b", ben))
    first, _second = outbox.lease(NOON, 10, MINUTE)
    outbox.in_flight(first.id, NOON)
    assert outbox.recover() == 1
    assert [p.repeat for p in outbox.lease(NOON, 10, MINUTE)] == [True, False]


def test_what_is_uncertain_again_and_again_ends_as_failed(ledger, outbox, ana) -> None:
    say(ledger, said("a", ana))
    for _ in range(5):
        (parcel,) = outbox.lease(NOON, 10, MINUTE)
        outbox.in_flight(parcel.id, NOON)
        outbox.uncertain(parcel.id)
    assert outbox.counts() == {"failed": 1}


def test_a_shown_card_is_edited_in_place(ledger, outbox, ana) -> None:
    say(ledger, shown("waiting", ana, actions=("cancel",)))
    assert deliver(outbox) == ["waiting"]
    say(ledger, shown("taken", ana))
    say(ledger, shown("working", ana, actions=("write",)))
    (parcel,) = outbox.lease(NOON, 10, MINUTE)
    assert (parcel.notice.key, parcel.edits) == ("working", "m1")
    assert parcel.rings is False
    card = ledger.read(lambda r: r.live_card(ana, T1, "status"))
    assert (card.key, card.notice, card.actions) == (parcel.card, "working", ("write",))
    assert outbox.counts() == {"sent": 1, "merged": 1, "leased": 1}


def test_an_edit_waits_for_its_original(ledger, outbox, ana) -> None:
    say(ledger, shown("waiting", ana), shown("taken", ana))
    (first,) = outbox.lease(NOON, 10, MINUTE)
    assert (first.notice.key, first.edits) == ("waiting", None)
    outbox.in_flight(first.id, NOON)
    outbox.sent(first.id, "m9", NOON, digest="abc")
    (second,) = outbox.lease(NOON, 10, MINUTE)
    assert (second.edits, second.digest) == ("m9", "abc")
    outbox.skipped(second.id, NOON)
    assert outbox.counts() == {"sent": 1, "skipped": 1}
    assert outbox.oldest_at() is None


def test_an_edit_of_what_never_arrived_is_posted_anew(ledger, outbox, ana) -> None:
    say(ledger, shown("waiting", ana), shown("taken", ana))
    (first,) = outbox.lease(NOON, 10, MINUTE)
    outbox.failed(first.id, "blocked", NOON, None)
    (second,) = outbox.lease(NOON, 10, MINUTE)
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
    (first,) = outbox.lease(NOON, 10, MINUTE)
    outbox.in_flight(first.id, NOON)
    outbox.sent(first.id, "m1", NOON)
    (edit,) = outbox.lease(NOON, 10, MINUTE)
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
