### On the phone's screens: Settings, backup, deleting.

screen-more = More
screen-plan = Plan

backup-made = Made on { $when }
backup-span = From { $from } to { $until }
backup-here-now = Here now: { $text }

## On many screens

step-less = Less
step-more = More

## What can be chosen

settings-text-size = Text size
text-size-usual = As on this device
text-size-larger = A little larger
text-size-large = Larger
text-size-largest = Largest
settings-looks = Look
theme-system = As on this device
theme-light = Light
theme-dark = Dark
settings-contrast = High contrast
settings-still = Still pictures
settings-still-for = Figures do not move by themselves.
settings-left-handed = Left-handed
settings-sounds = Sound and touch
settings-voice = Voice
settings-voice-for = A voice leads you through the exercise.
settings-tones = Tones
settings-haptics = Vibration
settings-keys = Volume keys count
settings-headset = The headphones’ button counts
settings-headset-for = It counts a repetition. Else it pauses the practice.
settings-keys-for = They count a repetition. Else they pause the practice.
settings-lock-screen = Locked screen
settings-lock-open = Say what a reminder is about
settings-lock-open-for = Else it only says that it is a moment for you.
settings-language = Language
settings-language-system = As on this device
language-machine-made = Made by a machine
language-not-reviewed = Not yet checked by a specialist
settings-health-store = Health app
settings-health-share = Show my sessions there
settings-health-not-allowed = Your phone does not allow it yet.
settings-health-missing = No health app can be reached on this phone. Install or update Health Connect, or switch this off. Your sessions are safe in this app.
settings-health-failed = Your last session could not be shown there. It is safe in this app.
settings-delete = Delete
delete-what = This deletes your history, your plan, your settings, your sensors and your recordings.
delete-no-way-back = There is no way back without a backup.
delete-backup-first = Save a backup first
delete-for-ever = Delete everything for ever

## Backups

backup-passphrase-optional = Passphrase, if you want one
backup-passphrase-show = Show the passphrase
backup-saved-now = The backup is saved.
backup-open-file = Look into a backup
backup-open-again = Look again with this passphrase
backup-replace-what = This takes the place of everything here. What is here now is kept, so that you can undo it.
backup-merge-what = This adds what is not here yet. Nothing here is lost.
backup-undo = Undo this
