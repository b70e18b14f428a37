"""What people who write Spanish say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
    "complaint": """
pero qué es esto, la traducción está llena de faltas | me habéis cogido el hotel en la otra
punta de la ciudad 😤 | Estoy bastante descontenta: la factura salió con el NIF equivocado y el
cliente me la ha devuelto. | quedamos en el lunes y estamos a miércoles, nada de nada | las
fotos del post están al revés!!! | le habéis contestado a un cliente que no hacemos
devoluciones, y SÍ hacemos | el apellido está mal en las seis | Esto está traducido con el
traductor de Google, se nota a la legua. | el hotel está a 11 km de la feria | la web lleva
caída desde que tocasteis el menú!! | me prometisteis los textos para el lunes y estamos a
miércoles | faltan todas las facturas de la segunda quincena | le dijisteis a un cliente que
abrimos los domingos y vino con los niños para nada | Menuda chapuza. Las facturas llevan el IVA
del año pasado. | Llevo esperando desde el jueves. Así no se puede trabajar. | Pero bueno,
¿quién ha contestado a la señora Rius que no hacemos fundas? ¡Claro que las hacemos! | no me
gusta nada, parece escrito por mi cuñado | el enlace no funciona y el archivo pesa 0 kb, otra
vez igual | Me siguen pidiendo el vino a 9 euros. Nueve. Se suponía que ya estaba cambiado. |
¿Pero alguien revisó esto? El apellido de mi socia está mal en las tres páginas. | otra vez
cobrado dos veces al mismo cliente, qué vergüenza pasé | quedamos en el lunes. hoy es miércoles.
| una clienta me reenvía la respuesta que le dieron: en inglés, a una señora de Cuenca. En
serio? | Me entregaron lo de enero sin los gastos de la tarjeta. La mitad falta, o sea no me
sirve | otra vez mal | falta la página 3 | así no | a Sonia le han pagado de menos y la tengo
llorando aquí | quedamos en ayer | Han enviado ustedes la factura a otra urbanización. Me parece
inadmisible. | un cliente lleva desde el lunes sin que nadie le conteste | habéis etiquetado a
la competencia, unos cracks | la mitad de las cantidades están mal, 100 en vez de 10 y así todo
| fui y nadie me esperaba. Qué vergüenza pasé. | Otra vez con el NIF equivocado. | sigue
saliendo el logo viejo | el teléfono que pusieron es el de mi ex | mandé 300 productos y hay 281
| dijisteis el lunes y aquí no hay nada | muy bonito todo menos que está en portugués y pedí
italiano | esa no es mi tienda, es un stock de internet | desde ayer no carga, y es por lo que
tocaron | una clienta dice que le contestó un robot maleducado | Me habéis dejado una hora y
cuatro minutos de margen... en la otra estación | gracias pero no cuadra ni de broma | A Iván le
falta el plus otra vez. Está que trina. | los comentarios llenos de quejas y nadie de ustedes
avisa | han mandado el boletín a los que se dieron de baja, me están friendo a correos | "Raped"
por "rape"?? en serio?? quitad eso YA | la mitad de los datos son de 2017 | han puesto todo en
una sola voz, no se sabe quién habla | Con todo respeto, esa respuesta al cliente fue borde. Su
gato acababa de morir y le mandasteis la tarifa de incineración sin un mal pésame. | la
fisioterapia va exenta de IVA!! y le habéis metido el 21 a todo el mundo, llevo la mañana
pidiendo perdón por teléfono | dos semanas para cambiar un horario en la web. DOS | la
traducción la ha hecho un loro. "fisioterapia del suelo" no es suelo pélvico, ni mucho menos |
os dije q a benitez por la mañana no y va y le llamais a las 8. ahora no me coge el telefono ni
a mi | llevo desde el lunes esperando la carta y anoche con un grupo de irlandeses señalando con
el dedo. asi no se puede trabajar la verdad | el post sale con la foto al reves y con faltas, y
luego el q queda mal soy yo | habeis contestado a una clienta q hacemos envios y NO hacemos
envios. escribidle hoy y lo arreglais | Esto tenía que estar el lunes... | No sé quién le dio al
botón pero el boletín se ha mandado dos veces a todo el mundo, el mismo día, con media hora de
diferencia. Se me han dado de baja 30 y una señora me ha llamado pesada por teléfono. Así no. |
Habéis puesto que abrimos a las 9 y abrimos a las 10. Esta mañana, cola en la puerta y yo en
pijama. | la factura lleva el IVA mal, al 21 en vez de al 10. corregidla hoy que el cliente se
va mañana | 'Huevos rotos' no se traduce por broken eggs, por favor, que quedo fatal | nadie
contestó al señor del grupo de 40 y se han ido a la competencia. estoy muy enfadada | Habéis
puesto el teléfono de mi exsocia. No hay emoji para esto. | en la factura falta el IVA y el
cliente se ha reído de mí, con cariño, pero se ha reído | la transcripción era para ayer y aquí
sigo, mirando el correo | la mitad de los albaranes tienen la fecha al revés, mes y día. ¿esto
lo ha mirado alguien? | Le habéis dicho a una señora que su perra estaba muerta. ESTABA DORMIDA.
Llamadla y pedidle perdón, mañana a más tardar | Habéis puesto que la entrada cuesta 65 euros.
Son 6,50. Me ha llamado hasta el cura. | Ese no es un mastín, es un San Bernardo. Vaya ridículo
delante de todo el gremio | Al Montilla le habéis reclamado DOS veces y pagó el mes pasado. Es
el alcalde, para más inri | La factura de Librería Sol lleva 50 ejemplares y eran 40. Es la
segunda vez y la librera ya me mira raro. | la factura 41 lleva el IVA al 21 y las plantas van
al 10, ya os lo dije el mes pasado | habéis puesto mal el nombre del club, es JUDO CLUB ARANDA
no Aranda Judo. cambiadlo mañana a más tardar q lo ve la federación | en las fichas faltan todas
las graduaciones del ojo izquierdo, TODAS. Para eso lo hacía yo | Me dijisteis el lunes. Estamos
a miércoles y nadie ha llamado a nadie. | Vengo calentito: el hotel q cogisteis está a 40 km de
la feria, pagué 65 euros de taxi cada día y encima sin desayuno. Os puse bien claro CERCA DEL
RECINTO | "Vino jobem" en el asunto. A 1.200 personas. No tengo palabras | Me parece caro lo que
se ha cobrado por cuatro llamadas, la verdad | Acabo de abrir los billetes y no me lo creo. El
tren que me habéis cogido hace dos transbordos y llega a medianoche, y yo a las ocho tengo que
montar el puesto en la feria. Había uno directo y encima más barato, lo acabo de mirar. No lo
entiendo. | un cliente me dice que quien le llamó no sabía ni cómo se llama mi empresa... qué
imagen damos | Con todo el cariño: tardar una semana en cambiar un botón no es serio. | Una
pareja se me quejó ayer en recepción de lo secas que son las respuestas por correo, y con toda
la razón, las he leído. Así no. | cada vez sale más caro y cada vez tardáis más | habéis puesto
el iva al 10 en todas. otra vez. no puede ser | tres semanas para esto me parece una tomadura de
pelo | El hotel que me pusisteis estaba a 40 minutos andando. Cerca del Guggenheim, dije. Llegué
sudando delante de veinte directivos. | a una mamá le habéis contestado "estimado cliente".
ESTIMADO CLIENTE. yo no hablo así, me muero de vergüenza | En los textos del vídeo mi padre dice
"patata" donde dice "pedra". Cuatro veces. ¿Alguien lo ha escuchado? | Un cliente alemán se ha
reído de la carta en mi cara. "Bravas" son patatas, no gente valiente | El 2x1 salió también en
las láminas y ya me compraron cuatro a mitad de precio. ¿Quién paga eso? | media transcripción
dice [inaudible], y yo lo oigo perfectamente | La página nueva lleva dos días con los precios
del año pasado, y eso que os mandé la lista buena por duplicado. He tenido que hacer descuentos
que no pensaba hacer y la verdad es que me ha sentado mal. | Acabo de ver que a tres clientas
les contestasteis con el nombre cambiado. Una me lo ha enseñado riéndose, pero a mí no me ha
hecho ninguna gracia. | Me da apuro decirlo, pero la publicación del aniversario me ha dejado
mal sabor de boca. Salió con el nombre de mi socia mal escrito y con una foto que no es de
nuestra tienda. Ella lo vio antes que yo y se disgustó mucho.
""",
    "greeting": """
