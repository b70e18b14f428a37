"""Words that show a time to be told of and not wanted, in every language.

`ego`: of the writer alone, whose plans the work is for. `gone`: that somebody is not there.
`then`: points back at a time that was told, by which something is wanted after all. `said`: that a
time was once promised. `rates`: of prices, and of how they are to be paid. `that`: opens what
is to be told to others. `fyi`: that no more is said than to let others know. `does`: a clause in
which the writer tells, sends or does something himself. `habit`: that something is mostly so.
`any_of`: before a weekday that may be any one of its kind. `free`: what may be so on such a day.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from routing.understanding.words.tables import folded
from routing.understanding.words.times.telling import ANNOUNCED
from routing.understanding.words.times.wants import Sayings, sayings


class Telltale(NamedTuple):
    """The words of one language."""

    ego: Sayings = Sayings()
    gone: Sayings = Sayings()
    then: Sayings = Sayings()
    said: Sayings = Sayings()
    rates: Sayings = Sayings()
    that: frozenset[str] = frozenset()
    fyi: Sayings = Sayings()
    does: re.Pattern[str] | None = None
    habit: Sayings = Sayings()
    any_of: frozenset[str] = frozenset()
    free: frozenset[str] = frozenset()


NOTHING = Telltale()

EGO = {
    "en": "i, i'm, im, ive, ill, me",
    "de": "ich, bin, muss, fahre, fahr, fliege",
    "es": "estoy, estaré, tengo, voy, salgo, viajo, vuelo, me voy",
    "fr": "je, j, suis, pars",
    "it": "sono, sarò, ho, devo, parto, vado, volo",
    "nl": "ik, ben, moet, heb",
    "pt": "estou, estarei, tenho, vou, saio, viajo, entro",
}
GONE = {
    "en": "birthday is, birthday's, birthdays, turns, getting married, gets married, in treatment,"
    " away, on holiday, on holidays, on vacation, on leave, off sick, not in, out of office,"
    " out of the office, not around, no signal, unavailable, not available, not reachable,"
    " unreachable, can't be reached, on a plane, on the road, on parental leave,"
    " on maternity leave,"
    " on a boat, on the boat, on a roof, can't answer, can't talk, phone off, phone's off,"
    " in surgery,"
    " abroad, off work, on a course, won't be there, won't be here, not here, not there",
    "de": "geburtstag, heiratet, heiraten, in behandlung,"
    " weg, verreist, unterwegs, im urlaub, urlaub, nicht da, nicht im büro, nicht erreichbar,"
    " kein netz, ohne netz, nicht zu erreichen, in elternzeit, krank, auf reisen, abwesend,"
    " außer haus, auf montage, auf der baustelle, geh nicht ran, handy aus, in kur,"
    " in reha, nicht im laden, nicht im haus, auf fortbildung",
    "es": "cumple, cumpleaños, cumplen, se casa, en consulta,"
    " de vacaciones, estoy fuera, estaré fuera, estamos fuera, no estoy, no estaré, no estamos,"
    " no estaremos, de viaje, de baja,"
    " no disponible, sin cobertura, ilocalizable",
    "fr": "anniversaire, fête ses, se marie, en consultation, en soins,"
    " absent, absente, absents, en congé, en congés, en vacances, en déplacement, pas là,"
    " pas joignable, injoignable, pas disponible, pas dispo, en arrêt, en formation,"
    " en voyage, téléphone coupé",
    "it": "compie, compleanno, si sposa, in visita,"
    " in ferie, non ci sono, non ci siamo, non ci sarò, non sono reperibile, in vacanza,"
    " in trasferta, fuori sede, in malattia, non raggiungibile, in viaggio",
    "nl": "jarig, verjaardag, trouwt, in behandeling,"
    " op vakantie, vakantie, niet bereikbaar, niet aanwezig, er niet, weg, met verlof,"
    " op reis, op pad, afwezig, niet beschikbaar, in het buitenland",
    "pt": "faz anos, fazem anos, aniversário, casa se, em consulta,"
    " de férias, estou fora, estarei fora, estamos fora, não estou, não estamos, não estarei,"
    " em viagem, de viagem, ausente,"
    " indisponível, de baixa, sem rede, ausentes",
}
THEN = {
    "en": "by then, before then, until then, till then, that day, on the day, the day before,"
    " beforehand, that date, in time, before that, for that",
    "de": "vorher, davor, bis dahin, an dem tag, den tag, dann, dafür, rechtzeitig, pünktlich, da",
    "es": "ese día, antes, para entonces, hasta entonces, la víspera, a tiempo",
    "fr": "ce jour, jour là, d'ici là, avant, la veille, à temps, le jour même",
    "it": "quel giorno, per allora, prima, in tempo, il giorno stesso, la vigilia",
    "nl": "die dag, dan, voor die tijd, daarvoor, tegen die tijd, op tijd, vooraf, van tevoren",
    "pt": "esse dia, nesse dia, até lá, antes, na véspera, a tempo, no próprio dia",
}
SAID = {
    "en": "said he, said she, said they, he said, she said, they said, said it, told me,"
    " you said, you promised, was promised, were promised, promised for, promised by,"
    " was meant, were meant, was supposed, were supposed, meant to be, supposed to be, was due,"
    " were due, we agreed, agreed on, was agreed, you told me",
    "de": "meinte er, sagte er, meinte sie, sagte sie, meint er, sagt er, zugesagt war,"
    " war zugesagt, habt gesagt, hattet gesagt, ihr sagtet, war versprochen,"
    " versprochen war, hieß es, abgemacht war, war abgemacht, ausgemacht war, war ausgemacht,"
    " hätte sollen, hätten sollen, versprochen hattet, habt versprochen, zugesagt, sollte längst,"
    " abgemacht waren, hätte da sein sollen, versprochen",
    "es": "dijo que, dice que, dijeron que, prometisteis, dijisteis, dijiste, prometido para,"
    " habíais dicho, quedamos en,"
    " tenía que estar, tenían que estar, era para, eran para, me prometieron, me dijeron",
    "fr": "a dit qu, m'a dit qu, dit qu, ont dit qu, promis pour, aviez dit, avez dit,"
    " aviez promis, avez promis, avait dit, devait être,"
    " devaient être, c'était pour, était pour, était prévu, m'avait promis",
    "it": "ha detto che, dice che, hanno detto che, promesso per, avevate detto, avete detto,"
    " avevo detto, dovevate, doveva, dovevano,"
    " era per, erano per, avete promesso, avevate promesso, promessa per, mi avevano detto",
    "nl": "zei dat hij, zei dat ze, zegt dat, beloofd voor, jullie zeiden, was beloofd,"
    " hadden gezegd, zei je, zeiden jullie,"
    " hadden beloofd, was afgesproken, hebben beloofd, had gezegd, zou er al, beloofd",
    "pt": "disse que, diz que, prometido para, disseram, prometeram, tinham dito, era para,"
    " eram para, ficou de,"
    " ficaram de, combinado era, disseste, prometido",
}
RATES = {
    "en": "deliver, delivers, payable, pay within, payment within, payment in, terms,"
    " runs out, run out, expires, expire, refund, refunds, charge,"
    " charges, cost, costs, price, prices, rate, rates",
    "de": "liefern, liefert, zahlbar, zahlungsziel, läuft ab, laufen ab, kostet, kosten, nehmen,"
    " preis, preise,"
    " verlangen, zahlungsfrist, verdienen",
    "es": "entregan, reparten, pagadero, pagadera, pagaderas, caduca, caducan, cuesta, cuestan,"
    " cobran, precio,"
    " precios, plazo de pago, cobro, a pagar en",
    "fr": "livrent, livre, payable, payables, expire, expirent, coûte, coûtent, prennent, prix,"
    " tarif, tarifs,"
    " remboursements, remboursement, demandent",
    "it": "consegnano, pagabile, pagabili, scade, scadono, costa, costano, vogliono, prezzo,"
    " prezzi, prendono,"
    " chiedono, pagamento",
    "nl": "leveren, bezorgen, betaalbaar, verloopt, verlopen, kost, kosten, vragen, prijs,"
    " prijzen, rekenen, tarief,"
    " betaaltermijn",
    "pt": "entregam, pagável, a pagar em, expira, expiram, custa, custam, cobram, preço, preços,"
    " pedem",
}
FYI = {
    "en": "fyi, just so you know, just so u know, for your info, for your information,"
    " so you know, for what it's worth, just letting you know, btw, by the way, heads up",
    "de": "zur info, zur information, nur zur info, nur dass ihr, nur damit ihr,"
    " damit ihr bescheid, nur so, übrigens, fyi, dass ihr bescheid, dass ihrs wisst, nur dass",
    "es": "para que lo sepáis, para que sepáis, para que lo sepas, por cierto, os aviso,"
    " os lo digo, que lo sepáis, a título informativo, para vuestra información",
    "fr": "pour info, pour information, je vous préviens, au fait, sachez, à titre d'info,"
    " pour votre info, que vous le sachiez",
    "it": "per info, per vostra info, per informazione, vi avviso, vi informo, tra l'altro,"
    " per la cronaca, così lo sapete, giusto per informarvi",
    "nl": "ter info, ter informatie, dan weten jullie dat, trouwens, voor de duidelijkheid,"
    " even melden, even ter info, dat jullie het weten",
    "pt": "só para saberem, para saberem, para que saibam, já agora, a título de informação,"
    " para vossa informação, aviso já",
}
THAT = {
    "en": "that, saying", "de": "dass, daß", "es": "que", "fr": "que, qu", "it": "che",
    "nl": "dat", "pt": "que",
}  # fmt: skip
DOES = {
    "en": r"\b(?:i|we)(?: will|'ll|'m going to|'re going to| am going to)?(?: probably| also| then"
    r"| just)? (?:(?:tell|send|show|bring|mail|email|forward) you|let you know|(?:get|come) back to"
    r" you|(?:answer|reply)(?! to (?!you)| (?:him|her|them|the))|send (?:the|my|our|over|some|more)"
    r"|upload|scan|photograph|film|drop off|take (?:the|some|a few|more) (?:photo|pic|picture)s?"
    r"|(?:do|write|make|handle) (?:it|that|this|them|those|the \w+) (?:myself|ourselves)"
    r"|have a (?:look|think))\b|\b(?:i'm|im|i am|we're) (?:sending you|uploading|scanning)\b"
    r"|^(?:will (?:tell you|let you know|upload|send you)|ill (?:tell|send) you)\b"
    r"|\bmy \w+ (?:photographs|scans|films|is photographing|is scanning|takes the photos)\b",
    "de": r"\b(?:sage?|schreibe?|schicke?|sende|bringe?|maile?|zeige?|erzähle?) (?:ich |wir )?"
    r"(?:\w+ ){0,2}?(?:euch|dir)\b|\b(?:ich|wir) (?:sage?n?|schreibe?n?|schicke?n?|senden?"
    r"|bringe?n?|mailen?|zeigen?) (?:\w+ ){0,2}?(?:euch|dir|ihnen)\b|\b(?:ich|wir) antworten?\b"
    r"|\b(?:melde?|melden) (?:ich |wir )?(?:mich|uns)\b|\b(?:ich|wir) (?:melde?n?) (?:mich|uns)\b"
    r"|\b(?:ich|wir) (?:lade?|laden)\b.*\bhoch\b|\b(?:lade?|laden) (?:ich|wir)\b.*\bhoch\b"
    r"|\b(?:ich|wir) reichen?\b.*\bnach\b|\breiche?n? (?:ich|wir)\b.*\bnach\b"
    r"|\b(?:ich|wir) gebe?n?\b.*\bbescheid\b|\bgebe?n? (?:ich|wir)\b.*\bbescheid\b"
    r"|\b(?:mach|mache|machen|schreibe?|schreiben) (?:ich|wir)\b.*\bselbe?r?s?t?\b"
    r"|\b(?:ich|wir) (?:mach|mache|machen|schreibe?|schreiben)\b.*\b(?:selbst|selber)\b"
    r"|\b(?:fotografier|knips|scann|film)(?:e|en|t) (?:ich|wir|meine? \w+|unsere? \w+)\b"
    r"|\b(?:ich|wir|meine? \w+|unsere? \w+) (?:fotografier|knips|scann|film)(?:e|en|t)\b",
    "fr": r"\b(?:je|on|nous) (?:vous|te) (?:le |la |les |l'|en )?(?:(?<=[eal] )dis|dis(?! \|)"
    r"|dirai|réponds?|répondrai|envoie|enverrai|transmets?|transmettrai|tiens au courant|confirme"
    r"|confirmerai"
    r"|apporte|apporterai|écris|écrirai|redis|dira|répondra|enverra)\b|\b(?:je|on) (?:réponds?"
    r"|répondrai|reviens vers vous|téléverse|scanne|photographie|filme)\b"
    r"|\bje vais vous (?:dire|répondre|envoyer|écrire)\b|\bj'envo(?:ie|yons) (?:les|mes|des)\b"
    r"|\bj'enverrai (?:les|mes|des)\b|\bje (?:le|la|les|m'en) (?:fais|ferai|occupe) moi-même\b"
    r"|\b(?:ma|mon) \w+ (?:photographie|scanne|filme|prend les photos)\b",
    "es": r"\b(?:os|te|les|le) (?:lo |la |los |las )?(?:(?<=l[ao] )digo|digo(?! \|)|diré"
    r"|cuento|contaré|confirmo|confirmaré|contesto|contestaré|respondo|responderé)\b|\b(?:os"
    r"|te) (?:lo |la |los |las )?"
    r"(?:envío|enviaré|mando|mandaré|paso|pasaré|traigo|traeré|escribo|escribiré|aviso|avisaré"
    r"|subo|subiré)\b|\b(?!reco|busc|neces|quier|pas|vo)\w{2,}(?:(?<!rl)o|ré) yo\b"
    r"|\byo (?:mismo|misma) (?:lo|la|los|las) \w+o\b|\b(?:subo|subiré|escaneo|fotografío) (?:el"
    r"|la|los|las|mis)\b"
    r"|\bmi \w+ (?:fotografía|escanea|hace las fotos|saca las fotos|hace la foto|saca la foto)\b",
    "it": r"\b(?:vi|ti|ve|te)(?: lo| la| li| le| ne)? (?:(?<=[vt]e l[aoie] )dico|dico(?! \|)"
    r"|dirò|mando|manderò|invio|invierò|rispondo|risponderò|faccio sapere|farò sapere|confermo"
    r"|confermerò|scrivo|scriverò"
    r"|porto|porterò|giro|girerò)\b|\b(?!ritir|prend|vogl|pass|veng|serv)\w{2,}(?:o|rò) io\b"
    r"|\b(?:carico|caricherò|scansiono|fotografo) (?:il|la|i|le|gli|lo)\b"
    r"|\bmia? \w+ (?:fotografa|scansiona|fa le foto|fa la foto)\b",
    "pt": r"\b(?:digo|envio|mando|respondo|confirmo|escrevo|passo|trago|conto|aviso|mostro)-(?:vos"
    r"|te|lhes|lhe|vo-l\w+)\b|\b(?:vos|te|lhes) (?:digo|envio|mando|respondo|confirmo|aviso)\b"
    r"|\beu (?:mesm[oa] )?(?:tiro|faço|mando|envio|subo|carrego|digo|respondo|digitalizo"
    r"|fotografo|gravo|trago)\b|\b(?:tiro|faço|mando|envio|carrego|digitalizo|escrevo) eu\b"
    r"|\bvou(?:-vos|-te)? (?:dizer|responder)(?:-vos|-te)?\b|\b(?:carrego|subo) (?:o|a|os|as)\b"
    r"|\bminha \w+ (?:fotografa|digitaliza|tira as fotos|tira a foto)\b",
    "nl": r"\b(?:zeg|vertel|antwoord|upload|scan|fotografeer|film) ik\b|\bik (?:upload|scan"
    r"|fotografeer|film|antwoord)\b|\bik (?:zeg|vertel|stuur|mail|app|breng) (?:het |dat |ze )?"
    r"(?:jullie|je|u)\b|\bik (?:zeg|vertel) (?:het|dat|dit)\b|\b(?:stuur|mail|app|breng) ik (?:het"
    r" |dat |ze |de \w+ )?(?:jullie|je|u)\b|\b(?:laat ik|ik laat) (?:het )?(?:jullie|je|u)\b"
    r"|\b(?:doe|maak|schrijf|regel) ik\b.*\bzelf\b|\bik (?:doe|maak|schrijf|regel)\b.*\bzelf\b"
    r"|\bmijn \w+ (?:fotografeert|scant|filmt|maakt de foto's)\b",
}
"""With `CUT` where the time stands. What he gives others time for, fetches or needs is none."""
HABIT = {
    "en": "usually, normally, generally, typically, often, never",
    "de": "normalerweise, meistens, gewöhnlich, üblicherweise, nie, niemals, in der regel",
    "es": "normalmente, suele, suelen, solemos, generalmente, habitualmente, nunca",
    "fr": "d'habitude, habituellement, généralement, normalement, souvent, jamais, en général",
    "it": "di solito, solitamente, generalmente, normalmente, mai, in genere",
    "nl": "meestal, normaal, gewoonlijk, doorgaans, nooit",
    "pt": "normalmente, geralmente, costuma, costumam, costumamos, nunca, em geral",
}
ANY_OF = {
    "en": "a", "de": "einem", "fr": "le", "es": "un", "it": "il, la", "nl": "een", "pt": "ao, num",
}  # fmt: skip
FREE = {
    "en": "free, discount, surcharge, cost, costs, delivery",
    "de": "gratis, kostenlos, rabatt, zuschlag, aufschlag, lieferung",
    "fr": "gratuit, gratuite, gratuits, remise, supplément, livraison, tarif, coûte",
    "es": "gratis, descuento, recargo, suplemento, reparto, cuesta",
    "it": "gratis, gratuito, gratuita, sconto, supplemento, consegna, costa",
    "nl": "gratis, korting, toeslag, bezorging, kost",
    "pt": "grátis, gratuito, gratuita, desconto, suplemento, entrega, custa",
}
MAY = frozenset(folded(
    "can, could, may, kann, können, könnte, könnten, könnt, peut, peux, pouvons, pourrait,"
    " pourrions, puede, podemos, podría, podríamos, può, possiamo, potremmo, potrebbe, kan, kunnen,"
    " pode, podemos, podia, poderíamos"
))  # fmt: skip
"""In a question they ask for a day of a kind, and not what is so on such days."""
JOURNEY = frozenset(folded(
    "train, trains, bus, coach, ferry, flight, flights, fly, plane, seat, car, drive, hotel, room,"
    " rooms, bed, beds, airbnb, stay, sleep, trip, travel, eurostar, rail, there and back,"
    " zug, bahn, flug, flüge, fähre, zimmer, doppelzimmer, einzelzimmer, unterkunft, übernachtung,"
    " bett, hinfahrt, rückfahrt, mietwagen, fahrt, hin,"
    " tren, vuelo, vuelos, autobús, habitación, habitaciones, noche, noches, cama, billete,"
    " billetes,"
    " vol, vols, avion, chambre, chambres, nuit, nuits, hôtel, gîte, billets,"
    " treno, treni, volo, voli, albergo, camera, camere, notte, notti, stanza, traghetto, aereo,"
    " trein, vlucht, vluchten, kamer, kamers, slaapplek, overnachting, veerboot, slapen, bed,"
    " comboio, voo, voos, trem, avião, autocarro, ônibus, quarto, quartos, noite, noites, cama,"
    " passagem, passagens, transporte"
))  # fmt: skip
NEVER = frozenset(folded("kein, keine, keinen, geen, sin, senza, sem"))
"""Before what comes again they say that nothing takes place then."""
ONLY = frozenset(
    folded("just, only, nur, jeweils, solo, siempre, juste, toujours, sempre, altijd, alleen")
)
"""They may stand before the hours of what comes again."""
PER = frozenset(folded("per, pro, par, por, je, al, alla"))
"""What is counted "per month" has it before the month."""
TIMES = frozenset(folded("times, mal, veces, fois, volte, keer, vezes, x"))
"""Behind so many of them "per week" says how often."""
CHARTS = frozenset(folded(
    "chart, charts, graph, diagram, dashboard, diagramm, grafik, tabelle, gráfico, grafico, tabla,"
    " cuadro, graphique, tableau, courbe, tabella, grafiek, grafiekje, tabel, tabela, quadro"
))  # fmt: skip
"""They show numbers "per month", once."""
ALWAYS = frozenset(folded(
    "always, usually, immer, meistens, siempre, toujours, sempre, altijd, meestal, normalmente,"
    " normalement, di solito, habituellement"
))  # fmt: skip
"""Beside an hour that people keep."""
PROMISERS = frozenset(folded("ich, hab, habe, je, j, ai, ho, ik, heb, prometí, prometi"))
"""They promised it themselves, and others are to do it until then."""
OUT = frozenset(folded(
    "out, outbound, there, hin, hinfahrt, hinreise, ida, salida, salgo, salimos, aller, départ,"
    " partons, andata, partenza, partiamo, heen, heenreis, saída, saímos, partida"
))  # fmt: skip
BACK = frozenset(folded(
    "back, return, returning, inbound, zurück, rückfahrt, rückreise, vuelta, regreso, volvemos,"
    " vuelvo, retour, rentrons, ritorno, torniamo, terug, terugreis, volta, regresso, voltamos"
))  # fmt: skip
"""Beside the two days of a journey."""
PUT = ANNOUNCED | frozenset(folded(
    "put, poned, pon, ponga, mettez, mets, indiquez, mettete, metti, zet, ponham, põe, ponha,"
    " folleto, dépliant, folder, folheto, menú, carta, faltblatt, speisekarte, menu, setzt,"
    " aviso, cartel, cartello, zettel, hinweis, briefje, panneau, affiche, sign"
))  # fmt: skip
"""Where something is written for all to read."""
SPREAD = ANNOUNCED | frozenset(folded(
    "ditelo, ditegli, dillo, zeg, zeggen, decidlo, decídselo, decidles, sagt, sag, digam, avisem,"
    " folleto, dépliant, folder, folheto, menú, speisekarte, timetable, stundenplan, kursplan,"
    " horario, horaire, planning, orario, rooster, write, tell,"
    " inform, announce, answer, reply, notify, invite, remind, mail, email, emails,"
    " schreib, schreibt, schreiben, informiert, informieren, antwortet, beantwortet, einladen,"
    " rundmail, mail, mails, ankündigen, erinnert, erinnern, bescheid,"
    " escribid, escribe, escribir, avisad, avisa, avisar, contestad, responded, invitad, correo,"
    " correos, écrivez, écrire, prévenez, prévenir, dites, annoncez, annoncer, répondez,"
    " invitez, courriel, mails, scrivete, scrivere, avvisate, dite, rispondete,"
    " annunciare, invitate, mail, schrijf, schrijven, vertel, laat, meld, melden, beantwoord,"
    " mailtje, escrevam, escrevam, avisem, respondam, digam, convidem, mails"
))  # fmt: skip
"""What is told to many, or done, because of what takes place on a day."""


def telltale_of(lang: str) -> Telltale:
    """Return the words of one of our languages."""
    return Telltale(
        sayings(EGO[lang]), sayings(GONE[lang]), sayings(THEN[lang]),
        sayings(SAID[lang]), sayings(RATES[lang]), frozenset(folded(THAT[lang])),
        sayings(FYI[lang]), re.compile(DOES[lang]), sayings(HABIT[lang]),
        frozenset(folded(ANY_OF[lang])), frozenset(folded(FREE[lang])),
    )  # fmt: skip
