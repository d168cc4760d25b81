### Machine-made German; nobody has reviewed these texts yet.
### What is said while somebody moves: a word or two, never more than can be heard in a second or so.
### KEY-2 and KEY-3 say the same as KEY in other words.

## Getting ready

cue-set-up = Nehmen Sie Ihre Position ein. Sagen Sie, wenn Sie bereit sind.
cue-get-ready = Gleich geht es los.
cue-side-left = Linker Fuß.
cue-side-right = Rechter Fuß.
cue-first-left = Linker Fuß zuerst.
cue-first-right = Rechter Fuß zuerst.
cue-switch-left = Wechsel zum linken Fuß.
cue-switch-right = Wechsel zum rechten Fuß.

## Moving

cue-up = Hoch
cue-up-2 = Und hoch
cue-up-3 = Wieder hoch
cue-up-left = Links hoch
cue-up-left-2 = Nun links
cue-up-left-3 = Und links
cue-up-right = Rechts hoch
cue-up-right-2 = Nun rechts
cue-up-right-3 = Und rechts
cue-hold = Halten
cue-hold-2 = So halten
cue-hold-3 = Dort bleiben
cue-down = Langsam senken
cue-down-2 = Sanft senken
cue-down-3 = Ruhig senken
cue-up-helped = Hoch, mit Hilfe
cue-up-helped-2 = Mit Hilfe hoch
cue-up-helped-3 = Heben mit Hilfe
cue-ease-help = Weniger helfen
cue-ease-help-2 = Etwas weniger
cue-ease-help-3 = Selbst halten
cue-down-alone = Langsam senken, allein
cue-down-alone-2 = Senken, ohne Hilfe
cue-down-alone-3 = Allein senken
cue-pull = Sanft ziehen
cue-hold-stretch = Dehnung halten
cue-release = Langsam lösen
cue-slide-back = Zurückschieben
cue-slide-back-2 = Und zurück
cue-slide-back-3 = Wieder zurück
cue-slide-forward = Langsam vor
cue-slide-forward-2 = Sanft vor
cue-slide-forward-3 = Und vor
cue-own-pace = Ihr Tempo
cue-own-pace-2 = Wenn bereit
cue-own-pace-3 = Noch einmal

## Counting

cue-count = { $count }
cue-counted = { $count }
cue-rest = { $count ->
    [0] Pause
   *[other] { $count }. Pause
}
cue-rest-2 = { $count ->
    [0] Durchatmen
   *[other] { $count }. Durchatmen
}
cue-rest-3 = { $count ->
    [0] Locker
   *[other] { $count }. Locker
}
cue-rest-between-sets = { $count ->
    [one] { $count } Sekunde Pause.
   *[other] { $count } Sekunden Pause.
}
cue-rest-ending = { $count ->
    [one] Noch { $count } Sekunde Pause.
   *[other] Noch { $count } Sekunden Pause.
}
cue-halfway = Die Hälfte.
cue-halfway-2 = Halb geschafft.
cue-last-one = Letztes Mal.
cue-last-one-2 = Noch eine.

## Walking

cue-walk-start = Gehen, ganz ruhig.
cue-walk-high-knees = Gehen. Knie hoch.
cue-walk-on = Weitergehen.
cue-walk-heel = Ferse zuerst.
cue-walk-heel-2 = Zuerst die Ferse.
cue-walk-heel-3 = Ferse, dann Zehen.
cue-walk-soft = Fuß sanft absetzen.
cue-walk-soft-2 = Sanft aufsetzen.
cue-walk-soft-3 = Ein sanfter Schritt.
cue-walk-clear = Fuß deutlich heben.
cue-walk-clear-2 = Fuß heben.
cue-walk-clear-3 = Ein freier Schritt.
cue-walk-halfway = Die Hälfte.
cue-walk-halfway-2 = Halb geschafft.
cue-walk-ten-left = Noch zehn Sekunden.
cue-walk-ten-left-2 = Zehn Sekunden noch.
cue-after-stumble = Das war vielleicht ein Stolpern. Bei Unsicherheit bitte aufhören.

## Pausing and ending

