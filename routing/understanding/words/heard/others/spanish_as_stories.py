"""What people who write Spanish want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Se ha caído el pago con tarjeta todo el fin de semana. Un correo el lunes a toda la lista con la
disculpa, y contestad también a los que ya han protestado, que son pocos pero ruidosos | Para
Sant Jordi, 23 de abril, quiero las tres cosas el mismo día: el descuento puesto en la web, un
correo y una publicación. Del diseño me encargo yo, ya lo tengo medio hecho. | A ver. Ayer se me
cayó el móvil al río, perdí los contactos, un drama, pero tengo la libreta. Meted la libreta en
el CRM. Aparte, un vuelo barato a Oporto. | Después de la boda de mi hermano vuelvo al trabajo y
me encuentro: facturas sin hacer, web caída en precios de 2023, y el seguro del coche. El seguro
es cosa mía. Lo otro, vuestro. | hola, la carta nueva esta en español, la necesito en inglés y
en francés, y luego cambiais en la web la carta vieja por la de ahora que sigue poniendo el menú
de navidad 🙈 | me han llegado cincuenta y pico mails de pedidos del aceite mientras estaba en el
campo, contestad ya por favor diciendo que sale el lunes, y apuntad los pedidos en la hoja |
contestar a todos los que preguntan por el curso de arcilla, hay 18 mails, y luego a la lista
general un correo contando que abro turno de noche. Ah y busco a quien me arregle el torno ⚙️ |
Dos encargos nuevos: averiguad qué empresas de más de 50 empleados hay en Getafe, y aparte
llamad a las 15 que ya tengo en la hoja para cerrarme una reunión con cada una | abro dos plazas
nuevas para el grupo de duelo!! hay que contarlo en instagram y también a las que están
apuntadas al boletín, con cariño, nada de "últimas plazas corre corre" | voy a Bilbao el 9 y 10
de abril a dar la formación, necesito tren desde Madrid y hotel cerca del Guggenheim, y de paso
les facturáis la señal del 40% porfa | me piden una tal ficha de seguridad del fabricante para
las velas y los difusores, si no me tumban los anuncios. Tengo los papeles del proveedor en
inglés, os los paso | buenas, el grupo de la empresa de ascensores quiere factura con su CIF,
les hice un ticket a boli y no les vale, 3 habitaciones 5 noches a 52 iva incluido ah, y nos han
puesto un 10 en la web, decidles algo majo | Hola! la boda de los Rivas ya está entregada, hazme
la factura final de 950 y de paso un contrato para la comunión de mayo que esa familia lo quiere
todo por escrito | Buenos días. La feria nos ha remitido el contrato de participación, les ruego
que lo revisen. Además hay que facturar a los señores Olmedo la escultura (3.400) y organizar la
recogida de la pieza en el taller de Toledo. | Che, el taller de ajedrez para pibes lo largamos
después de Semana Santa. Profe tengo, tableros tengo, el salón nos lo presta la biblioteca y el
flyer lo hizo mi señora. La vez pasada anoté todo en un cuaderno y se me mojó. Quiero algo donde
los padres se anoten solos, cupo veinte, con edad y teléfono, y que les llegue una confirmación.
| Os cuento: ayer junta hasta las once, grabado está, hay que sacar el acta. Decidimos hacer la
romería con autobús, así que una carta a los socios explicándolo. Y claro, ahora falta gente
para montar, unas doce personas en tres turnos. Ya está, creo | Se me fue la chica que llevaba
la campaña de Google y no entiendo nada: gastamos 40 dólares al día y no entra ni una llamada.
Revisen por qué y bájenle el costo. | Cancela todo lo del viernes. Me sacan una muela y no
estaré para nadie: ni la reunión con Óscar, ni el café con la gestora, ni la visita de las 17. |
Dale seguimiento a los presupuestos que mandé en enero y nadie contestó: son nueve, unos por
mail y otros por WhatsApp, con tono amable, sin rogar y ofreciendo el 10% si se deciden pronto.
| miren, el carrito de la tienda se cuelga al pagar, eso hay que arreglarlo ya; también impriman
las etiquetas de los envíos de hoy y, cuando se pueda, pasen al portugués las preguntas
frecuentes | Que alguien junte lo de 2025 para mi gestor: facturas emitidas, recibidas, los
tickets de gasolina (están en una bolsa), el seguro y los extractos. Lo quiere todo antes del 10
de abril y por meses. | Con calma: las descripciones de los cinco aceites suenan a robot,
reescríbelas; en la tienda sigue puesto el stock de Navidad, actualízalo; y dime cómo
organizamos la primera semana del aprendiz, un plan de acogida vamos | Junta las tres listas: la
de la feria, la de Mailchimp y la del cuaderno (te mando fotos). Sin repetidos, con los acentos
bien puestos, y que la columna de ciudad no tenga "bcn", "Barna" y "Barcelona" a la vez. | 1) un
cliente reclama por una lámpara que llegó trizada, véanlo 2) imprimir etiquetas de los 11
pedidos pendientes 3) boletas de enero, ordenarlas por fecha que el contador me tiene loca |
traducí esto del alemán porfa, es el manual del horno (12 páginas) y no entiendo ni dónde se
prende. Las tablas de temperaturas dejalas igual, y las advertencias en negrita que acá somos
tres que lo usan. | Vacante: costurera con experiencia en vestidos de novia, 30 horas, León.
Redacten el anuncio, súbanlo a Indeed y Computrabajo, y que pidan fotos de trabajos. Sueldo no
lo pongan, o bueno, pongan "a convenir". | Sigue sin contestar nadie a las ofertas de febrero y
me estoy poniendo nervioso, así que insísteles tú. Y una gráfica de cuántas ofertas hemos ganado
y perdido, para el miércoles 18, que veo a mi socio. | ¿Alguien le responde al señor Quiroga?
Escribió cuatro veces. Dice que el sillón "huele a perro", quiere cambiarlo o que le devolvamos
180.000, y amenaza con el SERNAC. Ofrézcanle retirarlo gratis, y si no, plata de vuelta. | ay
mira, estoy en la furgo y te dicto rápido: contesta lo de facebook, que hay gente preguntando
por la feria; ordena los tickets de la guantera, te los he escaneado; y búscame dónde dormir en
Teruel la noche del 17 de abril, gracias guapa | Hagan un Excel para el inventario del taller:
material, proveedor, cuánto hay, cuánto se gastó y un aviso en rojo cuando quede menos de cinco.
Que lo entienda mi papá, que tiene 74 y usa Excel "de máquina de escribir". | Aparte de que el
chat de la web no carga en el iPhone, que eso lo tendrá que mirar alguien, está la mamá de
Abril, muy enojada por el disfraz que le llegó chico, hay que darle solución | Diseña el roll-up
de la feria; llama a los expositores de mi lista, que les podemos vender el café; fija una
visita con la del recinto el 9 de abril a las 12 | A Haciendas del Sur factúrale las 3 visitas,
y a la señora Pinto recuérdale la de diciembre que no la pagó. Por otra parte, el logo lo quiero
en versión navideña | De los que pasaron por el stand en la feria, 60 dejaron su tarjeta.
Escríbeles uno a uno, menciona que probaron el chimichurri, ofrece la caja surtida a precio de
mayorista y, si contestan, propón una llamada conmigo. | Haz el cartel de la rifa para el
miércoles 18. Una cosa más: el buzón de info@ está lleno de correos sin abrir y me gustaría que
alguien los ordene y conteste lo urgente | Este mes entra una chica nueva y otra está de baja, y
yo con las nóminas me hago un lío. Preparadlas vosotros, por favor, y me las pasáis el viernes
27 para que las apruebe. | Les cuento que el sábado nació el primer potrillo del año en el
rancho y todos andamos como locos con él. Quisiera un post para Instagram que lo presente, con
alguna de las fotos que tomó mi sobrino. Se llama Trueno, por la tormenta de esa noche. | Como
las fotos han quedado tan bien, me gustaría probar con publicidad pagada. Una campañita en
Facebook con 150 euros, que corra la semana del 23 al 29, para revisiones infantiles. | En la
tienda online salen como disponibles las botas verdes y no me queda ni un par. Repasadme las
existencias de todo el calzado, el recuento está en la carpeta Almacén. | bueno pues ayer tuve
tres llamadas de esas gratuitas y dos parecían muy interesadas así que mandadles el resumen y el
presupuesto que os lo dejo todo dicho en la nota de voz | Queridos amigos: la persiana de la
papelería se ha quedado a medias y anoche dormí fatal pensando en los ladrones. ¿Me buscan a
alguien que pueda pasarse mañana a las cinco de la tarde? Dios se lo pague, Angelines | Muy
buenas, ¿qué tal va todo por ahí? Aquí ya huele a azahar. Me han dejado una reseña muy fea por
el ruido de la fiesta del pueblo, y no quisiera contestar en caliente. ¿Me preparan ustedes una
contestación elegante? Abrazos, Remedios | q tal, soy Pablo el de la modista. haced 3 facturas
pls: Colegio San Blas 18 batas a 22€, bar Lucio 6 mandiles a 15€ y la señora Puig el arreglo de
cortinas 80€ | Apreciado equipo: El lunes se nos dieron de baja tres familias y entraron cinco,
y además la señora Pons se ha mudado a Girona. Les agradecería que pusieran al día el listado de
socios y me mandaran después un extracto solo con los teléfonos. Me vendría bien para mañana.
Saludos cordiales, Montse Riera | Hola, buenos días: Antes de contestarles a lo de los logotipos
tengo que hablar con mi socio. Mientras tanto les quería encargar otra cosa: una sala en
Valencia para el taller de respiración del 16 de mayo, con suelo de madera y unas veinte
esterillas. Gracias de antemano, Noelia Ferrer | Hola Susana: Antes de nada, perdona lo del
lunes, se me fue el santo al cielo. La gente de la charla gratuita del sábado está esperando mis
propuestas, son seis, y no quiero que se enfríen. ¿Les mandáis el resumen con la oferta mañana
por la mañana? Los datos están en el Excel de siempre. Un fuerte abrazo, Trini Olmedo, Nutrición
Olmedo | Grabé la charla con los tres abuelos del pueblo que aún saben hacer cestas, qué
maravilla de gente. Necesito tenerla por escrito. Y aprovechando, haced un boletín para los
socios contando que abrimos el museo en junio. | La semana pasada se nos inundó el almacén y por
suerte solo se mojaron cajas vacías. Pero me ha hecho pensar en cambiar de proveedor de
embalaje. Buscadme cuatro o cinco en España que trabajen con cartón reciclado, con precios y
plazos. | Este mes ha sido una locura: dos bajas, una chica nueva y Paco haciendo turnos dobles.
He apuntado las horas en la libreta y os he mandado foto. Preparadme las nóminas, por favor, que
yo ya no sé ni cómo me llamo. | Por fin ha cerrado febrero, el peor mes desde que abrí la
cerrajería, con la furgoneta quince días en el taller. Necesito las cuentas del mes cuadradas
con el banco para el día 20 y que se reclame a los tres que no han pagado. Los nombres los
tenéis de la otra vez. | Este año la feria del barrio la han puesto en abril, una faena porque
coincide con mi cumpleaños. Pero bueno, hay que avisar a la gente. Un boletín bonito para los
suscriptores con lo que llevaremos al puesto, que salga el 30 de marzo | Mi cuñado, que sabe de
ordenadores, miró la web el domingo y dice que hay tres plugins viejísimos y uno con aviso de
seguridad. A él no le dejo tocar nada, la última vez se cargó el menú. Actualizadlos vosotros,
anda | Qué alegría, la feria de Oporto nos ha dado el stand. Necesito vuelo y hotel del 5 al 8
de mayo, por debajo de 600. Y a las 18 tiendas de la lista del año pasado, llamadlas y apuntadme
citas con las que sigan interesadas | mira te cuento, ayer terminé la cocina de los Robles y hoy
empiezo otra y no me da la vida, hazme por favor la factura, son 3.400 más IVA, no espera 3.450
porque al final pusieron el grifo, y que salga antes de que acabe el viernes | a ver, que me han
llamado de Lisboa para dar un taller el martes 21 de abril y tengo que mirar vuelo desde Málaga,
ida y vuelta el mismo día si puede ser y que no pase de 200, ¿me lo buscáis y lo reserváis? |
pues nada que hemos sacado tres quesos nuevos y la gente del correo no sabe nada, me haría falta
un boletín, una cosa así corta, con su asunto y que pinchen para reservar la caja | Buenos días,
soy Amparo, de la floristería Jazmín. Tengo siete facturas de bodas sin enviar y me da vergüenza
que lleven tanto tiempo esperando. ¿Sería posible que las mandasen ustedes este viernes como muy
tarde? Muchas gracias de antemano, Amparo | Hola, soy Pilar, de la clínica de podología. Quedé
muy contenta con las cuentas de enero, todo cuadró a la primera. Ahora les pediría lo mismo para
febrero, y con tenerlo a fin de mes me basta. Los extractos ya los tienen en la carpeta. Muchas
gracias, Pilar | Estimadas compañeras: voy a ser abuela y estaré fuera del 17 al 20 de marzo. Me
quedaría mucho más tranquila si en esos días alguien contestara los correos de las clientas de
la mercería. Les dejo mis respuestas habituales en un documento. Gracias de corazón, Rosario |
lo de las fotos va bien, esto es otra cosa, tengo un contrato en alemán, cinco páginas, y no
entiendo ni jota, necesito que me lo pasen al español, para el jueves, o bueno, el viernes vale
| tengo una grabación, bueno, dos, de la entrevista con el ingeniero alemán, habla inglés con
mucho acento, pero se entiende, en total una hora, me lo podéis poner por escrito, con los
minutos al lado | ahora que están las tarjetas metidas, que por cierto quedó perfecto, habría
que llamar a esa gente, son unos treinta y cinco, y a los que digan que sí me ponéis una cita de
veinte minutos | Buenos días: hemos cambiado de número de teléfono y en la página sigue el
antiguo. ¿Podrían corregirlo en la portada, en el pie y en el formulario de contacto? Saludos
cordiales, Clínica Dental Arrieta Blanca Arrieta | Estimado equipo: me da un poco de vergüenza,
pero tengo octubre sin tocar y los recibos en una caja de zapatos. Les mando fotos de todo.
¿Pueden cuadrarlo con el extracto y decirme qué falta? Con gratitud, Amparo Lledó | Buenos días:
el señor del tercero paga siempre tarde y este mes todavía no ha llegado nada. ¿Podrían
escribirle un recordatorio amable pero claro, y mandarlo antes del viernes? Un saludo, Amparo |
oye que mañana me operan de la rodilla una tontería pero voy a estar tirado en el sofá y medio
dormido cogedme el teléfono desde mañana por favor que si no los clientes se van con otro |
bueno la compañía de seguros me ha mandado un formulario de diez páginas por lo del cristal roto
y yo de eso no entiendo nada de nada rellenadlo vosotros y yo lo firmo | Hola: Aparte de
buscarme invitaciones, ahora tengo yo también un programa. Está grabado el primer capítulo,
cincuenta minutos, con un camión pasando por debajo de la ventana. ¿Me lo limpiáis y le ponéis
una entradilla? Un abrazo, Nuria | Hola, buenas: El domingo 31 celebramos la Feria del Pan y no
hemos publicado nada desde enero. ¿Me preparáis una serie de historias para Instagram que vaya
saliendo ese mismo día, hora por hora? Mil gracias, Obrador La Miga, Toñi | Hola a todas: Hemos
sacado ocho turrones nuevos y en la tienda en línea solo figura el peso. Quisiera que quien lea
la ficha oiga crujir la almendra. Las recetas os las mando por correo. Con dulzura, Hermanas
Picó | Hay que dar de baja en la web los bolsos de invierno, son 12. Y aparte quitarle las
arrugas al fondo de las fotos de los de verano, eso todavía no se publica | buenas! tengo una
escuela de surf en Somo. necesito que alguien me conteste los correos de reservas desde el
sábado hasta el 29 incluido, yo estaré en Portugal con un grupo y allí no hay ni cobertura |
quiero que la noria haga lo de las coreografías esas con la música, que se vea desde la autovía,
como la del Toni el de Elche. para la feria de Granada, que alumbra... bueno yo lo quiero listo
el 5 de junio | un vídeo en TikTok, señores. Que si mi saltamontes "cruje". 400.000 visitas. No
cruje, es el suelo. Pero quiero un papel de un ingeniero con apellidos que diga que no cruje |
lo siguiente: las comandas de papel de todo el invierno (dos cajas, escaneadas) a una hoja de
cálculo para ver qué tapa se vende. Reunión con cocina el 26, antes no hace falta | Con la lista
de gimnasios que me sacasteis (perfecta, por cierto) ahora toca llamar: son 34, vendo suelo de
caucho reciclado, quiero verlos en persona el miércoles 25, que ya estoy en Valencia por otro
tema | En la web ponen mal el teléfono, la dirección es la vieja y sale el menú del día de 2024.
Somos una casa de comidas, la gente se presenta en el local de antes y claro. El mapa de Google
ya lo cambió mi cuñado. | buenas, soy el de los toldos. Hay que facturar lo de febrero:
comunidad Las Adelfas 2.340, bar Paco 890 y a la señora Iniesta 415 menos los 100 que dejó de
señal. Cada una con su NIF, están en la libreta que fotografié. Los presupuestos los sigo
haciendo yo. | El lunes 23 me siento con mi hermano a decidir si montamos obrador propio. Para
entonces quiero en dos o tres páginas lo que cuesta un horno de segunda mano, quién los revisa,
licencias en Murcia y subvenciones. Lo de la luz ya lo calculó él. El local es de mi suegra, en
eso ni tocar | Factura al Festival de Cine de Huesca, 2 pases a 700. AVE para mí a Huesca cuando
me confirmen el día, id mirando. Los tickets de taquilla (papel, unos 190) al excel. | El
contrato del proveedor de Hamburgo (alemán, 11 págs) al español para entenderlo yo. Y mi lista
de precios, del español al portugués, para un cliente de Évora. Son cosas distintas, facturadlo
como queráis. | Soy guía y grabo a los mayores del valle contando cómo se hacía la trashumancia.
El último audio es de mi propio abuelo, 1 hora 10, con tos y campanas. Quiero el texto entero,
sin arreglarle el habla, y con minutos. Del libro se ocupa una editorial de Teruel y las fotos
antiguas las escanea el ayuntamiento
""",
}
