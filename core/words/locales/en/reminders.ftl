### Prompts: short, varied, and without blame. A prompt can always be answered with "not now".

## The kinds

reminder-walk-title = Walking burst
reminder-stretch-title = Calf stretch
reminder-strength-title = Strength

## In the place of these, where questions come before the exercise

reminder-questions-title = A few questions first
reminder-questions = A few questions come first, so that it is safe for you.

## What a prompt says; which of the four changes from one to the next

reminder-walk-1 = A calm moment? Walk to the next room, one clear step after another.
reminder-walk-2 = Half a minute of clear steps counts. Shall we?
reminder-walk-3 = If you are not in a hurry, take a short walk and mean each step.
reminder-walk-4 = Time to get up for a moment. Shoes on, and walk calmly.
reminder-stretch-1 = Time to loosen your calf. Sit down and take your strap.
reminder-stretch-2 = A gentle calf stretch makes lifting your foot easier.
reminder-stretch-3 = Sit down for a moment and stretch your calf. It takes a minute or two.
reminder-stretch-4 = Your calf may like a slow, mild stretch now.
reminder-strength-1 = A few seated lifts now? Do as many as go well.
reminder-strength-2 = Sit down and give your ankle some work. Every small gain counts.
reminder-strength-3 = Time for your seated exercise. Stop whenever your foot has had enough.
reminder-strength-4 = A short seated exercise, at your own pace.

## What rides along

reminder-also-walk = Walk a little afterwards.
reminder-also-stretch = Add a calf stretch when you sit down.
reminder-also-strength = Add your seated exercise.

## After an anchor. $anchor is the person's own word, such as breakfast.

reminder-anchor = After { $anchor }: { $text }

## On a locked screen, where others may read it

reminder-lock-screen = A moment for you

## Answers

reminder-action-start = Start
reminder-action-questions = Answer them
reminder-action-snooze = Snooze
reminder-action-hurry = I'm in a hurry
reminder-action-next-walk = Next time I get up
reminder-action-dismiss = Dismiss
reminder-answered-hurry = No problem. It comes again at { $time }.
reminder-answered-next-walk = It waits until you get up.
reminder-answered-snoozed = Again at { $time }.
reminder-answered-joined = No problem. The next prompt takes it along.
reminder-answered-no-moment-left = No problem. Tomorrow is another day.
reminder-paused = No prompts until { $date }. Rest well.
reminder-paused-today = No prompts until { $time }. Rest well.

## What does not come, and why

reminder-dropped-practised = { $count ->
    [one] { $count } prompt fewer, because you practised already.
   *[other] { $count } prompts fewer, because you practised already.
}
reminder-dropped-lighter-day = { $count ->
    [one] { $count } prompt fewer, because it is a lighter day.
   *[other] { $count } prompts fewer, because it is a lighter day.
}
reminder-dropped-just-shown = { $count ->
    [one] { $count } prompt fewer, because another came shortly before.
   *[other] { $count } prompts fewer, because another came shortly before.
}
reminder-dropped-joined = { $count ->
    [one] { $count } prompt comes together with another one.
   *[other] { $count } prompts come together with others.
}
reminder-dropped-no-moment-left = { $count ->
    [one] { $count } prompt is let go, because today has no calm moment left.
   *[other] { $count } prompts are let go, because today has no calm moment left.
}

## What was learnt

reminder-moved-later = { $minutes } minutes later, at { $time }. You practise more often then.
reminder-moved-earlier = { $minutes } minutes earlier, at { $time }. You practise more often then.
habit-learning = Prompts move by up to 45 minutes, to times at which you have practised more often.
habit-learning-off = Prompts stay at their times. Nothing is learnt from your answers.
habit-taper = { $count ->
    [0] All prompts come. After six weeks with four days of practice each, one walk a day is no longer prompted.
    [one] { $count } walk a day is no longer prompted, because practising has become a habit. You can take that back.
   *[other] { $count } walks a day are no longer prompted, because practising has become a habit. You can take that back.
}
habit-taper-off = All prompts come, also once practising has become a habit.
habit-taper-undone = All prompts come, as you chose.

