"""What people who write Spanish are unhappy with of work in play; as heard."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
pero qué es esto, la traducción está llena de faltas | me habéis cogido el hotel en la otra
punta de la ciudad 😤 | Estoy bastante descontenta: la factura salió con el NIF equivocado y el
cliente me la ha devuelto. | quedamos en el lunes y estamos a miércoles, nada de nada | las
fotos del post están al revés!!! | le habéis contestado a un cliente que no hacemos
devoluciones, y SÍ hacemos | el apellido está mal en las seis | Esto está traducido con el
traductor de Google, se nota a la legua. | el hotel está a 11 km de la feria | la web lleva
caída desde que tocasteis el menú!! | me prometisteis los textos para el lunes y estamos a
miércoles | faltan todas las facturas de la segunda quincena | le dijisteis a un cliente que
abrimos los domingos y vino con los niños para nada | Menuda chapuza. Las facturas llevan el IVA
del año pasado. | Llevo esperando desde el jueves. Así no se puede trabajar. | Pero bueno,
¿quién ha contestado a la señora Rius que no hacemos fundas? ¡Claro que las hacemos! | no me
gusta nada, parece escrito por mi cuñado | el enlace no funciona y el archivo pesa 0 kb, otra
vez igual | Me siguen pidiendo el vino a 9 euros. Nueve. Se suponía que ya estaba cambiado. |
¿Pero alguien revisó esto? El apellido de mi socia está mal en las tres páginas. | otra vez
cobrado dos veces al mismo cliente, qué vergüenza pasé | quedamos en el lunes. hoy es miércoles.
| una clienta me reenvía la respuesta que le dieron: en inglés, a una señora de Cuenca. En
serio? | otra vez mal | falta la página 3 | así no | a Sonia le han pagado de menos y la tengo
llorando aquí | quedamos en ayer | Han enviado ustedes la factura a otra urbanización. Me parece
inadmisible. | un cliente lleva desde el lunes sin que nadie le conteste | habéis etiquetado a
la competencia, unos cracks | la mitad de las cantidades están mal, 100 en vez de 10 y así todo
| fui y nadie me esperaba. Qué vergüenza pasé. | Otra vez con el NIF equivocado. | sigue
saliendo el logo viejo | el teléfono que pusieron es el de mi ex | mandé 300 productos y hay 281
| dijisteis el lunes y aquí no hay nada | muy bonito todo menos que está en portugués y pedí
italiano | esa no es mi tienda, es un stock de internet | desde ayer no carga, y es por lo que
tocaron | una clienta dice que le contestó un robot maleducado | Me habéis dejado una hora y
cuatro minutos de margen... en la otra estación | gracias pero no cuadra ni de broma | A Iván le
falta el plus otra vez. Está que trina. | los comentarios llenos de quejas y nadie de ustedes
avisa | han mandado el boletín a los que se dieron de baja, me están friendo a correos | "Raped"
por "rape"?? en serio?? quitad eso YA | la mitad de los datos son de 2017 | han puesto todo en
una sola voz, no se sabe quién habla | dos semanas para cambiar un horario en la web. DOS | la
traducción la ha hecho un loro. "fisioterapia del suelo" no es suelo pélvico, ni mucho menos |
habeis contestado a una clienta q hacemos envios y NO hacemos envios. escribidle hoy y lo
arreglais | Esto tenía que estar el lunes... | 'Huevos rotos' no se traduce por broken eggs, por
favor, que quedo fatal | nadie contestó al señor del grupo de 40 y se han ido a la competencia.
estoy muy enfadada | Habéis puesto el teléfono de mi exsocia. No hay emoji para esto. | la
transcripción era para ayer y aquí sigo, mirando el correo | la mitad de los albaranes tienen la
fecha al revés, mes y día. ¿esto lo ha mirado alguien? | Habéis puesto que la entrada cuesta 65
euros. Son 6,50. Me ha llamado hasta el cura. | Ese no es un mastín, es un San Bernardo. Vaya
ridículo delante de todo el gremio | Al Montilla le habéis reclamado DOS veces y pagó el mes
pasado. Es el alcalde, para más inri | en las fichas faltan todas las graduaciones del ojo
izquierdo, TODAS. Para eso lo hacía yo | Me dijisteis el lunes. Estamos a miércoles y nadie ha
llamado a nadie. | "Vino jobem" en el asunto. A 1.200 personas. No tengo palabras | Me parece
caro lo que se ha cobrado por cuatro llamadas, la verdad | Con todo el cariño: tardar una semana
en cambiar un botón no es serio. | cada vez sale más caro y cada vez tardáis más | habéis puesto
el iva al 10 en todas. otra vez. no puede ser | tres semanas para esto me parece una tomadura de
pelo | a una mamá le habéis contestado "estimado cliente". ESTIMADO CLIENTE. yo no hablo así, me
muero de vergüenza | En los textos del vídeo mi padre dice "patata" donde dice "pedra". Cuatro
veces. ¿Alguien lo ha escuchado? | Un cliente alemán se ha reído de la carta en mi cara.
"Bravas" son patatas, no gente valiente | media transcripción dice [inaudible], y yo lo oigo
perfectamente | habéis contestado a mi proveedor de usted y hasta con otro nombre, qué vergüenza
| Me fui hasta Alcorcón y el cliente no sabía nada de la cita. Una hora y media perdida. |
Habéis contestado a un cliente tratándole de señora. Es un señor y además viene todas las
semanas. | Las facturas de la luz salen dos veces, no cuadra nada | Los nombres de dos clientes
están mal en la factura, uno me ha llamado y no estaba contento. | os dije que a los garcia ni
tocarlos, que son familia, y les ha llegado un requerimiento | la factura de Ruiz salió sin iva
| alérgenos mal traducidos, gluten sale como azúcar | En la hoja hay doce clientes repetidos, y
a otros les falta el teléfono. | La factura del Miramar salió con el IVA al 21 y el pan va al 4.
| El botón del boletín de las velas lleva a una página que no existe | La traducción parece
hecha con máquina. El cliente alemán me ha llamado porque no entendía ni la mitad. | Habéis
publicado la foto de otra tienda | Le dijisteis a un cliente que no hacemos envíos, y sí
hacemos. He perdido el pedido. | la traducción está llena de errores, qué vergüenza con la
clienta | hay un montón de teléfonos mal copiados, así no me sirve | Me dijisteis que estaría el
lunes. Estamos a miércoles y seguís preguntando cosas. | Le habéis mandado un aviso a Carmen,
que pagó hace dos semanas. Qué vergüenza he pasado. | El hotel está a 7 km de la sala y yo había
pedido ir andando. | habéis pedido perfil de 48 y yo dije 70, ahora no me vale ninguno | La
factura ha salido sin el NIF de la clienta y me la ha devuelto su gestor. | El presupuesto salió
con los precios del año pasado, he quedado fatal con el cliente | Habéis publicado la tarta con
el precio del año pasado y ya me la han pedido cuatro. | las fotos han quedado naranjas, la
gente parece quemada | Dos días sin web. Dos. Y nadie me avisó de nada | Habéis puesto el café a
180 euros. La gente entra a hacerse fotos con el cartel. | Nadie me llamó el jueves, y me lo
habíais prometido dos veces. Muy decepcionada.
""",
}
