// Before dawn on the sixth. A telegram about a note. Decision: late-note.

=== cable_room
# place: cable-room # light: night # hour: 1968-10-06 04:40 # desk: cable-clerk # sound: teletype # music: carbon # img
Usted lee de pie. A esta hora, empleada que se sienta, empleada que se duerme.
Junto a la puerta está lo que el mensajero se lleva a las seis. En el sobre gris va una página sobre el Perú.
{
- sure == 2:
    —Cuatro renglones en blanco, y yo los habría llenado —ha dicho Ruth, que lo trajo—. Se me ocurrían varias cosas. # img
- recog == 2:
    Ruth, que lo trajo, dice que ahí hay un día señalado. Y le pregunta, como se le pregunta a una enfermera, si la gente cumple con esas cosas. # img
- else:
    Ruth, que lo trajo, dice que la cosa puede tardar un mes. Ha ido a ponerse el abrigo. # img
}
La cuarta máquina empieza a temblar.
Es la Embajada, con el telegrama 7726, del 6 de octubre. # inf: telegram-7726 note-received-fifth # passage
El 3 fue jueves, así que hace unas horas que es domingo. # inf: squadron-leaves-at-one telegram-7726
Ha llegado una nota a la Embajada. Lleva fecha del 3 y se recibió el 5. Quién la escribió: ____. # rec: note-received-fifth # hole: who-wrote-the-note
Anuncia oficialmente un nuevo gobierno, al mando del general de división Juan Velasco Alvarado. # rec: note-announces-government
Han decidido, dice, respetar las obligaciones internacionales del país, y piensan mantener cordiales las relaciones con los Estados Unidos. # rec: note-respects-obligations
Es un buen telegrama. Pero a usted no le pagan por pensar eso. Le pagan por saber adónde va. # passage
La oficina puede necesitarlo, o estar harta. Los telegramas van al archivo del Perú. Y a una página se le puede pedir que espere, aunque usted no sabe de ninguna que lo hiciera.
En diecinueve años ha hecho aquí una sola pregunta, y fue por la calefacción.
El mensajero se ha adelantado. Ya se está poniendo los guantes. # decision: late-note
* [Archivarlo con los cables del Perú, para quien los lea. # choice: file]
    ~ late = 0
    Usted lo perfora, y la barra baja. Queda encima de todo, para quien abra el cajón.
    —¿Noche tranquila? —pregunta el mensajero, que pasa con el sobre bajo el brazo. Sí, le dice usted, tranquila.
* [Llevarlo ahora a la oficina: que la página lo diga. # choice: put-in]
    ~ late = 1
    Ruth, con el abrigo puesto, le sujeta la puerta con la cadera.
    El que redacta se ha dormido sobre los brazos. Usted le deja el telegrama donde su respiración lo mueva.
* [Llamar a la oficina y pedir que retengan la página. # choice: hold]
    ~ late = 2
    —¿Retenerla? —dice una voz llena de sueño—. ¿Para qué?
    —Hay una nota.
    —¿Es buena? —Usted la mira. Es educada, le dice. La línea se queda en silencio, como cuando alguien busca a tientas los zapatos.
- «Junta», dice el memorándum. «Un nuevo gobierno al mando de» un general, dice la nota. Él «pasa a ser Presidente del Perú», dice el artículo. # inf: junta-in-control note-announces-government result-velasco-president # desk-of-contradiction: president-or-junta
{
- late == 1:
    -> fair_copy_dawn
- late == 2:
    -> held_page
}
-> studio
