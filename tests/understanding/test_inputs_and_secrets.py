"""Typed answers, and what must never be relayed."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from played import SCENARIOS
from routing.understanding.inputs.secrets import secrets_in
from routing.understanding.inputs.typed import amounts_in, read_input
from routing.values import Money, Period

NOW = datetime(2026, 3, 10, 10, 15, tzinfo=ZoneInfo("Europe/Berlin"))


def answer(kind, text, **more):
    return read_input(
        kind, text, now=NOW, zone="Europe/Berlin", lang=more.pop("lang", "en"), **more
    )


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("March", date(2026, 3, 1), date(2026, 4, 1)),
        ("April", date(2025, 4, 1), date(2025, 5, 1)),
        ("the books of December", date(2025, 12, 1), date(2026, 1, 1)),
        ("Q4", date(2025, 10, 1), date(2026, 1, 1)),
        ("Q2 2026", date(2026, 4, 1), date(2026, 7, 1)),
        ("last month", date(2026, 2, 1), date(2026, 3, 1)),
        ("last quarter", date(2025, 10, 1), date(2026, 1, 1)),
        ("from 3 to 5 April", date(2026, 4, 3), date(2026, 4, 6)),
    ],
)
def test_a_period_is_the_most_recent_one_of_its_name(text, start, end):
    assert answer("period", text) == Period(start=start, end=end)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("September and October", date(2025, 9, 1), date(2025, 11, 1)),
        ("October, November and December", date(2025, 10, 1), date(2026, 1, 1)),
        ("Q2 and Q3", date(2025, 4, 1), date(2025, 10, 1)),
    ],
)
def test_months_that_follow_each_other_are_one_period(text, first, last):
    assert answer("period", text) == Period(start=first, end=last)


@pytest.mark.parametrize(
    "text",
    ["March and October", "October or November", "not October, November", "August? September?"],
)
def test_months_that_lie_apart_or_are_not_both_meant_are_asked(text):
    assert answer("period", text) is None


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("number", "about 120", 120),
        ("number", "1,200", 1200),
        ("number", "2.5", Decimal("2.5")),
        ("number", "ten", 10),
        ("number", "10 or 12", None),
        ("number", "many", None),
        ("money", "1,200.50 EUR", Money(minor=120050, currency="EUR")),
        ("money", "€1.200,50", Money(minor=120050, currency="EUR")),
        ("money", "$3k", Money(minor=300000, currency="USD")),
        ("money", "a lot", None),
        ("date", "3rd of April", date(2026, 4, 3)),
        ("date", "next Friday", None),
        ("link", "it is at https://a.example/x.", "https://a.example/x"),
        ("link", "It's northside.example.", "northside.example"),
        ("link", "müller.de, bitte", "müller.de"),
        ("link", "ana.it@firm.example", None),
        ("link", "no link", None),
        ("text", "  anything at all ", "anything at all"),
        ("file", "march.csv", None),
        ("period", "", None),
    ],
)
def test_a_typed_answer_is_read_or_left_open(kind, text, value):
    assert answer(kind, text) == value


def test_a_bare_amount_takes_the_currency_of_the_desk():
    assert answer("money", "about 300", currency="EUR") == Money(minor=30000, currency="EUR")
    assert answer("money", "about 300") is None


@pytest.mark.parametrize("text", ["2", "plain", "Plain, please", "the second one", "the last one"])
def test_a_choice_is_taken_by_number_label_or_place(text):
    assert answer("choice", text, choices=("Friendly", "Plain")) == "Plain"


@pytest.mark.parametrize("text", ["3", "whatever", "friendly or plain"])
def test_a_choice_that_is_none_or_two_stays_open(text):
    assert answer("choice", text, choices=("Friendly", "Plain")) is None


def test_an_amount_has_no_more_places_than_its_currency():
    assert amounts_in("0.5 JPY") == ()
    assert amounts_in("50 JPY, 0.5 EUR") == (
        Money(minor=50, currency="JPY"),
        Money(minor=50, currency="EUR"),
    )


def test_amounts_need_a_currency():
    assert amounts_in("480.00 EUR on the 14th, 12 pages, 50 USD") == (
        Money(minor=48000, currency="EUR"),
        Money(minor=5000, currency="USD"),
    )


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("password: hunter2", "hunter2"),
        ("the Xero password is Tulip7Rain ok", "Tulip7Rain"),
        ("pw = abc", "abc"),
        ("Passwort: geheim1", "geheim1"),
        ("the pin is 4711", "4711"),
        ("it is at https://mara:hunter2@example.com/x", "mara:hunter2"),
        ("use sk-live-abcdefghijklmnop1234 please", "sk-live-abcdefghijklmnop1234"),
        ("card 4111 1111 1111 1111 exp 12/27", "4111 1111 1111 1111"),
    ],
)
def test_a_secret_is_found_where_it_stands(text, secret):
    assert [text[slice(*span)] for span in secrets_in(text)] == [secret]


@pytest.mark.parametrize(
    "text",
    [
        "IBAN DE89 3704 0044 0532 0130 00",
        "I forgot my password",
        "the password is missing",
        "please reset the password for Ana",
        "pin this message",
        "invoice 2026-114 over 1,200.00 EUR",
        "call +351 912 345 678",
        "my password is in the vault",
    ],
)
def test_ordinary_words_are_no_secret(text):
    assert secrets_in(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "password hunter2",
        "the password\nhunter2",
        "use pw hunter2 to log in",
        "my password for the bank is hunter2",
        "pass\u200bword hunter22",
        "\u0440\u0430ssword: hunter2",
        "2FA code 123456",
        "ｐａｓｓｗｏｒｄ: hunter2",
        "password -> hunter2",
        "password->hunter2",
        "password – hunter2",
        "password:\n\nhunter2",
        "the password's hunter2",
        "PIN 4711",
        "passcode 998877 for the door",
        "card 4111.1111.1111.1111",
    ],
)
def test_a_secret_beside_its_name_is_found_also_in_disguise(text: str) -> None:
    assert secrets_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "reset my password by 12:30pm please",
        "the password page of T-12345 is broken",
        "I forgot my password for Xero",
        "a newsletter about passwords and our 2026 plans",
        "Password - please reset it for Ana",
        "Still needed: password:\nbank statement",
        "a secret-santa2026 list",
        "pin 12 photos to the board",
        "the password-reset page is slow",
        "the pin's broken",
        "Paid 1.200.000.000.00 on 12.03.2026 and 14.03.2026",
    ],
)
def test_talk_about_passwords_is_no_secret(text: str) -> None:
    assert not secrets_in(text)


SEED = "abandon ability kiwi above absent absorb abstract absurd abuse access account accident"
SWEDISH = "zoo wrong vital tumble salad ribbon quantum pupil olive noble mimic lunar"


@pytest.mark.parametrize(
    "text",
    [
        "the password is swordfish",
        "The Xero password is swordfish.",
        "password for our bank account is Kolibri, thanks",
        "das Passwort ist Schwertfisch",
        "Das Kennwort zum Portal lautet Kolibri!",
        "la contraseña es mariposa",
        "le mot de passe est papillon",
        "p a s s w o r d: hunter2",
        "p.a.s.s.w.o.r.d = hunter2",
        "P a s s w o r t: geheim",
        SEED,
        f"{SEED} {SWEDISH}",
        f"Here is my wallet, please move it: {SEED}",
        "seed:\n" + "\n".join(f"{n}. {word}" for n, word in enumerate(SEED.split(), start=1)),
        ", ".join(SWEDISH.split()),
        f"hello Ana,\n{SWEDISH}\nthank you",
    ],
)
def test_a_password_in_plain_words_and_the_words_that_open_a_purse_are_found(text: str) -> None:
    assert secrets_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "password: https://example.com/reset",
        "the password is wrong",
        "the password is expired, please send a new one",
        "my password is not working",
        "the password is missing.",
        "The password page is slow",
        "is the password is right?",
        "the password is ridiculous",
        "the password for the portal is unknown",
        "das Passwort ist falsch",
        "das Passwort ist abgelaufen.",
        "la contraseña es incorrecta",
        "the secret is patience",
        "la clave es paciencia",
        "the pin is broken",
        "Please reconcile the October books by Friday and tell Ana when she can start",
        "rent heating water internet phone insurance advertising travel postage software fees tax",
        "apples pears plums grapes lemons limes cherries melons dates nuts seeds berries",
        "we met them twice last year but they never called back again sorry",
        "Call Ida, Uwe, Ben, Mia, Tom, Eva, Jan, Kim, Leo, Max, Ann, Pam",
        "a b c d e f g h i j k l",
        "ich habe gestern mit dem Steuerberater gesprochen und alles klar gemacht danke",
        "necesito que alguien revise las facturas del mes pasado antes del viernes",
    ],
)
def test_talk_of_passwords_lists_and_sentences_are_no_secret(text: str) -> None:
    assert secrets_in(text) == ()


def test_no_message_of_the_scenarios_holds_a_secret_but_where_one_is_meant() -> None:
    written = "\n".join(path.read_text("utf-8") for path in SCENARIOS.glob("*.txt"))
    said = re.findall(r"(?m)^\S+> (.+)$", written)
    found = [line for line in said if secrets_in(line)]
    assert len(said) > 100
    assert all("password" in line.casefold() for line in found), found


@given(st.lists(st.sampled_from(sorted(set((SEED + " " + SWEDISH).split()))), max_size=30))
def test_only_the_lengths_of_a_seed_are_one(words: list[str]) -> None:
    assert bool(secrets_in(" ".join(words))) == (len(words) in (12, 15, 18, 21, 24))
