// The same day: the smoke seen by a man who is no longer a minister; then the President's study. Decision: callao.

=== callao_smoke
# place: callao-waterfront # light: first-light # hour: 1948-10-03 06:30 # desk: uniformed-minister # sound: harbour # music: vals-48-tense # img
Un mes sin despacho lo ha vuelto madrugador. Está en el puerto del Callao, vestido de civil, cuando sube el humo.
Es el tres de octubre, y los marineros se han levantado. # rec: sailors-rise
Los alentó el APRA, dice el artículo, y también militares vinculados a él. # rec: apra-encouraged-rising
Cuántos eran, cómo terminó aquello y cuántos murieron: ____. # rec: sailors-rise # hole: callao-dead
Ahora están sentados en las piedras, en filas, cada uno con la gorra en las manos. Una mujer recorre la cadena con una camisa limpia al brazo. Va mirando nucas.
—Usted tenía razón sobre esa gente —le dice un conocido. Se lo dice por amabilidad. Usted sigue mirando donde mira la mujer.
-> callao

=== callao
# place: palace-study # light: lamplight # hour: 1948-10-03 19:00 # desk: president # sound: clock # music: vals-48-tense # img
Le han subido una sola hoja. Trae tres líneas a máquina, que ponen fuera de la ley al APRA, y al pie un espacio para el Presidente de la República. El espacio es para usted.
Desde esta ventana no se ve el puerto. Todo el día ha visto dónde debe de estar, por el color del cielo.
{
- cab == 0:
    Los ministros que mandaron la hoja son nuevos. Usted aún tiene a mano sus tarjetas de visita, para saber cuál es cuál. # img
- else:
    El ministro de uniforme no quiso subir la hoja. «Le pedí un tribunal», dijo, con hollín en el cuello. «Esta mañana vi qué largo tendría que ser el banquillo». # img
}
{
- boy == 1:
    Con ella vino del muelle una lista, en un cuaderno escolar. Un nombre está en letras más grandes, como los que alguien deletrea. # img
- boy == 2:
    Con ella vino un parte del muelle. «Familiares que se presentaron: ninguno», dice. # img
- boy == 3:
    Con ella vino del muelle una lista, en un cuaderno escolar. Lleva prendida una nota: «Leída en voz alta a pedido del público». # img
}
El APRA estaba en el frente que lo respaldó. # rec: apra-in-the-front # passage
También los comunistas, y otros. Lo apoyaban los sindicalistas y la gente del pueblo. # rec: left-in-the-front unionists-and-people
Usted llegó a Presidente sumando. Esta noche le piden una resta.
Para los que viven de exportar, y para los que están contra el APRA, el artículo hace de este día el punto de quiebre. Desde aquí el camino va hacia un golpe. # rec: callao-turning-point
En la antesala esperan un general, con un cartapacio en las rodillas, y un diputado del APRA, que estuvo en su mesa la noche de la elección. Cada uno ha colgado su sombrero donde pueda vigilarlo.
Si firma, quizá conserve a los oficiales y pierda a la gente que lo trajo hasta aquí. Si no firma, quizá sea al revés. Ese «quizá» es lo que usted mira desde el mediodía. # passage
¿Qué diría el diputado? Que el partido no son sus marineros. Puede que hasta sea cierto.
—¿A quién hago pasar, señor Presidente? —dice el secretario, asomándose. # decision: callao
* [Firmar la hoja y hacer pasar primero al general. # choice: break]
    ~ ally = 0
    El general lee la firma y sigue mirando la hoja, como si hubiera algo al dorso.
    Cuando usted pregunta por el diputado, solo queda su sombrero. Bajó sin él, dice el portero, y bastante rápido.
* [Devolverla sin firma y dejar todo a los jueces. # choice: courts]
    ~ ally = 1
    —Los jueces —dice el general al enterarse, y cierra el cartapacio—. Van a necesitar tiempo. Ojalá haya.
    El diputado le agradece con las dos manos. Usted habría preferido una.
* [Llamar al diputado y oírlo antes de decidir nada. # choice: hear]
    ~ ally = 2
    Dice que el partido no dio ninguna orden. Minutos después dice que ya no sabe quién da las órdenes en el partido, y levanta una mano como para atajar la frase.
    Usted le invita un café. Por la pared los dos oyen caminar al general: once pasos y media vuelta.
- Qué hizo el Presidente con el APRA después de ese día, el artículo no lo cuenta. # inf: callao-turning-point
Pasan veinticuatro días. El artículo no trae ninguno. # inf: sailors-rise date-twenty-seventh
-> radio
