"""What people who write Spanish remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
en el pueblo todos me conocen como Paqui, no como Francisca, lo digo por si alguno se extraña |
Rocío está de baja hasta mayo y la sustituye Elena, lo digo por los nombres que veréis | en el
audio 2 se oye una batidora de fondo, es la cocina, no se puede evitar | Para el trimestre, ojo
que los tickets de gasolina están en una carpeta aparte, se llama 'coche' | el concejal me ha
dicho en el bar que la ayuda sale en abril, no sé si fiarme | Aviso: el número del Hotel Faro
está mal en la lista, el bueno se lo mando luego | Mi socia se encarga de los audios a partir de
abril, yo me voy a tener un bebé, el segundo ya. | por cierto los lunes cerramos a partir de
ahora, aunque eso ya lo cambié yo en todas partes | hoy me ha dicho mi madre que por qué no
busco un trabajo normal. tengo 44 años y once facturas cobradas | he dejado la caja de facturas
en la portería de Conchi, que os las da si le dais conversación | las fichas os las he dejado
escaneadas en la carpeta compartida, van por orden alfabético más o menos | esta semana han
nacido dos potros en la finca de al lado y no se habla de otra cosa | El perito dice que lo del
techo lo paga el seguro, menos mal. Llevo tres semanas con cubos en el pasillo y con el gato
metiéndose en todos | la cliente del 3ºB me ha dicho que este mes no puede pagar, que en abril
seguro | les aviso que el jueves no voy a tener señal, ando en la sierra con las tejedoras | El
lunes estuve en la feria de Tárrega y me dieron tres tarjetas de periodistas, por si sirve | el
de las persianas me ha llamado a mí directamente, ya le he dicho que hable con vosotros | Ya
tengo las hojas de horas de todo el equipo de limpieza y las he subido esta mañana. Falta la
firma de Paco, pero las horas están bien. | Esta semana han salido las notas de los exámenes,
así que es normal que escriban muchos padres. El año pasado pasó lo mismo y en tres días se
calmó. | Por cierto, nuestro tinto ha ganado una medalla en Valladolid, nos lo dijeron ayer.
Estamos que no cabemos en nosotros de alegría. | He avisado a la clienta de Zaragoza de que
llegaré en tren y vendrá a recogerme a la estación. Es una mujer encantadora. | Las páginas 30 a
34 del catálogo están un poco borrosas porque la impresora se quedaba sin tinta. Los precios se
leen bien, eso sí. | La foto de las torrijas la hizo mi hija con su móvil nuevo, por eso tiene
tanta resolución. | Hoy me ha llamado el doctor Salas para confirmar lo que hablasteis.
Encantado, me ha dicho que sois muy amables. | El gestor me comenta que el año pasado el dinero
de esas ayudas se acabó en dos semanas. | Ya están en la carpeta las tres facturas de la luz que
faltaban. Las tenía mi padre guardadas con los papeles de la comunidad, y casi acaban en el
contenedor. | Acabo de subir las fotos nuevas del obrador, son unas treinta. La que sale con
harina hasta en las cejas es mi hija, que estaba encantada de posar. | En la grabación del
martes hay una parte en que casi no se oye porque se puso a llover sobre el tejado. | Los de la
gestoría ya me han hecho la transferencia, la vi esta mañana en el banco. | Esta tarde paso por
la ferretería de Paco a por unas bisagras, le pregunto si guardan copia. | He subido las fotos
nuevas de la piscina a la carpeta compartida, las buenas son las que empiezan por P. | Mi
gestora ya ha revisado el borrador y dice que la cláusula de la fianza está bien redactada. |
Acabo de dejar las fotos de las sandalias en la carpeta, las hizo mi hijo con su móvil y
salieron mejor que las mías. | Las dos monsteras ya se vendieron en la tienda física, os lo digo
para que lo sepáis. | La novia vino ayer a la tienda con su madre y encargó los seis ramos allí
mismo. | Ya imprimí las hojas y las pegué en la caja grande, el mensajero no ha pasado aún. | Me
acaba de escribir Lucía, la de Radio Vallecas, que le encantó la propuesta y que hablará con su
jefe. | La del local me ha confirmado por teléfono que podemos entrar desde las seis a montar.
Las copas las pone ella. | He vuelto a grabar la entradilla esta mañana, con menos eco, y la he
subido como intro_2. | Hablé con Nuria y se encarga ella de avisar a los de la parroquia. Está
encantada de echar una mano, y eso que anda con la mudanza. | He encontrado tres donativos más
en la libreta vieja, te paso la foto esta noche cuando cierre la tienda. | Buenísimas noticias:
el monitor de vela ha dicho que sí. Mañana firmo con él y se lo cuento a los padres en la
reunión. | La invitada me acaba de decir que le encantó grabar con nosotros y que lo va a
compartir en su cuenta. | Le he pedido a mi prima que traduzca las instrucciones del cuaderno,
me las da el jueves y os las paso. | Os he dejado en la carpeta las cinco tomas de hoy, la
tercera es la buena aunque se cruza el gato. | El lunes estuve con el importador de Londres y
está encantado con las muestras, ya os contaré con calma. | Mi socia ha escrito a la fotógrafa y
parece que le pilla de viaje, a ver qué dice. | Lo he leído entero con un café y me parece muy
sensato, sobre todo lo de las bodas. El viernes lo comento con mi hermana, que lleva las
cuentas. | pues nada que ha llegado el camión con las macetas nuevas y está la tienda que no se
puede ni pasar | La grabación del taller está en Drive, son dos partes, en la segunda hay un
poco de ruido de la calle. | perdonad que no os dije nada es que se me cayó el móvil al agua y
hasta hoy no tenía otro | He hablado con señor Wagner, él dice que paga seguro esta semana.
Estaba con problema en el banco, no es mala persona. | ya ha llegado el porcelanico al almacen,
faltan dos cajas pero el chofer dice q las trae el viernes | los partes se los di a paqui en un
sobre, faltaba el del martes que llovio y no fuimos | acabo de dejar los planos en la oficina de
tomas y le he pedido que os los escanee | Buenas tardes. Les cuento que el electricista ya me
llamó y es un chico muy amable, viene con su propio andamio y todo. Un saludo muy cordial, Don
Anselmo | Buenas tardes. Ayer firmamos los dos el contrato en la mesa del comedor, con un
vinito, y el muchacho ya tiene sus llaves. Todo en orden. Suyo, Heliodoro | Buenas noches. Mi
nieta ha terminado magisterio y estamos todos que no cabemos en la casa de alegría. Perdonen que
estos días ande despistada. Su amiga, Consuelo | mi tía Loli ya ha mandado la carta a los del
tercero por correo certificado, tiene el resguardo guardado en la cocina | Ya le he pasado a
Lucía las biografías de los fisios, falta solo la de Andrés que está de baja por paternidad. |
La señora de la reseña mala me ha llamado hoy y hemos hecho las paces, dice que igual la borra
ella misma. | Perdonad que no conteste a nada estos días, tengo a los gemelos con varicela y el
taller cerrado. | Ya le he pasado a Lucía todos los clips del móvil, son 18 archivos y unos 4
GB. | El cliente portugués me comenta que su ingeniero también entiende español, por si os sirve
para las dudas. | Las fotos del taller las hizo mi primo, y no le importa que no salga su
nombre. | En dos gimnasios de la lista ya me conocen, di allí un taller de espalda hace un año |
La gestora me confirma que el contrato de Iván está firmado. Por nuestra parte queda todo listo.
| La lista que os pasé la hizo Paco a mano cuando aún trabajaba aquí, por eso hay teléfonos con
el prefijo viejo. Él ya se ha jubilado y cría canarios | He hablado con el gestor y está
conforme con cómo estáis cuadrando enero. Se va de vacaciones el viernes a Cádiz, qué envidia |
Ya os he subido las fotos de los zapatos, las hizo mi sobrino el domingo en la terraza, con
buena luz. Están en la carpeta Primavera | Aquí seguimos, con obras en la calle desde el lunes y
un polvo que no veas. Menos mal que las clientas de siempre saltan la valla | ay qué semana, se
nos ha casado la aprendiza y hemos cerrado dos días para la fiesta, por eso no contestaba nadie,
ya estamos aquí otra vez | bueno ya está, te he subido los tickets que faltaban, estaban en la
guantera como siempre, y el de la gasolinera me lo mandaron ellos por correo | oye que la
doctora Peñalver es amiga de mi hermana, ya le he dicho yo que la vais a llamar, así que está
avisada y no le pillará de nuevas | Hola, equipo. Solo quería contarles que dos clientes nuevos
nos han dicho que ahora los precios se entienden a la primera. En la academia estamos
encantados. Saludos cordiales, Ismael Prieto | mi cuñado dice que a él le abre bien en el
ordenador, solo falla en el móvil | Queridos todos: el cliente de la factura grande ha venido a
verme en persona y nos hemos hecho medio amigos. La vida da muchas vueltas. Un abrazo, Milagros
| Hola: les cuento que la inquilina del ático ha tenido gemelos. En la escalera no se habla de
otra cosa. Un abrazo, Jacinta | bueno, pues ya está, hoy se ha jubilado el portero, treinta años
en la casa, hemos llorado todos un poquito | hoy me han devuelto otro bolso, ya le he dado el
dinero yo en mano, era la vecina | Que no se os ocurra anular lo de la feria: el rumor de que se
suspende es falso. | Hoy he contestado yo sola todos los correos de la semana, me ha costado la
tarde pero ya está. Os lo cuento por presumir. | Mi cuñada se encarga de los billetes de ella,
así que lo mío está bien como está. | Si me tocara la lotería os daba toda la oficina a vosotros
y me iba a la playa, jaja | mi prima estudia alemán en la academia y dice que con este manual
ella se habría muerto | que sepáis que el señor de la caldera el de la calle Mayor es mi tío así
que si os cuenta batallitas de la mili paciencia | ya me ha llegado el material todo completo y
hasta con un boli de regalo el camionero majísimo pues eso | uf qué calor treinta y ocho grados
y nosotros en el tejado hemos parado a las doce porque esto no es vida y nada eso contaba | la
factura de la luz aún no me ha llegado, os la mando en cuanto la tenga | Buenos días. Me habló
de vosotros mi gestor. ¿Cómo funciona esto, hay que darse de alta o pagar una cuota? | ¿En qué
horario trabaja la gente que contesta los correos? Lo digo porque aquí en Canarias vamos una
hora por detrás | No me ha llegado la factura vuestra de febrero, ¿la mandáis a principios o a
finales de mes? | ¿Firmáis un contrato de encargado del tratamiento? Mi asesora me lo pide por
los datos de la plantilla. | Para quien traduzca: "horno de leña" lo ponemos siempre igual que
en el folleto viejo, lo adjunto. | Tengo una socia nueva desde ayer y me gustaría que ella
también pudiera escribir por aquí. ¿Cómo se da de alta a otra persona? | Mi gestor pregunta
dónde se guardan los datos de los empleados y quién los puede ver. ¿Tenéis algún documento que
le pueda enseñar? | ya están las fotos en la carpeta, las de la chimenea son de mi hija, salen
con su nombre | Para quien lleve el correo: las tallas van en este pdf, y el almacén cierra a
las 14 h | Una duda tonta: si lo que entregáis no me gusta, ¿cuántas veces puedo pedir cambios
sin pagar más? | Cuando llamáis a la gente de una lista, ¿grabáis las conversaciones? Es por
saberlo, que luego me lo preguntan a mí. | ¿Emitís factura con datos de Canarias, o sea sin IVA
peninsular? Es que siempre hay lío con eso y prefiero preguntarlo antes de empezar. | ¿Cuánto
cobráis más o menos por llevar las cuentas de un mes? No quiero encargar nada todavía, estoy
comparando. | Tengo un solo piso en alquiler, ¿os sale a cuenta un cliente tan pequeño o hay un
mínimo? | Hoy salió el pedido de la señora Larrañaga, el número de seguimiento está en la hoja.
Lo digo por si escribe otra vez, que escribirá | ¿Trabajáis con gestorías de fuera, por ejemplo
de Andorra, o solo con las de aquí? Es por saberlo | Las facturas de la imprenta son de la otra
empresa, la de mi marido, os lo digo para que no os volváis locos buscando | Me cuenta una
compañera que el año pasado en esa feria llovió los tres días jajaja ni modo | y si un día dejo
el boletín, ¿qué pasa con la lista de correos de mis clientas? | Una duda tonta: si anulo un
encargo a medias, ¿me cobráis el entero o solo lo hecho? | Aquí todo el mundo paga a 60 días, es
costumbre del gremio, para que no os extrañe | Les cuento que el apellido de mi socio se escribe
con be alta: Baldés. Raro pero así es | yo antes lo hacía todo a mano en una libreta, mira si
han cambiado las cosas jaja | y esto lo de los domingos por la noche lleva recargo o va igual
que entre semana? | dile al pintor que el payaso se llama Paquito y que el diente de oro va a la
izquierda, es el de mi suegro | Ojo con la lista: los talleres de Cádiz estuvieron de fiesta la
semana pasada. Por si alguien se preguntaba por qué no cogían. | Os he dejado en la carpeta las
fotos de la fachada de Lavapiés, antes y después. Las del andamio son mías, las buenas de Rosa.
| Pues depende de la mutua, ahora mismo nadie me lo sabe decir, os cuento en cuanto llamen | Por
si le sirve a quien lo esté mirando: mi apellido en el pasaporte va sin tilde, Munoz no Muñoz,
ya sé que queda feo | En la grabación hay un trozo hacia el minuto 30 que se oye fatal, pasó la
procesión por debajo. Aviso para que nadie se vuelva loco.
""",
}
