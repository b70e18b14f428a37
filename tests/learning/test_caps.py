"""Which lessons train: the last word about a text, the newest, and no voice too loud."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from routing.understanding.services.lessons import (
    MOST_A_CLIENT,
    MOST_A_SERVICE,
    Told,
    training,
)

NOON = datetime(2026, 3, 11, 12, tzinfo=UTC)


def told(id: int, text: str = "", service: str = "books", **more) -> Told:
    given = {"text_id": id, "client": 1, "by_client": True, "doubt": False, **more}
    at = NOON + timedelta(minutes=id)
    return Told(id=id, text=text or f"text {id}", service=service, at=at, **given)


def ids(lessons: list[Told]) -> list[int]:
    return [one.id for one in training(lessons)]


def test_one_client_teaches_a_service_so_much_and_no_more() -> None:
    mine = [told(n) for n in range(1, 20)]
    others = [told(n, client=2) for n in range(20, 22)]
    assert len(ids(mine)) == MOST_A_CLIENT
    assert ids([*mine, *others]) == [15, 16, 17, 18, 19, 20, 21], "the newest count"


def test_what_the_operator_routed_is_no_voice_of_the_client() -> None:
    assert len(ids([told(n, by_client=False) for n in range(1, 20)])) == 19


def test_a_service_has_so_many_lessons_and_no_more() -> None:
    many = [told(n, client=n) for n in range(1, MOST_A_SERVICE + 50)]
    assert len(ids(many)) == MOST_A_SERVICE


def test_the_last_word_about_a_text_counts() -> None:
    first, second = told(1, "sort it", text_id=7), told(2, "sort it", "calls", text_id=7)
    assert [one.service for one in training([second, first])] == ["calls"]


def test_a_doubt_takes_a_lesson_back_until_somebody_says_it_again() -> None:
    first, doubt = told(1, text_id=7), told(2, text_id=7, doubt=True)
    assert ids([first, doubt]) == []
    assert ids([first, doubt, told(3, text_id=7, by_client=False)]) == [3]


def test_the_same_words_again_are_one_lesson() -> None:
    assert ids([told(1, "Sort it"), told(2, "sort  IT", client=2)]) == [2]


@given(
    st.lists(
        st.builds(
            told,
            st.integers(1, 400),
            service=st.sampled_from(["books", "calls", ""]),
            client=st.integers(1, 3),
            by_client=st.booleans(),
            doubt=st.booleans(),
        ),
        unique_by=lambda one: one.id,
    )
)
def test_the_order_in_which_lessons_are_read_changes_nothing(lessons: list[Told]) -> None:
    assert training(lessons) == training(lessons[::-1])
