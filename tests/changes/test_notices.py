"""Change notices as values: what an event makes of them, and what holds at an instant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from routing.arrangement import Arrangement, UsualSet, evolve_arrangement
from routing.changes.model import (
    KEPT,
    ChangeNotice,
    NoticeAgreed,
    NoticeBegun,
    NoticeEvent,
    NoticePut,
    NoticeRefused,
    Notices,
    Stage,
    What,
    evolve_notices,
    next_number,
    notice_of,
    scope_at,
    waiting_changes,
)
from routing.values import ArrangementId, PartyId, TextId

JUNE = datetime(2026, 6, 1, tzinfo=UTC)
DAY = timedelta(days=1)
ANA, EVA, BEN = PartyId(2), PartyId(3), PartyId(4)
HELD = Arrangement(id=ArrangementId(1), usual=ANA)
DAYS = st.integers(-400, 400).map(lambda days: JUNE + days * DAY)


def people(n: int = 1, new: PartyId = EVA, **more: object) -> ChangeNotice:
    """Somebody else does it from June on."""
    told = ChangeNotice(n=n, what=What.PEOPLE, from_at=JUNE, old=ANA, new=new)
    return replace(told, **more)  # type: ignore[arg-type]


def scope(n: int, text: int, from_at: datetime, stage: Stage) -> ChangeNotice:
    """Other work is done from an instant on."""
    return ChangeNotice(n=n, what=What.SCOPE, from_at=from_at, text=TextId(text), stage=stage)


def after(*events: NoticeEvent) -> Notices:
    held: Notices = ()
    for event in events:
        held = evolve_notices(held, event)
    return held


# Each step puts a notice of some kind, or answers the newest one in some way.
ANSWERS = st.sampled_from([NoticeAgreed, NoticeRefused, NoticeBegun, None])
HISTORIES = st.lists(st.tuples(st.sampled_from(What), ANSWERS, DAYS), max_size=KEPT + 10)
FEW = st.lists(st.tuples(st.sampled_from(What), ANSWERS, DAYS), max_size=KEPT // 2)


def lived(steps: list[tuple[What, type[NoticeEvent] | None, datetime]]) -> Notices:
    held: Notices = ()
    for what, answer, at in steps:
        n = next_number(held)
        held = evolve_notices(held, NoticePut(notice=ChangeNotice(n=n, what=what, from_at=at)))
        if answer is NoticeAgreed:
            held = evolve_notices(held, NoticeAgreed(n=n, from_at=at))
        elif answer is not None:
            held = evolve_notices(held, answer(n=n))  # type: ignore[call-arg]
    return held


@given(HISTORIES)
def test_of_each_kind_one_waits_for_an_answer_and_no_number_is_given_twice(steps) -> None:
    held = lived(steps)
    waiting = [told.what for told in held if told.stage == Stage.PUT]
    assert len(waiting) == len(set(waiting))
    numbers = [told.n for told in held]
    assert numbers == sorted(set(numbers))
    assert next_number(held) > max(numbers, default=0)
    assert len(held) <= KEPT


@given(FEW)
def test_what_was_answered_stays_as_it_was_answered(steps) -> None:
    held = lived(steps)
    put = NoticePut(notice=people(n=next_number(held)))
    answered = [told for told in held if told.stage != Stage.PUT]
    assert [t for t in evolve_notices(held, put) if t.stage != Stage.PUT] == answered


def test_a_yes_says_from_when_and_a_no_changes_no_day() -> None:
    agreed = after(NoticePut(notice=people()), NoticeAgreed(n=1, from_at=JUNE + DAY))
    assert (agreed[0].stage, agreed[0].from_at) == (Stage.AGREED, JUNE + DAY)
    refused = after(NoticePut(notice=people()), NoticeRefused(n=1))
    assert (refused[0].stage, refused[0].from_at) == (Stage.REFUSED, JUNE)


def test_an_answer_to_nothing_changes_nothing() -> None:
    held = after(NoticePut(notice=people()))
    assert evolve_notices(held, NoticeAgreed(n=7, from_at=JUNE)) == held
    assert notice_of(held, 7) is None


@given(st.lists(st.tuples(DAYS, st.sampled_from(Stage)), max_size=8), DAYS)
def test_the_scope_is_what_was_agreed_last_of_what_has_begun(said, at: datetime) -> None:
    held = tuple(scope(n, 100 + n, day, stage) for n, (day, stage) in enumerate(said, start=1))
    then = [t for t in held if t.stage in (Stage.AGREED, Stage.BEGUN) and t.from_at <= at]
    found = scope_at(held, at)
    assert (found is None) == (not then)
    if found is not None:
        (chosen,) = (t for t in held if t.text == found)
        assert all((t.from_at, t.n) <= (chosen.from_at, chosen.n) for t in then)


@given(HISTORIES)
def test_only_another_person_who_was_agreed_on_waits_for_a_day(steps) -> None:
    held = lived(steps)
    for told in held:
        waits = told in waiting_changes(held)
        assert waits == ((told.what, told.stage) == (What.PEOPLE, Stage.AGREED))


# --- its day has come ---


def begun(held: Arrangement, told: ChangeNotice) -> Arrangement:
    for event in (NoticePut(notice=told), NoticeBegun(n=told.n)):
        held = evolve_arrangement(held, event)
    return held


def test_from_its_day_on_the_new_one_usually_does_it_and_stands_in_no_more() -> None:
    held = begun(replace(HELD, stand_in=EVA), people(new=EVA))
    assert (held.usual, held.stand_in) == (EVA, None)
    assert held.changes[0].stage == Stage.BEGUN


def test_whoever_else_stands_in_goes_on_to() -> None:
    held = begun(replace(HELD, stand_in=BEN), people(new=EVA))
    assert (held.usual, held.stand_in) == (EVA, BEN)


def test_a_notice_that_names_nobody_new_leaves_who_does_it() -> None:
    away = ChangeNotice(n=1, what=What.AWAY, from_at=JUNE, old=ANA)
    assert begun(replace(HELD, stand_in=BEN), away).usual == ANA
    assert evolve_arrangement(HELD, NoticeBegun(n=7)) == HELD


def test_who_is_usual_is_named_or_nobody_is() -> None:
    named = evolve_arrangement(HELD, UsualSet(stand_in=BEN))
    assert (named.usual, named.stand_in) == (ANA, BEN)
    nobody = evolve_arrangement(named, UsualSet(nobody=True))
    assert (nobody.usual, nobody.stand_in) == (None, BEN)
