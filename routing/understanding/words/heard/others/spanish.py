"""What people who write Spanish want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
cuadrar la caja de febrero y sacar las nóminas, que el 20 viene la asesora | carta del proyecto
de Senegal: del francés al español y luego a los padrinos | factura a los Gil-Ortega y prueba de
menú con ellos, llamad a ella | pasad a texto la charla del maestro de Brno y ponedla en español
| Dos cositas. Los correos de los alquileres de canoas, contestarlos. El folleto, al alemán. |
Hola, me urge la traducción de la ficha del aceite. Y el newsletter, sin prisa. | quiero que
cada día 1 se facture la cuota de 45 € a mis 20 alumnos | recordad a Don Álvaro que debe 480
desde navidad | hola, la factura de la reforma de Pilar, 1.250 + iva, para el viernes | buscar
ayudas para autónomos mayores de 52, finales de abril, el 30 digamos | ¿Me buscáis tres
proveedores de cajas de cartón por Valencia? | sonó mi canción en una telenovela mexicana y yo
sin enterarme, ni un peso oye | mañana mándale a la señora de Lyon el anticipo de los perros,
40% de 2200 | Un correo corto a la lista el viernes por la tarde: nueva temporada, nuevo horario
| El 22: editar y luego las notas con enlaces | quiero rehacer toda mi página web, la hice en
2015 y se nota | nóminas de marzo y facturas a los colegios, todo para el viernes 27 | necesito
cerrar la contabilidad de febrero antes de fin de mes, son unos 140 movimientos | El contrato
del portugués al español y aparte el catálogo al inglés | pasar las fichas técnicas del aceite
al alemán, son 6, formato igual | plan de contenidos para mayo, tres por semana, somos escuela
de vela | Busca quince colegios privados de Bogotá con comedor y llámalos para ofrecerles
nuestras granolas. | la web no carga desde el móvil, miradlo por favor | necesito también la
contabilidad de enero, que se me pasó por completo | Y cuando esté cortado el episodio 12,
sácame también las notas con enlaces y minutos
""",
}
