"""What people who write Spanish answer to what the desk asked; at length."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Fueron cuatro, de lunes a jueves, y el viernes ya vino a trabajar. El parte médico lo dejé en la
carpeta compartida, por si lo necesitáis. | Sí, me gusta que se queden así, con una pequeña
explicación debajo. A los turistas les hace gracia intentar pronunciar «salmorejo». | No hace
falta, con la de mano me apaño. Son solo dos días y las muestras ya las he mandado por
mensajero. | También las portuguesas, por supuesto. De hecho, el mejor corcho que he tenido
venía del Alentejo, así que me interesa mucho esa zona. | La del ramo de peonías, que tiene una
luz preciosa. La otra se hizo con prisas y se ve el cubo de fregar detrás. | Mejor aparte,
porque es una empresa y luego lo necesitan desglosado. La base son 480 euros, tal como quedamos
con ellos por teléfono. | El lunes 23 me vendría muy bien, porque esa semana empezamos con los
talleres de los niños. Muchas gracias por estar tan pendientes. | De eso se encarga siempre mi
socia, Marisa. Ella tiene mano izquierda con la gente y conoce a casi todos los clientes de
siempre. | Día, mes y año, con barras, que es como lo usa el programa de la clínica. Con guiones
nos dio error la última vez. | Son siete, todas al 21. La de Marisa ya la hice yo a mano, así
que esa no cuenta. | Cercano pero sin pasarse. La última agencia nos ponía tres corazones por
frase y parecíamos una tienda de chuches. | Paco, el encargado. Os las pasa por correo en cuanto
cierre el turno, ya le he avisado. | No, ese es mío, de cuando arreglé la persiana de casa y
saqué la tarjeta equivocada. Lo he devuelto a la cuenta esta mañana. Podéis apuntarlo como
retirada personal. | Con tres cuartos de hora tenemos de sobra. Enseño las muestras de las
sábanas, tomamos un café y dejo que las toquen, que es lo que de verdad convence. | Pedidles una
foto y ofrecedles otra planta igual en el siguiente envío, sin más vueltas. Cuando empecé
discutía cada caso, y al final perdía más tiempo que plantas. | Sí, dejadlo en 40. Estuve
pensando en subirlo, pero muchos pacientes vienen del barrio de toda la vida y prefiero que la
primera visita les resulte fácil. | Prefiero salir de Guadalajara, aunque me quede un poquito
más lejos. Mi hermana vive al lado del aeropuerto y así aprovecho para dejarle el carro y darle
un abrazo. | Los nombres dejadlos en español y poned la explicación debajo. Un cliente de Múnich
me contó que a ellos les gusta aprenderse cómo se pide de verdad. | La última vez se me cayó el
sonido y nadie me avisó en diez minutos, así que mejor con alguien dentro. | A Lucía y Dani
seguro, y a los de la finca de Segovia si encontráis el correo. Los demás ya me contestaron el
año pasado. | Rocío vive en Toulouse desde niña pero me dijo que los contratos los lee mejor en
español. | El zócalo lo hace otra empresa, me lo dijo el aparejador el lunes, así que solo de
ahí para arriba. | Solo Hassan y yo. Fuimos a tapar el tejado porque anunciaban tormenta y
estuvimos desde las ocho hasta la una. | A nombre de la empresa de mi mujer, Floristería Lirio
S.L., el CIF os lo mandé en enero. | Un 72 por ciento, y el resto es coco y un poquito de
manteca de karité. Sin perfume, eso ponlo bien grande. | Los de detalle también, y si puede ser
con el cierre dorado un poco menos brillante que ahora. | Pidió la tarta de queso con envío a
Sevilla en plena ola de calor, yo le avisé por teléfono que era arriesgado y ella quiso
igualmente. Llegó hecha una sopa. | Antes de borrar a nadie prefiero llamarles yo, son unos
veinte y a la mayoría los conozco de la peluquería. | El domingo a las siete de la tarde, cuando
ya han cenado los críos y la gente mira el móvil | El miércoles que viene, día 18, a las diez y
media. A esa hora ya he sacado la última hornada y puedo contestar. | Solo música suave, mi voz
grabada no la aguanto ni yo y la de un locutor quedaría rara. | pues la de los niños con la
harina que es la que más le gusta a la gente | Buenos días, con mucho gusto: dos perros sí,
gatos no, que la señora de la limpieza es alérgica. Un saludo, Pilar | Pues mire, son cuatro
inquilinos, y el del bajo no tiene calefacción, así que a ese no le cuente. Atentamente, Benigno
| Lo hablé con mi mujer anoche mientras hacíamos la cena y los dos pensamos lo mismo: español de
México, que casi todos los clientes son de allí. | Uy, perdona, estaba con un cliente que no se
iba ni con agua caliente. Ponlo en la cuenta de CaixaBank, la otra la voy a cerrar. | Solo en
Galicia, y si puede ser que hagan envíos pequeños. Lo de Asturias ya lo miré yo y no sale a
cuenta. | Con las niñas en el cole yo miro Instagram a las nueve, y mis amigas igual. El viernes
a las 9 de la mañana, pues | Mi contable es muy suyo y lo quiere todo, pero a mí con poco me
basta. Fecha, proveedor e importe, nada más | uy sí sí, las uvas ni tocarlas, que luego me piden
cosas que no sé ni lo que son | a ver que haga memoria, eso fueron las estanterías, o sea del
negocio, lo privado fue lo otro, lo del sábado | Buenos días. Debería ir a nombre de la
sociedad, Mirador del Sur S.L., y no del director. Les agradezco que lo hayan preguntado. Un
saludo, Fuencisla, lavandería | Hola, muchas gracias por el aviso. A mí me vendría bien el
martes 24 de marzo, cuando abrimos las inscripciones. Cordialmente, Teodoro, escuela de vela |
Hola: prefiero los martes y los miércoles de diez a una. Los lunes ni con café. Un abrazo,
Candela | pues a ver el límite que me puedo gastar serían unos doscientos doscientos veinte como
mucho que este mes vienen los impuestos | Buenos días: Respondo a su pregunta: en inglés y en
catalán. El italiano lo dejamos para otra ocasión. Cordialmente, Montse Ferrer | Buenas tardes:
Diez kilómetros alrededor de la clínica bastan. De la capital no viene nadie con un conejo.
Atentamente, Clínica El Arca | Para el 20 iría bien. Si puede ser el 13 mejor, pero no me voy a
enfadar | Ninguna de las tres creo yo, lo que quiero es que alguien me pase a ordenador unas
libretas | Eran 300, pero como le dejé el coche esperando una semana por la pieza le prometí un
descuento, así que 270 | Buenos días, gracias por estar al tanto. Podemos llegar a 95 € la
noche, y si incluye aparcamiento incluso a 105, porque la furgoneta no la dejo en la calle. |
Ahora éramos cinco pero uno está a prueba y no sé si se queda. Ya os diré. | ¡Ay, perdona! Se me
pasó por completo, con la mudanza ando loca. Va de los talleres de costura para niños y del
nuevo horario de los sábados. | Uy sí, importante: el viernes 20 sale el anuncio en la radio,
así que ese día tendría que estar ya puesto. ¡Gracias, sois un sol! | pues mira, el dinero lo
pone mi suegro así que decide él jeje, pero mandádmelo a mí que yo se lo cuento comiendo | acabo
de contarlas con el café en la mano: son 23, pero las tres últimas son solo dibujitos y no hace
falta tocarlas | Tienes razón, no lo puse. Es el último trimestre del año pasado, octubre a
diciembre, que el gestor anterior me dejó colgado. | La convocatoria cierra el 30 de abril, así
que a mí con tenerlo el 15 de abril me da tiempo a llorar y a rellenarla | El juzgado me lo pide
el miércoles 18, así que con tenerlo yo el martes me apaño. | Es más bien pasar a mano lo que
está en las fichas de papel al programa nuevo, no hay que traducir nada. | Son las tres del
principio, la de quiénes somos, la de la finca y la de los aceites. | Somos cuatro contando a mi
cuñado, que es autónomo y por tanto no entra, o sea tres.
""",
}
