"""The weekly card: the same numbers for both sides, in each side's hours, never without work."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from looking_back import MONDAY
from routing.checkin.planning import arrangement_timers, week_ends
from routing.house import House
from routing.notices.model import Firm, Work
from storage.verify import rebuild

if TYPE_CHECKING:
    from looking_back import Weeks
    from routing.notices.model import Notice

FRIDAY = datetime(2026, 3, 6, 15, tzinfo=UTC)


def numbers(card: Notice) -> dict[str, object]:
    return {name: fact for name, fact in card.facts.items() if name not in ("other", "brought")}


def test_both_sides_read_the_same_numbers_each_on_their_own_friday(weeks: Weeks) -> None:
    weeks.round(weeks.desk.ben)
    weeks.until(FRIDAY - timedelta(hours=8))
    (bens,) = weeks.told("week_card", weeks.desk.ben)
    assert not weeks.told("week_card", weeks.desk.mara), "in Lisbon it is still morning"
    weeks.until(FRIDAY)
    (maras,) = weeks.told("week_card", weeks.desk.mara)
    assert numbers(bens) == numbers(maras)
    assert maras.facts["delivered"] == 1
    assert maras.facts["kept"] == {"hits": 1, "of": 1}
    assert maras.facts["other"] == Firm(party=weeks.desk.party(weeks.desk.ben))
    assert bens.facts["work"] == Work(service=weeks.arrangement().service)
    assert maras.actions[-1] == "show.1", "the way to the worst case"
    assert not maras.rings


def test_a_week_without_work_makes_no_card_and_the_next_work_plans_one_again(weeks: Weeks) -> None:
    weeks.round()
    weeks.week(2)
    assert len(weeks.told("week_card", weeks.desk.mara)) == 1
    weeks.week(6)
    assert len(weeks.told("week_card", weeks.desk.mara)) == 1
    assert arrangement_timers(weeks.arrangement()) == ()
    weeks.round()
    weeks.week(7)
    first, second = weeks.told("week_card", weeks.desk.mara)
    assert second.facts["began"] == first.facts["ends"]


def test_work_that_is_open_and_late_is_on_the_card(weeks: Weeks) -> None:
    task = weeks.asked(wanted=24)
    weeks.taken(task, weeks.desk.ana)
    weeks.week(2)
    (card,) = weeks.told("week_card", weeks.desk.ana)
    assert (card.facts["open"], card.facts["late"]) == (1, ("T-1",))
    assert card.actions[-1] == "show.1"
    assert "longest" not in card.facts
    weeks.week(3)
    assert len(weeks.told("week_card", weeks.desk.ana)) == 2, "open work is worth a card"


def test_what_takes_longest_is_named_first(weeks: Weeks) -> None:
    weeks.round(worked=1)
    slow = weeks.round(worked=20)
    weeks.week(2)
    (card,) = weeks.told("week_card", weeks.desk.mara)
    longest = card.facts["longest"]
    assert isinstance(longest, tuple)
    assert longest[0] == {"ref": f"T-{slow}", "value": timedelta(hours=20)}
    assert card.actions[-1] == f"show.{slow}"


def test_a_provider_reads_no_price_and_a_client_no_pay(weeks: Weeks) -> None:
    weeks.round()
    weeks.week(2)
    (maras,) = weeks.told("week_card", weeks.desk.mara)
    (anas,) = weeks.told("week_card", weeks.desk.ana)
    assert "EUR" not in str(anas)
    assert "minor=6000" in str(maras)
    assert "minor=3600" not in str(maras)


def test_what_was_told_is_folded_again_from_its_events(weeks: Weeks) -> None:
    weeks.round()
    weeks.agree("9 of 10 on time")
    weeks.press(weeks.desk.ana, "raise_point")
    assert weeks.says(weeks.desk.ana, "The statement comes late.")
    weeks.week(3)
    assert rebuild(weeks.desk.ledger.engine) == ()


def test_a_client_without_anybody_who_may_say_yes_gets_no_plan(weeks: Weeks) -> None:
    weeks.desk.leave(weeks.desk.mara)
    task = weeks.asked()
    weeks.taken(task, weeks.desk.ana)
    assert weeks.arrangement().checks.plan is None


def test_the_week_ends_on_friday_and_work_of_the_last_hours_waits_for_the_next() -> None:
    from looking_back import CATALOGUE
    from routing.catalogue import parse_toml

    hours = House(catalogue=parse_toml(CATALOGUE)).desk_hours
    assert week_ends(hours, MONDAY) == FRIDAY
    assert week_ends(hours, FRIDAY - timedelta(hours=36)) == FRIDAY
    assert week_ends(hours, FRIDAY - timedelta(hours=35)) == FRIDAY + timedelta(weeks=1)
    assert week_ends(hours, FRIDAY - timedelta(days=2)) == FRIDAY
