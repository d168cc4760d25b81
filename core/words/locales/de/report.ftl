### Machine-made German; nobody has reviewed these texts yet.
### The report for a professional: one page, and the same as text. It is read by somebody who does not know the app.

report-title = Fußheberschwäche: Üben zu Hause
report-period = { $from } bis { $until }; erstellt am { $date }.
report-versions = Erstellt mit { $text }.
report-trials = { $count ->
    [one] { $count } Probeeinheit in anderem Tempo ist nicht enthalten.
   *[other] { $count } Probeeinheiten in anderem Tempo sind nicht enthalten.
}
report-not-validated = Zu Hause erhoben, nicht klinisch validiert.

## Numbers

report-unit-deg = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }°
report-unit-ms = { NUMBER($value, maximumFractionDigits: 0) } ms
report-unit-s = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } s
report-unit-min = { NUMBER($value, maximumFractionDigits: 1) } min
report-unit-percent = { NUMBER($value, maximumFractionDigits: 0) } %
report-unit-m-per-s = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s
report-unit-per-min = { NUMBER($value, maximumFractionDigits: 0) } pro Minute
report-unit-count = { NUMBER($value, maximumFractionDigits: 0) }
report-nothing = nicht gemessen
report-more = +{ $text }
report-part = { $part } von { $whole }
report-share = { $part } von { $whole } ({ NUMBER($percent, maximumFractionDigits: 0) } %)
report-spread = { $median } ({ $low } bis { $high })
report-comma = ,
report-semicolon = ;
report-left-out = … und { $count } weitere in den exportierten Daten
report-left-out-note = { $text }. { $note }
report-pair = { $one }; { $other }

## Dates

report-date = { $day }. { $month } { NUMBER($year, useGrouping: 0) }
report-date-short = { $day }. { $month }
report-month-1 = Januar
report-month-2 = Februar
report-month-3 = März
report-month-4 = April
report-month-5 = Mai
report-month-6 = Juni
report-month-7 = Juli
report-month-8 = August
report-month-9 = September
report-month-10 = Oktober
report-month-11 = November
report-month-12 = Dezember
report-month-short-1 = Jan
report-month-short-2 = Feb
report-month-short-3 = Mär
report-month-short-4 = Apr
report-month-short-5 = Mai
report-month-short-6 = Jun
report-month-short-7 = Jul
report-month-short-8 = Aug
report-month-short-9 = Sep
report-month-short-10 = Okt
report-month-short-11 = Nov
report-month-short-12 = Dez

## Whose foot

report-affected-left = Fußheberschwäche links.
report-affected-right = Fußheberschwäche rechts.
report-affected-both = Fußheberschwäche beidseits.
report-affected-unknown = Betroffene Seite nicht angegeben.
report-noticed = Selbst bemerkt: { $text }.
report-noticed-nothing = Was selbst bemerkt wird, wurde nicht angegeben.
report-notice-lands = setzt flach oder mit den Zehen zuerst auf
report-notice-slaps = klatscht nach der Ferse auf
report-notice-drags = schleift über den Boden
report-notice-new-or-worse = etwas neu oder plötzlich schlimmer
report-notice-toes-do-not-lift = Zehen heben sich im Sitzen nicht
report-notice-toes-lift-partly = Zehen heben sich im Sitzen teilweise
report-notice-toes-lift-fully = Zehen heben sich im Sitzen vollständig
report-notice-feels-less = Gefühl im Fuß vermindert
report-notice-knee-gives-way = Knie gibt nach
report-notice-stands-unsafely = kein sicherer Stand für 30 s
report-notice-fell-within-six-months = Sturz in den sechs Monaten davor
report-notice-walks-not-alone = geht nicht allein
report-side-left = links
report-side-right = rechts
report-foot-left = Linker Fuß
report-foot-right = Rechter Fuß
report-foot-unknown = Fuß nicht angegeben
report-on-left = am linken Fuß
report-on-right = am rechten Fuß
report-on-unknown = Fuß nicht angegeben

## Circumstances

