### On the phone's screens: Plan and reminders.
