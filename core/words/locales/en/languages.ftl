### Languages, the first five minutes, after a fall, the person's own goal, circumstances, and how a session went.

## Languages

language-title = Language
language-unreviewed = These words were translated by a machine and nobody has checked them yet.
language-safety-in-english = Read the safety page in English
language-back = Back to your language

## The first five minutes: four questions and five lifts

welcome-title = Welcome
welcome-what = Heelfirst helps you practise lifting your foot, a little every day. It shows you how, counts for you, and reminds you when you like.
welcome-not-validated = It is a practice aid. It has not been tested in studies, and it does not take the place of your therapist.
welcome-questions = A few short questions come first. They keep you safe, and help to choose your first exercise.
welcome-left = { $count ->
    [one] { $count } question left
   *[other] { $count } questions left
}
welcome-next = Now try five lifts. Sit on a firm chair, with both feet flat on the floor.
welcome-next-helped = Now try five lifts with help. Sit on a firm chair, and have a strap or your hand ready.
welcome-start = Start five lifts
welcome-after = Those were your first lifts. Your plan begins with what you can do.
welcome-later = More questions come by and by, one a day. Until then, all exercises are seated.
welcome-permissions = Reminders and sensors can wait. You are asked when you first use them.
welcome-skip = Look around first

## After a fall. The question and its answers are in safety.ftl

after-fall-title = After your fall
after-fall-first = Stay where you are for a moment, and breathe. Get up only when you feel ready.
after-fall-no = Good that you are not hurt. Rest for now. Standing and walking wait until you say that you are ready.
after-fall-a-little = Rest, and look after what hurts. If it does not get better, or if you feel unwell, see a doctor today.
after-fall-badly = Please call the emergency number now. Do not try to walk. Call also if you hit your head, above all if you take blood thinners.
after-fall-resting = Standing and walking rest after your fall. Seated exercises are there for you.
after-fall-ready = I am ready again
after-fall-ready-hint = You start again with less, and it grows from there.
after-fall-answered-ready = Welcome back. Your doses start low again, and a few questions are asked once more.
after-fall-see = A fall is a reason to see a physical therapist soon.
mishap-ask = Did you trip or nearly fall on this walk?
mishap-none = No
mishap-noted = It is noted.
mishap-undone = Taken back. Nothing is noted.

## The person's own goal, asked every two weeks

goal-own-title = Your own goal
goal-own-ask = What would you like to do again, or do more easily?
goal-own-hint = Use your own words, such as: walk to the shop, or play with the children.
goal-own-rate = Your goal: { $text }. How near are you to it, from 0 to 10?
goal-own-0 = Not near yet
goal-own-10 = I am there
goal-own-change = Choose another goal
goal-own-later = Ask me later

## Circumstances, one tap each

context-tap = One tap changes it. It stays so until you change it.
context-as-last-time = As last time
shoe-usual = My usual shoes
shoe-other = Other shoes
shoe-none = No shoes
shoe-name = Name these shoes
helper-with = With a helper
helper-without = On my own

## How a session went: one tap, and it may be left out

rating-ask = How was it?
rating-easy = Easy
rating-right = Just right
rating-hard = Hard
rating-pain = It hurt
rating-skip = Skip
rating-noted = Thank you, it is noted.
rating-take-back = Take it back
rating-taken-back = Taken back. Nothing changes.
rating-trial = That was a trial at another speed. It does not count.

## What hurt, and may be tried again

reconsider-ask = { $exercise } rests because it hurt. Would you like to try it again, with a little less?
reconsider-yes = Yes, try it again
reconsider-not-yet = Not yet

## What there is to read

pieces-title = Worth knowing
piece-time = { $minutes ->
    [0] Less than a minute to read
    [one] About { $minutes } minute to read
   *[other] About { $minutes } minutes to read
}
piece-read = You have read this.
piece-mark-read = I have read it
