### On the phone's screens: Plan and reminders.

## Der Bildschirm der Erinnerungen

reminders-today = Heute
reminders-tomorrow = Morgen
reminders-pause-until = Bis { $date }

## Warum Erinnerungen so nicht bleiben können

reminder-refused-sleep = Ihr Tag würde um { $time } Uhr beginnen und enden. Wählen Sie zwei Zeiten mit Abstand.
reminder-refused-days = Wählen Sie mindestens einen Tag. Für eine Auszeit gibt es die Pause.
reminder-refused-fixed-in-quiet = Ihre { $kind ->
    [walk] Gehrunde
    [stretch] Dehnung
   *[strength] Kraftübung
} um { $time } Uhr läge in Ihrer Ruhezeit { $window }. Verschieben Sie sie, oder erlauben Sie sie in der Ruhezeit.
reminder-refused-fixed-never = Ihre feste Zeit { $time } Uhr käme nie. Geben Sie ihr einen Tag, an dem es Erinnerungen gibt.
reminder-refused-fixed-too-many = Mehr feste Zeiten als { $count } Erinnerungen am Tag passen nicht. Erlauben Sie mehr Erinnerungen, oder streichen Sie eine feste Zeit.
reminder-refused-empty-window = Das würde um { $time } Uhr beginnen und enden. Wählen Sie zwei Zeiten mit Abstand.
reminder-refused-no-room = Von Ihrem Tag bliebe nichts für Erinnerungen übrig. Lassen Sie etwas davon frei.
reminder-refused-anchor-name = Geben Sie einen Namen mit bis zu 60 Buchstaben ein.
reminder-refused-anchor-time = { $time } Uhr liegt außerhalb Ihres Tages oder in der Ruhezeit. Wählen Sie eine andere Zeit.
