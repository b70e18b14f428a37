"""Words that show a time to be told of and not wanted, in every language.

`ego`: of the writer alone, whose plans the work is for. `gone`: that somebody is not there.
`then`: points back at a time that was told, by which something is wanted after all. `said`: that a
time was once promised. `rates`: of prices, and of how they are to be paid. `that`: opens what
is to be told to others. `fyi`: that no more is said than to let others know. `does`: a clause in
which the writer tells, sends or does something himself. `deals`: one that may be the deadline of
work that is asked for beside it. `habit`: that something is mostly so.
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
    deals: re.Pattern[str] | None = None
    habit: Sayings = Sayings()
    any_of: frozenset[str] = frozenset()
    free: frozenset[str] = frozenset()
    doers: frozenset[str] = frozenset()


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
THINGS = {
    "en": r"(?:photo|pic|picture|image|receipt|document|doc|paper|file|statement|scan|detail|number"
    r"|figure|slip)s?|logo|rest|paperwork",
    "de": r"fotos?|bilder|belege?|zettel|unterlagen|dokumente?|dateien?|quittung(?:en)?|auszug"
    r"|auszüge|logo|rest|scans?",
    "es": r"fotos?|imágenes|recibos?|tickets?|justificantes?|documentos?|papeles|archivos?|datos"
    r"|logo|resto|extractos?",
    "fr": r"photos?|images?|reçus?|tickets?|justificatifs?|documents?|papiers|fichiers?|logo|reste"
    r"|relevés?|chiffres|éléments",
    "it": r"foto|immagini|ricevut[ae]|scontrin[oi]|document[oi]|carte|file|dati|logo|resto"
    r"|estratt[oi]",
    "pt": r"fotos?|imagens|recibos?|talões|documentos?|papéis|ficheiros?|arquivos?|dados|logo"
    r"|resto|extratos?",
}
"""What the work is made from, and what is handed in for it."""
DOES = {
    "en": r"\b(?:i|we)(?: will|'ll|'m going to|'re going to| am going to)?(?: probably| also| then"
    r"| just)? (?:(?:tell|send|show|bring|mail|email|forward) you|let you know|(?:get|come) back to"
    r" you|(?:answer|reply to) you"
    rf"|(?:send|upload|scan|drop off) (?:over )?(?:the|my|our|some|more)"
    rf" (?:\w+ )?(?:{THINGS['en']})"
    r"|photograph|take (?:the|some|a few|more) (?:photo|pic|picture)s?"
    r"|(?:do|write|make|handle) (?:it|that|this|them|those|the \w+) (?:myself|ourselves))\b"
    r"|\b(?:i'm|im|i am|we're) sending you\b"
    r"|^(?:will (?:tell you|let you know|send you)|ill (?:tell|send) you)\b"
    r"|\bmy \w+ (?:photographs|scans|films|is photographing|is scanning|takes the photos)\b",
    "de": r"\b(?:sage?|schreibe?|schicke?|sende|bringe?|maile?|zeige?|erzähle?) (?:ich |wir )?"
    r"(?:\w+ ){0,2}?(?:euch|dir)\b|\b(?:ich|wir) (?:sage?n?|schreibe?n?|schicke?n?|senden?"
    r"|bringe?n?|mailen?|zeigen?) (?:\w+ ){0,2}?(?:euch|dir|ihnen)\b"
    rf"|\b(?:(?:ich|wir) (?:lade?|laden)|(?:lade?|laden) (?:ich|wir))\b.*\b(?:{THINGS['de']})\b.*"
    r"\bhoch\b"
    r"|\b(?:ich|wir) gebe?n?\b.*\bbescheid\b|\bgebe?n? (?:ich|wir)\b.*\bbescheid\b"
    r"|\b(?:mach|mache|machen|schreibe?|schreiben) (?:ich|wir)\b.*\b(?:selbst|selber)\b"
    r"|\b(?:ich|wir) (?:mach|mache|machen|schreibe?|schreiben)\b.*\b(?:selbst|selber)\b"
    r"|\b(?:fotografier|knips|scann)(?:e|en|t) (?:ich|wir|meine? \w+|unsere? \w+)\b"
    r"|\b(?:ich|wir|meine? \w+|unsere? \w+) (?:fotografier|knips|scann)(?:e|en|t)\b",
    "fr": r"\b(?:je|on|nous) (?:vous|te) (?:(?:le |la |les |l'|en )?(?:dirai|réponds?|répondrai"
    r"|envoie|enverrai|transmets?|transmettrai|tiens au courant|confirmerai|apporte|apporterai"
    r"|écris|écrirai|redis|dira|répondra|enverra)|(?:le |la |les |l'|en )(?:dis|confirme)"
    r"|(?:dis|confirme)(?! \|))\b|\b(?:je|on) (?:reviens vers vous|photographie)\b"
    rf"|\b(?:je |j'|on )(?:scanne|téléverse|envo(?:ie|yons)|enverrai) (?:les|mes|des|le|la)"
    rf" (?:\w+ )?(?:{THINGS['fr']})\b"
    r"|\bje vais vous (?:dire|répondre|envoyer|écrire)\b"
    r"|\bje (?:le|la|les|m'en) (?:fais|ferai|occupe) moi-même\b"
    r"|\b(?:ma|mon) \w+ (?:photographie|scanne|filme|prend les photos)\b",
    "es": r"\b(?:os|te|les|le) (?:(?:lo|la|los|las) (?:digo|confirmo)|(?:digo|confirmo)(?! \|)"
    r"|(?:lo |la |los |las )?(?:diré|cuento|contaré|confirmaré|contesto|contestaré|respondo"
    r"|responderé))\b"
    r"|\b(?:os|te) (?:lo |la |los |las )?"
    r"(?:envío|enviaré|mando|mandaré|paso|pasaré|traigo|traeré|escribo|escribiré|aviso|avisaré"
    r"|subo|subiré)\b"
    r"|\b(?:lo|la|los|las|les|le) (?:hago|haré|escribo|escribiré) yo\b"
    rf"|\byo (?:mismo|misma) (?:lo|la|los|las) \w+o\b|\b(?:subo|subiré|escaneo|fotografío) (?:el"
    rf"|la|los|las|mis) (?:{THINGS['es']})\b"
    r"|\bmi \w+ (?:fotografía|escanea|hace las fotos|saca las fotos|hace la foto|saca la foto)\b",
    "it": r"\b(?:vi|ti) (?:(?:dico|confermo)(?! \|)|dirò|mando|manderò|invio|invierò|rispondo"
    r"|risponderò|faccio sapere|farò sapere|confermerò|scrivo|scriverò|porto|porterò|giro|girerò)\b"
    r"|\b(?:ve|te) (?:lo|la|li|le|ne) (?:dico|confermo|dirò|mando|manderò|invio|invierò|faccio"
    r" sapere|farò sapere|confermerò|scrivo|scriverò|porto|porterò|giro|girerò)\b"
    r"|\b(?:lo|la|li|le|gli) (?:faccio|farò|scrivo|scriverò) io\b"
    rf"|\b(?:carico|caricherò|scansiono|fotografo) (?:il|la|i|le|gli|lo) (?:{THINGS['it']})\b"
    r"|\bmi[ao] \w+ (?:fotografa|scansiona|fa le foto|fa la foto)\b",
    "pt": r"\b(?:digo|envio|mando|respondo|escrevo|passo|trago|conto|aviso|mostro)-(?:vos|te|lhes"
    r"|lhe|vo-l\w+)\b|\bconfirmo-(?:vos|te|lhes|lhe)\b(?! \|)|\bconfirmo-vo-l\w+"
    r"|\b(?:vos|te|lhes) (?:digo|envio|mando|respondo|aviso|confirmo(?! \|))\b"
    r"|\beu (?:mesm[oa] )?(?:tiro|digitalizo|fotografo)\b"
    rf"|\beu (?:mesm[oa] )?(?:faço|mando|envio|subo|carrego|trago) (?:o|a|os|as)"
    rf" (?:{THINGS['pt']})\b"
    r"|\b(?:isso|isto|fotos?) (?:faço|mando|envio|carrego) eu\b"
    r"|\b(?:tiro|digitalizo|fotografo) eu\b"
    r"|\bvou(?:-vos|-te)? (?:dizer|responder)(?:-vos|-te)\b|\bvou(?:-vos|-te) (?:dizer|responder)\b"
    rf"|\b(?:carrego|subo) (?:o|a|os|as) (?:{THINGS['pt']})\b"
    r"|\b(?:meu|minha) \w+ (?:fotografa|digitaliza|tira as fotos|tira a foto)\b",
    "nl": r"\bfotografeer ik\b|\bik fotografeer\b|\bik (?:zeg|vertel|stuur|mail"
    r"|app|breng) (?:het |dat |ze )?(?:jullie|je|u)\b|\bik (?:zeg|vertel) (?:het|dat|dit)\b"
    r"|\b(?:het|dat|dit) (?:zeg|vertel) ik\b|\b(?:zeg|vertel) ik (?:het|dat|dit|jullie|je|u)\b"
    r"|\b(?:stuur|mail|app|breng) ik (?:het"
    r" |dat |ze |de \w+ )?(?:jullie|je|u)\b|\b(?:laat ik|ik laat) (?:het )?(?:jullie|je|u)\b"
    r"|\b(?:doe|maak|schrijf|regel) ik\b.*\bzelf\b|\bik (?:doe|maak|schrijf|regel)\b.*\bzelf\b"
    r"|\bmijn \w+ (?:fotografeert|scant|filmt|maakt de foto's)\b",
}
DEALS = {
    "en": r"\b(?:i|we)(?: will|'ll|'m going to|'re going to| am going to)?(?: probably| also| then"
    r"| just)? (?:(?:answer|reply)(?! to| him| her| them| the)|upload|scan|drop off|film"
    r"|have a (?:look|think))\b"
    r"|\b(?:i'm|im|i am|we're) (?:uploading|scanning)\b|^will upload\b",
    "de": r"\b(?:ich|wir) antworten?\b(?! (?:dem|der|den|ihm|ihr|ihnen))"
    r"|\b(?:melde?|melden) (?:ich |wir )?(?:mich|uns)\b|\b(?:ich|wir) (?:melde?n?) (?:mich|uns)\b"
    r"|\b(?:ich|wir) reichen?\b.*\bnach\b|\breiche?n? (?:ich|wir)\b.*\bnach\b"
    r"|\bfilm(?:e|en|t) (?:ich|wir)\b|\b(?:ich|wir) film(?:e|en)\b"
    r"|\b(?:ich|wir) (?:lade?|laden)\b.*\bhoch\b|\b(?:lade?|laden) (?:ich|wir)\b.*\bhoch\b",
    "es": r"\b(?:contesto|respondo) yo\b|\b(?:lo|la|los|las|les|le) (?:envío|enviaré|mando|mandaré"
    r"|subo|subiré) yo\b",
    "fr": r"\b(?:je|on) (?:réponds?|répondrai)\b(?! (?:à|au|aux))|\b(?:je|on) (?:téléverse"
    r"|scanne|filme)\b",
    "it": r"\brispond(?:o|erò) io\b|\b(?:lo|la|li|le|gli) (?:mando|manderò|carico|caricherò) io\b",
    "pt": r"\bvou (?:dizer|responder)\b|\beu (?:respondo|gravo)\b",
    "nl": r"\bik (?:antwoord|upload|scan|film)\b|\b(?:antwoord|upload|scan|film) ik\b",
}
"""What he may do for others as well, by when the work for it is wanted: "I reply on Friday". Both
with `CUT` where the time stands. What he gives others time for, fetches or needs is none."""
DOERS = {
    "en": "i, im, ill, we, my, will", "de": "ich, wir, euch, dir, mein, meine, unser, unsere",
    "fr": "je, j, on, nous, ma, mon", "nl": "ik, mijn", "es": "", "it": "", "pt": "",
}  # fmt: skip
"""One of these words stands wherever he speaks of himself; none where a verb alone says it."""
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
    "en": "free, discount, surcharge, cost, costs",
    "de": "gratis, kostenlos, rabatt, zuschlag, aufschlag, kostet, kosten",
    "fr": "gratuit, gratuite, gratuits, remise, supplément, tarif, coûte",
    "es": "gratis, descuento, recargo, suplemento, cuesta",
    "it": "gratis, gratuito, gratuita, sconto, supplemento, costa",
    "nl": "gratis, korting, toeslag, kost",
    "pt": "grátis, gratuito, gratuita, desconto, suplemento, custa",
}
SAME_DAY = sayings(
    "same day, that day, that very day, am selben tag, am gleichen tag, an dem tag, ese día,"
    " ese mismo día, el mismo día, ce jour, ce jour là, le même jour, le jour même, quel giorno,"
    " il giorno stesso, lo stesso giorno, die dag, dezelfde dag, nesse dia, nesse mesmo dia,"
    " no mesmo dia, no próprio dia"
)
"""Behind what the writer does then, it is when the work is wanted: "post them the same day"."""
ORDERED = re.compile(r"\b\w{3,}(?:[aei]d(?:l[oa]s?|me|nos)|[aei]te(?:l[oaie]|mi|ci))\b")
"""An order with what it is for at its end: "preparadlas", "preparatele"."""
NOT_ONCE = sayings("never, nie, niemals, nunca, jamais, mai, nooit")
"""Alone with a day they say that it is none: "jamais le mercredi"."""
NO_HABIT = sayings("never mind, se mai, semmai, ob je, ob jemals")
"""They look like what is never so."""
HABITUAL = frozenset(folded("le, il, la, ao"))
"""Such an article alone says that it is so on every such day."""
ALSO = frozenset(
    folded("also, too, even, auch, sogar, también, aussi, même, anche, pure, ook, também")
)
"""In a question they ask what is so on a day of a kind: "lavorate anche il sabato?"."""
IT_IS = frozenset(folded("it, s, is, that, c, est, es, ist, das, è, é, het, dat, el"))
"""Behind "usually" they leave it to the day alone: "d'habitude c'est le vendredi"."""
SAYS = frozenset(
    folded("say, think, guess, sagen, denken, diría, dirais, direi, zeggen, diria, reicht, basta")
)
"""With them what is normally so is an answer: "normally I'd say Friday"."""
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
        sayings(FYI[lang]), re.compile(DOES[lang]), re.compile(DEALS[lang]), sayings(HABIT[lang]),
        frozenset(folded(ANY_OF[lang])), frozenset(folded(FREE[lang])),
        frozenset(folded(DOERS[lang])),
    )  # fmt: skip
