### On the phone's screens: Settings, backup, deleting.

screen-more = Mehr
screen-plan = Plan

backup-made = Gemacht am { $when }
backup-span = Von { $from } bis { $until }
backup-here-now = Jetzt hier: { $text }

## Auf vielen Bildschirmen

step-less = Weniger
step-more = Mehr
