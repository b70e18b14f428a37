"""What people who write Spanish are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Estoy bastante descontenta: la factura salió con el NIF equivocado y el cliente me la ha
devuelto. | Pero bueno, ¿quién ha contestado a la señora Rius que no hacemos fundas? ¡Claro que
las hacemos! | una clienta me reenvía la respuesta que le dieron: en inglés, a una señora de
Cuenca. En serio? | Me entregaron lo de enero sin los gastos de la tarjeta. La mitad falta, o
sea no me sirve | Con todo respeto, esa respuesta al cliente fue borde. Su gato acababa de morir
y le mandasteis la tarifa de incineración sin un mal pésame. | la fisioterapia va exenta de
IVA!! y le habéis metido el 21 a todo el mundo, llevo la mañana pidiendo perdón por teléfono |
la traducción la ha hecho un loro. "fisioterapia del suelo" no es suelo pélvico, ni mucho menos
| os dije q a benitez por la mañana no y va y le llamais a las 8. ahora no me coge el telefono
ni a mi | llevo desde el lunes esperando la carta y anoche con un grupo de irlandeses señalando
con el dedo. asi no se puede trabajar la verdad | el post sale con la foto al reves y con
faltas, y luego el q queda mal soy yo | habeis contestado a una clienta q hacemos envios y NO
hacemos envios. escribidle hoy y lo arreglais | Habéis puesto que abrimos a las 9 y abrimos a
las 10. Esta mañana, cola en la puerta y yo en pijama. | la factura lleva el IVA mal, al 21 en
vez de al 10. corregidla hoy que el cliente se va mañana | nadie contestó al señor del grupo de
40 y se han ido a la competencia. estoy muy enfadada | en la factura falta el IVA y el cliente
se ha reído de mí, con cariño, pero se ha reído | la mitad de los albaranes tienen la fecha al
revés, mes y día. ¿esto lo ha mirado alguien? | Le habéis dicho a una señora que su perra estaba
muerta. ESTABA DORMIDA. Llamadla y pedidle perdón, mañana a más tardar | Habéis puesto que la
entrada cuesta 65 euros. Son 6,50. Me ha llamado hasta el cura. | Al Montilla le habéis
reclamado DOS veces y pagó el mes pasado. Es el alcalde, para más inri | La factura de Librería
Sol lleva 50 ejemplares y eran 40. Es la segunda vez y la librera ya me mira raro. | la factura
41 lleva el IVA al 21 y las plantas van al 10, ya os lo dije el mes pasado | habéis puesto mal
el nombre del club, es JUDO CLUB ARANDA no Aranda Judo. cambiadlo mañana a más tardar q lo ve la
federación | un cliente me dice que quien le llamó no sabía ni cómo se llama mi empresa... qué
imagen damos | Una pareja se me quejó ayer en recepción de lo secas que son las respuestas por
correo, y con toda la razón, las he leído. Así no. | El hotel que me pusisteis estaba a 40
minutos andando. Cerca del Guggenheim, dije. Llegué sudando delante de veinte directivos. | a
una mamá le habéis contestado "estimado cliente". ESTIMADO CLIENTE. yo no hablo así, me muero de
vergüenza | En los textos del vídeo mi padre dice "patata" donde dice "pedra". Cuatro veces.
¿Alguien lo ha escuchado? | Un cliente alemán se ha reído de la carta en mi cara. "Bravas" son
patatas, no gente valiente | El 2x1 salió también en las láminas y ya me compraron cuatro a
mitad de precio. ¿Quién paga eso? | Acabo de ver que a tres clientas les contestasteis con el
nombre cambiado. Una me lo ha enseñado riéndose, pero a mí no me ha hecho ninguna gracia. | Mi
asesora dice que en la lista hay seis tickets repetidos y que los meses están mezclados. Así no
le sirve. | El presupuesto de Robles salió con el logo viejo y con un teléfono que ya no existe,
y eso que os lo avisé dos veces. | Me fui hasta Alcorcón y el cliente no sabía nada de la cita.
Una hora y media perdida. | El electricista que mandasteis llegó dos horas tarde y encima se fue
sin arreglar el enchufe. Los huéspedes cenaron a oscuras y he tenido que devolverles una noche.
| Una clienta de Oporto me dice que los textos están en portugués de Brasil. Pagué por algo que
ahora me da vergüenza enseñar. | Me dijisteis que el plazo para reclamar era de un mes y resulta
que eran siete días. He perdido 140 euros. | El boletín salió con el nombre de la tienda mal
escrito en el asunto. Tres clientas me han preguntado si nos hemos cambiado el nombre. | Habéis
contestado a un cliente tratándole de señora. Es un señor y además viene todas las semanas. | En
la hoja de diciembre faltan todas las comisiones de PayPal y mi gestora ya la había presentado.
Menudo lío me ha caído encima. | Un cliente francés se ha reído de la carta: por lo visto el
pulpo aparece como «poulpe à la foire d'exposition». No me ha hecho gracia. | Le habéis
prometido al de las cortinas una instalación gratis que yo nunca ofrezco. Ahora me toca ir un
sábado a Getafe por la cara. | Los nombres de dos clientes están mal en la factura, uno me ha
llamado y no estaba contento. | os dije que a los garcia ni tocarlos, que son familia, y les ha
llegado un requerimiento | a ver, mi padre está disgustado. el calendario decía libre y se han
presentado dos familias el mismo día en la casa. se suponía que estaba revisado | Estimados: el
anexo que me entregaron llevaba el nombre del inquilino anterior y tuvimos que tacharlo a mano
delante de él. Pasé un mal rato. Saludos, Purificación | En los subtítulos pone "sal" cada vez
que digo "salsa", y a partir del minuto 6 van dos segundos tarde. Así no me sirven. | Habéis
publicado la respuesta sin que yo la viera, y encima le dais la razón al cliente. Eso no es lo
que acordamos. | Las publicaciones salieron con dos días de retraso y el taller ya había pasado.
Vinieron tres personas y yo había comprado material para quince. | Mi asesor ha encontrado
cuatro facturas que no estaban incluidas, por un total de 1.930 €. Ahora toca una
complementaria. | El texto nuevo de la web tiene dos faltas en el título, y un cliente lo vio
antes que yo. | Le enseñé el informe a mi hermano, que es del gremio, y se echó a reír. La mitad
de los proveedores cerraron hace años y los precios son de 2021. | La traducción parece hecha
con máquina. El cliente alemán me ha llamado porque no entendía ni la mitad. | Ayer me senté con
el gestor, cuatro horas y dos cafés. En enero faltan seis recibos de la luz y del gas que os
había escaneado uno por uno | Una clienta me ha enseñado la web en su móvil mientras le probaba
el vestido. Las fotos nuevas salen tumbadas, todas | a ver no es por nada pero en la publicación
pone stand 14 y nosotros estábamos en el 41, la gente dando vueltas y mi madre llamándome, en
fin | los de Dublín se partían de risa con la carta, al tinto joven le pusieron young red man o
algo así, yo con la cara colorada más que el vino | La factura ha salido sin el NIF de la
clienta y me la ha devuelto su gestor. | Habéis publicado la tarta con el precio del año pasado
y ya me la han pedido cuatro. | Hola: llevo desde el lunes escribiendo a esta mesa y solo me
contesta un mensaje automático. Así no se trata a una clienta de tantos años. Dolida, Encarna |
es que no puede ser, os escribí tres veces por lo del calendario y nadie me contesta, y mientras
me han entrado dos reservas la misma noche | mira, estoy harto, cada vez que pregunto algo me
responde alguien distinto y nadie sabe lo que dijo el anterior | Habéis puesto el jabón de avena
con la foto del de rosas. Y ya me lo han comprado dos personas así | Le habéis contestado de
usted a mi mejor clienta, que me conoce de toda la vida. Se ha quedado helada | no si yo no digo
nada pero me habéis puesto una cita en domingo en domingo y la señora esperándome con el café
hecho y yo en la playa | Señores: Ayer salió en nuestra cuenta una foto de una paella con
chorizo. Somos de Valencia. No les digo más, pero imagínense los comentarios. Vicent | Llegó una
carta de Hacienda con recargo porque presentasteis tarde. Esto me parece muy serio y quiero una
explicación. | Me habéis sacado el billete para el 21 y yo dije el 12. Con el cliente esperando,
vaya gracia | Las horas extra de Moha están mal otra vez, son 11 y ponéis 6. Ya van dos meses
seguidos | Pone "Estimado {nombre}" en el boletín de febrero, lo ha recibido así todo el mundo,
qué vergüenza | A una clienta que preguntaba por su vestido de novia le contestaron lo de los
cambios de zapatos. Se casa el sábado. Imaginad. | Con todo el cariño, pero habéis puesto el IVA
al 10 en todas y ahora me toca dar la cara con catorce clientes | Faltan la mitad de los recibos
de la luz, y mira que os los mandé en fila india | llevo una semana mirando el instagram y ahí
no se mueve ni una mosca, esto no es lo que hablamos | "Jamón de bellota" no es "ham of the
acorn lady". Mi cliente de Londres aún se está riendo | Con todo el respeto, a la señora Quiroga
se le contestó con el pedido de otra persona | Las fotos vienen con los ganchos cortados, en
casi todas falta medio pendiente. Así no las puedo subir. | Me han devuelto dos paquetes de
Canarias porque faltaba el DUA. Se lo dije bien clarito a la persona que lo hizo. Y ahora el
porte quién lo paga, ¿yo? | La traducción llama "plaster" al pladur en todo el documento y las
tablas están descolocadas. Así no lo puedo mandar. | Las fotos de los posts están cortadas por
la mitad y en una sale la competencia. Así no os lo pago. | ¿Pero quién ha encargado esto? Yo
no, desde luego, y me parece fatal que empecéis sin preguntarme | No es la primera vez que me
aparece un pedido que no es mío. Un poco de cuidado, ¿no? | He mirado febrero y la factura del
horno sale como gasto de viaje. Además faltan dos recibos que envié en su momento. Decepcionada.
| Con todo el respeto, las respuestas que dais a mis clientes suenan a robot; dos ya se han
quejado en la consulta | Faltan 14 pedidos del PDF en la hoja de cálculo, los he contado yo uno
a uno | Desde que tocasteis la web no carga la galería de fotos, y de eso comemos las
fotógrafas. | La publicación de Instagram salió un día después de la inauguración. Ya me dirán
para qué sirve. | Perdonad, creo que os habéis equivocado: el IVA del recibo de la gasolina está
al 10. Es al 21. | hace un mes entregué la caja de tickets y todavía no he visto ni un número,
esto es una tomadura de pelo | Le mandasteis un recordatorio de pago a un cliente que había
pagado en diciembre!!! qué vergüenza he pasado | Qué maravilla de hotel: sin ventana, sin ducha
y a 9 km de la feria. Os pedí cerca. | En la transcripción han puesto "Sr. Gato" en vez de "Sr.
Cato" cuarenta y tres veces. Mi jefe ya me llama así. | Vuestro compañero le cambió el apellido
a mi cliente en la factura y ahora su gestoría la rechaza. Corregidla, por favor. | La factura a
Hermanos Quiroga salió con el IVA al 10, y son servicios, va al 21. Ahora me toca rectificarla a
mí? | La transcripción confunde todo el rato quién habla, lo que dice la alcaldesa se lo ponéis
al periodista. así no me sirve | Subieron las fotos de otra peluquería a mi Instagram, ni
siquiera trabajamos con ese corte de pelo | No me parece serio cobrar un suplemento de urgencia
y entregar tarde, qué quieren que les diga | Estimados señores: les escribo con cierto disgusto.
El boletín salió a nombre de mi exsocio, que dejó la empresa en noviembre, cosa que les
comuniqué por escrito. Atentamente, Joaquín Bermejo | He esperado en la cafetería una hora al
cliente que según vosotros había confirmado. No había confirmado nada, le acabo de llamar. |
Buenos días, soy Pilar, de la floristería. Ayer una clienta me enseñó la respuesta que le dieron
en mi nombre: "estimado usuario". ¡La conozco de hace veinte años! | Lo de la web está peor que
antes. Antes por lo menos se veía el menú en el móvil | sigo sin los libros y hacienda no espera
a nadie. los quiero aquí mañana a las 10 o me busco la vida | En el catálogo que me tradujisteis
del alemán pone "madre M8" donde es "tuerca M8". Catorce veces. Y ya está impreso. | Las
facturas de diciembre salieron sin el IVA y me he tenido que enterar por el gestor. Muy mal. |
me mandasteis seis y vinieron cuatro, y uno de los cuatro en chanclas. EN CHANCLAS a desmontar
una noria | la portada ha durado bien dos noches. DOS. Ahora solo enciende el verde, parezco una
farmacia, y anoche tenía cola | Habéis traducido "fermare" por "firmar". Pone "en caso de viento
fuerte, firmar el tiovivo". Corregidlo antes del sábado que el sábado hace viento | Ayer me
llamó la panadería: su factura lleva el NIF de la frutería y la frutería el de la panadería.
Menudo intercambio. Esto hay que arreglarlo ya y con disculpas. | ¿Plazo? Llevo dos semanas sin
que nadie pueda reservar una mesa desde la página, el plazo se pasó hace rato | Una directora me
contó el jueves que la llamaron tres veces el mismo día, la última durante el comedor. Así no
voy a actuar en ningún colegio en la vida. | La de Talleres Ibáñez salió sin el IVA. Me ha
llamado su contable, muy amable, pero con risita. | Ya van dos notarías que me dicen que las
llamaron a la hora de comer y que la señorita les llamó "Notario Fernández" a todos. Así no
vamos bien. | Tres de las cinco naves que me ponéis ya estaban alquiladas cuando llamé y la
cuarta está en Getxo. Getxo, no Getafe. | A Fátima le descontasteis los tres días del hospital
como si fueran vacaciones. Lloró en el almacén. | Las peonías del post del domingo eran
ranúnculos. Soy florista, me lo han recordado cuarenta y dos floristas.
""",
}
