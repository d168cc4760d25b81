### How much today and why, the weekly checks, and encouragement. Numbers and reasons, never a judgement.

## Why today's number. $now is repetitions in a set, or seconds; $more how many more.

dose-start = { $now } for now: that is where your plan begins.
dose-start-seconds = { $now } seconds for now: that is where your plan begins.
dose-enough = { $now } for now: that is what you did well.
dose-enough-seconds = { $now } seconds for now: that is what you did well.
dose-up = { $now }, { $more } more than last week: it went well on three days.
dose-up-seconds = { $now } seconds, { $more } more than last week: it went well on three days.
dose-closer = { $now }, with your feet closer under your knees. That is harder, so you do fewer.
dose-second-set = Two sets of { $now }, with a rest in between. It went well on three days.
dose-steady = { $now }, as before. After three days that go well, there will be more.
dose-steady-seconds = { $now } seconds, as before. After three days that go well, there will be more.
dose-steady-after-pain = { $now }, as before. It hurt at the next step. After six days that go well, there will be more.
dose-steady-after-pain-seconds = { $now } seconds, as before. It hurt at the next step. After six days that go well, there will be more.
dose-most = { $now }, as before. This is as much as you need.
dose-most-seconds = { $now } seconds, as before. This is as long as you need.
dose-back = { $now }, a little less: it was hard twice.
dose-back-seconds = { $now } seconds, a little less: it was hard twice.
dose-after-pain = { $now }, a little less: it hurt before. Stop if it hurts again.
dose-after-pain-seconds = { $now } seconds, a little less: it hurt before. Stop if it hurts again.
dose-away = { $now } for now: you were away for { $days } days. It grows again from here.
dose-away-seconds = { $now } seconds for now: you were away for { $days } days. It grows again from here.
dose-away-long = { $now }, a fresh start: you were away for { $days } days.
dose-away-long-seconds = { $now } seconds, a fresh start: you were away for { $days } days.
dose-restart-illness = { $now }, a fresh start after your illness.
dose-restart-illness-seconds = { $now } seconds, a fresh start after your illness.
dose-restart-relapse = { $now }, a fresh start after your relapse.
dose-restart-relapse-seconds = { $now } seconds, a fresh start after your relapse.
dose-restart-hospital = { $now }, a fresh start after your stay in hospital.
dose-restart-hospital-seconds = { $now } seconds, a fresh start after your stay in hospital.
dose-restart-fall = { $now }, a fresh start after your fall.
dose-restart-fall-seconds = { $now } seconds, a fresh start after your fall.
dose-lighter = { $now } today, about half: it is a lighter day, and it counts in full.
dose-lighter-seconds = { $now } seconds today: it is a lighter day, and it counts in full.
dose-fixed = You or your therapist chose this. It stays until you change it.
dose-rests = This one rests, because it hurt. Try it again when you feel ready.

## What a rating changes, told right after it

dose-changed-up = From tomorrow: { $now }, { $more } more. It went well on three days.
dose-changed-up-seconds = From tomorrow: { $now } seconds, { $more } more. It went well on three days.
dose-changed-closer = From tomorrow: { $now }, with your feet closer under your knees. That is harder.
dose-changed-second-set = From tomorrow: two sets of { $now }, with a rest in between.
dose-changed-waits = It went well on three days. Only one thing changes a week, so this waits its turn.
dose-changed-back = From tomorrow: { $now }, a little less. That is a sound choice.
dose-changed-back-seconds = From tomorrow: { $now } seconds, a little less. That is a sound choice.
dose-changed-rests = This one rests now, until you want to try it again. If the pain stays, ask your doctor.

## The weekly checks. They show how things are; they never say why.

weekly-title = Weekly check
weekly-lift-due = Once a week: how your foot lifts today. Stop whenever you like.
weekly-walk-due = Once a week: walk for two minutes, as you do each day. Stop at the first trip.
weekly-lifts = { $lifts } of { $asked } lifts today.
weekly-angle = Your best three lifts came { $angle }° up.
    .spoken = Your best three lifts came { $angle } degrees up.
weekly-lower-from = From lift { $repetition } on, your foot came up less far. A tired foot does that.
weekly-not-lower = Your foot came up about as far to the end.
weekly-walk-whole = You walked for the whole two minutes.
weekly-walk = You walked for { $seconds } seconds.
weekly-walk-tripped = You stopped at the first trip. That was the safe thing to do.
weekly-trend-not-yet = { $have } of { $need } checks so far. Then this page can compare.
weekly-trend-lifts-more = More lifts: about { $to } in the last four checks, { $from } in the four before.
weekly-trend-lifts-less = Fewer lifts: about { $to } in the last four checks, { $from } in the four before. Tell your physical therapist.
weekly-trend-lifts-same = About the same: { $to } lifts in the last four checks, { $from } in the four before.
weekly-trend-angle-more = Higher lifts: about { $to }° in the last four checks, { $from }° in the four before.
    .spoken = Higher lifts: about { $to } degrees in the last four checks, { $from } degrees in the four before.
weekly-trend-angle-less = Lower lifts: about { $to }° in the last four checks, { $from }° in the four before. Tell your physical therapist.
    .spoken = Lower lifts: about { $to } degrees in the last four checks, { $from } degrees in the four before. Tell your physical therapist.
weekly-trend-angle-same = About the same: { $to }° in the last four checks, { $from }° in the four before.
    .spoken = About the same: { $to } degrees in the last four checks, { $from } degrees in the four before.
weekly-trend-walk-more = Longer walks: about { $to } seconds in the last four checks. In the four before: { $from }.
weekly-trend-walk-less = Shorter walks: about { $to } seconds in the last four checks. In the four before: { $from }. Tell your physical therapist.
weekly-trend-walk-same = About the same: { $to } seconds in the last four checks. In the four before: { $from }.

## Encouragement: only what is true, and nothing when there is nothing to say. $weekday is the same day a week ago.

encourage-back = Good to have you back.
encourage-reached = { $count } in one visit, for the first time: { $exercise }.
encourage-hold = { $seconds } seconds: your longest stretch so far.
encourage-bursts-all = All walks of today are done.
encourage-bursts-of = { $done } of { $planned } walks today.
encourage-bursts-of-more = { $done } of { $planned } walks today, { $more } more than last { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}.
encourage-bursts-more = { $done } walks today, { $more } more than last { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}.
encourage-lifts-more = { $done } lifts today, { $more } more than last { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}.
