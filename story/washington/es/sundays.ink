// Five ways for that Sunday to end. Each stops where the evidence stops, and says what it rests on.

=== nobody_asked
# place: television-studio # light: searchlight # hour: 11:30 # desk: briefer # sound: clock # music: dawn # passage # img
Preguntan, y él contesta. El mundo es grande, y han traído bastante. Usted está detrás de una cámara, moviendo los labios.
Por el Perú no le preguntan nada. # rec: rusk-not-asked
{
- card == 1:
    —Sobre el Perú tenía una buena respuesta —le dice a la salida, con un poco de pena. Usted ya lo sabe. La escribió usted. # img
- card == 2:
    A la salida le entrega las fichas, y usted cuenta. Ahora el Perú es la décima. La había subido. # img
- else:
    A la salida le da las gracias. En su casa usted verá que la ficha ha tomado la curva de su costado. # img
}
-> nobody_asked_office

=== nobody_asked_office
# place: west-wing-office # light: noon # hour: 12:00 # desk: drafter # sound: office-night # music: dawn # img
Cuando usted apaga el televisor de la oficina, la imagen se encoge hasta quedar en un punto brillante. Es más o menos del tamaño de Lima.
«No le fue hecha ninguna pregunta», dicta usted, para el archivo. ¿Por quién? Por nadie. Por una vez, esa es la respuesta correcta.
El memorándum era confidencial. A George Christian le llegó una copia, y una anotación muestra que el Presidente lo vio. Lo que dijo entonces: ____. # rec: memo-confidential # hole: what-the-president-said
Llegó con el nombre de Rostow. Otra copia dice que lo había redactado Lewis. # inf: memo-to-johnson memo-drafted-by-lewis # desk-of-contradiction: whose-words
De modo que usted es invención, con el lápiz de su madre, y Ruth, con su radiador. # passage
Lo que decía la página no lo es. Ahí siguen las palabras: parece, limpieza, exactitud, quizá. # inf: junta-in-control smooth-because-planned trigger-unknown recognition-a-month
«El domingo por la mañana», dice, como se escribe de un día que no ha llegado. Su propia fecha no está en nuestra copia. # inf: rusk-on-sunday memo-to-johnson
La página está en una biblioteca, y el telegrama sobre la nota, en los Archivos Nacionales. # rec: memo-kept-in-johnson-library telegram-7726
Cuál de los dos llegó primero a un escritorio como este: ____. # inf: note-received-fifth # hole: note-in-time
Aquí se acaban las pruebas, con Ruth que le pone la funda a su máquina. Ella le ha dejado la fecha a usted, y usted se la ha dejado a ella. # img # ending: nobody-asked # title: Nadie preguntó
-> END

