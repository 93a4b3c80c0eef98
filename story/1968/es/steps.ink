// The palace guard and what comes to its door, by night, by daylight, or as one jeep. Decision: steps.

=== steps_night
# place: palace-steps # light: searchlight # hour: 01:00/02:00 # desk: guard-commander # sound: tanks-near # music: madrugada-68-tense # img
Esta noche la guardia de Palacio es suya. El farol de la puerta ha empezado a tintinear en su soporte. No hay viento. Alza una mano para callarlo, y el temblor le baja por el brazo.
Entonces, al otro lado de la plaza, la neblina se prende por dentro. La luz tiene bordes. Los bordes son cañones.
Un escuadrón blindado se detiene ante las gradas del pabellón. # rec: squadron-at-steps
Uno tras otro, se apagan los motores.
-> steps_company

=== steps_daylight
# place: palace-steps # light: first-light # hour: 06:00 # desk: guard-commander # sound: tanks-near # music: madrugada-68-tense # img
El barrendero los ve antes que usted y antes que cualquiera de sus hombres. Iba por la mitad de la plaza, y ahí se ha quedado, con la escoba parada al costado, como si le hubieran mandado presentar armas.
Salen de dos calles, con una luz en la que cada cosa tiene ya su color. Hay barro en las orugas. Los muchachos de arriba traen los ojos rojos y las camisas limpias.
Se forman ante las gradas y apagan los motores. Por la esquina pasa un micro con todas las caras en las ventanas.
-> steps_company

=== steps_jeep
# place: guard-house # light: night # hour: 01:00/02:00 # desk: guard-commander # sound: tanks-far # music: madrugada-68-tense # img
Lo que llega a su puerta, capitán, es un jeep. Cruza la plaza sin luces, al paso de un hombre, y se para bastante antes de las gradas.
Eso es todo. Pero la ciudad tiene un ruido nuevo, grave, que viene de dos lados a la vez. Usted lleva unos minutos oyéndolo y diciéndose que es el mar.
Levanta el teléfono del puesto de guardia. No da tono.
-> steps_company

