### On the phone's screens: Sensors.

## Places

screen-find-sensors = Look for sensors
screen-step-sounds = Sounds of your steps
screen-grade-borders = What counts as what
screen-recordings = Raw recordings

## May Bluetooth be used

sensors-permission-title = Bluetooth is not allowed yet
sensors-permission-why = Heelfirst needs Bluetooth to hear the sensor on your shoe. Nothing leaves this phone. Everything else works without it.
sensors-permission-location = Before Android 12 the system asks for your location when an app looks for a sensor. Heelfirst never looks where you are.
sensors-permission-allow = Allow Bluetooth
sensors-permission-settings = Open the system settings
sensors-no-bluetooth = This device has no Bluetooth. Everything else works without a sensor.
sensors-bluetooth-off = Bluetooth is switched off. Switch it on to hear your sensor, or go on without one.

## None yet, looking, found

sensors-none-title = No sensor yet
sensors-none-what = A small sensor on your shoe sees how each step lands. You can practise without one.
sensors-kinds-title = What works
sensors-kinds-landings = Movesense, WitMotion and self-built sensors see how your foot lands.
sensors-kinds-more = Polar Verity Sense and Movella DOT work too.
sensors-kinds-pace = A running pod tells cadence and speed only.
sensors-looking = Looking for sensors near you.
sensors-looking-help = Wake your sensor by moving it, and hold it near.
sensors-stop-looking = Stop looking
sensors-found-title = Found
sensors-both-feet = Two for both feet: find out which is where

## Which foot

sensors-which-foot = On which shoe is it?
sensors-by-tapping = I am not sure: find out by tapping
sensors-on-left = On your left shoe
sensors-on-right = On your right shoe
sensors-other-foot = It is on the other shoe

## Those that are kept

sensors-yours = Your sensors
sensors-lost-samples = Lost readings in this session
sensors-set-up-why = Sit down for half a minute. Then each step is graded at once.
sensors-forget-sure = Forget this sensor and how it sits on your shoe?
sensors-forget-do = Forget it
sensors-keep = Keep it
sensors-add = Look for another sensor
sensors-more = More

## Setting up and telling apart

sensors-calibrate-sit = Sit
sensors-calibrate-still = Still
sensors-calibrate-lift = Lift
sensors-feet-tap = Tap
sensors-ended-done = Done
sensors-ended-not = Not this time
sensors-ended-stopped = Stopped
sensors-again = Try again
sensors-quality = How sure it is

## Sounds of the steps

sounds-off = No sounds
sounds-off-what = You only see your steps.
sounds-success = When a step goes well
sounds-success-what = A short sound when a step does better than you usually do.
sounds-each-step = Each step
sounds-each-step-what = One sound for those, another one for the others.
sounds-only-drops = Only when the foot drops
sounds-only-drops-what = A plain sound where the foot drops more than it usually does.
sounds-pitch = A tone for each step
sounds-pitch-what = It rises as your foot lands better.
sounds-silent-walks = Every fourth walk without sounds
sounds-silent-walks-what = So your feet learn to do it without the sound.
sounds-outdoors = Sounds outdoors too
sounds-outdoors-what = Without this you only feel your steps there, so that you hear the traffic.
sounds-from-next = It holds from your next walk on.

## Borders

borders-lower = Lower
borders-higher = Higher
borders-default = Back to the default

## Recordings

recordings-switch = Record what sensors measure
recordings-more-room = Keep more
recordings-less-room = Keep less
recordings-none = No recording yet.
recordings-delete = Delete
recordings-delete-sure = Delete this recording? Your practice stays in the history.
