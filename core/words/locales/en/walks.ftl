### What a walk was like: labels, and values with their units. Counts and sizes, never a judgement.

## Labels. $side is the foot.

walk-label-steps = Steps
walk-label-graded = Steady and graded
walk-label-apart = Counted apart
walk-label-missing-samples = Sensor not heard
walk-label-heel = Heel first
walk-label-flat = Flat
walk-label-toe = Toes first
walk-label-slap = Slapping
walk-label-drag = Dragging
walk-label-cadence = Cadence
walk-label-strike-angle = { $side ->
    [left] Mean foot strike angle, left
   *[right] Mean foot strike angle, right
}
walk-label-stride-time = { $side ->
    [left] Stride time, left
   *[right] Stride time, right
}
walk-label-stride-length = { $side ->
    [left] Stride length, left
   *[right] Stride length, right
}
walk-label-speed = { $side ->
    [left] Speed, left
   *[right] Speed, right
}
walk-label-strike-angle-trend = { $side ->
    [left] Angle over the walk, left
   *[right] Angle over the walk, right
}
walk-label-speed-trend = { $side ->
    [left] Speed over the walk, left
   *[right] Speed over the walk, right
}
walk-label-swing = Swing, left to right
walk-label-stance = Stance, left to right

## Values. $count steps or strides are behind each.

walk-value-steps = { $walks ->
    [one] { $steps } in { $walks } walk
   *[other] { $steps } in { $walks } walks
}
walk-value-count = { $count }
walk-value-of = { $count } of { $of }
walk-value-share = { $count } of { $of }, { $percent } %
    .spoken = { $count } of { $of }, { $percent } percent
walk-value-turning = { $count } turning
walk-value-backward = { $count } backward
walk-value-sideways = { $count } sideways
walk-value-stairs = { $count } on stairs
walk-value-not-level = { $count } not on level ground
walk-value-first-or-last = { $count } first or last
walk-value-ungraded = { $count } not graded
walk-value-missing-samples = { $count ->
    [one] { $count } step not graded
   *[other] { $count } steps not graded
}
walk-value-cadence = { $value } steps a minute ({ $count } strides)
walk-value-strike-angle = { NUMBER($value, minimumFractionDigits: 1) }° ({ $count } steps)
walk-value-stride-time = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } s ({ $count } strides)
walk-value-stride-time-varies = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } s, varying by { NUMBER($percent, minimumFractionDigits: 1) } % ({ $count } strides)
walk-value-stride-length = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m ({ $count } strides)
walk-value-speed = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s ({ $count } strides)
walk-value-strike-angle-trend = { NUMBER($value, minimumFractionDigits: 1) }° a minute, { NUMBER($low, minimumFractionDigits: 1) }° to { NUMBER($high, minimumFractionDigits: 1) }° ({ $count } steps)
walk-value-speed-trend = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s a minute, { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } ({ $count } strides)
# The range holds both a rise and a fall.
walk-value-strike-angle-trend-unclear = no clear change: { NUMBER($low, minimumFractionDigits: 1) }° to { NUMBER($high, minimumFractionDigits: 1) }° a minute ({ $count } steps)
walk-value-speed-trend-unclear = no clear change: { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s a minute ({ $count } strides)
# Behind a variability or a change from fewer strides than make it sure.
walk-value-few = { $value }; few strides, so not sure yet
walk-value-ratio = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } to 1 ({ $count } strides each)

## A walk and a set in a line of the history

history-landings = heel { $heel }, flat { $flat }, toes { $toe }
history-landings-slap = slap { $count }
history-landings-drag = drag { $count }
history-lifts = { $side ->
    [left] { $count ->
        [one] left { $count } lift
       *[other] left { $count } lifts
    }
   *[right] { $count ->
        [one] right { $count } lift
       *[other] right { $count } lifts
    }
}
history-lifts-best = middle of the best three { NUMBER($angle, minimumFractionDigits: 1) }°