buenos días a todos ☀️ | hola hola 👋 | Muy buenos días, ¿cómo amanecieron? | Holaaa equipo ☀️ |
Buenos días | buenass | buenos días por la mañana ☀️ | Buenos días nos dé Dios | Bon dia! |
buenos díaaas equipo ☀️ | holaaa, feliz miércoles
""",
    "not_for_us": """
alguien me puede llevar el coche a la itv mañana? | a qué hora juega el betis | me duele la
espalda una barbaridad, qué me tomo? | ¡Gane dinero desde casa! Invierta en criptomonedas con
nuestro método 100 % garantizado, escríbanos por WhatsApp. | recógeme un paquete en correos y
súbemelo a casa q estoy sin ascensor | me duele la espalda desde el lunes, ¿ibuprofeno o mejor
paracetamol? | Ofrecemos placas solares para negocios con un 40 % de descuento solo este mes,
¿cuándo podemos visitarles? | alguien puede acercarme un cargador a la tienda? me he quedado sin
batería | ¿y tú de qué equipo eres, del Betis o del Sevilla? | ¿alguien me puede recoger a la
niña del cole a las 5? | ¿Qué número va a salir en la lotería? jajaja | Gana dinero desde casa
con nuestra plataforma de inversión, plazas limitadas!! | me duele una muela del juicio, tomo
ibuprofeno o paracetamol? | alguien que pasee a mi perra el jueves? yo estoy en la feria todo el
dia | me duele la muela desde ayer, puedo tomar amoxicilina que me sobró? | Ganará el Betis el
domingo o qué | Le ofrecemos préstamos sin aval hasta 50.000 €, respuesta en 24 h, ¿le interesa?
| busco un fontanero | pídeme una pizza | una canguro para el viernes | se ha ido la luz en todo
el taller, ayuda | qué película me recomendáis para esta noche, necesito desconectar | me pueden
recomendar un dentista que no duela | mamá compra pan porfi | necesito que alguien cuide a mis
gemelos el jueves por la tarde | quién ganó el clásico | oye y vosotros pintáis fachadas? | se
me ha roto la nevera, mandáis técnico? | fotos de los alumnos en el concierto, alguien con buena
cámara | limpieza a fondo del local el domingo | se ha roto el aire acondicionado de la sala
grande, ¿mandáis un técnico mañana? | alguien que lleve el contrabajo a Toledo el sábado? no
cabe en mi coche | el sabado desmonto el puesto de la feria y no puedo con la lona yo sola,
podeis mandar dos brazos fuertes | que alguien me cuide el puesto mientras como jaja, en serio,
una hora | quería fotos buenas de los platos, con luz y eso. vais a domicilio? | Podéis pintar
la fachada? es broma... bueno, medio broma. sí, lo digo en serio | Se ha roto la cafetera.
Mandad un técnico ya!! | necesitamos un dj para el 2 de mayo | podriais limpiar los apartamentos
los domingos? son 4 y chiquititos | hay que recoger a 8 turistas en el aeropuerto el viernes a
las 18, alguien con furgoneta? | ¿alguno puede venir a servir copas el sábado? me ha fallado
Rubén | Vienen a verlo el martes, así que alguien tendría que limpiarlo el lunes a fondo |
¿Quién me lleva dos galgos a Lyon? Pago bien | Se nos ha jodido el proyector, a ver si conocéis
un técnico que venga mañana a Ronda | tengo una gotera encima de la fila 6 que le cae siempre al
mismo señor, conocéis un albañil? | necesito un tractorista para la siega, de fiar y que no beba
| Me hace falta un violonchelista el sábado, el nuestro se ha roto la muñeca | pintar la sala de
espera, verde menta, cuánto y cuándo | me hace falta alguien q me monte las mesas y el toldo
este sábado | Se ha roto la caldera del primero y hay un bebé en casa. ¿Pueden mandar un técnico
ya mismo? | Necesitaría que alguien me llevase en coche a Vigo el 24, con la pierna así no puedo
conducir | el jueves 26 vienen los de sanidad, podríais mandar a alguien a limpiar el obrador
ese día? | un decorador para el escaparate de primavera tenéis? o eso no entra | el riego por
goteo del invernadero 3 no va. sabéis de eso o busco a alguien | quien me recoge al niño en el
cole el viernes a las 5? es broma... o no | podar el ciprés de la entrada de la finca, está que
se cae | ¿Alguien puede recoger a mi hija del cole a las cinco? estoy en obra y no llego |
Alguien que sepa de impuestos: ¿me conviene ser autónomo o montar una SL? | Se nos ha quedado un
ascensor parado con un cliente dentro, ¿conocéis a alguien? | Estamos buscando electricista para
el estudio, que se va la luz cada dos por tres | Necesito que me pasen el mueble del salón al
segundo piso, son unos 90 kilos | se me ha roto la cámara frigorífica!!! necesito un técnico ya
mismo que se me estropea todo el pescado | oye y vosotros no tendréis a alguien que me pinte la
fachada del local? color salmón, son unos 60 metros | me pasas una receta de croquetas para
veinte que tengo grupo el domingo jaja | que alguien me traiga un café con leche y dos
napolitanas a la tienda, en serio, no puedo salir 😂 | ¿sabéis si mañana llueve en Cuenca? tengo
la boda de fuera | se necesita albañil para tirar un tabique en la consulta, si conocéis a
alguien que no me clave | tengo una gotera encima del piano, ayudaaaa, alguien que suba al
tejado | ¿me podéis recoger al perro en la peluquería a las cinco? | ¿y no tendréis a alguien
que me pode los olivos? | oye y tú duermes alguna vez o estás siempre ahí? pregunta seria | oye
y tú qué eres, un robot o hay gente ahí detrás? jaja | qué puedo hacer de cena para 6 con dos
berenjenas y un bote de garbanzos
""",
    "thanks": """