report-contexts = Geübt: { $text }.
report-contexts-none = Unter welchen Umständen, wurde nicht angegeben.
report-contexts-left = { $count ->
    [one] … und { $count } weitere Art von Umständen
   *[other] … und { $count } weitere Arten von Umständen
}
report-context = { $text } ({ $count ->
    [one] { $count } Einheit
   *[other] { $count } Einheiten
})
report-context-unsaid = Umstände nicht angegeben
report-stand-in-simulated = simuliert
report-stand-in-replayed = aus Aufzeichnung
report-place-indoors = drinnen
report-place-outdoors = draußen
report-place-treadmill = auf dem Laufband
report-aid-none = keine Gehhilfe
report-aid-cane = Gehstock
report-aid-crutch = Unterarmgehstütze
report-aid-rollator = Rollator
report-aid-walker = Gehgestell
report-orthosis-none = keine Orthese
report-orthosis-soft = weiche Orthese
report-orthosis-afo = Unterschenkelorthese (AFO)
report-orthosis-fes = Fußheber-Stimulator (FES)
report-shoe = „{ $name }“
report-helper = mit Unterstützung
report-hot-or-tired = Hitze oder Müdigkeit

## First of all

report-heading-happened = Zuerst: Stürze, Stolpern, Schmerz, Abbrüche (nach eigener Angabe)
report-falls = { $count ->
    [0] Kein Sturz angegeben
    [one] { $count } Sturz
   *[other] { $count } Stürze
}
report-near-falls = { $count ->
    [0] Kein Beinahe-Sturz angegeben
    [one] { $count } Beinahe-Sturz
   *[other] { $count } Beinahe-Stürze
}
report-trips = { $count ->
    [0] Kein Stolpern angegeben
    [one] { $count }-mal gestolpert
   *[other] { $count }-mal gestolpert
}
report-latest = , zuletzt am { $date }
report-pain-none = Kein Schmerz angegeben
report-pain = Schmerz, { $text }: { $count ->
    [one] { $count }-mal
   *[other] { $count }-mal
}
report-pain-somewhere = Ort nicht angegeben
report-stops-none = Keine Einheit vorzeitig beendet
report-stops = { $count ->
    [one] { $count } Einheit vorzeitig beendet
   *[other] { $count } Einheiten vorzeitig beendet
}
report-stop = { $reason } { $count }
report-stops-why = Gründe: { $text }
report-stop-pain = Schmerz
report-stop-dizzy = Schwindel
report-stop-unsteady = Unsicherheit
report-stop-tired = Müdigkeit
report-stop-hot = Hitze
report-stop-other = anderes
report-stop-unsaid = ohne Angabe

## The person's own goal

report-heading-goal = Eigenes Ziel
report-goal = „{ $text }“
report-goal-none = Kein Ziel notiert.
report-aim-heel = Beim Gehen wird der Erstkontakt mit der Ferse geübt.
report-aim-soft = Beim Gehen wird das sanfte Absetzen des Vorfußes geübt.
report-aim-clear = Beim Gehen wird die Bodenfreiheit des Fußes geübt.
report-score-none = Noch nicht bewertet (0 bis 10).
report-score-now = { $score } von 10 am { $date }.
report-score-first = Zuerst { $score } von 10 am { $date }.

## Done against planned

report-heading-done = Getan und geplant
report-done = Getan
report-planned = Geplant
report-not-planned = nichts
report-done-corner = Übungen: Wiederholungen
report-done-told = { $text }: { $done } getan, { $planned } geplant
report-planned-from = Geplant ab { $date }
report-plan-none-held = Noch kein Plan gewählt
report-by-helper = Von einer Hilfsperson gezählt: { $count ->
    [one] { $count } Wiederholung
   *[other] { $count } Wiederholungen
}
report-repetitions = { $count ->
    [one] { $count } Wiederholung
   *[other] { $count } Wiederholungen
}
report-holds = { $count ->
    [one] { $count }-mal Halten
   *[other] { $count }-mal Halten
} zu { NUMBER($seconds, maximumFractionDigits: 0) } s
report-minutes = { NUMBER($value, maximumFractionDigits: 1) }
report-days = Übungstage
report-bursts = Gehrunden
report-walking-min = Minuten Gehübung
report-hold = je { NUMBER($seconds, maximumFractionDigits: 0) } s
report-done-nothing = Kein Üben in diesem Zeitraum.

