"""What a request tells of work in play is no second request: "the books are running, next: …"."""

from __future__ import annotations

import pytest

from routing.understanding.meaning import Context, Meaning, TaskInPlay
from sample_reader import LISBON, NOW, taught_reader

BOOKS = TaskInPlay(ref="T-1", service="bookkeeping", title="October books", state="working")
NEWSLETTER = TaskInPlay(ref="T-2", service="newsletter", title="December issue", state="delivered")


def read(text: str, *tasks: TaskInPlay) -> Meaning:
    context = Context(tasks=tasks)
    return taught_reader().read(text, now=NOW, zone=LISBON, lang=None, context=context)


@pytest.mark.parametrize(
    ("text", "task", "service"),
    [
        ("The books look fine so far. Now I need three posts for LinkedIn", BOOKS, "social"),
        ("the newsletter is in hand, I see. next: book a train to Porto", NEWSLETTER, "travel"),
        ("Newsletter's great. Next: two train tickets to Porto on the 20th", NEWSLETTER, "travel"),
        ("Bücher laufen, danke. Jetzt noch der Newsletter für Dezember", BOOKS, "newsletter"),
    ],
)
def test_what_is_told_of_work_in_play_stays_with_the_request(
    text: str, task: TaskInPlay, service: str
) -> None:
    (part,) = read(text, task).parts

    assert (part.service, part.text) == (service, text)


def test_work_like_that_in_play_is_wanted_again_when_it_is_ordered() -> None:
    parts = read("October books and the December newsletter please", BOOKS).parts

    assert [part.service for part in parts] == ["bookkeeping", "newsletter"]


def test_what_has_nothing_in_play_is_not_left_out() -> None:
    parts = read("The books look fine so far. Now I need three posts for LinkedIn").parts

    assert [part.service for part in parts] == ["bookkeeping", "social"]


@pytest.mark.parametrize(
    ("text", "task", "services"),
    [
        (
            "March is a mess, sort the receipts. And a newsletter by Friday",
            BOOKS,
            {"bookkeeping", "newsletter"},
        ),
        (
            "Die Belege meiner Frau sind ein Chaos, bitte sortieren. Und einen Newsletter",
            BOOKS,
            {"bookkeeping", "newsletter"},
        ),
        (
            "Three posts by Friday. My wife's receipts have to be booked by the 20th",
            BOOKS,
            {"social", "bookkeeping"},
        ),
        (
            "A newsletter for Easter. The January receipts are still missing, please book them",
            BOOKS,
            {"newsletter", "bookkeeping"},
        ),
    ],
)
def test_what_asks_for_anything_is_kept(text: str, task: TaskInPlay, services: set[str]) -> None:
    assert {part.service for part in read(text, task).parts} == services
