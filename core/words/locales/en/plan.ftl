### The first plan: why each exercise is in it, and what comes later. One sentence each, naming what the person said.

## The front of the ankle

plan-why-lift = You can start with { $count } lifts and see how many your foot can do.
plan-why-lift-partly = You can lift your toes a little, so you start with { $count } lifts.
plan-why-lift-fully = You can lift your toes well, so you start with { $count } lifts.
plan-why-lift-slap-partly = Your foot slaps down, so lower it slowly, { $count } times to start with.
plan-why-lift-slap = Your foot slaps down, so lower it slowly, { $count } times.
plan-why-assisted = Your toes do not lift yet, so a strap helps them up { $count } times.
plan-why-assisted-one-hand = Your toes do not lift yet, so a strap with a loop helps your one hand.

## The calf

plan-why-calf = A tight calf holds the foot down, so it is stretched { $times ->
    [one] once
    [2] twice
   *[other] { $times } times
} a day.
plan-why-calf-classic = Your foot hardly lifts, and a tight calf holds it down, so it is stretched { $times ->
    [one] once
    [2] twice
   *[other] { $times } times
} a day.
plan-why-calf-one-hand = You use one hand, so take a strap with a loop, { $times ->
    [one] once
    [2] twice
   *[other] { $times } times
} a day.

## Walking

plan-why-high-knees = Your foot drags and your knees are steady, so high knees help it to clear the floor.
plan-why-walk = You are not sure what you notice, so walk calmly for { $seconds } seconds and let the heel land first.
plan-why-walk-heel = Your foot lands flat or toes first, so let the heel land first for { $seconds } seconds.
plan-why-walk-soft = Your foot slaps down, so set it down softly for { $seconds } seconds.
plan-why-walk-clear = Your foot drags, so lift it clear of the floor for { $seconds } seconds.
plan-why-walk-cane = You walk with a cane or crutch, so use it for these { $seconds } seconds too.
plan-why-walk-walker = You use a walker, so take clear steps beside a worktop for { $seconds } seconds.
plan-why-walk-fell = Your foot drags and you fell, so take clear steps beside a worktop for { $seconds } seconds.
plan-why-walk-knee = Your foot drags and a knee gives way, so take clear steps beside a worktop for { $seconds } seconds.
plan-why-walk-few-steps = You walk a few steps at a time, so { $seconds } seconds are enough.

## Hip, knee and thigh

plan-why-march-drag = Your foot drags, so train on a chair to lift your knee.
plan-why-march-questions = You have not said yet how you walk, so you march on a chair for now.
plan-why-march-urgent = Nothing is done while something is new. Later you begin with a march on a chair.
plan-why-march-not-alone = You do not walk alone, so you march on a chair.
plan-why-march-standing = Standing is not safe for you yet, so you march on a chair.
plan-why-knee-steady = Your knees are steady, and this keeps them strong for walking.
plan-why-knee = Strong knees make walking safer while your foot gets stronger.
plan-why-knee-gives-way = Your knee gives way at times, so this makes it stronger.
plan-why-standing = You can stand with a hold, so { $part ->
    [thigh] the back of your thigh
   *[hip] your hip
} works while you stand.
plan-why-seated = Standing is not for you yet, so { $part ->
    [thigh] the back of your thigh
   *[hip] your hip
} works on a chair.
plan-why-seated-one-hand = You use one hand, so { $part ->
    [thigh] the back of your thigh
   *[hip] your hip
} works on a chair.
plan-why-seated-questions = You have not said yet how you stand, so { $part ->
    [thigh] the back of your thigh
   *[hip] your hip
} works on a chair for now.
plan-why-seated-urgent = Nothing is done while something is new. Later { $part ->
    [thigh] the back of your thigh
   *[hip] your hip
} works on a chair first.

## What comes later

plan-later-lift = It comes when your toes lift a little by themselves.
plan-later-questions = It comes when you have answered the questions about standing and walking.
plan-later-urgent = It waits until a doctor has looked at what is new.
plan-side-first = Please say first which foot drops. Then you can take this plan.
plan-later-standing = By your answers about standing, it waits.
plan-later-walking-alone = By your answers you do not walk alone, so it waits.
plan-later-marching = High knees wait until you walk steadily without a walker and have not fallen.
plan-later-after-fall = You noted a fall, so it waits until you are ready.
plan-later-calf = It waits until your doctor or therapist says that your calf may be stretched.
plan-later-hands = You use one hand, and standing wants a second one to catch hold, so you stay seated.
plan-later-minutes = There is no time left for it in your minutes a day.

## A plan that is shown

plan-proposed-minutes = Your answers lead to this plan. It takes about { $expected } of your { $minutes } minutes a day.
plan-later = Later:
plan-take = Take it with: heelfirst plan --propose --take
plan-out-ending = The name after --out ends in .json for a plan file, or in .svg for a picture of its code.
terminal-help-plan-file = A plan file, which takes the place of the plan
terminal-help-plan-propose = Show the plan that your answers lead to, with a reason for each exercise
terminal-help-plan-minutes = The minutes a day that there are, in the place of your answer
terminal-help-plan-take = Take the plan that is proposed
terminal-help-plan-out = The file to write: .json for a plan file, .svg for a picture of its code
terminal-help-plan-replace = Replace a file of that name
