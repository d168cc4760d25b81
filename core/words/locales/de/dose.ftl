### Machine-made German; nobody has reviewed these texts yet.
### How much today and why, the weekly checks, and encouragement. Numbers and reasons, never a judgement.

## Why today's number

dose-start = Vorerst { $now }: So beginnt Ihr Plan.
dose-start-seconds = Vorerst { $now } Sekunden: So beginnt Ihr Plan.
dose-enough = Vorerst { $now }: Das ging bei Ihnen gut.
dose-enough-seconds = Vorerst { $now } Sekunden: Das ging bei Ihnen gut.
dose-up = { $now }, das sind { $more } mehr als letzte Woche: An drei Tagen ging es gut.
dose-up-seconds = { $now } Sekunden, das sind { $more } mehr als letzte Woche: An drei Tagen ging es gut.
dose-closer = { $now }, mit den Füßen näher unter den Knien. Das ist schwerer, darum sind es weniger.
dose-second-set = Zwei Sätze zu { $now }, mit einer Pause dazwischen. An drei Tagen ging es gut.
dose-steady = { $now }, wie bisher. Nach drei Tagen, an denen es gut geht, werden es mehr.
dose-steady-seconds = { $now } Sekunden, wie bisher. Nach drei Tagen, an denen es gut geht, werden es mehr.
dose-steady-after-pain = { $now }, wie bisher. Beim nächsten Schritt hat es wehgetan. Nach sechs Tagen, an denen es gut geht, werden es mehr.
dose-steady-after-pain-seconds = { $now } Sekunden, wie bisher. Beim nächsten Schritt hat es wehgetan. Nach sechs Tagen, an denen es gut geht, werden es mehr.
dose-most = { $now }, wie bisher. Mehr brauchen Sie nicht.
dose-most-seconds = { $now } Sekunden, wie bisher. Länger brauchen Sie nicht.
dose-back = { $now }, etwas weniger: Es war zweimal schwer.
dose-back-seconds = { $now } Sekunden, etwas weniger: Es war zweimal schwer.
dose-after-pain = { $now }, etwas weniger: Es hat davor wehgetan. Hören Sie auf, wenn es wieder wehtut.
dose-after-pain-seconds = { $now } Sekunden, etwas weniger: Es hat davor wehgetan. Hören Sie auf, wenn es wieder wehtut.
dose-away = Vorerst { $now }: Sie waren { $days } Tage weg. Von hier aus wird es wieder mehr.
dose-away-seconds = Vorerst { $now } Sekunden: Sie waren { $days } Tage weg. Von hier aus wird es wieder mehr.
dose-away-long = { $now }, ein neuer Anfang: Sie waren { $days } Tage weg.
dose-away-long-seconds = { $now } Sekunden, ein neuer Anfang: Sie waren { $days } Tage weg.
dose-restart-illness = { $now }, ein neuer Anfang nach Ihrer Krankheit.
dose-restart-illness-seconds = { $now } Sekunden, ein neuer Anfang nach Ihrer Krankheit.
dose-restart-relapse = { $now }, ein neuer Anfang nach Ihrem Schub.
dose-restart-relapse-seconds = { $now } Sekunden, ein neuer Anfang nach Ihrem Schub.
dose-restart-hospital = { $now }, ein neuer Anfang nach Ihrer Zeit im Krankenhaus.
dose-restart-hospital-seconds = { $now } Sekunden, ein neuer Anfang nach Ihrer Zeit im Krankenhaus.
dose-restart-fall = { $now }, ein neuer Anfang nach Ihrem Sturz.
dose-restart-fall-seconds = { $now } Sekunden, ein neuer Anfang nach Ihrem Sturz.
dose-lighter = Heute { $now }, etwa die Hälfte: Es ist ein leichter Tag, und er zählt ganz.
dose-lighter-seconds = Heute { $now } Sekunden: Es ist ein leichter Tag, und er zählt ganz.
dose-fixed = Das haben Sie selbst oder Ihre Therapie so gewählt. Es bleibt, bis Sie es ändern.
dose-rests = Diese Übung ruht, weil sie wehgetan hat. Versuchen Sie sie wieder, wenn Sie sich bereit fühlen.

## What a rating changes, told right after it

