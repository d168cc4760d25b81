### The report for a professional: one page, and the same as text. It is read by somebody who does not know the app.

report-title = Foot drop: practice at home
report-period = { $from } to { $until }; made on { $date }.
report-versions = Made by { $text }.
report-trials = { $count ->
    [one] { $count } trial session at another speed is left out.
   *[other] { $count } trial sessions at another speed are left out.
}
report-not-validated = Collected at home, not clinically validated.

## Numbers. Every number of the report is written by one of these

report-unit-deg = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }°
report-unit-ms = { NUMBER($value, maximumFractionDigits: 0) } ms
report-unit-s = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } s
report-unit-min = { NUMBER($value, maximumFractionDigits: 1) } min
report-unit-percent = { NUMBER($value, maximumFractionDigits: 0) } %
report-unit-m-per-s = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s
report-unit-per-min = { NUMBER($value, maximumFractionDigits: 0) } a minute
report-unit-count = { NUMBER($value, maximumFractionDigits: 0) }
report-nothing = not measured
report-more = +{ $text }
report-part = { $part } of { $whole }
report-share = { $part } of { $whole } ({ NUMBER($percent, maximumFractionDigits: 0) } %)
report-spread = { $median } ({ $low } to { $high })
report-comma = ,
report-semicolon = ;
report-left-out = … and { $count } more in the exported data
report-left-out-note = { $text }. { $note }
report-pair = { $one }; { $other }

## Dates

report-date = { $day } { $month } { NUMBER($year, useGrouping: 0) }
report-date-short = { $day } { $month }
report-month-1 = January
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December
report-month-short-1 = Jan
report-month-short-2 = Feb
report-month-short-3 = Mar
report-month-short-4 = Apr
report-month-short-5 = May
report-month-short-6 = Jun
report-month-short-7 = Jul
report-month-short-8 = Aug
report-month-short-9 = Sep
report-month-short-10 = Oct
report-month-short-11 = Nov
report-month-short-12 = Dec

## Whose foot

report-affected-left = Left foot drops.
report-affected-right = Right foot drops.
report-affected-both = Both feet drop.
report-affected-unknown = Which foot drops was not said.
report-noticed = The person notices: { $text }.
report-noticed-nothing = What the person notices was not said.
report-notice-lands = lands flat or toes first
report-notice-slaps = slaps down after the heel
report-notice-drags = drags over the floor
report-notice-new-or-worse = something new or suddenly worse
report-notice-toes-do-not-lift = toes do not lift when sitting
report-notice-toes-lift-partly = toes lift partly when sitting
report-notice-toes-lift-fully = toes lift fully when sitting
report-notice-feels-less = foot feels less
report-notice-knee-gives-way = knee gives way
report-notice-stands-unsafely = cannot stand safely for 30 s
report-notice-fell-within-six-months = fell in the six months before
report-notice-walks-not-alone = does not walk alone
report-side-left = left
report-side-right = right
report-foot-left = Left foot
report-foot-right = Right foot
report-foot-unknown = Foot not said
report-on-left = on the left foot
report-on-right = on the right foot
report-on-unknown = foot not said

## Circumstances

report-contexts = Practised: { $text }.
report-contexts-none = Under which circumstances was not said.
report-contexts-left = { $count ->
    [one] … and { $count } other set of circumstances
   *[other] … and { $count } other sets of circumstances
}
report-context = { $text } ({ $count ->
    [one] { $count } session
   *[other] { $count } sessions
})
report-context-unsaid = circumstances not said
report-stand-in-simulated = simulated
report-stand-in-replayed = replayed
report-place-indoors = indoors
report-place-outdoors = outdoors
report-place-treadmill = on a treadmill
report-aid-none = no walking aid
report-aid-cane = with a cane
report-aid-crutch = with a crutch
report-aid-rollator = with a wheeled walker
report-aid-walker = with a walker
report-orthosis-none = no brace
report-orthosis-soft = soft brace
report-orthosis-afo = ankle-foot orthosis
report-orthosis-fes = electrical stimulator
report-shoe = “{ $name }”
report-helper = helped
report-hot-or-tired = hot or tired

## First of all

