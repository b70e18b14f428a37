"""What people who write Spanish want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
si no es mucho pedir, incluid también los autobuses, que mi madre no sube a un avión | pónganlo
en tono más juvenil, que esto es un estudio de tatuajes no un ministerio jaja | Prefiero hotel
cerca de la estación, el de ahora está donde Cristo perdió la alpargata. Cambiadlo, gracias | no
llaméis a los de Murcia, ahí ya tengo comercial; el resto de la lista igual | mejor por la tarde
los posts, a las 9 de la mañana nadie piensa en cerveza | Tranquilos con el boletín, no abro
inscripciones hasta mayo; con que salga la semana del 13 de abril voy sobrada. | uno de los
arquitectos no puede esos días, movedlo todo al jueves 19 a las 9 | a la de olmo le falta el
desplazamiento, fui dos veces pq la primera no habia nadie en casa, 40 cada una. ponedlo antes
de mandarla | parad hasta el 6 de abril q no tengo barro y no sé si hay curso | Yoel ya no esta
desde el 5, sacadlo de las nominas y le haceis solo esos dias | La traducción que no sea al
inglés, la quiero al alemán. Resulta que son de Múnich | lo de Brisa son dos facturas, no una:
mitad ahora, mitad cuando salga el libro. idea suya, claro | Tal y como va el excel no me sirve
del todo, y es culpa mía por no decirlo: me hace falta una columna con el cumpleaños. | metedle
también lo de los olivos en maceta, que me han traído ochenta y no sé dónde ponerlos | El aviso
mandadlo el 30 de febrero... digo yo que ese es el último día no? | el cartel súbelo el jueves
19, que antes no me dan permiso los de la distribuidora | Al boletín le falta el logo de la
Diputación, os lo acabo de adjuntar, que sin él no pagan | ponlo el jueves 19 a las 10 mejor, q
el martes tengo la itv del furgón | de la grabación quitad la parte del final donde nos ponemos
a hablar del divorcio de Paco jajaj | aguanta el boletín hasta el 7 de abril, que la junta aún
no ha aprobado las cuotas | en vez de la foto del escaparate usad la q os mando ahora, con la
Puri firmando | me la tenéis para este viernes en vez del lunes? es q me adelantan la feria |
Ay, y en la factura de Olmedo añadid también el desplazamiento, 25 euros. Lo otro lo pienso
luego | En la carta de la web, el menú del día pasa a 14,50, no 13,90 como os puse | ¿No os
importaría quitar la frase del final? Lo de "date prisa" me suena a teletienda | en lo de la
furgoneta contad con que llevo tres personas y dos tablas de surf | los posts, por favor, sin la
palabra "barato", que esto es arte jaja. lo otro luego te lo aclaro | el boletín de la cerveza
me vendría mejor ya esta noche, que la cata la han adelantado | En los correos de la clínica
firmad como "equipo Huellas", no con mi nombre, si es tan amable | el vuelo cogedlo antes de las
12 de hoy, ha subido 40 euros desde el lunes | mira, con Belmonte hay que ir con pies de plomo
porque es amigo de mi padre de toda la vida y juegan al dominó los jueves. A ese no le pongas
recargo en la carta, a los demás sí | al final son 92 referencias, os he metido 12 más en la
hoja. Lo necesito para el 20 porque viene el chico de la web | empieza por las del centro, y a
partir del lunes, que esta semana no cojo ni una obra más | está muy bien pero los subtítulos
van por delante de la voz, sobre todo en el segundo. me lo arreglas? | Faltan los últimos diez
minutos, se corta cuando habla Rosa. El audio completo está en la otra carpeta | porfa añade
"celos" y "vergüenza", que me los piden siempre los peques, y quita "serenidad" que no lo
entiende ni mi marido. lo uso el lunes así que si me llega el viernes mejor | el presupuesto del
baño: que sean azulejos de 60x60 y quita la mampara, la compran ellos | En el presupuesto de la
azotea cambia el plazo, empezamos el 7 de abril y no antes | para el señor de la persiana no
hace falta ser tan duro, ponlo más suave que es vecino de mi madre | en la carta pon que la
humedad ya estaba antes de que yo entrara, hay fotos con fecha, te las mando ya mismo | Mejor
que lo manden en dos idiomas, español arriba e inglés abajo, es que tengo muchas gringas en la
lista | no era para el martes, era para ESTE viernes antes de las 14h, que el perito libra luego
| oye en el cartel pusisteis 'Cata de quesos' y es 'Cata de quesos y sidra', sin la sidra no
viene nadie jaja | El boletín que no salga el lunes, mejor el viernes 20 que ya tendré los
precios | a las cestas redondas no les quitéis la sombra de abajo que parecen ovnis, solo la de
mi cabeza | Hola! acabo de subir la cabecera buena, la que canta mi sobrina, ponedla al
principio y al final | Os habéis comido la factura del fontanero, la de 186,30. Os la mando otra
vez, metedla y me lo devolvéis | la pareja de las cinco del lunes que pase al martes a las
cinco, el lunes tengo dentista | ahora son cuatro perros 🐶 el contrato vale pero sube el precio
a 2600 y mete el nombre del nuevo, Trufa | el técnico al final viene con nosotros así que somos
ocho, y la vuelta el mismo 9 de mayo que el lunes curra | En el ordenador ahora sale perfecto
pero en mi teléfono el menú sigue tapando la barca. Echadle otro ojo, te mando captura. | El
guitarrista se ha caído de la moto, toca Manuel en su lugar. Ponlo en el cartel, gracias | queda
muy seca, como del ayuntamiento. Dale una vuelta más cercana y mete lo del bocadillo | Al final
el mercadillo será en la plaza del Carmen y no en el parque, por las obras. ¿Podéis corregirlo
en las publicaciones? Perdonad el lío. | He quitado tres productos del catálogo que ya no
fabricamos, el jabón de romero y las dos cremas. Por favor, no los traduzcáis, así os ahorráis
trabajo. | Me gustaría que las facturas de las clases salieran ya el miércoles 18, y no a final
de mes como dije. Varias familias me lo han pedido así. | Lo de las tarifas nuevas pasadlo al
viernes 20, hasta entonces respeto las antiguas porque así se lo prometí a los alumnos. | Se me
ha ocurrido una cosa leyendo el borrador esta noche. Añadid, por favor, una línea sobre las
catas para grupos pequeños, que en abril tenemos casi todos los viernes libres. | Al final el
jueves 19 tengo que acompañar a mi madre al oculista y no llego a la reunión con el gimnasio.
¿Podéis pasarla al jueves siguiente, el 26, a las seis de la tarde? El gerente ya sabe que igual
hay cambio. | Nuestro importador nos ha explicado que vende sobre todo en Estados Unidos. Así
que poned las medidas en onzas, por favor, y no en mililitros. | Ayer quedé con el señor Rial y
llegamos a un acuerdo por el retraso de la obra. Quitad de la factura los 120 euros del
transporte, que de eso me encargo yo. Así quedamos todos contentos. | Al final la feria es el
viernes 27, así que el tren tiene que ser ese día y no el 20. | El cuaderno me gusta más en A5,
que así cabe en el bolso de las alumnas. ¿Lo pasáis? | En el texto del taller falta decir que
los niños menores de seis años no pagan. | Mejor que sean 14 sacos y no 10, me ha entrado el
pedido de las monas. | Han ampliado el plazo del polideportivo, ahora hay que presentarlo el
viernes 20. Así que podéis ir con más calma. | Al contestar decid por favor que nos hemos mudado
al número 18 de la misma calle, que la gente sigue yendo al local viejo. | A las mediciones del
gimnasio hay que sumarles el vestuario de abajo, que el dueño se ha animado. Las medidas van en
la foto. | Añadid a Marta Gil a la lista de visitas, me ha escrito por Telegram y parece seria.
Tiene contrato fijo y un gato. | Quitad de la lista al señor Bravo, que él paga por trimestres y
no le toca hasta abril. | El pulpo son 18,50, no 16. Y quita las croquetas de setas, que ya no
las hacemos. | Cortad la parte en la que se me cae la bandeja, que mi madre lo va a ver. | El
tesorero se apellida Echeverría, no Echevarría. Corrígelo también en la lista de asistentes, por
favor. | Las colonias al final duran dos semanas, del 6 al 17 de julio. Hay que ponerlo en el
formulario antes de que lo vean las familias. | El orden era al revés: primero la charla con el
herrero y luego la sección de cartas. | La arquitecta tiene obra por la mañana y solo puede el
viernes a las cinco de la tarde, así que lo dejamos para entonces. | Los martes con Lucía ahora
duran hora y media en vez de una hora, su madre quiere que llegue bien al examen. | pues que al
final la clase de prueba con Lucía la pasamos al jueves 19 a las seis de la tarde que el
miércoles hay partido y no va a venir nadie | a la lista de los que hay que reclamar añadid
también a los de la peluquería Nieves que ya deben dos meses | En el texto de las tartas no
poner precio por favor, mejor que escriben 'preguntar en tienda'. | en el presupuesto del baño
el plato de ducha es de 120x80, no 100x80, que me lo ha dicho ahora la señora | son 3 personas
en la cuadrilla desde el lunes, no 2, hay que corregir las horas de esa semana | en vez de
correo mandaselo por carta certificada, que los mails dice que no le llegan | Estimados amigos,
disculpen las molestias de este viejo carpintero. La factura no va a nombre de Rosario sino de
su empresa, Rosario Gil Decoración S.L. Gracias de antemano, Eusebio | oye, que mi yaya prefiere
las fotos de la cocina al principio y quitar la del trastero, que da pena | perdonad, soy Marta,
la hija. mi madre se ha liado: el alquiler nuevo es de 620, no de 602. en la carta tiene que
salir bien | Sube el presupuesto a 300 en vez de 200, y quita Madrid, que ahí ya no nos quedan
plazas. | Espera, que el local me acaba de decir que el 21 lo tienen doblado. La cata pasa al
sábado 28. | La salida no es en la plaza sino en el polideportivo. Corregidlo antes de enviarlo,
por favor. | Donde dice "sin gluten" tiene que decir "puede contener trazas". Mi hermana, que es
la de calidad, casi se desmaya. | Al final viene también mi socia, así que serán dos
habitaciones individuales en vez de una. | Además del inglés la quiero en francés. Y las
alergias en negrita, que el año pasado tuvimos un susto. | El horario nuevo es de 9:00 a 19:30,
viernes hasta las 15:00. Que aparezca también al pie de página. | Falta el descuento del 10 %
que les prometí, y el concepto es "mantenimiento de piscina, febrero". | Estimados señores: Les
escribo por el campamento de verano. Hemos conseguido un segundo monitor, así que podemos pasar
de 15 a 22 plazas. Les ruego que lo cambien en el formulario antes de abrirlo. Atentamente,
Julián Ortega | Buenos días a todos: He leído despacio el acta que me mandaron y está muy bien.
Solo les pido que quiten el párrafo sobre la discusión del aparcamiento, que no aporta nada, y
que a mí me llamen Estanislao y no Estanis. Con mi agradecimiento, Estanislao Vega | Estimado
equipo: Una cosa sobre el boletín: al final queremos mandarlo también por correo postal, porque
muchos de nuestros mayores no miran el ordenador. Son 38 direcciones. Y saldría mejor el lunes
que el viernes. Gracias por todo, Amparo Llorente | Buenos días, Marta: Perdona que te moleste
otra vez con lo mismo. En el boletín que estáis preparando puse que el taller de poda cuesta 45
euros y son 55, me bailó el número. ¿Lo corriges antes de enviarlo, por favor? Un abrazo,
Eusebio, Vivero La Encina | Querida Amparo: Qué gusto dio verte en la feria. Respecto a la cita
con el proveedor de barnices, cámbiala por favor al viernes 20 a las 11, que el jueves me toca
llevar a mi padre al médico. Gracias por tu paciencia de santa. Tuyo, Vicente, Muebles Ferrer |
Buenos días, Olga: ¿Qué tal esa espalda? Mira, he vuelto a escuchar el episodio de prueba y la
música del principio me resulta demasiado alegre para hablar de duelo. ¿Podéis poner la otra, la
del piano? Lo siento, debería haberlo pensado antes. Un saludo afectuoso, Julián Cebrián,
psicólogo
""",
}
