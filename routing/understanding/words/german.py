"""German."""

from __future__ import annotations

from routing.understanding.meaning import Act, Signal
from routing.understanding.words.tables import Words, folded, folded_map

WORDS = Words(
    lang="de",
    stop=frozenset(
        folded(
            "der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, wenn",
            "von, zu, zum, zur, in, im, an, am, bei, bis, für, aus, mit, als, ist, sind, war, sein",
            "ich, du, er, sie, es, wir, ihr, mich",
            "mir, uns, mein, meine, meinen, dein, unser, unsere",
            "kann, kannst, können, könnt, könnten, könntest, würde, soll, sollte, bitte, mal, auch",
            "nicht, kein, keine, ja, nein, brauche, brauchen, möchte, will, auf, über, hier, dann",
            "noch, wer, was, wann, wo, wie, welche, hallo, danke, jemand, alle, alles, sehr, jetzt",
            "dass, dies, diese, dieser, nach, um, haben, habe, hat, wird, werden, so, schon",
        )
    ),
    openers=frozenset(
        folded(
            "schreib, schreibe, schreiben, schreibt, erstell, erstelle, erstellen, mach, mache",
            "machen, macht, buch, buche, buchen, ruf, rufe, rufen, ruft, such, suche, suchen",
            "finde, finden, prüfe, prüfen, übersetze, übersetzen, schick, schicke, schicken",
            "sende, senden, plane, planen, organisiere, organisieren, vereinbare, vereinbaren",
            "verbuche, verbuchen, stimme, abgleichen, bearbeite, bearbeiten, kümmere, bestelle",
            "bestellen, hol, hole, holen, trage, tragen, aktualisiere, aktualisieren, gestalte",
            "gestalten, entwirf, entwerfen, recherchiere, recherchieren, korrigiere, korrigieren",
        )
    ),
    polite=folded(
        "kannst du, könntest du, können sie, könnten sie, könnt ihr, bitte, ich brauche",
        "wir brauchen, ich möchte, wir möchten",
        "ich will, ich hätte gern, ich bräuchte, kann jemand",
        "wer kann, ich suche, hilf mir",
    ),
    connectives=folded(
        "und außerdem, und dann, und danach, außerdem, dann, danach, zudem, und auch, und bitte",
        "zusätzlich, schließlich, erstens, zweitens, drittens, und noch, und",
    ),
    coordinators=folded("und, dann, außerdem, sowie"),
    together=frozenset(folded("alles, alle, beides, beide, jeweils")),
    acts={
        Act.THANKS: folded(
            "danke, danke schön, dankeschön, vielen dank, besten dank, herzlichen dank, super",
            "perfekt, klasse, toll, prima, danke sehr, gut gemacht, merci",
        ),
        Act.GREETING: folded(
            "hallo, hi, hey, guten morgen, guten tag, guten abend, moin, servus, grüß gott",
            "grüezi, ist da jemand",
        ),
        Act.STATUS: folded(
            "wo sind meine sachen, meine sachen, status, wie ist der stand, was ist der stand",
            "wo ist mein, wo ist meine, wo sind meine",
            "wie weit, gibt es neuigkeiten, was ist offen",
            "was läuft, wer macht, ist es fertig, wann ist, wann kommt, wie steht es um",
        ),
        Act.CANCEL: folded(
            "abbrechen, storniere, stornieren, stopp, stop, vergiss es, lass es, absagen, abblasen",
            "nicht mehr nötig, brauche ich nicht mehr, hat sich erledigt, sag ab, brich ab",
        ),
        Act.CHANGE: folded(
            "ändern, ändere, stattdessen, lieber, verschieb, verschiebe, verschieben, vorziehen",
            "ich meinte, doch erst, doch schon, ergänze, füge hinzu",
        ),
        Act.COMPLAINT: folded(
            "unzufrieden, nicht zufrieden, enttäuscht, inakzeptabel, beschwerde, beschweren",
            "viel zu spät, immer noch nichts, schlecht gemacht",
            "voller fehler, ärgerlich, unmöglich",
            "geld zurück, das ist falsch, niemand antwortet",
        ),
    },
    signals={
        Signal.URGENT: folded("dringend, sofort, eilt, so schnell wie möglich, umgehend, asap"),
        Signal.HELP: folded("hilfe, was kannst du, wie funktioniert das, was bietet ihr an, /help"),
        Signal.PERSON: folded("mit einem menschen sprechen, einen menschen bitte"),
        Signal.YES: folded(
            "ja, ja bitte, ok, okay, genau, richtig",
            "stimmt, passt, einverstanden, gern, jawohl, klar",
        ),
        Signal.NO: folded("nein, nein danke, nicht, lieber nicht, noch nicht, falsch, ne, nö"),
        Signal.LATER: folded(
            "später, schicke ich später, schick ich später",
            "kommt später, ich schaue nach, ich sehe nach",
        ),
        Signal.UNKNOWN: folded(
            "weiß ich nicht, weiß nicht, keine ahnung",
            "ich weiß nicht, was ist das, bin nicht sicher",
        ),
        Signal.THEY_HAVE_IT: folded(
            "hat es, hat das, hat sie schon, hat er schon, habt ihr schon",
            "haben sie schon, wie immer, wie letztes mal",
        ),
        Signal.ILL: folded(
            "ich bin krank, bin krank, krankgeschrieben, ich habe fieber, ich bin im krankenhaus"
        ),
        Signal.JOIN: folded(
            "ich mache diese arbeit, ich mache das",
            "ich möchte mitarbeiten, ich bin freiberufler, ich bin freelancer",
        ),
        Signal.UNDO: folded("rückgängig, mach das rückgängig"),
    },
    usual=folded(
        "meine {service} geht an {name}",
        "meine {service} gehen an {name}",
        "mein {service} geht an {name}",
        "{name} macht meine {service}",
        "{name} macht mein {service}",
        "gib meine {service} an {name}",
    ),
    joins=folded(
        "ich mache {service}", "ich biete {service} an", "ich biete {service}", "ich bin {service}"
    ),
    meeting=frozenset(
        folded(
            "termin, termine, treffen, anruf, anrufen, telefonat",
            "besprechung, flug, tisch, buchen, buche, meeting",
        )
    ),
    backward=frozenset(
        folded(
            "buchhaltung, bücher, kontoauszug, kontoauszüge, belege",
            "rechnungen, abschluss, steuer, umsatzsteuer, zahlen, lohn",
        )
    ),
    secret=folded("passwort, kennwort, pin, zugangscode, geheimzahl"),
    when={
        "tonight": {"heute abend": 0},
        "day": folded_map(
            {
                "heute": 0,
                "heute abend": 0,
                "morgen": 1,
                "übermorgen": 2,
                "gestern": -1,
                "vorgestern": -2,
            }
        ),
        "weekday": folded_map(
            {
                "montag": 0,
                "dienstag": 1,
                "mittwoch": 2,
                "donnerstag": 3,
                "freitag": 4,
                "samstag, sonnabend": 5,
                "sonntag": 6,
            }
        ),
        "plural": folded_map(
            {
                "montags": 0,
                "dienstags": 1,
                "mittwochs": 2,
                "donnerstags": 3,
                "freitags": 4,
                "samstags": 5,
                "sonntags": 6,
            }
        ),
        "weak_weekday": folded_map({"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5}),
        "month": folded_map(
            {
                "januar, jänner": 1,
                "februar": 2,
                "märz": 3,
                "april": 4,
                "juni": 6,
                "juli": 7,
                "august": 8,
                "september": 9,
                "oktober": 10,
                "november": 11,
                "dezember": 12,
                "mai": 5,
            }
        ),
        "weak_month": folded_map(
            {
                "jan": 1,
                "feb": 2,
                "apr": 4,
                "jun": 6,
                "jul": 7,
                "aug": 8,
                "sep": 9,
                "okt": 10,
                "nov": 11,
                "dez": 12,
            }
        ),
        "unit": folded_map(
            {
                "minute, minuten, min": 1,
                "stunde, stunden, std": 2,
                "tag, tage, tagen": 3,
                "woche, wochen": 4,
                "monat, monate, monaten, monats": 5,
                "quartal, quartale": 6,
                "jahr, jahre, jahren, jahres": 7,
                "wochenende": 9,
                "werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen": 10,
            }
        ),
        "number": folded_map(
            {
                "ein, eine, einem, einer, einen": 1,
                "zwei": 2,
                "drei": 3,
                "vier": 4,
                "fünf": 5,
                "sechs": 6,
                "sieben": 7,
                "acht": 8,
                "neun": 9,
                "zehn": 10,
                "elf": 11,
                "zwölf": 12,
                "ein paar": 3,
                "vierzehn": 14,
            }
        ),
        "which": folded_map(
            {
                "nächste, nächsten, nächster, nächstes, nächstem": 1,
                "diese, diesen, dieser, dieses, diesem, kommende, kommenden, kommender": 0,
                "letzte, letzten, letzter, letztes, letztem, vergangene, vergangenen": -1,
            }
        ),
        "part": folded_map(
            {
                "früh, morgens, vormittag, vormittags, am vormittag, am morgen": 1,
                "nachmittag, nachmittags, am nachmittag": 2,
                "abend, abends, am abend": 3,
                "nacht, nachts": 4,
                "mittags": 5,
            }
        ),
        "clock": folded_map({"mittag": 720, "mitternacht": 1440, "12 uhr mittags": 720}),
        "half": folded_map({"viertel nach": 15, "viertel vor": -15, "halb": -30}),
        "oclock": folded_map({"uhr, h": 0}),
        "at_clock": folded_map({"um, gegen": 0}),
        "due": folded_map(
            {
                "vor, vor dem": 1,
                "bis, bis zum, bis zur, spätestens": 0,
                "spätestens bis, spätestens am, fällig, fällig am, bis spätestens": 0,
            }
        ),
        "from": folded_map({"ab, von, nach, seit, ab dem, vom": 0}),
        "on": folded_map({"am, an, zum": 0, "im, in": 1, "für": 2}),
        "to": folded_map({"bis, und, bis zum": 0}),
        "between": folded_map({"zwischen": 0}),
        "in": folded_map({"in, innerhalb von, binnen, in den nächsten": 0}),
        "end": folded_map({"ende, ende des, ende der, ende dieser, ende dieses": 0}),
        "eod": folded_map(
            {
                "feierabend, ende des tages, geschäftsschluss, büroschluss": 3,
                "ende der woche, wochenschluss": 4,
                "ende des monats, monatsende": 5,
                "ende des quartals, quartalsende": 6,
                "ende des jahres, jahresende": 7,
            }
        ),
        "asap": folded_map(
            {"so schnell wie möglich, sofort, asap, umgehend, so bald wie möglich": 0}
        ),
        "every": folded_map({"jeden, jede, jedes, jeder": 1, "jeden zweiten, jede zweite": 2}),
        "repeat": folded_map(
            {
                "täglich": 3,
                "wöchentlich": 4,
                "monatlich": 5,
                "vierteljährlich": 6,
                "jährlich": 7,
                "zweiwöchentlich": 8,
            }
        ),
        "the": folded_map({"der, die, das, den, dem, am": 0}),
        "of": folded_map({"im, des, der, jeden": 0}),
        "skip": folded_map({"guten morgen, guten tag, guten abend, gute nacht": 0}),
        "mention_after": folded_map(
            {"rechnung, rechnungen, buchhaltung, newsletter, bericht, zahlen, belege": 0}
        ),
    },
    ordinals=folded_map(
        {
            "erste, ersten, erster": 1,
            "zweite, zweiten": 2,
            "dritte, dritten": 3,
            "vierte, vierten": 4,
            "letzte, letzten": -1,
        }
    ),
)
