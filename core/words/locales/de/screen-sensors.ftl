### On the phone's screens: Sensors.

## Places

screen-find-sensors = Sensoren suchen
screen-step-sounds = Töne zu Ihren Schritten
screen-grade-borders = Was als was zählt
screen-recordings = Rohe Aufzeichnungen

## May Bluetooth be used

sensors-permission-title = Bluetooth ist noch nicht erlaubt
sensors-permission-why = Heelfirst braucht Bluetooth, um den Sensor am Schuh zu hören. Nichts verlässt dieses Telefon. Alles andere geht auch ohne.
sensors-permission-location = Vor Android 12 fragt das System nach dem Standort, wenn eine App einen Sensor sucht. Heelfirst sieht nie nach, wo Sie sind.
sensors-permission-allow = Bluetooth erlauben
sensors-permission-settings = Einstellungen des Systems öffnen
sensors-no-bluetooth = Dieses Gerät hat kein Bluetooth. Alles andere geht ohne Sensor.
sensors-bluetooth-off = Bluetooth ist ausgeschaltet. Schalten Sie es ein, um den Sensor zu hören, oder machen Sie ohne weiter.

## None yet, looking, found

sensors-none-title = Noch kein Sensor
sensors-none-what = Ein kleiner Sensor am Schuh sieht, wie jeder Schritt aufkommt. Sie können auch ohne üben.
sensors-kinds-title = Was funktioniert
sensors-kinds-landings = Movesense, WitMotion und selbst gebaute Sensoren sehen, wie Ihr Fuß aufkommt.
sensors-kinds-more = Polar Verity Sense und Movella DOT gehen auch.
sensors-kinds-pace = Ein Laufsensor nennt nur Schrittzahl und Tempo.
sensors-looking = Sensoren in der Nähe werden gesucht.
sensors-looking-help = Wecken Sie den Sensor durch Bewegen, und halten Sie ihn nah.
sensors-stop-looking = Nicht mehr suchen
sensors-found-title = Gefunden
sensors-both-feet = Zwei für beide Füße: herausfinden, welcher wo ist

## Which foot

sensors-which-foot = An welchem Schuh ist er?
sensors-by-tapping = Ich bin nicht sicher: durch Tippen herausfinden
sensors-on-left = An Ihrem linken Schuh
sensors-on-right = An Ihrem rechten Schuh
sensors-other-foot = Er ist am anderen Schuh

## Those that are kept

sensors-yours = Ihre Sensoren
sensors-lost-samples = Verlorene Messwerte in dieser Einheit
sensors-set-up-why = Setzen Sie sich eine halbe Minute. Dann wird jeder Schritt sofort eingeordnet.
sensors-forget-sure = Diesen Sensor vergessen, und wie er am Schuh sitzt?
sensors-forget-do = Vergessen
sensors-keep = Behalten
sensors-add = Einen weiteren Sensor suchen
sensors-more = Mehr

## Setting up and telling apart

sensors-calibrate-sit = Sitzen
sensors-calibrate-still = Still
sensors-calibrate-lift = Heben
sensors-feet-tap = Tippen
sensors-ended-done = Fertig
sensors-ended-not = Diesmal nicht
sensors-ended-stopped = Beendet
sensors-again = Noch einmal
sensors-quality = Wie sicher er ist

## Sounds of the steps

sounds-off = Keine Töne
sounds-off-what = Sie sehen Ihre Schritte nur.
sounds-success = Wenn ein Schritt gelingt
sounds-success-what = Ein kurzer Ton, wenn ein Schritt besser gelingt als meistens bei Ihnen.
sounds-each-step = Bei jedem Schritt
sounds-each-step-what = Ein Ton für diese, ein anderer für die übrigen.
sounds-only-drops = Nur wenn der Fuß fällt
sounds-only-drops-what = Ein schlichter Ton, wo der Fuß mehr fällt als meistens.
sounds-pitch = Eine Tonhöhe für jeden Schritt
sounds-pitch-what = Sie steigt, je besser Ihr Fuß aufkommt.
sounds-silent-walks = Jede vierte Gehstrecke ohne Töne
sounds-silent-walks-what = So lernen Ihre Füße, es auch ohne Ton zu tun.
sounds-outdoors = Auch draußen Töne
sounds-outdoors-what = Ohne dies spüren Sie Ihre Schritte dort nur, damit Sie den Verkehr hören.
sounds-from-next = Es gilt ab der nächsten Gehstrecke.

## Borders

borders-lower = Niedriger
borders-higher = Höher
borders-default = Zurück zur Vorgabe

## Recordings

recordings-switch = Aufzeichnen, was Sensoren messen
recordings-more-room = Mehr behalten
recordings-less-room = Weniger behalten
recordings-none = Noch keine Aufzeichnung.
recordings-delete = Löschen
recordings-delete-sure = Diese Aufzeichnung löschen? Was Sie geübt haben, bleibt im Verlauf.
