### What keeps people safe: urgent answers, questions before standing and walking, stop signs, and what this app is not.

## Beside single exercises

safety-lift-shrinks = Stop when the lift gets clearly smaller or your leg joins in.
safety-mild-stretch = Keep the stretch mild. Never bounce, and do not press your knee back.
safety-clonus = If your foot beats or jumps, ease off and bend your knee a little. Wait, then pull less. If it goes on, stop and ask your therapist.
safety-numb-foot = With pain, tingling or a numb foot, pull less, and look at your skin afterwards.
safety-recent-operation = Was your calf, Achilles tendon or ankle hurt or operated on not long ago? Then ask first.
safety-swollen-calf = A calf that is newly swollen, warm, red or painful is not stretched. See a doctor today.
safety-stiffness-to-stand = Some people use stiffness to stand. If standing feels weaker afterwards, ask your therapist first.
safety-weaker-leg-stands = Stand on your weaker leg only if you know that it holds you, and hold on.
safety-hold-on = Hold on all the time.
safety-no-hurry = Never when you are in a hurry, such as on the way to the bathroom.
safety-safe-place = Not on stairs, in socks, in the dark, or while carrying something.
safety-usual-aids = Use the brace, stimulator or cane that you usually use.
safety-no-headphones = Use sound only indoors or on a safe path. No headphones near traffic.

## Stopping

safety-stop-any-time = You can stop at any time, with one press.
safety-stop-signs = Stop if you feel pain, dizziness, short breath or chest pain, or if you get unsteady.
safety-stop-and-see = Stop, and see a professional before you go on.
safety-hot = Heat makes symptoms stronger in many people. Cool down and rest. If it does not settle as you cool, stop for today.
safety-fever = With a fever or an infection, pause until you are well.

## What this app is not

safety-not-validated = Heelfirst is a practice aid. It is not clinically validated. It makes no diagnosis and does not replace your therapist.
safety-no-fall-detection = Heelfirst does not notice falls and calls no help. Keep a phone or an alarm within reach.
safety-review = Doses without a source are our own careful choice. Ask your therapist about yours.
safety-no-promise = Nobody can promise a cure. Regular exercise helps many people to move better.

## When to see a professional

professional-title = See a physical therapist
professional-when = Is it often hard to lift your foot, or do you often trip or fall? See a physical therapist soon.
professional-after-fall = You noted a fall. A physical therapist can find out why, and make walking safer.
professional-after-trips = You noted { $count } trips within a week. A physical therapist can help to make walking safer.
professional-bring = Take your report along. It shows what you practised.
professional-how-often = This page comes up once. You find it again under Help.

## Walking aids

aids-title = Walking aids
aids-tool = A cane or walker is a tool, not a weakness. It keeps you safe while you get stronger.
aids-cane = A single cane goes in the hand opposite your weaker leg.
aids-cane-habit = If you have used it on the other side for years, ask a physical therapist before you change.
aids-walker = With strong weakness or poor balance, a walker or cane keeps you safe.

## Lighter day

lighter-day-title = Lighter day
lighter-day-what = For when you are hot, tired or unwell: seated exercises and half of each. It counts as a full day of practice.
lighter-day-ends = It ends tonight by itself. Nothing has to be caught up.

## Urgent answers: asked first, answered once, no exercise while one stands

question-urgent = Is anything new, or suddenly worse, in the last days?
question-urgent-list-emergency = A change of face, arm or speech. Weakness coming on in both legs, or numbness between them. New trouble passing or holding urine or stool.
question-urgent-list-emergency-2 = Chest pain or short breath. A new foot drop after an injury or operation, or with a tight, very painful shin. A fall with a blow to the head.
question-urgent-list-today = A calf that is newly swollen, warm, red or painful. Or a new foot drop without any other sign.
question-urgent-list-ms-team = With MS: new or worse symptoms for more than 24 hours, or with a fever.
answer-urgent-none = No, nothing new
answer-urgent-emergency = Yes, a change in face, arm, speech, both legs, bladder, bowel, chest, breath or shin. Or after an injury or fall
answer-urgent-today = Yes, my calf, or a new foot drop
answer-urgent-ms-team = Yes, my MS symptoms
answer-urgent-already-looked-at = A doctor has already looked at this
gate-urgent-emergency = Please call the emergency number now. Do not exercise.
gate-urgent-today = Please see a doctor today. No exercise until then.
gate-urgent-ms-team = Please call your MS team. No exercise until they have answered.
gate-urgent-cleared = Has a doctor looked at it? Then say so, and go on.