report-heading-happened = First: falls, trips, pain, stops (as the person reported them)
report-falls = { $count ->
    [0] No fall reported
    [one] { $count } fall
   *[other] { $count } falls
}
report-near-falls = { $count ->
    [0] No near fall reported
    [one] { $count } near fall
   *[other] { $count } near falls
}
report-trips = { $count ->
    [0] No trip reported
    [one] { $count } trip
   *[other] { $count } trips
}
report-latest = , last on { $date }
report-pain-none = No pain reported
report-pain = Pain, { $text }: { $count ->
    [one] { $count } time
   *[other] { $count } times
}
report-pain-somewhere = place not said
report-stops-none = No session stopped early
report-stops = { $count ->
    [one] { $count } session stopped early
   *[other] { $count } sessions stopped early
}
report-stop = { $reason } { $count }
report-stops-why = Why: { $text }
report-stop-pain = pain
report-stop-dizzy = dizzy
report-stop-unsteady = unsteady
report-stop-tired = tired
report-stop-hot = hot
report-stop-other = other
report-stop-unsaid = no reason given

## The person's own goal

report-heading-goal = Own goal
report-goal = “{ $text }”
report-goal-none = No goal written.
report-aim-heel = The walks practise landing heel first.
report-aim-soft = The walks practise setting the forefoot down softly.
report-aim-clear = The walks practise clearing the ground.
report-score-none = Not rated yet (0 to 10).
report-score-now = { $score } of 10 on { $date }.
report-score-first = First { $score } of 10 on { $date }.

## Done against planned

report-heading-done = Done and planned
report-done = Done
report-planned = Planned
report-not-planned = none
report-done-corner = Exercises: repetitions
report-done-told = { $text }: { $done } done, { $planned } planned
report-planned-from = Planned from { $date } on
report-plan-none-held = No plan was chosen yet
report-by-helper = Counted by a helper: { $count ->
    [one] { $count } repetition
   *[other] { $count } repetitions
}
report-repetitions = { $count ->
    [one] { $count } repetition
   *[other] { $count } repetitions
}
report-holds = { $count ->
    [one] { $count } hold
   *[other] { $count } holds
} of { NUMBER($seconds, maximumFractionDigits: 0) } s
report-minutes = { NUMBER($value, maximumFractionDigits: 1) }
report-days = Days practised
report-bursts = Walking bursts
report-walking-min = Minutes of walking practice
report-hold = holds of { NUMBER($seconds, maximumFractionDigits: 0) } s
report-done-nothing = No practice in this period.

## Seated lifts

report-heading-lifts = Seated toe lifts, foot to floor
report-lifts = { $foot }: { $angle }, { $lifts ->
    [one] { $lifts } lift
   *[other] { $lifts } lifts
} in { $sets ->
    [one] { $sets } set
   *[other] { $sets } sets
}.
report-lifts-fade = Fades from repetition { NUMBER($repetition, maximumFractionDigits: 0) } on in { $part } of { $whole } sets.
report-lifts-steady = No fading within a set seen.
report-lifts-short = Sets too short to see fading.
report-lifts-none = No lift was measured by a sensor in this period.

## Walking

