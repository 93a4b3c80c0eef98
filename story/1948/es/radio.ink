// Radio Continental, at six in the morning of the 27th. Decision: radio.

=== radio
# place: radio-studio # light: first-light # hour: 1948-10-27 06:00 # desk: technician # sound: radio-hum # music: vals-48-tense # img
Las válvulas se toman su tiempo. Al principio apenas brillan, como un fogón detrás de una puerta. Luego se ponen anaranjadas, la tercera al último, y cuando al vidrio le sale un borde violeta ya se les puede confiar una voz.
Usted es el técnico de Radio Continental, en Arequipa. A esta hora suele estar a solas, con el disco de un vals y con un volcán.
Hoy hay soldados en la escalera. Se han limpiado las botas.
El general Manuel A. Odría se ha alzado, y con él, bajo su mando, la guarnición de Arequipa. # rec: arequipa-garrison-revolts headed-by-odria
Fue ministro de Gobierno y Policía, en el mismo gobierno contra el que se alza. # rec: odria-had-been-minister against-his-government
Ahora está detrás del vidrio, a solas con el micrófono y con una página. # passage
Cualquiera puede ver que está nervioso. # rec: visibly-nervous
Usted lo ve en la página, que tiembla desde la esquina hacia adentro.
—¿Se me va a oír respirar? —pregunta él por los audífonos.
—Se va a oír todo, mi general, si aguanta la tercera válvula. —Él apoya la página en un cuadrado de fieltro.
{
- ally == 0:
    Hace tres semanas usted pasó la noticia de que el Presidente había dejado al APRA fuera de la ley. Hubo vivas en la calle. Parece que no bastó. # img
- ally == 1:
    Hace tres semanas usted pasó la noticia de que los marineros irían a los tribunales. Nadie le ha mandado una línea más. # img
- ally == 2:
    Hace tres semanas usted pasó la noticia de que el Presidente había recibido, de noche, a un diputado del APRA. Pidieron que la leyera dos veces. # img
- else:
    Hace tres semanas que la gente le pregunta qué ha hecho el Presidente con lo del Callao. Fuera lo que fuera, nadie se lo mandó para leerlo. # img
}
En la ventana, el Misti tiene sol en la punta. Abajo la calle está gris, y su piedra blanca, el sillar, empieza a ponerse rosada. Pronto prenderán la radio los panaderos. # passage
La licencia de la pared es de Lima. Las botas de la escalera son de aquí. Uno de los soldados fue testigo de su boda. Hoy le ha dicho «Buenos días», con todas sus letras.
Lo que sale al aire, cualquiera puede oírlo y cualquiera puede contestarlo. Un minuto bastaría para que nadie deje salir a los niños, y la antena depende de un solo cable, detrás del tablero. Una emisora muda no toma partido, y a él le queda el telégrafo. Dos veces este mes lo ha apuntado usted en el parte: tercera válvula, sin emisión.
Por el vidrio, él pregunta con las cejas si algo anda mal. # decision: radio
* [Sacar la tercera válvula y decir que se ha quemado. # choice: dead-valve]
    ~ air = 1
    La saca con el pañuelo y la levanta contra el vidrio. Esta mañana no tiene absolutamente nada.
    —¿Para cuándo puede tener otra? —dice él.
    —Hay que pedirla a Lima, mi general. Viene en barco, y después en tren. —Por un momento parece que va a sonreír. Después usted lo oye en la escalera, preguntando por el telégrafo.
* [Subir la llave y darle la señal para que empiece ya. # choice: air]
    ~ air = 0
    Usted cuenta con los dedos y lo señala. La aguja salta como una perdiz.
    Él lee su Manifiesto a la Nación por Radio Continental. # rec: manifesto-read
    En la calle se abre un postigo, y luego el siguiente. Usted esperaba gritos. Lo que oye es la misma voz, de vuelta desde cuarenta tiendas, con un poquito de retraso.
* [Darle un minuto y luego jalar el cable de la antena. # choice: cut]
    ~ air = 2
    La aguja baila un minuto y unos segundos. Usted mete la mano detrás del tablero, y la aguja se acuesta.
    Él no lo ve. Sigue leyendo, y mejor, con voz firme, para un cuadrado de fieltro. De ahí en adelante la nación es usted. Escucha hasta el final.
- { air != 0:
    En el documento, el Manifiesto se leyó, y salió al aire. # rec: manifesto-read
}
El artículo anuncia lo que decía y pone dos puntos. Después de los dos puntos viene ____. # rec: manifesto-announced # hole: manifesto-text
{ air == 1 or (cab == 2 and air == 2):
    -> north
}
{ cab == 2:
    -> cuzco
}
-> newsroom
