// Noon of the first day. A note to an embassy, in three copies. Decision: note.

=== note
# place: press-room # light: noon # hour: 1968-10-03 12:00 # desk: drafter # sound: typewriter # music: madrugada-68-after # img
Usted pasa a máquina las cartas a las embajadas. Sigue en su puesto porque lo hace en dos idiomas, y porque vino a trabajar. Era jueves. No se le ocurrió faltar.
El membrete ya no vale. Con una regla ha cortado, de diez hojas, el nombre de un Presidente. Guarda las tiras.
{ ten == 2:
    En el pasillo se cuenta que el Presidente salió por su cuenta, en pijama y saco, y se paró en la segunda grada. Cada uno que lo cuenta lo sube una grada más. # img
- else:
    En el pasillo se habla del coronel que dio su nombre cuando se lo pidieron. Hay quien dice que fue lo único correcto de toda la noche. # img
}
—A la Embajada de los Estados Unidos —dicta el oficial, que se ha cortado al afeitarse y tiene unos modales finísimos—. Con fecha de hoy.
Usted pone la fecha, tres de octubre. Él anuncia que hay un nuevo gobierno. # inf: note-announces-government # passage
Está al mando del general de división Juan Velasco Alvarado. # rec: note-announces-government
—¿Basta con «general de división»? —pregunta usted—. Querrán saber qué es.
—Ya saben qué es —dice él.
—¿Usted qué pondría? —pregunta el oficial, después de una pausa larga. El anuncio es todo lo que le dieron; el resto se lo han dejado a él, que es mayor de ingeniería.
Lleva catorce años escribiendo notas así. Unas anuncian y ahí acaban. Otras prometen cumplir lo firmado. De vez en cuando, una dice qué se quiere, y de esa se acuerdan. # passage
También sabe lo que hay detrás: las licencias, la página perdida, y un arreglo cuyos términos, al parecer, tienen resentidos a algunos oficiales. # inf: dispute-over-fields page-missing motive-ipc-terms
Y sabe que, mientras menos papel haya, menos se puede perder.
—Pongamos lo que pongamos, lo van a guardar —dice usted.
—Entonces dígame. ¿Qué queremos que se guarde? —El mayor de ingeniería se ha sentado en el filo del escritorio. # decision: note
* [Anunciar el nuevo gobierno y no agregar nada más. # choice: announce-only]
    ~ pledge = 1
    Quedan cuatro líneas. En el papel grueso parecen algo que sobró.
    —Está un poco pelada —dice él.
    —Así no la pueden citar —le dice usted, y él pone una cara de respeto que a usted le sobra.
* [Agregar que se va a respetar todo lo ya firmado. # choice: promise]
    ~ pledge = 0
    La nota dice que el gobierno ha resuelto respetar sus obligaciones internacionales y que tiene la intención de mantener cordiales sus relaciones con los Estados Unidos. # rec: note-respects-obligations
    Llega al punto final antes de haber pensado en el petróleo.
    —¿Es verdad? —se le escapa a usted.
    —Es lo normal —dice el mayor, y la relee con alivio.
* [Nombrar el petróleo: que lo sepan por nosotros. # choice: name-the-oil]
    ~ pledge = 2
    Nunca ha escrito una frase así. Lleva la palabra «petróleo» y la palabra «nuestro». Le busca un rodeo, y no lo hay.
    —Se van a molestar —dice el mayor.
    —Otro día se molestarían más. —Él lo sopesa, como la carga de un puente, y pone sus iniciales.
- La nota lleva la fecha de ese día. La Embajada la recibe el cinco. # rec: note-received-fifth # passage
Separa la hoja blanca, la amarilla y la rosada. En los papeles carbón está cada palabra, al revés, pálida y entera. Los guarda en el cajón, con las tiras.
Qué había sido Velasco hasta entonces depende de quién lo cuente. «Comandante de las fuerzas armadas», dice el artículo. «Jefe del Estado Mayor del Ejército, próximo al retiro», dice el memorándum. # inf: velasco-commander velasco-chief-of-staff # desk-of-contradiction: velasco-post
-> talara
