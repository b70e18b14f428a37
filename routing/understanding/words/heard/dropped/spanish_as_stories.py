"""What people who write Spanish want no more of work in play; as stories."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Mi hijo ha vuelto a casa y quiere ocuparse él mismo de visitar los restaurantes. Por eso os pido
que dejéis las llamadas, ya no hacen falta. Gracias por lo conseguido hasta ahora. | Hemos
decidido en familia empezar la carta desde cero, sin mirar atrás. Por eso ya no hace falta que
paséis los menús antiguos, podéis dejarlo. Perdonad el lío con las fotocopias. | Querido equipo:
Tengo que contarles que la asamblea extraordinaria ya no hace falta: los socios llegaron a un
acuerdo por su cuenta el domingo, después de misa. Dejen por favor la convocatoria y las
papeletas, no las vamos a usar. Muy agradecido, Eusebio Marcos | Estimada Pilar: Le escribo con
pena, pero el curso de mayo no va a salir, solo se han apuntado dos personas y la sala cuesta lo
que cuesta. No sigan por tanto con la página de inscripción. Ya lo intentaremos en otoño.
Atentamente, Hortensia Vidal, Escuela de Encaje | Mi hijo ha descubierto que el programa importa
las fichas él solito, yo me quedé con cara de tonta. Así que ya no hace falta que paséis los
datos a mano. | Mi prima se ha quedado en paro y viene a echarme una mano con los correos desde
el lunes. Así que lo del buzón ya no hace falta, gracias de todas formas | Estimado equipo: mi
hijo se ha ofrecido a pasar él las tarjetas de visita en sus vacaciones. Les ruego que lo dejen
donde esté; las facturas sí sigan adelante. Con gratitud, Baltasar Gil | Buenos días, soy
Hortensia, de la asociación de costureras. El ayuntamiento no nos ha dado permiso para la rifa,
así que no hará falta preparar la página. Lo siento de veras y les agradezco la disposición.
Hortensia | mirad lo de llamar a los hoteles, mejor lo paramos, es que mi socia se va de la
empresa y no sé ni si seguimos con ese producto, así que no llaméis a nadie más, gracias por
todo | las encuestas esas, las sesenta, no las metáis, resulta que el becario ya las había
pasado y no había dicho nada, estos chicos, en fin, eso fuera, las facturas sí que las quiero |
Buenas, soy Matías el de los toldos. Que lo de llamar a la lista mejor no, mi mujer dice que así
no se hacen las cosas aquí en el pueblo. Disculpad
""",
}
