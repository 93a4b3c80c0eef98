// The junta's table, on the morning of the 29th. Decision: two-days.

=== two_days
# place: junta-table # light: morning # hour: 1948-10-29 10:00 # desk: noriega # sound: clock # music: vals-48-after # img
El grabador quisiera saber por cuánto tiempo. Ha venido por el sello, con muestras en un estuche de terciopelo. «Para unos días, mi general, se usa jebe —dice—. Para más, bronce, que toma una semana. Los señores suelen empezar por el jebe, y después me vuelven a llamar».
Usted es el general Noriega, Presidente de la Junta Militar. # rec: noriega-interim
—Ya le avisaré —le dice. Él va a sentarse al corredor, entre hombres de uniforme que también esperan que se les avise.
Se llevaron la mesa redonda, porque no tenía cabecera. Esta es larga y desnuda, y usted está en la cabecera. A lo largo caben veinte.
Hace dos días que lo llaman Presidente. La primera vez miró detrás de usted. # passage
Ha firmado lo que traen los ministerios: lanas, derechos de puerto, el sueldo de los maestros. Desde ayer lo lee antes de firmar.
Todo esto lo decidió su guarnición. # inf: lima-decides
{
- word == 2:
    Ya hay saludos del Cuzco y del norte. Son correctos, y todos llevan fecha de ayer. # img
- wire == 0 and yard == 0:
    Del Cuzco ha llegado un telegrama de felicitación, al Presidente de la Junta. Donde debería ir el nombre deja un espacio. # img
- yard == 1:
    El Cuzco manda saludos, y confía en que se recuerde qué guarnición fue la segunda. # img
- yard == 2:
    El Cuzco no ha telegrafiado. Su alfiler blanco sigue en el mapa. Ningún oficial ha querido que lo vean sacándolo. # img
- wire == 1:
    El norte manda saludos, en dos ejemplares, uno dirigido a usted y otro al general de Arequipa. # img
- wire == 2:
    El norte ha mandado su obediencia. La mandó a vuelta de correo, y se la mandaría a cualquiera. # img
- else:
    La línea del norte funciona otra vez. La recorrieron entera y no encontraron ningún corte. # img
}
El general Odría está en camino. Lo dice su telegrama, que no pregunta nada.
Si le cede su silla, el país vuelve a tener una sola cabeza, y usted habrá cuidado un cuarto. Si se queda en ella, lo que firmó se pagará, y lo pagará uno a quien la capital obedece; en contra, hay una guarnición que ya ha hecho esto una vez. # passage
O podría haber más sillas. Unos comandantes esperaron toda aquella noche, y nadie les ha preguntado qué esperaban. Juntos tienen más país que cualquiera de los dos, y su línea está abierta.
Abajo se detienen autos: tres, cuatro, cinco.
—Mi general —dice el grabador desde la puerta—, ¿jebe o bronce? # decision: two-days
* [Quedarse en su silla y dejar que él venga a usted. # choice: keep]
    —Bronce —dice usted.
    El grabador se inclina, un poco más que antes. En el corredor ya no se habla. Las botas suben sin apuro, y también se detienen.
    -> dawn_kept_chair
* [Llamar a los que esperaron y hacer que todos voten. # choice: call-others]
    —Ni lo uno ni lo otro —le dice—. Espere. —Y dicta, para el Cuzco, para el norte: vengan a Lima, serán oídos.
    —¿Cuántos van a ser? —pregunta el ayudante—. Por las sillas, mi general.
    No lo sabe. Le dice que empiece a cargar.
    -> dawn_open_table
* [Levantarse cuando él entre, y cederle esta silla. # choice: hand-over]
    —Jebe —dice usted. Se levanta y endereza su silla, como quien ordena el cuarto de hotel antes de que entren a limpiar.
    Tuvo el poder, dice el artículo, hasta que llegó Odría, el veintinueve de octubre. # rec: until-odria-arrives
    Una línea hace presidente a Odría. Otra pone antes a una Junta, y a usted. # inf: result-odria-president noriega-interim # desk-of-contradiction: which-president
    { cab != 2 and (air == 1 or word == 2):
        -> twenty_months
    }
    { cab == 0 and air == 0 and yard == 0:
        -> dawn_twenty_months
    }
    { cab == 0:
        -> another_road_radio
    }
    -> another_road_quay
