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
    over: re.Pattern[str] | None = None
    yet: re.Pattern[str] | None = None
    on: re.Pattern[str] | None = None
    named: re.Pattern[str] | None = None


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
    r"|zurück|über|zusammen|hoch|runter|herunter|nieder|fertig|kaputt)?ge[^\W\d_]{2,}(?:t|en)"
    r"|(?:be|ver|er|ent|zer|über)[^\W\d_]{2,}[^\Wr]t"
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
    " gericht, gerät, bericht, verlust, befristet, verreist, geschieht, gehört, gerät,"
    " gebraucht, angefragt, bestätigt",
    "es": "cerrado, prometido, quedado, reservado, previsto, pedido, quedó, dicho, cambiado,"
    " pasado, helado, mercado, estado",
    "fr": "prévu, réservé, programmé, calé, fixé, décidé, fermé, invité, invités, promis, demandé,"
    " été, marché, café, année, journée, soirée, matinée, arrivée, musée, clé, thé, pâté, santé,"
    " volonté, proximité, télé, ciné, moitié, société, qualité, côté, été, congé, congés, bébé,"
    " entrée, durée, idée, décalé, reporté",
    "it": "prenotato, previsto, fissato, programmato, chiuso, aperto, promesso, invitato, detto,"
    " chiesto, mercato, gelato, allegato, risultato, privato, appuntamento, spostato,"
    " visita, visite, gita, gite, uscite, partite, invitati, mandato, fornito, partita, uscita,"
    " vita, data, giornata, serata",
    "nl": "gepland, geboekt, gesloten, geopend, afgesproken, beloofd, gereserveerd, geregeld,"
    " gezegd, gevraagd, uitgenodigd, geld, geen, gebied, bericht, beleid, verzoek, verplaatst,"
    " beperkt, gerecht, bekend, geduld, verzet, verschoven, geven, gewoon, genoeg, bestand,"
    " bezet, besteld, verhuist, gezien",
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

