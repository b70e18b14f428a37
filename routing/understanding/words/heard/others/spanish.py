"""What people who write Spanish want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
dos cositas, reclamar a los que no han pagado y actualizar los precios de la web | texto del
contrato al inglés, y una newsletter contando q ya vendemos fuera | hay q publicar en insta lo
del taller de torno y mandar tb un mailing a la lista | carta del proyecto de Senegal: del
francés al español y luego a los padrinos | pasad a texto la charla del maestro de Brno y
ponedla en español | hola!! necesito tren a Sevilla y que alguien conteste los correos de las
novias mientras estoy fuera | - transcribir la reunión del lunes - pasarla al catalán -
gracias!! | otra cosa aparte: pasadme a limpio el audio del notario y los clientes nuevos,
metedlos en el excel | Dos cositas. Los correos de los alquileres de canoas, contestarlos. El
folleto, al alemán. | Agendad llamadas con los veterinarios del listado, y aparte averiguad qué
seguros hay para paseadores de perros | quiero que cada día 1 se facture la cuota de 45 € a mis
20 alumnos | Factura a Comunidad Prado 14, 3 horas a 38, desatasco del 2º B | ¿Me buscáis tres
proveedores de cajas de cartón por Valencia? | web nueva con la serie de los faros y un correíto
a la lista avisando 🙏 | mañana mándale a la señora de Lyon el anticipo de los perros, 40% de
2200 | Retocad las fotos de las hamburguesas nuevas y montadme con ellas un cartel A2 para la
furgo | Un correo corto a la lista el viernes por la tarde: nueva temporada, nuevo horario |
necesito cerrar la contabilidad de febrero antes de fin de mes, son unos 140 movimientos | El
contrato del portugués al español y aparte el catálogo al inglés | plan de contenidos para mayo,
tres por semana, somos escuela de vela | Busca quince colegios privados de Bogotá con comedor y
llámalos para ofrecerles nuestras granolas. | Factura para Restaurante Alquimia, 6 cajas a 48, y
otra para Casa Benita, 2 cajas, mismo precio | la web no carga desde el móvil, miradlo por favor
| necesito también la contabilidad de enero, que se me pasó por completo | quiero mandar un
boletín a las novias de este año contando lo de las coronas preservadas | Y cuando esté cortado
el episodio 12, sácame también las notas con enlaces y minutos | Pagad hoy la factura de Maderas
Ibáñez, 742,30 €, vence esta noche y no quiero recargo. | Quisiera un boletín mensual para los
socios del vivero, unas 300 palabras, siempre el día 1. | factura a Talleres Ibarra, 640 + iva |
contrato al inglés y aparte el folleto al portugués | contestad los chats de la tienda este
finde | posts de facebook para la floristería, todo abril | nóminas para el 26, y transcribir lo
del notario | Me gustaría saber qué ayudas hay en Murcia para cambiar los hornos de una
panadería. | Cuando terminéis con las cuentas, pasad por favor a la hoja los 80 pedidos del
cuaderno. | Llamad a los gimnasios de la lista y conseguidme reuniones para la semana que viene
| Las fotos del taller van en la web, en la página de cursos. Tienen que estar el viernes. | AVE
a Sevilla el 24 a primera hora, vuelta por la tarde | Necesito la contabilidad de enero, ya está
subido el extracto | la ficha técnica del horno al portugués, para el jueves 19 | También me
hace falta por escrito el audio de la junta de vecinos, para el lunes | y de paso contestad los
correos de la tienda del 16 al 20, que estoy sola | necesito las facturas de los tres gimnasios
| ¿Podéis llamar a las clínicas veterinarias de la lista y cerrarme visitas para la semana que
viene? | hola! necesito que alguien conteste los mails de la tienda todas las tardes, yo ya no
llego | Tengo el cajón del mostrador lleno de tickets desde enero. La gestora ya me mira raro. |
necesito pasar a texto la junta de vecinos y unas diapositivas para la próxima | Rocío Almagro,
la del baño, ha dicho que sí y no tiene ni contrato ni ficha. | A las del grupo de los jueves
tampoco les he cobrado febrero, son nueve. | Buenas, el correo del taller está imposible.
¿Podéis ordenarlo y contestar lo fácil? | mis notas del solar, pasadas para mañana | El señor
Prats no puede el viernes, le va bien el lunes a las 17 h | otro más: cambio de bajantes en
calle Sol 14, seis plantas. te paso fotos y mis precios | factura a Talleres Gómez por la
barandilla y pide precio de tubo 40x40, 120 metros | pásame a limpio las medidas del patio de
Benítez, va el croquis a boli | La reforma de Lucía está terminada y queda hacerle la factura
final, que la quiere para el 25. | Me ha llegado una carta del ayuntamiento por el vado del
taller y hay que contestarla. | los del restaurante El Faro siguen sin pagar, ya van tres meses
| Cada jueves una story con el vermut del finde | Se me va el pastelero. Quiero otro con
experiencia en hojaldre | Hola, necesito la semana que viene la carta de verano en A3 lista para
imprenta | mañana a las 8 no tengo a nadie en barra, buscadme un sustituto | he hecho fotos de
las croquetas con el movil, salen muy oscuras y las quiero para Glovo | Las hojas de temperatura
de las neveras tampoco están hechas | Buenas, tengo una pequeña bodega y necesito que alguien
llame a restaurantes para ofrecer el vino nuevo | ¿Cuánto cuesta un horno de segunda mano de 4
bandejas? Mírame cuatro o cinco sitios | Lo del ayuntamiento hay que presentarlo el lunes y la
instancia sigue sin rellenar | Otro contrato más, el de Iker, mismas condiciones que Lucía pero
media jornada. | Me ha salido una boda en Menorca, del 26 al 28. Necesito vuelo desde Valencia y
coche allí. | tengo 40 minutos de video de una obra y me hace falta uno de 2 para el viernes |
Hay una señora que ha escrito tres veces preguntando por su pulsera, contéstale tú por favor |
se acaba la lana cruda, quedan cuatro ovillos. con 50 tiro todo el verano | me han devuelto dos
bolsos hoy, habrá que reembolsarlos | el paquete de Cádiz llegó hecho migas, tengo fotos,
alguien me lo tiene que pagar | Hay que borrar de la tienda en línea las velas de coco, no las
fabricamos más | El cliente Roca devolvió el pedido, hacedme una factura rectificativa de la
2026-131. | se acabaron las camisetas verdes y la gente sigue comprándolas, uf | el episodio 8
sigue sin notas, me lo acaban de decir | En el vídeo de bienvenida salgo diciendo 2024, habría
que cortarlo y volver a subirlo a Kajabi | grabé con el vecino taladrando. Minuto 3 al 9, a ver
qué se puede salvar | Por cierto, nos han puesto dos reseñas de una estrella y siguen ahí sin
que nadie conteste. | Otra cosa: las fichas de los alumnos siguen en papel, unas noventa. Habría
que tenerlas en una hoja. | El taller de Ortega terminó el viernes, 12 horas a 45. Falta la
factura | la impresora de la tienda ya no quiere hablar con el ordenador | la gestora me pide
las cuentas de febrero cuadradas con el banco, ¿me lo hacéis? | Los pedidos de tartas están en
papelitos, unos cien. Pasadlos a una hoja de cálculo para el lunes.
""",
}
