### On the phone's screens: The first screen, safety and about.

today-more = Mehr für heute
today-noted-trip = Für heute vermerkt: Sie sind gestolpert.
today-noted-near-fall = Für heute vermerkt: Sie sind beinahe gestürzt.
today-noted-fall = Für heute vermerkt: Sie sind gestürzt.
today-report-title = Gestolpert oder gestürzt?
today-checks-title = Einmal in der Woche
today-other-title = Heute auch
today-done-title = Heute erledigt
today-later-title = Heute nicht
today-look-at-plan = Den Plan ansehen
today-sensor-question = Wie Ihr Sensor sitzt, sollte angesehen werden.
today-end-unfinished = Hier beenden
today-take-goal = Das ist mein Ziel

## All about one exercise

exercise-steps-title = So geht es
exercise-dose-title = Wie viel heute
exercise-context-title = Wie es heute ist
exercise-safety-title = Damit es sicher bleibt
exercise-equipment-title = Was Sie brauchen
exercise-source-title = Woher es kommt
exercise-seated-instead = Stattdessen eine Übung im Sitzen

## Self-check

check-hint = Sie können jede Antwort jederzeit ändern.
check-optional = Das dürfen Sie offen lassen.
check-open = Noch nicht beantwortet

## Safety and about

screen-safety = Sicherheit und diese App
help-emergency-title = Rufen Sie den Notruf
help-today-title = Gehen Sie heute zum Arzt
help-team-title = Rufen Sie Ihr MS-Team an
help-long-title = Wie lange es dauert
help-read-title = Zum Lesen
help-is-read = Gelesen
help-mark-read = Ich habe es gelesen
help-licence-title = Lizenz
help-all-title = Alle Sicherheitshinweise
about-version = Version { $version }
about-guide = Was die App vermittelt, stammt aus einem öffentlichen Ratgeber einer Physiotherapie zur Fußheberschwäche. Jede Übung sagt, worauf sie beruht.
about-licence = Heelfirst ist freie Software. Sie dürfen sie unter der MIT- oder der Apache-2.0-Lizenz nutzen, ändern und weitergeben.
about-parts = Sie besteht aus offenen Teilen vieler Menschen. Deren eigene Lizenzen liegen dem Quelltext bei.
about-no-network = Sie nutzt kein Internet und kein Konto. Was Sie vermerken, bleibt auf diesem Gerät.

## What lies behind each row of More

more-reminders = Wann, wie oft und Ruhezeiten
more-sensors = Ein Sensor am Schuh
more-self-check = Was Sie über Ihren Fuß gesagt haben
more-safety = Wann zum Arzt, und was diese App ist
more-settings = Text, Töne, Sprache, Sicherung
