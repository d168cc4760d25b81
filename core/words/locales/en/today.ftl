### The first screen.

today-title = Today
today-due = { $count ->
    [one] { $count } exercise is due today.
   *[other] { $count } exercises are due today.
}
today-nothing-due = Nothing is due now. Well done, rest is part of it.
today-nothing-possible = Nothing of your plan can be done right now.
today-nothing-planned = Nothing is planned for now.
today-way-out-pain = It hurt, so it rests. Try it again when it feels well.
today-due-now = Due now
today-done-for-today = Done for today
today-why-due = { $done ->
    [0] { $meant ->
        [one] Once today.
       *[other] { $meant } times today.
    }
   *[other] Done { $done } of { $meant } times today.
}
today-why-done = { $done ->
    [0] Not planned for today.
    [one] Done once today. That is all for today.
   *[other] Done { $done } times today. That is all for today.
}
today-why-held-back = A few questions come first.
today-why-lighter-day = Resting today: it is a lighter day.
today-why-pain = Resting, because it hurt last time.
today-next-reminder = Next reminder at { $time }: { $what }.
today-next-reminder-tomorrow = Next reminder tomorrow at { $time }: { $what }.
today-next-reminder-later = Next reminder on { $date } at { $time }: { $what }.
today-next-planned = In your plan at { $time }: { $what }.
today-next-planned-tomorrow = In your plan tomorrow at { $time }: { $what }.
today-next-planned-later = In your plan on { $date } at { $time }: { $what }.
today-waiting = A short walk waits for you to get up, until { $time }.
today-no-reminder = No reminder is planned.
today-unfinished = { $exercise } is not finished yet. You can go on where you were.
today-start-hint = Start with one press.
today-lighter-day = Lighter day: seated exercises, half of each, and it counts in full.
today-lighter-day-on = Make today a lighter day
today-lighter-day-off = Back to your usual day
today-days-practised = { $days ->
    [0] Start whenever you like. Every day is a new one.
    [one] You practised on { $days } day in the last two weeks.
   *[other] You practised on { $days } days in the last two weeks.
}
today-welcome = Welcome. Heelfirst helps you practise lifting your foot, a little every day.
today-how-long = It often takes several months. A few people feel a difference early, most do not. Every small gain counts.
today-gain = Every small gain counts.

## How much, in a few words

today-dose-repetitions = { $sides ->
    [2] { $repetitions ->
        [one] { $repetitions } time on each side
       *[other] { $repetitions } times on each side
    }
   *[other] { $repetitions ->
        [one] { $repetitions } time
       *[other] { $repetitions } times
    }
}
today-dose-sets = { $sides ->
    [2] { $sets } sets of { $repetitions } on each side
   *[other] { $sets } sets of { $repetitions }
}
today-dose-holds = { $repetitions ->
    [one] Hold once for { $seconds } seconds
   *[other] Hold { $repetitions } times for { $seconds } seconds
}
today-dose-walk = { $seconds } seconds of walking
today-dose-a-day = { $times ->
    [one] { $dose }, once a day
   *[other] { $dose }, { $times } times a day
}
today-minutes = { $minutes ->
    [one] About { $minutes } minute
   *[other] About { $minutes } minutes
}
today-minutes-left = { $minutes ->
    [0] All of today is done.
    [one] About { $minutes } minute left for today.
   *[other] About { $minutes } minutes left for today.
}
today-proposal = Your answers have changed. There is a plan that fits them better.
today-ask-not-now = Not now

## What is known of an exercise

exercise-tempo = Up { $up } s, hold { $hold } s, down { $down } s, rest { $rest } s
    .spoken = Up { $up } seconds, hold { $hold } seconds, down { $down } seconds, rest { $rest } seconds
exercise-tempo-stretch = Pull { $up } s, hold { $hold } s, let go { $down } s, rest { $rest } s
    .spoken = Pull { $up } seconds, hold { $hold } seconds, let go { $down } seconds, rest { $rest } seconds
exercise-source-guide = A physical therapist’s public guide to foot drop describes it.
exercise-source-named = A physical therapist’s public guide to foot drop names it. How it is done is our own careful choice.
exercise-source-own = It is our own careful choice. Ask your therapist about it.
