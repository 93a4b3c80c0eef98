// The President's study, if Lima did not join. The document has no such night. Decision: answer.

=== answer
# place: palace-study # light: lamplight # hour: 1948-10-27 23:30 # desk: president # sound: clock # music: vals-48-tense # img
Se acaba el veintisiete. Usted es el Presidente de la República, y tiene una noche. Es más de lo que tenía a la hora de la cena.
{ gates == 1:
    La guarnición de Lima está con usted. Se lo han dicho por teléfono, con voz firme. Desde entonces camina por el despacho pisando los bordes de la alfombra, como si el centro no fuera a resistir. # img
- else:
    La guarnición de Lima ha cerrado sus puertas. Las oyó desde aquí. Están cerradas contra Arequipa, y contra usted. Están cerradas, diría usted, contra mañana. # img
}
En Arequipa hay un general que fue ministro de este gobierno. # inf: odria-had-been-minister arequipa-garrison-revolts
Usted le conoce la letra. Sabe qué voz pone cuando está de acuerdo.
{
- ally == 0:
    En este escritorio, con esta pluma, firmó contra un partido. Le habían dicho que eso calmaría a los oficiales. Se sorprende mirando la pluma como a quien le dio un consejo. # img
- ally == 1:
    Esta semana los jueces le escribieron sobre los marineros. Es una carta cortés, y pide más tiempo. # img
- ally == 2:
    La tarjeta que el diputado dejó aquella noche está bajo el pie de la lámpara. Al dorso anotó un número de teléfono y «a cualquier hora». # img
- else:
    El ministro de uniforme volvió esta semana con su pregunta. Usted le dio la misma respuesta. Ahora está en la antesala, y es la primera vez que viene sin ella. # img
}
{
- air == 1:
    Nadie ha oído la voz del general. Se quemó una válvula, dicen, y él ha tenido que hacerlo todo por telégrafo. Esta noche el aire está vacío de punta a punta. # img # passage
- air == 2:
    Su voz se oyó un minuto esta mañana, y se cortó. Es un minuto más de lo que ha tenido usted. # img # passage
- else:
    Desde la mañana su voz está en todas las tiendas del país. Ha tenido un día entero para ella sola. # img # passage
}
En Lima también hay un micrófono. Cuando usted habla por uno, le han dicho, parece un notario.
Está el Congreso. Con él está usted enfrentado. # inf: president-against-congress
A estas alturas se escriben por medio de abogados. De todos modos, un Congreso que sesionara al amanecer sería un grupo de personas en una sala, y habría que sacarlas cargadas, de una en una.
Y está el telégrafo. A dos hombres que comieron en la misma mesa se les puede pedir que vuelvan a sentarse a ella. A unos les parecería miedo. A otros, sensatez. # passage
Su secretario lo ha puesto todo en orden sobre el escritorio: una hoja limpia, la lista de congresistas, un formulario de telegrama. Ha emparejado los bordes y ha retrocedido hasta la pared. # decision: answer
* [Ir esta noche a un micrófono y contestarle por su nombre. # choice: speak]
    ~ reply = 0
    Escribe durante una hora, y rompe lo escrito. En el auto decide decir solo lo que le diría a él, si lo tuviera sentado enfrente.
    El locutor es nuevo, y pregunta cómo debe anunciarlo. Por el título, le dice usted, mientras lo sea.
* [Mandarle un solo telegrama y pedirle que venga a hablar. # choice: ask-to-talk]
    ~ reply = 2
    Cabe en el formulario, y sobra sitio. El secretario cuenta las palabras, por costumbre, y le dice cuánto va a costar.
    —¿Vendrá? —pregunta. Trabaja aquí desde la elección, y nunca le había hecho una pregunta.
    —Lo va a leer —dice usted—. Por lo menos se habrá detenido a leer.
* [Citar al Congreso para el amanecer, con enemigos y todo. # choice: call-congress]
    ~ reply = 1
    Con la citación salen ciclistas, sesenta, de los correos y de las bodegas. La última la firma usted en la espalda de un muchacho.
    —¿A todos, señor Presidente? —pregunta el secretario—. ¿También a los que…?
    —A esos primero —dice usted—. Se levantan más temprano.
- Del propio Presidente, en cualquiera de esos días, el artículo trae estas palabras: ____. # inf: manifesto-read deported-to-buenos-aires # hole: president-word
{
- gates == 2:
    -> dawn_shut_gates
- reply == 1:
    -> dawn_quorum
- else:
    -> dawn_two_voices
}
