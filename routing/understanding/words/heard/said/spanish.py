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
creo
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
nada, el audio está roto
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
cada punto me apaño
""",
    "remark": """
os acabo de subir el extracto del banco | esta semana son fallas así q por la mañana no cojo el
teléfono | ¿La persona que traduce entiende de vinos? | mi marca se escribe todo en minúsculas,
ojo | Por cierto, la señora Rivas solo habla catalán. | en el minuto 30 se corta el audio, es
normal, cambié de móvil | cómo se cobra esto, por horas o por encargo? | la contraseña de la web
os la mando por privado en un rato | hay tickets en portugués en la carpeta, son del viaje a
oporto | en el pueblo todos me conocen como Paqui, no como Francisca, lo digo por si alguno se
extraña | por mí sin prisa, eh | el 19 aquí es fiesta, no habrá nadie en la oficina | Mi socia
Elena escribe de maravilla, los textos antiguos son todos suyos | algún día me gustaría tener
todo esto en catalán, pero bueno, poco a poco | ¿la persona que lleva las cuentas trabaja con
Holded o con otra cosa? | os mando el pdf esta noche que ahora estoy con un caballo | La señora
Ibáñez prefiere que la llamen por la tarde, después de la siesta | una duda tonta, si no digo
nada en 5 días se da por aceptado? | el año pasado cobrábamos 45 la sesión, desde enero 50 | El
que tose en el minuto diez es mi padre, no le hagáis caso jaja | hay un cliente, un tal Bruno,
que escribe veinte veces lo mismo, paciencia con él | el señor de la grúa se llama Aurelio, es
el que habla de fondo | Nosotros siempre tratamos de usted a las familias, por si sirve. | a
quién le mando las fotos, a ti o directamente a quien hace la web? | La tabla tiene dos
pestañas; la buena es la segunda | Os aviso de que el viernes aquí es fiesta local y no
cogeremos el teléfono. | el logo lleva acento, no es una mancha | con 'la casa' me refiero
siempre a la oficina de la calle Mayor | el perro de la foto es de un cliente y tenemos su
permiso | ojo, hablo catalán en los últimos diez minutos | Rocío está de baja hasta mayo y la
sustituye Elena, lo digo por los nombres que veréis | el banco por fin mando el extracto de
enero | ¿los festivos locales cuentan como día hábil para ustedes? | el señor Quiroga no atiende
antes de las once, tiene radio en la mañana | ando en obra hasta las 5, no contesto | el cif
bueno es el del membrete, el de la web esta desactualizado | ¿quien haga la contabilidad ve
también mi cuenta personal? | en el audio 2 se oye una batidora de fondo, es la cocina, no se
puede evitar | Aviso: mañana la tienda online está caída por mantenimiento, que nadie se asuste
| el de blanco en la foto es mi papá, él fundó la ferretería | Cómo cobran la traducción, por
palabra o por página? | Para el trimestre, ojo que los tickets de gasolina están en una carpeta
aparte, se llama 'coche' | mmm | sí | no | luego | bueno | ya veo | quizá | no sé todavía | ni
idea | me lo pienso | hoy no | mejor lo hablo con mi socio | una factura de la imprenta | este
ticket estaba en el bolsillo | las nóminas las hacemos nosotros | mis facturas las hago yo | la
web la lleva mi sobrino | perdón, ventana equivocada | soy la nueva ayudante | depende | ya
veremos | entendido | estoy en el tren | soy vegetariana y ronco, lo digo por lo de la
habitación | ¿los textos los escribe una persona o un ordenador? es curiosidad | el concejal me
ha dicho en el bar que la ayuda sale en abril, no sé si fiarme | ya os he pasado los partes de
todos, el de Nacho venía arrugado | los albaranes verdes son copias de los blancos, por si os
liáis | los primeros diez minutos son aplausos y ruido de sillas | ¿cómo va lo de los precios,
es por tarea o por mes? | Aviso: el número del Hotel Faro está mal en la lista, el bueno se lo
mando luego | por cierto tenemos logo nuevo, lo dejo en la carpeta | este mes cumplimos 10 años,
por si da para una línea | viajo solo con mochila | ¡Nos han dado la plata en el concurso! | la
contraseña está en el sobre que dejé... digo en el gestor | ¿Quién puede ver lo que subo a la
carpeta? | las fotos están en drive, carpeta "buenas" | tengo un primo con una en Murcia, puede
contestar preguntas | recibido, lo miro el finde | ok lo he visto, lo de la ferretería era un
tornillo gigante para el letrero | hay letras de tres personas distintas jaja | mi acento es de
cádiz, suerte | Lupe anda de incapacidad desde el lunes, ya les subí el papel | el cargo de
32,10 es mío personal, del gimnasio (al que no voy) | soy alérgico a los gatos, por lo del hotel
| el perro de la foto 5 se llama Churro | el cliente de la moto pide que se le escriba al gmail
| la señora Puig dice que paga mañana, a ver si es verdad | En abril tenemos festivo local el
27, lo aviso por si acaso | hoy va a escribir mucha gente, se nos cayó la pasarela de pago |
¿trabajan en semana santa ustedes? | mañana abrimos matrícula | Les adjunto la versión firmada
del año pasado, tal vez le sirva al traductor | el director del San Roque es mi cuñado, tratadlo
bien jeje
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
clientes?
""",
}
