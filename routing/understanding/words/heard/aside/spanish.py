"""What people who write Spanish say of the desk or of other things; as heard."""

from __future__ import annotations

ASIDE = {
    "greeting": """
buenos días a todos ☀️ | hola hola 👋 | Muy buenos días, ¿cómo amanecieron? | Holaaa equipo ☀️ |
Buenos días | buenass | buenos días por la mañana ☀️ | Buenos días nos dé Dios | Bon dia! |
buenos díaaas equipo ☀️ | holaaa, feliz miércoles | ¡Buenos días, equipo! Feliz miércoles | Muy
buenos días les dé Dios a todos. Por aquí llueve y hacemos buñuelos. Un saludo, Felisa | Buenos
días a todos, ¿qué tal estáis hoy? | Hola, buenos días! | ¡Buenos días, equipo! Aquí con el café
y la persiana a medio subir, ¿qué tal vosotros? | hola hola, buenos días a todo el mundo por ahí
| Buenos días, equipo
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
4 y chiquititos | hay que recoger a 8 turistas en el aeropuerto el viernes a las 18, alguien con
furgoneta? | ¿alguno puede venir a servir copas el sábado? me ha fallado Rubén | Vienen a verlo
el martes, así que alguien tendría que limpiarlo el lunes a fondo | ¿Quién me lleva dos galgos a
Lyon? Pago bien | Se nos ha jodido el proyector, a ver si conocéis un técnico que venga mañana a
Ronda | tengo una gotera encima de la fila 6 que le cae siempre al mismo señor, conocéis un
albañil? | necesito un tractorista para la siega, de fiar y que no beba | Me hace falta un
violonchelista el sábado, el nuestro se ha roto la muñeca | pintar la sala de espera, verde
menta, cuánto y cuándo | me hace falta alguien q me monte las mesas y el toldo este sábado |
Necesitaría que alguien me llevase en coche a Vigo el 24, con la pierna así no puedo conducir |
el jueves 26 vienen los de sanidad, podríais mandar a alguien a limpiar el obrador ese día? | un
decorador para el escaparate de primavera tenéis? o eso no entra | el riego por goteo del
invernadero 3 no va. sabéis de eso o busco a alguien | quien me recoge al niño en el cole el
viernes a las 5? es broma... o no | podar el ciprés de la entrada de la finca, está que se cae |
¿Alguien puede recoger a mi hija del cole a las cinco? estoy en obra y no llego | Alguien que
sepa de impuestos: ¿me conviene ser autónomo o montar una SL? | Se nos ha quedado un ascensor
parado con un cliente dentro, ¿conocéis a alguien? | Estamos buscando electricista para el
estudio, que se va la luz cada dos por tres | Necesito que me pasen el mueble del salón al
segundo piso, son unos 90 kilos | me pasas una receta de croquetas para veinte que tengo grupo
el domingo jaja | ¿sabéis si mañana llueve en Cuenca? tengo la boda de fuera | se necesita
albañil para tirar un tabique en la consulta, si conocéis a alguien que no me clave | tengo una
gotera encima del piano, ayudaaaa, alguien que suba al tejado | ¿me podéis recoger al perro en
la peluquería a las cinco? | ¿y no tendréis a alguien que me pode los olivos? | oye y tú duermes
alguna vez o estás siempre ahí? pregunta seria | oye y tú qué eres, un robot o hay gente ahí
detrás? jaja | qué puedo hacer de cena para 6 con dos berenjenas y un bote de garbanzos | ¿Me
encontráis a un fontanero? Hay una gotera justo encima del horno. | Oye, ¿y no me podríais
retocar las fotos de la boda de los Vidal? Son unas 200. | ¿Me podéis conseguir dos entradas
para el partido del sábado? | ¿Me podéis encargar una tarta de tres pisos para el aniversario
del club? | ¿Me podéis llevar los anuncios de Facebook e Instagram de la tienda? | ¿Conocen un
abogado para problema con mi arrendador? El local tiene mucha humedad y él no hace nada. |
Quiero traducir mi carta del restaurante en inglés y alemán, son 3 páginas. ¿Lo hacen? | oye y
si me haceis una pagina web con fotos de los trabajos? algo sencillito con un formulario | me
hace falta alguien que venga a soldarme la barandilla del almacen hoy mismo, se ha partido | se
me ha roto el movil, donde lo llevo a arreglar por getafe que sea rapido | mi madre necesita un
logo nuevo para la floristería, algo con peonías, nos lo diseñáis? | persiana rota, conocéis a
algún persianista? | Se ha atascado la persiana metálica de la tienda. ¿Podéis venir a
arreglarla? | ¿Podéis venir el sábado a hacerme las fotos del taller? Con focos y todo | ¿Podéis
presentar la declaración de la renta de mi marido? | necesito un camarero para el sábado por la
noche | ¿Me podéis pintar la fachada del local? Son unos 40 metros. | Y un logo nuevo para la
tienda, con un osito, ¿eso cuánto sería? | Ahora necesito a alguien que me monte las estanterías
del almacén | Necesito a alguien en el puesto de la feria el sábado, vendiendo tazas conmigo | y
la transcripción, ¿me la pasáis al francés? | ¿Y alguien que venga a la notaría conmigo a hacer
de intérprete en persona? | ¿Alguien puede recoger a mi hijo del cole los jueves? Es que se me
juntan las citas. | El boletín, muy bien. ¿Y me escribís una canción para mi mujer, para el día
14, con guitarra? | ¿podríais contestar también el whatsapp de mi madre? me escribe cuarenta
veces al día | Haced una aplicación para el móvil donde los clientes puedan pedir sus tartas. |
hay que pintar la panadería de arriba abajo, en amarillo, ¿cuándo podéis empezar? | ¿Me conviene
más ser autónoma o montar una sociedad? Vosotros que veis mis cuentas, aconsejadme. | ya
puestos, sácame también el visado para Angola a mi nombre
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
todos | Se lo he enseñado a mi madre y se ha emocionado y todo. Mil gracias de corazón | mil
gracias de verdad, qué rapidez, así da gusto | mil gracias, ha quedado precioso | mil gracias
por la paciencia, de verdad | Muchísimas gracias, me habéis salvado
""",
}
