"""Tasks are found by whose they are and where they stand, and their facts beside them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from sqlalchemy import select

from ledgers import NOON, about, after, because, join, letter_from, open_ledger
from routing import events as e
from routing.figures import Facts, Span, Wanted
from routing.figures.packed import pack, shape
from routing.people import Side
from routing.request import Dropped, Requested
from routing.task import TaskState
from routing.values import ArrangementId, PartyId, PersonId, RequestId, ServiceKey, TaskId, TextId
from storage.history import History
from storage.migrate import MIGRATIONS
from storage.tables import metadata
from storage.verify import rebuild

VERSIONS = sorted((MIGRATIONS / "versions").glob("[0-9]*_*.py"))
BOOKS = ServiceKey("bookkeeping")
CLIENT, ANA, BEN = PartyId(1), PartyId(2), PartyId(3)


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


def opened(client: PartyId = CLIENT, **more) -> e.Opened:
    return e.Opened(
        client=client,
        requester=PersonId(1),
        request=RequestId(1),
        service=BOOKS,
        catalogue="c1",
        arrangement=ArrangementId(1),
        arrangement_version=1,
        words=TextId(1),
        **more,
    )


def offer(n: int, provider: PartyId) -> e.OfferSent:
    return e.OfferSent(n=n, provider=provider, wave=1, expires_at=after(3600))


def happen(ledger, id: int, *events, at: float = 0) -> None:
    ledger.write(lambda tx: tx.record(about("task", id), events, because(at)))


def ids(tasks) -> list[int]:
    return [task.id for task in tasks]


def test_tasks_are_found_by_party_and_state(ledger) -> None:
    happen(ledger, 1, opened(), e.InputsComplete(), e.Queued())
    happen(ledger, 2, opened(), e.InputsComplete(), e.Queued())
    happen(ledger, 3, opened(client=PartyId(9)))
    happen(ledger, 2, offer(1, ANA), e.Claimed(n=1, provider=ANA, due_at=after(99)))
    happen(ledger, 1, e.Cancelled())

    def look(reads):
        assert ids(reads.tasks_of_client(CLIENT)) == [2]
        assert ids(reads.tasks_of_provider(ANA)) == [2]
        assert ids(reads.tasks_in([TaskState.INTAKE, TaskState.WORKING])) == [2, 3]
        assert ids(reads.tasks_in([TaskState.CANCELLED], closed_since=NOON)) == [1]
        assert ids(reads.tasks_in([TaskState.CANCELLED], closed_since=after(999))) == []
        assert reads.task(TaskId(2)).due_at == after(99)

    ledger.read(look)
    history = History(ledger.engine)
    assert ids(history.tasks()) == [3, 2, 1]
    assert ids(history.tasks(client=CLIENT, closed=False)) == [2]
    assert ids(history.tasks(states=[TaskState.CANCELLED], service=BOOKS)) == [1]
    assert ids(history.tasks(provider=ANA, limit=1)) == [2]
    assert history.counts() == {"cancelled": 1, "intake": 1, "working": 1}
    assert len(history.timeline(about("task", 2))) == 5
    assert rebuild(ledger.engine) == ()


def test_what_ended_is_asked_for_by_a_row_or_a_count(ledger) -> None:
    for id in (1, 2, 3):
        happen(ledger, id, opened(), e.InputsComplete(), e.Queued(), offer(1, ANA))
        happen(ledger, id, e.Claimed(n=1, provider=ANA, due_at=after(99)))
    happen(ledger, 4, opened(client=PartyId(9)))
    happen(ledger, 2, e.Delivered(n=1, by=PersonId(2)), e.Accepted(), at=10)
    happen(ledger, 1, e.Delivered(n=1, by=PersonId(2)), e.Accepted(), at=20)

    def look(reads):
        assert ids(reads.last_closed(client=CLIENT, provider=None)) == [1]
        assert ids(reads.last_closed(client=CLIENT, provider=ANA)) == [1, 1]
        assert ids(reads.last_closed(client=PartyId(9), provider=BEN)) == []
        assert ids(reads.closed_since(CLIENT, after(0))) == [1, 2]
        assert ids(reads.closed_since(CLIENT, after(15))) == [1]
        assert [reads.accepted_of(ANA, most) for most in (1, 2, 9)] == [1, 2, 2]
        assert reads.accepted_of(BEN, 9) == 0
        assert reads.has_asked(CLIENT)
        assert not reads.has_asked(PartyId(7))
        assert reads.did_before(CLIENT, BOOKS, apart=RequestId(2))
        assert not reads.did_before(CLIENT, BOOKS, apart=RequestId(1)), "all of one request"
        assert not reads.did_before(CLIENT, ServiceKey("calls"), apart=RequestId(2))
        assert reads.last_clients(ANA) == ((CLIENT, BOOKS),)
        assert reads.last_providers(CLIENT) == {BOOKS: ANA}

    ledger.read(look)


def test_an_offer_is_found_until_it_is_over(ledger) -> None:
    happen(ledger, 1, opened(), e.InputsComplete(), e.Queued(), offer(1, ANA), offer(2, BEN))

    def offered(provider):
        return ids(ledger.read(lambda reads: reads.tasks_offered_to(provider)))

    assert (offered(ANA), offered(BEN)) == ([1], [1])
    happen(ledger, 1, e.OfferDeclined(n=1))
    assert (offered(ANA), offered(BEN)) == ([], [1])
    happen(ledger, 1, e.Claimed(n=2, provider=BEN, due_at=after(99)))
    assert offered(BEN) == []


def test_open_requests_are_the_writers_and_the_clients(ledger) -> None:
    asked = Requested(client=CLIENT, requester=PersonId(1), written_by=PersonId(2), words=TextId(1))
    for id in (1, 2):
        ledger.write(lambda tx, id=id: tx.record(about("request", id), [asked], because()))
    ledger.write(lambda tx: tx.record(about("request", 1), [Dropped()], because()))
    for person in (1, 2):
        found = ledger.read(lambda reads, p=person: reads.open_requests(PersonId(p)))
        assert ids(found) == [2]
    assert ledger.read(lambda reads: reads.request(RequestId(1))).closed_at == NOON
    assert ledger.read(lambda reads: reads.find_request(3)) is None


def test_facts_stand_beside_their_task_and_are_found_by_when_they_count(ledger) -> None:
    happen(ledger, 1, opened())
    assert ledger.without_facts(9) == (1,)
    early = Facts(
        task=TaskId(1),
        client=CLIENT,
        service=BOOKS,
        state=TaskState.QUEUED,
        opened_at=NOON,
        until_at=NOON,
        rounds=1,
    )
    ledger.write(lambda tx: tx.keep_facts(pack(early)))
    assert ledger.without_facts(9) == ()
    done = replace(early, state=TaskState.CANCELLED, closed_at=after(50), rounds=2)
    history = History(ledger.engine)
    assert history.facts_of(TaskId(1)) == early
    assert len(history.facts(Wanted(span=Span(start=after(99))))) == 1, "open now, always told"
    ledger.write(lambda tx: tx.keep_facts(pack(done)))
    assert history.facts_of(TaskId(1)) == done
    assert history.facts_of(TaskId(2)) is None
    for wanted, n in (
        (Wanted(), 1),
        (Wanted(client=CLIENT, service=BOOKS), 1),
        (Wanted(client=PartyId(9)), 0),
        (Wanted(provider=PartyId(9)), 0),
        (Wanted(span=Span(start=after(50))), 1),
        (Wanted(span=Span(start=after(51))), 0),
        (Wanted(span=Span(end=after(50))), 0),
    ):
        assert len(history.facts(wanted)) == n, wanted


def test_catalogues_of_open_tasks_are_at_hand(ledger) -> None:
    ledger.keep_catalogue("c1", "one")
    ledger.keep_catalogue("c2", "two")
    happen(ledger, 1, opened())
    assert ledger.pinned_catalogues() == {"c1": "one"}
    happen(ledger, 1, e.Cancelled())
    assert ledger.pinned_catalogues() == {}


def test_a_person_is_erased_and_the_books_still_agree(ledger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana", Side.PROVIDER))
    ben = ledger.write(lambda tx: join(tx, "Ben"))
    text = ledger.write(lambda tx: tx.keep_words("my secret", client=None, author=ana))
    hers = ledger.keep(letter_from("ana", text="my secret", files=("secret.csv",)), NOON).id
    his = ledger.keep(letter_from("ben", text="hello"), NOON).id
    ledger.write(lambda tx: tx.forget(ana, NOON))
    assert ledger.read(lambda reads: reads.words(text)) == ""
    assert ledger.read(lambda reads: reads.person_named("ana")) == ()
    assert ledger.letter(hers) is None, "nobody decides what nobody said"
    assert ledger.letter(his).inbound.text == "hello"
    known = {one.person.id: one for one in History(ledger.engine).people()}
    assert (known[ana].name, known[ana].accounts, known[ben].name) == ("", (), "Ben")
    with ledger.engine.connect() as connection:
        dump = "\n".join(
            str(row)
            for table in metadata.sorted_tables
            for row in connection.execute(select(table))
        )
    assert "secret" not in dump
    assert rebuild(ledger.engine) == ()


def test_a_change_of_the_records_comes_with_a_migration_that_makes_them_anew() -> None:
    """Whoever changes the fields of `Facts` empties the table in a migration, and names SHAPE."""
    named = [re.search(r'^SHAPE = "(\w+)"', path.read_text(), re.M) for path in VERSIONS]
    assert [found[1] for found in named if found][-1] == shape()
