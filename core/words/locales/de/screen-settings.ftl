### On the phone's screens: Settings, backup, deleting.

screen-more = Mehr
screen-plan = Plan

backup-made = Gemacht am { $when }
backup-span = Von { $from } bis { $until }
backup-here-now = Jetzt hier: { $text }

## Auf vielen Bildschirmen

step-less = Weniger
step-more = Mehr

## Was man wählen kann

settings-text-size = Schriftgröße
text-size-usual = Wie auf diesem Gerät
text-size-larger = Etwas größer
text-size-large = Größer
text-size-largest = Am größten
settings-looks = Aussehen
theme-system = Wie auf diesem Gerät
theme-light = Hell
theme-dark = Dunkel
settings-contrast = Hoher Kontrast
settings-still = Stehende Bilder
settings-still-for = Figuren bewegen sich nicht von selbst.
settings-left-handed = Linkshändig
settings-sounds = Ton und Vibration
settings-voice = Stimme
settings-voice-for = Eine Stimme führt Sie durch die Übung.
settings-tones = Töne
settings-haptics = Vibration
settings-keys = Lautstärketasten zählen
settings-headset = Die Kopfhörertaste zählt
settings-headset-for = Sie zählt eine Wiederholung. Sonst hält sie die Übung an.
settings-keys-for = Sie zählen eine Wiederholung. Sonst halten sie die Übung an.
settings-lock-screen = Gesperrter Bildschirm
settings-lock-open = Sagen, worum es bei einer Erinnerung geht
settings-lock-open-for = Sonst sagt sie nur, dass es ein Moment für Sie ist.
settings-language = Sprache
settings-language-system = Wie auf diesem Gerät
language-machine-made = Von einer Maschine gemacht
language-not-reviewed = Noch nicht von einer Fachperson geprüft
settings-health-store = Gesundheits-App
settings-health-share = Meine Übungen dort zeigen
settings-health-not-allowed = Ihr Telefon erlaubt es noch nicht.
settings-health-missing = Auf diesem Telefon ist keine Gesundheits-App zu erreichen. Installieren oder aktualisieren Sie Health Connect, oder schalten Sie dies aus. Ihre Übungen sind in dieser App sicher.
settings-health-failed = Ihre letzte Übung konnte dort nicht gezeigt werden. In dieser App ist sie sicher.
settings-delete = Löschen
delete-what = Das löscht Ihren Verlauf, Ihren Plan, Ihre Einstellungen, Ihre Sensoren und Ihre Aufzeichnungen.
delete-no-way-back = Ohne Sicherung gibt es keinen Weg zurück.
delete-backup-first = Zuerst eine Sicherung speichern
delete-for-ever = Alles für immer löschen

## Sicherungen

backup-passphrase-optional = Passphrase, wenn Sie eine möchten
backup-passphrase-show = Passphrase zeigen
backup-saved-now = Die Sicherung ist gespeichert.
backup-open-file = In eine Sicherung hineinsehen
backup-open-again = Mit dieser Passphrase noch einmal hineinsehen
backup-replace-what = Das tritt an die Stelle von allem hier. Was jetzt hier ist, bleibt aufgehoben, damit Sie zurückkönnen.
backup-merge-what = Das fügt hinzu, was hier noch nicht ist. Nichts hier geht verloren.
backup-undo = Das zurücknehmen
