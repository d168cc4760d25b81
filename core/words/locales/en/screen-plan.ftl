### On the phone's screens: Plan and reminders.

## The screen of reminders

reminders-today = Today
reminders-tomorrow = Tomorrow
reminders-pause-until = Until { $date }

## Why reminders cannot be kept as they were chosen

reminder-refused-sleep = Your day would begin and end at { $time }. Choose two times that lie apart.
reminder-refused-days = Choose at least one day. To rest for a while, use the pause.
reminder-refused-fixed-in-quiet = Your { $time } { $kind ->
    [walk] walk
    [stretch] stretch
   *[strength] strength exercise
} would lie in your quiet hours { $window }. Move it, or allow it in quiet hours.
reminder-refused-fixed-never = Your fixed time { $time } would never come. Give it a day that has reminders.
reminder-refused-fixed-too-many = More fixed times than { $count } prompts a day do not fit. Allow more prompts, or take out a fixed time.
reminder-refused-empty-window = This would begin and end at { $time }. Choose two times that lie apart.
reminder-refused-no-room = Nothing of your day would be left for prompts. Leave some of it free.
reminder-refused-anchor-name = Give it a name of up to 60 letters.
reminder-refused-anchor-time = { $time } lies outside of your day or in quiet hours. Choose another time.

reminders-paused = No prompts until { $date }. Rest well.
reminders-paused-today = No prompts until { $time } today. Rest well.
reminders-paused-time = No prompts until { $date }, { $time }. Rest well.

## The screen of the plan

plan-made-person = You made this plan yourself.
plan-made-start = This is the plan to begin with.
plan-made-proposal = Your answers led to this plan.
plan-made-therapist = Your therapist made this plan.
plan-minutes = { $minutes ->
    [one] It takes about { $minutes } minute a day.
   *[other] It takes about { $minutes } minutes a day.
}
plan-refused-days = Choose at least one day, or take the exercise out.
plan-refused-too-much = That is more than a plan can hold. Choose a little less.
