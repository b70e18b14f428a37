"""How verbs look of what has been, in every language: "hat heute bezahlt", "acabé el jueves".

`auxiliary`: with a participle in the same clause it tells the past. `participle`: how one looks.
`irregular`: participles that look otherwise. `simple`: verbs of the past. `preterite`: how a verb
of the past looks by itself, accents and all. `ahead`: look the same, and something is to come of
it. `who`: opens a clause about somebody else. `lasts`: tells what has been so since then.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from routing.understanding.words.tables import folded


class Past(NamedTuple):
    """The verbs of one language."""

    auxiliary: frozenset[str] = frozenset()
    participle: re.Pattern[str] | None = None
    irregular: frozenset[str] = frozenset()
    simple: frozenset[str] = frozenset()
    preterite: re.Pattern[str] | None = None
    ahead: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    lasts: re.Pattern[str] | None = None
    signs: frozenset[str] = frozenset()


NEVER = Past()

AUXILIARY = {
    "en": "i, we, he, she, they, who, ve, have, has, had, was, were",
    "de": "hab, habe, hat, haben, habt, hatte, hatten, habs, bin, ist, sind",
    "es": "he, ha, han, hemos, habéis, has, había, habían",
    "fr": "ai, a, avons, avez, ont, avait, avaient, as",
    "it": "ho, ha, hanno, abbiamo, avete, hai, aveva",
    "nl": "heb, heeft, hebben, hebt, had, hadden, is, zijn, ben",
    "pt": "tinha, tinham",
}
PARTICIPLE = {
    "en": r"[^\W\d_]{2,}[^e\W]ed",
    "de": r"(?:ab|an|auf|aus|ein|mit|vor|nach|zu|um|weg|hin|los|durch|fest|her|rein|raus|dazu"
    r"|zurück|über|zusammen)?ge[^\W\d_]{2,}(?:t|en)|(?:be|ver|er|ent|zer|über)[^\W\d_]{2,}[^\Wr]t"
    r"|[^\W\d_]{3,}iert",
    "es": r"(?!s[áa]bado)[^\W\d_]{2,}[aií]do",
    "fr": r"[^\W\d_]{2,}é(?:e|s|es)?",
    "it": r"(?!sabato)[^\W\d_]{2,}(?:at|ut|it)[oaie]",
    "nl": r"(?:af|aan|op|uit|in|mee|voor|na|toe|om|weg|terug|door|binnen|over|bij)?"
    r"ge[^\W\d_]{2,}(?:d|t|en)|(?:be|ver|ont|her)[^\W\d_]{2,}[dt]",
    "pt": r"(?!s[áa]bado)[^\W\d_]{2,}[aií]do",
}
IRREGULAR = {
    "en": "sent, paid, met, sold, made, got, took, did, won, bought, spent, ran, had, taught, came,"
    " went, left, wrote, gave, lost, kept, held, sat, drove, cut, hired, saw, found",
    "de": "bekommen, vergessen, verloren, erhalten, verkauft, begonnen, entschieden, verlassen",
    "es": "hecho, visto, puesto, abierto, escrito, roto, vuelto, muerto",
    "fr": "fait, pris, mis, vu, eu, reçu, fini, vendu, perdu, rendu, écrit, ouvert, appris, venu,"
    " venus, parti, partis, servi, rempli, fini, fourni, tenu",
    "it": "fatto, preso, messo, scritto, vinto, speso, letto, visto, perso, rotto, chiesto,"
    " corso, deciso, aperto",
    "nl": "verkocht, gekocht, verloren, vergeten, verstuurd, ontvangen",
    "pt": "feito, visto, escrito, aberto, ganho, pago",
}
SIMPLE = {
    "en": "was, were, did, won, sold, paid, finished, went, came, saw, swore, broke, rang, spoke,"
    " forgot, flew, drove, wrote, ate, woke, took, gave, knew, grew, threw, stole, wore,"
    " rode, began, sang, drank, ran, tore, blew, drew, shook",
    "de": "war, waren, hatte, hatten, wurde, wurden, gab, kam, kamen, ging, gingen, rief, lief,"
    " standen, sah, sahen, fuhr, fuhren, traf, trafen, bekam, brachte,"
    " schrieb, sprach, saß, hielt, ließ, fand, verlor, starb, musste, erzählte",
    "es": "estaba, estaban, estábamos, vinieron, fue, fueron, hice, hicimos, hizo, estuvo,"
    " estuvimos, estuve,"
    " tuve, tuvimos, hubo,"
    " puse, fui, fuimos, era",
    "fr": "étions, était, étaient, avait, avaient, venu, venus, venues",
    "it": "ero, eravamo, stato, stata, stati, state, venuto, venuta, venuti, venute, andato,"
    " andata, andati,"
    " andate, partito, arrivato, arrivata, arrivati, uscito, nato, nata, tornato, tornata, era,"
    " erano, fu, aveva, avevamo, avevo",
    "nl": "was, waren, had, hadden, ging, gingen, kwam, kwamen, werd, deed, deden, stond, stonden,"
    " zag, zagen, nam, namen, kreeg, kregen, bracht, schreef, sprak, zat, zaten, lag, hield,"
    " liet, vond, verloor, belde, belden",
    "pt": "estava, estavam, estávamos, foi, fui, fomos, foram, fiz, fez, fizemos, esteve, estive,"
    " tive, teve, tivemos, vim,"
    " veio, vieram, era, houve, vendi, recebi",
}
PRETERITE = {
    "es": r"(?!esté|café|bebé|porqué|puré)\w{2,}[^\Wr]é|\w{2,}ó|\w{2,}(?:aron|ieron)"
    r"|\w{3,}aste|\w{2,}[ai]steis",
    "pt": r"\w{2,}[^\Wr]ei|\w{2,}[^\Wt]ou|\w{2,}[aei]ram",
}
AHEAD = {
    "en": "booked, planned, scheduled, arranged, promised, needed, closed, confirmed, invited, due,"
    " agreed, based, related, attached, told, need, bored, said, asked, wanted, called, moved",
    "de": "gebucht, geplant, vereinbart, ausgemacht, verabredet, geschlossen, geöffnet, angesetzt,"
    " eingeplant, versprochen, zugesagt, gesagt, reserviert, gesperrt, angekündigt, eingeladen,"
    " bestellt, gefragt, gern, gut, gerade, gerne, geht, gibt, geben, gehen, genug, gegen, genau,"
    " vielleicht, gesamt, bereit, bereits, gesetzt, verschoben, verlegt, geben, beantragt,"
    " gebeten, versprochen, getauft, gemeint, angemeldet, gestellt, bleibt, besetzt, beschäftigt,"
    " befristet, verreist, geschieht, gehört, gerät, gebraucht, angefragt, bestätigt",
    "es": "cerrado, prometido, quedado, reservado, previsto, pedido, quedó, dicho, cambiado,"
    " pasado, helado, mercado, estado",
    "fr": "prévu, réservé, programmé, calé, fixé, décidé, fermé, invité, invités, promis, demandé,"
    " été, marché, café, année, journée, soirée, matinée, arrivée, musée, clé, thé, pâté, santé,"
    " société, qualité, côté, été, congé, congés, bébé, entrée, durée, idée, décalé, reporté",
    "it": "prenotato, previsto, fissato, programmato, chiuso, aperto, promesso, invitato, detto,"
    " chiesto, mercato, gelato, allegato, risultato, privato, appuntamento, spostato,"
    " invitati, mandato, fornito, partita, uscita, vita, data, giornata, serata",
    "nl": "gepland, geboekt, gesloten, geopend, afgesproken, beloofd, gereserveerd, geregeld,"
    " gezegd, gevraagd, uitgenodigd, geld, geen, gebied, bericht, beleid, verzoek, verplaatst,"
    " verzet, verschoven, geven, gewoon, genoeg, bestand, bezet, besteld, verhuist, gezien",
    "pt": "estou, marcado, reservado, prometeu, prometeram, previsto, fechado, combinado, ficou,"
    " pedido, disse, passou, mudou, sei, sou, vou, dou, hei, lei, rei, pediu",
}
SINCE = "desde"
LASTS = {
    "es": r"l[oa]s? (?:tengo|tenemos)|llev(?:o|a|amos|an)|est(?:oy|á|án) de baja",
    "pt": r"(?:tenho|temos)-?n?[oa]s?|est(?:ou|á|ão) de baixa",
}
"""What has been so since a day that is named behind `SINCE`: "los tengo desde el lunes"."""
WHO = {
    "en": "who, which, that, whose", "de": "dass, ob, wer, was", "es": "que, quien, quienes",
    "fr": "que, qui, qu, dont", "it": "che, chi", "nl": "die, dat, wie", "pt": "que, quem",
}  # fmt: skip


def past_of(lang: str) -> Past:
    """Return the verbs of one of our languages."""
    preterite, lasts = PRETERITE.get(lang), LASTS.get(lang)
    return Past(
        _words(AUXILIARY[lang]), _whole(PARTICIPLE[lang]), _words(IRREGULAR[lang]),
        _words(SIMPLE[lang]), _whole(preterite) if preterite else None, _words(AHEAD[lang]),
        _words(WHO[lang]), _whole(lasts) if lasts else None,
        _words(AUXILIARY[lang]) | _words(SIMPLE[lang]),
    )  # fmt: skip


def _whole(shape: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{shape})\b")


def _words(said: str) -> frozenset[str]:
    return frozenset(folded(said))
