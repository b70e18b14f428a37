"""Everybody who writes is known, becomes known, or hears why not; codes work once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from joined_desk import BOOKS, SUNDAY, Members, at_desk, heard, meaning
from routing.inbound import Account, InboundKind, Place, Platform
from routing.membership import (
    as_client,
    ask_to_join,
    invite_colleague,
    link_code,
    obeyed,
    set_lang,
)
from routing.membership.cities import zone_said, zones_like
from routing.notices.model import About, Subject
from routing.people import Joined, Position, Side, Standing
from routing.refusals import Refused
from routing.request import Request, Requested
from routing.understanding.meaning import Act
from routing.values import PartyId, PersonId, RequestId, TextId

if TYPE_CHECKING:
    from pathlib import Path

    from routing.unit import Unit

TELEGRAM = {
    "account": Account(platform=Platform.TELEGRAM, user="77"),
    "place": Place(platform=Platform.TELEGRAM, chat="77"),
}


@pytest.fixture
def desk(tmp_path: Path) -> Members:
    return at_desk(tmp_path)


@pytest.fixture
def closed_desk(tmp_path: Path) -> Members:
    return at_desk(tmp_path, sign_up="invitation")


def about(id: int) -> Subject:
    return Subject(kind=About.PERSON, id=id)


# --- the first message ---


def test_a_first_message_is_welcomed_and_goes_on(desk: Members) -> None:
    desk.now = SUNDAY
    mara = desk.writes("mara", "October books", zone="Europe/Lisbon", lang="pt-PT")
    assert mara is not None
    assert (mara.zone, mara.lang, mara.zone_sure) == ("Europe/Lisbon", "pt", False)
    assert mara.client is not None
    welcome = desk.notice("welcome")
    assert welcome.actions == ("zone_yes", "zone_other", "keeps")
    assert welcome.facts["zone"] == "Europe/Lisbon"
    assert welcome.facts["at"] == SUNDAY
    assert "starts" in welcome.facts
    assert "starts" not in _welcome_on_monday(desk)
    desk.writes("mara")
    assert desk.told == []


def _welcome_on_monday(desk: Members) -> object:
    desk.later(hours=14)
    desk.writes("joe")
    return desk.notice("welcome").facts


def test_a_desk_by_invitation_says_so_where_it_was_written(closed_desk: Members) -> None:
    assert closed_desk.writes("mara") is None
    told = closed_desk.notice("invited_only")
    assert told.to is None
    assert told.place is not None
    assert closed_desk.who("mara") is None


@pytest.mark.parametrize("words", ["I do bookkeeping.", "I'm a freelancer"])
def test_who_wants_to_work_may_write_to_a_desk_by_invitation(
    closed_desk: Members, words: str
) -> None:
    ana = closed_desk.writes("ana", words)
    assert ana is not None
    assert (ana.standing, ana.client, ana.provider) == (Standing.PENDING, None, None)
    with pytest.raises(Refused, match="invited_only"):
        closed_desk.do(lambda unit: as_client(unit, unit.actor), ana.id)


def test_who_wants_to_work_is_not_welcomed_as_a_client(desk: Members) -> None:
    ana = desk.writes("ana", "I do bookkeeping.")
    assert ana is not None
    assert desk.told == []
    assert desk.do(lambda unit: as_client(unit, unit.actor), ana.id).client == ana.client


def test_a_button_pressed_by_nobody_known_is_refused(desk: Members) -> None:
    with pytest.raises(Refused, match="not_known"):
        desk.writes("mara", kind=InboundKind.PRESS)


def test_who_writes_in_public_is_written_to_in_private(desk: Members) -> None:
    public = Place(platform=Platform.TERMINAL, chat="square", thread="1", private=False)
    mara = desk.writes("mara", place=public, name="")
    assert mara is not None
    assert _home(desk, mara.id) == Place(platform=Platform.TERMINAL, chat="mara")
    assert desk.ledger.read(lambda tx: tx.name_of(mara.id)) == "mara"


def _home(desk: Members, id: int) -> Place | None:
    return desk.ledger.read(lambda tx: tx.home(PersonId(id)))


def test_what_the_platform_says_counts_until_the_person_says_it(desk: Members) -> None:
    mara = desk.writes("mara", zone="Mars/Base")
    assert mara is not None
    assert mara.zone == "Europe/Berlin"
    mara = desk.writes("mara", zone="Europe/Lisbon")
    assert mara is not None
    assert (mara.zone, mara.zone_sure) == ("Europe/Lisbon", False)
    desk.press(mara.id, "zone_yes", about(mara.id), "welcome")
    assert desk.keys() == ["welcome"]
    assert desk.told[0].actions == ("keeps",)
    mara = desk.writes("mara", zone="Asia/Tokyo")
    assert mara is not None
    assert mara.zone == "Europe/Lisbon"
    desk.press(mara.id, "zone_yes", about(mara.id))
    assert desk.keys() == ["zone_set"]


# --- codes ---


def _link(desk: Members, id: int) -> str:
    desk.do(link_code, id)
    return str(desk.notice("link_code").facts["code"])


def test_one_person_writes_from_two_accounts(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    code = _link(desk, mara)
    assert desk.writes("x", code.lower(), **TELEGRAM) is None
    assert desk.keys(mara) == ["linked"]
    person = desk.who("77", Platform.TELEGRAM)
    assert person is not None
    assert person.id == mara
    assert _home(desk, mara) == TELEGRAM["place"]
    desk.writes("mara")
    assert _home(desk, mara) == Place(platform=Platform.TERMINAL, chat="mara")


def test_a_code_works_once_and_not_for_ever(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    code = _link(desk, mara)
    desk.writes("x", f"link {code}", **TELEGRAM)
    with pytest.raises(Refused, match="bad_code"):
        desk.writes("y", f"link {code}")
    late = _link(desk, mara)
    desk.later(days=8)
    with pytest.raises(Refused, match="bad_code"):
        desk.writes("y", f"join {late}")


@pytest.mark.parametrize("words", ["/start abc", "join K7QP-2MX1", "link 123456", "/join zzz99-1"])
def test_a_wrong_code_is_refused(desk: Members, words: str) -> None:
    with pytest.raises(Refused, match="bad_code"):
        desk.writes("x", words)
    assert desk.who("x") is None


@pytest.mark.parametrize("words", ["join the call at 5", "/start", "link please", "join us"])
def test_words_that_bring_no_code_are_words(desk: Members, words: str) -> None:
    assert desk.writes("x", words) is not None


def test_linking_leaves_an_empty_first_try_behind(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    early = desk.writes("x", **TELEGRAM)
    assert early is not None
    desk.writes("x", _link(desk, mara), **TELEGRAM)
    assert desk.person(early.id).standing == Standing.LEFT
    desk.writes("x", _link(desk, mara), **TELEGRAM)
    assert desk.keys() == ["linked"]


def test_linking_never_takes_somebody_away_from_their_work(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    desk.enroll("ana", "provider")
    joe = desk.enroll("joe", "client")
    desk.do(lambda unit: _request(unit, joe), joe)
    for user in ("ana", "joe"):
        code = _link(desk, mara)
        with pytest.raises(Refused, match="own_things"):
            desk.writes(user, code)
    code = _link(desk, mara)
    desk.order("leave", person=str(mara))
    with pytest.raises(Refused, match="bad_code"):
        desk.writes("new", code)


def _request(unit: Unit, id: int) -> None:
    client = unit.tx.person(PersonId(id)).client or PartyId(0)
    opened = Requested(
        client=client, requester=PersonId(id), written_by=PersonId(id), words=TextId(1), parts=()
    )
    unit.record_request(Request(id=RequestId(unit.tx.next_id("request"))), opened)


def test_an_account_without_anything_is_left_behind_too(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    code = _link(desk, mara)
    desk.do(lambda unit: unit.record_person(PersonId(50), Joined()))
    account = Account(platform=Platform.TERMINAL, user="lost")
    home = Place(platform=Platform.TERMINAL, chat="lost")
    desk.do(lambda unit: unit.tx.link_account(PersonId(50), account, home))
    desk.writes("lost", code)
    assert desk.person(50).standing == Standing.LEFT


def test_an_operator_is_invited_by_a_code(desk: Members) -> None:
    desk.order("invite", side="operator")
    desk.writes("ola", f"/start {desk.notice('invite_code').facts['code']}")
    ola = desk.who("ola")
    assert ola is not None
    assert ola.operator
    assert desk.notice("operator_joined").actions == ("zone_yes", "zone_other")


def test_a_client_invited_to_a_firm_of_their_own_gets_one(closed_desk: Members) -> None:
    closed_desk.order("invite", side="client")
    closed_desk.writes("mara", f"join {closed_desk.notice('invite_code').facts['code']}")
    mara = closed_desk.who("mara")
    assert mara is not None
    assert closed_desk.firm(mara.client).side == Side.CLIENT
    assert closed_desk.keys() == ["welcome"]


def test_an_owner_invites_a_colleague_who_wrote_too_early(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    joe = desk.writes("joe")
    assert joe is not None
    desk.do(lambda unit: invite_colleague(unit, Position.APPROVER), mara)
    desk.writes("joe", f"join {desk.notice('invite_code').facts['code']}")
    after = desk.person(joe.id)
    assert (after.client, after.position) == (desk.person(mara).client, Position.APPROVER)
    desk.do(invite_colleague, mara)
    desk.writes("joe", f"join {desk.notice('invite_code').facts['code']}")
    assert desk.person(joe.id).position == Position.MEMBER


def test_who_works_for_one_firm_is_not_moved_to_another(desk: Members) -> None:
    ana = desk.enroll("ana", "provider", services="books")
    ben = desk.enroll("ben", "provider")
    desk.do(invite_colleague, ana)
    code = desk.notice("invite_code").facts["code"]
    with pytest.raises(Refused, match="has_firm"):
        desk.writes("ben", f"join {code}")
    desk.writes("cat", f"join {code}")
    cat = desk.who("cat")
    assert cat is not None
    assert cat.provider == desk.person(ana).provider
    with pytest.raises(Refused, match="only_owner"):
        desk.do(invite_colleague, desk.enroll("ola", "operator"))
    assert desk.person(ben).provider != cat.provider


# --- place and language ---


def test_another_place_is_asked_for_and_a_city_is_enough(desk: Members) -> None:
    mara = desk.writes("mara")
    assert mara is not None
    desk.press(mara.id, "zone_other", about(mara.id))
    assert desk.keys() == ["ask_zone"]
    assert desk.says(mara.id, heard("I'm in Lisbon, Portugal"))
    assert desk.keys() == ["zone_set"]
    assert desk.person(mara.id).zone == "Europe/Lisbon"
    assert desk.ledger.read(lambda tx: tx.questions(mara.id)) == ()


def test_a_place_that_is_not_known_is_asked_about_once_more(desk: Members) -> None:
    mara = desk.writes("mara")
    assert mara is not None
    desk.press(mara.id, "zone_other")
    assert desk.says(mara.id, heard("Lisbonn"))
    assert desk.notice("zone_unknown").actions == ("zone.Europe/Lisbon",)
    assert not desk.says(mara.id, heard("October books please", Act.REQUEST))
    assert not desk.says(mara.id, heard("word " * 30))
    desk.press(mara.id, "zone.Europe/Lisbon")
    assert desk.person(mara.id).zone_sure
    with pytest.raises(Refused, match="bad_zone"):
        desk.press(mara.id, "zone.Mars")


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("São Paulo", "America/Sao_Paulo"),
        ("moved to New York City", "America/New_York"),
        ("asia/ho_chi_minh", ""),
        ("Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh"),
        ("america/new_york", "America/New_York"),
        ("utc", "UTC"),
        ("Mars/Base", ""),
        ("nowhere", ""),
        ("Zürich", "Europe/Zurich"),
        ("", ""),
    ],
)
def test_cities_and_zones_are_found_in_words(words: str, zone: str) -> None:
    assert zone_said(words) in {zone, "Asia/Ho_Chi_Minh" if "chi" in words else zone}


def test_near_spellings_are_offered() -> None:
    assert zones_like("Lissbonn")[0] == "Europe/Lisbon"
    assert zones_like("qqqq") == ()


def test_the_language_is_set_and_stays(desk: Members) -> None:
    mara = desk.writes("mara", lang="en")
    assert mara is not None
    assert desk.do(lambda unit: obeyed(unit, heard("Deutsch!")), mara.id)
    desk.press(mara.id, "set_lang.de")
    assert desk.notice("lang_set").facts["lang"] == "de"
    desk.writes("mara", lang="en")
    assert desk.person(mara.id).lang == "de"
    with pytest.raises(Refused, match="bad_lang"):
        desk.do(lambda unit: set_lang(unit, "1"), mara.id)


def test_what_is_kept_is_said_on_a_button(desk: Members) -> None:
    mara = desk.enroll("mara", "client")
    desk.press(mara, "keeps")
    assert desk.keys() == ["what_we_keep"]
    for words in (
        "my data",
        "Delete all my data!",
        "Lösche meine Daten",
        "borra mis datos",
        "bórrame",
    ):
        assert desk.do(lambda unit, words=words: obeyed(unit, heard(words)), mara)  # type: ignore[misc]
    assert not desk.do(lambda unit: obeyed(unit, heard("October books")), mara)


# --- providers ---


def test_a_provider_says_what_they_do_and_the_operator_says_yes(desk: Members) -> None:
    ola = desk.enroll("ola", "operator")
    ana = desk.writes("ana", "I do bookkeeping.")
    assert ana is not None
    said = replace(heard("I do bookkeeping."), meaning=meaning(joins=("books", "gardening")))
    desk.do(lambda unit: ask_to_join(unit, said), ana.id)
    assert desk.keys(ana.id) == ["join_received"]
    assert desk.notice("provider_asks").actions == ("admit", "refuse", "reply_to")
    assert not desk.firm(desk.person(ana.id).provider).does(BOOKS)
    desk.do(lambda unit: ask_to_join(unit, said), ana.id)
    assert desk.keys() == ["join_received"]
    with pytest.raises(Refused, match="only_operator"):
        desk.press(ana.id, "admit", about(ana.id))
    desk.press(ola, "admit", about(ana.id))
    assert desk.keys(ana.id) == ["admitted"]
    assert desk.keys(ola) == ["provider_admitted"]
    assert desk.firm(desk.person(ana.id).provider).does(BOOKS)
    with pytest.raises(Refused, match="decided_already"):
        desk.press(ola, "admit", about(ana.id))
    desk.do(lambda unit: ask_to_join(unit, said), ana.id)
    assert desk.keys() == ["joined_already"]


def test_who_names_no_service_chooses_one(closed_desk: Members) -> None:
    desk = closed_desk
    ola = desk.enroll("ola", "operator")
    ana = desk.writes("ana", "I do this work")
    assert ana is not None
    desk.do(lambda unit: ask_to_join(unit, heard("I do this work")), ana.id)
    assert desk.notice("join_which").actions == (
        "join.books",
        "join.letters",
        "join.calls",
        "person",
    )
    desk.press(ana.id, "join.letters")
    assert desk.person(ana.id).standing == Standing.PENDING
    desk.press(ana.id, "join_more")
    assert desk.notice("join_which").actions == ("join.books", "join.calls", "person")
    with pytest.raises(Refused, match="no_service"):
        desk.press(ana.id, "join.gardening")
    desk.press(ola, "refuse", about(ana.id))
    assert desk.keys(ana.id) == ["join_refused"]
    assert desk.person(ana.id).standing == Standing.REFUSED
    desk.press(ana.id, "join.letters")
    desk.press(ola, "admit", about(ana.id))
    assert desk.person(ana.id).standing == Standing.ACTIVE
    desk.press(ana.id, "join.books")
    desk.press(ola, "refuse", about(ana.id))
    assert desk.person(ana.id).standing == Standing.ACTIVE
    assert not desk.firm(desk.person(ana.id).provider).does(BOOKS)
    with pytest.raises(Refused, match="no_person"):
        desk.press(ola, "admit", about(99))
    with pytest.raises(Refused, match="decided_already"):
        desk.press(ola, "admit", about(ola))


def test_a_client_who_works_here_too_is_refused_as_a_provider_only(desk: Members) -> None:
    ola = desk.enroll("ola", "operator")
    mara = desk.enroll("mara", "client")
    desk.press(mara, "join.letters")
    desk.press(ola, "refuse", about(mara))
    assert desk.person(mara).standing == Standing.ACTIVE
