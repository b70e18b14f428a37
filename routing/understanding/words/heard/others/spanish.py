"""What people who write Spanish want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
dos cositas, reclamar a los que no han pagado y actualizar los precios de la web | cuadrar la
caja de febrero y sacar las nóminas, que el 20 viene la asesora | factura a los Gil-Ortega y
prueba de menú con ellos, llamad a ella | 1) factura a Talleres Ibarra 2) factura a la señora
Pons 3) el boletín de abril | buscar ayudas para autónomos mayores de 52, finales de abril, el
30 digamos | ¿Me buscáis tres proveedores de cajas de cartón por Valencia? | web nueva con la
serie de los faros y un correíto a la lista avisando 🙏 | mañana mándale a la señora de Lyon el
anticipo de los perros, 40% de 2200 | quiero rehacer toda mi página web, la hice en 2015 y se
nota | necesito cerrar la contabilidad de febrero antes de fin de mes, son unos 140 movimientos
| El contrato del portugués al español y aparte el catálogo al inglés | la web no carga desde el
móvil, miradlo por favor | apúntame al arquitecto Soler el martes 17 a las 10 | presupuesto al
alemán, corre prisa | contestad los chats de la tienda este finde | buscar proveedores de lúpulo
en galicia | Llamad a los gimnasios de la lista y conseguidme reuniones para la semana que viene
| Un boletín para las clientas sobre las velas nuevas, con botón a la tienda | Cada viernes una
publicación con el guiso de la semana, la foto la hago yo | Necesito la contabilidad de enero,
ya está subido el extracto | Podeis contestar hoy los correos de clientes? estoy en una obra sin
cobertura | la ficha técnica del horno al portugués, para el jueves 19 | necesito las facturas
de los tres gimnasios | necesito pasar a texto la junta de vecinos y unas diapositivas para la
próxima | Rocío Almagro, la del baño, ha dicho que sí y no tiene ni contrato ni ficha. | factura
a Muebles Ortega, 1.240 + iva | Buenas, el correo del taller está imposible. ¿Podéis ordenarlo y
contestar lo fácil? | mis notas del solar, pasadas para mañana | buenas, necesito que comparéis
50 placas de pladur y perfilería en tres almacenes | Cada jueves una story con el vermut del
finde | Dos cosas: etiquetas con alérgenos para las mermeladas y un cartel para el escaparate |
¿Me pasáis el menú del día al inglés? | ¿Cuánto cuesta un horno de segunda mano de 4 bandejas?
Mírame cuatro o cinco sitios | ahora la carta en inglés y francés, que vienen los cruceros |
Perfectos los textos. Los alemanes no los entienden, claro. Harían falta en su idioma | Hay que
borrar de la tienda en línea las velas de coco, no las fabricamos más | me han cancelado el
hotel de Bilbao, buscadme otro para este viernes | el episodio 8 sigue sin notas, me lo acaban
de decir | Los tres vídeos del curso siguen sin subtítulos y hay alumnos que no oyen bien | la
impresora de la tienda ya no quiere hablar con el ordenador | qué cobran otros fotógrafos de
boda en Valencia? quiero unos 8 con precios | Sacamos vino nuevo. Quiero tres posts para
facebook y también un boletín a los clientes | tengo un listado de 70 gimnasios, me llamáis y me
cerráis reuniones con los que quieran? | necesito el boletín de abril sobre el taller de
cerámica, para mediados de abril | ave a Sevilla el lunes 23, solo ida, lo más barato que haya |
Clase 2 y clase 3 subidas, igual que la primera | hola! necesito mandar 6 facturas de febrero,
pasado mañana como tarde | AVE a Sevilla el jueves 26, por la mañana tempranito, un solo billete
| En la web seguimos teniendo a Marisa en el equipo y se jubiló en enero. | El catálogo quedó
estupendo, ¿y la hoja de garantía? también al alemán, es una página | Los de cerámica del sábado
pasado me piden el diploma. Eran 9, te paso nombres | ¿Podéis cambiarme el teléfono en la web?
El nuevo acaba en 418, os paso el resto. | ¿Me podríais pasar nueve fichas al italiano para el
martes que viene? | Tengo dos reservas para la misma noche en la habitación verde!! | Ahora toca
febrero, ya subí el extracto y las facturas | quedó genial la de la alcaldesa! os paso otra, la
del concejal, 25 min, mismo formato | La última newsletter que mandé fue en noviembre. Dos mil
personas ahí esperando... | pueden hacerme un catálogo para tiendas con precios al mayoreo?
tengo 32 modelos de huaraches | pasad a limpio el acta de la visita de esta mañana, os mando el
audio | que no, que correos no: LLAMADAS. A los 45 colegios de la lista, para sacar visitas | No
quiero un resumen de la entrevista, la quiero escrita palabra por palabra, dura 38 minutos | no
la newsletter, la contabilidad. La de febrero, por favor | Boletín de abril: sin ofertas, sin
emojis, solo contar que nos mudamos de local | Hace meses que no toco las cuentas, qué desastre.
¿Podéis hacer el último trimestre de 2025? | La grabación dura hora y cuarto y no tengo
paciencia para escribirla. Son tres personas hablando | ningún proveedor de tapones de corcho me
responde. Buscadme otros cinco, con precios
""",
}
