### On the phone's screens: History.

history-when = { $date }, { $time } Uhr
history-trial = Versuch in anderem Tempo
outcome-unfinished = Noch nicht beendet

history-bars = Minuten in Bewegung, von { $from } bis { $until }
history-week-of = Woche ab { $date }
history-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
history-bursts = { $count ->
    [one] { $count } Gehrunde
   *[other] { $count } Gehrunden
}
report-month-of-year = { $month } { NUMBER($year, useGrouping: 0) }

## Woraus der Bildschirm besteht

history-reading = Ihr Verlauf wird gelesen…
history-will-days = Nach Ihrer ersten Übung sehen Sie hier die Tage und Wochen.
history-will-steps = Mit einem Sensor am Schuh sehen Sie auch, wie sich Ihre Schritte ändern.
history-will-report = Ihre Therapeutin oder Ihr Therapeut kann eine Seite davon bekommen, wann immer Sie möchten.
history-minutes-title = Minuten in Bewegung
history-weeks = Wochen
history-months = Monate
history-changes = Was sich verändert hat
history-bests = Was Sie erreicht haben
history-recent = Die letzten vier Wochen
history-show-all = Alle zeigen
history-professional = Für die Therapie
chart-as-table = Als Tabelle zeigen
chart-as-picture = Als Bild zeigen
goal-rate = Wie nah ist mein Ziel?
goal-mine = Mein eigenes Ziel
goal-ends = 0 heißt gar nicht, 10 heißt erreicht.
report-what = Eine Seite über die letzten vier Wochen, zum Drucken oder Senden. Nichts verlässt das Telefon, wenn Sie es nicht teilen.
report-paper-a4 = Papier A4
report-paper-letter = Papier Letter
report-save = Meinen Bericht speichern
report-saved = Der Bericht ist gesichert.
report-other-forms = Andere Formen
report-form-pdf = Eine Seite (PDF)
report-form-text = Einfacher Text
report-form-fhir = Für medizinische Programme (FHIR)
report-form-csv = Eine Tabelle (CSV)
report-form-json = Alle Werte (JSON)
history-not-clear = Noch nicht deutlich
