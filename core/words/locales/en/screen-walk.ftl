### On the phone's screens: Walking with a sensor.

## What the sensors do meanwhile

walk-no-sensor = No sensor sees this walk. Walk as you practised.
walk-waiting-for-steps = The first steps show here.
walk-sensor-lost-left = The sensor on your left foot is not heard at the moment. Your walk goes on.
walk-sensor-lost-right = The sensor on your right foot is not heard at the moment. Your walk goes on.

## Before the walk

walk-before = Before you walk
walk-outdoors-title = Outdoors
walk-outdoors-felt = Outdoors you feel your steps and do not hear them. You can change that under Sensors.
walk-outdoors-read = I have read this
walk-sensors = Your sensors

## In a pocket

walk-pocket = Into the pocket
walk-pocket-on = In the pocket
walk-pocket-what = Touches do nothing now. Your walk goes on.
walk-pocket-keys = A volume key pauses it. So does the button on your headphones.
walk-pocket-headset = The button on your headphones pauses it while no music plays.
walk-pocket-unlock = Touch here first
walk-pocket-unlock-again = Now touch here

## The drawn steps

walk-steps-left = Left foot
walk-steps-right = Right foot
walk-time-left = Seconds left