## What is told when settings are kept. $kind is walk, stretch or strength; $window is like 22:00–06:30.

reminder-conflict-fixed-in-quiet = Your { $time } { $kind ->
    [walk] walk
    [stretch] stretch
   *[strength] strength exercise
} lies in your quiet hours { $window }. It comes there, as you asked.
reminder-conflict-fixed-while-busy = Your { $time } { $kind ->
    [walk] walk
    [stretch] stretch
   *[strength] strength exercise
} comes while you are busy { $window }. Move it if that does not suit.
reminder-conflict-fixed-asleep = Your { $time } { $kind ->
    [walk] walk
    [stretch] stretch
   *[strength] strength exercise
} lies outside of your day { $window }. It comes all the same.
reminder-conflict-fixed-near = { $time } and { $next } are close together. Both come.
reminder-conflict-fixed-on-other-days = Your { $time } { $kind ->
    [walk] walk
    [stretch] stretch
   *[strength] strength exercise
} does not come on { $days }. You want no { $kind ->
    [walk] walks
    [stretch] stretches
   *[strength] strength exercises
} then.
reminder-conflict-anchor-late = After { $anchor } at { $time } nothing is free. The walk comes at about { $comes }.
reminder-conflict-anchor-without-walk = No walk finds a place within an hour after { $anchor } at { $time }. Choose another time, or ask for more walks.
reminder-conflict-windows-overlap = Your { $hours ->
    [quiet] quiet
    [busy] busy
    [hot] hot
   *[tired] tired
} hours { $window } and { $other } overlap. Both hold.
reminder-conflict-quiet-and-busy-overlap = Your quiet hours { $window } and your busy hours { $other } overlap. Both hold.
reminder-conflict-every-never-fits = None of the regular prompts finds a free moment. Choose another time of day for them.
reminder-conflict-rule-never-comes = The { $kind ->
    [walk] walk
    [stretch] stretch
   *[strength] strength exercise
} from a calendar never comes: its rule ends before its first time here. Give a later UNTIL.
reminder-conflict-rule-is-over = The last { $kind ->
    [walk] walk
    [stretch] stretch
   *[strength] strength exercise
} of your calendar was on { $date }. It does not come again.
reminder-conflict-no-prompts = With these settings no prompt ever comes.

## What finds no place: told when settings are kept, of the days on which it usually is so, and of the dates of a plan on which it is not usual.
## $when is one of the texts below, or dates; $what is “3 walks”.

reminder-left-out-over-the-cap = { $when }: { $what } left out, because your limit of prompts a day is reached. Raise it or ask for fewer.
reminder-left-out-no-room = { $when }: { $what } left out, because your day has no room for more. Allow less time between prompts, or ask for fewer.
reminder-left-out-not-free = { $when }: { $what } of the regular ones left out. The time is quiet or busy, or close to another prompt.
reminder-left-out-clocks-jump = { $when }: { $what } of the regular ones left out. The clocks jump that night, so they would come too close together.
reminder-counted = { $count } { $kind ->
    [walk] { $count ->
        [one] walk
       *[other] walks
    }
    [stretch] { $count ->
        [one] stretch
       *[other] stretches
    }
   *[strength] { $count ->
        [one] strength exercise
       *[other] strength exercises
    }
}
reminder-when-each-day = Each day
reminder-when-on = On { $days }
reminder-when-some-days = On some days
reminder-when-some-weeks = Some weeks, on { $days }
reminder-when-of-days = On { $count } of { $days } days
reminder-when-more = { $days } and { $count } more
reminder-weekday-mon = Monday
reminder-weekday-tue = Tuesday
reminder-weekday-wed = Wednesday
reminder-weekday-thu = Thursday
reminder-weekday-fri = Friday
reminder-weekday-sat = Saturday
reminder-weekday-sun = Sunday

## What else a plan does otherwise than was asked

reminder-warning-moved-out-of-quiet = { $when }: the clocks change, and { $time } would fall into your quiet hours. That prompt comes right after them.
