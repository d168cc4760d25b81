### Machine-made German; nobody has reviewed these texts yet.
### The borders between landings, which a person or their therapist may move.

borders-title = Was als was zählt

## What each parts, in a few words

borders-label-heel = Ferse zuerst über
borders-label-toe = Zehen zuerst unter
borders-label-slap = Klatschend unter
borders-label-drag = Empfindlichkeit für Schleifen

## What moving it does

borders-what-heel = Der Winkel des Fußes beim Aufsetzen, Zehen oben. Mit einer niedrigeren Grenze zählen mehr Schritte als „Ferse zuerst“.
borders-what-toe = Der Winkel des Fußes beim Aufsetzen, Zehen oben. Mit einer niedrigeren Grenze zählen weniger Schritte als „Zehen zuerst“.
borders-what-slap = Die Zeit von der Ferse am Boden bis zum flachen Fuß. Mit einer längeren Zeit zählen mehr Schritte als klatschend.
borders-what-drag = Über 1 zählen mehr Schritte als schleifend, unter 1 weniger.

## Where it lies

borders-value-heel = { $value }°
    .spoken = { $value } Grad
borders-value-toe = { $value }°
    .spoken = { $value } Grad
borders-value-slap = { NUMBER($value, maximumFractionDigits: 0) } ms
    .spoken = { NUMBER($value, maximumFractionDigits: 0) } Millisekunden
borders-value-drag = { NUMBER($value, maximumFractionDigits: 2) }
borders-feet = links { $left }, rechts { $right }

## Whether it was moved

borders-moved = verschoben, sonst { $default }
borders-not-moved = Standard

## Under all of them

borders-note = Eine verschobene Grenze gilt ab der nächsten Gehstrecke. Frühere Schritte bleiben, wie sie eingeordnet sind. Eine Grenze auf Standard kann dem folgen, was bei Ihnen üblich ist, sobald ein eingerichteter Sensor das kennt.
