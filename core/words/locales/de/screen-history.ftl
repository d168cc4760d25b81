### On the phone's screens: History.
