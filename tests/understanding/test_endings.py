"""What calls off, what shall go on and what reminds: phrases of seven languages."""

from __future__ import annotations

import pytest

from routing.understanding.meaning import Act, Context, TaskInPlay
from routing.understanding.phrases.endings import calls_off, says_not_to_forget
from sample_reader import taught

IN_PLAY = Context(
    tasks=(
        TaskInPlay(ref="T-2", service="newsletter", title="December newsletter", state="working"),
        TaskInPlay(ref="T-1", service="bookkeeping", title="October books", state="working"),
    )
)


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


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "don't forget the newsletter, and translate the menu into German please"),
        ("de", "vergesst den Newsletter nicht und übersetzt die Speisekarte ins Englische"),
        ("fr", "n'oubliez pas la newsletter et traduisez le menu en allemand"),
        ("pt", "não se esqueçam da newsletter, e traduzam o menu"),
    ],
)
def test_what_is_wanted_beside_a_reminder_is_one_request_and_not_lost(lang: str, text: str) -> None:
    meaning = taught(text, lang=lang, context=IN_PLAY)

    assert meaning.act is Act.REQUEST
    assert [part.service for part in meaning.parts] == ["translation"]


@pytest.mark.parametrize(
    "text", ["don't forget the newsletter", "don't forget the newsletter, and the books please"]
)
def test_a_reminder_of_work_in_play_orders_nothing(text: str) -> None:
    meaning = taught(text, lang="en", context=IN_PLAY)

    assert (meaning.act, meaning.parts) == (Act.REMARK, ())


def test_another_of_the_kind_that_one_is_reminded_of_is_new_work() -> None:
    text = "Don't forget the newsletter. Write a second newsletter for the choir, please"
    meaning = taught(text, lang="en", context=IN_PLAY)

    assert meaning.act is Act.REQUEST
    assert [part.text for part in meaning.parts][-1].startswith("Write a second newsletter")


@pytest.mark.parametrize(
    ("text", "services"),
    [
        ("T-2: only the first page please", None),
        ("T-2 is fine. Translate the menu into German please", ["translation"]),
        ("T-2 and please translate the menu into German", ["translation"]),
    ],
)
def test_what_begins_with_the_number_of_work_is_about_it_or_goes_on_to_new_work(
    text: str, services: list[str] | None
) -> None:
    meaning = taught(text, lang="en", context=IN_PLAY)

    assert (meaning.act is Act.REQUEST) is (services is not None)
    assert services is None or [part.service for part in meaning.parts] == services
