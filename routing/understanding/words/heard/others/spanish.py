"""What people who write Spanish want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
dos cositas, reclamar a los que no han pagado y actualizar los precios de la web | cuadrar la
caja de febrero y sacar las nóminas, que el 20 viene la asesora | factura a los Gil-Ortega y
prueba de menú con ellos, llamad a ella | Hola, me urge la traducción de la ficha del aceite. Y
el newsletter, sin prisa. | recordad a Don Álvaro que debe 480 desde navidad | sonó mi canción
en una telenovela mexicana y yo sin enterarme, ni un peso oye | El 22: editar y luego las notas
con enlaces | nóminas de marzo y facturas a los colegios, todo para el viernes 27 | El contrato
del portugués al español y aparte el catálogo al inglés | Busca quince colegios privados de
Bogotá con comedor y llámalos para ofrecerles nuestras granolas. | la web no carga desde el
móvil, miradlo por favor | apúntame al arquitecto Soler el martes 17 a las 10 | Y cuando esté
cortado el episodio 12, sácame también las notas con enlaces y minutos | Pagad hoy la factura de
Maderas Ibáñez, 742,30 €, vence esta noche y no quiero recargo. | presupuesto al alemán, corre
prisa | contestad los chats de la tienda este finde | buscar proveedores de lúpulo en galicia |
Me gustaría saber qué ayudas hay en Murcia para cambiar los hornos de una panadería. | Necesito
la carta de vinos en inglés para el lunes 16, son dos páginas. | Traducid al portugués las
normas de la academia, son dos hojas | Cada viernes una publicación con el guiso de la semana,
la foto la hago yo | ¿Me buscáis un AVE a Sevilla el lunes 23, ida temprano y vuelta por la
noche? | la ficha técnica del horno al portugués, para el jueves 19 | y de paso contestad los
correos de la tienda del 16 al 20, que estoy sola | ¿Podéis buscarme un vuelo a Lisboa para el
jueves 26, ida y vuelta en el día? | Pasar a Excel las fichas de 120 alumnos de la academia |
Tengo el cajón del mostrador lleno de tickets desde enero. La gestora ya me mira raro. | Rocío
Almagro, la del baño, ha dicho que sí y no tiene ni contrato ni ficha. | factura a Muebles
Ortega, 1.240 + iva | Buenas, el correo del taller está imposible. ¿Podéis ordenarlo y contestar
lo fácil? | mis notas del solar, pasadas para mañana | pásame a limpio las medidas del patio de
Benítez, va el croquis a boli | Me ha llegado una carta del ayuntamiento por el vado del taller
y hay que contestarla. | nos quedan dos cajas de vasos | Se me va el pastelero. Quiero otro con
experiencia en hojaldre | Dos cosas: etiquetas con alérgenos para las mermeladas y un cartel
para el escaparate | desde ayer la web tarda un siglo en abrir, así no llama nadie | ahora la
carta en inglés y francés, que vienen los cruceros | Perfectos los textos. Los alemanes no los
entienden, claro. Harían falta en su idioma | el paquete de Cádiz llegó hecho migas, tengo
fotos, alguien me lo tiene que pagar | se acabaron las camisetas verdes y la gente sigue
comprándolas, uf | Los tres vídeos del curso siguen sin subtítulos y hay alumnos que no oyen
bien | Estuvimos dos horas reunidos con los socios y solo hay la grabación. Hace falta un acta.
| la gestora me pide las cuentas de febrero cuadradas con el banco, ¿me lo hacéis? | instagram
para las dos próximas semanas, un post por día laborable. somos una floristería | Buenas,
¿podríais prepararme las nóminas el 25 de cada mes? somos 5 | en la web sale mal el tlf de la
consulta, lo podéis cambiar?? | Necesito mecánico de bicis a media jornada. Id poniendo el
anuncio donde veáis, sueldo según convenio | Quiero dejaros la preparación de nóminas, somos 7,
todos los meses el día 25 | hola! necesito mandar 6 facturas de febrero, pasado mañana como
tarde | AVE a Sevilla el jueves 26, por la mañana tempranito, un solo billete | En la web
seguimos teniendo a Marisa en el equipo y se jubiló en enero. | ¿Hay alguien que pueda pasar 90
fichas de socios en papel a un Excel? | ¿Sería posible que me preparaseis también las nóminas de
marzo, tres personas, para el viernes 27? | ¿me hacéis Instagram otra vez, dos semanas desde el
lunes 16? va de tomates | Los bolsos nuevos todavía no están en la tienda | La empresa Talleres
Brío necesita su factura por las tres noches, ¿puede ser mañana? | Ahora toca febrero, ya subí
el extracto y las facturas | quedó genial la de la alcaldesa! os paso otra, la del concejal, 25
min, mismo formato | Tengo cuatro devoluciones en el pasillo desde el miércoles, sin abrir ni
apuntar ni devolver dinero | Buenas, pedid por favor la recogida de Correos Express para el
jueves, son seis bultos | El jarrón de la Sra. Beltrán llegó hecho trizas, reclamad a SEUR plis,
mando fotos | pasad a limpio el acta de la visita de esta mañana, os mando el audio | Buenas,
podéis revisar la factura del ferrallista con los albaranes? la tengo que pagar el viernes | No
quiero un resumen de la entrevista, la quiero escrita palabra por palabra, dura 38 minutos | No
sirvo para vender por teléfono, os dejo una lista con 50 talleres, conseguidme citas | Boletín
de abril: sin ofertas, sin emojis, solo contar que nos mudamos de local | Tengo 54 mensajes sin
leer en la tienda y ninguna gana. ¿Los contesta alguien? | ningún proveedor de tapones de corcho
me responde. Buscadme otros cinco, con precios | Lo mismo pero con enero | El instagram de la
academia está muerto y el 1 de abril abrimos matrícula | El segundo trimestre (¡del año pasado!)
está sin cuadrar. Hacienda me ha mandado una cartita
""",
}
