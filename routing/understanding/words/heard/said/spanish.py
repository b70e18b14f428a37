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
aquí
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
las facturas de los colegios?
""",
}
