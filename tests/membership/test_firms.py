"""Inside a client's firm: who may ask for what, who usually does it, what is remembered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from joined_desk import BOOKS, CALLS, LETTERS, Members, at_desk, heard
from routing import commands as c
from routing.catalogue.model import RateKind
from routing.membership import (
    arrangement_for,
    call_operator,
    may_ask_for,
    obeyed,
    set_usual,
    show_notes,
)
from routing.notices.model import DESK, About, Subject, Words
from routing.people import Position, Side
from routing.refusals import Refused
from routing.understanding.meaning import Act, Usual
from routing.values import ArrangementId, FileId, Money, ServiceKey, TaskId

if TYPE_CHECKING:
    from pathlib import Path

    from routing.unit import Unit


@pytest.fixture
def desk(tmp_path: Path) -> Members:
    return at_desk(tmp_path)


def about(id: int) -> Subject:
    return Subject(kind=About.PERSON, id=id)


def may(desk: Members, who: int, service: ServiceKey) -> bool:
    return desk.do(lambda unit: may_ask_for(unit, unit.actor, service), who)


# --- services and people ---


def test_members_ask_for_what_the_catalogue_or_the_owner_opens(desk: Members) -> None:
    mara = desk.enroll("mara", "client", firm="Lind")
    joe = desk.enroll("joe", "client", firm="Lind")
    assert may(desk, mara, BOOKS)
    assert not may(desk, joe, BOOKS)
    assert may(desk, joe, LETTERS)
    assert desk.do(lambda unit: obeyed(unit, heard("our services")), mara)
    assert desk.told[0].actions == ("open.books", "shut.letters", "shut.calls", "person")
    desk.press(mara, "open.books")
    desk.press(mara, "shut.letters")
    desk.press(mara, "shut.letters")
    assert desk.told[0].actions == ("shut.books", "open.letters", "shut.calls", "person")
    assert may(desk, joe, BOOKS)
    assert not may(desk, joe, LETTERS)
    desk.press(mara, "open.letters")
    assert may(desk, joe, LETTERS)
    with pytest.raises(Refused, match="no_service"):
        desk.press(mara, "open.gardening")
    with pytest.raises(Refused, match="only_owner"):
        desk.press(joe, "open.books")


def test_operators_may_ask_for_anything_offered_and_providers_for_nothing(desk: Members) -> None:
    ola = desk.enroll("ola", "operator")
    ana = desk.enroll("ana", "provider")
    assert may(desk, ola, BOOKS)
    assert not may(desk, ola, ServiceKey("gardening"))
    assert not may(desk, ana, BOOKS)


def test_an_owner_gives_colleagues_their_positions(desk: Members) -> None:
    mara = desk.enroll("mara", "client", firm="Lind")
    joe = desk.enroll("joe", "client", firm="Lind")
    assert desk.do(lambda unit: obeyed(unit, heard("Team")), mara)
    assert desk.notice("firm_people").actions == ("member.2", "invite")
    desk.press(mara, "member.2")
    assert desk.notice("firm_member").actions == ("make.owner", "make.approver")
    desk.press(mara, "make.approver", about(joe))
    assert desk.person(joe).position == Position.APPROVER
    desk.press(mara, "make.approver", about(joe))
    desk.press(mara, "make.owner", about(joe))
    desk.press(joe, "make.member", about(mara))
    with pytest.raises(Refused, match="last_owner"):
        desk.press(joe, "make.member", about(joe))
    with pytest.raises(Refused, match="only_owner"):
        desk.press(mara, "member.1")
    for action, subject in (("member.9", DESK), ("member.x", DESK), ("make.king", about(mara))):
        with pytest.raises(Refused, match="no_person"):
            desk.press(joe, action, subject)
    desk.press(joe, "invite")
    assert desk.notice("invite_code").facts["position"] == "member"


def test_a_colleague_of_another_firm_is_nobody(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    eve = desk.enroll("eve", "client")
    for id in (eve, 99):
        with pytest.raises(Refused, match="no_person"):
            desk.press(mara, "make.member", about(id))


# --- the usual provider ---


def usual(service: str | None, name: str) -> object:
    return heard("words", Act.CHANGE, usual=Usual(service=service, name=name))


def say_usual(desk: Members, who: int, service: str | None, name: str) -> None:
    desk.do(lambda unit: set_usual(unit, usual(service, name)), who)  # type: ignore[arg-type]


def test_an_arrangement_is_made_once_from_the_service(desk: Members) -> None:
    mara = desk.person(desk.enroll("mara", "client"))
    assert mara.client is not None
    client = mara.client
    made = desk.do(lambda unit: arrangement_for(unit, client, BOOKS))
    assert desk.do(lambda unit: arrangement_for(unit, client, BOOKS)) == made
    terms = made.terms_at(desk.now)
    assert terms is not None
    assert terms.price == Money(minor=6000, currency="EUR")
    hourly = desk.do(lambda unit: arrangement_for(unit, client, LETTERS)).terms_at(desk.now)
    assert hourly is not None
    assert (hourly.price, hourly.price_by) == (Money(minor=4000, currency="EUR"), RateKind.HOURLY)
    with pytest.raises(Refused, match="no_service"):
        desk.do(lambda unit: arrangement_for(unit, client, ServiceKey("gardening")))


def test_a_client_names_who_does_it_and_who_stands_in(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    ana = desk.person(desk.enroll("ana", "provider", name="Ana Reyes", services="books"))
    ben = desk.person(desk.enroll("ben", "provider", firm="Ben & Co", services="books"))
    say_usual(desk, mara, "books", "ana")
    held = desk.notice("usual_set").about
    assert desk.notice("usual_set").actions == ("name_stand_in", "person")
    say_usual(desk, mara, "books", "Ana Reyes")
    desk.press(mara, "name_stand_in", held)
    assert desk.keys() == ["ask_stand_in"]
    assert not desk.says(mara, heard("October books", Act.REQUEST))
    assert not desk.says(mara, heard(" . "))
    assert desk.says(mara, heard("ben & co."))
    assert desk.notice("usual_set").facts["stand_in"] is True
    after = desk.ledger.read(lambda tx: tx.arrangement(ArrangementId(held.id)))
    assert (after.usual, after.stand_in) == (ana.provider, ben.provider)


def test_an_unknown_name_shows_whom_there_is(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    say_usual(desk, mara, "books", "Zoe")
    assert desk.notice("usual_unknown").actions == ("person",)
    ana = desk.person(desk.enroll("ana", "provider", services="books"))
    desk.enroll("cat", "provider", services="letters")
    say_usual(desk, mara, "books", "Zoe")
    card = desk.notice("usual_unknown")
    assert card.actions == (f"usual.{ana.provider}", "person")
    desk.press(mara, card.actions[0], card.about)
    assert desk.keys() == ["usual_set"]
    with pytest.raises(Refused, match="no_provider"):
        desk.press(mara, "usual.99", card.about)
    with pytest.raises(Refused, match="no_arrangement"):
        desk.press(desk.enroll("eve", "client"), card.actions[0], card.about)
    with pytest.raises(Refused, match="no_arrangement"):
        desk.press(mara, card.actions[0], about(card.about.id))
    with pytest.raises(Refused, match="no_arrangement"):
        desk.press(desk.enroll("ola", "operator"), card.actions[0], card.about)


def test_two_of_one_name_are_told_apart(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    desk.enroll("a1", "provider", name="Ana Reyes", services="books")
    desk.enroll("a2", "provider", name="Ana Cruz", services="books")
    say_usual(desk, mara, "books", "Ana")
    assert desk.notice("usual_unknown").facts["several"] is True
    desk.press(mara, "as_stand_in.3", desk.told[0].about)
    assert desk.notice("usual_set").facts["stand_in"] is True


def test_a_name_without_a_service_is_kept_until_one_is_chosen(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    desk.enroll("ana", "provider", services="letters")
    with pytest.raises(Refused, match="card_over"):
        desk.press(mara, "usual_for.letters")
    say_usual(desk, mara, None, "Ana")
    assert desk.notice("usual_which").actions[0] == "usual_for.books"
    desk.press(mara, "usual_for.letters")
    assert desk.keys() == ["usual_set"]
    assert desk.ledger.read(lambda tx: tx.questions(desk.person(mara).id)) == ()


def test_only_who_may_ask_for_a_service_says_who_does_it(desk: Members) -> None:
    desk.enroll("mara", "client", firm="Lind")
    joe = desk.enroll("joe", "client", firm="Lind")
    with pytest.raises(Refused, match="not_opened"):
        say_usual(desk, joe, "books", "Ana")
    with pytest.raises(Refused, match="only_client"):
        say_usual(desk, desk.enroll("ana", "provider"), "books", "Ana")
    with pytest.raises(Refused, match="no_name"):
        desk.do(lambda unit: set_usual(unit, heard("words")), joe)


# --- standing notes ---


def answered(desk: Members, task: Subject, who: int, text: str, *, ask: bool = False) -> None:
    """Let a question about the task be answered with these words."""

    id = TaskId(task.id)
    provider = desk.ledger.read(lambda tx: tx.parties(Side.PROVIDER)[0].id)
    worker = desk.ledger.read(lambda tx: tx.people_of(provider)[0].id)
    if desk.task(task).provider is None:
        desk.offer(task, provider)
        desk.claim(task, worker)

    def work(unit: Unit) -> None:
        unit.apply(id, c.Ask(by=worker, question=unit.keep_words("What for?", None)))
        said = unit.keep_words(text, unit.actor.client)
        unit.apply(id, c.Answer(by=unit.actor.id, text=said))
        if ask:
            unit.ask(unit.actor.id, "remember", task, text=str(int(said)))

    desk.do(work, who)


def words(desk: Members, fact: object) -> str:
    assert isinstance(fact, Words)
    return desk.ledger.read(lambda tx: tx.words(fact.text))


def test_an_answer_is_remembered_listed_changed_and_forgotten(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    desk.enroll("ana", "provider", services="books")
    task = desk.open_task(mara)
    with pytest.raises(Refused, match="nothing_said"):
        desk.press(mara, "remember", task)
    answered(desk, task, mara, "It is a supplier", ask=True)
    desk.press(mara, "remember", task)
    card = desk.notice("remembered")
    assert words(desk, card.facts["note"]) == "It is a supplier"
    assert card.actions == ("forget.1", "edit_note.1")
    desk.press(mara, "remember", task)
    answered(desk, task, mara, "Rent is private")
    desk.press(mara, "remember", task)
    assert desk.do(lambda unit: obeyed(unit, heard("my notes")), mara)
    assert desk.notice("notes").actions == ("edit_note.1", "forget.1", "edit_note.2", "forget.2")
    desk.press(mara, "forget.1")
    assert desk.notice("notes").actions == ("edit_note.2", "forget.2")
    with pytest.raises(Refused, match="no_note"):
        desk.press(mara, "forget.1")
    desk.press(mara, "edit_note.2")
    assert desk.keys() == ["ask_note"]
    assert desk.says(mara, heard("Rent is half private"))
    assert desk.notice("notes").actions == ("edit_note.3", "forget.3")
    desk.press(mara, "forget.3", about(mara), "note")
    assert desk.keys() == ["note_forgotten"]
    desk.press(mara, "notes")
    assert desk.notice("notes").facts == {}


def test_a_note_that_is_gone_is_not_changed(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    desk.enroll("ana", "provider", services="books")
    task = desk.open_task(mara)
    answered(desk, task, mara, "It is a supplier")
    desk.press(mara, "remember", task)
    desk.press(mara, "edit_note.1")
    desk.press(mara, "forget.1")
    assert not desk.says(mara, heard("New words"))


def test_notes_are_behind_the_wall(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    ana = desk.enroll("ana", "provider", services="books")
    eve = desk.enroll("eve", "client")
    ola = desk.enroll("ola", "operator")
    task = desk.open_task(mara)
    answered(desk, task, mara, "It is a supplier")
    desk.press(mara, "remember", task)
    for who, code in ((eve, "no_task"), (ana, "only_client")):
        with pytest.raises(Refused, match=code):
            desk.press(who, "remember", task)
    for who in (eve, ola):
        with pytest.raises(Refused, match="no_note"):
            desk.press(who, "forget.1")
    desk.press(ola, "remember", task)
    assert desk.notice("remembered").actions == ()
    with pytest.raises(Refused, match="only_client"):
        desk.do(show_notes, ola)


def test_a_task_without_an_arrangement_remembers_nothing(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    task = desk.open_task(mara, arranged=False)
    desk.do(lambda unit: unit.ask(unit.actor.id, "remember", task, text="1"), mara)
    with pytest.raises(Refused, match="nothing_said"):
        desk.press(mara, "remember", task)


# --- a person, please ---


def test_whoever_wants_a_person_is_heard_and_answered(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    ola = desk.enroll("ola", "operator")
    task = Subject(kind=About.TASK, id=7)
    desk.do(lambda unit: call_operator(unit, task, heard("This is taking long")), mara)
    card = desk.notice("wants_person")
    assert card.facts["regarding"] == "T-7"
    assert words(desk, card.facts["said"]) == "This is taking long"
    assert "starts" not in desk.notice("person_called").facts
    desk.press(ola, "reply_to", card.about)
    assert desk.keys() == ["ask_reply"]
    assert not desk.says(ola, heard(" "))
    assert desk.says(ola, heard("I look into it"))
    assert words(desk, desk.notice("from_desk").facts["said"]) == "I look into it"
    desk.press(ola, "reply_to", card.about)
    assert desk.says(ola, replace(heard(""), files=(FileId(1),)))
    assert "said" not in desk.notice("from_desk").facts
    assert desk.keys(ola) == ["reply_sent"]
    with pytest.raises(Refused, match="no_person"):
        desk.press(ola, "reply_to", about(99))
    with pytest.raises(Refused, match="only_operator"):
        desk.press(mara, "reply_to", about(ola))


def test_at_night_they_hear_when_somebody_is_there(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    desk.later(hours=12)
    desk.do(lambda unit: call_operator(unit, about(mara)), mara)
    assert desk.keys() == ["person_called"]
    assert "starts" in desk.told[0].facts
    assert CALLS in desk.house.catalogue.services
