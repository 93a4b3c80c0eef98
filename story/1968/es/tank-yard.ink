// 2 October, before midnight. An old plan with one empty box. Decision: hour.

=== tank_yard
# place: tank-yard # light: night # hour: 1968-10-02 23:30 # desk: staff-officer # sound: night-city # music: madrugada-68-tense # img
Un mecánico duerme en la parte de atrás de un tanque, donde el motor ha dejado tibio el acero. Alguien le echó encima una casaca. Usted es el mayor que dirá a qué hora lo despiertan.
El Ejército hizo sus planes para esto hace muchos meses, en detalle. # rec: plans-months-ago
Están en un fólder tan manoseado que ya no tiene esquinas. Usted ya la miraba como al balde de los incendios: siempre lleno, y ojalá nunca haga falta.
Un casillero está vacío. Es el de la hora, y esta noche lo quieren escrito, y con tinta.
En el patio se habla de presupuestos y de armas, y de lo poco que escucha el Presidente. # inf: motive-military-interest # passage
Se habla del arreglo que se hizo por el petróleo. # inf: motive-ipc-terms
Al parecer, crece entre los oficiales la convicción de que unas elecciones, el próximo año, las ganaría el líder aprista al que odian: ____. # rec: motive-apra-succession # hole: hated-leader
Usted tiene un hermano que es maestro. Se queja del presupuesto con las mismas palabras, y los lunes lleva su propia tiza.
Tres capitanes se apoyan en la mesa. Cada uno le trae una manera de que no muera nadie. # passage
—A las seis —dice el primero—. Un guardia al que despiertan a oscuras les dispara a todos. Con lo que se ve, nadie discute.
—A las seis ya hay ómnibus —dice el segundo—. Vamos a la una. Un guardia dormido no le dispara a nadie.
—A Palacio ni ir —dice el más joven, con el dedo en otra parte del mapa—. Tomemos los transmisores y la central de teléfonos. Un Presidente al que nadie oye es un señor en una casa grande.
Hay muchachos en esas gradas. Hay un muchacho en ese tanque.
—El casillero, mi mayor —dice el ayudante del general, que ha destapado una pluma y se la alcanza—. Si me hace el favor. # decision: hour
* [Escribir la una, y que siga diciendo «Palacio». # choice: early]
    ~ attack = 0
    El ayudante se inclina y sopla el número para que seque.
    A la una de la madrugada del jueves, el escuadrón saldrá hacia Palacio. # rec: squadron-leaves-at-one
    Sale tan temprano para evitar un enfrentamiento con la guardia. # rec: early-to-avoid-guards
    Afuera, alguien sacude al mecánico por la bota.
* [Escribir las seis, cuando vean todos quién llega. # choice: daylight]
    ~ attack = 1
    —Las seis —lee el ayudante—. Nos van a ver la cara todos, mi mayor.
    —Sí. Para eso es.
    Al mecánico lo dejan dormir. Usted se quita las botas y se echa en el piso, con el fólder de almohada. Es más delgado de lo que creía.
* [Escribir la una, y «transmisores» por «Palacio». # choice: elsewhere]
    ~ attack = 2
    El capitán joven se pone rojo hasta las orejas. Agarra una regla y tacha la palabra «Palacio» con una raya muy derecha.
    —Alguien tiene que ir a decírselo —dice el ayudante.
    —Un jeep —dice usted—. Y un hombre educado. —Afuera, el primer motor tose y arranca.
- En la silla está el diario de esta noche, con la página perdida en letras del alto de un pulgar.
Un documento habla de esa página; el otro, de esos planes. # inf: page-missing plans-months-ago # desk-of-contradiction: page-or-plan
{ not aide_in and not doubled and attack == 1:
    -> telephone_grey
}
{ not aide_in and not doubled and attack == 2:
    -> telephone_night
}
{ attack == 1:
    -> steps_daylight
}
{ attack == 2:
    -> steps_jeep
}
-> steps_night
