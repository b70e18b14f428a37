"""A desk that cuts its work otherwise than trades do: no service draws what is said to another."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from routing.understanding.meaning import Decision
from routing.understanding.services import NOTHING, ServiceExamples
from routing.understanding.services.head import NEAREST, Quarry, fit
from routing.understanding.services.hybrid import Trained, train
from routing.understanding.services.lines import GENERAL, Line, catalogue_lines, talk_lines
from routing.understanding.services.placing import HEARD_WEIGHT, TO_EACH, placed
from workers.reading import opened

LANDLORDS = (
    ServiceExamples(
        key="invoices", title="Invoices",
        about="Invoices and corrections for guests and tenants, sent as PDF.",
        examples=("Firm needs a bill for three nights", "The address on the invoice was wrong"),
    ),
    ServiceExamples(
        key="books", title="Bookkeeping by the month",
        about="Receipts sorted and matched to the bank account.",
        examples=("Here is February, forty receipts", "The accountant wants the quarter"),
    ),
    ServiceExamples(
        key="rents", title="Rents checked, arrears reminded",
        about="We list who has paid and who has not, and write the reminder.",
        examples=("Has everybody paid for March?", "Flat 3 is two months behind, remind him"),
    ),
    ServiceExamples(
        key="repairs", title="Repairs arranged",
        about="We find the tradesperson, agree the time and follow up until it is done.",
        examples=("Tap drips in room 4", "Water stain on the ceiling, somebody should look soon"),
    ),
    ServiceExamples(
        key="viewings", title="Tenants found, viewings planned",
        about="We sort who applies for a flat, fix viewings and tell the others no.",
        examples=("Sixty people wrote for the flat, pick ten", "Viewings on Saturday, please"),
    ),
    ServiceExamples(
        key="leases", title="Leases and handover papers",
        about="Lease, addendum or handover record filled in from your facts.",
        examples=("New tenant from May, make the lease ready", "Contract for a parking space"),
    ),
)  # fmt: skip


@cache
def landlords() -> Trained:
    return train(LANDLORDS, opened("packaged").encoder)


@cache
def lines() -> tuple[Line, ...]:
    """What a head that knows this catalogue alone finds of general knowledge."""
    quarry, own = Quarry(opened("packaged").encoder), list(catalogue_lines(LANDLORDS))
    keys = [service.key for service in LANDLORDS]
    alone = fit(quarry, [*own, *talk_lines()], keys, len(own))
    return tuple(placed(alone.head, quarry, GENERAL))


@pytest.mark.slow
def test_what_is_known_of_trades_lets_no_service_draw_more_of_what_people_want() -> None:
    quarry, own = Quarry(opened("packaged").encoder), list(catalogue_lines(LANDLORDS))
    keys = [service.key for service in LANDLORDS]
    alone = fit(quarry, [*own, *talk_lines()], keys, len(own)).head
    before = quarry.scores(alone, GENERAL.usual)[:, :-1]
    scores = quarry.scores(landlords().model.head, GENERAL.usual)[:, :-1]

    drawn = scores.std(0).mean() / before.std(0).mean()
    assert np.ptp(scores.std(0)) <= drawn * np.ptp(before.std(0))
    assert np.ptp(scores.mean(0)) <= drawn * np.ptp(before.mean(0))
    assert np.corrcoef(scores.mean(0), before.mean(0))[0, 1] > 0.9  # a wide one stays wide


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("the tap upstairs won't stop dripping again. she's in tomorrow after 2", "repairs"),
        ("student house, 5 of them, by Friday a list: who has paid, who not, since when", "rents"),
        ("Zesendertig studenten voor één kamer, wie mag komen kijken?", "viewings"),
        ("Stellplatz 4 geht an den Herrn mit dem Wohnmobil, unbefristet. Vertrag dazu?", "leases"),
        ("una factura para la empresa, tres noches, con su CIF", "invoices"),
    ],
)
def test_a_service_whose_trade_is_known_does_not_draw_what_is_for_the_others(
    text: str, service: str
) -> None:
    assert landlords().model.read(text).service == service


@pytest.mark.slow
def test_every_service_knows_some_requests_in_peoples_own_words() -> None:
    singly = [one for one in lines() if one.weight == HEARD_WEIGHT]

    assert {one.service for one in singly} == {service.key for service in LANDLORDS}
    assert sum(one.service == "repairs" for one in singly) <= TO_EACH


def test_what_nobody_here_offers_stands_against_all_of_it() -> None:
    assert any(one.service == NOTHING for one in lines())


def test_requests_of_a_trade_that_is_nothing_here_are_not_examples_of_nothing() -> None:
    heard = {text for texts in GENERAL.heard.values() for text in texts}

    assert not any(one.text in heard for one in lines() if one.service == NOTHING)


@pytest.mark.slow
def test_nothing_is_brought_nearer_to_a_desk_whose_own_lines_stand_low_and_no_further() -> None:
    quarry, own = Quarry(opened("packaged").encoder), list(catalogue_lines(LANDLORDS))
    plain = fit(quarry, [*own, *talk_lines()], [one.key for one in LANDLORDS], len(own))
    level = plain.levelled()
    by = plain.head.level - level.head.level

    assert not by[:-1].any()
    assert 0 < by[-1] <= NEAREST
    assert np.allclose(plain.left_out - level.left_out, by, atol=1e-5)


def test_without_sentence_vectors_what_has_no_known_letters_is_not_taken_on() -> None:
    model = train(LANDLORDS, None).model

    assert model.read("abc").decision is not Decision.ROUTE
    assert model.read("\u0430\u0431\u0432\u0433\u0434 \u0435\u0436").decision is not Decision.ROUTE


def test_where_nothing_was_heard_and_no_line_is_a_services_own_nothing_is_evened() -> None:
    quarry = Quarry(None)
    bare = fit(quarry, list(talk_lines()), [], 0)

    assert bare.evened(bare.head, GENERAL.usual, quarry) is bare
    assert bare.levelled() is bare
