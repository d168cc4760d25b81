### The borders between landings, which a person or their therapist may move.

borders-title = What counts as what

## What each parts, in a few words

borders-label-heel = Heel first above
borders-label-toe = Toes first below
borders-label-slap = Slapping below
borders-label-drag = Sensitivity to dragging

## What moving it does

borders-what-heel = The angle of the foot as it meets the ground, toes up. A lower border lets more steps count as heel first.
borders-what-toe = The angle of the foot as it meets the ground, toes up. A lower border lets fewer steps count as toes first.
borders-what-slap = The time from the heel on the ground to the flat foot. A longer time lets more steps count as slapping.
borders-what-drag = Above 1 more steps count as dragging, below 1 fewer.

## Where it lies

borders-value-heel = { $value }°
    .spoken = { $value } degrees
borders-value-toe = { $value }°
    .spoken = { $value } degrees
borders-value-slap = { NUMBER($value, maximumFractionDigits: 0) } ms
    .spoken = { NUMBER($value, maximumFractionDigits: 0) } milliseconds
borders-value-drag = { NUMBER($value, maximumFractionDigits: 2) }
borders-feet = left { $left }, right { $right }

## Whether it was moved. $default is where it lies otherwise, with its unit.

borders-moved = moved, { $default } by default
borders-not-moved = default

## Under all of them

borders-note = A moved border holds from the next walk on. Earlier steps keep their grade. A border at its default may follow what is usual for you, once a calibrated sensor knows it.
