"""German time words."""

from __future__ import annotations

from routing.understanding.words.times.tables import from_easter, names, times, weekday_from

DIGITS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50}
COMPOUND = {
    f"{digit}und{tens}": value + n + 1
    for tens, value in TENS.items()
    for n, digit in enumerate(DIGITS)
}
ORDINALS = names(
    "erst; zweit; dritt; viert; fünft; sechst; siebt; acht; neunt; zehnt; elft; zwölft;"
    "dreizehnt; vierzehnt; fünfzehnt; sechzehnt; siebzehnt; achtzehnt; neunzehnt", 1
) | {"zwanzigst": 20, "dreißigst": 30, "einunddreißigst": 31, "letzt": -1} | {
    f"{digit}undzwanzigst": 21 + n for n, digit in enumerate(DIGITS)
}  # fmt: skip

TIMES = times(
    {
        "day": {
            "heute, heut": 0,
            "morgen": 1,
            "übermorgen": 2,
            "gestern": -1,
            "vorgestern": -2,
        },
        "weekday": names(
            "montag; dienstag; mittwoch; donnerstag; freitag; samstag, sonnabend; sonntag"
        ),
        "plural": names(
            "montags; dienstags; mittwochs; donnerstags; freitags; samstags, sonnabends; sonntags"
        ),
        "weak_weekday": names("mo; di; mi; do; fr; sa; so"),
        "month": names(
            "januar, jänner; februar, feber; märz; april; mai; juni; juli; august; september;"
            " oktober; november; dezember", 1
        ),
        "weak_month": names(
            "jan; feb; mär, mrz; apr; mai; jun; jul; aug; sep, sept; okt, oct; nov; dez, dec", 1
        ),
        "holiday": {
            "heiligabend, heilig abend": 1224,
            "weihnachten, weihnachtstag, erster weihnachtstag, ersten weihnachtstag": 1225,
            "zweiter weihnachtstag": 1226,
            "silvester, sylvester": 1231,
            "neujahr, neujahrstag": 101,
            "tag der arbeit": 501,
            "tag der deutschen einheit": 1003,
            "nikolaus, nikolaustag": 1206,
            "allerheiligen": 1101,
            "valentinstag": 214,
            "halloween": 1031,
            "dreikönigstag, heilige drei könige, dreikönig": 106,
            "walpurgisnacht": 430,
            "maifeiertag": 501,
            "johannistag": 624,
            "peter und paul": 629,
            "mariä himmelfahrt": 815,
            "weltkindertag, kindertag": 601,
            "nationalfeiertag": 1026,
            "reformationstag": 1031,
            "allerseelen": 1102,
            "martinstag, sankt martin": 1111,
            "mariä empfängnis": 1208,
            "weiberfastnacht, altweiber": from_easter(-52),
            "fastnachtssonntag, faschingssonntag": from_easter(-49),
            "rosenmontag": from_easter(-48),
            "faschingsdienstag, fastnacht, fasching": from_easter(-47),
            "aschermittwoch": from_easter(-46),
            "palmsonntag": from_easter(-7),
            "gründonnerstag": from_easter(-3),
            "karfreitag": from_easter(-2),
            "karsamstag": from_easter(-1),
            "ostern, ostersonntag": from_easter(0),
            "ostermontag": from_easter(1),
            "christi himmelfahrt, himmelfahrt, vatertag": from_easter(39),
            "pfingsten, pfingstsonntag": from_easter(49),
            "pfingstmontag": from_easter(50),
            "fronleichnam": from_easter(60),
            "muttertag": weekday_from(5, 8, 6),
            "erntedankfest, erntedank": weekday_from(10, 1, 6),
            "buß- und bettag, buß und bettag": weekday_from(11, 16, 2),
            "totensonntag": weekday_from(11, 20, 6),
            "erster advent, ersten advent, 1. advent": weekday_from(11, 27, 6),
            "black friday": weekday_from(11, 23, 4),
        },
        "season": {"frühling, frühjahr": 1, "sommer": 2, "herbst": 3, "winter": 4},
        "part_after_day": {"morgen, früh": 1},
        "unit": {
            "sekunde, sekunden, sek": 12,
            "minute, minuten, min": 1,
            "stunde, stunden, std": 2,
            "tag, tage, tagen, tages, tg": 3,
            "woche, wochen, kalenderwoche, kw": 4,
            "monat, monate, monaten, monats": 5,
            "quartal, quartale, quartalen, quartals": 6,
            "jahr, jahre, jahren, jahres": 7,
            "wochenende, wochenenden, wochenendes, we": 9,
            "werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen": 10,
            "wochentag, wochentage, wochentagen": 10,
            "halbjahr, halbjahres, jahreshälfte, hälfte": 13,
            "viertelstunde, viertelstunden": 16,
            "arbeitswoche": 14,
        },
        "number": {
            "ein, eine, einen, einem, einer, eins": 1,
            "zwei, zwo, ein paar, paar": 2,
            "drei, einigen, einige": 3,
            "vier": 4,
            "fünf": 5,
            "sechs": 6,
            "sieben": 7,
            "acht": 8,
            "neun": 9,
            "zehn": 10,
            "elf": 11,
            "zwölf": 12,
            "dreizehn": 13,
            "vierzehn": 14,
            "fünfzehn": 15,
            "sechzehn": 16,
            "siebzehn": 17,
            "achtzehn": 18,
            "neunzehn": 19,
            "zwanzig": 20,
            "dreißig": 30,
            "vierzig": 40,
            "fünfzig": 50,
            "sechzig": 60,
        }
        | COMPOUND,
        "half_of": {"halbe, halben, einer halben, eine halbe, einem halben, ein halbes": 2,
                    "viertel, einer viertel": 4, "dreiviertel, einer dreiviertel": -3},
        "and_half": {"einhalb, ein halb, und eine halbe, und einer halben": 2},
        "ordinal": {
            f"{stem}e, {stem}en, {stem}er, {stem}es, {stem}em": n for stem, n in ORDINALS.items()
        },
        "which": {
            "nächste, nächsten, nächster, nächstes, nächstem, nächsten den": 1,
            "folgende, folgenden, folgender, darauffolgende, darauffolgenden": 1,
            "kommende, kommenden, kommender, kommendes, kommendem, nächster zeit": 3,
            "diese, diesen, dieser, dieses, diesem, laufende, laufenden, laufender": 0,
            "letzte, letzten, letzter, letztes, letztem, vergangene, vergangenen": -1,
            "vorige, vorigen, voriger, voriges": -1,
            "übernächste, übernächsten, übernächster, übernächstes, übernächstem": 2,
        },
        "after_next": {},
        "part": {
            "früh, in der früh, morgens, am morgen, morgen früh, frühmorgens": 1,
            "vormittag, vormittags, am vormittag, am frühen morgen, vormittagen": 1,
            "am späten vormittag, am frühen vormittag, früh am morgen, früh morgens": 1,
            "nachmittag, nachmittags, am nachmittag, am frühen nachmittag": 2,
            "am späten nachmittag, früher nachmittag, später nachmittag": 2,
            "abend, abends, am abend, am frühen abend, am späten abend, früher abend": 3,
            "spätabends, später abend": 3,
            "nacht, nachts, in der nacht": 4,
            "mittag, mittags, am mittag, zu mittag": 5,
        },
        "glued_part": {
            "morgen, früh, vormittag, morgens": 1, "nachmittag, nachmittags": 2,
            "abend, abends": 3, "nacht": 4, "mittag": 5,
        },
        "this_part": {
            "heute morgen, heute früh, heute vormittag": 1,
            "heute nachmittag": 2,
            "heute abend": 3,
            "heute nacht": 4,
        },
        "clock": {"12 uhr mittags, um mittag": 720,
                  "mitternacht, um mitternacht, mitternachts": 1440},
        "half": {
            "viertel nach": 15,
            "viertel vor": -15,
            "halb": -30,
            "viertel": -45,
            "dreiviertel, drei viertel": -15,
        },
        "past": {"nach": 1, "vor": -1},
        "oclock": {"uhr, h, h uhr": 0},
        "meridiem": {"pm": 12, "a.m.": 0, "p.m.": 12},
        "about": {"etwa, ungefähr, circa, ca, ca., rund": 0},
        "at_clock": {
            "um, gegen, ca, ca., circa, etwa, ungefähr, um ca, um circa, gegen ca, @": 0,
            "um etwa, um ungefähr, so gegen, etwa um, etwa gegen, ca. um, um ca., so um": 0,
            "um die, genau um, punkt": 0,
        },
        "now": {"jetzt, gerade": 0},
        "due": {
            "vor, vor dem, vor der, früher als": 1,
            "bis, bis zum, bis zur, spätestens, spätestens um, bis um, bis spätestens um": 0,
            "spätestens bis, spätestens am, fällig, fällig am, bis spätestens, bis am": 0,
            "bis spätestens zum, bis einschließlich, bis inklusive, bis ca, bis ca.": 0,
            "bis gegen, spätestens zum, deadline, frist, abgabe, nicht später als, bis kurz vor": 0,
            "bis gegen ca, spätestens bis zum, bis inkl, bis einschl, rechtzeitig bis": 0,
            "kurz vor, noch vor, vor dem, noch vor dem, rechtzeitig vor, rechtzeitig zum": 1,
        },
        "latest": {"spätestens, oder früher": 1, "oder später, frühestens, aufwärts": 2},
        "from": {
            "von, vom, von der": 2,
            "ab, ab dem, seit, ab ca, ab ca., ab etwa, ab spätestens, seit dem": 0,
            "ca ab, ca. ab, etwa ab, so ab, los ab": 0,
            "frühestens, frühestens ab, ab frühestens, nicht vor, beginnend, ab um": 0,
            "frühestens um, beginnend am, ab der, nicht vor dem": 0,
            "nach, nach dem, später als, erst nach": 1,
        },
        "on": {
            "am, an, zum, an dem, den, dem": 0,
            "im, in, während, in der, in den, im laufe des, im laufe der": 1,
            "für, für den, für die, fürs": 2,
        },
        "to": {"bis, bis zum, auf den, bis zur, bis um, bis einschließlich, -, auf": 0,
               "und, zum, zu": 1},
        "between": {"zwischen, zwischen dem": 0},
        "and": {"und": 0},
        "or": {"oder, beziehungsweise, bzw": 0},
        "in": {"in, innerhalb von, binnen, innerhalb, in etwa, in ca, in ca., in circa": 0},
        "plus": {"+": 0},
        "hence": {"von heute an, ab jetzt, ab heute, von jetzt an": 0},
        "ago": {"später": 1, "zuvor, her": -1},
        "end": {"ende, ende des, ende der, ende von, zum ende": 0},
        "edge": {
            "anfang, anfang des, anfang der, beginn, beginn des, zu beginn des, früher": 1,
            "zu beginn der, beginn der": 1,
            "mitte, mitte des, mitte der": 2,
            "später, spät": 3,
            "später im, später in der": 4,
            "rest des, rest der, den rest des, den rest der": 5,
        },
        "eod": {
            "feierabend, ende des tages, geschäftsschluss, büroschluss, tagesende, eod": 3,
            "ende des arbeitstages, dienstschluss": 3,
            "ende der woche, wochenschluss, wochenende ende": 4,
            "ende des monats, monatsende": 5,
            "ende des quartals, quartalsende": 6,
            "ende des jahres, jahresende": 7,
        },
        "asap": {
            "so schnell wie möglich, sofort, asap, umgehend, so bald wie möglich": 0,
            "schnellstmöglich, baldmöglichst, unverzüglich, möglichst bald, so schnell es geht": 0,
            "möglichst schnell, asap bitte, so früh wie möglich, zeitnah, jetzt gleich": 0,
        },
        "every": {
            "jeden, jede, jedes, jeder, jedem, alle, immer, einmal pro, einmal im": 1,
            "einmal in der, einmal die, pro, einmal am": 1,
            "jeden zweiten, jede zweite, jedes zweite": 2,
        },
        "repeat": {
            "täglich, tägliche, täglichen, täglicher": 3,
            "wöchentlich, wöchentliche, wöchentlichen, wöchentlicher": 4,
            "monatlich, monatliche, monatlichen, monatlicher": 5,
            "vierteljährlich, quartalsweise, vierteljährliche": 6,
            "jährlich, jährliche, jährlichen": 7,
            "zweiwöchentlich, vierzehntäglich, 14-tägig, zweiwöchig": 8,
            "stündlich": 2,
        },
        "meeting": {"termin, termine, treffen, anruf, anrufen, telefonat, besprechung": 0,
                    "flug, zug, meeting": 0,
                    "workshop, gespräch, videocall, call, interview, sitzung, telefonieren": 0},
        "deadline": {"frist, deadline, abgabe, abgabetermin, fällig": 0},
        "days_of": {"werktags, wochentags, an werktagen, an wochentagen, unter der woche": 10},
        "times": {"mal": 0},
        "once": {"einmal": 1, "zweimal": 2, "dreimal": 3},
        "article": {"der, die, das, den, dem, des": 0},
        "the": {"der, die, das, den, dem, des, am, am den, des jahres, im jahr, im jahre": 0},
        "of": {"im, des, der, von, in, in der, vom, des monats, den": 0},
        "week_of": {"woche vom, woche ab, woche ab dem, woche des": 0},
        "lasting": {},
        "zone": {"gmt, utc": 0, "mez, cet": 60, "mesz, cest": 120, "pst": -480,
                 "est": -300, "bst": 60},
        "thousands": {"zweitausend": 2000},
        "place": {
            "gebäude, raum, zimmer, etage, stock, gate, gleis, halle, seite, wohnung": 0,
            "terminal, platz, version, kapitel, punkt, zeile, haus": 0,
        },
        "except": {
            "nicht, und nicht, außer, ausser, statt, anstatt": 0,
            "warum nicht, wieso nicht, wenn nicht": 1,
            "als": 2,
        },
        "skip": {
            "so früh, so spät, so bald, so schnell, so ab": 0,
            "guten morgen, guten tag, guten abend, gute nacht, so dass, so ein, so eine": 0,
            "jetzt nicht, nicht jetzt, heute nicht, und jetzt, so weit, von mir aus": 0,
            "mit freundlichen, vor allem, vor ort, bis dann, bis bald, am besten, so viel": 0,
            "vielen dank": 0,
        },
        "mention_after": {
            "rechnung, rechnungen, buchhaltung, newsletter, bericht, zahlen, belege": 0,
            "abrechnung, abschluss, umsätze, auswertung, kontoauszüge, kontoauszug, lohn": 0,
        },
    },
    articles="ein, eine, einen, einem, einer, paar, ein paar, einige, einigen",
    ordinal_ends="ter, te, ten, tes",
    day_clock=True,
    dot_days=True,
    am=False,
    umlauts=True,
    verb_last=True,
    links="ich, wir, liebsten, ehesten, du, sie, es, das, er, bin, sind, ist, wird, wäre, waere,"
    " würde, werde, werden, kann, können, könnte, da, hier, am, besten, besser, passt, geht,"
    " gut, super, ideal, idealerweise, perfekt, vielleicht, sagen, bitte, wenn, möglich,"
    " mir, uns, frei, komme, kommen, los, dann, so, ok, okay, gern, gerne, etwa, ungefähr,"
    " irgendwann, auch, treffen, entweder, eher, lieber, vorzugsweise, zwar, und, oder",
)  # fmt: skip
