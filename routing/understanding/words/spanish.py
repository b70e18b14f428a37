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
            "cancelar, cancela, mover, mueve, fijar, fija, recordar, juntar",
            "pasar, pasad, anunciar, anuncia, pedir, responder, tramitar, tramita",
            "empaquetar, devolver, devuelve, entrevistar, leer, renovar, renueva, ofrecer, ofrece",
            "invitar, invita, sacar, coger, reclamar, configurar, configura, optimizar, optimiza",
            "mejorar",
            "meter, mete, colgar, cuelga, averiguar, averigua, avisar, avisa, regad",
            "limpia, limpiar, limpiad, limpie, traducid, contrata, contratar, atiende, atender",
            "atended, contesta, contestar, contestad, contacta, contactar, comprueba, comprobar",
            "verifica, verificar, calcula, calcular, crea, crear, cread, cree, monta, montar",
            "pon, poner, poned, ponga, cambia, cambiar, cambie, añada, borra, borrar, quita",
            "quitar, sube, subir, baja, bajar, rellena, rellenar, copia, copiar, teclea, teclear",
            "graba, grabar, escanea, escanear, ordenad, clasifica, clasificar, archiva, archivar",
            "concierta, concertar, confirma, confirmar, anula, anular, encarga, encargar",
            "gestiona, gestionar, gestione, lleva, llevar, recopila, recopilar, reúne, reunir",
            "compara, comparar, analiza, analizar, dibuja, dibujar, edita, editar, maqueta",
            "maquetar, subtitula, subtitular, repara, reparar, repare, pinta, pintar, riega",
            "regar, lava, lavar, instala, instalar, entrega, entregar, recoger, consigue",
            "conseguir, haznos, hazme, envíanos, envíame, mándanos, tradúceme, búscanos",
            "resérvanos, cómprame, ayuda, ayudar, completa, completar, termina, terminar",
            "negocia, negociar, presenta, presentar, declara, declarar, cuadra, cuadrar, liquida",
            "liquidar, emite, emitir, cobra, cobrar",
            "añade, añadir, transcribid, preparad, haced, llamad, buscad, mandad, enviad, escribid",
            "búscame, resérvame, mándame, prepárame, reclama, reclamad, recordad, recuerda, pide",
            "pedid, resume, resumir, investiga, investigad, introduce, introducir, pasa, paga",
            "pagar, factura, facturar, ordena, ordenar, arregla, arreglad, arreglar, imprime",
            "imprimir, responde, responded, recoge, escribe, escribir, escriba, haz, hacer, haga",
            "prepara, preparar, prepare, reserva, reservar, reserve, llama, llamar, llame, busca",
            "buscar, busque, revisa, revisar, revise, traduce, traducir, traduzca, envía, enviar",
            "envíe, manda, mandar, organiza, organizar, agenda, agendar, concilia, conciliar",
            "cierra, cerrar, actualiza, actualizar, diseña, diseñar, corrige, corregir, compra",
            "comprar, encuentra, encontrar, contabiliza, transcribe, transcribir, publica",
            "publicar, redacta, redactar, programa, programar",
        )
    ),
    polite=folded(
        "puedes, podrías, puede, podría, por favor, necesito, necesitamos, quiero, queremos",
        "me gustaría, quisiera, hace falta, busco, ayúdame, alguien puede, podéis, podríais",
        "pueden, podrían, me puedes, puede alguien, quién puede, quién podría, necesitaría",
        "nos haría falta, buscamos, alguien tiene que, hay alguien que",
    ),
    connectives=folded(
        "y también, y luego, y después, también, luego",
        "después, además, y además, por último, y por favor, y",
    ),
    coordinators=folded("y, luego, también, además"),
    additive=folded(
        "la otra cosa",
        "por otra parte, y por otra parte, independientemente de eso",
        "además, y además, también, y también, otra cosa, una cosa más, aparte, por otro lado",
        "y por favor, y luego, luego, después, y después, a continuación, segundo, tercero",
        "por último, y por último, de paso, y de paso, de camino, y aparte, así como, ah y, más",
        "por separado, y por separado, mientras tanto, y mientras tanto",
    ),
    elaborating=folded(
        "vuelta, de vuelta, regreso, ida, volviendo, regresando, salida, llegada",
        "asegúrate, aseguraos, usa, usad, incluye, incluid, evita, evitad, mantén, avísame",
        "avisadme, es, esto, son, está, están, hay, gracias, ten en cuenta, mira, mirad",
        "recuerda que, lo necesito, la necesito, los necesito, las necesito, tiene que, tienen que",
        "debe, deben, sin prisa, no corre prisa, corre prisa, comprobad que, comprueba que",
    ),
    articles=folded(
        "un, una, unos, unas, el, la, los, las, otro, otra, nuestro, nuestra, mi, mis, dos, tres",
        "cuatro, cinco, nuevo, nueva",
    ),
    fill=folded("ah, hola, ok, vale, bueno, por favor"),
    then=folded("luego, después, y luego, y después, a continuación, cuando esté hecho"),
    together=frozenset(folded("todo, todos, todas, ambos, ambas")),
    until=folded("hasta, vuelvo, regreso, volveré"),
    inclusive=folded("inclusive, incluido, incluida"),
    pronouns=folded("lo, le, les, esto, eso, ello, me los, me las"),
    clitics=folded(
        "elo, elos, ela, elas, alo, alos, ala, alas, arlo, arla, erlo, erla, irlo, irla"
    ),
    topic=frozenset(folded("sobre, acerca")),
    acts={
        Act.THANKS: folded(
            "muchísimas gracias, fantástico, buen trabajo, bien hecho, muy bien hecho, qué bien",
            "maravilloso, me encanta, muy contento, muy contenta, te lo agradezco",
            "justo lo que necesitaba, gracias, muchas gracias, mil gracias, perfecto, genial",
            "excelente, estupendo",
        ),
        Act.GREETING: folded(
            "adiós, hasta mañana, hasta luego, buen fin de semana, cómo estás, saludos, encantado",
            "hola, buenos días, buenas tardes, buenas noches, buenas, hay alguien, qué tal",
        ),
        Act.STATUS: folded(
            "dónde está, dónde están, en qué punto, cómo vamos, cómo lo lleváis, novedades",
            "novedad, qué pasa con, qué hay de, está listo, está lista, ya están, habéis enviado",
            "has llamado, cuándo estará lista, cuándo recibo, para cuándo, alguien ha",
            "quién está con, quién lleva, pendiente, mis tareas, qué falta, una actualización",
            "qué se sabe, llegamos, dónde están mis cosas, mis cosas, estado, cómo va, cómo van",
            "alguna novedad, hay novedades, qué está pendiente, dónde está mi, dónde están mis",
            "ya está listo, cuándo estará, quién tiene mi",
        ),
        Act.CANCEL: folded(
            "cancelad, cancele, parad, ya no necesitamos, ya no hace falta, no hace falta",
            "al final no, olvidad, olvida, dejadlo, anular, retirar, retiro, he cambiado de idea",
            "ya no lo quiero, saltamos, borrad, no hagáis, ya está resuelto, ya lo hice, cancela",
            "cancelar, cancélalo, para eso, olvídalo, déjalo, ya no lo necesito, ya no necesito",
            "anula",
        ),
        Act.CHANGE: folded(
            "mejor el, que sea, pasar al, pasarlo, mover, un día más tarde, retrasadlo, aplazar",
            "antes, sino, quería decir, me refería, corrección, añade, añadid, añadir, incluid",
            "incluye, poned también, quita, quitad, más corto, en realidad, cambio de planes",
            "adelántalo, prefiero, sin introducción, cambia el, cambia, cambiar, cámbialo, mejor",
            "en vez de, en lugar de, mueve, pospón, adelanta, quise decir, añade a",
        ),
        Act.COMPLAINT: folded(
            "otra vez, están mal, todo mal, satisfecho, satisfecha, nadie contesta",
            "nadie me responde, tardando demasiado, todavía no está, errores, erratas, descuidado",
            "mala calidad, pésimo, no es lo que pedí, falta la mitad, dos veces, demasiado alta",
            "harto, harta, ridículo, desastre, vergüenza, cuántas veces, grosero, enfadado",
            "perder el tiempo, pérdida de tiempo, no estoy contento, no estoy contenta",
            "descontento, decepcionado, decepcionada, inaceptable, queja, quejarme",
            "demasiado tarde, sigo esperando, lleno de errores, está mal, nadie responde",
            "devuélvanme el dinero",
        ),
        Act.REMARK: folded(
            "vale, de acuerdo, entendido, lo haré, para que lo sepáis, por cierto, ojo, os aviso",
            "adjunto, aquí está, aquí tienes, cuánto cuesta, qué precio, precios, acabo de, olvidé",
            "ya os diré, creo que, sin problema, tened en cuenta, necesitáis algo",
        ),
        Act.NOT_FOR_US: folded(
            "qué tiempo hará, chiste, haz clic, gana, cripto, cumpleaños, el partido, robot",
            "canción, receta, jaja, lol, invierte, premio, tarjeta regalo, mi gato, mi perro",
        ),
    },
    signals={
        Signal.URGENT: folded(
            "urgente, urgentemente, cuanto antes, lo antes posible, de inmediato, ya mismo"
        ),
        Signal.HELP: folded("ayuda, qué puedes hacer, cómo funciona, qué ofrecen, /help"),
        Signal.PERSON: folded(
            "hablar con una persona, una persona real, hablar con alguien, hablar con un humano",
            "una persona de verdad, una persona por favor, un humano por favor",
            "necesito una persona, quiero una persona, llamadme por favor, llámame por favor",
            "llámenme por favor, me podéis llamar, podéis llamarme, puede llamarme alguien",
            "me puede llamar alguien, me llama alguien",
        ),
        Signal.YES: folded(
            "sí, sí por favor, vale, dale, ok, claro, correcto, exacto, de acuerdo",
            "adelante, está bien",
        ),
        Signal.NO: folded("no, no gracias, todavía no, mejor no, aún no"),
        Signal.LATER: folded(
            "luego, más tarde, lo mando luego",
            "lo envío luego, lo mando más tarde, lo envío más tarde, todavía no, aún no",
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
        "{name} siempre hace mi {service}",
        "{name} siempre lleva mi {service}",
        "puede {name} hacer siempre mi {service}",
        "mi {service} va a {name}",
        "mi {service} es para {name}",
        "mis {service} van a {name}",
        "{name} lleva mi {service}",
        "{name} hace mi {service}",
        "mi {service} va siempre a {name}",
        "mi {service} siempre va a {name}",
        "mis {service} van siempre a {name}",
        "mi {service} la lleva {name}",
        "mi {service} la hace siempre {name}",
    ),
    joins=folded(
        "hago {service}",
        "también hago {service}",
        "ofrezco {service}",
        "me dedico a {service}",
        "soy {service}",
    ),
    quits=folded(
        "ya no hago {service}",
        "ya no ofrezco {service}",
        "dejo de hacer {service}",
    ),
    meeting=frozenset(
        folded(
            "reunión, reuniones, cita, citas, llamada",
            "llamar, vuelo, mesa, reservar, reserva, agendar",
        )
    ),
    backward=frozenset(
        folded(
            "libros, contabilidad, extracto, extractos, recibos",
            "facturas, cierre, gastos, impuestos, cuentas",
        )
    ),
    secret=folded("contraseña, clave, código de acceso, pin"),
    when=TIMES.senses,
    ordinals=TIMES.senses["ordinal"],
)
