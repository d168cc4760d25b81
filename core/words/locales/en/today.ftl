### The first screen.

today-title = Today
today-due = { $count ->
    [one] { $count } exercise is due today.
   *[other] { $count } exercises are due today.
}
today-nothing-due = Nothing is due now. Well done, rest is part of it.
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
