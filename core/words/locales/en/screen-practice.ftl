### On the phone's screens: The guided session.

## What comes next, beside a countdown

next-first = { $side ->
    [left] First: left foot
   *[right] First: right foot
}
next-side = { $side ->
    [left] Next: left foot
   *[right] Next: right foot
}
next-side-repetition = { $side ->
    [left] Next: left, { $repetition } of { $of }
   *[right] Next: right, { $repetition } of { $of }
}
next-repetition = Next: { $repetition } of { $of }
next-set = Next: set { $set } of { $sets }
next-movement = Next: { $text }

## Phases of exercises that are moved in another way than up and down

phase-up-stretch = Pull
phase-down-stretch = Let go
phase-up-slide = Slide back
phase-down-slide = Slide forward
instruction-up-stretch = Pull your toes gently towards you.
instruction-hold-stretch = Hold the mild stretch, and breathe.
instruction-down-stretch = Let go slowly.
instruction-up-slide = Slide your heel back slowly, as far as is comfortable.
instruction-down-slide = Slide it forward slowly.
instruction-up-assisted-lift = Up with help, and try to lift along with it.
instruction-hold-assisted-lift = Ease the help a little, and keep trying.
instruction-down-assisted-lift = Let go of the help, and lower your foot slowly.

## While practising

practice-more = More
practice-less = Close the choices
practice-how = How it goes
practice-seconds = Seconds left
