"""Who leaves for good says so in a whole message; who leaves on Monday does not."""

from __future__ import annotations

import pytest

from routing.understanding.phrases.leaving import says_leaving


@pytest.mark.parametrize(
    "said",
    [
        "I'm leaving",
        "Sorry, I’m leaving this desk for good.",
        "we are leaving",
        "we are leaving at the end of the month",
        "I want to leave",
        "close my account",
        "Ich höre auf",
        "ich möchte kündigen",
        "mein Konto schließen",
        "Me voy",
        "quiero darme de baja",
    ],
)
def test_leaving_for_good_is_said_in_few_words(said: str) -> None:
    assert says_leaving(said)


@pytest.mark.parametrize(
    "said",
    ["I'm leaving on Monday", "I leave the choice to you", "ich gehe morgen", "me voy a Lima"],
)
def test_other_leaving_is_not_meant(said: str) -> None:
    assert not says_leaving(said)
