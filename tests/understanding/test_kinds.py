"""Kinds of messages, in seven languages, by words alone and by sense."""

from __future__ import annotations

import pytest

from routing.understanding.acts.deciding import act_of, says_stop
from routing.understanding.kinds.features import features
from routing.understanding.kinds.network import SentenceVector
from routing.understanding.kinds.wording import Wordings
from routing.understanding.language import detect
from routing.understanding.meaning import Act, Context, TaskInPlay
from routing.understanding.words.said import said_in, vectors
from routing.understanding.words.times import LANGUAGES
from sample_reader import read, sample_reader
from storage.models import Tier
from storage.wordings import prepared
from workers.reading import opened

BOOKS = TaskInPlay(ref="T-1", service="bookkeeping", title="October books", state="working")
LETTER = TaskInPlay(ref="T-2", service="newsletter", title="December newsletter", state="queued")
READ = Wordings(prepared)
IN_PLAY = Context(tasks=(BOOKS, LETTER))


@pytest.mark.parametrize(
    ("lang", "text", "act"),
    [
        ("en", "Thanks! And could you also do the newsletter?", Act.REQUEST),
        ("en", "ok", Act.REMARK),
        ("en", "👍", Act.REMARK),
        ("en", "how much does it cost?", Act.REMARK),
        ("en", "don't need the books any more", Act.CANCEL),
        ("de", "wo bleiben meine Bücher?", Act.STATUS),
        ("de", "lieber am Montag statt am Freitag", Act.CHANGE),
        ("de", "vielen Dank euch allen", Act.THANKS),
        ("es", "ya no necesito el boletín", Act.CANCEL),
        ("es", "¿cómo van los libros?", Act.STATUS),
        ("es", "está mal otra vez, ya es la tercera", Act.COMPLAINT),
        ("fr", "où en est la newsletter ?", Act.STATUS),
        ("fr", "merci beaucoup, c'est super", Act.THANKS),
        ("fr", "il me faudrait une newsletter pour mai", Act.REQUEST),
        ("nl", "de nieuwsbrief hoeft niet meer", Act.CANCEL),
        ("nl", "hoe ver is de boekhouding?", Act.STATUS),
        ("nl", "goedemorgen", Act.GREETING),
        ("it", "a che punto sono i conti?", Act.STATUS),
        ("it", "meglio giovedì che venerdì", Act.CHANGE),
        ("pt", "já não preciso da newsletter", Act.CANCEL),
        ("pt", "muito obrigado a todos", Act.THANKS),
        ("en", "I need help", Act.REMARK),
        ("en", "thanks, I'll look at it on Sunday and let you know", Act.REMARK),
        ("de", "bitte nichts buchen, ich fahre selbst", Act.CANCEL),
    ],
)
def test_a_message_is_of_its_kind_in_its_language(lang, text, act):
    meaning = read(text, context=IN_PLAY)

    assert (meaning.lang, meaning.act) == (lang, act)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("due", "thanks, Friday is fine"),
        ("due", "danke, Freitag passt"),
        ("topic", "our new office in Garden Street"),
        ("What was the 480 for?", "a printer that we ordered in May, please book it as office"),
    ],
)
def test_words_after_a_question_are_its_answer(asked, text):
    assert read(text, context=Context(asked=asked)).act is Act.ANSWER


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("don't need the books any more", "T-1"),
        ("please add our phone number to the newsletter", "T-2"),
        ("where is T-2?", "T-2"),
        ("this is wrong again, third time!", None),
    ],
)
def test_the_task_is_found_by_its_own_words(text, target):
    assert read(text, context=IN_PLAY).target == target


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_every_language_knows_every_kind_by_enough_lines(lang):
    counted = {act: sum(one is act for _, one in said_in(lang)) for act in Act}

    assert min(counted.values()) >= 20
    assert sum(counted.values()) >= 500


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_our_own_lines_are_read_as_what_they_are(lang):
    lines = said_in(lang)[::7]
    right = [max(found, key=found.__getitem__) is act
             for found, act in ((READ.kinds(text, lang), act) for text, act in lines)]  # fmt: skip

    assert sum(right) >= 0.97 * len(lines)


def test_long_lines_tell_their_language():
    lines = [
        (lang, text) for lang in LANGUAGES for text, _ in said_in(lang)[::11] if len(text) > 25
    ]

    assert sum(detect(text, None) == lang for lang, text in lines) >= 0.99 * len(lines)


def test_marks_between_sentences_are_no_sentence():
    assert features("hello. ... bye", "en") == features("hello. bye", "en")


def test_features_come_once_and_in_the_same_order():
    found = features("Please, please do it. Please!", "en")

    assert len(found) == len(set(found))
    assert found == features("Please, please do it. Please!", "en")


def test_a_vector_of_another_encoder_is_not_used():
    import numpy as np

    strange = SentenceVector("another", np.ones(vectors.SHAPE[0] - 1, np.float32))

    assert READ.kinds("where are my books?", "en", strange) == READ.kinds(
        "where are my books?", "en"
    )


@pytest.mark.skipif(
    opened("packaged").tier is not Tier.PACKAGED, reason="the encoder is not installed"
)
def test_the_head_was_taught_with_the_packaged_encoder_and_our_lines():
    found = opened("packaged")
    assert found.encoder is not None
    assert found.encoder.fingerprint == vectors.ENCODER

    lines = [one for lang in LANGUAGES for one in said_in(lang)[::40]]
    rows = found.encoder.encode([text for text, _ in lines])
    hits = 0
    for (text, act), row in zip(lines, rows, strict=True):
        likely = READ.kinds(text, "en", SentenceVector(vectors.ENCODER, row))
        hits += max(likely, key=likely.__getitem__) is act

    assert hits >= 0.8 * len(lines)


def test_small_talk_opens_no_request():
    seen = sample_reader()._look("who won the match last night?", "en", Context(), ())

    assert act_of(seen) is Act.NOT_FOR_US


@pytest.mark.parametrize(
    ("lang", "text", "says"),
    [
        ("en", "cancel it", True), ("en", "we don't need it any more", True),
        ("de", "hat sich erledigt", True), ("es", "ya no hace falta", True),
        ("fr", "laisse tomber", True), ("it", "non serve più", True),
        ("nl", "niet meer nodig", True),
        ("en", "I want the last one to do it", False), ("nl", "doe het maar", False),
        ("de", "Meinen Newsletter soll der Chef das letzte Mal lesen", False),
    ],
)  # fmt: skip
def test_only_a_set_phrase_says_that_work_shall_end(lang: str, text: str, says: bool) -> None:
    assert says_stop(text, lang) is says
