// The whole page again, by the one who types it: at midnight, or before dawn with the note put in. Decision: post.

=== fair_copy_midnight
# place: west-wing-office # light: lamplight # hour: 00:20 # desk: typist # sound: typewriter # music: carbon # img
Una blanca, dos carbones, ni un borrón. Hace años que usted pasa a máquina lo que ellos piensan, Ruth, y nadie le ha preguntado qué le parecía. Así, lo que le parece sigue siendo suyo.
Él camina de un lado a otro a sus espaldas, porque tiene que subir ya. Una de las tablas contesta, siempre la misma, y él siempre la pisa.
-> fair_copy_page

=== fair_copy_dawn
# place: west-wing-office # light: first-light # hour: 05:20 # desk: typist # sound: typewriter # music: carbon # img
Ya tenía puesto el abrigo, Ruth. Ahora cuelga de la silla. Toda la página de nuevo, dijo él, y es verdad que dijo por favor.
Al final entra una línea: los nuevos han escrito, y prometen. Para hacerle sitio usted corre los dos márgenes dos espacios.
-> fair_copy_page

=== fair_copy_page
# img
A estas alturas conoce la página como se conoce una escalera a oscuras.
{
- sure == 0:
    «Parece» es el peldaño que cruje. # img
- sure == 1:
    «Es» viene primero, duro y plano, y usted lo pasa rápido. # img
- else:
    A la mitad hay cuatro renglones en blanco, donde los dedos se empeñan en poner algo. # img
}
{
- cause == 0:
    «No lo sabemos con exactitud». Con los pulgares le bastaría para contar las veces que ha escrito eso. # img
- cause == 1:
    Luego, las disputas, que le saldrían con los ojos cerrados para cualquier país que empiece con P. # img
- else:
    Luego, el petróleo, adelante, con los otros cuatro detrás, como una banda. # img
}
Al final está el general con su ambición. Una ambición necesita algo desde donde subir, y en eso los papeles no coinciden. # passage
En uno es jefe de Estado Mayor, del Ejército, y no le queda mucho. En otro, sobre el que alguien ha dejado una taza, lo manda todo.
Son unas cuantas palabras. Pero durante once años su marido estuvo «en calefacción». Era muy cierto, y lo tapaba todo.
—¿Cómo lo pongo? —pregunta usted.
—Como lo que sea —dice el que redacta, con un auricular apretado contra la camisa. Es lo primero, en todas las páginas, que deja en manos de usted. # decision: post
* [Poner «comandante de las Fuerzas Armadas», sin más. # choice: commander]
    ~ post = 1
    El artículo, mucho después, le dará también ese mando. # rec: velasco-commander
    Se ve bien. Pero ¿qué le quedaba por ambicionar? Usted gira el rodillo antes de que la página lo pregunte.
* [Poner «general Velasco», sin cargo de ninguna clase. # choice: bare]
    ~ post = 2
    —¿Eso es todo? —dice él, por encima de su hombro.
    —Es todo lo que dicen igual los dos —le contesta usted. Él lo lee otra vez. Nunca había leído nada suyo.
* [Poner «jefe de Estado Mayor», cerca ya del retiro. # choice: chief]
    ~ post = 0
    En la página es el jefe de Estado Mayor del Ejército, próximo al retiro. # rec: velasco-chief-of-staff
    Puesto así, ya parece una razón. Usted no ha dicho eso. Usted solo ha puesto bien las comas.
- Un documento le da un cargo y el otro, otro. Ninguno enseña sus papeles. # inf: velasco-chief-of-staff velasco-commander # desk-of-contradiction: velasco-post
{ recog == 1:
    -> studio
}
-> one_line_more
