"""What people who write Spanish say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Muy buenos días les dé Dios a todos. Por aquí llueve y hacemos buñuelos. Un saludo, Felisa |
Buenos días, doña Elvira: Nada que pedirle hoy. Le escribo únicamente para desearle un feliz
santo atrasado y mandar recuerdos a todo el equipo, que los tengo muy presentes. Con cariño,
Basilio Romero Relojería Romero
""",
    "not_for_us": """
Ofrecemos placas solares para negocios con un 40 % de descuento solo este mes, ¿cuándo podemos
visitarles? | alguien que pasee a mi perra el jueves? yo estoy en la feria todo el dia | el
sabado desmonto el puesto de la feria y no puedo con la lona yo sola, podeis mandar dos brazos
fuertes | hay que recoger a 8 turistas en el aeropuerto el viernes a las 18, alguien con
furgoneta? | Se nos ha jodido el proyector, a ver si conocéis un técnico que venga mañana a
Ronda | tengo una gotera encima de la fila 6 que le cae siempre al mismo señor, conocéis un
albañil? | Se ha roto la caldera del primero y hay un bebé en casa. ¿Pueden mandar un técnico ya
mismo? | Necesitaría que alguien me llevase en coche a Vigo el 24, con la pierna así no puedo
conducir | el jueves 26 vienen los de sanidad, podríais mandar a alguien a limpiar el obrador
ese día? | el riego por goteo del invernadero 3 no va. sabéis de eso o busco a alguien | quien
me recoge al niño en el cole el viernes a las 5? es broma... o no | ¿Alguien puede recoger a mi
hija del cole a las cinco? estoy en obra y no llego | se me ha roto la cámara frigorífica!!!
necesito un técnico ya mismo que se me estropea todo el pescado | oye y vosotros no tendréis a
alguien que me pinte la fachada del local? color salmón, son unos 60 metros | que alguien me
traiga un café con leche y dos napolitanas a la tienda, en serio, no puedo salir 😂 | se necesita
albañil para tirar un tabique en la consulta, si conocéis a alguien que no me clave | Oye, ¿y no
me podríais retocar las fotos de la boda de los Vidal? Son unas 200. | Se nos ha roto el aire
acondicionado del obrador, ¿me mandáis a alguien que lo cargue de gas esta tarde? | ¿Conocen un
abogado para problema con mi arrendador? El local tiene mucha humedad y él no hace nada. | pues
necesitaría a alguien que se ponga en la caja mientras yo estoy en el obrador porque sola ya no
llego | oye y si me haceis una pagina web con fotos de los trabajos? algo sencillito con un
formulario | me hace falta alguien que venga a soldarme la barandilla del almacen hoy mismo, se
ha partido | se me ha roto el movil, donde lo llevo a arreglar por getafe que sea rapido |
Buenos días. Mi cuñado dice que debería meter los ahorros de la zapatería en un fondo. ¿Cuál me
recomiendan ustedes? Un abrazo, Saturnino | el viernes mi abuela tiene que dejar la casa rural
limpia y ella no puede, venís vosotros a fregar y cambiar sábanas? | Necesito que alguien me
presente el IVA del trimestre antes del lunes 16, mi gestora se ha jubilado sin avisar. | ¿Me
podéis reservar vuelos a Lisboa para mí y los dos niños? Del 2 al 6 de abril si puede ser barato
| Busco un local más grande en el centro, de unos 80 metros, con salida de humos. ¿Os encargáis
de ver pisos y hablar con las inmobiliarias? | Necesito que alguien programe una aplicación para
iPhone y Android con la que mis alumnos fichen en el gimnasio. | La cámara frigorífica hace un
ruido raro y temo perder el género. ¿Me mandáis a alguien que la arregle? | Para la inauguración
del 28 de marzo necesito un catering frío para 40 personas, con opción sin gluten. ¿Lo preparáis
vosotros? | Estimados: Nos mudamos de local el próximo mes y en el gimnasio hay máquinas muy
pesadas. Les agradecería que nos mandaran un camión y cuatro personas para la mudanza, el 1 de
abril a primera hora. Cordialmente, Rubén Salcedo
""",
    "thanks": """
Quería daros las gracias de corazón, también de parte de mi marido. Da mucha tranquilidad saber
que estáis ahí. | Mil gracias, han llegado las cajas hoy a primera hora y son justo las que
quería. | Queridos compañeros: Muchas gracias por los programas que llegaron ayer, quedaron
preciosos y a las familias les encantaron. Da gusto trabajar con ustedes. Un saludo muy cordial,
Inés Cabrera
""",
}
