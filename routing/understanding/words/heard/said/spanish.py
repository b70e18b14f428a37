"""What people who write Spanish ask and answer of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
el cuarto del año pasado, el resto está hecho | seis, dos a media jornada | portugués de brasil
porfa | sí claro | salgo de murcia, bueno, si desde alicante es más barato también vale | Formal
pero sin pasarse. | va adjunto | pues que me llaméis a la gente y me saquéis citas | el 26
tempranito | mañana mismo | doce, pero dos son dibujos | cuando podáis, sin agobios | sí sí de
tú, aquí todos de tú | la b | 450 y pico, mira el presupuesto | va adjunta, perdón por el
formato | pasado mañana | La del banco azul, la otra ni la mires | lo de contestar correos | lo
que diga mi socia | de tú siempre | Amparo y un señor que no se presentó | desde donde salga más
barato, madrid o bcn | tres y medio 😂 | enero y febrero | uf, eso lo lleva mi marido | mmm no
creo | para el martes | con la directora, no con la secretaria | pal viernes 20 | calle Feria 22
bajo, 41003 Sevilla | con desayuno, si | la factura primero | para el martes que viene | pa'l
lunes me vale | Con que esté el martes me vale | para el miércoles que viene, no antes | Por
carta, que ese no mira el correo. | pues el de febrero, enero ya lo tenéis hecho | Lo segundo,
que llaméis vosotros y cerréis las citas | sin, es cliente de Portugal con NIF intracomunitario
| para el viernes de la semana que viene | ponedlo a nombre de las dos, Lucía y Amparo | casi
todo castellano con algún trozo en euskera | con dos me apaño | mañana por la tarde | para el
lunes, venga | uf, el 32 de marzo? no sé, tú di | enero entero y la última semana de diciembre |
una vez al mes, el primer lunes | lo antes posible, que me comen viva | a fin de mes | jueves 19
a las 17:30, antes está en clase | mañana a las 9 de la mañana | cuando podáis, no corre prisa |
para el domingo | lo segundo | con, voy en coche | de la comunidad, calle Goya 14 | uf, la noche
antes, que yo a las 6 no soy persona | a las 18 mejor, el martes salgo tarde del cole | A nombre
de la empresa, el CIF te lo puse en el correo | sí sí, las 10 está bien, el sábado | solo musica
porfa, mi voz no la aguanto ni yo | el 18 mejor, el 11 bautizo | tres: dos del piso y la del
buzón | en francés creo, se apellidan Dubosque así que vamos digo yo | Tumbada, que si no se
corta el mar | pon 16, que si no no cabemos con los brazos abiertos | alemán e inglés, el
francés ya lo tengo | No, a las nueve de la mañana mejor café | De la S a la XXL | para el lunes
30 está bien | Dos, una doble y una individual | instagram y facebook, linkedin no pinta nada
aquí | Fueron cuatro, de lunes a jueves, y el viernes ya vino a trabajar. El parte médico lo
dejé en la carpeta compartida, por si lo necesitáis. | Sí, me gusta que se queden así, con una
pequeña explicación debajo. A los turistas les hace gracia intentar pronunciar «salmorejo». | No
hace falta, con la de mano me apaño. Son solo dos días y las muestras ya las he mandado por
mensajero. | También las portuguesas, por supuesto. De hecho, el mejor corcho que he tenido
venía del Alentejo, así que me interesa mucho esa zona. | La del ramo de peonías, que tiene una
luz preciosa. La otra se hizo con prisas y se ve el cubo de fregar detrás. | Mejor aparte,
porque es una empresa y luego lo necesitan desglosado. La base son 480 euros, tal como quedamos
con ellos por teléfono. | El lunes 23 me vendría muy bien, porque esa semana empezamos con los
talleres de los niños. Muchas gracias por estar tan pendientes. | De eso se encarga siempre mi
socia, Marisa. Ella tiene mano izquierda con la gente y conoce a casi todos los clientes de
siempre. | Día, mes y año, con barras, que es como lo usa el programa de la clínica. Con guiones
nos dio error la última vez. | material de taller | Son siete, todas al 21. La de Marisa ya la
hice yo a mano, así que esa no cuenta. | reserva tu mesa | Cercano pero sin pasarse. La última
agencia nos ponía tres corazones por frase y parecíamos una tienda de chuches. | el de las
10:40, no madrugo ni loca | Equipo Lumbre | Paco, el encargado. Os las pasa por correo en cuanto
cierre el turno, ya le he avisado. | sí, todo | Para el martes 17, que el 18 me siento con mi
socio y quiero habérmelo leído. | Buenos días. El del colegio es R2800417F, porque depende de
una congregación y por eso empieza por erre. La secretaria me lo dictó ayer por teléfono y se lo
repetí dos veces. | No, ese es mío, de cuando arreglé la persiana de casa y saqué la tarjeta
equivocada. Lo he devuelto a la cuenta esta mañana. Podéis apuntarlo como retirada personal. |
Yo abriría con la de Carmen y su telar, que fue la que más emocionó a la gente en la feria. La
de la lana merina es interesante, pero más para los que ya saben tejer. | Con tres cuartos de
hora tenemos de sobra. Enseño las muestras de las sábanas, tomamos un café y dejo que las
toquen, que es lo que de verdad convence. | Hizo seis horas, todas en la noche del cambio de
hornos. El pobre salió a las cuatro de la mañana, y las tengo apuntadas y firmadas por él en la
libreta. | Pedidles una foto y ofrecedles otra planta igual en el siguiente envío, sin más
vueltas. Cuando empecé discutía cada caso, y al final perdía más tiempo que plantas. | El
domingo 22 de marzo, que es el día mundial y toda la gente del sector estará atenta. Ya sé que
en domingo nos lee menos gente, pero este año me hace ilusión. | Sí, dejadlo en 40. Estuve
pensando en subirlo, pero muchos pacientes vienen del barrio de toda la vida y prefiero que la
primera visita les resulte fácil. | Prefiero salir de Guadalajara, aunque me quede un poquito
más lejos. Mi hermana vive al lado del aeropuerto y así aprovecho para dejarle el carro y darle
un abrazo. | Los nombres dejadlos en español y poned la explicación debajo. Un cliente de Múnich
me contó que a ellos les gusta aprenderse cómo se pide de verdad.
""",
    "status": """
cómo va lo mío? | ha llegado el audio o lo mando otra vez? | Me gustaría saber si las nóminas
estarán listas esta semana. | cuántas clínicas lleváis llamadas | el billete ya está comprado o
todavía no?? | se sabe algo de las subvenciones | T-31 para cuándo | cómo va lo de milán | ¿Ya
han salido los recordatorios a los morosos? | os llegó el audio? | Quería saber para cuándo
calculáis que estará la traducción | alguien está ya con mi lista o sigue en la cola | cómo va
lo de los hoteles? | ¿Ha llegado ya la transcripción o sigue en cola? | sabes algo de las
llamadas? | para qué día calculáis que estará? | Y la factura del Ayuntamiento, ¿se mandó o no
se mandó? | ¿se sabe ya quién se encarga de cambiar la cabecera? | Che, ¿hay novedades del
traductor o sigo esperando? | les llego el excel? a mi me dio error al subirlo | Y lo de las
llamadas, ¿por dónde va? | ya salió la factura de la señora Ibarra? | no quiero meter prisa pero
mi gestor me pregunta por febrero, ¿está al caer? | alguien sabe cuando me llega el borrador del
post de linkedin | ¿qué pasa? | ¿hay novedades? | ¿y? | Disculpen, ¿para cuándo podría ver el
borrador del correo de abril? | tengo ya billete o sigo en el limbo | cuántas velas van subidas?
| oye, cobran o no cobran? quién está con ello | de lo mío qué está hecho y qué no | se sabe
algo de la asamblea | Buenos días. ¿Podrían indicarme en qué punto se encuentra el informe de
subvenciones? | ya salieron las facturas? | sigo sin ver borrador, por dónde anda? | ¿para
cuándo el formulario? | cuántas reuniones han salido? | por qué página vais | cómo vamos con las
nóminas? la gente pregunta | ¿Me podrías decir más o menos cuándo estará febrero, mi reina? | se
sabe quién lo transcribe? | ya hay hotel o duermo en la furgo | me llega hoy el informe o mañana
| los anexos ya están?? | y el coche? | cuántos mails quedan sin abrir | q tal va febrero? | de
estas dos cuál va primero | Estaría bien ver algo esta semana... | alguien tomó ya lo de los
clientes? | oye y las fichas qué | cuánto me va a costar la traducción | ¿Salieron ya los
recordatorios? | Disculpad, ¿para cuándo tendré la transcripción de los Etxeberria? La reunión
siguiente se me echa encima. | la sra ibañez me pregunta y no se q decirle, le habeis mandado ya
eso? | habeis podido hablar con benitez o q | cuanto me va a costar lo de los audios | quien me
lleva las nominas ahora, sigue siendo Lola? | esta ya puesto el telefono nuevo? me siguen
llamando al otro | y esto cuánto me va a costar? | quien está con lo mio, Elena o el chico nuevo
| Me faltan las nóminas, las tenéis ya? las necesito el viernes para pagar | cómo va lo de los
músicos? | ¿Cuándo me llega el inventario? Que el de la aseguradora no para de preguntar |
habéis conseguido hablar con el del ayuntamiento o sigue sin cogerlo | Se mandó ya la factura de
la comunión? Es que la madre dice que no ve nada | ¿y eso en euros? | una duda tonta, ¿quién me
está transcribiendo es persona o máquina? si es persona dadle las gracias y preguntadle por
dónde va | se sabe algo de la gestoría o siguen con las cajas? | Perdonad que insista, ¿la
factura de Brisa ya salió? Me llama su contable, que es un encanto y muy persistente. | quién
está con mi página, que no veo cambios | ¿La de calle Feria ha dicho algo? | lo de las nóminas
cuánto era, que borré el mensaje sin querer | ¿salieron ya las facturas de las mudanzas o
seguimos esperando al santo? | cómo va lo de mis audios | ¿Se ha enviado ya el recordatorio al
Bar Lute? Dice Paco que no ha visto nada | ¿cómo va lo del contrabajo? | os habéis metido ya con
mis libros? | cuánto me va a costar lo del tren al final | Os ha cogido el teléfono el comercial
de Zeiss o seguimos igual? | las etiquetas quién las lleva? | ¿Le llegó la carta al señor del
ático? ¿Ha dicho algo? | habéis empezado ya con lo del trimestre o está parado | cuántas notas
de voz lleváis pasadas ya? | pa cuándo la transcripción más o menos? | os falta algo de mi parte
para la newsletter? | buenas! quién se está encargando del audio del podcast? | Me preguntaba si
los extractos de febrero están ya cuadrados | ¿El horario nuevo ya se ve en la página o todavía
no? | lo de la foto luego te digo. el hotel de Zaragoza está confirmado? | ¿Qué tal van las
llamadas, alguna cita ya? | sabéis más o menos cuántas páginas van ya en inglés? | Buenas,
mirad, no quiero meter prisa a nadie, que ya sé que enero fue un lío con las vacaciones de Rosa
y los dos turnos cambiados, pero mis chicas me preguntan todos los días por las horas y ya no sé
qué contarles. ¿Hay alguna novedad? | Perdonad, la factura de los Ibarra, la habéis enviado ya?
| oye y la mesa redonda, sigue en la cola? | cómo va la carta, la del 2 de marzo? quién la lleva
| se mandó ya lo de los 480? | lo ha cogido alguien ya? | hay hotel o todavía no | ¿salieron ya
todas? | cómo va lo del boletín | cuántos te han dicho que sí | te lo digo luego, pero ¿lo de
los tickets está hecho? | ¿quién la está traduciendo? | por qué número vais | quién lleva lo mío
de linkedin? me gustaría pasarle un par de cosas | holaa cómo va lo del taller? falta mucho? es
que ya lo he contado por ahí 🙊 | Che, ¿la lista de pliegos ya está o la están cocinando todavía?
| y lo del señor del aceite quién lo lleva? me ha vuelto a escribir | Buenas tardes, ¿para
cuándo tendré lo de las velas? Me ha vuelto a llegar el aviso | Qué tal van los anuncios del
campamento, hay alguien mirándolo? | ¿Quién lleva lo de la carta? Es por saber a quién le mando
un cambio de precio | oye y al final cuándo viene el de la persiana? | ¿cómo va lo de enero? que
la gestora me mira mal | Oye, ¿y la furgo? ¿La tenemos o seguimos rezando? | ¿Cómo va lo de los
certificados? Me ha llamado ya media lista | ¿Se mandó ya el presupuesto a los de Getafe? |
cuándo tendré lo de los alérgenos? | Ya le contestaron a la señora Robles? | cómo va lo de los
comprobantes | Sigo sin noticias de los proveedores, ¿se sabe cuándo estará? | ¿han salido ya
las facturas de los colegios? | He entrado en la página y todavía veo las fotos de invierno, con
toda la nieve. ¿Sabéis si ya se ha empezado con el cambio? | ¿Cómo han ido las llamadas a los
colegios estos días? Tengo mucha ilusión con este proyecto y me muero de curiosidad. | ¿Se
enviaron al final los recordatorios de las facturas antiguas? Una clienta me ha saludado hoy muy
seria y no sé si será por eso. | El montador me pregunta por los textos de las entrevistas.
¿Cuántas tenéis ya pasadas a limpio, más o menos? | Espero que estéis todos bien. ¿Os queda
mucho con el informe de las ayudas o ya se ve el final? | Buenos días a todos. Estoy reuniendo
papeles para la gestoría y quería saber cómo lleváis lo de enero. | habéis mandado ya las
facturas? | Buenas, ¿cómo va lo de las fotos de la web? No tengo prisa, es por saberlo. |
cuántos colegios quedan por llamar | El casero alemán me acaba de escribir preguntando por el
contrato. ¿Por qué página vais, más o menos? | las fichas ya están todas dentro? | Hola, soy
Maite, la de las lámparas. Quería saber cómo va la búsqueda de proveedores de vidrio, porque en
el taller no hablamos de otra cosa. ¿Ha salido ya alguno cerca de Zaragoza? | Ayer vino una
madre a preguntar por el teléfono que nos había dado y no lo encontré en el programa. ¿Lleváis
ya muchas fichas pasadas o estamos todavía por la mitad? | Estoy haciendo cuentas para ver si
puedo cambiar la cámara frigorífica este mes. ¿Se sabe algo de los clientes a los que les
escribisteis por las facturas de enero? | La alcaldesa me ha mandado un mensaje muy amable
preguntando por su entrevista. ¿En qué punto está la transcripción? Me gustaría poder
contestarle algo. | Sé que estos días andáis con mucho trabajo y no quiero molestar. Solo me
preguntaba si la puesta al día de la web ya ha empezado, porque el formulario me sigue saliendo
con un aviso.
""",
}
