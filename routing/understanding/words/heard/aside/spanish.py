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
una sola voz, no se sabe quién habla
""",
    "greeting": """
buenos días a todos ☀️ | hola hola 👋 | Muy buenos días, ¿cómo amanecieron? | Holaaa equipo ☀️
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
| necesito un logo | busco un fontanero | pídeme una pizza | una canguro para el viernes |
necesitamos un abogado | se ha ido la luz en todo el taller, ayuda | necesito 500 tarjetas
impresas en papel gordo | ¿Podrían asesorarme sobre si me conviene divorciarme antes de vender
el negocio? | busco camarero para sábados, me encontráis uno y le hacéis la entrevista? | qué
película me recomendáis para esta noche, necesito desconectar | me pueden recomendar un dentista
que no duela | mamá compra pan porfi | quiero comprar un local en el centro, ¿me gestionan la
hipoteca? | necesito que alguien cuide a mis gemelos el jueves por la tarde | quién ganó el
clásico | oye y vosotros pintáis fachadas? | se me ha roto la nevera, mandáis técnico?
""",
    "thanks": """
genial, mil gracias guapos | Ha quedado muy bien el texto, así lo dejamos. | olé, 6 reuniones en
dos días, sois unos cracks | chapó, no le cambio ni una coma | Muchísimas gracias de verdad, qué
peso me habéis quitado | vale, me lo quedo así 👌 | qué maravilla, me habéis salvado la campaña
❤️ | Perfecto, conforme con todo, muy agradecido. | Quedó padrísimo, mil gracias de verdad |
buenísimo, tal cual lo quería, ni una coma le cambio | mil gracias | genial | qué bien |
graciaaas 😘 | Cobrado! sois unos cracks | me encantó, abrazo grande | Muy agradecida por la
rapidez y el cariño. | cuatro citas en dos días, chapó | perfecto, se agradece | recibida,
gracias | va finísimo, gracias! | un hotelazo, mil gracias | Qué paz mental, gracias de verdad
""",
}
