### What a foot sensor says about seated toe lifts. Heights and counts, never a judgement.

## One lift, in a few words. $angle in degrees, $hold in seconds.

lift-held = { $angle }° up, held for { $hold } s
    .spoken = { $angle } degrees up, held for { $hold } seconds
lift-up = { $angle }° up
    .spoken = { $angle } degrees up
lift-unmeasured = lifted; the height was not seen
lift-heel-rose = the heel came up too
lift-with-help = { $text }, with help

## A set of one foot. $angle is the middle of the best three heights, or of those with help.

lifts-best-three = { $side ->
    [left] Left foot, set { $set }: the middle of your best three lifts is { $angle }°.
   *[right] Right foot, set { $set }: the middle of your best three lifts is { $angle }°.
}
lifts-counted = { $side ->
    [left] { $count ->
        [one] Left foot, set { $set }: { $count } lift seen.
       *[other] Left foot, set { $set }: { $count } lifts seen.
    }
   *[right] { $count ->
        [one] Right foot, set { $set }: { $count } lift seen.
       *[other] Right foot, set { $set }: { $count } lifts seen.
    }
}
# The height below 80 % of the first three.
lifts-lower-from = From repetition { $repetition } on, the foot came up less than four fifths as far as at first.
lifts-heel-rose = { $count ->
    [one] In { $count } of { $of }, the heel came up too.
   *[other] In { $count } of { $of }, the heel came up too.
}
lifts-with-help = { $count ->
    [one] { $count } was made with help, { $angle }° up.
   *[other] { $count } were made with help, in the middle { $angle }° up.
}
