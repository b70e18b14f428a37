"""Italian time words."""

from __future__ import annotations

from routing.understanding.words.times.tables import from_easter, names, times, weekday_from

TEENS = (
    "undici; dodici; tredici; quattordici; quindici; sedici; diciassette; diciotto; diciannove;"
    " venti; ventuno; ventidue; ventitre, ventitré; ventiquattro; venticinque; ventisei;"
    " ventisette; ventotto; ventinove; trenta; trentuno"
)

TIMES = times(
    {
        "day": {
            "oggi, in giornata, oggi stesso": 0,
            "domani, domattina": 1,
            "dopodomani, dopo domani, giorno dopo domani, il giorno dopo domani": 2,
            "ieri": -1,
            "l'altro ieri, altro ieri, avantieri": -2,
        },
        "weekday": names(
            "lunedì, lunedi; martedì, martedi; mercoledì, mercoledi; giovedì, giovedi;"
            " venerdì, venerdi; sabato; domenica"
        ),
        "plural": {},
        "weak_weekday": names("lun; mar; mer, merc; gio, giov; ven; sab; dom"),
        "month": names(
            "gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre;"
            " ottobre; novembre; dicembre", 1
        ),
        "weak_month": names(
            "gen; feb, febb; mar; apr; mag; giu; "
            "lug; ago; set, sett; ott; nov; dic", 1
        ),
        "holiday": {
            "vigilia di natale, la vigilia": 1224,
            "natale, giorno di natale": 1225,
            "santo stefano": 1226,
            "san silvestro, ultimo dell'anno, vigilia di capodanno": 1231,
            "capodanno, primo dell'anno": 101,
            "befana, epifania": 106,
            "festa dei lavoratori, festa del lavoro": 501,
            "ferragosto": 815,
            "ognissanti, tutti i santi": 1101,
            "san valentino": 214,
            "festa del papà, san giuseppe": 319,
            "festa della liberazione, anniversario della liberazione, venticinque aprile": 425,
            "primo maggio": 501,
            "festa della repubblica, due giugno": 602,
            "assunzione, festa dell'assunta": 815,
            "halloween": 1031,
            "giorno dei morti, commemorazione dei defunti": 1102,
            "immacolata, immacolata concezione, l'immacolata": 1208,
            "festa della donna": 308,
            "martedì grasso, carnevale": from_easter(-47),
            "mercoledì delle ceneri, le ceneri": from_easter(-46),
            "domenica delle palme": from_easter(-7),
            "giovedì santo": from_easter(-3),
            "venerdì santo": from_easter(-2),
            "pasqua, domenica di pasqua": from_easter(0),
            "pasquetta, lunedì dell'angelo, lunedì di pasqua": from_easter(1),
            "ascensione": from_easter(39),
            "pentecoste": from_easter(49),
            "corpus domini": from_easter(60),
            "festa della mamma": weekday_from(5, 8, 6),
            "black friday": weekday_from(11, 23, 4),
        },
        "season": {"primavera": 1, "estate": 2, "autunno": 3, "inverno": 4},
        "unit": {
            "secondo, secondi, sec": 12,
            "minuto, minuti, min": 1,
            "ora, ore": 2,
            "giorno, giorni": 3,
            "settimana, settimane": 4,
            "mese, mesi": 5,
            "trimestre, trimestri": 6,
            "anno, anni": 7,
            "weekend, week-end, week end, fine settimana, finesettimana, fine-settimana": 9,
            "giorno lavorativo, giorni lavorativi, giorno feriale, giorni feriali": 10,
            "semestre, semestri": 13,
            "quarto d'ora, quarti d'ora": 16,
        },
        "number": {
            "un, una, uno, un'": 1,
            "due, un paio di, un paio d', paio di": 2,
            "tre, qualche, alcuni, alcune": 3,
            "quattro": 4,
            "cinque": 5,
            "sei": 6,
            "sette": 7,
            "otto": 8,
            "nove": 9,
            "dieci": 10,
            "quaranta": 40,
            "quarantacinque": 45,
            "cinquanta": 50,
            "sessanta": 60,
        }
        | names(TEENS, 11),
        "half_of": {"mezz', mezza, mezzo": 2, "un quarto d'": 4, "tre quarti d'": -3},
        "and_half": {"e mezza, e mezzo": 2},
        "ordinal": names(
            "primo, prima, primi, prime, 1°; secondo, seconda; terzo, terza; quarto, quarta;"
            " quinto, quinta; sesto; settimo; ottavo; nono; decimo", 1
        )
        | {"ultimo, ultima": -1, "penultimo, penultima": -2},
        "which": {
            "prossimo, prossima, prossimi, prossime, seguente, seguenti": 1,
            "che viene, successivo, successiva, entrante, venturo, ventura": 1,
            "questo, questa, questi, queste, corrente, quest'": 0,
            "scorso, scorsa, scorsi, scorse, ultimo, ultima, ultimi, ultime": -1,
            "passato, passata, passati, passate, precedente": -1,
        },
        "day_beside": {"giorno dopo, giorno dopo il, giorno dopo la": 1,
                       "giorno prima di, giorno prima del, vigilia di, vigilia del": -1},
        "after_next": {"dopo la prossima, dopo il prossimo": 1},
        "part": {
            "mattina, di mattina, in mattinata, del mattino, la mattina, al mattino": 1,
            "di primo mattino, di prima mattina, in prima mattinata, presto al mattino": 7,
            "in tarda mattinata, tarda mattinata, a fine mattinata": 9,
            "nel primo pomeriggio, primo pomeriggio, dopo pranzo": 10,
            "nel tardo pomeriggio, tardo pomeriggio, a fine pomeriggio": 12,
            "in prima serata": 13,
            "in tarda serata, tarda serata": 14,
            "mattino, della mattina, di mattino, nella mattinata, mattinata": 1,
            "pomeriggio, di pomeriggio, del pomeriggio, nel pomeriggio, il pomeriggio": 2,
            "sera, di sera, della sera, in serata, la sera, nella serata, serata": 3,
            "la serata, alla sera": 3,
            "notte, di notte, della notte, nella notte": 4,
            "ora di pranzo, a pranzo, pranzo": 5,
        },
        "this_part": {
            "stamattina, questa mattina, stamani": 1,
            "oggi pomeriggio, sto pomeriggio, questo pomeriggio": 2,
            "stasera, sta sera, questa sera, di stasera, oggi sera": 3,
            "stanotte, questa notte": 4,
        },
        "clock": {"mezzogiorno, 12 mezzogiorno": 720, "mezzanotte": 1440},
        "half": {},
        "minutes_after": {
            "e mezza, e mezzo": 30,
            "e un quarto, e quarto": 15,
            "e tre quarti": 45,
            "meno un quarto, meno quarto": -15,
            "in punto": 0,
        },
        "minutes_and": {"e": 1, "meno": -1},
        "past": {"alle": -1},
        "oclock": {"h": 0},
        "meridiem": {"am, a.m.": 0, "pm, p.m.": 12},
        "about": {"circa, all'incirca": 0},
        "at_clock": {
            "alle, alle ore, verso le, all', intorno alle, attorno alle, le, l', ore": 0,
            "per le, verso, a, circa alle, dalle ore, delle, alle circa, dell', h": 0,
        },
        "now": {"adesso, ora, in questo momento, proprio ora": 0},
        "due": {
            "per, per il, per la, per l', per le": 2,
            "entro, entro il, entro la, entro le, fino a, fino al": 0,
            "fino alle, non oltre, al più tardi, entro e non oltre, scadenza, entro l'": 0,
            "fino alla, entro i, fino all', entro le ore": 0,
            "prima di, prima del, prima delle, prima della, prima che": 1,
        },
        "latest": {"al più tardi, massimo": 1, "in poi, o più tardi": 2},
        "from": {"non prima di, non prima del": 0,
            
            "da, dal, dalle, a partire da, a partire dal, dalla, dall', a partire dalle": 0,
            "a partire dalla": 0,
            "di, del, della, dell'": 2,
            "dopo, dopo il, dopo le, dopo la, dopo l'": 1,
        },
        "on": {"il, la, l'": 0, "in, nel, nella, durante, nei, nelle, a": 1},
        "to": {"a, al, alle, fino a, fino al, fino alle, all', alla": 0, "e, e il, e le, e la": 1},
        "between": {"tra, fra, tra il, fra il, tra le, fra le": 0},
        "and": {"e": 0},
        "or": {"o, oppure": 0},
        "in": {"tra, fra, in, entro, nel giro di, tra circa": 0},
        "plus": {"+": 0},
        "hence": {"da oggi, da adesso, da ora": 0},
        "ago": {"fa": -1, "dopo, più tardi": 1},
        "end": {"fine di, la fine di, fine del, la fine del, fine, fine della, la fine della": 0,
                "alla fine di, alla fine del, alla fine della, fine dell', la fine dell'": 0,
                "per la fine di, per la fine del": 0},
        "edge": {
            "inizio, inizio di, all'inizio di, inizio del, all'inizio del, inizi di": 1,
            "metà, metà di, a metà, a metà di": 2,
            "tardo, tarda": 3,
            "più tardi": 4,
            "il resto della, il resto del, resto della": 5,
        },
        "eod": {
            "fine giornata, fine della giornata, in giornata, la fine della giornata": 3,
            "fine settimana lavorativa, la fine della settimana, fine della settimana": 4,
            "fine mese, fine del mese, la fine del mese": 5,
            "fine trimestre, la fine del trimestre, fine del trimestre": 6,
            "fine anno, fine dell'anno, la fine dell'anno": 7,
        },
        "asap": {"il prima possibile, appena possibile, subito, al più presto, quanto prima": 0,
                 "prima possibile, immediatamente, asap, appena puoi, urgentemente": 0},
        "every": {"ogni, tutti i, tutte le, una volta al, una volta alla, una volta a": 1,
                  "una volta all', un giorno sì e uno no": 1},
        "repeat": {
            "giornaliero, giornalmente, quotidianamente, ogni giorno": 3,
            "settimanale, settimanalmente": 4,
            "mensile, mensilmente": 5,
            "trimestrale, trimestralmente": 6,
            "annuale, annualmente": 7,
        },
        "times": {"volte": 0},
        "alternate": {"sì e uno no, su due": 2, "su tre": 3},
        "meeting": {"riunione, appuntamento, chiamata, chiamare, videochiamata, incontro": 0,
                    "volo, treno": 0,
                    "colloquio, prenotare, prenota, vederci, call, meeting": 0},
        "deadline": {"scadenza, deadline, termine, consegna": 0},
        "article": {"il, la, le, i, gli, lo, l'": 0},
        "day_article": {"il, del, al, dal, giorno": 0},
        "the": {"il, la, le, i, gli, l', del, lo, il giorno, nel": 0},
        "of": {"di, del, della, d', dell', in, del mese di, a, mese di": 0},
        "week_of": {"settimana del, settimana di": 0},
        "zone": {"gmt, utc": 0, "cet": 60, "cest": 120, "est": -300, "pst": -480},
        "thousands": {"duemila": 2000},
        "place": {
            "edificio, sala, stanza, camera, piano, porta, binario, pagina, appartamento": 0,
            "terminal, posto, versione, capitolo, punto, riga": 0,
        },
        "except": {
            "non, e non, tranne, tranne il, eccetto, invece di, invece che, anziché": 0,
            "perché non, se non": 1,
        },
        "skip": {"buon giorno, buongiorno, buona sera, buonasera, buona notte, di nuovo": 0},
    },
    articles="un, una, uno, un', qualche, alcuni, alcune",
    ordinal_ends="º, °, o, ª",
    day_clock=True,
    which_behind=True,
    verbs="con, per, e, o, se, grazie, da, in, perche, ma, va, precise, circa",
    links="io, noi, e, sarebbe, saro, saremo, arrivo, arriviamo, puo, potrebbe, posso, possiamo,"
    " meglio, bene, perfetto, ideale, idealmente, magari, forse, diciamo, per, favore, se,"
    " possibile, mi, ci, va, libero, libera, disponibile, inizia, allora, circa, ok, anche,"
    " preferibilmente, o",
)  # fmt: skip
