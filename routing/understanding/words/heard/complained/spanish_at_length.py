"""What people who write Spanish are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Me entregaron lo de enero sin los gastos de la tarjeta. La mitad falta, o sea no me sirve | Con
todo respeto, esa respuesta al cliente fue borde. Su gato acababa de morir y le mandasteis la
tarifa de incineración sin un mal pésame. | la fisioterapia va exenta de IVA!! y le habéis
metido el 21 a todo el mundo, llevo la mañana pidiendo perdón por teléfono | os dije q a benitez
por la mañana no y va y le llamais a las 8. ahora no me coge el telefono ni a mi | llevo desde
el lunes esperando la carta y anoche con un grupo de irlandeses señalando con el dedo. asi no se
puede trabajar la verdad | el post sale con la foto al reves y con faltas, y luego el q queda
mal soy yo | No sé quién le dio al botón pero el boletín se ha mandado dos veces a todo el
mundo, el mismo día, con media hora de diferencia. Se me han dado de baja 30 y una señora me ha
llamado pesada por teléfono. Así no. | Habéis puesto que abrimos a las 9 y abrimos a las 10.
Esta mañana, cola en la puerta y yo en pijama. | la factura lleva el IVA mal, al 21 en vez de al
10. corregidla hoy que el cliente se va mañana | en la factura falta el IVA y el cliente se ha
reído de mí, con cariño, pero se ha reído | Le habéis dicho a una señora que su perra estaba
muerta. ESTABA DORMIDA. Llamadla y pedidle perdón, mañana a más tardar | La factura de Librería
Sol lleva 50 ejemplares y eran 40. Es la segunda vez y la librera ya me mira raro. | la factura
41 lleva el IVA al 21 y las plantas van al 10, ya os lo dije el mes pasado | habéis puesto mal
el nombre del club, es JUDO CLUB ARANDA no Aranda Judo. cambiadlo mañana a más tardar q lo ve la
federación | Vengo calentito: el hotel q cogisteis está a 40 km de la feria, pagué 65 euros de
taxi cada día y encima sin desayuno. Os puse bien claro CERCA DEL RECINTO | Acabo de abrir los
billetes y no me lo creo. El tren que me habéis cogido hace dos transbordos y llega a
medianoche, y yo a las ocho tengo que montar el puesto en la feria. Había uno directo y encima
más barato, lo acabo de mirar. No lo entiendo. | un cliente me dice que quien le llamó no sabía
ni cómo se llama mi empresa... qué imagen damos | Una pareja se me quejó ayer en recepción de lo
secas que son las respuestas por correo, y con toda la razón, las he leído. Así no. | El hotel
que me pusisteis estaba a 40 minutos andando. Cerca del Guggenheim, dije. Llegué sudando delante
de veinte directivos. | El 2x1 salió también en las láminas y ya me compraron cuatro a mitad de
precio. ¿Quién paga eso? | La página nueva lleva dos días con los precios del año pasado, y eso
que os mandé la lista buena por duplicado. He tenido que hacer descuentos que no pensaba hacer y
la verdad es que me ha sentado mal. | Acabo de ver que a tres clientas les contestasteis con el
nombre cambiado. Una me lo ha enseñado riéndose, pero a mí no me ha hecho ninguna gracia. | Me
da apuro decirlo, pero la publicación del aniversario me ha dejado mal sabor de boca. Salió con
el nombre de mi socia mal escrito y con una foto que no es de nuestra tienda. Ella lo vio antes
que yo y se disgustó mucho. | Mi asesora dice que en la lista hay seis tickets repetidos y que
los meses están mezclados. Así no le sirve. | El presupuesto de Robles salió con el logo viejo y
con un teléfono que ya no existe, y eso que os lo avisé dos veces. | El electricista que
mandasteis llegó dos horas tarde y encima se fue sin arreglar el enchufe. Los huéspedes cenaron
a oscuras y he tenido que devolverles una noche. | Una clienta de Oporto me dice que los textos
están en portugués de Brasil. Pagué por algo que ahora me da vergüenza enseñar. | Me dijisteis
que el plazo para reclamar era de un mes y resulta que eran siete días. He perdido 140 euros. |
El boletín salió con el nombre de la tienda mal escrito en el asunto. Tres clientas me han
preguntado si nos hemos cambiado el nombre. | La circular llegó con el horario del año pasado y
hoy tuve a once padres en la puerta de la escuela media hora antes, con los niños y lloviendo.
Os había mandado el horario nuevo en dos correos distintos y hasta lo comentamos por teléfono.
Me tocó abrirles el almacén para que esperaran dentro. No me lo esperaba de vosotros. | En la
hoja de diciembre faltan todas las comisiones de PayPal y mi gestora ya la había presentado.
Menudo lío me ha caído encima. | Un cliente francés se ha reído de la carta: por lo visto el
pulpo aparece como «poulpe à la foire d'exposition». No me ha hecho gracia. | Le habéis
prometido al de las cortinas una instalación gratis que yo nunca ofrezco. Ahora me toca ir un
sábado a Getafe por la cara. | a ver, mi padre está disgustado. el calendario decía libre y se
han presentado dos familias el mismo día en la casa. se suponía que estaba revisado | Estimados:
el anexo que me entregaron llevaba el nombre del inquilino anterior y tuvimos que tacharlo a
mano delante de él. Pasé un mal rato. Saludos, Purificación | En los subtítulos pone "sal" cada
vez que digo "salsa", y a partir del minuto 6 van dos segundos tarde. Así no me sirven. | Habéis
publicado la respuesta sin que yo la viera, y encima le dais la razón al cliente. Eso no es lo
que acordamos. | Las publicaciones salieron con dos días de retraso y el taller ya había pasado.
Vinieron tres personas y yo había comprado material para quince. | Mi asesor ha encontrado
cuatro facturas que no estaban incluidas, por un total de 1.930 €. Ahora toca una
complementaria. | Buenas tardes: Lamento tener que quejarme. El formulario del curso admitió a
treinta personas cuando les dije claramente que el aula es de dieciocho, y ahora tengo que
llamar una por una a las que sobran. No me parece serio. Atentamente, Virginia Oteiza | Estimada
Begoña: Espero que se encuentre bien. Lamento decirle que la transcripción de la entrevista con
mi abuelo llegó con párrafos enteros cambiados de sitio y los nombres del pueblo inventados. He
pasado el domingo arreglándola y para eso no la había encargado. Un saludo, Leandro Quiroga,
documentalista | Estimado Rafael: Le escribo disgustada, y mire que me cuesta. La publicación
del Día de la Mujer salió en mi página el día 9, cuando ya no venía a cuento, y encima con una
foto que no es de mi taller. Las clientas me lo han comentado con sorna. Atentamente, Consuelo
Arce, Cerámica Arce | El texto nuevo de la web tiene dos faltas en el título, y un cliente lo
vio antes que yo. | Le enseñé el informe a mi hermano, que es del gremio, y se echó a reír. La
mitad de los proveedores cerraron hace años y los precios son de 2021. | Los chicos han cobrado
hoy y a Iván le faltan las horas del domingo, que yo os las mandé en la foto. Está muy dolido y
me toca a mí dar la cara. | Ayer me senté con el gestor, cuatro horas y dos cafés. En enero
faltan seis recibos de la luz y del gas que os había escaneado uno por uno | Una clienta me ha
enseñado la web en su móvil mientras le probaba el vestido. Las fotos nuevas salen tumbadas,
todas | a ver no es por nada pero en la publicación pone stand 14 y nosotros estábamos en el 41,
la gente dando vueltas y mi madre llamándome, en fin | los de Dublín se partían de risa con la
carta, al tinto joven le pusieron young red man o algo así, yo con la cara colorada más que el
vino | Buenos días, soy Casilda, del vivero. He repasado la hoja y en una cuarta parte de las
semillas el precio está en la columna del peso. Confieso que esperaba poder usarla tal cual.
Atentamente, Casilda Romero | Estimado equipo: a mi ayudante no se le contaron las horas del
sábado y se ha llevado un buen disgusto al ver su nómina. Es la segunda vez que nos ocurre. Se
lo digo con todo el respeto, Jacinto Olmedo, carpintería
""",
}
