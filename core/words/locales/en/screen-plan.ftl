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
reminder-refused-fixed-too-many = You allow { $count } a day and have more fixed times. Allow more, or take out a fixed time.
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

change-undo = Undo the last change
time-hint = Hours and minutes, such as 09:30
plan-take-back = Back to the plan before
plan-change = Change
plan-change-done = Close
plan-times = Times a day
plan-repetitions = Repetitions
plan-sets = Sets
plan-hold = Seconds to hold
plan-walk = Seconds to walk
plan-follow = Let it follow how it goes
plan-up = Move up
plan-down = Move down
plan-remove = Take it out
plan-add = Add an exercise
plan-add-this = Add this one
plan-proposal = The plan that fits your answers
plan-look = Look at it
plan-take-this = Take this plan
plan-from-therapist = From your therapist
plan-from-file = Open a plan file
plan-from-code = Type in a code
plan-code = Code of the plan
plan-hand-over = Hand over my plan
plan-code-hint = This code holds your plan. Another phone can take it over.
plan-share-file = Share it as a file
plan-save-file = Save it as a file

## What the screen of reminders is made of

reminders-none = No reminder
reminders-my-day = My day
reminders-a-day = How many a day
reminders-pause = Pause
reminders-pause-end = End the pause
reminders-from = From
reminders-to = To
reminders-at = At
reminders-remove = Take out
reminders-add-window = Add a time span
reminders-add-fixed = Add a fixed time
reminders-even-in-quiet = Also in quiet hours
reminders-more = More settings
reminders-gap = Least minutes between two
reminders-snooze = Minutes until a snoozed one comes again
reminders-anchor-name = What I do anyway, such as breakfast
reminders-add-anchor = Add this
reminders-through-focus = Come through a Focus
reminders-through-focus-for = Prompts are then shown while Do Not Disturb or another Focus is on, too.
reminders-habits = What was learnt
reminders-learning = Learn from my answers
reminders-forget = Forget what was learnt
reminders-all-again = Bring all prompts back
reminders-fewer = Allow fewer prompts
permission-ask = Allow it
permission-open = Open the system settings
permission-notifications-for = Notifications show you when it is time. They say nothing else.
permission-exact-alarms-for = Exact alarms let a reminder come to the minute.
permission-battery-for = Without battery limits reminders come on time, even when you have not opened the app for days.
permission-bluetooth-for = Bluetooth is for the sensor on your shoe alone.
permission-activity-for = Movement data lets a practice be counted while the screen is off.
permission-health-store-for = Your sessions can be shown in the health app of this phone.
