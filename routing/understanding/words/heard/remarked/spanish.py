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
del miramar!! milagro | llevo 9 ruedas centradas hoy y son las diez de la mañana, no siento los
dedos | el cliente es mi cuñao asi q ojo jeje | tengo q consultarlo con mi socia | perdonad q
escriba fatal voy en la moto parado en un semaforo | A los ingleses les ha encantado la carta
nueva, que lo sepáis | qué frío hace en esta tienda madre mía | las fotos de la terraza están ya
en la carpeta | Ayer llenamos las dos rutas, 40 personas, no me lo creía | estoy en casa de mi
madre hasta el domingo, contesto cuando pueda | ya he hablado yo con la floristería, muy majos |
Mañana viene mi hijo a arreglar el ordenador, así que a ratos estaré sin correo | Ayer le dije a
un cliente el precio nuevo sin pestañear. He tardado once años. | Lo presentan el día 30 en
Milán, ellos nerviosos y yo también | a ver si algún día me organizo yo jaja | Lo compró una
pareja de Lyon, encantadores los dos | vale, perfecto así | Ojalá escribiera yo en español como
vuestra traductora en inglés | Las fichas están en la carpeta. Las manchas son de café, creo. |
Vale | la de calle Feria es un cuarto sin ascensor, Dios nos pille confesaos | esta semana no
contéis conmigo, tengo a la niña con varicela y a las cabras pariendo | anoche vinieron 9
personas y una dormía. Ya remontará | el veterinario ya vino, la yegua está preñada!! qué
alegría chiquilla | todo correcto por mi parte | Estoy en Cádiz con los niños, contesto de noche
| nos han dado el premio a la mejor stout de la feria, estoy que no quepo | Ya os he dado acceso
al calendario compartido | la semana q viene estoy en Valladolid en un curso, contesto por la
noche | hoy en el vivero un viento que se lleva hasta las macetas 😅 | Soy Encarna, la viuda del
notario Ferrer. Me dijo su compañera que escribiera por aquí. | vale, perfecto | acabo de mirar
el excel, está todo | Yo los miércoles por la tarde cierro. | mi cuñada dice que por Zaragoza
está todo en obras, ya veremos | Al final la feria de Bilbao tiene buena pinta, mi socia también
está animada | estoy con un cliente ahora mismo, en cuanto salga miro la lista y os digo | Esta
semana tengo a los niños malos, así que contestaré a ratos | Hoy nos hemos quedado sin luz en
todo el polígono, estoy con el móvil al 8% | La foto os la paso cuando vuelva de clase, ahora
tengo a doce niñas con tutú | La gente pregunta ya por los tomates, y estamos en marzo, qué
locura | Méndez es buena gente, siempre paga el mismo día, ojalá todos | uf, con el hotel
siempre negocio yo, mañana hablo con ellos y os cuento | mañana es fiesta en el pueblo así que
no abro ni miro el teléfono | el curso fue de 4 días y vinieron 22, contentísima | el 19 es
fiesta aquí en Valencia y estoy cerrada | La obra del portal va para 3 meses más, el 2027 lo
estrenamos | os paso las fotos el domingo cuando vuelva del pueblo | Don Álvaro pagó ayer 200 de
los 480 | los tickets del bar te los paso esta noche | ya lo he visto, mañana lo reviso con
calma | mi cuñado dice que los boletines no los lee nadie, ya veremos | estoy subido a un
tejado, luego lo miro | este finde tenemos la casa llena, una locura | qué majo era ese señor,
tres horas hablando y encima nos sacó jamón | se ha roto la embotelladora, menudo día | tengo
que hablarlo con mi socia | ya me han firmado los dos, qué rápido 👏 | ay la de Montse... la he
leído tres veces, qué bonita | el almacén de Toledo solo vende a profesionales, por si os lo
preguntan | la feria del domingo un desastre, llovió todo el día y vendí dos pendientes | ya os
he pasado todas las facturas de enero y febrero a la carpeta | Esta tarde os paso las fotos
buenas, las de antes eran de mi sobrino | He encontrado la foto del piano partido por la mitad,
qué pena de instrumento madre mía | aquí en la pensión hasta arriba por las fallas, no doy
abasto | me quedo con la enfermera, me dio muy buena espina y saludó al portero | firmado por
las dos partes, la señora encantada | que conste que anoche grabé mis ronquidos y no es para
tanto | se anotaron nueve en una noche, no lo puedo creer | Yo creo que el instituto nos lo
deja, el bedel es primo de Rocío. Ya veremos | qué locura de domingo, 140 menús | los de la
feria me han dicho por teléfono que hay sitio de sobra | Mañana no estoy, me operan de la
muñeca. Está mi hermano en el bar. | Hoy es festivo en casa, cumple mi hija 🥳 | les dejé en la
carpeta el logo nuevo por si sirve | Uff qué calor hace en Guadalajara, el estudio parece horno
| os he dejado los tickets que faltaban en la carpeta | Estoy dándole vueltas a abrir también
los domingos, ya veremos. | ya ha nacido la niña!! 3,2 kg, todo bien | ya he subido los tickets
de gasolina que faltaban | aviso que el audio tiene un rato de obras de fondo, hacia la mitad |
recibidos los billetes | ya he avisado a Lucía | Álvaro me puso un corazón en Instagram, algo es
algo | acabo de subir el vídeo 3 | Ya le he pasado a Lucía las facturas de la gasolinera, las
está escaneando ella. | El director me ha mandado el plano de las puertas por WhatsApp, os lo he
reenviado. | La dueña de Toby ya me ha escrito, dice que le llegó vuestro mensaje. | El almacén
de Getafe cierra esta tarde por inventario, me lo acaba de contar el encargado. | En el
ayuntamiento me comentaron que somos pocos los que se presentan. | La inquilina del tercero me
ha dicho que ya ha cambiado ella la bombilla del rellano. | Hablé con el seguro y dicen que
mandan ellos un perito, os aviso cuando tenga hora. | Mi socio ha contado otra vez las
cerraduras y le salen las mismas que a vosotros. | te mandé un audio con las medidas | Los de
Mataró cierran por fiestas lunes y martes, me lo ha contado el comercial. | Esta noche lo hablo
con mi marido en la cena, que él de colores entiende más. | mi hija los está repasando, de
momento todo bien | Ahora mismo estoy en la almazara sin cobertura casi, luego os cuento. | ya
está colgada, se ve desde la rotonda! | La concejala me ha dicho que este año hay más dinero
para asociaciones de barrio. | ya te subí las fichas | Galdós pagó ayer en el bar, en monedas |
el presidente lo está leyendo ahora | Estoy con los niños en el pediatra, luego miro lo vuestro
con calma | Mi programadora sube hoy la versión para Android, la de iPhone ya la tenéis. | El
proveedor confirma que llegan las peonías, menos mal | Ya tenemos 4,8 estrellas desde la última
versión, ¡qué alegría! | Textos corregidos y subidos, capítulo 3 incluido | ya vino el perito,
todo bien dice | Ya tengo los billetes en el móvil. | Esta mañana ha llegado el camión con las
macetas azules, son preciosas. | Un vecino que es concejal me ha dicho que este año están siendo
más blandos, ojalá. | Se ha roto la cámara, así que hoy os escribo desde el ordenador de mi
hijo. | La Carmen ya me ha devuelto el formulario, lo he puesto en su carpeta. | me han dado la
obra del hotel, empezamos despues de semana santa, que alegria | Ya hablé ayer una hora larga
con vuestra redactora, muy maja, le conté hasta mi vida. | Mi cuñado va a contarlas el sábado,
yo desde aquí no puedo verlo. Siento el retraso. | El mensajero ha recogido esta mañana los 12
paquetes, tengo el albarán firmado. | perdón, liadísima con la boda de los Vega | esa cuenta la
comparto con mi hermana | Marta tiene las fotos desde ayer | por fin licencia para la terraza |
Hemos abierto el segundo local, y de momento va muy bien. | El cliente de Bilbao me ha dicho que
la traducción le gustó mucho. | Ya he hablado con Marta, y ella subirá esta tarde los tiques que
faltaban. | Ya subí las fotos del taller al Dropbox, hay unas veinte buenas | Las normas de la
academia las firmaron ayer todos los profes, tal como os las pasé | Perdonad que ayer no dijera
nada, tuve la tienda llena todo el día | estamos hasta arriba con los vestidos de comunion,
perdonad si tardo en responder | Ya os he compartido la carpeta con los tickets de gasolina | El
audio 3 se oye fatal, pero es el único que hay de ese señor | acaba de llegar la tarjeta de
empresa nueva, la antigua caduca pronto | las carpetas las dejé ayer en la oficina | He subido
los vídeos del taller de cerámica, salen muy bien | Ya tenemos 212 suscriptores, para que lo
sepáis. | La publicación de ayer lleva 60 comentarios. No me lo creo. | ya subí las fotos de los
albaranes, son 34 | Estoy con un cliente. Luego lo miro y os digo. | el de la imprenta me ha
dicho que os manda el logo él directamente | El albergue también necesita la lista de alergias.
Esa se la paso yo cuando llegue. | Las fotos de las hogazas las hace mi cuñado el sábado. |
Ortiz ya me pagó en mano. | ya devolvió el formulario firmado | Hay otro audio de la misma
visita, pero no vale, es todo viento. | te he subido los dos partes que faltaban | La factura de
la cancela la lleva mi hermana, esa ya está hecha. | El Faro ha ingresado 500 a cuenta esta
mañana, lo he visto en el banco. | El almacén dice que el cemento sale en el camión de las siete
| el aval del banco ya lo tengo firmado encima de la mesa | la carta en catalán la tiene mi
hermana, esa la hace ella | los novios son celíacos los dos, eso ya os lo puse en la ficha | El
domingo lo cubre mi cuñado, que ya tiene las llaves | Os he subido los tickets de febrero a la
carpeta, faltaban tres y ya están | El de la cerveza ya ha traído los barriles, todo en orden |
La señora de la pulsera vino a la tienda y se fue contenta | Iker ya tiene el uniforme y las
llaves, eso lo hice yo | la novia nos paga el alojamiento, así que de hotel no hace falta nada |
Los de Olmo me han dicho que pagan esta semana | Mi hermana dice que los descuentos son para los
débiles. Yo la dejo hablar | El de las cajas me ha puesto un mensaje, que encantado de trabajar
con vosotros | Mi cuñada canceló el bautizo y ahora tenemos una tarta de tres pisos en la
tienda. | hoy se me han caído dos reservas de boda, en fin | Han retirado la huelga de
transportes. Menos mal, así llega la harina | La asociación dejó a medias su propio estudio,
nosotros por suerte no. | al final el taladro del vecino se oye poquísimo, me gusta y todo |
Este mes no mandamos boletín, con el de febrero la gente va servida | han vuelto dos paquetes
pero ya lo arreglé yo con ellas por teléfono, majísimas | Dice mi hija que tendría que estar en
TikTok bailando entre las macetas. Ni loca. | La señora del jarrón roto ha venido en persona y
hemos acabado tomando café. Asunto zanjado. | El director del Miramar es sordo de un oído, por
si le notáis raro al teléfono. | Mi padre lo apuntaba todo con tiza en la puerta. Así cualquiera
llevaba las cuentas. | Los de enfrente han contratado a alguien para las redes. A nosotros nos
va bien sin. | cuánto tardáis normalmente con una traducción? | ahí va el excel con las horas |
Os paso el carnet de la furgo escaneado y la foto del local, por si sirve | ¿Y esto cómo se
paga, por transferencia? | Vale, perfecto, quedo a la espera | Cuánto cobráis por boletín? El
año pasado pagaba 90 | vale, recibido a las 9 y media, gracias lo miro | Aviso: estoy fuera
hasta el 17, hablad con mi socia Abril | una duda, ¿el precio de la contabilidad va por mes o
por número de apuntes? | ¿Los traductores son nativos? Es simple curiosidad, el contrato va
bien. | ¿hacéis viajes también fuera de Europa? no tengo nada pensado, es por saber | ¿Cobráis
suplemento si algo entra en domingo? | ¿Esto lo escucha una persona o lo pasáis por una máquina
y luego lo repasáis? | Oye, y si de 40 llamadas no sale ninguna cita, ¿se paga igual? | Os dejo
aquí los dos recibos que faltaban, el de Repsol y el de la ferretería | ahí van las fotos de las
torrijas, la buena es la tercera | Subidos los pedidos que faltaban a la carpeta. La 214 está
repetida, no hagáis caso. | os adjunto la tarifa nueva del proveedor | Ojo que algunos planos
son de papel vegetal y se rompen con mirarlos | ¿Se puede pagar con Bizum? | Buenas, ¿esto cómo
funciona? Tengo una frutería y me lo recomendó mi cuñada | oye y si cancelo algo a medias, ¿se
cobra igual o solo lo hecho? | Os adjunto el extracto del banco que faltaba | Ahí van las horas
de todos. Paco apunta en minutos, no me preguntéis por qué. | ¿se cobra por página o por
palabra? | ¿trabajáis en Semana Santa? | ¿Sois personas o es un robot quien contesta aquí? |
hacéis también actas de reuniones en catalán? en general digo, ahora no tengo ninguna | ¿Los
traductores son nativos, por lo general? | Perdonad, ¿qué es eso de "recargo por urgencia" que
sale en vuestra factura de febrero? | A qué hora cerráis? | ¿el IVA va incluido en vuestros
precios? | Una duda tonta: ¿puedo escribiros por audio o solo texto? | Os mando el audio con las
ideas, perdón por los perros de fondo | Buenas, ¿trabajáis con gente de México o solo Europa? |
¿Vuestra gente habla alemán? Lo digo porque medio pueblo son huéspedes alemanes. | La clave del
wifi es Molino1897 y la panadería abre de 8 a 14 | Cuando hay dos encargos a la vez, ¿hacéis
descuento o cada uno va por su lado? | Si yo tardo tres días en dar el visto bueno, ¿me cobráis
algo por la espera? | ¿Quién revisa las traducciones antes de que me lleguen? | Pregunta
general: ¿necesitáis acceso de administrador a la tienda o basta con uno limitado? | ¿En qué
horario contestáis normalmente a los compradores? | Por curiosidad, ¿dónde están los servidores,
en la UE? | ¿El fontanero me factura a mí directamente o a través de vosotros, cómo va eso? |
oye y los precios son con IVA o sin IVA | Hola! vi vuestro anuncio. Hay que firmar permanencia??
| Subidas las 12 fotos a la carpeta compartida, ¿las veis? | ¿Qué pasa con mis contraseñas si un
día dejo de trabajar con vosotros? | Aquí va la factura de la luz que faltaba. | Para quien
lleve las nóminas: Lucía se reincorporó de la baja el día 2 | os dejo un glosario con los
términos que usa nuestro cliente, por si sirve | Fotos del taller subidas a la nube 👍 hay unas
veinte | El croquis del patio, por detrás están los huecos de las ventanas | Adjunto el
certificado de Hacienda y el de la Seguridad Social, los dos de este mes | Me dice Vidal que el
gerente nuevo es una tal Marta Bou, los correos a ella | ¿Vosotros cobráis por llamada hecha o
por cita conseguida? | Una duda, ¿los audios los borráis cuando acabáis o se quedan guardados en
algún lado? | y los festivos trabajáis? | ¿esto que os mando lo ve más gente o solo quien hace
la nómina? | vale vale, luego te cuento que ahora tengo un paciente | ¿y eso cómo se cobra, por
hora o por ticket? | vale, por mí bien | Ahí van las fotos, doce en total, la del gato es para
que os riáis | Los tachones en rojo son de mi padre, no significan nada, manías suyas | ¿Y en
agosto trabajáis, o cerráis como todo el mundo? | Las facturas de gasolina están en la carpeta,
la de Repsol salió algo borrosa | Los directores suelen estar en el patio a las once, por si os
sirve | Mi apellido lleva hache intercalada: Ahumada | ¿Vosotros trabajáis en Semana Santa o
cerráis? | Ah, las chaquetas son todas de algodón cien por cien, por si sirve para los textos |
Estaré en el taller hasta las siete, timbre de abajo que el de arriba no suena | La clave nueva
del correo se la pasé a Rocío por teléfono | ¿Cobráis más si es para el mismo día? | ok, dale |
Trabajan también con tiendas que venden por Facebook o nomás Etsy y eso? | ya subí las que
faltaban al Drive, carpeta "sombreros 2" | La blusa llegó hoy de vuelta, está impecable, con
etiqueta y todo | El del ascensor se llama Ramiro y sólo coge por la tarde | ¿Trabajáis también
en agosto o cerráis? | vale, sin problema | Te dejo aquí el extracto del banco que faltaba para
lo de febrero. | ¿Dónde se hace para darse de baja, hay un botón o se escribe por aquí? | ¿Hay
que avisar con antelación para dejar la contabilidad con vosotros? ¿15 días, un mes? | Lo de
pasar las fichas a Excel no lo he encargado yo, será de otra persona | eso de las fotos no lo
mandé yo, habrá sido mi socio | ¿Hay alguien ahí en agosto o cerráis como todo el mundo? | ¿Se
puede pagar con Bizum o solo con tarjeta? | por si sirve de algo, el gestor ya tiene el
trimestre entero | Nos dieron el premio de la cámara de comercio! la del discurso fui yo,
temblando | Ayer llegó por fin el horno nuevo, menuda odisea para meterlo por la puerta. | ¿Qué
pasa si un trabajo no me convence, devuelven el dinero? | Las facturas de febrero ya las he
mandado yo esta mañana. | Os cuento que la clienta de Murcia quedó encantada con el catálogo |
¿Cobráis por hora o por encargo? No me quedó claro | En Semana Santa trabajáis? | Una duda, si
mi encargo lo rechaza alguien, ¿yo me entero? | ¿Cobráis recargo si lo necesito sin esperar? |
una duda, los precios no llevan el iva incluido, ¿verdad? | ¿No hay descuento para los que
encargan todos los meses? | No os había dicho que el teléfono de la tienda está estropeado, por
mail mejor | ¿Trabajáis con un mínimo de horas o no hay límite? | ayer por fin mandé las
nóminas, tarde y de mal humor pero mandadas | mi web se cayó anoche pero ya la levantó mi primo
| os he dejado los extractos en la carpeta, contraseña la de siempre | Hoy he hecho yo solita
las tres facturas pendientes. Que conste. | ¿Trabajáis con autónomos de México o solo Europa? |
Yo creo que contestar correos es el nuevo fregar platos | y si no me gusta el resultado, ¿quién
paga? pregunta tonta pero bueno | ya estoy en el tren, todo según lo previsto | Eso lo lleva mi
mujer, que está hasta el jueves en Burgos con su hermana.
""",
}
