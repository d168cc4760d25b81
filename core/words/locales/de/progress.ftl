### Machine-made German; nobody has reviewed these texts yet.
### Whether something changed, what is missing to say so, and whom to see. Worse is said as plainly as better.

progress-title = Entwicklung

## What is compared

progress-subject-strike-angle = wie weit die Zehen oben sind, wenn Ihr Fuß aufsetzt
progress-subject-heel-share = Schritte mit der Ferse zuerst
progress-subject-flat-share = Schritte, die flach aufsetzen
progress-subject-toe-share = Schritte mit den Zehen zuerst
progress-subject-slap-share = Schritte, die aufklatschen
progress-subject-drag-share = Schritte, die schleifen
progress-subject-toe-lift = wie hoch Sie die Zehen im Sitzen heben
progress-subject-speed = wie schnell Sie gehen

## Verdicts

progress-clearly-better = Deutlich besser: { $what }.
progress-clearly-worse = Deutlich schlechter: { $what }.
progress-clearly-different = Deutlich verändert: { $what }.
progress-no-clear-change-yet = Noch keine klare Veränderung: { $what }.

## Beside them: from the earlier days to the later ones

progress-angle = { NUMBER($from, minimumFractionDigits: 1, maximumFractionDigits: 1) }° vorher, { NUMBER($to, minimumFractionDigits: 1, maximumFractionDigits: 1) }° jetzt
    .spoken = { NUMBER($from, maximumFractionDigits: 0) } Grad vorher, { NUMBER($to, maximumFractionDigits: 0) } Grad jetzt
progress-share = { NUMBER($from, maximumFractionDigits: 0) } von 100 Schritten vorher, { NUMBER($to, maximumFractionDigits: 0) } jetzt
progress-speed = { NUMBER($from, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s vorher, { NUMBER($to, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s jetzt
    .spoken = { NUMBER($from, minimumFractionDigits: 2, maximumFractionDigits: 2) } Meter pro Sekunde vorher, { NUMBER($to, minimumFractionDigits: 2, maximumFractionDigits: 2) } jetzt
progress-same-context = Verglichen werden nur Tage mit gleichem Schuh, gleicher Schiene und gleicher Gehhilfe.

## Whom to see

progress-worse-see = Bitte zeigen Sie dies bald in Ihrer Physiotherapie. Wenn ein Team Sie betreut, etwa bei Multipler Sklerose, sagen Sie es auch dort.
progress-worse-sudden = Kam es innerhalb von Tagen, rufen Sie noch heute in einer Arztpraxis an.
progress-worse-why = Auch ein abgetragener Schuh, eine lockere Schiene, Hitze, eine unruhige Nacht oder eine Krankheit kann das bewirken.
progress-different-see = Ihr Ziel ist ein anderes. Erwähnen Sie es beim nächsten Mal in der Physiotherapie.
progress-better-why = Das ist mehr, als Füße und Sensoren von selbst schwanken.

## What is missing to be clear

progress-missing-days-before = Die früheren Wochen haben { $have } von { $need } nötigen Tagen.
progress-missing-days-after = Die späteren Wochen haben { $have } von { $need } nötigen Tagen.
progress-missing-steps-before = Die früheren Wochen haben { $have } von { $need } nötigen Schritten.
progress-missing-steps-after = Die späteren Wochen haben { $have } von { $need } nötigen Schritten.
progress-missing-lifts-before = Die früheren Wochen haben { $have } von { $need } nötigen Fußhebungen.
progress-missing-lifts-after = Die späteren Wochen haben { $have } von { $need } nötigen Fußhebungen.
progress-missing-borders-moved = Die Grenzen zwischen den Schrittarten wurden in diesen Wochen verschoben. Frühere Schritte wurden nach anderen Grenzen eingeordnet und sind hier nicht dabei.
progress-missing-windows-apart = Beide Zeiträume teilen sich einen Tag. Wählen Sie getrennte Zeiträume.
progress-missing-sure-of-it = Es schwankt von Tag zu Tag zu stark, um sicher zu sein.
progress-missing-large-enough = Der Unterschied ist kleiner, als Füße und Sensoren von selbst schwanken.

## Personal bests: what was reached once stays reached

progress-best-set = { $count ->
    [one] Meiste in einem Satz: { $count } Wiederholung
   *[other] Meiste in einem Satz: { $count } Wiederholungen
}
progress-best-heel-run = Meiste Schritte nacheinander mit der Ferse zuerst: { $count }
progress-best-soft-run = Meiste Schritte nacheinander ohne Klatschen: { $count }
progress-best-clear-run = Meiste Schritte nacheinander ohne Schleifen: { $count }
progress-best-lift = Höchster Satz Fußhebungen: { NUMBER($angle, minimumFractionDigits: 1, maximumFractionDigits: 1) }°
    .spoken = Höchster Satz Fußhebungen: { NUMBER($angle, maximumFractionDigits: 0) } Grad
progress-best-of-walking = Gehen
progress-best-of-lifts = Fußhebungen
progress-best-when = Erreicht am { $date }

progress-trials = { $count ->
    [one] { $count } Probeeinheit in anderem Tempo ist nicht dabei.
   *[other] { $count } Probeeinheiten in anderem Tempo sind nicht dabei.
}

## Planned and done, and the person's own goal

progress-done-of-planned = { $done } von { $planned } Erinnerungen führten zum Üben
progress-goal-ask = Wie nah sind Sie Ihrem eigenen Ziel, von 0 bis 10?
progress-goal-rated = Ihr eigenes Ziel: { $rating } von 10
progress-question-for-professional = Was möchten Sie in der Therapie fragen?
