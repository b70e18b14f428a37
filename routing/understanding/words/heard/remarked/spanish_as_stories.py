"""What people who write Spanish remark of work or of themselves; as stories."""

from __future__ import annotations

REMARKED = {
    "remark": """
El del banco, que por fin se ha dignado a llamarme, dice que el ingreso raro de febrero es la
subvención del ayuntamiento por los toldos, la que pedimos hace dos años y ya dábamos por
perdida. | hace años que no piso Barcelona, la última vez me robaron la cartera en el metro y
acabé cenando un bocadillo en la estación, me da hasta pereza pero bueno, habrá que volver algún
día | Me ha escrito la madre de la novia para decirme que la factura se entiende perfectamente y
que da gusto ver cada cosa en su línea. En quince años de fotógrafo no me lo había dicho nadie.
| Nuestra encargada, Noelia, está de baja desde el lunes por la espalda. El médico le ha dicho
que serán unas dos semanas, y el parte ya lo tenéis en el correo. | Hoy me han parado dos
alumnas en el pasillo para decirme lo rápido que les habían contestado. Una pensaba que era yo y
me dio las gracias por la paciencia con lo del horario. | He hablado con Rui, el de la
cooperativa, que conoce bien Oporto. Me dice que el barrio del hotel es muy tranquilo y que el
tranvía deja en la puerta de la feria. | En la cámara de comercio me comentaron esta mañana que
la convocatoria de este año salió con retraso. La chica que me atendió cree que eso nos deja
algo más de margen. | Perdonad el silencio, estamos con el cierre de trimestre y no levanto
cabeza. Ayer se nos cayó el servidor y encima mi compañera está de baja. El jueves por la tarde
me siento por fin con vuestras preguntas, que las tengo impresas encima de la mesa para que no
se me olviden. | Perdona, la grabación se corta al final porque me quedé sin batería justo
cuando se ponía interesante. Lo que se decidió después lo apuntó Marta en el reverso de un menú
y te lo escribirá ella, que tiene mejor letra que yo. Somos todos voluntarios y a esas horas ya
nadie está muy fino. El resto se oye bastante bien, creo. | Hola a todos: Espero que hayan
empezado bien la semana. Les cuento que ya tenemos fotógrafo para la gala y que nos deja usar
las imágenes sin coste. Una alegría entre tanto gasto. Un abrazo, Lourdes Peña | Queridos todos:
Acabo de dejar en la carpeta los recibos de la gasolina y las facturas de la imprenta. Faltaba
uno, pero apareció debajo del asiento del coche. Con eso está todo lo de febrero. Un saludo
afectuoso, Marcelo Quiroga | Querido equipo: Les escribo para avisarles de que la residencia ya
devolvió firmadas todas las fichas y se las dejé escaneadas en la carpeta de siempre. La de don
Ramiro está torcida, pero se lee. Muchas gracias y un saludo, Consuelo Baena | Buenas, Inés:
Espero que hayas descansado. Solo quería contarte que al final la señora Badía sí firmó la
oferta ayer por la tarde, me llamó ella misma. Una alegría después de tanta espera. Besos,
Mireia Pons, interiorista | Hola, Fátima, ¿cómo va todo? Me pediste paciencia y la he tenido,
pero te cuento por si te sirve: el cliente de Burgos me ha escrito que ya rellenó el formulario
y que lo mandó ayer noche. Yo no lo he visto, supongo que os llegó a vosotros. Saludos
cordiales, Gonzalo Ibarra, Entrenador canino | Querida Lola: Con esto de las comuniones no
levanto cabeza. Solo decirte que he hablado con la modista de Cádiz y acepta salir en el
episodio, así que ya está todo hablado por mi parte. ¡Qué ganas de oírlo! Besitos, Encarni,
Trajes Encarni | Ya he subido los extractos, tuve que ir a la oficina del banco porque la
aplicación no me dejaba entrar. La chica de la ventanilla resultó ser prima de mi vecina. Están
en la carpeta Febrero. | Estoy en el hospital con mi padre, nada grave, le operan de cataratas.
Llevo el móvil pero aquí casi no hay cobertura. Mi hermana atiende la tienda y cualquier factura
que llegue la guarda ella. | Hoy hemos vendido la última tarta a las once de la mañana, un
miércoles, esto no había pasado nunca. Dicen que es por el cartel nuevo. Mi madre dice que es
por la tarta. | La traductora me llamó para preguntar por un par de palabras del bordado y se
las expliqué por teléfono, muy maja. Le mandé además fotos de los puntos. Así que eso ya está
aclarado. | el chico que nos hizo la web me ha escrito, dice que ya os ha dado acceso, no sé qué
de un usuario nuevo, en fin que por su parte listo | Buenos días. Ahora mismo estoy en la
consulta del veterinario con la yegua y no tengo los papeles delante. En cuanto vuelva a la
finca lo miro y les digo. Disculpen la espera, Matilde | Estimados todos: en la librería hemos
tenido una semana preciosa, porque nos han dado el premio al mejor escaparate de la ciudad. Lo
celebramos anoche con los vecinos. Quería compartirlo con ustedes. Un abrazo, Fermín | Buenos
días, soy Begoña, de la clínica dental. Les confirmo que la caja con las fichas salió ayer por
mensajería y que mi compañera Olga tiene el número de seguimiento. Un saludo, Begoña | hoy ha
venido a la tienda una señora de noventa años a comprar su primer ordenador, me ha alegrado el
día, oye, nada más, que no todo van a ser facturas y líos, buenas noches | para quien lleve los
libros, en julio vais a ver dos veces el pago del seguro, no es un error, uno es de la furgoneta
vieja y el otro de la nueva, los dos están bien | que sepáis que con lo del patio tuvimos lleno
el sábado y el domingo, hasta se acabaron las croquetas, así que felicidades a quien lo
escribió, de parte de toda la cocina | Estimado equipo: les informo de que mañana es fiesta
local y el taller estará cerrado. No hace falta que hagan nada, es solo para que no se extrañen
si no contesto. Saludos, Baltasar Roca | Querida redactora: Solo quería contarle que anoche las
golondrinas volvieron a criar bajo el balcón de la habitación tres. Los huéspedes hacen cola
para verlas. Qué verano tan bonito llevamos. Con cariño, Pilar, del hostal | Hola de nuevo: Hoy
una clienta me ha recitado de memoria el boletín de junio. Dice que lo tiene pegado en la
nevera. Pensé que os haría ilusión saberlo. Besos, Rocío | Apreciada diseñadora: Mi abuelo
pintaba a mano los carteles de esta misma verbena. He encontrado uno en el desván, de 1949, con
los farolillos todavía rojos. Le habría gustado saber que alguien sigue haciéndolos. Un saludo,
Aurora Benet
""",
}