=== steps_company
# img
Se abrocha el botón de arriba. Es lo que hacen las manos, nada más. # passage
{ doubled:
    Detrás, en el vestíbulo, hay el doble de hombres que anoche, porque un ministro los pidió. Se oye cuántos son: cuero, respiración, una culata que toca el suelo. # img
}
{ aide_in:
    —La puerta es suya, capitán —dice el edecán del Presidente, que ha bajado en mangas de camisa, con la almohada marcada en la mejilla, y lee la plaza de izquierda a derecha—. Yo aquí solo duermo. # img
}
{
- called == 2:
    Al otro lado de la plaza ha parado un carro chico, con la puerta abierta. Baja un hombre de uniforme, y lo agarran de los dos codos. Aun desde aquí se ve que sus zapatos son marrones. # img
- called == 1:
    Mire otra vez dentro de un rato, dijo el edecán, y colgó. Así que esto era lo que oía venir. # img
- not aide_in:
    El principal edecán militar del Presidente no está en el edificio. # inf: aide-asleep
    Usted mismo le anotó la salida en el cuaderno de la puerta, con el lápiz que cuelga de una pita. # img
}
{
- press == 2:
    La mujer que esperaba una página se ha parado de su banca. Tiene la libreta abierta y se ha olvidado de escribir. # img
- press == 1:
    En la grada de abajo hay un paquete de la primera edición, todavía amarrado. NO LA PODEMOS MOSTRAR, dice una y otra vez, a todo lo alto de la ruma. # img
- else:
    Junto al teléfono del puesto de guardia cuelga la frase de la sala de prensa. Uno de sus hombres le ha dibujado al lado una cara, con un dedo en los labios. # img
}
{ not doubled and not aide_in:
    Nadie le ha dicho nunca qué hacer en un caso así. No se dispuso nada. # inf: no-measures
- else:
    Nadie le ha dicho qué hacer en un caso así. Mandaron lo que se pidió, sin una palabra más. # img
}
Un oficial sale a lo descubierto, con las manos un poco separadas del cuerpo. # passage
—Abra las puertas, capitán. Me toca cuidar que nadie salga herido.
—¿Por orden de quién?
—El nombre lo va a leer en el diario. —Lo dice como quien da la hora de un tren.
Arriba el Presidente duerme, o hay que suponerlo. Son diecinueve peldaños. La regla de la puerta se hizo para las visitas: sin papel firmado, no entra nadie.
El más joven de sus hombres está resfriado. Respira por la boca, para que el Ejército no lo oiga sorber. Su madre le preguntó a usted si este era un puesto seguro.
Adentro y afuera, todos están pendientes de usted. # decision: steps
* [No abrir las puertas sin que muestre una orden firmada. # choice: stall]
    ~ gate = 1
    -> steps_paper
* [Hacer dejar los fusiles en el suelo y abrirle la puerta. # choice: surrender]
    ~ gate = 0
    -> steps_open
* [Darle charla y mandar al muchacho donde el Presidente. # choice: warn]
    ~ gate = 2
    -> steps_boy

=== steps_open
# sound: rifles-down # img
Oye su propia voz dar la orden, como al final de un desfile.
{ attack == 0 and not doubled:
    Al ver el escuadrón, la guardia se rinde al instante. # rec: guards-surrender
- else:
    La guardia se rinde. Toma lo que se tarda en decirlo. # img
}
Los fusiles bajan uno por uno. El muchacho deja el suyo con tanto cuidado que no hace ningún ruido y luego, ya que tiene las manos libres, se suena la nariz.
{ aide_in:
    El edecán se ha ido al pie de la escalera. Se queda ahí, con una mano en el pasamano, sin cerrar el paso, hasta que alguien lo aparta. # img
}
{ called == 2:
    Al otro lado de la plaza, el hombre de los zapatos marrones ha dejado de forcejear. # img
}
{ attack == 1:
    -> corridor_daylight
}
-> bedroom

=== steps_paper
# sound: footsteps # img
—Por escrito —repite él, y se palpa los bolsillos.
{ attack == 2:
    En el jeep no hay papel. Hace que el chofer busque bajo el asiento. Esta noche se pensó en muchas cosas, y nadie pensó en esta. # img
- else:
    Resulta que han traído de todo, menos eso. Un teniente va de tanque en tanque. Se abren escotillas; una cabeza asoma, dice que no, se vuelve a meter. # img
}
Son minutos ganados. Por la puerta de la cocina manda a su sargento a casa del Presidente del Consejo, con un mensaje corto, para llevarlo corriendo: «Las puertas están cerradas. Por ahora».
{ attack == 1:
    Al borde de la plaza se ha parado gente que iba a trabajar. Son cuarenta, y después ya no se pueden contar. Nadie grita. # img
}
{ doubled:
    Detrás, el vestíbulo está tan lleno que los del fondo no dejan de preguntar qué pasa. Oye cómo se lo van pasando: un papel. Quiere un papel. # img
}
{ press == 2:
    La mujer de la banca ha llegado hasta la cadena. Arranca de su libreta una hoja limpia y la ofrece, a cualquiera de los dos. # img
}
La orden, cuando llega, es media hoja de un cuaderno de vehículos. En la columna de los kilómetros dice que se entregue Palacio. La firma, al pie, es un rulo. # passage
—¿De quién es?
—Mía —dice él—. Es lo más que puedo hacer.
La lee dos veces. Mientras lee, algo se mueve a su izquierda: han venido más, pegados al muro, cargando algo pesado. Usted tiene cuatro puertas y muchachos resfriados, y ya gastó todo el papel que había.
—Abran —les dice. Al pasar, el oficial le devuelve el lápiz.
{ attack == 1:
    -> corridor_daylight
}
-> council_doors

=== steps_boy
# sound: footsteps # img
Se ha ido antes de que usted acabe la frase. Lo oye hacer los diecinueve peldaños en seis o siete trancos.
—Eso fue una imprudencia —dice el oficial. No suena molesto. Mira hacia las ventanas, y lo mismo hacen todos en las gradas.
{ aide_in:
    —Se me debió ocurrir a mí —dice el edecán. Sube tras el muchacho, metiéndose la camisa, para llegar siendo algo. # img
}
{ doubled:
    Sin que nadie lo ordene, sus hombres se han juntado delante de la puerta. No apuntan a nada. Solo estorban, y son muchísimos. # img
}
Se prende una luz.
{ attack == 1:
    -> ten_minutes_grey
}
-> ten_minutes_dark
