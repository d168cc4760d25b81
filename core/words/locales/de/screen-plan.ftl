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

reminders-paused = Keine Erinnerungen bis { $date }. Erholen Sie sich gut.
reminders-paused-today = Heute keine Erinnerungen bis { $time } Uhr. Erholen Sie sich gut.
reminders-paused-time = Keine Erinnerungen bis { $date }, { $time } Uhr. Erholen Sie sich gut.

## Der Bildschirm des Plans

plan-made-person = Diesen Plan haben Sie selbst gemacht.
plan-made-start = Das ist der Plan für den Anfang.
plan-made-proposal = Ihre Antworten haben zu diesem Plan geführt.
plan-made-therapist = Diesen Plan hat Ihre Therapeutin oder Ihr Therapeut gemacht.
plan-minutes = { $minutes ->
    [one] Er braucht etwa { $minutes } Minute am Tag.
   *[other] Er braucht etwa { $minutes } Minuten am Tag.
}
plan-refused-days = Wählen Sie mindestens einen Tag, oder nehmen Sie die Übung heraus.
plan-refused-too-much = Das ist mehr, als ein Plan fassen kann. Wählen Sie etwas weniger.
