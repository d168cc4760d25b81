### The terminal program: headings, keys, help, and what it says on its way.

## Headings and single words

terminal-heading-today = Today
terminal-heading-due = Due
terminal-heading-done = Done for today
terminal-heading-held-back = Later
terminal-heading-next = Next reminder
terminal-heading-unfinished = Not finished
terminal-heading-practice = Practice
terminal-heading-steps = Steps
terminal-heading-counts = Counted
terminal-heading-sensor = Sensor
terminal-heading-keys = Keys
terminal-heading-history = History
terminal-heading-reminders = Reminders
terminal-heading-safety = Stay safe
terminal-column-when = When
terminal-column-exercise = Exercise
terminal-column-outcome = Outcome
terminal-column-repetitions = Counted
terminal-column-steps = Steps
terminal-column-sensor = Seen by the sensor
terminal-column-active = Active
terminal-column-time = Time
terminal-column-kind = What
terminal-column-also = Also
terminal-column-landing = Landing
terminal-column-foot = Foot
terminal-column-angle = Angle
terminal-column-flat = To flat
terminal-column-slap = Slap
terminal-column-drag = Drag
terminal-column-confidence = Sure

## Keys

terminal-key-start = Enter  start
terminal-key-number = 1–9  choose
terminal-key-ready = Enter  I'm ready
terminal-key-pause = Space  pause
terminal-key-go-on = Space  go on
terminal-key-skip = n  skip
terminal-key-back = b  back
terminal-key-more-time = t  more time
terminal-key-count = c  count
terminal-key-enough = e  that's enough
terminal-key-arrived = a  I'm there
terminal-key-any = Any key  leave
terminal-key-easy = e  easy
terminal-key-right = r  just right
terminal-key-hard = h  hard
terminal-key-pain = p  it hurt
terminal-key-trip = t  I tripped
terminal-key-fall = f  I fell
terminal-key-other = Other key  leave
terminal-key-stop = s  stop
terminal-key-quit = q  stop, save and leave
terminal-key-leave = q  leave

## What an argument of the command line may be

terminal-choose-foot = choose left or right
terminal-choose-on-or-off = choose on or off
terminal-choose-number = give a number from { $least } to { $most }
terminal-choose-border = give a number from { $least } to { $most }, or default
terminal-choose-sensor = choose simulated[:PATTERN], replay:FILE, ble[:NAME] or none
terminal-choose-sensor-to-calibrate = Name the sensor that is to learn how it sits, such as --sensor simulated:heel
terminal-choose-whole-number = give a whole number from { $least } to { $most }
terminal-choose-one = choose one of { $known }
terminal-choose-item = write { $exercise }:TIMES for how often a day, then perhaps :2x10 for sets and repetitions, :30s for a walk, or :own for your own pace
terminal-choose-date = write a date as 2026-03-29
terminal-choose-weeks = give a whole number of weeks from 1 to 52
terminal-report-form = { $path }: the name does not say which form is meant. End it with .pdf, .txt, .json, .csv, .fhir.json or .svg, or give --format.
terminal-report-pdf = A PDF cannot be shown in a terminal. Name a file, such as --out report.pdf.
terminal-progress-weeks = Weeks, each from its Monday
terminal-progress-months = Months
terminal-progress-columns = Each column is of { $days } days.
terminal-progress-changes = The first of the last 12 weeks against the last of them
terminal-progress-bests = Personal bests
terminal-progress-unclear = { $count ->
    [one] { $count } more measure has no clear change yet; it is in --json.
   *[other] { $count } more measures have no clear change yet; they are in --json.
}
terminal-progress-more-weeks = The earlier weeks are in --json.
terminal-column-week = Week
terminal-column-days = Days
terminal-column-bursts = Bursts
terminal-column-minutes = Walked
terminal-column-month = Month
terminal-column-repetitions-sides = Repetitions
terminal-column-holds = Holds
terminal-column-heel = Heel first
terminal-column-lift = Lift

## Units, as they are written after a number

terminal-trial = {","} trial at speed { $speed }
terminal-unit-s = s
    .spoken = seconds
terminal-unit-min = min
    .spoken = minutes
terminal-unit-ms = ms
    .spoken = milliseconds
terminal-unit-deg = °
    .spoken = degrees
