### On the phone's screens: Notifications, the running session outside the app, widget and tile.

## Reminders, widget, tile

closed-title = لا يستطيع Heelfirst فتح بياناتك
closed-again = حاول مرة أخرى
