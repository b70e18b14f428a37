"""What people who write Spanish say beside requests; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
el cuarto del año pasado, el resto está hecho | seis, dos a media jornada | portugués de brasil
porfa | sí claro | salgo de murcia, bueno, si desde alicante es más barato también vale | Formal
pero sin pasarse. | va adjunto
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
ya no hace falta que busquen lo de los permisos, me lo explicó el municipio
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
transporte de Andrés? ya viene en bici
""",
    "complaint": """
pero qué es esto, la traducción está llena de faltas | me habéis cogido el hotel en la otra
punta de la ciudad 😤 | Estoy bastante descontenta: la factura salió con el NIF equivocado y el
cliente me la ha devuelto. | quedamos en el lunes y estamos a miércoles, nada de nada | las
fotos del post están al revés!!! | le habéis contestado a un cliente que no hacemos
devoluciones, y SÍ hacemos | el apellido está mal en las seis | Esto está traducido con el
traductor de Google, se nota a la legua. | el hotel está a 11 km de la feria | la web lleva
caída desde que tocasteis el menú!! | me prometisteis los textos para el lunes y estamos a
miércoles | faltan todas las facturas de la segunda quincena | le dijisteis a un cliente que
abrimos los domingos y vino con los niños para nada | Menuda chapuza. Las facturas llevan el IVA
del año pasado. | Llevo esperando desde el jueves. Así no se puede trabajar. | Pero bueno,
¿quién ha contestado a la señora Rius que no hacemos fundas? ¡Claro que las hacemos! | no me
gusta nada, parece escrito por mi cuñado | el enlace no funciona y el archivo pesa 0 kb, otra
vez igual | Me siguen pidiendo el vino a 9 euros. Nueve. Se suponía que ya estaba cambiado. |
¿Pero alguien revisó esto? El apellido de mi socia está mal en las tres páginas. | otra vez
cobrado dos veces al mismo cliente, qué vergüenza pasé | quedamos en el lunes. hoy es miércoles.
| una clienta me reenvía la respuesta que le dieron: en inglés, a una señora de Cuenca. En
serio? | Me entregaron lo de enero sin los gastos de la tarjeta. La mitad falta, o sea no me
sirve | otra vez mal | falta la página 3 | así no
""",
    "greeting": """
buenos días a todos ☀️
""",
    "not_for_us": """
alguien me puede llevar el coche a la itv mañana? | a qué hora juega el betis | me duele la
espalda una barbaridad, qué me tomo? | ¡Gane dinero desde casa! Invierta en criptomonedas con
nuestro método 100 % garantizado, escríbanos por WhatsApp. | recógeme un paquete en correos y
súbemelo a casa q estoy sin ascensor | me duele la espalda desde el lunes, ¿ibuprofeno o mejor
paracetamol? | Ofrecemos placas solares para negocios con un 40 % de descuento solo este mes,
¿cuándo podemos visitarles? | alguien puede acercarme un cargador a la tienda? me he quedado sin
batería | ¿y tú de qué equipo eres, del Betis o del Sevilla? | ¿alguien me puede recoger a la
niña del cole a las 5? | ¿Qué número va a salir en la lotería? jajaja | Gana dinero desde casa
con nuestra plataforma de inversión, plazas limitadas!! | me duele una muela del juicio, tomo
ibuprofeno o paracetamol? | alguien que pasee a mi perra el jueves? yo estoy en la feria todo el
dia | me duele la muela desde ayer, puedo tomar amoxicilina que me sobró? | Ganará el Betis el
domingo o qué | Le ofrecemos préstamos sin aval hasta 50.000 €, respuesta en 24 h, ¿le interesa?
| necesito un logo | busco un fontanero | pídeme una pizza | una canguro para el viernes |
necesitamos un abogado
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
veremos | entendido | estoy en el tren
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
post de linkedin | ¿qué pasa? | ¿hay novedades? | ¿y?
""",
    "thanks": """
genial, mil gracias guapos | Ha quedado muy bien el texto, así lo dejamos. | olé, 6 reuniones en
dos días, sois unos cracks | chapó, no le cambio ni una coma | Muchísimas gracias de verdad, qué
peso me habéis quitado | vale, me lo quedo así 👌 | qué maravilla, me habéis salvado la campaña
❤️ | Perfecto, conforme con todo, muy agradecido. | Quedó padrísimo, mil gracias de verdad |
buenísimo, tal cual lo quería, ni una coma le cambio | mil gracias | genial | qué bien
""",
}
