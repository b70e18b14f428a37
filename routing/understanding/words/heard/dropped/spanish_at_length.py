"""What people who write Spanish want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Ya no tenéis que llamarles, me crucé con la gestora en el ascensor y lo arreglamos entre el
segundo y el quinto | Me da apuro, porque sé que ya habíais empezado y además bien, pero los de
Milán se traen a su propia traductora. Así que paramos ahí, ¿de acuerdo? | el único empleado que
tenía se me va hoy mismo a otro sitio, con la preparación de las horas de marzo no sigáis | Mi
hijo ha vuelto a casa y quiere ocuparse él mismo de visitar los restaurantes. Por eso os pido
que dejéis las llamadas, ya no hacen falta. Gracias por lo conseguido hasta ahora. | Hemos
decidido en familia empezar la carta desde cero, sin mirar atrás. Por eso ya no hace falta que
paséis los menús antiguos, podéis dejarlo. Perdonad el lío con las fotocopias. | Lo he pensado
mejor y este año no voy a sacar el cuaderno. Guardadme los textos y lo dejamos ahí. | Oye, dejad
lo del anuncio de la buhardilla. Mi sobrina se la queda desde abril y ya no hace falta buscar a
nadie. | No mandéis nada más de la secuencia del taller, se me ha roto el horno y no puedo dar
las clases hasta nuevo aviso. | oye pues lo de las notas de la asamblea ya no hace falta que las
ha pasado a limpio mi cuñada | Estimados señores, espero que estén bien. Al final el inquilino
ha pagado hasta el último euro, así que el recordatorio ya no hace falta que salga. Muy
agradecido, Fermín | Me han cogido para una suplencia larga y no voy a tener mañanas libres para
entrevistas. Dejad lo de las radios. | Las fichas de los bolsos al final las escribe mi prima,
no hace falta que sigáis con eso. Los posts sí, claro. | Las obras se retrasan hasta el otoño
como poco, así que la inauguración no se hace. Avisad al catering, por favor. | La cita del 19 a
las 12 con la gestora no va a hacer falta, me lo ha resuelto por teléfono. Avisadla, por favor.
| Querido equipo: Tengo que contarles que la asamblea extraordinaria ya no hace falta: los
socios llegaron a un acuerdo por su cuenta el domingo, después de misa. Dejen por favor la
convocatoria y las papeletas, no las vamos a usar. Muy agradecido, Eusebio Marcos | Estimada
Pilar: Le escribo con pena, pero el curso de mayo no va a salir, solo se han apuntado dos
personas y la sala cuesta lo que cuesta. No sigan por tanto con la página de inscripción. Ya lo
intentaremos en otoño. Atentamente, Hortensia Vidal, Escuela de Encaje | Mi hijo ha descubierto
que el programa importa las fichas él solito, yo me quedé con cara de tonta. Así que ya no hace
falta que paséis los datos a mano. | Al final la boda de los ingleses se hace en otra finca, una
pena porque ya habíamos elegido hasta las servilletas. Dejad lo de traducirles el menú. | El
abuelo me ha llamado, con esa voz que tiene, y no quiere que se publique nada. Dejad lo de
escribir la entrevista, yo borro la grabación | Mi prima se ha quedado en paro y viene a echarme
una mano con los correos desde el lunes. Así que lo del buzón ya no hace falta, gracias de todas
formas | al final no vamos a la feria, nos pedían 600 por un metro de mesa, así que lo de las
publicaciones olvidadlo | Estimado equipo: mi hijo se ha ofrecido a pasar él las tarjetas de
visita en sus vacaciones. Les ruego que lo dejen donde esté; las facturas sí sigan adelante. Con
gratitud, Baltasar Gil | Buenos días, soy Hortensia, de la asociación de costureras. El
ayuntamiento no nos ha dado permiso para la rifa, así que no hará falta preparar la página. Lo
siento de veras y les agradezco la disposición. Hortensia
""",
}
