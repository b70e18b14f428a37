"""What people who write Spanish want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
dos cositas, reclamar a los que no han pagado y actualizar los precios de la web | pasad a texto
la charla del maestro de Brno y ponedla en español | - transcribir la reunión del lunes -
pasarla al catalán - gracias!! | buscar ayudas para autónomos mayores de 52, finales de abril,
el 30 digamos | web nueva con la serie de los faros y un correíto a la lista avisando 🙏 | mañana
mándale a la señora de Lyon el anticipo de los perros, 40% de 2200 | El jueves 19 quiero una
publicación por San José con los buñuelos | Un correo corto a la lista el viernes por la tarde:
nueva temporada, nuevo horario | quiero rehacer toda mi página web, la hice en 2015 y se nota |
necesito cerrar la contabilidad de febrero antes de fin de mes, son unos 140 movimientos | pasar
las fichas técnicas del aceite al alemán, son 6, formato igual | quiero mandar un boletín a las
novias de este año contando lo de las coronas preservadas | apúntame al arquitecto Soler el
martes 17 a las 10 | Y cuando esté cortado el episodio 12, sácame también las notas con enlaces
y minutos | Ahora que tenemos colores nuevos hacen falta pegatinas para las bolsas de pan,
redondas, 5 cm. | Quisiera un boletín mensual para los socios del vivero, unas 300 palabras,
siempre el día 1. | factura a Talleres Ibarra, 640 + iva | contrato al inglés y aparte el
folleto al portugués | boletín de primavera y cambiar el banner de la web | nóminas para el 26,
y transcribir lo del notario | Me gustaría saber qué ayudas hay en Murcia para cambiar los
hornos de una panadería. | Necesito la carta de vinos en inglés para el lunes 16, son dos
páginas. | Un boletín para las clientas sobre las velas nuevas, con botón a la tienda | AVE a
Sevilla el 24 a primera hora, vuelta por la tarde | Otra cosa: pasar al excel las fichas de los
perros nuevos, son unas 30 | necesito las facturas de los tres gimnasios | vuelo
Valencia-Bilbao, ida el 8 de abril y vuelta el 9, sin maleta | Tengo el cajón del mostrador
lleno de tickets desde enero. La gestora ya me mira raro. | A las del grupo de los jueves
tampoco les he cobrado febrero, son nueve. | lo mismo para el taller de mayo | buenas, necesito
que comparéis 50 placas de pladur y perfilería en tres almacenes | nos quedan dos cajas de vasos
| Se me va el pastelero. Quiero otro con experiencia en hojaldre | Lo mismo para el local de
Gràcia | mañana a las 8 no tengo a nadie en barra, buscadme un sustituto | Siguiente: contestar
a los de TripAdvisor, hay cuatro sin respuesta | Las hojas de temperatura de las neveras tampoco
están hechas | Otro contrato más, el de Iker, mismas condiciones que Lucía pero media jornada. |
se acaba la lana cruda, quedan cuatro ovillos. con 50 tiro todo el verano | me han devuelto dos
bolsos hoy, habrá que reembolsarlos | Mi gestora quiere ventas y comisiones de junio en una
tabla para el viernes | se acabaron las camisetas verdes y la gente sigue comprándolas, uf | La
gestora me pide enero. Lo de Stripe y Gumroad, para el viernes si puede ser | Los tres vídeos
del curso siguen sin subtítulos y hay alumnos que no oyen bien | la impresora de la tienda ya no
quiere hablar con el ordenador | El boletín, muy bien. Me gustaría además sacar tres
publicaciones de LinkedIn con esas mismas ideas. | instagram para las dos próximas semanas, un
post por día laborable. somos una floristería | tengo un listado de 70 gimnasios, me llamáis y
me cerráis reuniones con los que quieran? | necesito el boletín de abril sobre el taller de
cerámica, para mediados de abril | ave a Sevilla el lunes 23, solo ida, lo más barato que haya |
Necesito mecánico de bicis a media jornada. Id poniendo el anuncio donde veáis, sueldo según
convenio | Quiero dejaros la preparación de nóminas, somos 7, todos los meses el día 25 | 3
posts de insta pa la semana q viene, las fotos os las paso luego | llamad a estos 25
restaurantes y sacadme citas, empezando el martes que viene | Boletín para el día del padre, 19
de marzo. Sale ese mismo día | ¿Hay alguien que pueda pasar 90 fichas de socios en papel a un
Excel? | Ahora toca febrero, igual que enero. Extracto adjunto. | Los de cerámica del sábado
pasado me piden el diploma. Eran 9, te paso nombres | ¿tenéis a alguien que llame a los 25
veterinarios de mi lista y me saque citas? | Ahora es la persiana del dormitorio la que no baja
| Los bolsos nuevos todavía no están en la tienda | La empresa Talleres Brío necesita su factura
por las tres noches, ¿puede ser mañana? | El marketplace me pide no sé qué datos de seguridad
del producto, ¿quién sabe de eso? | A Clínica Sotomayor también hay que facturarle: 480 por la
revisión de equipos, IVA aparte | Ya se puede sacar la segunda parcial de la nave, otro 30 por
ciento | La última newsletter que mandé fue en noviembre. Dos mil personas ahí esperando... |
Los paquetes de Brasil siguen aquí en la mesa sin ningún papel de aduana | Entraron cinco
baberos y tres gorritos nuevos, están en el Shopify como "producto 1", "producto 2"... | El
jarrón de la Sra. Beltrán llegó hecho trizas, reclamad a SEUR plis, mando fotos | pueden hacerme
un catálogo para tiendas con precios al mayoreo? tengo 32 modelos de huaraches | doce pendientes
nuevos y ni uno colgado en la tienda... | pasad a limpio el acta de la visita de esta mañana, os
mando el audio
""",
}