CUT = "|"
"""Stands in a clause in place of its time."""
ONTO = frozenset(folded("to, onto, auf, naar, al, au, ao"))
"""Before a day that something was put off to."""
CHOSEN = frozenset(folded("the, den, de, o"))
"""Such an article opens a day that is an object: by itself it never says when."""
WENT = (
    r"pulled out|dropped out|moved (?:out|in|away)|(?:burnt|burned|broke|closed) down|broke"
    r"|fell|died|passed away|resigned|retired|divorced|separated|got (?:married|stuck)"
    r"|arrived|came|went|happened|crashed|collapsed|flooded|leaked|failed|rang|phoned|wrote"
    r"|complained|cancelled on (?:us|me)|(?:showed|turned|blew) up|walked (?:out|in)|snapped"
    r"|exploded|disappeared|vanished|escaped|appeared|ran out|sold out|gave (?:birth|notice|up)"
    r"|spoke|(?:was|were)\b(?!\W*$)"
)
"""What somebody or something did, with no object, in English."""
NO_OBJECT = (
    r"(?=\W*$| \||n't\b| (?:on|in|at|from|to|into|over|off|out|with|by|without|for|about|because"
    r"|again|and|but|here|there|home|early|late|back|down|up|through|after|last|so|very|too|when)\b)"
)
"""Behind such a verb no thing may stand: "the failed heating"."""
SENT = (
    r"(?!embed|shred|spread)[^\W\d_]{2,}[^e\W]ed|sent|paid|sold|won|bought|spent|wrote|gave|took"
    r"|lost|drove|taught|saw|made|found|met|threw|stole|broke|brought|did"
)
"""What was done to something, in English: never the same as what is to be done."""
OBJECT = r"the|our|my|an?(?! (?:day|week|bit|few|little))|his|her|their|its|us|me|him|them|it"
BESIDE = r"about|with|for|on|to|without|like|featuring|saying|how|by|as"
SUBJECT = rf"^\W*(?:(?!(?:{BESIDE})\b)[\w'-]+ ){{0,6}}?(?!(?:{BESIDE}|{OBJECT}|be)\b)[\w'-]+ "
"""Who or what did it: no name of what is wanted stands before it, "a flyer with Alfred the dog"."""
ADVERB = r"(?:just|only|also|already|finally|actually|both|all|even|never|really|not|n't|yet)"
ABGEBRANNT = (
    r"(?:ab|aus|weg|um|ein|an|los|hin|runter|herunter|kaputt|durch|nieder|zurück|vorbei|rein|raus"
    r"|heim|mit|zusammen|auf|unter|hoch|über)?(?:gebrannt|gegangen|gekommen|gefahren|geflogen"
    r"|gefallen|gestürzt|gelaufen|gezogen|gebrochen|gerissen|gesprungen|gereist|geblieben"
    r"|gewesen|gestiegen|geflossen|gerannt|gestorben|gerutscht|gekippt|gekracht|geplatzt"
    r"|getreten|gewachsen|gelandet)|verbrannt|passiert|verschwunden|explodiert|entkommen"
    r"|erschienen|zerbrochen|verstorben|worden|entgleist|eingeschlafen|aufgewacht"
)
PARTI = (
    r"(?:re)?(?:parti|venu|arrivé|mort|tombé|né|resté|entré|sorti|allé|descendu|monté|devenu"
    r"|décédé)e?s?"
)
BRUCIATO = (
    r"(?:bruciat|arrivat|venut|andat|partit|mort|nat|tornat|uscit|entrat|cadut|rimast|success"
    r"|crollat|scoppiat|sparit|scappat|stat|esplos)[oaie]"
)
AFGEBRAND = (
    r"(?:af|weg|om|in|uit|op|aan|kapot|terug|langs|door|mee|over|neer|binnen|leeg)?(?:gebrand"
    r"|gekomen|gegaan|gevallen|gelopen|gestapt|gestort|gestorven|gebleven|geweest|geworden"
    r"|gebroken|gesprongen|gevlogen|gereden|gezakt|gestegen|gehaakt|gebarsten|gewaaid)"
    r"|verdwenen|vertrokken|overleden|gebeurd|ontsnapt|ontploft|bezweken"
)
NO_NAME = {
    "es": "de del el un una al a con en para por sin su mi tu",
    "pt": "de da do das dos em no na nas ao à um uma com para por pelo pela sem o a os as",
}
"""Right behind such a word stands a name or a thing: "la carta del bufé", "hotel em Viseu"."""
NO_NAME_ES, NO_NAME_PT = (
    "".join(rf"(?<!\b{word} )" for word in said.split()) for said in NO_NAME.values()
)
NAMED = {"en": "ed", "es": "[éóí]|aste", "pt": "ei|[oie]u|ram"}
NAME = "x"
"""Stands in a clause in place of a name that ends as verbs of the past do."""
OVER = {
    "en": rf"(?:^|(?<=\| ))\W*(?:(?:and|but|so|yes|yeah|sorry|well|because|since|{ADVERB}) )*"
    rf"(?:i|we|he|she|they|it|somebody|someone|nobody|they both) (?:{ADVERB} )?(?:{SENT}|{WENT})\b"
    rf"|{SUBJECT}(?:{ADVERB} )?(?:{WENT})\b{NO_OBJECT}"
    rf"|{SUBJECT}(?:{ADVERB} )?(?:{SENT}) (?:{OBJECT})\b"
    rf"|^\W*(?:{ADVERB} )?(?:{SENT}) (?:{OBJECT}|you|all|everything|that)\b"
    rf"|\b(?:have|has|had|'ve|ve)(?:n't)? (?:you |we |they |{ADVERB} )*(?:been\b|(?:{SENT})\b"
    rf"(?:{NO_OBJECT}|(?= (?:{OBJECT}|you|all|some|two|three|\d+)\b)))"
    r"|\bdid(?:n't)?\b",
    "de": r"\b(?:hab|habe|hast|hat|haben|habt|hatte|hatten|habs)\b.*\b(?:{participle}|{irregular})"
    r"\W*$|\b(?:{participle}|{irregular}) (?:hab|habe|hat|habt|hatte|hatten)\b"
    r"|\b(?:wir|sie)\b.*\b(?:{participle}|{irregular}) haben\b"
    r"|^(?:schon|bereits|selbst|selber) .*\b(?:{participle})\W*$"
    rf"|\b(?:bin|ist|sind|war|waren)\b.*\b(?:{ABGEBRANNT})\W*$"
    rf"|\b(?:{ABGEBRANNT}) (?:bin|ist|sind|war|waren)\b"
    r"|\b(?:war|waren|wurde|wurden)\b(?!\W*$)|\b(?:gab|kam|kamen|ging(?:en)?|rief|riefen|lief|starb"
    r"|brannte|brach|fiel|fielen|platzte|schrieb|schrieben|schickten?|verschwand|rannten?"
    r"|fand(?:en)?|traf(?:en)?|verlor|verloren wir|bekam(?:en)?|brachten?|fuhr(?:en)?|flog|sprach"
    r"|erzählte)\b",
    "fr": r"\b(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient)(?: (?:pas|déjà|tout|tous"
    r"|toutes|bien|enfin|rien|été|encore|aussi|juste))* (?:{participle}|{irregular})e?s?\b"
    r"|\b(?:s'est|se sont|me suis|s'était|nous nous sommes)(?: (?:pas|déjà|bien|tous|toutes))*"
    r" (?:{participle}|{irregular})e?s?\b"
    rf"|\b(?:suis|est|sommes|êtes|sont|était|étaient)(?: (?:pas|déjà|bien|enfin))* {PARTI}\b"
    r"|^déjà (?:{participle}|{irregular})e?s?\b|\b(?:étais|était|étaient|étions|y avait)\b(?!\W*$)",
    "es": NO_NAME_ES + r"\b(?:(?!(?:jos|comit|carn|chal|pat|canap|clich|parqu|hac|pon|tra|ten"
    r"|vend|est|caf|beb|porqu|bid)é)\w{2,}[^\Wr]é|\w{2,}ó|\w{3,}aron|\w+ieron|\w{2,}jeron"
    r"|(?!contr|desg|emp)\w{3,}aste)\b"
    r"|\b(?:lo|la|los|las|le|les|se|me|os|te|ya|yo) (?!aquí|ahí|allí|así|casi)\w{2,}í\b"
    r"|\b(?!necesit|pens|dese|esper|busc|precis|gust|encant|import)\w{3,}(?:aba[ns]?|ábamos)\b"
    r"|\b(?:fue|fueron|hice|hicimos|hizo|estuv\w+|tuve|tuvo|tuvimos|hubo|puse|puso|vinieron"
    r"|vine|fui|fuimos|trajo|dio|estaba|estaban|había|habían)\b(?!\W*$)"
    r"|\b(?:he|has|ha|hemos|habéis|han)(?: (?:ya|no))? (?:{participle}|{irregular})\b"
    r"|^ya (?:{participle}|{irregular})\b",
    "it": r"\b(?:ho|hai|ha|abbiamo|avete|hanno|avevo|aveva|avevamo|avevano)(?: (?:già|appena|anche"
    r"|tutto|tutti|tutte|mai|solo|poi))* (?:{participle}|{irregular})\b"
    r"|\b(?:si è|si sono|mi sono|ci siamo|s'è|si era|si erano)(?: (?:già|anche|poi|tutti))*"
    r" (?:{participle}|{irregular})\b"
    rf"|\b(?:è|sono|siamo|era|erano)(?: (?:già|appena|anche|poi|tutto))* {BRUCIATO}\b"
    r"|^già (?:{participle}|{irregular})\b|\b(?:ero|era|erano|eravamo|fu)\b(?!\W*$)",
    "pt": NO_NAME_PT + r"\b(?:(?!sidn|claudin|vanderl|wanderl)\w{2,}[^\Wr]ei|\w{2,}[^\Wt]ou"
    r"|\w{2,}[aei]ram|\w{2,}iu"
    r"|(?!museu|europeu|liceu|ateneu|romeu|tadeu|judeu|trofeu|abreu|amadeu)\w{3,}eu)\b"
    r"|\b(?:foi|fui|fomos|foram|fiz|fez|fizemos|esteve|estive|tive|teve|tivemos|veio|vieram"
    r"|houve|vendi|recebi|subi|deu|estava|estavam|era|eram|trouxe)\b(?!\W*$)"
    r"|(?:^já|\btinha|\btinham) (?:{participle}|{irregular})\b",
    "nl": r"\b(?:heb|hebt|heeft|hebben|had|hadden)\b.*\b(?:{participle}|{irregular}|gedaan)\W*$"
    r"|\b(?:{participle}|{irregular}) (?:heb|hebt|heeft|had|hadden)\b"
    r"|\b(?:we|wij|ze|zij)\b.*\b(?:{participle}|{irregular}) hebben\b"
    r"|^(?:al|zelf) .*\b(?:{participle}|gedaan)\W*$"
    rf"|\b(?:is|zijn|ben|was|waren)\b.*\b(?:{AFGEBRAND})\W*$"
    rf"|\b(?:{AFGEBRAND}) (?:is|zijn|ben|was)\b|\b(?:was|werd|werden)\b(?!\W*$)"
    r"|\b(?:ging|gingen|kwam|kwamen|deed|deden|stond|stonden|kreeg|kregen|bracht|brachten"
    r"|schreef|schreven|sprak|zat|zaten|hield|verloor|belden?|stuurden?|brak|braken|viel|vielen"
    r"|brandde|stierf|vertrok|vertrokken|vond|vonden)\b",
}
"""With the language's `participle` and `irregular` filled in."""
YET = {
    "en": r"if|once|when|whenever|unless|until|till|after|before|would|could|should|may|might|can"
    r"|must|picked|chose|chosen|marked|noted|settled|landed|gave (?:us|me|them)(?= \|)"
    r"|'d|rather|wish|suppose|imagine|whether|wondering|thinking|going|looking|planning|will|'ll"
    r"|aiming|thought|hoped|say|given|set|put|decided|fixed|pencilled|proposed|suggested",
    "de": r"wenn|falls|sobald|sofern|bis (?:ihr|ich|wir|er|sie|du)|nachdem|ob|bevor|damit"
    r"|würden?|hätten?|wären?|könnten?|wird|werden|werde|gedacht|gehofft|gewünscht|gerechnet"
    r"|vorgesehen|vorgemerkt|wenigstens|festgelegt|gelegt|geeinigt|ausgesucht|angeboten|eingetragen"
    r"|überlegt|notiert|gewählt|ausgewählt|genannt|kann|können|könnt|kannst|soll|sollen|sollte"
    r"|sollten|muss|müssen|müsst|möchten?|will|wollen|wollt|darf|dürfen",
    "fr": r"si|quand|lorsque|dès|une fois|après|avant|pensais|pensait|espéré|pensé|souhaité|choisi"
    r"|proposé|serait|aura|aurait|noté|convenu|donné|fixé|retenu|arrêté",
    "es": r"si|cuando|en cuanto|una vez|después|antes|ojalá|puesto|puso|pusieron|pensado|pensé"
    r"|esperé|acordó|elegido|eleg\w+|eligi\w+|fij[óéa]\w*|marc[óéa]\w*|apunt[óéa]\w*|di|dio|dieron"
    r"|acordamos|acordaron|propuesto|pensaba|tocó",
    "it": r"se(?! n[e'])|quando|appena avr\w+|una volta|dopo|prima|pensato|sperato|scelto"
    r"|mess[oaie]"
    r"|proposto|deciso|concordato|stabilito|fissato|segnato|indicato|dato|sarà|avrà",
    "pt": r"quando|assim que|uma vez|depois|antes|oxalá|tomara|puseram|pensei|pensou|esperei"
    r"|escolhi"
    r"|combinei|combinou|combinaram|marqu\w+|marc[oa]\w+|escolh\w+|fix[oa]\w+|fixei|deram|deu"
    r"|apontei|anotei|caso|a pensar|a contar|a precisar",
    "nl": r"als|wanneer|zodra|nadat|voordat|zou|zouden|zal|zullen|gedacht|gehoopt|gekozen|gewild"
    r"|voorgesteld|vastgelegd|gerekend|worden|of|genoteerd|geprikt|gegeven|genoemd|kan|kun|kunt"
    r"|kunnen|moet|moeten|mag|mogen|wil|wilt|willen|is \| geworden",
}
ON = {
    "en": r"to (?!the|my|our|a|you|him|her|them|us|me|it|his|their|this)\w+|that|is|are|'s|will"
    r"|'ll|opens?|closes?|starts?|comes?|goes?|needs?|must|should|has|can|for|let|i|we|he|she|they"
    r"|\w+ (?:it|them)",
    "de": r"zu \w+n|\w+zu\w+en|dass|daß",
    "fr": r"(?:de|d'|à|pour) ?\w+(?:er|ir|re)|que|qu'|pour|il|elle|on|je|ils|elles|(?!chez"
    r"|assez)\w+ez",
    "es": r"\w{2,}[aei]r(?:l[oae]s?|me|nos|se)?|\w+[aei]d(?:l[oae]s?|me|nos)|que|para",
    "it": r"da \w+|\w{2,}[aei]r(?:e|l[oaie]|mi|ci|si)|\w+[aei]te(?:l[oaie]|mi|ci)|che|per",
    "pt": r"\w{2,}[aei]r|que|para",
    "nl": r"te|dat|om",
}


