### The helper card: for somebody who stands by. Where to stand, what to say, where the sensor goes, for each exercise.
### It speaks to the helper. What holds for all of them is in exercises.ftl.

## Seated ankle lift

helper-seated-ankle-lift-stand = Sit or kneel on the weaker side, where you can see the foot. See that the heel stays on the floor.
helper-seated-ankle-lift-say = “Heel down, toes up. Take your time. Now let it down slowly.”
helper-seated-ankle-lift-sensor = The sensor goes on the shoe of the foot that lifts. Both feet stand flat when it begins.

## Toe raise with help

helper-assisted-toe-raise-stand = Sit in front of the weaker side. You may hold the strap, or lift the front of the foot with a flat hand.
helper-assisted-toe-raise-say = “Try with me. I help you up. Now lower it by yourself, as slowly as you can.”
helper-assisted-toe-raise-sensor = The sensor goes on the shoe of the foot that is raised. Keep the strap off the sensor.

## Calf stretch

helper-calf-stretch-stand = Sit beside the straight leg. You may hold one end of the strap if a hand is weak. Pull only as told.
helper-calf-stretch-say = “A mild pull is enough. Breathe. Tell me if it hurts.”
helper-calf-stretch-sensor = No sensor is needed for this one.

## Seated march

helper-seated-march-stand = Stand beside the chair, slightly behind the weaker side. See that the chair stands firm.
helper-seated-march-say = “Sit tall. One knee, and now the other. There is no hurry.”
helper-seated-march-sensor = No sensor is needed. It may stay on the shoe.

## Seated leg kick

helper-seated-leg-kick-stand = Sit beside the weaker side, out of the way of the foot.
helper-seated-leg-kick-say = “Straighten it as far as feels fine. Hold. Now slowly down.”
helper-seated-leg-kick-sensor = No sensor is needed. It may stay on the shoe.

## Seated heel slide

helper-seated-heel-slide-stand = Stand beside the chair, slightly behind the weaker side. See that the chair does not move.
helper-seated-heel-slide-say = “Slide the heel back. Hold. Now slowly forward.”
helper-seated-heel-slide-sensor = No sensor is needed. It may stay on the shoe.

## Standing leg raise

helper-standing-leg-raise-stand = Stand close, beside and slightly behind the weaker side. Keep the chair right behind the legs.
helper-standing-leg-raise-say = “Hold on. Stand tall. One knee up, and slowly down. Sit when you like.”
helper-standing-leg-raise-sensor = No sensor is needed. It may stay on the shoe.

## Hamstring curl

helper-hamstring-curl-stand = Stand close, beside and slightly behind the weaker side. Keep the chair right behind the legs.
helper-hamstring-curl-say = “Hold on. Bend the knee, and slowly down. Sit when you like.”
helper-hamstring-curl-sensor = No sensor is needed. It may stay on the shoe.

## Walking burst

helper-walking-burst-stand = Walk beside and slightly behind the weaker side. Stay within reach.
helper-walking-burst-say = “Take your time. One clear step, and another.”
helper-walking-burst-sensor = The sensor goes on the shoe of the weaker side. With two sensors, each shoe has one.

## High-knee walk

helper-exaggerated-march-stand = Walk beside and slightly behind the weaker side. Stay within reach.
helper-exaggerated-march-say = “Knee up, and step. Slowly. Stop when you like.”
helper-exaggerated-march-sensor = The sensor goes on the shoe of the weaker side. With two sensors, each shoe has one.

## Weekly lift check

helper-weekly-lift-check-stand = Sit or kneel on the weaker side, where you can see the foot. Count the lifts, and do not help.
helper-weekly-lift-check-say = Say nothing but the count. At the end: “That is enough. Thank you.”
helper-weekly-lift-check-sensor = The sensor goes on the shoe of the foot that lifts, at the same place each week.

## Two-minute walk

helper-two-minute-walk-stand = Walk slightly behind the weaker side, so that you do not set the pace. Stay within reach.
helper-two-minute-walk-say = Say little. After a trip: “We stop here. That is enough for today.”
helper-two-minute-walk-sensor = The sensor goes on the shoe of the weaker side, at the same place each week.
