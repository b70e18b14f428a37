"""Words that count a time from another one of the message: "two days before", "la veille".

`apart`: behind a length, a day, a part of it or a stretch; what it is counted from was named
before, or is named behind: 1 after it, -1 before it. Where only one of the two is meant, it is 11
for what was named before ("vorher": -11), 21 for what follows ("vor der Messe am 20.": -21), and
31 where only a length stands before it ("zwei Tage früher"); 0 is no distance. `eve`: the day
beside the one named before; 3 its evening; 7 the next of its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from routing.understanding.words.tables import folded, folded_map

if TYPE_CHECKING:
    from collections.abc import Mapping

APART = {
    "en": {
        "before": -1,
        "before that, before it, before then, beforehand, before hand, prior to that": -11,
        "ahead of that, ahead of it": -11,
        "prior to, ahead of, earlier than, sooner than": -21,
        "earlier, prior, sooner, in advance, ahead of time, earlier than that": -31,
        "after": 1,
        "after that, after it, afterwards, afterward, thereafter": 11,
        "later than": 21,
        "later, later than that": 31,
        "before long, after all": 0,
    },
    "de": {
        "vorher, davor, zuvor": -11,
        "vor, früher als, eher als": -21,
        "früher, eher, im voraus, vorab": -31,
        "danach, darauf, hinterher, nachher": 11,
        "nach, später als": 21,
        "später": 31,
        "nach hinten, nach vorne, nach vorn, vor ort, vor allem": 0,
    },
    "fr": {
        "avant, d'avant": -1,
        "avant ça, avant cela, avant ca, auparavant, précédent, précédente": -11,
        "plus tôt que, avant de": -21,
        "plus tôt, à l'avance, en avance": -31,
        "après, d'après": 1,
        "après ça, après cela, après ca, suivant, suivante": 11,
        "plus tard que": 21,
        "plus tard": 31,
        "avant tout, après tout, avant midi": 0,
    },
    "es": {
        "antes, antes de eso, anterior, previo, previa": -11,
        "antes de, antes del, antes que, anterior a, anterior al": -21,
        "de antelación, de anticipación, con antelación, con anticipación": -31,
        "después, después de eso, siguiente, posterior": 11,
        "después de, después del, más tarde de, más tarde que": 21,
        "más tarde": 31,
        "antes posible": 0,
    },
    "it": {
        "prima, prima di ciò, precedente, antecedente": -11,
        "prima di, prima del, prima della, prima dell', prima dei, prima che": -21,
        "di anticipo, in anticipo": -31,
        "dopo, dopo di ciò, successivo, successiva, seguente": 11,
        "più tardi di, più tardi del": 21,
        "più tardi": 31,
        "prima possibile, prima o poi, prima di tutto": 0,
    },
    "nl": {
        "ervoor, daarvoor, voordien": -11,
        "voor, eerder dan": -21,
        "eerder, van tevoren, vooraf, tevoren, vroeger": -31,
        "erna, daarna, nadien, erop, daarop": 11,
        "na, later dan": 21,
        "later": 31,
    },
    "pt": {
        "antes, antes disso, anterior": -11,
        "antes de, antes do, antes da, antes que": -21,
        "de antecedência, com antecedência": -31,
        "depois, depois disso, seguinte, posterior": 11,
        "depois de, depois do, depois da, mais tarde que, mais tarde do": 21,
        "mais tarde, após": 31,
        "antes possível": 0,
    },
}
EVE = {
    "en": {"the one after, the one after that, the following one": 7,
           "the one before, the one before that, the previous one": -7},
    "de": {"vortag, am vortag, tags zuvor, tags davor": -1, "vorabend, am vorabend": -3,
           "folgetag, am folgetag, tags darauf, tags danach": 1,
           "den danach, die danach, das danach, den darauf, die darauf, den drauf": 7,
           "den davor, die davor, das davor": -7},
    "fr": {"la veille": -1, "le lendemain": 1,
           "celui d'après, celle d'après, le suivant, la suivante": 7,
           "celui d'avant, celle d'avant, le précédent, la précédente": -7},
    "es": {"la víspera, en la víspera, las vísperas": -1, "el día siguiente, al día siguiente": 1,
           "el siguiente, la siguiente, el de después, la de después": 7,
           "el anterior, la anterior, el de antes, la de antes": -7},
    "it": {"la vigilia, alla vigilia, il dì prima": -1, "l'indomani, all'indomani": 1,
           "quello dopo, quella dopo, il successivo, la successiva": 7,
           "quello prima, quella prima, il precedente, la precedente": -7},
    "nl": {"daags ervoor, daags tevoren, daags daarvoor, vooravond": -1,
           "daags erna, daags nadien, de volgende dag": 1,
           "die erna, die daarna, de week erop": 7, "die ervoor, die daarvoor": -7},
    "pt": {"a véspera, na véspera, de véspera, em véspera": -1,
           "o dia seguinte, no dia seguinte": 1,
           "a seguinte, o seguinte, a de depois, o de depois": 7,
           "a anterior, o anterior, a de antes, o de antes": -7},
}  # fmt: skip
BACK = frozenset(folded(
    "back, return, returning, returns, home, zurück, rückfahrt, rückflug, rückreise, heim, retour,"
    " vuelta, regreso, volvemos, vuelvo, rentre, rentrons, ritorno, torno, rientro, terug,"
    " terugreis, volta, volto, voltamos"
))  # fmt: skip
"""Before the day on which somebody is back from where they went."""


def counted_from(lang: str) -> Mapping[str, Mapping[str, int]]:
    """Return a language's words of this kind as senses."""
    return {"apart": folded_map(APART[lang]), "eve": folded_map(EVE[lang])}
