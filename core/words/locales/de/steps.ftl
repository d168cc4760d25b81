### Machine-made German; nobody has reviewed these texts yet.
### What a foot sensor says about steps. Counts, never a judgement.

## One step, in a word or two

step-heel = Ferse zuerst
step-flat = flach
step-toe = Zehen zuerst
step-slap = klatschend
step-drag = schleifend
step-ungraded = nicht eingeordnet
step-apart = zählt nicht

## One step, spoken while walking

step-said-heel = Ferse
step-said-flat = Flach
step-said-toe = Zehen
step-said-slap = Klatscht
step-said-drag = Schleift
step-said-clear = Frei
step-said-soft = Sanft

## A walk by its goal

steps-share-heel = { $good } von { $graded } Schritten setzten mit der Ferse zuerst auf.
steps-share-soft = { $good } von { $graded } Schritten setzten sanft auf.
steps-share-clear = { $good } von { $graded } Schritten kamen frei über den Boden.

## The same with fewer than 20 graded steps: too few for more than a count

steps-few-heel = { $good } von { $graded } mit der Ferse zuerst.
steps-few-soft = { $good } von { $graded } sanft aufgesetzt.
steps-few-clear = { $good } von { $graded } frei über den Boden.

## The other side of it, shown second

steps-count-toe = { $graded ->
    [one] { $count } von { $graded } Schritt setzte mit den Zehen zuerst auf.
   *[other] { $count } von { $graded } Schritten setzten mit den Zehen zuerst auf.
}
steps-count-flat = { $graded ->
    [one] { $count } von { $graded } Schritt setzte flach auf.
   *[other] { $count } von { $graded } Schritten setzten flach auf.
}
steps-count-heel = { $graded ->
    [one] { $count } von { $graded } Schritt setzte mit der Ferse zuerst auf.
   *[other] { $count } von { $graded } Schritten setzten mit der Ferse zuerst auf.
}
steps-count-slap = { $graded ->
    [one] { $count } von { $graded } Schritt klatschte auf.
   *[other] { $count } von { $graded } Schritten klatschten auf.
}
steps-count-drag = { $graded ->
    [one] { $count } von { $graded } Schritt schleifte.
   *[other] { $count } von { $graded } Schritten schleiften.
}

## Steps as such

steps-none = Noch kein Schritt.
steps-none-counted = Schritte zählen, sobald Sie gleichmäßig gehen.
steps-none-graded = { $steps ->
    [0] Noch kein Schritt.
    [one] { $steps } Schritt, noch nicht eingeordnet.
   *[other] { $steps } Schritte, noch keiner eingeordnet.
}
steps-walked = { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
}
steps-ungraded-count = { $count ->
    [one] { $count } Schritt ließ sich nicht einordnen.
   *[other] { $count } Schritte ließen sich nicht einordnen.
}
steps-cadence = { $cadence ->
    [one] { $cadence } Schritt pro Minute
   *[other] { $cadence } Schritte pro Minute
}
steps-lost = Ein Teil der Sensordaten ging verloren: { $percent } Prozent.

## In one: the goal is an argument too

steps-summary = { $goal ->
    [soft] { $count } von { $of } Schritten setzten sanft auf.
    [clear] { $count } von { $of } Schritten kamen frei über den Boden.
   *[heel] { $count } von { $of } Schritten setzten mit der Ferse zuerst auf.
}

## Why a step is not graded

ungraded-missing-samples = Ein Teil der Sensordaten kam nicht an.
ungraded-unknown-mount = Der Sensor weiß noch nicht, wie er an Ihrem Schuh sitzt. Ein paar Schritte mehr helfen.
ungraded-no-foot-flat = Ihr Fuß kam nicht auf dem Boden zur Ruhe.
ungraded-not-level-walking = Das sah nicht nach Gehen auf ebenem Boden aus.
ungraded-no-swing = Das war der erste Schritt der Gehstrecke.
