"""What people who write Spanish want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
dos cositas, reclamar a los que no han pagado y actualizar los precios de la web | hay q
publicar en insta lo del taller de torno y mandar tb un mailing a la lista | cuadrar la caja de
febrero y sacar las nóminas, que el 20 viene la asesora | El del pedido 7781 amenaza con reseña.
Respondedle ya y hacedle el abono | las encuestas de pacientes están grabadas en audio, 40
llamadas. transcribir y después las notas a la tabla | factura a los Gil-Ortega y prueba de menú
con ellos, llamad a ella | Enteraos de si el tren nocturno a Milán admite contrabajo y, si lo
admite, sacadme el billete | hola!! necesito tren a Sevilla y que alguien conteste los correos
de las novias mientras estoy fuera | - transcribir la reunión del lunes - pasarla al catalán -
gracias!! | otra cosa aparte: pasadme a limpio el audio del notario y los clientes nuevos,
metedlos en el excel | Dos cositas. Los correos de los alquileres de canoas, contestarlos. El
folleto, al alemán. | Hola, me urge la traducción de la ficha del aceite. Y el newsletter, sin
prisa. | las nóminas y los tickets, por favor. el grifo del baño también gotea | Agendad
llamadas con los veterinarios del listado, y aparte averiguad qué seguros hay para paseadores de
perros | quiero que cada día 1 se facture la cuota de 45 € a mis 20 alumnos | Factura a
Comunidad Prado 14, 3 horas a 38, desatasco del 2º B | vale, ahora mira precios de etiquetas
adhesivas y cámbiame el teléfono en la web, hoy si puede ser | mañana mándale a la señora de
Lyon el anticipo de los perros, 40% de 2200 | El jueves 19 quiero una publicación por San José
con los buñuelos | Contestad al de una estrella del domingo, y subid una historia mañana
diciendo que ya tenemos terraza climatizada | Un correo corto a la lista el viernes por la
tarde: nueva temporada, nuevo horario | necesito cerrar la contabilidad de febrero antes de fin
de mes, son unos 140 movimientos | Cambiamos de local. Dirección nueva en la web y un correo a
todos los suscriptores | pasar las fichas técnicas del aceite al alemán, son 6, formato igual |
Factura para Restaurante Alquimia, 6 cajas a 48, y otra para Casa Benita, 2 cajas, mismo precio
| la web no carga desde el móvil, miradlo por favor | necesito también la contabilidad de enero,
que se me pasó por completo | quiero mandar un boletín a las novias de este año contando lo de
las coronas preservadas | apúntame al arquitecto Soler el martes 17 a las 10 | Y cuando esté
cortado el episodio 12, sácame también las notas con enlaces y minutos | Quisiera un boletín
mensual para los socios del vivero, unas 300 palabras, siempre el día 1. | factura a Talleres
Ibarra, 640 + iva | contrato al inglés y aparte el folleto al portugués | contestad los chats de
la tienda este finde | posts de facebook para la floristería, todo abril | buscar proveedores de
lúpulo en galicia | Necesito la carta de vinos en inglés para el lunes 16, son dos páginas. |
¿Podéis preparar las facturas de marzo para los cinco alumnos de guitarra? Son 90 euros cada
uno. | Llamad a los gimnasios de la lista y conseguidme reuniones para la semana que viene | Las
fotos del taller van en la web, en la página de cursos. Tienen que estar el viernes. | AVE a
Sevilla el 24 a primera hora, vuelta por la tarde | ¿Me buscáis un AVE a Sevilla el lunes 23,
ida temprano y vuelta por la noche? | la ficha técnica del horno al portugués, para el jueves 19
| También me hace falta por escrito el audio de la junta de vecinos, para el lunes | y de paso
contestad los correos de la tienda del 16 al 20, que estoy sola | necesito las facturas de los
tres gimnasios | ¿Podéis llamar a las clínicas veterinarias de la lista y cerrarme visitas para
la semana que viene? | vuelo Valencia-Bilbao, ida el 8 de abril y vuelta el 9, sin maleta |
Pasar a Excel las fichas de 120 alumnos de la academia | Los tres con los que hablé al salir de
la feria siguen sin propuesta. Se van a enfriar. | necesito pasar a texto la junta de vecinos y
unas diapositivas para la próxima | Rocío Almagro, la del baño, ha dicho que sí y no tiene ni
contrato ni ficha. | A las del grupo de los jueves tampoco les he cobrado febrero, son nueve. |
Buenas, el correo del taller está imposible. ¿Podéis ordenarlo y contestar lo fácil? | mis notas
del solar, pasadas para mañana | El señor Prats no puede el viernes, le va bien el lunes a las
17 h | otro más: cambio de bajantes en calle Sol 14, seis plantas. te paso fotos y mis precios |
factura a Talleres Gómez por la barandilla y pide precio de tubo 40x40, 120 metros | Nos
quedamos sin cemento cola, mañana hacen falta 30 sacos en la obra de Getafe. | buenas, necesito
que comparéis 50 placas de pladur y perfilería en tres almacenes | He visto que la Diputación
saca la pintura de doce colegios. Nos interesa mucho | Me ha llegado una carta del ayuntamiento
por el vado del taller y hay que contestarla. | los del restaurante El Faro siguen sin pagar, ya
van tres meses | Cada jueves una story con el vermut del finde | Se me va el pastelero. Quiero
otro con experiencia en hojaldre | Hola, necesito la semana que viene la carta de verano en A3
lista para imprenta | Lo mismo para el local de Gràcia | mañana a las 8 no tengo a nadie en
barra, buscadme un sustituto | he hecho fotos de las croquetas con el movil, salen muy oscuras y
las quiero para Glovo | Las hojas de temperatura de las neveras tampoco están hechas | desde
ayer la web tarda un siglo en abrir, así no llama nadie | Me ha salido una boda en Menorca, del
26 al 28. Necesito vuelo desde Valencia y coche allí. | tengo 40 minutos de video de una obra y
me hace falta uno de 2 para el viernes | Hay una señora que ha escrito tres veces preguntando
por su pulsera, contéstale tú por favor
""",
}
