### Names on screens and buttons.

app-name = Heelfirst

## Screens

screen-today = Today
screen-practice = Practice
screen-walk = Walk
screen-exercises = Exercises
screen-history = History
screen-reminders = Reminders
screen-sensors = Sensors
screen-settings = Settings
screen-self-check = Self-check
screen-report = Report
screen-help = Help
screen-professional = See a professional
screen-aids = Walking aids
screen-helper = For a helper
screen-about = About and sources

## Buttons

button-start = Start
button-stop = Stop
button-pause = Pause
button-go-on = Go on
button-ready = I'm ready
button-skip = Skip
button-back = Back
button-repetition-back = Repetition before
button-more-time = More time
button-enough = That's all my foot has today
button-enough-short = Enough
button-arrived = I'm there
button-count = Count
button-undo = Undo
button-save = Save
button-cancel = Cancel
button-close = Close
button-next = Next
button-yes = Yes
button-no = No
button-not-now = Not now
button-answer-questions = Answer the questions
button-start-new = Start a new one
button-resume = Go on where I was
button-lighter-day = Lighter day
button-scan = Look for sensors
button-pair = Use this one
button-calibrate = Set up the sensor
button-forget = Forget this sensor
button-share-report = Share my report
button-backup = Save a backup
button-restore = Restore a backup
button-delete-everything = Delete everything
button-trip = I tripped
button-near-fall = I nearly fell
button-fall = I fell
button-read-aloud = Read aloud

## Positions, sides, goals, orders

position-seated = Seated
position-standing = Standing, holding on
position-walking = Walking
side-left = Left
side-right = Right
side-both = Both
side-weaker = Weaker side
side-none = –
    .spoken = No side
goal-heel = Heel first
goal-soft = Soft landing
goal-clear = Clear step
goal-heel-long = Your heel lands first.
goal-soft-long = Your forefoot comes down softly.
goal-clear-long = Your foot clears the floor.
landing-heel = Heel first
landing-flat = Flat
landing-toe = Toes first
landing-none = Not graded
step-slap-name = Slap
step-drag-name = Drag
pace-guided = Guided pace
pace-own = My own pace
sides-blocks = One side, then the other
sides-alternating = Left and right in turn
sides-affected-first = Weaker side first
sides-affected = Weaker side only
sides-none = Both together

## How a session ended; who counted

outcome-done = Done
outcome-enough = Enough for today
outcome-stopped = Stopped
outcome-interrupted = Interrupted
counted-by-cued = Guided
counted-by-person = Counted by you
counted-by-helper = Counted by a helper
counted-by-sensor = Counted by the sensor
felt-easy = Easy
felt-right = Just right
felt-hard = Hard

## The link to a sensor

link-idle = Not in use
link-scanning = Looking for it
link-connecting = Connecting
link-discovering = Getting to know it
link-configuring = Setting it up
link-streaming = Connected
link-stalled = No data at the moment
link-backoff = Trying again soon
link-off = Bluetooth is off
link-unauthorised = Bluetooth is not allowed

## What a sensor is and how it fares

sensor-kind-movesense = Movesense
sensor-kind-witmotion = WitMotion
sensor-kind-open = Self-built sensor
sensor-kind-polar = Polar Verity Sense
sensor-kind-movella-dot = Movella DOT
sensor-kind-running-pod = Running pod
sensor-kind-simulated = Simulated sensor
sensor-kind-replayed = Recording
sensor-kind-unknown = Sensor
sensor-limits-pace-only = It tells cadence and speed only. It cannot see how a foot lands.
sensor-signal-near = Near
sensor-signal-further = A little further away
sensor-signal-far = Far away
sensor-battery-text = Battery { $percent } %
    .spoken = Battery { $percent } percent
sensor-battery-low-text = Battery low, { $percent } %
    .spoken = Battery low, { $percent } percent
sensor-on-foot = { $side ->
    [left] On your left shoe
   *[right] On your right shoe
}
sensor-battery = Battery { $percent } percent
sensor-simulated = Simulated foot
sensor-replay = Recording
sensor-none = No sensor

## Under which circumstances

context-title = Today's circumstances
context-shoe = Shoe
context-orthosis = Brace or stimulator
orthosis-none = None
orthosis-soft = Soft brace or strap
orthosis-afo = Ankle-foot brace
    .spoken = Ankle foot brace
orthosis-fes = Stimulator
context-aid = Walking aid
aid-none = None
aid-cane = Cane
aid-crutch = Crutch
aid-rollator = Walker with wheels
aid-walker = Walker
context-place = Place
place-indoors = Indoors
place-outdoors = Outdoors
place-treadmill = Treadmill
context-helper = Somebody helps me
context-hot-or-tired = I am hot or tired

## Reminder settings

setting-wake = I get up at
setting-sleep = My day ends at
setting-walks-per-day = Walks a day
setting-stretches-per-day = Stretches a day
setting-strength-per-day = Strength exercises a day
setting-quiet = Quiet hours
setting-days = Days
setting-min-gap-minutes = Least time between two
setting-max-per-day = Most prompts a day
setting-fixed = Fixed times
setting-every = Every so many minutes
setting-busy = Busy times
setting-paused-until = Paused until
setting-anchors = After something I do anyway
kind-walk = Walk
kind-stretch = Stretch
kind-strength = Strength
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday

## Small measures. Numbers within a sentence are written by the core, bare ones by the screen.

unit-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
unit-repetitions = { $count ->
    [one] { $count } repetition
   *[other] { $count } repetitions
}
repetition-of = { $repetition } of { $of }
set-of = Set { $set } of { $sets }
remaining = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}
