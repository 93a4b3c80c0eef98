// A garrison of the north: two telegrams. Met if the station was dead, or if the paper gave no name. Decision: north.

=== north
# place: map-room # light: noon # hour: 1948-10-27 15:00 # desk: telegraphist # sound: teletype # music: vals-48-tense # img
A usted las palabras le llegan a golpecitos. Su mano las vuelve letras sin que nadie se lo pida, y mientras tanto puede pensar en otra cosa. Es la telegrafista de una guarnición del norte, y la única mujer del edificio.
Al fondo de la sala los oficiales rodean un mapa. Lima queda a la mitad. Arequipa, más abajo, donde el papel cuelga del borde de la mesa.
Allá se ha alzado una guarnición, con el general Odría al frente. # rec: arequipa-garrison-revolts headed-by-odria
{ air == 1:
    Por radio no han dicho nada. Se cuenta algo de una válvula. Por eso al norte le llega por su alambre, a tanto la palabra. # img
- else:
    Esta mañana hubo una voz en la radio, un minuto. En el norte nadie agarra Arequipa. Por eso le llega a usted por el alambre, a tanto la palabra. # img
}
El primer telegrama es de Arequipa. GUARNICIÓN DE ESTA ALZADA PUNTO ESPÉRASE SU ADHESIÓN PUNTO. Firma un cargo, sin nombre. # passage
El segundo, un cuarto de hora después, es de Lima. CAPITAL TRANQUILA PUNTO NO OBEDEZCA MÁS ÓRDENES QUE ESTAS PUNTO. Si todo estuviera tranquilo, piensa usted, nadie habría pagado la segunda frase.
Su comandante es un hombre decente, que firma las cosas para que estén firmadas. El papel que le llega primero es el que contesta. Usted lo sabe hace años y nunca le ha encontrado utilidad.
En la pared está el reglamento. La telegrafista que retiene un mensaje pierde el puesto. Usted tiene un hermano en la guarnición de Lima. La familia de su esposo vive en Arequipa. # passage
Con los dos en la mano, tendrá que escoger, a la vista de sus oficiales. Con el de Lima, hará lo que ha hecho siempre. Sin ninguno, es libre hasta que oscurezca, y como él todo el norte.
Su lápiz se ha detenido. El ayudante oye eso antes que un ruido.
—¿Hay algo para nosotros? —pregunta desde la otra punta de la sala. # decision: north
* [Decir «Dos» y entregarle los dos telegramas juntos. # choice: both]
    ~ wire = 1
    El ayudante los pone en el mapa, uno sobre Lima y otro sobre Arequipa, y los alisa. El comandante lee el de la izquierda, y el de la derecha, y el de la izquierda.
    Después cruza toda la sala hasta la mesa de usted y le pregunta qué tiempo hace en Lima.
* [Decir «Uno, de Lima» y dejar el otro sin entregar. # choice: lima-first]
    ~ wire = 2
    El comandante firma «Recibido» antes de sentarse. Usted lo transmite. El otro está bajo el libro de registro, que en toda la tarde no termina de cerrar.
    Al anochecer él se detiene en su mesa. «Es raro», dice, «que a uno le digan que no obedezca algo y no le digan qué».
* [Decir «No hay línea» y no entregar ningún mensaje. # choice: line-down]
    ~ wire = 3
    El ayudante manda a un muchacho a caballo, a buscar el corte. Desde su ventana usted lo ve seguir los postes, despacio, con la cabeza echada atrás.
    Es un muchacho cuidadoso. Los va a mirar todos.
- Las guarniciones del norte dudan. Cuáles eran y quién las mandaba: ____. # rec: north-hesitates # hole: north-garrisons
Frente al gobierno, dice el cuadro de datos, estaba el «Ejército peruano», sin excepción. # inf: army-as-side north-hesitates # desk-of-contradiction: army-or-garrisons
-> lima
