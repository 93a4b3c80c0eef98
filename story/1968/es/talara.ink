// The oil fields in the north, on the eighth. Decision: talara.

=== talara
# place: talara # light: morning # hour: 1968-10-08 09:00 # desk: foreman # sound: footsteps # music: madrugada-68-after # img
Las bombas siguen cabeceando. Es lo primero que notan los soldados: han venido desde tan lejos, y las bombas siguen.
Es el ocho de octubre, y el Ejército está tomando los campos petroleros. # rec: fields-taken-october-eight
Han bajado de nueve camiones y han formado una línea, y enfrente no hay nadie. Hay arena. Hay un perro. Está usted, el capataz, con un aro de llaves del tamaño de un plato.
{
- pledge == 0:
    En la pizarra de avisos está lo que al gerente le dictaron de la capital por teléfono y que él mismo pasó a máquina el domingo. Se respetarán las obligaciones, dice. Le había trazado un recuadro con regla. # img
- pledge == 1:
    El gerente esperaba de la capital alguna palabra sobre la compañía. No llegó ninguna. Dos días lo tomó por buena noticia, y tres por mala. # img
- else:
    El gerente ya sabía. Estaba en la nota, dicen: el petróleo, con su nombre. Hizo las maletas con cuidado, y a cada llave le puso para usted una etiqueta, en tinta verde. # img
}
El gerente se fue anoche, y le dio la mano, por primera vez.
—¿Usted está a cargo? —dice el oficial. Tendrá unos veintiséis años. Tiene arena en las pestañas. # passage
—Hasta las cuatro —dice usted—. Después entra el de la noche.
—Bueno, ahora es de la nación —dice él, y se ruboriza. Detrás, algunos de sus hombres han empezado a sonreír, como quien llega a su casa.
Usted llegó a los quince, a cargar agua. Su padre está enterrado donde puede oír las bombas. En todos estos años, ninguno de los que se pelean por este sitio ha venido a verlo.
Dicen que se perdió una página, una importante. Para poner este sitio por escrito haría falta más de una.
Las llaves están tibias. Esta es la del separador, que nunca se abre primero. Esta chiquita es la del botiquín, y solo usted sabe que se traba. # passage
Nadie ha traído una lista de lo que hay: ni una válvula, ni una frazada. Y hay una pregunta que le encargó su gente. Están detrás de las rumas de tubos, doscientos once, callados para poder oír.
El oficial extiende la mano. Es una mano limpia, y un poco insegura. # decision: talara
* [Poner el aro de llaves en la mano del oficial. # choice: hand-keys]
    La mano se le va para abajo. No esperaba que pesara.
    —Esta nunca la abra primero —le dice, y se la voltea en la palma hasta que él la reconoce al tacto. Después, la siguiente. A la novena llave ya no es un oficial: es un muchacho que aprende algo.
    Detrás de los tubos alguien aplaude, dos veces, y se arrepiente.
* [Pedir papel y lápiz, y hacer primero una lista. # choice: make-list]
    Son las tres cuando acaban. Él se sienta en la grada, con la guerrera abierta, y anota lo que usted le canta. Válvulas, frazadas, dos mulas. Usted numera cada hoja en la esquina.
    Al llegar a la once, se detiene.
    —De esa, haga dos —dice usted. El oficial levanta la vista. Después se echa a reír, y usted también, delante de todos, secándose los ojos.
* [Preguntarle, antes de eso, quién paga el sábado. # choice: ask-payday]
    —La nación —dice él, después de abrir la boca y de mirar sus órdenes por los dos lados.
    —Sí, señor. Pero ¿quién trae la plata?
    —Voy a averiguar —dice por fin el oficial. Se lo apunta en el dorso de la mano, como un chico al que le han dicho que no se olvide.
- «Inmediatamente después del golpe», dice un pasaje. Cinco días, dice otro. # inf: ipc-nationalised-at-once fields-taken-october-eight # desk-of-contradiction: at-once-or-five-days
-> dawn_eighth
