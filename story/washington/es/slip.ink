// A slip of paper without a number: how long has this desk known? Decision: plans.

=== slip
# place: west-wing-office # light: lamplight # hour: 21:50 # desk: drafter # sound: typewriter # music: carbon # passage # img
En el fondo de la canastilla hay un papelito, con un clip de los buenos. Lo que no tiene número va al cajón, por lo general, y este no lo tiene.
Dice que allá alguien había preparado la cosa.
Ha llegado a este escritorio por conducto de ____. # img # hole: how-we-knew
Por una vez, la frase dice por quién fue hecha la cosa. Lo que calla es quién nos lo contó a nosotros.
—Vaya —dice Ruth, que ya lo ha leído, al revés—. ¿Y alguien le comentó algo al otro señor? ¿Al que era Presidente? # passage
Usted no sabe. Un Presidente puede preguntar desde cuándo tiene su propia gente este papel. O puede sentir, al cabo de un mal día, que por lo menos alguien sabía algo.
Al dorso hay una cuenta de la bodega, a lápiz: huevos, harina, jabón. La suma está bien.
—¿Entra o no entra? —Ruth lo sostiene de una esquina bajo la lámpara. # decision: plans
* [Usarlo en parte: «Se dice que existían unos planes». # choice: soften]
    ~ plans = 1
    —«Se dice que existían» —teclea Ruth. Ahí viene el lápiz rojo. ¿Por quién? Por alguien a quien se le acabó el jabón.
    Es una frase que se ha limpiado los zapatos antes de entrar. A nadie le va a molestar.
* [Usarlo entero: poner todo lo que dice que se preparó. # choice: keep]
    ~ plans = 0
    La página dice que el Ejército tenía planes para un golpe, hechos con detalle muchos meses antes. # rec: plans-months-ago
    Por eso, dice, salió todo tan limpio. # rec: smooth-because-planned
    —Limpieza —dice Ruth, tecleando—. Yo esa palabra la guardaba para la lejía.
* [Dejarlo fuera: va solo lo de los cables con número. # choice: strike]
    ~ plans = 2
    El papelito va al cajón. Ahora lo que pasó en Lima no tiene comienzo. Simplemente pasa, una noche, y le pasa a alguien.
    —O sea que tuvieron suerte —dice Ruth. Usted le responde que sí, que eso parece al leerlo. Se guarda el clip.
- De «limpieza» habla el documento de la época. Un testigo posterior habla de una hora escogida para evitar la pelea, y luego de tiros, y de un arresto con armas apuntadas. # inf: smooth-because-planned early-to-avoid-guards barrage officers-in-the-morning # desk-of-contradiction: early-hour-or-gunpoint
-> five_cards
