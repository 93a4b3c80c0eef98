// A clerk of Congress is sent for, with the minute book. Met if the quay or the newsroom was not. Decision: twenty-months.

=== twenty_months
# place: junta-table # light: noon # hour: 1948-11-02 12:00 # desk: clerk # sound: footsteps # music: vals-48-after # img
El libro de actas del Congreso pesa como una criatura de dos años. Así lo lleva, sobre la cadera, por una escalera llena de oficiales.
El Congreso ha sido disuelto. # rec: congress-dissolved
Hay estado de emergencia en todo el país. # rec: emergency-declared
Fueron corteses. Mandaron un auto, y un sargento que se ofreció a cargar el libro. Usted le dijo que iba contra el reglamento, y él lo aceptó en el acto. También tiene reglamento.
En la cabecera de una mesa larga y desnuda, un hombre de uniforme lee otra cosa. El viernes había otro en ese sillón. Usted sabe que no hay que poner cara de sorpresa.
—Es un formalismo —dice un secretario—. Solo hay que dejar constancia de que no queda nada pendiente. # passage
Qué dijo el Congreso el último día que tuvo: ____. # rec: congress-dissolved # hole: what-congress-said
Está en la última página que usted escribió, con su letra redonda. De los presentes, solo usted la ha leído. No es larga.
Antes viene la discusión con un Presidente, discurso tras discurso. # inf: president-against-congress
{ boy != 0:
    Y en octubre hay un memorial, pegado: las madres del Callao, por sus hijos. Se le dio lectura, y se tomó nota. # img
}
No siempre le cayó bien esa gente. Hablaban mientras usted leía, y se tiraban cosas; una vez, un tintero. Pero usted sabe cómo suena cada uno cuando se pone de pie.
Un recibo diría que en esta fecha existía tal libro. Si la última sesión no estuviera aún pasada en limpio, quizá lo dejen llevárselo a casa para terminarla. Y hay una regla, en la primera página: antes de levantar la sesión se lee el acta. # passage
Dentro de cuatro años tiene una jubilación. Quizá.
—Si quisiera dejarlo ahí —dice el secretario, y señala el centro de la mesa. # decision: twenty-months
* [Abrirlo en la última página y leerla en voz alta. # choice: read-aloud]
    Se para a un costado, como siempre, y usa la voz con que lo ha leído todo, los presupuestos y las grescas. Donde dice «murmullos» lee «murmullos». Donde dice «campanilla» lee «campanilla».
    Son cuatro minutos. Luego viene la fórmula: no habiendo quien pidiera la palabra, se aprobó el acta. Después se espera un momento, por si acaso. Usted espera. Nadie pide la palabra.
* [Ponerlo ahí y pedir un recibo que lleve la fecha. # choice: receipt]
    El secretario nunca ha hecho un recibo por un Congreso. Le pregunta a usted cómo se redacta.
    Usted dicta. Recibí un libro, empastado, en buen estado, con la última página escrita. «Por una cara», agrega. Él lo pone.
* [Decir que la última sesión no está aún en limpio. # choice: not-written-up]
    —¿Cuánto tiempo necesita? —dice el secretario.
    Eso lo iba a pensar en la escalera. «Hay muchas tachaduras», le dice.
    Él mira hacia la cabecera. Allá se vuelve una página. «La próxima semana, entonces», dice el secretario. De bajada, usted lleva el libro en la otra cadera.
- En esos meses, dice una línea, el Presidente depuesto fue procesado. Otra lo ha mandado fuera del país. # inf: president-prosecuted deported-to-buenos-aires # desk-of-contradiction: prosecuted-or-deported
{ cab == 0:
    -> another_road_radio
}
-> another_road_quay
