"""What people who write Spanish ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Se mandó ya la factura de la comunión? Es que la madre dice que no ve nada | una duda tonta,
¿quién me está transcribiendo es persona o máquina? si es persona dadle las gracias y
preguntadle por dónde va | Perdonad que insista, ¿la factura de Brisa ya salió? Me llama su
contable, que es un encanto y muy persistente. | ¿Quién lleva lo de la carta? Es por saber a
quién le mando un cambio de precio | He entrado en la página y todavía veo las fotos de
invierno, con toda la nieve. ¿Sabéis si ya se ha empezado con el cambio? | ¿Cómo han ido las
llamadas a los colegios estos días? Tengo mucha ilusión con este proyecto y me muero de
curiosidad. | ¿Se enviaron al final los recordatorios de las facturas antiguas? Una clienta me
ha saludado hoy muy seria y no sé si será por eso. | El montador me pregunta por los textos de
las entrevistas. ¿Cuántas tenéis ya pasadas a limpio, más o menos? | Espero que estéis todos
bien. ¿Os queda mucho con el informe de las ayudas o ya se ve el final? | Buenos días a todos.
Estoy reuniendo papeles para la gestoría y quería saber cómo lleváis lo de enero. | El casero
alemán me acaba de escribir preguntando por el contrato. ¿Por qué página vais, más o menos? |
Estoy haciendo cuentas para ver si puedo cambiar la cámara frigorífica este mes. ¿Se sabe algo
de los clientes a los que les escribisteis por las facturas de enero? | La alcaldesa me ha
mandado un mensaje muy amable preguntando por su entrevista. ¿En qué punto está la
transcripción? Me gustaría poder contestarle algo. | Ayer vi que la huésped de Lyon seguía
preguntando por la cuna. ¿Se le ha escrito algo o sigue en borrador? | Antes de que salga el
correo a los clientes, ¿tengo que revisar yo algo más aparte de la lista? | ¿Vais por la mitad
más o menos? Lo pregunto porque el luthier quiere leerla antes de que salga nada. | oye y lo del
correo a las clientas salió ya o se quedó parado porque a mí nadie me ha comentado nada | Muy
señores míos: no he vuelto a saber del listado de lo que faltaba para el gestor. ¿Lo tienen ya?
Reciban un saludo, Casimiro | Buenos días tengan ustedes. Me quedé esperando ayer al lado del
teléfono por lo de la caldera y no sonó. ¿Se sabe algo? Un saludo afectuoso, Ramiro Cuesta | No
sé si se me ha escapado algún mensaje vuestro, pero sigo sin ver el folleto. ¿Está en marcha? |
He tenido el taller patas arriba toda la semana y he perdido la cuenta de lo que os pedí. ¿Lo de
las facturas atrasadas está ya enviado? | Me ha preguntado la gestora por el trimestre, que
siempre me llama cuando estoy con las manos llenas de masa. ¿Por dónde vais? | Ayer cené con los
de la asociación y les conté que estáis investigando lo de las subvenciones, les entró mucha
curiosidad. ¿Habéis encontrado algo ya o aún es pronto? | ¿Por qué ficha vais? Me lo pregunta mi
socio, que quiere empezar a llamar a los dueños. | Estoy en la sala de espera del dentista, así
que aprovecho. ¿Por dónde vais con lo de las fichas de pacientes, queda mucho? | Hemos puesto el
mantel y hasta las velas para las fotos, y ya vino el fotógrafo el lunes. ¿Está colgado el menú
nuevo en la web o todavía no? | Me ha llamado la de la floristería preguntando por su factura,
que la necesita para no sé qué de Hacienda. ¿Se la habéis mandado ya? | perdona que insista eh,
pero lo de la feria cómo va, porque mi socia me pregunta cada media hora y yo no sé qué decirle
| ¿sabes si la carta de vinos ya está en inglés o todavía anda a medias? que tengo un grupo de
Dublín y me haría ilusión enseñársela | Estimado equipo: quisiera saber si las nóminas siguen su
curso y si podré revisarlas el lunes, tal como hablamos. Así me organizo la mañana. Atentamente,
Eusebio Rincón, taller mecánico | Estimado equipo: ¿serían tan amables de decirme cómo van las
nóminas de marzo? Quisiera saber para cuándo estarán listas para mi visto bueno. Atentamente,
Aurelio Pinto | Hola: ¿quién se ha quedado con la traducción de nuestro folleto? Me gustaría
saber también si ya ha empezado. Un saludo cariñoso, Visitación | oye, una pregunta, lo de los
candidatos, ¿habéis empezado ya a mirarlos o está todavía en la cola? es que me llama uno cada
media hora | Hola, buenas noches: ¿se sabe ya qué día viene el técnico de la caldera? Tengo que
dejarle la llave a alguien. Un saludo, Casilda | una cosita rápida que estoy conduciendo bueno
parado en el semáforo la hoja de medidas esa cómo va le falta mucho o qué | eh el gestor me
pregunta si ya le habéis pasado los tickets de marzo y yo le he dicho que creo que sí pero no lo
sé la verdad | Buenos días: Mi padre, que fundó el taller, pregunta cada mañana por la nota de
prensa. ¿Ya la han mandado a los periódicos? Saludos cordiales, Inés Robledo | Buenos días:
Escribo solo para preguntar si hay ya algún boceto del logo. La inquieta soy yo, no mi socia.
Gracias, Estela Vidal | Tengo a mi padre, que es el que pone el dinero, preguntándome cada
mañana por lo de las subvenciones. ¿Qué le digo? | El notario me mira raro cada vez que paso.
¿Tengo ya algo que enseñarle de los estatutos? | No sé si alguien se ha quedado con lo de las
ayudas o sigue en el aire | El correo de la reposición, ¿llegará para el viernes? Es que a mí se
me juntan los hornos y querría saber si cuento con ello. | ya han mirado lo del formulario? el
jueves por la mañana abro pedidos y tiene que ir | cuántos coches van ya pintaos? que tengo a mi
mujer con los otros durmiendo en el pasillo | ¿Llegaremos a tener los azulejos metidos el
viernes a las 9? A esa hora abrimos la tienda, con o sin vosotros, jaja | el enlace luego, que
estoy en el mercado. ¿Los hilos van bien o hay lío con los códigos de color? | Oye y lo de los
precios de Zaragoza, lo ha cogido alguien ya o sigue en el cajón?
""",
}
