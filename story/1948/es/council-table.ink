// The cabinet, at the end of winter. The document gives the day no date. Decision: cabinet.

=== council_table
# place: council-table # light: lamplight # hour: 1948-09-01 17:00 # desk: uniformed-minister # sound: clock # music: vals-48-calm # img
Para esta sala eligieron una mesa redonda, de modo que ningún sillón fuera el primero. Usted no ha conocido a ningún ministro que no supiera decir cuál lo era.
Usted es ministro y viste uniforme. Su espada ha quedado en la antesala, en el paragüero, entre los bastones de los demás.
El artículo en que se apoya esta historia no le da día a este pleito. Pongámoslo a fines del invierno, cuando las lámparas se prenden temprano. # inf: sectors-disagree
El Presidente, José Luis Bustamante y Rivero, fue elegido en 1945. # rec: elected-in-1945
Lo respaldaba una alianza de partidos. Uno era el APRA, que entonces se llamaba Partido del Pueblo. # rec: front-of-parties apra-in-the-front
Ahora el APRA predomina en el Congreso, y el Presidente y el Congreso están enfrentados. # rec: apra-leads-congress president-against-congress
Han asesinado al director del diario La Prensa. Lo hicieron, presuntamente, apristas. # rec: director-murdered apristas-accused # passage
Los conservadores quieren que este gobierno rompa con el partido. También lo quieren los que visten como usted. # inf: sectors-disagree
—¿Cuándo, señor Presidente? —pregunta su colega de la derecha. No es la primera vez, y pregunta con delicadeza, como se pregunta por un enfermo.
El Presidente enrosca la tapa de su pluma hasta la última vuelta.
—Tráiganme al hombre que lo hizo —dice— y yo lo llevo ante un juez. Ustedes siempre me traen un partido.
El gobierno se niega a tomar distancia del APRA. # rec: would-not-distance-itself
Usted aprecia a este hombre. Prestó un juramento en esta mesa y otro, más antiguo, en un patio de armas, y hasta este invierno no los había sentido tirar cada uno por su lado. # passage
—Cada semana cede un poquito —murmura el de su derecha.
—Algunos de ustedes hablan de irse —murmura el de su izquierda, que lleva saco negro—. ¿Y quién queda aquí para decirle algo?
Y del asesinato se ocupa un juez. Es lento. También es la única persona de Lima a la que le pagan por averiguar, y le ha escrito a usted: pide plazo hasta Todos los Santos.
De su lado, tres se han puesto un guante, como todas las semanas. Los de usted siguen sobre sus rodillas, encima de la carta del juez. El secretario ya está escribiendo: se posterga. # decision: cabinet
* [Dejar la renuncia sobre la mesa y tomar el quepí. # choice: resign]
    ~ cab = 0
    Es una sola línea, y la lleva encima desde el domingo. Los demás ponen las suyas al lado, y alguien hace con ellas una pila.
    El gabinete renuncia. Lo presidía un hombre cuyo nombre se ha caído de nuestra copia: ____. # rec: cabinet-resigns # hole: cabinet-head
    En la antesala encuentra su espada entre los bastones. Por la puerta abierta se ve su sillón, un poco de costado.
* [Seguir en el sillón y preguntar igual cada semana. # choice: stay]
    ~ cab = 1
    —Hasta la próxima semana, entonces —le dice al Presidente, y arrima el sillón. Tres hombres siguen sentados, con un solo guante puesto.
    En el documento, el gabinete renunció. El nombre de quien lo presidía se ha caído de nuestra copia: ____. # rec: cabinet-resigns # hole: cabinet-head
    Esta noche la carta de ese hombre vuelve a su cartapacio. Tenía una raya para cada firma, y la de usted habría sido la cuarta.
* [Pedir que el tribunal tenga hasta Todos los Santos. # choice: await-court]
    ~ cab = 2
    El Presidente vuelve a destapar la pluma. «Eso sí puedo firmarlo», dice, y escribe la palabra «tribunal» y, debajo, la fecha.
    En el documento, el gabinete renunció. El nombre de quien lo presidía se ha caído de nuestra copia: ____. # rec: cabinet-resigns # hole: cabinet-head
    Esta noche la carta de ese hombre vuelve a su cartapacio. En la escalera, el colega de su derecha le cede el paso. Fueron cadetes juntos, y nunca lo había hecho.
- ¿Estaba el Presidente con el partido o contra él? El mismo párrafo dice las dos cosas. # inf: would-not-distance-itself president-against-congress # desk-of-contradiction: ally-or-adversary
{ cab == 0:
    -> callao_smoke
}
-> quay