=== another_page
# place: cable-room # light: noon # hour: 12:00 # desk: typist # sound: clock # music: dawn # img
Usted lo ve en el televisor de la sala de cables, Ruth, entre hombres que han puesto los pies encima de algo. Es la primera vez que oye su voz. Suena como su firma.
{
- card == 1:
    En un momento se mira la mano, como si ahí hubiera algo escrito. # img
- card == 2:
    El pulgar no deja de movérsele en el brazo del sillón. Usted diría que está contando. # img
- else:
    Detrás de una cámara hay alguien con un brazo apretado contra el costado. # img
}
Por el Perú no le preguntan nada. # rec: rusk-not-asked
También está aquí el papel que se botó en la noche, a la espera del costal. Usted desarruga cada bola antes de meterla. Ahí están todas las otras páginas, y no son mucho peores.
Aquí esta página se apartó de la que se conserva. # inf: memo-to-johnson # passage
{ sure == 1:
    Decía «es». La del documento dice «parece», y después «firme». # inf: junta-in-control
}
{ sure == 2:
    No quiso decir quién tenía el control. La del documento sí lo dice, y toda su prudencia está en «parece». # inf: junta-in-control
}
{ plans == 1:
    De los planes dijo apenas «se dice que existían». En el documento son del Ejército, y detallados. # inf: plans-months-ago
}
{ plans == 2:
    Dejó los planes en un cajón. En el documento explican todo lo que salió limpio. # inf: smooth-because-planned
}
{ cause == 2:
    Puso primero el petróleo. En el documento ese es el cuarto motivo de cinco, y encima de todos está lo que no se sabe. # inf: motive-ipc-terms trigger-unknown
}
{ voice == 2:
    Por su consejo nadie dijo una palabra. En el documento hubo funcionarios que sí, sin su nombre. # inf: unhappiness-on-background
}
{ recog == 1:
    Quería que se los reconociera de inmediato. En el documento primero se consulta a los demás. # inf: recognition-consultations
}
{ recog == 2:
    Señaló un día. En el documento solo hay un cálculo, de un mes. # inf: recognition-a-month
}
¿Y a quién había que reconocer? Un testigo dice que el poder lo tomó un general, y también que lo tomaron las fuerzas armadas. El memorándum trae la ambición de él, y unos militares unidos. # inf: velasco-seized-third absolute-power motive-velasco-ambition united-military # desk-of-contradiction: general-or-armed-forces
Con esta página o con la otra, el domingo es el mismo. Quizá un verbo trabaja después, y en otro sitio. Aquí se acaban las pruebas, en la boca de un costal. # img # ending: another-page # title: Otra página, el mismo domingo
-> END

=== one_question
# place: television-studio # light: searchlight # hour: 11:20 # desk: briefer # sound: clock # music: dawn # passage # img
Llega cuando usted ya no la espera. Uno de los dos que preguntan despega una hoja de otra en sus apuntes.
—Señor Secretario —dice—. Su Departamento ha condenado la toma del poder en el Perú. —Tiene en alto una página interior. Se alcanza a ver el borde de la receta.
{
- card == 1:
    Usted ve cómo el Secretario encuentra la ficha donde suele guardar esas cosas, un poco encima de la cámara izquierda. # img
- card == 2:
    El pulgar del Secretario se mueve en el brazo del sillón. Que haya sido la once. # img
- else:
    Usted se aprieta el costado. La ficha pesa como una puerta. # img
}
{ recog == 1:
    —Y sin embargo se oye —sigue el hombre— que piensan reconocerlos. ¿En qué quedamos? # img
}
El micrófono gira hasta quedar sobre su cabeza. Él toma aire.
En el documento no hubo tal pregunta. Lo entrevistaron, y por el Perú no le preguntaron. # rec: rusk-not-asked # passage
Tampoco hubo declaración oficial por la cual preguntar. # rec: no-official-condemnation
Si alguien le había dado una respuesta sobre el Perú: ____. # inf: rusk-on-sunday rusk-not-asked # hole: secretary-briefed
Pero por la Argentina sí la había habido. Lo que se hizo una vez pudo hacerse otra. # inf: argentina-1966
Esta vez el consejo era esperar a los demás, y oficialmente solo había hablado Venezuela. # inf: oliver-latin-america-first only-venezuela
Lo redactó, dice otra copia, Lewis. Lo envió Rostow. Ninguno podía saber qué le preguntarían a un hombre en un sillón. # inf: memo-drafted-by-lewis memo-to-johnson # desk-of-contradiction: whose-words
Por lo que un gobierno dice con su nombre se le puede preguntar, y con las luces prendidas. La respuesta no está en ningún archivo, y las pruebas se acaban cuando él todavía está tomando aire. # img # ending: one-question # title: El aire antes de la respuesta
-> END

