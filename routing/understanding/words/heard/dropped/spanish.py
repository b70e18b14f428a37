"""What people who write Spanish want no more of work in play; as heard."""

from __future__ import annotations

DROPPED = {
    "cancel": """
anulad lo de málaga, no voy | Ya no hace falta la transcripción, muchas gracias de todos modos.
| lo del linkedin dejadlo estar, lo escribo yo | parad las llamadas, ya tengo la agenda hasta
arriba | anulad lo del tren, se ha suspendido la reunión | Ya no hace falta lo de las
subvenciones, gracias, me lo ha resuelto el gestor. | dejadlo estar, los posts los hace mi
sobrina | parad las llamadas hasta nuevo aviso no, definitivamente, se acabó la campaña | anula
el viaje, me he roto el tobillo | ya no hace falta lo del boletín, lo escribe mi socia |
Olvidaos de la investigación de mercado, por favor, hemos decidido no abrir en Bilbao. | para
esos de la traducción: párenlo, la editorial se ha echado atrás | lo de Zaragoza ya no va, me
cancelaron la boda | Dejen nomás el tema de la traducción, el cliente se fue con otro. | Oigan,
ya no hace falta que busquen lo de los permisos, me lo explicó el municipio | anula los posts,
la traducción sí la quiero | el botón no hace falta, lo puso mi hijo anoche | ya no vamos a
Lisboa, se suspende la feria | Les agradecería que no siguieran con las horas del almacén; lo
asume la gestoría. | dejadlo, he devuelto el programa ese | Mi jefa dice que siempre no. Ni
modo, se cancela el boletín. | el evento se cayó, no hace falta la página | lo de la cera ya no,
el boletín sí | Hemos contratado a una gestoría, por lo que damos de baja este encargo. Un
saludo. | parad las llamadas, no damos abasto | deja los tickets, los tiró la señora de la
limpieza 🤦 | lo hacemos por videollamada, anulad el vuelo | quita la reserva que pedí, me quedo
en casa de un amigo | al final el notario habla español así que no hace falta | olvidaos de los
posts, mi hija los hizo anoche | ya pagaron todos, no manden nada | me echo atrás con las
nóminas, lo lleva mi cuñada | por la lluvia no hay mercadillo → no hay campaña | no transcribas
nada, el audio está roto | ya no hace falta el hotel, cantamos en casa | deja lo de las fichas
que lo hace mi sobrino | Anulad el boletín, por favor. El taller se suspende por falta de gente.
| dejad lo del billete ya tengo furgo | anulad el mailing, no hay taller | lo de las botellas no
sigais, al final voy a latas. la maquina llega en abril | olvidaos de la factura de quiroga, al
final no quiere el mueble | parad la búsqueda, ya tengo local | Anulad el post del aniversario,
ha fallecido el abuelo y no estamos para fiestas. | ya no quiero la página en catalán, dejadlo |
No llaméis a las carpas. Lo hacemos dentro. | al final no hace falta lo del hotel, duermen en el
autobús jaja | lo del tren nada, voy en cohe | olvidad el boletín | Olvidaos del tren, me lleva
mi cuñado en la furgo | no publiquéis nada del sábado, se ha caído la copia y no hay peli |
anula lo del banco, he hablado yo | para lo del cuaderno, el gestor dice que no hace falta | Del
hilo de LinkedIn olvidaos, me han cerrado la cuenta | lo de llamar al de las lentes déjalo ya,
me llamó él esta mañana | no sigáis mirando harinas, me quedo con el de siempre | Uy, ese precio
no. Dejadlo, ya lo mando yo desde mi gmail | para con los posts de abril, cerramos por obra todo
el mes | anulad la cita con la gestoría, ya no hace falta, lo hemos hablado por teléfono | Pues
nada, cancelamos lo de las academias. Mi hijo se va a Irlanda al final | no hace falta que
paséis a texto la charla, la organización la cuelga ya escrita | no sigáis llamando a los
gimnasios porque he vendido el negocio de los batidos | Vidal ha cerrado la empresa, no vale la
pena reclamarle nada, dejad ese recordatorio | Solo quiero seguir con el boletín, los textos del
vídeo ya no | olvídalo, nos quedamos con el proveedor de siempre | al final no vamos a la feria,
nada de viaje | la traducción ya no hace falta, la ha hecho mi hija que vive en Bristol | deja
de llamar a las comunidades, no doy abasto | nada, olvídate de buscarme los azulejos, encontré
un palé entero en el almacén de mi primo | No hace falta ya la respuesta a la reseña, la chica
la ha borrado ella sola | La cata al final no se hace, se nos ha puesto mala la mitad del equipo
| Ya no hace falta sala en octubre, el batería se casa ese mes el muy... | dejalo lo de la
diputación, no cumplimos los requisitos | Dejad lo de los barriles, me los trae mi cuñado |
Cancelen el correo de la temporada, todavía no está claro el estreno | ya no hace falta el hotel
de Bilbao, duermo en casa de un amigo | Lo del folleto en portugués ya no hace falta, la feria
de Oporto se ha suspendido. | Dejad tranquilo a Álvaro, me ha dicho que se muda a Chile | con
Ibáñez ya hablé yo, dejadlo | Parad lo de Peña, lo lleva mi abogada desde hoy. | No hace falta
desviar nada, al final me quedo en casa y cojo yo el teléfono. | no hace falta ya el
recordatorio, ha pagado | Al final el cartel no, gracias, vendemos la barbacoa. | Olvidaos del
pack de velas, se queda todo suelto | Con el embarazo no voy a poder viajar, así que mejor no
busquéis más bibliotecas. | Matías no quiere discursos, se pone malo solo de pensarlo. Dejadlo
estar. | Ya no hace falta el estudio, mi cuñada nos deja su nave. | El ayuntamiento vende las
entradas por su web, así que dejad las nuestras sin imprimir. | Al final no hacemos camiseta de
aniversario, mi socio no lo ve claro. Déjalo. | Mi sobrino se queda con el puesto, ya no hay
nada que entrevistar. | El curso online lo dejamos, mi socia no quiere hacer. | lo de la
licitacion del colegio dejadlo, no me da la gente para esa obra | ya no hace falta que llameis a
nadie del bloque, el administrador lo organiza el solo | soy Adri, no sigáis con la factura de
mi madre, la clienta ha devuelto el ramo | Dejad lo de los proveedores de corcho, ya hemos
firmado con uno de Girona. | ya no hace falta el hotel | dejad lo de la cera, me apaño | Al
final no necesitamos la traducción del contrato, porque el cliente lo ha firmado en español. |
Dejad de llamar a las autoescuelas, hemos cambiado de idea. | La factura del Miramar ya no hace
falta, la hizo ayer mi gestor | Dejad lo de las normas en portugués. Al final no viene nadie de
Braga. | anulad lo de Bilbao, no viajo | Dejadlo, ya no hace falta el informe | anulad la
traducción, ya la hizo mi cuñada | Al final no tocamos la página de precios, dejadlo. | anulad
la traducción, la hizo mi nuera | dejad el vídeo del huerto | Anula el presupuesto del toldo, el
hombre se ha echado atrás | anula el pedido de platos, me los da mi primo | Olvídate del coche,
bajo en autobús con los chicos del taller. | Echamos para atrás lo de la página de reservas, que
la gente prefiere llamar | Ya no hace falta el catálogo en alemán: el distribuidor de Múnich se
rajó anoche. | perdonad el lío, no me voy, no necesito que nadie conteste el correo | Cancelad
las llamadas a las bodegas. | el episodio 9 fuera, el invitado no quiere que salga. el 8 sí |
Anula las nóminas, las saca ya la gestoría nueva | No sigas con el boletín; prefiero tres
publicaciones de Instagram para el viernes sobre lo mismo. | Ferrer se ha echado atrás, no le
mandéis la factura de anticipo. Asunto cerrado. | Al final no concursamos, tira a la basura lo
de las tapas | de momento y para siempre: las fotos se quedan como están. gracias y disculpas |
ya no voy a Roma así que el vuelo fuera | paradlo todo porfa, cambio de agencia | olvidaos del
boletín de abril, cerramos la tienda online | Al final no hay comida con los proveedores, así
que no sigáis llamándoles | Dejad lo de las lámparas, mi sobrino me las ha hecho gratis | Anulad
el billete del 26, al final voy en coche | la multa la pago y ya está, no sigáis con el recurso
| No llaméis a los del club, ya les he mandado yo un formulario. Dejadlo. | déjalo, ya me ha
pagado en mano | al final me lleva mi cuñado en coche, lo del tren ya no hace falta | Mi gestor
ya me ha pasado la lista de ayudas, no busquéis más | Sintiéndolo mucho, este abril nos quedamos
sin boletín; el presupuesto no da | Mi prima me deja su piso en Triana, no hace falta que
busquéis cama | El socio de Oporto resulta que habla español mejor que yo. Podéis soltar el
contrato | Cambiamos a fieltro y el corcho ya no nos dice nada | Nuria vino ayer con el dinero
en un sobre. A ella no le mandéis nada | Al final mi socia se queda todo agosto y contesta ella
| Paren el anuncio de los bolsos, ya no queda ninguno | olvidaos de Bilbao, no tengo producción
ni para mí | Ya hizo mi hija la tabla de los ponchos anoche, anulen eso por favor y disculpen |
La newsletter de rebajas la dejamos, no la mandéis. Las fotos sí, esas seguid. | al final no voy
a Matadero, no hace falta que mandéis nada | lo de la nave paradlo, el cliente se ha echado
atrás | lo de la web ya no hace falta, paradlo | Deja, deja, ya la he hecho yo a mano. Olvidaos
de esta factura. | anulad lo del hotel | Déjalo todo, ya no me hace falta nada, gracias
igualmente. | Olvidaos del hotel de Zaragoza, me quedo en casa de mi hermana | para las
publicaciones ya, cerramos el bar por obras y no tiene sentido | quita lo de la nómina | El
vuelo no, se suspende el congreso. Lo otro sigue igual. | mejor no saquemos boletin este mes,
fuera | anulen lo de las publicaciones de facebook | Hemos decidido prescindir del boletín
mensual. Gracias por estos meses. | Me echo atrás con las facturas, prefiero esperar a hablar
con mi asesor | olvidaos de transcribir el audio, era el archivo equivocado y el bueno lo perdí
| Con las nóminas no sigáis: cierro la empresa. | Ya no quiero el informe de subvenciones, se
cerró el plazo. | Dejad de llamar a la lista de dentistas, por favor | A partir del lunes
contesto yo los correos de la tienda, no hace falta que sigan. | la versión inglesa del folleto
ya sobra, la hizo mi hija en una tarde | Al final nos quedamos sin viaje a Oporto, así que nada
de vuelos ni hotel. | paren todo lo de la página web, cambiamos de dominio | Lo de meter las
fichas en el CRM lo dejamos correr, que hemos cambiado de programa. | dejadlo estar, que me lo
he pensado mejor | Perdonad las molestias, pero se ha cancelado la feria y ya no viajo a ningún
sitio | Al final no hace falta, lo hizo mi sobrina | lo de pasar los albaranes al excel
olvidadlo, la gestoría los acepta en papel | No sigan con la traducción por favor, el cliente
firmó la versión en inglés | Anulad lo del boletín. Cerramos por reforma y no tengo nada que
anunciar. | ya no quiero las publicaciones, me han cerrado la cuenta :( | Anulad el tren, voy en
coche con mi socio | ya no hace falta escribir la entrevista, la ha hecho mi sobrino con una
máquina | lo de la traducción al portugués dejadlo, el cliente se echó atrás | No quiero más
posts, por favor. A partir de abril lo lleva mi sobrina | Anulad la búsqueda de proveedores, ya
encontré uno yo | lo del permiso especial déjalo, la hemos desmontao más y cabe en normal | Las
fichas ya las pasó mi hija en una tarde de lluvia. Podéis olvidaros, gracias igual. | lo del
formulario ya está, era el hosting que había caducado jeje | Resulta que el programa nuevo
importa las fichas él solito. Pues eso que nos ahorramos
""",
}