## Seated lifts

report-heading-lifts = Fußhebungen im Sitzen, Fuß zum Boden
report-lifts = { $foot }: { $angle }, { $lifts ->
    [one] { $lifts } Fußhebung
   *[other] { $lifts } Fußhebungen
} in { $sets ->
    [one] { $sets } Satz
   *[other] { $sets } Sätzen
}.
report-lifts-fade = Nachlassen ab Wiederholung { NUMBER($repetition, maximumFractionDigits: 0) } in { $part } von { $whole } Sätzen.
report-lifts-steady = Kein Nachlassen innerhalb eines Satzes erkennbar.
report-lifts-short = Sätze zu kurz, um ein Nachlassen zu erkennen.
report-lifts-none = In diesem Zeitraum wurde keine Fußhebung mit Sensor gemessen.

## Walking

report-heading-walking = Gehen, nach Umständen (Median, in Klammern die mittlere Hälfte)
report-angle-note = Fuß-Boden-Winkel, nicht Sprunggelenkwinkel: Knie, Hüfte, Orthese und Schuh verändern ihn.
report-walking-none = Kein Gehen mit Sensor in diesem Zeitraum.
report-row-steps = Gehstrecken, Schritte dieses Fußes
report-row-ungraded = Nicht eingeordnete Schritte
report-row-angle = Aufsetzwinkel
report-row-heel = Erstkontakt Ferse
report-row-flat = Erstkontakt flach
report-row-toe = Erstkontakt Zehen
report-row-steady = Gleichmäßig; erste, letzte, Drehung
report-row-slap-drag = Klatschend; schleifend
report-row-flat-time = Kontakt bis flach, Ferse zuerst
report-row-stride = Doppelschrittdauer
report-row-daytime = Winkel, morgens; abends
report-told-steady = Gleichmäßige Schritte
report-told-apart = Erste, letzte und Drehschritte, getrennt gezählt
report-told-morning = Dasselbe am Morgen
report-told-evening = Dasselbe am Abend
report-steps = { $bouts ->
    [one] { $bouts } Gehstrecke
   *[other] { $bouts } Gehstrecken
}, { $steps ->
    [one] { $steps } Schritt
   *[other] { $steps } Schritte
}
report-ungraded = { $reason } { $count }
report-ungraded-all = { $count } ({ $percent })
report-ungraded-why = { $count } ({ $percent }): { $text }
report-ungraded-other = andere Gründe { $count }
report-ungraded-missing-samples = Datenverlust
report-ungraded-unknown-mount = Sitz des Sensors unbekannt
report-ungraded-no-foot-flat = Fuß nie flach
report-ungraded-not-level-walking = nicht eben
report-ungraded-stairs = Treppe
report-ungraded-backward = rückwärts
report-ungraded-sideways = seitwärts
report-ungraded-no-swing = erster Kontakt einer Gehstrecke

## Changes

