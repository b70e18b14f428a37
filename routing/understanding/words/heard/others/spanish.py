"""What people who write Spanish want, of several trades or of none; from what was heard."""

from __future__ import annotations

OTHERS = {
    "request": """
dos cositas, reclamar a los que no han pagado y actualizar los precios de la web | Vuelo a Milán
el 7 de abril y hotel, y que alguien traduzca mi dossier al italiano por favor | entre el perro,
la consulta y los niños no llego: contesta los correos de clientes, haz las nóminas y sube algo
a facebook porfa | tengo los tickets del trimestre en un cajón: hacedme la contabilidad, y
mandad recordatorios de pago a los morosos | texto del contrato al inglés, y una newsletter
contando q ya vendemos fuera | Buenas, quisiera un correo bonito para mis suscriptores contando
que abrimos la terraza, y de paso que alguien llame a las 30 empresas de la lista para
ofrecerles comidas de grupo | quiero que llamen a los colegios del listado, ofrezcan la
excursión al taller de cerámica y me cierren fechas. y luego pasen los que digan sí a una hoja |
Factura para la boda de los Ibáñez, 3.400 más IVA, y otra cosa: un post en facebook con las
fotos de esa boda | traducid el folleto al francés, reservadme el tren a Lyon para el 14 de
abril y buscad qué ferias de juguetes hay por allí | nóminas de las 14 limpiadoras cada mes, y
la contabilidad también, que ya estoy mayor para esto | necesito dos cositas porfa: que
contesten los correos de la florería mientras estoy de parto 😅 y unos posts para el día de la
madre | Tres asuntos: 1) nóminas de marzo 2) facturas a los alumnos 3) un par de noches en
Madrid para el congreso, salgo el 14 de abril | La página de reservas no me manda el aviso
cuando alguien apunta. Que alguien lo arregle y de paso manden un correo a los inscritos
pidiendo disculpas | mete las facturas de los proveedores en la contabilidad y luego pásame las
80 fichas de pacientes al excel | hay q publicar en insta lo del taller de torno y mandar tb un
mailing a la lista | quedad con la novia Rocío pa la segunda prueba y hacedle la factura de la
señal 300€ | necesito un par de publicaciones sobre las torrijas para esta semana santa y además
la hoja de alérgenos en francés | Con las fechas ya en la web empezarán las preguntas:
contestadlas vosotros, por favor, y el 20 mandad un boletín corto a los antiguos alumnos | El 27
abrimos el vivero nuevo en Dos Hermanas: un correo a los clientes y algo en Instagram, las dos
cosas que salgan ese mismo día | cuadrar la caja de febrero y sacar las nóminas, que el 20 viene
la asesora | carta del proyecto de Senegal: del francés al español y luego a los padrinos | El
jueves 19 llamad al auditorio para cerrar la fecha del Réquiem y colgadla ese mismo día en la
agenda | Se ha caído el pago con tarjeta todo el fin de semana. Un correo el lunes a toda la
lista con la disculpa, y contestad también a los que ya han protestado, que son pocos pero
ruidosos | El del pedido 7781 amenaza con reseña. Respondedle ya y hacedle el abono | cobradle a
Indexa las 3 jornadas y quitad su logo de mi web, todo mañana antes de las dos | las encuestas
de pacientes están grabadas en audio, 40 llamadas. transcribir y después las notas a la tabla |
Me ha llegado el inventario de la sucursal de Faro en portugués. Traducid las columnas y metedlo
todo en nuestro stock | Dos cositas: un hilo con el podcast de ayer y averiguar quién más habla
de minería submarina en España | factura a los Gil-Ortega y prueba de menú con ellos, llamad a
ella | pasad a texto la charla del maestro de Brno y ponedla en español | Enteraos de si el tren
nocturno a Milán admite contrabajo y, si lo admite, sacadme el billete | Para Sant Jordi, 23 de
abril, quiero las tres cosas el mismo día: el descuento puesto en la web, un correo y una
publicación. Del diseño me encargo yo, ya lo tengo medio hecho. | dos cositas: traducir al
inglés la ficha del crianza y del reserva, y luego colgarla en la página junto a la española |
1) factura a la cofradía por las 200 torrijas, 180€ 2) post diciendo que ya se pueden encargar
monas | buscadme 3 imprentas por Logroño q hagan etiqueta adhesiva pequeña tirada y quedáis con
la q mejor pinta tenga
""",
}
