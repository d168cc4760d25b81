### Whether something changed, what is missing to say so, and whom to see. Worse is said as plainly as better.

progress-title = Progress

## What is compared

progress-subject-strike-angle = how far your toes are up when your foot lands
progress-subject-heel-share = steps that land heel first
progress-subject-flat-share = steps that land flat
progress-subject-toe-share = steps that land toes first
progress-subject-slap-share = steps that slap
progress-subject-drag-share = steps that drag
progress-subject-toe-lift = how high you lift your toes sitting
progress-subject-speed = how fast you walk

## Verdicts. $what is one of the texts above.

progress-clearly-better = Clearly better: { $what }.
progress-clearly-worse = Clearly worse: { $what }.
progress-clearly-different = Clearly changed: { $what }.
progress-no-clear-change-yet = No clear change yet: { $what }.

## Beside them: from the earlier days to the later ones

progress-angle = { NUMBER($from, minimumFractionDigits: 1, maximumFractionDigits: 1) }° before, { NUMBER($to, minimumFractionDigits: 1, maximumFractionDigits: 1) }° now
    .spoken = { NUMBER($from, maximumFractionDigits: 0) } degrees before, { NUMBER($to, maximumFractionDigits: 0) } degrees now
progress-share = { NUMBER($from, maximumFractionDigits: 0) } of 100 steps before, { NUMBER($to, maximumFractionDigits: 0) } now
progress-speed = { NUMBER($from, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s before, { NUMBER($to, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s now
    .spoken = { NUMBER($from, minimumFractionDigits: 2, maximumFractionDigits: 2) } metres a second before, { NUMBER($to, minimumFractionDigits: 2, maximumFractionDigits: 2) } now
# Only days with the same shoe, brace and aid are compared.
progress-same-context = Only days with the same shoe, brace and walking aid are compared.

## Whom to see

progress-worse-see = Please show this to your physical therapist soon. If you have a care team, for example for multiple sclerosis, tell them too.
progress-worse-sudden = If it came on within days, call a doctor today.
progress-worse-why = A worn shoe, a loose brace, heat, a bad night or an illness can do this too.
progress-different-see = Your goal is another one. Mention it when you next see your physical therapist.
progress-better-why = It goes beyond what feet and sensors do by themselves.

## What is missing to be clear

progress-missing-days-before = The earlier weeks have { $have } of { $need } days that it takes.
progress-missing-days-after = The later weeks have { $have } of { $need } days that it takes.
progress-missing-steps-before = The earlier weeks have { $have } of { $need } steps that it takes.
progress-missing-steps-after = The later weeks have { $have } of { $need } steps that it takes.
progress-missing-lifts-before = The earlier weeks have { $have } of { $need } lifts that it takes.
progress-missing-lifts-after = The later weeks have { $have } of { $need } lifts that it takes.
progress-missing-windows-apart = Both spans share a day. Choose spans that lie apart.
progress-missing-sure-of-it = It differs too much from day to day to be sure.
progress-missing-large-enough = The difference is smaller than what feet and sensors do by themselves.

## Personal bests: what was reached once stays reached

progress-best-set = { $count ->
    [one] Most in one set: { $count } repetition
   *[other] Most in one set: { $count } repetitions
}
progress-best-heel-run = Most steps in a row that landed heel first: { $count }
progress-best-soft-run = Most steps in a row without a slap: { $count }
progress-best-clear-run = Most steps in a row without dragging: { $count }
progress-best-lift = Highest set of toe lifts: { NUMBER($angle, minimumFractionDigits: 1, maximumFractionDigits: 1) }°
    .spoken = Highest set of toe lifts: { NUMBER($angle, maximumFractionDigits: 0) } degrees
progress-best-of-walking = Walking
progress-best-of-lifts = Toe lifts
progress-best-when = Reached on { $date }

progress-trials = { $count ->
    [one] { $count } trial session at another speed is left out.
   *[other] { $count } trial sessions at another speed are left out.
}

## Planned and done, and the person's own goal

progress-done-of-planned = { $done } of { $planned } prompts led to practice
progress-goal-ask = How near are you to your own goal, from 0 to 10?
progress-goal-rated = Your own goal: { $rating } of 10
progress-question-for-professional = What would you like to ask your therapist?
