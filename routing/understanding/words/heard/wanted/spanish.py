"""What people who write Spanish want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
buenas, llevo dos meses sin pasar los gastos a la contabilidad, alguien me lo puede poner al
día? | mi gestor se jubila y el trimestre se me viene encima… quién me lleva los libros? | la
caja de los tickets ya no cierra y el trimestre se me echa encima | hola, necesito que alguien
me lleve las cuentas de febrero, el gestor de antes me ha dejado tirada | desde que se fue la
chica de la oficina nadie mete las facturas en la contabilidad, me lo podeis llevar vosotros
cada mes? | los libros de mayo | el trimestre, como siempre a última hora, para el 10 de abril
tiene que estar todo en su sitio que si no me multan | no sé en qué se me fue el dinero en
febrero, mira los cargos uno por uno y dime de cuáles no guardé el papel | tengo facturillas de
gasolina, del mayorista y del chino, y el extracto del banco de enero. que alguien los case
porfa | lo de las cuentas: todo el año pasado sin apuntar. todo. no me riñais. compras de
harina, luz, gas y el autonomo, esta en el drive por meses mas o menos | Caja de tickets, desde
octubre. El gestor me los pide ordenados. | La contabilidad de la pensión está abandonada desde
que se fue mi cuñada. | Poned al día los libros del primer trimestre, que estén el 15 de abril.
Las facturas de pienso van aparte en un sobre | Buenas, soy consultor de software, autónomo, y
llevo el trimestre en una caja de zapatos digital. ¿Me podéis ordenar la contabilidad para el 10
de abril? | Quisiera q cada viernes metáis los tickets de la semana en la contabilidad, os los
dejo en un sobre escaneado | Meted los gastos de la vendimia de una vez jaja que llevan desde
octubre en la caja de zapatos. el día 20 me los pide la cooperativa | que alguien me haga las
cuentas de febrero, plis, y de paso me arregle la persiana del local jaja | La gata se ha comido
el cable del datáfono, que venga alguien a arreglarlo!! y bueno lo normal, la contabilidad de
febrero | los libros de enero y febrero, tengo las facturas de la tienda de campaña y generador
sin casar con el banco y lo del seguro está dividido en dos pagos. sin prisas pero bien | tengo
que entregar al gestor lo del trimestre el 20. Ordenad las facturas de la clínica veterinaria,
las de pienso van aparte de las mías, y cuadrad el banco, que hay dos tarjetas y una es personal
| Busco que alguien me lleve las cuentas cada mes, extractos y tickets, soy fisio y un desastre
| hacedme febrero, 33 tickets y el del 24 horas | tengo los tickets de enero y febrero en una
bolsa, ordenarlos antes de que acabe el mes, o sea el 31 como muy tarde | y los tickets de
febrero, ordenados y casados con el banco, para el 18
""",
    "cars and goods": """
la furgoneta no arranca, ¿me la podéis arreglar o recoger?
""",
    "customer support": """
el chat de la tienda no para y yo estoy sola embalando pedidos, necesito a alguien que conteste
| los whatsapps y correos de clientas se me acumulan mientras estoy con las uñas de otra,
imposible contestar | Desde que abrimos la tienda online no doy abasto con los mensajes de los
clientes, ¿quién me los contesta por las tardes? | Los alemanes me escriben y yo no doy abasto,
que alguien les conteste los mails de pedidos hasta Semana Santa | necesito a alguien majo que
hable con los que escriben por la burbujita de la tienda online | el buzón echa humo, todos
preguntando por su pedido, yo estoy en el horno desde las 4. que alguien les diga algo | ¿Podéis
contestar los whatsapp de la clínica hoy hasta las 14? Estoy operando a una galga | este finde
monto las flores de dos bodas, los whatsapp de clientes q entren me los vais contestando
vosotros vale? si preguntan por peonias decid q hasta mayo no hay | cada lunes hay que contestar
las reseñas de google y yo ya no puedo con mi vida | Mirad, os cuento: mi marido era el que
llevaba el correo del hostal, se ha roto la muñeca, yo estoy con el bar lleno desde las ocho, y
hay 60 mensajes de huéspedes sin contestar, unos de la cuna, otros del aparcamiento, otros que
no sé ni qué idioma es. Socorro | lleva el buzón del vivero hasta que yo vuelva del parto, que
será lo que Dios quiera. Si preguntan por las buganvillas, que sí hay | hay un montón de correos
de padres preguntando por el campamento ecuestre, contestadles que quedan 4 plazas y que se
dejen de llamar a la hora de la siesta | ¿Podéis decirle al club de lectura de Lugo que sí, que
el autor va? Me han escrito cinco veces | madre mía la de whatsapps preguntando si tenemos hora
libre.. me contestáis vosotros a la gente? | una señora pregunta x email si tenemos progresivas
de Varilux y cuánto. contestadle antes de la 1 q se va de viaje | contestadme el whatsapp de la
tienda hoy no, desde que podáis: preguntan por tallas de las alpargatas, cambios y si mando a
Canarias (sí, 9 euros). Yo tengo las manos llenas de cola literalmente | que alguien atienda
todos los lunes por la mañana el correo del centro de logopedia, son padres pidiendo cambiar
hora. Si hay hueco en la agenda lo cambiáis y si no les ofrecéis el jueves | Hay 26 mensajes en
la web de la casa rural preguntando por semana santa. Está todo lleno menos la habitación del
palomar, que tiene escalera empinada, decidlo antes de que reserven. Y si alguien conoce a quien
limpie chimeneas que me avise porfi | Este fin de semana estoy en una boda, alguien puede
contestar los correos de la tienda? | desde ayer hay 14 correos por el pedido 2-10, contestadlos
vosotros | Se ha caído la pasarela y me llueven los correos!! alguien que vaya contestando ya
mismo porfa, con que digáis que lo estamos mirando y que no se ha cobrado nada dos veces me vale
| Paco otra vez. Me devuelven dos quesos. DOS QUESOS. eso se puede devolver?? miradlo y
arregladlo con el señor, yo ni idea | buen día equipo, una clienta pregunta si el huipil encoge,
otra que si hago tallas grandes y un señor no sé ni qué quiere, vean ustedes el chat | Me ha
escrito una señora de Holanda larguísimo, creo que pregunta por la cuna y si se puede ir a pie a
la playa. Hay cuna, son 12 minutos andando con cuesta. Contestadle vosotros que mi inglés es el
que es | Contesten a la señora Robles, dice que no puede entrar al curso desde ayer
""",
    "data entry": """
pasar a excel 150 fichas de clientes escritas a mano (mi letra es horrible, aviso) | los
productos nuevos, unos 85, hay que meterlos uno a uno en la tienda online con foto y talla |
pasar las fichas de papel de los alumnos al programa, son unas 90, antes del 27 | hay que meter
90 referencias de vino en la tienda online con añada y bodega, os paso la lista | Doscientas
fichas de papel de los pacientes viejos... que alguien me las pase a la hoja de cálculo, ya
están escaneadas | subid las 48 velas a la tienda con su precio y medida, están en el cuaderno
que escaneé, para el 25 | me he comprado un programa de clientes y está vacío, los datos los
tengo en libretas, venga quién se anima | los albaranes del año pasado, en papel, hay que
picarlos uno a uno en la hoja | inventario de la tienda de bicis, esta todo en libretas, pasarlo
a excel antes de fin de mes | Meter 180 tarjetas de la feria en un excel, me da igual el orden,
para finales de semana que viene no, para el viernes 27 | tengo 60 fichas de clientes a mano,
con mi letra, mis disculpas. A un excel | tengo un cuaderno con todas las carreras del taxi
desde octubre, fecha, origen, destino y euros. A excel. La letra es mía, perdón | nueva tarea:
meter las partituras del archivo en el catálogo, 310 títulos, hay fotos de los lomos | pasar a
excel el inventario de rosales, 6 hojas a boli | La lista de proveedores la tengo a mano en un
cuaderno. Hay que pasarla a una hoja: nombre, teléfono, qué venden, última compra. Os mando las
fotos por partes, son unas veinte páginas | poned al día la hoja de socios con los papeles que
os dejo: altas, bajas, teléfonos, talla de camiseta, cuota pagada sí o no. los de baja no se
borran, en gris | tengo 120 fichas de socios en papel del gimnasio, nombre, tel, cuota y fecha
de alta. Hay que meterlas en la hoja de cálculo, ya las he escaneado. Para el miércoles que
viene | Las fichas de los burros que tenemos apadrinados (62), con nombre, edad, padrino,
importe y si pagan al mes o al año. Están en cartulinas. En la hoja nueva por favor y revisad
que no se repitan | pasar la tarifa del proveedor (96 líneas) a la tienda, vie 20/03 14h | meter
en el CRM los pedidos de julio a octubre de 2025 | 150 fichas de clientas al excel, entre el 23
y el 25 si puede ser | Semana Santa la tengo a precio de noviembre en una de las webs!! 😱
subidlo a 140 hoy sin falta, mínimo 4 noches | Tengo un cuaderno entero con los pedidos de miel
a mano. Me gustaría verlos algún día en una hoja de cálculo. | Me han pasado la lista de precios
del proveedor en un PDF de 20 páginas. ¿Podría alguien copiarla en una hoja de cálculo para el
lunes? Con la referencia, el nombre y el precio me basta. | 80 fichas de pacientes a excel
""",
    "health": """
me duele una muela horrores, me pedís hora con un dentista?
""",
    "invoicing": """
me podéis hacer las facturas de los alumnos de febrero y mandárselas? | Estimados, necesitaría
que redactasen y enviasen la factura del proyecto de la calle Serrano, 3.200 más IVA, el viernes
como muy tarde. | hay que cobrarle a la comunidad de vecinos las dos puertas, 1.250 + iva | Los
que deben cuotas desde enero: reclamádselas con cariño, que son padres del cole | hay cuatro
clientes que se hacen los locos desde navidad, no les quiero hablar yo, que alguien les reclame
con cariño | factura para Ruiz | Les ruego que preparen el documento de cobro para la boda del
día 7: fotos, álbum y desplazamiento, 1.450 euros, y se lo hagan llegar a los novios. | el
restaurante me debe lo de los manteles desde enero, recuérdaselo educadamente el viernes 20 como
muy tarde | llevo dos meses cuidando el jardín de la urbanización gratis, por despiste. hay que
cobrarles, 180 al mes | la mutua me pide factura de las 14 sesiones de Rosario, a 38 cada una,
hacedla porfa y que la tengan pasado mañana | recordatorio a los que no han pagado la cuota de
febrero. urge | factura pa la señora Ibáñez, 2 armarios empotrados 3.150 + iva, antes del
viernes porfa | al bar Tomás se le factura el pan cada viernes, 140 mas o menos segun albaran.
podeis encargaros? | a ver, el recordatorio de pago al hotel Miramar, mandadselo hoy a las 5 que
es cuando la de contabilidad mira el correo. deben 1.220 desde diciembre y ya me da verguenza
llamar | Hacedme la factura del catering del ayuntamiento, 1.150 + IVA. La quieren hoy antes de
las 14:00 | Los de la boda de Almudena no pagan. Que si la transferencia, que si el padre está
de viaje, que si el banco... Son 3.200 € y llevan dos meses dándome largas mientras suben fotos
desde las Maldivas. | Lo de los marcos lo discutimos luego con calma. Lo que corre es la factura
a Editorial Brisa: 620 + IVA, a la atención de Nuria. | La del vivero otra vez. Al ayuntamiento
de Coria hay que hacerle factura electrónica de 48 adelfas y la mano de obra, si no sale el 6 de
abril se me pasa el ejercicio y a llorar a la alameda | doña Encarni quiere factura del taxi al
hospital de todo febrero, son once viajes a 18, más uno de noche a 26 | Facturad el segundo
plazo a Ana y Gonzalo | recordatorio de pago a los padrinos del bautizo, flojito | Buenas!! hay
q facturarle al cole los 84 menús de pan sin gluten de febrero, a 1,20 cada uno, porfa para el
viernes | El del 2º B me debe febrero y marzo (540 + 540). Mandadle un recordatorio con buenas
palabras, que es buen chico pero despistado. A mí me da apuro decírselo en la escalera, siempre
me sube la compra. | cuota del trimestre a las 62 familias del club, las facturas tienen que
estar antes de fin de mes
""",
    "newsletter": """
newsletter de semana santa con las monas y las torrijas, que salga el 25 de marzo | me hace
falta el texto de un boletín por email para mis coachees, tono cercano, sobre cómo decir que no
| boletín para mis suscriptores del podcast, episodio nuevo, rifa de micrófonos, y ya. que salga
el 31 | otro boletin, no el de la feria que ya estan escribiendo: uno cortito para los socios
sobre la cata del 9 de mayo | un boletín por favor | el correo de abril para los suscriptores,
cosas de perros y garrapatas, lo quiero listo el 30 | cada mes escribo a los clientes apuntados
a nuestra lista y este mes ni ganas ni ideas: llega el rosado, cata el sábado, descuento | cada
trimestre quisiera mandar a mis coachees una carta con dos lecturas y un ejercicio, yo doy las
ideas y vosotros la escribís | correo a todos los clientes con las roscas de pascua, q salga el
lunes | Quiero mandar un boletín a los clientes de la tienda contando que nos mudamos a la calle
Feria, con mapa y todo. Antes del 25 que cierro el local viejo. | se os da bien escribir? es
para el correo que mando a los socios del club de vinos, el jueves 19 tiene que salir | boletín
el viernes 20, texto en "bueno_v4" | Escribid a los compradores de la caja de Navidad que hay
caja de Pascua, enlace al producto incluido; la página ya la monté yo anoche | Para San José
hacemos buñuelos de crema y de viento, quiero avisar por correo a los clientes. q salga el mismo
19 | mandad ya un correo a los padres: mañana no hay entreno, se ha inundado el tatami!! |
Newsletter con las novedades infantiles, que salga el 31 de abril | Escribid a la lista de
correo que cambiamos de local. También a la prensa, no sé si eso lo hacéis… no, lo lleva Marta.
Solo el boletín entonces, corto, con mapa | Se acerca Semana Santa. Un texto para el boletín:
qué días cerramos, que hay torrijas, cómo encargar, y una disculpa por lo de diciembre | me
gustaría mandar todos los meses un correo a las clientas con las novedades de lana, alguien que
lo redacte | boletín de semana santa no, el de primavera, que salga el 1 de abril, ya sé que es
miércoles santo | Necesito un boletín sobre el taller de cerámica, para el viernes de la semana
que viene; el taller arranca el 11 de abril | ahora uno aparte para los restaurantes, otro
boletín con otro tono, la semana que viene | Lucía al habla 🙋‍♀️ el sábado 14 abro preventa de
la colección Marea, hay que avisar a las clientas a las 10 en punto, texto os paso en audio |
quiero contarle a toda la lista que ya salió el mole en frasco chico, que el correo les llegue
el 31 de abril por favor, fin de mes, que es cuando cobran
""",
    "payroll": """
Nóminas de marzo, somos 6. Gracias | nominas de marzo porfa, somos 6 | Las 7 nóminas del taller,
por favor, antes del 27, con las horas extra de Julián | liquidar los sueldos de los 5 muchachos
antes del 30 de marzo porfis, yo ya no me meto mas con eso | nóminas de junio | los chicos del
almacén apuntan cuándo entran y salen en una libreta, sacadme de ahí lo que ha trabajado cada
uno que hay que pagarles | hay que pagar a la gente, turnos de marzo en el grupo de whatsapp,
dos de baja, lo tiene que tener la gestoría el 26 | nóminas de marzo, las dos chicas de
recepción igual que siempre y Marcos con 12 horas menos porque estuvo de baja | nominas de los
dos chavales pal dia 30 | las nóminas de los dos camareros nuevos, para el 30 | Ya que estáis
con las cuentas: Martín sigue sin nómina de febrero y tiene una paciencia que no merezco.
Hacédsela. | Nóminas de marzo de los cuatro riders. El último día del mes tienen que tenerla,
que luego van al sindicato | la nómina de Rocío, con las 6 horas extra que le debo desde Reyes |
Nóminas de marzo: las cuatro chicas + la sustituta (entró el día 3). Las necesito el 26 para
hacer las transferencias | Contrato a un oficial de segunda a partir de abril, jornada completa,
1.480 brutos. Su primera nómina la preparáis vosotros? me gustaría ver el borrador el 1 de abril
| Las horas de Samu y Leire del taller de bicis, marzo entero. Samu estuvo de baja del 9 al 13,
Leire cambió dos sábados por lunes, lo tengo en una foto del calendario. Dejadlo preparado para
pagar el 31 | Buenas, las horas de mis camareros sumadas cada quincena, podéis? | horas y bajas
de las chicas, martes 24, la gestora las mete el 26 | nóminas de marzo, 3 empleados, cobran el
31 y yo las quiero listas el 27 | otra cosa, horas y bajas de Nerea y Paco para la nómina, lo
antes posible | Oye que el chico dice que el mes pasado hizo 14 horas de más y a mí me salen 9.
Te paso las hojas y me dices quién tiene razón | Mi ayudante se va y quiere que le pague las
horas que le debo. Yo tengo una libreta y él otra. Hay que cuadrarlo para el viernes 20 |
nóminas de marzo: somos 5, Rubén estuvo de baja 8 días, te paso los partes | Desde este mes
tengo contratado a un repartidor a media jornada, se llama Samuel. Habría que preparar la nómina
de marzo de los cinco, con él incluido. Las horas os las paso cuando me digáis.
""",
    "research": """
Quisiera saber qué subvenciones hay en Andalucía para digitalizar una pequeña bodega. | búscame
proveedores de harina ecológica en castilla, con precios por saco | necesito saber qué ayudas
hay en Galicia para cambiar la furgoneta por una eléctrica | busco subvenciones para poner
placas solares en una escuela de vela, a ver qué hay en Galicia y con qué plazos | qué programas
de gestión usan las escuelas de música pequeñas y cuánto cuestan? que alguien lo mire bien, sin
prisa | quiero saber que proveedores de harina sin gluten hay en Navarra y a cuanto la venden.
no hace falta un informe, con una lista me basta | quién fabrica tarros de vidrio pequeños sin
pedir 10.000 de golpe? tres o cuatro opciones con precio | antes de montar la cafetería de gatos
quiero saber cuántas hay en España y si viven de ello | dicen que el ayuntamiento da dinero para
toldos, enteraos de qué va y con qué papeles, para el lunes 23 | Averigua qué subvenciones hay
en la Comunidad para rehabilitar fachadas, con plazos y enlaces | quien vende arcilla
refractaria a granel en andalucia?? mirad precios con porte incluido | q permisos hacen falta
para un mercadillo nocturno en la plaza? miradmelo porfa que en el ayto no me cogen | podriais
mirar cuanto cobran las otras empresas de kayak de la zona por la ruta de 3 horas? | antes de
poner precios: averiguadme qué cobran los fotógrafos de producto por aquí, no quiero ser ni el
barato ni el tonto | Miradme qué salas de pueblo han montado cineclub con el colegio y cómo lo
pagan. Pal 20 que tengo pleno | ¿Hay alguna fundación que dé dinero para audioguías? Con una
página me apaño | Necesitaría saber qué cobran los otros talleres de la zona por cambio de
aceite y filtros. En dos semanitas me va bien | Buscadme tres proveedores de cera de soja a
granel: precio por kilo, pedido mínimo, plazo de entrega. En una tabla, vale? Para el lunes |
quiero saber qué cobra la competencia por un tatuaje pequeño. y que alguien me pinte la fachada
| De momento solo esto: buscar en qué ferias de cerámica de Francia aún se puede solicitar
puesto. Con precio, con fecha y con formulario. | necesito saber qué horno de leña refractario
compran las pizzerías pequeñas, cuánto cuestan montados, plazo de entrega y si hay alguno de
segunda mano cerca de Zaragoza. Una tablita comparando y ya | quiero importar te de Taiwán en
pequeño. Qué papeles hacen falta para una autónoma, cuánto se paga de aduana, y nombres de dos o
tres fincas que vendan por kilo. Sin prisa pero que sea fiable, con enlaces | ¿Podéis averiguar
qué subvenciones hay para contratar a una aprendiz en una floristería? En Asturias, cuánto
pagan, hasta cuándo y si tengo que darla de alta antes de pedirlo. Mi gestora tarda semanas |
Estupendo lo del cartón. Por otro lado me gustaría saber qué ayudas hay en Aragón para autónomas
menores de 35 | cuánto cobran los fisios de Gijón por 45 min? unos 8 nombres, el miércoles que
viene
""",
    "sales": """
Tengo una lista de 40 clínicas dentales y quiero que alguien las llame para conseguirme
reuniones | a ver si alguien telefonea a los colegios del listado y me reciben para contarles lo
de las clases de inglés | llevo dos semanas sin una sola visita en la agenda y ahí está el
listado de clínicas muerto de risa | Estimados señores: les ruego que se ocupen de concertar
visitas con los administradores de fincas que figuran en la relación adjunta. | llamame a los
colegios de la lista y consígueme reuniones con los directores, yo en persona vendo, por
teléfono soy un desastre | el 7 de abril paso por Valencia, a ver si me conseguís que me reciban
unas cuantas peluquerías de esta hoja | me da pánico llamar en frío, ahí van 38 colegios, al que
le suene bien lo del huerto me lo agendáis | Quedad con los tres arquitectos del concurso para
una reunión en mi estudio, entre el 16 y el 18, a la hora que ellos puedan. | mañana llamad a
las 6 clientas q tienen vestido de comunion y les vais dando hora pa probar, de lunes a jueves
por la tarde nada mas, q por la mañana coso | llamad a los tres proveedores de carpas y que
vengan a verlo el martes 17 por la tarde | Me falta alguien que llame a los 12 expositores y les
dé hora a cada uno para montar | De las tres me quedo con Gestoría Mollà. Llamad y sacadme cita,
cualquier tarde me vale. | la perrita del chalet está de parto y la dueña en Berlín, localizad
ya mismo al veterinario y que se pase | quiero ver al de los piensos el martes 17 por la tarde,
encárgate tú de quedar con él que a mí me lía | Quisiera una reunión con la gestoría la semana
del 23, cualquier hueco me sirve menos el miércoles | hora con el del extintor, cualquier tarde
| A ver si podéis cuadrarme una visita con la gestoría el martes por la tarde, a cualquier hora
menos a las 5 que tengo clase de benjamines | el viernes a las 12 me llamáis a la Sra. Iturbe pa
concretar la prueba del recogido, antes está en misa | Llamad a las 40 academias de la lista,
ofrecedles la clase de prueba y apuntad en mi calendario a las que digan que sí. Nada de llamar
a la hora de comer. | hay que llamar a los 15 dentistas para agendar demos, y escribir a los que
ya compraron? no, eso no, solo llamar | Mi socio lleva las facturas, tranquilos. Yo lo que
quiero es que alguien telefonee a las farmacias del listado y me cierre visitas por la zona
norte. | llamad a la Sra. Otero mañana a las 7 y media de la tarde para cerrar la visita al
piso, antes no sale del hospital | A partir del lunes, llamar a los 40 de la lista y cerrar
visitas | hablé con un gerente de una bodega, quedó en pensárselo... de eso hace un mes. y como
él hay otros cuatro o cinco. me da vergüenza ser pesado | tengo 70 bares en la hoja y ninguna
cita. Llamadlos vosotros, que a mí me da vergüenza, y a los que les interese la cerveza les paso
a ver
""",
    "social media": """
ponme 5 publicaciones en insta sobre la boda de girona, tengo las fotos en drive 📸 | aparte de
las llamadas, quiero también un post en linkedin anunciando que abrimos en bilbao | otra tanda
de posts, esta vez de los cursos de verano, cinco | El instagram de las velas y jabones está
muerto, cosas bonitas dos veces por semana porfa | No tengo instagram desde hace meses... o sea,
tengo, pero abandonado. ¿Me lo revivís con un par de publicaciones sobre muebles restaurados? |
dos posts | tengo la cuenta de la peluquería abandonada, subid antes y después de las clientas,
dos por semana, con gracia | para el día del padre, el 19, una foto chula con frase en el insta
de la cervecería | que nos vean!! la tienda es preciosa y en las redes no existimos | sube algo
al facebook el lunes sobre los hipopresivos, que la gente aún cree que es una secta | ¿También
lleváis las redes? Porque la mía está muerta desde agosto, jaja | cada jueves una publicación
con la foto de la semana, os las dejo en la carpeta | los lunes, un acertijo de programación en
LinkedIn. Tengo cien | subid hoy a insta el 2x1 en gafas de sol | cada miércoles un postecito
con el libro de la semana | para la semana que viene quiero posts contando cómo se hace el
queso, uno de la leche, uno del cuajo, uno de la cueva y otro con el precio. Mi hijo os pasa los
vídeos | Quiero contar en redes que dejo el local grande y me voy al taller de mi padre, que la
gente no piense que cierro. Con cariño, sin dramas. Facebook e instagram, las fotos del taller
viejo están en el álbum | post para el miércoles no, para cuando queráis: he terminado el telar
grande, 9 meses de trabajo. Quiero que se vea el proceso, cinco fotos en orden y un texto sin
cursiladas | esta tarde-noche no, esta noche, un post del concierto: el grupo toca el sábado a
las 22 | tres historias por semana en instagram, lo que salga del obrador | post del día del
padre, jueves 19 a las 9 de la mañana en insta, con la foto de los cinturones | cada viernes un
post en facebook con el menú de los días siguientes | che, para abril quiero algo tres veces por
semana en linkedin, sobre liderazgo pero sin humo. te paso mis artículos viejos y sacás de ahí |
Buenas, el viernes sale a la venta el queso nuevo de oveja y no he puesto nada en ningún lado.
Algo para Instagram y para el Facebook de las abuelas, que salga el mismo viernes a las 10
""",
    "testing software": """
prueben la 1.1 en un samsung viejito, ahí es donde truena siempre
""",
    "transcription": """
grabé una charla de hora y media y la quiero por escrito para el lunes | transcribir 4 audios de
whatsapp de un cliente, unos 25 min en total | Tengo unas notas de voz larguísimas del taller
del sábado, si alguien me las pasa a texto para el lunes me hace un favor enorme | tengo una
grabación de hora y cuarto de la junta de vecinos y la necesito por escrito, con nombres |
Buenas tardes, les agradecería que transcribieran la entrevista con la doctora Salcedo, son 35
minutos, palabra por palabra, para el lunes 16. | tengo el audio de la asamblea, dos horas de
gritos, alguien que lo deje en palabras | me grabo las visitas de obra mientras conduzco, van 14
audios, los quiero en un documento el 24 | hablé con tres artesanas para el libro, está todo en
el móvil, quiero poder leerlo y subrayarlo | Pasad a limpio la grabación de la reunión con los
Etxeberria, 35 minutos, se oye el perro de fondo pero se entiende | tengo 3 audios del cliente
explicando el mueble, 20 min en total, me los pasais a texto? | hay un audio mio de 25 minutos
con todas las historias de la ruta de los fantasmas, alguien que lo pase a texto | Los posts
bien. Aparte, grabé dos horas con el director del festival y escribo como una tortuga: pasadlo a
texto, que el lunes a las 9 me siento con ello | he grabado media hora hablando de la poda de
los naranjos, pásalo a texto que lo quiero repartir en el curso | acta de la asamblea, audio de
1h50, la necesito escrita el martes porque la secretaria firma por la tarde | Tengo grabada la
presentación del libro de Maite Zubiri, hora y cuarto. Me la pasáis a texto para el lunes? | Hoy
he grabado dos horas con la abuela del libro. Escríbanlo entero, sin resumir, separando quién
habla. Un archivo por cada hora. | Transcripción de los audios uno y dos. Del tres no, que ese
es de mi suegra. | reunión del viernes pasado, 52 minutos, con nombres de quien habla |
entrevista a mi abuela, 35 minutos, pasada a texto en 72 horas | buenas, necesito que alguien me
pase a limpio 2 horas de entrevista grabada, para el lunes | Reunión de anoche, audio de 50 min.
Me vale con los acuerdos y quién hace qué | Necesito la transcripción del webinar de ayer mañana
por la mañana | transcripción del grupo focal, 6 personas, la necesito el viernes por la mañana
| Ayer grabé la reunión con los vecinos sobre la reforma del portal, dura casi hora y media.
Necesito tenerla por escrito, con el nombre de quien habla en cada momento. | Os he dejado la
grabación de la reunión con la comunidad de vecinos, y la necesito por escrito para el jueves 19
de marzo.
""",
    "translation": """
hay q traducir el catálogo de quesos al inglés y al alemán | Un cliente alemán me pide la ficha
técnica y yo de alemán, ni papa | ¿Podrían traducir al inglés la carta de vinos? Empiezan a
venir turistas y señalan con el dedo. | Mi distribuidora en Lyon no entiende ni papa del
catálogo. Pásenmelo al francés, son 12 páginas. | traducir esta carta | quiero vender mis
aceites en Londres, la ficha tiene que estar en inglés del bueno para el 20 | el manual de la
máquina viene en alemán, 12 páginas, y yo de alemán sé decir cerveza | traducir al inglés y al
francés la ficha de la anamnesis, son dos hojas | la carta de cervezas al ingles y al aleman, pa
el miercoles q viene | me podríais pasar a ingles la carta de tapas?? el dia 21 llega un grupo
de Bristol, la quiero el 19 | Un cliente alemán nos ha escrito tres páginas. Creo que está
contento?? Qué dice? | Aparte del catálogo, que va bien: un dossier de cinco páginas al
portugués y al italiano, para el 25 de marzo. | la familia Becker quiere el presupuesto de
mudanza en alemán, te lo mando en pdf, para el miércoles que viene | solapa del libro de Haas,
alemán-español, miércoles 18 | Del portugués: tres correos del distribuidor de Oporto, que mi
socio no entiende y yo finjo entender | Un correo de un importador alemán, media página. ¿Me lo
ponen en español antes del viernes a las 14h? Tengo que contestarle | El texto de la carta al
inglés y al francés. Las reseñas de febrero, contestarlas no, eso lo hago yo. | Pasadme al
catalán y al inglés el texto de las visitas guiadas, 7 paradas. Los nombres de las calles se
quedan en español y el chiste del cura adaptadlo si podéis, que aquí se ríen todos | Aparte de
lo de las fotos, necesito el folleto de la casa en francés para el lunes | folleto de la casa
rural al inglés, en la semana del 23 | la carta de vinos al alemán, sin falta el 31 de junio |
la versión 4.2 del catálogo al portugués, capítulos 1 y 3 | necesitaría traducir mi libro al
inglés, son 180 páginas, lo hacéis? | cada vez vienen más alemanes y señalan la carta con el
dedo, jaja. igual toca ponérsela en su idioma
""",
    "travel": """
necesito un tren a valencia el 20, llegando antes de las 11 | coche de alquiler en málaga, lo
recojo el 2 de abril, pequeño y barato | ¿Me podríais buscar un vuelo a Milán para el 7 de
abril, de mañana, sin facturar? | vuelo a oporto el 9 de abril por la mañana, vuelta abierta,
voy con el cello así que dos asientos | Tengo feria en Lisboa el 22 de abril y no tengo ni
billete ni cama, ¿quién se encarga? | somos cuatro para la feria de Lisboa, buscadnos dónde
dormir y cómo llegar, sin lujos | el jueves 26 toca ir a ver al proveedor de Burdeos, salgo de
Donosti, lo más cómodo y dormir allí | un coche con bola de remolque para ir a Teruel a recoger
la maquinaria, ida y vuelta en el día | Buenos días. Les agradecería que buscasen tres hoteles
en Oporto cerca de la Casa da Música para el coro, somos veintidós, con desayuno y sin moqueta
(la mitad tiene alergia). Me basta con tener la lista el 27 de marzo. | billete a Valencia ida y
vuelta lo antes posible, se me ha roto la furgo | Busco hotel para 14 músicos en Cáceres, que
acepte perro (el del contrabajista). Si lo cerráis mañana mejor | necesito billetes de Sevilla a
Bilbao para dos guías, ida y vuelta en tren, lo más barato que haya | Tren a Sevilla y una noche
cerca de la estación, mándame opciones hoy antes de las 18:00 | Voy a la feria de jardinería de
Valencia con mi hijo, que quiere ser paisajista como su padre, pobrecito. Tren desde Cádiz y un
hotel baratito cerca de la feria, dos camas eh, que ronca. Mira qué hay y dime algo el viernes |
Vigo-Madrid el martes, tren, ventanilla | Hotel en Sevilla del 21 al 23 de abril para dos
técnicos, campeonato de España infantil. Dos camas y parking para la furgo | Reservar vuelo a
Berlín, ida y vuelta, con maleta facturada, asiento de pasillo. El seguro lo tengo ya. Mandad el
billete a mi móvil y a Nuria. | Necesito billetes de tren a Málaga para el taller de cerámica,
ida el viernes por la tarde y vuelta domingo noche si hay, asiento con mesa que aprovecho para
dibujar. Llevo un bulto grande | Hola! voy a Oporto con la cuadrilla de la obra, somos cuatro,
hace falta coche grande y dos habitaciones dobles para cuatro noches, cerca de la obra que está
en Matosinhos. Con cocina mejor que si no gastan en bares | vuelo a Bolonia para la feria (13-16
abril), que esté comprado pasado mañana | hotel en Sevilla 3 noches, dos habitaciones, cerca de
la calle Feria | hace falta un coche de alquiler en Málaga, el jueves 19 | a ver os cuento, el
festival de Oporto ya firmó, caché cerrado, rider mandado, el técnico va por su cuenta. Tocamos
el sábado 9 de mayo pero hay que llegar el viernes 8 a probar y volvemos el domingo. somos
siete, dos no comparten habitación con Nacho porque ronca (soy Nacho), las congas abultan un
montón y el año pasado en el tren nos pusieron mala cara. así que lo de siempre, que alguien nos
lo monte | hotel en Bilbao para la feria, del 14 al 16 de abril, dos habitaciones, que no pase
de 110 la noche | vuelo a sevilla el 23 a primera hora
""",
    "websites": """
en la web sale todavía el menú de invierno, cambiadlo por el que os paso | en la web sigue
saliendo Marta y Marta se jubiló en octubre | en la web pone que abrimos los lunes y ya no,
cambiadlo hoy mismo si puede ser | En la web todavía sale Marisol como instructora y ya no
trabaja con nosotros, hay que quitarla | hay que añadir un botón de reservas en la portada, para
el martes 17 que sale el anuncio en la radio | en 'quiénes somos' sigue saliendo mi ex socio
sonriendo. fuera. | si entras en nuestra página y le das a la carta sale la del verano pasado,
poned esta | en la web pone que aceptamos tarjeta y es mentira, quitadlo | en la web sale el
telefono viejo, poned el nuevo 655 210 034 | En la web sale todavía el teléfono viejo y la gente
llama a una señora de Getafe que ya está harta. Lo antes posible por favor!! | Que la gente
pueda ver en la página el menú del día, ahora solo hay una foto borrosa de 2022 | en mi web
sigue saliendo el piso de Sorní y lo vendí en enero, la gente llama, yo sufro. fuera con él | en
la web sale que cerramos los lunes y es los martes, cambiadlo | se me ha caído el teléfono al
pozo. poned hoy en la web el fijo, 956 31 88 02 | hoy antes de las 18h poned "agotado" en la
lata de Niebla, siguen comprando | En "Quiénes somos" pone que fundamos la fábrica en 1012,
corregidlo | horario nuevo en la web: 9:30-14 y 17-20:30 | web: cerramos del 3 al 6 de abril.
puesto el día 2 porfa | Poned en la web que el taller de mayo está completo, quitad el botón de
inscripción y añadid un correo para la lista de espera | Para el sábado: la pestaña de
"campamentos" con las fechas del verano, los precios que subí al drive y fuera el vídeo aquel
que tarda en cargar. La foto de cabecera la del caballo blanco, la otra es de un sitio de stock
y se nota | Ahora que estáis con los precios me acuerdo: en la página de contacto hay que
cambiar el mapa, es otra cosa, nos mudamos a la calle Fuencarral | cambiar 5 fotos de la web
este finde | el menú del día en la web pone 12,50 y son 14 desde febrero, ya me han montado dos
pollos en la barra. cambiadlo mañana antes de las 12 que abrimos a la una | En la página poned:
abierto de 10 a 14 y de 17 a 20:30 | me hacéis una web para la pensión? con reservas y todo, que
la mía es de la prehistoria
""",
}
