"""What people who write Spanish want otherwise of work in play; as heard."""

from __future__ import annotations

CHANGED = {
    "change": """
que sean 8 publicaciones en vez de 5 | lo del tren: mejor el 21 | Añadid por favor también la
empresa Rivas al listado de llamadas. | el boletín más cortito, que luego nadie lo lee | al
final el catálogo lo quiero además en francés | sube el presupuesto del hotel a 140 | podemos
retrasar la entrega al 30 de marzo? | en la factura de serrano pon 3.400, que he sumado una
visita más | quitad a Marta de las nóminas de este mes, que está de excedencia | mejor tutear en
las respuestas a los clientes, de usted suena a banco | ¿y si la segunda va del perro en vez de
la tienda? | que sean diez mejor | poned también el teléfono de la tienda nueva | Al final me
vuelvo el viernes 20, hay cena con los proveedores | De tú, por favor, que aquí nos conocemos
todos. | a los del taller ruiz dadles una semana más antes de reclamar | lo necesito para
mañana, lo siento | quitad los precios, solo nombres y fotos | Marzo entra también, ya que
estáis | con marcas de minuto, si puede ser | a Luis hay que sumarle 12 horas extra de febrero |
llamad también a los de Toledo aunque pille lejos | mejor para el 24, que el 20 tengo bautizo |
Añade al final que hay aparcamiento y que se admiten perros | que sean 12 habitaciones en lugar
de 9 | en vez de euros ponedlo todo en libras | incluye también a los clientes de Portugal |
quita lo del descuento, mi marido dice que ni hablar | Que llame una mujer, a ser posible; los
clientes son viudas mayores | adelántalo al 13 si se puede, que vienen los inspectores | que
pongan por escrito que las clases sueltas cuestan 18 | mejor que no sea tan formal, acá todos
nos tuteamos... bueno, nos voseamos jaja | Que sean seis publicaciones y no diez, que tampoco
vendo coches | A Paqui no le mandéis recordatorio, me ha hecho un bizum. A los demás sí. | que
el hotel no sea el de la otra vez, había una discoteca abajo | si no es tarde, meted también el
curso de junio en la página | ¿Se podría tener también en catalán, además del castellano? | lo
necesito antes, para el viernes 13, adelantaron la inauguracion | súmenle la foto del equipo, la
que está en la carpeta, al final del texto | ¿Y si en vez de avión fuera tren? Me da pánico
volar | las columnas en gris no las copien, son notas mías | ¿podrían quitar de la nómina el
plus de transporte de Andrés? ya viene en bici | a las velas ponedles también el peso, que lo
piden mucho | que no sean solo de vidrio, mirad también lata | esto de los colegios estírame
hasta el viernes 27, que no hay prisa | Quisiera rectificar: la baja de Sonia fue de ocho días,
no de cinco. | retrasa el boletín al lunes que viene, no hay prisa | quita a Nacho, ya no está
con nosotros | mejor en coche de alquiler, que llevo las muestras | contestad también los de los
domingos, hay mucho padre agobiado | más corto, que nadie llega al final | con los minutos
apuntados al margen, si puede ser | lo quiero para el 25, que el asesor se va de vacaciones |
ponme pasillo en vez de ventana | en vez de todos, solo los que llevan sello | que sean 6 y no 4
porfa | firmad como "Equipo Marea" a partir de ahora | Por las tardes mejor, que en la mañana
estoy en obra | Al final Rocío trabajó 20 horas, no 30 | los sábados hasta las 14 y no hasta las
15 | mejor martes y jueves, los lunes cerramos | la de Taller Nube sácala sin iva que es
intracomunitaria | incluid la tarjeta de mi socio, se me pasó | pásalo a google sheets en vez
del excel | Solo los de Valencia capital, los pueblos los dejamos para otra | ya que estáis, al
alemán también, que esto se llena de alemanes | la página de aviso legal no la traduzcan, esa la
lleva el abogado | añade Italia a la comparativa | quedó precioso! solo una cosita: cambia el
tinto por el rosado en la foto grande | Que salgan con fecha de hoy por favor | las propinas van
aparte, hay que separarlas | lo necesito antes, para el viernes | ya no la quiero literal, con
un resumen de cada punto me apaño | Marcos al final hizo 20 horas, corregidlo en la nómina que
aún estáis a tiempo | En el hotel somos ahora veinticinco, se han apuntado tres bajos. | quita
el francés, solo inglés | A Quiroga no le mandéis nada de momento, está en el hospital. Al resto
sí. | pon otra foto en el post, la de la esterilla verde | mejor el miercoles | puede esperar
hasta el 24, no corre prisa ya | el precio del taller es 45 no 54, lo escribi con el pulgar |
quitad el aleman, solo ingles | llamadle mañana a las 9 en punto q luego se va a la obra | os
mando los tickets q faltaban de gasoil, van con los de febrero | buscad tb en portugal | mejor
el jueves 26 que el miércoles, que el miércoles hay fútbol | no corre prisa, con tenerlo el 20
me vale | os mando la carta corregida, usad esta y tirad la otra | quitad lo del descuento del
10, mi socio se ha puesto hecho una fiera | Perdón, son 36 comensales, no 63 | El vuelo que sea
desde Málaga, no desde Granada. y sin escalas | esperad con el boletín hasta el 1 de abril
porfa, que me faltan los precios | lo necesito antes, para mañana a las 12 | que la cita sea en
el almacén y no en la tienda, misma hora | añadid a Yolanda, empezó el día 2, media jornada | q
sean 2 noches, ya q bajo | no llaméis hasta el 17, están de mudanza | La entrevista, mejor solo
las respuestas. Mis preguntas leídas en frío dan vergüenza ajena. | Perdón por marear: al final
portugués de Brasil, no de Portugal. | mejor el 27 que el 18, en plenas Fallas aquí no lee nadie
| la del puente no, poned la del faro | de Talavera no hace falta, esos son primos míos |
cámbiame la reunión de la cooperativa al viernes a las cinco de la tarde porfa | lo del Goya
mejor el lunes 13 de abril, el proyeccionista se casa | a Yeison súmale seis horas, se comió el
turno del domingo él solo | La de Otero que dije que esperara: mandadla YA, que se muda a Chile
| ojo, la cláusula del veterinario ha cambiado, usad el pdf que acabo de mandar | Mejor llamad
al auditorio mañana a las cinco de la tarde | el inventario sólo hasta la letra M | que el abono
vaya a nombre del marido. Divorcio, no preguntéis | lo de las nóminas puede esperar al 25 | la
newsletter mejor a la vuelta, el 24, q aún no sé ni los precios | a lo del Miramar súmale 6
bandejas de empanada que no las apunté | Jenny media jornada desde el día 9 | en la del blanco
cambiad dry por crisp, cosas del importador | El nif del ayuntamiento era otro, P2610700H.
cambiadlo en la factura porfi | Para ver el piso nada de parejas con perro, eso se me olvidó
decirlo. | a Peña ponle también los 40 del envío, son 352,40 en total | al lunes 30 plis | en
las publicaciones del herbolario nombrad también la tila, que se me olvidó | La guía de
huéspedes puede esperar hasta el 15 de abril, primero van las facturas | Una cosita de enero: el
ticket de la gasolinera es personal, sacadlo de ahí | si algún colegio pregunta el precio,
decidles 4 euros por niño, profesores gratis | La de Iglesias que salga a nombre de la comunidad
de propietarios, no de él | el reel mejor mañana que el sábado, así aprovecho que viene el
pastor alemán | En la entrevista dejad las palabras en gallego tal cual, no las paséis al
castellano | ¿sería posible añadir una maleta facturada al vuelo de Múnich? llevo muestras de
azulejo | a los veterinarios ofrecedles también la charla online, hay varios que están lejos |
La entrevista la necesito hoy a la 13 h, perdonad, me adelantan el cierre | cambio la fecha del
boletín, del 20 al 30 de marzo | las fichas pueden esperar a la próxima semana | a Lamas
cobradle 6 horas y media, el jueves pasado me quedé hasta las 9 | es calle Mayor 8, 3º izda, lo
tenéis como 38 | no llaméis esta semana a los talleres, empezad el martes 7 de abril | las
historias mejor solo los jueves, no tres por semana | el concierto es a las 21:30 y no a las 22
| lo de Pilar mejor mañana, que el viernes cierra la oficina | lo del descuento quítalo, mejor
envío gratis | en agosto son 95, no 85 | el nombre de la casa no lo traduzcas porfa | adelanta
la salida al lunes 16 | la de Promociones Arce también, 1.200 más iva | antes de nada cambia el
asunto: 'Ya huele a verde' | añade una columna con el número de niños | el señor se llama
Eulogio, no Eugenio | si preguntan por la piscina diles que este año abre en mayo, no en junio |
que salga el jueves mejor que el viernes | el descuento ponedlo solo en plata, en oro NO que me
arruino | mejor que miren también la del dormitorio ya que van, baja torcida | añadid que el
parking son 8 euros, que siempre se me olvida y luego protestan | los revisores se adelantan, lo
quieren el 20 en vez del 27, perdón!! | que sean cuatro barriles y uno de tostada | Lo de la
carta de vermuts lo necesito el lunes, no el viernes | Paqui al final sí puede el viernes santo,
cambiadla por Rubén | que el ajolote tenga gafas | Mejor el martes en vez del lunes para el 21 |
En el correo de temporada falta el enlace a Spotify, agréguenlo | Prueben también el modo sin
conexión ya que están | las fotos del bolso rojo no, que está agotado | me vale la transcripción
el lunes a las 12, no corre tanta prisa | añadid una columna con el teléfono, que se me pasó
decirlo | mete también el curso de portugués, que al final sale | la de hermanos gil va a nombre
de la SL, no de antonio | pon el CIF nuevo, B-87411290 | En el contrato pon también a su marido
como arrendatario, se llama Julián Prados Vega. | mejor en catalán y castellano | quitad lo de
las torrijas | Comparad solo con tiendas españolas, por favor, las alemanas me distorsionan
todo. | Quitad de la lista Onda Norte, con ese locutor acabé a gritos hace dos años. | cambia el
de Sara Mesa por el de Irene Solà | El bigote del logo más fino porfa | mejor sacadla el sábado
| En el cartel quita el patrocinio de la ferretería, que al final no ponen nada. | a Pili ponla
de noche | En vez de 'estimados socios' pon 'queridas amigas y amigos', que quede más cercano. |
El lanzamiento se retrasa: la primera carta sale el jueves 19, no el lunes. | pon el logo nuevo
en las diapos, el viejo ya no | Se escribe «soleá», no «soledad», y sale en casi todas las
lecciones. | el caballo mirando a la izquierda mejor | el de romero agotado, quitadlo | En la de
higo pone 250 g y son 230. Lo demás está perfecto. | a la de la paella ofrecedle también un café
| Si preguntan por el precio, ahora son 6 euros por niño, subí la tarifa ayer. | El cuaderno no
tiene 25 páginas, solo 18, las últimas yo las quito. | quita el segundo retoque de pintura y
baja el total a 2.150 redondo | falta el iva reducido, 10, porque es vivienda, y el nombre lleva
tilde: Gutiérrez | Mejor sin música. Que se oiga el martillo.
""",
}
