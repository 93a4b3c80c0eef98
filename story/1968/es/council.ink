// The house of the President of the Council. Two passages of one article disagree about him. Decision: oath.

=== council_arrest
# place: minister-door # light: night # hour: 02:30/06:00 # desk: council-president # music: madrugada-68-tense # img
Retroceda unas horas y cruce la ciudad, hasta una casa en silencio.
{ attack == 2:
    Alguien ha tocado la puerta de la cocina. Ahí está una empleada de Palacio, en zapatillas y sin aliento. Usted se lo hace repetir. # sound: door # img
- else:
    Ha sonado un teléfono en la oscuridad. Una empleada de Palacio susurra contra una toalla. Usted se lo hace repetir. # sound: telephone # img
}
Han arrestado al Presidente. Puede que el artículo quiera decir que usted lo supo recién más tarde. # inf: heard-of-arrest
{ attack == 2:
    Le da su propia silla, y se queda de pie al lado. # img
- else:
    Usted cuelga el auricular como si estuviera lleno. # img
}
-> council_book

=== council_doors
# place: minister-door # light: night # hour: 02:30 # desk: council-president # sound: footsteps # music: madrugada-68-tense # img
El hombre que ha llegado a su puerta es un sargento de la guardia de Palacio. Vino corriendo todo el camino. Apoya las manos en las rodillas y le habla al felpudo.
—Dice mi capitán que las puertas están cerradas. Por ahora, dice.
—¿El Presidente está a salvo? —pregunta usted. El sargento lo piensa en serio: «Cuando salí, sí, señor. Corrí bastante rápido».
-> council_book

=== council_called
# place: minister-door # light: lamplight # hour: 02:30 # desk: council-president # sound: telephone # music: madrugada-68-tense # img
El teléfono está en el pasillo, y el pasillo, a oscuras.
-> council_breath

=== council_called_day
# place: minister-door # light: morning # hour: 06:15 # desk: council-president # sound: telephone # music: madrugada-68-tense # img
El teléfono está en el pasillo, y la leche, en la puerta.
-> council_breath

=== council_breath
# img
Nunca había oído al Presidente sin aliento. Así suena como el hermano de cualquiera.
—El de los juramentos —repite. Después, un roce de tela, y un auricular que se mece en su cordón y toca una pared, y toca una pared.
Usted le sigue diciendo aló un buen rato.
-> council_book

=== council_book
# img
Tiene los pies fríos.
Usted preside el Consejo de Ministros. El artículo lo llama por ese cargo y de ninguna otra manera. Su nombre es ____. # rec: heard-of-arrest # hole: council-president-name
Hay un Vicepresidente, Mario Polar. # rec: polar-vice-president
Si el uno no puede ser Presidente, el otro puede jurar. Para eso hace falta el libro.
Va de cuarto en cuarto, en camisa de dormir, buscando la Constitución de la República. La encuentra bajo la pata corta del escritorio de su hijo. # passage
El chico se despierta cuando usted levanta el mueble: «¿Papá? ¿Hay colegio?».
—Todavía no sé. —Es lo más cierto que ha dicho desde que se levantó.
{ attack == 2:
    Su esposa tiene la lista de los ministros, de su puño y letra, y un teléfono sin tono. Ha despertado al jardinero, que se amarra los zapatos. # img
- else:
    Su esposa llama a los ministros por teléfono, con una lista de su puño y letra. El primer número suena y suena. En el segundo alguien levanta, respira y cuelga. # img
}
Por la ventana usted ve entrar a la calle un camión con las luces apagadas. Avanza despacio y se detiene en cada puerta. Está leyendo los números. # passage
Con bastantes ministros aquí se podría jurar en voz alta, y nadie podría fingir que el sillón del Presidente está vacío. Si abre antes de que toquen, no romperán la puerta; hay niños en la casa. Y saltando el muro del lavadero, la casa de Polar queda a cuatro cuadras.
El camión se ha detenido en el nueve. Usted vive en el diecisiete.
—Dime qué hago con las manos —dice su esposa. Todavía tiene la lista. # decision: oath
* [Abrirles la puerta de la calle y entregarse a ellos. # choice: give-up]
    ~ council = 1
    Usted se entrega enseguida. # rec: premier-surrendered-at-once
    Afuera hay un cabo con el puño en el aire, a punto de tocar, y tiene que bajarlo. «Va a querer un abrigo, señor», dice. Se limpia las botas antes de entrar.
    A sus espaldas, su esposa ha metido la lista en la hornilla. Busca los fósforos.
* [Convocar aquí a los ministros y juramentar a Polar. # choice: call-cabinet]
    ~ council = 0
    Usted convoca de emergencia al gabinete, para juramentar al Vicepresidente. # rec: emergency-cabinet
    Llegan tres ministros, y nadie más: ____, ____ y ____. # rec: three-ministers # hole: three-ministers-names
    Traen el abrigo sobre la ropa de dormir. Uno ha traído el acta de la semana pasada, por si hiciera falta aprobarla.
    El Vicepresidente no llega. Lo han detenido. # rec: polar-detained
    El libro sigue abierto en la página cuando suenan las botas en la entrada.
* [Saltar el muro con el libro hasta la casa de Polar. # choice: fetch-polar]
    ~ council = 2
    ~ sworn = true
    En los documentos, los insurrectos dan con él. # inf: polar-detained
    Esta vez usted les lleva dos cuadras, con cal del muro en las palmas. Él le abre en bata. Mira el libro, y después los pies de usted.
    Se hace en la cocina. Usted sostiene el libro y él dice las palabras, bastante bajo, con la palma sobre la página. Al terminar, la cocinera dice amén, ya que nadie más lo dice.
- El artículo dice que usted se entregó enseguida. La frase siguiente lo muestra convocando al gabinete. # inf: premier-surrendered-at-once emergency-cabinet # desk-of-contradiction: premier-two-ways
{ sworn:
    -> congress
}
{ ten == 1 and attack == 1:
    -> corridor_daylight
}
{ gate == 1 or ten == 1:
    -> corridor_late
}
{ doubled or aide_in or attack != 0 or bed == 2:
    -> apron
}
-> barracks
