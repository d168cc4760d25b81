### What each exercise is called, what it helps, and how it is done.
### Steps are read aloud one by one while the person gets into position.

## Seated ankle lift

exercise-seated-ankle-lift-name = Seated ankle lift
exercise-seated-ankle-lift-goal = Strengthens the muscles at the front of your ankle, which lift your foot.
exercise-seated-ankle-lift-step-1 = Sit on a firm chair with both feet flat on the floor.
exercise-seated-ankle-lift-step-2 = Slide your feet forward a little, so that your knees open past a right angle. That makes it easier.
exercise-seated-ankle-lift-step-3 = Keep your heel down. Slowly lift your toes and forefoot towards your shin, as high as you can.
exercise-seated-ankle-lift-step-4 = Hold, then lower gently.
exercise-seated-ankle-lift-safety = Stop when the lift gets clearly smaller or your leg starts to help. That is enough for today.
exercise-seated-ankle-lift-equipment = A firm chair that cannot roll.

## Assisted toe raise

exercise-assisted-toe-raise-name = Toe raise with help
exercise-assisted-toe-raise-goal = Wakes up the muscles that lift your foot while they cannot yet do it alone.
exercise-assisted-toe-raise-step-1 = Sit on a firm chair. Put a strap round the ball of your foot, or reach it with your hand.
exercise-assisted-toe-raise-step-2 = Raise your forefoot with the strap or hand, and try to lift along with it.
exercise-assisted-toe-raise-step-3 = At the top, ease the help a little and keep trying.
exercise-assisted-toe-raise-step-4 = Let go of the help and lower your foot as slowly as you can.
exercise-assisted-toe-raise-safety = Trying counts, even when you see no movement. Stop when your leg starts to join in.
exercise-assisted-toe-raise-equipment = A firm chair, and a strap or belt if your hand does not reach your foot.

## Calf stretch

exercise-calf-stretch-name = Calf stretch
exercise-calf-stretch-goal = Loosens your calf, so that your foot can come up more easily.
exercise-calf-stretch-step-1 = Sit with one leg straight in front of you and the other knee bent.
exercise-calf-stretch-step-2 = Put a towel, belt or strap round the ball of the straight leg's foot. A loop suits one hand.
exercise-calf-stretch-step-3 = Pull your toes towards you until you feel a mild stretch in your calf. Then hold still.
exercise-calf-stretch-step-4 = Release slowly.
exercise-calf-stretch-safety = Keep it mild, never bounce, and do not press your knee back. Leave out a calf that is newly swollen, warm, red or painful.
exercise-calf-stretch-equipment = A chair, bed or bench, and a towel, belt, dog leash or strap that does not stretch.

## Seated march

exercise-seated-march-name = Seated march
exercise-seated-march-goal = Strengthens your hips. It does not strengthen your ankle, but makes walking safer while your ankle gets stronger.
exercise-seated-march-step-1 = Sit tall on a firm chair with both feet flat on the floor.
exercise-seated-march-step-2 = Lift one knee, and let it down again.
exercise-seated-march-step-3 = Then lift the other knee. Keep going, left and right.
exercise-seated-march-safety = Hold the seat if you feel unsteady, and do not lean back.
exercise-seated-march-equipment = A firm chair that cannot roll.

## Seated leg kick

exercise-seated-leg-kick-name = Seated leg kick
exercise-seated-leg-kick-goal = Strengthens your knee and hip. That helps you walk safely while your ankle gets stronger.
exercise-seated-leg-kick-step-1 = Sit well back on a firm chair, with your thighs resting on the seat.
exercise-seated-leg-kick-step-2 = Straighten one knee until your leg is as straight as feels comfortable.
exercise-seated-leg-kick-step-3 = Hold a moment, then lower slowly.
exercise-seated-leg-kick-safety = Do not lock or fling your knee. Stop if it hurts.
exercise-seated-leg-kick-equipment = A firm chair that cannot roll.

## Seated heel slide

exercise-seated-heel-slide-name = Seated heel slide
exercise-seated-heel-slide-goal = Strengthens the back of your thigh, which bends your knee when you step.
exercise-seated-heel-slide-step-1 = Sit on a firm chair, on a floor where your foot slides easily.
exercise-seated-heel-slide-step-2 = Slide one heel back under the chair, as far as is comfortable.
exercise-seated-heel-slide-step-3 = Hold a moment, then slide it slowly forward again.
exercise-seated-heel-slide-safety = Stay well back on the seat, so that the chair stands firm. Stop if your thigh cramps.
exercise-seated-heel-slide-equipment = A firm chair that cannot roll, and a smooth floor or a cloth under your foot.

## Standing leg raise

exercise-standing-leg-raise-name = Standing leg raise
exercise-standing-leg-raise-goal = Strengthens your hips for standing and walking. It does not strengthen your ankle.
exercise-standing-leg-raise-step-1 = Put your shoes on and stand at a worktop. Have a chair right behind you.
exercise-standing-leg-raise-step-2 = Hold the worktop with both hands, or with the one you can use.
exercise-standing-leg-raise-step-3 = Slowly lift one knee in front of you. Keep your body tall.
exercise-standing-leg-raise-step-4 = Hold a moment, then lower slowly.
exercise-standing-leg-raise-safety = Keep holding on. Stand on your weaker leg only if you know that it holds you. Sit down as soon as you feel unsteady.
exercise-standing-leg-raise-equipment = A worktop or something as firm to hold, shoes, and a chair behind you.

