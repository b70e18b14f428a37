"""What people who write Spanish want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Se ha caído el pago con tarjeta todo el fin de semana. Un correo el lunes a toda la lista con la
disculpa, y contestad también a los que ya han protestado, que son pocos pero ruidosos | Mi
hermana ha abierto un pequeño obrador conmigo y no damos abasto. Total, que los emails de
encargos no los contesta nadie. Y yo con un viaje a Zaragoza en puertas y sin tren cogido | el
sábado hacemos puertas abiertas en el taller. Post para instagram con las fotos del torno y un
correo a la lista con el programa, mejor antes de las 6 de la tarde del viernes | mirad cuánto
cobran las otras academias de inglés por el intensivo de verano, y factura a la guardería por
las 8 horas de febrero a 25. ¿alguien que venga a cambiar la cerradura del aula también lo
tenéis? 😅 | actualizad en la web el calendario de catas (abril y mayo, os lo paso en foto), y
luego un correo bonito a los del club con lo mismo y que traigan a un amigo gratis | contestar a
todos los que preguntan por el curso de arcilla, hay 18 mails, y luego a la lista general un
correo contando que abro turno de noche. Ah y busco a quien me arregle el torno ⚙️ | Buenas.
Tres cosas: el metraje de las paredes de la guardería (va en el audio), luego el precio para el
director con pintura ecológica, y que alguien me atienda el móvil el lunes que estoy en el
juzgado | Hola chicas, fotos de los quesos hechas por mi cuñado, el mantel de hule se ve fatal,
quitadlo. Y la torta del Casar, subidla ya a la tienda, que el texto lo tenéis de la feria |
buenas, el grupo de la empresa de ascensores quiere factura con su CIF, les hice un ticket a
boli y no les vale, 3 habitaciones 5 noches a 52 iva incluido ah, y nos han puesto un 10 en la
web, decidles algo majo | Ya está la sala pintada, las obras colgadas desde ayer, el vino lo
trae mi cuñado y la nota de prensa la sacó el periódico tal cual la mandasteis. Solo que de los
de siempre no sabe nadie nada. Inauguramos el 27 a las ocho. Que le llegue a toda la gente del
fichero una invitación bonita, con la foto del faro rojo, el miércoles 25 como muy tarde | Che,
el taller de ajedrez para pibes lo largamos después de Semana Santa. Profe tengo, tableros
tengo, el salón nos lo presta la biblioteca y el flyer lo hizo mi señora. La vez pasada anoté
todo en un cuaderno y se me mojó. Quiero algo donde los padres se anoten solos, cupo veinte, con
edad y teléfono, y que les llegue una confirmación. | Va lista: 1. clip corto con las fotos de
la boda de Jimena 2. contestar lo que me pusieron debajo del sorteo en Insta 3. la impresora no
aparece en mi compu 4. junta con el banco el 24 a las 11, ponla en la agenda | Junta las tres
listas: la de la feria, la de Mailchimp y la del cuaderno (te mando fotos). Sin repetidos, con
los acentos bien puestos, y que la columna de ciudad no tenga "bcn", "Barna" y "Barcelona" a la
vez. | Hola equipo, ando grabando un curso y voy de cabeza. Necesito subtítulos en los tres
videos, que alguien recorte las fotos de producto con fondo blanco, y saber cuánto sale alquilar
una sala chica en Palermo por día. | Una newsletter para el Día del Padre, que salga el 19. La
idea: "regala tiempo, no calcetines". Que hable del taller de encuadernación, del vale regalo y
del descuento, con un asunto que den ganas de abrir. | Vamos a abrir la segunda cafetería y lo
quiero hacer bien: página nueva con mapa y carta, anuncios en Google para el barrio, una semana
de posts contando la obra, y un montaje corto con los vídeos que grabó el albañil. | El viernes
cierro para ir a una feria; necesito que alguien coja el teléfono a los clientes ese día, y para
mayo un alojamiento en Oporto, céntrico y con cocina, del 14 en adelante tres noches | Tengo 22
minutos de video del bautizo del barco y quiero 2 nomás. Que empiece con la botella, que se oiga
la banda, que salga mi mamá llorando, y al final el logo. Para el 3 de abril. | Sigue sin
contestar nadie a las ofertas de febrero y me estoy poniendo nervioso, así que insísteles tú. Y
una gráfica de cuántas ofertas hemos ganado y perdido, para el miércoles 18, que veo a mi socio.
| Me han dicho que con mejores palabras clave vendería el doble, búscamelas para la tienda de
lanas. Las agujas del 4 se agotaron, pide más a Hilaturas Sanz. Por otro lado quedan cartas en
el mostrador: échalas al correo certificado. | ay mira, estoy en la furgo y te dicto rápido:
contesta lo de facebook, que hay gente preguntando por la feria; ordena los tickets de la
guantera, te los he escaneado; y búscame dónde dormir en Teruel la noche del 17 de abril,
gracias guapa | Encuéntrame media hora la semana que viene con el señor Brito, el del banco. Él
puede de mañana, yo los martes no, y por teléfono o en persona me vale; si te pregunta, es por
"la línea de crédito". | ¡Socorro! Se me murió el correo en el celular y en la tablet, no en la
compu. Dice "contraseña incorrecta" y es la de siempre, ya reinicié, ya borré la cuenta y la
volví a poner. Sin correo no trabajo. | Hagan un Excel para el inventario del taller: material,
proveedor, cuánto hay, cuánto se gastó y un aviso en rojo cuando quede menos de cinco. Que lo
entienda mi papá, que tiene 74 y usa Excel "de máquina de escribir". | Corrige el folleto de la
casa rural, porfa. Son ocho páginas en Word, las comas me bailan, y en un sitio pone "baño
compartido" donde debería decir "privado". El apartado de historia lo escribió mi suegro: tócalo
lo mínimo. | Aparte de que el chat de la web no carga en el iPhone, que eso lo tendrá que mirar
alguien, está la mamá de Abril, muy enojada por el disfraz que le llegó chico, hay que darle
solución | Calendario de publicaciones para las semanas de la vendimia: qué va cada día, qué
foto, qué texto, a qué hora, en Instagram y TikTok. El año pasado improvisé y acabé subiendo
tres veces el mismo racimo. | Con los pedidos del finde: mete en el sistema las direcciones,
saca las etiquetas, pide la recogida a SEUR y manda el número de seguimiento a cada uno. Son 23,
dos van a Canarias y llevan papel de aduanas. | El convenio con la cooperativa guaraní, digo,
con la paraguaya, viene en portugués y hay que leerlo en español. Son cinco páginas y dos
anexos, "rescisão" es lo que me preocupa. Con que esté el 30 alcanza. | Apunta: telefonear a
Correos por el paquete perdido, responder a la señora que pregunta si hacemos arreglos de
cremalleras, billete de AVE a Madrid el 13 de abril y quitarle el eco a la grabación del taller.
| Hola, soy la de la academia. Me gustaría que llamaran a la aseguradora a preguntar por qué
subió la póliza, y que la hoja de bienvenida para los alumnos estuviera también en árabe e
inglés. | El jueves que viene es el Día del Padre y hemos preparado unas cajas de dulces muy
bonitas. ¿Me podéis escribir una publicación para Instagram que salga ese mismo día? Las fotos
las tengo ya. | Les cuento que el sábado nació el primer potrillo del año en el rancho y todos
andamos como locos con él. Quisiera un post para Instagram que lo presente, con alguna de las
fotos que tomó mi sobrino. Se llama Trueno, por la tormenta de esa noche. | Nos visita un grupo
de arquitectos de Hamburgo y quiero darles la memoria del edificio en su idioma. Son cuatro
páginas, y necesitaría tenerlas en alemán el viernes 20. El texto en español es el que está en
la carpeta de la rehabilitación. | pues mira que tengo aquí una caja de zapatos con todas las
facturas de la gasolina y de los materiales del taller y ya las he fotografiado todas y quiero
que me las ordenéis por meses para la gestora que luego me riñe | Queridos amigos: la persiana
de la papelería se ha quedado a medias y anoche dormí fatal pensando en los ladrones. ¿Me buscan
a alguien que pueda pasarse mañana a las cinco de la tarde? Dios se lo pague, Angelines | soy el
hijo de don Emilio, el de la óptica. lleva tres meses metiendo las facturas en una caja de
zapatos y la gestora se sube por las paredes. me las ordenáis y las cuadráis con el banco? |
Buenos días, ¿cómo están? Yo con la rodilla, pero tirando. Se me ha quedado libre el piso de
encima de la mercería y ya me han escrito catorce personas. ¿Podrían ustedes escoger a los más
serios y ponérmelos uno detrás de otro el sábado de diez a una? Se lo agradezco mucho, Encarna |
Apreciado equipo: El lunes se nos dieron de baja tres familias y entraron cinco, y además la
señora Pons se ha mudado a Girona. Les agradecería que pusieran al día el listado de socios y me
mandaran después un extracto solo con los teléfonos. Me vendría bien para mañana. Saludos
cordiales, Montse Riera | Estimado equipo: El domingo hicimos una comida benéfica en el
restaurante y reunimos 1.840 euros para el comedor social. Necesito que anoten cada donativo y
preparen los certificados, y también unos carteles para dar las gracias en la puerta. Todo para
el miércoles que viene, si es posible. Un saludo, Gonzalo Ibarra | Hola Lucía, ¿qué tal el
puente? Por aquí todo bien, ya con la terraza abierta. Te escribo porque quería que pidieseis
unas reseñas a los novios que se casaron en la finca el otoño pasado, son nueve parejas y te
dejo la lista en la carpeta. Con que me las paséis listas para la web antes de abril me vale.
Saludos, Remedios Castaño, Finca Los Olmos | Hola Susana: Antes de nada, perdona lo del lunes,
se me fue el santo al cielo. La gente de la charla gratuita del sábado está esperando mis
propuestas, son seis, y no quiero que se enfríen. ¿Les mandáis el resumen con la oferta mañana
por la mañana? Los datos están en el Excel de siempre. Un fuerte abrazo, Trini Olmedo, Nutrición
Olmedo | Grabé la charla con los tres abuelos del pueblo que aún saben hacer cestas, qué
maravilla de gente. Necesito tenerla por escrito. Y aprovechando, haced un boletín para los
socios contando que abrimos el museo en junio. | Me voy a dar un curso de cerámica a Bilbao, que
hacía años que no me invitaban a nada. Salgo el jueves 19 desde Sevilla, en tren o avión, lo que
salga mejor de precio. Reservadme también algo para dormir esa noche, por 80 euros como mucho. |
La semana pasada se nos inundó el almacén y por suerte solo se mojaron cajas vacías. Pero me ha
hecho pensar en cambiar de proveedor de embalaje. Buscadme cuatro o cinco en España que trabajen
con cartón reciclado, con precios y plazos. | Estuve en la feria de Zaragoza y volví con la
garganta rota y 55 contactos de clínicas veterinarias. Los tengo en un Excel desde el lunes.
¿Podéis llamarles vosotros y cerrarme visitas con los que tengan interés? | Ayer vino un señor
de Oporto y se llevó doce botas de vino, así, sin regatear. Quiere toda la ficha técnica en
portugués para su jefe. Me hace falta para el martes 17, que es cuando se reúnen. | Por fin ha
cerrado febrero, el peor mes desde que abrí la cerrajería, con la furgoneta quince días en el
taller. Necesito las cuentas del mes cuadradas con el banco para el día 20 y que se reclame a
los tres que no han pagado. Los nombres los tenéis de la otra vez. | Este año la feria del
barrio la han puesto en abril, una faena porque coincide con mi cumpleaños. Pero bueno, hay que
avisar a la gente. Un boletín bonito para los suscriptores con lo que llevaremos al puesto, que
salga el 30 de marzo | Estuve el martes con el luthier más viejo de Granada, noventa y dos años
y una memoria que ya quisiera yo. Grabé la conversación entera con el móvil, hora y media. La
quiero por escrito, el cartel ya lo hago yo | El folleto de la bodega, cuatro páginas, ¿me lo
pasáis al alemán? Es que ha entrado un matrimonio de Colonia, se ha llevado tres jamones y me
pedía algo para leer. Y yo sin nada que darles, claro | Qué alegría, la feria de Oporto nos ha
dado el stand. Necesito vuelo y hotel del 5 al 8 de mayo, por debajo de 600. Y a las 18 tiendas
de la lista del año pasado, llamadlas y apuntadme citas con las que sigan interesadas | los
tickets te los mando luego de verdad, pero te escribo por la reunión de socios de ayer, que la
grabé entera, hora y media, y la secretaria de la cooperativa quiere el texto para el miércoles
que viene, el 18, ¿podéis? | a lo que iba, este mes entró Rubén a mitad y Chelo estuvo de baja,
así que la nómina hay que prepararla con cuidado, que el año pasado hubo lío, y además hay dos
facturas del catering de la boda que nadie ha mandado todavía | bueno, que se acerca Semana
Santa y en la web todavía pone horario de invierno, hay que cambiarlo para el lunes 30, y luego
la página de las habitaciones la quiero también en inglés que vienen muchos ingleses, bueno y en
alemán, las dos | oye una cosa que llevo dándole vueltas, quiero saber quién más alquila kayaks
en la zona, cuánto cobran, si incluyen seguro y eso, porque yo voy a ojo con los precios y así
no se puede, si me lo ponéis en un par de hojas con los enlaces perfecto | pues nada que hemos
sacado tres quesos nuevos y la gente del correo no sabe nada, me haría falta un boletín, una
cosa así corta, con su asunto y que pinchen para reservar la caja | Buenos días, les saluda
Gonzalo, de la bodega. Tengo una lista de treinta restaurantes a los que convendría llamar para
concertar catas con los que se animen. Y a los socios del club me gustaría enviarles un boletín
sobre la añada nueva. ¿Podrían hacerse cargo de las dos cosas? Un saludo muy cordial, Gonzalo |
Buenos días. Mi marido y yo vamos a abrir una segunda heladería en Cádiz y quisiéramos saber qué
competencia hay en el barrio y a qué precios vende. Además, los albaranes del año pasado están
en papel y habría que pasarlos a una hoja de cálculo. Si pudieran ayudarnos con ambas cosas, se
lo agradeceríamos mucho. Saludos, Carmen Luque | Hola, soy Pilar, de la clínica de podología.
Quedé muy contenta con las cuentas de enero, todo cuadró a la primera. Ahora les pediría lo
mismo para febrero, y con tenerlo a fin de mes me basta. Los extractos ya los tienen en la
carpeta. Muchas gracias, Pilar | Buenos días, equipo. Aparte de los cambios en la web, del 8 al
10 de abril tengo que estar en Bilbao por una feria de herramientas. ¿Serían tan amables de
buscarme tren desde Valencia y un hotel que no pase de 90 euros la noche? Gracias, Vicente
Ferrer, ferretería | lo de las fotos va bien, esto es otra cosa, tengo un contrato en alemán,
cinco páginas, y no entiendo ni jota, necesito que me lo pasen al español, para el jueves, o
bueno, el viernes vale | tengo una grabación, bueno, dos, de la entrevista con el ingeniero
alemán, habla inglés con mucho acento, pero se entiende, en total una hora, me lo podéis poner
por escrito, con los minutos al lado | a ver si me explico, nos mudamos a la calle de atrás, al
doce, entonces en la web hay que cambiar la dirección y el mapa, y luego un correo a los
clientes contándolo, cortito, cariñoso | ahora que están las tarjetas metidas, que por cierto
quedó perfecto, habría que llamar a esa gente, son unos treinta y cinco, y a los que digan que
sí me ponéis una cita de veinte minutos | Hola, equipo: el 24 celebramos San Juan en la terraza
y quiero llenar las mesas. ¿Podéis preparar tres publicaciones para Instagram con las fotos del
año pasado? Las necesito listas el viernes 19. Un abrazo, Chelo | Querido equipo: el jueves 14
tengo que estar en Toulouse para ver unas máquinas. Buscadme un tren o un vuelo desde Barcelona
ese mismo día y un hotel por menos de 110 EUR. Vuelvo el viernes por la tarde. Gracias de
corazón, Fermín | Estimado equipo: me da un poco de vergüenza, pero tengo octubre sin tocar y
los recibos en una caja de zapatos. Les mando fotos de todo. ¿Pueden cuadrarlo con el extracto y
decirme qué falta? Con gratitud, Amparo Lledó | Buenos días: les envío escaneadas las fichas de
los socios del club, 210 en total. Hay que pasarlas a una hoja de cálculo para el 23 de enero,
pues ese día cerramos el programa antiguo. Reciban un saludo, Eusebio Tena, secretario | eh, sí,
mira, lo del anuncio del piso de arriba, lo quiero también en inglés y en alemán, que por aquí
vienen muchos de fuera, el español ya lo tenemos desde hace años y está bien | a ver eh estoy en
casa de la señora Quiroga y quiere cambiar todas las ventanas bueno todas no las de delante ocho
ventanas de aluminio hazme un presupuesto con eso y otro con PVC para que compare | he medido la
nave entera con el láser y tengo los números en el móvil todo mezclado con la lista de la compra
imagínate hay que pasarlo a una hoja con superficies y descontar los portones | Hola: Aparte de
buscarme invitaciones, ahora tengo yo también un programa. Está grabado el primer capítulo,
cincuenta minutos, con un camión pasando por debajo de la ventana. ¿Me lo limpiáis y le ponéis
una entradilla? Un abrazo, Nuria | Hola, qué tal: Abro una tienda de ropa de segunda mano para
niños y todo lo que se me ocurre ya existe. Necesitaría un nombre para el lunes 30, que es
cuando voy al registro. Gracias y un beso, Lola | Estimada redacción: La revista del colegio de
veterinarios me invita a firmar un artículo sobre gatos viejos. Tengo treinta años de casos y
ninguna paciencia para escribir. Podría dictárselo a alguien por teléfono. Un cordial saludo,
Dra. Amparo Lluch
""",
}
