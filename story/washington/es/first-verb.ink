// Nine in the evening. One page, and what its first verb is to be. Decision: control.

=== first_verb
# place: west-wing-office # light: lamplight # hour: 21:00 # desk: drafter # sound: office-night # music: carbon # img
En Lima ha caído un gobierno, y tiene que caber en una página.
La página subirá hasta el presidente Johnson con el nombre de Rostow, su asistente especial. # rec: memo-to-johnson
Usted redacta. Hace nueve años que otros firman debajo de sus frases, y una vez uno de ellos le agradeció una coma.
El asunto ya está escrito: son dos palabras, y una es «golpe». # rec: memo-subject
La fecha se pone al final. Por ahora es un hueco: ____. # img # hole: memo-date
Los cables esperan en una canastilla de alambre. En el mapa de la pared, Lima es un punto. Si los cables no se equivocan, dentro de ese punto hay gente corriendo.
Hay protestas violentas de estudiantes, dispersas, y las van sofocando con rapidez. # rec: student-acts-suppressed # passage
Su madre enseñaba gramática. Cuando una frase escondía a quien había hecho la cosa, escribía al margen dos palabras en rojo: ¿Por quién?
Hubo quien quiso armar una huelga general. Los trabajadores no han hecho caso. # rec: strike-attempted strike-not-heeded
Los dirigentes del APRA, el partido mayoritario, se oponen con fuerza y no parecen tener con qué resistir. # rec: apra-opposed-unarmed
Del otro lado hay unos militares unidos y algunos civiles conservadores. # rec: united-military
Quiénes son estos últimos, los cables se lo guardan: ____. # img # hole: conservative-civilians
Ruth ha puesto en el rodillo una hoja blanca y dos carbones. Escribe más rápido de lo que usted piensa, y nunca lo ha mencionado. # passage
Toda la página cuelga del primer verbo. La semana pasada le devolvieron una con un redondel rojo en «parece» y, al lado: «¿Es o no es?».
—La Junta Militar —dicta usted, y ahí se queda.
—¿La Junta Militar qué? —dice Ruth, con las manos todavía en alto sobre las teclas. # decision: control
* [«Parece firme en el control». Es lo que dan los cables. # choice: appears]
    ~ sure = 0
    Visto desde Washington, parece que una junta militar tiene al país firmemente en sus manos. # rec: junta-in-control
    —«Parece» —dice Ruth, contemplando lo que ha escrito—, y después «firme». ¿Se conocen?
* [«Es la única que manda en el Perú». En eso quedan los cables. # choice: is]
    ~ sure = 1
    —«Es». —A Ruth le toma dos teclas. Mira el verbo por encima de los lentes—. Entonces usted ha estado allá —dice.
    Usted ha estado en el mapa. Deja el verbo donde está.
* [«Ha tomado el poder en Lima». Eso lo podemos jurar. # choice: too-early]
    ~ sure = 2
    —Eso salió en el diario —dice Ruth, sin dejar de teclear.
    —Entonces no nos equivocamos.
    —No —reconoce ella—. Solo llegamos tarde. —La hoja sube un renglón.
- -> slip
