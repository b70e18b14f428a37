"""What people who write Spanish remark of work or of themselves; from what was heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
os acabo de subir el extracto del banco | esta semana son fallas así q por la mañana no cojo el
teléfono | ¿La persona que traduce entiende de vinos? | mi marca se escribe todo en minúsculas,
ojo | Por cierto, la señora Rivas solo habla catalán. | en el minuto 30 se corta el audio, es
normal, cambié de móvil | cómo se cobra esto, por horas o por encargo? | la contraseña de la web
os la mando por privado en un rato | hay tickets en portugués en la carpeta, son del viaje a
oporto | en el pueblo todos me conocen como Paqui, no como Francisca, lo digo por si alguno se
extraña | por mí sin prisa, eh | el 19 aquí es fiesta, no habrá nadie en la oficina | Mi socia
Elena escribe de maravilla, los textos antiguos son todos suyos | algún día me gustaría tener
todo esto en catalán, pero bueno, poco a poco | ¿la persona que lleva las cuentas trabaja con
Holded o con otra cosa? | os mando el pdf esta noche que ahora estoy con un caballo | La señora
Ibáñez prefiere que la llamen por la tarde, después de la siesta | una duda tonta, si no digo
nada en 5 días se da por aceptado? | el año pasado cobrábamos 45 la sesión, desde enero 50 | El
que tose en el minuto diez es mi padre, no le hagáis caso jaja | hay un cliente, un tal Bruno,
que escribe veinte veces lo mismo, paciencia con él | el señor de la grúa se llama Aurelio, es
el que habla de fondo | Nosotros siempre tratamos de usted a las familias, por si sirve. | a
quién le mando las fotos, a ti o directamente a quien hace la web? | La tabla tiene dos
pestañas; la buena es la segunda | Os aviso de que el viernes aquí es fiesta local y no
cogeremos el teléfono. | el logo lleva acento, no es una mancha | con 'la casa' me refiero
siempre a la oficina de la calle Mayor | el perro de la foto es de un cliente y tenemos su
permiso | ojo, hablo catalán en los últimos diez minutos | Rocío está de baja hasta mayo y la
sustituye Elena, lo digo por los nombres que veréis | el banco por fin mando el extracto de
enero | ¿los festivos locales cuentan como día hábil para ustedes? | el señor Quiroga no atiende
antes de las once, tiene radio en la mañana | ando en obra hasta las 5, no contesto | el cif
bueno es el del membrete, el de la web esta desactualizado | ¿quien haga la contabilidad ve
también mi cuenta personal? | en el audio 2 se oye una batidora de fondo, es la cocina, no se
puede evitar | Aviso: mañana la tienda online está caída por mantenimiento, que nadie se asuste
| el de blanco en la foto es mi papá, él fundó la ferretería | Cómo cobran la traducción, por
palabra o por página? | Para el trimestre, ojo que los tickets de gasolina están en una carpeta
aparte, se llama 'coche' | mmm | sí | no | luego | bueno | ya veo | quizá | no sé todavía | ni
idea | me lo pienso | hoy no | mejor lo hablo con mi socio | una factura de la imprenta | este
ticket estaba en el bolsillo | las nóminas las hacemos nosotros | mis facturas las hago yo | la
web la lleva mi sobrino | perdón, ventana equivocada | soy la nueva ayudante | depende | ya
veremos | entendido | estoy en el tren | soy vegetariana y ronco, lo digo por lo de la
habitación | ¿los textos los escribe una persona o un ordenador? es curiosidad | el concejal me
ha dicho en el bar que la ayuda sale en abril, no sé si fiarme | ya os he pasado los partes de
todos, el de Nacho venía arrugado | los albaranes verdes son copias de los blancos, por si os
liáis | los primeros diez minutos son aplausos y ruido de sillas | ¿cómo va lo de los precios,
es por tarea o por mes? | Aviso: el número del Hotel Faro está mal en la lista, el bueno se lo
mando luego | por cierto tenemos logo nuevo, lo dejo en la carpeta | este mes cumplimos 10 años,
por si da para una línea | viajo solo con mochila | ¡Nos han dado la plata en el concurso! | la
contraseña está en el sobre que dejé... digo en el gestor | ¿Quién puede ver lo que subo a la
carpeta? | las fotos están en drive, carpeta "buenas" | tengo un primo con una en Murcia, puede
contestar preguntas | recibido, lo miro el finde | ok lo he visto, lo de la ferretería era un
tornillo gigante para el letrero | hay letras de tres personas distintas jaja | mi acento es de
cádiz, suerte | Lupe anda de incapacidad desde el lunes, ya les subí el papel | el cargo de
32,10 es mío personal, del gimnasio (al que no voy) | soy alérgico a los gatos, por lo del hotel
| el perro de la foto 5 se llama Churro | el cliente de la moto pide que se le escriba al gmail
| la señora Puig dice que paga mañana, a ver si es verdad | En abril tenemos festivo local el
27, lo aviso por si acaso | hoy va a escribir mucha gente, se nos cayó la pasarela de pago |
¿trabajan en semana santa ustedes? | mañana abrimos matrícula | Les adjunto la versión firmada
del año pasado, tal vez le sirva al traductor | el director del San Roque es mi cuñado, tratadlo
bien jeje | Mi socia se encarga de los audios a partir de abril, yo me voy a tener un bebé, el
segundo ya. | el promotor dice que paga, que paga... lo dice siempre | jajaja no había visto la
errata, "clase de yogur" | Me gusta cómo quedó el texto, muy de mi estilo. | hoy ha nacido la
cachorrada de la border, ocho! | ya os he dejado los tickets en la carpeta | estoy con el horno
hasta las 2, luego miro | acabo de subir las fotos, salen un poco amarillas por el fluorescente
| la semana q viene cierro por fallas | ha pagado el del miramar!! milagro | llevo 9 ruedas
centradas hoy y son las diez de la mañana, no siento los dedos | el cliente es mi cuñao asi q
ojo jeje | tengo q consultarlo con mi socia | perdonad q escriba fatal voy en la moto parado en
un semaforo | A los ingleses les ha encantado la carta nueva, que lo sepáis | qué frío hace en
esta tienda madre mía | El del banco, que por fin se ha dignado a llamarme, dice que el ingreso
raro de febrero es la subvención del ayuntamiento por los toldos, la que pedimos hace dos años y
ya dábamos por perdida. | las fotos de la terraza están ya en la carpeta | por cierto los lunes
cerramos a partir de ahora, aunque eso ya lo cambié yo en todas partes | Ayer llenamos las dos
rutas, 40 personas, no me lo creía | estoy en casa de mi madre hasta el domingo, contesto cuando
pueda | ya he hablado yo con la floristería, muy majos | Mañana viene mi hijo a arreglar el
ordenador, así que a ratos estaré sin correo | Ayer le dije a un cliente el precio nuevo sin
pestañear. He tardado once años. | Lo presentan el día 30 en Milán, ellos nerviosos y yo también
| a ver si algún día me organizo yo jaja | Lo compró una pareja de Lyon, encantadores los dos |
vale, perfecto así | Ojalá escribiera yo en español como vuestra traductora en inglés | Las
fichas están en la carpeta. Las manchas son de café, creo. | hoy me ha dicho mi madre que por
qué no busco un trabajo normal. tengo 44 años y once facturas cobradas | Vale | la de calle
Feria es un cuarto sin ascensor, Dios nos pille confesaos | esta semana no contéis conmigo,
tengo a la niña con varicela y a las cabras pariendo | he dejado la caja de facturas en la
portería de Conchi, que os las da si le dais conversación | anoche vinieron 9 personas y una
dormía. Ya remontará | el veterinario ya vino, la yegua está preñada!! qué alegría chiquilla |
todo correcto por mi parte | Estoy en Cádiz con los niños, contesto de noche | nos han dado el
premio a la mejor stout de la feria, estoy que no quepo | Ya os he dado acceso al calendario
compartido | la semana q viene estoy en Valladolid en un curso, contesto por la noche | hoy en
el vivero un viento que se lleva hasta las macetas 😅 | las fichas os las he dejado escaneadas en
la carpeta compartida, van por orden alfabético más o menos | Soy Encarna, la viuda del notario
Ferrer. Me dijo su compañera que escribiera por aquí. | vale, perfecto | esta semana han nacido
dos potros en la finca de al lado y no se habla de otra cosa | El perito dice que lo del techo
lo paga el seguro, menos mal. Llevo tres semanas con cubos en el pasillo y con el gato
metiéndose en todos | acabo de mirar el excel, está todo | Yo los miércoles por la tarde cierro.
| mi cuñada dice que por Zaragoza está todo en obras, ya veremos | Al final la feria de Bilbao
tiene buena pinta, mi socia también está animada | estoy con un cliente ahora mismo, en cuanto
salga miro la lista y os digo | Esta semana tengo a los niños malos, así que contestaré a ratos
| Hoy nos hemos quedado sin luz en todo el polígono, estoy con el móvil al 8% | La foto os la
paso cuando vuelva de clase, ahora tengo a doce niñas con tutú | La gente pregunta ya por los
tomates, y estamos en marzo, qué locura | Méndez es buena gente, siempre paga el mismo día,
ojalá todos | uf, con el hotel siempre negocio yo, mañana hablo con ellos y os cuento | mañana
es fiesta en el pueblo así que no abro ni miro el teléfono | el curso fue de 4 días y vinieron
22, contentísima | el 19 es fiesta aquí en Valencia y estoy cerrada | La obra del portal va para
3 meses más, el 2027 lo estrenamos | os paso las fotos el domingo cuando vuelva del pueblo | Don
Álvaro pagó ayer 200 de los 480 | los tickets del bar te los paso esta noche | ya lo he visto,
mañana lo reviso con calma | mi cuñado dice que los boletines no los lee nadie, ya veremos |
hace años que no piso Barcelona, la última vez me robaron la cartera en el metro y acabé cenando
un bocadillo en la estación, me da hasta pereza pero bueno, habrá que volver algún día | estoy
subido a un tejado, luego lo miro | este finde tenemos la casa llena, una locura | qué majo era
ese señor, tres horas hablando y encima nos sacó jamón | se ha roto la embotelladora, menudo día
| tengo que hablarlo con mi socia | ya me han firmado los dos, qué rápido 👏 | ay la de Montse...
la he leído tres veces, qué bonita | la cliente del 3ºB me ha dicho que este mes no puede pagar,
que en abril seguro | el almacén de Toledo solo vende a profesionales, por si os lo preguntan |
la feria del domingo un desastre, llovió todo el día y vendí dos pendientes | les aviso que el
jueves no voy a tener señal, ando en la sierra con las tejedoras | ya os he pasado todas las
facturas de enero y febrero a la carpeta | Esta tarde os paso las fotos buenas, las de antes
eran de mi sobrino | El lunes estuve en la feria de Tárrega y me dieron tres tarjetas de
periodistas, por si sirve | He encontrado la foto del piano partido por la mitad, qué pena de
instrumento madre mía | aquí en la pensión hasta arriba por las fallas, no doy abasto | el de
las persianas me ha llamado a mí directamente, ya le he dicho que hable con vosotros | me quedo
con la enfermera, me dio muy buena espina y saludó al portero | firmado por las dos partes, la
señora encantada | que conste que anoche grabé mis ronquidos y no es para tanto | se anotaron
nueve en una noche, no lo puedo creer | Yo creo que el instituto nos lo deja, el bedel es primo
de Rocío. Ya veremos | qué locura de domingo, 140 menús | los de la feria me han dicho por
teléfono que hay sitio de sobra | Mañana no estoy, me operan de la muñeca. Está mi hermano en el
bar. | Hoy es festivo en casa, cumple mi hija 🥳 | les dejé en la carpeta el logo nuevo por si
sirve | Uff qué calor hace en Guadalajara, el estudio parece horno | os he dejado los tickets
que faltaban en la carpeta | Estoy dándole vueltas a abrir también los domingos, ya veremos. |
ya ha nacido la niña!! 3,2 kg, todo bien | Ya tengo las hojas de horas de todo el equipo de
limpieza y las he subido esta mañana. Falta la firma de Paco, pero las horas están bien. | Esta
semana han salido las notas de los exámenes, así que es normal que escriban muchos padres. El
año pasado pasó lo mismo y en tres días se calmó. | Por cierto, nuestro tinto ha ganado una
medalla en Valladolid, nos lo dijeron ayer. Estamos que no cabemos en nosotros de alegría. | He
avisado a la clienta de Zaragoza de que llegaré en tren y vendrá a recogerme a la estación. Es
una mujer encantadora. | Las páginas 30 a 34 del catálogo están un poco borrosas porque la
impresora se quedaba sin tinta. Los precios se leen bien, eso sí. | ya he subido los tickets de
gasolina que faltaban | La foto de las torrijas la hizo mi hija con su móvil nuevo, por eso
tiene tanta resolución. | aviso que el audio tiene un rato de obras de fondo, hacia la mitad |
Hoy me ha llamado el doctor Salas para confirmar lo que hablasteis. Encantado, me ha dicho que
sois muy amables. | recibidos los billetes | El gestor me comenta que el año pasado el dinero de
esas ayudas se acabó en dos semanas. | Ya están en la carpeta las tres facturas de la luz que
faltaban. Las tenía mi padre guardadas con los papeles de la comunidad, y casi acaban en el
contenedor. | Me ha escrito la madre de la novia para decirme que la factura se entiende
perfectamente y que da gusto ver cada cosa en su línea. En quince años de fotógrafo no me lo
había dicho nadie. | Nuestra encargada, Noelia, está de baja desde el lunes por la espalda. El
médico le ha dicho que serán unas dos semanas, y el parte ya lo tenéis en el correo. | Hoy me
han parado dos alumnas en el pasillo para decirme lo rápido que les habían contestado. Una
pensaba que era yo y me dio las gracias por la paciencia con lo del horario. | He hablado con
Rui, el de la cooperativa, que conoce bien Oporto. Me dice que el barrio del hotel es muy
tranquilo y que el tranvía deja en la puerta de la feria. | Acabo de subir las fotos nuevas del
obrador, son unas treinta. La que sale con harina hasta en las cejas es mi hija, que estaba
encantada de posar. | En la cámara de comercio me comentaron esta mañana que la convocatoria de
este año salió con retraso. La chica que me atendió cree que eso nos deja algo más de margen.
""",
}
