"""What people who write Spanish say of the desk or of other things; as heard."""

from __future__ import annotations

ASIDE = {
    "greeting": """
buenos días a todos ☀️ | hola hola 👋 | Muy buenos días, ¿cómo amanecieron? | Holaaa equipo ☀️ |
Buenos días | buenass | buenos días por la mañana ☀️ | Buenos días nos dé Dios | Bon dia! |
buenos díaaas equipo ☀️ | holaaa, feliz miércoles | ¡Buenos días, equipo! Feliz miércoles
""",
    "not_for_us": """
alguien me puede llevar el coche a la itv mañana? | a qué hora juega el betis | me duele la
espalda una barbaridad, qué me tomo? | ¡Gane dinero desde casa! Invierta en criptomonedas con
nuestro método 100 % garantizado, escríbanos por WhatsApp. | recógeme un paquete en correos y
súbemelo a casa q estoy sin ascensor | me duele la espalda desde el lunes, ¿ibuprofeno o mejor
paracetamol? | alguien puede acercarme un cargador a la tienda? me he quedado sin batería | ¿y
tú de qué equipo eres, del Betis o del Sevilla? | ¿alguien me puede recoger a la niña del cole a
las 5? | ¿Qué número va a salir en la lotería? jajaja | Gana dinero desde casa con nuestra
plataforma de inversión, plazas limitadas!! | me duele una muela del juicio, tomo ibuprofeno o
paracetamol? | me duele la muela desde ayer, puedo tomar amoxicilina que me sobró? | Ganará el
Betis el domingo o qué | Le ofrecemos préstamos sin aval hasta 50.000 €, respuesta en 24 h, ¿le
interesa? | busco un fontanero | pídeme una pizza | una canguro para el viernes | se ha ido la
luz en todo el taller, ayuda | qué película me recomendáis para esta noche, necesito desconectar
| me pueden recomendar un dentista que no duela | mamá compra pan porfi | necesito que alguien
cuide a mis gemelos el jueves por la tarde | quién ganó el clásico | oye y vosotros pintáis
fachadas? | se me ha roto la nevera, mandáis técnico? | fotos de los alumnos en el concierto,
alguien con buena cámara | limpieza a fondo del local el domingo | se ha roto el aire
acondicionado de la sala grande, ¿mandáis un técnico mañana? | alguien que lleve el contrabajo a
Toledo el sábado? no cabe en mi coche | que alguien me cuide el puesto mientras como jaja, en
serio, una hora | quería fotos buenas de los platos, con luz y eso. vais a domicilio? | Podéis
pintar la fachada? es broma... bueno, medio broma. sí, lo digo en serio | Se ha roto la
cafetera. Mandad un técnico ya!! | necesitamos un dj para el 2 de mayo | podriais limpiar los
apartamentos los domingos? son 4 y chiquititos | ¿alguno puede venir a servir copas el sábado?
me ha fallado Rubén | Vienen a verlo el martes, así que alguien tendría que limpiarlo el lunes a
fondo | ¿Quién me lleva dos galgos a Lyon? Pago bien | necesito un tractorista para la siega, de
fiar y que no beba | Me hace falta un violonchelista el sábado, el nuestro se ha roto la muñeca
| pintar la sala de espera, verde menta, cuánto y cuándo | me hace falta alguien q me monte las
mesas y el toldo este sábado | un decorador para el escaparate de primavera tenéis? o eso no
entra | podar el ciprés de la entrada de la finca, está que se cae | Alguien que sepa de
impuestos: ¿me conviene ser autónomo o montar una SL? | Se nos ha quedado un ascensor parado con
un cliente dentro, ¿conocéis a alguien? | Estamos buscando electricista para el estudio, que se
va la luz cada dos por tres | Necesito que me pasen el mueble del salón al segundo piso, son
unos 90 kilos | me pasas una receta de croquetas para veinte que tengo grupo el domingo jaja |
¿sabéis si mañana llueve en Cuenca? tengo la boda de fuera | tengo una gotera encima del piano,
ayudaaaa, alguien que suba al tejado | ¿me podéis recoger al perro en la peluquería a las cinco?
| ¿y no tendréis a alguien que me pode los olivos? | oye y tú duermes alguna vez o estás siempre
ahí? pregunta seria | oye y tú qué eres, un robot o hay gente ahí detrás? jaja | qué puedo hacer
de cena para 6 con dos berenjenas y un bote de garbanzos | ¿Me encontráis a un fontanero? Hay
una gotera justo encima del horno. | ¿Me podéis conseguir dos entradas para el partido del
sábado? | ¿Me podéis encargar una tarta de tres pisos para el aniversario del club? | ¿Me podéis
llevar los anuncios de Facebook e Instagram de la tienda? | Quiero traducir mi carta del
restaurante en inglés y alemán, son 3 páginas. ¿Lo hacen? | mi madre necesita un logo nuevo para
la floristería, algo con peonías, nos lo diseñáis?
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
genial | Genial, muchas gracias por todo, un saludo. | Mil gracias, como siempre un gusto 😊 |
Muchas gracias, muy rápidos ustedes. | gracias majos, ha quedado de lujo | Mil gracias, creía
que había perdido todos los correos.
""",
}
