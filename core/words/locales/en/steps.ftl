### What a foot sensor says about steps. Counts, never a judgement.

## One step, in a word or two

step-heel = heel first
step-flat = flat
step-toe = toes first
step-slap = slapping
step-drag = dragging
step-ungraded = not graded
step-apart = not counted

## One step, spoken while walking

step-said-heel = Heel
step-said-flat = Flat
step-said-toe = Toes
step-said-slap = Slap
step-said-drag = Drag
step-said-clear = Clear
step-said-soft = Soft

## A walk by its goal: from 20 graded steps on. $good of $graded had it, $steps were walked.

steps-share-heel = { $good } of { $graded } steps landed heel first.
steps-share-soft = { $good } of { $graded } steps came down softly.
steps-share-clear = { $good } of { $graded } steps cleared the floor.

## The same with fewer than 20 graded steps: too few for more than a count

steps-few-heel = { $good } of { $graded } landed heel first.
steps-few-soft = { $good } of { $graded } came down softly.
steps-few-clear = { $good } of { $graded } cleared the floor.

## The other side of it, shown second. $count of $graded.

steps-count-toe = { $graded ->
    [one] { $count } of { $graded } step landed toes first.
   *[other] { $count } of { $graded } steps landed toes first.
}
steps-count-flat = { $graded ->
    [one] { $count } of { $graded } step landed flat.
   *[other] { $count } of { $graded } steps landed flat.
}
steps-count-heel = { $graded ->
    [one] { $count } of { $graded } step landed heel first.
   *[other] { $count } of { $graded } steps landed heel first.
}
steps-count-slap = { $graded ->
    [one] { $count } of { $graded } step slapped down.
   *[other] { $count } of { $graded } steps slapped down.
}
steps-count-drag = { $graded ->
    [one] { $count } of { $graded } step dragged.
   *[other] { $count } of { $graded } steps dragged.
}

## Steps as such

steps-none = No step yet.
steps-none-counted = Steps count once you walk steadily.
steps-none-graded = { $steps ->
    [0] No step yet.
    [one] { $steps } step, not graded yet.
   *[other] { $steps } steps, none graded yet.
}
steps-walked = { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
steps-ungraded-count = { $count ->
    [one] { $count } step could not be graded.
   *[other] { $count } steps could not be graded.
}
steps-cadence = { $cadence ->
    [one] { $cadence } step a minute
   *[other] { $cadence } steps a minute
}
steps-lost = Part of the sensor's data was lost: { $percent } percent.

## In one: the goal is an argument too. $goal is heel, soft or clear; $count of $of steps had it

steps-summary = { $goal ->
    [soft] { $count } of { $of } steps came down softly.
    [clear] { $count } of { $of } steps cleared the floor.
   *[heel] { $count } of { $of } steps landed heel first.
}

## Why a step is not graded

ungraded-missing-samples = Some of the sensor's data did not arrive.
ungraded-unknown-mount = The sensor does not know yet how it sits on your shoe. A few more steps help.
ungraded-no-foot-flat = Your foot did not come to rest on the floor.
ungraded-not-level-walking = This did not look like walking on level ground.
ungraded-no-swing = This was the first step of the walk.
