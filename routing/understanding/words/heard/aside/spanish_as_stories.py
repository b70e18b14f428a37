"""What people who write Spanish say of the desk or of other things; as stories."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Buenos días, doña Elvira: Nada que pedirle hoy. Le escribo únicamente para desearle un feliz
santo atrasado y mandar recuerdos a todo el equipo, que los tengo muy presentes. Con cariño,
Basilio Romero Relojería Romero
""",
    "not_for_us": """
Estimados: Nos mudamos de local el próximo mes y en el gimnasio hay máquinas muy pesadas. Les
agradecería que nos mandaran un camión y cuatro personas para la mudanza, el 1 de abril a
primera hora. Cordialmente, Rubén Salcedo | Me han dejado tirada con el reparto, el chico se ha
ido a la vendimia de no sé dónde y tengo doce cestas en la puerta. ¿Podéis venir a recogerlas y
llevarlas a los clientes el sábado? | Hola, buenos días. Además del boletín, habíamos pensado en
imprimir cinco mil folletos en papel reciclado y repartirlos por los buzones del pueblo.
¿Podrían ocuparse de la impresión y del reparto? Cordialmente, Arsenio | Buenos días, soy
Saturnino, de la zapatería. Se nos ha roto la persiana metálica y llevamos dos noches sin poder
cerrar bien. ¿Habría posibilidad de que viniera alguien de ustedes a arreglarla? Un saludo,
Saturnino | Estimados señores: nuestra contable está enferma y el martes 17 a las nueve tenemos
una inspección de Hacienda. Les estaría eternamente agradecida si uno de ustedes viniera a
representarnos ante el inspector. Atentamente, Visitación Páramo | Buenas tardes, les escribe
Dolores, de la academia de costura. Mi hijo lleva fatal las matemáticas de tercero y se me
ocurrió que quizá alguno de ustedes le daría clase por las tardes. Ya me dirán. Con cariño,
Dolores | oye y digo yo, si en vez de tanto post no podríais comprarme unos miles de seguidores,
que el bar de enfrente tiene veinte mil y yo trescientos, cuánto me costaría eso con vosotros |
Estimados señores: tengo que despedir a un empleado y no sé qué plazo me marca la ley. Les
agradecería un asesoramiento jurídico y que redactaran la carta de despido. Atentamente, Lázaro
Benítez | Estimados señores: Me dirijo a ustedes porque necesito contratar a una camarera para
los fines de semana. ¿Podrían publicar la oferta, entrevistar a las candidatas y elegirme dos?
Atentamente, Eusebio Manzano
""",
    "thanks": """
El domingo le leímos a mi padre sus propias cintas en la comida. Se quedó callado un rato y
luego dijo: "pues no estuvo tan mal". Con eso os lo digo todo.
""",
}
