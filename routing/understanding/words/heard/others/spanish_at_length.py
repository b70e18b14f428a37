"""What people who write Spanish want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
entre el perro, la consulta y los niños no llego: contesta los correos de clientes, haz las
nóminas y sube algo a facebook porfa | Factura para la boda de los Ibáñez, 3.400 más IVA, y otra
cosa: un post en facebook con las fotos de esa boda | nóminas de las 14 limpiadoras cada mes, y
la contabilidad también, que ya estoy mayor para esto | La página de reservas no me manda el
aviso cuando alguien apunta. Que alguien lo arregle y de paso manden un correo a los inscritos
pidiendo disculpas | hay q publicar en insta lo del taller de torno y mandar tb un mailing a la
lista | Con las fechas ya en la web empezarán las preguntas: contestadlas vosotros, por favor, y
el 20 mandad un boletín corto a los antiguos alumnos | El jueves 19 llamad al auditorio para
cerrar la fecha del Réquiem y colgadla ese mismo día en la agenda | cobradle a Indexa las 3
jornadas y quitad su logo de mi web, todo mañana antes de las dos | Me ha llegado el inventario
de la sucursal de Faro en portugués. Traducid las columnas y metedlo todo en nuestro stock |
buscadme 3 imprentas por Logroño q hagan etiqueta adhesiva pequeña tirada y quedáis con la q
mejor pinta tenga | Quiero la nómina de marzo lista, un anuncio en LinkedIn para buscar camarero
y alguien que friegue platos en el bar | otra cosa aparte: pasadme a limpio el audio del notario
y los clientes nuevos, metedlos en el excel | lo del vuelo ya lo veo en marcha, bien. ahora
necesito también hotel en Praga y las redes de abril | Reclamad a Rivas los 300. Copiad los
datos de los alumnos nuevos en la hoja. Si os sobra tiempo, una foto nueva en la página de
inicio. | Se me juntó todo: el IVA a la vuelta, o sea la contabilidad; 26 correos sin leer de
clientas; y el folleto del parto en casa, que lo quieren en árabe | Urge, urge: traducir al
portugués la oferta, y mañana por la mañana que salga el post con la nueva cerveza | Hola, esto
es del estudio de pilates. Preguntan mucho por WhatsApp y por correo si hay plazas:
respondedles. A los que falten a pagar la cuota, recordatorio. | 1. que me traduzcan el menú
degustación 2. que lo cambien en la web 3. que hagan las cuentas de enero 4. que me den un
abrazo | me han llegado cincuenta y pico mails de pedidos del aceite mientras estaba en el
campo, contestad ya por favor diciendo que sale el lunes, y apuntad los pedidos en la hoja |
antes del viernes la factura al ayuntamiento por el taller de cestería (480, número de
expediente en el correo) y buscadme dónde venden mimbre pelado al por mayor | quiero ir la
semana que viene a ver molinos de aceite pequeños en Jaén, buscadme cuáles enseñan la almazara y
reservadme un hotel y coche | se acabó el invierno en el albergue: en la web las tarifas de
verano desde abril con desayuno 9€, y unas cuantas publicaciones animando a venir entre semana.
para el 20 | el vuelo a Tenerife para mí, ida y vuelta, y por otro lado el hotel de los dos
músicos de Cádiz que vienen en barco | llamad a los de la lista de catas corporativas para
fechas, y escribid el boletín de las añadas nuevas | Cuando podáis: la ficha del tinto al
alemán. Y un post de LinkedIn sobre el premio que nos han dado | La del ayuntamiento va por su
lado. Hay que hacerle otra a la peña El Tirón por la paella, 300 raciones a 4 euros | Apunta: la
carta del desayuno al francés, fotos nuevas en la página de habitaciones y el cuaderno de
reservas viejo pasado al excel. Sin prisa ninguna | la gestoría me pide los gastos ordenados
pa'l 25 y yo los tengo en una caja de zapatos, literal, es de unas botas | te mando un audio de
12 min que grabé paseando al perro, pasámelo a texto así lo guardo, y con lo mejor armá el mail
para mi gente, que salga el lunes 23 | las familias del taller me han dejado notitas en papel,
una monada. hay que preguntarles si las puedo usar y hacer unas imágenes para facebook | Me
falta saber quién me debe. Así, en general. Hay un Excel que hizo mi cuñado, pero no lo entiende
ni él. Los que lleven más de dos meses, carta | Oigan, y esas plataformas cómo le hacen para
quedarse con tanto... Me depositaron 4,310 y según yo eran 5,900. Quiero saber pedido por
pedido. | me piden una tal ficha de seguridad del fabricante para las velas y los difusores, si
no me tumban los anuncios. Tengo los papeles del proveedor en inglés, os los paso | Tengo
grabada la entrevista con mi padre, 50 minutos hablando de la cantera en gallego. Querría una
pieza de 3 minutos y que se pueda leer en castellano debajo. | Os mando 25 fotos de las cestas
de mimbre, hay que quitarles la sombra de mi cabeza, y además cada cesta necesita su parrafito
para la tienda online | Episodio piloto grabado con mi socia (hay un camión al fondo, perdón).
Limpiadlo y sacad 3 piezas para Instagram anunciándolo, con una frase buena cada una | un señor
quiere alargar dos noches, la 4 está libre así que sí. decídselo y ponedlo ocupado donde toque |
La gestora necesita el primer trimestre para el 10 de abril. Os voy mandando fotos de todo, que
tengo los papeles de la pensión mezclados con los de mi casa | Se vendió el óleo grande a una
señora de Lyon, hay que mandárselo con seguro. Y las seis acuarelas que quedan súbelas a la
tienda, 240 cada una. | La ayuda del ayuntamiento cierra el 30 de marzo, hay que presentarla sí
o sí. Y luego búscame otras, residencias o lo que sea, para el año que viene | registrar los 4
temas nuevos y poner el cd a la venta en la tienda q ya lo tenemos en casa | Para el viernes dos
presupuestos: mural en la guarde, 14 m2, y aparte retrato de familia al óleo 60x80, es para otra
gente | Te mando dos audios, uno es la directiva del viernes y el otro la comisión de fiestas.
Las dos actas por separado, para el lunes | Quiero abrir inscripciones para el intensivo de
bulerías, veinte plazas, y un cartel bonito para la puerta y los bares del barrio | La
diputación ha sacado ayudas para asociaciones de mayores, habría que presentar algo. También
toca convocar la asamblea, con su orden del día y la hoja para delegar el voto. | Certificados
de donativos del año pasado y las cuentas para la revisión, las dos cosas antes del viernes 27 |
Ayer una clienta celíaca me preguntó qué podía comer y no supe qué decirle. Esto no puede ser,
hay que tenerlo por escrito | Contestad al de una estrella del domingo, y subid una historia
mañana diciendo que ya tenemos terraza climatizada | Quedó precioso. En la tienda solo tengo el
dibujo pelado, sin nadie que lo lleve puesto, y así no vende... | Subid las láminas nuevas a
Etsy y mandad un correo a los que compraron las anteriores, todo antes del viernes 20 | El curso
de cerámica abre el 1 de abril: hace falta el cuaderno de ejercicios maquetado y los seis vídeos
editados | el formulario de reservas da error 500 desde ayer y además hace falta contestar los
comentarios del último vídeo de TikTok | Hay que subir los 14 aretes nuevos a la tienda en línea
(las fotos están en el Drive). La señora Robles dice que su collar llegó roto, atiéndanla por
favor. | Llama al ayuntamiento y pregunta por mi licencia de terraza: expediente 2231/25, a
nombre de Lucía Ferrer. Que te digan si falta algún papel y cuándo resuelven, y me lo apuntas. |
Ordenar los gastos de febrero por proveedor, que hay de todo ahí. Luego, un hotelito en Cusco,
dos noches a partir del 2 de abril, que no pase de 60 dólares la noche. | Del podcast: quita los
ruidos del episodio 7. De la charla con el doctor Mena quiero la transcripción completa, palabra
por palabra | Cancela todo lo del viernes. Me sacan una muela y no estaré para nadie: ni la
reunión con Óscar, ni el café con la gestora, ni la visita de las 17. | Pon los precios nuevos
en la web: corte 22, tinte 48, mechas 75 y peinado 18. Salen en la página de servicios y también
abajo del todo en la portada. | Un plan de marketing para la campaña de otoño sería lo primero.
Lo segundo, un artículo de blog sobre cómo cuidar las plantas de casa cuando te vas de
vacaciones. | Lanzamiento del 10 de abril, todo tiene que estar para ese día: publicaciones para
Instagram, un banner para la web, campaña en Facebook con 200 mil pesos y una nota de prensa
cortita. | Se acabaron las cajas chicas, pídanle 500 al proveedor de siempre... ah, y al video
de la receta le faltan los subtítulos | Si pueden, cámbienme el boleto de autobús a Puebla para
el lunes 30; y como el SAT ya me mandó un aviso, alguien tiene que revisar qué gastos de febrero
quedaron sin comprobante | Responde a las dos reseñas malas de Google, con educación. También un
post de LinkedIn presentando a Noelia, que empezó ayer. | El contrato del distribuidor italiano
hay que tenerlo en español. Además, a los que les cotizamos en febrero nadie les volvió a
escribir, hay que insistirles | 1) un cliente reclama por una lámpara que llegó trizada, véanlo
2) imprimir etiquetas de los 11 pedidos pendientes 3) boletas de enero, ordenarlas por fecha que
el contador me tiene loca | reponde los comentarios de insta que hay un monton sin leer y
mandale la factura a Bodega Luján x los 6 eventos | Necesito rellenar el impreso para la tarjeta
de residente de la furgoneta, y un cartel A3 de "se traspasa" que no dé pena | Pon en la web de
venta los jabones nuevos, los seis. La carta del proveedor chino (viene en inglés) necesito
leerla en cristiano. | Buenos días. Primero: casar enero y febrero con el banco. Segundo, la
compu de la recepción no prende, ayúdenle a Lupita. Tercero, leer las 12 solicitudes para
repartidor y decirme con quién hablar | Factura para Restaurante Alquimia, 6 cajas a 48, y otra
para Casa Benita, 2 cajas, mismo precio | Hazme un artículo para el blog sobre cómo elegir
colchón si te duele la espalda y una nota de prensa de la apertura en Gijón | Vuelo a Bergen el
martes 19 de mayo. Y, por curiosidad profesional, qué galerías de cerámica hay por allí, con
dirección. | La guía de la casa rural en inglés y alemán la necesito para el 8 de abril; el
video del chef, recortado a un minuto, para el 15 | La nueva empieza pronto y no hay contrato.
Tampoco nadie ha llamado a la mutua para preguntar por lo del accidente de Rubén. | Las mantas
ya tienen precio nuevo, cámbialo en la tienda; también me gustaría que saliéramos más arriba en
el buscador, hoy ni con lupa | ¿Me averiguas dos cosas? Qué requisitos hay para dar clases de
cocina en casa, y cuánto vale un horno de segunda mano decente en Granada. | A Haciendas del Sur
factúrale las 3 visitas, y a la señora Pinto recuérdale la de diciembre que no la pagó. Por otra
parte, el logo lo quiero en versión navideña | Un post para el viernes con la foto del
escaparate y, ya con más tiempo, un plan de contenidos para TikTok de los dos próximos meses |
La sección "Sobre mí" está en blanco desde que abrí, alguien que me la redacte por favor; además
quisiera saber qué papelerías de Rosario venden productos de autor, unas veinte con contacto. |
mañana a las 17 viene el del gas, bloquéame esa hora. en la tienda hay 8 artículos con el precio
del año pasado, actualízalos | La solicitud del vado hay que rellenarla y presentarla, que esto
lleva en mi mesa desde Reyes, y las diapositivas del curso no tienen ni pies ni cabeza de
diseño, ponedlas guapas | Tengo las 200 encuestas en papel. Tecléalas en un Excel para fin de
mes. Las empresas que marcaron "quiero presupuesto" se merecen una llamada comercial, házsela |
Se me han juntado más de treinta correos de gente preguntando por las tallas. ¿Podéis
contestarlos vosotros con la plantilla de siempre? | Terminé con la familia Ibarra, ocho meses
con la abuela. Pedidles, con cariño y sin prisa, unas líneas para la web. | Ya se lo envié yo y
le parece bien. Llamad vosotros a la señora Lozano para quedar el martes 17 a medir las
ventanas, por la mañana está en casa. | Me ha salido una venta a México, cuatro abanicos
pintados a mano. El viernes pasa el mensajero, así que para entonces necesito la factura
comercial y el código arancelario. | Sí, a 30. Aparte, quiero que cada lunes cuadréis mi
recuento de la tienda con lo que sale en Amazon y en la web. | Además de los folletos, hazme el
formulario de inscripción del taller de cerámica para el miércoles que viene, con diez plazas y
lista de espera. | Me hace falta otra cosa para el huerto: un calendario de siembra en PDF, dos
páginas, para que los alumnos lo cuelguen en la nevera. El texto lo tengo escrito. | Quiero un
PDF de una página con los ejercicios de rodilla para mis pacientes, yo tengo los dibujos y el
texto. | bueno pues ayer tuve tres llamadas de esas gratuitas y dos parecían muy interesadas así
que mandadles el resumen y el presupuesto que os lo dejo todo dicho en la nota de voz | Hola,
necesito que me ponen cita con la señora Hoffmann el lunes 16 a las 10, es para probar el
vestido. | las medidas de la nave las tome ayer a boli, son dos hojas. pasadlas a limpio con
metros y descontando huecos, que el jefe de obra las quiere revisar | llama a la señora de la
puerta blindada y quedad para mañana, me da igual la hora, estoy por la zona todo el dia | me
pasan los chavales las horas por audio y es un jaleo. os reenvio los de febrero, sacad horas
extra y kms por obra en una tabla para la gestora | Hola, Nacho por mi abuelo. Entra inquilino
nuevo en el local el 1 de abril: hace falta el contrato para el lunes 23, y aparte la factura de
la fianza, 900 euros | Vamos a abrir una segunda línea, cosmética con aceite de oliva, y no
tiene ni nombre. Hace falta pensar uno y luego un logo con sus colores para las etiquetas. |
Cuando estén las fotos, quiero una campañita en Google con 250 € para el carnet de moto y unas
cuantas publicaciones para TikTok e Insta con lo mismo. | El artículo de las abejas ha gustado
mucho. ¿Me buscáis algún podcast de naturaleza donde pueda ir a hablar? Y mandad también a la
prensa una nota de que este año apadrinamos colmenas. | Me hace falta un cartel A3 para la
jornada de puertas abiertas de la academia. Fecha límite: 24 de marzo. | Buenos días. Tengo un
congreso de veterinaria en Sevilla del 7 al 9 de mayo y necesito tren desde Zaragoza y hotel
cerca de la estación. | Por favor, llamad a los colegios de la lista para concertar visitas y
traducid al portugués el folleto del taller. | Querría que cada viernes contestarais los correos
de la tienda, porque ese día estoy en el mercado. | Hay que mandar mañana la factura de las
barras al hotel Miramar y poner el horario de Semana Santa en la web | Pasad a texto la reunión
de socios que grabé ayer, y buscadme qué ayudas hay para academias de música | Tengo un listado
de inmobiliarias de Málaga. Llamadlas, a ver quién quiere una demostración del dron, y me
cerráis las visitas. | Hay que pasar a Excel las fichas de alumnos (están en papel, unas 140) y
luego escribirles un boletín con las fechas del curso de verano | ¿Podéis llamar a las clínicas
veterinarias de la lista y cerrarme visitas para la semana que viene? | Buenos días, ya vi la
web, perfecta. Ahora me hace falta la traducción al inglés del contrato de alquiler de las
bicis, son 4 páginas. | Quiero mandar un boletín a los clientes con la carta de primavera y que
la misma carta salga en la web, con precios. Todo para el viernes 20. | Los tres con los que
hablé al salir de la feria siguen sin propuesta. Se van a enfriar. | Necesito una sala en
Valencia para 20 personas el 6 de junio, con proyector. Y las fichas de los ejercicios
maquetadas con mi logo. | Cerramos del 30 de marzo al 5 de abril. Que salga un correo a la lista
y un aviso en Instagram. | Quiero la ayuda para la furgoneta eléctrica, rellenadme la solicitud.
Y miradme qué concursos de jardinería hay en la provincia. | Del 16 al 19 estoy en Fallas y no
voy a coger el móvil, alguien tiene que atender a la gente. | ¿Podéis llamar a la señora Reyes y
quedar el miércoles 18 a las cinco de la tarde para ver la persiana? | Pide 30 kg de café a
Novell y cuadra los pagos con tarjeta de la última semana | La señora Ferrer quiere presupuesto
para una comunión de 35 personas. Se lo he prometido para el viernes. | Buenas, tengo una
pequeña bodega y necesito que alguien llame a restaurantes para ofrecer el vino nuevo | Junta
las dos listas de socios en una sola y ponme reunión con Marta el martes a las 12 | A la
comunidad de vecinos de la calle Olmo tampoco se le ha facturado lo de febrero, son 480 | buenos
días, las nóminas, que se me echa el mes encima, somos cuatro, y Rubén estuvo de baja del seis
al nueve, las quiero tener preparadas el jueves veintinueve para pagar el viernes | estaba yo en
el gimnasio pensando, que es donde pienso, y me dije, cuánto cobran los demás por una clase
suelta de yoga en Valencia, podríais mirarlo, con unos diez centros me basta | Estimados
señores: les ruego que emitan la factura a Talleres Ordoño por el mantenimiento de febrero, 640
EUR más IVA. El vencimiento es a treinta días. Atentamente, Ramiro Quesada | Estimados: la
empresa que se alojó en marzo nos pide la factura con su nueva dirección fiscal y con el número
de pedido. La necesitan para el día 24. Atentamente, Rogelio | Buenos días: quiero que todos los
vecinos sepan que el jueves 12 pintan la escalera y que no se apoyen. La carta debería estar en
los buzones el martes. Gracias, Eustaquio | vale, eh, la lavadora del apartamento dos hace un
ruido como de helicóptero, que venga un técnico, y que me diga antes cuánto, ¿eh?, que la última
vez menudo susto | Los jabones los subís a 6, vale, pero no sé yo si a 6 gano algo. Las
comisiones me comen | Se suspende la cata del 20. Necesito un correo a toda la lista avisando,
para el jueves. | En el vídeo de bienvenida salgo diciendo 2024, habría que cortarlo y volver a
subirlo a Kajabi | Los alumnos me preguntan si hay algo para imprimir de la lección 4. No hay
nada, tengo mis apuntes y ya | tengo el formulario de la terraza del ayuntamiento aquí a medio
rellenar y no hay manera, que me lo acabe alguien | El 22 tengo charla en la cámara y las
diapositivas dan pena, cada una de un color. Hay que arreglarlas para ese día | para la feria de
muebles de Valencia hacen falta dos habitaciones y los billetes de tren, máximo 95 la noche | Un
proveedor alemán nos ha dejado una carta de dos páginas. La necesito en español para el viernes.
| Estimados señores: querría saber qué empresas de transporte de muebles hay en la zona y qué
cobran por trayecto, con fuentes. Un saludo, Remedios | pues nada que al final hemos terminado
lo del porche y el cliente encantado así que la factura final y acordaos que ya pagó mil
quinientos de señal no mil seiscientos mil seiscientos | bueno la compañía de seguros me ha
mandado un formulario de diez páginas por lo del cristal roto y yo de eso no entiendo nada de
nada rellenadlo vosotros y yo lo firmo | estamos hasta arriba de consultas de clientes en el
correo, quién puede ir contestando con nuestras plantillas? | Me gustaría un artículo fijo el
día 1 de cada mes, temas de jardín según la temporada. ¿Empezamos en abril? | En Semana Santa
(del 30 de marzo al 5 de abril, ambos incluidos) cerramos la clínica. ¿Alguien puede coger el
teléfono y tomar nota? | Dos encargos sobre lo mismo, el agua de lluvia: una entrada para la web
y una presentación para el ayuntamiento. Para el viernes 27 las dos cosas | Hola, autónoma de
las despistadas. El 303 del primer trimestre, ¿me lo podéis tener listo para el 15 de abril? Las
facturas están en Holded | cuadradme una visita con la arquitecta y el fontanero a la vez, yo ya
no sé cómo pedírselo | Doy clases de surf. Quiero una hoja de responsabilidad que firmen los
alumnos, en limpio, que sirva para menores también | La contabilidad de febrero, porfa. Os subo
el extracto hoy y la gestora la pide para el viernes 20 | grabación de la junta del lunes
pasado, 1h y pico, 4 personas hablando. La podéis pasar a texto de aquí al lunes? | ¿Podría
salir antes del viernes la factura a Bodegas Arrieta? 1.320 € más IVA por el catering del 28 de
febrero. | Tengo feria en Bilbao el 18 y el 19 y sigo sin hotel, máximo 110 la noche | las
nóminas de marzo tienen que estar listas el 27, somos seis, uno de baja desde el día 3 | ya
tengo la tercera entrevista grabada, 50 minutos, con el farmacéutico. Para el 20 si puede ser |
El del bar La Parra me debe 870 desde octubre y ya ni me coge. Que lo intente otro, por favor |
¿Podríais llamar a los 60 clientes del club de quesos y preguntarles si prefieren caja mensual o
trimestral? Son 3 preguntas | Me hace falta el papeleo para contratar a un monitor de media
jornada y además alguien que lleve las inscripciones del campamento, que ya van 33 | Mi padre
guardó todos los planos de sus obras en tubos, unos 120, tamaño enorme. Quiero tenerlos en el
ordenador antes de que se los coman las polillas. | Inauguro el taller el 25 de abril y quiero
hacer algo con unos 40 invitados, vino, algo de picar y un guitarrista | Sale el concurso del
comedor del cole, cierran el lunes 30 a las 14h. Yo cocino bien pero con los sobres A, B y C me
pierdo | ¿Podríais averiguarme qué academias de flamenco hay en Múnich con sus precios y,
aparte, escribirme el boletín de abril? | ¿Alguien me podría pasar a texto una entrevista de 35
minutos con un pastor? Se oyen ovejas pero se entiende. | los partes de febrero, 3 oficiales y
el aprendiz, foto de todos. haced lo mismo q en enero | Necesitamos cuatro publicaciones de
Instagram sobre la nueva línea de jabones. Fotos hay de sobra en la carpeta | En Semana Santa
cierro, del lunes 30 de marzo al viernes 3 de abril. Que alguien me coja el teléfono esos días,
porfa | tengo un audio de 25 minutos de la reunión de vecinos, me lo podéis pasar a texto?
""",
}
