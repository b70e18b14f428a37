"""What people who write Spanish remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
Mi socia se encarga de los audios a partir de abril, yo me voy a tener un bebé, el segundo ya. |
hoy me ha dicho mi madre que por qué no busco un trabajo normal. tengo 44 años y once facturas
cobradas | he dejado la caja de facturas en la portería de Conchi, que os las da si le dais
conversación | esta semana han nacido dos potros en la finca de al lado y no se habla de otra
cosa | El perito dice que lo del techo lo paga el seguro, menos mal. Llevo tres semanas con
cubos en el pasillo y con el gato metiéndose en todos | Ya tengo las hojas de horas de todo el
equipo de limpieza y las he subido esta mañana. Falta la firma de Paco, pero las horas están
bien. | Esta semana han salido las notas de los exámenes, así que es normal que escriban muchos
padres. El año pasado pasó lo mismo y en tres días se calmó. | Por cierto, nuestro tinto ha
ganado una medalla en Valladolid, nos lo dijeron ayer. Estamos que no cabemos en nosotros de
alegría. | He avisado a la clienta de Zaragoza de que llegaré en tren y vendrá a recogerme a la
estación. Es una mujer encantadora. | Las páginas 30 a 34 del catálogo están un poco borrosas
porque la impresora se quedaba sin tinta. Los precios se leen bien, eso sí. | Hoy me ha llamado
el doctor Salas para confirmar lo que hablasteis. Encantado, me ha dicho que sois muy amables. |
Ya están en la carpeta las tres facturas de la luz que faltaban. Las tenía mi padre guardadas
con los papeles de la comunidad, y casi acaban en el contenedor. | Nuestra encargada, Noelia,
está de baja desde el lunes por la espalda. El médico le ha dicho que serán unas dos semanas, y
el parte ya lo tenéis en el correo. | Hoy me han parado dos alumnas en el pasillo para decirme
lo rápido que les habían contestado. Una pensaba que era yo y me dio las gracias por la
paciencia con lo del horario. | He hablado con Rui, el de la cooperativa, que conoce bien
Oporto. Me dice que el barrio del hotel es muy tranquilo y que el tranvía deja en la puerta de
la feria. | Acabo de subir las fotos nuevas del obrador, son unas treinta. La que sale con
harina hasta en las cejas es mi hija, que estaba encantada de posar. | En la cámara de comercio
me comentaron esta mañana que la convocatoria de este año salió con retraso. La chica que me
atendió cree que eso nos deja algo más de margen. | En la grabación del martes hay una parte en
que casi no se oye porque se puso a llover sobre el tejado. | He subido las fotos nuevas de la
piscina a la carpeta compartida, las buenas son las que empiezan por P. | Acabo de dejar las
fotos de las sandalias en la carpeta, las hizo mi hijo con su móvil y salieron mejor que las
mías. | Me acaba de escribir Lucía, la de Radio Vallecas, que le encantó la propuesta y que
hablará con su jefe. | La del local me ha confirmado por teléfono que podemos entrar desde las
seis a montar. Las copas las pone ella. | Hablé con Nuria y se encarga ella de avisar a los de
la parroquia. Está encantada de echar una mano, y eso que anda con la mudanza. | He encontrado
tres donativos más en la libreta vieja, te paso la foto esta noche cuando cierre la tienda. |
Buenísimas noticias: el monitor de vela ha dicho que sí. Mañana firmo con él y se lo cuento a
los padres en la reunión. | La invitada me acaba de decir que le encantó grabar con nosotros y
que lo va a compartir en su cuenta. | Le he pedido a mi prima que traduzca las instrucciones del
cuaderno, me las da el jueves y os las paso. | Os he dejado en la carpeta las cinco tomas de
hoy, la tercera es la buena aunque se cruza el gato. | El lunes estuve con el importador de
Londres y está encantado con las muestras, ya os contaré con calma. | Lo he leído entero con un
café y me parece muy sensato, sobre todo lo de las bodas. El viernes lo comento con mi hermana,
que lleva las cuentas. | pues nada que ha llegado el camión con las macetas nuevas y está la
tienda que no se puede ni pasar | La grabación del taller está en Drive, son dos partes, en la
segunda hay un poco de ruido de la calle. | perdonad que no os dije nada es que se me cayó el
móvil al agua y hasta hoy no tenía otro | He hablado con señor Wagner, él dice que paga seguro
esta semana. Estaba con problema en el banco, no es mala persona. | ya ha llegado el porcelanico
al almacen, faltan dos cajas pero el chofer dice q las trae el viernes | los partes se los di a
paqui en un sobre, faltaba el del martes que llovio y no fuimos | Buenas tardes. Les cuento que
el electricista ya me llamó y es un chico muy amable, viene con su propio andamio y todo. Un
saludo muy cordial, Don Anselmo | Buenas tardes. Ayer firmamos los dos el contrato en la mesa
del comedor, con un vinito, y el muchacho ya tiene sus llaves. Todo en orden. Suyo, Heliodoro |
Buenas noches. Mi nieta ha terminado magisterio y estamos todos que no cabemos en la casa de
alegría. Perdonen que estos días ande despistada. Su amiga, Consuelo | mi tía Loli ya ha mandado
la carta a los del tercero por correo certificado, tiene el resguardo guardado en la cocina | Ya
le he pasado a Lucía las biografías de los fisios, falta solo la de Andrés que está de baja por
paternidad. | La señora de la reseña mala me ha llamado hoy y hemos hecho las paces, dice que
igual la borra ella misma. | Hoy hemos vendido la última tarta a las once de la mañana, un
miércoles, esto no había pasado nunca. Dicen que es por el cartel nuevo. Mi madre dice que es
por la tarta. | La traductora me llamó para preguntar por un par de palabras del bordado y se
las expliqué por teléfono, muy maja. Le mandé además fotos de los puntos. Así que eso ya está
aclarado. | La lista que os pasé la hizo Paco a mano cuando aún trabajaba aquí, por eso hay
teléfonos con el prefijo viejo. Él ya se ha jubilado y cría canarios | He hablado con el gestor
y está conforme con cómo estáis cuadrando enero. Se va de vacaciones el viernes a Cádiz, qué
envidia | Ya os he subido las fotos de los zapatos, las hizo mi sobrino el domingo en la
terraza, con buena luz. Están en la carpeta Primavera | Aquí seguimos, con obras en la calle
desde el lunes y un polvo que no veas. Menos mal que las clientas de siempre saltan la valla |
ay qué semana, se nos ha casado la aprendiza y hemos cerrado dos días para la fiesta, por eso no
contestaba nadie, ya estamos aquí otra vez | el chico que nos hizo la web me ha escrito, dice
que ya os ha dado acceso, no sé qué de un usuario nuevo, en fin que por su parte listo | bueno
ya está, te he subido los tickets que faltaban, estaban en la guantera como siempre, y el de la
gasolinera me lo mandaron ellos por correo | oye que la doctora Peñalver es amiga de mi hermana,
ya le he dicho yo que la vais a llamar, así que está avisada y no le pillará de nuevas | Buenos
días. Ahora mismo estoy en la consulta del veterinario con la yegua y no tengo los papeles
delante. En cuanto vuelva a la finca lo miro y les digo. Disculpen la espera, Matilde | Hola,
equipo. Solo quería contarles que dos clientes nuevos nos han dicho que ahora los precios se
entienden a la primera. En la academia estamos encantados. Saludos cordiales, Ismael Prieto |
Buenos días, soy Begoña, de la clínica dental. Les confirmo que la caja con las fichas salió
ayer por mensajería y que mi compañera Olga tiene el número de seguimiento. Un saludo, Begoña |
que sepáis que con lo del patio tuvimos lleno el sábado y el domingo, hasta se acabaron las
croquetas, así que felicidades a quien lo escribió, de parte de toda la cocina | Estimado
equipo: les informo de que mañana es fiesta local y el taller estará cerrado. No hace falta que
hagan nada, es solo para que no se extrañen si no contesto. Saludos, Baltasar Roca | Queridos
todos: el cliente de la factura grande ha venido a verme en persona y nos hemos hecho medio
amigos. La vida da muchas vueltas. Un abrazo, Milagros | Hola: les cuento que la inquilina del
ático ha tenido gemelos. En la escalera no se habla de otra cosa. Un abrazo, Jacinta | bueno,
pues ya está, hoy se ha jubilado el portero, treinta años en la casa, hemos llorado todos un
poquito | Hoy he contestado yo sola todos los correos de la semana, me ha costado la tarde pero
ya está. Os lo cuento por presumir. | Si me tocara la lotería os daba toda la oficina a vosotros
y me iba a la playa, jaja | que sepáis que el señor de la caldera el de la calle Mayor es mi tío
así que si os cuenta batallitas de la mili paciencia | ya me ha llegado el material todo
completo y hasta con un boli de regalo el camionero majísimo pues eso | uf qué calor treinta y
ocho grados y nosotros en el tejado hemos parado a las doce porque esto no es vida y nada eso
contaba | Hola de nuevo: Hoy una clienta me ha recitado de memoria el boletín de junio. Dice que
lo tiene pegado en la nevera. Pensé que os haría ilusión saberlo. Besos, Rocío
""",
}
