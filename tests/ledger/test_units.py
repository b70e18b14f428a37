"""A unit of work is kept whole or not at all, and knows what it itself has changed."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, text

from ledgers import NOON, about, after, because, chat, join, letter_from, open_ledger
from routing.arrangement import Arranged, NoteKept, Terms
from routing.inbound import Account, Platform
from routing.people import Away, Back, Placed, Side
from routing.ports import Cause, Question
from routing.refusals import Moved, Refused
from routing.values import PartyId, ServiceKey, TextId
from storage import ready
from storage.engine import Unavailable, writing
from storage.turns import _Unit
from storage.verify import differences, rebuild
from storage.writes import SqlTx

if TYPE_CHECKING:
    from storage.ledger import SqlLedger

LOOSE = {
    "sqlite": "PRAGMA foreign_keys=OFF",
    "postgresql": "SET session_replication_role = replica",
}
"""How each database is told to take what breaks its own rules, as damage would."""


@pytest.fixture
def ledger(tmp_path):
    ledger = open_ledger(tmp_path)
    yield ledger
    ledger.engine.dispose()


def test_what_a_unit_writes_is_there_afterwards(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana"))
    person = ledger.read(lambda reads: reads.person(ana))
    assert (person.version, person.side) == (1, Side.CLIENT)


def test_a_refusal_undoes_the_whole_unit(ledger: SqlLedger, database: str) -> None:
    def work(tx):
        join(tx, "Ana")
        raise Refused("not_now")

    with pytest.raises(Refused):
        ledger.write(work)
    assert ledger.read(lambda reads: reads.find_person(1)) is None
    # A sequence does not look back; a row of the unit's own does.
    number = {"sqlite": 1, "postgresql": 2}[database]
    assert ledger.write(lambda tx: join(tx, "Ben")) == number


def test_a_unit_knows_whether_it_has_changed_anything(ledger: SqlLedger) -> None:
    ledger.write(lambda tx: join(tx, "Ana"))

    def looks_first(tx):
        found = [tx.changed]
        assert [person.id for person in tx.person_named("ana")] == [1]
        tx.arm(about("person", 1), ())
        tx.close_questions(about("person", 1))
        found.append(tx.changed)
        tx.keep_words("hello", client=None, author=None)
        return [*found, tx.changed]

    assert ledger.write(looks_first) == [False, False, True]
    # Of another transaction, whatever came before on the same connection.
    assert ledger.write(lambda tx: tx.changed) is False


def test_a_subject_changed_twice_in_a_unit_is_read_as_it_is_now(ledger: SqlLedger) -> None:
    def work(tx):
        ana = join(tx, "Ana")
        tx.record(about("person", ana), [Placed(zone="Europe/Lisbon", lang="pt")], because(1))
        tx.record(about("person", ana), [Away(), Back(), Away()], because(2))
        (found,) = tx.person_named("ana")
        assert found == tx.person(ana)
        return found

    person = ledger.write(work)
    assert (person.version, person.zone, person.away) == (5, "Europe/Lisbon", True)
    assert ledger.read(lambda reads: reads.person(person.id)) == person


def test_a_moved_unit_runs_again_and_gives_up_after_the_fifth_time(ledger: SqlLedger) -> None:
    runs = []

    def settles(tx):
        runs.append(join(tx, "Ana"))
        if len(runs) < 3:
            raise Moved
        return "kept"

    def never(tx):
        runs.append(0)
        raise Moved

    assert ledger.write(settles) == "kept"
    assert len(runs) == 3
    runs.clear()
    with pytest.raises(Moved):
        ledger.write(never)
    assert len(runs) == 5


def test_a_row_that_somebody_else_moved_is_not_overwritten(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana"))
    tries = []

    def work(tx):
        tries.append(tx.person(ana))
        tx._connection.execute(text("UPDATE persons SET version = version + 1"))
        tx.record(about("person", ana), [Away()], because())

    with pytest.raises(Moved):
        ledger.write(work)
    assert len(tries) == 5
    assert ledger.read(lambda reads: reads.person(ana)).away is False


def test_of_two_hundred_who_claim_at_once_one_wins_and_all_are_told(ledger: SqlLedger) -> None:
    prize = ledger.write(lambda tx: join(tx, "Prize"))
    outcomes: Counter[str] = Counter()
    start = threading.Barrier(200)

    def claim() -> None:
        def work(tx):
            if tx.person(prize).away:
                raise Refused("taken")
            tx.record(about("person", prize), [Away()], because())

        start.wait()
        try:
            ledger.write(work)
            outcomes["won"] += 1
        except Refused as refused:
            outcomes[refused.code] += 1

    threads = [threading.Thread(target=claim) for _ in range(200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes == {"won": 1, "taken": 199}
    assert len(ledger.read(lambda reads: reads.history(about("person", prize)))) == 2


@pytest.mark.sqlite
def test_in_a_shared_commit_one_failure_leaves_the_others_alone(ledger: SqlLedger) -> None:
    held, results = threading.Event(), []

    def slow(tx):
        held.wait(5)
        return join(tx, "First")

    def work(name):
        def do(tx):
            person = join(tx, name)
            if name == "Bad":
                raise ValueError(name)
            return person

        try:
            results.append(ledger.write(do))
        except ValueError:
            results.append(name)

    leader = threading.Thread(target=lambda: results.append(ledger.write(slow)))
    leader.start()
    others = [threading.Thread(target=work, args=(name,)) for name in ("Ana", "Bad", "Ben")]
    for thread in others:
        thread.start()
    while len(ledger.turns._waiting) < 3:
        pass
    held.set()
    for thread in (leader, *others):
        thread.join()
    assert sorted(map(str, results)) == ["1", "2", "3", "Bad"]


@pytest.mark.sqlite
def test_a_unit_that_breaks_the_database_fails_alone(ledger: SqlLedger) -> None:
    wrong = _Unit(lambda connection: connection.execute(text("SELECT nonsense")))
    ledger.turns._waiting.append(wrong)
    assert ledger.write(lambda tx: join(tx, "Ana")) == 1
    with pytest.raises(Unavailable):
        wrong.outcome()


@pytest.mark.sqlite
def test_who_is_interrupted_takes_nobody_else_along(ledger: SqlLedger) -> None:
    waits = _Unit(lambda connection: join(SqlTx(connection), "Ana"))
    ledger.turns._waiting.append(waits)

    def interrupted(tx):
        join(tx, "Nobody")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ledger.write(interrupted)
    assert not waits.done
    assert ledger.write(lambda tx: join(tx, "Ben")) == 2
    assert waits.outcome() == 1


@pytest.mark.sqlite
def test_a_database_that_takes_no_change_says_so_and_recovers(ledger: SqlLedger) -> None:
    ledger.write(lambda tx: join(tx, "Ana"))

    def full(tx):
        tx._connection.exec_driver_sql("PRAGMA max_page_count=1")
        for _ in range(200):
            tx.keep_words("x" * 10_000, client=None, author=None)

    with pytest.raises(Unavailable):
        ledger.write(full)
    ledger.engine.dispose()
    assert ledger.write(lambda tx: join(tx, "Ben")) == 2


@pytest.mark.sqlite
def test_what_was_looked_at_is_not_read_again_unless_something_changed(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana"))
    said: list[str] = []
    event.listen(ledger.engine, "commit", lambda _: said.append("commit"))
    run = ready._run

    def noted(connection, form, given):
        said.append(form.text)
        return run(connection, form, given)

    ready._run = noted
    try:
        ledger.read(lambda reads: (reads.person(ana), reads.questions(ana), reads.home(ana)))
        said.clear()
        ledger.keep(letter_from("ben"), NOON)
        said.clear()
        ledger.write(lambda tx: (tx.person(ana), tx.questions(ana), tx.home(ana)))
        assert not [text for text in said if "SELECT" in text]

        ledger.read(lambda reads: reads.person(ana))
        ledger.write(lambda tx: tx.record(about("person", ana), [Away()], because()))
        assert ledger.write(lambda tx: tx.person(ana)).away
    finally:
        ready._run = run


@pytest.mark.sqlite
def test_what_another_thread_changed_meanwhile_is_read_again(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana"))
    assert not ledger.read(lambda reads: reads.person(ana)).away
    goes = threading.Thread(
        target=lambda: ledger.write(lambda tx: tx.record(about("person", ana), [Away()], because()))
    )
    goes.start()
    goes.join()
    assert ledger.write(lambda tx: tx.person(ana)).away


@pytest.mark.sqlite
def test_a_unit_that_runs_again_reads_again(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana"))
    ledger.read(lambda reads: reads.person(ana))
    found = []

    def work(tx):
        found.append(tx.person(ana).version)
        if len(found) == 1:
            tx._connection.execute(text("UPDATE persons SET version = 7"))
            raise Moved

    ledger.write(work)
    assert found == [1, 1]
    assert ledger.write(lambda tx: tx.person(ana)).version == 1


def test_time_goes_forward_only_within_a_subject(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana"))
    late = Cause(now=after(60), at=after(90))
    early = Cause(now=after(61), at=after(-500))
    ledger.write(lambda tx: tx.record(about("person", ana), [Away()], late))
    ledger.write(lambda tx: tx.record(about("person", ana), [Back()], early))
    events = ledger.read(lambda reads: reads.history(about("person", ana)))
    assert [event.happened_at for event in events] == [NOON, after(60), after(60)]
    assert [event.recorded_at for event in events] == [NOON, after(60), after(61)]
    assert [event.n for event in events] == [1, 2, 3]


def test_naive_times_are_refused(ledger: SqlLedger) -> None:
    with pytest.raises(Exception, match="zone"):
        ledger.keep(letter_from("ana"), NOON.replace(tzinfo=None))


def test_people_are_found_by_account_and_by_name(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana  Núñez", Side.PROVIDER))
    ledger.write(lambda tx: join(tx, "Anabel"))

    def look(reads):
        account = Account(platform=Platform.TERMINAL, user="ana  núñez")
        assert reads.person_by_account(account).id == ana
        assert reads.person_by_account(Account(platform=Platform.SLACK, user="ana")) is None
        assert [p.id for p in reads.person_named("ANA NÚÑEZ")] == [ana]
        assert [p.id for p in reads.person_named("ana")] == [ana]
        assert reads.person_named("ana", Side.CLIENT) == ()
        assert reads.person_named("a_a") == ()
        assert [p.id for p in reads.people_of(reads.person(ana).provider)] == [ana]
        assert [p.id for p in reads.parties(Side.PROVIDER)] == [reads.person(ana).provider]
        assert reads.name_of(ana) == "Ana  Núñez"
        assert (reads.name_of(99), reads.home(99)) == ("", None)
        assert reads.home(ana) == chat("ana  núñez")
        assert reads.party_named("ana", Side.PROVIDER) == ()

    ledger.read(look)


def test_a_firm_is_found_by_its_name(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana", Side.PROVIDER))
    firm = ledger.read(lambda reads: reads.person(ana).provider)
    ledger.write(lambda tx: tx.name_party(firm, "Núñez & Daughters"))

    def look(reads):
        assert reads.party_named("núñez & daughters", Side.PROVIDER) == (reads.party(firm),)
        assert reads.party_named("núñez & daughters", Side.CLIENT) == ()

    ledger.read(look)


def test_who_is_unknown_is_a_key_error_or_none(ledger: SqlLedger) -> None:
    def look(reads):
        assert reads.find_task(9) is None
        with pytest.raises(KeyError):
            reads.person(9)
        with pytest.raises(KeyError):
            reads.words(9)
        with pytest.raises(KeyError):
            reads.file(9)

    ledger.read(look)


def test_an_arrangement_is_found_by_client_and_service(ledger: SqlLedger) -> None:
    books = ServiceKey("bookkeeping")
    arranged = Arranged(client=PartyId(1), service=books, rounds=2, terms=Terms(from_at=NOON))
    ledger.write(
        lambda tx: tx.record(
            about("arrangement", 1), [arranged, NoteKept(note=TextId(4))], because()
        )
    )

    def look(reads):
        found = reads.arrangement_of(PartyId(1), books)
        assert (found.notes, found.version) == ((4,), 2)
        assert reads.arrangement_of(PartyId(2), books) is None
        assert reads.arrangements_of(PartyId(1)) == (found,)

    ledger.read(look)


def test_open_questions_come_newest_first_until_closed(ledger: SqlLedger) -> None:
    def ask(tx):
        ana = join(tx, "Ana")
        for kind in ("due", "file", "due"):
            id = tx.next_id("question")
            tx.ask(
                Question(
                    id=id,
                    person=ana,
                    kind=kind,
                    about=about("task", id),
                    asked_at=NOON,
                    data={"n": str(id)},
                )
            )
        return ana

    ana = ledger.write(ask)
    assert [q.id for q in ledger.read(lambda reads: reads.questions(ana))] == [3, 2, 1]
    ledger.write(lambda tx: tx.close_question(3))
    ledger.write(lambda tx: tx.close_questions(about("task", 2), ["due"]))
    assert [q.data["n"] for q in ledger.read(lambda reads: reads.questions(ana))] == ["2", "1"]
    ledger.write(lambda tx: tx.close_questions(about("task", 2)))
    assert [q.kind for q in ledger.read(lambda reads: reads.questions(ana))] == ["due"]


def test_words_keep_every_character_that_a_database_can_hold(ledger: SqlLedger) -> None:
    said = "Größe \U0001f600 \ud800 half \0 zero " + "x" * 100_000
    text = ledger.write(lambda tx: tx.keep_words(said, client=None, author=None))
    kept = ledger.read(lambda reads: reads.words(text))
    assert kept == said.replace("\ud800", "�").replace("\0", "�")
    ledger.erase_words(text)
    assert ledger.read(lambda reads: reads.words(text)) == ""


def test_a_code_works_once_and_in_time(ledger: SqlLedger) -> None:
    end = NOON + timedelta(days=1)
    code, other = ledger.write(
        lambda tx: (tx.new_code("join", {"p": "3"}, end), tx.new_code("join", {}, end))
    )
    typed = code.lower().replace("-", " ")
    assert ledger.write(lambda tx: tx.take_code(typed, NOON)) == ("join", {"p": "3"})
    assert ledger.write(lambda tx: tx.take_code(code, NOON)) is None
    assert ledger.write(lambda tx: tx.take_code(other, end)) is None
    assert ledger.write(lambda tx: tx.take_code("nothing", NOON)) is None


def test_the_last_linked_account_is_home(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana"))
    slack = Account(platform=Platform.SLACK, team="T1", user="U1")
    ledger.write(lambda tx: tx.link_account(ana, slack, chat("D1", Platform.SLACK)))
    found = ledger.read(lambda reads: reads.person_by_account(slack))
    assert found is not None
    assert found.id == ana


def test_a_note_holds_what_was_noted_last(ledger: SqlLedger) -> None:
    ledger.note("read.to", "7")
    ledger.note("read.to", "9")
    assert ledger.setting("read.to") == "9"


def test_settings_of_the_desk_are_set_once(ledger: SqlLedger) -> None:
    assert ledger.setting("desk") is None
    assert ledger.set_once("desk", "one") == "one"
    assert ledger.set_once("desk", "two") == "one"
    assert ledger.setting("desk") == "one"


def test_catalogues_are_kept_by_hash(ledger: SqlLedger) -> None:
    ledger.keep_catalogue("abc", "{}")
    ledger.keep_catalogue("abc", "{}")
    assert ledger.catalogue("abc") == "{}"
    assert ledger.catalogue("def") is None
    assert ledger.pinned_catalogues() == {}


def test_any_changed_byte_of_an_event_is_found(ledger: SqlLedger) -> None:
    ana = ledger.write(lambda tx: join(tx, "Ana"))
    ledger.write(lambda tx: tx.record(about("person", ana), [Away(), Back()], because()))
    assert rebuild(ledger.engine) == ()
    for change in (
        "UPDATE events SET via = 'desK' WHERE about_kind = 'person' AND n = 2",
        "UPDATE events SET actor_id = 7 WHERE about_kind = 'person' AND n = 1",
        "DELETE FROM events WHERE about_kind = 'person' AND n = 1",
        "UPDATE persons SET standing = 'left'",
        "DELETE FROM persons",
    ):
        with writing(ledger.engine.connect()) as connection:
            connection.execute(text(LOOSE[connection.dialect.name]))
            connection.execute(text(change))
            assert list(differences(connection, lambda _events: None)), change
            connection.rollback()
    assert rebuild(ledger.engine) == ()


def test_a_unit_sees_the_questions_and_accounts_that_it_changed_itself(ledger: SqlLedger) -> None:
    def work(tx):
        ana, slack = join(tx, "Ana"), Account(platform=Platform.SLACK, user="U9")
        found = [(tx.person_by_account(slack), len(tx.questions(ana)))]
        tx.link_account(ana, slack, chat("D1", Platform.SLACK))
        asked = Question(id=1, person=ana, kind="due", about=about("task", 2), asked_at=NOON)
        tx.ask(asked)
        found.append((tx.person_by_account(slack).id, len(tx.questions(ana))))
        tx.close_question(1)
        found.append((tx.person_by_account(slack).id, len(tx.questions(ana))))
        tx.ask(asked)
        found.append((ana, len(tx.questions(ana))))
        tx.close_questions(about("task", 2))
        found.append((ana, len(tx.questions(ana))))
        return found

    assert ledger.write(work) == [(None, 0), (1, 1), (1, 0), (1, 1), (1, 0)]