## Hamstring curl

exercise-hamstring-curl-name = Hamstring curl
exercise-hamstring-curl-goal = Strengthens the back of your thigh, which bends your knee when you step.
exercise-hamstring-curl-step-1 = Put your shoes on and stand at a worktop. Have a chair right behind you.
exercise-hamstring-curl-step-2 = Hold the worktop with both hands, or with the one you can use.
exercise-hamstring-curl-step-3 = Bend one knee and bring your heel up behind you, towards the seat.
exercise-hamstring-curl-step-4 = Hold a moment, then lower slowly.
exercise-hamstring-curl-safety = Keep holding on. Stand on your weaker leg only if you know that it holds you. Sit down as soon as you feel unsteady.
exercise-hamstring-curl-equipment = A worktop or something as firm to hold, shoes, and a chair behind you.

## Walking burst

exercise-walking-burst-name = Walking burst
exercise-walking-burst-goal = Makes clear steps a habit. Short and often teaches your brain, and even half a minute counts.
exercise-walking-burst-step-1 = Choose a calm moment and a clear, well-lit way, such as from one room to the next.
exercise-walking-burst-step-2 = Put your shoes on. Take the brace, stimulator or cane that you usually use.
exercise-walking-burst-step-3 = Walk calmly, and mean each step.
exercise-walking-burst-safety = Never when you are in a hurry. Not on stairs, in socks, in the dark, or while carrying something.
exercise-walking-burst-equipment = Shoes, a clear way, and whatever you usually walk with.

## Exaggerated march

exercise-exaggerated-march-name = High-knee walk
exercise-exaggerated-march-goal = Helps your foot clear the floor even while your ankle is weak.
exercise-exaggerated-march-step-1 = Choose a calm moment and a clear, well-lit way. Have something firm to hold within reach.
exercise-exaggerated-march-step-2 = Put your shoes on. Take the brace, stimulator or cane that you usually use.
exercise-exaggerated-march-step-3 = Walk slowly, and lift each knee higher than you usually would.
exercise-exaggerated-march-safety = Never when you are in a hurry. Not on stairs, in socks, in the dark, or while carrying something. Walk plainly if you feel unsteady.
exercise-exaggerated-march-equipment = Shoes, a clear way, and whatever you usually walk with.

## Weekly lift check

exercise-weekly-lift-check-name = Weekly lift check
exercise-weekly-lift-check-goal = Shows how your foot lifts today. Week by week you can see whether something changes.
exercise-weekly-lift-check-step-1 = Sit on a firm chair with both feet flat on the floor.
exercise-weekly-lift-check-step-2 = Slide your feet forward a little, as far as each week.
exercise-weekly-lift-check-step-3 = Keep your heel down. Lift your toes as high as you can, again and again.
exercise-weekly-lift-check-step-4 = Stop when your foot has had enough. Any number is fine.
exercise-weekly-lift-check-safety = Stop when it hurts, or when your leg starts to help.
exercise-weekly-lift-check-equipment = A firm chair that cannot roll.

## Two-minute walk

exercise-two-minute-walk-name = Two-minute walk
exercise-two-minute-walk-goal = Shows how your foot does on a longer walk, such as you take each day.
exercise-two-minute-walk-step-1 = Choose a calm moment and a clear, level, well-lit way.
exercise-two-minute-walk-step-2 = Put your shoes on. Take the brace, stimulator or cane that you usually use.
exercise-two-minute-walk-step-3 = Walk at your own pace, for two minutes or less.
exercise-two-minute-walk-safety = Stop at the first trip, or when you feel unsteady or tired. Not on stairs, in socks, in the dark, or while carrying something.
exercise-two-minute-walk-equipment = Shoes, a clear way, and whatever you usually walk with.

## What an exercise is for, in a word or two

purpose-front-of-ankle = front of the ankle
purpose-calf = calf
purpose-hip = hip
purpose-knee = knee
purpose-back-of-thigh = back of the thigh
purpose-compensation = clearing the foot
purpose-habit = a habit of clear steps

## What must be at hand, and what to hold on to

equipment-chair = A firm chair that cannot roll.
equipment-strap = A towel, belt, dog leash or strap that does not stretch.
equipment-worktop = A worktop, or something as firm to hold.
equipment-shoes = Shoes that sit firmly.
equipment-clear-way = A clear, level, well-lit way.
support-none = You sit, so you need nothing to hold on to.
support-worktop = Hold on to the worktop all the time.
support-usual-aids = Walk with the brace, stimulator, cane or walker that you usually use.

## For somebody who helps

helper-title = If somebody helps you
helper-stand = Stand beside and slightly behind the weaker side.
helper-arm = Do not pull on the arm.
helper-say = Say little, and calmly: “Take your time. One clear step, and another.”
helper-sensor = The sensor goes on the shoe of the weaker side.
helper-count = You may count along or note things down. The report then says so.
