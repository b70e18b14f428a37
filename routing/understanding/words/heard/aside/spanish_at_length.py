"""What people who write Spanish say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Muy buenos días les dé Dios a todos. Por aquí llueve y hacemos buñuelos. Un saludo, Felisa
""",
    "not_for_us": """
el sabado desmonto el puesto de la feria y no puedo con la lona yo sola, podeis mandar dos
brazos fuertes | hay que recoger a 8 turistas en el aeropuerto el viernes a las 18, alguien con
furgoneta? | Se nos ha jodido el proyector, a ver si conocéis un técnico que venga mañana a
Ronda | tengo una gotera encima de la fila 6 que le cae siempre al mismo señor, conocéis un
albañil? | Se ha roto la caldera del primero y hay un bebé en casa. ¿Pueden mandar un técnico ya
mismo? | Necesitaría que alguien me llevase en coche a Vigo el 24, con la pierna así no puedo
conducir | el jueves 26 vienen los de sanidad, podríais mandar a alguien a limpiar el obrador
ese día? | quien me recoge al niño en el cole el viernes a las 5? es broma... o no | ¿Alguien
puede recoger a mi hija del cole a las cinco? estoy en obra y no llego | se me ha roto la cámara
frigorífica!!! necesito un técnico ya mismo que se me estropea todo el pescado | oye y vosotros
no tendréis a alguien que me pinte la fachada del local? color salmón, son unos 60 metros | que
alguien me traiga un café con leche y dos napolitanas a la tienda, en serio, no puedo salir 😂 |
se necesita albañil para tirar un tabique en la consulta, si conocéis a alguien que no me clave
| Oye, ¿y no me podríais retocar las fotos de la boda de los Vidal? Son unas 200. | Se nos ha
roto el aire acondicionado del obrador, ¿me mandáis a alguien que lo cargue de gas esta tarde? |
¿Conocen un abogado para problema con mi arrendador? El local tiene mucha humedad y él no hace
nada. | pues necesitaría a alguien que se ponga en la caja mientras yo estoy en el obrador
porque sola ya no llego | oye y si me haceis una pagina web con fotos de los trabajos? algo
sencillito con un formulario | me hace falta alguien que venga a soldarme la barandilla del
almacen hoy mismo, se ha partido | Buenos días. Mi cuñado dice que debería meter los ahorros de
la zapatería en un fondo. ¿Cuál me recomiendan ustedes? Un abrazo, Saturnino | el viernes mi
abuela tiene que dejar la casa rural limpia y ella no puede, venís vosotros a fregar y cambiar
sábanas? | Necesito que alguien me presente el IVA del trimestre antes del lunes 16, mi gestora
se ha jubilado sin avisar. | ¿Me podéis reservar vuelos a Lisboa para mí y los dos niños? Del 2
al 6 de abril si puede ser barato | Busco un local más grande en el centro, de unos 80 metros,
con salida de humos. ¿Os encargáis de ver pisos y hablar con las inmobiliarias? | Necesito que
alguien programe una aplicación para iPhone y Android con la que mis alumnos fichen en el
gimnasio. | La cámara frigorífica hace un ruido raro y temo perder el género. ¿Me mandáis a
alguien que la arregle? | Para la inauguración del 28 de marzo necesito un catering frío para 40
personas, con opción sin gluten. ¿Lo preparáis vosotros? | Se me ha roto la persiana y llevo
desde ayer entrando por el patio, entre cajas y facturas. Mandadme un cerrajero mañana a las 8,
por favor | oye que se me ha quedado la persiana del local a medio bajar y no sube ni baja, ¿me
mandáis a alguien que la arregle? | a ver si me explico, quiero montar una tienda online nueva
desde cero, con pagos y todo, que yo web no tengo ninguna, ¿eso me lo programáis vosotros? | la
página genial, pero ahora te pido otra cosa, el sábado 21 hacemos fiesta de aniversario y me
falta un DJ, así tranquilito, ¿conocéis a alguno y lo contratáis? | pues mira que estoy pensando
en traspasar el bar y necesito que alguien me lo tase, que venga, lo vea y me diga cuánto vale
con licencia y todo | Estimado equipo: quisiera pedir un préstamo para arreglar el tejado.
¿Podrían negociar con mi banco unas buenas condiciones? Muchas gracias, Fermín | ¿Alguien puede
recoger a mi hijo del cole los jueves? Es que se me juntan las citas. | El boletín, muy bien. ¿Y
me escribís una canción para mi mujer, para el día 14, con guitarra? | Oye, pues nada, que no
veo ni torta, a ver si me graduáis la vista o me traéis unas gafas | El de Toledo dice que paga
si alguien va a su casa a recoger el dinero en mano. ¿Va uno de vosotros? | Estimados señores:
el viernes necesitamos una furgoneta con conductor que lleve doce mesas al almacén. Quedo a la
espera. Un saludo, Remedios | Mi abuelo dejó unas cartas en gallego antiguo y en francés; me
gustaría que las tradujerais al italiano para mi novia. | oye vosotros sabéis si mañana es
fiesta en Valencia o abren las tiendas es que tengo que comprar una cosa y no quiero ir para
nada | ¿Me podríais mandar un intérprete a la notaría? Viene un comprador inglés y hay que ir
traduciendo en directo. | ¿Y del japonés traducís? Me ha llegado una carta de un cliente de
Osaka y no entiendo ni jota, necesito que me la paséis al español. | busco carpintero en Murcia
para una barra de bar de 6 metros, tiene q estar montada el 15 de abril | hola! me hacen falta
unos 300 peluches grandes para la tómbola, tipo capibara que es lo que piden los chavales, los
necesitaría para el 28 | buenas, alguno sabe de un abogado? el ayuntamiento me ha puesto multa
por el ruido y el vecino me denuncia en el juzgado
""",
    "thanks": """
Quería daros las gracias de corazón, también de parte de mi marido. Da mucha tranquilidad saber
que estáis ahí. | Queridos compañeros: Muchas gracias por los programas que llegaron ayer,
quedaron preciosos y a las familias les encantaron. Da gusto trabajar con ustedes. Un saludo muy
cordial, Inés Cabrera | Mi padre, que no dice nunca nada bueno de nadie, ha dicho que la página
ha quedado preciosa. Mil gracias, de corazón. | Se lo he enseñado a mi madre y se ha emocionado
y todo. Mil gracias de corazón | Queridos todos: no quería dejar pasar el día sin darles las
gracias por su paciencia conmigo. Es un gusto contar con ustedes. Un fuerte abrazo, Eulalia |
¡Qué arte! Mi suegra ha compartido el post de la oveja tres veces. Lo único, ahora quiere
comisión | Llevaba desde octubre sin dormir por los 4.000 de la constructora. Esta mañana me ha
sonado el móvil: transferencia recibida. No sé qué les habéis escrito, pero olé.
""",
}
