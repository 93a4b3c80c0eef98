// Two in the morning: the first telling of the arrest. Decision: bedroom.

=== bedroom
# place: palace-bedroom # light: lamplight # hour: 02:00 # desk: president # sound: door # music: madrugada-68-tense # img
Usted es el Presidente de la República, y sale del sueño como de un agua honda, con el peso todavía en los brazos.
Son las dos de la madrugada. # rec: woken-at-two
Hay encendida una lámpara que usted no encendió. Tiene la lengua gruesa. En la cena, su propia voz parecía venir del cuarto de al lado.
Según se refiere, asesores cercanos vieron al Presidente como drogado la noche anterior al golpe. # rec: seen-as-drugged
De ser así, el artículo supone que lo hicieron traidores de la misma residencia. No da ningún nombre: ____. # rec: traitors-presumed # hole: who-drugged
En la mesa de noche hay un vaso de agua, por la mitad. Su mano pasa de largo y busca los anteojos.
El cuarto está lleno de hombres. # passage
Está el general Velasco, con los suyos. # inf: dragged-by-velasco
Algunas caras las conoce; a esas guerreras les ha prendido medallas. Por un momento nadie habla, y es casi cortés.
{ doubled:
    Piensa: pero si doblamos la guardia. Yo lo escribí. # img
}
{ aide_in:
    —¿Dónde está mi edecán? —pregunta usted. «Abajo, señor —dice uno—. Preguntó si no podíamos dejarlo dormir a usted». # img
}
{ called == 2:
    —Su edecán le manda sus respetos —dice uno—. Está sentado en nuestro jeep. Vino muy rápido. # img
}
{ attack == 2:
    Detrás de las cortinas no suena ningún motor, solo un caño abierto en el patio. # img
- else:
    Detrás de las cortinas los motores se han callado. Se los oye enfriarse, clic a clic, alrededor de toda la casa. # img
}
En el pasillo se abre una puerta. Unas pantuflas dan cuatro pasos y se paran. Ahí está la gente que usted quiere. Aquí hay hombres muy jóvenes con armas muy nuevas.
Tiene mal abotonado el pijama.
—Señor Presidente —dice el más cercano, por costumbre, y se pone colorado—. Tiene que venir con nosotros. # decision: bedroom
* [No moverse hasta que digan de quién es la orden. # choice: refuse]
    ~ bed = 1
    —¿Orden de quién? —Le sale clara la voz. Tiene la mano cerrada sobre el barrote de la cama, que es de bronce, y está frío.
    El artículo sí dice que intentó resistirse al arresto, aunque lo pone después, por la mañana. # rec: attempted-to-resist
    Lo agarran y lo sacan a rastras de la cama. # rec: dragged-by-velasco
    Escaleras abajo sigue sintiendo ese barrote en la palma de la mano.
* [Pedir un terno y zapatos antes de salir con ellos. # choice: ask-to-dress]
    ~ bed = 2
    —Diez minutos —dice usted—. Un terno. No voy a cruzar esta casa como un enfermo camino al hospital.
    El joven mira al General. Es una mirada cortísima, y a todos les dice quién es ahora el Presidente. Usted alcanza a ponerse un zapato.
    Entonces lo sacan a rastras, tal como está. # inf: dragged-by-velasco
* [Mostrarles las dos manos y salir de ahí con ellos. # choice: go-quietly]
    ~ bed = 0
    Pone las manos donde se vean y respira despacio, para que esos muchachos respiren también.
    No opone resistencia. # rec: no-resistance
    Igual lo sacan a rastras de la cama. # rec: dragged-by-velasco
    Uno de ellos, al soltarlo, le acomoda el cuello. Después se mira la mano.
- A la izquierda van pasando los retratos de los que tuvieron esta casa antes. Siempre los vio como una fila que acababa en usted. Esta noche sigue de largo.
Esa es una versión: a las dos, en la cama, a manos del General. # rec: woken-at-two dragged-by-velasco
Unas frases más allá, el mismo artículo lo arresta otra vez. Es de mañana, y han venido otros. # rec: officers-in-the-morning # desk-of-contradiction: two-arrests
-> corridor_again
