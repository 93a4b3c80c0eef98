// The press room again. A page has come down in a boot. Decision: print.

=== one_page
# place: press-room # light: morning # hour: 1968-10-03 07:00 # desk: press-officer # sound: typewriter # music: madrugada-68-after # img
Ha dormido en la sala de prensa, con la cabeza sobre los brazos. Cuando la levanta, en la banca de los periodistas hay un soldado con una bota menos.
—Me mandaron traérsela al que cuenta las páginas —dice. Está resfriado.
La hoja ha tomado la forma de su pie. Usted la alisa con las dos manos. Un solo lado, con la letra del Presidente, que conoce por cinco años de firmas.
Se moja el pulgar. No puede evitarlo. La cuenta: una.
Lo que le dice al país es ____. # img # hole: word-to-the-nation
De aquella noche ninguno de los dos documentos guarda una palabra a la nación, ni de él ni de quienes lo sacaron. # inf: woken-at-two velasco-orders-deportation
En la repisa, el fólder del petróleo está donde usted lo dejó, abierto en la diez. # passage
{
- press == 1:
    Hoy lo habrían mandado llamar de todos modos. Anoche le dijo la verdad a la prensa, y a esta hora está en todas las esquinas. Es raro lo libre que se siente. # img
- press == 2:
    Les pidió un día. Aquí está. # img
- else:
    Piensa en la frase con las iniciales de tres personas. Anoche la leyó en nueve segundos. Esto tomaría más. # img
}
—Está afuera —dice el muchacho—. Esa señora del lápiz. En la puerta del costado. Le pregunté si tenía frío, y ella me preguntó si yo.
Arriba hay pasos, muchos, y muebles que se mueven. Van cuarto por cuarto. Querrán las máquinas de escribir, supone usted, y los sellos.
Afuera iría a dar al zapato de ella, y después a un hombre que tiene un diario y cuatro hijos. # passage
Aquí hay diez hojas limpias, y diez bolsillos de los que podría fiarse: el portero, el lechero, el cura.
Y está la repisa. Han venido por un Presidente. Nadie ha venido por un fólder que todos saben incompleto.
—¿Servirá de algo? —dice el muchacho, amarrándose la bota. # decision: print
* [Abrir la puerta del costado y dársela a la periodista. # choice: to-the-reporter]
    —Así que esto iba en medio de la columna —dice ella. La ha leído bajo el farol, una vez, sin mover los labios.
    Ya la ha doblado en ocho. Si no consigue que la impriman, dice, al mediodía se la sabrá de memoria.
    -> dawn_one_page
* [Sacar diez copias a máquina y mandarlas por diez lados. # choice: copies]
    Nunca ha tecleado tan bien. El muchacho se lleva las copias y vuelve por más, moqueando, con los ojos brillantes. A la mitad de la octava suena un paso en el pasillo.
    —Esta es para ti —dice usted, y se la da como sale de la máquina, con una frase a medias.
    -> dawn_one_page
* [Meterla en el fólder del petróleo, tras la página diez. # choice: keep-it]
    Entra como si le hubieran guardado el sitio. Usted empareja los bordes y amarra la cinta.
    Después cuenta, y por primera vez no se detiene. Diez. Once.
    Usted mira al muchacho, y él a usted, y ninguno sabría decir de qué se ríen.
    -> dawn_after_ten
