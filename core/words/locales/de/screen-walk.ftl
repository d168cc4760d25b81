### On the phone's screens: Walking with a sensor.
