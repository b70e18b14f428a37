"""What people who write Spanish are unhappy with of work in play; as stories."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
No sé quién le dio al botón pero el boletín se ha mandado dos veces a todo el mundo, el mismo
día, con media hora de diferencia. Se me han dado de baja 30 y una señora me ha llamado pesada
por teléfono. Así no. | Vengo calentito: el hotel q cogisteis está a 40 km de la feria, pagué 65
euros de taxi cada día y encima sin desayuno. Os puse bien claro CERCA DEL RECINTO | Acabo de
abrir los billetes y no me lo creo. El tren que me habéis cogido hace dos transbordos y llega a
medianoche, y yo a las ocho tengo que montar el puesto en la feria. Había uno directo y encima
más barato, lo acabo de mirar. No lo entiendo. | La página nueva lleva dos días con los precios
del año pasado, y eso que os mandé la lista buena por duplicado. He tenido que hacer descuentos
que no pensaba hacer y la verdad es que me ha sentado mal. | Me da apuro decirlo, pero la
publicación del aniversario me ha dejado mal sabor de boca. Salió con el nombre de mi socia mal
escrito y con una foto que no es de nuestra tienda. Ella lo vio antes que yo y se disgustó
mucho. | La circular llegó con el horario del año pasado y hoy tuve a once padres en la puerta
de la escuela media hora antes, con los niños y lloviendo. Os había mandado el horario nuevo en
dos correos distintos y hasta lo comentamos por teléfono. Me tocó abrirles el almacén para que
esperaran dentro. No me lo esperaba de vosotros. | Buenas tardes: Lamento tener que quejarme. El
formulario del curso admitió a treinta personas cuando les dije claramente que el aula es de
dieciocho, y ahora tengo que llamar una por una a las que sobran. No me parece serio.
Atentamente, Virginia Oteiza | Estimada Begoña: Espero que se encuentre bien. Lamento decirle
que la transcripción de la entrevista con mi abuelo llegó con párrafos enteros cambiados de
sitio y los nombres del pueblo inventados. He pasado el domingo arreglándola y para eso no la
había encargado. Un saludo, Leandro Quiroga, documentalista | Estimado Rafael: Le escribo
disgustada, y mire que me cuesta. La publicación del Día de la Mujer salió en mi página el día
9, cuando ya no venía a cuento, y encima con una foto que no es de mi taller. Las clientas me lo
han comentado con sorna. Atentamente, Consuelo Arce, Cerámica Arce | Los chicos han cobrado hoy
y a Iván le faltan las horas del domingo, que yo os las mandé en la foto. Está muy dolido y me
toca a mí dar la cara. | Buenos días, soy Casilda, del vivero. He repasado la hoja y en una
cuarta parte de las semillas el precio está en la columna del peso. Confieso que esperaba poder
usarla tal cual. Atentamente, Casilda Romero | Estimado equipo: a mi ayudante no se le contaron
las horas del sábado y se ha llevado un buen disgusto al ver su nómina. Es la segunda vez que
nos ocurre. Se lo digo con todo el respeto, Jacinto Olmedo, carpintería | es que no me lo creo,
a un señor que preguntaba por una silla le habéis contestado sobre una lámpara, y encima dos
veces, me ha llamado medio riéndose pero a mí gracia ninguna | Estimados señores: les confié las
nóminas con diez días de antelación y aun así mis empleados han cobrado tarde. Es la segunda vez
que ocurre. Estoy francamente decepcionado. Atentamente, Gervasio Llorente | acabo de ver la
factura y el IVA está mal calculado y ya la tiene el cliente o sea ya la tiene y me ha llamado
riéndose qué quieres que te diga | Muy señores míos: He leído las veinte fichas y en catorce
pone que el aceite «marida con todo». Eso lo escribe cualquiera sin haber probado una gota. Me
siento estafado. Crisanto Mula | Buenos días. Siento tener que decirlo, pero la persona que
contestó los correos de mis clientes fue bastante seca. A una señora de 80 años le puso "lea las
condiciones". Esa señora me compra desde que abrí. No quiero que vuelva a pasar. | mira te
cuento porque estoy que trino, llego al aeropuerto a las seis de la mañana con la maleta de las
muestras y resulta que el billete es solo con equipaje de mano, y yo lo había dicho, lo había
dicho dos veces, 70 euros que tuve que poner | Me llama una clienta de Soria preguntando por qué
le han llegado 12 mantas y no 1. Miro la hoja y hay una columna entera corrida, las cantidades
son las referencias.
""",
}