genial, mil gracias guapos | Ha quedado muy bien el texto, así lo dejamos. | olé, 6 reuniones en
dos días, sois unos cracks | chapó, no le cambio ni una coma | Muchísimas gracias de verdad, qué
peso me habéis quitado | vale, me lo quedo así 👌 | qué maravilla, me habéis salvado la campaña
❤️ | Perfecto, conforme con todo, muy agradecido. | Quedó padrísimo, mil gracias de verdad |
buenísimo, tal cual lo quería, ni una coma le cambio | mil gracias | genial | qué bien |
graciaaas 😘 | Cobrado! sois unos cracks | me encantó, abrazo grande | Muy agradecida por la
rapidez y el cariño. | cuatro citas en dos días, chapó | perfecto, se agradece | recibida,
gracias | va finísimo, gracias! | un hotelazo, mil gracias | Qué paz mental, gracias de verdad |
mil gracias, sois un sol | mil gracias de verdad ❤️ | Mil gracias guapas! | muchas gracias,
impecable | ¡Mil gracias, sois un sol! | Mil gracias, reina mora | gracias majos!! un 10 | Mil
gracias, guapísima, besos | gracias majos, sois un sol | ha quedado de lujo, mil gracias | mil
gracias chicas, me salváis la vida | gracias, ha quedado perfecto, la clienta contentísima 🙏 |
mil gracias de verdad, me habéis salvado la semana 🫶 | mil gracias de verdad, me habéis salvado
la semana santa | mil gracias, de verdad ❤️ | mil gracias, de verdad | mil gracias, ha quedado
genial | Quería daros las gracias de corazón, también de parte de mi marido. Da mucha
tranquilidad saber que estáis ahí.
""",
}
