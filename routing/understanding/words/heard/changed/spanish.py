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
Añade al final que hay aparcamiento y que se admiten perros | pónganlo en tono más juvenil, que
esto es un estudio de tatuajes no un ministerio jaja | que sean 12 habitaciones en lugar de 9 |
en vez de euros ponedlo todo en libras | incluye también a los clientes de Portugal | quita lo
del descuento, mi marido dice que ni hablar | Que llame una mujer, a ser posible; los clientes
son viudas mayores | adelántalo al 13 si se puede, que vienen los inspectores | que pongan por
escrito que las clases sueltas cuestan 18 | mejor que no sea tan formal, acá todos nos
tuteamos... bueno, nos voseamos jaja | Que sean seis publicaciones y no diez, que tampoco vendo
coches | A Paqui no le mandéis recordatorio, me ha hecho un bizum. A los demás sí. | que el
hotel no sea el de la otra vez, había una discoteca abajo | si no es tarde, meted también el
curso de junio en la página | ¿Se podría tener también en catalán, además del castellano? | lo
necesito antes, para el viernes 13, adelantaron la inauguracion | no llaméis a los de Murcia,
ahí ya tengo comercial; el resto de la lista igual | súmenle la foto del equipo, la que está en
la carpeta, al final del texto | ¿Y si en vez de avión fuera tren? Me da pánico volar | las
columnas en gris no las copien, son notas mías | ¿podrían quitar de la nómina el plus de
transporte de Andrés? ya viene en bici | a las velas ponedles también el peso, que lo piden
mucho | que no sean solo de vidrio, mirad también lata | esto de los colegios estírame hasta el
viernes 27, que no hay prisa | mejor por la tarde los posts, a las 9 de la mañana nadie piensa
en cerveza | Quisiera rectificar: la baja de Sonia fue de ocho días, no de cinco. | retrasa el
boletín al lunes que viene, no hay prisa | quita a Nacho, ya no está con nosotros | mejor en
coche de alquiler, que llevo las muestras | contestad también los de los domingos, hay mucho
padre agobiado | más corto, que nadie llega al final | con los minutos apuntados al margen, si
puede ser | lo quiero para el 25, que el asesor se va de vacaciones | ponme pasillo en vez de
ventana | en vez de todos, solo los que llevan sello | que sean 6 y no 4 porfa | firmad como
"Equipo Marea" a partir de ahora | Por las tardes mejor, que en la mañana estoy en obra | Al
final Rocío trabajó 20 horas, no 30 | los sábados hasta las 14 y no hasta las 15 | mejor martes
y jueves, los lunes cerramos | la de Taller Nube sácala sin iva que es intracomunitaria |
incluid la tarjeta de mi socio, se me pasó | pásalo a google sheets en vez del excel | Solo los
de Valencia capital, los pueblos los dejamos para otra | ya que estáis, al alemán también, que
esto se llena de alemanes | la página de aviso legal no la traduzcan, esa la lleva el abogado |
añade Italia a la comparativa | quedó precioso! solo una cosita: cambia el tinto por el rosado
en la foto grande | Que salgan con fecha de hoy por favor | las propinas van aparte, hay que
separarlas | lo necesito antes, para el viernes | ya no la quiero literal, con un resumen de
cada punto me apaño | Marcos al final hizo 20 horas, corregidlo en la nómina que aún estáis a
tiempo | En el hotel somos ahora veinticinco, se han apuntado tres bajos. | quita el francés,
solo inglés | A Quiroga no le mandéis nada de momento, está en el hospital. Al resto sí. | pon
otra foto en el post, la de la esterilla verde | uno de los arquitectos no puede esos días,
movedlo todo al jueves 19 a las 9 | mejor el miercoles | puede esperar hasta el 24, no corre
prisa ya | el precio del taller es 45 no 54, lo escribi con el pulgar | quitad el aleman, solo
ingles | llamadle mañana a las 9 en punto q luego se va a la obra | parad hasta el 6 de abril q
no tengo barro y no sé si hay curso | os mando los tickets q faltaban de gasoil, van con los de
febrero | buscad tb en portugal | mejor el jueves 26 que el miércoles, que el miércoles hay
fútbol | no corre prisa, con tenerlo el 20 me vale | La traducción que no sea al inglés, la
quiero al alemán. Resulta que son de Múnich | os mando la carta corregida, usad esta y tirad la
otra | quitad lo del descuento del 10, mi socio se ha puesto hecho una fiera | Perdón, son 36
comensales, no 63 | El vuelo que sea desde Málaga, no desde Granada. y sin escalas | esperad con
el boletín hasta el 1 de abril porfa, que me faltan los precios | lo necesito antes, para mañana
a las 12 | que la cita sea en el almacén y no en la tienda, misma hora | añadid a Yolanda,
empezó el día 2, media jornada | q sean 2 noches, ya q bajo | no llaméis hasta el 17, están de
mudanza | La entrevista, mejor solo las respuestas. Mis preguntas leídas en frío dan vergüenza
ajena. | Perdón por marear: al final portugués de Brasil, no de Portugal. | mejor el 27 que el
18, en plenas Fallas aquí no lee nadie | la del puente no, poned la del faro | de Talavera no
hace falta, esos son primos míos | cámbiame la reunión de la cooperativa al viernes a las cinco
de la tarde porfa | lo del Goya mejor el lunes 13 de abril, el proyeccionista se casa | a Yeison
súmale seis horas, se comió el turno del domingo él solo | La de Otero que dije que esperara:
mandadla YA, que se muda a Chile | El aviso mandadlo el 30 de febrero... digo yo que ese es el
último día no? | ojo, la cláusula del veterinario ha cambiado, usad el pdf que acabo de mandar |
el cartel súbelo el jueves 19, que antes no me dan permiso los de la distribuidora | Mejor
llamad al auditorio mañana a las cinco de la tarde | el inventario sólo hasta la letra M | que
el abono vaya a nombre del marido. Divorcio, no preguntéis | lo de las nóminas puede esperar al
25 | la newsletter mejor a la vuelta, el 24, q aún no sé ni los precios | a lo del Miramar
súmale 6 bandejas de empanada que no las apunté | ponlo el jueves 19 a las 10 mejor, q el martes
tengo la itv del furgón | Jenny media jornada desde el día 9 | me la tenéis para este viernes en
vez del lunes? es q me adelantan la feria | en la del blanco cambiad dry por crisp, cosas del
importador | El nif del ayuntamiento era otro, P2610700H. cambiadlo en la factura porfi | Para
ver el piso nada de parejas con perro, eso se me olvidó decirlo. | a Peña ponle también los 40
del envío, son 352,40 en total | al lunes 30 plis | ¿No os importaría quitar la frase del final?
Lo de "date prisa" me suena a teletienda | en las publicaciones del herbolario nombrad también
la tila, que se me olvidó | La guía de huéspedes puede esperar hasta el 15 de abril, primero van
las facturas | en lo de la furgoneta contad con que llevo tres personas y dos tablas de surf |
Una cosita de enero: el ticket de la gasolinera es personal, sacadlo de ahí | si algún colegio
pregunta el precio, decidles 4 euros por niño, profesores gratis | La de Iglesias que salga a
nombre de la comunidad de propietarios, no de él | el reel mejor mañana que el sábado, así
aprovecho que viene el pastor alemán | En la entrevista dejad las palabras en gallego tal cual,
no las paséis al castellano | ¿sería posible añadir una maleta facturada al vuelo de Múnich?
llevo muestras de azulejo | a los veterinarios ofrecedles también la charla online, hay varios
que están lejos | La entrevista la necesito hoy a la 13 h, perdonad, me adelantan el cierre |
cambio la fecha del boletín, del 20 al 30 de marzo | las fichas pueden esperar a la próxima
semana | a Lamas cobradle 6 horas y media, el jueves pasado me quedé hasta las 9 | es calle
Mayor 8, 3º izda, lo tenéis como 38 | no llaméis esta semana a los talleres, empezad el martes 7
de abril | las historias mejor solo los jueves, no tres por semana | el concierto es a las 21:30
y no a las 22 | lo de Pilar mejor mañana, que el viernes cierra la oficina | el vuelo cogedlo
antes de las 12 de hoy, ha subido 40 euros desde el lunes | lo del descuento quítalo, mejor
envío gratis | en agosto son 95, no 85 | el nombre de la casa no lo traduzcas porfa | adelanta
la salida al lunes 16 | la de Promociones Arce también, 1.200 más iva | antes de nada cambia el
asunto: 'Ya huele a verde' | añade una columna con el número de niños | el señor se llama
Eulogio, no Eugenio | si preguntan por la piscina diles que este año abre en mayo, no en junio |
que salga el jueves mejor que el viernes | el descuento ponedlo solo en plata, en oro NO que me
arruino | El boletín que no salga el lunes, mejor el viernes 20 que ya tendré los precios |
mejor que miren también la del dormitorio ya que van, baja torcida | añadid que el parking son 8
euros, que siempre se me olvida y luego protestan | queda muy seca, como del ayuntamiento. Dale
una vuelta más cercana y mete lo del bocadillo | los revisores se adelantan, lo quieren el 20 en
vez del 27, perdón!! | que sean cuatro barriles y uno de tostada | Lo de la carta de vermuts lo
necesito el lunes, no el viernes | Paqui al final sí puede el viernes santo, cambiadla por Rubén
| que el ajolote tenga gafas | Mejor el martes en vez del lunes para el 21 | En el correo de
temporada falta el enlace a Spotify, agréguenlo | Prueben también el modo sin conexión ya que
están | las fotos del bolso rojo no, que está agotado | me vale la transcripción el lunes a las
12, no corre tanta prisa | añadid una columna con el teléfono, que se me pasó decirlo | mete
también el curso de portugués, que al final sale | la de hermanos gil va a nombre de la SL, no
de antonio | pon el CIF nuevo, B-87411290 | En el texto del taller falta decir que los niños
menores de seis años no pagan. | Mejor que sean 14 sacos y no 10, me ha entrado el pedido de las
monas. | En el contrato pon también a su marido como arrendatario, se llama Julián Prados Vega.
| mejor en catalán y castellano | quitad lo de las torrijas | Comparad solo con tiendas
españolas, por favor, las alemanas me distorsionan todo. | Quitad de la lista Onda Norte, con
ese locutor acabé a gritos hace dos años. | cambia el de Sara Mesa por el de Irene Solà | El
bigote del logo más fino porfa | mejor sacadla el sábado | En el cartel quita el patrocinio de
la ferretería, que al final no ponen nada. | El tesorero se apellida Echeverría, no Echevarría.
Corrígelo también en la lista de asistentes, por favor. | a Pili ponla de noche | En vez de
'estimados socios' pon 'queridas amigas y amigos', que quede más cercano. | El lanzamiento se
retrasa: la primera carta sale el jueves 19, no el lunes. | pon el logo nuevo en las diapos, el
viejo ya no | Se escribe «soleá», no «soledad», y sale en casi todas las lecciones. | el caballo
mirando a la izquierda mejor | el de romero agotado, quitadlo | En la de higo pone 250 g y son
230. Lo demás está perfecto. | a la de la paella ofrecedle también un café | Si preguntan por el
precio, ahora son 6 euros por niño, subí la tarifa ayer. | El cuaderno no tiene 25 páginas, solo
18, las últimas yo las quito. | quita el segundo retoque de pintura y baja el total a 2.150
redondo | en vez de correo mandaselo por carta certificada, que los mails dice que no le llegan
| falta el iva reducido, 10, porque es vivienda, y el nombre lleva tilde: Gutiérrez | Mejor sin
música. Que se oiga el martillo. | Al final viene también mi socia, así que serán dos
habitaciones individuales en vez de una. | Falta el descuento del 10 % que les prometí, y el
concepto es "mantenimiento de piscina, febrero". | Pablo son 18 horas, no 16 | añade también a
Lucía Peña, dos sesiones | mejor el martes 17 | quita lo de envío gratis | Añadid al boletín el
teléfono nuevo, que es el 968 44 10 72. | En la publicación sobra la frase del descuento. | En
la factura del Miramar son 84 barras, no 48 | A Sevilla mejor el 25, la vuelta igual por la
tarde | al final lo nesecito para el viernes 27 y no para el 31 | Añadid el desplazamiento, 45 €
| El hotel mejor cerca de la estación que en el centro | al final lo necesito para el 30 de
marzo | Añadid también el pie de página, que se me pasó en el primer envío | La llamada a los
hoteles, mejor desde el 7 hasta el 9 de abril. | cambiad la foto del segundo post, sale un
cliente que no quiere | el descuento al final es del 15, no del 20, cambiadlo en el texto |
mejor en inglés británico, el cliente es de Leeds | Añadid también Zaragoza a la búsqueda. Con
Huesca sola nos quedamos cortos. | que salga este sábado y no el domingo | mejor que salga el
viernes a las 8 de la mañana | Pon 35 € en vez de 30 en el botón de pago. | A Nuria cámbiala al
20, los demás quedan igual. | súmale el muro del fondo, 9,40 de largo | en lo de calle Sol ponlo
todo en PVC, nada de fundición | Cuando cojáis el teléfono decid Cristalería Soto, no Soto e
Hijos, que cambiamos de nombre. | ya no son 35, son 42 con niños, cambiadlo en el presupuesto |
Añadid el italiano a la traducción de la carta | En el cartel pon que cerramos a las 23, no a
medianoche | Mejor que traigan el pedido el lunes, el viernes estamos cerrados. | en la nota pon
que empezamos en el garaje de mi madre, y quita mi edad | mejor en vertical, que es para el
móvil | Marta no puede el martes, pásala al miércoles 18 a las 10 | Las de canela están mal,
tengo 12 en la mano y ponéis 21. Repasadlas | son siete tazas, no seis, se me olvidó la verde |
quitad el de lavanda de la subida, que ya no lo hago | El código mejor que arranque el viernes,
y que sea del 15 | El jueves que viene en vez del miércoles, que el miércoles tengo médico. |
quita lo del sorteo y deja solo la receta | No empecéis con el manual hasta que os pase la
versión corregida, la mía tiene fallos | En lugar de demos en nuestra sala, ofreced
videollamada. Nadie quiere venir con este calor. | Las facturas mejor el lunes, hoy me faltan
dos albaranes | La paga extra no es para Nuria sino para Nerea, me bailaron los nombres. | Solo
los 60 primeros, los demás ya no los vende el proveedor | ¿Podéis tenerla para pasado mañana a
las cuatro y no para el lunes? Adelantaron la junta. | La tortuga mejor mirando a la izquierda |
Falta la lección 6 en la plataforma, subidla y ya está todo | El vuelo mejor que salga por la
tarde, por la mañana no llego | El artículo, más corto. Y sin tanto adjetivo. | Que no llamen
antes de las diez, los hoteleros están con los desayunos. | La letra es tan pequeña que ni con
gafas. Repetidlas más grandes. | en el hotel ahora somos dos, habitación doble con camas
separadas | quita la parte del descuento, al final no lo hacemos | la factura de Soler que vaya
a nombre de la empresa, no de él | podemos moverlo al 27? el socio está fuera | En lo de la
peluquera añadid que hay que hablar algo de inglés, por los turistas | Subid los vinilos a 24 €
en vez de 22, que el mayorista me ha apretado | En el 14 quitad el minuto en que hablo de mi ex.
Por favor. Todo entero. | para el jueves, no, perdón, mejor el viernes | ¿Puede ser hoy antes de
las 6 de la tarde en vez de mañana? | La reunión con la clínica pasadla al lunes 16 a las 10 |
Son 3 noches y no 2, lo apunté mal ayer | añadid el tique del parking del 27 de feb, 14 euros |
Lo de Sevilla al final es el 17, me han movido la reunión un día | ¿Podéis meter también el
horario de los sábados en las publicaciones? Se me pasó decirlo | Con tres proveedores me apaño,
no hacen falta los cinco. Eso sí, que sirvan a Portugal. | En lo de Getafe son 6 persianas al
final, se le olvidó la del baño | Nada de guitarrista, mejor un dj, que mi mujer lo prefiere |
La imprenta me adelanta la hora, las fotos tienen que estar mañana a las 13 h | ¿Podríais pedir
300 tarros en vez de 200? | Ahora somos 15 para el retiro, no 12 | y si la carpeta va también en
alemán? | La oferta de la boda la necesitaría ya el jueves, ¿se puede adelantar? | Las facturas
mejor para el jueves, que el viernes cierra el banco aquí por fiesta local | En los posts no
pongáis precios, por favor. Y el tono más cercano, de tú | Al vuelo a Lisboa añadidme una maleta
facturada, llevo muestras | En el presupuesto de Calle Luna meted el andamio como partida
aparte, 1.150 | Ochoa prefiere que vayamos el lunes 16 a las nueve en vez del viernes.
Cambiádmelo | Del pladur pedid hidrófugo en vez del normal, es para un baño, 22 placas igual |
en lo del corcho quitad los de China, solo quiero proveedores de aquí o de Portugal | Ojo, en
las facturas hay que poner el NIF nuevo, B-66120934, que ya somos sociedad | El hotel de Vigo
que sea del 17 al 20, me quedo una noche más | Los primeros diez minutos son charla del café,
eso os lo podéis saltar. | Nos han adelantado la inauguración!! El boletín me haría falta para
el jueves como mucho | Pensándolo bien, para los alemanes mejor de usted que de tú, son clientes
mayores | El pulpo ya no lo traemos, habría que dejarlo fuera de la carta | Que sea pasillo, con
mi rodilla la ventanilla es un suplicio | La ficha mejor en inglés británico, el cliente es de
Bristol y es muy suyo | Roldán acabó quedándose solo con dos puertas, la tercera fuera de la
factura | me han aparecido otras 15 fichas detrás del armario, van con el mismo montón | Menos
rosas y más cactus, que es lo que tengo en el almacén | El descuento del correo será del 20, no
del 15. El anuncio se queda igual. | Bájenle al anuncio, de 150 a 100 pesos diarios. Ya se me
está yendo la lana | mejor escribid también a las de Toledo y Segovia, total están al lado |
Añadid otro paquete a los de México, el pedido 2288, pesa 640 gramos | en la solicitud de
Usaquén pon stand doble, me lo comparte Andrea | Que la portada del plan lleve el logo nuevo, el
verde | las del sótano al final no hacen falta, sólo de planta baja para arriba | el folleto en
alemán me corre más prisa, lo querría para este jueves | En lo de los proveedores, meted también
Portugal, que queda al lado. | la página de menús sigue adelante, pero poned los alérgenos
debajo de cada plato | La factura a Lozano que salga el jueves 12, antes no, que están de
inventario | mejor que salga el 26, el 25 cerramos por inventario y no habrá nadie al teléfono |
Añadid también los tickets del parking, son 6 | en vez de inglés que sea alemán, y con tenerlo
el 1 de abril me vale | que las llamadas empiecen ya mañana, no el lunes | lo necesito una hora
antes, hoy a las cinco | En el hotel de Bilbao que sean dos habitaciones, al final viene mi
socia | la newsletter mejor para el lunes, el miércoles no lee nadie nada con las fallas | son
tres remolques al final, se me olvidó el de las vallas | Al final la cata no es el sábado, la
bodega nos la pasa al jueves 19 | Mi socia dice que demasiados emojis, que parecemos una
heladería | Alcaide me ha devuelto dos sacos, en su factura serían 38 y no 40.
""",
}
