"""What people who write Spanish answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Buenos días. El del colegio es R2800417F, porque depende de una congregación y por eso empieza
por erre. La secretaria me lo dictó ayer por teléfono y se lo repetí dos veces. | Yo abriría con
la de Carmen y su telar, que fue la que más emocionó a la gente en la feria. La de la lana
merina es interesante, pero más para los que ya saben tejer. | Hizo seis horas, todas en la
noche del cambio de hornos. El pobre salió a las cuatro de la mañana, y las tengo apuntadas y
firmadas por él en la libreta. | El domingo 22 de marzo, que es el día mundial y toda la gente
del sector estará atenta. Ya sé que en domingo nos lee menos gente, pero este año me hace
ilusión. | Pues la verdad es que las fotos las hizo mi hijo con el móvil hace dos años y desde
entonces hemos cambiado el sofá y la cocina. Habría que quitar esas dos y dejar el resto. |
Bueno, la señora Peña es un caso aparte: paga siempre el día 15 porque cobra la pensión tarde,
lo acordó con mi padre. A ella no la contéis como morosa, por favor. | Buenas tardes: Respondo a
lo que me preguntaban ayer. La reunión la presidió mi hermano Andrés, y de secretaria hizo Paula
Nieto. El que habla casi al final, con la voz ronca, es el señor Bravo. Un cordial saludo,
Fermín Aguado | Estimado equipo: En cuanto a lo que me consultaban, prefiero que la carta hable
de usted, porque muchos padres son mayores que yo. La firma que sea la mía y la de Nuria, las
dos. Con un cordial saludo, Directora Pilar Arce | Hola Carmen: Disculpa la tardanza, estaba con
una boda doble. Me preguntabas por el tono: que sea de tú, cercano, como hablo yo en la tienda.
Nada de usted, por favor. Un beso grande, Paqui Floristería Siempreviva | Estimada Gloria: Le
agradezco el interés y disculpe la demora, estuve de mudanza con el taller. Sobre lo que me
consulta, son treinta ejemplares y no veinte, uno por alumno más alguno de reserva.
Cordialmente, Damián Solís, luthier y profesor | uy, pues el sistema, espera, me lo dijo mi
sobrino, era el de la W, WordPress, sí, WordPress, la contraseña la tiene él pero me la pasa
esta tarde cuando salga de clase | pues para cuándo, a ver, yo tengo la reunión el martes que
viene, así que el lunes, el lunes veintiocho, por la mañana o por la tarde me da igual, mientras
sea el lunes | Estimada señora: en respuesta a su consulta, el destinatario de la factura es la
sociedad y no el hermano. El NIF se lo he dejado en la carpeta. Saludos cordiales, Teófilo
Barrios
""",
}
