### On the phone's screens: History.

history-when = { $date }, { $time }
history-trial = Trial at another speed
outcome-unfinished = Not finished yet

history-bars = Minutes in movement, from { $from } to { $until }
history-week-of = Week of { $date }
history-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
history-bursts = { $count ->
    [one] { $count } walk
   *[other] { $count } walks
}
report-month-of-year = { $month } { NUMBER($year, useGrouping: 0) }

## What the screen is made of

history-reading = Reading your history…
history-will-days = After your first practice you see the days and weeks here.
history-will-steps = With a sensor on your shoe you also see how your steps change.
history-will-report = Your therapist can get a page of it, whenever you like.
history-minutes-title = Minutes in movement
history-weeks = Weeks
history-months = Months
history-changes = What has changed
history-bests = What you have reached
history-recent = The last four weeks
history-show-all = Show all
history-professional = For your therapist
chart-as-table = Show as a table
chart-as-picture = Show as a picture
goal-rate = How near is my goal?
goal-mine = My own goal
goal-ends = 0 is not at all, 10 is reached.
report-what = One page of the last four weeks, to print or to send. Nothing leaves this phone unless you share it.
report-paper-a4 = A4 paper
report-paper-letter = Letter paper
report-save = Save my report
report-saved = The report is saved.
report-other-forms = Other forms
report-form-pdf = A page (PDF)
report-form-text = Plain text
report-form-fhir = For medical software (FHIR)
report-form-csv = A table (CSV)
report-form-json = All values (JSON)
history-not-clear = Not clear yet
