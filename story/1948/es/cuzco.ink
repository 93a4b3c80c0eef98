// The barracks at Cuzco, at nightfall. Met if the newspaper gave the thing a name. Decision: cuzco.

=== cuzco
# place: cuzco-yard # light: night # hour: 1948-10-27 18:30 # desk: cuzco-commander # sound: highland-wind # music: vals-48-tense # img
A esta altura el agua hierve antes de estar caliente, y un recluta de la costa cruza el patio como un viejo. Lo que hay que hacer se hace antes de que baje el frío.
Usted manda la guarnición del Cuzco. En su mesa, bajo una piedra por el viento, hay dos telegramas.
Arequipa se ha alzado. # rec: arequipa-garrison-revolts
Le pide que se alce usted también. El otro es de Lima y le pide que no.
Arequipa va contra un gobierno elegido. # inf: against-his-government elected-in-1945
Usted les ha estrechado la mano a los que firman. Los dos telegramas empiezan: «No me cabe duda».
{ air == 2:
    Esta mañana la radio de la cantina agarró al general un minuto y se puso a silbar. Sus hombres han discutido todo el día por la parte que falta. # img # passage
- else:
    Esta mañana la radio de la cantina agarró al general, con un hilo de voz, como si leyera en el fondo de un pozo. Sus hombres lo han imitado todo el día, unos en broma y otros no. # img # passage
}
{
- cab != 2 and word == 1:
    A un vendedor de diarios le telegrafiaron un titular de Lima, y lo puso con tiza en su postigo: golpe de Estado. Dos veces se lo han borrado, y ahí está de nuevo. # img
- cab != 2:
    A un vendedor de diarios le telegrafiaron un titular de Lima, y lo puso con tiza en su postigo: Revolución Restauradora. Las comillas se las ahorró. # img
}
Los hombres están formados bajo los arcos, para la lista de la tarde. Hay dos filas donde debería haber una. La primera mira al portón y al camino del sur; la segunda lo mira a usted.
—Esos tienen gente en Arequipa, mi comandante —dice el sargento, señalando con el mentón.
—¿Y los otros?
—La de ellos está acá.
Usted las ha contado. Las dos filas son igual de largas. # passage
Diga Arequipa, y medio patio saldrá cantando por ese portón, y al otro medio habrá que pedírselo. Diga Lima, y tendrá que echarle llave al portón contra hombres que comen en su mesa. No diga nada, y mañana puede estar resuelto sin el Cuzco, por gente que respira mejor.
Han sacado la sopa. También ha salido el telegrafista, con un solo formulario.
Usted toma aire. Aquí nunca alcanza para una frase larga. # decision: cuzco
* [Decirles «Con Arequipa» y telegrafiárselo al general. # choice: join]
    ~ yard = 1
    La primera fila da un grito, lo oye volver de los arcos y se calla. La segunda lo mira como una mula mira un puente. Va a cruzar; las mulas cruzan.
    En el documento, el Cuzco dudó. # rec: cuzco-hesitates
    Usted recorre la fila y le habla a cada uno, por su nombre, de otra cosa.
* [Decirles «A comer» y no contestar a ninguno de ellos. # choice: wait]
    ~ yard = 0
    Algo se les va a las dos filas al mismo tiempo. Cocina hay una sola, así que todos dan vuelta para el mismo lado.
    La guarnición del Cuzco duda. # rec: cuzco-hesitates
    A medianoche lleva una vela a los telegramas. Descubre que hace horas empezó a contestar los dos, a lápiz. Las dos respuestas dicen: Recibido.
* [Decirles «Con el gobierno» y telegrafiárselo a Lima. # choice: refuse]
    ~ yard = 2
    En la primera fila, un cabo da un paso al frente. Tiene algo que decir, y ahora que todos escuchan no sabe cómo empieza. Vuelve a su sitio.
    En el documento, el Cuzco dudó. # rec: cuzco-hesitates
    Manda echar llave al portón. Después usted mismo le lleva la sopa al cabo, y está fría, y él se la toma.
- Frente al gobierno, dice el cuadro de datos, estaba el «Ejército peruano», sin excepción. # inf: army-as-side cuzco-hesitates # desk-of-contradiction: army-or-garrisons
-> lima
