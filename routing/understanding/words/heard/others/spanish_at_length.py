"""What people who write Spanish want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
tengo los tickets del trimestre en un cajón: hacedme la contabilidad, y mandad recordatorios de
pago a los morosos | quiero que llamen a los colegios del listado, ofrezcan la excursión al
taller de cerámica y me cierren fechas. y luego pasen los que digan sí a una hoja | nóminas de
las 14 limpiadoras cada mes, y la contabilidad también, que ya estoy mayor para esto | La página
de reservas no me manda el aviso cuando alguien apunta. Que alguien lo arregle y de paso manden
un correo a los inscritos pidiendo disculpas | quedad con la novia Rocío pa la segunda prueba y
hacedle la factura de la señal 300€ | las encuestas de pacientes están grabadas en audio, 40
llamadas. transcribir y después las notas a la tabla | hola!! necesito tren a Sevilla y que
alguien conteste los correos de las novias mientras estoy fuera | Quiero la nómina de marzo
lista, un anuncio en LinkedIn para buscar camarero y alguien que friegue platos en el bar | otra
cosa aparte: pasadme a limpio el audio del notario y los clientes nuevos, metedlos en el excel |
Reclamad a Rivas los 300. Copiad los datos de los alumnos nuevos en la hoja. Si os sobra tiempo,
una foto nueva en la página de inicio. | Ponedme dos posts, uno en el Insta de la floristería y
otro, distinto, en el Facebook del vivero. Y llamad a las floristerías de la lista para
concertar reunión | 1. que me traduzcan el menú degustación 2. que lo cambien en la web 3. que
hagan las cuentas de enero 4. que me den un abrazo | cambiar en la web las fotos de los
apartamentos (os dejé 30 en la nube) y las descripciones pasarlas a alemán que me vienen muchos
de allí | antes del viernes la factura al ayuntamiento por el taller de cestería (480, número de
expediente en el correo) y buscadme dónde venden mimbre pelado al por mayor | urgente porfa:
factura al festival para que me paguen el sonido, 2 días a 350, y luego un post dando las
gracias con la foto de la mesa de mezclas | pasad la letra del himno al euskera y al inglés, y
averiguad qué asociaciones de coros admiten grupos de fuera en su encuentro | sacad un post de
la nueva colección de cuero, pasad a la tienda online las 22 referencias con medidas, y la
factura de Olga, que me la pide cada día | hoy mismo dos cosillas: factura a Gestoría Lamas,
300, y recordatorio a los de la boda del 7 de febrero | vale, ahora mira precios de etiquetas
adhesivas y cámbiame el teléfono en la web, hoy si puede ser | Apunta: la carta del desayuno al
francés, fotos nuevas en la página de habitaciones y el cuaderno de reservas viejo pasado al
excel. Sin prisa ninguna | las familias del taller me han dejado notitas en papel, una monada.
hay que preguntarles si las puedo usar y hacer unas imágenes para facebook | Me falta saber
quién me debe. Así, en general. Hay un Excel que hizo mi cuñado, pero no lo entiende ni él. Los
que lleven más de dos meses, carta | El señor de la piscina pide rebaja porque nos faltaron 3
metros de coronación, y tiene razón, hay que devolverle 280 con su papel correspondiente | Tengo
grabada la entrevista con mi padre, 50 minutos hablando de la cantera en gallego. Querría una
pieza de 3 minutos y que se pueda leer en castellano debajo. | Llevo 30 años afinando pianos y
tengo anécdotas para aburrir. Mi hija dice que hay podcasts donde invitan a gente así. ¿Me
buscáis alguno? En catalán también puedo | Un restaurante tiene mi foto de la lonja en la
carta!!! escríbeles. Y mira también si la editorial del libro de cocina me ha pagado todo lo que
toca | Para el viernes dos presupuestos: mural en la guarde, 14 m2, y aparte retrato de familia
al óleo 60x80, es para otra gente | Quiero abrir inscripciones para el intensivo de bulerías,
veinte plazas, y un cartel bonito para la puerta y los bares del barrio | Altas: Nerea y Joel
(fichas adjuntas). Y la abuela de Joel dio 150 para vestuario, que le llegue un agradecimiento y
el justificante | Nos hace falta un camarero con inglés, media jornada. ¿Ponéis anuncio y miráis
los primeros currículums? Y mientras tanto rehacedme los turnos de barra, que Iván no da abasto.
| Anuncio para ayudante de panadería por favor. y de paso unas instrucciones de higiene de una
hoja para los que entran nuevos | El curso de cerámica abre el 1 de abril: hace falta el
cuaderno de ejercicios maquetado y los seis vídeos editados | el formulario de reservas da error
500 desde ayer y además hace falta contestar los comentarios del último vídeo de TikTok | Pásame
la cita con el podólogo al jueves 19, y recuérdale a Grupo Meraki que llevan dos meses sin
pagarme | Un plan de marketing para la campaña de otoño sería lo primero. Lo segundo, un
artículo de blog sobre cómo cuidar las plantas de casa cuando te vas de vacaciones. | Los
correos que mando caen en spam, alguien que lo mire. También quiero volar a Montevideo el 5 de
mayo | tarjetas de visita nuevas, en vertical esta vez, y pasar a texto el audio de la reunión
del lunes, 40 min | Todas las mañanas, de lunes a viernes, que alguien me repase la bandeja de
entrada: tirar la publicidad, contestar lo sencillo, dejarme en "Ver" lo que sea de verdad
importante. | El contrato del distribuidor italiano hay que tenerlo en español. Además, a los
que les cotizamos en febrero nadie les volvió a escribir, hay que insistirles | La nómina de
Pedro y la de Amina para el 31. El casero sigue sin arreglar la persiana: hay que escribirle una
carta, con acuse de recibo | reponde los comentarios de insta que hay un monton sin leer y
mandale la factura a Bodega Luján x los 6 eventos | Pon en la web de venta los jabones nuevos,
los seis. La carta del proveedor chino (viene en inglés) necesito leerla en cristiano. | Quiero
correos fríos a despachos de arquitectos de Medellín para mostrarles los mosaicos; aparte, que
la campaña de Google del showroom quede lista el 24 | La guía de la casa rural en inglés y
alemán la necesito para el 8 de abril; el video del chef, recortado a un minuto, para el 15 |
recuerda el pago a los que deben (Solano y la peluquería Kiki), y coche de alquiler en el
aeropuerto de Málaga el 17, automático | El lunes nos juntamos los cuatro del equipo, vean a qué
hora y agéndenlo. Quedó pendiente asimismo la pauta de inducción del practicante | ¿Me averiguas
dos cosas? Qué requisitos hay para dar clases de cocina en casa, y cuánto vale un horno de
segunda mano decente en Granada. | Un post para el viernes con la foto del escaparate y, ya con
más tiempo, un plan de contenidos para TikTok de los dos próximos meses | Una que se firma
"Karla M." puso en Google que somos unos ladrones, respóndele con calma; y hazle la factura a la
Fundación Arrayán por el catering del jueves pasado. | Tengo las 200 encuestas en papel.
Tecléalas en un Excel para fin de mes. Las empresas que marcaron "quiero presupuesto" se merecen
una llamada comercial, házsela | Ya se lo envié yo y le parece bien. Llamad vosotros a la señora
Lozano para quedar el martes 17 a medir las ventanas, por la mañana está en casa. | Otra cosita
que me quita el sueño: no sé quién ha pagado la cochera desde Navidad. ¿Podéis mirarlo en la
cuenta y escribir a los que deban algo? | pago 8,10 pero eso luego. Ahora me corre prisa
contestar a las cinco reseñas nuevas de Google del centro de yoga | Hola, necesito que me ponen
cita con la señora Hoffmann el lunes 16 a las 10, es para probar el vestido. | mañana y el
viernes estoy en un tejado sin manos, cogedme el telefono porfa, si es una gotera me avisais al
momento | hay un concurso del ayuntamiento para pintar los institutos, plazo hasta el 2 de
abril. os paso el enlace, preparadme la carpeta con los certificados y todo | Vamos a abrir una
segunda línea, cosmética con aceite de oliva, y no tiene ni nombre. Hace falta pensar uno y
luego un logo con sus colores para las etiquetas. | Cuando estén las fotos, quiero una campañita
en Google con 250 € para el carnet de moto y unas cuantas publicaciones para TikTok e Insta con
lo mismo. | Necesito la traducción al inglés del contrato de alquiler de las bicicletas, 6
páginas. Para el martes 17, que llega un grupo de irlandeses. | Adjunto el audio del episodio 3
de mi pódcast de crianza. Hay que quitar los silencios y el zumbido, y nivelar las dos voces. |
Querría que cada viernes contestarais los correos de la tienda, porque ese día estoy en el
mercado. | Las fotos del taller van en la web, en la página de cursos. Tienen que estar el
viernes. | hacedme la factura de la boda de Lucía y Marcos (1.800 €) y subid un par de fotos a
instagram | Buenos días, ya vi la web, perfecta. Ahora me hace falta la traducción al inglés del
contrato de alquiler de las bicis, son 4 páginas. | Quiero la ayuda para la furgoneta eléctrica,
rellenadme la solicitud. Y miradme qué concursos de jardinería hay en la provincia. | factura a
Talleres Gómez por la barandilla y pide precio de tubo 40x40, 120 metros | ¿Podéis llamar a la
señora Reyes y quedar el miércoles 18 a las cinco de la tarde para ver la persiana? | Queremos
sacar mesas a la calle. Hay que presentar la solicitud al ayuntamiento para el 30 de marzo y
buscar dos camareros. | La señora Ferrer quiere presupuesto para una comunión de 35 personas. Se
lo he prometido para el viernes. | Buenas, tengo una pequeña bodega y necesito que alguien llame
a restaurantes para ofrecer el vino nuevo | Soy cuidadora y no doy abasto. Que alguien me
conteste los correos cada mañana y me haga las facturas atrasadas de enero | tengo 40 minutos de
video de una obra y me hace falta uno de 2 para el viernes | mira, que en julio viene mi hermana
del ocho al doce y quiero la habitación verde cerrada en todas partes, ponla bloqueada por
favor, que luego me la reservan | vale, eh, la lavadora del apartamento dos hace un ruido como
de helicóptero, que venga un técnico, y que me diga antes cuánto, ¿eh?, que la última vez menudo
susto | Aparte de las tazas, el Día de la Madre se acerca y mis clientas aún no saben nada. El
lunes que viene les tendría que llegar un correo | Se suspende la cata del 20. Necesito un
correo a toda la lista avisando, para el jueves. | En el vídeo de bienvenida salgo diciendo
2024, habría que cortarlo y volver a subirlo a Kajabi | Los alumnos me preguntan si hay algo
para imprimir de la lección 4. No hay nada, tengo mis apuntes y ya | Por cierto, nos han puesto
dos reseñas de una estrella y siguen ahí sin que nadie conteste. | El 22 tengo charla en la
cámara y las diapositivas dan pena, cada una de un color. Hay que arreglarlas para ese día | Un
proveedor alemán nos ha dejado una carta de dos páginas. La necesito en español para el viernes.
| Hemos pintado la panadería de amarillo y en la web sale aún la gris. Cambiad la foto de
portada. | estamos hasta arriba de consultas de clientes en el correo, quién puede ir
contestando con nuestras plantillas? | me haría falta un texto sobre cómo elegir colchón si
duermes de lado. tono cercano, unas 700 palabras | Tengo 27 fotos de pendientes hechas con el
móvil, se ve la mesa. Las quiero limpias y todas del mismo tamaño | Buenas! ya grabé con la
nutricionista, 1h20, hay un trozo en medio donde se nos cae la conexión. Lo publico el miércoles
18 | 60 tarritos de mermelada para los hoteles de la costa. Que les lleguen el 25 de marzo si
puede ser, yo os mando la mercancía mañana mismo | Colección de abanicos: 22 fotos que arreglar
(sombras feas) y luego darlos de alta en Etsy con sus medidas | La contabilidad de febrero,
porfa. Os subo el extracto hoy y la gestora la pide para el viernes 20 | El cliente alemán
quiere la ficha técnica en su idioma y la reunión es el lunes 16. Son 3 folios. | Aparte de las
fotos hay otra cosa en la web: el enlace a reservas da error 404 | El del bar La Parra me debe
870 desde octubre y ya ni me coge. Que lo intente otro, por favor | ¿Podríais llamar a los 60
clientes del club de quesos y preguntarles si prefieren caja mensual o trimestral? Son 3
preguntas | Dos marrones para el viernes 20: recurrir la multa de la grúa y apretar a
Construcciones Vega para que pague la 0231 | Necesitaría, si puede ser, una carta del casero del
inglés al español antes del jueves por la noche... ¿hay alguien libre? | El vecino del 3ºB vio
lo de la señora Prieto y quiere presupuesto igual, cocina de 9 m2, alicatar y cambiar encimera |
Otra cosa aparte de las nóminas: hotel en Bilbao del 18 al 20 de marzo, dos noches, máximo 95,
cerca de la estación | Hay que dar parte al seguro de responsabilidad civil, ayer se nos cayó un
cubo de pintura encima de un coche. Os cuento los detalles por audio | ahora lo miro. mientras,
me hacéis 3 posts de instagram con las gafas de sol nuevas? las fotos están en el drive | El
espejo de Lugo llegó roto, la señora está que trina y MRW no coge el teléfono. Yo ya no puedo
con más. | Quería dejaros fijo lo de las comisiones de Etsy y Wallapop: cada mes, el día 5,
pasarlas a la hoja y cuadrarlas con el banco. | Este finde estoy en la feria de Zaragoza sin
cobertura casi. Alguien puede contestar el Instagram y el buzón de Etsy sábado y domingo? |
Convertidme tb las tallas US de los vaqueros a EU y cm de cintura, en una tablita para poner en
la web | El contador me pide los ingresos de febrero para el jueves y los tengo regados en tres
cuentas, híjole | Buen día desde Medellín. Son 18 pares de aretes: primero recortar las fotos y
después escribir la descripción de cada uno, en español e inglés. | oye y la semana que viene
podéis escribir a unas quince tiendas bonitas de Valencia y Alicante para ofrecerles las
alpargatas?? | Ya llegaron las 25 carteras de Ubrique. Las fotos tal cual del móvil, con el sofá
detrás, y texto ninguno | 9 pedidos del fin de semana y yo con la impresora de etiquetas rota y
el niño con fiebre | Las fotos de las tazas nuevas han salido amarillas amarillas, parece que
las hice en un bar | Lanzamos la cápsula de lino el 9 de abril. Quiero newsletter a la lista VIP
y también un anuncio en Meta para ese día, presupuesto 200 € | Hola, hace falta el currículum de
dos arquitectas para una licitación que cierra el martes 24. Os paso lo que tenemos, que es
poco. | Tengo dos listas nuevas: las tarjetas de la feria, para meterlas en el crm, y los 35
restaurantes, para que los llaméis y me saquéis citas. | Hay tres clientes que no me pagan desde
diciembre, mandadles un recordatorio, con cariño pero que se note. | Me haría falta alguien que
conteste los correos de clientes todos los sábados y domingos, que yo esos días estoy en el
mercadillo. | los libros del cuarto trimestre y, si se tercia, alguien que me afine el piano de
la academia | Hay que llamar a los 30 de la lista y sacar citas, pasar las tarjetas de la feria
a un excel, y si podéis también pintar el escaparate | Se acabó, no vuelvo a abrir el programa
de contabilidad. El trimestre pasado está en blanco y el día 20 de marzo me lo pide Hacienda |
La web sigue diciendo que abrimos los domingos y hoy he encontrado una pintada en la puerta:
"mentirosos" | Me acaban de negar la ayuda que pedí, era para otro sector. Alguna habrá en
Asturias para un obrador pequeño, pero yo no sé ni dónde mirar | Me equivoqué con el IVA y no la
envié: factura a Hotel Miramar, 780 euros, hacedla bien vosotros | quitad de una vez la foto del
plato de pulpo, que ya no lo servimos, sale en la página de inicio | que no lo haga una máquina,
por favor: condiciones de alquiler de español a alemán, 5 páginas | Estoy harta de hacer
facturas los domingos. Os paso los trabajos de febrero y las mandáis vosotros? | Odio la
contabilidad y el gestor ya me ha gritado dos veces. Febrero entero sin cuadrar. Antes del
viernes a las 12, por lo que más queráis | El boletín de marzo no salió, y el de abril tampoco
saldrá si depende de mí. Escribid el de abril, tema: talleres de cerámica para niños | No
aguanto oír mi propia voz, no puedo transcribir yo la entrevista. 40 minutos, una sola persona |
fatal todo, no tengo ni foto nueva en la web ni un triste post del menú de primavera. cambiad la
foto de portada y haced 4 posts para facebook | Nos harían falta tres publicaciones sobre la
cosecha del espárrago y un boletín para los clientes de cesta con lo mismo. Cooperativa pequeña,
tono de pueblo, nada de marketing | Aparte de lo de la web: llamen a los de lista_clinicas.csv,
son 22, que me den visita. Yo vendo sillones de podología | contabilidad de feb, factura a la
clínica Abril (600) y un toque al moroso de siempre, jaja, el de Talleres Bru | Nadie mira el
correo de la tienda desde que Lucía está de baja. Yo hago quesos, no sé contestar bonito | quién
tuviera a alguien que escuche las 3 horas de la junta de propietarios (soy administrador de
fincas) y lo pase a limpio… | Las floristerías de la lista dijeron en la feria que sí les
interesaba, pero nadie las ha llamado para quedar y ya hace un mes | oye una cosa aparte, la
portada de la olla se me queda fija en rojo, ya no corre ni parpadea ni na, parece un semáforo |
Se nos inundó la nave con la DANA y lo que era la carpeta del pulpo es ahora papel maché.
Manual, revisiones, todo. El pulpo está divino eso sí | en Sevilla sin el papelito del
electricista no te dan luz, y el mío es de cuando Franco. Churrería y la vivienda detrás. | los
coches 3, 8 y 11 van a trompicones y el 11 huele a pollo asao. Se puede mirar antes del finde?
pongamos el viernes | necesito a alguien el sábado para la caseta de tiro, cargar escopetas y
dar peluches, que me caso. Sí, me caso yo | Acabo de subir lo de febrero también, extracto y
tickets. Mismo trabajo que enero, para final de mes me vale. | Todos los meses os escribo lo
mismo y ya me da vergüenza. ¿Por qué no dejamos fijo que el día 1 se emitan las cuotas de la
escuela de danza? | Tengo dos sociedades. Cerradme febrero de la SL de las bicis y también
febrero de la asociación, son cuentas y bancos separados | Cambiad los precios de las catas en
la web. Y aparte la carta de vinos, que la quiero en alemán para los de los cruceros. | Cinco
publis de LinkedIn para la consultora. Y para la granja escuela, que es mi otro negocio y no
tiene nada que ver, cuatro de Instagram con las cabras | buscadme quién importa aceite ecológico
en Alemania, con contactos, y nuestra presentación de empresa ponedla en alemán para poder
escribirles | De Gijón saqué tres clientes, no me lo esperaba. Tengo ya hecha la lista de
Santander, 35 hoteles, para verlos la semana del 23. | Desde que las normas están en inglés no
me han vuelto a meter una moto en el salón. Vienen muchos alemanes en mayo, me vendrían de
perlas en alemán también
""",
}
