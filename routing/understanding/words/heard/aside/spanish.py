"""What people who write Spanish say of the desk or of other things; as heard."""

from __future__ import annotations

ASIDE = {
    "greeting": """
buenos días a todos ☀️ | hola hola 👋 | Muy buenos días, ¿cómo amanecieron? | Holaaa equipo ☀️ |
Buenos días | buenass | buenos días por la mañana ☀️ | Buenos días nos dé Dios | Bon dia! |
buenos díaaas equipo ☀️ | holaaa, feliz miércoles | ¡Buenos días, equipo! Feliz miércoles |
Buenos días a todos, ¿qué tal estáis hoy? | Hola, buenos días! | ¡Buenos días, equipo! Aquí con
el café y la persiana a medio subir, ¿qué tal vosotros? | hola hola, buenos días a todo el mundo
por ahí | Buenos días, equipo | holaaa, qué tal por ahí | buenas! qué tal por ahí | Muy buenas 👋
| muy buenas a todos!! soy el Rafa, el de la noria chica 👋
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
cabe en mi coche | que alguien me cuide el puesto mientras como jaja, en serio, una hora |
quería fotos buenas de los platos, con luz y eso. vais a domicilio? | Podéis pintar la fachada?
es broma... bueno, medio broma. sí, lo digo en serio | Se ha roto la cafetera. Mandad un técnico
ya!! | necesitamos un dj para el 2 de mayo | podriais limpiar los apartamentos los domingos? son
4 y chiquititos | ¿alguno puede venir a servir copas el sábado? me ha fallado Rubén | Vienen a
verlo el martes, así que alguien tendría que limpiarlo el lunes a fondo | ¿Quién me lleva dos
galgos a Lyon? Pago bien | necesito un tractorista para la siega, de fiar y que no beba | Me
hace falta un violonchelista el sábado, el nuestro se ha roto la muñeca | pintar la sala de
espera, verde menta, cuánto y cuándo | me hace falta alguien q me monte las mesas y el toldo
este sábado | un decorador para el escaparate de primavera tenéis? o eso no entra | el riego por
goteo del invernadero 3 no va. sabéis de eso o busco a alguien | podar el ciprés de la entrada
de la finca, está que se cae | Alguien que sepa de impuestos: ¿me conviene ser autónomo o montar
una SL? | Se nos ha quedado un ascensor parado con un cliente dentro, ¿conocéis a alguien? |
Estamos buscando electricista para el estudio, que se va la luz cada dos por tres | Necesito que
me pasen el mueble del salón al segundo piso, son unos 90 kilos | me pasas una receta de
croquetas para veinte que tengo grupo el domingo jaja | ¿sabéis si mañana llueve en Cuenca?
tengo la boda de fuera | tengo una gotera encima del piano, ayudaaaa, alguien que suba al tejado
| ¿me podéis recoger al perro en la peluquería a las cinco? | ¿y no tendréis a alguien que me
pode los olivos? | oye y tú duermes alguna vez o estás siempre ahí? pregunta seria | oye y tú
qué eres, un robot o hay gente ahí detrás? jaja | qué puedo hacer de cena para 6 con dos
berenjenas y un bote de garbanzos | ¿Me encontráis a un fontanero? Hay una gotera justo encima
del horno. | ¿Me podéis conseguir dos entradas para el partido del sábado? | ¿Me podéis encargar
una tarta de tres pisos para el aniversario del club? | ¿Me podéis llevar los anuncios de
Facebook e Instagram de la tienda? | Quiero traducir mi carta del restaurante en inglés y
alemán, son 3 páginas. ¿Lo hacen? | se me ha roto el movil, donde lo llevo a arreglar por getafe
que sea rapido | mi madre necesita un logo nuevo para la floristería, algo con peonías, nos lo
diseñáis? | persiana rota, conocéis a algún persianista? | Se ha atascado la persiana metálica
de la tienda. ¿Podéis venir a arreglarla? | ¿Podéis venir el sábado a hacerme las fotos del
taller? Con focos y todo | ¿Podéis presentar la declaración de la renta de mi marido? | necesito
un camarero para el sábado por la noche | ¿Me podéis pintar la fachada del local? Son unos 40
metros. | Y un logo nuevo para la tienda, con un osito, ¿eso cuánto sería? | Ahora necesito a
alguien que me monte las estanterías del almacén | Necesito a alguien en el puesto de la feria
el sábado, vendiendo tazas conmigo | y la transcripción, ¿me la pasáis al francés? | ¿Y alguien
que venga a la notaría conmigo a hacer de intérprete en persona? | ¿podríais contestar también
el whatsapp de mi madre? me escribe cuarenta veces al día | Haced una aplicación para el móvil
donde los clientes puedan pedir sus tartas. | hay que pintar la panadería de arriba abajo, en
amarillo, ¿cuándo podéis empezar? | ¿Me conviene más ser autónoma o montar una sociedad?
Vosotros que veis mis cuentas, aconsejadme. | ya puestos, sácame también el visado para Angola a
mi nombre | me haríais un logo nuevo para la peluquería? | busco alguien que cuide a mi perro el
viernes 20 | necesito que me programen una app para pedidos, ios y android | ¿Sabéis de alguien
que alquile un local de unos 40 m2 en Triana? | Necesito que alguien me presente el modelo 303
con su firma ante Hacienda | Quiero poner 500 euros en anuncios de Google, ¿me lleváis vosotros
la campaña? | ¿Alguien vende una furgoneta Kangoo de segunda mano? Pago bien | Necesito un
abogado que me acompañe a un juicio por el local, ¿tenéis? | ¿Os interesaría aparecer en nuestra
guía de empresas con un 40 % de descuento solo esta semana? | me podéis diseñar el rótulo de la
peluquería? | ¿Tenéis a alguien que arregle persianas? Se ha quedado la del local a media altura
| ¿Podéis llevar en coche a unos huéspedes del aeropuerto a la casa el sábado? | Necesito un
préstamo de unos 6.000 € para la formación, ¿tenéis algo así? | Mi gata lleva dos días sin
comer, ¿conocéis un buen veterinario? | ¿Quién me da clases de francés los martes por la tarde?
| ¿me podéis conseguir dos entradas para el Betis del domingo? jaja va en serio | Vendemos
sillas Tiffany al por mayor, envío gratis a toda Europa, ¡pida catálogo! | Conocéis a alguien
que cosa cremalleras? Tengo veinte bolsos sin cerrar | necesito un local pequeñito en Chapinero
para abrir tienda, me lo buscan? | Se me ha estropeado el horno de cerámica, me mandáis un
técnico a Talavera? | 🔥 Gana 300 € al día desde casa con nuestro sistema de trading, escribe
INFO | ¿Me podéis llevar las nóminas de los cuatro peones a partir de abril? | No encuentro a
nadie que pinte el local, ¿mandáis pintores? | Ya no aguanto al perro del vecino, ¿alguien que
lo pasee por las mañanas? | me podeis conseguir 2 entradas para lo de Rosalía? pago lo que sea |
Necesito un fotógrafo para el sábado, el mío se ha puesto malo | Vendo furgoneta Citroën Jumper
2017, 140.000 km, ITV pasada. Interesados por privado | ¿Alguien sabe arreglar una cámara
frigorífica? Se me está descongelando el pulpo | ¿traducción jurada? pero al árabe, es para un
visado
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
genial | Genial, muchas gracias por todo, un saludo. | Mil gracias, han llegado las cajas hoy a
primera hora y son justo las que quería. | Mil gracias, como siempre un gusto 😊 | Muchas
gracias, muy rápidos ustedes. | gracias majos, ha quedado de lujo | Mil gracias, creía que había
perdido todos los correos. | mil gracias, quedó genial | Muchas gracias por todo, ha quedado muy
bien. | muchas gracias por el boletín de las velas, ya entraron tres pedidos | mil gracias a
todos | mil gracias de verdad, qué rapidez, así da gusto | mil gracias, ha quedado precioso |
mil gracias por la paciencia, de verdad | Muchísimas gracias, me habéis salvado | mil gracias,
ya me han pagado jaja | quedó preciosa la galería | Quedó precioso, mil gracias a quien lo haya
hecho | Gracias de verdad, ni una llamada perdida en toda la semana | ¡Ha pagado el de La Parra!
Os debo una caña | quedó precioso el menú, un abrazo a quien lo hizo | siete citas en dos
días!!! sois unos cracks | Qué acierto el hotelito de Cádiz. Da gusto con vosotros. | Impecables
las actas, la presidenta me ha felicitado a mí, pero el mérito es vuestro | Ha quedado de lujo,
hasta mi suegra lo dice | Cola hasta la esquina el sábado, y todos con el móvil enseñando
vuestra foto | Lloré. Y eso que los poemas son míos. | Olé. Han pagado los tres, hasta el de
Cuenca | Qué bonitos los textos, de verdad, hasta a mí me dan ganas de comprarme un bolso | mil
gracias a todas! | Llegó todo a México sin pagar un peso de más. Son unos cracks | Perfectas las
tazas 👏👏 | Perfecto lo de las fotos, mil gracias de verdad | qué rápidos, así da gusto 👏 | Qué
bien quedó la carta, mil gracias, hasta mi suegra lo ha dicho | perfecto, mil gracias | Pues
oye, un 10. | mil gracias por lo de ayer, me salvasteis la vida | Todo perfecto con el excel de
socios. Gracias, de verdad. | olé el soldador, olé su madre y olé vosotros
""",
}
