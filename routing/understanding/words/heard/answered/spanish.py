"""What people who write Spanish answer to what the desk asked; as heard."""

from __future__ import annotations

ANSWERED = {
    "answer": """
el cuarto del año pasado, el resto está hecho | seis, dos a media jornada | portugués de brasil
porfa | sí claro | salgo de murcia, bueno, si desde alicante es más barato también vale | Formal
pero sin pasarse. | va adjunto | pues que me llaméis a la gente y me saquéis citas | el 26
tempranito | mañana mismo | doce, pero dos son dibujos | cuando podáis, sin agobios | sí sí de
tú, aquí todos de tú | la b | 450 y pico, mira el presupuesto | va adjunta, perdón por el
formato | pasado mañana | La del banco azul, la otra ni la mires | lo de contestar correos | lo
que diga mi socia | de tú siempre | Amparo y un señor que no se presentó | desde donde salga más
barato, madrid o bcn | tres y medio 😂 | enero y febrero | uf, eso lo lleva mi marido | mmm no
creo | para el martes | con la directora, no con la secretaria | pal viernes 20 | calle Feria 22
bajo, 41003 Sevilla | con desayuno, si | la factura primero | para el martes que viene | pa'l
lunes me vale | Con que esté el martes me vale | para el miércoles que viene, no antes | Por
carta, que ese no mira el correo. | pues el de febrero, enero ya lo tenéis hecho | Lo segundo,
que llaméis vosotros y cerréis las citas | sin, es cliente de Portugal con NIF intracomunitario
| para el viernes de la semana que viene | ponedlo a nombre de las dos, Lucía y Amparo | casi
todo castellano con algún trozo en euskera | con dos me apaño | mañana por la tarde | para el
lunes, venga | uf, el 32 de marzo? no sé, tú di | enero entero y la última semana de diciembre |
una vez al mes, el primer lunes | lo antes posible, que me comen viva | a fin de mes | jueves 19
a las 17:30, antes está en clase | mañana a las 9 de la mañana | cuando podáis, no corre prisa |
para el domingo | lo segundo | con, voy en coche | de la comunidad, calle Goya 14 | uf, la noche
antes, que yo a las 6 no soy persona | a las 18 mejor, el martes salgo tarde del cole | A nombre
de la empresa, el CIF te lo puse en el correo | sí sí, las 10 está bien, el sábado | solo musica
porfa, mi voz no la aguanto ni yo | el 18 mejor, el 11 bautizo | tres: dos del piso y la del
buzón | en francés creo, se apellidan Dubosque así que vamos digo yo | Tumbada, que si no se
corta el mar | pon 16, que si no no cabemos con los brazos abiertos | alemán e inglés, el
francés ya lo tengo | No, a las nueve de la mañana mejor café | De la S a la XXL | para el lunes
30 está bien | Dos, una doble y una individual | instagram y facebook, linkedin no pinta nada
aquí | material de taller | reserva tu mesa | el de las 10:40, no madrugo ni loca | Equipo
Lumbre | sí, todo | Para el martes 17, que el 18 me siento con mi socio y quiero habérmelo
leído. | mañana a las 18 | Me quedo con el segundo | A 20, que es alumna de toda la vida y nunca
le subí el precio. | sí, la última que haya | la mampara la pone la clienta | Floristería
Amapola | sin, es una SL | a primera hora, luego no puedo | seis y doce sillas | surtidas, que
el año pasado me sobraron rojas | El viernes 20 me va bien, que vengan todos esa tarde. | Para
el 1 de abril tiene que estar colgado, que empieza la temporada. | efectivo, siempre | con IVA,
como siempre | El martes, que cierro la panadería a mediodía y puedo abrirle yo misma. | Venga,
por dos días no vamos a discutir, es una clienta de las de siempre. | No, eso me lo mandó mi
cuñado por la cena | Para el miércoles que viene, día 18 | mejor el sábado 14, con mi directo |
cincuenta como mucho | Llamad a Rosario Peña, la del ático | inglés y árabe | De tú siempre,
aquí nadie le habla de usted a un surfista. | A todas menos al señor del sombrero, que es el
director | Gratis si son colegios, a las empresas les pido 200 más el viaje. | El sábado 28 a
las cinco de la tarde, que es cuando pueden los que trabajan. | Solo a las nuevas, las antiguas
ya la pagaron en septiembre | la de los niños en el huerto | 24 € las grandes y 14 € las
pequeñas, portes aparte | Fuera, ya no me pagan | Pasillo, que con estas piernas no quepo en
otro sitio | Mejor que sí, luego nadie se lleva sorpresas | Normal va bien, la dejo yo misma en
el buzón si hace falta | Tren, avión no me gusta nada. | con el banco, el iban acaba en 4471, el
otro ya esta cerrado | el jueves 19 a las nueve y media me va bien | a nombre de la sociedad,
obras martin sl, no al mio | Con el viernes día 20 me basta y me sobra, no corran. Besos, Maruja
| De tú, siempre. | Devolvedle los 38 €, por favor, no quiero más líos con esta clienta. | El
lunes, que estaré en la tienda y puedo ponerme si preguntan algo. | mañana a las 13h | máx 90 |
El martes 17 a las nueve de la mañana me parece bien. | A nombre de Jardines del Sur, S. L., con
la dirección de siempre. | la 3 y la 11 | El mismo 24, a las seis de la tarde o lo más cerca que
haya | Mi socia y yo, el niño se queda con la abuela. | nombre, teléfono y raza del perro |
mejor hoy mismo | Es para el proveedor de Braga, así que portugués | la del Sabadell, la otra es
personal | te lo paso cuando cierre el bar | que abrimos los domingos | ni idea, son tres hojas
por las dos caras | Te acabo de dar acceso. Se llama socios2026 y está en la carpeta de Noa. |
el martes que viene a las 9, que luego entro a quirófano | de febrero, las de marzo todavía no |
que no pase de 120 con la maleta | Mi socia, Inmaculada Peris. Yo ya no figuro en esa parte. |
por la mañana abro yo la tienda, así que mejor después de comer | los de material, los tengo en
la furgo | al 10, es su vivienda habitual | sí, de lunes a viernes, sin noches | a 42 la caja,
portes incluidos | pues lo necesito para el lunes, antes de que abran la piscina | como mucho
ciento cincuenta, más no, que luego viene el seguro | unas 24, a lo mejor 25 si sale bien la del
conejo | Ahora solo dos, Pilar se ha caído del viaje | Con que esté el día 31 me vale, el
mercadillo lo han aplazado | para el jueves, sin hora | en Kajabi, lo otro lo dimos de baja |
como mucho 90 la noche | 16, pero 4 son solo fotos | eso, publicaciones en linkedin | mañana |
Calle Feria 88, bajo, Sevilla. Timbre roto, llamad | El jueves de la semana que viene, 19 | mil,
más o menos | Lo de coger llamadas, perdón, me expliqué fatal | pa el sábado | cuanto antes, ya
lo tendría q haber mandado en enero | el miércoles de la semana que viene | a finales de mes | a
partir del lunes | unas 45, contando niños | febrero solo. enero ya lo hizo mi cuñada | pues
como la otra vez | Eso lo tiene Maite, pedídselo a ella que yo no tengo clave del banco | solo
ida, el 26, luego me vuelvo en coche con el proveedor | a final de mes... bueno no, el 30, que
el 31 es fiesta en el pueblo | sin prisa ninguna eh | 2.340 con IVA incluido, por los dos
arreglos del ascensor | mañana antes de las 14h, entra en la edición de la tarde | el viernes,
que el sábado se nos llena el local | unas 18, aunque las tres últimas son tablas | toda la
semana santa, del 30 al 5 de abril | Uy pues no sé, lo hablo con mi socia y os digo | lo de
llamar a los clientes y cerrar citas | siete, contando al chico de prácticas | el taller de
jabones para niños! ah y que en abril cerramos los lunes | al alemán, tenemos un cliente en
Bremen que no lee otra cosa | el viernes o el lunes, todavía no lo sé, depende de hacienda |
Pues no sé cómo llamarlo, un poco de todo, ¿no? | Los de siempre. | 325 + iva | lo que veáis, yo
de esto no entiendo | el 17 | cuatro | el pdf de abajo | español e inglés | ni idea ahora mismo,
lo tiene apuntado mi socio en la libreta | para el lunes a mediodía | ochocientos cuarenta, iva
incluido | salgo el 17 y vuelvo el 18 por la noche | uf, cuando podáis, pero antes de Semana
Santa | con 4 me apaño, pero que uno sepa de vías | para el lunes que viene como muy tarde | la
semana del 4 al 10 de mayo, entera | Las quiero listas el viernes 27, la feria abre el finde |
Hazme las nóminas de cuatro, que Iker se fue en enero | Salir el lunes 4 de mayo y volver el
jueves 7 por la noche | de la de CaixaBank, la otra solo es para la hipoteca | Escribidles como
a un vecino, de tú, sin mayúsculas de banco | Sería el de pedidos@, en el de info@ solo entran
vendedores de tóner.
""",
}
