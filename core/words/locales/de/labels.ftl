### Machine-made German; nobody has reviewed these texts yet.
### Names on screens and buttons.

app-name = Heelfirst

## Screens

screen-today = Heute
screen-practice = Üben
screen-walk = Gehen
screen-exercises = Übungen
screen-history = Verlauf
screen-reminders = Erinnerungen
screen-sensors = Sensoren
screen-settings = Einstellungen
screen-self-check = Selbst-Check
screen-report = Bericht
screen-help = Hilfe
screen-professional = Fachliche Hilfe
screen-aids = Gehhilfen
screen-helper = Wenn jemand hilft
screen-about = Über die App und Quellen

## Buttons

button-start = Start
button-stop = Stopp
button-pause = Anhalten
button-go-on = Weiter üben
button-ready = Ich bin bereit
button-skip = Überspringen
button-back = Zurück
button-repetition-back = Wiederholung davor
button-more-time = Mehr Zeit
button-enough = Mein Fuß hat für heute genug
button-enough-short = Genug
button-arrived = Ich bin da
button-count = Zählen
button-undo = Rückgängig
button-save = Speichern
button-cancel = Abbrechen
button-close = Schließen
button-next = Weiter
button-yes = Ja
button-no = Nein
button-not-now = Jetzt nicht
button-answer-questions = Fragen beantworten
button-start-new = Neu beginnen
button-resume = Dort weitermachen, wo ich war
button-lighter-day = Leichter Tag
button-scan = Sensoren suchen
button-pair = Diesen nehmen
button-calibrate = Sensor einrichten
button-forget = Diesen Sensor vergessen
button-share-report = Bericht teilen
button-backup = Sicherung speichern
button-restore = Sicherung zurückholen
button-delete-everything = Alles löschen
button-trip = Ich bin gestolpert
button-near-fall = Ich bin fast gestürzt
button-fall = Ich bin gestürzt
button-read-aloud = Vorlesen

## Positions, sides, goals, orders

position-seated = Im Sitzen
position-standing = Im Stehen, mit Festhalten
position-walking = Im Gehen
side-left = Links
side-right = Rechts
side-both = Beide
side-weaker = Schwächere Seite
side-none = –
    .spoken = Keine Seite
goal-heel = Ferse zuerst
goal-soft = Sanftes Aufsetzen
goal-clear = Fuß frei vom Boden
goal-heel-long = Ihre Ferse setzt zuerst auf.
goal-soft-long = Ihr Vorfuß setzt sanft auf.
goal-clear-long = Ihr Fuß kommt frei über den Boden.
landing-heel = Ferse zuerst
landing-flat = Flach
landing-toe = Zehen zuerst
landing-none = Nicht eingeordnet
step-slap-name = Klatschen
step-drag-name = Schleifen
pace-guided = Geführtes Tempo
pace-own = Mein eigenes Tempo
sides-blocks = Eine Seite, dann die andere
sides-alternating = Links und rechts im Wechsel
sides-affected-first = Schwächere Seite zuerst
sides-affected = Nur die schwächere Seite
sides-none = Beide zusammen

## How a session ended; who counted

outcome-done = Erledigt
outcome-enough = Genug für heute
outcome-stopped = Gestoppt
outcome-interrupted = Unterbrochen
counted-by-cued = Geführt
counted-by-person = Von Ihnen gezählt
counted-by-helper = Von jemandem mitgezählt
counted-by-sensor = Vom Sensor gezählt
felt-easy = Leicht
felt-right = Passend
felt-hard = Schwer

## The link to a sensor

link-idle = Nicht in Gebrauch
link-scanning = Wird gesucht
link-connecting = Wird verbunden
link-discovering = Wird kennengelernt
link-configuring = Wird vorbereitet
link-streaming = Verbunden
link-stalled = Im Moment keine Daten
link-backoff = Gleich neuer Versuch
link-off = Bluetooth ist aus
link-unauthorised = Bluetooth ist nicht erlaubt

## What a sensor is and how it fares

sensor-kind-movesense = Movesense
sensor-kind-witmotion = WitMotion
sensor-kind-open = Selbst gebauter Sensor
sensor-kind-polar = Polar Verity Sense
sensor-kind-movella-dot = Movella DOT
sensor-kind-running-pod = Laufsensor
sensor-kind-simulated = Simulierter Sensor
sensor-kind-replayed = Aufzeichnung
sensor-kind-unknown = Sensor
sensor-limits-pace-only = Er meldet nur Schrittfrequenz und Tempo. Wie ein Fuß aufsetzt, sieht er nicht.
sensor-signal-near = Nah
sensor-signal-further = Etwas weiter weg
sensor-signal-far = Weit weg
sensor-battery-text = Akku { $percent } %
    .spoken = Akku { $percent } Prozent
sensor-battery-low-text = Akku fast leer, { $percent } %
    .spoken = Akku fast leer, { $percent } Prozent
sensor-on-foot = { $side ->
    [left] An Ihrem linken Schuh
   *[right] An Ihrem rechten Schuh
}
sensor-battery = Akku { $percent } Prozent
sensor-simulated = Simulierter Fuß
sensor-replay = Aufzeichnung
sensor-none = Kein Sensor

## Under which circumstances

context-title = Umstände heute
context-shoe = Schuh
context-orthosis = Schiene oder Stimulator
orthosis-none = Nichts
orthosis-soft = Weiche Schiene oder Bandage
orthosis-afo = Feste Fußheberschiene
    .spoken = Feste Fußheberschiene
orthosis-fes = Fußheber-Stimulator
context-aid = Gehhilfe
aid-none = Keine
aid-cane = Stock
aid-crutch = Gehstütze
aid-rollator = Rollator
aid-walker = Gehgestell
context-place = Ort
place-indoors = Drinnen
place-outdoors = Draußen
place-treadmill = Laufband
context-helper = Jemand hilft mir
context-hot-or-tired = Mir ist heiß, oder ich bin müde

## Reminder settings

setting-wake = Ich stehe auf um
setting-sleep = Mein Tag endet um
setting-walks-per-day = Gehrunden am Tag
setting-stretches-per-day = Dehnungen am Tag
setting-strength-per-day = Kraftübungen am Tag
setting-quiet = Ruhezeiten
setting-days = Tage
setting-min-gap-minutes = Kleinster Abstand zwischen zwei
setting-max-per-day = Höchstens so viele Erinnerungen am Tag
setting-fixed = Feste Zeiten
setting-every = Alle so viele Minuten
setting-busy = Belegte Zeiten
setting-paused-until = Ausgesetzt bis
setting-anchors = Nach etwas, das ich ohnehin tue
kind-walk = Gehrunde
kind-stretch = Dehnung
kind-strength = Kraftübung
day-mon = Montag
day-tue = Dienstag
day-wed = Mittwoch
day-thu = Donnerstag
day-fri = Freitag
day-sat = Samstag
day-sun = Sonntag

## Small measures

unit-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
unit-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
unit-repetitions = { $count ->
    [one] { $count } Wiederholung
   *[other] { $count } Wiederholungen
}
repetition-of = { $repetition } von { $of }
set-of = Satz { $set } von { $sets }
remaining = { $seconds ->
    [one] noch { $seconds } Sekunde
   *[other] noch { $seconds } Sekunden
}
