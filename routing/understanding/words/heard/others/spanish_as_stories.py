"""What people who write Spanish want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Se ha caído el pago con tarjeta todo el fin de semana. Un correo el lunes a toda la lista con la
disculpa, y contestad también a los que ya han protestado, que son pocos pero ruidosos | Para
Sant Jordi, 23 de abril, quiero las tres cosas el mismo día: el descuento puesto en la web, un
correo y una publicación. Del diseño me encargo yo, ya lo tengo medio hecho. | a ver, factura a
Construcciones Vidal por los planos, otra a la señora Mendoza por la visita de 90 euros, y los
tickets de febrero están en el sobre virtual, cuadradlos con el banco anda | mirad cuánto cobran
las otras academias de inglés por el intensivo de verano, y factura a la guardería por las 8
horas de febrero a 25. ¿alguien que venga a cambiar la cerradura del aula también lo tenéis? 😅 |
Medí la escalera de caracol en un papel de bocadillo, peldaño por peldaño. El aparejador lo
quiere en tabla. Y pregunta también a cuánto sale el metro de pasamanos de latón, que no tengo
ni idea | Buenas. Tres cosas: el metraje de las paredes de la guardería (va en el audio), luego
el precio para el director con pintura ecológica, y que alguien me atienda el móvil el lunes que
estoy en el juzgado | Hola chicas, fotos de los quesos hechas por mi cuñado, el mantel de hule
se ve fatal, quitadlo. Y la torta del Casar, subidla ya a la tienda, que el texto lo tenéis de
la feria | buenas, el grupo de la empresa de ascensores quiere factura con su CIF, les hice un
ticket a boli y no les vale, 3 habitaciones 5 noches a 52 iva incluido ah, y nos han puesto un
10 en la web, decidles algo majo | te cuento, me han dicho que mi texto de artista no se
entiende (es verdad), así que uno nuevo porfa. después con eso ya puedes escribir a las galerías
de Valencia que te pasé en el excel, a ver si alguna quiere la expo | Hola, ya tengo las fotos
nuevas retocadas, los textos me los pasó una amiga periodista y quedaron preciosos, y el dominio
está pagado hasta 2028. Lo que pasa es que entro desde el móvil y las imágenes salen cortadas,
el menú tapa la mitad de la barca y la semana pasada una clienta me dijo que no encontraba ni mi
correo. Yo no sé si es la plantilla o qué. ¿Lo podéis arreglar? | Che, el taller de ajedrez para
pibes lo largamos después de Semana Santa. Profe tengo, tableros tengo, el salón nos lo presta
la biblioteca y el flyer lo hizo mi señora. La vez pasada anoté todo en un cuaderno y se me
mojó. Quiero algo donde los padres se anoten solos, cupo veinte, con edad y teléfono, y que les
llegue una confirmación. | Os cuento: ayer junta hasta las once, grabado está, hay que sacar el
acta. Decidimos hacer la romería con autobús, así que una carta a los socios explicándolo. Y
claro, ahora falta gente para montar, unas doce personas en tres turnos. Ya está, creo | Quiero
un flyer para la clase abierta de yoga: verde, media carta, con dirección, horario, un QR y la
foto que les mandé. La Vale hizo uno el año pasado pero perdió el archivo. | miren, el carrito
de la tienda se cuelga al pagar, eso hay que arreglarlo ya; también impriman las etiquetas de
los envíos de hoy y, cuando se pueda, pasen al portugués las preguntas frecuentes | Que alguien
junte lo de 2025 para mi gestor: facturas emitidas, recibidas, los tickets de gasolina (están en
una bolsa), el seguro y los extractos. Lo quiere todo antes del 10 de abril y por meses. | Cada
cierre es un caos, así que quiero un informe mensual de ventas armado para el 31, con gráficos.
Otra: la campaña de Facebook cuesta el triple que antes y nadie sabe por qué, échenle un ojo. |
Va lista: 1. clip corto con las fotos de la boda de Jimena 2. contestar lo que me pusieron
debajo del sorteo en Insta 3. la impresora no aparece en mi compu 4. junta con el banco el 24 a
las 11, ponla en la agenda | Hola equipo, ando grabando un curso y voy de cabeza. Necesito
subtítulos en los tres videos, que alguien recorte las fotos de producto con fondo blanco, y
saber cuánto sale alquilar una sala chica en Palermo por día. | Vamos a abrir la segunda
cafetería y lo quiero hacer bien: página nueva con mapa y carta, anuncios en Google para el
barrio, una semana de posts contando la obra, y un montaje corto con los vídeos que grabó el
albañil. | Tengo 22 minutos de video del bautizo del barco y quiero 2 nomás. Que empiece con la
botella, que se oiga la banda, que salga mi mamá llorando, y al final el logo. Para el 3 de
abril. | Sigue sin contestar nadie a las ofertas de febrero y me estoy poniendo nervioso, así
que insísteles tú. Y una gráfica de cuántas ofertas hemos ganado y perdido, para el miércoles
18, que veo a mi socio. | ¿Alguien le responde al señor Quiroga? Escribió cuatro veces. Dice que
el sillón "huele a perro", quiere cambiarlo o que le devolvamos 180.000, y amenaza con el
SERNAC. Ofrézcanle retirarlo gratis, y si no, plata de vuelta. | ay mira, estoy en la furgo y te
dicto rápido: contesta lo de facebook, que hay gente preguntando por la feria; ordena los
tickets de la guantera, te los he escaneado; y búscame dónde dormir en Teruel la noche del 17 de
abril, gracias guapa | Hagan un Excel para el inventario del taller: material, proveedor, cuánto
hay, cuánto se gastó y un aviso en rojo cuando quede menos de cinco. Que lo entienda mi papá,
que tiene 74 y usa Excel "de máquina de escribir". | Recorta las fotos de los zapatos: fondo
blanco, sombra suave, todas al mismo tamaño (1200 x 1200), que son 64 y las hizo mi cuñado con
el móvil en la cocina. Se ve la paella en algunas. | Corrige el folleto de la casa rural, porfa.
Son ocho páginas en Word, las comas me bailan, y en un sitio pone "baño compartido" donde
debería decir "privado". El apartado de historia lo escribió mi suegro: tócalo lo mínimo. | Hace
falta una estrategia para que me encuentren los hoteles (palabras clave, buscador, todo eso),
alguien que los llame y me saque cinco citas, y de remate ordenar las facturas de compra por
trimestre | Con los pedidos del finde: mete en el sistema las direcciones, saca las etiquetas,
pide la recogida a SEUR y manda el número de seguimiento a cada uno. Son 23, dos van a Canarias
y llevan papel de aduanas. | Diseña el roll-up de la feria; llama a los expositores de mi lista,
que les podemos vender el café; fija una visita con la del recinto el 9 de abril a las 12 |
Apunta: telefonear a Correos por el paquete perdido, responder a la señora que pregunta si
hacemos arreglos de cremalleras, billete de AVE a Madrid el 13 de abril y quitarle el eco a la
grabación del taller. | Quiero tienda online para mis quesos. Pagos con tarjeta y Bizum, envío
en frío a toda la península, unas quince referencias, que el cliente elija día de entrega. Nada
de plantillas de ropa interior, que ya vi una. | El jueves que viene es el Día del Padre y hemos
preparado unas cajas de dulces muy bonitas. ¿Me podéis escribir una publicación para Instagram
que salga ese mismo día? Las fotos las tengo ya. | Este mes entra una chica nueva y otra está de
baja, y yo con las nóminas me hago un lío. Preparadlas vosotros, por favor, y me las pasáis el
viernes 27 para que las apruebe. | Les cuento que el sábado nació el primer potrillo del año en
el rancho y todos andamos como locos con él. Quisiera un post para Instagram que lo presente,
con alguna de las fotos que tomó mi sobrino. Se llama Trueno, por la tormenta de esa noche. |
Aparte de la factura, el nuevo inquilino entra el 31 y necesito el acta de entrega con
inventario y recibo de llaves rellenados para ese día. Los muebles son los mismos que tenía
Nuria. | Ahora que ya están las cartas, me falta la liquidación de gastos de los tres estudios
del 2025. Os paso las facturas de luz y agua hoy; los inquilinos la esperan para el 31. | pues
mira que tengo aquí una caja de zapatos con todas las facturas de la gasolina y de los
materiales del taller y ya las he fotografiado todas y quiero que me las ordenéis por meses para
la gestora que luego me riñe | Distinguidos señores: me alegra saludarles de nuevo. La inquilina
del ático se casa y quiere que su marido figure también. Hágannos el favor de preparar el anexo
al contrato. Les saluda atentamente, Leopoldo Vidal | hola, soy Irene, la pequeña de doña
Amparo. para la semana que viene necesita las normas de la casa en inglés para plastificar. y
bloquead en todos los portales del 1 al 7 de mayo, que viene la familia | Estimado equipo:
Espero que estén bien. Este año cumplimos veinte años con la escuela de danza y nos gustaría
pedir una ayuda al ayuntamiento o a alguna fundación para renovar el suelo del estudio. ¿Podrían
buscar convocatorias y preparar la solicitud con el presupuesto? El plazo municipal acaba el 30
de abril. Muchas gracias, Rosario Velasco | Buenos días, equipo: Se acerca la Semana Santa y en
la cofradía andamos sin manos. Quisiera que nos hicieran los turnos de los voluntarios para
montar las sillas, con un aviso a cada uno la víspera. Necesito el cuadro el 24 de marzo. Con
afecto, Carmelo Rubio | Hola Lucía, ¿qué tal el puente? Por aquí todo bien, ya con la terraza
abierta. Te escribo porque quería que pidieseis unas reseñas a los novios que se casaron en la
finca el otoño pasado, son nueve parejas y te dejo la lista en la carpeta. Con que me las paséis
listas para la web antes de abril me vale. Saludos, Remedios Castaño, Finca Los Olmos | Hola
Susana: Antes de nada, perdona lo del lunes, se me fue el santo al cielo. La gente de la charla
gratuita del sábado está esperando mis propuestas, son seis, y no quiero que se enfríen. ¿Les
mandáis el resumen con la oferta mañana por la mañana? Los datos están en el Excel de siempre.
Un fuerte abrazo, Trini Olmedo, Nutrición Olmedo | Grabé la charla con los tres abuelos del
pueblo que aún saben hacer cestas, qué maravilla de gente. Necesito tenerla por escrito. Y
aprovechando, haced un boletín para los socios contando que abrimos el museo en junio. | Mi
cuñada, que trabaja en una imprenta, me ha dicho que las fotos de la web parecen de los noventa.
Pues tiene razón. Cambiadme las de la página de inicio por las que hizo Marta la semana pasada,
están en la carpeta Taller. | Estuve en la feria de Zaragoza y volví con la garganta rota y 55
contactos de clínicas veterinarias. Los tengo en un Excel desde el lunes. ¿Podéis llamarles
vosotros y cerrarme visitas con los que tengan interés? | El otro día una alumna me dijo que
sigue viniendo a pilates por lo que publicábamos en Instagram, y llevamos desde enero sin poner
nada. Vamos a retomarlo: una publicación cada semana. Las fotos las voy subiendo yo. | Buenas,
quiero un boletín para el día de la madre y cambiar la portada de la web. Tiene que estar para
el 20 de abril, que luego en la floristería no hay quien pare. | Este año la feria del barrio la
han puesto en abril, una faena porque coincide con mi cumpleaños. Pero bueno, hay que avisar a
la gente. Un boletín bonito para los suscriptores con lo que llevaremos al puesto, que salga el
30 de marzo | Mi cuñado, que sabe de ordenadores, miró la web el domingo y dice que hay tres
plugins viejísimos y uno con aviso de seguridad. A él no le dejo tocar nada, la última vez se
cargó el menú. Actualizadlos vosotros, anda | Qué alegría, la feria de Oporto nos ha dado el
stand. Necesito vuelo y hotel del 5 al 8 de mayo, por debajo de 600. Y a las 18 tiendas de la
lista del año pasado, llamadlas y apuntadme citas con las que sigan interesadas | mira te
cuento, ayer terminé la cocina de los Robles y hoy empiezo otra y no me da la vida, hazme por
favor la factura, son 3.400 más IVA, no espera 3.450 porque al final pusieron el grifo, y que
salga antes de que acabe el viernes | mientras llamáis a las clínicas, es que he encontrado las
fichas viejas de los perros, están en papel, unas ciento veinte, y quiero que las paséis al
excel con el chip y la vacuna y el teléfono del dueño | oye una cosa que llevo dándole vueltas,
quiero saber quién más alquila kayaks en la zona, cuánto cobran, si incluyen seguro y eso,
porque yo voy a ojo con los precios y así no se puede, si me lo ponéis en un par de hojas con
los enlaces perfecto | Estimados amigos: he entrevistado a una tejedora de 91 años para la
exposición de nuestro taller y la grabación dura una hora y diez. Necesitaría el texto completo,
con marcas de tiempo, el lunes a las doce del mediodía. ¿Les parece factible? Con afecto, Leonor
Bravo | Buenos días. Mi marido y yo vamos a abrir una segunda heladería en Cádiz y quisiéramos
saber qué competencia hay en el barrio y a qué precios vende. Además, los albaranes del año
pasado están en papel y habría que pasarlos a una hoja de cálculo. Si pudieran ayudarnos con
ambas cosas, se lo agradeceríamos mucho. Saludos, Carmen Luque | Estimado equipo: les escribo
desde un pequeño taller de guitarras en Granada. Un distribuidor de Hamburgo nos pide el
catálogo en alemán; son doce páginas. Me preguntaba si podrían encargarse ustedes. Un cordial
saludo, Rafael Montoya | lo de las fotos va bien, esto es otra cosa, tengo un contrato en
alemán, cinco páginas, y no entiendo ni jota, necesito que me lo pasen al español, para el
jueves, o bueno, el viernes vale | tengo una grabación, bueno, dos, de la entrevista con el
ingeniero alemán, habla inglés con mucho acento, pero se entiende, en total una hora, me lo
podéis poner por escrito, con los minutos al lado | Hola, equipo: el 24 celebramos San Juan en
la terraza y quiero llenar las mesas. ¿Podéis preparar tres publicaciones para Instagram con las
fotos del año pasado? Las necesito listas el viernes 19. Un abrazo, Chelo | Querido equipo: el
jueves 14 tengo que estar en Toulouse para ver unas máquinas. Buscadme un tren o un vuelo desde
Barcelona ese mismo día y un hotel por menos de 110 EUR. Vuelvo el viernes por la tarde. Gracias
de corazón, Fermín | Hola a todos: estamos pensando en vender nuestras mermeladas en tiendas de
Alemania. Me gustaría un informe sobre qué cadenas ecológicas compran a productores pequeños y
qué exigen. Con dos páginas y las fuentes me basta. Dulces saludos, Inmaculada | hola, te dejo
un audio, a ver, tengo tres reseñas sin contestar, una es bastante borde, dice que el desayuno
era triste, bueno, contestadlas con cariño, que yo ahora no tengo cuerpo para eso | Hola: Aparte
de buscarme invitaciones, ahora tengo yo también un programa. Está grabado el primer capítulo,
cincuenta minutos, con un camión pasando por debajo de la ventana. ¿Me lo limpiáis y le ponéis
una entradilla? Un abrazo, Nuria | Hola, buenas: El domingo 31 celebramos la Feria del Pan y no
hemos publicado nada desde enero. ¿Me preparáis una serie de historias para Instagram que vaya
saliendo ese mismo día, hora por hora? Mil gracias, Obrador La Miga, Toñi
""",
}
