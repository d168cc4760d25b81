### Machine-made German; nobody has reviewed these texts yet.
### Languages, the first five minutes, after a fall, the person's own goal, circumstances, and how a session went.

## Languages

language-title = Sprache
language-unreviewed = Diese Worte hat eine Maschine übersetzt, und noch niemand hat sie geprüft.
language-safety-in-english = Die Seite zur Sicherheit auf Englisch lesen
language-back = Zurück zu Ihrer Sprache

## The first five minutes: four questions and five lifts

welcome-title = Willkommen
welcome-what = Heelfirst hilft Ihnen, das Heben des Fußes zu üben, jeden Tag ein wenig. Es zeigt, wie es geht, zählt mit und erinnert Sie, wenn Sie mögen.
welcome-not-validated = Es hilft beim Üben. Es wurde nicht in Studien geprüft und ersetzt keine Physiotherapie.
welcome-questions = Zuerst kommen ein paar kurze Fragen. Sie dienen Ihrer Sicherheit und helfen, Ihre erste Übung zu wählen.
welcome-left = { $count ->
    [one] noch { $count } Frage
   *[other] noch { $count } Fragen
}
welcome-next = Versuchen Sie nun fünf Fußhebungen. Setzen Sie sich auf einen festen Stuhl, beide Füße flach auf dem Boden.
welcome-next-helped = Versuchen Sie nun fünf Fußhebungen mit Hilfe. Setzen Sie sich auf einen festen Stuhl. Halten Sie einen Gurt oder Ihre Hand bereit.
welcome-start = Fünf Fußhebungen beginnen
welcome-after = Das waren Ihre ersten Fußhebungen. Ihr Plan beginnt mit dem, was Sie können.
welcome-later = Weitere Fragen kommen nach und nach, eine am Tag. Bis dahin sind alle Übungen im Sitzen.
welcome-permissions = Erinnerungen und Sensoren können warten. Sie werden gefragt, wenn Sie sie zum ersten Mal benutzen.
welcome-skip = Erst einmal umsehen

## After a fall. The question and its answers are in safety.ftl

after-fall-title = Nach Ihrem Sturz
after-fall-first = Bleiben Sie einen Moment, wo Sie sind, und atmen Sie durch. Stehen Sie erst auf, wenn Sie sich bereit fühlen.
after-fall-no = Gut, dass Sie nicht verletzt sind. Ruhen Sie sich jetzt aus. Stehen und Gehen warten, bis Sie sagen, dass Sie bereit sind.
after-fall-a-little = Ruhen Sie sich aus, und versorgen Sie, was wehtut. Wird es nicht besser, oder fühlen Sie sich unwohl, lassen Sie sich heute noch ärztlich untersuchen.
after-fall-badly = Bitte wählen Sie jetzt den Notruf. Versuchen Sie nicht zu gehen. Rufen Sie auch an, wenn Sie sich den Kopf gestoßen haben, vor allem wenn Sie Blutverdünner nehmen.
after-fall-resting = Stehen und Gehen ruhen nach Ihrem Sturz. Übungen im Sitzen sind für Sie da.
after-fall-ready = Ich bin wieder bereit
after-fall-ready-hint = Sie fangen mit weniger an, und von dort wird es wieder mehr.
after-fall-answered-ready = Schön, dass Sie wieder da sind. Ihre Übungen fangen wieder klein an, und ein paar Fragen kommen noch einmal.
after-fall-see = Ein Sturz ist ein Grund, bald zur Physiotherapie zu gehen.
mishap-ask = Sind Sie auf dieser Gehrunde gestolpert oder fast gestürzt?
mishap-none = Nein
mishap-noted = Es ist notiert.
mishap-undone = Zurückgenommen. Nichts ist notiert.

## The person's own goal, asked every two weeks

goal-own-title = Ihr eigenes Ziel
goal-own-ask = Was möchten Sie gern wieder tun, oder leichter tun können?
goal-own-hint = Sagen Sie es mit Ihren Worten, zum Beispiel: zum Laden gehen, oder mit den Kindern spielen.
goal-own-rate = Ihr Ziel: { $text }. Wie nah sind Sie ihm, von 0 bis 10?
goal-own-0 = Noch nicht nah
goal-own-10 = Ich bin am Ziel
goal-own-change = Ein anderes Ziel wählen
goal-own-later = Später fragen

## Circumstances, one tap each

context-tap = Ein Tippen ändert es. Es bleibt so, bis Sie es wieder ändern.
context-as-last-time = Wie beim letzten Mal
shoe-usual = Meine üblichen Schuhe
shoe-other = Andere Schuhe
shoe-none = Ohne Schuhe
shoe-name = Diesen Schuhen einen Namen geben
helper-with = Jemand hilft mir
helper-without = Ich bin allein

## How a session went: one tap, and it may be left out

rating-ask = Wie war es?
rating-easy = Leicht
rating-right = Passend
rating-hard = Schwer
rating-pain = Es tat weh
rating-skip = Überspringen
rating-noted = Danke, es ist notiert.
rating-take-back = Zurücknehmen
rating-taken-back = Zurückgenommen. Nichts ändert sich.
rating-trial = Das war eine Probe mit anderem Tempo. Sie zählt nicht.

## What hurt, and may be tried again

reconsider-ask = { $exercise } ruht, weil es wehgetan hat. Möchten Sie es wieder versuchen, mit etwas weniger?
reconsider-yes = Ja, wieder versuchen
reconsider-not-yet = Noch nicht

## What there is to read

pieces-title = Gut zu wissen
piece-time = { $minutes ->
    [0] Weniger als eine Minute zu lesen
    [one] Etwa { $minutes } Minute zu lesen
   *[other] Etwa { $minutes } Minuten zu lesen
}
piece-read = Schon gelesen
piece-mark-read = Ich habe es gelesen
