"""What people who write Spanish answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Buenos días. El del colegio es R2800417F, porque depende de una congregación y por eso empieza
por erre. La secretaria me lo dictó ayer por teléfono y se lo repetí dos veces. | Yo abriría con
la de Carmen y su telar, que fue la que más emocionó a la gente en la feria. La de la lana
merina es interesante, pero más para los que ya saben tejer. | Pues la verdad es que las fotos
las hizo mi hijo con el móvil hace dos años y desde entonces hemos cambiado el sofá y la cocina.
Habría que quitar esas dos y dejar el resto. | Buenas tardes: Respondo a lo que me preguntaban
ayer. La reunión la presidió mi hermano Andrés, y de secretaria hizo Paula Nieto. El que habla
casi al final, con la voz ronca, es el señor Bravo. Un cordial saludo, Fermín Aguado | Estimado
equipo: En cuanto a lo que me consultaban, prefiero que la carta hable de usted, porque muchos
padres son mayores que yo. La firma que sea la mía y la de Nuria, las dos. Con un cordial
saludo, Directora Pilar Arce | Hola Carmen: Disculpa la tardanza, estaba con una boda doble. Me
preguntabas por el tono: que sea de tú, cercano, como hablo yo en la tienda. Nada de usted, por
favor. Un beso grande, Paqui Floristería Siempreviva | Estimada Gloria: Le agradezco el interés
y disculpe la demora, estuve de mudanza con el taller. Sobre lo que me consulta, son treinta
ejemplares y no veinte, uno por alumno más alguno de reserva. Cordialmente, Damián Solís,
luthier y profesor | pues para cuándo, a ver, yo tengo la reunión el martes que viene, así que
el lunes, el lunes veintiocho, por la mañana o por la tarde me da igual, mientras sea el lunes
""",
}
