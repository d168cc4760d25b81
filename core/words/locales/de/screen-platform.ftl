### On the phone's screens: Notifications, the running session outside the app, widget and tile.

## Reminders, widget, tile

closed-title = Heelfirst kann Ihre Daten nicht öffnen
closed-again = Noch einmal versuchen

## The running session

session-running-discreet = Läuft gerade
health-store-title = Was zu Health Connect geht
health-store-text = Wenn es eingeschaltet ist, geht jede beendete Übung dorthin, mit ihrer Zeit und ihrer Art. Die Schritte eines Gangs gehen mit, wenn ein Sensor sie gezählt hat. Gelesen wird nichts. Durch diese App verlässt nichts Ihr Telefon.

## Files: the problem within the sentence "notice-storage-what"

platform-file-refused = an diesem Ort konnte nicht gelesen oder geschrieben werden
platform-no-files = dieses Telefon hat keine App, mit der man Dateien auswählt
