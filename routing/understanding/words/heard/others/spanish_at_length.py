"""What people who write Spanish want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
entre el perro, la consulta y los niños no llego: contesta los correos de clientes, haz las
nóminas y sube algo a facebook porfa | Buenas, quisiera un correo bonito para mis suscriptores
contando que abrimos la terraza, y de paso que alguien llame a las 30 empresas de la lista para
ofrecerles comidas de grupo | traducid el folleto al francés, reservadme el tren a Lyon para el
14 de abril y buscad qué ferias de juguetes hay por allí | necesito dos cositas porfa: que
contesten los correos de la florería mientras estoy de parto 😅 y unos posts para el día de la
madre | mete las facturas de los proveedores en la contabilidad y luego pásame las 80 fichas de
pacientes al excel | necesito un par de publicaciones sobre las torrijas para esta semana santa
y además la hoja de alérgenos en francés | El 27 abrimos el vivero nuevo en Dos Hermanas: un
correo a los clientes y algo en Instagram, las dos cosas que salgan ese mismo día | El jueves 19
llamad al auditorio para cerrar la fecha del Réquiem y colgadla ese mismo día en la agenda |
cobradle a Indexa las 3 jornadas y quitad su logo de mi web, todo mañana antes de las dos | Me
ha llegado el inventario de la sucursal de Faro en portugués. Traducid las columnas y metedlo
todo en nuestro stock | dos cositas: traducir al inglés la ficha del crianza y del reserva, y
luego colgarla en la página junto a la española | buscadme 3 imprentas por Logroño q hagan
etiqueta adhesiva pequeña tirada y quedáis con la q mejor pinta tenga | buenas, necesito un
presupuesto… bueno no, necesito que averigüéis qué permisos pide Málaga para un food truck y qué
cuestan, y mientras tanto cambiad el menú en la web | Necesito: hotel en Vigo con garaje, posts
para la feria del queso, y cobrar a los morosos. | Factura de la reforma a los Ortega, los
azulejos aparte. A los Beltrán, recordadles que me deben el baño. | lo del vuelo ya lo veo en
marcha, bien. ahora necesito también hotel en Praga y las redes de abril | Paso de hacer esto yo
solo: facturas de los dos conciertos (ayuntamiento y bodega), una a cada uno. Y el texto del
próximo disco, al inglés | Se me juntó todo: el IVA a la vuelta, o sea la contabilidad; 26
correos sin leer de clientas; y el folleto del parto en casa, que lo quieren en árabe | mi
abuela dictó sus recetas en 14 audios: a papel. las que ya tenemos a papel: a la hoja de costes.
| Hola, esto es del estudio de pilates. Preguntan mucho por WhatsApp y por correo si hay plazas:
respondedles. A los que falten a pagar la cuota, recordatorio. | Que salga la factura de la boda
de Jimena el viernes, con la señal descontada y el kilometraje, y copia a su madre que es la que
paga | buenas, cerrad febrero cuando podáis (antes del viernes 20 que viene el gestor) y
reclamad la factura a Deportes Iruña, van 45 días ya | Otra cosa, aparte: factura para el
colegio San Blas, tres cuentacuentos a 180 y el desplazamiento 24,60, a nombre del ampa no del
colegio | grabé a mi abuelo contando lo del molino, hora y veinte, en gallego. Pasadlo a texto
tal cual y luego al castellano, para el 18 que es su cumple 🥹 | quiero ir la semana que viene a
ver molinos de aceite pequeños en Jaén, buscadme cuáles enseñan la almazara y reservadme un
hotel y coche | se acabó el invierno en el albergue: en la web las tarifas de verano desde abril
con desayuno 9€, y unas cuantas publicaciones animando a venir entre semana. para el 20 | el
vuelo a Tenerife para mí, ida y vuelta, y por otro lado el hotel de los dos músicos de Cádiz que
vienen en barco | llamad a los de la lista de catas corporativas para fechas, y escribid el
boletín de las añadas nuevas | Hola, dos cositas: preparar las horas de mis dos camareros de
febrero y hacer la factura de la comunión de los Requena, 42 cubiertos a 35 | La del
ayuntamiento va por su lado. Hay que hacerle otra a la peña El Tirón por la paella, 300 raciones
a 4 euros | un post de que llevamos 30 años en la plaza, y mirad cuánto vale un anuncio de 20
segundos en radio | vale, ahora mira precios de etiquetas adhesivas y cámbiame el teléfono en la
web, hoy si puede ser | Dos cosas: factura al Hotel Miramar por 640 y un aviso a la panadería
Soler, que no me paga desde noviembre | empieza una pareja nueva el martes 17, Nerea y Jon.
consentimiento informado, cuestionario para cada uno por separado (importante!) y abrirles
carpeta | te mando un audio de 12 min que grabé paseando al perro, pasámelo a texto así lo
guardo, y con lo mejor armá el mail para mi gente, que salga el lunes 23 | Me falta saber quién
me debe. Así, en general. Hay un Excel que hizo mi cuñado, pero no lo entiende ni él. Los que
lleven más de dos meses, carta | Hola, quería abrir también en Portugal y en Francia, que me lo
piden mucho. Son 7 fichas de aceite y la de cómo conservarlo | La web de mi clínica la escribió
mi cuñado y se nota. Arreglad los textos y después quiero salir cuando la gente busque "podólogo
cerca de mí" | Episodio piloto grabado con mi socia (hay un camión al fondo, perdón). Limpiadlo
y sacad 3 piezas para Instagram anunciándolo, con una frase buena cada una | La gestora necesita
el primer trimestre para el 10 de abril. Os voy mandando fotos de todo, que tengo los papeles de
la pensión mezclados con los de mi casa | Se vendió el óleo grande a una señora de Lyon, hay que
mandárselo con seguro. Y las seis acuarelas que quedan súbelas a la tienda, 240 cada una. |
registrar los 4 temas nuevos y poner el cd a la venta en la tienda q ya lo tenemos en casa | Me
he quedado sin estudio los martes 😭 necesito otro con espejo y barra. Y ya que estamos, lo del
taller de castañuelas: que la gente se pueda apuntar | La diputación ha sacado ayudas para
asociaciones de mayores, habría que presentar algo. También toca convocar la asamblea, con su
orden del día y la hoja para delegar el voto. | torneo de mayo: afiches, turnos para la mesa y
la cantina. y aparte los tickets del torneo anterior al libro de caja que los tengo en una bolsa
| Ayer una clienta celíaca me preguntó qué podía comer y no supe qué decirle. Esto no puede ser,
hay que tenerlo por escrito | Contestad al de una estrella del domingo, y subid una historia
mañana diciendo que ya tenemos terraza climatizada | Me pueden juntar los comprobantes de
Printful de enero y febrero? Y hay como diez mensajes de clientes sin contestar, también esos
por favor. | Necesito 25 floristerías de Valencia con nombre, teléfono, web y horario, todo en
una tabla que luego pueda ordenar yo. | Hay que subir los 14 aretes nuevos a la tienda en línea
(las fotos están en el Drive). La señora Robles dice que su collar llegó roto, atiéndanla por
favor. | Llama al ayuntamiento y pregunta por mi licencia de terraza: expediente 2231/25, a
nombre de Lucía Ferrer. Que te digan si falta algún papel y cuándo resuelven, y me lo apuntas. |
Ordenar los gastos de febrero por proveedor, que hay de todo ahí. Luego, un hotelito en Cusco,
dos noches a partir del 2 de abril, que no pase de 60 dólares la noche. | Del podcast: quita los
ruidos del episodio 7. De la charla con el doctor Mena quiero la transcripción completa, palabra
por palabra | Hola!! tengo 2 pedidos. Uno: mi correo esta hecho un desastre, 900 mails sin leer,
que alguien los clasifique. Dos: palabras clave para la tienda de té | Las devoluciones de ayer
(son 3) hay que darlas de entrada en el stock, y un tal Iván lleva una semana pidiendo su
reembolso sin que nadie le conteste; ocúpate. | Tengo 120 tarjetas de visita en una caja de
zapatos. Pásalas a un Excel con nombre, empresa, cargo, correo y ciudad, y marca en rojo las que
no se lean. | A ver, que entra Nerea de ayudante y hay que hacerle el contrato, media jornada. Y
las nóminas de los otros dos están sin preparar todavía. | Se acabaron las cajas chicas, pídanle
500 al proveedor de siempre... ah, y al video de la receta le faltan los subtítulos | tarjetas
de visita nuevas, en vertical esta vez, y pasar a texto el audio de la reunión del lunes, 40 min
| Si pueden, cámbienme el boleto de autobús a Puebla para el lunes 30; y como el SAT ya me mandó
un aviso, alguien tiene que revisar qué gastos de febrero quedaron sin comprobante | Responde a
las dos reseñas malas de Google, con educación. También un post de LinkedIn presentando a
Noelia, que empezó ayer. | El 303 del primer trimestre, que hay que tenerlo para el 20 de abril.
Ya que estamos, sube todos los precios un 3 % en la tienda online | La nómina de Pedro y la de
Amina para el 31. El casero sigue sin arreglar la persiana: hay que escribirle una carta, con
acuse de recibo | Me salió un compromiso así que el tren a Sevilla lo necesito un día después,
el lunes 23, y por lo mismo hay que mover la comida con Azucena al martes 24 | Escríbeles a los
de recursos humanos de mi lista ofreciendo las pausas activas y aparte lleva tú el registro de
quién está de vacaciones, que siempre me hago bolas | Necesito rellenar el impreso para la
tarjeta de residente de la furgoneta, y un cartel A3 de "se traspasa" que no dé pena | Pon en la
web de venta los jabones nuevos, los seis. La carta del proveedor chino (viene en inglés)
necesito leerla en cristiano. | Buenos días. Primero: casar enero y febrero con el banco.
Segundo, la compu de la recepción no prende, ayúdenle a Lupita. Tercero, leer las 12 solicitudes
para repartidor y decirme con quién hablar | Factura para Restaurante Alquimia, 6 cajas a 48, y
otra para Casa Benita, 2 cajas, mismo precio | Quisiera una voz en off para el anuncio de la
radio local, voz de mujer, y que atiendan a Doña Remedios, que sigue esperando que le devolvamos
lo del mantel | Para la declaración de renta necesito todos los papeles de 2025 listos para el
contador antes del 15 de abril; el almuerzo con él, por cierto, toca pasarlo para el miércoles
18. | La nueva empieza pronto y no hay contrato. Tampoco nadie ha llamado a la mutua para
preguntar por lo del accidente de Rubén. | Las mantas ya tienen precio nuevo, cámbialo en la
tienda; también me gustaría que saliéramos más arriba en el buscador, hoy ni con lupa | Tras la
inspección me pidieron cuadrar todo: enero y febrero contra el banco, y antes de eso, un cuadro
con las ventas diarias, las dos cosas el lunes | Los recibos del viaje a Lima están sin archivar
ni clasificar, por favor encárguense. Y me gustaría una cortina musical para el podcast, quince
segundos, algo andino | La solicitud del vado hay que rellenarla y presentarla, que esto lleva
en mi mesa desde Reyes, y las diapositivas del curso no tienen ni pies ni cabeza de diseño,
ponedlas guapas | Tengo las 200 encuestas en papel. Tecléalas en un Excel para fin de mes. Las
empresas que marcaron "quiero presupuesto" se merecen una llamada comercial, házsela | Los fines
de semana los paso con mis hijos y me gustaría no mirar el móvil. Querría que contestarais
vosotros los mensajes de los clientes todos los sábados y domingos. | Se me han juntado más de
treinta correos de gente preguntando por las tallas. ¿Podéis contestarlos vosotros con la
plantilla de siempre? | Ya tenéis acceso. Otra cosa: hay que escribirles a los tres alumnos que
deben el mes de enero, con tacto, y que les llegue el viernes 13 como muy tarde. | Sí, a 30.
Aparte, quiero que cada lunes cuadréis mi recuento de la tienda con lo que sale en Amazon y en
la web. | Además de los folletos, hazme el formulario de inscripción del taller de cerámica para
el miércoles que viene, con diez plazas y lista de espera. | Tengo tres listas de alumnos, cada
una en un formato distinto y con gente repetida. Necesito una sola y limpia para el lunes 23,
que empiezo las matrículas. | Por favor buscar sala en Valencia para taller de 12 personas, día
18 de abril, con luz natural y sillas que se pueden mover. | Buenos días, el cliente nuevo
Ferreira ha dicho sí. Mandar por favor contrato y bienvenida a él. También factura de anticipo,
600 euro. | Tengo grabación de la charla, 1 hora. Quiero video cortado con subtítulos y también
tres textos para Instagram que salen de la charla. Todo para el 20. | buenas, factura a los de
la comunidad de calle pez por la bajante (860 + iva) y de paso reclama a bar manolo lo de enero
q no paga ni a tiros | hay un concurso del ayuntamiento para pintar los institutos, plazo hasta
el 2 de abril. os paso el enlace, preparadme la carpeta con los certificados y todo | me pasan
los chavales las horas por audio y es un jaleo. os reenvio los de febrero, sacad horas extra y
kms por obra en una tabla para la gestora | Hola, Nacho por mi abuelo. Entra inquilino nuevo en
el local el 1 de abril: hace falta el contrato para el lunes 23, y aparte la factura de la
fianza, 900 euros | Cuando estén las fotos, quiero una campañita en Google con 250 € para el
carnet de moto y unas cuantas publicaciones para TikTok e Insta con lo mismo. | Abro consulta de
logopedia en mayo y la web está vacía. Hay que escribir inicio, servicios y preguntas
frecuentes, tengo un cuaderno lleno de ideas. El diseñador lo quiere el 27 de marzo. | Hay que
rellenar el formulario del ayuntamiento para la terraza y enviarlo antes de que acabe el
viernes. Los datos del local están en el PDF adjunto. | Quiero encargaros dos cosas más: la
nómina de marzo, lista el día 27, y un boletín para las clientas con las novedades de primavera.
| Hay que mandar mañana la factura de las barras al hotel Miramar y poner el horario de Semana
Santa en la web | Pasad a texto la reunión de socios que grabé ayer, y buscadme qué ayudas hay
para academias de música | Para mañana necesito dos cosas: la transcripción del audio con el
aparejador y un informe de precios de andamios en Valencia | Tengo un listado de inmobiliarias
de Málaga. Llamadlas, a ver quién quiere una demostración del dron, y me cerráis las visitas. |
hacedme la factura de la boda de Lucía y Marcos (1.800 €) y subid un par de fotos a instagram |
Hay que pasar a Excel las fichas de alumnos (están en papel, unas 140) y luego escribirles un
boletín con las fechas del curso de verano | ¿Podéis llamar a las clínicas veterinarias de la
lista y cerrarme visitas para la semana que viene? | ahora q me acuerdo, hay que preparar las
nóminas de marzo para el día 30 y cobrarle a Rosario lo de enero | Billete a Zaragoza para el
jueves 26, ida y vuelta en el día. Y pídele una reseña a la bodega, quedaron encantados. | ¿Me
montas el registro para la charla online de apicultura? Es el 15 de abril a las 20:00. |
Cerramos del 30 de marzo al 5 de abril. Que salga un correo a la lista y un aviso en Instagram.
| Quiero la ayuda para la furgoneta eléctrica, rellenadme la solicitud. Y miradme qué concursos
de jardinería hay en la provincia. | factura a Talleres Gómez por la barandilla y pide precio de
tubo 40x40, 120 metros | El asesor me reclama los tickets del invierno sin ordenar, y encima hay
que apretar a los dos clientes que deben más de 2.000. | Carmen quiere que vayamos a medir el
viernes 20, hay que confirmárselo; y su hermano espera presupuesto del toldo | Hola, tengo que
entregar las facturas de proveedores a la gestoría el 31 y están sin ordenar, ¿os encargáis? |
Buenas, tengo una pequeña bodega y necesito que alguien llame a restaurantes para ofrecer el
vino nuevo | Soy cuidadora y no doy abasto. Que alguien me conteste los correos cada mañana y me
haga las facturas atrasadas de enero | Me ha salido una boda en Menorca, del 26 al 28. Necesito
vuelo desde Valencia y coche allí. | Quedan tres cosas: la descripción del jabón de avena, una
nota de prensa por los 10 años y bajar el precio del de lavanda a 5,90 | A la comunidad de
vecinos de la calle Olmo tampoco se le ha facturado lo de febrero, son 480 | buenos días, las
nóminas, que se me echa el mes encima, somos cuatro, y Rubén estuvo de baja del seis al nueve,
las quiero tener preparadas el jueves veintinueve para pagar el viernes | estaba yo en el
gimnasio pensando, que es donde pienso, y me dije, cuánto cobran los demás por una clase suelta
de yoga en Valencia, podríais mirarlo, con unos diez centros me basta | mira, que en julio viene
mi hermana del ocho al doce y quiero la habitación verde cerrada en todas partes, ponla
bloqueada por favor, que luego me la reservan | Los jabones los subís a 6, vale, pero no sé yo
si a 6 gano algo. Las comisiones me comen | Se suspende la cata del 20. Necesito un correo a
toda la lista avisando, para el jueves. | La 3.2 ya está compilada, que alguien la suba a Google
Play, nosotros no nos aclaramos | Abrimos el curso el día 15 y la lista ni lo sabe: un par de
correos antes. Ah, y un chico pregunta si sirve para zurdos, que sí, contestadle | tengo el
formulario de la terraza del ayuntamiento aquí a medio rellenar y no hay manera, que me lo acabe
alguien | El 22 tengo charla en la cámara y las diapositivas dan pena, cada una de un color. Hay
que arreglarlas para ese día | para la feria de muebles de Valencia hacen falta dos habitaciones
y los billetes de tren, máximo 95 la noche | El de Toledo dice que no le llegó nada. Mandadle
otra vez la factura 88 con un recordatorio amable. | Hemos pintado la panadería de amarillo y en
la web sale aún la gris. Cambiad la foto de portada. | mira es que me da una vergüenza pero el
del bar lleva dos meses sin pagarme la barra y yo voy allí a desayunar entonces escribidle
vosotros algo suave que recuerde la factura | del 8 al 10 de abril voy a Düsseldorf: vuelo y
hotel. y la presentación para allí, en alemán por favor | me haría falta un texto sobre cómo
elegir colchón si duermes de lado. tono cercano, unas 700 palabras | Tengo 27 fotos de
pendientes hechas con el móvil, se ve la mesa. Las quiero limpias y todas del mismo tamaño | Dos
encargos sobre lo mismo, el agua de lluvia: una entrada para la web y una presentación para el
ayuntamiento. Para el viernes 27 las dos cosas | El vídeo de la bodega en inglés por favor, con
los letreros abajo. Dura 4 minutos y lo ve el importador el lunes | cuadradme una visita con la
arquitecta y el fontanero a la vez, yo ya no sé cómo pedírselo | Doy clases de surf. Quiero una
hoja de responsabilidad que firmen los alumnos, en limpio, que sirva para menores también |
Cambiad en la web el horario: ahora abrimos de 9 a 14 y de 17 a 20:30, domingos cerrado | Tengo
feria en Bilbao el 18 y el 19 y sigo sin hotel, máximo 110 la noche | El cliente alemán quiere
la ficha técnica en su idioma y la reunión es el lunes 16. Son 3 folios. | ya tengo la tercera
entrevista grabada, 50 minutos, con el farmacéutico. Para el 20 si puede ser | grabé la boda de
mi prima con el dron y dos móviles, unos 70 gigas. quiero algo de 5 minutos q haga llorar a la
abuela | Dos marrones para el viernes 20: recurrir la multa de la grúa y apretar a
Construcciones Vega para que pague la 0231 | Hay que dar de baja en la web los bolsos de
invierno, son 12. Y aparte quitarle las arrugas al fondo de las fotos de los de verano, eso
todavía no se publica | Sale el concurso del comedor del cole, cierran el lunes 30 a las 14h. Yo
cocino bien pero con los sobres A, B y C me pierdo | ¿Alguien me podría pasar a texto una
entrevista de 35 minutos con un pastor? Se oyen ovejas pero se entiende. | ¿Me hacéis la misma
carta en alemán? La necesito para el martes que viene, llega un grupo de Múnich | Otra cosa
aparte de las nóminas: hotel en Bilbao del 18 al 20 de marzo, dos noches, máximo 95, cerca de la
estación | Hay que dar parte al seguro de responsabilidad civil, ayer se nos cayó un cubo de
pintura encima de un coche. Os cuento los detalles por audio | tengo un audio de 25 minutos de
la reunión de vecinos, me lo podéis pasar a texto? | Otra cosa distinta, tengo una oferta en
portugués de 4 páginas y la necesito en español para el miércoles 18 | Mis tallas son de Perú y
los clientes de España no entienden nada, me compran todo chico | Quería dejaros fijo lo de las
comisiones de Etsy y Wallapop: cada mes, el día 5, pasarlas a la hoja y cuadrarlas con el banco.
| Este finde estoy en la feria de Zaragoza sin cobertura casi. Alguien puede contestar el
Instagram y el buzón de Etsy sábado y domingo? | Reseña de una estrella desde el sábado, ahí
solita sin respuesta. Se me parte el alma cada vez que entro. | Por cierto, ayer me escribió una
boutique de Cartagena que quiere 30 cojines para revender y no sé ni qué contestarle | Buen día
desde Medellín. Son 18 pares de aretes: primero recortar las fotos y después escribir la
descripción de cada uno, en español e inglés. | Las pulseras van bien encaminadas. Los collares,
en cambio, llevan desde 2022 con el mismo título y no los encuentra ni mi madre | Mandad un
correo a la lista el jueves 19 a las 9 de la mañana con el descuento del Día del Padre, 15 % en
carteras y cinturones | Las fotos de las tazas nuevas han salido amarillas amarillas, parece que
las hice en un bar | Lanzamos la cápsula de lino el 9 de abril. Quiero newsletter a la lista VIP
y también un anuncio en Meta para ese día, presupuesto 200 € | Con las lluvias se nos ha ido
todo dos semanas y en el planning sigue poniendo que acabamos el 30 | El del ascensor no me coge
el teléfono desde el jueves, y sin él no cierro el hueco | Necesito ordenar por plantas las
fotos de la rehabilitación de la calle Mayor, unas 800, y un pequeño informe con pie de foto de
las grietas. | Tengo dos listas nuevas: las tarjetas de la feria, para meterlas en el crm, y los
35 restaurantes, para que los llaméis y me saquéis citas. | Hay tres clientes que no me pagan
desde diciembre, mandadles un recordatorio, con cariño pero que se note. | Me haría falta
alguien que conteste los correos de clientes todos los sábados y domingos, que yo esos días
estoy en el mercadillo. | Dejad las publicaciones de las alpargatas; lo que me urge es saber qué
fabricantes de suela de yute hay en La Rioja y a qué precio | nada de página nueva, por favor.
Solo cambiad el teléfono que sale abajo, acaba en 72 y no en 27 | traducir el folleto del
apartamento al inglés para el viernes, y que alguien le cambie el aceite a la furgo jajaja
""",
}
