// Callao, on the morning of the rising: a mother at the chain. Met if the minister kept his place. Decision: quay.

=== quay
# place: callao-waterfront # light: first-light # hour: 1948-10-03 06:30 # desk: mother # sound: harbour # music: vals-48-tense # img
Ha venido en el primer tranvía, con una camisa limpia al brazo, y el humo llegó antes que usted. Sube derecho. No corre nada de viento.
Es el tres de octubre, y en el Callao se han levantado los marineros. # rec: sailors-rise
Los alentó el APRA, dice el artículo, y también militares vinculados a él. # rec: apra-encouraged-rising
Cuántos eran, cómo terminó aquello y cuántos murieron: ____. # rec: sailors-rise # hole: callao-dead
Aquí ya terminó. Los marineros están sentados en las piedras, fila tras fila, y los soldados los vigilan de pie. Cada uno tiene la gorra en las manos y la orden de mirar adentro.
Usted plancha ropa ajena. En su casa, detrás de la lata de harina, hay un carné del partido a nombre de su esposo. Le pareció que el conductor del tranvía podía leerlo desde donde estaba. # passage
—El que tenga aquí a alguien puede acercarse —dice un oficial. De escritorio ha puesto un cajón de pescado. Encima hay un cuaderno escolar, con la tabla de multiplicar en la contratapa.
A lo largo de una cadena hay madres, muchachas, un viejo en pantuflas. Nadie se acerca.
—¿Qué hacen con los nombres? —susurra la mujer de al lado.
—Los guardan —dice usted.
En la cuarta fila reconoce una nuca. Ese pelo lo cortó usted.
{ cab == 1:
    De Lima ha bajado un ministro, de uniforme. Recorre todas las filas con un solo guante puesto. «Esta noche se lo vuelvo a preguntar», le oye decir, a nadie. # img # passage
- else:
    De Lima ha bajado un ministro, de uniforme. «Ante un juez, uno por uno», le dice al oficial. «El Presidente lo ha firmado». El oficial pasea la vista por las filas, como sacando la cuenta de los jueces que hay. # img # passage
}
Si su nombre queda en el cuaderno, nadie podrá decir que no estuvo aquí, y usted podrá reclamar por él. Si nadie pregunta por él, nadie irá a su casa a mirar detrás de la harina. Y si leyeran todos los nombres, sería por todos a lo largo de la cadena, y no por uno solo.
El oficial ha empezado a guardar la tinta. # decision: quay
* [Ir hasta el cajón y hacer que apunten su nombre. # choice: say-his-name]
    ~ boy = 1
    Lo dice. El oficial pregunta cómo se escribe, y usted se lo da letra por letra, como a la maestra el primer día de clases. En la cuarta fila, la nuca se pone roja.
    Usted alarga la camisa, y el oficial la recibe. La camisa va pasando de mano en mano por encima de las gorras, con las mangas colgando, hasta donde usted señala.
* [Pasar de largo, como una mujer sin ningún hijo. # choice: walk-on]
    ~ boy = 2
    Pasa con la camisa la primera fila, y la segunda. Al llegar a la cuarta se la cambia de brazo. Él mira dentro de su gorra, como le ordenaron. Dos de sus dedos se despegan del borde y vuelven a echarse.
    Usted sigue hasta el poste de fierro donde amarran los barcos y se agarra de él, como quien espera una lancha.
* [Pedirle al oficial que lea todos los nombres. # choice: ask-all-names]
    ~ boy = 3
    —¿Todos? —dice.
    —Para saber quién no está.
    Él mira las caras a lo largo de la cadena. Después se levanta del cajón y lee. Lee mal, y es el primero que esta mañana los llama por su nombre de pila. Con cada uno se alza una cabeza, contra la orden, y en algún lugar de la cadena una mujer suelta el aire.
- { cab == 2:
    -> callao
}
Qué hizo el Presidente con el APRA en los veinticuatro días que siguieron: ____. # inf: callao-turning-point date-twenty-seventh # hole: after-callao
-> radio
