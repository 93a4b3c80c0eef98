// The President's last hours in the palace, seen by his steward, and a departure. The document has neither. Decision: palace.

=== palace
# place: palace-study # light: night # hour: 1948-10-28 00:30 # desk: steward # sound: footsteps # music: vals-48-tense # img
Usted es el mayordomo del Presidente y hace tres años que cuida su ropa. Podría hacerle la maleta a oscuras, hasta el libro del velador, sin perderle la página.
Esta noche él está de pie ante la ventana del despacho, de espaldas al cuarto. Ya se lo han dicho.
La guarnición de Lima se ha plegado a Odría. # rec: lima-joins
A esta casa él llegó por una elección. # rec: elected-in-1945
Por la escalera de servicio han subido tres oficiales. El de más edad trae el quepí bajo el brazo.
—Una maleta —le dice a usted, bajando la voz—. Para un viaje.
—¿Adónde, señor?
—No sabría decirle.
—Tengo que saber si hace frío.
En eso no había pensado. Mira al segundo oficial, que mira al tercero. «Ponga el abrigo», dice al fin. Así se entera usted de que es lejos. # passage
{ cab == 0:
    Sus nuevos ministros han dejado sus tarjetas en la bandeja del vestíbulo, una al lado de otra. Ninguno ha subido. # img
- else:
    En la antesala está sentado el ministro de uniforme, el que no dejó su sillón. Nadie le ha dicho si es un invitado o un preso. # img
}
En el escritorio hay una pluma y una sola hoja, en blanco. En lo negro de la ventana él ve todo lo que pasa a sus espaldas. Recién ahora entiende usted por qué se ha parado ahí.
Él no le ha mandado hacer maleta. Si usted la hace, él tendrá lo que necesita, y la habrá hecho quien sabe qué zapatos le aprietan. Si no la hace, ellos tendrán que cruzar esa alfombra y pedírselo a su espalda. # passage
Y está la puerta. Subieron por la escalera de servicio, y por ahí piensan bajar. Desde que usted sirve aquí, los portones de la plaza no se han abierto pasada la medianoche. Despertarían a la plaza, y la plaza vería cómo se lo llevan.
El de más edad deja una maleta vacía en la alfombra, y él mismo le suelta las correas, por ayudar. # decision: palace
* [Dejarla vacía hasta que el propio Presidente la pida. # choice: wait-for-his-word]
    ~ case = 1
    Usted pega los pulgares a la costura del pantalón. Es entonces el oficial quien tiene que ir hasta allá y aclararse la garganta. «Si tuviera la bondad de mandar hacer su equipaje, señor».
    El reloj del estante tiene todo el cuarto para él. «¿Por deseo de quién?», le pregunta el Presidente a la ventana.
    —De la guarnición, señor.
    —Entonces que lo haga la guarnición. —Y lo hacen ellos, los tres. Usted mira los lomos de los libros.
* [Hacerla con cuidado, y bajarla usted mismo tras él. # choice: pack]
    ~ case = 0
    Cuando termina con las correas, él está a su lado. «Se ha olvidado la chompa vieja», le dice.
    —Está apolillada, señor Presidente.
    Él asiente. Por la escalera usted baja con la maleta, tres gradas detrás, y junto al auto nadie se la quita, porque a nadie se lo han ordenado.
* [Bajar primero, y hacer que le abran los portones. # choice: great-doors]
    ~ case = 2
    Hacen falta dos porteros. Alrededor de la plaza se enciende una ventana, y después diez. Cuando él sale, en los balcones hay gente envuelta en frazadas.
    Se detiene bajo el farol a ponerse los guantes, y lo hace a conciencia. No se oye nada. Están todos acodados en las barandas, como en un andén del que parte el tren de otro.
- -> departure

=== departure
# place: departure # light: first-light # hour: 1948-10-28 05:30 # desk: steward # sound: boots # music: vals-48-after # img
Le han permitido acompañarlo en el auto hasta el borde de la ciudad, donde se acaban los faroles. Desde aquí él sigue a pie.
Va entre dos filas de soldados, con la maleta, sujetándose el sombrero. Al fondo hay neblina. No se ve qué le tienen preparado ahí.
{
- case == 0:
    A medio camino se cambia la maleta de mano. Al final usted sí puso la chompa. # img
- case == 1:
    Por una esquina de la maleta asoma una manga, mordida al cerrar. Usted la acomodaría en un momento, si estuviera más cerca. # img
- else:
    Gente de los balcones ha venido detrás, en bicicleta. Se queda en el último farol, con usted. Una mujer ha traído pan para el viaje y no tiene a quién dárselo. # img
}
El presidente Bustamante es deportado a Buenos Aires. # rec: deported-to-buenos-aires
Con eso, según el artículo, el golpe quedó consumado. # rec: culminates-in-deportation
Cómo salió de Palacio, qué día y por qué camino: ____. # rec: deported-to-buenos-aires # hole: how-he-left
-> two_days
