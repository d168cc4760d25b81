### On the phone's screens: Notifications, the running session outside the app, widget and tile.
