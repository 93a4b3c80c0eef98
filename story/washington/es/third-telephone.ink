// A voice from State, with reporters on its stairs. Decision: aloud.

=== third_telephone
# place: west-wing-office # light: lamplight # hour: 23:10 # desk: drafter # sound: telephone # music: carbon # img
Tiene tres teléfonos: para los de arriba, para los del costado y para los demás. Suena el tercero. Es el de prensa del Departamento de Estado, a quien usted solo conoce por su manera de respirar.
{
- cause == 0:
    —Me cuentan que su página dice que no sabemos —empieza—. Yo lo vengo diciendo desde el desayuno. A mí me tomó más rato. # img
- cause == 1:
    —Me cuentan que según su página allá nadie podía gobernar —empieza—. ¿Me lo presta? No tengo nada tan bien peinado. # img
- else:
    —Me cuentan que su página abre con el petróleo —empieza—. La compañía me ha llamado dos veces. No sé cómo lo huelen. # img
}
—Tengo nueve reporteros en la escalera —dice—. Han traído sándwiches, o sea que piensan quedarse. ¿Qué hemos dicho nosotros?
Hasta ahora, un solo gobierno ha dicho oficialmente que deplora el golpe: el de Venezuela. # rec: only-venezuela # passage
Una declaración se puede levantar después en alto, por las puntas. Un hombre sin nombre tiene voz de todos modos, y aquí nueve saben cómo respira. Y un silencio no cuesta nada hasta la mañana, cuando quizá hayan hablado otros.
En Lima van a estar escuchando. Usted trata de ver quiénes, y solo le sale el punto.
—Ya van por la torta —dice el del Departamento de Estado—. Podría mandarlos a su casa hasta mediodía. ¿Y? ¿Cómo estamos? # decision: aloud
* [Que hable con los reporteros, sin dar un nombre. # choice: background]
    ~ voice = 0
    —Descontentos, entonces —dice él—. ¿Y quién es el descontento?
    —Nadie. Lo dice con mucha claridad, y no es nadie.
    Funcionarios del Departamento de Estado hicieron saber el disgusto de Washington, sin dar su nombre. Quiénes eran: ____. # rec: unhappiness-on-background # hole: who-spoke-on-background
    Ninguna declaración oficial condenó el golpe. # rec: no-official-condemnation
* [Que haga una declaración, con una firma debajo. # choice: statement]
    ~ voice = 1
    Tras el golpe de 1966 en la Argentina, Washington sí lo condenó, en una declaración oficial. # rec: argentina-1966
    —¿Con un nombre debajo? —Por un momento no se oye la respiración—. Voy a tener que despertar a un nombre.
    Se oye un cajón, y papel que alguien empareja contra la mesa. Las declaraciones van en el grueso. Usted no sabía que eso se pudiera oír.
* [Que no diga nada hasta que los demás hayan hablado. # choice: silence]
    ~ voice = 2
    —¿Ni siquiera descontentos? —dice él.
    —No antes de mañana.
    —Entonces van a poner que estamos contentos. —Se sienta en un escalón, por lo que se oye. Parece que alguien le ofrece torta.
-
{ sure == 2:
    Ahora tocaría el reconocimiento. Pero mal puede darle la mano a nadie una página que no sabe quién tiene el control. Usted deja cuatro renglones en blanco. # img
    -> cable_room
}
-> recognition
