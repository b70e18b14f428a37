"""What people who write Spanish are unhappy with of work in play; as heard."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
pero qué es esto, la traducción está llena de faltas | me habéis cogido el hotel en la otra
punta de la ciudad 😤 | quedamos en el lunes y estamos a miércoles, nada de nada | las fotos del
post están al revés!!! | le habéis contestado a un cliente que no hacemos devoluciones, y SÍ
hacemos | el apellido está mal en las seis | Esto está traducido con el traductor de Google, se
nota a la legua. | el hotel está a 11 km de la feria | la web lleva caída desde que tocasteis el
menú!! | me prometisteis los textos para el lunes y estamos a miércoles | faltan todas las
facturas de la segunda quincena | le dijisteis a un cliente que abrimos los domingos y vino con
los niños para nada | Menuda chapuza. Las facturas llevan el IVA del año pasado. | Llevo
esperando desde el jueves. Así no se puede trabajar. | no me gusta nada, parece escrito por mi
cuñado | el enlace no funciona y el archivo pesa 0 kb, otra vez igual | Me siguen pidiendo el
vino a 9 euros. Nueve. Se suponía que ya estaba cambiado. | ¿Pero alguien revisó esto? El
apellido de mi socia está mal en las tres páginas. | otra vez cobrado dos veces al mismo
cliente, qué vergüenza pasé | quedamos en el lunes. hoy es miércoles. | otra vez mal | falta la
página 3 | así no | a Sonia le han pagado de menos y la tengo llorando aquí | quedamos en ayer |
Han enviado ustedes la factura a otra urbanización. Me parece inadmisible. | un cliente lleva
desde el lunes sin que nadie le conteste | habéis etiquetado a la competencia, unos cracks | la
mitad de las cantidades están mal, 100 en vez de 10 y así todo | fui y nadie me esperaba. Qué
vergüenza pasé. | Otra vez con el NIF equivocado. | sigue saliendo el logo viejo | el teléfono
que pusieron es el de mi ex | mandé 300 productos y hay 281 | dijisteis el lunes y aquí no hay
nada | muy bonito todo menos que está en portugués y pedí italiano | esa no es mi tienda, es un
stock de internet | desde ayer no carga, y es por lo que tocaron | una clienta dice que le
contestó un robot maleducado | Me habéis dejado una hora y cuatro minutos de margen... en la
otra estación | gracias pero no cuadra ni de broma | A Iván le falta el plus otra vez. Está que
trina. | los comentarios llenos de quejas y nadie de ustedes avisa | han mandado el boletín a
los que se dieron de baja, me están friendo a correos | "Raped" por "rape"?? en serio?? quitad
eso YA | la mitad de los datos son de 2017 | han puesto todo en una sola voz, no se sabe quién
habla | dos semanas para cambiar un horario en la web. DOS | Esto tenía que estar el lunes... |
'Huevos rotos' no se traduce por broken eggs, por favor, que quedo fatal | Habéis puesto el
teléfono de mi exsocia. No hay emoji para esto. | la transcripción era para ayer y aquí sigo,
mirando el correo | Ese no es un mastín, es un San Bernardo. Vaya ridículo delante de todo el
gremio | en las fichas faltan todas las graduaciones del ojo izquierdo, TODAS. Para eso lo hacía
yo | Me dijisteis el lunes. Estamos a miércoles y nadie ha llamado a nadie. | "Vino jobem" en el
asunto. A 1.200 personas. No tengo palabras | Me parece caro lo que se ha cobrado por cuatro
llamadas, la verdad | Con todo el cariño: tardar una semana en cambiar un botón no es serio. |
cada vez sale más caro y cada vez tardáis más | habéis puesto el iva al 10 en todas. otra vez.
no puede ser | tres semanas para esto me parece una tomadura de pelo | media transcripción dice
[inaudible], y yo lo oigo perfectamente | habéis contestado a mi proveedor de usted y hasta con
otro nombre, qué vergüenza | Las facturas de la luz salen dos veces, no cuadra nada | la factura
de Ruiz salió sin iva | alérgenos mal traducidos, gluten sale como azúcar | En la hoja hay doce
clientes repetidos, y a otros les falta el teléfono. | La factura del Miramar salió con el IVA
al 21 y el pan va al 4. | El botón del boletín de las velas lleva a una página que no existe |
Habéis publicado la foto de otra tienda | Le dijisteis a un cliente que no hacemos envíos, y sí
hacemos. He perdido el pedido. | la traducción está llena de errores, qué vergüenza con la
clienta | hay un montón de teléfonos mal copiados, así no me sirve | Me dijisteis que estaría el
lunes. Estamos a miércoles y seguís preguntando cosas. | Le habéis mandado un aviso a Carmen,
que pagó hace dos semanas. Qué vergüenza he pasado. | El hotel está a 7 km de la sala y yo había
pedido ir andando. | habéis pedido perfil de 48 y yo dije 70, ahora no me vale ninguno | El
presupuesto salió con los precios del año pasado, he quedado fatal con el cliente | las fotos
han quedado naranjas, la gente parece quemada | Dos días sin web. Dos. Y nadie me avisó de nada
| Habéis puesto el café a 180 euros. La gente entra a hacerse fotos con el cartel. | Nadie me
llamó el jueves, y me lo habíais prometido dos veces. Muy decepcionada. | habéis publicado con
el logo antiguo otra vez, es la segunda vez ya | Dos clientes me dicen que la persona que llamó
fue maleducada. No me gusta nada | Habéis puesto "chorizo" donde digo "sofrito". ¡En una paella!
Mis seguidores me están crucificando | Lleváis una semana de retraso y encima con los precios de
2025 | En los diplomas pone "cerémica". Los nueve. Ya los había repartido, qué vergüenza | Llevo
toda la mañana llamando a mi propio número para probar y no lo coge nadie. | Dos de las fotos
publicadas son de otra marca. No entiendo cómo nadie lo miró antes | Pedí tranquilo y me habéis
metido encima de una discoteca. No he pegado ojo. | Según mi web, hoy estamos cerrados. Tengo la
tienda abierta y vacía, qué casualidad. | Curioso: según vuestras cuentas gasté 4.000 euros en
chicles | Le das a enviar y te lleva a la web de un dentista de Murcia. | Dos semanas, cien
números y en mi agenda ni un nombre | El billete está a nombre de un tal Gutierres Pérez, con s.
No me dejaron subir | Las horas extra de Paco brillan por su ausencia, y Paco mide dos metros |
Donde el alcalde dice "no vamos a subir" habéis puesto "vamos a subir". Casi lo publico | Le
contestaron a mi mejor clienta de "estimado usuario". Ella tiene mi celular, imagínense la pena.
| perdona pero pone "porcelana china" y es barro de Níjar, de dónde sacáis eso?? | Llevo dos
semanas esperando lo de febrero y nada de nada | La newsletter salió con el enlace roto y el
precio del año pasado, qué vergüenza | ¡Pero si os lo he contestado ya dos veces! ¿Es que no
leéis? | Gracias, pero así no me sirve: en el contrato traducido arrendador y arrendatario están
cambiados. | los números de marzo no cuadran ni de lejos | Me habéis reservado el tren para el
día que no era. ¿Y ahora qué hago yo? | qué chapuza de posts, con faltas de ortografía y el logo
del año pasado | "Crianza" no es "breeding", por Dios. Hay que rehacer la carta entera | Llevo
tres días esperando las facturas y nadie dice nada. | Hola, en las nóminas de febrero se
olvidaron de las horas extra de Yolanda | no me gusta nada cómo ha quedado | El billete era de
ida. Yo, ingenuo de mí, pensaba volver. | De las quince reuniones que me dijeron que tendría,
cuatro. Y en una no había nadie. | Tarde y mal, como siempre. | ¿por qué tengo dos cargos
iguales vuestros en la tarjeta? yo solo encargué un trabajo | El boletín salió con el asunto
"PRUEBA 2 NO ENVIAR". A 1.200 suscriptores. | la traducción al alemán parece hecha con los pies
| Me dijeron 90 euros y en el cargo pone 135. Nadie me avisó de nada. | Llevo esperando desde el
lunes pasado una llamada que me prometieron "en una hora". | En la web habéis puesto "abierto
los domigos". Llevamos así desde febrero. | ¿En serio? ¿Otra vez el logo de la competencia en mi
post? | Pedí proveedores de la UE y dos de los cinco están en Turquía. | que conste que no estoy
enfadada, estoy decepcionada, son cosas distintas | Me dijisteis el lunes. Luego el miércoles.
Luego "en breve". Hoy es martes otra vez | vaya, otra vez os habéis comido la última página |
Nadie contesta. | Qué bonito el informe, lástima que los cinco proveedores cerraron en 2022 | 38
contactos metidos en el CRM y 38 sin correo. ¿Para qué los quiero? | Me habéis puesto en la web
los precios de otro, no me lo puedo creer | la nómina de Pablo salió mal por vuestra culpa, le
faltan 9 horas | Han mandado la factura a Beltrán dos veces y con importes distintos. Qué
vergüenza. | la foto del post es de la competencia!!! quitadla y poned otra antes de las 2 | dos
de las cinco citas ni sabían que yo iba. Hice 200 km para nada | Mi distribuidor de Múnich dice,
y cito, "muy divertido". Vendo desfibriladores. ¿Quién ha revisado ese texto? | Salió con el
asunto "ASUNTO AQUÍ". A 1.900 personas.
""",
}