## Questions before standing and walking

gate-unanswered = Before you stand or walk, please answer a few questions. Seated exercises are there right away.
gate-unanswered-started = You started this by name, so it begins. Please answer the safety questions soon. Hold on to something firm.
gate-standing = This exercise is left out by your answers about standing. Seated exercises do the same work safely.
gate-walking-alone = Walk only with somebody beside you, so it is not offered here. Seated exercises are there for you.
gate-walking-far = A walk of two minutes is for people who walk that long every day anyway. A shorter walk does you good as well.
gate-marching = Walking with high knees is left out by your answers. Take clear steps beside a worktop, or march seated.
gate-after-fall = You noted a fall. Standing and walking rest until you say that you are ready. Seated exercises are there for you.
gate-calf-operation = Your calf or ankle was operated on or hurt. Ask your doctor or therapist before you stretch it.
gate-lighter-day = Today is a lighter day, with seated exercises only.
question-toe-lift = Can you lift your toes while your heel stays on the floor?
answer-toe-lift-fully = Yes, fully
answer-toe-lift-partly = A little
answer-toe-lift-not-at-all = Not at all
question-stand-30s = Can you stand for half a minute while you hold a worktop?
answer-stand-30s-yes = Yes
answer-stand-30s-no = No, or not safely
question-weaker-leg = Does your weaker leg hold you while you hold on to something firm?
answer-weaker-leg-holds-me = Yes, it holds me
answer-weaker-leg-not-yet = Not yet, or I am not sure
question-knee = Does a knee give way or snap back when you stand?
answer-knee-steady = No, my knees are steady
answer-knee-gives-way = Yes, it happens
question-fall-6-months = Have you fallen in the last six months?
answer-fall-6-months-no = No
answer-fall-6-months-yes = Yes
question-walking = How do you walk indoors?
answer-walking-freely = Without help
answer-walking-with-cane = With a cane or crutch
answer-walking-with-walker = With a walker
answer-walking-not-alone = Only with somebody beside me, or not at all
question-feeling = How well do you feel your foot?
answer-feeling-full = As well as the rest of me
answer-feeling-less = Less, or not at all
question-hands = Can you use both hands?
answer-hands-two = Both
answer-hands-one = One
question-walking-far = How far do you walk on most days?
answer-walking-far-few-steps = A few steps at a time
answer-walking-far-between-rooms = From room to room
answer-walking-far-two-minutes-daily = Two minutes or more without a stop

## Questions that nothing waits for

question-calf = Did you hurt your calf, Achilles tendon or ankle, or have it operated on?
answer-calf-fine = No
answer-calf-operated-cleared = Yes, and I may stretch it
answer-calf-operated-not-cleared = Yes, and nobody has told me that I may stretch it
question-minutes = How much time do you have for practice on a day?
answer-minutes-5 = 5 minutes
answer-minutes-10 = 10 minutes
answer-minutes-15 = 15 minutes
answer-minutes-20 = 20 minutes
answer-minutes-30 = 30 minutes

## After a fall

question-hurt = Are you hurt?
answer-hurt-no = No
answer-hurt-a-little = A little
answer-hurt-badly = Badly, or I hit my head

## Which form of foot drop: the self-check, never a diagnosis

question-side = Which foot drops?
answer-side-left = The left one
answer-side-right = The right one
answer-side-both = Both
question-notice = What do you notice when you walk?
answer-notice-classic = My foot hardly lifts, and lands flat or toes first
answer-notice-slap = My heel lands first, then the forefoot slaps down
answer-notice-drag = My foot drags over the floor
answer-notice-not-sure = I am not sure

check-title = What do you notice?
check-classic = My foot hardly lifts, and lands flat or toes first.
check-slap = My heel lands first, then the forefoot slaps down.
check-drag = My foot drags over the floor.
check-which-side = Which foot is it?
check-no-diagnosis = This only chooses words and a first plan. It is not a diagnosis.
