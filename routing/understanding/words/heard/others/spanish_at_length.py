"""What people who write Spanish want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
entre el perro, la consulta y los niños no llego: contesta los correos de clientes, haz las
nóminas y sube algo a facebook porfa | Buenas, quisiera un correo bonito para mis suscriptores
contando que abrimos la terraza, y de paso que alguien llame a las 30 empresas de la lista para
ofrecerles comidas de grupo | traducid el folleto al francés, reservadme el tren a Lyon para el
14 de abril y buscad qué ferias de juguetes hay por allí | Tres asuntos: 1) nóminas de marzo 2)
facturas a los alumnos 3) un par de noches en Madrid para el congreso, salgo el 14 de abril |
hay q publicar en insta lo del taller de torno y mandar tb un mailing a la lista | Con las
fechas ya en la web empezarán las preguntas: contestadlas vosotros, por favor, y el 20 mandad un
boletín corto a los antiguos alumnos | las encuestas de pacientes están grabadas en audio, 40
llamadas. transcribir y después las notas a la tabla | buscadme 3 imprentas por Logroño q hagan
etiqueta adhesiva pequeña tirada y quedáis con la q mejor pinta tenga | el billete de avión a
Gante no, a Bruselas. y facturas: Carmen 60, Lola 75, cada una la suya | Necesito: hotel en Vigo
con garaje, posts para la feria del queso, y cobrar a los morosos. | Factura de la reforma a los
Ortega, los azulejos aparte. A los Beltrán, recordadles que me deben el baño. | lo del vuelo ya
lo veo en marcha, bien. ahora necesito también hotel en Praga y las redes de abril | Reclamad a
Rivas los 300. Copiad los datos de los alumnos nuevos en la hoja. Si os sobra tiempo, una foto
nueva en la página de inicio. | Se me juntó todo: el IVA a la vuelta, o sea la contabilidad; 26
correos sin leer de clientas; y el folleto del parto en casa, que lo quieren en árabe | mi
abuela dictó sus recetas en 14 audios: a papel. las que ya tenemos a papel: a la hoja de costes.
| Tengo un hueco entre clientes así que rápido: números de febrero, hotel en Cuenca, y quien me
cuelgue el letrero nuevo | Agendad llamadas con los veterinarios del listado, y aparte averiguad
qué seguros hay para paseadores de perros | llamad a los hoteles de la lista a ver quién me
recibe con los jabones, subid las fotos nuevas a instagram y mandad la factura al Parador, 200
pastillas | antes del viernes la factura al ayuntamiento por el taller de cestería (480, número
de expediente en el correo) y buscadme dónde venden mimbre pelado al por mayor | urgente porfa:
factura al festival para que me paguen el sonido, 2 días a 350, y luego un post dando las
gracias con la foto de la mesa de mezclas | pasad la letra del himno al euskera y al inglés, y
averiguad qué asociaciones de coros admiten grupos de fuera en su encuentro | el vuelo a
Tenerife para mí, ida y vuelta, y por otro lado el hotel de los dos músicos de Cádiz que vienen
en barco | llamad a los de la lista de catas corporativas para fechas, y escribid el boletín de
las añadas nuevas | Hola, dos cositas: preparar las horas de mis dos camareros de febrero y
hacer la factura de la comunión de los Requena, 42 cubiertos a 35 | La del ayuntamiento va por
su lado. Hay que hacerle otra a la peña El Tirón por la paella, 300 raciones a 4 euros | un post
de que llevamos 30 años en la plaza, y mirad cuánto vale un anuncio de 20 segundos en radio |
Apunta: la carta del desayuno al francés, fotos nuevas en la página de habitaciones y el
cuaderno de reservas viejo pasado al excel. Sin prisa ninguna | abro dos plazas nuevas para el
grupo de duelo!! hay que contarlo en instagram y también a las que están apuntadas al boletín,
con cariño, nada de "últimas plazas corre corre" | la gestoría me pide los gastos ordenados pa'l
25 y yo los tengo en una caja de zapatos, literal, es de unas botas | che, el contador me dice
que hay un agujero en noviembre, gastos de tarjeta sin comprobante. me fijan cuáles son y los
buscan en el mail? | Oigan, y esas plataformas cómo le hacen para quedarse con tanto... Me
depositaron 4,310 y según yo eran 5,900. Quiero saber pedido por pedido. | Tengo grabada la
entrevista con mi padre, 50 minutos hablando de la cantera en gallego. Querría una pieza de 3
minutos y que se pueda leer en castellano debajo. | Llevo 30 años afinando pianos y tengo
anécdotas para aburrir. Mi hija dice que hay podcasts donde invitan a gente así. ¿Me buscáis
alguno? En catalán también puedo | La gestora necesita el primer trimestre para el 10 de abril.
Os voy mandando fotos de todo, que tengo los papeles de la pensión mezclados con los de mi casa
| Se vendió el óleo grande a una señora de Lyon, hay que mandárselo con seguro. Y las seis
acuarelas que quedan súbelas a la tienda, 240 cada una. | Quiero abrir inscripciones para el
intensivo de bulerías, veinte plazas, y un cartel bonito para la puerta y los bares del barrio |
Altas: Nerea y Joel (fichas adjuntas). Y la abuela de Joel dio 150 para vestuario, que le llegue
un agradecimiento y el justificante | Os he dejado las facturas de proveedores de febrero en el
drive, metedlas en las cuentas como tarde el lunes 16, porfa | Retocad las fotos de las
hamburguesas nuevas y montadme con ellas un cartel A2 para la furgo | Quedó precioso. En la
tienda solo tengo el dibujo pelado, sin nadie que lo lleve puesto, y así no vende... | Subid las
láminas nuevas a Etsy y mandad un correo a los que compraron las anteriores, todo antes del
viernes 20 | Necesito 25 floristerías de Valencia con nombre, teléfono, web y horario, todo en
una tabla que luego pueda ordenar yo. | Hay que subir los 14 aretes nuevos a la tienda en línea
(las fotos están en el Drive). La señora Robles dice que su collar llegó roto, atiéndanla por
favor. | Llama al ayuntamiento y pregunta por mi licencia de terraza: expediente 2231/25, a
nombre de Lucía Ferrer. Que te digan si falta algún papel y cuándo resuelven, y me lo apuntas. |
Me urge una gráfica de las ventas por mes de 2025 y que alguien lea los 18 CV de la vacante de
cajera y me diga los cuatro mejores | Hola!! tengo 2 pedidos. Uno: mi correo esta hecho un
desastre, 900 mails sin leer, que alguien los clasifique. Dos: palabras clave para la tienda de
té | cuánto cobran otras maquillistas por una novia en Querétaro? averigüenlo. tmb busquen un
hueco con Paty la proxima semana | Un plan de marketing para la campaña de otoño sería lo
primero. Lo segundo, un artículo de blog sobre cómo cuidar las plantas de casa cuando te vas de
vacaciones. | Los correos que mando caen en spam, alguien que lo mire. También quiero volar a
Montevideo el 5 de mayo | tarjetas de visita nuevas, en vertical esta vez, y pasar a texto el
audio de la reunión del lunes, 40 min | Llamá a los gimnasios de la lista que te pasé y
ofreceles las viandas. A los del taller del sábado, por favor, recordales su turno por WhatsApp.
| Necesito que Marta, Quique y yo nos sentemos el miércoles que viene, buscad la hora. Aparte,
limpiar el sonido del episodio piloto, se oye la nevera. | El 303 del primer trimestre, que hay
que tenerlo para el 20 de abril. Ya que estamos, sube todos los precios un 3 % en la tienda
online | Me salió un compromiso así que el tren a Sevilla lo necesito un día después, el lunes
23, y por lo mismo hay que mover la comida con Azucena al martes 24 | Escríbeles a los de
recursos humanos de mi lista ofreciendo las pausas activas y aparte lleva tú el registro de
quién está de vacaciones, que siempre me hago bolas | Agéndame el 25 una llamada con la notaría
y... ah sí, que la página de "Preguntas frecuentes" la escribió mi sobrino y hay que redactarla
de nuevo. | dos cositas: limpiar el export de Shopify que trae fechas gringas; averiguar qué
ayudas hay para autónomas que contratan por primera vez, esto ultimo antes del 27 | Quiero
correos fríos a despachos de arquitectos de Medellín para mostrarles los mosaicos; aparte, que
la campaña de Google del showroom quede lista el 24 | Para la declaración de renta necesito
todos los papeles de 2025 listos para el contador antes del 15 de abril; el almuerzo con él, por
cierto, toca pasarlo para el miércoles 18. | Las mantas ya tienen precio nuevo, cámbialo en la
tienda; también me gustaría que saliéramos más arriba en el buscador, hoy ni con lupa | A
Haciendas del Sur factúrale las 3 visitas, y a la señora Pinto recuérdale la de diciembre que no
la pagó. Por otra parte, el logo lo quiero en versión navideña | La sección "Sobre mí" está en
blanco desde que abrí, alguien que me la redacte por favor; además quisiera saber qué papelerías
de Rosario venden productos de autor, unas veinte con contacto. | mañana a las 17 viene el del
gas, bloquéame esa hora. en la tienda hay 8 artículos con el precio del año pasado, actualízalos
| Redáctenme la ficha de cada una de las 6 hamacas. La fachada del local está descarapelada, que
venga alguien a pintarla. Y me late saber qué hoteles boutique hay en Mérida, lista nomás. | Ya
tenéis acceso. Otra cosa: hay que escribirles a los tres alumnos que deben el mes de enero, con
tacto, y que les llegue el viernes 13 como muy tarde. | Sí, a 30. Aparte, quiero que cada lunes
cuadréis mi recuento de la tienda con lo que sale en Amazon y en la web. | Además de los
folletos, hazme el formulario de inscripción del taller de cerámica para el miércoles que viene,
con diez plazas y lista de espera. | Cuando podáis, fuera de las láminas: pon en Etsy un 15 % de
descuento en todo del viernes 20 al domingo 22 de marzo. | En la tienda online salen como
disponibles las botas verdes y no me queda ni un par. Repasadme las existencias de todo el
calzado, el recuento está en la carpeta Almacén. | bueno pues ayer tuve tres llamadas de esas
gratuitas y dos parecían muy interesadas así que mandadles el resumen y el presupuesto que os lo
dejo todo dicho en la nota de voz | oye y ya que estáis quería que todos los primeros de mes les
mandéis a los padres las facturas de las clases de guitarra que la lista no cambia casi nunca |
las medidas de la nave las tome ayer a boli, son dos hojas. pasadlas a limpio con metros y
descontando huecos, que el jefe de obra las quiere revisar | hola, presupuesto de 8 ventanas de
aluminio para los de la farmacia, que lo quieren el viernes. y la factura del toldo del bar la
puedes sacar ya, esta colocado | Hola, Nacho por mi abuelo. Entra inquilino nuevo en el local el
1 de abril: hace falta el contrato para el lunes 23, y aparte la factura de la fianza, 900 euros
| Vamos a abrir una segunda línea, cosmética con aceite de oliva, y no tiene ni nombre. Hace
falta pensar uno y luego un logo con sus colores para las etiquetas. | Cuando estén las fotos,
quiero una campañita en Google con 250 € para el carnet de moto y unas cuantas publicaciones
para TikTok e Insta con lo mismo. | Abro consulta de logopedia en mayo y la web está vacía. Hay
que escribir inicio, servicios y preguntas frecuentes, tengo un cuaderno lleno de ideas. El
diseñador lo quiere el 27 de marzo. | Hay que rellenar el formulario del ayuntamiento para la
terraza y enviarlo antes de que acabe el viernes. Los datos del local están en el PDF adjunto. |
Me hace falta un cartel A3 para la jornada de puertas abiertas de la academia. Fecha límite: 24
de marzo. | Buenos días. Tengo un congreso de veterinaria en Sevilla del 7 al 9 de mayo y
necesito tren desde Zaragoza y hotel cerca de la estación. | Por favor, llamad a los colegios de
la lista para concertar visitas y traducid al portugués el folleto del taller. | ¿Podéis
preparar las facturas de marzo para los cinco alumnos de guitarra? Son 90 euros cada uno. |
Pasad a texto la reunión de socios que grabé ayer, y buscadme qué ayudas hay para academias de
música | ahora lo miro. Otra cosa, quiero saber qué cobran las demás floristerías de la zona por
un ramo de novia | Hay que pasar a Excel las fichas de alumnos (están en papel, unas 140) y
luego escribirles un boletín con las fechas del curso de verano | Otra cosa, a ver si me
averiguáis qué ayudas hay para cambiar el horno de leña. Me piden 14.000 y sola no puedo. |
hola! necesito que alguien conteste los mails de la tienda todas las tardes, yo ya no llego |
Quiero mandar un boletín a los clientes con la carta de primavera y que la misma carta salga en
la web, con precios. Todo para el viernes 20. | Quiero la ayuda para la furgoneta eléctrica,
rellenadme la solicitud. Y miradme qué concursos de jardinería hay en la provincia. | factura a
Talleres Gómez por la barandilla y pide precio de tubo 40x40, 120 metros | El asesor me reclama
los tickets del invierno sin ordenar, y encima hay que apretar a los dos clientes que deben más
de 2.000. | Carmen quiere que vayamos a medir el viernes 20, hay que confirmárselo; y su hermano
espera presupuesto del toldo | Hola, tengo que entregar las facturas de proveedores a la
gestoría el 31 y están sin ordenar, ¿os encargáis? | Pide 30 kg de café a Novell y cuadra los
pagos con tarjeta de la última semana | he hecho fotos de las croquetas con el movil, salen muy
oscuras y las quiero para Glovo | Las facturas de proveedores de febrero siguen en un cajón.
Tendrían que estar metidas a fin de mes, que luego la gestora me riñe. | Junta las dos listas de
socios en una sola y ponme reunión con Marta el martes a las 12 | Me ha salido una boda en
Menorca, del 26 al 28. Necesito vuelo desde Valencia y coche allí. | tengo 40 minutos de video
de una obra y me hace falta uno de 2 para el viernes | estaba yo en el gimnasio pensando, que es
donde pienso, y me dije, cuánto cobran los demás por una clase suelta de yoga en Valencia,
podríais mirarlo, con unos diez centros me basta | Buenos días: quiero que todos los vecinos
sepan que el jueves 12 pintan la escalera y que no se apoyen. La carta debería estar en los
buzones el martes. Gracias, Eustaquio | vale, eh, la lavadora del apartamento dos hace un ruido
como de helicóptero, que venga un técnico, y que me diga antes cuánto, ¿eh?, que la última vez
menudo susto | Aparte de las tazas, el Día de la Madre se acerca y mis clientas aún no saben
nada. El lunes que viene les tendría que llegar un correo | Con los peluches, además de las
fotos, me piden no sé qué de seguridad del producto y del fabricante | La 3.2 ya está compilada,
que alguien la suba a Google Play, nosotros no nos aclaramos | Abrimos el curso el día 15 y la
lista ni lo sabe: un par de correos antes. Ah, y un chico pregunta si sirve para zurdos, que sí,
contestadle | Por cierto, nos han puesto dos reseñas de una estrella y siguen ahí sin que nadie
conteste. | El 22 tengo charla en la cámara y las diapositivas dan pena, cada una de un color.
Hay que arreglarlas para ese día | Oye, pues tengo una lista de quince ópticas que a lo mejor
compran nuestras fundas, llamadlas y a ver si me sacáis unas citas | Los pedidos de tartas están
en papelitos, unos cien. Pasadlos a una hoja de cálculo para el lunes. | El de Toledo dice que
no le llegó nada. Mandadle otra vez la factura 88 con un recordatorio amable. | eh se me ha roto
la la cómo se llama la boquilla de la pistola de pintar y sin eso no hago nada buscadme el
recambio y pedidlo el que llegue antes | pues nada que al final hemos terminado lo del porche y
el cliente encantado así que la factura final y acordaos que ya pagó mil quinientos de señal no
mil seiscientos mil seiscientos | bueno la compañía de seguros me ha mandado un formulario de
diez páginas por lo del cristal roto y yo de eso no entiendo nada de nada rellenadlo vosotros y
yo lo firmo | Estimados: El restaurante acumula quince opiniones sin contestar y el concejal de
turismo me ha llamado la atención. ¿Podrían responderlas todas, con gracia, antes de que acabe
la semana? Suyo afectísimo, Casa Baltanás | Me gustaría un artículo fijo el día 1 de cada mes,
temas de jardín según la temporada. ¿Empezamos en abril? | Tengo 27 fotos de pendientes hechas
con el móvil, se ve la mesa. Las quiero limpias y todas del mismo tamaño | Dos encargos sobre lo
mismo, el agua de lluvia: una entrada para la web y una presentación para el ayuntamiento. Para
el viernes 27 las dos cosas | Hola, autónoma de las despistadas. El 303 del primer trimestre,
¿me lo podéis tener listo para el 15 de abril? Las facturas están en Holded | Ya que las cestas
han quedado bien, ¿las metéis en Prestashop? Son 16, con dos tamaños cada una | contrato de
alquiler en inglés, 5 pgs, al español. mañana a las 13h firmo, lo necesito para entonces | Tengo
200 fichas de clientes en papel, de cuando abrimos en 2011, y las quiero en excel | La
contabilidad de febrero, porfa. Os subo el extracto hoy y la gestora la pide para el viernes 20
| El cliente alemán quiere la ficha técnica en su idioma y la reunión es el lunes 16. Son 3
folios. | La semana que viene me operan la rodilla y los correos de clientes se quedan sin
nadie... | ya tengo la tercera entrevista grabada, 50 minutos, con el farmacéutico. Para el 20
si puede ser | grabé la boda de mi prima con el dron y dos móviles, unos 70 gigas. quiero algo
de 5 minutos q haga llorar a la abuela | Una señora de Getafe quiere saber cuánto le costaría
cambiar 5 persianas, medidas en la foto. Hay que mandarle algo bonito por escrito. | Hay que dar
de baja en la web los bolsos de invierno, son 12. Y aparte quitarle las arrugas al fondo de las
fotos de los de verano, eso todavía no se publica | Sale el concurso del comedor del cole,
cierran el lunes 30 a las 14h. Yo cocino bien pero con los sobres A, B y C me pierdo | ¿Podríais
averiguarme qué academias de flamenco hay en Múnich con sus precios y, aparte, escribirme el
boletín de abril? | Tengo cuatro libretas llenas de notas de sesiones que no entiende nadie más
que yo, y yo a ratos | El vecino del 3ºB vio lo de la señora Prieto y quiere presupuesto igual,
cocina de 9 m2, alicatar y cambiar encimera | Otra cosa aparte de las nóminas: hotel en Bilbao
del 18 al 20 de marzo, dos noches, máximo 95, cerca de la estación | Hay que dar parte al seguro
de responsabilidad civil, ayer se nos cayó un cubo de pintura encima de un coche. Os cuento los
detalles por audio | tengo un audio de 25 minutos de la reunión de vecinos, me lo podéis pasar a
texto? | Otra cosa distinta, tengo una oferta en portugués de 4 páginas y la necesito en español
para el miércoles 18 | Mis tallas son de Perú y los clientes de España no entienden nada, me
compran todo chico | Necesito para mañana las etiquetas de los 7 pedidos a Francia, y ya que
estáis la factura para la tienda de Toulouse | Una tabla de tallas para mis kimonos, porfa. Solo
hay dos, S/M y L/XL, pero la gente se hace un lío. | Convertidme tb las tallas US de los
vaqueros a EU y cm de cintura, en una tablita para poner en la web | me acaba de decir mi prima
que el plazo del mercado de diseño de Matadero cierra el domingo y nosotras sin mandar nada jaja
| Necesito 26 fotos de sandalias con el fondo en blanco para el viernes, las subo ahora mismo al
Drive | Ay, el trimestre se acaba y las facturas de las telas siguen en la caja de zapatos |
todo el mundo ya tiene puesto para las ferias de verano y yo ni he mirado cuáles hay | Aparte de
los anillos: os paso el conteo a mano de la bodega, son cuatro hojas, y lo pasáis a Excel con
código para cada pieza | Ya llegaron las 25 carteras de Ubrique. Las fotos tal cual del móvil,
con el sofá detrás, y texto ninguno | 9 pedidos del fin de semana y yo con la impresora de
etiquetas rota y el niño con fiebre | Las fotos de las tazas nuevas han salido amarillas
amarillas, parece que las hice en un bar | Lanzamos la cápsula de lino el 9 de abril. Quiero
newsletter a la lista VIP y también un anuncio en Meta para ese día, presupuesto 200 € | Las
mediciones de la nave las tengo en servilletas, literalmente. Mi socio se ríe, el cliente menos
| el vecino ha llamado al ayuntamiento por el contenedor en la acera, y claro, permiso no
tenemos | Necesito ordenar por plantas las fotos de la rehabilitación de la calle Mayor, unas
800, y un pequeño informe con pie de foto de las grietas. | Se ha caído la tienda online, sale
error en el carrito!! lo necesito arreglado antes del viernes a las 14h | oye y otra cosa, hotel
en Sevilla del 24 al 26 de marzo, cerca de la estación, máx 80 | los libros del cuarto trimestre
y, si se tercia, alguien que me afine el piano de la academia | Hola! preparad la nómina de
marzo, somos 5, y mandadme un fontanero que la pila del obrador pierde agua | Tengo el correo de
la tienda que da pena, 91 sin leer y todos preguntando lo mismo | Ya no quiero carteles en la
calle, los arrancan. Ocho publicaciones de Facebook con lo de las clases de cerámica y listo |
Un cliente de Múnich me ha puesto una reseña malísima porque las condiciones no se entienden en
alemán. Y tiene razón, solo están en español. Dos páginas | Llevo desde diciembre sin cobrar de
la comunidad de vecinos ni del bar. Me da vergüenza reclamar | Me equivoqué con el IVA y no la
envié: factura a Hotel Miramar, 780 euros, hacedla bien vosotros | quitad de una vez la foto del
plato de pulpo, que ya no lo servimos, sale en la página de inicio | No me fío de lo que dice mi
cuñado: ¿qué ayudas hay para placas solares en un obrador? Con fuentes | Yo no vuelvo a
contestar un correo de cliente en mi vida jaja, desde el jueves que lo haga alguien de ahí |
Llevo una semana con gripe y nadie contesta a los clientes, tengo 60 correos sin leer. ¿Os
encargáis? | Me da una pereza horrible el Instagram, está abandonado desde el verano. Quiero dos
semanas de publicaciones sobre las tablas nuevas | No aguanto oír mi propia voz, no puedo
transcribir yo la entrevista. 40 minutos, una sola persona | fatal todo, no tengo ni foto nueva
en la web ni un triste post del menú de primavera. cambiad la foto de portada y haced 4 posts
para facebook
""",
}
