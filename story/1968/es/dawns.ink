// The dawns. Each ends where the evidence ends, and says what it rests on.

=== dawn_bloodless
# place: plaza # light: morning # hour: 1968-10-03 09:00 # desk: guard-commander # sound: night-city # music: dawn # img
Le dicen que se vaya a su casa, capitán. Baja las gradas con las manos en los bolsillos. Está prohibido, y nadie se lo dice.
Las orugas han peinado la plaza. El barrendero ha empezado por la esquina más lejana y viene hacia usted, juntando el barro en montoncitos iguales.
Su suegra preguntará si hubo heridos, así que usted se fija. Recorre el pie del muro hasta la esquina, ida y vuelta. Encuentra pedazos de yeso, un pan, un botón. No encuentra nada rojo.
El artículo dice que fue sin sangre. # rec: bloodless
El muchacho resfriado lo alcanza. Quiere saber si todavía es soldado. Usted le dice que sí, y después se pregunta con qué autoridad.
Esta es la noche tal como está en los documentos: la hora temprana, la guardia, el edecán dormido, la pista. # inf: squadron-leaves-at-one guards-surrender aide-asleep forced-into-jet # passage
El papel que dio la vuelta a una mesa es inventado. También cada palabra dicha aquí, salvo las de un hombre furioso.
En Washington explicaron por los planes que la operación fuera tan limpia. # rec: smooth-because-planned
Se lo escribieron a su Presidente en un memorándum con fecha ____. # rec: memo-to-johnson # hole: memo-date
El hombre al que subieron al avión sería profesor en los años siguientes, en la Argentina y en los Estados Unidos. # rec: professor-years
Si se resistió, quién disparó, qué decía la página: ninguno de los dos documentos puede decirlo. Las pruebas se acaban al pie de la escalerilla del avión, y al barrendero todavía le falta un trecho. # img # ending: bloodless-dawn # title: Un amanecer sin sangre
-> END

=== dawn_same_runway
# place: apron # light: morning # hour: 1968-10-03 09:00 # desk: crew # sound: jet # music: dawn # passage # img
A las dos horas de vuelo, la aeromoza trae de vuelta la bandeja. Él se ha tomado el café, y bajo el platito ha dejado la servilleta, con unas líneas dibujadas: una escalera, una puerta. «¿La boto?», pregunta ella.
Usted le dice que la guarde en la bitácora. Ahí no mira nadie.
{ gate == 1 or ten == 1:
    Llegó tarde a este avión. Por toda la ciudad hubo quien gastara los minutos. Usted lo lleva de todos modos, a la misma altura, con el mismo rumbo. # img
- else:
    En la escalerilla preguntó si usted era el que firma. Usted dijo que sí. Él asintió, como quien también ha firmado lo suyo. # img
}
Este amanecer no es el de los documentos. Se apartó de ellos aquí. # inf: deported-argentina # passage
{ doubled:
    Doblaron la guardia, como pudo pedir un ministro. Siguió siendo una guardia, y los tanques siguieron siendo tanques. # inf: rumours no-measures
}
{ aide_in:
    El edecán durmió en Palacio, y pudo ser así. Se despertó, y era un solo hombre. # inf: aide-asleep no-measures
}
{ attack == 2:
    Los tanques fueron a los transmisores. Con los documentos en la mano, nadie puede decir que habría bastado. # inf: squadron-at-steps support-from-armed-forces
}
{ gate == 1:
    La guardia, que en los documentos se rinde al instante, pidió antes ver la orden en papel. # inf: guards-surrender
}
{ gate == 2:
    Alguien subió corriendo, y el Presidente tuvo diez minutos. # inf: guards-surrender woken-at-two
}
{ attack == 1:
    Los tanques llegaron cuando todos podían verlos. # inf: squadron-leaves-at-one
}
{ bed == 2 and gate == 0:
    El Presidente pidió un terno y sus zapatos. Fue cosa de minutos, y de un zapato. # inf: dragged-by-velasco no-resistance
}
En esta noche y en los documentos era el tres de octubre. # inf: date-third-october
El artículo enfrenta a dos bandos, un gobierno y sus fuerzas armadas, y pone un nombre a la cabeza del primero. # inf: two-sides-named belaunde-listed-commander
A la cabeza del otro pone dos, aunque dice que al frente estuvo un general. # inf: velasco-and-morales-listed velasco-led # desk-of-contradiction: one-leader-or-two
Y sin embargo esta noche termina en la misma pista. Detrás del escuadrón estaban las fuerzas armadas, y unos militares unidos. # inf: support-from-armed-forces united-military # passage
Cuánto valieron unos minutos más para el hombre de la servilleta, no lo dice ninguna línea. Aquí se acaban las pruebas, y el avión sigue sin ellas. # img # ending: same-runway # title: La misma pista
-> END