report-heading-changes = Veränderungen, je unter gleichen Umständen
report-changes-none = Noch nichts zu vergleichen.
report-changes-rule = Klar ist eine Veränderung, deren 95-%-Intervall 0 ausschließt und die die Schwelle erreicht.
report-changes-worse = Etwas ist deutlich schlechter. Physiotherapie oder Arztpraxis sollte es bald ansehen.
report-column-measure = Was
report-column-before = Vorher
report-column-after = Jetzt
report-column-difference = Unterschied (95 %)
report-column-floor = Schwelle
report-column-verdict = Ergebnis
report-window = { $value }, { $from } bis { $until }, { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
report-difference = { $value } ({ $low } bis { $high })
report-difference-points = { $value } Punkte ({ $low } bis { $high })
report-points = { $text } Punkte
report-verdict-better = Deutlich besser
report-verdict-worse = Deutlich schlechter
report-verdict-different = Klar verändert
report-verdict-unclear = Noch nicht klar
report-verdict-too-few = Noch nicht klar
report-verdict-why-too-few = Zu wenige Tage oder Schritte, um mehr zu sagen.
report-told-before = Vorher
report-told-after = Jetzt
report-told-difference = Unterschied (95-%-Intervall)
report-told-floor = Schwelle (kleinster bedeutsamer Unterschied)
report-told-verdict = Ergebnis

## Charts

report-heading-charts = { $weeks ->
    [one] Die letzte Woche
   *[other] Die letzten { $weeks } Wochen
}
report-charts-none = Kein Diagramm: Es wurde nichts gemessen.
report-chart-weeks = { $weeks ->
    [one] Eine Woche bis { $date }.
   *[other] { $weeks } Wochen bis { $date }.
}
report-chart-days = An { $count } von { $of } Tagen gemessen.
report-chart-values = Von { $low } bis { $high }, zuletzt { $last }.
report-chart-usual = Grau: mittlere Hälfte der 12 Wochen davor, { $low } bis { $high }.
report-chart-empty = In diesen Wochen wurde nichts gemessen.
report-chart-key = Punkt je Tag; Lücke: nicht gemessen.
report-chart-shaded = Grau: mittlere Hälfte, 12 Wochen davor.

## What is measured

report-measure-bursts = Gehrunden am Tag
report-measure-walking-time = Gehübung am Tag
report-measure-repetitions = Wiederholungen am Tag
report-measure-holds = Halten am Tag
report-measure-steps = Schritte beim Üben
report-measure-ungraded-share = Nicht eingeordnete Schritte
report-measure-strike-angle = Aufsetzwinkel
report-measure-heel-share = Erstkontakt Ferse
report-measure-flat-share = Erstkontakt flach
report-measure-toe-share = Erstkontakt Zehen
report-measure-slap-share = Klatschend
report-measure-drag-share = Schleifend
report-measure-contact-to-flat = Kontakt bis Fuß flach
report-measure-stride-time = Doppelschrittdauer
report-measure-cadence = Schrittfrequenz
report-measure-speed = Gehtempo
report-measure-asymmetry = Unterschied links und rechts
report-measure-lift-angle = Fußhebung im Sitzen, zum Boden
report-measure-trips = Stolpern
report-measure-near-falls = Beinahe-Stürze
report-measure-falls = Stürze

## The sensor

report-heading-sensors = Sensor
report-sensors-none = Es wurde kein Sensor getragen.
report-placement-unknown = Platz am Schuh nicht aufgezeichnet
report-sensor = { $text }.
report-mount = Eingerichtet am { $date }, Sicherheit über den Sitz: { $text }.
report-mount-found = Sitz beim Gehen ermittelt, Sicherheit: { $text }.
report-mount-unknown = Wie er saß, ist nicht aufgezeichnet.
report-borders = Ferse zuerst über { $heel }, Zehen zuerst unter { $toe }, klatschend unter { $slap }
report-borders-moved = (von Hand verschoben).
report-borders-leaning = (angelehnt an das für diesen Fuß Übliche).
report-borders-default = (Standard).
report-borders-unknown = Grenzen nicht bekannt.

## Question, room, plan

report-heading-question = Eigene Frage
report-question = „{ $text }“
report-question-none = Keine Frage notiert.
report-heading-room = Für die Therapie
report-room = Auf der gedruckten Seite ist hier ein leeres Feld.
report-heading-plan = Plan
report-plan-none = Es wurde kein Plan gewählt.
report-plan-walk = { $exercise }: { $times }-mal am Tag, { $seconds } s
report-plan-repetitions = { $exercise }: { $times }-mal am Tag, { $repetitions } Wiederholungen
report-plan-sets = { $exercise }: { $times }-mal am Tag, { $sets } Sätze zu { $repetitions }
report-plan-holds = { $exercise }: { $times }-mal am Tag, { $repetitions }-mal { $seconds } s
report-plan-item = { $exercise }: { $times }-mal am Tag
report-plan-code = Der Plan als Code
report-plan-code-says = Ein QR-Code, der den Plan enthält. Die App kann ihn übernehmen.
report-plan-code-too-long = Dieser Plan ist zu lang für einen Code an dieser Stelle.

## As text

report-cell = { $text }: { $value }
