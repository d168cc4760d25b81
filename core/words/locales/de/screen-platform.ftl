### On the phone's screens: Notifications, the running session outside the app, widget and tile.

## Reminders, widget, tile

closed-title = Heelfirst kann Ihre Daten nicht öffnen
closed-again = Noch einmal versuchen
