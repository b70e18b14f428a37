"""Spanish."""

from __future__ import annotations

from routing.understanding.meaning import Act, Signal
from routing.understanding.words.tables import Words, folded, folded_map

WORDS = Words(
    lang="es",
    stop=frozenset(
        folded(
            "el, la, los, las, un, una, unos, unas, y, o, pero, si, de, del, al, a, en, con, por",
            "para, como, es, son, era, ser, estar, está, están, yo, tú, él, ella, nosotros, me, te",
            "se, nos, mi, mis, tu, tus, su, sus, nuestro, nuestra, este, esta, estos, estas, ese",
            "esa, que, puede, puedes, podrías, podría",
            "favor, no, sí, necesito, necesitamos, quiero",
            "hay, lo, le, les, qué, cuándo, dónde, cómo, cuál, hola, gracias, alguien, todo, todos",
            "muy, más, ahora, también, hasta, antes, desde",
        )
    ),
    openers=frozenset(
        folded(
            "escribe, escribir, escriba, haz, hacer, haga, prepara, preparar, prepare, reserva",
            "reservar, reserve, llama, llamar, llame",
            "busca, buscar, busque, revisa, revisar, revise",
            "traduce, traducir, traduzca, envía, enviar, envíe, manda, mandar, organiza, organizar",
            "agenda, agendar, concilia, conciliar, cierra, cerrar, actualiza, actualizar, diseña",
            "diseñar, corrige, corregir, compra, comprar, encuentra, encontrar, contabiliza",
            "transcribe, transcribir, publica, publicar, redacta, redactar, programa, programar",
        )
    ),
    polite=folded(
        "puedes, podrías, puede, podría, por favor, necesito, necesitamos, quiero, queremos",
        "me gustaría, quisiera, hace falta, busco, ayúdame, alguien puede",
    ),
    connectives=folded(
        "y también, y luego, y después, también, luego",
        "después, además, y además, por último, y por favor, y",
    ),
    coordinators=folded("y, luego, también, además"),
    together=frozenset(folded("todo, todos, todas, ambos, ambas")),
    acts={
        Act.THANKS: folded(
            "gracias, muchas gracias, mil gracias, perfecto",
            "genial, excelente, estupendo, buen trabajo",
        ),
        Act.GREETING: folded(
            "hola, buenos días, buenas tardes, buenas noches, buenas, hay alguien, qué tal"
        ),
        Act.STATUS: folded(
            "dónde están mis cosas, mis cosas, estado",
            "cómo va, cómo van, alguna novedad, hay novedades",
            "qué está pendiente, dónde está mi, dónde están mis",
            "ya está listo, cuándo estará, quién tiene mi",
        ),
        Act.CANCEL: folded(
            "cancela, cancelar, cancélalo, para eso",
            "olvídalo, déjalo, ya no lo necesito, ya no necesito, anula",
        ),
        Act.CHANGE: folded(
            "cambia, cambiar, cámbialo, mejor, en vez de",
            "en lugar de, mueve, pospón, adelanta, quise decir, añade a",
        ),
        Act.COMPLAINT: folded(
            "no estoy contento, no estoy contenta, descontento, decepcionado",
            "decepcionada, inaceptable, queja, quejarme",
            "demasiado tarde, sigo esperando, lleno de errores",
            "está mal, nadie responde, devuélvanme el dinero",
        ),
    },
    signals={
        Signal.URGENT: folded(
            "urgente, urgentemente, cuanto antes, lo antes posible, de inmediato, ya mismo"
        ),
        Signal.HELP: folded("ayuda, qué puedes hacer, cómo funciona, qué ofrecen, /help"),
        Signal.PERSON: folded("hablar con una persona, una persona real"),
        Signal.YES: folded(
            "sí, sí por favor, vale, ok, claro, correcto, exacto, de acuerdo, adelante, está bien"
        ),
        Signal.NO: folded("no, no gracias, todavía no, mejor no, aún no"),
        Signal.LATER: folded(
            "luego, más tarde, lo mando luego",
            "lo envío luego, lo mando más tarde, lo envío más tarde",
        ),
        Signal.UNKNOWN: folded(
            "no sé, no lo sé, ni idea, no estoy seguro, no estoy segura, qué es eso"
        ),
        Signal.THEY_HAVE_IT: folded(
            "ya lo tiene, ya lo tienen, ya lo tienes, ya lo envié, como siempre, como la última vez"
        ),
        Signal.ILL: folded("estoy enfermo, estoy enferma, estoy de baja, tengo fiebre"),
        Signal.JOIN: folded(
            "hago este trabajo, quiero trabajar con ustedes",
            "soy freelance, soy autónomo, soy autónoma",
        ),
        Signal.UNDO: folded("deshacer, deshazlo"),
    },
    usual=folded(
        "mi {service} va a {name}",
        "mi {service} es para {name}",
        "mis {service} van a {name}",
        "{name} lleva mi {service}",
        "{name} hace mi {service}",
    ),
    joins=folded("hago {service}", "ofrezco {service}", "me dedico a {service}", "soy {service}"),
    meeting=frozenset(
        folded(
            "reunión, reuniones, cita, citas, llamada",
            "llamar, vuelo, mesa, reservar, reserva, agendar",
        )
    ),
    backward=frozenset(
        folded(
            "libros, contabilidad, extracto, extractos, recibos",
            "facturas, cierre, gastos, impuestos, cuentas, nóminas",
        )
    ),
    secret=folded("contraseña, clave, código de acceso, pin"),
    when={
        "tonight": {"esta noche": 0},
        "day": folded_map(
            {"hoy": 0, "esta noche": 0, "mañana": 1, "pasado mañana": 2, "ayer": -1, "anteayer": -2}
        ),
        "weekday": folded_map(
            {
                "lunes": 0,
                "martes": 1,
                "miércoles": 2,
                "jueves": 3,
                "viernes": 4,
                "sábado, sábados": 5,
                "domingo, domingos": 6,
            }
        ),
        "plural": folded_map(
            {"los lunes": 0, "los martes": 1, "los miércoles": 2, "los jueves": 3, "los viernes": 4}
        ),
        "weak_weekday": {},
        "month": folded_map(
            {
                "enero": 1,
                "febrero": 2,
                "marzo": 3,
                "abril": 4,
                "mayo": 5,
                "junio": 6,
                "julio": 7,
                "agosto": 8,
                "septiembre, setiembre": 9,
                "octubre": 10,
                "noviembre": 11,
                "diciembre": 12,
            }
        ),
        "weak_month": {},
        "unit": folded_map(
            {
                "minuto, minutos": 1,
                "hora, horas": 2,
                "día, días": 3,
                "semana, semanas": 4,
                "mes, meses": 5,
                "trimestre, trimestres": 6,
                "año, años": 7,
                "fin de semana": 9,
                "días hábiles, día hábil, días laborables, día laborable": 10,
            }
        ),
        "number": folded_map(
            {
                "un, una, uno": 1,
                "dos": 2,
                "tres": 3,
                "cuatro": 4,
                "cinco": 5,
                "seis": 6,
                "siete": 7,
                "ocho": 8,
                "nueve": 9,
                "diez": 10,
                "once": 11,
                "doce": 12,
                "quince": 15,
            }
        ),
        "which": folded_map(
            {
                "próximo, próxima, el próximo, la próxima": 1,
                "este, esta": 0,
                "pasado, pasada, último, última": -1,
            }
        ),
        "part": folded_map(
            {
                "por la mañana, de la mañana, en la mañana": 1,
                "por la tarde, de la tarde, en la tarde": 2,
                "por la noche, de la noche, en la noche": 3,
            }
        ),
        "clock": folded_map({"mediodía, al mediodía": 720, "medianoche": 1440}),
        "half": {},
        "oclock": folded_map({"h, horas, en punto": 0}),
        "at_clock": folded_map({"a las, a la, hacia las, sobre las, antes de las, las": 0}),
        "due": folded_map(
            {
                "para, para el, para la, hasta": 0,
                "hasta el, a más tardar, a más tardar el, como máximo": 0,
                "antes de, antes del": 1,
            }
        ),
        "from": folded_map(
            {"desde, desde el, a partir de, a partir del, después de, después del": 0}
        ),
        "on": folded_map({"el, la": 0, "en, en el": 1}),
        "to": folded_map({"a, al, hasta, hasta el, y": 0}),
        "between": folded_map({"entre, entre el": 0}),
        "in": folded_map({"en, dentro de": 0}),
        "end": folded_map({"fin de, fin del, final de, final del, finales de, finales del": 0}),
        "eod": folded_map(
            {
                "fin del día, final del día": 3,
                "fin de la semana, final de la semana": 4,
                "fin de mes, final de mes, fin del mes": 5,
                "fin de año, final de año": 7,
            }
        ),
        "asap": folded_map({"cuanto antes, lo antes posible, de inmediato, ya mismo": 0}),
        "every": folded_map({"cada": 1, "todos los, todas las": 1}),
        "repeat": folded_map(
            {
                "diariamente": 3,
                "semanalmente": 4,
                "mensualmente": 5,
                "trimestralmente": 6,
                "anualmente": 7,
            }
        ),
        "the": folded_map({"el, la": 0}),
        "of": folded_map({"de, del": 0}),
        "skip": folded_map({"buenos días, buenas tardes, buenas noches": 0}),
        "mention_after": {},
    },
    ordinals=folded_map(
        {"primer, primero, primera": 1, "segundo": 2, "tercer, tercero": 3, "último": -1}
    ),
)
