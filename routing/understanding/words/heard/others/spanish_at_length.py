"""What people who write Spanish want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
entre el perro, la consulta y los niños no llego: contesta los correos de clientes, haz las
nóminas y sube algo a facebook porfa | quiero que llamen a los colegios del listado, ofrezcan la
excursión al taller de cerámica y me cierren fechas. y luego pasen los que digan sí a una hoja |
traducid el folleto al francés, reservadme el tren a Lyon para el 14 de abril y buscad qué
ferias de juguetes hay por allí | necesito dos cositas porfa: que contesten los correos de la
florería mientras estoy de parto 😅 y unos posts para el día de la madre | La página de reservas
no me manda el aviso cuando alguien apunta. Que alguien lo arregle y de paso manden un correo a
los inscritos pidiendo disculpas | necesito un par de publicaciones sobre las torrijas para esta
semana santa y además la hoja de alérgenos en francés | El 27 abrimos el vivero nuevo en Dos
Hermanas: un correo a los clientes y algo en Instagram, las dos cosas que salgan ese mismo día |
cobradle a Indexa las 3 jornadas y quitad su logo de mi web, todo mañana antes de las dos | Me
ha llegado el inventario de la sucursal de Faro en portugués. Traducid las columnas y metedlo
todo en nuestro stock | Para Sant Jordi, 23 de abril, quiero las tres cosas el mismo día: el
descuento puesto en la web, un correo y una publicación. Del diseño me encargo yo, ya lo tengo
medio hecho. | 1) factura a la cofradía por las 200 torrijas, 180€ 2) post diciendo que ya se
pueden encargar monas | el billete de avión a Gante no, a Bruselas. y facturas: Carmen 60, Lola
75, cada una la suya | Factura de la reforma a los Ortega, los azulejos aparte. A los Beltrán,
recordadles que me deben el baño. | A ver. Ayer se me cayó el móvil al río, perdí los contactos,
un drama, pero tengo la libreta. Meted la libreta en el CRM. Aparte, un vuelo barato a Oporto. |
Reclamad a Rivas los 300. Copiad los datos de los alumnos nuevos en la hoja. Si os sobra tiempo,
una foto nueva en la página de inicio. | Se me juntó todo: el IVA a la vuelta, o sea la
contabilidad; 26 correos sin leer de clientas; y el folleto del parto en casa, que lo quieren en
árabe | mi abuela dictó sus recetas en 14 audios: a papel. las que ya tenemos a papel: a la hoja
de costes. | Hola, esto es del estudio de pilates. Preguntan mucho por WhatsApp y por correo si
hay plazas: respondedles. A los que falten a pagar la cuota, recordatorio. | 1. que me traduzcan
el menú degustación 2. que lo cambien en la web 3. que hagan las cuentas de enero 4. que me den
un abrazo | buenas, cerrad febrero cuando podáis (antes del viernes 20 que viene el gestor) y
reclamad la factura a Deportes Iruña, van 45 días ya | me han llegado cincuenta y pico mails de
pedidos del aceite mientras estaba en el campo, contestad ya por favor diciendo que sale el
lunes, y apuntad los pedidos en la hoja | grabé a mi abuelo contando lo del molino, hora y
veinte, en gallego. Pasadlo a texto tal cual y luego al castellano, para el 18 que es su cumple
🥹 | urgente porfa: factura al festival para que me paguen el sonido, 2 días a 350, y luego un
post dando las gracias con la foto de la mesa de mezclas | para mañana los posts del taller de
linternas, la factura al centro cívico, y pasar a la hoja los 31 inscritos. A ver si también
conseguís a un electricista jeje | se acabó el invierno en el albergue: en la web las tarifas de
verano desde abril con desayuno 9€, y unas cuantas publicaciones animando a venir entre semana.
para el 20 | llamad a los de la lista de catas corporativas para fechas, y escribid el boletín
de las añadas nuevas | Cuando podáis: la ficha del tinto al alemán. Y un post de LinkedIn sobre
el premio que nos han dado | Dos encargos nuevos: averiguad qué empresas de más de 50 empleados
hay en Getafe, y aparte llamad a las 15 que ya tengo en la hoja para cerrarme una reunión con
cada una | un post de que llevamos 30 años en la plaza, y mirad cuánto vale un anuncio de 20
segundos en radio | hoy mismo dos cosillas: factura a Gestoría Lamas, 300, y recordatorio a los
de la boda del 7 de febrero | Dos cosas: factura al Hotel Miramar por 640 y un aviso a la
panadería Soler, que no me paga desde noviembre | ahora te digo. me urge más una factura para
los Ortega, 3 noches a 80, ya mismo que se van | abro dos plazas nuevas para el grupo de duelo!!
hay que contarlo en instagram y también a las que están apuntadas al boletín, con cariño, nada
de "últimas plazas corre corre" | la gestoría me pide los gastos ordenados pa'l 25 y yo los
tengo en una caja de zapatos, literal, es de unas botas | che, el contador me dice que hay un
agujero en noviembre, gastos de tarjeta sin comprobante. me fijan cuáles son y los buscan en el
mail? | Buenas, soy Lucía de la pastelería. Tengo facturas de proveedores en el mail, en
WhatsApp y en un cajón. Mi gestora quiere todo junto y con nombre. ¿Lo pueden ordenar ustedes
antes del 25? | Me falta saber quién me debe. Así, en general. Hay un Excel que hizo mi cuñado,
pero no lo entiende ni él. Los que lleven más de dos meses, carta | El señor de la piscina pide
rebaja porque nos faltaron 3 metros de coronación, y tiene razón, hay que devolverle 280 con su
papel correspondiente | Hola, quería abrir también en Portugal y en Francia, que me lo piden
mucho. Son 7 fichas de aceite y la de cómo conservarlo | Tengo grabada la entrevista con mi
padre, 50 minutos hablando de la cantera en gallego. Querría una pieza de 3 minutos y que se
pueda leer en castellano debajo. | Os mando 25 fotos de las cestas de mimbre, hay que quitarles
la sombra de mi cabeza, y además cada cesta necesita su parrafito para la tienda online |
Episodio piloto grabado con mi socia (hay un camión al fondo, perdón). Limpiadlo y sacad 3
piezas para Instagram anunciándolo, con una frase buena cada una | Se me va la chica del ático.
Necesito el papel de entrega de llaves con el inventario, y que me filtréis a los que ya están
preguntando, que son un montón | Hola! la boda de los Rivas ya está entregada, hazme la factura
final de 950 y de paso un contrato para la comunión de mayo que esa familia lo quiere todo por
escrito | Un restaurante tiene mi foto de la lonja en la carta!!! escríbeles. Y mira también si
la editorial del libro de cocina me ha pagado todo lo que toca | registrar los 4 temas nuevos y
poner el cd a la venta en la tienda q ya lo tenemos en casa | Para el viernes dos presupuestos:
mural en la guarde, 14 m2, y aparte retrato de familia al óleo 60x80, es para otra gente | Me he
quedado sin estudio los martes 😭 necesito otro con espejo y barra. Y ya que estamos, lo del
taller de castañuelas: que la gente se pueda apuntar | Una circular a las familias de que el
trimestre que viene sube 5 euros la mensualidad, y después los recibos ya con el precio nuevo |
La diputación ha sacado ayudas para asociaciones de mayores, habría que presentar algo. También
toca convocar la asamblea, con su orden del día y la hoja para delegar el voto. | torneo de
mayo: afiches, turnos para la mesa y la cantina. y aparte los tickets del torneo anterior al
libro de caja que los tengo en una bolsa | Altas: Nerea y Joel (fichas adjuntas). Y la abuela de
Joel dio 150 para vestuario, que le llegue un agradecimiento y el justificante | Os he dejado
las facturas de proveedores de febrero en el drive, metedlas en las cuentas como tarde el lunes
16, porfa | Anuncio para ayudante de panadería por favor. y de paso unas instrucciones de
higiene de una hoja para los que entran nuevos | Subid las láminas nuevas a Etsy y mandad un
correo a los que compraron las anteriores, todo antes del viernes 20 | El curso de cerámica abre
el 1 de abril: hace falta el cuaderno de ejercicios maquetado y los seis vídeos editados | meted
las tarjetas de la feria en el CRM y llamad para sacar citas en la semana del 23 | el formulario
de reservas da error 500 desde ayer y además hace falta contestar los comentarios del último
vídeo de TikTok | Hay que subir los 14 aretes nuevos a la tienda en línea (las fotos están en el
Drive). La señora Robles dice que su collar llegó roto, atiéndanla por favor. | Che, ¿me arman
el aviso para buscar mozo de fin de semana? Y después que alguien pase a una planilla las 60
fichas de socios que tengo en papel | Pásame la cita con el podólogo al jueves 19, y recuérdale
a Grupo Meraki que llevan dos meses sin pagarme | Me urge una gráfica de las ventas por mes de
2025 y que alguien lea los 18 CV de la vacante de cajera y me diga los cuatro mejores | Hola!!
tengo 2 pedidos. Uno: mi correo esta hecho un desastre, 900 mails sin leer, que alguien los
clasifique. Dos: palabras clave para la tienda de té | Dale seguimiento a los presupuestos que
mandé en enero y nadie contestó: son nueve, unos por mail y otros por WhatsApp, con tono amable,
sin rogar y ofreciendo el 10% si se deciden pronto. | Pon los precios nuevos en la web: corte
22, tinte 48, mechas 75 y peinado 18. Salen en la página de servicios y también abajo del todo
en la portada. | Un plan de marketing para la campaña de otoño sería lo primero. Lo segundo, un
artículo de blog sobre cómo cuidar las plantas de casa cuando te vas de vacaciones. | Tengo 120
tarjetas de visita en una caja de zapatos. Pásalas a un Excel con nombre, empresa, cargo, correo
y ciudad, y marca en rojo las que no se lean. | A ver, que entra Nerea de ayudante y hay que
hacerle el contrato, media jornada. Y las nóminas de los otros dos están sin preparar todavía. |
Los correos que mando caen en spam, alguien que lo mire. También quiero volar a Montevideo el 5
de mayo | Lanzamiento del 10 de abril, todo tiene que estar para ese día: publicaciones para
Instagram, un banner para la web, campaña en Facebook con 200 mil pesos y una nota de prensa
cortita. | Se acabaron las cajas chicas, pídanle 500 al proveedor de siempre... ah, y al video
de la receta le faltan los subtítulos | tarjetas de visita nuevas, en vertical esta vez, y pasar
a texto el audio de la reunión del lunes, 40 min | Llamá a los gimnasios de la lista que te pasé
y ofreceles las viandas. A los del taller del sábado, por favor, recordales su turno por
WhatsApp. | Necesito que Marta, Quique y yo nos sentemos el miércoles que viene, buscad la hora.
Aparte, limpiar el sonido del episodio piloto, se oye la nevera. | Todas las mañanas, de lunes a
viernes, que alguien me repase la bandeja de entrada: tirar la publicidad, contestar lo
sencillo, dejarme en "Ver" lo que sea de verdad importante. | quiero mudar la página a otro
hosting, ya tengo contratado uno. además necesito comparar proveedores de bolsas de papel kraft,
por lo menos cinco | Mi calendario está lleno de citas dobles, recordatorios de 2023 y
cumpleaños de gente que ya ni trato. Déjamelo ordenadito: quita lo viejo, pon colores (clientes,
familia, médico) y avísame de lo que choque. | Me salió un compromiso así que el tren a Sevilla
lo necesito un día después, el lunes 23, y por lo mismo hay que mover la comida con Azucena al
martes 24 | reponde los comentarios de insta que hay un monton sin leer y mandale la factura a
Bodega Luján x los 6 eventos | Vacante: costurera con experiencia en vestidos de novia, 30
horas, León. Redacten el anuncio, súbanlo a Indeed y Computrabajo, y que pidan fotos de
trabajos. Sueldo no lo pongan, o bueno, pongan "a convenir". | Pon en la web de venta los
jabones nuevos, los seis. La carta del proveedor chino (viene en inglés) necesito leerla en
cristiano. | Puntos del día: • la reseña de "Toño_88" sin responder • un post anunciando las
clases de bordado • etiquetas para los frascos de salsa macha (diseño) • registrar la devolución
de la olla | La guía de la casa rural en inglés y alemán la necesito para el 8 de abril; el
video del chef, recortado a un minuto, para el 15 | La nueva empieza pronto y no hay contrato.
Tampoco nadie ha llamado a la mutua para preguntar por lo del accidente de Rubén. | Las mantas
ya tienen precio nuevo, cámbialo en la tienda; también me gustaría que saliéramos más arriba en
el buscador, hoy ni con lupa | Tras la inspección me pidieron cuadrar todo: enero y febrero
contra el banco, y antes de eso, un cuadro con las ventas diarias, las dos cosas el lunes | A
Haciendas del Sur factúrale las 3 visitas, y a la señora Pinto recuérdale la de diciembre que no
la pagó. Por otra parte, el logo lo quiero en versión navideña | Los recibos del viaje a Lima
están sin archivar ni clasificar, por favor encárguense. Y me gustaría una cortina musical para
el podcast, quince segundos, algo andino | Una que se firma "Karla M." puso en Google que somos
unos ladrones, respóndele con calma; y hazle la factura a la Fundación Arrayán por el catering
del jueves pasado. | mañana a las 17 viene el del gas, bloquéame esa hora. en la tienda hay 8
artículos con el precio del año pasado, actualízalos | La solicitud del vado hay que rellenarla
y presentarla, que esto lleva en mi mesa desde Reyes, y las diapositivas del curso no tienen ni
pies ni cabeza de diseño, ponedlas guapas | Tengo las 200 encuestas en papel. Tecléalas en un
Excel para fin de mes. Las empresas que marcaron "quiero presupuesto" se merecen una llamada
comercial, házsela | Terminé con la familia Ibarra, ocho meses con la abuela. Pedidles, con
cariño y sin prisa, unas líneas para la web. | Ya tenéis acceso. Otra cosa: hay que escribirles
a los tres alumnos que deben el mes de enero, con tacto, y que les llegue el viernes 13 como muy
tarde. | Y otra cosa: una huésped italiana ha dejado una reseña bastante fea sobre el desayuno.
¿Me preparáis una respuesta amable en su idioma? | Otra cosita que me quita el sueño: no sé
quién ha pagado la cochera desde Navidad. ¿Podéis mirarlo en la cuenta y escribir a los que
deban algo? | Me ha salido una venta a México, cuatro abanicos pintados a mano. El viernes pasa
el mensajero, así que para entonces necesito la factura comercial y el código arancelario. | Sí,
a 30. Aparte, quiero que cada lunes cuadréis mi recuento de la tienda con lo que sale en Amazon
y en la web. | Además de los folletos, hazme el formulario de inscripción del taller de cerámica
para el miércoles que viene, con diez plazas y lista de espera. | Me hace falta otra cosa para
el huerto: un calendario de siembra en PDF, dos páginas, para que los alumnos lo cuelguen en la
nevera. El texto lo tengo escrito. | En la tienda online salen como disponibles las botas verdes
y no me queda ni un par. Repasadme las existencias de todo el calzado, el recuento está en la
carpeta Almacén. | Por favor buscar sala en Valencia para taller de 12 personas, día 18 de
abril, con luz natural y sillas que se pueden mover. | Buenos días, el cliente nuevo Ferreira ha
dicho sí. Mandar por favor contrato y bienvenida a él. También factura de anticipo, 600 euro. |
Hola, necesito que me ponen cita con la señora Hoffmann el lunes 16 a las 10, es para probar el
vestido. | buenas, factura a los de la comunidad de calle pez por la bajante (860 + iva) y de
paso reclama a bar manolo lo de enero q no paga ni a tiros | hay un concurso del ayuntamiento
para pintar los institutos, plazo hasta el 2 de abril. os paso el enlace, preparadme la carpeta
con los certificados y todo | hola, presupuesto de 8 ventanas de aluminio para los de la
farmacia, que lo quieren el viernes. y la factura del toldo del bar la puedes sacar ya, esta
colocado | Hola, Nacho por mi abuelo. Entra inquilino nuevo en el local el 1 de abril: hace
falta el contrato para el lunes 23, y aparte la factura de la fianza, 900 euros | Vamos a abrir
una segunda línea, cosmética con aceite de oliva, y no tiene ni nombre. Hace falta pensar uno y
luego un logo con sus colores para las etiquetas. | Os he dejado el audio del episodio con la
matrona, dura hora y diez y quiero que se quede en 45 min. Para el domingo. | El viernes 20 a
las once me dan un premio en la cámara de comercio y tengo que dar las gracias en dos minutos.
Escribidme algo sencillo, que soy carpintero y no ministro. | Abro consulta de logopedia en mayo
y la web está vacía. Hay que escribir inicio, servicios y preguntas frecuentes, tengo un
cuaderno lleno de ideas. El diseñador lo quiere el 27 de marzo. | Me han dejado tres reseñas
malas en Google en una semana y estoy bastante agobiada, nunca me había pasado. ¿Podéis
contestarlas con educación? Una es de un señor que ni siquiera vino al centro. | Me hace falta
un cartel A3 para la jornada de puertas abiertas de la academia. Fecha límite: 24 de marzo. |
Por favor, llamad a los colegios de la lista para concertar visitas y traducid al portugués el
folleto del taller. | Quiero encargaros dos cosas más: la nómina de marzo, lista el día 27, y un
boletín para las clientas con las novedades de primavera. | Necesito el boletín de las velas
para el 30 de marzo y, aparte, otro distinto para las tiendas que nos compran al por mayor. |
Del 6 al 10 de abril contestad vosotros los correos de las clientas, que cierro y me voy al
pueblo | Tengo un listado de inmobiliarias de Málaga. Llamadlas, a ver quién quiere una
demostración del dron, y me cerráis las visitas. | hacedme la factura de la boda de Lucía y
Marcos (1.800 €) y subid un par de fotos a instagram | Cada último viernes de mes hay que
recoger las horas del equipo de limpieza y dejar lista la nómina. Somos siete. ¿Os encargáis
vosotros? | Buenos días, ya vi la web, perfecta. Ahora me hace falta la traducción al inglés del
contrato de alquiler de las bicis, son 4 páginas. | ahora q me acuerdo, hay que preparar las
nóminas de marzo para el día 30 y cobrarle a Rosario lo de enero | ¿Me montas el registro para
la charla online de apicultura? Es el 15 de abril a las 20:00. | Del 16 al 19 estoy en Fallas y
no voy a coger el móvil, alguien tiene que atender a la gente. | Carmen quiere que vayamos a
medir el viernes 20, hay que confirmárselo; y su hermano espera presupuesto del toldo | Queremos
sacar mesas a la calle. Hay que presentar la solicitud al ayuntamiento para el 30 de marzo y
buscar dos camareros. | A la comunidad de vecinos de la calle Olmo tampoco se le ha facturado lo
de febrero, son 480 | hola, te dejo un audio, a ver, tengo tres reseñas sin contestar, una es
bastante borde, dice que el desayuno era triste, bueno, contestadlas con cariño, que yo ahora no
tengo cuerpo para eso | mira, que en julio viene mi hermana del ocho al doce y quiero la
habitación verde cerrada en todas partes, ponla bloqueada por favor, que luego me la reservan |
vale, eh, la lavadora del apartamento dos hace un ruido como de helicóptero, que venga un
técnico, y que me diga antes cuánto, ¿eh?, que la última vez menudo susto | Los jabones los
subís a 6, vale, pero no sé yo si a 6 gano algo. Las comisiones me comen | Abrimos el curso el
día 15 y la lista ni lo sabe: un par de correos antes. Ah, y un chico pregunta si sirve para
zurdos, que sí, contestadle | El 22 tengo charla en la cámara y las diapositivas dan pena, cada
una de un color. Hay que arreglarlas para ese día | para la feria de muebles de Valencia hacen
falta dos habitaciones y los billetes de tren, máximo 95 la noche | El de Toledo dice que no le
llegó nada. Mandadle otra vez la factura 88 con un recordatorio amable. | Hemos pintado la
panadería de amarillo y en la web sale aún la gris. Cambiad la foto de portada. | pues nada que
al final hemos terminado lo del porche y el cliente encantado así que la factura final y
acordaos que ya pagó mil quinientos de señal no mil seiscientos mil seiscientos | mira es que me
da una vergüenza pero el del bar lleva dos meses sin pagarme la barra y yo voy allí a desayunar
entonces escribidle vosotros algo suave que recuerde la factura
""",
}
