"""What calls off, what shall go on and what reminds: phrases of seven languages."""

from __future__ import annotations

import pytest

from routing.understanding.phrases.endings import calls_off, says_not_to_forget


@pytest.mark.parametrize(
    "text",
    [
        "forget the newsletter in April",
        "put the books on hold",
        "please drop it",
        "der Zug fällt leider flach",
        "sagt den Termin bitte ab",
        "hört bitte mit dem Anrufen auf",
        "zeg de trein maar af",
        "laat de vertaling toch zitten",
        "ik zie toch af van de trein",
        "olvídate del tren",
        "deja lo del boletín",
        "laissez la traduction de côté",
        "lasciate il newsletter perdere",
        "disdite l'albergo",
        "deixa a newsletter pra lá",
    ],
)
def test_what_calls_off_in_two_places_is_known(text: str) -> None:
    assert calls_off(text)


@pytest.mark.parametrize(
    "text",
    [
        "drop the parcels at the post office",
        "don't forget the newsletter",
        "vergiss die Rechnung nicht",
        "no te olvides del tren",
        "n'oubliez pas la traduction",
        "vergeet de trein niet",
        "drop it in the shared folder",
        "don't just drop the newsletter",
        "lasst den Newsletter bitte nicht fallen",
        "zeg de trein niet af",
        "ne laissez pas tomber la traduction",
        "non lasciate perdere il newsletter",
    ],
)
def test_what_reminds_and_what_shall_go_on_call_nothing_off(text: str) -> None:
    assert not calls_off(text)


@pytest.mark.parametrize(
    ("text", "reminds"),
    [
        ("don't forget the newsletter", True),
        ("vergesst bitte den Zug nicht", True),
        ("n'oubliez surtout pas la traduction", False),
        ("forget the newsletter", False),
    ],
)
def test_who_reminds_is_known(text: str, reminds: bool) -> None:
    assert says_not_to_forget(text) is reminds
