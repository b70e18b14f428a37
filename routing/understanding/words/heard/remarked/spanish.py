"""What people who write Spanish remark of work or of themselves; as heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
os acabo de subir el extracto del banco | esta semana son fallas así q por la mañana no cojo el
teléfono | ¿La persona que traduce entiende de vinos? | mi marca se escribe todo en minúsculas,
ojo | Por cierto, la señora Rivas solo habla catalán. | en el minuto 30 se corta el audio, es
normal, cambié de móvil | cómo se cobra esto, por horas o por encargo? | la contraseña de la web
os la mando por privado en un rato | hay tickets en portugués en la carpeta, son del viaje a
oporto | por mí sin prisa, eh | el 19 aquí es fiesta, no habrá nadie en la oficina | Mi socia
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
permiso | ojo, hablo catalán en los últimos diez minutos | el banco por fin mando el extracto de
enero | ¿los festivos locales cuentan como día hábil para ustedes? | el señor Quiroga no atiende
antes de las once, tiene radio en la mañana | ando en obra hasta las 5, no contesto | el cif
bueno es el del membrete, el de la web esta desactualizado | ¿quien haga la contabilidad ve
también mi cuenta personal? | Aviso: mañana la tienda online está caída por mantenimiento, que
nadie se asuste | el de blanco en la foto es mi papá, él fundó la ferretería | Cómo cobran la
traducción, por palabra o por página? | mmm | sí | no | luego | bueno | ya veo | quizá | no sé
todavía | ni idea | me lo pienso | hoy no | mejor lo hablo con mi socio | una factura de la
imprenta | este ticket estaba en el bolsillo | las nóminas las hacemos nosotros | mis facturas
las hago yo | la web la lleva mi sobrino | perdón, ventana equivocada | soy la nueva ayudante |
depende | ya veremos | entendido | estoy en el tren | soy vegetariana y ronco, lo digo por lo de
la habitación | ¿los textos los escribe una persona o un ordenador? es curiosidad | ya os he
pasado los partes de todos, el de Nacho venía arrugado | los albaranes verdes son copias de los
blancos, por si os liáis | los primeros diez minutos son aplausos y ruido de sillas | ¿cómo va
lo de los precios, es por tarea o por mes? | por cierto tenemos logo nuevo, lo dejo en la
carpeta | este mes cumplimos 10 años, por si da para una línea | viajo solo con mochila | ¡Nos
han dado la plata en el concurso! | la contraseña está en el sobre que dejé... digo en el gestor
| ¿Quién puede ver lo que subo a la carpeta? | las fotos están en drive, carpeta "buenas" |
tengo un primo con una en Murcia, puede contestar preguntas | recibido, lo miro el finde | ok lo
he visto, lo de la ferretería era un tornillo gigante para el letrero | hay letras de tres
personas distintas jaja | mi acento es de cádiz, suerte | Lupe anda de incapacidad desde el
lunes, ya les subí el papel | el cargo de 32,10 es mío personal, del gimnasio (al que no voy) |
soy alérgico a los gatos, por lo del hotel | el perro de la foto 5 se llama Churro | el cliente
de la moto pide que se le escriba al gmail | la señora Puig dice que paga mañana, a ver si es
verdad | En abril tenemos festivo local el 27, lo aviso por si acaso | hoy va a escribir mucha
gente, se nos cayó la pasarela de pago | ¿trabajan en semana santa ustedes? | mañana abrimos
matrícula | Les adjunto la versión firmada del año pasado, tal vez le sirva al traductor | el
director del San Roque es mi cuñado, tratadlo bien jeje | el promotor dice que paga, que paga...
lo dice siempre | jajaja no había visto la errata, "clase de yogur" | Me gusta cómo quedó el
texto, muy de mi estilo. | hoy ha nacido la cachorrada de la border, ocho! | ya os he dejado los
tickets en la carpeta | estoy con el horno hasta las 2, luego miro | acabo de subir las fotos,
salen un poco amarillas por el fluorescente | la semana q viene cierro por fallas | ha pagado el
del miramar!! milagro | el cliente es mi cuñao asi q ojo jeje | tengo q consultarlo con mi socia
| perdonad q escriba fatal voy en la moto parado en un semaforo | A los ingleses les ha
encantado la carta nueva, que lo sepáis | qué frío hace en esta tienda madre mía | las fotos de
la terraza están ya en la carpeta | Ayer llenamos las dos rutas, 40 personas, no me lo creía |
estoy en casa de mi madre hasta el domingo, contesto cuando pueda | ya he hablado yo con la
floristería, muy majos | Mañana viene mi hijo a arreglar el ordenador, así que a ratos estaré
sin correo | Ayer le dije a un cliente el precio nuevo sin pestañear. He tardado once años. | Lo
presentan el día 30 en Milán, ellos nerviosos y yo también | a ver si algún día me organizo yo
jaja | Lo compró una pareja de Lyon, encantadores los dos | vale, perfecto así | Ojalá
escribiera yo en español como vuestra traductora en inglés | Las fichas están en la carpeta. Las
manchas son de café, creo. | Vale | la de calle Feria es un cuarto sin ascensor, Dios nos pille
confesaos | anoche vinieron 9 personas y una dormía. Ya remontará | el veterinario ya vino, la
yegua está preñada!! qué alegría chiquilla | todo correcto por mi parte | Estoy en Cádiz con los
niños, contesto de noche | Ya os he dado acceso al calendario compartido | la semana q viene
estoy en Valladolid en un curso, contesto por la noche | hoy en el vivero un viento que se lleva
hasta las macetas 😅 | Soy Encarna, la viuda del notario Ferrer. Me dijo su compañera que
escribiera por aquí. | vale, perfecto | acabo de mirar el excel, está todo | Yo los miércoles
por la tarde cierro. | mi cuñada dice que por Zaragoza está todo en obras, ya veremos | Al final
la feria de Bilbao tiene buena pinta, mi socia también está animada | estoy con un cliente ahora
mismo, en cuanto salga miro la lista y os digo | Esta semana tengo a los niños malos, así que
contestaré a ratos | La gente pregunta ya por los tomates, y estamos en marzo, qué locura |
Méndez es buena gente, siempre paga el mismo día, ojalá todos | uf, con el hotel siempre negocio
yo, mañana hablo con ellos y os cuento | mañana es fiesta en el pueblo así que no abro ni miro
el teléfono | el curso fue de 4 días y vinieron 22, contentísima | el 19 es fiesta aquí en
Valencia y estoy cerrada | La obra del portal va para 3 meses más, el 2027 lo estrenamos | os
paso las fotos el domingo cuando vuelva del pueblo | Don Álvaro pagó ayer 200 de los 480 | los
tickets del bar te los paso esta noche | ya lo he visto, mañana lo reviso con calma | mi cuñado
dice que los boletines no los lee nadie, ya veremos | estoy subido a un tejado, luego lo miro |
este finde tenemos la casa llena, una locura | qué majo era ese señor, tres horas hablando y
encima nos sacó jamón | se ha roto la embotelladora, menudo día | tengo que hablarlo con mi
socia | ya me han firmado los dos, qué rápido 👏 | ay la de Montse... la he leído tres veces, qué
bonita | el almacén de Toledo solo vende a profesionales, por si os lo preguntan | la feria del
domingo un desastre, llovió todo el día y vendí dos pendientes | ya os he pasado todas las
facturas de enero y febrero a la carpeta | Esta tarde os paso las fotos buenas, las de antes
eran de mi sobrino | aquí en la pensión hasta arriba por las fallas, no doy abasto | me quedo
con la enfermera, me dio muy buena espina y saludó al portero | firmado por las dos partes, la
señora encantada | que conste que anoche grabé mis ronquidos y no es para tanto | se anotaron
nueve en una noche, no lo puedo creer | qué locura de domingo, 140 menús | los de la feria me
han dicho por teléfono que hay sitio de sobra | Mañana no estoy, me operan de la muñeca. Está mi
hermano en el bar. | Hoy es festivo en casa, cumple mi hija 🥳 | les dejé en la carpeta el logo
nuevo por si sirve | Uff qué calor hace en Guadalajara, el estudio parece horno | os he dejado
los tickets que faltaban en la carpeta | Estoy dándole vueltas a abrir también los domingos, ya
veremos. | ya ha nacido la niña!! 3,2 kg, todo bien | ya he subido los tickets de gasolina que
faltaban | aviso que el audio tiene un rato de obras de fondo, hacia la mitad | recibidos los
billetes | ya he avisado a Lucía | Álvaro me puso un corazón en Instagram, algo es algo | acabo
de subir el vídeo 3 | Ya le he pasado a Lucía las facturas de la gasolinera, las está escaneando
ella. | La dueña de Toby ya me ha escrito, dice que le llegó vuestro mensaje. | En el
ayuntamiento me comentaron que somos pocos los que se presentan. | te mandé un audio con las
medidas | Los de Mataró cierran por fiestas lunes y martes, me lo ha contado el comercial. | mi
hija los está repasando, de momento todo bien | Ahora mismo estoy en la almazara sin cobertura
casi, luego os cuento. | ya está colgada, se ve desde la rotonda! | La concejala me ha dicho que
este año hay más dinero para asociaciones de barrio. | ya te subí las fichas | Galdós pagó ayer
en el bar, en monedas | el presidente lo está leyendo ahora | Estoy con los niños en el
pediatra, luego miro lo vuestro con calma | Mi programadora sube hoy la versión para Android, la
de iPhone ya la tenéis. | El proveedor confirma que llegan las peonías, menos mal | Ya tenemos
4,8 estrellas desde la última versión, ¡qué alegría! | Textos corregidos y subidos, capítulo 3
incluido | ya vino el perito, todo bien dice | Ya tengo los billetes en el móvil. | Esta mañana
ha llegado el camión con las macetas azules, son preciosas. | La Carmen ya me ha devuelto el
formulario, lo he puesto en su carpeta. | me han dado la obra del hotel, empezamos despues de
semana santa, que alegria | El mensajero ha recogido esta mañana los 12 paquetes, tengo el
albarán firmado.
""",
}
