### On the phone's screens: Sensors.
