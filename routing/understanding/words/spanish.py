"""Spanish."""

from __future__ import annotations

from routing.understanding.meaning import Act, Signal
from routing.understanding.words.tables import Words, folded
from routing.understanding.words.times.spanish import TIMES

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
    when=TIMES.senses,
    ordinals=TIMES.senses["ordinal"],
)
