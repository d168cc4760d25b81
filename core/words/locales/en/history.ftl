### What was practised.

history-title = History
history-empty = Nothing here yet. Your first practice will show up here.
history-session = { $exercise }, { $when }
history-days-practised = { $days ->
    [one] { $days } day practised of the last { $of }
   *[other] { $days } days practised of the last { $of }
}
history-minutes = { $minutes ->
    [one] { $minutes } minute in movement
   *[other] { $minutes } minutes in movement
}
history-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
history-repetitions = { $side ->
    [left] Left: { $count } of { $of }
    [right] Right: { $count } of { $of }
   *[none] { $count } of { $of }
}
# Repetitions of one foot, in a line of the history.
history-counted = { $side ->
    [left] left { $count }
    [right] right { $count }
   *[none] { $count }
}
history-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
history-active = Active
history-paused = Paused
history-started = Started
history-outcome = Outcome
history-mishap-trip = Trip
history-mishap-near-fall = Near fall
history-mishap-fall = Fall
history-mishaps = { $count ->
    [one] { $count } trip or fall noted
   *[other] { $count } trips or falls noted
}
history-context-differs = These sessions had other shoes or aids, so they are shown apart.
history-helper = A helper counted along.
history-deleted = Your history is deleted.
history-best-side = { $side ->
    [left] left
   *[right] right
}