terminal-unit-m = m
    .spoken = metres
terminal-unit-percent = %
    .spoken = percent

## Values in the table of steps: written as in a walk's summary

terminal-value-time = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } s
terminal-value-angle = { NUMBER($value, minimumFractionDigits: 1) }°
terminal-value-flat = { NUMBER($value, maximumFractionDigits: 0) } ms
terminal-value-seconds = { NUMBER($value, maximumFractionDigits: 0) } s
terminal-value-minutes = { NUMBER($value, maximumFractionDigits: 1) } min
terminal-value-percent = { NUMBER($value, maximumFractionDigits: 0) } %
terminal-value-of = { $count } of { $of }
terminal-value-confidence = { NUMBER($value, maximumFractionDigits: 0) } %

## Help

terminal-about = Practise lifting your foot, step by step.
terminal-help-today = Show what is due and why, and when the next reminder comes
terminal-help-practice = Practise an exercise, guided step by step
terminal-help-practice-item = The exercise; without one, what is due next
terminal-help-practice-sensor = A sensor on the shoe: simulated[:PATTERN], replay:FILE, ble[:NAME] or none. Patterns: { $patterns }
terminal-help-practice-speed = Run the session's clock this many times as fast; nothing of it is kept but its line in the history
terminal-help-practice-new = End an unfinished session and begin a new one
terminal-help-calibrate = Let a sensor learn how it sits on your shoe, while you sit
terminal-help-calibrate-sensor = The sensor: simulated[:PATTERN], replay:FILE or ble[:NAME]. Patterns: { $patterns }
terminal-help-calibrate-speed = Run the clock this many times as fast
terminal-help-analyze = Say what each step of a recording was like
terminal-help-analyze-file = A recording: CSV, or CSV packed with gzip
terminal-help-analyze-foot = The foot that wore the sensor: left or right
terminal-help-analyze-format = json, one object a line, or table
terminal-help-borders = Show or move the borders between landings
terminal-help-borders-default = Put every border back to its default that is not given
terminal-help-heel-border = A landing above this angle is heel first, in degrees
terminal-help-toe-border = A landing below this angle is toes first, in degrees
terminal-help-slap-border = A foot that is flat sooner after the heel slaps, in ms
terminal-help-drag-border = Above 1 more steps count as dragging, below 1 fewer
terminal-help-simulate = Write a recording of a simulated foot
terminal-help-simulate-pattern = How the foot walks: { $patterns }
terminal-help-simulate-steps = How many steps, 1 to 1000000
terminal-help-simulate-rate = Samples a second, 25 to 400
terminal-help-simulate-seed = Any whole number; the same seed gives the same recording
terminal-help-simulate-out = The file to write: .csv, or .csv.gz packed with gzip
terminal-help-simulate-truth = Also write what really happened, as JSON, for scoring
terminal-help-reminders = Show which prompts settings lead to
terminal-help-reminders-settings = A settings file in JSON
terminal-help-reminders-from = The first day (2026-03-29), or a time with its offset (2026-03-29T08:00:00+01:00). Without it: today
terminal-help-reminders-days = How many days, 1 to 3660
terminal-help-reminders-zone = The time zone, such as Europe/Berlin. Without it: the one of this computer
terminal-help-reminders-json = One object a line, with the keys below
terminal-help-reminders-file = Settings are one JSON object, such as { $example }. A key that is not there has its default. The keys are { $keys }; docs/reminders.md explains them.
terminal-help-reminders-prompt = With --json, a prompt has these keys:
terminal-help-reminders-prompt-id = 16 hex digits, the same for the same rule, date and slot
terminal-help-reminders-prompt-kind = walk, stretch or strength
terminal-help-reminders-prompt-also = the kinds that ride along
terminal-help-reminders-prompt-local = when, in the zone (RFC 9557)
terminal-help-reminders-prompt-at = when, in UTC (RFC 3339)
terminal-help-reminders-prompt-window-end = until when it is worth showing, in UTC (RFC 3339)
terminal-help-reminders-prompt-anchor = the name of what it comes after, where there is one
terminal-help-reminders-exit = It ends with 1 where the settings cannot be read or kept, and with 2 for the command line itself.
terminal-help-sensors = Look for sensors
terminal-help-sensors-json = One object a line
terminal-help-pair = Keep a sensor for a foot
terminal-help-pair-names = What the sensor calls itself, or the beginning of that; two names where you wear two
terminal-help-pair-foot = The foot that wears it; without it you tap your left heel three times
terminal-help-forget = Forget a paired sensor and how it sits
terminal-help-forget-name = What the sensor calls itself, or the beginning of that
terminal-help-practice-foot = The foot that wears a sensor which is not paired yet: left or right
terminal-help-calibrate-foot = The foot that wears a sensor which is not paired yet: left or right
terminal-help-record = Record a sensor to a file
terminal-help-recordings = Show the raw recordings of practice, and choose whether there are any
terminal-help-recordings-keep = Record each practice with a sensor, or do not: on or off
terminal-help-recordings-limit = How many MB to keep at most, 10 to 2000; when there is more, the oldest go first
terminal-help-recordings-delete = Delete a recording, by its name or its file
terminal-help-recordings-json = One object
terminal-help-history = Show what was practised
terminal-help-history-days = Only the last days
terminal-help-report = Write a report for your therapist, of the last 28 days
terminal-help-report-from = The first day (2026-03-02)
terminal-help-report-to = The last day; today without it
terminal-help-report-weeks = The last weeks up to today, 1 to 52
terminal-help-report-format = Its form; without it as the file is named, and text without a file
terminal-help-report-paper = The paper of a PDF
terminal-help-report-out = The file to write: .pdf, .txt, .json, .csv, .fhir.json or .svg
terminal-help-report-replace = Replace a file of that name
terminal-help-progress = Show how it goes: weeks, changes, personal bests
terminal-help-progress-json = One object
terminal-help-goal = Say how near you are to your own goal, from 0 to 10
terminal-help-goal-rating = 0 is not at all, 10 is there; without it the goal is shown
terminal-help-goal-text = Your goal in your own words; without it the one you had
terminal-help-question = Write down what you want to ask your therapist; it is on the report
terminal-help-question-ask = The question; without it the one you have is shown
terminal-help-question-none = Take the question back
terminal-help-plan = Show or change what you practise, and how often
terminal-help-plan-items = EXERCISE:TIMES a day, such as walking-burst:4, then perhaps :30s, :2x10 or :own; all of them take the place of the plan
terminal-help-plan-side = The weaker side: left, right or both
terminal-help-plan-code = The code of a plan, as a report has it
terminal-help-practice-shoe = Your shoe, in your own words
terminal-help-practice-brace = What you wear on the lower leg: none, soft, afo (rigid brace) or fes (stimulator)
terminal-help-practice-aid = What you hold: none, cane, crutch, rollator or walker
terminal-help-practice-place = Where: indoors, outdoors or treadmill
terminal-help-practice-helper = Somebody helps you
terminal-help-practice-tired = You are tired, or it is hot
terminal-help-check = Answer the self-check, one question at a time
terminal-help-check-question = The question to answer; without it the next one
terminal-help-check-answer = The answer, by the word in brackets; several are joined with +
terminal-help-check-all = Show every question with its answer
terminal-help-check-json = One object
terminal-help-rate = Say how your last practice went
terminal-help-rate-rating = How it went: easy, right, hard or pain
terminal-help-rate-none = Take back what you said
terminal-help-rate-session = Another session of the last seven days, as “heelfirst history --json” names it
terminal-help-rate-json = One object
terminal-help-happened = Note that you tripped, nearly fell or fell
terminal-help-happened-what = What happened: trip, near-fall or fall
terminal-help-happened-note = In your own words
terminal-help-happened-undo = Take back the last note of today
terminal-help-ready = Say that you are ready again after a fall, or try again what hurt
terminal-help-ready-exercise = The exercise that rests because it hurt
terminal-help-read = Read a short piece
terminal-help-read-piece = The piece, by the word in brackets; without it all are listed
terminal-help-exercise = Show all about an exercise
terminal-help-exercise-exercise = The exercise
terminal-help-exercise-json = One object
terminal-help-lighter-day = Make today a lighter day, or go back to your usual day
terminal-help-lighter-day-on = on or off
terminal-help-language = Show which languages there are
terminal-help-language-tag = Show the safety page in this language
terminal-help-backup = Save everything to one file
terminal-help-restore = Bring everything back from a backup
terminal-help-figure = Draw an exercise
terminal-help-help = Show this, or the help of a command
terminal-help-data = The folder with your data
terminal-help-json = One object a line
terminal-help-out = The file to write
terminal-help-backup-file = The backup to write; an older one is replaced
terminal-help-backup-passphrase = Ask for a passphrase, and seal the backup with it
terminal-help-passphrase-file = A file with the passphrase in its only line
terminal-help-restore-merge = Keep what is here, and take in what the backup has beyond it
terminal-help-figure-exercise = The exercise
terminal-help-figure-out = The file to write, .svg
terminal-help-figure-side = The leg that moves, left or right; when walking, the weaker one
terminal-help-figure-closer = The seated lift with the feet closer under the knees
terminal-help-figure-cane = Walking with a cane in the hand opposite the weaker leg
terminal-help-figure-still = Three pictures in a row, which is what is drawn anyway
terminal-help-figure-animated = One picture that moves
terminal-help-figure-phase = One picture of this phase: up, hold, down, rest or walk
terminal-help-figure-part = How much of the phase is over, 0 to 1; of walk, how much of a stride. 0.5 without it
terminal-help-figure-replace = Replace a file of that name
figure-out-ending = The name after --out ends in .svg, since an SVG is written.
figure-no-such-phase = { $exercise } has no such phase. Use one of these: { $known }.
figure-no-closer = { $exercise } looks the same with --closer. Only the seated ankle lift has the feet closer under the knees.
figure-no-cane = { $exercise } has no cane. Only walking is drawn with --cane.
terminal-help-record-out = The file to write, .csv or .csv.gz
terminal-help-record-seconds = How long to record; until Ctrl-C without it
terminal-help-record-foot = Which paired sensor: that of the left or of the right foot
terminal-help-record-sensor = The sensor: simulated[:PATTERN], replay:FILE or ble[:NAME]. Patterns: { $patterns }
terminal-help-restore-file = The backup to bring back
terminal-help-sensors-seconds = How long to look