=== dawn_cold_engines
# place: apron # light: noon # hour: 1968-10-03 12:00 # desk: crew # sound: clock # music: dawn # passage # img
Al mediodía el fuselaje quema. Alguien le ha conseguido al Presidente una silla de cocina, y está sentado bajo el ala, a la sombra, con un soldado en cada esquina. Ha pedido un lápiz. Dibuja las ruedas, y los puntales le han salido bien.
Todos hablan por teléfono. Han mandado llamar a otra tripulación y, dice alguien, a una tercera.
—A usted lo van a botar —le dice el comandante.
—Me imagino.
—A mí también. —Se sienta junto a usted en los calzos y se quita la gorra. Usted no sabía que tenía el pelo blanco.
Aquí nadie le ha pegado a nadie. A nadie se le ocurre a quién habría que pegarle.
En los documentos, el jet vuela. # rec: deported-argentina # passage
A él lo hicieron subir por la fuerza. # rec: forced-into-jet
Sobre si la orden se dio antes o después del arresto, dos pasajes no coinciden. # inf: gallegos-explains velasco-orders-deportation # desk-of-contradiction: when-the-exile-was-ordered
De la tripulación no se dice nada: ni qué pensó, ni si alguien le preguntó. Por eso un hombre con una bitácora es posible, y no más que posible. # inf: apsa-jet-ordered # passage
La orden era de Velasco, y había más de una fuerza armada a la cual dársela. # inf: velasco-orders-deportation support-from-armed-forces
Usted le ha dado al día una hora o dos que no tenía. Qué habría hecho un país con ellas, ningún documento lo dirá por más que le pregunten. # img # ending: cold-engines # title: Motores fríos al mediodía
-> END

=== dawn_kitchen
# place: minister-door # light: morning # hour: 1968-10-04 09:00 # desk: council-president # sound: door # music: dawn # img
A Polar lo encuentran a la segunda mañana, y a usted con él, en casa de la hermana de su cocinera. Está a la mesa, con camisa prestada, haciendo una lista de ministros al dorso de un calendario. Va por el tercero.
—¿Cuál de ustedes es el Vicepresidente? —pregunta el oficial.
Nadie responde. La cocinera es la primera en darse cuenta de por qué: «Aquí no hay ninguno. Ese señor es el Presidente».
El oficial mira el libro entre las tazas, con la huella de una pata de escritorio en la tapa. Despacio, se quita la gorra. Después se acuerda, y se la vuelve a poner.
En los documentos hay un intento y tres ministros. No hay juramento. # inf: emergency-cabinet three-ministers # passage
Al Vicepresidente lo detuvieron. # rec: polar-detained
Usted llegó dos cuadras antes. Es todo lo que agrega esta noche: dos cuadras y una cocinera.
{ shift == 1:
    En una fábrica, y luego en la siguiente, unas sesenta personas y una vieja con su almuerzo salieron por ese juramento. # img
- else:
    En una fábrica leyeron la noticia, al pie de una hoja húmeda, y sonó el silbato. # img
}
El Departamento de Estado consultaba a los otros gobiernos de la OEA antes de recomendar si se reconocía al nuevo. # rec: recognition-consultations
Podía tomar un mes, quizá, dice el memorándum. # rec: recognition-a-month
Aquí se acaban las pruebas, con una mano abierta sobre una página. # img # ending: kitchen-oath # title: Dos cuadras y una cocinera
-> END