=== one_line_more
# place: west-wing-office # light: morning # hour: 06:10 # desk: drafter # sound: door # music: dawn # img
El mensajero está en la puerta, con los guantes puestos, y mira a Ruth como si la culpa fuera de ella.
Usted la lee de arriba abajo. La última línea es nueva: ha sido decidido respetar lo que se firmó.
{
- post == 0:
    —Veo que se retira —dice usted. # img
    —Igual se iba a retirar —dice Ruth. # img
- post == 1:
    —Veo que lo manda todo —dice usted. # img
    —Alguien tenía que mandar —dice Ruth. # img
- else:
    —Veo que no tiene cargo —dice usted. # img
    —Ahora ya tiene —dice Ruth. # img
}
—«Ha sido decidido» —lee usted—. ¿Por quién? —Pero el mensajero ha tendido la mano, y usted se la entrega.
{ voice == 1:
    Todo ese domingo la declaración está en su página interior, y la promesa, en su sobre. Nadie las ha presentado. # img
- else:
    En la televisión de ese domingo no le preguntaron al secretario por el Perú. # rec: rusk-not-asked
}
El memorándum que se conserva no habla de la nota. Hablan los editores, al pie de la página. Si llegó demasiado tarde, o si nadie la subió: ____. # inf: note-received-fifth # hole: note-in-time # passage
Dos días después del telegrama, el Ejército tomó los campos petroleros. Ponga la promesa junto a esa mañana. # inf: note-respects-obligations fields-taken-october-eight ipc-nationalised-at-once telegram-7726 # desk-of-contradiction: promise-or-seizure
De ahí salió una disputa, en la que los Estados Unidos reclamaban un pago. # rec: compensation-dispute # passage
Un Presidente que ha leído una promesa quizá lea distinto el próximo cable. Esta página tiene una línea más que la del documento. Ahí se acaban las pruebas, con Ruth a medio ponerse el abrigo. # img # ending: one-line-more # title: Una línea más
-> END

=== held_page
# place: west-wing-office # light: morning # hour: 09:00 # desk: drafter # sound: clock # music: dawn # img
El mensajero se ha ido sin su página. El sobre está abierto en el escritorio y, al lado, el telegrama, con los bordes que no quieren aplanarse.
Ha probado la promesa arriba. Volvía grosero todo lo que venía después. La ha probado abajo, y parecía que se hubiera arrepentido. Ruth se fue a su casa. Hay cinco maneras de decir «relaciones», y usted ya va por la cuarta.
{
- sure == 0:
    Y si escriben notas así, ¿todavía es «parece»? Lo tacha, y lo vuelve a poner. # img
- sure == 1:
    Y si escriben notas así, «es» estaba bien, aunque usted no se lo hubiera ganado. # img
- else:
    Y si escriben notas así, por lo menos hay alguien que controla una máquina de escribir. Usted llena uno de los cuatro renglones. # img
}
—Ya entraron sin ella —dice el primer teléfono—. ¿Qué tan larga va?
—Más —contesta usted.
Ese domingo al secretario lo entrevistaron, y por el Perú no le preguntaron. # rec: rusk-not-asked # passage
De modo que en público nadie echó de menos la página. A usted le gustaría que eso fuera un consuelo, y por unos minutos lo es.
Usted voltea la ficha de las elecciones que pudo haber. Según un testimonio los militares temían las urnas; según el otro, una toma del poder. # inf: motive-apra-succession army-feared-apra # desk-of-contradiction: takeover-or-ballot
La página que se conserva no se quedó en un sobre. Una anotación muestra que el Presidente la vio. # inf: memo-confidential # passage
Pero no trae la nota, que los editores agregaron abajo. Cuál de las dos llegó primero a este escritorio: ____. # inf: note-received-fifth # hole: note-in-time
Se guarda en una biblioteca, en un expediente sobre el Perú que acaba en noviembre. # rec: memo-kept-in-johnson-library
Una página puede llegar muy tarde, y puede llegar muy temprano. Entre lo uno y lo otro el documento no ha dejado hora ni fecha. Las pruebas se acaban en el sobre, que usted acaba de humedecer y que ya se secó. # img # ending: held-page # title: La página que esperó
-> END
