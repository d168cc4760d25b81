### On the phone's screens: Notifications, the running session outside the app, widget and tile.

## Reminders, widget, tile

closed-title = Heelfirst cannot open your data
closed-again = Try again

## The running session

session-running-discreet = In progress
health-store-title = What goes to Health Connect
health-store-text = When you switch it on, each finished session goes there with its time and its kind. The steps of a walk go with it where a sensor counted them. Nothing is read. Nothing leaves your phone through this app.

## Files: the problem within the sentence "notice-storage-what"

platform-file-refused = that place could not be read or written
platform-no-files = this phone has no app for choosing files