dose-changed-up = Ab morgen: { $now }, das sind { $more } mehr. An drei Tagen ging es gut.
dose-changed-up-seconds = Ab morgen: { $now } Sekunden, das sind { $more } mehr. An drei Tagen ging es gut.
dose-changed-closer = Ab morgen: { $now }, mit den Füßen näher unter den Knien. Das ist schwerer.
dose-changed-second-set = Ab morgen: zwei Sätze zu { $now }, mit einer Pause dazwischen.
dose-changed-waits = An drei Tagen ging es gut. Pro Woche ändert sich nur eine Sache, darum wartet dies noch.
dose-changed-back = Ab morgen: { $now }, etwas weniger. Das ist vernünftig so.
dose-changed-back-seconds = Ab morgen: { $now } Sekunden, etwas weniger. Das ist vernünftig so.
dose-changed-rests = Diese Übung ruht jetzt, bis Sie sie wieder versuchen möchten. Wenn der Schmerz bleibt, fragen Sie ärztlich nach.

## The weekly checks. They show how things are; they never say why.

weekly-title = Wochen-Check
weekly-lift-due = Einmal pro Woche: wie Ihr Fuß sich heute hebt. Hören Sie auf, wann Sie mögen.
weekly-walk-due = Einmal pro Woche: zwei Minuten gehen, wie an jedem Tag. Hören Sie beim ersten Stolpern auf.
weekly-lifts = Heute { $lifts } von { $asked } Fußhebungen.
weekly-angle = Ihre besten drei Fußhebungen kamen { $angle }° hoch.
    .spoken = Ihre besten drei Fußhebungen kamen { $angle } Grad hoch.
weekly-lower-from = Ab Fußhebung { $repetition } kam Ihr Fuß weniger hoch. Das kennt man von einem müden Fuß.
weekly-not-lower = Ihr Fuß kam bis zum Ende etwa gleich hoch.
weekly-walk-whole = Sie sind die ganzen zwei Minuten gegangen.
weekly-walk = Sie sind { $seconds } Sekunden gegangen.
weekly-walk-tripped = Sie haben beim ersten Stolpern aufgehört. So war es sicher.
weekly-trend-not-yet = Bisher { $have } von { $need } Checks. Danach kann diese Seite vergleichen.
weekly-trend-lifts-more = Mehr Fußhebungen: etwa { $to } in den letzten vier Checks, { $from } in den vier davor.
weekly-trend-lifts-less = Weniger Fußhebungen: etwa { $to } in den letzten vier Checks, { $from } in den vier davor. Sagen Sie es in der Physiotherapie.
weekly-trend-lifts-same = Etwa gleich: { $to } Fußhebungen in den letzten vier Checks, { $from } in den vier davor.
weekly-trend-angle-more = Höhere Fußhebungen: etwa { $to }° in den letzten vier Checks, { $from }° in den vier davor.
    .spoken = Höhere Fußhebungen: etwa { $to } Grad in den letzten vier Checks, { $from } Grad in den vier davor.
weekly-trend-angle-less = Niedrigere Fußhebungen: etwa { $to }° in den letzten vier Checks, { $from }° in den vier davor. Sagen Sie es in der Physiotherapie.
    .spoken = Niedrigere Fußhebungen: etwa { $to } Grad in den letzten vier Checks, { $from } Grad in den vier davor. Sagen Sie es in der Physiotherapie.
weekly-trend-angle-same = Etwa gleich: { $to }° in den letzten vier Checks, { $from }° in den vier davor.
    .spoken = Etwa gleich: { $to } Grad in den letzten vier Checks, { $from } Grad in den vier davor.
weekly-trend-walk-more = Länger gegangen: etwa { $to } Sekunden in den letzten vier Checks, { $from } in den vier davor.
weekly-trend-walk-less = Kürzer gegangen: etwa { $to } Sekunden in den letzten vier Checks, { $from } in den vier davor. Sagen Sie es in der Physiotherapie.
weekly-trend-walk-same = Etwa gleich: { $to } Sekunden in den letzten vier Checks, { $from } in den vier davor.

## Encouragement: only what is true, and nothing when there is nothing to say

encourage-back = Schön, dass Sie wieder da sind.
encourage-reached = Zum ersten Mal { $count } auf einmal: { $exercise }.
encourage-hold = { $seconds } Sekunden: Ihre bisher längste Dehnung.
encourage-bursts-all = Alle Gehrunden für heute sind geschafft.
encourage-bursts-of = Heute { $done } von { $planned } Gehrunden.
encourage-bursts-of-more = Heute { $done } von { $planned } Gehrunden, { $more } mehr als letzten { $weekday ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
}.
encourage-bursts-more = Heute { $done } Gehrunden, { $more } mehr als letzten { $weekday ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
}.
encourage-lifts-more = Heute { $done } Fußhebungen, { $more } mehr als letzten { $weekday ->
    [monday] Montag
    [tuesday] Dienstag
    [wednesday] Mittwoch
    [thursday] Donnerstag
    [friday] Freitag
    [saturday] Samstag
   *[sunday] Sonntag
}.
