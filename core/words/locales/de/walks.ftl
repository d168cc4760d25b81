### Machine-made German; nobody has reviewed these texts yet.
### What a walk was like: labels, and values with their units. Counts and sizes, never a judgement.

## Labels

walk-label-steps = Schritte
walk-label-graded = Gleichmäßig und eingeordnet
walk-label-apart = Getrennt gezählt
walk-label-missing-samples = Sensor nicht gehört
walk-label-heel = Ferse zuerst
walk-label-flat = Flach
walk-label-toe = Zehen zuerst
walk-label-slap = Klatschend
walk-label-drag = Schleifend
walk-label-cadence = Schrittfrequenz
walk-label-strike-angle = { $side ->
    [left] Mittlerer Aufsetzwinkel, links
   *[right] Mittlerer Aufsetzwinkel, rechts
}
walk-label-stride-time = { $side ->
    [left] Dauer des Doppelschritts, links
   *[right] Dauer des Doppelschritts, rechts
}
walk-label-stride-length = { $side ->
    [left] Länge des Doppelschritts, links
   *[right] Länge des Doppelschritts, rechts
}
walk-label-speed = { $side ->
    [left] Tempo, links
   *[right] Tempo, rechts
}
walk-label-strike-angle-trend = { $side ->
    [left] Winkel im Lauf der Gehstrecke, links
   *[right] Winkel im Lauf der Gehstrecke, rechts
}
walk-label-speed-trend = { $side ->
    [left] Tempo im Lauf der Gehstrecke, links
   *[right] Tempo im Lauf der Gehstrecke, rechts
}
walk-label-swing = Schwungphase, links zu rechts
walk-label-stance = Standphase, links zu rechts

## Values

walk-value-steps = { $walks ->
    [one] { $steps } auf { $walks } Gehstrecke
   *[other] { $steps } auf { $walks } Gehstrecken
}
walk-value-count = { $count }
walk-value-of = { $count } von { $of }
walk-value-share = { $count } von { $of }, { $percent } %
    .spoken = { $count } von { $of }, { $percent } Prozent
walk-value-turning = { $count } beim Drehen
walk-value-backward = { $count } rückwärts
walk-value-sideways = { $count } seitwärts
walk-value-stairs = { $count } auf Treppen
walk-value-not-level = { $count } nicht auf ebenem Boden
walk-value-first-or-last = { $count } am Anfang oder Ende
walk-value-ungraded = { $count } nicht eingeordnet
walk-value-missing-samples = { $count ->
    [one] { $count } Schritt nicht eingeordnet
   *[other] { $count } Schritte nicht eingeordnet
}
walk-value-cadence = { $value } Schritte pro Minute (Doppelschritte: { $count })
walk-value-strike-angle = { NUMBER($value, minimumFractionDigits: 1) }° (Schritte: { $count })
walk-value-stride-time = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } s (Doppelschritte: { $count })
walk-value-stride-time-varies = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } s, Schwankung { NUMBER($percent, minimumFractionDigits: 1) } % (Doppelschritte: { $count })
walk-value-stride-length = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m (Doppelschritte: { $count })
walk-value-speed = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s (Doppelschritte: { $count })
walk-value-strike-angle-trend = { NUMBER($value, minimumFractionDigits: 1) }° pro Minute, { NUMBER($low, minimumFractionDigits: 1) }° bis { NUMBER($high, minimumFractionDigits: 1) }° (Schritte: { $count })
walk-value-speed-trend = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s pro Minute, { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } (Doppelschritte: { $count })
walk-value-strike-angle-trend-unclear = keine klare Veränderung: { NUMBER($low, minimumFractionDigits: 1) }° bis { NUMBER($high, minimumFractionDigits: 1) }° pro Minute (Schritte: { $count })
walk-value-speed-trend-unclear = keine klare Veränderung: { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s pro Minute (Doppelschritte: { $count })
walk-value-few = { $value }; wenige Doppelschritte, also noch nicht sicher
walk-value-ratio = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } zu 1 (Doppelschritte je Seite: { $count })

## A walk and a set in a line of the history

history-landings = Ferse { $heel }, flach { $flat }, Zehen { $toe }
history-landings-slap = klatschend { $count }
history-landings-drag = schleifend { $count }
history-lifts = { $side ->
    [left] { $count ->
        [one] links { $count } Fußhebung
       *[other] links { $count } Fußhebungen
    }
   *[right] { $count ->
        [one] rechts { $count } Fußhebung
       *[other] rechts { $count } Fußhebungen
    }
}
history-lifts-best = Mitte der besten drei { NUMBER($angle, minimumFractionDigits: 1) }°
