### On the phone's screens: The first screen, safety and about.
