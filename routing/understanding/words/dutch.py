"""Dutch."""

from __future__ import annotations

from routing.understanding.meaning import Act, Signal
from routing.understanding.words.tables import Words, folded
from routing.understanding.words.times.dutch import TIMES

WORDS = Words(
    lang="nl",
    stop=frozenset(
        folded(
            "de, het, een, en, of, maar, als, van, voor, naar, in, op, aan, bij, met, zonder, uit",
            "over, tot, door, is, zijn, was, waren, wordt, worden, ben, bent, ik, jij, je, u, hij",
            "zij, ze, wij, we, jullie, me, mij, ons, onze, mijn, jouw, uw, hun, haar, dit, dat",
            "deze, die, er, hier, daar, niet, geen, wel, ja, nee, ook, nog, al, dan, toch, graag",
            "kan, kun, kunt, kunnen, zou, zouden, wil, willen, moet, moeten, heb, hebt, heeft",
            "hebben, nodig, alsjeblieft, aub, bedankt, dank, hallo, hoi, iemand, wie, wat, wanneer",
            "waar, hoe, welke, alles, alle, heel, erg, even, om, te, zo, nu, eens",
        )
    ),
    openers=frozenset(
        folded(
            "opstellen, redigeer, verzet, verzetten, verplaats, mailen, benader, benaderen",
            "vervang, knip, snij, monteer, reageer, verpak, verleng, configureer",
            "optimaliseer, verbeter, herschrijf, herschrijven",
            "poets, poetsen, schoonmaken, verf, verven, geef, geven, was, wassen, installeer",
            "installeren, lever, leveren, haal, halen, bereken, berekenen, vergelijk",
            "vergelijken, analyseer, analyseren, kopieer, kopiëren, scan, scannen, archiveer",
            "archiveren, bevestig, bevestigen, annuleer, annuleren, beheer, beheren, houd bij",
            "vul, vullen, invullen, onderhandel, int, innen, voeg, toevoegen, verander",
            "veranderen, wijzig, wijzigen, verwijder, verwijderen, ondertitel, ondertitelen",
            "rond, afronden, werk bij, bijwerken, schrijf uit, uitschrijven, tik, tikken, bezorg",
            "bezorgen, zoek uit, uitzoeken, los, oplossen, antwoord, antwoorden, neem, nemen",
            "maak schoon, sorteer, sorteren, breng, brengen, draai, draaien, transcribeer",
            "transcriberen, notuleer, bewerk, bewerken, plaats, plaatsen, deel, delen, verkoop",
            "verkopen, regelt, organiseert",
            "schrijf, schrijven, maak, maken, doe, doen, boek, boeken, bel, bellen, zoek, zoeken",
            "vind, vinden, vertaal, vertalen, stuur, sturen, verstuur, versturen, plan, plannen",
            "regel, regelen, organiseer, organiseren, controleer, controleren, reserveer",
            "reserveren, ontwerp, ontwerpen, corrigeer, corrigeren, typ, typen, uittypen, voer",
            "invoeren, zet, zetten, bestel, bestellen, herinner, herinneren, verwerk, verwerken",
            "werk, bereid, voorbereiden, publiceer, publiceren, post, posten, vat, samenvatten",
            "repareer, repareren, ruim, opruimen, verzamel, verzamelen, beantwoord, beantwoorden",
            "betaal, betalen, factureer, factureren, bouw, help, koop, kopen, print, printen",
            "aanpassen, afletteren, nakijken, opvolgen, update, updaten, contacteer",
        )
    ),
    polite=folded(
        "kan er iemand, zou er iemand, kan er ook, kunnen er mensen",
        "kun je, kan je, kunt u, kunnen jullie, zou je, zou u, zouden jullie, kan iemand",
        "zou iemand, wie kan, wie zou, is er iemand die, ik heb nodig, ik heb, wij hebben",
        "we hebben, ik wil graag, ik wil, ik zou graag, we willen graag, we zouden graag, ik zoek",
        "we zoeken, graag, alsjeblieft, aub, help me met, ik zou, ik wilde vragen of, iemand moet",
    ),
    connectives=folded(
        "en ook, en dan, en daarna, ook, dan, daarna, daarnaast, bovendien, verder, tot slot",
        "ten eerste, ten tweede, eerst, en verder, en",
    ),
    coordinators=folded("en, dan, daarna, ook, plus"),
    additive=folded(
        "daar los van, en daar los van, verder nog",
        "ook, en ook, daarnaast, bovendien, en verder, verder, nog iets, nog één ding, en graag",
        "en dan, daarna, en daarna, vervolgens, ten tweede, ten derde, tot slot, evenals, o en",
        "plus, en meteen, en gelijk, en daarnaast, en bovendien, als jullie toch bezig zijn",
        "en als jullie toch bezig zijn, los daarvan, apart daarvan, en los daarvan",
    ),
    elaborating=folded(
        "terug, terugreis, retour, vertrek, aankomst",
        "zorg, gebruik, vermijd, houd, hou, laat me weten, laat het weten, het, dit, dat, ze, er",
        "bedankt, let op, kijk, denk eraan, moet, moeten, mag, mogen, heb het, geen haast",
        "heeft haast, liefst, controleer of, check of",
    ),
    articles=folded("een, de, het, onze, ons, mijn, nog een, twee, drie, vier, vijf, nieuwe"),
    fill=folded("oh, hoi, hallo, ok, oké, dus, graag, alsjeblieft, even"),
    then=folded("daarna, en dan, vervolgens, zodra dat klaar is, als dat klaar is"),
    together=frozenset(folded("alles, alle, allebei, beide, samen")),
    until=folded("tot, terug, weer"),
    inclusive=folded("en met, inclusief"),
    pronouns=folded(
        "ze, ermee, ervan, erop, eraan, ervoor, hem, het naar, het aan",
        "het mij, het me, het ons, het terug, het door, het dan",
    ),
    clitics=(),
    topic=frozenset(folded("over, betreffende")),
    acts={
        Act.THANKS: folded(
            "bedankt, dank je, dank je wel, dankjewel, dank u, hartelijk dank, heel erg bedankt",
            "top, super, perfect, geweldig, fantastisch, uitstekend, goed gedaan, mooi werk",
            "netjes, prachtig, heel blij, mooi zo, knap werk, helemaal goed",
        ),
        Act.GREETING: folded(
            "hallo, hoi, hey, dag, goedemorgen, goedemiddag, goedenavond, hoe gaat het",
            "is daar iemand, tot ziens, tot morgen, tot straks, doei, fijn weekend, welterusten",
            "fijne avond",
        ),
        Act.STATUS: folded(
            "waar is, waar zijn, waar blijft, waar blijven, hoe staat het, stand van zaken, status",
            "is er nieuws, nog nieuws, hoe ver, hoe loopt, is het al klaar, al klaar, al af",
            "mee bezig, wanneer is, wanneer komt, wanneer krijg, staat er nog open, mijn taken",
            "hebben jullie al, heb je al, al begonnen, al verstuurd, al gebeld, wie doet, halen we",
            "een update",
        ),
        Act.CANCEL: folded(
            "annuleer, annuleren, stop, stop daarmee, laat maar, vergeet het, vergeet",
            "niet meer nodig, hoeft niet meer, toch niet nodig, zeg af, blaas af, trek in",
            "intrekken, bedacht, gaat niet door, slaan we over, toch geen, verwijder mijn",
            "toch maar niet, hoeven niet meer",
        ),
        Act.CHANGE: folded(
            "liever, in plaats van, doe maar, maak er, verplaats, verplaatsen, verschuif",
            "verschuiven, uitstellen, schuif, ik bedoelde, correctie, voeg, toevoegen, zet er ook",
            "neem ook, laat weg, haal eruit, verander, wijzig, eigenlijk, planwijziging, korter",
            "vervroeg, later",
        ),
        Act.COMPLAINT: folded(
            "niet blij, niet tevreden, teleurgesteld, onaanvaardbaar, dit is fout, weer fout",
            "klopt niet, kloppen niet, wacht nog steeds, niemand reageert, veel te lang, te laat",
            "nog steeds niets, slordig, vol fouten, geld terug, klacht, tijdverspilling, zat",
            "belachelijk, schandalig, waardeloos, onbruikbaar, niet wat ik vroeg, hoe vaak",
            "slechte kwaliteit, onbeleefd, boos",
        ),
        Act.REMARK: folded(
            "oké, prima, begrepen, akkoord, genoteerd, doe ik, in orde, ter info, trouwens, let op",
            "bijgevoegd, hier is, wat kost, hoeveel kost, tarieven, ik heb net, ik kijk er",
            "geen probleem, ik denk dat, hoe werkt",
        ),
        Act.NOT_FOR_US: folded(
            "wat voor weer, mop, klik hier, verdien, crypto, gefeliciteerd, wedstrijd, robot",
            "liedje, recept, haha, lol, investeer",
        ),
    },
    signals={
        Signal.URGENT: folded(
            "dringend, spoed, met spoed, zo snel mogelijk, meteen, onmiddellijk, asap"
        ),
        Signal.HELP: folded("help, hulp, wat kun je, hoe werkt dit, /help"),
        Signal.PERSON: folded(
            "iemand spreken, een mens spreken, met een mens praten, een echt persoon",
            "bel me alsjeblieft, bel me even, bel me terug, kan iemand me bellen, kun je me bellen",
            "kunnen jullie me bellen",
        ),
        Signal.YES: folded(
            "ja, ja graag, oké, ok, klopt, precies, akkoord, prima, goed, natuurlijk, doe maar",
            "zeker",
        ),
        Signal.NO: folded("nee, nee bedankt, nog niet, liever niet, niet nu, geen, fout"),
        Signal.LATER: folded(
            "later, stuur ik later, ik stuur het later, even nakijken, ik kijk even",
            "nog niet, niet nu",
        ),
        Signal.UNKNOWN: folded("weet ik niet, ik weet het niet, geen idee, niet zeker, wat is dat"),
        Signal.THEY_HAVE_IT: folded(
            "heeft het al, hebben jullie al, heb je al, zoals altijd, net als vorige keer",
            "al gestuurd",
        ),
        Signal.ILL: folded("ik ben ziek, ik heb koorts, ik lig in het ziekenhuis, ziek gemeld"),
        Signal.JOIN: folded(
            "ik doe dit werk, ik wil meewerken, ik ben freelancer, ik ben zzp'er",
            "ik bied diensten aan",
        ),
        Signal.UNDO: folded("ongedaan, maak dat ongedaan, draai dat terug"),
    },
    usual=folded(
        "mijn {service} gaat naar {name}",
        "mijn {service} gaan naar {name}",
        "{name} doet mijn {service}",
        "geef mijn {service} altijd aan {name}",
    ),
    joins=folded("ik doe {service}", "ik bied {service} aan", "ik bied {service}"),
    quits=folded(
        "ik doe geen {service} meer",
        "ik bied geen {service} meer aan",
    ),
    meeting=frozenset(
        folded(
            "afspraak, afspraken, gesprek, bellen, telefoontje, vergadering, vlucht, tafel, boek",
            "boeken, lunch, diner, bezoek, meeting",
        )
    ),
    backward=frozenset(
        folded(
            "boekhouding, boeken, afschrift, afschriften, bonnetjes, bonnen, facturen, btw",
            "cijfers, uitgaven, bank, rapport",
        )
    ),
    secret=folded("wachtwoord, pincode, toegangscode, inlogcode"),
    when=TIMES.senses,
    ordinals=TIMES.senses.get("ordinal", {}),
)
