"""Spanish time words."""

from __future__ import annotations

from routing.understanding.words.times.tables import names, times

UNITS = "uno, un; dos; tres; cuatro; cinco; seis; siete; ocho; nueve"
TWENTIES = "veintiuno, veintiún; veintidós; veintitrés; veinticuatro; veinticinco; veintiséis;"

TIMES = times(
    {
        "day": {
            "hoy, el día de hoy": 0,
            "mañana": 1,
            "pasado mañana": 2,
            "ayer": -1,
            "anteayer, antes de ayer": -2,
        },
        "weekday": names(
            "lunes; martes; miércoles; jueves; viernes; sábado, sabado; domingo"
        ),
        "plural": names(
            "los lunes; los martes; los miércoles; los jueves; los viernes;"
            " los sábados, sábados; los domingos, domingos"
        ),
        "weak_weekday": names("lun; mar; mié, mier, mie; jue; vie; sáb; dom"),
        "month": names(
            "enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre, setiembre;"
            " octubre; noviembre; diciembre", 1
        ),
        "weak_month": names(
            "ene; feb; mar; abr; may; jun; "
            "jul; ago; sep, sept, set; oct; nov; dic", 1
        ),
        "holiday": {
            "nochebuena": 1224,
            "navidad, día de navidad": 1225,
            "nochevieja, noche vieja": 1231,
            "año nuevo, día de año nuevo": 101,
            "día de reyes": 106,
            "día del trabajo": 501,
            "san valentín": 214,
        },
        "unit": {
            "segundo, segundos, seg": 12,
            "minuto, minutos, min, mins": 1,
            "hora, horas": 2,
            "día, días": 3,
            "semana, semanas": 4,
            "mes, meses": 5,
            "trimestre, trimestres": 6,
            "año, años": 7,
            "quincena, quincenas": 8,
            "fin de semana, fines de semana, finde": 9,
            "días hábiles, día hábil, días laborables, día laborable, días laborales": 10,
            "semestre, semestres": 13,
        },
        "number": {
            "un, una, uno": 1,
            "dos, un par de, par de": 2,
            "tres, unos, unas, algunos, algunas": 3,
            "cuatro": 4,
            "cinco": 5,
            "seis": 6,
            "siete": 7,
            "ocho": 8,
            "nueve": 9,
            "diez": 10,
            "once": 11,
            "doce": 12,
            "trece": 13,
            "catorce": 14,
            "quince": 15,
            "dieciséis": 16,
            "diecisiete": 17,
            "dieciocho": 18,
            "diecinueve": 19,
            "veinte": 20,
            "treinta": 30,
            "treinta y uno": 31,
            "cuarenta": 40,
            "cincuenta": 50,
            "sesenta": 60,
        }
        | names(TWENTIES + "veintisiete; veintiocho; veintinueve", 21),
        "half_of": {"media": 2, "un cuarto de": 4, "tres cuartos de": -3},
        "and_half": {"y media, y medio": 2},
        "ordinal": {
            "primer, primero, primera": 1,
            "segundo, segunda": 2,
            "tercer, tercero, tercera": 3,
            "cuarto, cuarta": 4,
            "quinto, quinta": 5,
            "último, última": -1,
            "penúltimo": -2,
        },
        "which": {
            "próximo, próxima, próximos, próximas, siguiente, siguientes": 1,
            "que viene, que entra, entrante": 1,
            "este, esta, estos, estas, de este, de esta": 0,
            "pasado, pasada, último, última, últimos, últimas, pasados, pasadas": -1,
            "anterior": -1,
        },
        "part": {
            "por la mañana, de la mañana, en la mañana, a la mañana, madrugada": 1,
            "de la madrugada, en la madrugada, por la madrugada": 1,
            "por la tarde, de la tarde, en la tarde, a la tarde, tarde": 2,
            "por la noche, de la noche, en la noche, a la noche, noche": 3,
            "del mediodía, hora de comer": 5,
        },
        "this_part": {
            "esta mañana": 1,
            "esta tarde": 2,
            "esta noche": 3,
        },
        "clock": {
            "mediodía, al mediodía, medio día, a mediodía": 720,
            "medianoche, a medianoche": 1440,
        },
        "half": {},
        "minutes_after": {
            "y media": 30,
            "y cuarto": 15,
            "y tres cuartos": 45,
            "menos cuarto": -15,
            "menos diez": -10,
            "menos veinte": -20,
            "menos cinco": -5,
            "menos veinticinco": -25,
        },
        "minutes_and": {"y, con": 1, "menos": -1},
        "past": {},
        "oclock": {"h, horas, hora, hs, hrs, en punto, horas en punto": 0},
        "meridiem": {"am, a.m., a.m": 0, "pm, p.m., p.m": 12},
        "about": {"aproximadamente, alrededor de, cerca de, unos, unas": 0},
        "at_clock": {
            "a las, a la, hacia las, sobre las, las, la, a eso de las, cerca de las": 0,
            "alrededor de las, a partir de las, de las, a las aproximadamente, tipo": 0,
        },
        "now": {"ahora, ahora mismo, ya": 0},
        "due": {
            "para, para el, para la, hasta, hasta las, para las, hasta la": 0,
            "hasta el, a más tardar, a más tardar el, como máximo, como tarde": 0,
            "antes de, antes del, antes de las, antes de la": 1,
        },
        "latest": {"a más tardar, como máximo, como muy tarde": 1,
                   "en adelante, o más tarde": 2},
        "from": {
            "desde, desde el, a partir de, a partir del, desde las, desde la, del, de": 0,
            "a partir de las, desde hace": 0,
            "después de, después del, tras, después de las, pasadas las": 1,
        },
        "on": {"el, la, día, el día, para el día": 0, "en, en el, durante, durante el, en la": 1},
        "to": {"a, al, hasta, hasta el, hasta las, a las, hasta la": 0, "y, y el, y las": 1},
        "between": {"entre, entre el, entre las, entre la": 0},
        "and": {"y": 0},
        "in": {"en, dentro de, en unos, en unas": 0},
        "plus": {"+": 0},
        "hence": {"a partir de ahora, a partir de hoy, desde ahora": 0},
        "ago": {"más tarde, después": 1, "atrás": -1},
        "ago_before": {"hace": -1},
        "end": {
            "fin de, fin del, final de, final del, finales de, finales del": 0,
            "a fines de, a finales de, al final de, al final del, fines de": 0,
        },
        "edge": {
            "principio de, principios de, a principios de, comienzo de, inicio de": 1,
            "principio del, a principio de, inicios de, al principio de": 1,
            "mediados de, a mediados de": 2,
            "más tarde": 4,
            "el resto de, resto de": 5,
        },
        "eod": {
            "fin del día, final del día": 3,
            "fin de la semana, final de la semana": 4,
            "fin de mes, final de mes, fin del mes, final del mes": 5,
            "fin de año, final de año, fin del año": 7,
        },
        "asap": {"cuanto antes, lo antes posible, de inmediato, ya mismo": 0},
        "every": {"cada, una vez a la, una vez al, una vez por": 1,
                  "todos los, todas las, todo": 1},
        "repeat": {
            "diariamente, a diario, diario": 3,
            "semanalmente, semanal": 4,
            "mensualmente, mensual": 5,
            "trimestralmente, trimestral": 6,
            "anualmente, anual": 7,
            "quincenalmente, quincenal": 8,
        },
        "days_of": {"entre semana": 10},
        "times": {"veces": 0},
        "article": {"el, la, los, las, día, el día": 0},
        "the": {"el, la, los, las, del, el día, día": 0},
        "of": {"de, del, de la, en, en el": 0},
        "week_of": {"semana del, semana de": 0},
        "zone": {"gmt, utc": 0, "cet": 60, "cest": 120, "est": -300, "pst": -480, "cst": -360},
        "skip": {
            "buenos días, buenas tardes, buenas noches, de nada, a la vez, buen día": 0,
            "a la atención, por la presente": 0,
        },
    },
    articles="un, una, unos, unas",
    ordinal_ends="º, ª, o, er, ero, °",
    day_clock=True,
    dash_days=True,
    which_behind=True,
    real_words="vienes",
)  # fmt: skip
