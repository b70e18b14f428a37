"""What people who write Spanish want no more of work in play; as stories."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Querido equipo: Tengo que contarles que la asamblea extraordinaria ya no hace falta: los socios
llegaron a un acuerdo por su cuenta el domingo, después de misa. Dejen por favor la convocatoria
y las papeletas, no las vamos a usar. Muy agradecido, Eusebio Marcos | Estimada Pilar: Le
escribo con pena, pero el curso de mayo no va a salir, solo se han apuntado dos personas y la
sala cuesta lo que cuesta. No sigan por tanto con la página de inscripción. Ya lo intentaremos
en otoño. Atentamente, Hortensia Vidal, Escuela de Encaje | Buenos días, soy Hortensia, de la
asociación de costureras. El ayuntamiento no nos ha dado permiso para la rifa, así que no hará
falta preparar la página. Lo siento de veras y les agradezco la disposición. Hortensia | mirad
lo de llamar a los hoteles, mejor lo paramos, es que mi socia se va de la empresa y no sé ni si
seguimos con ese producto, así que no llaméis a nadie más, gracias por todo
""",
}