=== dawn_five_days
# place: street # light: morning # hour: 1968-10-08 10:00 # desk: student # sound: night-city # music: dawn # passage # img
A la quinta mañana usted misma sale a comprar el pan. Han baldeado la calle.
En la panadería está prendida la radio, y todos se han quedado quietos con sus bolsas. Es el petróleo.
El Ejército ha tomado los campos. # rec: fields-taken-october-eight
Cerca de usted un hombre se ha puesto a llorar. El sábado estaba en la tercera fila.
—Bueno —dice el panadero, dándole el vuelto—. Eso sí lo hicieron. —Usted espera a ver qué siente. Resulta que son dos cosas.
La primera reacción se disipó a los cinco días. # rec: reaction-evaporated # passage
Ese es un testigo, mucho después. El otro es el memorándum, escrito mientras ocurría. Ahí los actos de los estudiantes son dispersos y violentos, se sofocan con rapidez, y en la calle no hay nadie más. # inf: student-acts-suppressed
Usted, con sus noventa volantes, no figura. # img
Washington, dice, no había hecho ninguna declaración oficial contra el golpe. Tras el de la Argentina, en 1966, sí la hizo. # rec: no-official-condemnation
Hasta ese momento un solo país, Venezuela, lo había deplorado oficialmente. # rec: only-venezuela
Qué manda a una multitud a su casa, el agua o la noticia, no lo dice ninguna línea de los documentos. Las pruebas se acaban en la esquina donde está usted, con el pan caliente bajo el brazo. # img # ending: five-days # title: Cinco días
-> END

=== dawn_daylight
# place: plaza # light: first-light # hour: 1968-10-05 06:00 # desk: union-man # sound: crowd # music: dawn # img
A la mañana siguiente, usted baja del micro un paradero antes. Quiere verlo.
En la plaza queda un solo tanque. El barrendero le da la vuelta, como a la pileta. En la grada de abajo alguien ha puesto flores en una lata de leche, y el centinela se ha cuidado de no verlas.
La gente pasa más despacio. Aquel día estuvieron aquí parados, por cientos, a plena luz, con sus herramientas y sus almuerzos. Conocen las caras.
{
- shift == 1:
    —¿Usted es de los sesenta? —le pregunta el centinela, casi sin mover la boca—. Mi tía salió. # img
- shift == 2:
    —¿Usted es de la fábrica? —le pregunta el centinela, casi sin mover la boca—. Mi tía también. Dice que usted fue justo. # img
- else:
    —¿Usted es de la fábrica? —le pregunta el centinela, casi sin mover la boca—. Mi tía también. También entró. # img
}
En los documentos los tanques llegaron de noche, mientras dormían el Presidente y su edecán. # inf: squadron-leaves-at-one aide-asleep woken-at-two # passage
Escogieron esa hora para ahorrarse un enfrentamiento con la guardia. # rec: early-to-avoid-guards
De día pudo haberlo. Habría habido testigos. Los tanques eran los mismos.
En cuanto a quién gobernó después, los dos documentos usan nombres distintos. # inf: result-velasco-president junta-in-control # desk-of-contradiction: president-or-junta
El artículo dice que Velasco tomó el poder el tres de octubre. # rec: velasco-seized-third # passage
Su título lo llama, sin rodeos, golpe de Estado. # rec: called-a-coup
También lo llama golpe el asunto del memorándum. # rec: memo-subject
Unos funcionarios hicieron saber el disgusto de Washington, sin dar sus nombres. # rec: unhappiness-on-background
Qué hace un país con algo que vio hacer, en plena calle, camino del trabajo, no está en ninguna línea que tengamos. Las pruebas se acaban al borde de la plaza. # img # ending: daylight # title: Tanques a plena luz
-> END

=== dawn_eighth
# place: talara # light: morning # hour: 1968-10-09 06:00 # desk: foreman # sound: night-city # music: dawn # passage # img
A la mañana siguiente las bombas siguen cabeceando. Al centinela no le han dado desayuno, así que usted parte el suyo.
—¿Ya es nuestro? —pregunta con la boca llena.
—Así dicen.
Lo mira todo: las torres, la arena, el mar. «¿Y qué se hace con esto?». Usted le enseña por dónde se le echa el aceite.
{
- pledge == 0:
    El recorte ya no está en la pizarra de avisos. Queda un cuadrado más claro, y alrededor un recuadro hecho con regla. # img
- pledge == 1:
    En la pizarra han puesto un anuncio nuevo de la capital. Tiene cuatro líneas. Los hombres lo leen, le dan la vuelta y lo devuelven a su sitio. # img
- else:
    El nuevo gerente tiene tinta verde en el puño de la camisa. Ha encontrado las etiquetas y le pide, con algo de timidez, que le enseñe todo. # img
}
En los documentos, la nota, con fecha del tres, le había dicho a la Embajada que se respetarían las obligaciones. # rec: note-respects-obligations # passage
Qué entendían por obligación el día tres, ninguna de las dos fechas lo dirá. # inf: note-respects-obligations ipc-nationalised-at-once # desk-of-contradiction: promise-or-seizure
De ahí vino una disputa con los Estados Unidos, por la compensación. # rec: compensation-dispute # passage
De quienes trabajaban en los campos, ese día o cualquier otro, ningún documento dice una palabra. Las pruebas se acaban en el portón. Usted está del otro lado, con las llaves. # img # ending: eighth-of-october # title: El ocho de octubre
-> END

