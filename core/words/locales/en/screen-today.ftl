### On the phone's screens: The first screen, safety and about.

today-more = More for today
today-noted-trip = Noted for today: you tripped.
today-noted-near-fall = Noted for today: you nearly fell.
today-noted-fall = Noted for today: you fell.
today-report-title = Did you trip or fall?
today-checks-title = Once a week
today-other-title = Also today
today-done-title = Done today
today-later-title = Not today
today-look-at-plan = Look at the plan
today-sensor-question = How your sensor sits is to be looked at.
today-end-unfinished = End it here
today-take-goal = This is my goal

## All about one exercise

exercise-steps-title = How it is done
exercise-dose-title = How much today
exercise-context-title = How it is today
exercise-safety-title = To stay safe
exercise-equipment-title = What you need
exercise-source-title = Where it comes from
exercise-seated-instead = Do a seated exercise instead

## Self-check

check-hint = You can change an answer at any time.
check-optional = You may leave this open.
check-open = Not answered yet

## Safety and about

screen-safety = Safety and about
help-emergency-title = Call the emergency number
help-today-title = See a doctor today
help-team-title = Call your MS team
help-long-title = How long it takes
help-read-title = To read
help-is-read = Read
help-mark-read = I have read it
help-licence-title = Licence
help-all-title = All safety notes
about-version = Version { $version }
about-guide = What the app teaches comes from a physical therapist’s public guide to foot drop. Each exercise says what it is based on.
about-licence = Heelfirst is free software. You may use, change and pass it on under the MIT or the Apache 2.0 licence.
about-parts = It is built from open parts by many people. Their own licences come with its source code.
about-no-network = It uses no internet and has no account. What you note stays on this device.

## What lies behind each row of More

more-reminders = When, how often, and quiet hours
more-sensors = A sensor on your shoe
more-self-check = What you said about your foot
more-safety = When to see a doctor, and what this app is
more-settings = Text, sounds, language, backup
