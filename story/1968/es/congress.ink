// Outside Congress, a deputy and an usher. Decision: congress.

=== congress
# place: congress # light: morning # hour: 1968-10-03 08:30 # desk: deputy # sound: footsteps # music: madrugada-68-tense # img
—Han cambiado la chapa, doctor —dice el ujier.
Abre las puertas del Congreso a las ocho y media desde que usted era estudiante de Derecho, allá en la galería. Ahora usted es diputado, del APRA. También hoy ha venido él, con sus guantes blancos y su manojo de llaves.
Las fuerzas armadas han cerrado el Congreso. # rec: congress-closed
A lo largo de la reja hay soldados. Miran al frente, a una sombrerería.
En el maletín trae un discurso. Es contra el Presidente: doce minutos, con un chiste. # passage
Ese era el pleito, el Congreso contra Palacio. # inf: quarrel-with-congress
Cada palabra iba en serio. Ahora al Presidente lo han sacado de Palacio. Usted busca la satisfacción como se busca con el pie un escalón que no está.
Los dirigentes del APRA se oponen con fuerza a esto y, al parecer, no tienen armas ni medios para resistir. # rec: apra-opposed-unarmed
{ sworn:
    —Mi prima le cocina al Vicepresidente —dice de pronto el ujier, a sus guantes—. Él juró ahí, en la cocina, y ella es la testigo. —Lo mira a usted con terror—. Así que hay Presidente, doctor. Solo que nadie lo sabe. # img
}
{ attack == 1 and not sworn:
    De la plaza llega un rumor de mercado. Tomaron Palacio a plena luz, y todos los que lo vieron siguen ahí parados. De rato en rato una voz grita y se corta, como si se hubiera oído. # img
}
{ not sworn and attack != 1:
    —No le pegaron —dice un canillita, que lo sabe por un soldado—. Se le pararon alrededor, nomás. —Y con los brazos hace el ruedo. # img
}
En el bolsillo del pecho, usted lleva un carné que dice que nadie puede ponerle la mano encima. Quizá los soldados no lo sepan. # passage
En la vereda de enfrente se han detenido unos cuantos, a ver si hay algo que contar en el almuerzo. Al otro lado de la ciudad está la casa del partido, donde tal vez alguien sepa qué hacer.
—¿Va a entrar, doctor? —dice el ujier. Ha sacado la llave de siempre. # decision: congress
* [Ir hasta las puertas con el carné por delante. # choice: walk-in]
    ~ card = 0
    El soldado más cercano lo lee. Lo lee entero, moviendo los labios. Quizá nunca le habían entregado uno.
    —Aquí dice que no puedo tocarlo, señor —dice.
    —Así es.
    Lo piensa. Después llama a su sargento, que no tiene tiempo de leer.
* [Quedarse en la vereda, a la vista de todos. # choice: stand-outside]
    ~ card = 1
    Deja el maletín en el suelo y se queda. Al rato el ujier viene a pararse a su lado. Luego, una mujer con una canasta. No es una manifestación. Son unas personas frente a una puerta.
    Pronuncia su discurso. Se salta el chiste. Al tercer minuto lo está diciendo al revés, a favor del hombre contra el que lo escribió.
* [Cruzar la ciudad y preguntar en el partido. # choice: party-house]
    ~ card = 2
    El patio huele a papel quemado. Los viejos se han puesto corbata. Han redactado un texto y no se ponen de acuerdo en el verbo.
    —¿Resistir con qué? —repite el más joven—. ¿Con qué? —Una secretaria sigue sacando cajones.
- Al final, casi todos los congresistas estuvieron presos, aunque por poco tiempo. # rec: members-jailed # passage
—Lleve cepillo de dientes, señor —le dice el soldado que viene por usted. Usted le da las gracias, y a los dos les da vergüenza.
Las fuerzas armadas temían que el partido de usted tomara el poder, dice el artículo. Temían que ganara en las urnas, dice el memorándum. # inf: army-feared-apra motive-apra-succession # desk-of-contradiction: takeover-or-ballot
{ sworn and gate == 0:
    -> dawn_kitchen
}
{ attack == 1 or sworn:
    -> mill
}
-> street
