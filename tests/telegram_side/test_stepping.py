"""A form in Telegram: one message, one question at a time, sent as one form at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from chatting_on_telegram import MARA, enroll, on_telegram
from fake_telegram import FakeTelegram

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from telegram_seen import Posted
    from workers.runtime import Runtime

REQUEST = "Book a flight for me, please"


@pytest.fixture
def fake() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


def opened(runtime: Runtime, fake: FakeTelegram) -> Posted:
    """Let Mara be asked for what is missing, and open the form."""
    enroll(runtime, fake, MARA, side="client", name="Mara", firm="Lind")
    fake.writes(MARA, REQUEST)
    fake.presses(MARA, fake.sees(MARA, "travel", "go"), "go")
    fake.presses(MARA, fake.sees(MARA, label="form"), "form")
    return fake.sees(MARA, "Question 1 of")


def answers(fake: FakeTelegram, form: Posted, said: str, then: str) -> None:
    fake.writes(MARA, said)
    fake.waits_until(lambda: then in form.text)


@pytest.mark.slow
def test_answers_are_given_one_by_one_in_one_message_and_sent_as_one(
    tmp_path: Path, fake: FakeTelegram
) -> None:
    with on_telegram(tmp_path, fake) as runtime:
        form = opened(runtime, fake)
        answers(fake, form, "2 to 4 December", "Question 2 of")
        answers(fake, form, "Lisbon to Berlin", "Question 3 of")
        answers(fake, form, "blue", "I did not understand that")
        assert "Question 3 of" in form.text
        answers(fake, form, "2", "Question 4 of")
        fake.presses(MARA, form, "back")
        fake.waits_until(lambda: "So far: 2" in form.text)
        fake.presses(MARA, form, "skip")
        fake.waits_until(lambda: "Question 4 of" in form.text)
        while "Is this right" not in form.text:
            before = form.text
            fake.presses(MARA, form, "skip")
            fake.waits_until(lambda before=before: form.text != before)
        assert "Lisbon to Berlin" in form.text
        fake.presses(MARA, form, "send")
        fake.waits_until(lambda: form.text == "Sent.")
        fake.waits_until(
            lambda: runtime.ledger.read(lambda reads: reads.task(1)).missing == ()  # type: ignore[arg-type]
        )
        assert form.buttons == ()


@pytest.mark.slow
def test_a_form_that_is_left_sends_nothing_and_words_are_words_again(
    tmp_path: Path, fake: FakeTelegram
) -> None:
    with on_telegram(tmp_path, fake) as runtime:
        form = opened(runtime, fake)
        answers(fake, form, "2 to 4 December", "Question 2 of")
        fake.presses(MARA, form, "cancel")
        fake.waits_until(lambda: "Nothing was sent" in form.text)
        fake.writes(MARA, "/help")
        fake.sees(MARA, "Whoever sends you papers for this")
        missing = runtime.ledger.read(lambda reads: reads.task(1)).missing  # type: ignore[arg-type]
        assert "dates" in missing


@pytest.mark.slow
def test_a_restart_loses_no_answer(tmp_path: Path, fake: FakeTelegram) -> None:
    with on_telegram(tmp_path, fake) as runtime:
        form = opened(runtime, fake)
        answers(fake, form, "2 to 4 December", "Question 2 of")
    with on_telegram(tmp_path, fake):
        answers(fake, form, "Lisbon to Berlin", "Question 3 of")
        fake.presses(MARA, form, "back")
        fake.waits_until(lambda: "So far: Lisbon to Berlin" in form.text)


@pytest.mark.slow
def test_a_command_goes_its_own_way_beside_an_open_form(tmp_path: Path, fake: FakeTelegram) -> None:
    with on_telegram(tmp_path, fake) as runtime:
        form = opened(runtime, fake)
        fake.writes(MARA, "/help")
        fake.sees(MARA, "Whoever sends you papers for this")
        answers(fake, form, "2 to 4 December", "Question 2 of")
