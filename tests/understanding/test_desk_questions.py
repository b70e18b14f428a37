"""A question about the desk itself orders nothing, and asks nothing about the work in hand."""

from __future__ import annotations

import pytest

from routing.understanding.meaning import Act, Context, Role, TaskInPlay
from sample_reader import taught

BOOKS = TaskInPlay(ref="T-1", service="bookkeeping", title="February books", state="working")
TEXT = TaskInPlay(ref="T-2", service="translation", title="Menu into German", state="queued")
IN_PLAY = Context(tasks=(BOOKS, TEXT))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Is there a surcharge when something has to be done over a weekend?"),
        ("en", "Where do you keep the recordings, and who can listen to them?"),
        ("en", "Just curious, are your translators native speakers?"),
        ("de", "Nehmt ihr eigentlich einen Zuschlag für Eilaufträge?"),
        ("de", "Auf welchen Servern liegen die Lohnzettel meiner Leute?"),
        ("es", "¿Cobráis más si es para el día siguiente?"),
        ("fr", "Vos tarifs, c'est au mois ou au document ?"),
        ("it", "I dati dei miei clienti restano in Europa?"),
        ("nl", "Rekenen jullie meer voor spoed?"),
    ],
)
def test_it_is_a_remark_and_wants_nothing_by_a_day(lang: str, text: str) -> None:
    meaning = taught(text, lang=lang, context=IN_PLAY)

    assert (meaning.act, meaning.parts) == (Act.REMARK, ())
    assert all(when.role is Role.MENTION for when in meaning.when)


@pytest.mark.parametrize(
    ("lang", "text", "act"),
    [
        ("en", "When will the February books be ready?", Act.STATUS),
        ("de", "Wie weit ist die Übersetzung der Karte?", Act.STATUS),
        ("en", "Could somebody type up a recording of 40 minutes?", Act.REQUEST),
        ("fr", "Vous auriez quelqu'un pour écrire notre infolettre de mai ?", Act.REQUEST),
    ],
)
def test_a_question_about_work_stays_what_it_is(lang: str, text: str, act: Act) -> None:
    meaning = taught(text, lang=lang, context=IN_PLAY)

    assert meaning.act is act
