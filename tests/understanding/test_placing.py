"""A desk that cuts its work otherwise than trades do: no service draws what is said to another."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from routing.understanding.services import NOTHING, ServiceExamples
from routing.understanding.services.head import Quarry, fit
from routing.understanding.services.hybrid import Trained, train
from routing.understanding.services.lines import GENERAL, Line, catalogue_lines, talk_lines
from routing.understanding.services.placing import HEARD_WEIGHT, TO_EACH, placed
from storage.models import open_encoder

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
    return train(LANDLORDS, open_encoder("packaged").encoder)


@cache
def lines() -> tuple[Line, ...]:
    """What a head that knows this catalogue alone finds of general knowledge."""
    quarry, own = Quarry(open_encoder("packaged").encoder), list(catalogue_lines(LANDLORDS))
    keys = [service.key for service in LANDLORDS]
    alone = fit(quarry, [*own, *talk_lines()], keys, len(own))
    return tuple(placed(alone.head, quarry, GENERAL))


def test_among_what_people_want_in_general_all_services_score_the_same() -> None:
    quarry = Quarry(open_encoder("packaged").encoder)
    scores = quarry.scores(landlords().model.head, GENERAL.usual)[:, :-1]

    assert np.ptp(scores.mean(0)) < 0.01
    assert np.ptp(scores.std(0)) < 0.02


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


def test_every_service_knows_some_requests_in_peoples_own_words() -> None:
    singly = [one for one in lines() if one.weight == HEARD_WEIGHT]

    assert {one.service for one in singly} == {service.key for service in LANDLORDS}
    assert len({one.text for one in singly if one.service == "repairs"}) <= TO_EACH


def test_what_nobody_here_offers_stands_against_all_of_it() -> None:
    assert any(one.service == NOTHING for one in lines())


def test_requests_of_a_trade_that_is_nothing_here_are_not_examples_of_nothing() -> None:
    heard = {text for texts in GENERAL.heard.values() for text in texts}

    assert not any(one.text in heard for one in lines() if one.service == NOTHING)
