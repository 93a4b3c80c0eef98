// The page is read aloud as it stands, and one paragraph is missing. Decision: recognition.

=== recognition
# place: west-wing-office # light: lamplight # hour: 23:50 # desk: drafter # sound: clock # music: carbon # passage # img
—Léamela —pide usted. Ruth lee sin ninguna expresión. Una frase floja no tiene dónde esconderse.
{
- sure == 0:
    —«La Junta Militar parece tener firmemente el control del Perú». # rec: junta-in-control
- else:
    —«La Junta Militar es la única que manda en el Perú». Eso no es de los cables —dice Ruth—. Eso es de usted. # img
}
{
- plans == 0:
    —«Preparados por el Ejército peruano hace muchos meses». # rec: plans-months-ago
    —Y después, la lejía —agrega. # img
- plans == 1:
    —«Se dice que existían planes». Para esta podríamos mandar hacer un sello —dice Ruth. # img
- else:
    —Y de pronto ya está, ya entraron —dice Ruth—. Parece que me hubiera saltado un renglón. # img
}
Lo que falta es el reconocimiento. Uno reconoce a una tía en el andén. Aquí un gobierno mira a otro y dice en voz alta que lo es.
El segundo teléfono ha traído dos opiniones. «Háganlo ya», dijo una. «En esa silla hay alguien sentado». «Pongan fecha y avisen a la OEA», dijo la otra. «Aplaudir solo se ve mal». # passage
—Yo les pregunté a mis hermanas qué hacer con mi marido —dice Ruth, a quien nadie ha consultado—. Todavía lo están pensando.
—¿Los reconocemos cuándo? —Ruth lleva el carro al margen. # decision: recognition
* [De inmediato: la Junta está ahí, y hay asuntos. # choice: at-once]
    ~ recog = 1
    Usted lee la línea por el primer teléfono y oye que alguien tapa una pluma.
    —Entonces esto no puede estar por ahí hasta las seis —dice el teléfono—. Que lo pasen en limpio. Sube ahora.
    -> fair_copy_midnight
* [Cuando opinen también las otras repúblicas. # choice: wait]
    ~ recog = 0
    El Departamento de Estado consulta a los otros gobiernos de la OEA, y hasta entonces no recomienda nada. # rec: recognition-consultations
    Oliver cree mejor que primero se haga sentir el peso de la opinión latinoamericana. # rec: oliver-latin-america-first
    La cosa puede alargarse, advierte la página, quizá un mes. # rec: recognition-a-month
    —¿Y qué hacen en Lima todo ese mes? —pregunta Ruth.
    —Gobernar —dice usted.
* [A las dos semanas justas, y que lo sepa la OEA. # choice: date]
    ~ recog = 2
    —¿Quién escogió el día? —pregunta Ruth.
    —Yo. Hace un momento.
    Ella lo pasa a máquina. A máquina parece que se hubiera reunido mucha gente para verlo, a lo largo de varias semanas.
- -> cable_room
