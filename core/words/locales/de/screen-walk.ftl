### On the phone's screens: Walking with a sensor.

## What the sensors do meanwhile

walk-no-sensor = Diese Gehstrecke sieht kein Sensor. Gehen Sie so, wie Sie es geübt haben.
walk-waiting-for-steps = Hier erscheinen die ersten Schritte.
walk-sensor-lost-left = Der Sensor am linken Fuß ist gerade nicht zu hören. Das Gehen geht weiter.
walk-sensor-lost-right = Der Sensor am rechten Fuß ist gerade nicht zu hören. Das Gehen geht weiter.

## Before the walk

walk-before = Bevor Sie losgehen
walk-outdoors-title = Draußen
walk-outdoors-felt = Draußen spüren Sie Ihre Schritte und hören sie nicht. Das können Sie unter Sensoren ändern.
walk-outdoors-read = Ich habe das gelesen
walk-sensors = Ihre Sensoren

## In a pocket

walk-pocket = In die Tasche
walk-pocket-on = In der Tasche
walk-pocket-what = Berührungen bewirken jetzt nichts. Das Gehen geht weiter.
walk-pocket-keys = Eine Lautstärketaste hält es an, ebenso die Taste am Kopfhörer.
walk-pocket-headset = Die Taste am Kopfhörer hält es an, solange keine Musik läuft.
walk-pocket-unlock = Zuerst hier berühren
walk-pocket-unlock-again = Jetzt hier berühren

## The drawn steps

walk-steps-left = Linker Fuß
walk-steps-right = Rechter Fuß
walk-time-left = Sekunden übrig
