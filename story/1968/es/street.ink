// Two days after. A student, her brother, and what he has in his pocket. Decision: street.

=== street
# place: street # light: noon # hour: 1968-10-05 12:30 # desk: student # sound: crowd # music: madrugada-68-tense # img
—Vacíate los bolsillos —dice usted.
—¿Por qué?
—Porque el izquierdo te cuelga más.
Su hermano tiene catorce años y la ha seguido desde la casa, con la chompa del colegio. Mete la mano y saca una piedra del tamaño de un huevo. La ha lavado.
El Congreso está cerrado. # rec: congress-closed
El Presidente por el que votaron sus papás está fuera del país, dicen, y no se derramó ni una gota de sangre. Lo dicen como se dice que un niño se portó bien.
Doscientos estudiantes llenan con usted esta calle. Al fondo hay una fila de cascos, y detrás de los cascos, un camión con el motor prendido. # passage
Aquí y allá ha habido actos violentos de estudiantes, y cada vez los han sofocado rápido. # rec: student-acts-suppressed
Usted lo vio ayer, desde un micro. Duró más o menos lo que la luz roja.
Lleva en el bolso noventa volantes. Usted misma picó el esténcil, y se comió una letra de «Constitución». La ha ido poniendo a mano, noventa veces.
{
- card == 1:
    El volante habla del diputado que, delante del Congreso, dio al revés su propio discurso. Usted ha dibujado una figurita, de pie. # img
- card == 0:
    El volante habla del diputado que caminó hacia los soldados con su carné por delante. Usted ha dibujado el carné. Parece una ventana. # img
- else:
    El volante cita el comunicado del partido, que salió tarde y largo. Usted tomó solo el verbo. # img
}
—Esos tienen escudos —dice su hermano—. Una piedra no le hace nada a un escudo. Así que no pasa nada. # passage
—¿Y entonces para qué la traes?
—Para no venir sin nada.
La primera fila ha empezado a tomarse del brazo, y hay un hueco junto a la chica de Química. Si caminan despacio, con las manos abiertas, quizá ellos tengan que decidir qué son ustedes. Detrás de la iglesia está el mercado del sábado, lleno de gente a la que nadie le ha contado nada. Y a nueve cuadras, su mamá está poniendo cuatro platos.
Él le alcanza la piedra en la palma, para que usted diga. # decision: street
* [Dejar la piedra, tomarse del brazo y avanzar despacio. # choice: walk]
    La pone al borde de la vereda, con cuidado. Él la toma del brazo izquierdo y la chica de Química del derecho, y resulta que caminar despacio tiene su ciencia.
    En su fila nadie tira nada. Se ven caras bajo los cascos, y una se muerde el labio, como hace su hermano.
    Después viene el agua, y después cada uno está en otra parte.
* [Guardar la piedra y llevar los volantes al mercado. # choice: leaflets]
    Entre las cebollas y el zapatero, su hermano resulta tener un don: se le ve tan chico que nadie puede decirle que no.
    Reparten ochenta y ocho. Una señora lee el suyo entero mientras le pesan el pescado. «Está bien escrito», dice, como si fuera la primera buena noticia.
    Cuando oyen el camión, ya ha quedado muy atrás.
* [Agarrarlo de la muñeca y llevárselo de vuelta a casa. # choice: go-home]
    Viene. Da miedo lo fácil que viene. A la sexta cuadra empieza a llorar un poco, de rabia, y usted mira vitrinas hasta que se le pasa.
    Detrás se oye algo como una cortina de fierro que baja.
    Su mamá los cuenta con los ojos, y después los platos. Nadie pregunta. Él ha puesto la piedra junto al pan.
- Una voz dice que la protesta se evaporó en cinco días. La otra dice que la sofocaron. # inf: reaction-evaporated student-acts-suppressed # desk-of-contradiction: gone-or-put-down
-> dawn_five_days