## On the way

terminal-check-left = { $count ->
    [one] { $count } question is open.
   *[other] { $count } questions are open.
}
terminal-check-how = Press its number, or answer with “heelfirst check { $name } --answer WORD”.
terminal-check-several = Several may be true: press each number, then Enter, or join the words with +.
terminal-check-all-answered = Every question is answered.
terminal-check-open = Not answered yet
terminal-rate-nothing = There is no practice of the last days to rate.
terminal-happened-hurt = Answer with “heelfirst check hurt --answer WORD”. When you are ready again, say “heelfirst ready”.
terminal-ask-check = Answer with “heelfirst check { $name } --answer WORD”. The word stands in brackets.
terminal-ask-calibrate = Set the sensor up again with “heelfirst calibrate”, or leave it as it is.
terminal-ask-goal = Answer with “heelfirst goal”.
terminal-ask-ready = To try it again, say “heelfirst ready” and its name.
terminal-proposal-how = Look at it with “heelfirst plan --propose”.
terminal-urgent-how = When a doctor has looked at it: “heelfirst check urgent --answer already-looked-at”.
terminal-machine-made = These words were translated by a machine and nobody has checked them yet. In English: “heelfirst language en”.
terminal-read-professional = Read more with “heelfirst read professional”.
terminal-rate-how = How was it? Say “heelfirst rate” and easy, right, hard or pain.
terminal-mishap-how = Did you trip or fall? Say “heelfirst happened trip” or “heelfirst happened fall”.
terminal-ready-nothing = Nothing rests after a fall. You can practise as usual.
terminal-equipment = What you need

