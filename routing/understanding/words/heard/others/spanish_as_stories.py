"""What people who write Spanish want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Para Sant Jordi, 23 de abril, quiero las tres cosas el mismo día: el descuento puesto en la web,
un correo y una publicación. Del diseño me encargo yo, ya lo tengo medio hecho. | hola, la carta
nueva esta en español, la necesito en inglés y en francés, y luego cambiais en la web la carta
vieja por la de ahora que sigue poniendo el menú de navidad 🙈 | a ver, factura a Construcciones
Vidal por los planos, otra a la señora Mendoza por la visita de 90 euros, y los tickets de
febrero están en el sobre virtual, cuadradlos con el banco anda | mirad cuánto cobran las otras
academias de inglés por el intensivo de verano, y factura a la guardería por las 8 horas de
febrero a 25. ¿alguien que venga a cambiar la cerradura del aula también lo tenéis? 😅 | horas de
las tres del obrador para fin de mes, Vane tuvo dos días por lo de su hijo y Rocío hizo el
domingo. y un anuncio en instagram de que buscamos a alguien para julio | hola guapa, tengo las
sesiones de febrero apuntadas en la libreta (te mando foto), me haces las facturas y se las
mandas a cada uno? la de Lucía va a nombre de su madre | Buenas. Tres cosas: el metraje de las
paredes de la guardería (va en el audio), luego el precio para el director con pintura
ecológica, y que alguien me atienda el móvil el lunes que estoy en el juzgado | Che, el taller
de ajedrez para pibes lo largamos después de Semana Santa. Profe tengo, tableros tengo, el salón
nos lo presta la biblioteca y el flyer lo hizo mi señora. La vez pasada anoté todo en un
cuaderno y se me mojó. Quiero algo donde los padres se anoten solos, cupo veinte, con edad y
teléfono, y que les llegue una confirmación. | Dale seguimiento a los presupuestos que mandé en
enero y nadie contestó: son nueve, unos por mail y otros por WhatsApp, con tono amable, sin
rogar y ofreciendo el 10% si se deciden pronto. | miren, el carrito de la tienda se cuelga al
pagar, eso hay que arreglarlo ya; también impriman las etiquetas de los envíos de hoy y, cuando
se pueda, pasen al portugués las preguntas frecuentes | Necesito la carta de vinos en inglés y
en francés. Ojo con las denominaciones de origen, que no se traducen, y con las notas de cata:
la última vez pusieron "cuerpo gordo" y se rió todo el mundo. | Hay que pagarle a la imprenta
(factura 0088, 312 €), que vence el 15 y ya el mes pasado se nos pasó. La cuenta está en el pie
de la factura; pon "Talleres Luz" en el concepto. | Cada cierre es un caos, así que quiero un
informe mensual de ventas armado para el 31, con gráficos. Otra: la campaña de Facebook cuesta
el triple que antes y nadie sabe por qué, échenle un ojo. | Junta las tres listas: la de la
feria, la de Mailchimp y la del cuaderno (te mando fotos). Sin repetidos, con los acentos bien
puestos, y que la columna de ciudad no tenga "bcn", "Barna" y "Barcelona" a la vez. | Mi
calendario está lleno de citas dobles, recordatorios de 2023 y cumpleaños de gente que ya ni
trato. Déjamelo ordenadito: quita lo viejo, pon colores (clientes, familia, médico) y avísame de
lo que choque. | ¿Por qué salgo en la página cuatro de Google si tengo más reseñas que nadie? Mi
competencia, "Cerrajeros Rayo", sale primero y abrió hace un año. Mirad qué falla en mi
posicionamiento, qué harías primero y en cuánto tiempo se notaría. | Vamos a abrir la segunda
cafetería y lo quiero hacer bien: página nueva con mapa y carta, anuncios en Google para el
barrio, una semana de posts contando la obra, y un montaje corto con los vídeos que grabó el
albañil. | El viernes cierro para ir a una feria; necesito que alguien coja el teléfono a los
clientes ese día, y para mayo un alojamiento en Oporto, céntrico y con cocina, del 14 en
adelante tres noches | Etiqueta para la miel de azahar: redonda, 5 cm, con el peso (500 g), el
lote, mi teléfono y el dibujo de la abeja que hizo mi hija. He visto una preciosa en "Apícola
Moreno", algo así pero más alegre. | ay mira, estoy en la furgo y te dicto rápido: contesta lo
de facebook, que hay gente preguntando por la feria; ordena los tickets de la guantera, te los
he escaneado; y búscame dónde dormir en Teruel la noche del 17 de abril, gracias guapa |
Encuéntrame media hora la semana que viene con el señor Brito, el del banco. Él puede de mañana,
yo los martes no, y por teléfono o en persona me vale; si te pregunta, es por "la línea de
crédito". | Mil cosas, perdón: averigua cuánto cobran por alquilar castillos hinchables en
Murcia; pasa a Excel los cuestionarios de papel; dos posts del cumple de la empresa para el 20;
y paga la factura del electricista. | Aparte de que el chat de la web no carga en el iPhone, que
eso lo tendrá que mirar alguien, está la mamá de Abril, muy enojada por el disfraz que le llegó
chico, hay que darle solución | Muchachos, les dejo lo mío: montar el testimonio de los alumnos
(hay 4 tomas), arreglar el botón de WhatsApp de la página que no abre, y buscar secretaria, o
sea, redactar y publicar el aviso. | El convenio con la cooperativa guaraní, digo, con la
paraguaya, viene en portugués y hay que leerlo en español. Son cinco páginas y dos anexos,
"rescisão" es lo que me preocupa. Con que esté el 30 alcanza. | Hola, soy la de la academia. Me
gustaría que llamaran a la aseguradora a preguntar por qué subió la póliza, y que la hoja de
bienvenida para los alumnos estuviera también en árabe e inglés. | El jueves que viene es el Día
del Padre y hemos preparado unas cajas de dulces muy bonitas. ¿Me podéis escribir una
publicación para Instagram que salga ese mismo día? Las fotos las tengo ya. | Este mes entra una
chica nueva y otra está de baja, y yo con las nóminas me hago un lío. Preparadlas vosotros, por
favor, y me las pasáis el viernes 27 para que las apruebe. | Les cuento que el sábado nació el
primer potrillo del año en el rancho y todos andamos como locos con él. Quisiera un post para
Instagram que lo presente, con alguna de las fotos que tomó mi sobrino. Se llama Trueno, por la
tormenta de esa noche. | Nos visita un grupo de arquitectos de Hamburgo y quiero darles la
memoria del edificio en su idioma. Son cuatro páginas, y necesitaría tenerlas en alemán el
viernes 20. El texto en español es el que está en la carpeta de la rehabilitación. | Aparte de
la factura, el nuevo inquilino entra el 31 y necesito el acta de entrega con inventario y recibo
de llaves rellenados para ese día. Los muebles son los mismos que tenía Nuria. | pues mira que
tengo aquí una caja de zapatos con todas las facturas de la gasolina y de los materiales del
taller y ya las he fotografiado todas y quiero que me las ordenéis por meses para la gestora que
luego me riñe | soy el hijo de don Emilio, el de la óptica. lleva tres meses metiendo las
facturas en una caja de zapatos y la gestora se sube por las paredes. me las ordenáis y las
cuadráis con el banco? | hola, soy Irene, la pequeña de doña Amparo. para la semana que viene
necesita las normas de la casa en inglés para plastificar. y bloquead en todos los portales del
1 al 7 de mayo, que viene la familia | Me han dejado tres reseñas malas en Google en una semana
y estoy bastante agobiada, nunca me había pasado. ¿Podéis contestarlas con educación? Una es de
un señor que ni siquiera vino al centro. | Estimado equipo: Espero que estén bien. Este año
cumplimos veinte años con la escuela de danza y nos gustaría pedir una ayuda al ayuntamiento o a
alguna fundación para renovar el suelo del estudio. ¿Podrían buscar convocatorias y preparar la
solicitud con el presupuesto? El plazo municipal acaba el 30 de abril. Muchas gracias, Rosario
Velasco | Buenos días, equipo: Se acerca la Semana Santa y en la cofradía andamos sin manos.
Quisiera que nos hicieran los turnos de los voluntarios para montar las sillas, con un aviso a
cada uno la víspera. Necesito el cuadro el 24 de marzo. Con afecto, Carmelo Rubio | Hola Lucía,
¿qué tal el puente? Por aquí todo bien, ya con la terraza abierta. Te escribo porque quería que
pidieseis unas reseñas a los novios que se casaron en la finca el otoño pasado, son nueve
parejas y te dejo la lista en la carpeta. Con que me las paséis listas para la web antes de
abril me vale. Saludos, Remedios Castaño, Finca Los Olmos | Hola Nuria, espero que estés ya
recuperada de la muela. Me voy a lanzar con las residencias de escritura y quiero buscar una
casa rural en Asturias para doce personas, del 8 al 10 de mayo, con cocinera si se puede. Y
habría que montarme también la inscripción en línea con el botón de pago. No corre prisa, pero
me hace ilusión verlo. Mil gracias, Xoán Rey, Taller de las Letras | Grabé la charla con los
tres abuelos del pueblo que aún saben hacer cestas, qué maravilla de gente. Necesito tenerla por
escrito. Y aprovechando, haced un boletín para los socios contando que abrimos el museo en
junio. | Me voy a dar un curso de cerámica a Bilbao, que hacía años que no me invitaban a nada.
Salgo el jueves 19 desde Sevilla, en tren o avión, lo que salga mejor de precio. Reservadme
también algo para dormir esa noche, por 80 euros como mucho. | Perdonad que escriba a estas
horas, hemos tenido boda el sábado y bautizo el domingo y todavía estoy fregando. Las facturas
de los dos eventos no las he hecho. ¿Me las preparáis y las enviáis antes de que acabe el
viernes? | Este mes ha sido una locura: dos bajas, una chica nueva y Paco haciendo turnos
dobles. He apuntado las horas en la libreta y os he mandado foto. Preparadme las nóminas, por
favor, que yo ya no sé ni cómo me llamo. | El otro día una alumna me dijo que sigue viniendo a
pilates por lo que publicábamos en Instagram, y llevamos desde enero sin poner nada. Vamos a
retomarlo: una publicación cada semana. Las fotos las voy subiendo yo. | Buenas, quiero un
boletín para el día de la madre y cambiar la portada de la web. Tiene que estar para el 20 de
abril, que luego en la floristería no hay quien pare. | Perdonad que no dije nada ayer, se nos
inundó el almacén y estuve achicando agua hasta las once. Ya está seco. Lo que necesito es la
factura para el restaurante Casa Lola, 12 manteles a 38 euros, que me la piden para el viernes |
Mi hija se ha empeñado en que abramos el taller de cerámica al público y mira, igual tiene
razón. Averiguad qué ayudas hay para eso en Valencia, y preparad un post de Instagram para ver
si la gente se apuntaría. Ella dice que sí, pero ella es joven | El folleto de la bodega, cuatro
páginas, ¿me lo pasáis al alemán? Es que ha entrado un matrimonio de Colonia, se ha llevado tres
jamones y me pedía algo para leer. Y yo sin nada que darles, claro | Qué alegría, la feria de
Oporto nos ha dado el stand. Necesito vuelo y hotel del 5 al 8 de mayo, por debajo de 600. Y a
las 18 tiendas de la lista del año pasado, llamadlas y apuntadme citas con las que sigan
interesadas | los tickets te los mando luego de verdad, pero te escribo por la reunión de socios
de ayer, que la grabé entera, hora y media, y la secretaria de la cooperativa quiere el texto
para el miércoles que viene, el 18, ¿podéis? | mientras llamáis a las clínicas, es que he
encontrado las fichas viejas de los perros, están en papel, unas ciento veinte, y quiero que las
paséis al excel con el chip y la vacuna y el teléfono del dueño | a ver, que me han llamado de
Lisboa para dar un taller el martes 21 de abril y tengo que mirar vuelo desde Málaga, ida y
vuelta el mismo día si puede ser y que no pase de 200, ¿me lo buscáis y lo reserváis? | pues
nada que hemos sacado tres quesos nuevos y la gente del correo no sabe nada, me haría falta un
boletín, una cosa así corta, con su asunto y que pinchen para reservar la caja | Buenos días,
les saluda Gonzalo, de la bodega. Tengo una lista de treinta restaurantes a los que convendría
llamar para concertar catas con los que se animen. Y a los socios del club me gustaría enviarles
un boletín sobre la añada nueva. ¿Podrían hacerse cargo de las dos cosas? Un saludo muy cordial,
Gonzalo | Hola a todos, les escribe Nuria, entrenadora personal. Me haría mucha ilusión tener
tres publicaciones en Instagram cada semana sin tener que pensarlas yo. ¿Podrían redactarlas y
programarlas ustedes? Les mando fotos de las clases en el parque. Un abrazo, Nuria | Estimado
equipo: les escribo desde un pequeño taller de guitarras en Granada. Un distribuidor de Hamburgo
nos pide el catálogo en alemán; son doce páginas. Me preguntaba si podrían encargarse ustedes.
Un cordial saludo, Rafael Montoya | Estimadas compañeras: voy a ser abuela y estaré fuera del 17
al 20 de marzo. Me quedaría mucho más tranquila si en esos días alguien contestara los correos
de las clientas de la mercería. Les dejo mis respuestas habituales en un documento. Gracias de
corazón, Rosario | tengo una grabación, bueno, dos, de la entrevista con el ingeniero alemán,
habla inglés con mucho acento, pero se entiende, en total una hora, me lo podéis poner por
escrito, con los minutos al lado | Buenos días: hemos cambiado de número de teléfono y en la
página sigue el antiguo. ¿Podrían corregirlo en la portada, en el pie y en el formulario de
contacto? Saludos cordiales, Clínica Dental Arrieta Blanca Arrieta | Estimado equipo: me da un
poco de vergüenza, pero tengo octubre sin tocar y los recibos en una caja de zapatos. Les mando
fotos de todo. ¿Pueden cuadrarlo con el extracto y decirme qué falta? Con gratitud, Amparo Lledó
| Buenos días: les envío escaneadas las fichas de los socios del club, 210 en total. Hay que
pasarlas a una hoja de cálculo para el 23 de enero, pues ese día cerramos el programa antiguo.
Reciban un saludo, Eusebio Tena, secretario | a ver eh estoy en casa de la señora Quiroga y
quiere cambiar todas las ventanas bueno todas no las de delante ocho ventanas de aluminio hazme
un presupuesto con eso y otro con PVC para que compare | Estimados señores: Nuestro queso curado
ha ganado la medalla de plata en la feria comarcal y quisiéramos que se enterasen los periódicos
de la provincia. ¿Podrían redactar la nota y enviarla a más tardar el viernes 17? Atentamente,
Consuelo Ibarra | Hola, qué tal: Abro una tienda de ropa de segunda mano para niños y todo lo
que se me ocurre ya existe. Necesitaría un nombre para el lunes 30, que es cuando voy al
registro. Gracias y un beso, Lola | Estimada redacción: La revista del colegio de veterinarios
me invita a firmar un artículo sobre gatos viejos. Tengo treinta años de casos y ninguna
paciencia para escribir. Podría dictárselo a alguien por teléfono. Un cordial saludo, Dra.
Amparo Lluch | Hola a todas: Hemos sacado ocho turrones nuevos y en la tienda en línea solo
figura el peso. Quisiera que quien lea la ficha oiga crujir la almendra. Las recetas os las
mando por correo. Con dulzura, Hermanas Picó
""",
}
