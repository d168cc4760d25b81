### On the phone's screens: Notifications, the running session outside the app, widget and tile.

## Reminders, widget, tile

closed-title = Heelfirst cannot open your data
closed-again = Try again
