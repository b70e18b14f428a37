"""Words beside a time that is only told, in every language: what was, what is open when.

`ahead`: in the sentence of a day that is to come, though its month was lately. `past`: verbs of
what has been, some words before its day. `made`: what was done to a thing, right before the day:
"audio recorded on Monday". `done`: what is only past behind one of `has`: "she called on Monday".
`wants`: words between them and the day that make it one to come after all. `been`: before a word
of due that is over: "it was due on Friday". `open`: verbs of opening hours; `opens`: the same, but
only behind one of `whose`: "we open on Saturdays"; `shut`: right behind a time; `closing`: those
that also tell of one day. `hours`: nouns whose hours and weekdays are told. `events`: what takes
place, and is written about. `asked`: verbs of what once was, somewhere before a month. `hour`:
before an hour that it just is, behind one of `its` where there are any.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from routing.understanding.words.tables import folded

if TYPE_CHECKING:
    from collections.abc import Mapping


class Telling(NamedTuple):
    """The words of one language."""

    ahead: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    has: frozenset[str] = frozenset()
    wants: frozenset[str] = frozenset()
    been: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    opens: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    shut: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    hours: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    hour: frozenset[str] = frozenset()
    its: frozenset[str] = frozenset()
    are: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    holds: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    over: Mapping[int, int] = MappingProxyType({})


NOTHING = Telling()

AHEAD = {
    "en": "will, ll, shall, going, lets, let, meet, book, booking, booked, reserve, reservation,"
    " reservations, arrange, schedule, plan, planned, planning, next, coming, starts, starting,"
    " begins, beginning, change, changed, move, moved, postpone, postponed, reschedule, put,"
    " should",
    "de": "will, ll, wird, werden, werde, nächste, nächsten, nächstes, kommende, kommenden,"
    " buchen, buche, reservieren, planen, treffen, komme, kommen, beginnt, startet, zurück,"
    " verschieben, verschiebt, verlegen, soll, sollen",
    "es": "reservar, reserva, reservado, quedamos, vemos, próximo, próxima, empezando,"
    " empienzando, voy, vamos, será, viene, cambiar, cambia, mover, mueve, aplazar",
    "fr": "ll, réserver, réserve, réservation, prochain, prochaine, reviendrai, aura, sera,"
    " prévoir, vais, allons, changer, décaler, déplacer, reporter",
    "it": "prenota, prenotare, prenotazione, prossimo, prossima, tornerò, sarà, sarò, vediamo,"
    " spostare, sposta, spostate, cambiare, rimandare",
    "nl": "boek, boeken, reserveer, reserveren, volgende, volgend, komende, zal, zullen, ga, gaan,"
    " gaat, plan, plannen, begint, startend, beginnend, vrij, terug, verzetten, verplaatsen",
    "pt": "reservar, reserva, reserve, próximo, próxima, marcar, marca, marque, vou, vamos, vai,"
    " será, começa, volto, mudar, muda, mude, adiar, passar",
}
PAST = {
    "en": "wrote, went, came, began, gave, took, bought, spoke, broke, fell, rang, drove, flew,"
    " left, quit, died, happened, occurred, arrived, joined",
    "de": "schrieb, schrieben, schickte, schickten, kam, kamen, ging, gingen, rief, riefen,"
    " begann, begannen, endete, bekam, bekamen, starb, gab, fing, wurde, wurden, brachte, brachten",
    "es": "prometieron, prometió, escribió, escribieron, empezó, empezaron, acabó, acabaron,"
    " terminó, terminaron, fue, fueron, vino, vinieron, llegó, llegaron, salió, salieron, entró,"
    " entraron, hizo, hicieron, hicimos, envió, enviaron, contraté, compramos, murió, nació,"
    " ocurrió, pasó, llamaron",
    "fr": "était, étaient, avait, avaient, avions",
    "it": "era, erano, scrisse, arrivò, cominciò, iniziò, finì",
    "nl": "schreef, schreven, kwam, kwamen, ging, gingen, begon, begonnen, belde, belden, stuurde,"
    " stuurden, werd, werden, vertrok, vertrokken, leverde, leverden, kreeg, kregen, gaf, gaven",
    "pt": "prometeram, prometeu, escreveu, escreveram, começou, começaram, acabou, acabaram,"
    " terminou, terminaram, foi, foram, veio, vieram, chegou, chegaram, saiu, saíram, entrou,"
    " entraram, fez, fizeram, fizemos, enviou, enviaram, ligou, ligaram, contratei, comprei,"
    " morreu, nasceu, aconteceu",
}
MADE = {
    "en": "recorded, taped, filmed, dictated, delivered, incurred, founded, taken, held, hired",
    "de": "aufgenommen, diktiert, geliefert, erbracht, ausgeführt, eingestellt, aufgezeichnet,"
    " entstanden, gegründet, gedreht",
    "es": "grabado, grabada, grabados, grabadas, entregado, entregada, entregados, entregadas,"
    " realizado, realizada, realizados, realizadas, vencido, vencida, dictado, rodado",
    "fr": "enregistré, enregistrée, enregistrés, enregistrées, livrée, livrés, livrées, partie,"
    " partis, parties, terminée, terminés, finie, réalisé, réalisée, réalisés, effectué,"
    " effectuée, effectués, embauché, embauchée, dictée, tourné, tournée, reçu, reçue, reçus,"
    " échue, arrivé, arrivée, arrivés, posée, posés, posées, achetée",
    "it": "registrato, registrata, registrati, registrate, consegnato, consegnata, consegnati,"
    " consegnate, scaduto, scaduta, scaduti, scadute, svolto, svolta, svolti, iniziato, finito,"
    " assunto, assunta, girato, dettato, eseguito, eseguita, eseguiti",
    "nl": "opgenomen, ingesproken, gedicteerd, geleverd, uitgevoerd, verricht, aangenomen,"
    " gemaakt, begonnen, gestopt, gefilmd, verlopen, vervallen",
    "pt": "gravado, gravada, gravados, gravadas, entregue, entregues, realizado, realizada,"
    " realizados, vencido, vencida, vencidas, contratado, contratada, ditado, filmado",
}
DONE = {
    "en": "sent, received, called, phoned, emailed, mailed, finished, started, ended, stopped,"
    " opened, closed, paid, done, posted, published, ordered, asked, invoiced, billed,"
    " signed, worked, returned, due, supposed, visited, met, said",
    "de": "fällig, gewesen, gekommen, gegangen, geschickt, geschrieben, bekommen, angerufen",
    "es": "ido, enviado, recibido, llegado, llamado, escrito, firmado, comprado, pagado,"
    " contratado, empezado, terminado, quedado, publicado, mandado, emitido, emitida",
    "fr": "envoyé, reçu, livré, appelé, écrit, signé, acheté, payé, commencé, terminé, fini,"
    " publié, mandé, téléphoné, posé, travaillé, rendu, ouvert, fermé, eu, fait, dû",
    "it": "mandato, inviato, ricevuto, chiamato, scritto, firmato, comprato, pagato, cominciato,"
    " pubblicato, lavorato, telefonato, avuto, fatto, arrivato, arrivata, arrivati",
    "nl": "verstuurd, gestuurd, gekregen, ontvangen, gebeld, geschreven, getekend, gekocht,"
    " betaald, geplaatst, gewerkt, gedaan, geweest, gekomen, gehad, afgerond",
    "pt": "enviado, recebido, chamado, escrito, assinado, comprado, pago, começado, prometido,"
    " publicado, mandado, trabalhado, emitido, emitida",
}
HAS = {
    "en": "i, we, he, she, they, you, who, was, were, been, had, ve, just, already",
    "de": "war, waren, bin, bereits, schon",
    "es": "ha, han, he, hemos, había, habían",
    "fr": "a, ont, ai, avons, avez, été, était, étaient",
    "it": "ho, ha, hanno, abbiamo, avete, aveva, era, erano, già",
    "nl": "heb, heeft, hebben, is, zijn, was, waren, werd, had, hadden, al",
    "pt": "foi, foram, tinha, tinham, já",
}
WANTS = {
    "en": "better, best, make, please, pls, plz, must, should, need, needs, want, wants, can,"
    " could, would, will, ll,"
    " like, get, have, be, if, so, hoping, wondering, thinking",
    "de": "besser, lieber, bitte, soll, sollte, sollen, muss, müssen, will, möchte, würde, kann,"
    " können, könnt,"
    " brauche, brauchen, dass, werden, wird, hätte, hätten, gern, gerne",
    "es": "mejor, que, quiero, quería, querría, necesito, puedes, podéis, pueden, debe, deben,"
    " tiene,"
    " tienen, favor, porfa, hay, esté, estén",
    "fr": "mieux, plutôt, que, faut, faudrait, veux, voudrais, voudrait, doit, doivent, peux,"
    " pouvez, pourriez,"
    " besoin, svp, stp, soit, soient, être, aimerais",
    "it": "meglio, che, voglio, vorrei, vorremmo, deve, devono, serve, servono, puoi, potete,"
    " bisogno,"
    " sia, siano, essere, favore",
    "nl": "beter, liever, liefst, moet, moeten, wil, willen, graag, kan, kun, kunnen, zou,"
    " zouden, mag, worden, aub, svp,"
    " nodig, dat, te, liefst",
    "pt": "melhor, que, quero, queria, preciso, precisa, pode, podem, deve, devem, tem, têm,"
    " favor, seja,"
    " estar, ser",
}
BEEN = {
    "en": "was, were",
    "de": "war, waren",
    "es": "era, eran, estaba, estaban",
    "fr": "était, étaient",
    "it": "era, erano",
    "nl": "was, waren",
    "pt": "era, eram, estava, estavam",
}
OPEN = {
    "en": "opens, closes",
    "de": "schließen, öffnen, schliessen, schliesst, geöffnet, offen, aufhaben, zuhaben,"
    " aufsperren, zusperren, öffnet, schließt",
    "es": "abrimos, abren, cerramos, cierran, atendemos",
    "fr": "ouvre, ouvrons, ouvrent, ferme, fermons, ferment",
    "it": "apriamo, aprono, chiudiamo, chiudono",
    "nl": "sluiten, openen, opengaan, dicht, opent, geopend, dichtgaan",
    "pt": "abrimos, abrem, fechamos, fecham, ficamos",
}
OPENS = {
    "en": "open, close, closed, shut",
    "de": "geschlossen, zu, auf",
    "es": "abre, cierra, cerrado, cerrada, cerrados, abierto, abierta, abiertos",
    "fr": "ouvert, ouverte, ouverts, fermé, fermée, fermés",
    "it": "apre, chiude, aperto, aperta, aperti, chiuso, chiusa, chiusi",
    "nl": "open, gesloten",
    "pt": "abre, fecha, aberto, aberta, abertos, fechado, fechados, encerrado, encerrados",
}
WHOSE = {
    "en": "we, they, it, is, are, re, still, always, he, she, who, shop, bar, office, be",
    "de": "ist, sind, bleibt, bleiben, haben, hat",
    "es": "se, tienda, bar, ya, siempre, estamos, está, estará, estaremos",
    "fr": "est, sommes, sera, serons, toujours, es, êtes",
    "it": "si, negozio, bar, siamo, è, saremo",
    "nl": "we, wij, zijn, is, ze",
    "pt": "se, loja, sempre, estamos, está, estaremos, fica",
}
SHUT = {
    "en": "closed, open",
    "de": "auf, zu, geschlossen, geöffnet",
    "es": "cerrado, abierto",
    "fr": "fermé, fermés, ouvert, ouverts",
    "it": "chiuso, chiusi, aperto, aperti",
    "nl": "open, dicht, gesloten, toe",
    "pt": "fechado, fechados, aberto",
}
CLOSING = {
    "en": "closes, closed, close, shut",
    "de": "geschlossen, zuhaben, zusperren, schließt, zu",
    "es": "cerramos, cierran, cierra, cerrado, cerrada, cerrados",
    "fr": "ferme, fermons, ferment, fermé, fermée, fermés",
    "it": "chiudiamo, chiudono, chiude, chiuso, chiusa, chiusi",
    "nl": "dicht, dichtgaan, gesloten, toe",
    "pt": "fechamos, fecham, fecha, fechado, fechados, encerrado, encerrados, ficamos",
}
HOURS = {
    "en": "hours, timetable, class, classes, lessons, surgery",
    "de": "öffnungszeiten, öffnungszeit, sprechzeiten, sprechstunde, sprechstunden, kurs, kurse,"
    " kurszeiten, geschäftszeiten, bürozeiten, mittagstisch, stundenplan, uhrzeiten",
    "es": "horario, horarios, clases, clase, turnos",
    "fr": "horaires, horaire, cours, permanence, permanences",
    "it": "orari, orario, lezioni, lezione, corsi, turni",
    "nl": "openingstijden, openingstijd, openingsuren, lessen, spreekuur, tijden, lestijden",
    "pt": "horário, horários, aulas, aula, turnos, expediente",
}
EVENTS = {
    "en": "party, fair, fete, concert, gig, show, exhibition, market, workshop, class,"
    " anniversary, birthday, tasting, festival, sale, opening, launch, raffle, race, tournament,"
    " wedding, event, open, jubilee, reunion, parade",
    "de": "weinabend, spieleabend, filmabend, themenabend, vortrag, führung,"
    " frühlingsfest, herbstfest, winterfest, fest, sommerfest, feier, jubiläum,"
    " konzert, markt, flohmarkt, weihnachtsmarkt, messe,"
    " ausstellung, workshop, verkostung, eröffnung, tür, hochzeit, geburtstag, lesung, turnier,"
    " weinfest, hoffest, straßenfest, party, event, veranstaltung, vernissage, premiere",
    "es": "charla, fiesta, feria, concierto,"
    " exposición, mercado, mercadillo, taller, cata, aniversario,"
    " inauguración, festival, torneo, boda, evento, verbena, abiertas, rebajas",
    "fr": "conférence, fête, foire, concert, exposition,"
    " expo, marché, atelier, dégustation, anniversaire,"
    " inauguration, festival, tournoi, mariage, événement, soirée, kermesse, ouvertes, vernissage,"
    " soldes",
    "it": "conferenza, festa, fiera, concerto, mostra,"
    " mercato, mercatino, laboratorio, degustazione,"
    " anniversario, inaugurazione, festival, torneo, matrimonio, evento, serata, sagra, aperte,"
    " aperta, saldi",
    "nl": "wijnavond, lezing, spelavond, feest, feestje,"
    " zomerfeest, jubileum, concert, markt, braderie, beurs, tentoonstelling,"
    " workshop, proeverij, opening, opendeurdag, festival, toernooi, bruiloft, bestaan, evenement,"
    " kermis, uitverkoop, rommelmarkt, borrel",
    "pt": "palestra, festa, feira, concerto, show,"
    " exposição, mercado, oficina, prova, aniversário,"
    " inauguração, festival, torneio, casamento, evento, arraial, abertas, saldos",
}
ASKED = {
    "en": "did, was, were, had, cost",
    "de": "war, waren, hatte, hatten, kostete, kosteten, hat, haben",
    "es": "costó, costaba, fue, fueron, era, eran, hubo",
    "fr": "coûtait, coûtaient, était, étaient",
    "it": "costava, costavano, era, erano, costato",
    "nl": "was, waren, kostte, kostten, heeft",
    "pt": "custou, custava, foi, foram, era, eram, teve, houve",
}
HOUR = {
    "en": "s, is",
    "de": "ist",
    "es": "son, es",
    "fr": "est",
    "it": "sono, è",
    "nl": "is",
    "pt": "são, é",
}
ITS = {
    "en": "it",
    "de": "es",
    "fr": "il",
    "nl": "het, t",
}
ARE = {
    "en": "are, is, run",
    "de": "sind, ist",
    "es": "son, es",
    "fr": "sont, est",
    "it": "sono, è",
    "nl": "zijn, is",
    "pt": "são, é",
}
UNTIL = {
    "en": "until, till, til, untill",
    "de": "bis",
    "es": "hasta",
    "fr": "jusqu, jusque, au",
    "it": "fino, sino, al",
    "nl": "tot, t",
    "pt": "até",
}
HOLDS = {
    "en": "full, rammed, booked, busy, stock, holiday, valid, discount, offer",
    "de": "voll, ausgebucht, ausverkauft, belegt, urlaub, kur, gültig, gilt, befristet, aktion,"
    " rabatt",
    "es": "completo, completos, llenos, lleno, agotado, ocupado, ocupada, válido, válida,"
    " vigente, oferta, descuento",
    "fr": "complet, complets, rupture, pleins, plein, congé, congés, valable, valables, cdd,"
    " remise, promo, offre",
    "it": "pieno, pieni, completo, esaurito, impegnato, impegnata, ferie, valido, valida,"
    " termine, sconto",
    "nl": "vol, volgeboekt, uitverkocht, bezet, vakantie, geldig, geldt, tijdelijk, korting,"
    " aanbieding",
    "pt": "cheio, cheios, lotado, esgotado, ocupado, ocupada, férias, válido, válida, desconto,"
    " promoção, termo",
}
OVER: dict[str, dict[int, int]] = {
    "en": {0: 2}, "de": {0: 2, 49: 2}, "fr": {0: 2, 49: 2}, "nl": {0: 2, 49: 2}, "it": {0: 2},
    "es": {0: 1, -7: 8}, "pt": {0: 1, -7: 8},
}  # fmt: skip
"""Where "after Easter" begins: days from Easter to the first of a feast, and on from there."""
TABLES = {
    "ahead": AHEAD, "past": PAST, "made": MADE, "done": DONE, "has": HAS, "wants": WANTS,
    "been": BEEN, "open": OPEN, "opens": OPENS, "whose": WHOSE, "shut": SHUT, "closing": CLOSING,
    "hours": HOURS, "events": EVENTS, "asked": ASKED, "hour": HOUR, "its": ITS,
    "are": ARE, "until": UNTIL, "holds": HOLDS,
}  # fmt: skip


MARKS = (
    "past",
    "made",
    "done",
    "been",
    "open",
    "opens",
    "shut",
    "closing",
    "hours",
    "events",
    "holds",
)
"""Without any of these words most of it need not be looked for."""


def telling_of(lang: str) -> Telling:
    """Return the words of a language."""
    said = {name: _words(table.get(lang, "")) for name, table in TABLES.items()}
    marks = frozenset().union(*(said[name] for name in MARKS))
    return Telling(**said, marks=marks, over=OVER.get(lang, {}))


def _words(said: str) -> frozenset[str]:
    return frozenset(folded(said))


ABOUT = frozenset(folded("about, regarding, concerning, über, sobre, sur, over, su, sul, sulla"))
TOPIC = frozenset(folded("topic, theme, subject, thema, tema, sujet, onderwerp, assunto"))
"""What stands before what something is about; the first only behind such a thing."""
WRITTEN = frozenset(folded(
    "newsletter, newsletters, post, posts, article, articles, blog, text, texts, copy, story,"
    " stories, video, campaign, piece, reel, beitrag, beiträge, artikel, rundbrief, kampagne,"
    " boletín, artículo, artículos, publicación, publicaciones, infolettre, texte, nieuwsbrief,"
    " bericht, articolo, testo, artigo, texto"
))  # fmt: skip
ANNOUNCED = WRITTEN | frozenset(folded(
    "flyer, flyers, leaflet, poster, invitation, invitations, banner, page, website, site,"
    " announcement, mailing, einladung, einladungen, plakat, seite, homepage, webseite,"
    " instapost, ankündigung, cartel, invitación, invitaciones, página, web, anuncio, affiche,"
    " annonce, publication, volantino, locandina, invito, pagina, sito, annuncio, uitnodiging,"
    " aankondiging, convite, cartaz, anúncio"
))  # fmt: skip
BEATS = frozenset(folded(
    "timestamp, timestamps, timecode, timecodes, stamps, zeitstempel, zeitmarke, zeitmarken,"
    " minutage, minutages, horodatage, horodatages, tiempo, tiempos, minutaje,"
    " minutaggio, minutaggi, tijdcode, tijdcodes, tijdstempel, tijdstempels, minutagem,"
    " marcações, marcas"
))  # fmt: skip
"""What comes again every so many seconds of a recording."""
FOR = frozenset(folded("for, pour, per, voor"))
"""Before "yesterday" they say which thing is meant, unless nothing else is said."""
POLITE = frozenset(folded(
    "please, pls, plz, bitte, favor, porfa, svp, stp, favore, aub, graag, thanks, thx, danke"
))  # fmt: skip
"""Right behind a time they show that it is wished for."""
PRICED = frozenset(folded(
    "sell, sells, selling, sold, price, prices, priced, charge, charges, charging, cost, costs,"
    " invoice, bill, worth, verkauf, verkauft, vende, vended, vender"
))  # fmt: skip
"""Before a figure they show that it is a price: "sell the lamp at 230"."""
RECORDED = frozenset(folded(
    "talk, talks, recording, recordings, audio, memo, memos, notes, note, interview, gig, photos,"
    " pics, pictures, photo, pic, video, videos, clip, clips, question, mail, email, emails,"
    " receipt, receipts, minutes, tape, tapes, lecture, webinar, order, orders, podcast, message,"
    " messages, footage, shots, lessons, hours, lesson, session, invoice, invoices, bill, bills,"
    " list, stuff, one, bit, payment"
))  # fmt: skip
"""Before "from Saturday" they are of the last one, in English."""
PREDICATES = frozenset(folded("fine, enough, ok, okay, good, better, best, perfect, great"))
"""Behind "Monday's", and with nothing more, they show that it says "is": "Monday's fine"."""
BARE = frozenset(folded(
    "envió, acabó, terminó, llegó, entró, pasó, arrivò, cominciò, iniziò"
))  # fmt: skip
"""Without their accent they say what the writer does: "llego el viernes", "envío los textos"."""
ARTICLES = frozenset(folded("the, our, my"))
"""Within a feast's name they say which thing is meant: "on the Easter replies"."""
