"""The command line puts people on the desk, lets them in and lets them go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from joined_desk import BOOKS, CALLS, LETTERS, Members, at_desk
from routing.inbound import Platform
from routing.membership.enrolling import invite
from routing.people import Position, Side, Standing
from routing.refusals import Refused

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Members:
    return at_desk(tmp_path)


def test_a_client_is_enrolled_with_a_firm_a_zone_and_a_language(desk: Members) -> None:
    mara = desk.person(
        desk.enroll("mara", "client", name="Mara", firm="Lind", zone="Europe/Lisbon", lang="pt-PT")
    )
    assert (mara.zone, mara.zone_sure, mara.lang) == ("Europe/Lisbon", True, "pt")
    assert mara.position == Position.OWNER
    assert desk.firm(mara.client).side == Side.CLIENT


def test_who_names_an_existing_firm_of_that_side_joins_it_as_a_member(desk: Members) -> None:
    mara = desk.person(desk.enroll("mara", "client", firm="Lind Consulting"))
    joe = desk.person(desk.enroll("joe", "client", firm="lind  consulting"))
    ana = desk.person(desk.enroll("ana", "provider", firm="Lind Consulting"))
    assert joe.client == mara.client
    assert joe.position == Position.MEMBER
    assert ana.provider != mara.client


def test_two_of_one_name_without_a_firm_stay_apart(desk: Members) -> None:
    one = desk.person(desk.enroll("m1", "client", name="Mara"))
    other = desk.person(desk.enroll("m2", "client", name="Mara"))
    assert one.client != other.client


def test_a_provider_is_admitted_at_once_with_what_they_do_and_when(desk: Members) -> None:
    ana = desk.person(
        desk.enroll(
            "ana",
            "provider",
            services="books,letters",
            hours="mon-fri 09:00-12:30 13:30-17:00; sat closed",
            languages="en, de",
            region="PH",
        )
    )
    firm = desk.firm(ana.provider)
    assert firm.does(BOOKS)
    assert firm.does(LETTERS)
    assert not firm.does(CALLS)
    assert firm.hours == {"mon-fri": "09:00-12:30 13:30-17:00", "sat": "closed"}
    assert (firm.languages, firm.region) == ({"en", "de"}, "PH")


def test_the_same_again_changes_nothing_and_more_adds_to_it(desk: Members) -> None:
    said = {"services": "books", "zone": "Asia/Manila", "firm": "ana"}
    before = desk.person(desk.enroll("ana", "provider", **said))
    assert desk.person(desk.enroll("ana", "provider", **said)) == before
    desk.enroll("ana", "provider", services="letters", name="Ana", lang="de")
    ana = desk.person(before.id)
    assert (ana.lang, ana.zone, ana.zone_sure) == ("de", "Asia/Manila", True)
    assert desk.firm(ana.provider).does(LETTERS)
    assert desk.firm(ana.provider).does(BOOKS)


def test_one_account_may_stand_on_every_side(desk: Members) -> None:
    id = desk.enroll("ola", "operator")
    desk.enroll("ola", "client", position="approver")
    desk.enroll("ola", "provider", services="books")
    desk.enroll("ola", "operator")
    ola = desk.person(id)
    assert ola.operator
    assert ola.client is not None
    assert ola.provider is not None
    assert ola.position == Position.APPROVER


def test_somebody_without_an_account_needs_a_name(desk: Members) -> None:
    desk.order("enroll", name="Mara Lind", side="client")
    assert desk.ledger.read(lambda tx: len(tx.person_named("Mara"))) == 1
    with pytest.raises(Refused, match="bad_field"):
        desk.order("enroll", side="client")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("side", "friend"),
        ("services", "books,gardening"),
        ("zone", "Europe/Nowhere"),
        ("platform", "pigeon"),
        ("position", "king"),
        ("hours", "whenever"),
        ("hours", "mon-fri 09:00-25:99"),
    ],
)
def test_a_wrong_field_is_named(desk: Members, field: str, value: str) -> None:
    fields = {"user": "x", "side": "provider", field: value}
    with pytest.raises(Refused) as caught:
        desk.order("enroll", **fields)
    assert caught.value.code == "bad_field"
    assert caught.value.facts["field"] == field


# --- invite, admit, leave ---


def test_an_invitation_is_told_where_the_order_came_from(desk: Members) -> None:
    desk.order("invite", side="provider", firm="Ana & Co", services="books")
    notice = desk.notice("invite_code")
    assert notice.place is not None
    assert notice.place.platform == Platform.CLI
    code = str(notice.facts["code"])
    assert desk.writes("ana", f"/start {code}") is None
    ana = desk.who("ana")
    assert ana is not None
    assert desk.firm(ana.provider).does(BOOKS)
    assert desk.keys() == ["admitted"]


def test_an_order_that_no_letter_brought_tells_the_command_line(desk: Members) -> None:
    desk.do(lambda unit: invite(unit, {"side": "client"}))
    place = desk.notice("invite_code").place
    assert place is not None
    assert place.platform == Platform.CLI


def test_a_known_firm_is_joined_by_who_is_invited_to_it(desk: Members) -> None:
    mara = desk.person(desk.enroll("mara", "client", firm="Lind"))
    desk.order("invite", side="client", firm="Lind")
    desk.writes("joe", f"join {desk.notice('invite_code').facts['code']}")
    joe = desk.who("joe")
    assert joe is not None
    assert (joe.client, joe.position) == (mara.client, Position.MEMBER)
    assert desk.notice("welcome").facts["firm"].party == mara.client  # type: ignore[union-attr]


def test_the_command_line_admits_and_refuses_by_number_or_name(desk: Members) -> None:
    desk.order("admit", person=_asks(desk, "ana"))
    assert desk.keys() == ["admitted"]
    _asks(desk, "ben")
    desk.order("refuse", person="Ben")
    assert desk.keys() == ["join_refused"]
    with pytest.raises(Refused, match="decided_already"):
        desk.order("refuse", person="Ben")
    with pytest.raises(Refused, match="no_person"):
        desk.order("admit", person="P-99")
    desk.enroll("ben2", "client", name="Ben")
    with pytest.raises(Refused, match="several_people"):
        desk.order("admit", person="ben")


def _asks(desk: Members, user: str) -> str:
    person = desk.writes(user, "I do this work")
    assert person is not None
    desk.press(person.id, "join.books")
    return f"P-{person.id}"


def test_who_leaves_is_gone_with_a_firm_that_nobody_is_left_in(desk: Members) -> None:
    ana = desk.enroll("ana", "provider", firm="A", services="books")
    ben = desk.enroll("ben", "provider", firm="A")
    desk.order("leave", person=str(ana))
    assert desk.person(ana).standing == Standing.LEFT
    firm = desk.person(ana).provider
    assert desk.firm(firm).standing == Standing.ACTIVE
    desk.order("leave", person=str(ben))
    assert desk.firm(firm).standing == Standing.LEFT
    desk.order("leave", person=str(ben))
    with pytest.raises(Refused, match="left"):
        desk.writes("ben")