terminal-passphrase = Passphrase:
terminal-passphrase-again = Once more:
terminal-passphrase-differs = The two are not the same. Try again.
terminal-passphrase-none = No passphrase was given.
terminal-passphrase-file = { $path } is empty or has more than one line. Write the passphrase into it, in one line.
terminal-passphrase-needs-terminal = Nobody can be asked for a passphrase here. Give --passphrase-file.

terminal-resumed = { $exercise } goes on where it was cut short.
terminal-press-to-start = Press Enter to start { $exercise }.
terminal-press-any-key = Press any key to leave.
terminal-saved = Saved.
terminal-end-not-saved = { $what } The end of this session is not in your history. What was saved before is safe. “heelfirst practice” goes on from there.
terminal-stopped-saved = Stopped and saved.
terminal-sensor = Sensor: { $name }, { $state }
terminal-wrote = { $path } is written.
terminal-two-files = The recording and what really happened need two files. Give --truth another name.
terminal-warning = Please note: { $text }
terminal-problem = { $what } { $remedy }
terminal-looking = Looking for sensors, { $seconds } seconds at most. Wake yours by moving it.
terminal-sensor-not-seen = No sensor whose name begins with “{ $name }” is heard. Wake it by moving it, bring it near, and try again.
terminal-sensor-not-near = not heard
terminal-no-sensors = No sensor is heard. Wake yours by moving it, bring it near, and look again.
terminal-column-sensor-name = Name
terminal-column-sensor-kind = Kind
terminal-column-sensor-signal = Signal
terminal-column-sensor-foot = Worn
terminal-column-sensor-note = Note
terminal-pair-how-many = name one sensor with --foot, or one or two without
terminal-not-paired = No paired sensor has a name that begins with “{ $name }”. “heelfirst sensors” lists those that are.
terminal-recorded-broken = In between the sensor was not heard for { $seconds } s.
terminal-taken-as = The sensor “{ $name }” is taken as that of your { $side ->
    [left] left
   *[right] right
} foot when it is found. Another foot is said with --foot.
terminal-both-feet = Both feet wear a sensor. Say with --foot which one it takes the place of.
terminal-forgotten = “{ $name }” is forgotten.
terminal-record-exists = { $path } is there already. Name another file, or move that one away.
terminal-record-full = { $path }: the disk is full. { $kept } Free some space, and record to a new file.
terminal-record-unwritten = { $path }: { $problem }. { $kept } Check the folder, or choose another one, and record to a new file.
terminal-record-kept = { $seconds ->
    [0] Nothing was kept.
   *[other] The first { $seconds } s are in that file, and can be analyzed.
}
terminal-cut-off = { $path } is cut off at line { $line }. What is there before is counted here. If you have a longer copy, analyze that one.
terminal-record-waiting = Nothing recorded yet.
terminal-record-which-foot = Two sensors are paired. Say which one with --foot left or --foot right.
terminal-recorded = { $path }: { $seconds } s, { $samples } samples, { $lost } lost.
terminal-recorded-estimated = { $path }: { $seconds } s, { $samples } samples, about { $lost } lost.
terminal-no-paired-sensor = No sensor is paired. See what is near with “heelfirst sensors”, then pair one with “heelfirst pair”.
terminal-small-window = Please make the window a little larger.
terminal-speed-needs-simulation = A real sensor only runs at speed 1.
terminal-set = set { $set }
terminal-key-nothing = That key does nothing just now.
terminal-key-nothing-remedy = The keys that do are named below.
terminal-no-history = No practice yet in { $folder }. Start one with: heelfirst practice
terminal-no-folder = There is no folder { $folder }, so no practice is in it. Look at what --data says, or start one there: heelfirst practice --data { $folder }
terminal-goal-none = No goal yet. Say what you want to reach, and how near you are: heelfirst goal 4 --text "Walk to the shop"
terminal-goal-without-text = There is no goal yet. Say what you want to reach: heelfirst goal 4 --text "Walk to the shop"
terminal-question = To ask your therapist: { $question }
terminal-question-none = No question yet. Write one down: heelfirst question "May I swim?"
terminal-plan-default = No plan was chosen yet. This is the one to begin with.
terminal-plan-side = Weaker side: { $side ->
    [left] left
    [right] right
   *[both] both
}
terminal-plan-code = Code: { $code }
terminal-circumstances-kept = The session that goes on keeps the circumstances it began with.
terminal-no-history-lately = No practice on these days.
terminal-no-such-date = There is no { $date } in { $zone }, where the clocks skip that day. These are the prompts from { $next } on.
terminal-no-prompts = These settings lead to no prompt on these days.
terminal-steps-summary = { $graded } of { $steps } steps graded
terminal-bouts = { $count ->
    [one] { $count } walk
   *[other] { $count } walks
}
