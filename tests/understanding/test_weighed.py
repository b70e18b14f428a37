"""What is in play and what the catalogue offers weigh beside the words of a message."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from routing.understanding.acts.deciding import act_of
from routing.understanding.acts.weighing import FEATURES
from routing.understanding.kinds.network import SentenceVector
from routing.understanding.meaning import Act, Context, Decision, TaskInPlay
from routing.understanding.services import ServiceExamples
from routing.understanding.services.lines import GENERAL
from routing.understanding.words.said.weights import ACTS, WEIGHTS
from sample_reader import LISBON, NOW, taught_reader
from workers.reading import opened, understander

if TYPE_CHECKING:
    from routing.understanding.understander import NgramUnderstander


@cache
def studio() -> NgramUnderstander:
    """A desk that offers what the sample desk does not."""
    offered = (
        ("design", "Logos and print", ("a logo for our bakery", "business cards, new design")),
        ("video", "Video editing", ("cut our wedding film", "edit a reel of two minutes")),
        ("repairs", "Repairs in the house", ("the tap drips", "a plumber for the kitchen")),
    )
    services = [ServiceExamples(key=k, title=title, examples=lines) for k, title, lines in offered]
    return understander(services, opened("packaged"))


def act(text: str, *tasks: TaskInPlay, desk: NgramUnderstander | None = None) -> Act:
    reader = desk or taught_reader()
    return reader.read(text, now=NOW, zone=LISBON, context=Context(tasks=tasks)).act


def working(service: str, title: str, state: str = "working") -> TaskInPlay:
    return TaskInPlay(ref="T-1", service=service, title=title, state=state)


@pytest.mark.parametrize("text", ["I need a logo", "Ich brauche ein Logo"])
def test_what_one_desk_does_not_do_is_anothers_work(text: str) -> None:
    assert act(text) is Act.NOT_FOR_US
    assert act(text, desk=studio()) is Act.REQUEST


@pytest.mark.parametrize(
    "text",
    [
        "avete qualcuno che monta una cucina nel laboratorio?",
        "wir bräuchten jemanden, der uns den Laden putzt",
    ],
)
def test_what_only_sounds_a_little_like_what_is_offered_is_not_taken_on(text: str) -> None:
    reading = taught_reader().read(text, now=NOW, zone=LISBON, context=Context())
    assert reading.act is Act.NOT_FOR_US
    assert {part.decision for part in reading.parts} == {Decision.DECLINE}


def test_a_date_makes_nothing_doubtful_that_is_plain_without() -> None:
    text = "Please reconcile March by Friday"
    part = taught_reader().read(text, now=NOW, zone=LISBON, context=Context()).parts[0]
    assert (part.service, part.decision) == ("bookkeeping", Decision.ROUTE)


def test_what_stands_between_two_services_is_asked_about() -> None:
    text = "we need something written for the guests"
    reading = taught_reader().read(text, now=NOW, zone=LISBON, context=Context())
    assert [part.decision for part in reading.parts] == [Decision.ASK]


@pytest.mark.parametrize(
    "text",
    [
        "könnt ihr uns einen Film vom Hoffest schneiden?",
        "a new logo for the café would be great",
        "we need somebody to edit a video of the wedding",
    ],
)
def test_what_few_desks_do_is_a_request_to_one_that_does(text: str) -> None:
    assert act(text, desk=studio()) is Act.REQUEST


def test_new_work_beside_a_question_for_a_day_is_new_work() -> None:
    context = Context(asked="due", tasks=(working("translation", "Brochure", "waiting"),))
    text = "new task: type up the trustees' meeting, 90 minutes, recorded on my phone"
    assert taught_reader().read(text, now=NOW, zone=LISBON, context=context).act is Act.REQUEST
    text = "the twentieth would be good, earlier is better for the printer"
    assert taught_reader().read(text, now=NOW, zone=LISBON, context=context).act is Act.ANSWER


def test_what_another_encoder_makes_of_it_does_not_weigh() -> None:
    seen = taught_reader().see(
        "two hundred and fifty of them, as it was in the autumn", now=NOW, zone=LISBON, lang="en",
        context=Context(asked="How many?"),
    )  # fmt: skip
    assert seen.vector is not None
    other = SentenceVector("another encoder", seen.vector.numbers)
    assert act_of(replace(seen, vector=other)) is Act.ANSWER


def test_what_was_ordered_is_changed_by_words_that_would_order_it() -> None:
    text = "please make it for the 20th of March and with two pictures"
    assert act(text, working("newsletter", "March newsletter")) is Act.CHANGE


def test_a_bare_fact_about_what_was_handed_in_is_a_complaint() -> None:
    text = "two of the four posts are about a shop that isn't ours"
    assert act(text, working("social", "4 posts", "delivered")) is Act.COMPLAINT


def test_somebody_with_work_in_play_may_want_something_else_as_well() -> None:
    text = "could somebody type up the 90 cards from the fair"
    assert act(text, working("newsletter", "March newsletter")) is Act.REQUEST


@pytest.mark.parametrize("text", ["hmm", "later", "whatever", "not today", "ya veremos", "na gut"])
def test_short_words_that_say_nothing_are_no_greeting_and_no_thanks(text: str) -> None:
    assert act(text) in (Act.REMARK, Act.ANSWER)


def test_every_feature_has_a_weight_for_every_kind() -> None:
    assert list(WEIGHTS.features) == list(FEATURES)
    assert ACTS.split() == [one.value for one in Act]
    assert {len(row) for row in WEIGHTS.features.values()} == {len(Act)}


@pytest.mark.parametrize("text", ["please don't send any invoices", "keine Rechnungen schicken"])
def test_what_shall_not_be_done_is_not_ordered(text: str) -> None:
    assert act(text) not in (Act.REQUEST, Act.NOT_FOR_US)


def test_what_is_known_of_a_message_can_be_seen_before_it_is_weighed() -> None:
    text = "I need the newsletter"
    seen = taught_reader().see(text, now=NOW, zone=LISBON, lang="en", context=Context())
    assert (seen.text, seen.lang, seen.opens) == (text, "en", True)
    assert FEATURES["not_begun"](seen) == 0


def test_what_was_heard_can_be_left_out_of_what_is_known() -> None:
    trade, line = next((trade, lines[0]) for trade, lines in GENERAL.heard.items() if lines)
    rest = GENERAL.without(frozenset({line, GENERAL.talk[0]}))
    assert line not in rest.heard[trade]
    assert rest.talk == tuple(one for one in GENERAL.talk if one != GENERAL.talk[0])
    assert rest.trades == GENERAL.trades


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Can someone fix my roof?", Act.NOT_FOR_US),
        ("payroll for November by Thursday", Act.REQUEST),
        ("the topic is our winter sale", Act.ANSWER),
        ("by Thursday please", Act.ANSWER),
    ],
)
def test_few_words_beside_a_question_are_new_work_only_when_they_plainly_are(
    text: str, act: Act
) -> None:
    books = TaskInPlay(ref="T-1", service="bookkeeping", title="October books", state="intake")
    context = Context(asked="statement", tasks=(books,))

    assert taught_reader().read(text, now=NOW, zone=LISBON, context=context).act is act


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("Hi,\nI hope you are well. Can you do our books for March?\nThanks\nPaul", "bookkeeping"),
        ("I hope you are well. We need three posts about our new menu.", "social"),
        ("Guten Tag, ich hoffe, es geht Ihnen gut. Wir brauchen den Newsletter.", "newsletter"),
    ],
)
def test_who_hopes_that_one_is_well_is_asking_all_the_same(text: str, service: str) -> None:
    reading = taught_reader().read(text, now=NOW, zone=LISBON, context=Context())
    assert reading.act is Act.REQUEST
    assert [part.service for part in reading.parts] == [service]
