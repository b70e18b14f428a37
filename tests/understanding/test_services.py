"""Which service: the trained reading with the packaged encoder, and each step below it."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from typing import TYPE_CHECKING

import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from routing.understanding.meaning import Decision
from routing.understanding.services import NOTHING, Learnt, ServiceExamples
from routing.understanding.services.hybrid import HybridModel, Trained, train
from routing.understanding.services.keywords import KeywordModel
from routing.understanding.services.lint import Lint, lint
from storage.models import Found, Lack, Tier, open_encoder
from workers.reading import opened

if TYPE_CHECKING:
    from pathlib import Path

CATALOGUE = (
    ServiceExamples(
        key="books",
        title="Bookkeeping",
        about="Keep the accounts and reconcile the bank.",
        examples=("reconcile March", "sort the receipts of last quarter"),
    ),
    ServiceExamples(
        key="travel",
        title="Travel",
        about="Book trains, flights and rooms for business trips.",
        examples=("a train to Porto on Monday", "find me a quiet hotel in Graz"),
    ),
    ServiceExamples(
        key="design",
        title="Graphic design",
        about="Logos, flyers and slides.",
        examples=("a flyer for our open day", "make these slides look better"),
        not_offered=("wireframes for a phone app",),
    ),
    ServiceExamples(
        key="calls",
        title="Sales calls",
        about="Phone leads and follow up on offers.",
        examples=("ring the people from the fair", "follow up on last week's offers"),
    ),
)
WANTED = {
    "the bank statement does not match my books": "books",
    "need a flight to Zurich and two nights nearby": "travel",
    "could somebody draw a logo for my shop": "design",
    "phone everybody who got an offer and ask again": "calls",
    "Belege vom Juni verbuchen": "books",
    "reservar un hotel en Sevilla": "travel",
    "créer une affiche pour la fête": "design",
    "ligar para os clientes da feira": "calls",
}
STRANGE = (
    "is it going to snow tonight",
    "write a trading bot in Rust",
    "my tooth hurts",
    "sing something for me",
    "erzähl mir einen Witz",
)


@cache
def packaged() -> Found:
    return opened("packaged")


@cache
def catalogued() -> Trained:
    return train(CATALOGUE, packaged().encoder)


def trained() -> HybridModel:
    return catalogued().model


def test_the_packaged_encoder_is_there_and_is_the_one_that_was_tested() -> None:
    assert (packaged().tier, packaged().lack) == (Tier.PACKAGED, None)


@pytest.mark.slow
def test_reading_takes_one_thread_however_many_processors_there_are() -> None:
    threadpool_limits(limits=2, user_api="blas")
    open_encoder("packaged")

    assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} == {1}


@pytest.mark.parametrize("text", WANTED)
def test_a_request_finds_its_service_in_words_the_catalogue_never_used(text: str) -> None:
    assert trained().read(text).service == WANTED[text]


def test_the_only_service_of_a_desk_is_not_every_trade_of_an_office() -> None:
    books = ServiceExamples(
        key="books", title="Monthly books", about="Bank statements and receipts, booked.",
        examples=("October books", "reconcile my bank account"),
    )  # fmt: skip
    alone = train([books], packaged().encoder).model

    assert (
        alone.read("please book the receipts and the bank statement for May").decision
        is Decision.ROUTE
    )
    assert alone.read("a letter to our clients").decision is not Decision.ROUTE


@cache
def studio() -> HybridModel:
    """A desk that offers nothing of what the sample desk does, and says little of it."""
    offered = {
        "audio": ("Podcast editing", "cut episode 9"),
        "ads": ("Search advertising", "look after our Google ads"),
        "staff": ("Hiring", "write a job ad for a cook"),
        "pictures": ("Photo editing", "white background for these mugs"),
        "grants": ("Grants and subsidies", "apply for the craft prize"),
    }
    services = [
        ServiceExamples(key=key, title=title, examples=(line,))
        for key, (title, line) in offered.items()
    ]
    return train(services, packaged().encoder).model


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("there is a dog barking in the middle of episode 12, can that go?", "audio"),
        ("nobody clicks and the money is gone by noon, please sort my campaign", "ads"),
        ("forty people wrote to us about the barista job, who is worth meeting?", "staff"),
        ("die Fotos vom Schloss sind zu dunkel, die Mülltonnen müssen raus", "pictures"),
        ("hay una ayuda de la diputación para hornos, ¿la pedís por mí?", "grants"),
    ],
)
def test_what_people_want_of_a_trade_is_known_at_a_desk_that_says_little(
    text: str, service: str
) -> None:
    assert studio().read(text).service == service


@pytest.mark.parametrize("text", STRANGE)
def test_what_nobody_offers_is_not_routed(text: str) -> None:
    found = trained().read(text)

    assert found.decision is not Decision.ROUTE
    assert found.in_scope < min(trained().read(wanted).in_scope for wanted in WANTED)


def test_what_the_catalogue_says_it_does_not_do_is_declined() -> None:
    assert trained().read("wireframes for our new phone app").decision is Decision.DECLINE


def test_likelihoods_fall_and_add_up_to_one() -> None:
    shares = [share for _, share in trained().read("a poster, please").top]

    assert shares == sorted(shares, reverse=True)
    assert sum(shares) == pytest.approx(1, abs=0.001)


def test_the_same_catalogue_trains_the_same_model() -> None:
    first, again = catalogued(), train(CATALOGUE, packaged().encoder)

    assert first.id == again.id
    assert all(first.model.read(text) == again.model.read(text) for text in WANTED)


def test_one_correction_is_enough_for_the_same_words() -> None:
    text = "the usual thing for Hansen"
    taught = [Learnt(text=text, service="calls")]

    assert train(CATALOGUE, packaged().encoder, taught).model.read(text).service == "calls"


def test_a_text_that_was_said_to_be_for_nobody_is_held_against_the_catalogue() -> None:
    text = "phone the garage about my own car"
    taught = [Learnt(text=text, service=NOTHING)] * 2
    before = trained().read(text).in_scope

    assert train(CATALOGUE, packaged().encoder, taught).model.read(text).in_scope < before


def test_case_greetings_and_single_slips_rarely_change_the_service() -> None:
    said = [text for text in WANTED if len(text) > 30]
    changed = [
        (text, other)
        for text in said
        for other in (
            text.upper(),
            f"Hi there! {text}",
            f"{text} thanks!",
            text[:9] + text[10] + text[9] + text[11:],
        )
        if trained().read(other).service != trained().read(text).service
    ]

    assert changed == []


def test_nothing_is_known_of_an_empty_catalogue() -> None:
    assert train((), packaged().encoder).model.read("do my books").top == ()


# --- the steps below -----------------------------------------------------------------------------


def test_without_an_encoder_words_and_letters_still_find_it() -> None:
    reads = train(CATALOGUE, None).model.read

    assert reads("reconciling the accounts").service == "books"
    assert reads("two trains and a hotel").service == "travel"


def test_keywords_need_nothing_and_find_the_catalogues_own_words() -> None:
    assert KeywordModel(CATALOGUE).read("reconcile the bank").service == "books"


def test_the_simpler_steps_can_be_asked_for() -> None:
    assert open_encoder("ngrams") == Found(asked="ngrams", tier=Tier.NGRAMS)
    assert open_encoder("keywords") == Found(asked="keywords", tier=Tier.KEYWORDS)


@pytest.mark.slow
def test_a_folder_without_a_model_is_told_and_the_package_stands_in(tmp_path: Path) -> None:
    found = open_encoder(str(tmp_path))

    assert (found.tier, found.lack) == (Tier.PACKAGED, Lack.MISSING)


@pytest.mark.slow
def test_a_model_that_is_another_than_its_digest_says_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"another")
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "digests.json").write_text(json.dumps({"model.onnx": "0" * 64}))

    assert open_encoder(str(tmp_path)).lack is Lack.CHANGED


@pytest.mark.slow
def test_a_model_that_does_not_load_is_told(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"none")
    (tmp_path / "tokenizer.json").write_text("{}")

    assert open_encoder(str(tmp_path)).lack in (Lack.BROKEN, Lack.UNINSTALLED)


def test_without_the_package_words_and_letters_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    found = open_encoder("packaged")

    assert (found.tier, found.lack, found.encoder) == (Tier.NGRAMS, Lack.MISSING, None)


# --- what the catalogue's own words say ----------------------------------------------------------


def linted(*services: ServiceExamples) -> Lint:
    return lint(services, train(services, packaged().encoder).fit)


def test_examples_that_two_services_share_are_found() -> None:
    again = ServiceExamples(
        key="errands", title="Errands", examples=("Reconcile  March", "post a parcel")
    )
    found = linted(*CATALOGUE, again)

    assert found.doubled == (("books", "errands", "Reconcile  March"),)
    assert "errands" in found.few


def test_services_that_are_taken_for_each_other_are_named() -> None:
    twin = ServiceExamples(
        key="trips",
        title="Trips",
        examples=("a train to Faro on Friday", "find us a hotel in Linz", "flights to Rome"),
    )
    found = linted(*CATALOGUE, twin)

    assert {each.service for each in found.confused} <= {"trips", "travel"}
    assert found.recall["trips"] < 1


def test_an_expectation_is_given_for_what_was_written() -> None:
    found = lint(CATALOGUE, catalogued().fit)

    assert found.examples == sum(len(each.examples) for each in CATALOGUE)
    assert found.expected is not None
    assert found.expected >= 0.5


def test_a_message_that_only_says_when_is_no_request() -> None:
    assert trained().read("I need it all by Friday").decision is Decision.DECLINE
