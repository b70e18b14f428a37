"""What people who write Spanish want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
el sábado hacemos puertas abiertas en el taller. Post para instagram con las fotos del torno y
un correo a la lista con el programa, mejor antes de las 6 de la tarde del viernes | actualizad
en la web el calendario de catas (abril y mayo, os lo paso en foto), y luego un correo bonito a
los del club con lo mismo y que traigan a un amigo gratis | hola guapa, tengo las sesiones de
febrero apuntadas en la libreta (te mando foto), me haces las facturas y se las mandas a cada
uno? la de Lucía va a nombre de su madre | Buenas, soy Lucía de la pastelería. Tengo facturas de
proveedores en el mail, en WhatsApp y en un cajón. Mi gestora quiere todo junto y con nombre.
¿Lo pueden ordenar ustedes antes del 25? | Terminé de revestir la chimenea. El cliente quiere
una cuenta clara: lo del presupuesto y aparte las horas extra del tubo. Las horas están en los
partes de Julián, primero sacadlas de ahí y luego la factura | Hola chicas, fotos de los quesos
hechas por mi cuñado, el mantel de hule se ve fatal, quitadlo. Y la torta del Casar, subidla ya
a la tienda, que el texto lo tenéis de la feria | buenas, el grupo de la empresa de ascensores
quiere factura con su CIF, les hice un ticket a boli y no les vale, 3 habitaciones 5 noches a 52
iva incluido ah, y nos han puesto un 10 en la web, decidles algo majo | Hola, ya tengo las fotos
nuevas retocadas, los textos me los pasó una amiga periodista y quedaron preciosos, y el dominio
está pagado hasta 2028. Lo que pasa es que entro desde el móvil y las imágenes salen cortadas,
el menú tapa la mitad de la barca y la semana pasada una clienta me dijo que no encontraba ni mi
correo. Yo no sé si es la plantilla o qué. ¿Lo podéis arreglar? | Llevo la tesorería de la peña
desde enero porque nadie más quiso. Las cuotas se cobran solas, la lista de socios está bien, y
la asamblea es cosa del presidente. Pero me han dado una caja de zapatos con facturas de dos
años, entradas, gasolina, flores para no sé quién. Me gustaría que alguien con cabeza lo
ordenara y lo apuntara, porque yo soy fontanero | Dale seguimiento a los presupuestos que mandé
en enero y nadie contestó: son nueve, unos por mail y otros por WhatsApp, con tono amable, sin
rogar y ofreciendo el 10% si se deciden pronto. | Buenas tardes, le escribo porque una clienta,
la señora Elvira Pastor, está muy molesta: dice que la tarta llegó aplastada, que llamó dos
veces y nadie le cogió. Hablad con ella, pedidle disculpas y ofrecedle otra o el dinero, lo que
prefiera. | Cada cierre es un caos, así que quiero un informe mensual de ventas armado para el
31, con gráficos. Otra: la campaña de Facebook cuesta el triple que antes y nadie sabe por qué,
échenle un ojo. | Va lista: 1. clip corto con las fotos de la boda de Jimena 2. contestar lo que
me pusieron debajo del sorteo en Insta 3. la impresora no aparece en mi compu 4. junta con el
banco el 24 a las 11, ponla en la agenda | Busco quién fabrique botellas de vidrio de 250 ml en
México. Que vendan de a 300 piezas, que manden a Oaxaca, con precio, tiempo de entrega y mínimo.
Si es de vidrio reciclado mejor, pero tampoco me muero. | El viernes cierro para ir a una feria;
necesito que alguien coja el teléfono a los clientes ese día, y para mayo un alojamiento en
Oporto, céntrico y con cocina, del 14 en adelante tres noches | Me han dicho que con mejores
palabras clave vendería el doble, búscamelas para la tienda de lanas. Las agujas del 4 se
agotaron, pide más a Hilaturas Sanz. Por otro lado quedan cartas en el mostrador: échalas al
correo certificado. | ¡Socorro! Se me murió el correo en el celular y en la tablet, no en la
compu. Dice "contraseña incorrecta" y es la de siempre, ya reinicié, ya borré la cuenta y la
volví a poner. Sin correo no trabajo. | Hagan un Excel para el inventario del taller: material,
proveedor, cuánto hay, cuánto se gastó y un aviso en rojo cuando quede menos de cinco. Que lo
entienda mi papá, que tiene 74 y usa Excel "de máquina de escribir". | Mil cosas, perdón:
averigua cuánto cobran por alquilar castillos hinchables en Murcia; pasa a Excel los
cuestionarios de papel; dos posts del cumple de la empresa para el 20; y paga la factura del
electricista. | Hace falta una estrategia para que me encuentren los hoteles (palabras clave,
buscador, todo eso), alguien que los llame y me saque cinco citas, y de remate ordenar las
facturas de compra por trimestre | Con los pedidos del finde: mete en el sistema las
direcciones, saca las etiquetas, pide la recogida a SEUR y manda el número de seguimiento a cada
uno. Son 23, dos van a Canarias y llevan papel de aduanas. | Monta una campaña en Facebook e
Instagram para el campamento de robótica: niños de 8 a 12, radio de 15 km, 6 € diarios como
mucho, y que pare sola cuando lleguemos a 20 inscritos. Ya probé yo y tiré 90 euros. | Apunta:
telefonear a Correos por el paquete perdido, responder a la señora que pregunta si hacemos
arreglos de cremalleras, billete de AVE a Madrid el 13 de abril y quitarle el eco a la grabación
del taller. | Organízame la ruta por Galicia en junio: tres talleres de encaje (Camariñas, Muxía
y Vimianzo), en coche desde Lugo, con dos noches por el medio, sitios para comer y sin
madrugones. Lo que tardo entre uno y otro, porfa. | Hola, soy la de la academia. Me gustaría que
llamaran a la aseguradora a preguntar por qué subió la póliza, y que la hoja de bienvenida para
los alumnos estuviera también en árabe e inglés. | Llevamos tiempo pensando en vender nuestras
conservas en Francia, pero no sabemos por dónde empezar. ¿Podríais averiguar qué tiendas gourmet
de Burdeos trabajan con productos españoles y a qué precios? Con un par de páginas nos hacemos
una idea. | Aparte de la factura, el nuevo inquilino entra el 31 y necesito el acta de entrega
con inventario y recibo de llaves rellenados para ese día. Los muebles son los mismos que tenía
Nuria. | Ahora que ya están las cartas, me falta la liquidación de gastos de los tres estudios
del 2025. Os paso las facturas de luz y agua hoy; los inquilinos la esperan para el 31. | soy el
hijo de don Emilio, el de la óptica. lleva tres meses metiendo las facturas en una caja de
zapatos y la gestora se sube por las paredes. me las ordenáis y las cuadráis con el banco? |
hola, soy Irene, la pequeña de doña Amparo. para la semana que viene necesita las normas de la
casa en inglés para plastificar. y bloquead en todos los portales del 1 al 7 de mayo, que viene
la familia | Quiero dos cosas. Primero, una lista de colegios privados de Valencia con comedor
propio, con teléfono y persona de contacto. Después, aparte, llamad a los cinco restaurantes que
pidieron muestras en enero para ver si compran. | Buenos días, equipo: Se acerca la Semana Santa
y en la cofradía andamos sin manos. Quisiera que nos hicieran los turnos de los voluntarios para
montar las sillas, con un aviso a cada uno la víspera. Necesito el cuadro el 24 de marzo. Con
afecto, Carmelo Rubio | Hola, buenos días: Antes de contestarles a lo de los logotipos tengo que
hablar con mi socio. Mientras tanto les quería encargar otra cosa: una sala en Valencia para el
taller de respiración del 16 de mayo, con suelo de madera y unas veinte esterillas. Gracias de
antemano, Noelia Ferrer | Hola Nuria, espero que estés ya recuperada de la muela. Me voy a
lanzar con las residencias de escritura y quiero buscar una casa rural en Asturias para doce
personas, del 8 al 10 de mayo, con cocinera si se puede. Y habría que montarme también la
inscripción en línea con el botón de pago. No corre prisa, pero me hace ilusión verlo. Mil
gracias, Xoán Rey, Taller de las Letras | Grabé la charla con los tres abuelos del pueblo que
aún saben hacer cestas, qué maravilla de gente. Necesito tenerla por escrito. Y aprovechando,
haced un boletín para los socios contando que abrimos el museo en junio. | Mi cuñada, que
trabaja en una imprenta, me ha dicho que las fotos de la web parecen de los noventa. Pues tiene
razón. Cambiadme las de la página de inicio por las que hizo Marta la semana pasada, están en la
carpeta Taller. | Estuve en la feria de Zaragoza y volví con la garganta rota y 55 contactos de
clínicas veterinarias. Los tengo en un Excel desde el lunes. ¿Podéis llamarles vosotros y
cerrarme visitas con los que tengan interés? | Ayer vino un señor de Oporto y se llevó doce
botas de vino, así, sin regatear. Quiere toda la ficha técnica en portugués para su jefe. Me
hace falta para el martes 17, que es cuando se reúnen. | Perdonad que no dije nada ayer, se nos
inundó el almacén y estuve achicando agua hasta las once. Ya está seco. Lo que necesito es la
factura para el restaurante Casa Lola, 12 manteles a 38 euros, que me la piden para el viernes |
Mi hija se ha empeñado en que abramos el taller de cerámica al público y mira, igual tiene
razón. Averiguad qué ayudas hay para eso en Valencia, y preparad un post de Instagram para ver
si la gente se apuntaría. Ella dice que sí, pero ella es joven | El folleto de la bodega, cuatro
páginas, ¿me lo pasáis al alemán? Es que ha entrado un matrimonio de Colonia, se ha llevado tres
jamones y me pedía algo para leer. Y yo sin nada que darles, claro | Llevo toda la semana con el
horno nuevo, que si la luz, que si el gas, y el papeleo ahí mirándome. Pasad los albaranes de
febrero a la hoja de cálculo, son 47, y luego cuadradme el banco de ese mes. Para el 20 me
vendría bien todo | mira te cuento, ayer terminé la cocina de los Robles y hoy empiezo otra y no
me da la vida, hazme por favor la factura, son 3.400 más IVA, no espera 3.450 porque al final
pusieron el grifo, y que salga antes de que acabe el viernes | bueno, que se acerca Semana Santa
y en la web todavía pone horario de invierno, hay que cambiarlo para el lunes 30, y luego la
página de las habitaciones la quiero también en inglés que vienen muchos ingleses, bueno y en
alemán, las dos | otra cosa aparte de lo de los precios, yo sé que tendría que publicar más y no
lo hago, así que cada martes me gustaría que saliera algo en Instagram, un tatuaje terminado con
dos líneas, las fotos las voy dejando en la carpeta | Estimados amigos: he entrevistado a una
tejedora de 91 años para la exposición de nuestro taller y la grabación dura una hora y diez.
Necesitaría el texto completo, con marcas de tiempo, el lunes a las doce del mediodía. ¿Les
parece factible? Con afecto, Leonor Bravo | Buenos días. Mi marido y yo vamos a abrir una
segunda heladería en Cádiz y quisiéramos saber qué competencia hay en el barrio y a qué precios
vende. Además, los albaranes del año pasado están en papel y habría que pasarlos a una hoja de
cálculo. Si pudieran ayudarnos con ambas cosas, se lo agradeceríamos mucho. Saludos, Carmen
Luque | Estimado equipo: les escribo desde un pequeño taller de guitarras en Granada. Un
distribuidor de Hamburgo nos pide el catálogo en alemán; son doce páginas. Me preguntaba si
podrían encargarse ustedes. Un cordial saludo, Rafael Montoya | Estimadas compañeras: voy a ser
abuela y estaré fuera del 17 al 20 de marzo. Me quedaría mucho más tranquila si en esos días
alguien contestara los correos de las clientas de la mercería. Les dejo mis respuestas
habituales en un documento. Gracias de corazón, Rosario | tengo una grabación, bueno, dos, de la
entrevista con el ingeniero alemán, habla inglés con mucho acento, pero se entiende, en total
una hora, me lo podéis poner por escrito, con los minutos al lado | Hola, equipo: el 24
celebramos San Juan en la terraza y quiero llenar las mesas. ¿Podéis preparar tres publicaciones
para Instagram con las fotos del año pasado? Las necesito listas el viernes 19. Un abrazo, Chelo
| Querido equipo: el jueves 14 tengo que estar en Toulouse para ver unas máquinas. Buscadme un
tren o un vuelo desde Barcelona ese mismo día y un hotel por menos de 110 EUR. Vuelvo el viernes
por la tarde. Gracias de corazón, Fermín | Hola a todos: estamos pensando en vender nuestras
mermeladas en tiendas de Alemania. Me gustaría un informe sobre qué cadenas ecológicas compran a
productores pequeños y qué exigen. Con dos páginas y las fuentes me basta. Dulces saludos,
Inmaculada | hola, te dejo un audio, a ver, tengo tres reseñas sin contestar, una es bastante
borde, dice que el desayuno era triste, bueno, contestadlas con cariño, que yo ahora no tengo
cuerpo para eso | Apreciados: los huéspedes no encuentran el aparcamiento y acaban en el
cementerio. ¿Me harían unas indicaciones de llegada con plano, en español y en inglés, para
antes del puente, digamos el 29 de abril? Gracias, Obdulia | oye que mañana me operan de la
rodilla una tontería pero voy a estar tirado en el sofá y medio dormido cogedme el teléfono
desde mañana por favor que si no los clientes se van con otro | he medido la nave entera con el
láser y tengo los números en el móvil todo mezclado con la lista de la compra imagínate hay que
pasarlo a una hoja con superficies y descontar los portones | Estimado equipo: Para la página de
la bodega nos vendría bien, además del texto, una película corta. Tenemos grabaciones de tres
vendimias en un disco duro. ¿Pueden montar con ellas un par de minutos? Reciban un cordial
saludo, Hermanos Quiroga | Estimada redacción: La revista del colegio de veterinarios me invita
a firmar un artículo sobre gatos viejos. Tengo treinta años de casos y ninguna paciencia para
escribir. Podría dictárselo a alguien por teléfono. Un cordial saludo, Dra. Amparo Lluch | Hola
a todas: Hemos sacado ocho turrones nuevos y en la tienda en línea solo figura el peso. Quisiera
que quien lea la ficha oiga crujir la almendra. Las recetas os las mando por correo. Con
dulzura, Hermanas Picó
""",
}
