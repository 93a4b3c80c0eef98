// The colonel and the President: the second telling of the arrest, and the ways into it. Decision: identify.

=== corridor_again
# place: palace-corridor # light: morning # hour: 06:00 # desk: colonel # sound: volley # music: madrugada-68-tense # img
Otra vez, desde el principio. Nadie le ha puesto aún la mano encima al Presidente. Usted es coronel, sube a buscarlo con otros oficiales, y las botas le suenan demasiado.
Es de mañana, y fuera de Palacio ha habido un fuerte tiroteo. # rec: barrage
Quién disparó, y contra quién: ____. # rec: barrage # hole: who-fired
En el tercer escalón hay un casquillo, todavía brillante. Todos pasan por encima. Nadie se agacha. # desk-of-contradiction: bloodless-or-barrage
Está solo en Palacio, dice el artículo. # rec: found-himself-alone # passage
Lo acompañan algunos familiares, dice enseguida, y unos ministros. # rec: with-family-and-ministers
Usted ve a un hombre al fondo del pasillo y, detrás de él, en una puerta, un pedazo de falda.
Sus oficiales lo encuentran y, apuntándole con las armas, le comunican que está arrestado. # rec: officers-in-the-morning
-> corridor_words

=== corridor_daylight
# place: palace-corridor # light: morning # hour: 06:30 # desk: colonel # sound: crowd # music: madrugada-68-tense # img
Usted es el coronel que trae las órdenes. El Presidente está en su escritorio, con una taza al lado. Por las ventanas entra un ruido que nadie planeó: el de cientos de personas que iban al trabajo y se han quedado.
{
- gate == 1:
    El capitán de la guardia tardó veinte minutos en leer media página. En esos minutos se llenó la plaza. # img
- gate == 2:
    Un muchacho resfriado subió corriendo a avisarle. Tuvo diez minutos, y parece que algunos los usó en afeitarse. # img
- else:
    La guardia entregó los fusiles delante del barrendero, de dos floristas y de un micro. A estas alturas cada uno se lo ha contado a otros veinte. # img
}
{ doubled:
    A la guardia, hoy doble, la han sentado en filas en el patio, sin gorra, como en el colegio. Miran hacia las ventanas. # img
}
Con esta luz todos ven a todos. Esa era la idea. Usted ve que él se ha cortado al afeitarse; él le ve a usted el barro de las botas.
Sus oficiales le comunican, arma en mano, que está arrestado. # inf: officers-in-the-morning
-> corridor_words

=== corridor_late
# place: palace-corridor # light: night # hour: 04:00 # desk: colonel # sound: footsteps # music: madrugada-68-tense # img
Usted es el coronel que trae las órdenes, y llega tarde. En cada descanso de la escalera alguien le pregunta qué lo demoró.
{
- gate == 1:
    Lo demoró un capitán, con un papel. Los oficiales contarán esa historia durante años, y todavía no se sabe de quién van a reírse. # img
- else:
    Lo demoró un muchacho resfriado. Cuando las puertas se abrieron, había una lámpara en cada ventana. # img
}
{ doubled:
    Despejar la escalera de una guardia doble tomó su tiempo. No pelearon. Hubo que moverlos uno por uno, y cada uno dijo: «Permiso, mi coronel». # img
}
El Presidente ha tenido tiempo de vestirse. Al doblar la esquina del pasillo, usted lo encuentra de pie bajo el reloj, de terno oscuro y corbata, y por un feo instante es a usted a quien han sorprendido de noche donde no debía. # passage
{
- ten == 1:
    A su lado, contra la pared, cuelga un auricular al final de su cordón. Nadie le ha dicho a usted quién estaba al otro lado. # img
- else:
    Detrás de él, en la puerta, hay gente: una manga, un chal de anciana, un ministro en medias. # img
}
Uno de sus oficiales le comunica, arma en mano, que está arrestado. # inf: officers-in-the-morning
-> corridor_words

=== corridor_steps
# place: palace-steps # light: searchlight # hour: 02:00 # desk: colonel # sound: footsteps # music: madrugada-68-tense # img
Usted es el coronel que trae las órdenes. Dicen: arriba, en su cama. De esto no dicen nada.
-> corridor_comes_out

=== corridor_steps_day
# place: palace-steps # light: morning # hour: 06:20 # desk: colonel # sound: crowd # music: madrugada-68-tense # img
Usted es el coronel que trae las órdenes. Dicen: arriba, en su escritorio. De esto no dicen nada.
-> corridor_comes_out

=== corridor_comes_out
# img
Las puertas se abren desde adentro, las dos hojas. El Presidente sale de saco y pijama, detrás de un soldado de la guardia, un muchacho que moquea y que camina como si llevara la cruz en una procesión.
{ attack == 1:
    Es de día. Al borde de la plaza, algunos se quitan el sombrero. # img
- else:
    Alguien le vuelve un faro a la cara. Él no se cubre con la mano. Espera, con los ojos cerrados, hasta que al otro le da vergüenza y lo aparta. # img
}
Se detiene en la segunda grada, contando desde arriba.
{ aide_in:
    Tras él ha salido su edecán, y se abotona la guerrera, ahí, delante del Ejército, de abajo arriba. # img
}
{ press == 2:
    En su banca, la periodista se ha puesto a escribir. El silencio es tal que se oye un lápiz. # img
}
{ called == 2:
    —Déjenme ir con él —dice, entre dos soldados, el hombre de los zapatos marrones—. Es mi puesto. Solo llego tarde. # img
}
Uno de sus oficiales le comunica, arma en mano, que está arrestado. # inf: officers-in-the-morning
Ha subido tres gradas para decirlo, y se lo dice a las pantuflas.
-> corridor_words

