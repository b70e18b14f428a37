"""What people who write Spanish ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Disculpad, ¿para cuándo tendré la transcripción de los Etxeberria? La reunión siguiente se me
echa encima. | Se mandó ya la factura de la comunión? Es que la madre dice que no ve nada | una
duda tonta, ¿quién me está transcribiendo es persona o máquina? si es persona dadle las gracias
y preguntadle por dónde va | Perdonad que insista, ¿la factura de Brisa ya salió? Me llama su
contable, que es un encanto y muy persistente. | ¿Se ha enviado ya el recordatorio al Bar Lute?
Dice Paco que no ha visto nada | Buenas, mirad, no quiero meter prisa a nadie, que ya sé que
enero fue un lío con las vacaciones de Rosa y los dos turnos cambiados, pero mis chicas me
preguntan todos los días por las horas y ya no sé qué contarles. ¿Hay alguna novedad? | holaa
cómo va lo del taller? falta mucho? es que ya lo he contado por ahí 🙊 | Buenas tardes, ¿para
cuándo tendré lo de las velas? Me ha vuelto a llegar el aviso | ¿Quién lleva lo de la carta? Es
por saber a quién le mando un cambio de precio | He entrado en la página y todavía veo las fotos
de invierno, con toda la nieve. ¿Sabéis si ya se ha empezado con el cambio? | ¿Cómo han ido las
llamadas a los colegios estos días? Tengo mucha ilusión con este proyecto y me muero de
curiosidad. | ¿Se enviaron al final los recordatorios de las facturas antiguas? Una clienta me
ha saludado hoy muy seria y no sé si será por eso. | El montador me pregunta por los textos de
las entrevistas. ¿Cuántas tenéis ya pasadas a limpio, más o menos? | Espero que estéis todos
bien. ¿Os queda mucho con el informe de las ayudas o ya se ve el final? | Buenos días a todos.
Estoy reuniendo papeles para la gestoría y quería saber cómo lleváis lo de enero. | Buenas,
¿cómo va lo de las fotos de la web? No tengo prisa, es por saberlo. | El casero alemán me acaba
de escribir preguntando por el contrato. ¿Por qué página vais, más o menos? | Hola, soy Maite,
la de las lámparas. Quería saber cómo va la búsqueda de proveedores de vidrio, porque en el
taller no hablamos de otra cosa. ¿Ha salido ya alguno cerca de Zaragoza? | Ayer vino una madre a
preguntar por el teléfono que nos había dado y no lo encontré en el programa. ¿Lleváis ya muchas
fichas pasadas o estamos todavía por la mitad? | Estoy haciendo cuentas para ver si puedo
cambiar la cámara frigorífica este mes. ¿Se sabe algo de los clientes a los que les escribisteis
por las facturas de enero? | La alcaldesa me ha mandado un mensaje muy amable preguntando por su
entrevista. ¿En qué punto está la transcripción? Me gustaría poder contestarle algo. | Sé que
estos días andáis con mucho trabajo y no quiero molestar. Solo me preguntaba si la puesta al día
de la web ya ha empezado, porque el formulario me sigue saliendo con un aviso. | Ayer vi que la
huésped de Lyon seguía preguntando por la cuna. ¿Se le ha escrito algo o sigue en borrador? |
¿Confirmaron la arcilla? Tengo un taller con doce personas el sábado y me queda para cuatro. |
El chico del pantalón me escribe por Instagram que no le ha llegado la etiqueta. ¿Salió? | Antes
de que salga el correo a los clientes, ¿tengo que revisar yo algo más aparte de la lista? |
¿Puedo ver ya algo del póster? Aunque sea un boceto feo, el ayuntamiento me está preguntando. |
¿Le habéis contestado ya a la señora de Vigo? Me ha vuelto a escribir por Instagram. | ¿Vais por
la mitad más o menos? Lo pregunto porque el luthier quiere leerla antes de que salga nada. | oye
y lo del correo a las clientas salió ya o se quedó parado porque a mí nadie me ha comentado nada
| Buenas, que dice mi suegro que cuántos faltan por pagar este mes. lo estabais mirando, no? |
Muy señores míos: no he vuelto a saber del listado de lo que faltaba para el gestor. ¿Lo tienen
ya? Reciban un saludo, Casimiro | Buenos días tengan ustedes. Me quedé esperando ayer al lado
del teléfono por lo de la caldera y no sonó. ¿Se sabe algo? Un saludo afectuoso, Ramiro Cuesta |
¿Qué falta para poder abrir la tienda online? Mi padre me lo pregunta todos los días. | No sé si
se me ha escapado algún mensaje vuestro, pero sigo sin ver el folleto. ¿Está en marcha? | Buenos
días: Tenemos la floristería llena por el día del padre y no he podido sentarme hasta hoy.
Quería preguntarles cómo va la solicitud a la fundación, si ya tienen el borrador o todavía
falta algo de mi parte. Gracias y un abrazo, Maribel Soto | Estimado equipo: Les escribo desde
el taller, con las manos llenas de barro. ¿Me pueden decir si ya salieron los recordatorios a
los que no han pagado el curso? Ayer entraron dos transferencias y no sé si es casualidad.
Saludos, Beatriz Lamas | Apreciados amigos: Espero no ser pesado. ¿Hay novedades de los carteles
de la feria del libro? La imprenta me dijo que aún no había recibido nada, y quizá se trate de
un malentendido. Cordiales saludos, Librería Tejada, Damián Tejada | Hola, Rocío: Primero
felicitarte por el bebé, ¡qué preciosidad de foto! Y ya de paso, ¿sabes si ha contestado alguien
a la invitación del taller de cuero? No veo movimiento en la lista y me pongo nervioso. Un
abrazo, Anselmo Talabartería Prieto | Hola, Verónica, buen miércoles. Te escribo desde la obra
con los guantes puestos, así que perdona las faltas. ¿Me dices cómo llevas lo del correo
atrasado? Mi socio anda buscando un presupuesto de un cliente y sospecho que está ahí enterrado.
Gracias, Ramiro Cuesta, Reformas Cuesta | Hola Montse, espero que la niña esté mejor de la
otitis. Por la calle me han dicho que el correo de la semana pasada quedó precioso. Oye, ¿cómo
va lo de los recibos del segundo semestre? El gestor me llama cada dos días y yo le digo que
mañana. Abrazos, Kiko Salvatierra, Surf y Tablas
""",
}
