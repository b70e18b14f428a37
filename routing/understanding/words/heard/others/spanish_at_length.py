"""What people who write Spanish want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Vuelo a Milán el 7 de abril y hotel, y que alguien traduzca mi dossier al italiano por favor |
tengo los tickets del trimestre en un cajón: hacedme la contabilidad, y mandad recordatorios de
pago a los morosos | Buenas, quisiera un correo bonito para mis suscriptores contando que
abrimos la terraza, y de paso que alguien llame a las 30 empresas de la lista para ofrecerles
comidas de grupo | Factura para la boda de los Ibáñez, 3.400 más IVA, y otra cosa: un post en
facebook con las fotos de esa boda | traducid el folleto al francés, reservadme el tren a Lyon
para el 14 de abril y buscad qué ferias de juguetes hay por allí | necesito dos cositas porfa:
que contesten los correos de la florería mientras estoy de parto 😅 y unos posts para el día de
la madre | La página de reservas no me manda el aviso cuando alguien apunta. Que alguien lo
arregle y de paso manden un correo a los inscritos pidiendo disculpas | necesito un par de
publicaciones sobre las torrijas para esta semana santa y además la hoja de alérgenos en francés
| Con las fechas ya en la web empezarán las preguntas: contestadlas vosotros, por favor, y el 20
mandad un boletín corto a los antiguos alumnos | El jueves 19 llamad al auditorio para cerrar la
fecha del Réquiem y colgadla ese mismo día en la agenda | Me ha llegado el inventario de la
sucursal de Faro en portugués. Traducid las columnas y metedlo todo en nuestro stock | dos
cositas: traducir al inglés la ficha del crianza y del reserva, y luego colgarla en la página
junto a la española | buscadme 3 imprentas por Logroño q hagan etiqueta adhesiva pequeña tirada
y quedáis con la q mejor pinta tenga | el billete de avión a Gante no, a Bruselas. y facturas:
Carmen 60, Lola 75, cada una la suya | lo del vuelo ya lo veo en marcha, bien. ahora necesito
también hotel en Praga y las redes de abril | Paso de hacer esto yo solo: facturas de los dos
conciertos (ayuntamiento y bodega), una a cada uno. Y el texto del próximo disco, al inglés |
transcribidme los audios de la entrevista y haced un post con la mejor frase, y si hay alguien
que arregle bicis, la mía está pinchada | Se me juntó todo: el IVA a la vuelta, o sea la
contabilidad; 26 correos sin leer de clientas; y el folleto del parto en casa, que lo quieren en
árabe | Urge, urge: traducir al portugués la oferta, y mañana por la mañana que salga el post
con la nueva cerveza | Ponedme dos posts, uno en el Insta de la floristería y otro, distinto, en
el Facebook del vivero. Y llamad a las floristerías de la lista para concertar reunión | Tengo
un hueco entre clientes así que rápido: números de febrero, hotel en Cuenca, y quien me cuelgue
el letrero nuevo | Que salga la factura de la boda de Jimena el viernes, con la señal descontada
y el kilometraje, y copia a su madre que es la que paga | el sábado hacemos puertas abiertas en
el taller. Post para instagram con las fotos del torno y un correo a la lista con el programa,
mejor antes de las 6 de la tarde del viernes | buenas, cerrad febrero cuando podáis (antes del
viernes 20 que viene el gestor) y reclamad la factura a Deportes Iruña, van 45 días ya | mirad
cuánto cobran las otras academias de inglés por el intensivo de verano, y factura a la guardería
por las 8 horas de febrero a 25. ¿alguien que venga a cambiar la cerradura del aula también lo
tenéis? 😅 | me han llegado cincuenta y pico mails de pedidos del aceite mientras estaba en el
campo, contestad ya por favor diciendo que sale el lunes, y apuntad los pedidos en la hoja |
llamad a los hoteles de la lista a ver quién me recibe con los jabones, subid las fotos nuevas a
instagram y mandad la factura al Parador, 200 pastillas | antes del viernes la factura al
ayuntamiento por el taller de cestería (480, número de expediente en el correo) y buscadme dónde
venden mimbre pelado al por mayor | horas de las tres del obrador para fin de mes, Vane tuvo dos
días por lo de su hijo y Rocío hizo el domingo. y un anuncio en instagram de que buscamos a
alguien para julio | quiero ir la semana que viene a ver molinos de aceite pequeños en Jaén,
buscadme cuáles enseñan la almazara y reservadme un hotel y coche | pasad la letra del himno al
euskera y al inglés, y averiguad qué asociaciones de coros admiten grupos de fuera en su
encuentro | se acabó el invierno en el albergue: en la web las tarifas de verano desde abril con
desayuno 9€, y unas cuantas publicaciones animando a venir entre semana. para el 20 | el vuelo a
Tenerife para mí, ida y vuelta, y por otro lado el hotel de los dos músicos de Cádiz que vienen
en barco | publicar el sábado la foto del vestido azul, con lo que tardé (90 horas), y mandar
factura a la novia de mayo por la segunda señal | sacad un post de la nueva colección de cuero,
pasad a la tienda online las 22 referencias con medidas, y la factura de Olga, que me la pide
cada día | Hola, dos cositas: preparar las horas de mis dos camareros de febrero y hacer la
factura de la comunión de los Requena, 42 cubiertos a 35 | Dos encargos nuevos: averiguad qué
empresas de más de 50 empleados hay en Getafe, y aparte llamad a las 15 que ya tengo en la hoja
para cerrarme una reunión con cada una | un post de que llevamos 30 años en la plaza, y mirad
cuánto vale un anuncio de 20 segundos en radio | hoy mismo dos cosillas: factura a Gestoría
Lamas, 300, y recordatorio a los de la boda del 7 de febrero | Que alguien conteste los mensajes
de la tienda estos días, y que se llame a los 25 restaurantes de la lista para concertar una
cata con cada uno | Apunta: la carta del desayuno al francés, fotos nuevas en la página de
habitaciones y el cuaderno de reservas viejo pasado al excel. Sin prisa ninguna | hola guapa,
tengo las sesiones de febrero apuntadas en la libreta (te mando foto), me haces las facturas y
se las mandas a cada uno? la de Lucía va a nombre de su madre | empieza una pareja nueva el
martes 17, Nerea y Jon. consentimiento informado, cuestionario para cada uno por separado
(importante!) y abrirles carpeta | la gestoría me pide los gastos ordenados pa'l 25 y yo los
tengo en una caja de zapatos, literal, es de unas botas | te mando un audio de 12 min que grabé
paseando al perro, pasámelo a texto así lo guardo, y con lo mejor armá el mail para mi gente,
que salga el lunes 23 | las familias del taller me han dejado notitas en papel, una monada. hay
que preguntarles si las puedo usar y hacer unas imágenes para facebook | Medí la escalera de
caracol en un papel de bocadillo, peldaño por peldaño. El aparejador lo quiere en tabla. Y
pregunta también a cuánto sale el metro de pasamanos de latón, que no tengo ni idea | Me falta
saber quién me debe. Así, en general. Hay un Excel que hizo mi cuñado, pero no lo entiende ni
él. Los que lleven más de dos meses, carta | Buenas. Tres cosas: el metraje de las paredes de la
guardería (va en el audio), luego el precio para el director con pintura ecológica, y que
alguien me atienda el móvil el lunes que estoy en el juzgado | El señor de la piscina pide
rebaja porque nos faltaron 3 metros de coronación, y tiene razón, hay que devolverle 280 con su
papel correspondiente | Hola, quería abrir también en Portugal y en Francia, que me lo piden
mucho. Son 7 fichas de aceite y la de cómo conservarlo | Hola chicas, fotos de los quesos hechas
por mi cuñado, el mantel de hule se ve fatal, quitadlo. Y la torta del Casar, subidla ya a la
tienda, que el texto lo tenéis de la feria | a ver, cada quincena la misma historia con los
depósitos, de plano no me cuadra nada. Lo podrían llevar ustedes siempre? cada 15 días | La web
de mi clínica la escribió mi cuñado y se nota. Arreglad los textos y después quiero salir cuando
la gente busque "podólogo cerca de mí" | Llevo 30 años afinando pianos y tengo anécdotas para
aburrir. Mi hija dice que hay podcasts donde invitan a gente así. ¿Me buscáis alguno? En catalán
también puedo | nos han puesto a parir por la espera del domingo, 5 reseñas malas seguidas.
contestadlas con cariño y además quiero escribir a todos los clientes de la lista pidiendo
perdón y explicando lo del horno | un señor quiere alargar dos noches, la 4 está libre así que
sí. decídselo y ponedlo ocupado donde toque | Se me va la chica del ático. Necesito el papel de
entrega de llaves con el inventario, y que me filtréis a los que ya están preguntando, que son
un montón | Hola! la boda de los Rivas ya está entregada, hazme la factura final de 950 y de
paso un contrato para la comunión de mayo que esa familia lo quiere todo por escrito | Se vendió
el óleo grande a una señora de Lyon, hay que mandárselo con seguro. Y las seis acuarelas que
quedan súbelas a la tienda, 240 cada una. | La ayuda del ayuntamiento cierra el 30 de marzo, hay
que presentarla sí o sí. Y luego búscame otras, residencias o lo que sea, para el año que viene
| Buenos días. La feria nos ha remitido el contrato de participación, les ruego que lo revisen.
Además hay que facturar a los señores Olmedo la escultura (3.400) y organizar la recogida de la
pieza en el taller de Toledo. | registrar los 4 temas nuevos y poner el cd a la venta en la
tienda q ya lo tenemos en casa | Para el viernes dos presupuestos: mural en la guarde, 14 m2, y
aparte retrato de familia al óleo 60x80, es para otra gente | Ya está la sala pintada, las obras
colgadas desde ayer, el vino lo trae mi cuñado y la nota de prensa la sacó el periódico tal cual
la mandasteis. Solo que de los de siempre no sabe nadie nada. Inauguramos el 27 a las ocho. Que
le llegue a toda la gente del fichero una invitación bonita, con la foto del faro rojo, el
miércoles 25 como muy tarde | Me he quedado sin estudio los martes 😭 necesito otro con espejo y
barra. Y ya que estamos, lo del taller de castañuelas: que la gente se pueda apuntar | Quiero
abrir inscripciones para el intensivo de bulerías, veinte plazas, y un cartel bonito para la
puerta y los bares del barrio | Llevo la tesorería de la peña desde enero porque nadie más
quiso. Las cuotas se cobran solas, la lista de socios está bien, y la asamblea es cosa del
presidente. Pero me han dado una caja de zapatos con facturas de dos años, entradas, gasolina,
flores para no sé quién. Me gustaría que alguien con cabeza lo ordenara y lo apuntara, porque yo
soy fontanero | che, hay como quince que no pagaron la cuota de febrero, mandales un aviso. y de
paso sacame de la lista a los que se fueron, te paso los nombres abajo | Os cuento: ayer junta
hasta las once, grabado está, hay que sacar el acta. Decidimos hacer la romería con autobús, así
que una carta a los socios explicándolo. Y claro, ahora falta gente para montar, unas doce
personas en tres turnos. Ya está, creo | Certificados de donativos del año pasado y las cuentas
para la revisión, las dos cosas antes del viernes 27 | Altas: Nerea y Joel (fichas adjuntas). Y
la abuela de Joel dio 150 para vestuario, que le llegue un agradecimiento y el justificante | Os
he dejado las facturas de proveedores de febrero en el drive, metedlas en las cuentas como tarde
el lunes 16, porfa | Quedó precioso. En la tienda solo tengo el dibujo pelado, sin nadie que lo
lleve puesto, y así no vende... | Subid las láminas nuevas a Etsy y mandad un correo a los que
compraron las anteriores, todo antes del viernes 20 | El curso de cerámica abre el 1 de abril:
hace falta el cuaderno de ejercicios maquetado y los seis vídeos editados | meted las tarjetas
de la feria en el CRM y llamad para sacar citas en la semana del 23 | Necesito 25 floristerías
de Valencia con nombre, teléfono, web y horario, todo en una tabla que luego pueda ordenar yo. |
Tres cosas, sin prisa: 1) casar los extractos de enero con el banco 2) retocar las fotos de los
bolsos, que salen amarillas 3) escribir a las boutiques de mi lista ofreciéndoles la colección
de otoño | Se me fue la chica que llevaba la campaña de Google y no entiendo nada: gastamos 40
dólares al día y no entra ni una llamada. Revisen por qué y bájenle el costo. | Che, ¿me arman
el aviso para buscar mozo de fin de semana? Y después que alguien pase a una planilla las 60
fichas de socios que tengo en papel | Pásame la cita con el podólogo al jueves 19, y recuérdale
a Grupo Meraki que llevan dos meses sin pagarme | Quiero un flyer para la clase abierta de yoga:
verde, media carta, con dirección, horario, un QR y la foto que les mandé. La Vale hizo uno el
año pasado pero perdió el archivo. | Del podcast: quita los ruidos del episodio 7. De la charla
con el doctor Mena quiero la transcripción completa, palabra por palabra | Cancela todo lo del
viernes. Me sacan una muela y no estaré para nadie: ni la reunión con Óscar, ni el café con la
gestora, ni la visita de las 17. | Hola!! tengo 2 pedidos. Uno: mi correo esta hecho un
desastre, 900 mails sin leer, que alguien los clasifique. Dos: palabras clave para la tienda de
té | Dale seguimiento a los presupuestos que mandé en enero y nadie contestó: son nueve, unos
por mail y otros por WhatsApp, con tono amable, sin rogar y ofreciendo el 10% si se deciden
pronto. | Pon los precios nuevos en la web: corte 22, tinte 48, mechas 75 y peinado 18. Salen en
la página de servicios y también abajo del todo en la portada. | Un plan de marketing para la
campaña de otoño sería lo primero. Lo segundo, un artículo de blog sobre cómo cuidar las plantas
de casa cuando te vas de vacaciones. | Tengo 120 tarjetas de visita en una caja de zapatos.
Pásalas a un Excel con nombre, empresa, cargo, correo y ciudad, y marca en rojo las que no se
lean. | miren, el carrito de la tienda se cuelga al pagar, eso hay que arreglarlo ya; también
impriman las etiquetas de los envíos de hoy y, cuando se pueda, pasen al portugués las preguntas
frecuentes | Necesito la carta de vinos en inglés y en francés. Ojo con las denominaciones de
origen, que no se traducen, y con las notas de cata: la última vez pusieron "cuerpo gordo" y se
rió todo el mundo. | Buenas tardes, le escribo porque una clienta, la señora Elvira Pastor, está
muy molesta: dice que la tarta llegó aplastada, que llamó dos veces y nadie le cogió. Hablad con
ella, pedidle disculpas y ofrecedle otra o el dinero, lo que prefiera. | Que alguien junte lo de
2025 para mi gestor: facturas emitidas, recibidas, los tickets de gasolina (están en una bolsa),
el seguro y los extractos. Lo quiere todo antes del 10 de abril y por meses. | Primero averigüen
qué permisos pide la COFEPRIS para vender mermelada casera. Segundo, escaneen y archiven las
cartas que dejé en la charola azul. Y por último una hoja que calcule sola lo que me cuesta cada
frasco | tarjetas de visita nuevas, en vertical esta vez, y pasar a texto el audio de la reunión
del lunes, 40 min | Llamá a los gimnasios de la lista que te pasé y ofreceles las viandas. A los
del taller del sábado, por favor, recordales su turno por WhatsApp. | Con calma: las
descripciones de los cinco aceites suenan a robot, reescríbelas; en la tienda sigue puesto el
stock de Navidad, actualízalo; y dime cómo organizamos la primera semana del aprendiz, un plan
de acogida vamos | Responde a las dos reseñas malas de Google, con educación. También un post de
LinkedIn presentando a Noelia, que empezó ayer. | Todas las mañanas, de lunes a viernes, que
alguien me repase la bandeja de entrada: tirar la publicidad, contestar lo sencillo, dejarme en
"Ver" lo que sea de verdad importante. | quiero mudar la página a otro hosting, ya tengo
contratado uno. además necesito comparar proveedores de bolsas de papel kraft, por lo menos
cinco | Va lista: 1. clip corto con las fotos de la boda de Jimena 2. contestar lo que me
pusieron debajo del sorteo en Insta 3. la impresora no aparece en mi compu 4. junta con el banco
el 24 a las 11, ponla en la agenda | Junta las tres listas: la de la feria, la de Mailchimp y la
del cuaderno (te mando fotos). Sin repetidos, con los acentos bien puestos, y que la columna de
ciudad no tenga "bcn", "Barna" y "Barcelona" a la vez. | Mi calendario está lleno de citas
dobles, recordatorios de 2023 y cumpleaños de gente que ya ni trato. Déjamelo ordenadito: quita
lo viejo, pon colores (clientes, familia, médico) y avísame de lo que choque. | La nómina de
Pedro y la de Amina para el 31. El casero sigue sin arreglar la persiana: hay que escribirle una
carta, con acuse de recibo | ¿Por qué salgo en la página cuatro de Google si tengo más reseñas
que nadie? Mi competencia, "Cerrajeros Rayo", sale primero y abrió hace un año. Mirad qué falla
en mi posicionamiento, qué harías primero y en cuánto tiempo se notaría. | 1) un cliente reclama
por una lámpara que llegó trizada, véanlo 2) imprimir etiquetas de los 11 pedidos pendientes 3)
boletas de enero, ordenarlas por fecha que el contador me tiene loca | Escríbeles a los de
recursos humanos de mi lista ofreciendo las pausas activas y aparte lleva tú el registro de
quién está de vacaciones, que siempre me hago bolas | Busco quién fabrique botellas de vidrio de
250 ml en México. Que vendan de a 300 piezas, que manden a Oaxaca, con precio, tiempo de entrega
y mínimo. Si es de vidrio reciclado mejor, pero tampoco me muero. | Vamos a abrir la segunda
cafetería y lo quiero hacer bien: página nueva con mapa y carta, anuncios en Google para el
barrio, una semana de posts contando la obra, y un montaje corto con los vídeos que grabó el
albañil. | El viernes cierro para ir a una feria; necesito que alguien coja el teléfono a los
clientes ese día, y para mayo un alojamiento en Oporto, céntrico y con cocina, del 14 en
adelante tres noches | Vacante: costurera con experiencia en vestidos de novia, 30 horas, León.
Redacten el anuncio, súbanlo a Indeed y Computrabajo, y que pidan fotos de trabajos. Sueldo no
lo pongan, o bueno, pongan "a convenir". | dos cositas: limpiar el export de Shopify que trae
fechas gringas; averiguar qué ayudas hay para autónomas que contratan por primera vez, esto
ultimo antes del 27 | Publica en LinkedIn que ganamos el premio "Comercio Vivo" de la Cámara.
Tono sobrio, foto con la alcaldesa, mención a las tres socias y un gracias a los vecinos; en
Facebook lo mismo pero más cercano. | Tengo 22 minutos de video del bautizo del barco y quiero 2
nomás. Que empiece con la botella, que se oiga la banda, que salga mi mamá llorando, y al final
el logo. Para el 3 de abril. | Sigue sin contestar nadie a las ofertas de febrero y me estoy
poniendo nervioso, así que insísteles tú. Y una gráfica de cuántas ofertas hemos ganado y
perdido, para el miércoles 18, que veo a mi socio. | Me han dicho que con mejores palabras clave
vendería el doble, búscamelas para la tienda de lanas. Las agujas del 4 se agotaron, pide más a
Hilaturas Sanz. Por otro lado quedan cartas en el mostrador: échalas al correo certificado. | ay
mira, estoy en la furgo y te dicto rápido: contesta lo de facebook, que hay gente preguntando
por la feria; ordena los tickets de la guantera, te los he escaneado; y búscame dónde dormir en
Teruel la noche del 17 de abril, gracias guapa | Quisiera una voz en off para el anuncio de la
radio local, voz de mujer, y que atiendan a Doña Remedios, que sigue esperando que le devolvamos
lo del mantel | Quiero correos fríos a despachos de arquitectos de Medellín para mostrarles los
mosaicos; aparte, que la campaña de Google del showroom quede lista el 24 | Hazme un artículo
para el blog sobre cómo elegir colchón si te duele la espalda y una nota de prensa de la
apertura en Gijón | Vuelo a Bergen el martes 19 de mayo. Y, por curiosidad profesional, qué
galerías de cerámica hay por allí, con dirección. | Para la declaración de renta necesito todos
los papeles de 2025 listos para el contador antes del 15 de abril; el almuerzo con él, por
cierto, toca pasarlo para el miércoles 18. | La guía de la casa rural en inglés y alemán la
necesito para el 8 de abril; el video del chef, recortado a un minuto, para el 15 | La nueva
empieza pronto y no hay contrato. Tampoco nadie ha llamado a la mutua para preguntar por lo del
accidente de Rubén. | Corrige el folleto de la casa rural, porfa. Son ocho páginas en Word, las
comas me bailan, y en un sitio pone "baño compartido" donde debería decir "privado". El apartado
de historia lo escribió mi suegro: tócalo lo mínimo. | El lunes nos juntamos los cuatro del
equipo, vean a qué hora y agéndenlo. Quedó pendiente asimismo la pauta de inducción del
practicante | Pónganle subtítulos al video largo de poda. Grandes, blancos con borde negro,
porque los ven en el campo, en el celular y con sol. Yo digo muchas veces "este... este...", eso
no lo pongan. | Aparte de que el chat de la web no carga en el iPhone, que eso lo tendrá que
mirar alguien, está la mamá de Abril, muy enojada por el disfraz que le llegó chico, hay que
darle solución | Calendario de publicaciones para las semanas de la vendimia: qué va cada día,
qué foto, qué texto, a qué hora, en Instagram y TikTok. El año pasado improvisé y acabé subiendo
tres veces el mismo racimo. | Con los pedidos del finde: mete en el sistema las direcciones,
saca las etiquetas, pide la recogida a SEUR y manda el número de seguimiento a cada uno. Son 23,
dos van a Canarias y llevan papel de aduanas. | Tras la inspección me pidieron cuadrar todo:
enero y febrero contra el banco, y antes de eso, un cuadro con las ventas diarias, las dos cosas
el lunes | El convenio con la cooperativa guaraní, digo, con la paraguaya, viene en portugués y
hay que leerlo en español. Son cinco páginas y dos anexos, "rescisão" es lo que me preocupa. Con
que esté el 30 alcanza. | Monta una campaña en Facebook e Instagram para el campamento de
robótica: niños de 8 a 12, radio de 15 km, 6 € diarios como mucho, y que pare sola cuando
lleguemos a 20 inscritos. Ya probé yo y tiré 90 euros. | Instalen el programa de facturación en
la laptop nueva; pasen a texto las notas de voz de mi abuela, son recetas, van 35 minutos | Un
post para el viernes con la foto del escaparate y, ya con más tiempo, un plan de contenidos para
TikTok de los dos próximos meses | La sección "Sobre mí" está en blanco desde que abrí, alguien
que me la redacte por favor; además quisiera saber qué papelerías de Rosario venden productos de
autor, unas veinte con contacto. | Organízame la ruta por Galicia en junio: tres talleres de
encaje (Camariñas, Muxía y Vimianzo), en coche desde Lugo, con dos noches por el medio, sitios
para comer y sin madrugones. Lo que tardo entre uno y otro, porfa. | mañana a las 17 viene el
del gas, bloquéame esa hora. en la tienda hay 8 artículos con el precio del año pasado,
actualízalos | La solicitud del vado hay que rellenarla y presentarla, que esto lleva en mi mesa
desde Reyes, y las diapositivas del curso no tienen ni pies ni cabeza de diseño, ponedlas guapas
| Tengo las 200 encuestas en papel. Tecléalas en un Excel para fin de mes. Las empresas que
marcaron "quiero presupuesto" se merecen una llamada comercial, házsela | Redáctenme la ficha de
cada una de las 6 hamacas. La fachada del local está descarapelada, que venga alguien a
pintarla. Y me late saber qué hoteles boutique hay en Mérida, lista nomás. | Haz el cartel de la
rifa para el miércoles 18. Una cosa más: el buzón de info@ está lleno de correos sin abrir y me
gustaría que alguien los ordene y conteste lo urgente | El jueves que viene es el Día del Padre
y hemos preparado unas cajas de dulces muy bonitas. ¿Me podéis escribir una publicación para
Instagram que salga ese mismo día? Las fotos las tengo ya. | Les cuento que el sábado nació el
primer potrillo del año en el rancho y todos andamos como locos con él. Quisiera un post para
Instagram que lo presente, con alguna de las fotos que tomó mi sobrino. Se llama Trueno, por la
tormenta de esa noche. | Llevamos tiempo pensando en vender nuestras conservas en Francia, pero
no sabemos por dónde empezar. ¿Podríais averiguar qué tiendas gourmet de Burdeos trabajan con
productos españoles y a qué precios? Con un par de páginas nos hacemos una idea. | Buenas,
aparte de los partes de horas: me han dicho que varios ayuntamientos de la sierra van a sacar a
concurso la poda de este año. Miradlo y decidme en cuáles podríamos presentarnos. | Ya se lo
envié yo y le parece bien. Llamad vosotros a la señora Lozano para quedar el martes 17 a medir
las ventanas, por la mañana está en casa. | Aparte de la factura, el nuevo inquilino entra el 31
y necesito el acta de entrega con inventario y recibo de llaves rellenados para ese día. Los
muebles son los mismos que tenía Nuria. | Otra cosita que me quita el sueño: no sé quién ha
pagado la cochera desde Navidad. ¿Podéis mirarlo en la cuenta y escribir a los que deban algo? |
Me ha salido una venta a México, cuatro abanicos pintados a mano. El viernes pasa el mensajero,
así que para entonces necesito la factura comercial y el código arancelario. | Sí, a 30. Aparte,
quiero que cada lunes cuadréis mi recuento de la tienda con lo que sale en Amazon y en la web. |
Como las fotos han quedado tan bien, me gustaría probar con publicidad pagada. Una campañita en
Facebook con 150 euros, que corra la semana del 23 al 29, para revisiones infantiles. | Además
de los folletos, hazme el formulario de inscripción del taller de cerámica para el miércoles que
viene, con diez plazas y lista de espera. | Me hace falta otra cosa para el huerto: un
calendario de siembra en PDF, dos páginas, para que los alumnos lo cuelguen en la nevera. El
texto lo tengo escrito. | En la tienda online salen como disponibles las botas verdes y no me
queda ni un par. Repasadme las existencias de todo el calzado, el recuento está en la carpeta
Almacén. | Por favor buscar sala en Valencia para taller de 12 personas, día 18 de abril, con
luz natural y sillas que se pueden mover. | bueno pues ayer tuve tres llamadas de esas gratuitas
y dos parecían muy interesadas así que mandadles el resumen y el presupuesto que os lo dejo todo
dicho en la nota de voz | oye y ya que estáis quería que todos los primeros de mes les mandéis a
los padres las facturas de las clases de guitarra que la lista no cambia casi nunca | Tengo
grabación de la charla, 1 hora. Quiero video cortado con subtítulos y también tres textos para
Instagram que salen de la charla. Todo para el 20. | mañana y el viernes estoy en un tejado sin
manos, cogedme el telefono porfa, si es una gotera me avisais al momento | las medidas de la
nave las tome ayer a boli, son dos hojas. pasadlas a limpio con metros y descontando huecos, que
el jefe de obra las quiere revisar | hay un concurso del ayuntamiento para pintar los
institutos, plazo hasta el 2 de abril. os paso el enlace, preparadme la carpeta con los
certificados y todo | hola, presupuesto de 8 ventanas de aluminio para los de la farmacia, que
lo quieren el viernes. y la factura del toldo del bar la puedes sacar ya, esta colocado |
Queridos amigos: la persiana de la papelería se ha quedado a medias y anoche dormí fatal
pensando en los ladrones. ¿Me buscan a alguien que pueda pasarse mañana a las cinco de la tarde?
Dios se lo pague, Angelines | soy el hijo de don Emilio, el de la óptica. lleva tres meses
metiendo las facturas en una caja de zapatos y la gestora se sube por las paredes. me las
ordenáis y las cuadráis con el banco? | hola, soy Irene, la pequeña de doña Amparo. para la
semana que viene necesita las normas de la casa en inglés para plastificar. y bloquead en todos
los portales del 1 al 7 de mayo, que viene la familia | Buenos días, ¿cómo están? Yo con la
rodilla, pero tirando. Se me ha quedado libre el piso de encima de la mercería y ya me han
escrito catorce personas. ¿Podrían ustedes escoger a los más serios y ponérmelos uno detrás de
otro el sábado de diez a una? Se lo agradezco mucho, Encarna | Hola, Nacho por mi abuelo. Entra
inquilino nuevo en el local el 1 de abril: hace falta el contrato para el lunes 23, y aparte la
factura de la fianza, 900 euros | Vamos a abrir una segunda línea, cosmética con aceite de
oliva, y no tiene ni nombre. Hace falta pensar uno y luego un logo con sus colores para las
etiquetas. | Os he dejado el audio del episodio con la matrona, dura hora y diez y quiero que se
quede en 45 min. Para el domingo. | El viernes 20 a las once me dan un premio en la cámara de
comercio y tengo que dar las gracias en dos minutos. Escribidme algo sencillo, que soy
carpintero y no ministro. | El artículo de las abejas ha gustado mucho. ¿Me buscáis algún
podcast de naturaleza donde pueda ir a hablar? Y mandad también a la prensa una nota de que este
año apadrinamos colmenas. | Necesito la traducción al inglés del contrato de alquiler de las
bicicletas, 6 páginas. Para el martes 17, que llega un grupo de irlandeses. | Hay que rellenar
el formulario del ayuntamiento para la terraza y enviarlo antes de que acabe el viernes. Los
datos del local están en el PDF adjunto. | Quiero dos cosas. Primero, una lista de colegios
privados de Valencia con comedor propio, con teléfono y persona de contacto. Después, aparte,
llamad a los cinco restaurantes que pidieron muestras en enero para ver si compran. | Adjunto el
audio del episodio 3 de mi pódcast de crianza. Hay que quitar los silencios y el zumbido, y
nivelar las dos voces. | Apreciado equipo: El lunes se nos dieron de baja tres familias y
entraron cinco, y además la señora Pons se ha mudado a Girona. Les agradecería que pusieran al
día el listado de socios y me mandaran después un extracto solo con los teléfonos. Me vendría
bien para mañana. Saludos cordiales, Montse Riera | Estimado equipo: El domingo hicimos una
comida benéfica en el restaurante y reunimos 1.840 euros para el comedor social. Necesito que
anoten cada donativo y preparen los certificados, y también unos carteles para dar las gracias
en la puerta. Todo para el miércoles que viene, si es posible. Un saludo, Gonzalo Ibarra | Hola
Lucía, ¿qué tal el puente? Por aquí todo bien, ya con la terraza abierta. Te escribo porque
quería que pidieseis unas reseñas a los novios que se casaron en la finca el otoño pasado, son
nueve parejas y te dejo la lista en la carpeta. Con que me las paséis listas para la web antes
de abril me vale. Saludos, Remedios Castaño, Finca Los Olmos | Hola Nuria, espero que estés ya
recuperada de la muela. Me voy a lanzar con las residencias de escritura y quiero buscar una
casa rural en Asturias para doce personas, del 8 al 10 de mayo, con cocinera si se puede. Y
habría que montarme también la inscripción en línea con el botón de pago. No corre prisa, pero
me hace ilusión verlo. Mil gracias, Xoán Rey, Taller de las Letras | Hola Susana: Antes de nada,
perdona lo del lunes, se me fue el santo al cielo. La gente de la charla gratuita del sábado
está esperando mis propuestas, son seis, y no quiero que se enfríen. ¿Les mandáis el resumen con
la oferta mañana por la mañana? Los datos están en el Excel de siempre. Un fuerte abrazo, Trini
Olmedo, Nutrición Olmedo | Buenos días. Tengo un congreso de veterinaria en Sevilla del 7 al 9
de mayo y necesito tren desde Zaragoza y hotel cerca de la estación. | Hay que cambiar las fotos
de la página de inicio y publicar en Instagram una entrada sobre la nueva terraza. | Quiero
encargaros dos cosas más: la nómina de marzo, lista el día 27, y un boletín para las clientas
con las novedades de primavera. | Necesito el boletín de las velas para el 30 de marzo y,
aparte, otro distinto para las tiendas que nos compran al por mayor. | Pasad a texto la reunión
de socios que grabé ayer, y buscadme qué ayudas hay para academias de música | Del 6 al 10 de
abril contestad vosotros los correos de las clientas, que cierro y me voy al pueblo | Grabé la
charla con los tres abuelos del pueblo que aún saben hacer cestas, qué maravilla de gente.
Necesito tenerla por escrito. Y aprovechando, haced un boletín para los socios contando que
abrimos el museo en junio. | Me voy a dar un curso de cerámica a Bilbao, que hacía años que no
me invitaban a nada. Salgo el jueves 19 desde Sevilla, en tren o avión, lo que salga mejor de
precio. Reservadme también algo para dormir esa noche, por 80 euros como mucho. | La semana
pasada se nos inundó el almacén y por suerte solo se mojaron cajas vacías. Pero me ha hecho
pensar en cambiar de proveedor de embalaje. Buscadme cuatro o cinco en España que trabajen con
cartón reciclado, con precios y plazos. | Perdonad que escriba a estas horas, hemos tenido boda
el sábado y bautizo el domingo y todavía estoy fregando. Las facturas de los dos eventos no las
he hecho. ¿Me las preparáis y las enviáis antes de que acabe el viernes? | Este mes ha sido una
locura: dos bajas, una chica nueva y Paco haciendo turnos dobles. He apuntado las horas en la
libreta y os he mandado foto. Preparadme las nóminas, por favor, que yo ya no sé ni cómo me
llamo. | El otro día una alumna me dijo que sigue viniendo a pilates por lo que publicábamos en
Instagram, y llevamos desde enero sin poner nada. Vamos a retomarlo: una publicación cada
semana. Las fotos las voy subiendo yo. | Para mañana necesito dos cosas: la transcripción del
audio con el aparejador y un informe de precios de andamios en Valencia | Tengo un listado de
inmobiliarias de Málaga. Llamadlas, a ver quién quiere una demostración del dron, y me cerráis
las visitas. | hacedme la factura de la boda de Lucía y Marcos (1.800 €) y subid un par de fotos
a instagram | Cada último viernes de mes hay que recoger las horas del equipo de limpieza y
dejar lista la nómina. Somos siete. ¿Os encargáis vosotros? | Con las comuniones esto es un no
parar, la tienda llena y yo con la aguja en la boca. Los correos se me quedan días sin
contestar. ¿Podéis encargaros del buzón de clientas todos los lunes y jueves? Las respuestas
tipo están en un documento | Este año la feria del barrio la han puesto en abril, una faena
porque coincide con mi cumpleaños. Pero bueno, hay que avisar a la gente. Un boletín bonito para
los suscriptores con lo que llevaremos al puesto, que salga el 30 de marzo | Estuve el martes
con el luthier más viejo de Granada, noventa y dos años y una memoria que ya quisiera yo. Grabé
la conversación entera con el móvil, hora y media. La quiero por escrito, el cartel ya lo hago
yo | El folleto de la bodega, cuatro páginas, ¿me lo pasáis al alemán? Es que ha entrado un
matrimonio de Colonia, se ha llevado tres jamones y me pedía algo para leer. Y yo sin nada que
darles, claro | Qué alegría, la feria de Oporto nos ha dado el stand. Necesito vuelo y hotel del
5 al 8 de mayo, por debajo de 600. Y a las 18 tiendas de la lista del año pasado, llamadlas y
apuntadme citas con las que sigan interesadas | Llevo toda la semana con el horno nuevo, que si
la luz, que si el gas, y el papeleo ahí mirándome. Pasad los albaranes de febrero a la hoja de
cálculo, son 47, y luego cuadradme el banco de ese mes. Para el 20 me vendría bien todo | mira
te cuento, ayer terminé la cocina de los Robles y hoy empiezo otra y no me da la vida, hazme por
favor la factura, son 3.400 más IVA, no espera 3.450 porque al final pusieron el grifo, y que
salga antes de que acabe el viernes | mientras llamáis a las clínicas, es que he encontrado las
fichas viejas de los perros, están en papel, unas ciento veinte, y quiero que las paséis al
excel con el chip y la vacuna y el teléfono del dueño | a ver, que me han llamado de Lisboa para
dar un taller el martes 21 de abril y tengo que mirar vuelo desde Málaga, ida y vuelta el mismo
día si puede ser y que no pase de 200, ¿me lo buscáis y lo reserváis? | otra cosa aparte de lo
de los precios, yo sé que tendría que publicar más y no lo hago, así que cada martes me gustaría
que saliera algo en Instagram, un tatuaje terminado con dos líneas, las fotos las voy dejando en
la carpeta | pues nada que hemos sacado tres quesos nuevos y la gente del correo no sabe nada,
me haría falta un boletín, una cosa así corta, con su asunto y que pinchen para reservar la caja
| Buenos días, les saluda Gonzalo, de la bodega. Tengo una lista de treinta restaurantes a los
que convendría llamar para concertar catas con los que se animen. Y a los socios del club me
gustaría enviarles un boletín sobre la añada nueva. ¿Podrían hacerse cargo de las dos cosas? Un
saludo muy cordial, Gonzalo | Buenos días. Mi marido y yo vamos a abrir una segunda heladería en
Cádiz y quisiéramos saber qué competencia hay en el barrio y a qué precios vende. Además, los
albaranes del año pasado están en papel y habría que pasarlos a una hoja de cálculo. Si pudieran
ayudarnos con ambas cosas, se lo agradeceríamos mucho. Saludos, Carmen Luque | Hola, soy Pilar,
de la clínica de podología. Quedé muy contenta con las cuentas de enero, todo cuadró a la
primera. Ahora les pediría lo mismo para febrero, y con tenerlo a fin de mes me basta. Los
extractos ya los tienen en la carpeta. Muchas gracias, Pilar | Buenos días, equipo. Aparte de
los cambios en la web, del 8 al 10 de abril tengo que estar en Bilbao por una feria de
herramientas. ¿Serían tan amables de buscarme tren desde Valencia y un hotel que no pase de 90
euros la noche? Gracias, Vicente Ferrer, ferretería | Estimadas compañeras: voy a ser abuela y
estaré fuera del 17 al 20 de marzo. Me quedaría mucho más tranquila si en esos días alguien
contestara los correos de las clientas de la mercería. Les dejo mis respuestas habituales en un
documento. Gracias de corazón, Rosario | Otra cosa, a ver si me averiguáis qué ayudas hay para
cambiar el horno de leña. Me piden 14.000 y sola no puedo. | Quiero mandar un boletín a los
clientes con la carta de primavera y que la misma carta salga en la web, con precios. Todo para
el viernes 20. | ¿Me montas el registro para la charla online de apicultura? Es el 15 de abril a
las 20:00. | Cerramos del 30 de marzo al 5 de abril. Que salga un correo a la lista y un aviso
en Instagram. | El asesor me reclama los tickets del invierno sin ordenar, y encima hay que
apretar a los dos clientes que deben más de 2.000. | ¿Podéis llamar a la señora Reyes y quedar
el miércoles 18 a las cinco de la tarde para ver la persiana? | Queremos sacar mesas a la calle.
Hay que presentar la solicitud al ayuntamiento para el 30 de marzo y buscar dos camareros. | Las
facturas de proveedores de febrero siguen en un cajón. Tendrían que estar metidas a fin de mes,
que luego la gestora me riñe. | Las fotos de la clase del sábado están muy oscuras. Que alguien
las retoque y las suba a Facebook | Soy cuidadora y no doy abasto. Que alguien me conteste los
correos cada mañana y me haga las facturas atrasadas de enero | Junta las dos listas de socios
en una sola y ponme reunión con Marta el martes a las 12 | A la comunidad de vecinos de la calle
Olmo tampoco se le ha facturado lo de febrero, son 480
""",
}
