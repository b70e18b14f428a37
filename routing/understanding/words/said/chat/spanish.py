"""What people of small firms type into a chat in Spanish, in a hurry."""

from __future__ import annotations

SAID = {
    "request": """
hola podeis cerrar abril? los extractos estan en la carpeta |
aqui van los recibos de mayo, hay que meterlos |
tengo 40 tickets para vosotros, contabilizadlos porfa |
adjunto la grabacion de hoy, pasadla a texto | factura para berger: 2 dias a 550 |
3 recordatorios de pago, lista adjunta |
hendriks lleva 30 dias de retraso, escribidle algo amable |
necesito a alguien que conteste los mails de la tienda mientras estoy en roma |
vendria bien un correo a los clientes de siempre sobre el cierre de verano |
algo corto para facebook sobre el horno nuevo | 2 posts de insta pf, luego mando fotos |
en la pagina aun salen los precios viejos, cambiadlos |
el mapa de la web lleva a la tienda antigua | el enlace del menu no va, podeis arreglarlo |
wordpress pide 6 actualizaciones, hacedlas porfa |
tren a sevilla el jueves, de vuelta antes de las 8 |
habitacion para 2 en granada del 3 al 5, menos de 100 |
coche de alquiler en faro, de domingo a miercoles |
nominas de junio pf, 8 personas, tomas 3 dias de baja |
este mes hay 2 nuevos, preparad las nominas | pasad las direcciones del pdf a la hoja |
150 pedidos en papel, tienen que estar en excel el lunes | esta carta en aleman por favor |
hay que poner la carta en ingles y frances | el contrato al español, 9 paginas |
que cobran otros por esto? miradlo porfa | averiguad quien vende hornos de segunda mano por aqui |
llamad a los de la lista y sacad citas |
50 clientes antiguos, llamadles a ver quien quiere visita |
toca marzo otra vez, como el mes pasado | el iva del primer trimestre pf |
seria posible que alguien tecleara 12 paginas |
hacienda pide los numeros de junio, quien los prepara |
va tarde el boletin, el tema es la nueva compañera |
hay alguien que repase lo pendiente de cobro y reclame |
aparte, necesitamos habitacion en viena el 9 | lo siguiente: pasar la entrevista a limpio |
nos sacais tres presupuestos de imprenta | un extra rapido, 20 contactos al crm |
una mas, cobrad 380 a nowak | ya que estais, la pagina de nosotros necesita la foto nueva |
cambiando de tema: vuelos a oslo para la feria |
hola soy nuevo, necesito la contabilidad del ultimo trimestre |
me buscais un hotel cerca de la clinica |
quien me hace una publicacion de nuestra oferta de empleo? |
el acta del lunes, pasadla a ordenador | quiero una lista de cafeterias veganas con telefono |
comparad precios de cinco mensajerias | contabilidad y nominas de mayo |
primero las facturas y luego los recordatorios | traducid el folleto y subidlo a la web |
otra vez lo mismo este mes | para julio igual porfa
""",
    "answer": """
mediados de mayo | a finales de la semana que viene va bien | cuando sea |
antes del 10 si puede ser | mañana a las 12 | de abril a junio | todo el año | solo marzo | dos |
una cuenta nada mas | 4 personas | 5, una a media jornada | no | si eso es | no, no es asi |
los dos | el azul | la segunda | el antiguo vale | lo subo ahora | lo mande ayer |
tiene que estar en vuestro correo | esta en el drive | sigo esperando al banco |
gasoil de la furgoneta | comida con un proveedor | es mi tarjeta, personal | pintura y brochas |
una fianza, la devuelven | un regalo para una empleada | parking del aeropuerto | con iva | neto |
bruto creo | a la direccion nueva | mi mujer, ana@tienda.example | eso lo lleva el señor adler |
nuestra oferta de primavera | la carta nueva, sobre todo el menu del dia |
que cerramos en agosto | corto, unas 150 palabras | cercano, de tu | ni idea, que proponeis |
elegid vosotros | me da igual | desde madrid, el primero de la mañana | 90 por noche como mucho |
se fue en marzo | trabaja 20 horas | todavia no, llega el lunes | ninguno, es por la web |
el primero creo | pues el martes | todo | sin fotos esta vez | linkedin e insta | los de siempre |
como la ultima vez
""",
    "remark": """
ok bien | si | vale gracias por avisar | aja | ah vale entiendo | 👍🏻 | okis | ok lo hago | claro |
sin problema | estoy en el dentista hasta las 2 | hoy de viaje, contesto por la noche |
el viernes libro | vuelvo el lunes | la semana que viene me cubre ana |
acabo de mandar los recibos que faltaban | el extracto ya esta arriba |
los archivos estan en la carpeta | he dejado las fotos en el drive | lo pague esta mañana |
los 35,20 son personales | amazon del 12 era toner | la transferencia a mi mujer es su sueldo |
eso lo anulo el proveedor | los 200 de klein son de dos facturas |
el cliente dice que paga la semana que viene | cuenta nueva desde marzo | que cobrais por pagina |
precio de 3 posts? | cual es la tarifa por hora | cuanto serian 10 paginas |
haceis tambien la renta | estais el fin de semana | puedo mandar fotos en vez de pdf |
vale por whatsapp? | quien ve mis archivos? | cuanto soleis tardar | hablais frances tambien |
donde lo subo | que necesitais de mi | que extracto decis? | que es un briefing? |
os hacen falta los originales | pasa algo si lo mando mañana | ana puede ver mi cuenta |
como va lo del acceso | el señor lee prefiere que le llamen despues de las 4 |
su oficina cierra hasta el 6 | nueva direccion: calle molino 5 | el logo esta en el drive |
solo pregunto, no hay que hacer nada | igual en mayo necesito algo, ya os digo |
decidle a ana que la llave esta bajo el felpudo | nos hemos mudado | la clave la tiene mi socio |
se rompio el escaner, por eso no lo mande | perdon por contestar tarde |
no hagais caso del ultimo mensaje | me equivoque de chat | por mi bien | todo bien por aqui |
la foto es del año pasado | al cliente le gusto el borrador | firma mañana
""",
    "change": """
ponedlo el martes | mejor jueves | una semana mas tarde mejor | puede ser antes, el miercoles |
2 noches no 3 | 300 palabras en vez de 200 | 4 posts en lugar de 2 | son 680, no 860 |
el hotel con parking | con desayuno porfa | sin escalas | asiento de ventanilla si se puede |
solo equipaje de mano, la tarifa barata | que el tren salga despues de las 9 |
meted tambien los precios nuevos | añadid la terraza | abril tambien porfa | la tarjeta tambien |
quitad la segunda cuenta | la parte de la feria fuera | mi nombre no lo pongais | sin foto |
la roja no, la verde | tratadles de tu | menos formal | un poco mas corto | titular mas grande |
mandadlo tambien al asesor | en word, no en pdf | poned el numero de pedido |
el nombre es kowalczyk, cambiadlo | ahora somos 3 y no 2 | la factura va a la otra empresa |
el importe es neto, no bruto | la fecha de la factura, el 30 | espera, el otro cliente, becker |
pasad el viaje a junio | el envio el lunes mejor | empezad por las impagadas |
y si lo hacemos en frances | otra cosa del post: etiquetad al panadero | al viaje viene uno mas |
en las cuentas tiene que ir febrero | boletin: cambiad el orden de los temas |
se me olvido, tiene que ser en ingles | dije viernes pero el lunes vale | ya no corre prisa |
lo quieren dos dias antes | resulta que hay una tercera cuenta | ahora son 9, entraron 2 |
rehaced el segundo parrafo | quitad la ultima frase | mencionad el aparcamiento
""",
    "status": """
como va | hay novedades | y? | hola? alguna noticia | todavia nada? | listo? | ya esta |
cuando lo tengo | para cuando estara | lo lleva ana | quien lo tiene | lo ha mirado alguien |
salio el correo | ya se mando la factura | lo reservasteis | han llamado ya | estan los vuelos |
llego mi archivo | os llego el extracto | donde esta lo mio | estado? | como va la traduccion |
en que punto estan las nominas | llegamos al viernes | estara a mediodia | que os falta de mi |
a que esperais | que teneis mio | puedo ver un borrador | decidme que queda | ha pagado ya |
contesto hendriks | era por saber lo del post | teneis idea de cuando | avanza |
alguien esta con la web | cuantos van | habeis empezado | sigue en pie lo de mañana? |
que paso con el hotel | y los recordatorios?
""",
    "cancel": """
ya no hace falta gracias | no lo necesito al final | ya lo resolvimos | dejadlo estar |
olvidad el post | parad | no sigais con eso porfa | se cae el viaje |
se cancelo la reunion, sin hotel | el cliente se echo atras, anulad la factura |
no mandeis el correo | parad el envio!! | este mes no hacemos boletin | ya lo hizo mi hermana |
pues no era necesario | cancelad sevilla | canceladlo todo | olvidemos la traduccion |
no llameis mas | lo hace el asesor, dejadlo | hemos decidido que no | retirad el encargo |
nada, ya lo encontre | muy caro, no lo hagais | cambio de planes, sin vuelo |
no hay evento, no hay posts | este año no
""",
    "thanks": """
graciass | mil gracias!! | gracias chicos | perfecto 👌 | genial, recibido | que bonito |
queda genial gracias | eso era, gracias | sois unos cracks | me salvais | justo eso, gracias |
funciona, gracias | ok perfecto gracias | gracias ana | muy contento | buen trabajo |
ha quedado precioso | recibido, muchas gracias | como siempre, diez | que rapidos, gracias | 🙏🙏 |
❤️ gracias | muy buen texto
""",
    "greeting": """
hola a todos | ey 👋 | buenas | buen dia | hola otra vez | que tal | buenas noches | hola hola |
alguien por ahi | hola soy yo | hasta luego | adios | que tengais buen finde | saludos | hola,
soy la de la floristería | buenas, aquí la clínica | hola, soy nuevo aquí | buenos días, la
academia otra vez | holaaa, ¿hay alguien? | hola equipo, soy Marta | buenas tardes, le habla el
señor Gil | hola, acabo de apuntarme | muy buenas, los de la bodega | hola hola, primera vez por
aquí
""",
    "complaint": """
esto no esta bien | otra vez mal el importe | el nombre esta mal escrito | se os olvido el iva |
falta la mitad | llega tarde | tenia que estar el lunes | dijisteis martes y es jueves |
es la tercera vez que lo recuerdo | nadie lee lo que escribo | ya lo dije dos veces |
ese no es el hotel | fecha equivocada en el vuelo | hay errores | el texto es malisimo |
el enlace roto otra vez | no se abre, no sirve | dije sin escalas |
lo mandasteis a quien no era!! | mi cliente tiene la factura dos veces | carisimo para lo que es |
estoy muy molesto | no da la talla | no puede ser | en serio? | pero leeis esto? |
llevo dias esperando | no contesta nadie | desde el lunes sin respuesta | no era lo acordado |
queria frances, no aleman | por que me cobrasteis eso | no cuadra el total | muy descontento |
mal hecho | que decepcion | la del telefono fue muy borde
""",
    "not_for_us": """
podeis arreglarme el coche | hace falta un electricista hoy | busco piso | vendeis moviles |
se me rompio el portatil, lo reparais? | conoceis un medico | quien recoge a mi hijo del cole |
quiero una pizza | a que hora es el partido | que tiempo hara mañana | que hay en las noticias |
cuentame algo | cual es tu color favorito | eres humano | quiero trabajar con vosotros |
teneis vacantes? | compra seguidores baratos | gana un iphone ya | cripto duplica tu dinero |
tu cuenta esta bloqueada, pulsa aqui | prestamo aprobado, responde si | feliz pascua a todos |
me duele la espalda | jaja 😂 | que calor hoy | visteis el partido | cuanto es 2+2 |
quien es el presidente | alguien que limpie mi casa | el jardin necesita agua |
un dj para mi boda | ideas de regalo para mi mujer | tenis el domingo? |
cerro la panaderia de al lado, que pena
""",
}