def past_of(lang: str) -> Past:
    """Return the verbs of one of our languages."""
    preterite, lasts = PRETERITE.get(lang), LASTS.get(lang)
    return Past(
        _words(AUXILIARY[lang]), _whole(PARTICIPLE[lang]), _words(IRREGULAR[lang]),
        _words(SIMPLE[lang]), _whole(preterite) if preterite else None, _words(AHEAD[lang]),
        _words(WHO[lang]), _whole(lasts) if lasts else None,
        _words(AUXILIARY[lang]) | _words(SIMPLE[lang]),
        _over(lang), _whole(YET[lang]), _whole(ON[lang]),
        _name(NAMED[lang]) if lang in NAMED else None,
    )  # fmt: skip


def _over(lang: str) -> re.Pattern[str]:
    """Return the shapes of clauses of the past, filled with the language's participles."""
    irregular = "|".join(word.strip() for word in IRREGULAR[lang].split(","))
    shape = OVER[lang].replace("{participle}", PARTICIPLE[lang]).replace("{irregular}", irregular)
    return re.compile(shape)


def _name(ending: str) -> re.Pattern[str]:
    """Return how a word with a capital looks inside of a sentence."""
    return re.compile(rf"(?<=[^\W\d_] )[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]*(?:{ending})\b")


def _whole(shape: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{shape})\b")


def _words(said: str) -> frozenset[str]:
    return frozenset(folded(said))
