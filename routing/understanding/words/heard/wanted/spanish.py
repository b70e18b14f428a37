"""What people who write Spanish want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
buenas, llevo dos meses sin pasar los gastos a la contabilidad, alguien me lo puede poner al
día? | mi gestor se jubila y el trimestre se me viene encima… quién me lleva los libros? | la
caja de los tickets ya no cierra y el trimestre se me echa encima | hola, necesito que alguien
me lleve las cuentas de febrero, el gestor de antes me ha dejado tirada | desde que se fue la
chica de la oficina nadie mete las facturas en la contabilidad, me lo podeis llevar vosotros
cada mes? | los libros de mayo
""",
    "customer support": """
el chat de la tienda no para y yo estoy sola embalando pedidos, necesito a alguien que conteste
| los whatsapps y correos de clientas se me acumulan mientras estoy con las uñas de otra,
imposible contestar | Desde que abrimos la tienda online no doy abasto con los mensajes de los
clientes, ¿quién me los contesta por las tardes? | Los alemanes me escriben y yo no doy abasto,
que alguien les conteste los mails de pedidos hasta Semana Santa | necesito a alguien majo que
hable con los que escriben por la burbujita de la tienda online | el buzón echa humo, todos
preguntando por su pedido, yo estoy en el horno desde las 4. que alguien les diga algo
""",
    "data entry": """
pasar a excel 150 fichas de clientes escritas a mano (mi letra es horrible, aviso) | los
productos nuevos, unos 85, hay que meterlos uno a uno en la tienda online con foto y talla |
pasar las fichas de papel de los alumnos al programa, son unas 90, antes del 27 | hay que meter
90 referencias de vino en la tienda online con añada y bodega, os paso la lista | Doscientas
fichas de papel de los pacientes viejos... que alguien me las pase a la hoja de cálculo, ya
están escaneadas | subid las 48 velas a la tienda con su precio y medida, están en el cuaderno
que escaneé, para el 25 | me he comprado un programa de clientes y está vacío, los datos los
tengo en libretas, venga quién se anima
""",
    "invoicing": """
me podéis hacer las facturas de los alumnos de febrero y mandárselas? | Estimados, necesitaría
que redactasen y enviasen la factura del proyecto de la calle Serrano, 3.200 más IVA, el viernes
como muy tarde. | hay que cobrarle a la comunidad de vecinos las dos puertas, 1.250 + iva | Los
que deben cuotas desde enero: reclamádselas con cariño, que son padres del cole | hay cuatro
clientes que se hacen los locos desde navidad, no les quiero hablar yo, que alguien les reclame
con cariño | factura para Ruiz
""",
    "newsletter": """
newsletter de semana santa con las monas y las torrijas, que salga el 25 de marzo | me hace
falta el texto de un boletín por email para mis coachees, tono cercano, sobre cómo decir que no
| boletín para mis suscriptores del podcast, episodio nuevo, rifa de micrófonos, y ya. que salga
el 31 | otro boletin, no el de la feria que ya estan escribiendo: uno cortito para los socios
sobre la cata del 9 de mayo | un boletín por favor | el correo de abril para los suscriptores,
cosas de perros y garrapatas, lo quiero listo el 30
""",
    "others": """
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
pidiendo disculpas | el trimestre, como siempre a última hora, para el 10 de abril tiene que
estar todo en su sitio que si no me multan | tengo la cuenta de la peluquería abandonada, subid
antes y después de las clientas, dos por semana, con gracia | antes de montar la cafetería de
gatos quiero saber cuántas hay en España y si viven de ello | hay que pagar a la gente, turnos
de marzo en el grupo de whatsapp, dos de baja, lo tiene que tener la gestoría el 26 | no sé en
qué se me fue el dinero en febrero, mira los cargos uno por uno y dime de cuáles no guardé el
papel | los albaranes del año pasado, en papel, hay que picarlos uno a uno en la hoja | el
manual de la máquina viene en alemán, 12 páginas, y yo de alemán sé decir cerveza | para el día
del padre, el 19, una foto chula con frase en el insta de la cervecería | tengo facturillas de
gasolina, del mayorista y del chino, y el extracto del banco de enero. que alguien los case
porfa | dicen que el ayuntamiento da dinero para toldos, enteraos de qué va y con qué papeles,
para el lunes 23 | que nos vean!! la tienda es preciosa y en las redes no existimos | Les ruego
que preparen el documento de cobro para la boda del día 7: fotos, álbum y desplazamiento, 1.450
euros, y se lo hagan llegar a los novios. | cada mes escribo a los clientes apuntados a nuestra
lista y este mes ni ganas ni ideas: llega el rosado, cata el sábado, descuento | el restaurante
me debe lo de los manteles desde enero, recuérdaselo educadamente el viernes 20 como muy tarde |
llevo dos meses cuidando el jardín de la urbanización gratis, por despiste. hay que cobrarles,
180 al mes | hablé con tres artesanas para el libro, está todo en el móvil, quiero poder leerlo
y subrayarlo | un coche con bola de remolque para ir a Teruel a recoger la maquinaria, ida y
vuelta en el día
""",
    "payroll": """
Nóminas de marzo, somos 6. Gracias | nominas de marzo porfa, somos 6 | Las 7 nóminas del taller,
por favor, antes del 27, con las horas extra de Julián | liquidar los sueldos de los 5 muchachos
antes del 30 de marzo porfis, yo ya no me meto mas con eso | nóminas de junio | los chicos del
almacén apuntan cuándo entran y salen en una libreta, sacadme de ahí lo que ha trabajado cada
uno que hay que pagarles
""",
    "research": """
Quisiera saber qué subvenciones hay en Andalucía para digitalizar una pequeña bodega. | búscame
proveedores de harina ecológica en castilla, con precios por saco | necesito saber qué ayudas
hay en Galicia para cambiar la furgoneta por una eléctrica | busco subvenciones para poner
placas solares en una escuela de vela, a ver qué hay en Galicia y con qué plazos | qué programas
de gestión usan las escuelas de música pequeñas y cuánto cuestan? que alguien lo mire bien, sin
prisa | quiero saber que proveedores de harina sin gluten hay en Navarra y a cuanto la venden.
no hace falta un informe, con una lista me basta | quién fabrica tarros de vidrio pequeños sin
pedir 10.000 de golpe? tres o cuatro opciones con precio
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
le suene bien lo del huerto me lo agendáis
""",
    "social media": """
ponme 5 publicaciones en insta sobre la boda de girona, tengo las fotos en drive 📸 | aparte de
las llamadas, quiero también un post en linkedin anunciando que abrimos en bilbao | otra tanda
de posts, esta vez de los cursos de verano, cinco | El instagram de las velas y jabones está
muerto, cosas bonitas dos veces por semana porfa | No tengo instagram desde hace meses... o sea,
tengo, pero abandonado. ¿Me lo revivís con un par de publicaciones sobre muebles restaurados? |
dos posts
""",
    "transcription": """
grabé una charla de hora y media y la quiero por escrito para el lunes | transcribir 4 audios de
whatsapp de un cliente, unos 25 min en total | Tengo unas notas de voz larguísimas del taller
del sábado, si alguien me las pasa a texto para el lunes me hace un favor enorme | tengo una
grabación de hora y cuarto de la junta de vecinos y la necesito por escrito, con nombres |
Buenas tardes, les agradecería que transcribieran la entrevista con la doctora Salcedo, son 35
minutos, palabra por palabra, para el lunes 16. | tengo el audio de la asamblea, dos horas de
gritos, alguien que lo deje en palabras | me grabo las visitas de obra mientras conduzco, van 14
audios, los quiero en un documento el 24
""",
    "translation": """
hay q traducir el catálogo de quesos al inglés y al alemán | Un cliente alemán me pide la ficha
técnica y yo de alemán, ni papa | ¿Podrían traducir al inglés la carta de vinos? Empiezan a
venir turistas y señalan con el dedo. | Mi distribuidora en Lyon no entiende ni papa del
catálogo. Pásenmelo al francés, son 12 páginas. | traducir esta carta | quiero vender mis
aceites en Londres, la ficha tiene que estar en inglés del bueno para el 20
""",
    "travel": """
necesito un tren a valencia el 20, llegando antes de las 11 | coche de alquiler en málaga, lo
recojo el 2 de abril, pequeño y barato | ¿Me podríais buscar un vuelo a Milán para el 7 de
abril, de mañana, sin facturar? | vuelo a oporto el 9 de abril por la mañana, vuelta abierta,
voy con el cello así que dos asientos | Tengo feria en Lisboa el 22 de abril y no tengo ni
billete ni cama, ¿quién se encarga? | somos cuatro para la feria de Lisboa, buscadnos dónde
dormir y cómo llegar, sin lujos | el jueves 26 toca ir a ver al proveedor de Burdeos, salgo de
Donosti, lo más cómodo y dormir allí
""",
    "websites": """
en la web sale todavía el menú de invierno, cambiadlo por el que os paso | en la web sigue
saliendo Marta y Marta se jubiló en octubre | en la web pone que abrimos los lunes y ya no,
cambiadlo hoy mismo si puede ser | En la web todavía sale Marisol como instructora y ya no
trabaja con nosotros, hay que quitarla | hay que añadir un botón de reservas en la portada, para
el martes 17 que sale el anuncio en la radio | en 'quiénes somos' sigue saliendo mi ex socio
sonriendo. fuera. | si entras en nuestra página y le das a la carta sale la del verano pasado,
poned esta
""",
}
