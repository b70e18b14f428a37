"""Whatever code the rulebook can say, the desk has words for it: notices, refusals, buttons."""

from __future__ import annotations

import pytest

from bot.messages import keys_of, messages_for
from routing.catalogue.model import InputKind
from routing.conversation import ACTIONS
from told_codes import notices, refusals

WORDED = keys_of("en")


def has_words(key: str) -> bool:
    return bool(WORDED & {f"{key}.title", f"{key}.body"})


@pytest.mark.parametrize("key", sorted(notices()))
def test_every_notice_has_words(key: str) -> None:
    assert has_words(key), f"write {key}.title and {key}.body in bot/words/en.po"


@pytest.mark.parametrize("code", sorted(refusals()))
def test_every_refusal_has_words(code: str) -> None:
    assert has_words(f"refused.{code}"), f"write refused.{code}.body in bot/words/en.po"


@pytest.mark.parametrize("action", sorted(ACTIONS))
def test_every_button_has_words(action: str) -> None:
    own = f"action.{action}"
    assert any(own in (key, key[key.find("action.") :]) for key in WORDED), f"write {own}"


@pytest.mark.parametrize("lang", ["en", "de", "es"])
def test_an_example_is_given_for_every_kind_of_answer_that_can_be_refused(lang: str) -> None:
    wordy = {InputKind.TEXT, InputKind.ACCESS, InputKind.AVAILABILITY}

    assert {f"kind.like.{kind}" for kind in set(InputKind) - wordy} <= keys_of(lang)


@pytest.mark.parametrize("lang", ["en", "de", "es"])
def test_every_kind_of_input_is_asked_for_like_a_person(lang: str) -> None:
    known = messages_for(lang)
    assert [kind for kind in InputKind if known.get(f"kind.ask.{kind.value}") is None] == []
