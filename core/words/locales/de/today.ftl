### Machine-made German; nobody has reviewed these texts yet.
### The first screen.

today-title = Heute
today-due = { $count ->
    [one] { $count } Übung ist heute dran.
   *[other] { $count } Übungen sind heute dran.
}
today-nothing-due = Jetzt ist nichts dran. Gut gemacht, Ruhe gehört dazu.
today-nothing-possible = Von Ihrem Plan geht gerade nichts.
today-nothing-planned = Für jetzt ist nichts geplant.
today-way-out-pain = Es tat weh, darum ruht es. Versuchen Sie es wieder, wenn es sich gut anfühlt.
today-due-now = Jetzt dran
today-done-for-today = Für heute erledigt
today-why-due = { $done ->
    [0] { $meant ->
        [one] Heute einmal.
       *[other] Heute { $meant }-mal.
    }
   *[other] Heute { $done } von { $meant } erledigt.
}
today-why-done = { $done ->
    [0] Für heute nicht geplant.
    [one] Heute einmal geübt. Mehr ist heute nicht geplant.
   *[other] Heute { $done }-mal geübt. Mehr ist heute nicht geplant.
}
today-why-held-back = Zuerst kommen ein paar Fragen.
today-why-lighter-day = Ruht heute: Es ist ein leichter Tag.
today-why-pain = Ruht, weil es beim letzten Mal wehtat.
today-next-reminder = Nächste Erinnerung um { $time } Uhr: { $what }.
today-next-reminder-tomorrow = Nächste Erinnerung morgen um { $time } Uhr: { $what }.
today-next-reminder-later = Nächste Erinnerung am { $date } um { $time } Uhr: { $what }.
today-next-planned = In Ihrem Plan um { $time } Uhr: { $what }.
today-next-planned-tomorrow = In Ihrem Plan morgen um { $time } Uhr: { $what }.
today-next-planned-later = In Ihrem Plan am { $date } um { $time } Uhr: { $what }.
today-waiting = Eine kurze Gehrunde wartet, bis Sie aufstehen, längstens bis { $time } Uhr.
today-no-reminder = Keine Erinnerung ist geplant.
today-unfinished = { $exercise } ist noch nicht beendet. Sie können dort weitermachen, wo Sie waren.
today-start-hint = Ein Druck genügt zum Start.
today-lighter-day = Leichter Tag: Übungen im Sitzen, von jeder die Hälfte, und er zählt ganz.
today-lighter-day-on = Heute zum leichten Tag machen
today-lighter-day-off = Zurück zum gewohnten Tag
today-days-practised = { $days ->
    [0] Fangen Sie an, wann Sie mögen. Jeder Tag ist neu.
    [one] In den letzten zwei Wochen haben Sie an { $days } Tag geübt.
   *[other] In den letzten zwei Wochen haben Sie an { $days } Tagen geübt.
}
today-welcome = Willkommen. Heelfirst hilft Ihnen, das Heben des Fußes zu üben, jeden Tag ein wenig.
today-how-long = Oft dauert es mehrere Monate. Einige spüren früh einen Unterschied, die meisten nicht. Jeder kleine Gewinn zählt.
today-gain = Jeder kleine Gewinn zählt.

## How much, in a few words

today-dose-repetitions = { $sides ->
    [2] { $repetitions ->
        [one] { $repetitions }-mal auf jeder Seite
       *[other] { $repetitions }-mal auf jeder Seite
    }
   *[other] { $repetitions ->
        [one] { $repetitions }-mal
       *[other] { $repetitions }-mal
    }
}
today-dose-sets = { $sides ->
    [2] { $sets } Sätze zu { $repetitions } auf jeder Seite
   *[other] { $sets } Sätze zu { $repetitions }
}
today-dose-holds = { $repetitions ->
    [one] Einmal { $seconds } Sekunden halten
   *[other] { $repetitions }-mal { $seconds } Sekunden halten
}
today-dose-walk = { $seconds } Sekunden gehen
today-dose-a-day = { $times ->
    [one] { $dose }, einmal am Tag
   *[other] { $dose }, { $times }-mal am Tag
}
today-minutes = { $minutes ->
    [one] Etwa { $minutes } Minute
   *[other] Etwa { $minutes } Minuten
}
today-minutes-left = { $minutes ->
    [0] Für heute ist alles getan.
    [one] Heute noch etwa { $minutes } Minute.
   *[other] Heute noch etwa { $minutes } Minuten.
}
today-proposal = Ihre Antworten haben sich geändert. Es gibt einen Plan, der besser zu ihnen passt.
today-ask-not-now = Jetzt nicht

## What is known of an exercise

exercise-tempo = Hoch { $up } s, halten { $hold } s, senken { $down } s, Pause { $rest } s
    .spoken = Hoch { $up } Sekunden, halten { $hold } Sekunden, senken { $down } Sekunden, Pause { $rest } Sekunden
exercise-tempo-stretch = Ziehen { $up } s, halten { $hold } s, nachlassen { $down } s, Pause { $rest } s
    .spoken = Ziehen { $up } Sekunden, halten { $hold } Sekunden, nachlassen { $down } Sekunden, Pause { $rest } Sekunden
exercise-source-guide = Ein öffentlicher Leitfaden der Physiotherapie zur Fußheberschwäche beschreibt sie.
exercise-source-named = Ein öffentlicher Leitfaden der Physiotherapie zur Fußheberschwäche nennt sie. Wie sie geht, haben wir selbst mit Bedacht gewählt.
exercise-source-own = Wir haben sie selbst mit Bedacht gewählt. Fragen Sie in der Physiotherapie danach.
