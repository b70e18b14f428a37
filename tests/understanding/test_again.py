"""The same once more is known by its words, and which work is meant by what is in play."""

from __future__ import annotations

import pytest

from routing.understanding.acts.again import LONGEST, says_again, surely, wanted_again
from routing.understanding.meaning import Context, Decision, TaskInPlay
from routing.understanding.services import Scores
from routing.understanding.when import find_times
from sample_reader import LISBON, NOW

AGAIN = (
    "same again for June", "the same as last month please", "do it again", "once more please",
    "dasselbe noch mal", "noch einmal das Gleiche", "lo mismo para mayo", "igual que siempre",
    "la même chose pour juin", "lo stesso per giugno", "hetzelfde weer", "o mesmo para junho",
)  # fmt: skip


def playing(*services: str, asked: str | None = None, last: str | None = None) -> Context:
    tasks = (
        TaskInPlay(ref=f"T-{n}", service=key, title=key, state="working")
        for n, key in enumerate(services, start=1)
    )
    return Context(asked=asked, tasks=tuple(tasks), last=last)


@pytest.mark.parametrize("text", AGAIN)
def test_the_same_is_wanted_once_more(text: str) -> None:
    assert says_again(text)
    assert wanted_again(text, playing("books", "books")) == "books"


@pytest.mark.parametrize(
    "text",
    [
        "same price as before?", "the same person again please", "it is the same mistake again",
        "again", "do the books", "same again for June, " + "and this too " * (LONGEST // 3),
    ],
)  # fmt: skip
def test_the_same_of_something_else_is_no_work(text: str) -> None:
    assert not says_again(text)
    assert wanted_again(text, playing("books")) is None


def test_with_two_kinds_of_work_in_play_none_is_meant() -> None:
    assert wanted_again("same again", playing("books", "letters")) is None


def test_with_nothing_in_play_it_is_what_was_done_last() -> None:
    assert wanted_again("same again", playing(last="letters")) == "letters"
    assert wanted_again("same again", playing("books", last="letters")) == "books"
    assert wanted_again("same again", playing()) is None


def test_the_answer_to_a_question_wants_nothing_again() -> None:
    assert wanted_again("same as before", playing("books", asked="topic")) is None


def test_what_is_wanted_again_is_certain_and_the_others_stay_behind_it() -> None:
    scores = Scores(
        top=(("letters", 0.6), ("books", 0.3), ("calls", 0.1)),
        in_scope=0.4,
        decision=Decision.ASK,
        best=0.6,
    )
    sure = surely("books", scores)
    assert sure.top == (("books", 1.0), ("letters", 0.0), ("calls", 0.0))
    assert (sure.in_scope, sure.best, sure.decision) == (1.0, 1.0, Decision.ROUTE)


@pytest.mark.parametrize(
    "text",
    ["T-2 again, for May", "same as T-2 for May, please", "T-2 noch mal bitte", "lo mismo que T-2"],
)
def test_the_same_as_numbered_work_is_of_its_service(text: str) -> None:
    assert wanted_again(text, playing("books", "letters")) == "letters"


@pytest.mark.parametrize(
    "text",
    [
        "T-2 is late again", "T-9 again, please", "Cancel T-2 again, please", "Don't do T-2 again",
        "you broke T-2 again", "What was T-2 again, please?", "I read T-2 again, it is perfect",
        "T-1 is not the same as T-2", "Is T-1 the same as T-2?", "No quiero T-2 otra vez",
    ],
)  # fmt: skip
def test_what_is_said_of_numbered_work_wants_it_no_second_time(text: str) -> None:
    assert wanted_again(text, playing("books", "letters")) is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "now February please"),
        ("en", "January looks good. And now February, same drill"),
        ("de", "und jetzt noch Februar"),
        ("es", "ahora febrero, por favor"),
        ("fr", "maintenant février, pareil"),
        ("it", "adesso febbraio"),
        ("pt", "agora fevereiro também"),
        ("nl", "nu februari graag"),
    ],
)
def test_the_next_month_alone_is_the_same_work_once_more(lang: str, text: str) -> None:
    january = TaskInPlay(ref="T-1", service="books", title="January books", state="delivered")
    times = find_times(text, now=NOW, zone=LISBON, lang=lang)

    assert wanted_again(text, Context(tasks=(january,)), times) == "books"


@pytest.mark.parametrize("text", ["now January please", "now February is a short month", "now"])
def test_a_month_that_is_in_play_or_told_of_wants_nothing_again(text: str) -> None:
    january = TaskInPlay(ref="T-1", service="books", title="January books", state="delivered")
    times = find_times(text, now=NOW, zone=LISBON, lang="en")

    assert wanted_again(text, Context(tasks=(january,)), times) is None
