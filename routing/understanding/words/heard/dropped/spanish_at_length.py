"""What people who write Spanish want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Oigan, ya no hace falta que busquen lo de los permisos, me lo explicó el municipio | al final
los he pillado a los tres en un bar, no hace falta que llaméis a nadie | lo de las botellas no
sigais, al final voy a latas. la maquina llega en abril | Ya no tenéis que llamarles, me crucé
con la gestora en el ascensor y lo arreglamos entre el segundo y el quinto | Me da apuro, porque
sé que ya habíais empezado y además bien, pero los de Milán se traen a su propia traductora. Así
que paramos ahí, ¿de acuerdo? | el único empleado que tenía se me va hoy mismo a otro sitio, con
la preparación de las horas de marzo no sigáis | nada, olvídate de buscarme los azulejos,
encontré un palé entero en el almacén de mi primo | No hace falta ya la respuesta a la reseña,
la chica la ha borrado ella sola | La cata al final no se hace, se nos ha puesto mala la mitad
del equipo | no hace falta que venga el de la persiana, la ha arreglado mi padre con una cuerda
| Mi hijo ha vuelto a casa y quiere ocuparse él mismo de visitar los restaurantes. Por eso os
pido que dejéis las llamadas, ya no hacen falta. Gracias por lo conseguido hasta ahora. | Lo del
folleto en portugués ya no hace falta, la feria de Oporto se ha suspendido. | Hemos decidido en
familia empezar la carta desde cero, sin mirar atrás. Por eso ya no hace falta que paséis los
menús antiguos, podéis dejarlo. Perdonad el lío con las fotocopias. | Lo he pensado mejor y este
año no voy a sacar el cuaderno. Guardadme los textos y lo dejamos ahí. | No hace falta desviar
nada, al final me quedo en casa y cojo yo el teléfono. | Oye, dejad lo del anuncio de la
buhardilla. Mi sobrina se la queda desde abril y ya no hace falta buscar a nadie. | He decidido
no vender en Francia de momento, así que lo del registro de envases lo dejamos estar. | No
mandéis nada más de la secuencia del taller, se me ha roto el horno y no puedo dar las clases
hasta nuevo aviso. | Al final no hacemos el sorteo, mi gestor dice que es un lío de papeles.
Dejadlo estar. | oye pues lo de las notas de la asamblea ya no hace falta que las ha pasado a
limpio mi cuñada | ya no hace falta que llameis a nadie del bloque, el administrador lo organiza
el solo | Estimados señores, espero que estén bien. Al final el inquilino ha pagado hasta el
último euro, así que el recordatorio ya no hace falta que salga. Muy agradecido, Fermín | soy
Adri, no sigáis con la factura de mi madre, la clienta ha devuelto el ramo | Me han cogido para
una suplencia larga y no voy a tener mañanas libres para entrevistas. Dejad lo de las radios. |
Las fichas de los bolsos al final las escribe mi prima, no hace falta que sigáis con eso. Los
posts sí, claro. | Las obras se retrasan hasta el otoño como poco, así que la inauguración no se
hace. Avisad al catering, por favor. | La cita del 19 a las 12 con la gestora no va a hacer
falta, me lo ha resuelto por teléfono. Avisadla, por favor. | Querido equipo: Tengo que
contarles que la asamblea extraordinaria ya no hace falta: los socios llegaron a un acuerdo por
su cuenta el domingo, después de misa. Dejen por favor la convocatoria y las papeletas, no las
vamos a usar. Muy agradecido, Eusebio Marcos | Estimada Pilar: Le escribo con pena, pero el
curso de mayo no va a salir, solo se han apuntado dos personas y la sala cuesta lo que cuesta.
No sigan por tanto con la página de inscripción. Ya lo intentaremos en otoño. Atentamente,
Hortensia Vidal, Escuela de Encaje
""",
}
