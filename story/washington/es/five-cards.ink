// Why did they do it? Five reasons on five cards. Decision: causes.

=== five_cards
# place: west-wing-office # light: lamplight # hour: 22:30 # desk: drafter # sound: clock # music: carbon # img
Las razones están en fichas. Así se las puede mover sin que nadie se haya equivocado.
Una política que no se está quieta y una economía que no se mueve. # rec: motive-instability
Unos ministros militares en quienes los militares no confiaban, y un Presidente que atendía poco al «interés militar», en presupuesto y armas. # rec: motive-military-interest
La cólera por los términos en que se arregló lo del petróleo. # rec: motive-ipc-terms
La ambición de un hombre, el general Velasco. # rec: motive-velasco-ambition
La idea, cada vez más firme, de que unas elecciones el próximo año, si las había, pondrían en el cargo a un líder aprista «muy odiado». # rec: motive-apra-succession
¿Odiado por quién? La ficha no lo dice. Tampoco trae el nombre: ____. # rec: motive-apra-succession # hole: hated-leader
Las pone en fila. Cada una era igual de cierta la semana anterior, y la semana anterior nadie se movió. # passage
—Mi marido se fue por un radiador —dice Ruth—. Once años, y al final fue un radiador. Yo no creo que fuera el radiador.
—¿Y qué fue?
—Tengo mis fichas —dice Ruth—, como usted.
La que quede arriba será la razón. El timbre del escritorio carraspea, y lo que dice es: ¿por qué?
—¿Cuál va primero? —Ruth le tiende las cinco fichas, boca arriba. # decision: causes
* [Primero las disputas: ya no había quien gobernara allá. # choice: quarrels]
    ~ cause = 1
    Años después, también el artículo empezará por ahí: por unas disputas políticas que ya eran lo de todos los días. # rec: disputes-the-norm
    —Este ya lo he escrito —dice Ruth, porque el párrafo es muy llevadero—. Era otro país.
* [Primero el petróleo: fue ese arreglo lo que los movió. # choice: oil]
    ~ cause = 2
    Un hombre cansado puede imaginarse el petróleo. El párrafo se ladea, como una mesa cuando alguien pesado se apoya en una punta.
    —Pobre general —dice Ruth, y mete su ficha debajo.
* [Primero ninguna: cuál de todas fue, no queda claro. # choice: dont-know]
    ~ cause = 0
    Qué decidió al final a los militares, admite la página, Washington no lo sabe con exactitud. Fue ____. # rec: trigger-unknown # hole: what-triggered-it
    —¿Eso se puede decir? —pregunta Ruth—. ¿A él?
    —Al parecer —le dice usted. Ella también teclea eso.
- Un testigo busca las causas entre los partidos. El otro se asoma además a la propia casa de los militares. # inf: disputes-the-norm army-feared-apra motive-instability motive-military-interest motive-velasco-ambition # desk-of-contradiction: which-motives
-> third_telephone
