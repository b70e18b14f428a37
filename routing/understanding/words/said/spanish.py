"""What people write in Spanish, by kind of message."""

from __future__ import annotations

SAID = {
    "request": """
aparte necesitamos un folleto para el mercado |
otro tema: un tren a Lyon para dos en junio |
que alguien se encargue de la facturación desde mayo |
recordatorio a Pérez por la factura de marzo | factura para López, 300 euros |
pasad estas notas a limpio | buscad un tren a Sevilla para dos |
necesito las nóminas de junio | hacen falta tres publicaciones para la apertura |
corregid la página de inicio | hay que ordenar los recibos de abril |
que alguien conteste los correos de clientes esta semana |
¿podéis cambiar el logo de la web? | ¿podéis sustituir las fotos del catálogo? |
unas publicaciones para nuestra página estarían bien | ¿podéis atender el teléfono el viernes? |
queremos anunciar el nuevo horario, preparad un correo | ocupaos de las facturas pendientes |
que alguien traduzca el contrato | quiero la contabilidad lista para fin de mes |
reclamad el pago a los morosos | el formulario ya no funciona, hay que arreglarlo |
poned por escrito la entrevista | nóminas para cinco personas |
¿alguien redacta un texto para la web? | los precios de la web están mal, hay que cambiarlos |
hay que actualizar la lista de precios | factura a Peters, 20 horas a 60 |
hay que ordenar los recibos de junio | alguien tiene que llamar al banco por la tarjeta |
hay 50 correos sin contestar, encargaos vosotros |
tengo un texto en inglés que necesito en español | ya toca otra vez: el IVA |
resérvame un tren a Sevilla | haz los libros y prepara las nóminas |
la contabilidad de octubre para el viernes | los libros de marzo, por favor |
boletín para diciembre | necesito un folleto para nuestra jornada de puertas abiertas |
necesitaría el contrato traducido para el lunes |
necesitamos a alguien que actualice los precios en la web |
nos haría falta una página nueva para la tienda | ¿podrías escribir el boletín? |
¿puedes reservarme un vuelo a Viena la semana que viene? |
¿podrían preparar la nómina de mayo? | ¿podéis hacer la contabilidad del tercer trimestre? |
¿me puedes ayudar con una factura devuelta? |
¿alguien puede mirar nuestra web? el formulario no funciona |
¿puede alguien pasar a limpio esta entrevista? |
¿sería posible tener tres publicaciones para Instagram? |
¿quién puede traducir dos páginas al francés? |
¿quién podría encargarse del correo mientras estoy fuera? |
¿hay alguien que pueda diseñar un logo? | por favor, envía una factura a Miller por 900 euros |
por favor llamad a las personas de la lista | concilia la cuenta del banco de septiembre |
escribe tres publicaciones sobre el nuevo producto |
búscame un hotel cerca de la feria, máximo 120 euros | traduce esto al alemán, es urgente |
transcribir la grabación adjunta | actualizar el horario en la página web |
llama a estos contactos y consígueme reuniones |
investiga cinco proveedores de bolsas de papel | busco a alguien para un folleto |
busco ayuda con los impuestos | quiero una pancarta nueva para la tienda |
quisiera que alguien revisara mi artículo | me gustaría traducir nuestras condiciones |
queremos encargar un vídeo corto | lo de siempre: nómina de junio, por favor |
nueva tarea: limpiar la lista de clientes |
otra cosa que hacer: pasar 40 tarjetas a la hoja de cálculo |
lo siguiente: subtítulos para el vídeo, 12 minutos |
¡Hola! ¿Podrías hacer los libros de abril? |
buenos días, por favor reclamad las facturas pendientes |
hola equipo, necesitamos una página para el día 15 |
¡Gracias! ¿Y podrías hacer también el boletín? |
muchas gracias, buen trabajo. Ahora lo mismo para noviembre |
perfecto, gracias. Ahora necesito las facturas de marzo |
la web está caída, arregladla por favor |
mi bandeja de entrada es un caos, ¿puede alguien ordenarla? |
tengo aquí 30 recibos que hay que contabilizar |
nos mudamos en mayo y hay que cambiar la dirección en todas partes |
reserva una mesa para seis el jueves a las 19 | recordad a todos los que no han pagado |
cada mes: conciliar la cuenta y mandarme un resumen |
a partir de ahora publicad dos veces por semana en LinkedIn |
organiza una reunión con Keller el martes a las tres |
pide 200 tarjetas para la nueva compañera | haz una hoja con todos los contratos |
resume el informe en una página | dos cosas: los libros de mayo y un boletín para junio |
primero llama a los clientes y luego mándales el folleto |
haz los libros de marzo y escribe el boletín | urgente: arreglar el pago de la tienda |
500 palabras sobre limpieza de primavera para el blog |
logo para una panadería, colores cálidos | vuelos para dos a Madrid, del 3 al 5 de abril |
grabación de datos, 120 líneas, de PDF al CRM |
mi asesor pide los libros de febrero, ¿los podéis preparar? |
alguien tiene que llamar al casero por la calefacción |
necesito a alguien este fin de semana para los correos de clientes |
preparad un presupuesto para el proyecto Brandt | ayúdame a planear el viaje del equipo |
hazme una aplicación para el móvil | necesito un fontanero para la cocina |
pintad mi oficina por favor
""",
    "answer": """
antes de las vacaciones, hacia el día 3 | cuando alguien tenga un hueco |
¿qué suelen poner los demás? | difícil decirlo, pongamos el martes | yo diría dos páginas |
que lo decida Olga | no hay prisa | no es urgente | ni idea, ¿qué me aconsejáis? |
el viernes | viernes a mediodía | a fin de mes | el martes que viene a las tres | marzo |
tercer trimestre | el mes pasado | el segundo | la primera | la opción 2 | los dos | todos |
ninguno | contabilidad | el boletín | del alemán al inglés | unos 40 | 12 páginas |
unas dos horas | 1.200 euros | no más de 300 | Instagram | sí | sí, por favor | sí, exacto |
vale, sí | no | no, todavía no | no gracias | no estoy seguro | no lo sé |
ni idea, decidid vosotros | lo mando luego | tengo que mirarlo | Ana ya lo tiene |
como la última vez | como siempre | era para una impresora que compramos en mayo |
era el tren a Lisboa | el cliente es Keller, el taller del 12 de mayo | el nuevo horario |
nuestros clientes, sobre todo restaurantes pequeños | cercano pero no demasiado |
lo que os venga mejor | me da igual | está en la carpeta compartida | aquí está |
aquí lo tienes, adjunto | cualquier día menos el miércoles | mejor por la mañana |
después de las 4 | se llama Tom, tom@example.com | es privado, dejadlo fuera |
sí, las dos cuentas | la de la empresa | solo la primera mitad | lo antes posible |
sin prisa, dos semanas está bien | saltar | en euros | corto, media página |
al equipo de ventas | cada mes
""",
    "remark": """
si hay dudas con el contrato, llamad a Lena | Lena lo sabe todo de las reservas |
de las nóminas se ocupa el señor Prieto | Tim lleva aquí la página web |
para impuestos, hablad con nuestro asesor |
para que lo sepáis, las facturas las tiene ahora Lena |
¿qué letra es esa? | ¿de dónde es la foto? | el vecino está de acuerdo |
el 9 ya estoy de vuelta |
luego lo veo | ahora no puedo, más tarde lo miro | esa empresa ya no existe, dejadla vacía |
¿abrís los domingos? | ¿trabajáis en agosto? | ¿es más caro en fin de semana? |
ah, ya entiendo | estoy reunido hasta las cuatro |
¿eso es con o sin IVA? | ¿el precio lo incluye todo? | la cuenta antigua ya no existe |
esa tienda cerró en primavera | ¿cuánto sería más o menos? | ¿qué precio tiene una página? |
nuestro contable es el señor Ruiz, él sabe | estoy reunido toda la mañana |
los subo esta tarde a la carpeta | esa la pagué en efectivo | vale, entiendo |
el pago del día 5 fue el alquiler | solo habla francés | mañana no estaré, os aviso |
este se había quedado fuera | me faltaba uno, aquí está | ese pago era privado |
los 120 del día 3 eran un regalo | eso es del otro proyecto | ya se lo he dicho |
la oficina está en la calle Jardín | gracias, empiezo ahora | estoy en ello |
hecho, está en vuestro correo | lo he dejado en la carpeta | ¿cuánto cobráis por página? |
¿se puede pagar cada mes? | ¿cómo os mando el archivo? | ¿cuánto costaría? | ok | okay | vale |
vale, perfecto | de acuerdo | entendido | bien | muy bien | lo haré | así lo haré |
me parece bien | suena bien | 👍 | 👌 | es bueno saberlo | no hay problema | sin problema |
los 480 eran de la impresora | acabo de mandaros el extracto | ya he subido los archivos |
los documentos están en la carpeta | acabo de pagar la factura |
para que lo sepáis: estoy de viaje hasta el jueves | os aviso: la oficina cierra el lunes |
por cierto, el logo es el de la web | por cierto, Tom vuelve la semana que viene |
ojo, los precios son sin IVA | tened en cuenta que el cliente prefiere el teléfono |
ha cambiado la contraseña de acceso | olvidé adjuntar la lista, aquí está |
perdón, archivo equivocado, este es el bueno | aquí está el recibo que faltaba |
adjunto la nueva versión de la lista | falta un recibo, lo estoy buscando |
el banco dice que el extracto llega mañana | hablé con el casero y está de acuerdo |
ella prefiere que la llamen por la mañana | la persona de contacto es María |
nuestros colores son azul y blanco | la nueva dirección es calle Jardín 4 |
esta semana no estoy en la oficina | mañana no estaré disponible | lo miro esta noche |
ya os diré | ¿necesitáis algo más de mí? | ¿qué formato necesitáis? | ¿os llegó mi correo? |
¿cuánto cuesta? | ¿cuánto cuesta esto? | ¿qué precio tiene? | ¿cuáles son vuestros precios? |
¿está incluido el IVA? | ¿cuánto se tarda normalmente? | ¿qué puedes hacer? |
¿cómo funciona esto? | ¿trabajáis también los fines de semana? | ¿quién ve mis archivos? |
¿puedo hablar con una persona? | cuidado con la segunda columna, por favor |
justo lo que quería, solo un detalle: el título es Dr. | sobre el boletín: la foto es de Anna |
sobre los libros: la transferencia de 300 era privada | creo que hay una errata en la línea 3 |
en la página dos falta la fecha | me gusta más la segunda versión | por mí está bien |
hoy estoy enfermo | avisadme si tenéis preguntas | dile a Ana que la llave la tiene el vecino
""",
    "change": """
tiene que estar dos días antes | lo necesitamos el martes y no el viernes |
quitad el segundo capítulo | sacad el número de teléfono | no pongáis los precios |
partidlo en dos archivos | tres días más tarde también vale | mejor una tabla por mes |
incluid también la factura de marzo | todo en Arial, por favor |
enviádselo a Olga y no a mí | en Excel y no en PDF |
con dos páginas basta en lugar de tres | poned abajo la dirección nueva |
tomad como modelo la del año pasado |
la habitación debería dar al jardín | el texto tendría que ser más amable |
el coche tiene que ser más grande | contad también con Lena |
incluid a mi hermana en la lista | el tren debería salir más tarde | somos tres, no dos |
mejor en tren que en avión | que sean ocho en vez de cinco | el título más corto |
sumad también los gastos |
¿podríais incluir también los viajes? | contad también los anticipos | más formal, por favor |
escribidlo más cercano | junio fuera, solo julio | han llegado dos páginas más |
tiene tiempo hasta el día 12 | no corre prisa, basta a finales de la semana que viene |
¿podéis meter también las dietas? | ¿podría ser el jueves en lugar del viernes? |
incluid también los viajes | solo los tres primeros capítulos, no todo el libro |
dejemos el correo para mayo | una corrección: se escribe con dos n | usad la plantilla antigua |
acortad un poco el texto | poned una tabla al final |
lo necesito el martes en lugar del jueves | hay dos personas más | dejad los precios fuera |
sin los nombres, por favor | mejor dos páginas que cuatro | tiene que ser verde, no rojo |
dejad el título antiguo | ¿puede ser en PDF en vez de Word? |
el vuelo tiene que ser el 4, no el 5 | haced también la segunda cuenta |
ahora somos cinco, no cuatro | ¿puede esperar al jueves? | empezad por las vencidas |
mejor 45 minutos que una hora | he cambiado la lista, usad esta | mejor el lunes |
que sea el lunes | mejor el jueves que el miércoles | ¿lo podemos pasar al viernes? |
¿puedes mover el boletín a la semana que viene? | por favor, pasa la llamada a las 16 |
¿puede ser un día más tarde? | dejémoslo para después de Semana Santa | retrasadlo una semana |
lo necesito antes, el miércoles si puede ser | ¿puede estar ya a mediodía? |
el plazo ahora es el día 20 | al final no hace falta para el viernes, con el lunes basta |
cambia la fecha al día 5 | cambio de planes: 300 palabras en vez de 500 |
en realidad son 20 páginas | solo los dos primeros capítulos | no marzo, sino abril |
quería decir abril, no marzo | perdón, me refería a la cuenta de empresa |
corrección: el importe es 1.450 | añade también las cifras del segundo trimestre |
incluid también los gastos, por favor | y los nuevos precios también |
¿puedes añadir a Tom a la lista? | añadid los recibos de mayo | poned también nuestro teléfono |
una cosa más del folleto: usad el logo nuevo |
en el boletín, añadid una frase sobre el aparcamiento | quita el último párrafo |
quitad la segunda foto | sin introducción, por favor | más corto, 100 palabras como mucho |
en francés en lugar de español | dos personas en lugar de tres | mejor azul que verde |
mandadlo a Anna en vez de a mí | la factura tiene que ir a la otra dirección |
ampliadlo al cuarto trimestre | llamad solo los jueves | el doble de publicaciones |
sube el presupuesto a 500 | prefiero por la mañana | ¿podéis hacer el principio más divertido? |
corregid el nombre, es Meyer con y | cambia el título a "Primavera" | adelántalo a mañana |
los libros ya no corren prisa, fin de mes está bien | deshazlo
""",
    "status": """
¿eso está terminado ya? | ¿listo o todavía en ello? | ¿hecho? |
¿lo ha cogido ya alguien? | ¿en qué punto estamos? | ¿estará a tiempo? | ¿hay avances? |
¿y el hotel? | ¿hay algo del logo? | ¿T-9? | ¿en qué ha quedado la lista? |
¿cuánto falta para la web? | ¿cuánto queda? | ¿puedo ver lo que hay? |
¿puedo mirar ya la primera versión? | ¿lo ha mirado ya alguien? |
¿ha terminado Tom con las llamadas? | ¿cuándo veré el primer borrador? |
¿hay ya una primera versión? | ¿qué fue de mi pedido? | ¿se ocupa alguien de las nóminas? |
¿avanzáis? | ¿cuándo tendré el informe? | ¿habéis podido mirar el folleto? |
¿hay alguien con ello? | ¿se ha enviado? | ¿y mi cartel? | ¿y las facturas? |
hola, ¿algún avance? | ¿están los billetes? | ¿ha contestado el cliente? |
¿dónde están mis cosas? | ¿cómo vamos con la contabilidad? | ¿dónde está mi boletín? |
¿en qué punto está la traducción? | ¿cómo está lo mío? | ¿estado? | estado por favor |
¿hay novedades? | ¿alguna novedad de la web? | ¿qué se sabe de T-12? | ¿cómo va? |
¿cómo van las llamadas? | ¿cómo lo lleváis? | ¿cómo va la transcripción? |
¿qué pasa con las facturas? | ¿qué hay de mi pedido? | ¿está listo ya? |
¿está listo el boletín? | ¿ya están los libros? | ¿alguien está trabajando en esto? |
¿alguien ha empezado ya? | ¿alguien ha cogido mi tarea? | ¿habéis enviado ya las facturas? |
¿has llamado ya al casero? | ¿cuándo estará? | ¿cuándo estará lista la traducción? |
¿cuándo recibo el informe? | ¿para cuándo el logo? | ¿estará para el viernes? |
¿llegamos al lunes? | ¿quién está con el logo? | ¿quién lleva mis libros? |
¿qué queda pendiente? | ¿qué hay abierto? | enséñame mis tareas | mis tareas | ¿qué falta? |
¿cuántas llamadas están hechas? | solo quería preguntar por el folleto |
quería saber cómo va la investigación | ¿me puedes decir cómo está la reserva? |
¿me dais una actualización del cartel? | ¿están reservados los vuelos? |
¿hay ya fecha para el vídeo?
""",
    "cancel": """
se cayó el plan, no sigáis | resulta que ya teníamos uno |
encontramos otra solución, parad | se suspende, el evento se canceló | eso lo podéis tirar |
ya no hace falta, lo hizo mi hermano | dejadlo estar, el cliente no quiere |
eso lo terminé yo el domingo | hemos cambiado de idea, no lo hagáis |
se ha suspendido la feria, anulad el viaje | ya lo hemos hecho nosotros, fuera |
no sigáis con eso |
podéis dejar las llamadas | podéis terminar la búsqueda | parad todo | olvidaos del folleto |
podemos prescindir del folleto | el negocio no salió, parad por favor |
lo hizo el asesor, así que fuera | al final no queremos el boletín |
hemos decidido no hacer el vídeo | olvidaos del hotel | ya no necesitaremos el vuelo | cancela |
cancélalo | cancelar | por favor cancelad el boletín | cancela T-3 | para | para eso |
parad las llamadas por favor | ya no necesito los libros | ya no lo necesito |
ya no necesitamos la traducción | ya no hace falta | no hace falta ya |
al final no hace falta el folleto | olvídalo | olvidad el folleto | olvida lo del logo |
déjalo | dejadlo estar | da igual, ya lo he hecho yo | ya lo hice yo mismo, no hace falta |
ya está resuelto, podéis dejarlo | este mes no hagáis el boletín | mejor no lo hagáis |
anula la reunión | anular por favor | no hagáis la nómina, la hace la asesoría |
ya no tenéis que llamarlos | quiero retirar mi pedido | retiro la solicitud |
el evento se ha cancelado, así que no hay folleto | el cliente se echó atrás, podemos parar |
he cambiado de idea, ya no lo quiero | este mes saltamos el boletín |
ya no hay viaje, cancela el vuelo | quita eso de la lista | borrad mi solicitud
""",
    "thanks": """
gracias, ahora cuadra todo | gracias por hacerlo tan deprisa |
Olga nos ayudó muchísimo, gracias | justo lo que necesitábamos |
qué rapidez, gracias a todos | sois geniales | de diez, gracias |
justo así, gracias | me alegro mucho | un trabajo precioso | no puede quedar mejor |
gracias por la rapidez | gracias | ¡gracias! | muchas gracias | mil gracias |
muchísimas gracias | gracias a todos | gracias Ana | gracias, genial | gracias, ¡quedó genial! |
perfecto, gracias | ¡perfecto! | genial | ¡genial! | estupendo | fantástico | excelente |
excelente trabajo | buen trabajo | muy bien hecho | bien hecho | qué bien |
maravilloso, gracias | justo lo que necesitaba, gracias | sois los mejores | ¡qué rapidez! |
vaya, qué rápido, gracias | me encanta | ¡me encanta! | muy contento con el resultado |
gracias por la respuesta tan rápida | gracias por la ayuda | gracias por los libros, todo bien |
gracias, eso es todo por hoy | gracias, no tengo más preguntas | vale, gracias | ok gracias |
gracias y buen fin de semana | el boletín gustó mucho a los clientes | te lo agradezco | 🙏 |
❤️
""",
    "greeting": """
buenas | muy buenas | hola hola | qué tal todos |
hola | ¡hola! | hola a todos | hola Ana | buenas | buenos días | buenos días a todos |
buenas tardes | buenas noches | hola, ¿hay alguien? | ¿hay alguien ahí? | ¿estás ahí? |
hola, ¿qué tal? | ¿qué tal? | ¿cómo estás? | ¡feliz lunes! | ¡feliz año nuevo! |
ya estoy de vuelta | saludos | adiós | hasta mañana | hasta luego | buen fin de semana |
encantado | 👋
""",
    "complaint": """
cuatro días y sigo sin respuesta | otra vez la versión equivocada | falta la mitad |
no estoy nada contento con esto |
otra vez la dirección equivocada | me cobráis algo que no pedí | esto no lo ha revisado nadie |
la mitad está repetida |
pedí un logo y me dieron un garabato | pagué por esto y no vale nada |
siempre lo mismo, siempre tarde | ¿por qué tarda siempre tanto? |
lo esperaba el lunes, ¿dónde está? | nadie me avisó del retraso | otro error más en la factura |
muy mal servicio, la verdad | lo prometisteis para la semana pasada |
hay fallos por todas partes | no me sirve para nada | ya estoy cansada de esto |
¿por qué no me responde nadie? | estoy muy descontenta |
días sin respuesta, así no debería ser | llevo cinco días esperando y no sé nada |
nadie me llama | hace una semana que no sé nada de vosotros |
diez días y todavía sin respuesta | tuve que corregirlo todo yo | habéis olvidado la mitad |
¿por qué se ignoró mi petición? | es la segunda vez que mandáis el archivo equivocado |
las sumas no cuadran otra vez | estoy muy descontento con cómo ha ido |
¡otra vez está mal, y ya van tres! | esto está mal | está todo mal |
las cifras están mal otra vez | no estoy contento con esto | no estoy nada satisfecho |
estoy muy decepcionado | esto es inaceptable | así no se puede | ¡sigo esperando! |
espero desde el lunes y nadie contesta | nadie me responde | ¿por qué no contesta nadie? |
está tardando demasiado | otra vez tarde | lo prometisteis para el viernes y todavía no está |
¡esto era para ayer! | habéis vuelto a fallar el plazo | ¿cuántas veces tengo que preguntar? |
el texto está lleno de errores | lleno de erratas, ¿lo ha revisado alguien? |
trabajo descuidado | mala calidad | pésimo servicio | la traducción no sirve |
no es lo que pedí | no es lo que acordamos | falta la mitad |
habéis llamado a las personas equivocadas | fue grosero con mi cliente |
me han cobrado dos veces | la factura es demasiado alta, quedamos en 60 |
quiero que me devuelvan el dinero | quiero quejarme | quiero poner una queja |
una pérdida de tiempo | siempre el mismo error | estoy harto | es ridículo | qué desastre |
no puede ser | ¿en serio? ¿otra vez? | esperaba más | mi cliente está enfadado por esto |
por vuestra culpa perdimos la feria | qué vergüenza
""",
    "not_for_us": """
tenemos goteras, ¿puede venir alguien? | busco canguro para el sábado |
¿quién me corta el césped? | se ha roto la lavadora | necesitamos un electricista |
¿me cortáis el pelo mañana? | hay que arreglar mi bicicleta |
¿cuánto viven los elefantes? | ¿qué profundidad tiene el mar? | ¿quién pintó ese cuadro? |
¿por qué el cielo es azul? | ¿cuál es el río más largo? | ¿cuántas patas tiene una araña? |
ha sido elegido, abra el archivo | hoy me siento solo |
¿conoces un buen médico por aquí? | ¿qué ceno hoy? | dime algo gracioso |
¿quién juega esta noche? | recomiéndame un peluquero |
¿crees en los fantasmas? | ¿hay vida en Marte? | ¿me recomiendas un buen libro? |
¿cuál es tu comida favorita? | ¿qué tiempo hace? | está nevando aquí |
préstamos baratos sin avales, pide aquí | cuéntame algo interesante | dime algo bonito |
¿has visto la nueva película? | ¿quién va a ganar las elecciones? |
¿qué altura tiene la torre Eiffel? | ¿tienes hijos? | qué día tan bonito |
ayer vi una película estupenda | compra direcciones de correo al mejor precio |
gana dinero rápido, responde sí | tu paquete espera, confirma tu dirección aquí |
te subimos en Google | ¿qué tiempo hará mañana? | ¿va a llover el fin de semana? |
cuéntame un chiste | ¿quién ganó anoche? | ¿cuál es la capital de Australia? |
¿cuántos años tienes? | ¿eres un robot? | ¿te gusta la música? | cuál es el sentido de la vida |
pasé un gran fin de semana en el lago | mi gato está enfermo | el tráfico hoy estaba horrible |
hoy estoy muy cansado | la comida estaba riquísima | ¿viste el partido? |
¿qué planes tienes para las vacaciones? | qué calor hace hoy | ¡feliz cumpleaños! | jaja | lol |
😂 | qué gracioso | cántame una canción | ¿qué hora es en Tokio? | dame una receta de tortitas |
¿qué va bien para el resfriado? | ¿qué opinas de la política? |
gana 5000 euros a la semana desde casa, haz clic aquí | has ganado un premio, reclámalo ahora |
compra seguidores baratos, 50 % de descuento | invierte ahora en cripto y dobla tu dinero |
tu cuenta ha sido elegida para una tarjeta regalo |
ofrecemos SEO al mejor precio, ¿te interesa? | invierte en mi startup | enciende la luz |
llámame un taxi | me aburro | suerte con el examen | cuánto es 12 por 14
""",
}