=== corridor_ink
# place: palace-corridor # light: lamplight # hour: 02:00 # desk: colonel # sound: footsteps # music: madrugada-68-tense # img
Usted es el coronel que trae las órdenes, y sube a la luz de las lámparas de los descansos.
-> corridor_limp

=== corridor_ink_day
# place: palace-corridor # light: morning # hour: 06:20 # desk: colonel # sound: footsteps # music: madrugada-68-tense # img
Usted es el coronel que trae las órdenes, y sube con el primer sol.
-> corridor_limp

=== corridor_limp
# img
En la escalera se cruza con un soldado de la guardia que baja, un muchacho resfriado. Cojea. Usted lo hace registrar: lleva en los bolsillos un rosario y medio pan, y lo deja ir. Un descanso más arriba cae en la cuenta: a un cojo no lo ponen de guardia en las gradas.
{ attack == 1:
    Por las ventanas entra la mañana y, con ella, las voces de gente que ya debería estar trabajando. # img
- else:
    Al fondo hay un cuarto con la lámpara encendida y la puerta abierta, como si esperaran a alguien. # img
}
Está solo en Palacio, dice el artículo. # rec: found-himself-alone
Está acompañado, dice en la misma frase. # rec: with-family-and-ministers # desk-of-contradiction: alone-or-in-company
El Presidente está de pie ante una mesa de escribir, con un dedo negro de tinta hasta el nudillo. Sobre la mesa hay un secante y, en el secante, toda una página escrita a mano, al revés. # passage
Bastaría un espejo. A usted se le ocurre. Entonces él la tapa con el antebrazo, como un chico en clase, y el momento pasa.
{ aide_in:
    Su edecán se ha puesto en medio: para mirar, usted tendría que atravesarlo. # img
}
Uno de sus oficiales le comunica, arma en mano, que está arrestado. # inf: officers-in-the-morning
-> corridor_words

=== corridor_words
# img
No levanta las manos. # passage
«Identifíquese, miserable traidor. ¡Está usted hablando con el Presidente Constitucional de la República!» # rec: identify-yourself
Esa orden la ha dado usted en mil puertas: a camioneros, a reclutas, una vez a la esposa de un general. A usted no se la había dado nadie.
A su lado, el capitán ha juntado los talones. Se le juntaron solos, y ahora no sabe cómo separarlos.
De todos los oficiales que hay aquí, el artículo guarda un solo nombre. Usted es el coronel Enrique Gallegos. # inf: gallegos-explains # passage
Las órdenes del general Velasco se las sabe de memoria. En ellas hay un país, y no es este. # inf: gallegos-explains
Le habían dicho que él tendría miedo, y usted se lo busca en la cara, casi con esperanza: a un hombre asustado se lo puede llevar del codo. A alguien le salta una vena en el cuello. Puede que a usted.
{ attack == 2:
    Del otro lado de la plaza llega un rechinar de orugas. Al final sí han mandado unos tanques a Palacio. # img
}
Durante un respiro entero no se mueve nadie. # decision: identify
* [Decirle ahora, de un tirón, lo que dicen las órdenes. # choice: explain]
    ~ met = 1
    Usted le da su nombre, ya que lo ha pedido, y luego las órdenes del general: tiene que salir del país. A media frase la voz se le va para arriba, como a un recluta.
    —Más alto —dice él—. Aquí detrás hay quien quisiera oírlo.
* [Dar un paso atrás y dejar que todos bajen las pistolas. # choice: back-off]
    ~ met = 0
    El grupo retrocede. # rec: group-backs-off
    Es un paso. Hasta ahora nadie le había hecho sitio; él avanza y lo ocupa, y ya no hay dónde poner los ojos.
    Entonces usted se lo explica: el general ha ordenado su deportación. # rec: gallegos-explains
* [Rodearlo por los cuatro costados, sin responderle nada. # choice: close-in]
    ~ met = 2
    Usted le da su pistola al de atrás y muestra las palmas. Los demás hacen lo mismo. Se acercan hasta que podrían contarle los botones, y ahí se quedan, en ruedo, como la gente alrededor de alguien que se ha caído en la calle.
    Alguien lo dice por usted, desde el fondo: las órdenes del general, el avión.
- «¡Hijos de… traidores… indignos del uniforme que el país les ha confiado! ¡Están destituidos! ¡Traer tantos tanques y armas solo para detener a un hombre desarmado! ¡Dispárenme, pues, maldita sea!» # rec: dismissed-words # passage
Nadie dispara. Es lo primero que le contará a su esposa.
El Presidente intenta resistirse al arresto. # rec: attempted-to-resist
Cuatro oficiales se le echan encima y lo sujetan de los brazos. # rec: four-officers
A uno de los cuatro se le cae la gorra. En medio de todo se agacha a recogerla, y le sopla el polvo al escudo.
Ahí termina todo, y queda detenido. # rec: then-detained
En un pasaje no opone resistencia. En el otro hacen falta cuatro hombres para sujetarlo. # inf: no-resistance four-officers # desk-of-contradiction: resisted-or-not
{ ten == 2:
    -> note
}
{ ten == 3:
    -> one_page
}
{ ten == 1:
    -> apron
}
{ attack == 1:
    -> congress
}
{ gate == 1:
    -> apron
}
{ met == 1:
    -> note
}
{ met == 2:
    -> congress
}
-> council_arrest
