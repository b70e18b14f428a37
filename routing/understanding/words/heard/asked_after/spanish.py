"""What people who write Spanish ask of work in play; as heard."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
cómo va lo mío? | ha llegado el audio o lo mando otra vez? | Me gustaría saber si las nóminas
estarán listas esta semana. | cuántas clínicas lleváis llamadas | el billete ya está comprado o
todavía no?? | se sabe algo de las subvenciones | T-31 para cuándo | cómo va lo de milán | ¿Ya
han salido los recordatorios a los morosos? | os llegó el audio? | Quería saber para cuándo
calculáis que estará la traducción | alguien está ya con mi lista o sigue en la cola | cómo va
lo de los hoteles? | ¿Ha llegado ya la transcripción o sigue en cola? | sabes algo de las
llamadas? | para qué día calculáis que estará? | Y la factura del Ayuntamiento, ¿se mandó o no
se mandó? | ¿se sabe ya quién se encarga de cambiar la cabecera? | Che, ¿hay novedades del
traductor o sigo esperando? | les llego el excel? a mi me dio error al subirlo | Y lo de las
llamadas, ¿por dónde va? | ya salió la factura de la señora Ibarra? | no quiero meter prisa pero
mi gestor me pregunta por febrero, ¿está al caer? | alguien sabe cuando me llega el borrador del
post de linkedin | ¿qué pasa? | ¿hay novedades? | ¿y? | Disculpen, ¿para cuándo podría ver el
borrador del correo de abril? | tengo ya billete o sigo en el limbo | cuántas velas van subidas?
| oye, cobran o no cobran? quién está con ello | de lo mío qué está hecho y qué no | se sabe
algo de la asamblea | Buenos días. ¿Podrían indicarme en qué punto se encuentra el informe de
subvenciones? | ya salieron las facturas? | sigo sin ver borrador, por dónde anda? | ¿para
cuándo el formulario? | cuántas reuniones han salido? | por qué página vais | cómo vamos con las
nóminas? la gente pregunta | ¿Me podrías decir más o menos cuándo estará febrero, mi reina? | se
sabe quién lo transcribe? | ya hay hotel o duermo en la furgo | me llega hoy el informe o mañana
| los anexos ya están?? | y el coche? | cuántos mails quedan sin abrir | q tal va febrero? | de
estas dos cuál va primero | Estaría bien ver algo esta semana... | alguien tomó ya lo de los
clientes? | oye y las fichas qué | cuánto me va a costar la traducción | ¿Salieron ya los
recordatorios? | Disculpad, ¿para cuándo tendré la transcripción de los Etxeberria? La reunión
siguiente se me echa encima. | la sra ibañez me pregunta y no se q decirle, le habeis mandado ya
eso? | habeis podido hablar con benitez o q | cuanto me va a costar lo de los audios | quien me
lleva las nominas ahora, sigue siendo Lola? | esta ya puesto el telefono nuevo? me siguen
llamando al otro | y esto cuánto me va a costar? | quien está con lo mio, Elena o el chico nuevo
| Me faltan las nóminas, las tenéis ya? las necesito el viernes para pagar | cómo va lo de los
músicos? | ¿Cuándo me llega el inventario? Que el de la aseguradora no para de preguntar |
habéis conseguido hablar con el del ayuntamiento o sigue sin cogerlo | ¿y eso en euros? | se
sabe algo de la gestoría o siguen con las cajas? | quién está con mi página, que no veo cambios
| ¿La de calle Feria ha dicho algo? | lo de las nóminas cuánto era, que borré el mensaje sin
querer | ¿salieron ya las facturas de las mudanzas o seguimos esperando al santo? | cómo va lo
de mis audios | ¿Se ha enviado ya el recordatorio al Bar Lute? Dice Paco que no ha visto nada |
¿cómo va lo del contrabajo? | os habéis metido ya con mis libros? | cuánto me va a costar lo del
tren al final | Os ha cogido el teléfono el comercial de Zeiss o seguimos igual? | las etiquetas
quién las lleva? | ¿Le llegó la carta al señor del ático? ¿Ha dicho algo? | habéis empezado ya
con lo del trimestre o está parado | cuántas notas de voz lleváis pasadas ya? | pa cuándo la
transcripción más o menos? | os falta algo de mi parte para la newsletter? | buenas! quién se
está encargando del audio del podcast? | Me preguntaba si los extractos de febrero están ya
cuadrados | ¿El horario nuevo ya se ve en la página o todavía no? | lo de la foto luego te digo.
el hotel de Zaragoza está confirmado? | ¿Qué tal van las llamadas, alguna cita ya? | sabéis más
o menos cuántas páginas van ya en inglés? | Perdonad, la factura de los Ibarra, la habéis
enviado ya? | oye y la mesa redonda, sigue en la cola? | cómo va la carta, la del 2 de marzo?
quién la lleva | se mandó ya lo de los 480? | lo ha cogido alguien ya? | hay hotel o todavía no
| ¿salieron ya todas? | cómo va lo del boletín | cuántos te han dicho que sí | te lo digo luego,
pero ¿lo de los tickets está hecho? | ¿quién la está traduciendo? | por qué número vais | quién
lleva lo mío de linkedin? me gustaría pasarle un par de cosas | holaa cómo va lo del taller?
falta mucho? es que ya lo he contado por ahí 🙊 | Che, ¿la lista de pliegos ya está o la están
cocinando todavía? | y lo del señor del aceite quién lo lleva? me ha vuelto a escribir | Buenas
tardes, ¿para cuándo tendré lo de las velas? Me ha vuelto a llegar el aviso | Qué tal van los
anuncios del campamento, hay alguien mirándolo? | oye y al final cuándo viene el de la persiana?
| ¿cómo va lo de enero? que la gestora me mira mal | Oye, ¿y la furgo? ¿La tenemos o seguimos
rezando? | ¿Cómo va lo de los certificados? Me ha llamado ya media lista | ¿Se mandó ya el
presupuesto a los de Getafe? | cuándo tendré lo de los alérgenos? | Ya le contestaron a la
señora Robles? | cómo va lo de los comprobantes | Sigo sin noticias de los proveedores, ¿se sabe
cuándo estará? | ¿han salido ya las facturas de los colegios? | habéis mandado ya las facturas?
| Buenas, ¿cómo va lo de las fotos de la web? No tengo prisa, es por saberlo. | cuántos colegios
quedan por llamar | las fichas ya están todas dentro? | ¿tengo ya los billetes? | Tengo que
hacer yo algo antes de que empecéis con el episodio? | ¿Cuántos pedidos raros os habéis
encontrado en el correo hasta ahora? | ¿Está ya la lista de enero para mandársela a mi asesora?
| No me ha llegado copia de nada de Rocío, ¿firmó el acuerdo o sigue pensándoselo? | ¿Ha
contestado algo el restaurante La Parra o siguen sin dar señales? | ¿falta algún parte o ya está
la tabla? | ¿tiene ya los papeles mi asesora? | ¿La carta del seguro sigue en vuestra mesa o ya
salió? | ¿Ha contestado ya el fontanero de la calle Olmo? | ¿Se sabe algo del presupuesto de las
persianas? | ¿Ya se le pidió a la chica de Bilbao la nómina que faltaba? | ¿ha dicho algo SEUR?
| ¿Confirmaron la arcilla? Tengo un taller con doce personas el sábado y me queda para cuatro. |
¿Falta algún papel mío para las etiquetas de los peluches o ya lo tenéis todo? | El chico del
pantalón me escribe por Instagram que no le ha llegado la etiqueta. ¿Salió? | ¿los carteles
llegan para el viernes? | ¿cuántos clics llevamos? | las pegatinas, ¿ya están para imprenta? |
Llevo tres días sin saber nada del tutorial, ¿os llegaron bien los clips del domingo? | los del
Heraldo no tienen nada, ¿lo mandasteis? | ¿Salió ya la remesa? | Oye, ¿por dónde vais con las
cuentas anuales? Los revisores me preguntan cuándo pueden verlas. | ¿Te contestó el notario
sobre los poderes de representación? | No sé nada de la sala todavía, y la instructora quiere
reservar el tren. | Esa justificación hay que presentarla pronto, ¿cuánto os falta? | ¿Cuántas
lecciones quedan por subir a Podia? | ¿Puedo ver ya algo del póster? Aunque sea un boceto feo,
el ayuntamiento me está preguntando. | ¿Le habéis contestado ya a la señora de Vigo? Me ha
vuelto a escribir por Instagram. | los certificados?? | ¿Sabemos ya cuántas llamadas ha traído
la campaña esta semana? | ¿Han contestado los de Vega? | La imprenta me pregunta por el cartel y
no sé qué decirles. ¿Le falta mucho? | ¿ya puedo escribir desde el correo nuevo? | ¿Habéis
podido avanzar con los textos de la casa rural o estáis esperando algo mío? | ¿Ya sabe algo del
hotel en Oporto? | cómo anda mi bandeja de entrada hay algo ahí que tenga que mirar yo |
¿Cuántas opiniones han llegado hasta hoy? | como va lo de las horas de los chicos, la gestoria
me las pide | el pedido de los perfiles salio o esta parado por el pago | que dice la del
seguro, ha contestado a la carta o se hace la loca | los de la comunidad han aprobado ya el dia
o seguimos esperando | Buenas, que dice mi suegro que cuántos faltan por pagar este mes. lo
estabais mirando, no? | hola, mi padre pregunta si ya habéis encontrado al del tejado o seguimos
buscando | ¿cuántas fotos quedan por retocar? | ¿Ha contestado algún periódico lo del premio? |
¿Y el logo? Mi padre pregunta cada mañana, es que la ferretería era suya. | ¿Cuáles son los
posts que ya están programados? No veo ninguno en la cuenta. | Perdonad que insista, ¿cuántos
candidatos han confirmado ya la entrevista? | ¿Qué falta para poder abrir la tienda online? Mi
padre me lo pregunta todos los días. | ¿Alguna novedad de la transportista? Han pasado nueve
días. | cuántas citas lleváis? | por qué fila vais | lo de la carta ya está? | ¿Ya habéis
mandado el recordatorio a Talleres Ibarra? | Quería saber si el billete a Vigo está confirmado.
| ¿Cuántas fichas quedan por pasar? | ¿Cuántos gimnasios de la lista han dicho que sí? | ¿Se ven
ya las fotos del taller en la web? | ¿Llegamos a tener las normas en portugués el martes? |
¿Está ya reservado lo de Bilbao? | se sabe algo de las facturas? | ¿cómo va la traducción del
contrato? | ¿ya hay borrador del boletín? tengo ganas de verlo | oye, y la traducción del
catálogo cómo va? | ¿ya están programadas las publicaciones de Semana Santa? | ¿Ha contestado ya
alguien a lo de las reseñas? | ¿cómo va lo del vado? | ¿se sabe ya cuándo llegan las tazas? |
¿Lo del ayuntamiento está ya presentado? | ¿lo del 512 sigue vivo o ya está? | ¿Llegó a
comprarse el vuelo o se quedó en el aire? | de los recordatorios no sé nada, ¿siguen en marcha o
se pararon? | ¿ya hay alguien con lo de la tortuga? | ¿Cómo va lo del contrato de Nuria? | ¿Para
cuándo la lista de ayudas, más o menos? | Sabéis ya quién me traduce el manual? | cómo va la
transcripción? | me decís cuándo tengo los dos encargos | oye y los catálogos salieron ya o
siguen en el almacén? | ¿Quién lleva lo de mi IVA esta vez y para cuándo lo tendré? | ¿Se sabe
algo del contrato? | llegáis para este viernes o no? | Buenas, lo pedí hace ocho días, en qué
punto está? | Para cuándo calculáis que está el vídeo? | ¿qué tal va el tema del comedor? ¿falta
algún papel mío? | Me pone "entregado" en el catálogo, pero ¿dónde está? | ya lo ha cogido
alguien, lo del formulario? | Tenéis ya el vuelo?? | ¿cómo va lo de febrero? | ¿Quién está con
la transcripción de la mesa redonda, y por qué minuto va? | ¿Han contestado ya los morosos o
seguimos igual? | Hola, no quiero meter prisa, pero ¿sabríais decirme qué día más o menos tendré
el boletín? | oye, de la oferta de la boda se sabe algo? | La carpeta del ático, ¿quién la tiene
ahora mismo? | ¿Ya hay alguna casa que os haya dicho que sí? | ¿Ha empezado alguien con los
papeles de Suiza? El paquete lo tengo en el pasillo | ¿Estará lista mañana la rebaja del té? |
¿Cómo va lo de mis notas del taller? | Hola, ¿se sabe algo del formulario? | ¿Quién tiene lo del
corcho y para cuándo más o menos? | lo del chalet sale hoy o no sale? | oye y el formulario,
¿para cuándo? | Los estatutos siguen en revisión?? se sabe algo | ¿Se sabe algo de lo de
Malasaña? Me muerdo las uñas | Me pregunta mi socia por el formulario y no sé qué decirle | ¿Por
qué página va el catálogo, más o menos? | oye, ¿tengo ya asiento para Valencia o sigo soñando? |
Las nóminas, ¿están ya en manos de alguien? | ¿Les falta mucho con la grabación del juicio? |
¿Febrero ya respira o sigue en la UCI? | Oye, por saber, quién anda metido en la tienda? | de
los albaranes cuántos van ya, más o menos | Quién me está llevando lo del trimestre? No me ha
escrito nadie | alguna boutique contestó ya? | lo de Gijón se mandó ya o seguimos con el
papeleo? | para cuándo sale el anuncio más o menos | hola hola, alguna novedad del conteo? |
Oye, y SEUR, ha dicho algo del jarrón? La clienta pregunta cada día | ¿cómo vais con los
sombreros? | Buenas tardes, quería saber si las etiquetas de Chile ya están o todavía no | ¿Ya
hay alguien con la tabla de los kimonos o está todavía sin coger? | ¿Los currículums los tendré
el viernes para repasarlos con ellas el finde? | cómo va el acta | ¿Se sabe algo del permiso del
contenedor? Ya me han puesto la pegatina | ¿cómo van las fichas? ¿llevan ya la mitad o menos? |
Y las llamadas a las clínicas, ¿quién las hace al final? | ¿Cómo va lo del apicultor, llega hoy?
| ¿Me llega mañana como quedamos? | Buenas, ¿se sabe algo de lo mío? | ¿Ya llamó alguien a las
clínicas o todavía nada? | ¿lo del manual llega para el jueves o le digo al técnico que se
espere? | No es por meter prisa, que me conozco. ¿Lo de las veterinarias lo tiene ya alguien? |
Oye, una cosilla, ¿el audio 1 se oye bien? ¿por qué minuto vais, más o menos? | por qué albarán
vais más o menos? es que mi madre necesita las carpetas de vuelta | El portugués firma el
viernes si tiene el papel. ¿Llegamos al viernes?
""",
}
