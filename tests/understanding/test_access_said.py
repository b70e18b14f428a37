"""Who was let into which system is read from a whole message, and who was shut out of it."""

from __future__ import annotations

import pytest

from routing.understanding.phrases.access import AccessSaid, access_said


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Ana has access to Xero", AccessSaid(who="ana", system="Xero")),
        (
            "I gave Ana access to our Google Drive.",
            AccessSaid(who="ana", system="our Google Drive"),
        ),
        ("we've invited João to Mailchimp", AccessSaid(who="joao", system="Mailchimp")),
        ("Ana hat Zugang zu Xero", AccessSaid(who="ana", system="Xero")),
        ("Ich habe Ana zu Xero eingeladen", AccessSaid(who="ana", system="Xero")),
        ("Ana tiene acceso a Xero", AccessSaid(who="ana", system="Xero")),
        ("He dado a Ana acceso a Xero", AccessSaid(who="ana", system="Xero")),
        ("Ana has no access to Xero any more", AccessSaid(who="ana", system="Xero", over=True)),
        ("I took Ana's access to Xero away", AccessSaid(who="ana", system="Xero", over=True)),
        ("Ana hat keinen Zugang mehr zu Xero", AccessSaid(who="ana", system="Xero", over=True)),
        ("Ana ya no tiene acceso a Xero", AccessSaid(who="ana", system="Xero", over=True)),
    ],
)
def test_access_is_given_and_taken_in_words(said: str, meant: AccessSaid) -> None:
    assert access_said(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "Please check who has access to Xero: all of them, and send me a list by Friday",
        "Ana has access to Xero\nand the books are due on Friday",
        "Ana has access to " + "x" * 300,
        "February books by Friday",
    ],
)
def test_other_messages_say_nothing_of_access(said: str) -> None:
    assert access_said(said) is None
