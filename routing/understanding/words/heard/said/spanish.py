"""What people who write Spanish say of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
el cuarto del año pasado, el resto está hecho | seis, dos a media jornada | portugués de brasil
porfa | sí claro | salgo de murcia, bueno, si desde alicante es más barato también vale | Formal
pero sin pasarse. | va adjunto | pues que me llaméis a la gente y me saquéis citas | el 26
tempranito | mañana mismo | doce, pero dos son dibujos | cuando podáis, sin agobios | sí sí de
tú, aquí todos de tú | la b | 450 y pico, mira el presupuesto | va adjunta, perdón por el
formato | pasado mañana | La del banco azul, la otra ni la mires | lo de contestar correos | lo
que diga mi socia | de tú siempre | Amparo y un señor que no se presentó | desde donde salga más
barato, madrid o bcn | tres y medio 😂 | enero y febrero | uf, eso lo lleva mi marido | mmm no
creo | para el martes | con la directora, no con la secretaria | pal viernes 20 | calle Feria 22
bajo, 41003 Sevilla | con desayuno, si | la factura primero | para el martes que viene | pa'l
lunes me vale | Con que esté el martes me vale | para el miércoles que viene, no antes | Por
carta, que ese no mira el correo.
""",
    "cancel": """
anulad lo de málaga, no voy | Ya no hace falta la transcripción, muchas gracias de todos modos.
| lo del linkedin dejadlo estar, lo escribo yo | parad las llamadas, ya tengo la agenda hasta
arriba | anulad lo del tren, se ha suspendido la reunión | Ya no hace falta lo de las
subvenciones, gracias, me lo ha resuelto el gestor. | dejadlo estar, los posts los hace mi
sobrina | parad las llamadas hasta nuevo aviso no, definitivamente, se acabó la campaña | anula
el viaje, me he roto el tobillo | ya no hace falta lo del boletín, lo escribe mi socia |
Olvidaos de la investigación de mercado, por favor, hemos decidido no abrir en Bilbao. | para
esos de la traducción: párenlo, la editorial se ha echado atrás | lo de Zaragoza ya no va, me
cancelaron la boda | Dejen nomás el tema de la traducción, el cliente se fue con otro. | Oigan,
ya no hace falta que busquen lo de los permisos, me lo explicó el municipio | anula los posts,
la traducción sí la quiero | el botón no hace falta, lo puso mi hijo anoche | ya no vamos a
Lisboa, se suspende la feria | Les agradecería que no siguieran con las horas del almacén; lo
asume la gestoría. | dejadlo, he devuelto el programa ese | Mi jefa dice que siempre no. Ni
modo, se cancela el boletín. | el evento se cayó, no hace falta la página | lo de la cera ya no,
el boletín sí | Hemos contratado a una gestoría, por lo que damos de baja este encargo. Un
saludo. | parad las llamadas, no damos abasto | deja los tickets, los tiró la señora de la
limpieza 🤦 | lo hacemos por videollamada, anulad el vuelo | quita la reserva que pedí, me quedo
en casa de un amigo | al final el notario habla español así que no hace falta | olvidaos de los
posts, mi hija los hizo anoche | ya pagaron todos, no manden nada | me echo atrás con las
nóminas, lo lleva mi cuñada | por la lluvia no hay mercadillo → no hay campaña | no transcribas
nada, el audio está roto | al final los he pillado a los tres en un bar, no hace falta que
llaméis a nadie | ya no hace falta el hotel, cantamos en casa | deja lo de las fichas que lo
hace mi sobrino | Anulad el boletín, por favor. El taller se suspende por falta de gente. |
dejad lo del billete ya tengo furgo | anulad el mailing, no hay taller | lo de las botellas no
sigais, al final voy a latas. la maquina llega en abril | olvidaos de la factura de quiroga, al
final no quiere el mueble | parad la búsqueda, ya tengo local | Anulad el post del aniversario,
ha fallecido el abuelo y no estamos para fiestas. | ya no quiero la página en catalán, dejadlo |
No llaméis a las carpas. Lo hacemos dentro. | al final no hace falta lo del hotel, duermen en el
autobús jaja | lo del tren nada, voy en cohe | olvidad el boletín | Ya no tenéis que llamarles,
me crucé con la gestora en el ascensor y lo arreglamos entre el segundo y el quinto | Me da
apuro, porque sé que ya habíais empezado y además bien, pero los de Milán se traen a su propia
traductora. Así que paramos ahí, ¿de acuerdo? | Olvidaos del tren, me lleva mi cuñado en la
furgo | no publiquéis nada del sábado, se ha caído la copia y no hay peli | anula lo del banco,
he hablado yo | para lo del cuaderno, el gestor dice que no hace falta | Del hilo de LinkedIn
olvidaos, me han cerrado la cuenta | lo de llamar al de las lentes déjalo ya, me llamó él esta
mañana | no sigáis mirando harinas, me quedo con el de siempre | Uy, ese precio no. Dejadlo, ya
lo mando yo desde mi gmail | para con los posts de abril, cerramos por obra todo el mes | anulad
la cita con la gestoría, ya no hace falta, lo hemos hablado por teléfono | Pues nada, cancelamos
lo de las academias. Mi hijo se va a Irlanda al final
""",
    "change": """
que sean 8 publicaciones en vez de 5 | lo del tren: mejor el 21 | Añadid por favor también la
empresa Rivas al listado de llamadas. | el boletín más cortito, que luego nadie lo lee | al
final el catálogo lo quiero además en francés | sube el presupuesto del hotel a 140 | podemos
retrasar la entrega al 30 de marzo? | en la factura de serrano pon 3.400, que he sumado una
visita más | quitad a Marta de las nóminas de este mes, que está de excedencia | mejor tutear en
las respuestas a los clientes, de usted suena a banco | ¿y si la segunda va del perro en vez de
la tienda? | que sean diez mejor | poned también el teléfono de la tienda nueva | Al final me
vuelvo el viernes 20, hay cena con los proveedores | De tú, por favor, que aquí nos conocemos
todos. | a los del taller ruiz dadles una semana más antes de reclamar | si no es mucho pedir,
incluid también los autobuses, que mi madre no sube a un avión | lo necesito para mañana, lo
siento | quitad los precios, solo nombres y fotos | Marzo entra también, ya que estáis | con
marcas de minuto, si puede ser | a Luis hay que sumarle 12 horas extra de febrero | llamad
también a los de Toledo aunque pille lejos | mejor para el 24, que el 20 tengo bautizo | Añade
al final que hay aparcamiento y que se admiten perros | pónganlo en tono más juvenil, que esto
es un estudio de tatuajes no un ministerio jaja | que sean 12 habitaciones en lugar de 9 | en
vez de euros ponedlo todo en libras | incluye también a los clientes de Portugal | quita lo del
descuento, mi marido dice que ni hablar | Que llame una mujer, a ser posible; los clientes son
viudas mayores | adelántalo al 13 si se puede, que vienen los inspectores | Prefiero hotel cerca
de la estación, el de ahora está donde Cristo perdió la alpargata. Cambiadlo, gracias | que
pongan por escrito que las clases sueltas cuestan 18 | mejor que no sea tan formal, acá todos
nos tuteamos... bueno, nos voseamos jaja | Que sean seis publicaciones y no diez, que tampoco
vendo coches | A Paqui no le mandéis recordatorio, me ha hecho un bizum. A los demás sí. | que
el hotel no sea el de la otra vez, había una discoteca abajo | si no es tarde, meted también el
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
solo inglés | Tranquilos con el boletín, no abro inscripciones hasta mayo; con que salga la
semana del 13 de abril voy sobrada. | A Quiroga no le mandéis nada de momento, está en el
hospital. Al resto sí. | pon otra foto en el post, la de la esterilla verde | uno de los
arquitectos no puede esos días, movedlo todo al jueves 19 a las 9 | mejor el miercoles | a la de
olmo le falta el desplazamiento, fui dos veces pq la primera no habia nadie en casa, 40 cada
una. ponedlo antes de mandarla | puede esperar hasta el 24, no corre prisa ya | el precio del
taller es 45 no 54, lo escribi con el pulgar | quitad el aleman, solo ingles | llamadle mañana a
las 9 en punto q luego se va a la obra | parad hasta el 6 de abril q no tengo barro y no sé si
hay curso | os mando los tickets q faltaban de gasoil, van con los de febrero | buscad tb en
portugal | Yoel ya no esta desde el 5, sacadlo de las nominas y le haceis solo esos dias | mejor
el jueves 26 que el miércoles, que el miércoles hay fútbol | no corre prisa, con tenerlo el 20
me vale | La traducción que no sea al inglés, la quiero al alemán. Resulta que son de Múnich |
os mando la carta corregida, usad esta y tirad la otra | quitad lo del descuento del 10, mi
socio se ha puesto hecho una fiera | Perdón, son 36 comensales, no 63 | El vuelo que sea desde
Málaga, no desde Granada. y sin escalas | esperad con el boletín hasta el 1 de abril porfa, que
me faltan los precios | lo necesito antes, para mañana a las 12 | que la cita sea en el almacén
y no en la tienda, misma hora | añadid a Yolanda, empezó el día 2, media jornada | q sean 2
noches, ya q bajo | no llaméis hasta el 17, están de mudanza | La entrevista, mejor solo las
respuestas. Mis preguntas leídas en frío dan vergüenza ajena. | Perdón por marear: al final
portugués de Brasil, no de Portugal. | mejor el 27 que el 18, en plenas Fallas aquí no lee nadie
| la del puente no, poned la del faro | lo de Brisa son dos facturas, no una: mitad ahora, mitad
cuando salga el libro. idea suya, claro | Tal y como va el excel no me sirve del todo, y es
culpa mía por no decirlo: me hace falta una columna con el cumpleaños. | de Talavera no hace
falta, esos son primos míos | cámbiame la reunión de la cooperativa al viernes a las cinco de la
tarde porfa | metedle también lo de los olivos en maceta, que me han traído ochenta y no sé
dónde ponerlos | lo del Goya mejor el lunes 13 de abril, el proyeccionista se casa | a Yeison
súmale seis horas, se comió el turno del domingo él solo | La de Otero que dije que esperara:
mandadla YA, que se muda a Chile | El aviso mandadlo el 30 de febrero... digo yo que ese es el
último día no? | ojo, la cláusula del veterinario ha cambiado, usad el pdf que acabo de mandar |
el cartel súbelo el jueves 19, que antes no me dan permiso los de la distribuidora | Mejor
llamad al auditorio mañana a las cinco de la tarde | el inventario sólo hasta la letra M | Al
boletín le falta el logo de la Diputación, os lo acabo de adjuntar, que sin él no pagan | que el
abono vaya a nombre del marido. Divorcio, no preguntéis | lo de las nóminas puede esperar al 25
| la newsletter mejor a la vuelta, el 24, q aún no sé ni los precios | a lo del Miramar súmale 6
bandejas de empanada que no las apunté | ponlo el jueves 19 a las 10 mejor, q el martes tengo la
itv del furgón | de la grabación quitad la parte del final donde nos ponemos a hablar del
divorcio de Paco jajaj | aguanta el boletín hasta el 7 de abril, que la junta aún no ha aprobado
las cuotas | en vez de la foto del escaparate usad la q os mando ahora, con la Puri firmando |
Jenny media jornada desde el día 9 | me la tenéis para este viernes en vez del lunes? es q me
adelantan la feria | en la del blanco cambiad dry por crisp, cosas del importador | El nif del
ayuntamiento era otro, P2610700H. cambiadlo en la factura porfi | Para ver el piso nada de
parejas con perro, eso se me olvidó decirlo. | a Peña ponle también los 40 del envío, son 352,40
en total | al lunes 30 plis
""",
    "status": """
cómo va lo mío? | ha llegado el audio o lo mando otra vez? | Me gustaría saber si las nóminas
estarán listas esta semana. | cuántas clínicas lleváis llamadas | el billete ya está comprado o
todavía no?? | se sabe algo de las subvenciones | T-31 para cuándo | cómo va lo de milán | ¿Ya
han salido los recordatorios a los morosos? | os llegó el audio? | Quería saber para cuándo
calculáis que estará la traducción | alguien está ya con mi lista o sigue en la cola | cómo va
lo de los hoteles? | ¿Ha llegado ya la transcripción o sigue en cola? | sabes algo de las
llamadas? | para qué día calculáis que estará? | Y la factura del Ayuntamiento, ¿se mandó o no
se mandó? | ¿se sabe ya quién se encarga de cambiar la cabecera? | Che, ¿hay novedades del
traductor o sigo esperando? | les llego el excel? a mi me dio error al subirlo | Y lo de las
llamadas, ¿por dónde va? | ya salió la factura de la señora Ibarra? | no quiero meter prisa pero
mi gestor me pregunta por febrero, ¿está al caer? | alguien sabe cuando me llega el borrador del
post de linkedin | ¿qué pasa? | ¿hay novedades? | ¿y? | Disculpen, ¿para cuándo podría ver el
borrador del correo de abril? | tengo ya billete o sigo en el limbo | cuántas velas van subidas?
| oye, cobran o no cobran? quién está con ello | de lo mío qué está hecho y qué no | se sabe
algo de la asamblea | Buenos días. ¿Podrían indicarme en qué punto se encuentra el informe de
subvenciones? | ya salieron las facturas? | sigo sin ver borrador, por dónde anda? | ¿para
cuándo el formulario? | cuántas reuniones han salido? | por qué página vais | cómo vamos con las
nóminas? la gente pregunta | ¿Me podrías decir más o menos cuándo estará febrero, mi reina? | se
sabe quién lo transcribe? | ya hay hotel o duermo en la furgo | me llega hoy el informe o mañana
| los anexos ya están?? | y el coche? | cuántos mails quedan sin abrir | q tal va febrero? | de
estas dos cuál va primero | Estaría bien ver algo esta semana... | alguien tomó ya lo de los
clientes? | oye y las fichas qué | cuánto me va a costar la traducción | ¿Salieron ya los
recordatorios? | Disculpad, ¿para cuándo tendré la transcripción de los Etxeberria? La reunión
siguiente se me echa encima. | la sra ibañez me pregunta y no se q decirle, le habeis mandado ya
eso? | habeis podido hablar con benitez o q | cuanto me va a costar lo de los audios | quien me
lleva las nominas ahora, sigue siendo Lola? | esta ya puesto el telefono nuevo? me siguen
llamando al otro | y esto cuánto me va a costar? | quien está con lo mio, Elena o el chico nuevo
| Me faltan las nóminas, las tenéis ya? las necesito el viernes para pagar | cómo va lo de los
músicos? | ¿Cuándo me llega el inventario? Que el de la aseguradora no para de preguntar |
habéis conseguido hablar con el del ayuntamiento o sigue sin cogerlo | Se mandó ya la factura de
la comunión? Es que la madre dice que no ve nada | ¿y eso en euros? | una duda tonta, ¿quién me
está transcribiendo es persona o máquina? si es persona dadle las gracias y preguntadle por
dónde va | se sabe algo de la gestoría o siguen con las cajas? | Perdonad que insista, ¿la
factura de Brisa ya salió? Me llama su contable, que es un encanto y muy persistente. | quién
está con mi página, que no veo cambios | ¿La de calle Feria ha dicho algo? | lo de las nóminas
cuánto era, que borré el mensaje sin querer | ¿salieron ya las facturas de las mudanzas o
seguimos esperando al santo? | cómo va lo de mis audios | ¿Se ha enviado ya el recordatorio al
Bar Lute? Dice Paco que no ha visto nada | ¿cómo va lo del contrabajo? | os habéis metido ya con
mis libros? | cuánto me va a costar lo del tren al final | Os ha cogido el teléfono el comercial
de Zeiss o seguimos igual? | las etiquetas quién las lleva? | ¿Le llegó la carta al señor del
ático? ¿Ha dicho algo? | habéis empezado ya con lo del trimestre o está parado | cuántas notas
de voz lleváis pasadas ya? | pa cuándo la transcripción más o menos? | os falta algo de mi parte
para la newsletter?
""",
}
