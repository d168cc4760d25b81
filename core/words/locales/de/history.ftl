### Machine-made German; nobody has reviewed these texts yet.
### What was practised.

history-title = Verlauf
history-empty = Hier ist noch nichts. Ihre erste Übung erscheint hier.
history-session = { $exercise }, { $when }
history-days-practised = { $days ->
    [one] an { $days } Tag geübt, von den letzten { $of }
   *[other] an { $days } Tagen geübt, von den letzten { $of }
}
history-minutes = { $minutes ->
    [one] { $minutes } Minute in Bewegung
   *[other] { $minutes } Minuten in Bewegung
}
history-sessions = { $count ->
    [one] { $count } Einheit
   *[other] { $count } Einheiten
}
history-repetitions = { $side ->
    [left] Links: { $count } von { $of }
    [right] Rechts: { $count } von { $of }
   *[none] { $count } von { $of }
}
history-counted = { $side ->
    [left] links { $count }
    [right] rechts { $count }
   *[none] { $count }
}
history-steps = { $count ->
    [one] { $count } Schritt
   *[other] { $count } Schritte
}
history-active = Aktiv
history-paused = Angehalten
history-started = Begonnen
history-outcome = Ausgang
history-mishap-trip = Stolpern
history-mishap-near-fall = Beinahe-Sturz
history-mishap-fall = Sturz
history-mishaps = { $count ->
    [one] { $count }-mal Stolpern oder Sturz notiert
   *[other] { $count }-mal Stolpern oder Sturz notiert
}
history-context-differs = In diesen Einheiten waren Schuhe oder Hilfsmittel andere, darum stehen sie für sich.
history-helper = Jemand hat mitgezählt.
history-deleted = Ihr Verlauf ist gelöscht.
history-best-side = { $side ->
    [left] links
   *[right] rechts
}
