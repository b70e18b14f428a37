"""Orders in Romance languages, whatever pronouns hang on them or stand before."""

from __future__ import annotations

import pytest

from routing.understanding.dividing.verbs import is_order


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "subidlas a la página"),
        ("es", "mandadle el presupuesto"),
        ("fr", "envoyez-leur un mot"),
        ("fr", "les saisir dans le tableau"),
        ("it", "mettetela sul sito"),
        ("it", "me la traducete in inglese"),
        ("pt", "enviem-lhe a fatura"),
        ("pt", "passem as notas a limpo"),
        ("fr", "ramassez-moi les cles"),
        ("es", "recogeme el paquete"),
        ("es", "ponme dos mesas"),
        ("it", "stiratemi le camicie"),
        ("pt", "reguem-nos as plantas"),
    ],
)
def test_an_order_is_known_by_its_verb_in_any_form(lang: str, text: str) -> None:
    assert is_order(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "las horas están en la hoja"),
        ("es", "hola a todos"),
        ("fr", "la facture de mars"),
        ("fr", "le livre des comptes"),
        ("it", "la stampa è pronta"),
        ("it", "le ore di Luca"),
        ("pt", "as publicações de abril"),
        ("de", "die Rechnung"),
        ("fr", "le 3, confirmer"),
        ("pt", "parece-me caro"),
        ("pt", "disse-me que sim"),
        ("pt", "mandaram-nos a conta"),
        ("fr", "excusez-moi du retard"),
        ("fr", "celle-la est trop chere"),
        ("es", "perdoname, llego tarde"),
        ("it", "scusatemi il ritardo"),
        ("es", "el informe de mayo"),
        ("it", "i problemi del sito"),
        ("it", "la clientela aspetta"),
        ("fr", "les"),
        ("fr", ""),
    ],
)
def test_a_thing_is_no_order(lang: str, text: str) -> None:
    assert not is_order(text, lang)
