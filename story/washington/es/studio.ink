// Sunday morning, before the lamps come up. A briefer and eleven cards. Decision: sunday.

=== studio
# place: television-studio # light: morning # hour: 10:40 # desk: briefer # sound: footsteps # music: carbon # img
Le están empolvando la cara al Secretario de Estado. Él levanta el mentón, como alguien a quien le prueban el saco de otro.
Este domingo por la mañana el secretario Rusk sale en «Issues and Answers», y ahí pueden preguntarle por el Perú. # rec: rusk-on-sunday
Usted ha venido con once fichas, una por cada cosa que puede salir. Diez tienen ya las puntas blandas. La once es de anoche.
{
- sure == 2:
    Dice que es pronto para decirlo. Usted la ha cronometrado. Leída despacio, dura cuatro segundos. # img
- recog == 1:
    Dice que habría que reconocerlos de inmediato. Usted se pregunta si él lo sabe. # img
- recog == 2:
    Trae una fecha, de aquí a dos semanas. Nadie le ha dicho de quién es. # img
- else:
    Dice que se está consultando a otros, y que eso puede tardar un mes. Alguien ha subrayado «puede». # img
}
{
- voice == 1:
    Nuestra declaración salió en el diario, en páginas interiores, entre una receta y un perro perdido. # img
- voice == 2:
    En páginas interiores, el diario comenta que Washington parece contento. # img
- else:
    En el diario, en páginas interiores, un funcionario está descontento. No se dice su nombre. # img
}
—Cinco minutos —le dice al techo un joven con audífonos. # passage
En esa alfombra usted ha visto a un hombre buscar un nombre y no encontrarlo, con todos los lentes abiertos. Fueron dos segundos, y de alguna manera todavía no terminan.
Lo último que lea va a empujar afuera otra cosa. Y a lo mejor nadie dice la palabra en toda la mañana.
Él estira la mano de costado, sin mirar, para que le den las fichas. # decision: sunday
* [Poner el Perú arriba y pedir que lo lea ahora mismo. # choice: first]
    ~ card = 1
    —El Perú —lee, y sigue hasta el final—. ¿Preguntarán?
    —Es posible, señor. Por supuesto.
    Le devuelve las once y entra a la alfombra con las manos vacías.
* [Guardarse el Perú en el bolsillo y darle las diez. # choice: pocket]
    ~ card = 0
    —¿Ninguna sorpresa? —pregunta, cuando acaba.
    —No, señor. —La once está contra sus costillas. Usted siente cada una de las cuatro puntas.
* [Meter el Perú al final, debajo de las diez gastadas. # choice: last]
    ~ card = 2
    Las pasa con el pulgar, como un cajero los billetes. Alguien lo llama, y el pulgar se para.
    Iba en la diez, o en la once.
- Suben las luces, y todo lo que hay sobre la alfombra pierde la sombra.
{
- voice == 1:
    -> one_question
- sure == 0 and plans == 0 and cause != 2 and voice == 0 and recog == 0:
    -> nobody_asked
}
-> another_page
