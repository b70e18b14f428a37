"""What people who write Spanish ask of work in play; as stories."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Buenas, mirad, no quiero meter prisa a nadie, que ya sé que enero fue un lío con las vacaciones
de Rosa y los dos turnos cambiados, pero mis chicas me preguntan todos los días por las horas y
ya no sé qué contarles. ¿Hay alguna novedad? | Hola, soy Maite, la de las lámparas. Quería saber
cómo va la búsqueda de proveedores de vidrio, porque en el taller no hablamos de otra cosa. ¿Ha
salido ya alguno cerca de Zaragoza? | Ayer vino una madre a preguntar por el teléfono que nos
había dado y no lo encontré en el programa. ¿Lleváis ya muchas fichas pasadas o estamos todavía
por la mitad? | Sé que estos días andáis con mucho trabajo y no quiero molestar. Solo me
preguntaba si la puesta al día de la web ya ha empezado, porque el formulario me sigue saliendo
con un aviso. | Buenos días: Tenemos la floristería llena por el día del padre y no he podido
sentarme hasta hoy. Quería preguntarles cómo va la solicitud a la fundación, si ya tienen el
borrador o todavía falta algo de mi parte. Gracias y un abrazo, Maribel Soto | Estimado equipo:
Les escribo desde el taller, con las manos llenas de barro. ¿Me pueden decir si ya salieron los
recordatorios a los que no han pagado el curso? Ayer entraron dos transferencias y no sé si es
casualidad. Saludos, Beatriz Lamas | Apreciados amigos: Espero no ser pesado. ¿Hay novedades de
los carteles de la feria del libro? La imprenta me dijo que aún no había recibido nada, y quizá
se trate de un malentendido. Cordiales saludos, Librería Tejada, Damián Tejada | Hola, Rocío:
Primero felicitarte por el bebé, ¡qué preciosidad de foto! Y ya de paso, ¿sabes si ha contestado
alguien a la invitación del taller de cuero? No veo movimiento en la lista y me pongo nervioso.
Un abrazo, Anselmo Talabartería Prieto | Hola, Verónica, buen miércoles. Te escribo desde la
obra con los guantes puestos, así que perdona las faltas. ¿Me dices cómo llevas lo del correo
atrasado? Mi socio anda buscando un presupuesto de un cliente y sospecho que está ahí enterrado.
Gracias, Ramiro Cuesta, Reformas Cuesta | Hola Montse, espero que la niña esté mejor de la
otitis. Por la calle me han dicho que el correo de la semana pasada quedó precioso. Oye, ¿cómo
va lo de los recibos del segundo semestre? El gestor me llama cada dos días y yo le digo que
mañana. Abrazos, Kiko Salvatierra, Surf y Tablas | Buenos días, soy Mireia, de la tienda de
disfraces. Con tanto carnaval tardío imagino que el buzón estará a rebosar. ¿Me podrían decir
cuántos mensajes quedan por contestar? Gracias por todo, Mireia | Hola, les escribe Clara, de la
escuela de danza. Hace días que les envié los vídeos y todavía no he visto ninguna propuesta,
así que me preguntaba si alguien está ya con ello. Un saludo afectuoso, Clara | eh, una pregunta
tonta, el folleto lo está traduciendo alguien de Portugal o de Brasil, que no es por nada, pero
el cliente es de Oporto y es muy suyo, quién lo lleva | hola qué tal, nada, que me pregunta la
gestora y yo no sé qué decirle, cómo va lo de abril, está ya medio hecho o ni se ha empezado,
dime algo y la llamo
""",
}
