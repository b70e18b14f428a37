"""What people who write Spanish want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
si no es mucho pedir, incluid también los autobuses, que mi madre no sube a un avión | Prefiero
hotel cerca de la estación, el de ahora está donde Cristo perdió la alpargata. Cambiadlo,
gracias | Tranquilos con el boletín, no abro inscripciones hasta mayo; con que salga la semana
del 13 de abril voy sobrada. | a la de olmo le falta el desplazamiento, fui dos veces pq la
primera no habia nadie en casa, 40 cada una. ponedlo antes de mandarla | Yoel ya no esta desde
el 5, sacadlo de las nominas y le haceis solo esos dias | lo de Brisa son dos facturas, no una:
mitad ahora, mitad cuando salga el libro. idea suya, claro | Tal y como va el excel no me sirve
del todo, y es culpa mía por no decirlo: me hace falta una columna con el cumpleaños. | metedle
también lo de los olivos en maceta, que me han traído ochenta y no sé dónde ponerlos | Al
boletín le falta el logo de la Diputación, os lo acabo de adjuntar, que sin él no pagan | de la
grabación quitad la parte del final donde nos ponemos a hablar del divorcio de Paco jajaj |
aguanta el boletín hasta el 7 de abril, que la junta aún no ha aprobado las cuotas | en vez de
la foto del escaparate usad la q os mando ahora, con la Puri firmando | Ay, y en la factura de
Olmedo añadid también el desplazamiento, 25 euros. Lo otro lo pienso luego | En la carta de la
web, el menú del día pasa a 14,50, no 13,90 como os puse | los posts, por favor, sin la palabra
"barato", que esto es arte jaja. lo otro luego te lo aclaro | el boletín de la cerveza me
vendría mejor ya esta noche, que la cata la han adelantado | En los correos de la clínica firmad
como "equipo Huellas", no con mi nombre, si es tan amable | al final son 92 referencias, os he
metido 12 más en la hoja. Lo necesito para el 20 porque viene el chico de la web | empieza por
las del centro, y a partir del lunes, que esta semana no cojo ni una obra más | está muy bien
pero los subtítulos van por delante de la voz, sobre todo en el segundo. me lo arreglas? |
Faltan los últimos diez minutos, se corta cuando habla Rosa. El audio completo está en la otra
carpeta | el presupuesto del baño: que sean azulejos de 60x60 y quita la mampara, la compran
ellos | En el presupuesto de la azotea cambia el plazo, empezamos el 7 de abril y no antes |
para el señor de la persiana no hace falta ser tan duro, ponlo más suave que es vecino de mi
madre | en la carta pon que la humedad ya estaba antes de que yo entrara, hay fotos con fecha,
te las mando ya mismo | Mejor que lo manden en dos idiomas, español arriba e inglés abajo, es
que tengo muchas gringas en la lista | no era para el martes, era para ESTE viernes antes de las
14h, que el perito libra luego | oye en el cartel pusisteis 'Cata de quesos' y es 'Cata de
quesos y sidra', sin la sidra no viene nadie jaja | a las cestas redondas no les quitéis la
sombra de abajo que parecen ovnis, solo la de mi cabeza | Hola! acabo de subir la cabecera
buena, la que canta mi sobrina, ponedla al principio y al final | Os habéis comido la factura
del fontanero, la de 186,30. Os la mando otra vez, metedla y me lo devolvéis | la pareja de las
cinco del lunes que pase al martes a las cinco, el lunes tengo dentista | ahora son cuatro
perros 🐶 el contrato vale pero sube el precio a 2600 y mete el nombre del nuevo, Trufa | el
técnico al final viene con nosotros así que somos ocho, y la vuelta el mismo 9 de mayo que el
lunes curra | En el ordenador ahora sale perfecto pero en mi teléfono el menú sigue tapando la
barca. Echadle otro ojo, te mando captura. | El guitarrista se ha caído de la moto, toca Manuel
en su lugar. Ponlo en el cartel, gracias | Al final el mercadillo será en la plaza del Carmen y
no en el parque, por las obras. ¿Podéis corregirlo en las publicaciones? Perdonad el lío. | He
quitado tres productos del catálogo que ya no fabricamos, el jabón de romero y las dos cremas.
Por favor, no los traduzcáis, así os ahorráis trabajo. | Me gustaría que las facturas de las
clases salieran ya el miércoles 18, y no a final de mes como dije. Varias familias me lo han
pedido así. | Lo de las tarifas nuevas pasadlo al viernes 20, hasta entonces respeto las
antiguas porque así se lo prometí a los alumnos. | Nuestro importador nos ha explicado que vende
sobre todo en Estados Unidos. Así que poned las medidas en onzas, por favor, y no en mililitros.
| Al final la feria es el viernes 27, así que el tren tiene que ser ese día y no el 20. | El
cuaderno me gusta más en A5, que así cabe en el bolso de las alumnas. ¿Lo pasáis? | Han ampliado
el plazo del polideportivo, ahora hay que presentarlo el viernes 20. Así que podéis ir con más
calma. | Al contestar decid por favor que nos hemos mudado al número 18 de la misma calle, que
la gente sigue yendo al local viejo. | A las mediciones del gimnasio hay que sumarles el
vestuario de abajo, que el dueño se ha animado. Las medidas van en la foto. | Añadid a Marta Gil
a la lista de visitas, me ha escrito por Telegram y parece seria. Tiene contrato fijo y un gato.
| Quitad de la lista al señor Bravo, que él paga por trimestres y no le toca hasta abril. | El
pulpo son 18,50, no 16. Y quita las croquetas de setas, que ya no las hacemos. | Cortad la parte
en la que se me cae la bandeja, que mi madre lo va a ver. | Las colonias al final duran dos
semanas, del 6 al 17 de julio. Hay que ponerlo en el formulario antes de que lo vean las
familias. | El orden era al revés: primero la charla con el herrero y luego la sección de
cartas. | La arquitecta tiene obra por la mañana y solo puede el viernes a las cinco de la
tarde, así que lo dejamos para entonces. | Los martes con Lucía ahora duran hora y media en vez
de una hora, su madre quiere que llegue bien al examen. | a la lista de los que hay que reclamar
añadid también a los de la peluquería Nieves que ya deben dos meses | En el texto de las tartas
no poner precio por favor, mejor que escriben 'preguntar en tienda'. | en el presupuesto del
baño el plato de ducha es de 120x80, no 100x80, que me lo ha dicho ahora la señora | son 3
personas en la cuadrilla desde el lunes, no 2, hay que corregir las horas de esa semana |
Estimados amigos, disculpen las molestias de este viejo carpintero. La factura no va a nombre de
Rosario sino de su empresa, Rosario Gil Decoración S.L. Gracias de antemano, Eusebio | oye, que
mi yaya prefiere las fotos de la cocina al principio y quitar la del trastero, que da pena |
perdonad, soy Marta, la hija. mi madre se ha liado: el alquiler nuevo es de 620, no de 602. en
la carta tiene que salir bien | Sube el presupuesto a 300 en vez de 200, y quita Madrid, que ahí
ya no nos quedan plazas. | Espera, que el local me acaba de decir que el 21 lo tienen doblado.
La cata pasa al sábado 28. | La salida no es en la plaza sino en el polideportivo. Corregidlo
antes de enviarlo, por favor. | Donde dice "sin gluten" tiene que decir "puede contener trazas".
Mi hermana, que es la de calidad, casi se desmaya. | Además del inglés la quiero en francés. Y
las alergias en negrita, que el año pasado tuvimos un susto. | El horario nuevo es de 9:00 a
19:30, viernes hasta las 15:00. Que aparezca también al pie de página. | Con que el informe esté
el martes 24 me basta, no hace falta que sea esta semana. | Prefiero volver de Toledo en el tren
de la noche y no en el de la tarde. | De los gimnasios de la lista, llamad primero a los del
centro. Los de las afueras me dan igual. | Las normas en portugués, mejor para el martes que
para el jueves. Se adelanta la visita de los de Braga. | Resulta que el pastelero me había dado
mal el dato, que estaba medio dormido el pobre. El taller cuesta 45, no 35, corregidlo en el
boletín. | Hoy me ha llamado mi socia desde Valencia y al final se viene conmigo a la feria, con
su maleta gigante. Hace falta un billete más en el mismo tren. | Me equivoqué yo: el cliente
está en São Paulo. Que sea portugués de Brasil y no de Portugal. | Me acaba de decir Charo que
al final se quedó catorce cojines, los dos de más se los llevó su hermana. Así que son 14, no
12, en la factura | Los de Múnich vuelven antes, me han escrito que pasan por la tienda el
martes. La carta en alemán la necesitaría entonces para el lunes 16 | Escuchando la grabación en
el coche me he dado cuenta de que los primeros diez minutos somos él y yo hablando de toros. Eso
no hace falta que lo escribáis | Mi marido se ha animado a venir a Bilbao, dice que alguien
tiene que cargar las cajas. Habitación doble entonces, y dos billetes en lugar de uno | nada,
que la gestora se va de viaje y al final lo necesita el viernes 20 en vez del 27, ya lo siento,
sé que os cambio todo | escucha, las reuniones mejor por las tardes, yo dije mañanas pero
resulta que por la mañana tengo al cachorro nuevo y no me deja ni hablar | Quita lo que digo de
mi madre, minuto 9. Lo he pensado y no me siento cómoda. | A la señora Reyes pásala al jueves 19
a las diez de la mañana, me ha salido una urgencia. | Eso le pregunto a mi madre. Y en la carta
quita el pulpo, ya no lo hacemos | Estimado equipo: en el boletín que están escribiendo, les
pido que quiten la oferta del 20 %. La hemos suspendido por falta de existencias. Un cordial
saludo, Isidro Montes | Hola, majos: al final somos cuatro y no tres los que vamos a Bilbao.
¿Podéis añadir a Leire a los billetes y al hotel? Besos, Maite | Buenas tardes: en la lista de
gastos se mezclaron las dos casas otra vez. El recibo del jardinero es de la casa del río;
corríjanlo, por favor. Saludos cordiales, Benigno | Hola a todos: la fontanera, ¿podría venir
por la tarde en vez de por la mañana? El inquilino trabaja en el mercado y duerme hasta las dos.
Un saludo, Remedios | Buenas: el presupuesto del coro está bien, pero háganles un descuento del
cinco por ciento. Cantan gratis en la misa del domingo. Cordialmente, Evaristo | Ya no somos
ocho, somos cinco: dos se han dado de baja y a mi padre no le apetece. | Deja Castellón fuera y
céntrate en la capital, que para lo otro no me da el presupuesto. | antes de cambiar los precios
dime cuánto me va a costar, y luego ya te digo si sí | A partir de ahora los pedidos anulados me
los pasáis a mí y no les contestéis vosotros. | el episodio tiene que salir el lunes 27, no el
martes, que el martes es fiesta aquí | el pedido del cemento eh que no lo lleven a la obra que
la calle está cortada por las fiestas que lo dejen en el almacén mejor | perdona que te lie otra
vez pero en el presupuesto de los azulejos pon blanco mate no brillo que la hija ha venido y
manda ella por lo visto | Querido equipo: Olvidé contarles que abriremos también en Portugal. El
nombre tiene que sonar bien allí, así que tachen todo lo que lleve eñe. Un abrazo verde, Germán
| Ay, me adelantan la charla: ¿pueden ser las diapositivas para el jueves 12 en lugar del lunes?
| Ojo, el CIF del Miramar que os di está mal, acaba en 7 y no en 1. | el sábado cerramos a las
14 y no a las 15 eh, corregidlo en lo del horario | Que la hoja lleve también una columna con el
código postal, se me olvidó decirlo al encargarla | Al final la feria abre un día antes, así que
tendría que volar ya el martes 17 | han aparecido dos hojas más detrás del mostrador, son del
mismo lote de pedidos, os las meto en la carpeta para que entren también | A los de Getafe no
hace falta mirarlos, ya me los sé de memoria. Mejor los de Leganés. | Los de Roca ahora se
llaman Roca Motor SL, con el CIF nuevo, que salga ya a ese nombre | Con los correos firmad como
"equipo de La Noria" y no con mi nombre, que luego me paran por la calle | el gazpacho sube a
7,50, que los tomates están por las nubes. lo demás tal cual | La feria se ha corrido, así que
con que el boletín esté el viernes 20 vamos bien | A partir de ahora solo tardes, por las
mañanas estoy en obra y no puedo recibir a nadie | Me quedo en Gijón más días: lo de contestar
mensajes que sea del sábado 14 al martes 17 incluido | Una cosita, las ventas de Wallapop
sepáralas de las de Etsy, que el gestor las quiere aparte | A la tabla de las faldas le falta el
largo. ¿Lo metéis en otra columna? Midi 78, larga 96. | al final las fotos de los broches me
hacen falta el jueves y no el lunes, se puede? | Oigan, el conteo de la bodega pásenlo para el
lunes 23, que antes nos vienen a fumigar | En los bolsos quitad la palabra "artesanal" de los
títulos y poned "hecho a mano", que se busca más | La chica de la blusa ahora ya no quiere la M,
prefiere que le devolvamos el dinero | El acta mejor para el jueves a las 18, que el promotor ha
movido la reunión al viernes a primera hora | lo de la barca, que el inspector no venga antes
del miércoles 18, que la tengo todavía a medio montar en la nave | en la lona poned "La Tómbola
de Reyes" no "Tombola Reyes", y quitad el teléfono que me llaman los borrachos | el del plano
tranquilo pero no tanto: el pleno lo han adelantao, me hace falta el 25 en vez del 30 | Resulta
que el inglés firma el jueves, no la semana que viene. Primero el contrato, entonces, y para ese
día; el inventario cuando se pueda. | Lo leí en voz alta a mi madre y se durmió. ¿Lo podéis
dejar en la mitad y con algo más de chispa? | A los alumnos del turno de tarde no se les
devuelve la matrícula, eso lo decidimos ayer. Contestadles en esa línea de ahora en adelante y
con cariño. | Este mes pagamos antes por lo de Semana Santa. Vamos, que las nóminas tendrían que
estar el lunes 23 y no el 30. | El asunto elegidlo vosotros. Al tren sumadle una persona, que se
viene el sumiller. Se llama Bruno Etxeberria, con tx. | que sean solo los del segundo semestre,
los de enero a junio los encontré en el ordenador viejo | Los precios mejor que salgan ya
mañana, hay una escuela francesa mirando. Y pon la clase privada a 60. | Las fotos van en
camino, en la furgo, con las peonías. En el boletín quitadme lo de "envío gratis", que con la
gasolina como está no salen las cuentas. | Con Italia ya no cuento, me han subido los portes un
30 %. Portugal y Lituania sí me siguen interesando | Al final nos quedamos en el pueblo unos
días más, o sea que lo del correo sería hasta el viernes 10 de abril inclusive y no hasta el 6 |
Los tacos de mi abuela se quedan como están, eh, que he visto que en la primera página los
habéis suavizado y así no parece ella | Yusuf ha vuelto de la baja el día 5, no el 9. Lo sé
porque ese día rompió el horno. | El ayuntamiento nos quita la pista el 11, así que el torneo
pasa al sábado siguiente, 18 de abril | La mensajería nueva empieza el viernes 27, no el 1. Los
textos de envíos tendrían que cambiar ese mismo día | El bar Loreto cambió de dueño, ahora va a
nombre de Hnos. Pazos SC y el NIF os lo dejo en la carpeta | La de Jaén solo puede el martes 24
a las diez, me lo ha dicho ella por whatsapp. El lunes queda vacío. | El 2 de mayo es puente en
Madrid y no viene ni el gato, me lo ha hecho ver mi hermana. La jornada se queda en el 9 de mayo
""",
}
