### Machine-made German; nobody has reviewed these texts yet.
### Prompts: short, varied, and without blame. A prompt can always be answered with "not now".

## The kinds

reminder-walk-title = Gehrunde
reminder-stretch-title = Wadendehnung
reminder-strength-title = Kraftübung

## In the place of these, where questions come before the exercise

reminder-questions-title = Zuerst ein paar Fragen
reminder-questions = Zuerst kommen ein paar Fragen, damit es für Sie sicher ist.

## What a prompt says; which of the four changes from one to the next

reminder-walk-1 = Ein ruhiger Moment? Gehen Sie ins nächste Zimmer, ein klarer Schritt nach dem anderen.
reminder-walk-2 = Eine halbe Minute klare Schritte zählt. Wollen wir?
reminder-walk-3 = Wenn Sie nicht in Eile sind, gehen Sie eine kurze Runde, jeden Schritt bewusst.
reminder-walk-4 = Zeit, kurz aufzustehen. Schuhe an, und ruhig gehen.
reminder-stretch-1 = Zeit, die Wade zu lockern. Setzen Sie sich, und nehmen Sie Ihren Gurt.
reminder-stretch-2 = Eine sanfte Wadendehnung macht das Heben des Fußes leichter.
reminder-stretch-3 = Setzen Sie sich einen Moment, und dehnen Sie Ihre Wade. Es dauert ein, zwei Minuten.
reminder-stretch-4 = Ihrer Wade tut jetzt vielleicht eine langsame, milde Dehnung gut.
reminder-strength-1 = Jetzt ein paar Fußhebungen im Sitzen? So viele, wie gut gehen.
reminder-strength-2 = Setzen Sie sich, und geben Sie Ihrem Fuß etwas zu tun. Jeder kleine Gewinn zählt.
reminder-strength-3 = Zeit für Ihre Übung im Sitzen. Hören Sie auf, wann immer Ihr Fuß genug hat.
reminder-strength-4 = Eine kurze Übung im Sitzen, in Ihrem Tempo.

## What rides along

reminder-also-walk = Gehen Sie danach ein wenig.
reminder-also-stretch = Dehnen Sie auch die Wade, wenn Sie sich setzen.
reminder-also-strength = Machen Sie auch Ihre Übung im Sitzen.

## After an anchor

reminder-anchor = Nach „{ $anchor }“: { $text }

## On a locked screen, where others may read it

reminder-lock-screen = Ein Moment für Sie

## Answers

reminder-action-start = Start
reminder-action-questions = Beantworten
reminder-action-snooze = Später
reminder-action-hurry = Ich bin in Eile
reminder-action-next-walk = Beim nächsten Aufstehen
reminder-action-dismiss = Weglassen
reminder-answered-hurry = Kein Problem. Die Erinnerung kommt um { $time } Uhr wieder.
reminder-answered-next-walk = Sie wartet, bis Sie aufstehen.
reminder-answered-snoozed = Wieder um { $time } Uhr.
reminder-answered-joined = Kein Problem. Die nächste Erinnerung nimmt sie mit.
reminder-answered-no-moment-left = Kein Problem. Morgen ist ein neuer Tag.
reminder-paused = Keine Erinnerungen bis { $date }. Erholen Sie sich gut.
reminder-paused-today = Keine Erinnerungen bis { $time } Uhr. Erholen Sie sich gut.

## What does not come, and why

reminder-dropped-practised = { $count ->
    [one] { $count } Erinnerung weniger, weil Sie schon geübt haben.
   *[other] { $count } Erinnerungen weniger, weil Sie schon geübt haben.
}
reminder-dropped-lighter-day = { $count ->
    [one] { $count } Erinnerung weniger, weil ein leichter Tag ist.
   *[other] { $count } Erinnerungen weniger, weil ein leichter Tag ist.
}
reminder-dropped-just-shown = { $count ->
    [one] { $count } Erinnerung weniger, weil kurz davor schon eine kam.
   *[other] { $count } Erinnerungen weniger, weil kurz davor schon eine kam.
}
reminder-dropped-joined = { $count ->
    [one] { $count } Erinnerung kommt zusammen mit einer anderen.
   *[other] { $count } Erinnerungen kommen zusammen mit anderen.
}
reminder-dropped-no-moment-left = { $count ->
    [one] { $count } Erinnerung entfällt, weil heute kein ruhiger Moment mehr übrig ist.
   *[other] { $count } Erinnerungen entfallen, weil heute kein ruhiger Moment mehr übrig ist.
}

## What was learnt

reminder-moved-later = { $minutes } Minuten später als sonst, um { $time } Uhr. Um diese Zeit üben Sie öfter.
reminder-moved-earlier = { $minutes } Minuten früher als sonst, um { $time } Uhr. Um diese Zeit üben Sie öfter.
habit-learning = Erinnerungen rücken um bis zu 45 Minuten, auf Zeiten, zu denen Sie öfter geübt haben.
habit-learning-off = Erinnerungen bleiben bei ihren Zeiten. Aus Ihren Antworten wird nichts gelernt.
habit-taper = { $count ->
    [0] Alle Erinnerungen kommen. Nach sechs Wochen mit je vier Übungstagen fällt die Erinnerung an eine Gehrunde am Tag weg.
    [one] An { $count } Gehrunde am Tag wird nicht mehr erinnert, weil das Üben zur Gewohnheit geworden ist. Sie können das zurücknehmen.
   *[other] An { $count } Gehrunden am Tag wird nicht mehr erinnert, weil das Üben zur Gewohnheit geworden ist. Sie können das zurücknehmen.
}
habit-taper-off = Alle Erinnerungen kommen, auch wenn das Üben zur Gewohnheit geworden ist.
habit-taper-undone = Alle Erinnerungen kommen, wie Sie es gewählt haben.

