"""What people who write Spanish want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
dos cositas, reclamar a los que no han pagado y actualizar los precios de la web | texto del
contrato al inglés, y una newsletter contando q ya vendemos fuera | cuadrar la caja de febrero y
sacar las nóminas, que el 20 viene la asesora | pasad a texto la charla del maestro de Brno y
ponedla en español | 1) factura a Talleres Ibarra 2) factura a la señora Pons 3) el boletín de
abril | Dos cositas. Los correos de los alquileres de canoas, contestarlos. El folleto, al
alemán. | las nóminas y los tickets, por favor. el grifo del baño también gotea | recordad a Don
Álvaro que debe 480 desde navidad | hola, la factura de la reforma de Pilar, 1.250 + iva, para
el viernes | Factura a Comunidad Prado 14, 3 horas a 38, desatasco del 2º B | ¿Me buscáis tres
proveedores de cajas de cartón por Valencia? | sonó mi canción en una telenovela mexicana y yo
sin enterarme, ni un peso oye | El jueves 19 quiero una publicación por San José con los
buñuelos | nóminas de marzo y facturas a los colegios, todo para el viernes 27 | Cambiamos de
local. Dirección nueva en la web y un correo a todos los suscriptores | plan de contenidos para
mayo, tres por semana, somos escuela de vela | Y cuando esté cortado el episodio 12, sácame
también las notas con enlaces y minutos | Pagad hoy la factura de Maderas Ibáñez, 742,30 €,
vence esta noche y no quiero recargo. | factura a Talleres Ibarra, 640 + iva | contrato al
inglés y aparte el folleto al portugués | contestad los chats de la tienda este finde | buscar
proveedores de lúpulo en galicia | Cuando terminéis con las cuentas, pasad por favor a la hoja
los 80 pedidos del cuaderno. | Un boletín para las clientas sobre las velas nuevas, con botón a
la tienda | Cada viernes una publicación con el guiso de la semana, la foto la hago yo |
Necesito la contabilidad de enero, ya está subido el extracto | Otra cosa: pasar al excel las
fichas de los perros nuevos, son unas 30 | Perfecta la traducción. Ahora subidla a la web y
sacad un post en LinkedIn | Pasar a Excel las fichas de 120 alumnos de la academia | Rocío
Almagro, la del baño, ha dicho que sí y no tiene ni contrato ni ficha. | A las del grupo de los
jueves tampoco les he cobrado febrero, son nueve. | lo mismo para el taller de mayo | las horas
de los cuatro montadores siguen en papel y la gestoría las quiere el lunes | pásame a limpio las
medidas del patio de Benítez, va el croquis a boli | He visto que la Diputación saca la pintura
de doce colegios. Nos interesa mucho | los del restaurante El Faro siguen sin pagar, ya van tres
meses | Cada jueves una story con el vermut del finde | Lo mismo para el local de Gràcia |
mañana a las 8 no tengo a nadie en barra, buscadme un sustituto | Siguiente: contestar a los de
TripAdvisor, hay cuatro sin respuesta | ¿Cuánto cuesta un horno de segunda mano de 4 bandejas?
Mírame cuatro o cinco sitios | desde ayer la web tarda un siglo en abrir, así no llama nadie |
La gestoría quiere el IVA del trimestre preparado para el 10 de abril | Hay una señora que ha
escrito tres veces preguntando por su pulsera, contéstale tú por favor | se acaba la lana cruda,
quedan cuatro ovillos. con 50 tiro todo el verano | me han devuelto dos bolsos hoy, habrá que
reembolsarlos | el paquete de Cádiz llegó hecho migas, tengo fotos, alguien me lo tiene que
pagar | me han cancelado el hotel de Bilbao, buscadme otro para este viernes | el episodio 8
sigue sin notas, me lo acaban de decir | La lechuza quedó preciosa. Ahora me falta el zorro,
para taza también | El taller de Ortega terminó el viernes, 12 horas a 45. Falta la factura | la
impresora de la tienda ya no quiere hablar con el ordenador | El boletín, muy bien. Me gustaría
además sacar tres publicaciones de LinkedIn con esas mismas ideas. | instagram para las dos
próximas semanas, un post por día laborable. somos una floristería | Sacamos vino nuevo. Quiero
tres posts para facebook y también un boletín a los clientes | tengo un listado de 70 gimnasios,
me llamáis y me cerráis reuniones con los que quieran? | en la web sale mal el tlf de la
consulta, lo podéis cambiar?? | hola, la contabilidad de febrero para el lunes porfa, os paso el
extracto | Necesito mecánico de bicis a media jornada. Id poniendo el anuncio donde veáis,
sueldo según convenio | Quiero dejaros la preparación de nóminas, somos 7, todos los meses el
día 25 | proveedores de corcho en Portugal con precios, en dos semanas me vale | hola! necesito
mandar 6 facturas de febrero, pasado mañana como tarde | ¿Hay alguien que pueda pasar 90 fichas
de socios en papel a un Excel? | El catálogo quedó estupendo, ¿y la hoja de garantía? también al
alemán, es una página | Ahora es la persiana del dormitorio la que no baja | Los bolsos nuevos
todavía no están en la tienda | La empresa Talleres Brío necesita su factura por las tres
noches, ¿puede ser mañana? | Tengo dos reservas para la misma noche en la habitación verde!! |
Ahora toca febrero, ya subí el extracto y las facturas | quedó genial la de la alcaldesa! os
paso otra, la del concejal, 25 min, mismo formato | Vamos con el boletín de abril: tema, los
cursos de cerámica para niños en Semana Santa
""",
}
