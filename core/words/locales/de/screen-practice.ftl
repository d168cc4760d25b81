### On the phone's screens: The guided session.

## Was als Nächstes kommt, neben der Zeit

next-first = { $side ->
    [left] Zuerst: linker Fuß
   *[right] Zuerst: rechter Fuß
}
next-side = { $side ->
    [left] Als Nächstes: linker Fuß
   *[right] Als Nächstes: rechter Fuß
}
next-side-repetition = { $side ->
    [left] Als Nächstes: links, { $repetition } von { $of }
   *[right] Als Nächstes: rechts, { $repetition } von { $of }
}
next-repetition = Als Nächstes: { $repetition } von { $of }
next-set = Als Nächstes: Satz { $set } von { $sets }
next-movement = Als Nächstes: { $text }

## Phasen von Übungen, die anders als hoch und zurück gehen

phase-up-stretch = Ziehen
phase-down-stretch = Loslassen
phase-up-slide = Zurückziehen
phase-down-slide = Vorschieben
instruction-up-stretch = Ziehen Sie die Zehen sanft zu sich heran.
instruction-hold-stretch = Die leichte Dehnung halten, und weiteratmen.
instruction-down-stretch = Langsam loslassen.
instruction-up-slide = Ziehen Sie die Ferse langsam zurück, so weit es angenehm ist.
instruction-down-slide = Schieben Sie sie langsam wieder vor.
instruction-up-assisted-lift = Hoch mit Hilfe, und versuchen Sie mitzuheben.
instruction-hold-assisted-lift = Lassen Sie die Hilfe etwas nach, und versuchen Sie es weiter.
instruction-down-assisted-lift = Ohne Hilfe den Fuß langsam senken.

## Während der Übung

practice-more = Mehr
practice-less = Auswahl schließen
practice-how = So geht es
practice-seconds = Sekunden übrig
