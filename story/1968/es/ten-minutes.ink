// The President is woken before they come for him. The record knows nothing of it. Decision: ten-minutes.

=== ten_minutes_grey
# place: palace-window # light: first-light # hour: 06:00/06:10 # desk: president # sound: clock # music: madrugada-68-tense # img
Al pie de su cama hay un muchacho con fusil, en posición de firmes, llorando. Después usted ve que es un resfrío.
—Ha venido el Ejército, señor Presidente. Con su permiso.
En el piso hay una luz gris. Se despierta del todo, de golpe. Llevaba una hora medio despierto, repasando el arroz.
-> ten_minutes_room

=== ten_minutes_dark
# place: palace-window # light: lamplight # hour: 01:00/02:00 # desk: president # sound: clock # music: madrugada-68-tense # img
Al pie de su cama hay un muchacho con fusil, en posición de firmes, llorando. Después usted ve que es un resfrío.
—Ha venido el Ejército, señor Presidente. Con su permiso.
Se sienta, y el cuarto tarda un momento en venirse con usted. Qué pesado está. En la cena ya estaba así, y alguien lo comentó.
-> ten_minutes_room

=== ten_minutes_room
# img
—¿Cuántos son?
{
- attack == 2:
    —Un jeep, señor. Pero dice mi capitán que hay tanques en los transmisores, y que no hay teléfono. —Lo piensa—. No todos los teléfonos. No los probó todos. # img
- doubled:
    —Dejé de contar, señor. Hoy somos el doble. —Sorbe—. Pero ellos también. # img
- else:
    —Dejé de contar, señor. Mi capitán está hablando con ellos. Habla bonito. # img
}
En los documentos nadie viene a avisarle al Presidente. # inf: woken-at-two officers-in-the-morning
{ aide_in:
    Su edecán ha aparecido en la puerta, en camisa. No tiene parte que dar. Le sostiene la bata por los hombros, abierta. # img
}
En el pasillo se abre una puerta. Alguien de su familia está ahí, sin zapatos, esperando verle la cara antes de decidir qué clase de noche es. Usted hace con la cara lo que puede. # passage
¿Cuánto aguanta hablando un capitán? Diez minutos, si es bueno. Por un puente ha dado usted discursos más largos.
Está el teléfono, mientras funcione. Está la escalera, y una voz que ha llenado plazas. Está la mesa de escribir, con su lámpara y su papel grueso.
A usted lo eligieron. # inf: elected-government
A los escolares les ha dicho muchas veces que la Presidencia no es un cuarto. Va adonde va el Presidente, les dice. En los colegios suena bien.
—¿Qué le digo a mi capitán, señor? —El muchacho se ha vuelto a cuadrar. # decision: ten-minutes
* [Llamar por teléfono al Presidente del Consejo. # choice: call]
    ~ ten = 1
    { attack == 2:
        El primer aparato está muerto, y el segundo también. El tercero está en la despensa, para pedir hielo. Da tono. Usted marca de pie, entre los frascos. # img
    - else:
        Marca usted mismo. Timbra nueve veces, y entre un timbre y otro descubre cuánto puede esperar un hombre. # img
    }
    —Saque el libro —le dice—. El de los juramentos.
    { attack == 1:
        -> council_called_day
    }
    -> council_called
* [Bajar por la escalera y hablarles en persona. # choice: go-down]
    ~ ten = 2
    Toma la bata, y después la deja. Un saco sobre el pijama basta. Lo que van a mirar es la cara.
    —Vaya adelante —le dice al muchacho—, pero no muy rápido. Quiero que nos oigan venir.
    { attack == 1:
        -> corridor_steps_day
    }
    -> corridor_steps
* [Sentarse con una hoja y escribirle al país. # choice: write]
    ~ ten = 3
    Escribe como hablaría, sin tachar. Le sale una página, por un solo lado. La seca y busca un bolsillo, y el pijama no tiene.
    El muchacho ya se ha sentado en la alfombra y empieza a desatarse la bota.
    { attack == 1:
        -> corridor_ink_day
    }
    -> corridor_ink