report-heading-walking = Walking, by circumstances (median, and the middle half in brackets)
report-angle-note = Foot-to-floor angle, not ankle angle: knee, hip, brace and shoe change it.
report-walking-none = No walk with a sensor in this period.
report-row-steps = Walks, steps of this foot
report-row-ungraded = Steps not graded
report-row-angle = Foot strike angle
report-row-heel = Landed heel first
report-row-flat = Landed flat
report-row-toe = Landed toes first
report-row-steady = Steady; first, last or turning
report-row-slap-drag = Slapped; dragged
report-row-flat-time = Contact to flat, heel first
report-row-stride = Stride time
report-row-daytime = Angle, morning; evening
report-told-steady = Steady steps
report-told-apart = First, last and turning steps, counted apart
report-told-morning = The same in the morning
report-told-evening = The same in the evening
report-steps = { $bouts ->
    [one] { $bouts } walk
   *[other] { $bouts } walks
}, { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
report-ungraded = { $reason } { $count }
report-ungraded-all = { $count } ({ $percent })
report-ungraded-why = { $count } ({ $percent }): { $text }
report-ungraded-other = other reasons { $count }
report-ungraded-missing-samples = data lost
report-ungraded-unknown-mount = mount not known
report-ungraded-no-foot-flat = foot never flat
report-ungraded-not-level-walking = not level walking
report-ungraded-stairs = stairs
report-ungraded-backward = backward
report-ungraded-sideways = sideways
report-ungraded-no-swing = first contact of a walk

## Changes

report-heading-changes = Changes, each within the same circumstances
report-changes-none = Nothing to compare yet.
report-changes-rule = A change is clear where the 95 % interval leaves out 0 and the difference reaches the least that counts.
report-changes-worse = Something is clearly worse. A physical therapist or doctor should look at it soon.
report-column-measure = What
report-column-before = Before
report-column-after = Now
report-column-difference = Difference (95 %)
report-column-floor = Least
report-column-verdict = Verdict
report-window = { $value }, { $from } to { $until }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
report-difference = { $value } ({ $low } to { $high })
report-difference-points = { $value } points ({ $low } to { $high })
report-points = { $text } points
report-verdict-better = Clearly better
report-verdict-worse = Clearly worse
report-verdict-different = Clear change
report-verdict-unclear = No clear change yet
report-verdict-too-few = No clear change yet
report-verdict-why-too-few = Too few days or steps to say more.
report-told-before = Before
report-told-after = Now
report-told-difference = Difference (95 % interval)
report-told-floor = Least difference that counts
report-told-verdict = Verdict

## Charts

report-heading-charts = { $weeks ->
    [one] The last week
   *[other] The last { $weeks } weeks
}
report-charts-none = No chart: nothing was measured.
report-chart-weeks = { $weeks ->
    [one] One week to { $date }.
   *[other] { $weeks } weeks to { $date }.
}
report-chart-days = Measured on { $count } of { $of } days.
report-chart-values = From { $low } to { $high }, last { $last }.
report-chart-usual = Shaded: middle half of the 12 weeks before, { $low } to { $high }.
report-chart-empty = Nothing was measured in these weeks.
report-chart-key = A dot a day; gaps were not measured.
report-chart-shaded = Shaded: middle half of the 12 weeks before.

## What is measured

report-measure-bursts = Walking bursts a day
report-measure-walking-time = Walking practice a day
report-measure-repetitions = Repetitions a day
report-measure-holds = Holds a day
report-measure-steps = Steps in practice
report-measure-ungraded-share = Steps not graded
report-measure-strike-angle = Foot strike angle
report-measure-heel-share = Landed heel first
report-measure-flat-share = Landed flat
report-measure-toe-share = Landed toes first
report-measure-slap-share = Slapped
report-measure-drag-share = Dragged
report-measure-contact-to-flat = Contact to foot flat
report-measure-stride-time = Stride time
report-measure-cadence = Cadence
report-measure-speed = Walking speed
report-measure-asymmetry = Difference of left and right
report-measure-lift-angle = Seated toe lift, foot to floor
report-measure-trips = Trips
report-measure-near-falls = Near falls
report-measure-falls = Falls

## The sensor

report-heading-sensors = Sensor
report-sensors-none = No sensor was worn.
report-placement-unknown = place on the shoe not recorded
report-sensor = { $text }.
report-mount = Set up on { $date }, sure of how it sits: { $text }.
report-mount-found = How it sits was found while walking, sure of it: { $text }.
report-mount-unknown = How it sat is not recorded.
report-borders = Heel first above { $heel }, toes first below { $toe }, slap below { $slap }
report-borders-moved = (moved by hand).
report-borders-leaning = (leaning on what is usual for this foot).
report-borders-default = (default).
report-borders-unknown = Borders not known.

## Question, room, plan

report-heading-question = The person's question
report-question = “{ $text }”
report-question-none = No question written.
report-heading-room = For the therapist
report-room = The printed page has an empty box here.
report-heading-plan = Plan
report-plan-none = No plan was chosen.
report-plan-walk = { $exercise }: { $times } a day, { $seconds } s
report-plan-repetitions = { $exercise }: { $times } a day, { $repetitions } repetitions
report-plan-sets = { $exercise }: { $times } a day, { $sets } sets of { $repetitions }
report-plan-holds = { $exercise }: { $times } a day, { $repetitions } of { $seconds } s
report-plan-item = { $exercise }: { $times } a day
report-plan-code = The plan as a code
report-plan-code-says = A QR code that holds the plan. The app can take it over.
report-plan-code-too-long = This plan is too long for a code here.

## As text

report-cell = { $text }: { $value }
