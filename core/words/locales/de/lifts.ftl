### Machine-made German; nobody has reviewed these texts yet.
### What a foot sensor says about seated toe lifts. Heights and counts, never a judgement.

## One lift, in a few words

lift-held = { $angle }° hoch, { $hold } s gehalten
    .spoken = { $angle } Grad hoch, { $hold } Sekunden gehalten
lift-up = { $angle }° hoch
    .spoken = { $angle } Grad hoch
lift-unmeasured = gehoben; die Höhe war nicht zu sehen
lift-heel-rose = die Ferse kam mit hoch
lift-with-help = { $text }, mit Hilfe

## A set of one foot

lifts-best-three = { $side ->
    [left] Linker Fuß, Satz { $set }: Die Mitte Ihrer besten drei Fußhebungen ist { $angle }°.
   *[right] Rechter Fuß, Satz { $set }: Die Mitte Ihrer besten drei Fußhebungen ist { $angle }°.
}
lifts-counted = { $side ->
    [left] { $count ->
        [one] Linker Fuß, Satz { $set }: { $count } Fußhebung gesehen.
       *[other] Linker Fuß, Satz { $set }: { $count } Fußhebungen gesehen.
    }
   *[right] { $count ->
        [one] Rechter Fuß, Satz { $set }: { $count } Fußhebung gesehen.
       *[other] Rechter Fuß, Satz { $set }: { $count } Fußhebungen gesehen.
    }
}
lifts-lower-from = Ab Wiederholung { $repetition } kam der Fuß weniger als vier Fünftel so hoch wie am Anfang.
lifts-heel-rose = { $count ->
    [one] Bei { $count } von { $of } kam die Ferse mit hoch.
   *[other] Bei { $count } von { $of } kam die Ferse mit hoch.
}
lifts-with-help = { $count ->
    [one] { $count } davon mit Hilfe, { $angle }° hoch.
   *[other] { $count } davon mit Hilfe, in der Mitte { $angle }° hoch.
}
