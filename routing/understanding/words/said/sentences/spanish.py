"""What people write in Spanish in whole sentences."""

from __future__ import annotations

SAID = {
    "request": """
podéis mirar cuánto costaría otra furgoneta, alquilada o comprada |
cuánto cuesta una buena báscula? tres opciones |
aparte me haría falta un post para la noche de juegos |
y el dictado está en la carpeta, lo quiero por escrito |
la señora Okafor tuvo tres clases, 120 en total, pasadle la factura |
en el aviso legal sigue el antiguo jefe, quitadlo |
a finales de mayo entra alguien, preparad los sueldos |
el 3 empieza una persona nueva, tenedlo en cuenta y preparad los sueldos |
terminado lo de Hansen, apuntad para cobrar: 6 horas y 220 de piezas |
una paciente dice que la página de citas da fallo, revisadla |
alguien se ha quejado de que la tienda no carga, podéis arreglarla |
estamos pensando en placas solares, qué subvenciones hay? con dos páginas basta |
el libro de visitas tiene 300 entradas que hay que pasar a una lista |
desde el invierno no publicamos nada, vendría bien algo del curso |
Kim vuela a Oslo el 4, buscad y reservad algo razonable |
podríais revisar nuestro correo una semana mientras Robin está de vacaciones? |
las normas solo existen en alemán y las queremos en inglés |
grabamos la asamblea, podría alguien ponerla por escrito? |
hay una lista de antiguos clientes, estaría bien que alguien les llamara |
después también los sueldos
""",
    "answer": """
la feria empieza el 8, así que dos días antes | el banco tarda hasta el lunes, luego os lo paso |
que nos mudamos y el teléfono nuevo | la de Gijón | la cuenta de empresa y la tarjeta |
es para todos, la compartimos | no ha cambiado nada, siguen siendo cinco |
os lo manda nuestro contable | ahora no lo encuentro, pregunto a mi mujer
""",
    "remark": """
necesito ayuda | ayudadme por favor | por cierto esa cuenta ya no se usa |
el número viejo ya no existe | cómo decidís quién trabaja para mí? | quién elige a la persona? |
voy en tren, lo leo luego | la tienda la lleva ahora mi hijo | gracias, lo leo esta noche |
gracias, ya os diré algo | gracias por preguntar, todo bien |
gracias, lo hablamos el lunes y os contamos |
por si alguien se lo pregunta, los 60 en efectivo eran sellos |
para que no os extrañe: la transferencia del 3 fue un reembolso |
Robin me sustituye la semana que viene | desde mayo hablad con Kim |
estoy de permiso, preguntad a Robin | tenéis a alguien que entienda de WordPress? |
alguno de vosotros habla polaco? | trabajáis con gente que ya lo haya hecho? |
controláis de Amazon? | hay descuento si pedimos más a menudo? | saldría más barato cada mes? |
qué pasa luego con nuestros archivos? | tomaos vuestro tiempo | no hace falta que contestéis |
quería saber qué suele costar | quién lo haría si lo pedimos?
""",
    "change": """
el título es aburrido, algo con el mar | el encabezado es soso, que tenga gracia |
en el piso tienen que dejar gatos | la habitación necesita escritorio | que tenga ascensor |
el principio es largo y algo rígido | la foto es oscura, poned otra |
Kim no llega antes de las nueve, cualquier tren posterior vale |
Robin no come pescado, decídselo al hotel | sobre el hotel: ahora podemos llegar a 150 |
para el boletín: no olvidéis el sorteo | sobre el viaje: viene también Robin |
mencionad que en Pascua cerramos | poned en el boletín que se aparca gratis |
y decid en el post que quedan pocas entradas | ah, y la segunda tarjeta ya que estáis |
y mirad también la caja de paso | podría poner asesoría en vez de trabajo en la factura? |
podría llevar la factura nuestro logo? | el piso tiene que ser accesible en silla de ruedas |
ha subido el presupuesto, podéis coger el mejor | la fecha del texto está mal, es el 9 |
se me olvidó decir que son dos tiendas | nos quedamos con la versión larga |
la reunión pasa al 12, así que una noche más tarde
""",
    "status": """
la tiene ya el cliente? | le llegó al cliente? | decidme otra vez qué lleváis mío |
en qué estáis trabajando para mí ahora? | qué tengo en marcha con vosotros? |
cuál de ellas estará primero? | me gustaría saber si está reservado el hotel |
me encantaría saber cómo va | salió algo de mi pregunta? |
en qué quedó lo que pregunté el lunes? | puedo preguntar por dónde vais? |
alguien me dice si salió la carta? | se sabe ya cuándo estará? |
tengo curiosidad, hay algo que ver ya? | contestó el proveedor?
""",
    "cancel": """
voy por mi cuenta, así que no cojáis nada | dormimos con amigos, no reservéis |
vamos en coche, nada de tren | no hagáis nada más con eso | el jefe dice que no, sin post |
dejad ya de buscar, tenemos a alguien | no sigáis, cambiamos de empresa |
se cayó la cita de Kim, así que sin tren | Robin está enfermo, el vuelo ya no hace falta |
nos vamos con otra asesoría, parad aquí | ya no se quiere, la junta decidió otra cosa |
no hay fiesta, así que nada de invitaciones | retiro ese encargo |
el cliente cambió de idea, podéis cerrarlo
""",
    "thanks": """
me quito el sombrero | diez de diez | impecable, gracias |
vuestra traductora lo ha bordado, decídselo | decidle a Ana que estoy encantada |
dad las gracias al equipo de mi parte | quien lo escribió es un genio |
fue como la seda, gracias | me habéis salvado la semana | yo no lo habría hecho mejor |
a los invitados les encantó, gracias | qué alivio, gracias | los clientes están encantados
""",
    "greeting": """
muy buenas | hola, buenas | qué hay | hola, soy Kim de la panadería | buenos días, aquí Robin |
hola, le habla Kim del estudio | hola, somos los nuevos de la calle Molino
""",
    "complaint": """
cinco días para un post, en serio | una semana para una página, por favor |
tres semanas para una carta, madre mía | eso no tenía que haber salido así |
pedí expresamente las dos tarjetas | la carta no debía enviarse sin mi visto bueno |
todo esto os lo dije el mes pasado y volvéis a preguntar | por qué tengo que repetirlo todo |
cómo pudo salir con el nombre mal? | mi número privado salía en el folleto, cómo es posible? |
la verdad, sola habría ido más rápido | tardasteis más que si lo hago yo |
el cliente vio un precio equivocado, qué vergüenza | no os había pedido eso |
lo mandasteis sin preguntarme | por vuestro error los invitados se encontraron cerrado |
me parece mal que no me contesten | la carta fue a la dirección vieja aunque lo avisé |
nadie miró la fecha | no estamos satisfechos con esto
""",
    "not_for_us": """
puedo tomar aspirina con vino? | la miel va bien para la tos? | qué vitaminas me convienen |
hacemos calendarios para empresas, les mando el catálogo? |
estampamos camisetas, quiere presupuesto? | podría alguien cuidar del perro mientras no estamos? |
quién riega las plantas en vacaciones? | somos una agencia de buscadores y le ponemos arriba |
vendemos contactos, hablamos? | le escribo de parte de un inversor con una oferta |
dónde se come bien por aquí? | conocéis un buen peluquero? |
mi hijo busca prácticas con vosotros | me prestáis una escalera? |
se nos ha roto la calefacción, lo hacéis?
""",
}
