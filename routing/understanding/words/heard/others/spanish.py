"""What people who write Spanish want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
dos cositas, reclamar a los que no han pagado y actualizar los precios de la web | Vuelo a Milán
el 7 de abril y hotel, y que alguien traduzca mi dossier al italiano por favor | entre el perro,
la consulta y los niños no llego: contesta los correos de clientes, haz las nóminas y sube algo
a facebook porfa | tengo los tickets del trimestre en un cajón: hacedme la contabilidad, y
mandad recordatorios de pago a los morosos | texto del contrato al inglés, y una newsletter
contando q ya vendemos fuera | Buenas, quisiera un correo bonito para mis suscriptores contando
que abrimos la terraza, y de paso que alguien llame a las 30 empresas de la lista para
ofrecerles comidas de grupo | quiero que llamen a los colegios del listado, ofrezcan la
excursión al taller de cerámica y me cierren fechas. y luego pasen los que digan sí a una hoja |
Factura para la boda de los Ibáñez, 3.400 más IVA, y otra cosa: un post en facebook con las
fotos de esa boda | traducid el folleto al francés, reservadme el tren a Lyon para el 14 de
abril y buscad qué ferias de juguetes hay por allí | nóminas de las 14 limpiadoras cada mes, y
la contabilidad también, que ya estoy mayor para esto | necesito dos cositas porfa: que
contesten los correos de la florería mientras estoy de parto 😅 y unos posts para el día de la
madre | Tres asuntos: 1) nóminas de marzo 2) facturas a los alumnos 3) un par de noches en
Madrid para el congreso, salgo el 14 de abril | La página de reservas no me manda el aviso
cuando alguien apunta. Que alguien lo arregle y de paso manden un correo a los inscritos
pidiendo disculpas | mete las facturas de los proveedores en la contabilidad y luego pásame las
80 fichas de pacientes al excel | hay q publicar en insta lo del taller de torno y mandar tb un
mailing a la lista | quedad con la novia Rocío pa la segunda prueba y hacedle la factura de la
señal 300€ | necesito un par de publicaciones sobre las torrijas para esta semana santa y además
la hoja de alérgenos en francés | Con las fechas ya en la web empezarán las preguntas:
contestadlas vosotros, por favor, y el 20 mandad un boletín corto a los antiguos alumnos | El 27
abrimos el vivero nuevo en Dos Hermanas: un correo a los clientes y algo en Instagram, las dos
cosas que salgan ese mismo día | cuadrar la caja de febrero y sacar las nóminas, que el 20 viene
la asesora | carta del proyecto de Senegal: del francés al español y luego a los padrinos | El
jueves 19 llamad al auditorio para cerrar la fecha del Réquiem y colgadla ese mismo día en la
agenda | Se ha caído el pago con tarjeta todo el fin de semana. Un correo el lunes a toda la
lista con la disculpa, y contestad también a los que ya han protestado, que son pocos pero
ruidosos | El del pedido 7781 amenaza con reseña. Respondedle ya y hacedle el abono | cobradle a
Indexa las 3 jornadas y quitad su logo de mi web, todo mañana antes de las dos | las encuestas
de pacientes están grabadas en audio, 40 llamadas. transcribir y después las notas a la tabla |
Me ha llegado el inventario de la sucursal de Faro en portugués. Traducid las columnas y metedlo
todo en nuestro stock | Dos cositas: un hilo con el podcast de ayer y averiguar quién más habla
de minería submarina en España | factura a los Gil-Ortega y prueba de menú con ellos, llamad a
ella | pasad a texto la charla del maestro de Brno y ponedla en español | Enteraos de si el tren
nocturno a Milán admite contrabajo y, si lo admite, sacadme el billete | Para Sant Jordi, 23 de
abril, quiero las tres cosas el mismo día: el descuento puesto en la web, un correo y una
publicación. Del diseño me encargo yo, ya lo tengo medio hecho. | dos cositas: traducir al
inglés la ficha del crianza y del reserva, y luego colgarla en la página junto a la española |
1) factura a la cofradía por las 200 torrijas, 180€ 2) post diciendo que ya se pueden encargar
monas | buscadme 3 imprentas por Logroño q hagan etiqueta adhesiva pequeña tirada y quedáis con
la q mejor pinta tenga | hola!! necesito tren a Sevilla y que alguien conteste los correos de
las novias mientras estoy fuera | 1) factura a Talleres Ibarra 2) factura a la señora Pons 3) el
boletín de abril | - transcribir la reunión del lunes - pasarla al catalán - gracias!! | Quiero
la nómina de marzo lista, un anuncio en LinkedIn para buscar camarero y alguien que friegue
platos en el bar | el billete de avión a Gante no, a Bruselas. y facturas: Carmen 60, Lola 75,
cada una la suya | buenas, necesito un presupuesto… bueno no, necesito que averigüéis qué
permisos pide Málaga para un food truck y qué cuestan, y mientras tanto cambiad el menú en la
web | otra cosa aparte: pasadme a limpio el audio del notario y los clientes nuevos, metedlos en
el excel | Necesito: hotel en Vigo con garaje, posts para la feria del queso, y cobrar a los
morosos. | Dos cositas. Los correos de los alquileres de canoas, contestarlos. El folleto, al
alemán. | Hola, me urge la traducción de la ficha del aceite. Y el newsletter, sin prisa. |
Factura de la reforma a los Ortega, los azulejos aparte. A los Beltrán, recordadles que me deben
el baño. | las nóminas y los tickets, por favor. el grifo del baño también gotea | A ver. Ayer
se me cayó el móvil al río, perdí los contactos, un drama, pero tengo la libreta. Meted la
libreta en el CRM. Aparte, un vuelo barato a Oporto. | lo del vuelo ya lo veo en marcha, bien.
ahora necesito también hotel en Praga y las redes de abril | Mi hermana ha abierto un pequeño
obrador conmigo y no damos abasto. Total, que los emails de encargos no los contesta nadie. Y yo
con un viaje a Zaragoza en puertas y sin tren cogido | Paso de hacer esto yo solo: facturas de
los dos conciertos (ayuntamiento y bodega), una a cada uno. Y el texto del próximo disco, al
inglés | Reclamad a Rivas los 300. Copiad los datos de los alumnos nuevos en la hoja. Si os
sobra tiempo, una foto nueva en la página de inicio. | transcribidme los audios de la entrevista
y haced un post con la mejor frase, y si hay alguien que arregle bicis, la mía está pinchada |
Se me juntó todo: el IVA a la vuelta, o sea la contabilidad; 26 correos sin leer de clientas; y
el folleto del parto en casa, que lo quieren en árabe | Después de la boda de mi hermano vuelvo
al trabajo y me encuentro: facturas sin hacer, web caída en precios de 2023, y el seguro del
coche. El seguro es cosa mía. Lo otro, vuestro. | Urge, urge: traducir al portugués la oferta, y
mañana por la mañana que salga el post con la nueva cerveza | mi abuela dictó sus recetas en 14
audios: a papel. las que ya tenemos a papel: a la hoja de costes. | Ponedme dos posts, uno en el
Insta de la floristería y otro, distinto, en el Facebook del vivero. Y llamad a las floristerías
de la lista para concertar reunión | Hola, esto es del estudio de pilates. Preguntan mucho por
WhatsApp y por correo si hay plazas: respondedles. A los que falten a pagar la cuota,
recordatorio. | Tengo un hueco entre clientes así que rápido: números de febrero, hotel en
Cuenca, y quien me cuelgue el letrero nuevo | 1. que me traduzcan el menú degustación 2. que lo
cambien en la web 3. que hagan las cuentas de enero 4. que me den un abrazo | Que salga la
factura de la boda de Jimena el viernes, con la señal descontada y el kilometraje, y copia a su
madre que es la que paga | Agendad llamadas con los veterinarios del listado, y aparte averiguad
qué seguros hay para paseadores de perros | hola, la carta nueva esta en español, la necesito en
inglés y en francés, y luego cambiais en la web la carta vieja por la de ahora que sigue
poniendo el menú de navidad 🙈 | el sábado hacemos puertas abiertas en el taller. Post para
instagram con las fotos del torno y un correo a la lista con el programa, mejor antes de las 6
de la tarde del viernes | a ver, factura a Construcciones Vidal por los planos, otra a la señora
Mendoza por la visita de 90 euros, y los tickets de febrero están en el sobre virtual,
cuadradlos con el banco anda | buenas, cerrad febrero cuando podáis (antes del viernes 20 que
viene el gestor) y reclamad la factura a Deportes Iruña, van 45 días ya | cambiar en la web las
fotos de los apartamentos (os dejé 30 en la nube) y las descripciones pasarlas a alemán que me
vienen muchos de allí | mirad cuánto cobran las otras academias de inglés por el intensivo de
verano, y factura a la guardería por las 8 horas de febrero a 25. ¿alguien que venga a cambiar
la cerradura del aula también lo tenéis? 😅 | Otra cosa, aparte: factura para el colegio San
Blas, tres cuentacuentos a 180 y el desplazamiento 24,60, a nombre del ampa no del colegio | me
han llegado cincuenta y pico mails de pedidos del aceite mientras estaba en el campo, contestad
ya por favor diciendo que sale el lunes, y apuntad los pedidos en la hoja | llamad a los hoteles
de la lista a ver quién me recibe con los jabones, subid las fotos nuevas a instagram y mandad
la factura al Parador, 200 pastillas | actualizad en la web el calendario de catas (abril y
mayo, os lo paso en foto), y luego un correo bonito a los del club con lo mismo y que traigan a
un amigo gratis | antes del viernes la factura al ayuntamiento por el taller de cestería (480,
número de expediente en el correo) y buscadme dónde venden mimbre pelado al por mayor | grabé a
mi abuelo contando lo del molino, hora y veinte, en gallego. Pasadlo a texto tal cual y luego al
castellano, para el 18 que es su cumple 🥹 | horas de las tres del obrador para fin de mes, Vane
tuvo dos días por lo de su hijo y Rocío hizo el domingo. y un anuncio en instagram de que
buscamos a alguien para julio | urgente porfa: factura al festival para que me paguen el sonido,
2 días a 350, y luego un post dando las gracias con la foto de la mesa de mezclas | quiero ir la
semana que viene a ver molinos de aceite pequeños en Jaén, buscadme cuáles enseñan la almazara y
reservadme un hotel y coche | para mañana los posts del taller de linternas, la factura al
centro cívico, y pasar a la hoja los 31 inscritos. A ver si también conseguís a un electricista
jeje | pasad la letra del himno al euskera y al inglés, y averiguad qué asociaciones de coros
admiten grupos de fuera en su encuentro | se acabó el invierno en el albergue: en la web las
tarifas de verano desde abril con desayuno 9€, y unas cuantas publicaciones animando a venir
entre semana. para el 20 | factura a la comunidad de la calle Olmo por desatascos, son 3 horas
más la camarografía 120. Que salga antes de las 7 de hoy que el presi reúne a todos esta noche |
el vuelo a Tenerife para mí, ida y vuelta, y por otro lado el hotel de los dos músicos de Cádiz
que vienen en barco | contestar a todos los que preguntan por el curso de arcilla, hay 18 mails,
y luego a la lista general un correo contando que abro turno de noche. Ah y busco a quien me
arregle el torno ⚙️ | publicar el sábado la foto del vestido azul, con lo que tardé (90 horas),
y mandar factura a la novia de mayo por la segunda señal | llamad a los de la lista de catas
corporativas para fechas, y escribid el boletín de las añadas nuevas | sacad un post de la nueva
colección de cuero, pasad a la tienda online las 22 referencias con medidas, y la factura de
Olga, que me la pide cada día | Cuando podáis: la ficha del tinto al alemán. Y un post de
LinkedIn sobre el premio que nos han dado | Hola, dos cositas: preparar las horas de mis dos
camareros de febrero y hacer la factura de la comunión de los Requena, 42 cubiertos a 35 | Dos
encargos nuevos: averiguad qué empresas de más de 50 empleados hay en Getafe, y aparte llamad a
las 15 que ya tengo en la hoja para cerrarme una reunión con cada una | La del ayuntamiento va
por su lado. Hay que hacerle otra a la peña El Tirón por la paella, 300 raciones a 4 euros |
quiero que cada día 1 se facture la cuota de 45 € a mis 20 alumnos | recordad a Don Álvaro que
debe 480 desde navidad | un post de que llevamos 30 años en la plaza, y mirad cuánto vale un
anuncio de 20 segundos en radio | hola, la factura de la reforma de Pilar, 1.250 + iva, para el
viernes | hoy mismo dos cosillas: factura a Gestoría Lamas, 300, y recordatorio a los de la boda
del 7 de febrero | buscar ayudas para autónomos mayores de 52, finales de abril, el 30 digamos |
Factura a Comunidad Prado 14, 3 horas a 38, desatasco del 2º B | vale, ahora mira precios de
etiquetas adhesivas y cámbiame el teléfono en la web, hoy si puede ser | ¿Me buscáis tres
proveedores de cajas de cartón por Valencia? | Que alguien conteste los mensajes de la tienda
estos días, y que se llame a los 25 restaurantes de la lista para concertar una cata con cada
uno | Dos cosas: factura al Hotel Miramar por 640 y un aviso a la panadería Soler, que no me
paga desde noviembre | Apunta: la carta del desayuno al francés, fotos nuevas en la página de
habitaciones y el cuaderno de reservas viejo pasado al excel. Sin prisa ninguna | ahora te digo.
me urge más una factura para los Ortega, 3 noches a 80, ya mismo que se van
""",
}
