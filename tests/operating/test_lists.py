"""Where things are, for each side: the client's list, the provider's, the board, the mornings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from operated_desk import BOOKS, FRIDAY, MONDAY, said
from routing import commands as c
from routing import intake, operating
from routing.clock.calendar import always_open
from routing.figures import calendars_of, facts_of, why_due
from routing.notices.model import About, Fact, Notice, Subject
from routing.people import Founded, Position, ServiceStood, Side, Standing
from routing.refusals import Refused
from routing.task import TaskState
from routing.things import board, morning
from routing.values import PartyId

if TYPE_CHECKING:
    from operated_desk import Operated
    from routing.values import TaskId


def refused(code: str) -> pytest.RaisesExc[Refused]:
    return pytest.raises(Refused, match=f"^{code}$")


def refs(notice: Notice | None, section: str) -> list[Fact]:
    assert notice is not None
    rows = notice.facts.get(section, ())
    assert isinstance(rows, tuple)
    return [row["ref"] for row in rows if isinstance(row, dict)]


def things(desk: Operated, who: int) -> Notice:
    desk.press(who, "things")
    return desk.told[0]


def on_board(desk: Operated) -> Notice:
    return desk.ledger.read(lambda tx: board(tx, desk.house, desk.now))


# --- my things ---


def test_a_client_sees_what_waits_for_them_first(desk: Operated) -> None:
    moving, waiting = desk.claimed(), desk.delivered()
    desk.do(
        lambda unit: intake.open_request(unit, unit.actor, said("and this", None, "letters")),
        desk.mara,
    )
    card = things(desk, desk.mara)
    assert refs(card, "requests") == ["R-3"]
    assert refs(card, "yours") == [f"T-{waiting}"]
    assert refs(card, "moving") == [f"T-{moving}"]
    assert card.actions == ("request.3", f"show.{waiting}", f"show.{moving}", "person")
    assert card.facts["count"] == 3
    desk.press(desk.mara, "request.3")
    assert desk.keys(desk.mara) == ["understood"]
    with refused("no_request"):
        desk.press(desk.mara, "request.x")


def test_a_client_with_nothing_open_hears_so(desk: Operated) -> None:
    card = things(desk, desk.mara)
    assert (card.facts, card.actions) == (
        {"count": 0, "empty": True, "may_ask": True},
        ("person",),
    )


def test_a_member_sees_their_own_and_an_owner_the_firm_s(desk: Operated) -> None:
    task = desk.asks()
    firm = desk.person(desk.mara).client
    lea = desk.join("lea", Side.CLIENT, client=firm, position=Position.MEMBER)
    ida = desk.join("ida", Side.CLIENT, client=firm, position=Position.OWNER)
    assert things(desk, lea).facts["count"] == 0
    card = things(desk, ida)
    assert refs(card, "moving") == [f"T-{task}"]
    assert "asked_by" in card.facts["moving"][0]  # type: ignore[index, operator]


def test_late_is_said(desk: Operated) -> None:
    desk.claimed()
    desk.later(days=7)
    assert things(desk, desk.mara).facts["moving"][0]["late"] is True  # type: ignore[index, call-overload]
    assert things(desk, desk.ana).facts["work"][0]["late"] is True  # type: ignore[index, call-overload]


def test_a_provider_sees_offers_work_and_what_waits_for_others(desk: Operated) -> None:
    work, handed, offered = desk.claimed(), desk.delivered(), desk.asks()
    card = things(desk, desk.ana)
    assert refs(card, "offers") == [f"T-{offered}"]
    assert refs(card, "work") == [f"T-{work}"]
    assert refs(card, "elsewhere") == [f"T-{handed}"]
    row = card.facts["offers"][0]  # type: ignore[index]
    assert not {"client", "who", "asked_by"} & set(row)  # type: ignore[arg-type]


def test_an_operator_without_a_firm_gets_the_board(desk: Operated) -> None:
    assert things(desk, desk.ola).key == "board"
    desk.press(desk.ola, "board")
    assert desk.told[0].facts == {"under_way": 0, "empty": True}


def test_a_card_is_shown_again_to_whom_it_belongs(desk: Operated) -> None:
    task = desk.asks()
    desk.press(desk.mara, f"show.{task}")
    assert desk.keys(desk.mara) == ["task"]
    desk.press(desk.ana, f"show.{task}")
    assert desk.keys(desk.ana) == ["offer"]
    desk.press(desk.ana, "claim", task)
    desk.press(desk.ana, f"show.{task}")
    assert desk.keys(desk.ana) == ["brief"]
    with refused("taken"):
        desk.press(desk.ben, f"show.{task}")
    with refused("no_task"):
        desk.press(desk.mara, "show.99")
    stranger = desk.join("eve", Side.CLIENT)
    with refused("no_task"):
        desk.press(stranger, f"show.{task}")


def test_an_offer_that_is_over_is_not_shown_again(desk: Operated) -> None:
    task = desk.asks()
    desk.apply(task, c.DeclineOffer(provider=desk.party(desk.ben)))
    with refused("offer_over"):
        desk.press(desk.ben, f"show.{task}")


def test_a_button_of_yesterday_shows_how_things_stand(desk: Operated) -> None:
    task = desk.task(desk.claimed())
    desk.do(lambda unit: operating.show_task(unit, task, stale=True), desk.ola)
    assert (desk.told[0].key, desk.told[0].facts["stale"]) == ("look", True)
    desk.do(lambda unit: operating.show_task(unit, task), desk.mara)
    assert (desk.told[0].key, "stale" in desk.told[0].facts) == ("task", False)


# --- the board ---


def test_each_task_is_in_the_most_pressing_section(desk: Operated) -> None:
    triage, queued, waiting = desk.asks(""), desk.asks(due_at=FRIDAY), desk.asks("calls")
    late, working = desk.claimed(), desk.claimed("letters")
    done = desk.delivered()
    desk.apply(done, c.Accept(by=desk.mara))
    desk.apply(late, c.MoveDue(due_at=MONDAY + timedelta(hours=2)))
    desk.later(minutes=5)
    card = on_board(desk)
    sections = ("needs", "late", "nobody", "waiting", "done")
    assert {name: refs(card, name) for name in sections} == {
        "needs": [f"T-{triage}"],
        "late": [f"T-{late}"],
        "nobody": [f"T-{queued}"],
        "waiting": [f"T-{waiting}"],
        "done": [f"T-{done}"],
    }
    assert card.facts["under_way"] == 1
    assert f"look.{working}" not in card.actions
    assert card.facts["late"][0]["risk"] == "due"  # type: ignore[index, call-overload]
    assert card.facts["needs"][0]["reason"] == "to_person"  # type: ignore[index, call-overload]
    desk.later(days=1)
    assert refs(on_board(desk), "done") == []
    assert on_board(desk).facts["late"][0]["late"] is True  # type: ignore[index, call-overload]


def test_work_that_nobody_began_is_at_risk(desk: Operated) -> None:
    task = desk.claimed()
    desk.later(hours=7)
    assert on_board(desk).facts["late"][0]["risk"] == "start"  # type: ignore[index, call-overload]
    desk.apply(task, c.Start())
    assert refs(on_board(desk), "late") == []


def test_providers_who_wait_for_a_yes_are_on_the_board(desk: Operated) -> None:
    def knock(unit: object) -> PartyId:
        party = PartyId(unit.tx.next_id("party"))  # type: ignore[attr-defined]
        asked = ServiceStood(service=BOOKS, standing=Standing.PENDING)
        founded = Founded(side=Side.PROVIDER, standing=Standing.PENDING)
        unit.record_party(party, founded, asked)  # type: ignore[attr-defined]
        return party

    desk.do(knock)
    rows = on_board(desk).facts["joining"]
    assert len(rows) == 1  # type: ignore[arg-type]
    card = desk.ledger.read(lambda tx: morning(tx, tx.person(desk.ola), desk.house, desk.now))
    assert card is not None
    assert card.facts["joining"] == rows


# --- mornings ---


def list_of(desk: Operated, who: int) -> Notice | None:
    return desk.ledger.read(
        lambda tx: morning(tx, tx.person(who), desk.house, desk.now)  # type: ignore[arg-type]
    )


def test_a_morning_without_anything_is_quiet(desk: Operated) -> None:
    assert list_of(desk, desk.ola) is None
    assert list_of(desk, desk.ana) is None
    assert list_of(desk, desk.mara) is None


def test_the_morning_says_what_the_day_asks_for(desk: Operated) -> None:
    unbegun, today, offered = desk.claimed(), desk.claimed("letters"), desk.asks()
    desk.apply(today, c.MoveDue(due_at=MONDAY + timedelta(hours=8)))
    card = list_of(desk, desk.ana)
    assert refs(card, "today") == [f"T-{today}"]
    assert refs(card, "unbegun") == [f"T-{unbegun}"]
    assert refs(card, "offers") == [f"T-{offered}"]
    assert card is not None
    assert card.actions[-1] == "things"
    operator = list_of(desk, desk.ola)
    assert operator is not None
    assert operator.key == "morning_desk"
    assert refs(operator, "nobody") == [f"T-{offered}"]


def test_somebody_who_is_away_gets_no_list(desk: Operated) -> None:
    from routing.people import Away

    desk.claimed()
    desk.do(lambda unit: unit.record_person(desk.ana, Away()))
    assert list_of(desk, desk.ana) is None


def test_each_day_begins_on_its_reader_s_clock(desk: Operated) -> None:
    desk.now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    first = desk.ledger.read(lambda tx: operating.next_morning(tx, desk.house, desk.now))
    manila = datetime(2026, 11, 23, 1, tzinfo=UTC)
    assert [timer.due_at for timer in first] == [manila]
    then = desk.ledger.read(lambda tx: operating.next_morning(tx, desk.house, manila))
    assert [timer.due_at for timer in then] == [MONDAY]
    after = desk.ledger.read(lambda tx: operating.next_morning(tx, desk.house, MONDAY))
    assert [timer.due_at for timer in after] == [datetime(2026, 11, 24, 1, tzinfo=UTC)]


def test_the_lists_go_out_once_to_those_whose_day_begins(desk: Operated) -> None:
    desk.asks()
    desk.asks("")
    desk.do(operating.arm_morning)
    desk.now = datetime(2026, 11, 24, 1, tzinfo=UTC)
    desk.do(operating.morning_due)
    assert {n.to for n in desk.told} == {desk.ben}
    desk.now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    desk.do(operating.morning_due)
    assert {n.to: n.key for n in desk.told} == {
        desk.ola: "morning_desk",
        desk.ana: "morning_work",
    }
    due = desk.ledger.due_timers(desk.now + timedelta(days=1))
    assert [t.due_at for _, t in due if t.kind == "morning"] == [
        datetime(2026, 11, 25, 1, tzinfo=UTC)
    ]


def test_whose_list_is_empty_hears_nothing(desk: Operated) -> None:
    desk.do(operating.morning_due)
    assert desk.told == []


def test_an_operator_who_also_works_is_told_once(desk: Operated) -> None:
    firm = desk.party(desk.ana)
    desk.join("lou", Side.PROVIDER, operator=True, provider=firm)
    desk.asks()
    desk.do(operating.morning_due)
    assert sorted(n.to for n in desk.told if n.to) == [desk.ola, desk.ana, desk.ana + 2]


def test_on_an_empty_desk_nothing_is_armed(desk: Operated) -> None:
    for person in (desk.ola, desk.ana, desk.ben):
        desk.leave(person)
    assert desk.ledger.read(lambda tx: operating.next_morning(tx, desk.house, desk.now)) == ()


def test_a_desk_that_never_closes_begins_its_day_at_midnight() -> None:
    from routing.operating.mornings import day_begins

    assert day_begins(always_open("UTC"), MONDAY) == datetime(2026, 11, 24, tzinfo=UTC)


# --- why ---


def why(desk: Operated, task: TaskId) -> list[tuple[str, datetime]]:
    found = desk.ledger.read(lambda tx: why_due(tx.task(task), desk.house, tx))
    assert list(found.next) == sorted(found.next, key=lambda one: one.at)
    return [(reason.code, reason.due_at) for reason in found.reasons]


def test_a_date_is_explained_step_by_step(desk: Operated) -> None:
    task = desk.asks(due_at=FRIDAY)
    desk.press(desk.ana, "claim", task)
    text = desk.do(lambda unit: unit.keep_words("Which one?", None))
    desk.apply(task, c.Ask(by=desk.ana, question=text))
    desk.later(hours=3)
    monday = FRIDAY + timedelta(days=3)
    desk.apply(task, c.Answer(by=desk.mara, due_at=monday))
    assert why(desk, task) == [("asked", FRIDAY), ("claimed", FRIDAY), ("answered", monday)]
    found = desk.ledger.read(lambda tx: why_due(tx.task(task), desk.house, tx))
    last = found.reasons[-1]
    assert (last.added_for, last.waited_for) == (timedelta(days=3), timedelta(hours=3))
    assert (found.court, found.promise_at, found.due_at) == ("provider", FRIDAY, monday)


def test_a_date_that_nobody_asked_for_is_an_estimate(desk: Operated) -> None:
    task = desk.asks()
    (code, _), *_ = why(desk, task)
    assert code == "estimated"


def test_a_task_without_a_date_has_no_reasons(desk: Operated) -> None:
    assert why(desk, desk.asks("")) == []


def test_facts_are_made_with_the_calendars_of_the_two_sides(desk: Operated) -> None:
    task = desk.task(desk.claimed())
    idle = desk.task(desk.asks())

    def rows(tx: object) -> list[object]:
        made = []
        for one in (task, idle):
            hours = calendars_of(one, desk.house, tx)  # type: ignore[arg-type]
            history = tx.history(Subject(kind=About.TASK, id=one.id))  # type: ignore[attr-defined]
            made.append(facts_of(one.id, history, hours, FRIDAY))
        return made

    held, waiting = desk.ledger.read(rows)
    assert held.state == TaskState.WORKING  # type: ignore[attr-defined]
    assert held.time_in("provider") == FRIDAY - MONDAY  # type: ignore[attr-defined]
    assert waiting.provider is None  # type: ignore[attr-defined]
