"""Portuguese time words."""

from __future__ import annotations

from routing.understanding.words.times.tables import names, times

TIMES = times(
    {
        "day": {
            "hoje, no dia de hoje": 0,
            "amanhã": 1,
            "depois de amanhã": 2,
            "ontem": -1,
            "anteontem": -2,
        },
        "weekday": names(
            "segunda-feira, segunda feira; terça-feira, terça feira, terça;"
            " quarta-feira, quarta feira; quinta-feira, quinta feira;"
            " sexta-feira, sexta feira; sábado; domingo"
        ),
        "plural": names(
            "segundas-feiras, às segundas, segundas; terças-feiras, às terças, terças;"
            " quartas-feiras, às quartas; quintas-feiras, às quintas;"
            " sextas-feiras, às sextas; sábados, aos sábados; domingos, aos domingos"
        ),
        "weak_weekday": names(
            "segunda, seg; ter; quarta, qua; quinta, qui; sexta, sex; sáb, sab; dom"
        ),
        "month": names(
            "janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro;"
            " outubro; novembro; dezembro", 1
        ),
        "weak_month": names("jan; fev; mar; abr; mai; jun; jul; ago; set; out; nov; dez", 1),
        "holiday": {
            "véspera de natal": 1224,
            "natal, dia de natal": 1225,
            "véspera de ano novo, réveillon": 1231,
            "ano novo, dia de ano novo": 101,
            "dia do trabalho, dia do trabalhador": 501,
            "dia dos namorados": 612,
        },
        "unit": {
            "segundo, segundos, seg": 12,
            "minuto, minutos, min": 1,
            "hora, horas": 2,
            "dia, dias": 3,
            "semana, semanas": 4,
            "mês, meses": 5,
            "trimestre, trimestres": 6,
            "ano, anos": 7,
            "quinzena": 8,
            "fim de semana, fins de semana, final de semana, fim-de-semana": 9,
            "dia útil, dias úteis": 10,
            "semestre, semestres": 13,
        },
        "number": {
            "um, uma": 1,
            "dois, duas, um par de": 2,
            "três, alguns, algumas": 3,
            "quatro": 4,
            "cinco": 5,
            "seis": 6,
            "sete": 7,
            "oito": 8,
            "nove": 9,
            "dez": 10,
            "onze": 11,
            "doze": 12,
            "treze": 13,
            "catorze, quatorze": 14,
            "quinze": 15,
            "dezesseis, dezasseis": 16,
            "dezessete, dezassete": 17,
            "dezoito": 18,
            "dezenove, dezanove": 19,
            "vinte": 20,
            "vinte e um, vinte e uma": 21,
            "vinte e dois, vinte e duas": 22,
            "vinte e três": 23,
            "vinte e quatro": 24,
            "vinte e cinco": 25,
            "vinte e seis": 26,
            "vinte e sete": 27,
            "vinte e oito": 28,
            "vinte e nove": 29,
            "trinta": 30,
            "trinta e um": 31,
            "quarenta": 40,
            "quarenta e cinco": 45,
            "cinquenta": 50,
            "sessenta": 60,
        },
        "half_of": {"meia": 2},
        "and_half": {"e meia, e meio": 2},
        "ordinal": names(
            "primeiro, primeira; segundo, segunda; terceiro, terceira; quarto, quarta;"
            " quinto, quinta; sexto, sexta; sétimo, sétima; oitavo; nono, nona; décimo", 1
        )
        | {"último, última": -1, "penúltimo": -2},
        "which": {
            "próximo, próxima, próximos, próximas, que vem, seguinte, seguintes": 1,
            "este, esta, esse, essa, estes, estas, deste, desta, desse, dessa, neste": 0,
            "nesta, nessa, nesse": 0,
            "passado, passada, passados, passadas, último, última, últimos, últimas": -1,
            "anterior": -1,
        },
        "part": {
            "manhã, da manhã, de manhã, pela manhã, na parte da manhã, madrugada": 1,
            "da madrugada, na madrugada": 1,
            "tarde, da tarde, de tarde, à tarde, pela tarde, na parte da tarde": 2,
            "noite, da noite, de noite, à noite, pela noite": 3,
            "na hora do almoço, almoço, no almoço": 5,
        },
        "this_part": {
            "hoje de manhã, esta manhã, hoje pela manhã": 1,
            "hoje à tarde, esta tarde": 2,
            "hoje à noite, esta noite": 3,
        },
        "clock": {"meio-dia, meio dia, ao meio dia": 720,
                  "meia-noite, meia noite, meianoite": 1440},
        "half": {},
        "minutes_after": {"e meia": 30, "e quarto, e um quarto": 15, "menos um quarto": -15,
                          "em ponto": 0},
        "minutes_and": {"e": 1, "menos": -1},
        "past": {"para as, para o, para": -1},
        "oclock": {"h, horas, hora, hs, hrs": 0},
        "meridiem": {"am, a.m.": 0, "pm, p.m.": 12},
        "about": {"cerca de, aproximadamente, por volta de": 0},
        "at_clock": {
            "às, as, à, a, por volta das, lá pelas, pelas, cerca das, das, ao, dia": 0,
            "por volta de, até as, em torno das": 0,
        },
        "now": {"agora, agora mesmo, já, neste momento": 0},
        "due": {
            "até, até o, até a, até às, até ao, até dia, para, para o, para a, pra, pro": 0,
            "no máximo, no máximo até, o mais tardar, prazo, até as, no mais tardar": 0,
            "antes de, antes do, antes da, antes das": 1,
        },
        "latest": {"no máximo, o mais tardar": 1, "em diante, ou mais tarde": 2},
        "from": {
            "desde, desde o, a partir de, a partir do, a partir das, de, do, da, das": 0,
            "a partir da, desde a": 0,
            "depois de, depois do, após, após o, depois das, após as": 1,
        },
        "on": {"no, na, em, nos, nas, dia, no dia, o dia": 0, "durante, durante o, em o": 1},
        "to": {"a, ao, até, até o, até ao, às, as, até as, até às": 0, "e, e o, e as, e às": 1},
        "between": {"entre, entre o, entre as, entre os": 0},
        "and": {"e": 0},
        "in": {"em, dentro de, daqui a, em cerca de": 0},
        "plus": {"+": 0},
        "hence": {"a partir de agora, a partir de hoje": 0},
        "ago": {"atrás": -1, "mais tarde, depois, após": 1},
        "ago_before": {"há, faz": -1},
        "end": {"fim de, fim do, final de, final do, o fim de, o fim do, no fim do": 0,
                "no final do, no final de, fim da, final da, no fim da, no final da": 0},
        "edge": {
            "início de, início do, no início de, começo de, começo do, início da": 1,
            "no começo de, no começo do, no início do": 1,
            "meio de, meados de, em meados de": 2,
            "mais tarde": 4,
            "o resto da, o resto do, resto da": 5,
        },
        "eod": {
            "fim do dia, final do dia": 3,
            "fim da semana, final da semana": 4,
            "fim do mês, final do mês, fim de mês": 5,
            "fim do ano, final do ano, fim de ano": 7,
        },
        "asap": {"o quanto antes, assim que possível, imediatamente, quanto antes": 0,
                 "o mais rápido possível": 0},
        "every": {"cada, todo, toda, todos os, todas as, uma vez por": 1},
        "repeat": {
            "diariamente, diário": 3,
            "semanalmente, semanal": 4,
            "mensalmente, mensal": 5,
            "trimestralmente, trimestral": 6,
            "anualmente, anual": 7,
            "quinzenalmente, quinzenal": 8,
        },
        "times": {"vezes": 0},
        "article": {"o, a, os, as, dia, o dia, no dia": 0},
        "the": {"o, a, os, as, do, da, no, na, dia, o dia, no dia, do dia, ao dia": 0},
        "of": {"de, do, da, em, no, na, dos": 0},
        "week_of": {"semana de, semana do": 0},
        "zone": {"gmt, utc": 0, "cet": 60, "brt": -180, "est": -300, "pst": -480},
        "skip": {"bom dia, boa tarde, boa noite, de nada, de novo": 0},
    },
    articles="um, uma, alguns, algumas",
    ordinal_ends="º, ª, o, a",
    day_clock=True,
    which_behind=True,
)  # fmt: skip
