"""What people who write Spanish want otherwise of work in play; as stories."""

from __future__ import annotations

CHANGED = {
    "change": """
mira, con Belmonte hay que ir con pies de plomo porque es amigo de mi padre de toda la vida y
juegan al dominó los jueves. A ese no le pongas recargo en la carta, a los demás sí | porfa
añade "celos" y "vergüenza", que me los piden siempre los peques, y quita "serenidad" que no lo
entiende ni mi marido. lo uso el lunes así que si me llega el viernes mejor | Se me ha ocurrido
una cosa leyendo el borrador esta noche. Añadid, por favor, una línea sobre las catas para
grupos pequeños, que en abril tenemos casi todos los viernes libres. | Al final el jueves 19
tengo que acompañar a mi madre al oculista y no llego a la reunión con el gimnasio. ¿Podéis
pasarla al jueves siguiente, el 26, a las seis de la tarde? El gerente ya sabe que igual hay
cambio. | Ayer quedé con el señor Rial y llegamos a un acuerdo por el retraso de la obra. Quitad
de la factura los 120 euros del transporte, que de eso me encargo yo. Así quedamos todos
contentos. | pues que al final la clase de prueba con Lucía la pasamos al jueves 19 a las seis
de la tarde que el miércoles hay partido y no va a venir nadie | Estimados señores: Les escribo
por el campamento de verano. Hemos conseguido un segundo monitor, así que podemos pasar de 15 a
22 plazas. Les ruego que lo cambien en el formulario antes de abrirlo. Atentamente, Julián
Ortega | Buenos días a todos: He leído despacio el acta que me mandaron y está muy bien. Solo
les pido que quiten el párrafo sobre la discusión del aparcamiento, que no aporta nada, y que a
mí me llamen Estanislao y no Estanis. Con mi agradecimiento, Estanislao Vega | Estimado equipo:
Una cosa sobre el boletín: al final queremos mandarlo también por correo postal, porque muchos
de nuestros mayores no miran el ordenador. Son 38 direcciones. Y saldría mejor el lunes que el
viernes. Gracias por todo, Amparo Llorente | Buenos días, Marta: Perdona que te moleste otra vez
con lo mismo. En el boletín que estáis preparando puse que el taller de poda cuesta 45 euros y
son 55, me bailó el número. ¿Lo corriges antes de enviarlo, por favor? Un abrazo, Eusebio,
Vivero La Encina | Querida Amparo: Qué gusto dio verte en la feria. Respecto a la cita con el
proveedor de barnices, cámbiala por favor al viernes 20 a las 11, que el jueves me toca llevar a
mi padre al médico. Gracias por tu paciencia de santa. Tuyo, Vicente, Muebles Ferrer | Buenos
días, Olga: ¿Qué tal esa espalda? Mira, he vuelto a escuchar el episodio de prueba y la música
del principio me resulta demasiado alegre para hablar de duelo. ¿Podéis poner la otra, la del
piano? Lo siento, debería haberlo pensado antes. Un saludo afectuoso, Julián Cebrián, psicólogo
| Ayer discutí con un cliente que dice que le contestamos muy secos, y un poco de razón tiene. A
partir de ahora en las respuestas tratad a la gente de usted y firmad con mi nombre. | Ya sé que
os dije que sin prisas, pero el banco me ha citado para hablar del préstamo y quieren verlo
todo. ¿Me lo podéis tener para el lunes en vez de a fin de mes? | ah se me olvidaba, hemos
quitado el albariño de la carta y entra un godello, os pego aquí el texto nuevo luego, o sea que
donde estaba uno va el otro | Buenos días, soy Remedios, de la guarnicionería. La feria se ha
retrasado y ya no tendría sentido publicar el domingo; lo suyo sería el jueves 26 de marzo.
Perdonen las molestias, Remedios | Hola, buenos días. Sobre el inglés preguntaré a mi socio,
pero aprovecho para decirles que hemos retirado de la carta las ostras y el rodaballo, así que
esas líneas sobran. Un cordial saludo, Andrés Villar | Estimada Lourdes y compañía: me temo que
les di mal una cifra. Los rollos de lino son 58 y no 85, y en la columna de color debería
constar «crudo». Muchísimas gracias, Encarna | perdonad que os maree, el boletín, dije que para
el miércoles pero la editora no me ha dado la foto, así que mejor el viernes, este viernes, y si
tampoco la tengo pues sin foto | he visto los posts, muy bonitos, pero en el tercero pone que
abrimos el veinticinco y ni locos, vamos, mi marido casi se desmaya, quitad esa frase y poned
que volvemos el veintiocho | oye lo de Bilbao, que al final no vamos en coche, con lo que me
gusta conducir, así que el hotel que sea cerca de la estación, lo del garaje ya no hace falta,
lo demás igual | Buenas tardes: he revisado la tabla de clientes y los apellidos están en la
columna del nombre. Rehaced esa parte, por favor, que así no puedo mandar las cartas. Saludos,
Pilar Etxebarri | lo de las citas de la semana que viene que sea todo por la tarde por favor
porque por la mañana llevo al crío al colegio que mi mujer está fuera | Buenas tardes: Me acaban
de cambiar el número de teléfono. En las tarjetas tiene que figurar el 600 000 412 y no el
antiguo. Disculpen las molestias. Un saludo, Ramiro Toledo | La fábrica me cambia la
composición, ahora es 70 algodón 30 lino. En la inglesa que ya me mandasteis pone todavía 80/20,
normal, y en la portuguesa supongo que también.
""",
}
