"""What people who write Spanish want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
dos cositas, reclamar a los que no han pagado y actualizar los precios de la web | Vuelo a Milán
el 7 de abril y hotel, y que alguien traduzca mi dossier al italiano por favor | entre el perro,
la consulta y los niños no llego: contesta los correos de clientes, haz las nóminas y sube algo
a facebook porfa | tengo los tickets del trimestre en un cajón: hacedme la contabilidad, y
mandad recordatorios de pago a los morosos | Buenas, quisiera un correo bonito para mis
suscriptores contando que abrimos la terraza, y de paso que alguien llame a las 30 empresas de
la lista para ofrecerles comidas de grupo | quiero que llamen a los colegios del listado,
ofrezcan la excursión al taller de cerámica y me cierren fechas. y luego pasen los que digan sí
a una hoja | Factura para la boda de los Ibáñez, 3.400 más IVA, y otra cosa: un post en facebook
con las fotos de esa boda | traducid el folleto al francés, reservadme el tren a Lyon para el 14
de abril y buscad qué ferias de juguetes hay por allí | necesito dos cositas porfa: que
contesten los correos de la florería mientras estoy de parto 😅 y unos posts para el día de la
madre | Tres asuntos: 1) nóminas de marzo 2) facturas a los alumnos 3) un par de noches en
Madrid para el congreso, salgo el 14 de abril | La página de reservas no me manda el aviso
cuando alguien apunta. Que alguien lo arregle y de paso manden un correo a los inscritos
pidiendo disculpas | hay q publicar en insta lo del taller de torno y mandar tb un mailing a la
lista | quedad con la novia Rocío pa la segunda prueba y hacedle la factura de la señal 300€ |
necesito un par de publicaciones sobre las torrijas para esta semana santa y además la hoja de
alérgenos en francés | Con las fechas ya en la web empezarán las preguntas: contestadlas
vosotros, por favor, y el 20 mandad un boletín corto a los antiguos alumnos | El jueves 19
llamad al auditorio para cerrar la fecha del Réquiem y colgadla ese mismo día en la agenda | Se
ha caído el pago con tarjeta todo el fin de semana. Un correo el lunes a toda la lista con la
disculpa, y contestad también a los que ya han protestado, que son pocos pero ruidosos |
cobradle a Indexa las 3 jornadas y quitad su logo de mi web, todo mañana antes de las dos | las
encuestas de pacientes están grabadas en audio, 40 llamadas. transcribir y después las notas a
la tabla | Me ha llegado el inventario de la sucursal de Faro en portugués. Traducid las
columnas y metedlo todo en nuestro stock | Enteraos de si el tren nocturno a Milán admite
contrabajo y, si lo admite, sacadme el billete | Para Sant Jordi, 23 de abril, quiero las tres
cosas el mismo día: el descuento puesto en la web, un correo y una publicación. Del diseño me
encargo yo, ya lo tengo medio hecho. | 1) factura a la cofradía por las 200 torrijas, 180€ 2)
post diciendo que ya se pueden encargar monas | buscadme 3 imprentas por Logroño q hagan
etiqueta adhesiva pequeña tirada y quedáis con la q mejor pinta tenga | hola!! necesito tren a
Sevilla y que alguien conteste los correos de las novias mientras estoy fuera | 1) factura a
Talleres Ibarra 2) factura a la señora Pons 3) el boletín de abril | Quiero la nómina de marzo
lista, un anuncio en LinkedIn para buscar camarero y alguien que friegue platos en el bar | el
billete de avión a Gante no, a Bruselas. y facturas: Carmen 60, Lola 75, cada una la suya |
buenas, necesito un presupuesto… bueno no, necesito que averigüéis qué permisos pide Málaga para
un food truck y qué cuestan, y mientras tanto cambiad el menú en la web | Necesito: hotel en
Vigo con garaje, posts para la feria del queso, y cobrar a los morosos. | Factura de la reforma
a los Ortega, los azulejos aparte. A los Beltrán, recordadles que me deben el baño. | A ver.
Ayer se me cayó el móvil al río, perdí los contactos, un drama, pero tengo la libreta. Meted la
libreta en el CRM. Aparte, un vuelo barato a Oporto. | lo del vuelo ya lo veo en marcha, bien.
ahora necesito también hotel en Praga y las redes de abril | Mi hermana ha abierto un pequeño
obrador conmigo y no damos abasto. Total, que los emails de encargos no los contesta nadie. Y yo
con un viaje a Zaragoza en puertas y sin tren cogido | Paso de hacer esto yo solo: facturas de
los dos conciertos (ayuntamiento y bodega), una a cada uno. Y el texto del próximo disco, al
inglés | transcribidme los audios de la entrevista y haced un post con la mejor frase, y si hay
alguien que arregle bicis, la mía está pinchada | Se me juntó todo: el IVA a la vuelta, o sea la
contabilidad; 26 correos sin leer de clientas; y el folleto del parto en casa, que lo quieren en
árabe | Después de la boda de mi hermano vuelvo al trabajo y me encuentro: facturas sin hacer,
web caída en precios de 2023, y el seguro del coche. El seguro es cosa mía. Lo otro, vuestro. |
mi abuela dictó sus recetas en 14 audios: a papel. las que ya tenemos a papel: a la hoja de
costes. | Ponedme dos posts, uno en el Insta de la floristería y otro, distinto, en el Facebook
del vivero. Y llamad a las floristerías de la lista para concertar reunión | Hola, esto es del
estudio de pilates. Preguntan mucho por WhatsApp y por correo si hay plazas: respondedles. A los
que falten a pagar la cuota, recordatorio. | Tengo un hueco entre clientes así que rápido:
números de febrero, hotel en Cuenca, y quien me cuelgue el letrero nuevo | Que salga la factura
de la boda de Jimena el viernes, con la señal descontada y el kilometraje, y copia a su madre
que es la que paga | Agendad llamadas con los veterinarios del listado, y aparte averiguad qué
seguros hay para paseadores de perros | hola, la carta nueva esta en español, la necesito en
inglés y en francés, y luego cambiais en la web la carta vieja por la de ahora que sigue
poniendo el menú de navidad 🙈 | el sábado hacemos puertas abiertas en el taller. Post para
instagram con las fotos del torno y un correo a la lista con el programa, mejor antes de las 6
de la tarde del viernes | buenas, cerrad febrero cuando podáis (antes del viernes 20 que viene
el gestor) y reclamad la factura a Deportes Iruña, van 45 días ya | cambiar en la web las fotos
de los apartamentos (os dejé 30 en la nube) y las descripciones pasarlas a alemán que me vienen
muchos de allí | mirad cuánto cobran las otras academias de inglés por el intensivo de verano, y
factura a la guardería por las 8 horas de febrero a 25. ¿alguien que venga a cambiar la
cerradura del aula también lo tenéis? 😅 | me han llegado cincuenta y pico mails de pedidos del
aceite mientras estaba en el campo, contestad ya por favor diciendo que sale el lunes, y apuntad
los pedidos en la hoja | llamad a los hoteles de la lista a ver quién me recibe con los jabones,
subid las fotos nuevas a instagram y mandad la factura al Parador, 200 pastillas | actualizad en
la web el calendario de catas (abril y mayo, os lo paso en foto), y luego un correo bonito a los
del club con lo mismo y que traigan a un amigo gratis | antes del viernes la factura al
ayuntamiento por el taller de cestería (480, número de expediente en el correo) y buscadme dónde
venden mimbre pelado al por mayor | horas de las tres del obrador para fin de mes, Vane tuvo dos
días por lo de su hijo y Rocío hizo el domingo. y un anuncio en instagram de que buscamos a
alguien para julio | urgente porfa: factura al festival para que me paguen el sonido, 2 días a
350, y luego un post dando las gracias con la foto de la mesa de mezclas | quiero ir la semana
que viene a ver molinos de aceite pequeños en Jaén, buscadme cuáles enseñan la almazara y
reservadme un hotel y coche | para mañana los posts del taller de linternas, la factura al
centro cívico, y pasar a la hoja los 31 inscritos. A ver si también conseguís a un electricista
jeje | se acabó el invierno en el albergue: en la web las tarifas de verano desde abril con
desayuno 9€, y unas cuantas publicaciones animando a venir entre semana. para el 20 | factura a
la comunidad de la calle Olmo por desatascos, son 3 horas más la camarografía 120. Que salga
antes de las 7 de hoy que el presi reúne a todos esta noche | el vuelo a Tenerife para mí, ida y
vuelta, y por otro lado el hotel de los dos músicos de Cádiz que vienen en barco | publicar el
sábado la foto del vestido azul, con lo que tardé (90 horas), y mandar factura a la novia de
mayo por la segunda señal | llamad a los de la lista de catas corporativas para fechas, y
escribid el boletín de las añadas nuevas | sacad un post de la nueva colección de cuero, pasad a
la tienda online las 22 referencias con medidas, y la factura de Olga, que me la pide cada día |
Cuando podáis: la ficha del tinto al alemán. Y un post de LinkedIn sobre el premio que nos han
dado | Dos encargos nuevos: averiguad qué empresas de más de 50 empleados hay en Getafe, y
aparte llamad a las 15 que ya tengo en la hoja para cerrarme una reunión con cada una | La del
ayuntamiento va por su lado. Hay que hacerle otra a la peña El Tirón por la paella, 300 raciones
a 4 euros | hoy mismo dos cosillas: factura a Gestoría Lamas, 300, y recordatorio a los de la
boda del 7 de febrero | vale, ahora mira precios de etiquetas adhesivas y cámbiame el teléfono
en la web, hoy si puede ser | Que alguien conteste los mensajes de la tienda estos días, y que
se llame a los 25 restaurantes de la lista para concertar una cata con cada uno | Dos cosas:
factura al Hotel Miramar por 640 y un aviso a la panadería Soler, que no me paga desde noviembre
| ahora te digo. me urge más una factura para los Ortega, 3 noches a 80, ya mismo que se van |
hola guapa, tengo las sesiones de febrero apuntadas en la libreta (te mando foto), me haces las
facturas y se las mandas a cada uno? la de Lucía va a nombre de su madre | abro dos plazas
nuevas para el grupo de duelo!! hay que contarlo en instagram y también a las que están
apuntadas al boletín, con cariño, nada de "últimas plazas corre corre" | empieza una pareja
nueva el martes 17, Nerea y Jon. consentimiento informado, cuestionario para cada uno por
separado (importante!) y abrirles carpeta | voy a Bilbao el 9 y 10 de abril a dar la formación,
necesito tren desde Madrid y hotel cerca del Guggenheim, y de paso les facturáis la señal del
40% porfa | te mando un audio de 12 min que grabé paseando al perro, pasámelo a texto así lo
guardo, y con lo mejor armá el mail para mi gente, que salga el lunes 23 | che, el contador me
dice que hay un agujero en noviembre, gastos de tarjeta sin comprobante. me fijan cuáles son y
los buscan en el mail? | Buenas, soy Lucía de la pastelería. Tengo facturas de proveedores en el
mail, en WhatsApp y en un cajón. Mi gestora quiere todo junto y con nombre. ¿Lo pueden ordenar
ustedes antes del 25? | Medí la escalera de caracol en un papel de bocadillo, peldaño por
peldaño. El aparejador lo quiere en tabla. Y pregunta también a cuánto sale el metro de
pasamanos de latón, que no tengo ni idea | Me falta saber quién me debe. Así, en general. Hay un
Excel que hizo mi cuñado, pero no lo entiende ni él. Los que lleven más de dos meses, carta | El
bar de la esquina me paga el escaparate si le mando algo con su NIF y el IVA desglosado. Y el
otro, el del gimnasio, ni con factura ni sin ella, lleva cuatro meses dándome largas | Terminé
de revestir la chimenea. El cliente quiere una cuenta clara: lo del presupuesto y aparte las
horas extra del tubo. Las horas están en los partes de Julián, primero sacadlas de ahí y luego
la factura | El señor de la piscina pide rebaja porque nos faltaron 3 metros de coronación, y
tiene razón, hay que devolverle 280 con su papel correspondiente | Oigan, y esas plataformas
cómo le hacen para quedarse con tanto... Me depositaron 4,310 y según yo eran 5,900. Quiero
saber pedido por pedido. | Hola, quería abrir también en Portugal y en Francia, que me lo piden
mucho. Son 7 fichas de aceite y la de cómo conservarlo | Hola chicas, fotos de los quesos hechas
por mi cuñado, el mantel de hule se ve fatal, quitadlo. Y la torta del Casar, subidla ya a la
tienda, que el texto lo tenéis de la feria | a ver, cada quincena la misma historia con los
depósitos, de plano no me cuadra nada. Lo podrían llevar ustedes siempre? cada 15 días | Tengo
grabada la entrevista con mi padre, 50 minutos hablando de la cantera en gallego. Querría una
pieza de 3 minutos y que se pueda leer en castellano debajo. | Os mando 25 fotos de las cestas
de mimbre, hay que quitarles la sombra de mi cabeza, y además cada cesta necesita su parrafito
para la tienda online | Llevo 30 años afinando pianos y tengo anécdotas para aburrir. Mi hija
dice que hay podcasts donde invitan a gente así. ¿Me buscáis alguno? En catalán también puedo |
Episodio piloto grabado con mi socia (hay un camión al fondo, perdón). Limpiadlo y sacad 3
piezas para Instagram anunciándolo, con una frase buena cada una | nos han puesto a parir por la
espera del domingo, 5 reseñas malas seguidas. contestadlas con cariño y además quiero escribir a
todos los clientes de la lista pidiendo perdón y explicando lo del horno | un señor quiere
alargar dos noches, la 4 está libre así que sí. decídselo y ponedlo ocupado donde toque | Se me
va la chica del ático. Necesito el papel de entrega de llaves con el inventario, y que me
filtréis a los que ya están preguntando, que son un montón | La gestora necesita el primer
trimestre para el 10 de abril. Os voy mandando fotos de todo, que tengo los papeles de la
pensión mezclados con los de mi casa | Hola! la boda de los Rivas ya está entregada, hazme la
factura final de 950 y de paso un contrato para la comunión de mayo que esa familia lo quiere
todo por escrito | Se vendió el óleo grande a una señora de Lyon, hay que mandárselo con seguro.
Y las seis acuarelas que quedan súbelas a la tienda, 240 cada una. | Un restaurante tiene mi
foto de la lonja en la carta!!! escríbeles. Y mira también si la editorial del libro de cocina
me ha pagado todo lo que toca | La ayuda del ayuntamiento cierra el 30 de marzo, hay que
presentarla sí o sí. Y luego búscame otras, residencias o lo que sea, para el año que viene |
Buenos días. La feria nos ha remitido el contrato de participación, les ruego que lo revisen.
Además hay que facturar a los señores Olmedo la escultura (3.400) y organizar la recogida de la
pieza en el taller de Toledo. | registrar los 4 temas nuevos y poner el cd a la venta en la
tienda q ya lo tenemos en casa | te cuento, me han dicho que mi texto de artista no se entiende
(es verdad), así que uno nuevo porfa. después con eso ya puedes escribir a las galerías de
Valencia que te pasé en el excel, a ver si alguna quiere la expo | Para el viernes dos
presupuestos: mural en la guarde, 14 m2, y aparte retrato de familia al óleo 60x80, es para otra
gente | Ya está la sala pintada, las obras colgadas desde ayer, el vino lo trae mi cuñado y la
nota de prensa la sacó el periódico tal cual la mandasteis. Solo que de los de siempre no sabe
nadie nada. Inauguramos el 27 a las ocho. Que le llegue a toda la gente del fichero una
invitación bonita, con la foto del faro rojo, el miércoles 25 como muy tarde | Te mando dos
audios, uno es la directiva del viernes y el otro la comisión de fiestas. Las dos actas por
separado, para el lunes | Quiero abrir inscripciones para el intensivo de bulerías, veinte
plazas, y un cartel bonito para la puerta y los bares del barrio | Una circular a las familias
de que el trimestre que viene sube 5 euros la mensualidad, y después los recibos ya con el
precio nuevo | Llevo la tesorería de la peña desde enero porque nadie más quiso. Las cuotas se
cobran solas, la lista de socios está bien, y la asamblea es cosa del presidente. Pero me han
dado una caja de zapatos con facturas de dos años, entradas, gasolina, flores para no sé quién.
Me gustaría que alguien con cabeza lo ordenara y lo apuntara, porque yo soy fontanero | che, hay
como quince que no pagaron la cuota de febrero, mandales un aviso. y de paso sacame de la lista
a los que se fueron, te paso los nombres abajo | La diputación ha sacado ayudas para
asociaciones de mayores, habría que presentar algo. También toca convocar la asamblea, con su
orden del día y la hoja para delegar el voto. | Os cuento: ayer junta hasta las once, grabado
está, hay que sacar el acta. Decidimos hacer la romería con autobús, así que una carta a los
socios explicándolo. Y claro, ahora falta gente para montar, unas doce personas en tres turnos.
Ya está, creo | torneo de mayo: afiches, turnos para la mesa y la cantina. y aparte los tickets
del torneo anterior al libro de caja que los tengo en una bolsa | Altas: Nerea y Joel (fichas
adjuntas). Y la abuela de Joel dio 150 para vestuario, que le llegue un agradecimiento y el
justificante | Ayer una clienta celíaca me preguntó qué podía comer y no supe qué decirle. Esto
no puede ser, hay que tenerlo por escrito | Os he dejado las facturas de proveedores de febrero
en el drive, metedlas en las cuentas como tarde el lunes 16, porfa | Nos hace falta un camarero
con inglés, media jornada. ¿Ponéis anuncio y miráis los primeros currículums? Y mientras tanto
rehacedme los turnos de barra, que Iván no da abasto. | Retocad las fotos de las hamburguesas
nuevas y montadme con ellas un cartel A2 para la furgo | Contestad al de una estrella del
domingo, y subid una historia mañana diciendo que ya tenemos terraza climatizada | Anuncio para
ayudante de panadería por favor. y de paso unas instrucciones de higiene de una hoja para los
que entran nuevos | Subid las láminas nuevas a Etsy y mandad un correo a los que compraron las
anteriores, todo antes del viernes 20 | Me pueden juntar los comprobantes de Printful de enero y
febrero? Y hay como diez mensajes de clientes sin contestar, también esos por favor. | meted las
tarjetas de la feria en el CRM y llamad para sacar citas en la semana del 23 | el formulario de
reservas da error 500 desde ayer y además hace falta contestar los comentarios del último vídeo
de TikTok | Tres cosas, sin prisa: 1) casar los extractos de enero con el banco 2) retocar las
fotos de los bolsos, que salen amarillas 3) escribir a las boutiques de mi lista ofreciéndoles
la colección de otoño | Hay que subir los 14 aretes nuevos a la tienda en línea (las fotos están
en el Drive). La señora Robles dice que su collar llegó roto, atiéndanla por favor. | Se me fue
la chica que llevaba la campaña de Google y no entiendo nada: gastamos 40 dólares al día y no
entra ni una llamada. Revisen por qué y bájenle el costo. | Llama al ayuntamiento y pregunta por
mi licencia de terraza: expediente 2231/25, a nombre de Lucía Ferrer. Que te digan si falta
algún papel y cuándo resuelven, y me lo apuntas. | Pásame la cita con el podólogo al jueves 19,
y recuérdale a Grupo Meraki que llevan dos meses sin pagarme | Ordenar los gastos de febrero por
proveedor, que hay de todo ahí. Luego, un hotelito en Cusco, dos noches a partir del 2 de abril,
que no pase de 60 dólares la noche. | Del podcast: quita los ruidos del episodio 7. De la charla
con el doctor Mena quiero la transcripción completa, palabra por palabra | Me urge una gráfica
de las ventas por mes de 2025 y que alguien lea los 18 CV de la vacante de cajera y me diga los
cuatro mejores | Cancela todo lo del viernes. Me sacan una muela y no estaré para nadie: ni la
reunión con Óscar, ni el café con la gestora, ni la visita de las 17. | Para mañana: manda la
factura a Textiles Oria (850 + IVA). Reserva el tren a Zaragoza del lunes. Contesta a la clienta
de las botas, que quiere que le devolvamos el dinero, y de paso corrige las faltas del folleto |
Dale seguimiento a los presupuestos que mandé en enero y nadie contestó: son nueve, unos por
mail y otros por WhatsApp, con tono amable, sin rogar y ofreciendo el 10% si se deciden pronto.
| cuánto cobran otras maquillistas por una novia en Querétaro? averigüenlo. tmb busquen un hueco
con Paty la proxima semana | Pon los precios nuevos en la web: corte 22, tinte 48, mechas 75 y
peinado 18. Salen en la página de servicios y también abajo del todo en la portada. | Un plan de
marketing para la campaña de otoño sería lo primero. Lo segundo, un artículo de blog sobre cómo
cuidar las plantas de casa cuando te vas de vacaciones. | - 3 historias de Instagram sobre la
expo - juntar la libreta de pedidos y la lista de correos en un solo Excel - llamar a la
aseguradora por el siniestro del escaparate | Tengo 120 tarjetas de visita en una caja de
zapatos. Pásalas a un Excel con nombre, empresa, cargo, correo y ciudad, y marca en rojo las que
no se lean. | A ver, que entra Nerea de ayudante y hay que hacerle el contrato, media jornada. Y
las nóminas de los otros dos están sin preparar todavía. | Necesito la carta de vinos en inglés
y en francés. Ojo con las denominaciones de origen, que no se traducen, y con las notas de cata:
la última vez pusieron "cuerpo gordo" y se rió todo el mundo. | Los correos que mando caen en
spam, alguien que lo mire. También quiero volar a Montevideo el 5 de mayo | Buenas tardes, le
escribo porque una clienta, la señora Elvira Pastor, está muy molesta: dice que la tarta llegó
aplastada, que llamó dos veces y nadie le cogió. Hablad con ella, pedidle disculpas y ofrecedle
otra o el dinero, lo que prefiera. | Que alguien junte lo de 2025 para mi gestor: facturas
emitidas, recibidas, los tickets de gasolina (están en una bolsa), el seguro y los extractos. Lo
quiere todo antes del 10 de abril y por meses. | Se acabaron las cajas chicas, pídanle 500 al
proveedor de siempre... ah, y al video de la receta le faltan los subtítulos | Primero averigüen
qué permisos pide la COFEPRIS para vender mermelada casera. Segundo, escaneen y archiven las
cartas que dejé en la charola azul. Y por último una hoja que calcule sola lo que me cuesta cada
frasco | tarjetas de visita nuevas, en vertical esta vez, y pasar a texto el audio de la reunión
del lunes, 40 min | Llamá a los gimnasios de la lista que te pasé y ofreceles las viandas. A los
del taller del sábado, por favor, recordales su turno por WhatsApp. | Si pueden, cámbienme el
boleto de autobús a Puebla para el lunes 30; y como el SAT ya me mandó un aviso, alguien tiene
que revisar qué gastos de febrero quedaron sin comprobante | Con calma: las descripciones de los
cinco aceites suenan a robot, reescríbelas; en la tienda sigue puesto el stock de Navidad,
actualízalo; y dime cómo organizamos la primera semana del aprendiz, un plan de acogida vamos |
Responde a las dos reseñas malas de Google, con educación. También un post de LinkedIn
presentando a Noelia, que empezó ayer. | Todas las mañanas, de lunes a viernes, que alguien me
repase la bandeja de entrada: tirar la publicidad, contestar lo sencillo, dejarme en "Ver" lo
que sea de verdad importante. | Cada cierre es un caos, así que quiero un informe mensual de
ventas armado para el 31, con gráficos. Otra: la campaña de Facebook cuesta el triple que antes
y nadie sabe por qué, échenle un ojo. | quiero mudar la página a otro hosting, ya tengo
contratado uno. además necesito comparar proveedores de bolsas de papel kraft, por lo menos
cinco | Va lista: 1. clip corto con las fotos de la boda de Jimena 2. contestar lo que me
pusieron debajo del sorteo en Insta 3. la impresora no aparece en mi compu 4. junta con el banco
el 24 a las 11, ponla en la agenda | Hola buenas, tengo a tres clientes preguntando por la talla
del vestido verde en el chat y hay que responderles; y si alguien me pudiera regar las plantas
del local mientras estoy fuera, de lujo | Junta las tres listas: la de la feria, la de Mailchimp
y la del cuaderno (te mando fotos). Sin repetidos, con los acentos bien puestos, y que la
columna de ciudad no tenga "bcn", "Barna" y "Barcelona" a la vez. | El 303 del primer trimestre,
que hay que tenerlo para el 20 de abril. Ya que estamos, sube todos los precios un 3 % en la
tienda online | La nómina de Pedro y la de Amina para el 31. El casero sigue sin arreglar la
persiana: hay que escribirle una carta, con acuse de recibo | Hola equipo, ando grabando un
curso y voy de cabeza. Necesito subtítulos en los tres videos, que alguien recorte las fotos de
producto con fondo blanco, y saber cuánto sale alquilar una sala chica en Palermo por día. |
¿Por qué salgo en la página cuatro de Google si tengo más reseñas que nadie? Mi competencia,
"Cerrajeros Rayo", sale primero y abrió hace un año. Mirad qué falla en mi posicionamiento, qué
harías primero y en cuánto tiempo se notaría. | 1) un cliente reclama por una lámpara que llegó
trizada, véanlo 2) imprimir etiquetas de los 11 pedidos pendientes 3) boletas de enero,
ordenarlas por fecha que el contador me tiene loca | Una newsletter para el Día del Padre, que
salga el 19. La idea: "regala tiempo, no calcetines". Que hable del taller de encuadernación,
del vale regalo y del descuento, con un asunto que den ganas de abrir. | Escríbeles a los de
recursos humanos de mi lista ofreciendo las pausas activas y aparte lleva tú el registro de
quién está de vacaciones, que siempre me hago bolas | reponde los comentarios de insta que hay
un monton sin leer y mandale la factura a Bodega Luján x los 6 eventos | Vamos a abrir la
segunda cafetería y lo quiero hacer bien: página nueva con mapa y carta, anuncios en Google para
el barrio, una semana de posts contando la obra, y un montaje corto con los vídeos que grabó el
albañil. | traducí esto del alemán porfa, es el manual del horno (12 páginas) y no entiendo ni
dónde se prende. Las tablas de temperaturas dejalas igual, y las advertencias en negrita que acá
somos tres que lo usan. | El viernes cierro para ir a una feria; necesito que alguien coja el
teléfono a los clientes ese día, y para mayo un alojamiento en Oporto, céntrico y con cocina,
del 14 en adelante tres noches | Agéndame el 25 una llamada con la notaría y... ah sí, que la
página de "Preguntas frecuentes" la escribió mi sobrino y hay que redactarla de nuevo. |
Necesito rellenar el impreso para la tarjeta de residente de la furgoneta, y un cartel A3 de "se
traspasa" que no dé pena | dos cositas: limpiar el export de Shopify que trae fechas gringas;
averiguar qué ayudas hay para autónomas que contratan por primera vez, esto ultimo antes del 27
| Pon en la web de venta los jabones nuevos, los seis. La carta del proveedor chino (viene en
inglés) necesito leerla en cristiano. | Tengo 22 minutos de video del bautizo del barco y quiero
2 nomás. Que empiece con la botella, que se oiga la banda, que salga mi mamá llorando, y al
final el logo. Para el 3 de abril. | Buenos días. Primero: casar enero y febrero con el banco.
Segundo, la compu de la recepción no prende, ayúdenle a Lupita. Tercero, leer las 12 solicitudes
para repartidor y decirme con quién hablar | Sigue sin contestar nadie a las ofertas de febrero
y me estoy poniendo nervioso, así que insísteles tú. Y una gráfica de cuántas ofertas hemos
ganado y perdido, para el miércoles 18, que veo a mi socio. | Etiqueta para la miel de azahar:
redonda, 5 cm, con el peso (500 g), el lote, mi teléfono y el dibujo de la abeja que hizo mi
hija. He visto una preciosa en "Apícola Moreno", algo así pero más alegre. | ¿Alguien le
responde al señor Quiroga? Escribió cuatro veces. Dice que el sillón "huele a perro", quiere
cambiarlo o que le devolvamos 180.000, y amenaza con el SERNAC. Ofrézcanle retirarlo gratis, y
si no, plata de vuelta. | Factura para Restaurante Alquimia, 6 cajas a 48, y otra para Casa
Benita, 2 cajas, mismo precio | Escribe al casero que la calefacción lleva sin ir desde el 2 de
marzo, que ya le llamé, que tengo clientas mayores y que, si no manda a nadie, descontaré la
estufa del alquiler. Firme pero sin pelear, y mándalo por burofax. | ay mira, estoy en la furgo
y te dicto rápido: contesta lo de facebook, que hay gente preguntando por la feria; ordena los
tickets de la guantera, te los he escaneado; y búscame dónde dormir en Teruel la noche del 17 de
abril, gracias guapa | Encuéntrame media hora la semana que viene con el señor Brito, el del
banco. Él puede de mañana, yo los martes no, y por teléfono o en persona me vale; si te
pregunta, es por "la línea de crédito". | Quiero correos fríos a despachos de arquitectos de
Medellín para mostrarles los mosaicos; aparte, que la campaña de Google del showroom quede lista
el 24 | ¡Socorro! Se me murió el correo en el celular y en la tablet, no en la compu. Dice
"contraseña incorrecta" y es la de siempre, ya reinicié, ya borré la cuenta y la volví a poner.
Sin correo no trabajo. | Hagan un Excel para el inventario del taller: material, proveedor,
cuánto hay, cuánto se gastó y un aviso en rojo cuando quede menos de cinco. Que lo entienda mi
papá, que tiene 74 y usa Excel "de máquina de escribir". | Vuelo a Bergen el martes 19 de mayo.
Y, por curiosidad profesional, qué galerías de cerámica hay por allí, con dirección. | Puntos
del día: • la reseña de "Toño_88" sin responder • un post anunciando las clases de bordado •
etiquetas para los frascos de salsa macha (diseño) • registrar la devolución de la olla | Para
la declaración de renta necesito todos los papeles de 2025 listos para el contador antes del 15
de abril; el almuerzo con él, por cierto, toca pasarlo para el miércoles 18. | Recorta las fotos
de los zapatos: fondo blanco, sombra suave, todas al mismo tamaño (1200 x 1200), que son 64 y
las hizo mi cuñado con el móvil en la cocina. Se ve la paella en algunas. | La nueva empieza
pronto y no hay contrato. Tampoco nadie ha llamado a la mutua para preguntar por lo del
accidente de Rubén. | recuerda el pago a los que deben (Solano y la peluquería Kiki), y coche de
alquiler en el aeropuerto de Málaga el 17, automático | Corrige el folleto de la casa rural,
porfa. Son ocho páginas en Word, las comas me bailan, y en un sitio pone "baño compartido" donde
debería decir "privado". El apartado de historia lo escribió mi suegro: tócalo lo mínimo. | El
lunes nos juntamos los cuatro del equipo, vean a qué hora y agéndenlo. Quedó pendiente asimismo
la pauta de inducción del practicante | Las mantas ya tienen precio nuevo, cámbialo en la
tienda; también me gustaría que saliéramos más arriba en el buscador, hoy ni con lupa | Pónganle
subtítulos al video largo de poda. Grandes, blancos con borde negro, porque los ven en el campo,
en el celular y con sol. Yo digo muchas veces "este... este...", eso no lo pongan. | Hace falta
una estrategia para que me encuentren los hoteles (palabras clave, buscador, todo eso), alguien
que los llame y me saque cinco citas, y de remate ordenar las facturas de compra por trimestre |
Calendario de publicaciones para las semanas de la vendimia: qué va cada día, qué foto, qué
texto, a qué hora, en Instagram y TikTok. El año pasado improvisé y acabé subiendo tres veces el
mismo racimo. | ¿Me averiguas dos cosas? Qué requisitos hay para dar clases de cocina en casa, y
cuánto vale un horno de segunda mano decente en Granada. | Con los pedidos del finde: mete en el
sistema las direcciones, saca las etiquetas, pide la recogida a SEUR y manda el número de
seguimiento a cada uno. Son 23, dos van a Canarias y llevan papel de aduanas. | Tras la
inspección me pidieron cuadrar todo: enero y febrero contra el banco, y antes de eso, un cuadro
con las ventas diarias, las dos cosas el lunes | Diseña el roll-up de la feria; llama a los
expositores de mi lista, que les podemos vender el café; fija una visita con la del recinto el 9
de abril a las 12 | El convenio con la cooperativa guaraní, digo, con la paraguaya, viene en
portugués y hay que leerlo en español. Son cinco páginas y dos anexos, "rescisão" es lo que me
preocupa. Con que esté el 30 alcanza. | Monta una campaña en Facebook e Instagram para el
campamento de robótica: niños de 8 a 12, radio de 15 km, 6 € diarios como mucho, y que pare sola
cuando lleguemos a 20 inscritos. Ya probé yo y tiré 90 euros. | Instalen el programa de
facturación en la laptop nueva; pasen a texto las notas de voz de mi abuela, son recetas, van 35
minutos | Apunta: telefonear a Correos por el paquete perdido, responder a la señora que
pregunta si hacemos arreglos de cremalleras, billete de AVE a Madrid el 13 de abril y quitarle
el eco a la grabación del taller. | Un post para el viernes con la foto del escaparate y, ya con
más tiempo, un plan de contenidos para TikTok de los dos próximos meses | La sección "Sobre mí"
está en blanco desde que abrí, alguien que me la redacte por favor; además quisiera saber qué
papelerías de Rosario venden productos de autor, unas veinte con contacto. | Una que se firma
"Karla M." puso en Google que somos unos ladrones, respóndele con calma; y hazle la factura a la
Fundación Arrayán por el catering del jueves pasado. | Organízame la ruta por Galicia en junio:
tres talleres de encaje (Camariñas, Muxía y Vimianzo), en coche desde Lugo, con dos noches por
el medio, sitios para comer y sin madrugones. Lo que tardo entre uno y otro, porfa. | mañana a
las 17 viene el del gas, bloquéame esa hora. en la tienda hay 8 artículos con el precio del año
pasado, actualízalos | La solicitud del vado hay que rellenarla y presentarla, que esto lleva en
mi mesa desde Reyes, y las diapositivas del curso no tienen ni pies ni cabeza de diseño,
ponedlas guapas | Quiero tienda online para mis quesos. Pagos con tarjeta y Bizum, envío en frío
a toda la península, unas quince referencias, que el cliente elija día de entrega. Nada de
plantillas de ropa interior, que ya vi una. | Tengo las 200 encuestas en papel. Tecléalas en un
Excel para fin de mes. Las empresas que marcaron "quiero presupuesto" se merecen una llamada
comercial, házsela | Mira cuándo podríamos vernos Cayetana, el aparejador y yo para ver el
local. Ella solo tardes, él nunca los lunes, yo recojo niños a las cinco. Propón dos fechas,
confírmalo con ellos y mete la dirección en la cita. | Hola, soy la de la academia. Me gustaría
que llamaran a la aseguradora a preguntar por qué subió la póliza, y que la hoja de bienvenida
para los alumnos estuviera también en árabe e inglés. | Haz el cartel de la rifa para el
miércoles 18. Una cosa más: el buzón de info@ está lleno de correos sin abrir y me gustaría que
alguien los ordene y conteste lo urgente | El jueves que viene es el Día del Padre y hemos
preparado unas cajas de dulces muy bonitas. ¿Me podéis escribir una publicación para Instagram
que salga ese mismo día? Las fotos las tengo ya. | Se me han juntado más de treinta correos de
gente preguntando por las tallas. ¿Podéis contestarlos vosotros con la plantilla de siempre? |
Este mes entra una chica nueva y otra está de baja, y yo con las nóminas me hago un lío.
Preparadlas vosotros, por favor, y me las pasáis el viernes 27 para que las apruebe. | Ayer
terminamos de pintar el local de la señora Ibáñez y quedó precioso, la mujer hasta lloró un
poco. Hay que mandarle la factura antes de que se vaya de viaje, así que a más tardar este
viernes. Son 1.380 euros más IVA, con la pintura incluida. | Les cuento que el sábado nació el
primer potrillo del año en el rancho y todos andamos como locos con él. Quisiera un post para
Instagram que lo presente, con alguna de las fotos que tomó mi sobrino. Se llama Trueno, por la
tormenta de esa noche. | Llevamos tiempo pensando en vender nuestras conservas en Francia, pero
no sabemos por dónde empezar. ¿Podríais averiguar qué tiendas gourmet de Burdeos trabajan con
productos españoles y a qué precios? Con un par de páginas nos hacemos una idea. | Nos visita un
grupo de arquitectos de Hamburgo y quiero darles la memoria del edificio en su idioma. Son
cuatro páginas, y necesitaría tenerlas en alemán el viernes 20. El texto en español es el que
está en la carpeta de la rehabilitación. | Terminé con la familia Ibarra, ocho meses con la
abuela. Pedidles, con cariño y sin prisa, unas líneas para la web. | Buenas, aparte de los
partes de horas: me han dicho que varios ayuntamientos de la sierra van a sacar a concurso la
poda de este año. Miradlo y decidme en cuáles podríamos presentarnos. | Ya tenéis acceso. Otra
cosa: hay que escribirles a los tres alumnos que deben el mes de enero, con tacto, y que les
llegue el viernes 13 como muy tarde. | Y otra cosa: una huésped italiana ha dejado una reseña
bastante fea sobre el desayuno. ¿Me preparáis una respuesta amable en su idioma? | Aparte de la
factura, el nuevo inquilino entra el 31 y necesito el acta de entrega con inventario y recibo de
llaves rellenados para ese día. Los muebles son los mismos que tenía Nuria. | Otra cosita que me
quita el sueño: no sé quién ha pagado la cochera desde Navidad. ¿Podéis mirarlo en la cuenta y
escribir a los que deban algo? | Ahora que ya están las cartas, me falta la liquidación de
gastos de los tres estudios del 2025. Os paso las facturas de luz y agua hoy; los inquilinos la
esperan para el 31. | pago 8,10 pero eso luego. Ahora me corre prisa contestar a las cinco
reseñas nuevas de Google del centro de yoga | Sí, a 30. Aparte, quiero que cada lunes cuadréis
mi recuento de la tienda con lo que sale en Amazon y en la web. | Aprovechando las fotos que
estáis arreglando, ¿me hacéis tres publicaciones de Instagram para la semana que viene? Una de
tulipanes y dos de ramos de novia. | Como las fotos han quedado tan bien, me gustaría probar con
publicidad pagada. Una campañita en Facebook con 150 euros, que corra la semana del 23 al 29,
para revisiones infantiles. | Hemos recibido 1.200 euros de un antiguo alumno. Necesito su
certificado y unas palabras de agradecimiento que suenen a nosotros. | Cuando podáis, fuera de
las láminas: pon en Etsy un 15 % de descuento en todo del viernes 20 al domingo 22 de marzo. |
Tengo tres listas de alumnos, cada una en un formato distinto y con gente repetida. Necesito una
sola y limpia para el lunes 23, que empiezo las matrículas. | En la tienda online salen como
disponibles las botas verdes y no me queda ni un par. Repasadme las existencias de todo el
calzado, el recuento está en la carpeta Almacén. | Quiero un PDF de una página con los
ejercicios de rodilla para mis pacientes, yo tengo los dibujos y el texto. | Por favor buscar
sala en Valencia para taller de 12 personas, día 18 de abril, con luz natural y sillas que se
pueden mover. | Buenos días, el cliente nuevo Ferreira ha dicho sí. Mandar por favor contrato y
bienvenida a él. También factura de anticipo, 600 euro. | oye y ya que estáis quería que todos
los primeros de mes les mandéis a los padres las facturas de las clases de guitarra que la lista
no cambia casi nunca | Hola, necesito que me ponen cita con la señora Hoffmann el lunes 16 a las
10, es para probar el vestido. | Tengo grabación de la charla, 1 hora. Quiero video cortado con
subtítulos y también tres textos para Instagram que salen de la charla. Todo para el 20. |
mañana y el viernes estoy en un tejado sin manos, cogedme el telefono porfa, si es una gotera me
avisais al momento | buenas, factura a los de la comunidad de calle pez por la bajante (860 +
iva) y de paso reclama a bar manolo lo de enero q no paga ni a tiros | las medidas de la nave
las tome ayer a boli, son dos hojas. pasadlas a limpio con metros y descontando huecos, que el
jefe de obra las quiere revisar | llama a la señora de la puerta blindada y quedad para mañana,
me da igual la hora, estoy por la zona todo el dia | hola, presupuesto de 8 ventanas de aluminio
para los de la farmacia, que lo quieren el viernes. y la factura del toldo del bar la puedes
sacar ya, esta colocado | me pasan los chavales las horas por audio y es un jaleo. os reenvio
los de febrero, sacad horas extra y kms por obra en una tabla para la gestora | Queridos amigos:
la persiana de la papelería se ha quedado a medias y anoche dormí fatal pensando en los
ladrones. ¿Me buscan a alguien que pueda pasarse mañana a las cinco de la tarde? Dios se lo
pague, Angelines | soy el hijo de don Emilio, el de la óptica. lleva tres meses metiendo las
facturas en una caja de zapatos y la gestora se sube por las paredes. me las ordenáis y las
cuadráis con el banco? | Muy buenas, ¿qué tal va todo por ahí? Aquí ya huele a azahar. Me han
dejado una reseña muy fea por el ruido de la fiesta del pueblo, y no quisiera contestar en
caliente. ¿Me preparan ustedes una contestación elegante? Abrazos, Remedios | hola, soy Irene,
la pequeña de doña Amparo. para la semana que viene necesita las normas de la casa en inglés
para plastificar. y bloquead en todos los portales del 1 al 7 de mayo, que viene la familia |
Buenos días, ¿cómo están? Yo con la rodilla, pero tirando. Se me ha quedado libre el piso de
encima de la mercería y ya me han escrito catorce personas. ¿Podrían ustedes escoger a los más
serios y ponérmelos uno detrás de otro el sábado de diez a una? Se lo agradezco mucho, Encarna |
Hola, Nacho por mi abuelo. Entra inquilino nuevo en el local el 1 de abril: hace falta el
contrato para el lunes 23, y aparte la factura de la fianza, 900 euros | Hola, necesito
publicaciones para el Instagram de la floristería durante todo abril, unas tres por semana. Las
fotos las tengo yo. | Vamos a abrir una segunda línea, cosmética con aceite de oliva, y no tiene
ni nombre. Hace falta pensar uno y luego un logo con sus colores para las etiquetas. | Os he
dejado el audio del episodio con la matrona, dura hora y diez y quiero que se quede en 45 min.
Para el domingo. | Cuando estén las fotos, quiero una campañita en Google con 250 € para el
carnet de moto y unas cuantas publicaciones para TikTok e Insta con lo mismo. | El viernes 20 a
las once me dan un premio en la cámara de comercio y tengo que dar las gracias en dos minutos.
Escribidme algo sencillo, que soy carpintero y no ministro. | El artículo de las abejas ha
gustado mucho. ¿Me buscáis algún podcast de naturaleza donde pueda ir a hablar? Y mandad también
a la prensa una nota de que este año apadrinamos colmenas. | Necesito la traducción al inglés
del contrato de alquiler de las bicicletas, 6 páginas. Para el martes 17, que llega un grupo de
irlandeses. | Me han dejado tres reseñas malas en Google en una semana y estoy bastante
agobiada, nunca me había pasado. ¿Podéis contestarlas con educación? Una es de un señor que ni
siquiera vino al centro. | Hay que rellenar el formulario del ayuntamiento para la terraza y
enviarlo antes de que acabe el viernes. Los datos del local están en el PDF adjunto. | Pagad hoy
la factura de Maderas Ibáñez, 742,30 €, vence esta noche y no quiero recargo. | Me hace falta un
cartel A3 para la jornada de puertas abiertas de la academia. Fecha límite: 24 de marzo. |
Adjunto el audio del episodio 3 de mi pódcast de crianza. Hay que quitar los silencios y el
zumbido, y nivelar las dos voces. | Quisiera un boletín mensual para los socios del vivero, unas
300 palabras, siempre el día 1. | Apreciado equipo: El lunes se nos dieron de baja tres familias
y entraron cinco, y además la señora Pons se ha mudado a Girona. Les agradecería que pusieran al
día el listado de socios y me mandaran después un extracto solo con los teléfonos. Me vendría
bien para mañana. Saludos cordiales, Montse Riera | Buenos días, equipo: Se acerca la Semana
Santa y en la cofradía andamos sin manos. Quisiera que nos hicieran los turnos de los
voluntarios para montar las sillas, con un aviso a cada uno la víspera. Necesito el cuadro el 24
de marzo. Con afecto, Carmelo Rubio | Estimado equipo: El domingo hicimos una comida benéfica en
el restaurante y reunimos 1.840 euros para el comedor social. Necesito que anoten cada donativo
y preparen los certificados, y también unos carteles para dar las gracias en la puerta. Todo
para el miércoles que viene, si es posible. Un saludo, Gonzalo Ibarra | Hola, buenos días: Antes
de contestarles a lo de los logotipos tengo que hablar con mi socio. Mientras tanto les quería
encargar otra cosa: una sala en Valencia para el taller de respiración del 16 de mayo, con suelo
de madera y unas veinte esterillas. Gracias de antemano, Noelia Ferrer | Hola Javier: Ante todo,
gracias por lo del mes pasado. Tengo a cuatro alumnos que no han pagado las clases de enero y me
da apuro escribirles yo. ¿Os encargáis vosotros, con buenas palabras al principio? Te paso los
nombres aparte. Un saludo cordial, Aurora Benítez, clases de italiano | Hola Nuria, espero que
estés ya recuperada de la muela. Me voy a lanzar con las residencias de escritura y quiero
buscar una casa rural en Asturias para doce personas, del 8 al 10 de mayo, con cocinera si se
puede. Y habría que montarme también la inscripción en línea con el botón de pago. No corre
prisa, pero me hace ilusión verlo. Mil gracias, Xoán Rey, Taller de las Letras | Hola Susana:
Antes de nada, perdona lo del lunes, se me fue el santo al cielo. La gente de la charla gratuita
del sábado está esperando mis propuestas, son seis, y no quiero que se enfríen. ¿Les mandáis el
resumen con la oferta mañana por la mañana? Los datos están en el Excel de siempre. Un fuerte
abrazo, Trini Olmedo, Nutrición Olmedo
""",
}
