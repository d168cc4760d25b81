### What is said while somebody moves: a word or two, never more than can be heard in a second or so.
### Phases, their instructions, and how a session ended.
### KEY-2 and KEY-3 say the same as KEY in other words, so that what is said often does not grow dull. The first time is always KEY.

## Getting ready

cue-set-up = Get into position. Say when you are ready.
cue-get-ready = Get ready.
cue-side-left = Left foot.
cue-side-right = Right foot.
cue-first-left = Left foot first.
cue-first-right = Right foot first.
cue-switch-left = Switch to your left foot.
cue-switch-right = Switch to your right foot.

## Moving

cue-up = Up
cue-up-2 = And up
cue-up-3 = Up again
cue-up-left = Left up
cue-up-left-2 = Now left
cue-up-left-3 = And left
cue-up-right = Right up
cue-up-right-2 = Now right
cue-up-right-3 = And right
cue-hold = Hold
cue-hold-2 = Hold it
cue-hold-3 = Stay there
cue-down = Slowly down
cue-down-2 = Gently down
cue-down-3 = Down slowly
cue-up-helped = Up, with help
cue-up-helped-2 = Help it up
cue-up-helped-3 = Lift with help
cue-ease-help = Less help
cue-ease-help-2 = Ease off
cue-ease-help-3 = You hold
cue-down-alone = Slowly down, alone
cue-down-alone-2 = Down, without help
cue-down-alone-3 = Lower it alone
cue-pull = Pull gently
cue-hold-stretch = Hold the stretch
cue-release = Slowly let go
cue-slide-back = Slide back
cue-slide-back-2 = And back
cue-slide-back-3 = Back again
cue-slide-forward = Slowly forward
cue-slide-forward-2 = Gently forward
cue-slide-forward-3 = And forward
cue-own-pace = Your pace
cue-own-pace-2 = When ready
cue-own-pace-3 = Once more

## Counting. $count is the number done, or the seconds left.

cue-count = { $count }
cue-counted = { $count }
# 0: the number is not said now.
cue-rest = { $count ->
    [0] Rest
   *[other] { $count }. Rest
}
cue-rest-2 = { $count ->
    [0] Breathe
   *[other] { $count }. Breathe
}
cue-rest-3 = { $count ->
    [0] Relax
   *[other] { $count }. Relax
}
cue-rest-between-sets = { $count ->
    [one] Rest for { $count } second.
   *[other] Rest for { $count } seconds.
}
cue-rest-ending = { $count ->
    [one] { $count } more second of rest.
   *[other] { $count } more seconds of rest.
}
cue-halfway = Halfway there.
cue-halfway-2 = Half done.
cue-last-one = Last one.
cue-last-one-2 = One more.

## Walking

cue-walk-start = Walk, calmly.
cue-walk-high-knees = Walk. Knees high.
cue-walk-on = Walk on.
cue-walk-heel = Heel first.
cue-walk-heel-2 = Heel down first.
cue-walk-heel-3 = Heel, then toes.
cue-walk-soft = Foot down softly.
cue-walk-soft-2 = Land softly.
cue-walk-soft-3 = A soft step.
cue-walk-clear = Lift it clear.
cue-walk-clear-2 = Lift your foot.
cue-walk-clear-3 = A clear step.
cue-walk-halfway = Halfway.
cue-walk-halfway-2 = Half done.
cue-walk-ten-left = Ten more seconds.
cue-walk-ten-left-2 = Ten seconds left.

# After a movement that may have been a stumble, once the person stands still.
cue-after-stumble = You seemed to stumble. Stop if you feel unsteady.

## Pausing and ending

cue-paused = Paused.
cue-interrupted = Paused. Go on when you like.
cue-resumed = Going on. Get ready.
cue-enough-side = Enough on this side. Well done.
cue-done = Done. Well done.
cue-done-2 = Done. Rest well.
cue-done-3 = All done. Thank you.
cue-enough = Enough for today. Well done.
cue-enough-2 = That is enough. Rest now.
cue-stopped = Stopped. Rest now.

## Phases, as a heading

phase-set-up = Set up
phase-get-ready = Get ready
phase-up = Up
phase-hold = Hold
phase-down = Down
phase-rest = Rest
phase-switch-side = Switch side
phase-walk = Walk
phase-paused = Paused
phase-done = Done

## What to do in a phase, in one sentence

instruction-set-up = Get into position, then say that you are ready.
instruction-get-ready = It begins in a moment.
instruction-up = Up, slowly and as far as you can.
instruction-hold = Hold it there, and breathe.
instruction-down = Back slowly.
instruction-rest = Let go and breathe.
instruction-switch-side = Change to your other foot.
instruction-walk = Walk calmly, and mean each step.
instruction-paused = Take your time. Go on when you like.
instruction-done = That was it. Well done.

## How a session ended. $exercise is its name, $repetitions the number counted on both sides.

session-done = { $repetitions ->
    [0] { $exercise } is done. Well done.
    [one] { $exercise }: { $repetitions } repetition done. Well done.
   *[other] { $exercise }: { $repetitions } repetitions done. Well done.
}
session-enough = { $repetitions ->
    [0] { $exercise }: enough for today. That counts as done.
    [one] { $exercise }: { $repetitions } repetition, and enough for today. That counts as done.
   *[other] { $exercise }: { $repetitions } repetitions, and enough for today. That counts as done.
}
session-stopped = { $repetitions ->
    [0] { $exercise }: stopped. Rest now.
    [one] { $exercise }: stopped after { $repetitions } repetition. It is saved.
   *[other] { $exercise }: stopped after { $repetitions } repetitions. They are saved.
}
session-interrupted = { $repetitions ->
    [0] { $exercise }: interrupted.
    [one] { $exercise }: interrupted after { $repetitions } repetition. It is saved.
   *[other] { $exercise }: interrupted after { $repetitions } repetitions. They are saved.
}

## Why somebody stopped; asked afterwards, and may be skipped

stop-question = Why did you stop? You may skip this.
stop-pain = It hurts
stop-dizzy = I feel dizzy
stop-unsteady = I feel unsteady
stop-tired = I am tired
stop-hot = I am too hot
stop-other = Something else
stop-skip = Skip
stop-after-pain = Leave this exercise for now. If the pain stays, ask your therapist or doctor.
stop-after-dizzy = Sit or lie down, and drink some water. If it does not settle, get help.
stop-after-unsteady = Sit down and rest. Seated exercises are there for you today.
stop-after-tired = Rest now. What you did counts.
stop-after-hot = Cool down and rest. If it does not settle as you cool, stop for today.
stop-after-other = Rest now. Go on only when you feel like it.