=== dawn_one_page
# place: street # light: morning # hour: 1968-10-03 09:00 # desk: press-officer # sound: crowd # music: dawn # img
A las nueve lo dejan ir. Han contado las máquinas de escribir. Usted vuelve a pie a su casa, en una mañana cualquiera, con tinta en el pulgar.
En la segunda esquina un viejo le lee algo a una mujer con un niño. Lo sostiene bajo, contra el chaleco, como quien tiene cartas en la mano. Usted lo reconoce antes de oírlo, por cómo se detiene al final de cada línea.
No afloja el paso. Le quedan tres esquinas, y en cada una escucha.
En su puerta lo espera su hija. «¿La encontraste?», le dice.
—Otra —le responde usted.
En los documentos no hay tal página. Está lo que el Presidente les dijo a los oficiales que vinieron por él, y ni una palabra que le dijera al país. # inf: identify-yourself dismissed-words # passage
Puede que no hubiera tiempo de decirla. Puede que se dijera y nadie la guardara.
Lo sujetaron de los brazos, y se ordenó su destierro. # inf: four-officers velasco-orders-deportation
El memorándum al presidente de los Estados Unidos se guardó, con una anotación que muestra que él lo vio. Una copia fue a George Christian. # rec: memo-confidential
Está en una biblioteca, en un expediente llamado Perú. # rec: memo-kept-in-johnson-library
Le dice que al secretario Rusk lo entrevistarán el domingo, y que es posible que le pregunten por el golpe. # rec: rusk-on-sunday
Nadie le preguntó. # rec: rusk-not-asked
Hay papeles que se guardan. Esta página no tuvo dónde, salvo la bota de un muchacho, y aquí las pruebas se acaban, o no han empezado. # img # ending: one-page # title: Una página, un solo lado
-> END

=== dawn_after_ten
# place: press-room # light: morning # hour: 1968-10-03 09:00 # desk: press-officer # sound: clock # music: dawn # passage # img
El oficial que registra la sala trae una lista. Revisa los escritorios, la estufa, los cajones. Le revisa el abrigo. Al llegar a la repisa baja el fólder, ve cuál es y suelta la risa. Ese lo conoce todo el país.
—¿Sigue faltando? —dice.
—Puede contarlas —le dice usted.
Lo sopesa. Luego lo tira de vuelta, se levanta un polvito, y la cinta aguanta.
El muchacho lo espera en la calle, estornudando. «¿Cuánto tiempo la dejamos ahí?», dice.
Hasta que alguien cuente, le dice usted.
El artículo liga el golpe a dos cosas grandes, el escándalo de una página y la Guerra Fría. # rec: part-of-scandal-and-cold-war # passage
Las fuerzas armadas tomaron un poder sin límites, dice. # rec: absolute-power
El artículo habla de una página perdida. El memorándum, de los términos de un arreglo, como de algo que se había leído. # inf: page-missing motive-ipc-terms # desk-of-contradiction: scandal-or-settlement
En los documentos hay, entonces, una página perdida, y no se sabe qué decía. # inf: page-missing # passage
Detrás de esa hemos puesto otra, que también para nosotros está en blanco.
En Washington, alguien llamado Oliver creía mejor que primero se hiciera sentir la opinión latinoamericana. # rec: oliver-latin-america-first
El memorándum que lo cuenta lo redactó alguien llamado Lewis. Eso lo tenemos por otra copia. # rec: memo-drafted-by-lewis
En algún lugar puede haber un fólder que nadie ha abierto porque todos saben qué le falta. Aquí se acaban las pruebas, en la diez. # img # ending: after-page-ten # title: Detrás de la página diez
-> END
