// Seven o'clock: a barracks, where nothing is decided; then the runway at Callao, told as a checklist. Decision: plane.

=== barracks
# place: barracks # light: first-light # hour: 07:00 # desk: president # sound: door # music: madrugada-68-after # img
A las siete lo llevan a un cuartel. # rec: barracks-at-seven
Aquí nadie sabe dónde se pone a un Presidente. Le han dado un cuarto de cuarenta camas, tan bien tendidas que da pena ser el primero en sentarse. Usted escoge el banquito.
El centinela tiene orden de no hablarle. La cumple unos minutos. Luego dice, mirando a la pared: «Yo sí voté por usted, señor».
—Gracias —dice usted. A eso siempre ha respondido de pie, y se pone de pie.
-> apron

=== apron
# place: apron # light: morning # hour: 07:00/09:00 # desk: crew # sound: jet # music: madrugada-68-tense # img
Calzos, puestos. Pasadores, fuera. Tomas de presión, libres. Usted es el ingeniero de vuelo del jet, y cada mañana lo rodea tocando cosas. En media hora se puede mirar todo lo que podría matarlo, y comprobar que hoy no.
Han mandado poner en la pista un jet de APSA. # rec: apsa-jet-ordered
Es el suyo. Nadie le ha dicho para quién. En la hoja de carga, donde deberían ir cien nombres, alguien ha escrito con tinta «1 pasajero» y ha dejado en blanco el peso. Usted pone setenta y cinco kilos.
En la cabina, la aeromoza ha servido un solo desayuno. Ha doblado la servilleta en abanico. La mira, y la desdobla.
El convoy se oye antes de que salga de la neblina: dos camiones, un carro, dos camiones. # passage
{ not barracks:
    A las siete llevaron al Presidente a un cuartel. # rec: barracks-at-seven
}
Ahora lo han traído a la fuerza al aeropuerto Jorge Chávez. # rec: taken-to-airport
{ gate == 0:
    Debajo de un abrigo prestado lleva pijama. # img
- else:
    Debajo de un abrigo prestado lleva un terno oscuro, con la corbata corrida hasta una oreja. # img
}
{ bed == 2 and gate == 0:
    Le falta un zapato. # img
}
{ bed == 1 and gate == 0:
    Abre y cierra una mano, una y otra vez, como si tuviera algo adentro. # img
}
{ ten == 1:
    Del bolsillo del abrigo le cuelga un pedazo de cordón de teléfono, arrancado. Parece que solo usted se ha fijado. # img
}
{ gate == 1:
    A usted la historia se la contó el del combustible, y a él, un panadero: que el capitán de Palacio les pidió la orden por escrito. # img
}
{ council == 1:
    —También tienen a los ministros —dice el del combustible—. El jefe de todos abrió él mismo la puerta. Les pidió cuidado con el escalón. # img
- else:
    —También tienen a los ministros —dice el del combustible—. Cuatro, alrededor de una mesa. Y la mesa puesta para cinco. # img
}
Al pie de la escalerilla se detiene, y entonces se detienen todos. Recorre con los ojos el costado blanco del avión, como quien debe escoger una casa y quiere ser justo con ella. # passage
Usted ha llevado a un obispo y a un caballo de carrera. A un hombre que no quisiera ir, nunca. La bitácora tiene una columna de observaciones, casi siempre vacía.
El comandante del jet baja hasta usted con la bitácora abierta sobre el antebrazo. Bajo la línea de ayer está la de hoy, en blanco.
—Quisieran que decidiera yo —dice—. Y yo me guío por usted. Ingeniero, ¿este avión puede volar? # decision: plane
* [Firmar que puede volar y mandar cerrar las puertas. # choice: fly]
    Firma. El avión puede volar. En ese libro no ha mentido nunca.
    Lo hacen subir al jet por la fuerza. # rec: forced-into-jet
    El jet lo lleva al destierro, a la Argentina. # rec: deported-argentina
    Cuando las ruedas dejan el suelo, usted anota el minuto, como siempre. Ningún documento lo ha guardado.
    { doubled or aide_in or attack != 0 or gate != 0 or bed == 2:
        -> dawn_same_runway
    }
    -> dawn_bloodless
* [Firmar que puede volar, con la orden ya por escrito. # choice: papers]
    —¿Por escrito? —dice el oficial. No ha dormido. Le muestra, con las dos manos, los camiones, los soldados, la neblina—. ¿Y todo esto qué cree que es?
    —Mucha gente —dice usted—. A mí me basta una firma.
    El comandante estudia el cielo. Hace lo que puede por no sonreír, o por no vomitar.
    -> dawn_cold_engines
* [Firmar que puede volar y anotar que lo traen forzado. # choice: report-fault]
    Escribe: «Puede volar. Pasajero traído por la fuerza». Las dos mitades son ciertas, y se ven igual que todo lo demás.
    —¿Y yo firmo debajo? —dice el comandante.
    —Usted siempre firma debajo de mí.
    Él mira la pluma, la tapa, y va a decirle al oficial que no puede.
    -> dawn_cold_engines