## What is told when settings are kept

reminder-conflict-fixed-in-quiet = Ihre { $kind ->
    [walk] Gehrunde
    [stretch] Dehnung
   *[strength] Kraftübung
} um { $time } Uhr liegt in Ihrer Ruhezeit { $window }. Sie kommt trotzdem, wie gewünscht.
reminder-conflict-fixed-while-busy = Ihre { $kind ->
    [walk] Gehrunde
    [stretch] Dehnung
   *[strength] Kraftübung
} um { $time } Uhr fällt in Ihre belegte Zeit { $window }. Verschieben Sie sie, wenn das nicht passt.
reminder-conflict-fixed-asleep = Ihre { $kind ->
    [walk] Gehrunde
    [stretch] Dehnung
   *[strength] Kraftübung
} um { $time } Uhr liegt außerhalb Ihres Tages { $window }. Sie kommt trotzdem.
reminder-conflict-fixed-near = { $time } Uhr und { $next } Uhr liegen nah beieinander. Beide kommen.
reminder-conflict-fixed-on-other-days = Ihre { $kind ->
    [walk] Gehrunde
    [stretch] Dehnung
   *[strength] Kraftübung
} um { $time } Uhr entfällt an diesen Tagen: { $days }. Für diese Tage möchten Sie keine { $kind ->
    [walk] Gehrunden
    [stretch] Dehnungen
   *[strength] Kraftübungen
}.
reminder-conflict-anchor-late = Nach „{ $anchor }“ um { $time } Uhr ist nichts frei. Die Gehrunde kommt etwa um { $comes } Uhr.
reminder-conflict-anchor-without-walk = Innerhalb einer Stunde nach „{ $anchor }“ um { $time } Uhr findet keine Gehrunde Platz. Wählen Sie eine andere Zeit, oder wünschen Sie mehr Gehrunden.
reminder-conflict-windows-overlap = { $hours ->
    [quiet] Ihre Ruhezeiten { $window } und { $other } überschneiden sich.
    [busy] Ihre belegten Zeiten { $window } und { $other } überschneiden sich.
    [hot] Ihre Zeiten mit Hitze { $window } und { $other } überschneiden sich.
   *[tired] Ihre Zeiten mit Müdigkeit { $window } und { $other } überschneiden sich.
} Beide gelten.
reminder-conflict-quiet-and-busy-overlap = Ihre Ruhezeit { $window } und Ihre belegte Zeit { $other } überschneiden sich. Beide gelten.
reminder-conflict-every-never-fits = Keine der regelmäßigen Erinnerungen findet einen freien Moment. Wählen Sie für sie eine andere Tageszeit.
reminder-conflict-rule-never-comes = Die { $kind ->
    [walk] Gehrunde
    [stretch] Dehnung
   *[strength] Kraftübung
} aus einem Kalender kommt nie: Diese Regel endet vor dem ersten Mal hier. Geben Sie ein späteres UNTIL an.
reminder-conflict-rule-is-over = Die letzte { $kind ->
    [walk] Gehrunde
    [stretch] Dehnung
   *[strength] Kraftübung
} aus Ihrem Kalender war am { $date }. Sie kommt nicht wieder.
reminder-conflict-no-prompts = Mit diesen Einstellungen kommt nie eine Erinnerung.

## What finds no place

reminder-left-out-over-the-cap = { $when }: kein Platz für { $what }, weil Ihre Grenze für Erinnerungen am Tag erreicht ist. Erhöhen Sie sie, oder wünschen Sie weniger.
reminder-left-out-no-room = { $when }: kein Platz für { $what }, weil Ihr Tag voll ist. Verkürzen Sie den Abstand zwischen Erinnerungen, oder wünschen Sie weniger.
reminder-left-out-not-free = { $when }: kein Platz für { $what } von den regelmäßigen. Die Zeit ist Ruhezeit oder belegt, oder nah an einer anderen Erinnerung.
reminder-left-out-clocks-jump = { $when }: kein Platz für { $what } von den regelmäßigen. In dieser Nacht werden die Uhren umgestellt, und die Erinnerungen lägen zu nah beieinander.
reminder-counted = { $count } { $kind ->
    [walk] { $count ->
        [one] Gehrunde
       *[other] Gehrunden
    }
    [stretch] { $count ->
        [one] Dehnung
       *[other] Dehnungen
    }
   *[strength] { $count ->
        [one] Kraftübung
       *[other] Kraftübungen
    }
}
reminder-when-each-day = Jeden Tag
reminder-when-on = An diesen Tagen ({ $days })
reminder-when-some-days = An manchen Tagen
reminder-when-some-weeks = In manchen Wochen ({ $days })
reminder-when-of-days = An { $count } von { $days } Tagen
reminder-when-more = { $days } und { $count } weitere
reminder-weekday-mon = Montag
reminder-weekday-tue = Dienstag
reminder-weekday-wed = Mittwoch
reminder-weekday-thu = Donnerstag
reminder-weekday-fri = Freitag
reminder-weekday-sat = Samstag
reminder-weekday-sun = Sonntag

## What else a plan does otherwise than was asked

reminder-warning-moved-out-of-quiet = { $when }: Die Uhren werden umgestellt, und { $time } Uhr fiele in Ihre Ruhezeit. Diese Erinnerung kommt gleich danach.
