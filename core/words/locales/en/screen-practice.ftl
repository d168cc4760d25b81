### On the phone's screens: The guided session.
