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
reminder-refused-fixed-too-many = Sie erlauben { $count } am Tag und haben mehr feste Zeiten. Erlauben Sie mehr, oder streichen Sie eine feste Zeit.
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

change-undo = Letzte Änderung zurücknehmen
time-hint = Stunden und Minuten, zum Beispiel 09:30
plan-take-back = Zurück zum Plan davor
plan-change = Ändern
plan-change-done = Schließen
plan-times = Mal am Tag
plan-repetitions = Wiederholungen
plan-sets = Durchgänge
plan-hold = Sekunden halten
plan-walk = Sekunden gehen
plan-follow = Es darf sich nach dem Verlauf richten
plan-up = Nach oben
plan-down = Nach unten
plan-remove = Herausnehmen
plan-add = Eine Übung hinzufügen
plan-add-this = Diese hinzufügen
plan-proposal = Der Plan, der zu Ihren Antworten passt
plan-look = Ansehen
plan-take-this = Diesen Plan übernehmen
plan-from-therapist = Aus der Therapie
plan-from-file = Eine Plandatei öffnen
plan-from-code = Einen Code eintippen
plan-code = Code des Plans
plan-hand-over = Meinen Plan weitergeben
plan-code-hint = Dieser Code enthält Ihren Plan. Ein anderes Telefon kann ihn übernehmen.
plan-share-file = Als Datei teilen
plan-save-file = Als Datei speichern

## Woraus der Bildschirm der Erinnerungen besteht

reminders-none = Keine Erinnerung
reminders-my-day = Mein Tag
reminders-a-day = Wie viele am Tag
reminders-pause = Pause
reminders-pause-end = Pause beenden
reminders-from = Von
reminders-to = Bis
reminders-at = Um
reminders-remove = Herausnehmen
reminders-add-window = Eine Zeitspanne hinzufügen
reminders-add-fixed = Eine feste Zeit hinzufügen
reminders-even-in-quiet = Auch in der Ruhezeit
reminders-more = Weitere Einstellungen
reminders-gap = Mindestens so viele Minuten dazwischen
reminders-snooze = Minuten, bis eine verschobene wiederkommt
reminders-anchor-name = Was ich ohnehin tue, etwa Frühstück
reminders-add-anchor = Das hinzufügen
reminders-through-focus = Auch bei aktivem Fokus
reminders-through-focus-for = Erinnerungen erscheinen dann auch, wenn „Nicht stören“ oder ein anderer Fokus eingeschaltet ist.
reminders-habits = Was gelernt wurde
reminders-learning = Aus meinen Antworten lernen
reminders-forget = Gelerntes vergessen
reminders-all-again = Alle Erinnerungen zurückholen
reminders-fewer = Weniger Erinnerungen erlauben
permission-ask = Erlauben
permission-open = Einstellungen des Systems öffnen
permission-notifications-for = Mitteilungen zeigen Ihnen, wann es so weit ist. Sonst sagen sie nichts.
permission-exact-alarms-for = Genaue Wecker lassen eine Erinnerung auf die Minute kommen.
permission-battery-for = Ohne Akkubeschränkung kommen Erinnerungen pünktlich, auch wenn Sie die App tagelang nicht öffnen.
permission-bluetooth-for = Bluetooth ist allein für den Sensor am Schuh.
permission-activity-for = Bewegungsdaten lassen eine Übung mitzählen, während der Bildschirm aus ist.
permission-health-store-for = Ihre Übungen können in der Gesundheits-App dieses Telefons erscheinen.