cue-paused = Angehalten.
cue-interrupted = Angehalten. Weiter, wenn Sie mögen.
cue-resumed = Es geht gleich weiter.
cue-enough-side = Genug auf dieser Seite. Gut gemacht.
cue-done = Fertig. Gut gemacht.
cue-done-2 = Fertig. Gute Erholung.
cue-done-3 = Alles geschafft. Danke.
cue-enough = Genug für heute. Gut gemacht.
cue-enough-2 = Das ist genug. Ruhen Sie sich aus.
cue-stopped = Gestoppt. Ruhen Sie sich jetzt aus.

## Phases, as a heading

phase-set-up = Vorbereiten
phase-get-ready = Bereit machen
phase-up = Hoch
phase-hold = Halten
phase-down = Zurück
phase-rest = Pause
phase-switch-side = Seite wechseln
phase-walk = Gehen
phase-paused = Angehalten
phase-done = Fertig

## What to do in a phase, in one sentence

instruction-set-up = Nehmen Sie Ihre Position ein, und sagen Sie dann, dass Sie bereit sind.
instruction-get-ready = Gleich geht es los.
instruction-up = Hoch, langsam und so weit Sie können.
instruction-hold = Dort halten, und weiteratmen.
instruction-down = Langsam zurück.
instruction-rest = Locker lassen, und durchatmen.
instruction-switch-side = Wechseln Sie zum anderen Fuß.
instruction-walk = Gehen Sie ruhig, und machen Sie jeden Schritt bewusst.
instruction-paused = Lassen Sie sich Zeit. Machen Sie weiter, wenn Sie mögen.
instruction-done = Das war es. Gut gemacht.

## How a session ended

session-done = { $repetitions ->
    [0] { $exercise }: fertig. Gut gemacht.
    [one] { $exercise }: { $repetitions } Wiederholung geschafft. Gut gemacht.
   *[other] { $exercise }: { $repetitions } Wiederholungen geschafft. Gut gemacht.
}
session-enough = { $repetitions ->
    [0] { $exercise }: genug für heute. Das zählt als erledigt.
    [one] { $exercise }: { $repetitions } Wiederholung, und genug für heute. Das zählt als erledigt.
   *[other] { $exercise }: { $repetitions } Wiederholungen, und genug für heute. Das zählt als erledigt.
}
session-stopped = { $repetitions ->
    [0] { $exercise }: gestoppt. Ruhen Sie sich jetzt aus.
    [one] { $exercise }: nach { $repetitions } Wiederholung gestoppt. Sie ist gespeichert.
   *[other] { $exercise }: nach { $repetitions } Wiederholungen gestoppt. Sie sind gespeichert.
}
session-interrupted = { $repetitions ->
    [0] { $exercise }: unterbrochen.
    [one] { $exercise }: nach { $repetitions } Wiederholung unterbrochen. Sie ist gespeichert.
   *[other] { $exercise }: nach { $repetitions } Wiederholungen unterbrochen. Sie sind gespeichert.
}

## Why somebody stopped; asked afterwards, and may be skipped

stop-question = Warum haben Sie aufgehört? Sie müssen nicht antworten.
stop-pain = Es tut weh
stop-dizzy = Mir ist schwindlig
stop-unsteady = Ich fühle mich unsicher auf den Beinen
stop-tired = Ich bin müde
stop-hot = Mir ist zu heiß
stop-other = Etwas anderes
stop-skip = Überspringen
stop-after-pain = Lassen Sie diese Übung vorerst. Wenn der Schmerz bleibt, fragen Sie in der Physiotherapie oder ärztlich nach.
stop-after-dizzy = Setzen oder legen Sie sich hin, und trinken Sie etwas Wasser. Wenn es nicht nachlässt, holen Sie Hilfe.
stop-after-unsteady = Setzen Sie sich, und ruhen Sie sich aus. Übungen im Sitzen sind heute für Sie da.
stop-after-tired = Ruhen Sie sich jetzt aus. Was Sie getan haben, zählt.
stop-after-hot = Kühlen Sie sich ab, und ruhen Sie sich aus. Wenn es dabei nicht nachlässt, hören Sie für heute auf.
stop-after-other = Ruhen Sie sich jetzt aus. Machen Sie nur weiter, wenn Ihnen danach ist.
