"""What people who write Spanish want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
al final los he pillado a los tres en un bar, no hace falta que llaméis a nadie | Ya no tenéis
que llamarles, me crucé con la gestora en el ascensor y lo arreglamos entre el segundo y el
quinto | Me da apuro, porque sé que ya habíais empezado y además bien, pero los de Milán se
traen a su propia traductora. Así que paramos ahí, ¿de acuerdo? | el único empleado que tenía se
me va hoy mismo a otro sitio, con la preparación de las horas de marzo no sigáis | no hace falta
que venga el de la persiana, la ha arreglado mi padre con una cuerda | Lo he pensado mejor y
este año no voy a sacar el cuaderno. Guardadme los textos y lo dejamos ahí. | Oye, dejad lo del
anuncio de la buhardilla. Mi sobrina se la queda desde abril y ya no hace falta buscar a nadie.
| He decidido no vender en Francia de momento, así que lo del registro de envases lo dejamos
estar. | No mandéis nada más de la secuencia del taller, se me ha roto el horno y no puedo dar
las clases hasta nuevo aviso. | Al final no hacemos el sorteo, mi gestor dice que es un lío de
papeles. Dejadlo estar. | oye pues lo de las notas de la asamblea ya no hace falta que las ha
pasado a limpio mi cuñada | Estimados señores, espero que estén bien. Al final el inquilino ha
pagado hasta el último euro, así que el recordatorio ya no hace falta que salga. Muy agradecido,
Fermín | Me han cogido para una suplencia larga y no voy a tener mañanas libres para
entrevistas. Dejad lo de las radios. | Las fichas de los bolsos al final las escribe mi prima,
no hace falta que sigáis con eso. Los posts sí, claro. | Las obras se retrasan hasta el otoño
como poco, así que la inauguración no se hace. Avisad al catering, por favor. | La cita del 19 a
las 12 con la gestora no va a hacer falta, me lo ha resuelto por teléfono. Avisadla, por favor.
| Al final la boda de los ingleses se hace en otra finca, una pena porque ya habíamos elegido
hasta las servilletas. Dejad lo de traducirles el menú. | El abuelo me ha llamado, con esa voz
que tiene, y no quiere que se publique nada. Dejad lo de escribir la entrevista, yo borro la
grabación | deja lo del vuelo anda, que me lleva mi cuñado en coche y así cargamos las macetas |
al final no vamos a la feria, nos pedían 600 por un metro de mesa, así que lo de las
publicaciones olvidadlo | Estimados señores: el cliente ha anulado el pedido, de modo que la
factura ya no procede. Les ruego que no la envíen. Atentamente, Leandro Casas | Hola, chicos: mi
primo me lleva en coche a Lyon, así que olvidaos de los billetes de tren. Perdonad las
molestias. Un beso, Rocío | Hola: ya no hace falta el presupuesto para la boda, han elegido un
hotel en la playa. Gracias de todos modos por la rapidez. Saludos, Nieves | oye, soy Lupe, que
lo de los letreros para la cocina no lo hagáis, que mi nieta los ha pintado a mano y han quedado
preciosos | déjalo, ya no vamos a hacer nada por el día de la madre. las floristas se nos han
adelantado | Lo de las subvenciones queda en agua de borrajas. Hemos comprado el horno de
segunda mano, así que no busquéis más. | Se nos mojó media encuesta con la gotera y los datos ya
no valen. Parad ahí y cobradme lo que llevéis. | Me baja la fiebre y me vuelve a subir, no voy a
Burgos ni loca. Ni hotel ni tren, por favor. | que al final el recordatorio a los Pizarro no
hace falta vino él con el sobre al taller y nos tomamos un café así que no se lo mandéis | oye
lo de buscar licitaciones dejadlo que me ha salido una reforma de un hotel y tengo trabajo hasta
Navidad no doy más de mí | Hola, equipo: Mi socio y yo hemos discutido y al final nos quedamos
con la marca vieja. Dejad la renovación, por favor. Las publicaciones sí siguen adelante.
Saludos, Álvaro | Queridos: El invitado me ha pedido que no publique la entrevista y yo le
respeto. No hace falta, pues, que editéis el capítulo doce. Un abrazo, Marcial | A la señora
Pineda no le cobramos nada, era la profesora de mi hijo. No le mandéis la factura. | El concurso
no se hace, el patrocinador se ha echado atrás. Así que los posts, a la basura | Dejad lo del
inglés, por favor, que los turistas que vienen son todos de Cuenca. Las fotos sí. | Lo de llamar
hoteles lo dejamos estar, he cerrado con una cadena y no doy abasto. La página sí sigue. | El
sonido es puro zumbido, lo he vuelto a escuchar. No tiene sentido que nadie sufra con eso | A
partir del 1 de abril ya no necesito que contestéis el WhatsApp, entra mi sobrina a ayudarme |
Cancelad las llamadas de la lista, por favor, que la mitad ya son clientes y la otra mitad no
quiere saber nada de reformas | Buenas, descartad la transcripción de la charla, el audio no se
oye y no merece la pena gastar en eso | Ya no queremos que nadie conteste los correos de la
tienda. Lo lleva Marisol, así que dadlo por terminado. | Lamento avisar tan tarde: la
entrevistada retiró su permiso, así que la transcripción queda sin efecto. Un saludo, Amaia
Etxarri | a partir de la semana que viene no hace falta que contestéis más correos, ya tengo a
mi hija | no hace falta ya el porte a Baeza, resucitó la cabeza. Un manguito, todo por un
manguito | Invitados: cero. Se cae el evento del 21, el alcalde no viene y sin alcalde no hay
visitas. Qué se le va a hacer. | La campaña del padre la vamos a dejar estar... el mío se nos ha
ido esta noche. Las facturas, que sigan. | El del banco me ha regalado el datáfono, así que por
mí esa comparativa puede morir en paz. | Con la gestoría nueva vienen incluidas las nóminas,
empiezan con las de abril. Las de marzo serían pues las últimas que os toca pelear.
""",
}
