"""Dutch time words."""

from __future__ import annotations

from routing.understanding.words.times.tables import from_easter, names, times, weekday_from

DIGITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
COMPOUND = {
    f"{digit}{'ën' if digit[-1] == 'e' else 'en'}{tens}": value + n + 1
    for tens, value in {"twintig": 20, "dertig": 30}.items()
    for n, digit in enumerate(DIGITS)
}
TEENTHS = "dertiende; veertiende; vijftiende; zestiende; zeventiende; achttiende; negentiende"
WEEKDAYS = "maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag"

TIMES = times(
    {
        "day": {
            "vandaag": 0,
            "morgen": 1,
            "overmorgen": 2,
            "gisteren": -1,
            "eergisteren": -2,
        },
        "weekday": names(WEEKDAYS),
        "plural": names(
            "maandags, 's maandags; dinsdags; woensdags, 's woensdags; donderdags;"
            " vrijdags; zaterdags; zondags, 's zondags"
        ),
        "weak_weekday": names("ma; di; wo, woe; do, don; vr, vrij; za, zat; zo, zon"),
        "month": names(
            "januari; februari; maart; april; mei; juni; juli; augustus; september;"
            " oktober; november; december", 1
        ),
        "weak_month": names(
            "jan; feb; mrt; apr; mei; jun; "
            "jul; aug; sep, sept; okt, oct; nov; dec", 1
        ),
        "holiday": {
            "kerstavond": 1224,
            "kerst, kerstmis, eerste kerstdag": 1225,
            "tweede kerstdag": 1226,
            "oudjaar, oudejaarsavond, oudejaarsdag": 1231,
            "nieuwjaar, nieuwjaarsdag": 101,
            "koningsdag": 427,
            "bevrijdingsdag": 505,
            "sinterklaas": 1205,
            "valentijnsdag": 214,
            "driekoningen": 106,
            "dag van de arbeid": 501,
            "dodenherdenking": 504,
            "sint maarten": 1111,
            "allerheiligen": 1101,
            "pakjesavond, sinterklaasavond": 1205,
            "halloween": 1031,
            "carnaval": from_easter(-49),
            "aswoensdag": from_easter(-46),
            "palmzondag": from_easter(-7),
            "witte donderdag": from_easter(-3),
            "goede vrijdag": from_easter(-2),
            "pasen, eerste paasdag, paaszondag": from_easter(0),
            "tweede paasdag, paasmaandag": from_easter(1),
            "hemelvaart, hemelvaartsdag": from_easter(39),
            "pinksteren, eerste pinksterdag": from_easter(49),
            "tweede pinksterdag, pinkstermaandag": from_easter(50),
            "moederdag": weekday_from(5, 8, 6),
            "vaderdag": weekday_from(6, 15, 6),
            "prinsjesdag": weekday_from(9, 15, 1),
            "black friday": weekday_from(11, 23, 4),
        },
        "season": {"lente, voorjaar": 1, "zomer": 2, "herfst, najaar": 3, "winter": 4},
        "part_after_day": {"morgen": 1},
        "unit": {
            "seconde, seconden, sec": 12,
            "minuut, minuten, min": 1,
            "uur, uren": 2,
            "dag, dagen": 3,
            "week, weken": 4,
            "maand, maanden": 5,
            "kwartaal, kwartalen": 6,
            "jaar, jaren": 7,
            "weekend, weekeinde, weekends": 9,
            "werkdag, werkdagen, weekdag, weekdagen": 10,
            "halfjaar, helft": 13,
            "kwartier": 16,
            "werkweek": 14,
        },
        "number": {
            "een, één, eén": 1,
            "twee, een paar, paar, enkele": 2,
            "drie": 3,
            "vier": 4,
            "vijf, vijven": 5,
            "zes, zessen": 6,
            "zeven, zevenen": 7,
            "acht": 8,
            "negen": 9,
            "tien, tienen": 10,
            "elf": 11,
            "twaalf": 12,
            "dertien": 13,
            "veertien": 14,
            "vijftien": 15,
            "zestien": 16,
            "zeventien": 17,
            "achttien": 18,
            "negentien": 19,
            "twintig": 20,
            "dertig": 30,
            "veertig": 40,
            "vijftig": 50,
            "zestig": 60,
        }
        | COMPOUND,
        "half_of": {"half, een half, halve, een halve": 2, "kwart": 4, 
                    "anderhalf, anderhalve": -6, "drie kwart": -3},
        "and_half": {"en een half, en een halve, eneenhalf": 2},
        "ordinal": names(
            "eerste; tweede; derde; vierde; vijfde; zesde; zevende; achtste; negende; tiende;"
            " elfde; twaalfde", 1
        )
        | {"laatste": -1, "voorlaatste": -2, "twintigste": 20, "dertigste": 30}
        | names(TEENTHS, 13)
        | {f"{word}ste": n for word, n in COMPOUND.items() if n < 40},
        "which": {
            "volgende, volgend, eerstvolgende": 1,
            "komende, komend, aankomende, aankomend, aanstaande": 3,
            "deze, dit, huidige, huidig, lopende": 0,
            "vorige, vorig, afgelopen, laatste": -1,
        },
        "day_beside": {"dag na, de dag na": 1, "dag voor, de dag voor": -1},
        "after_next": {"na de volgende, na volgende week": 1},
        "part": {
            "ochtend, 's ochtends, 's morgens, in de ochtend, ochtends, voormiddag": 1,
            "in de voormiddag, in de morgen": 1,
            "vroege ochtend, vroeg in de ochtend, 's ochtends vroeg, vroeg in de morgen": 7,
            "late ochtend, laat in de ochtend, later deze ochtend": 9,
            "middag, 's middags, in de middag, namiddag, in de namiddag, middags": 2,
            "avond, 's avonds, in de avond, avonds": 3,
            "vroege avond, vroeg in de avond": 13,
            "laat in de avond, late avond": 14,
            "laat in de middag, late middag, later in de middag": 12,
            "vroege middag, begin van de middag, na de lunch": 10,
            "nacht, 's nachts, in de nacht, nachts": 4,
            "lunch, tijdens de lunch, lunchtijd": 5,
        },
        "this_part": {
            "vanochtend, vanmorgen, deze ochtend": 1,
            "vanmiddag, deze middag": 2,
            "vanavond, deze avond": 3,
            "vannacht": 4,
        },
        "glued_part": {"ochtend, morgen": 1, "middag, namiddag": 2, "avond": 3, "nacht": 4},
        "clock": {"twaalf uur 's middags, het middaguur, rond de middag, tussen de middag": 720,
                  "middernacht": 1440},
        "half": {"half": -30, "kwart over": 15, "kwart voor": -15},
        "past": {"over": 1, "na": 1, "voor": -1},
        "oclock": {"uur, u, h, u.": 0},
        "meridiem": {"am, a.m.": 0, "pm, p.m.": 12},
        "about": {"ongeveer, rond, circa, ca, zo'n": 0},
        "at_clock": {"om, rond, omstreeks, tegen, rond de, om ongeveer, rond om, circa": 0},
        "now": {"nu, op dit moment": 0},
        "due": {
            "vóór, eerder dan": 1,
            "voor": 3,
            "uiterlijk, uiterlijk op, tot, tot en met, t/m, tegen, deadline, uiterlijk om": 0,
            "op zijn laatst, niet later dan, tot op, ten laatste, uiterlijk voor": 0,
            "op z'n laatst, uiterlijk tot, voor het": 0,
        },
        "latest": {"op zijn laatst, uiterlijk": 1,
                   "of later, op zijn vroegst, en later, of erna": 2},
        "from": {
            "van": 2,
            "vanaf, sinds, met ingang van, startend op, beginnend op, startend": 0,
            "niet voor, beginnend": 0,
            "na, later dan": 1,
        },
        "on": {"op, op de, aan": 0, "in, tijdens, gedurende, in de": 1},
        "to": {"tot, t/m, tot en met, tot op, tot de": 0, "en, en de, à": 1},
        "between": {"tussen, tussen de": 0},
        "and": {"en": 0},
        "or": {"of": 0},
        "in": {"over, binnen, in, over ongeveer, binnen de": 0},
        "plus": {"+": 0},
        "hence": {"vanaf nu, vanaf vandaag": 0},
        "ago": {"geleden": -1, "later": 1},
        "end": {"eind, einde, einde van, eind van, het einde van, het eind van": 0,
                "op het einde van, aan het einde van, aan het eind van": 0},
        "edge": {
            "begin, begin van, het begin van, vroeg in, aan het begin van": 1,
            "midden, midden in, half, halverwege, medio": 2,
            "laat in": 3,
            "later, later in": 4,
            "rest van, de rest van": 5,
        },
        "eod": {
            "einde van de dag, eind van de dag, einde dag, einde werkdag": 3,
            "einde van de week, eind van de week": 4,
            "einde van de maand, eind van de maand, eind deze maand, einde maand, eind maand": 5,
            "einde van het kwartaal, eind van het kwartaal, einde kwartaal": 6,
            "einde van het jaar, eind van het jaar": 7,
        },
        "asap": {"zo snel mogelijk, zsm, z.s.m., onmiddellijk, direct, asap": 0,
                 "zo spoedig mogelijk, meteen, z.s.m, spoed, zo gauw mogelijk, liefst direct": 0},
        "every": {"elke, elk, iedere, ieder, eens per, eenmaal per, een keer per, per": 1,
                  "om de": 2},
        "repeat": {
            "dagelijks, dagelijkse": 3,
            "wekelijks, wekelijkse": 4,
            "maandelijks, maandelijkse": 5,
            "driemaandelijks, driemaandelijkse": 6,
            "jaarlijks, jaarlijkse": 7,
            "tweewekelijks, tweewekelijkse": 8,
        },
        "times": {"keer, maal": 0},
        "meeting": {"afspraak, vergadering, belafspraak, gesprek, bellen, bel, overleg": 0,
                    "vlucht, trein": 0,
                    "boek, boeken, reserveer, reserveren, meeting, call, interview": 0},
        "deadline": {"deadline, uiterste datum, uiterste inleverdatum, termijn": 0},
        "mention_after": {"boekhouding, administratie, facturen, factuur, cijfers, btw": 0},
        "article": {"de, het, 't": 0},
        "the": {"de, het, van, op de, op, dag": 0},
        "of": {"van, in, van de, van het, in de": 0},
        "week_of": {"week van, week van de, week beginnend op, week die begint op": 0,
                    "week beginnend, week vanaf, week startend, week aanvangend": 0},
        "zone": {"gmt, utc": 0, "cet": 60, "cest": 120, "cst": -360, "pst": -480, "est": -300,
                 "ist": 330},
        "thousands": {"tweeduizend": 2000},
        "refusal": {"niets, niet, nooit": 0},
        "share_of": {"van de, van het": 0},
        "moved_to": {"naar": 0},
        "moving": {"verzet, verzetten, verplaats, verplaatsen, verschuif, verschuiven": 0},
        "place": {
            "gebouw, kamer, zaal, verdieping, gate, perron, spoor, pagina, appartement": 0,
            "terminal, stoel, versie, hoofdstuk, punt, regel": 0,
        },
        "except": {
            "niet, en niet, behalve, in plaats van": 0, "waarom niet, zo niet, als niet": 1,
        },
        "skip": {"goede morgen, goedemorgen, goede middag, goede avond, een keer, per stuk": 0},
    },
    articles="een, paar, een paar",
    ordinal_ends="e, ste, de",
    dash_days=True,
    verbs="met, voor, en, of, als, graag, bij, aub, svp, bellen, boeken, plannen, inplannen,"
    " reserveren, afspreken, langs, maar, dat, is, kan, precies",
    links="ik, we, wij, het, dat, is, zal, zou, ben, zijn, kan, kunnen, best, beste, beter, liefst,"
    " past, prima, goed, perfect, ideaal, misschien, zeg, graag, aub, svp, als, mogelijk, mij,"
    " me, ons, vrij, beschikbaar, kom, komen, begint, dan, rond, ongeveer, oke, ok, ook, bij,"
    " voorkeur, en, of",
)  # fmt: skip
