"""German."""

from __future__ import annotations

from routing.understanding.meaning import Act, Signal
from routing.understanding.words.tables import Words, folded
from routing.understanding.words.times.german import TIMES

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
            "lektorieren, verschieben, verschiebt, verlegen, verlegt, ausmachen, anrufen",
            "telefonieren, mailen, anschreiben, mahnen, nachfassen, ablegen, zusammenführen",
            "zusammenfassen, exportieren, importieren, eintragen, eingeben, hochladen, einstellen",
            "einpflegen, ersetzen, bauen, gestaltet, zeichnen, schneiden, schneidet, vertonen",
            "veröffentlichen, bewerben, auflisten, bezahlen, überweist, abrechnen",
            "weiterleiten, verpacken, erstatten, ausschreiben, sichten, aufsetzen, umwandeln",
            "ausdrucken, einrichten, verlängern, anmelden, abmelden, einreichen, layouten",
            "freistellen, anbieten, verkaufen, einladen, ankündigen, umziehen, stellt, setzt",
            "tragt",
            "putz, putze, putzen, putzt, reinige, reinigen, streich, streiche, streichen, gieß",
            "gieße, gießen, wasch, wasche, waschen, installiere, installieren, liefere, liefern",
            "besorg, besorge, besorgen, berechne, berechnen, vergleich, vergleiche, vergleichen",
            "analysiere, analysieren, kopier, kopiere, kopieren, scann, scanne, scannen",
            "archiviere, archivieren, bestätige, bestätigen, storniere, verwalte, verwalten",
            "führ, führe, führen, beende, verhandle, verhandeln, kassiere, kassieren, füg, füge",
            "hinzufügen, entferne, entfernen, lösch, lösche, löschen, füll, fülle, ausfüllen",
            "untertitle, untertiteln, ergänze, ergänzen, pflege, pflegen, überarbeite",
            "überarbeiten, verfasse, verfassen, formuliere, formulieren, kontaktiere",
            "kontaktieren, antworte, antworten, gib, geben, lade, laden, teile, teilen, kontiere",
            "kontieren, lass, lasst, kümmert, kümmern, bring, bringe, bringen, übertrag",
            "übertrage, übertragen, tippt, schaut, schau, schaue, nimm, nehmt, besorgt, bucht",
            "übersetzt, plant, sucht, prüft, findet, schickt, bestellt, holt, erstellt, zahlt",
            "bereitet, recherchiert, korrigiert, aktualisiert, organisiert, vereinbart",
            "abtippen, tippe, stornieren, ändern, ändere, fasse, mahne, anmahnen, erfasse",
            "erfassen, transkribiere, transkribieren, vorbereiten, bereite, drucke, drucken, kaufe",
            "kaufen, repariere, reparieren, sammle, sammeln, beantworte, beantworten, poste",
            "posten, erinnere, erinnern, reserviere, reservieren, überweise, überweisen, zahle",
            "baue, bau, sortiere, sortieren, verschicke, verschicken, stelle, stell, leg, lege",
            "räume, melde, setze, setz, schreib, schreibe, schreiben, schreibt, erstell, erstelle",
            "erstellen, mach, mache, machen, macht, buch, buche, buchen, ruf, rufe, rufen, ruft",
            "such, suche, suchen, finde, finden, prüfe, prüfen, übersetze, übersetzen, schick",
            "schicke, schicken, sende, senden, plane, planen, organisiere, organisieren",
            "vereinbare, vereinbaren, verbuche, verbuchen, stimme, abgleichen, bearbeite",
            "bearbeiten, kümmere, bestelle, bestellen, hol, hole, holen, trage, tragen",
            "aktualisiere, aktualisieren, gestalte, gestalten, entwirf, entwerfen, recherchiere",
            "recherchieren, korrigiere, korrigieren",
        )
    ),
    polite=folded(
        "kann da jemand, kann da wer, könnte da jemand, könnte da wer",
        "kannst du, könntest du, können sie, könnten sie, könnt ihr, bitte, ich brauche",
        "wir brauchen, ich möchte, wir möchten, ich will, ich hätte gern, ich bräuchte",
        "kann jemand, wer kann, ich suche, hilf mir, wer könnte, würdest du, würden sie",
        "kann bitte jemand, wir suchen, ich hätte gerne, wir bräuchten, jemand müsste, jemand muss",
        "gibt es jemanden, ich wollte fragen ob, brauche ich, bräuchte ich, brauchen wir",
    ),
    connectives=folded(
        "und außerdem, und dann, und danach, außerdem, dann, danach, zudem, und auch, und bitte",
        "zusätzlich, schließlich, erstens, zweitens, drittens, und noch, und, u",
    ),
    coordinators=folded("und, u, dann, außerdem, sowie"),
    additive=folded(
        "die andere sache, die zweite sache",
        "außerdem, und außerdem, zusätzlich, und noch, noch etwas, noch eine sache, dazu noch",
        "darüber hinaus, und bitte, und dann, dann, danach, und danach, anschließend, als nächstes",
        "zweitens, drittens, zum schluss, schließlich, sowie, und auch, ach und, plus, nebenbei",
        "und nebenbei, und gleich, bei der gelegenheit, und bei der gelegenheit",
        "wenn ihr dabei seid, und wenn ihr dabei seid, wenn ihr schon dabei seid",
        "und wenn ihr schon dabei seid, getrennt davon, unabhängig davon, davon unabhängig",
    ),
    elaborating=folded(
        "zurück, rückflug, rückfahrt, ankunft, abfahrt, abflug",
        "achte, achtet, bitte achten, nimm, nehmt, verwende, verwendet, benutze, vermeide, halte",
        "sag bescheid, sagt bescheid, melde dich, meldet euch, es, das, die, der, sie, dabei",
        "danke, bitte beachten, schau, schaut, denk daran, gerne mit, muss, müssen, soll, sollte",
        "sollten, brauche es, brauch es, brauche sie, brauchen es, brauch das, eilt, keine eile",
        "reicht, am liebsten, gilt ab, prüft ob, prüf ob, stellt sicher, stell sicher",
    ),
    articles=folded(
        "ein, eine, einen, einem, einer, der, die, das, den, unser, unsere, unseren, mein, meine",
        "meinen, noch ein, noch eine, zwei, drei, vier, fünf, neue",
    ),
    fill=folded("ach, hey, hallo, hi, ok, also, bitte, doch, mal, gern"),
    then=folded(
        "dann, danach, und danach, anschließend, wenn das fertig ist, sobald das fertig ist"
    ),
    together=frozenset(folded("alles, alle, beides, beide, jeweils")),
    until=folded("bis, wieder, zurück"),
    inclusive=folded("einschließlich, inklusive, inkl, und mit"),
    pronouns=folded("es, ihn, ihm, sie, damit, davon, dazu, dafür, daraus, dabei, daran"),
    clitics=(),
    topic=frozenset(folded("über, zu, zum, zur, betreffend")),
    acts={
        Act.THANKS: folded(
            "tausend dank, danke dir, danke euch, gut gemacht, spitze, wunderbar, gefällt mir",
            "sehr zufrieden, begeistert, großartig, fantastisch, perfekt danke, danke, danke schön",
            "dankeschön, vielen dank, besten dank, herzlichen dank, super, perfekt, klasse, toll",
            "prima, danke sehr, merci",
        ),
        Act.GREETING: folded(
            "guten morgen zusammen, tschüss, auf wiedersehen, bis morgen, bis später, gute nacht",
            "schönes wochenende, schönen feierabend, wie geht's, wie geht es dir, hallo, hi, hey",
            "guten morgen, guten tag, guten abend, moin, servus, grüß gott, grüezi, ist da jemand",
        ),
        Act.STATUS: folded(
            "wo bleibt, wo ist die, wo ist der, wo ist das, wo stehen wir, gibt es was neues",
            "gibt's was neues, wie läuft, wie sieht's aus, schon fertig, fertig, arbeitet jemand",
            "hat schon jemand, habt ihr schon, hast du schon, wann bekomme, wann kann ich",
            "klappt es, noch offen, meine aufgaben, was fehlt noch, wer arbeitet, ein update",
            "sind gebucht, wo sind meine sachen, meine sachen, status, wie ist der stand",
            "was ist der stand, wo ist mein, wo ist meine, wo sind meine, wie weit",
            "gibt es neuigkeiten, was ist offen, was läuft, wer macht, ist es fertig, wann ist",
            "wann kommt, wie steht es um",
        ),
        Act.CANCEL: folded(
            "abbrechen, bitte stornieren, brauchen wir nicht mehr, nicht mehr gebraucht",
            "wird nicht mehr gebraucht, nicht mehr notwendig, doch nicht, doch kein, doch keine",
            "erledigt, selbst gemacht, lassen wir, zurückziehen, ziehe zurück, fällt aus",
            "anders überlegt, ausfallen, löschen, nicht mehr, stoppt, storniere, stornieren, stopp",
            "stop, vergiss es, lass es, absagen, abblasen, nicht mehr nötig",
            "brauche ich nicht mehr, hat sich erledigt, sag ab, brich ab",
        ),
        Act.CHANGE: folded(
            "statt, doch lieber, mach draus, auf nächste woche, einen tag später, nach hinten",
            "früher, sondern, korrektur, auch noch, noch dazu, hinzufügen, dazu nehmen, nimm auf",
            "mit auf, weglassen, raus, kürzer, länger, eigentlich, planänderung, ohne, setzen",
            "auf die liste, ändern, ändere, stattdessen, lieber, verschieb, verschiebe",
            "verschieben, vorziehen, ich meinte, doch erst, doch schon, ergänze, füge hinzu",
        ),
        Act.COMPLAINT: folded(
            "schon wieder, falsch, warte immer noch, ich warte seit, keiner antwortet, niemand",
            "dauert viel zu lange, wie oft, fehler, schlampig, schlampige, schlechte qualität",
            "unbrauchbar, doppelt, zu hoch, zeitverschwendung, mir reicht's, chaos, sauer",
            "wegen euch, unfreundlich, enttäuschend, frechheit, stimmen nicht, unzufrieden",
            "nicht zufrieden, enttäuscht, inakzeptabel, beschwerde, beschweren, viel zu spät",
            "immer noch nichts, schlecht gemacht, voller fehler, ärgerlich, unmöglich, geld zurück",
            "das ist falsch, niemand antwortet",
        ),
        Act.REMARK: folded(
            "ok, okay, alles klar, verstanden, in ordnung, mach ich, wird gemacht, geht klar",
            "zur info, übrigens, bitte beachten, anbei, hier ist, was kostet, wie viel kostet",
            "wie teuer, preise, habe gerade, ich habe euch, ich melde mich, kein problem",
            "denkt dran, ich glaube, zum, zur, braucht ihr noch, sagt ana, gut zu wissen",
        ),
        Act.NOT_FOR_US: folded(
            "wetter, witz, hier klicken, verdienen, krypto, geburtstag, das spiel, roboter, lied",
            "rezept, haha, lol, investieren, gewonnen, gewinn, geschenkkarte, meine katze",
            "mein hund",
        ),
    },
    signals={
        Signal.URGENT: folded("dringend, sofort, eilt, so schnell wie möglich, umgehend, asap"),
        Signal.HELP: folded("hilfe, was kannst du, wie funktioniert das, was bietet ihr an, /help"),
        Signal.PERSON: folded(
            "mit einem menschen sprechen, einen menschen bitte, mit jemandem sprechen",
            "mit jemandem reden, mit einem menschen reden, mit einem echten menschen sprechen",
            "ruft mich bitte an, bitte ruft mich an, rufen sie mich bitte an, ruf mich bitte an",
            "bitte rufen sie mich an, bitte um rückruf, rückruf bitte, ruft mich zurück",
            "rufen sie mich zurück, kann mich jemand anrufen, könnt ihr mich anrufen",
            "einen echten menschen, einen mensch bitte, mensch bitte, ich brauche einen menschen",
        ),
        Signal.YES: folded(
            "ja, ja bitte, ok, okay, genau, richtig",
            "stimmt, passt, einverstanden, gern, jawohl, klar",
        ),
        Signal.NO: folded("nein, nein danke, nicht, lieber nicht, noch nicht, falsch, ne, nö"),
        Signal.LATER: folded(
            "später, schicke ich später, schick ich später",
            "kommt später, ich schaue nach, ich sehe nach, noch nicht, habe ich noch nicht",
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
        "{name} soll immer meine {service} machen",
        "kann {name} immer meine {service} machen",
        "{name} macht mein {service}",
        "gib meine {service} an {name}",
        "gib meine {service} immer an {name}",
        "meine {service} geht immer an {name}",
        "meine {service} gehen immer an {name}",
        "mein {service} geht immer an {name}",
        "meine {service} soll an {name} gehen",
        "{name} macht immer meine {service}",
        "{name} macht immer mein {service}",
        "meine {service} macht immer {name}",
    ),
    joins=folded(
        "ich mache {service}",
        "ich mache auch {service}",
        "ich biete {service} an",
        "ich biete {service}",
        "ich bin {service}",
    ),
    quits=folded(
        "ich mache keine {service} mehr",
        "ich mache kein {service} mehr",
        "ich mache {service} nicht mehr",
        "ich mache keinen {service} mehr",
        "ich biete keine {service} mehr an",
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
            "rechnungen, abschluss, steuer, umsatzsteuer, zahlen",
        )
    ),
    secret=folded("passwort, kennwort, pin, zugangscode, geheimzahl"),
    when=TIMES.senses,
    ordinals=TIMES.senses["ordinal"],
)
