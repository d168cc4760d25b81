### Machine-made German; nobody has reviewed these texts yet.
### The first plan: why each exercise is in it, and what comes later. One sentence each, naming what the person said.

## The front of the ankle

plan-why-lift = Beginnen Sie mit { $count } Fußhebungen, und sehen Sie, wie viele Ihr Fuß schafft.
plan-why-lift-partly = Sie können die Zehen ein wenig heben, darum beginnen Sie mit { $count } Fußhebungen.
plan-why-lift-fully = Sie können die Zehen gut heben, darum beginnen Sie mit { $count } Fußhebungen.
plan-why-lift-slap-partly = Ihr Fuß klatscht auf, darum senken Sie ihn langsam, für den Anfang { $count }-mal.
plan-why-lift-slap = Ihr Fuß klatscht auf, darum senken Sie ihn langsam, { $count }-mal.
plan-why-assisted = Ihre Zehen heben sich noch nicht, darum hilft ihnen ein Gurt { $count }-mal hoch.
plan-why-assisted-one-hand = Ihre Zehen heben sich noch nicht, darum hilft ein Gurt mit Schlaufe Ihrer einen Hand.

## The calf

plan-why-calf = Eine straffe Wade hält den Fuß unten, darum wird sie { $times ->
    [one] einmal
    [2] zweimal
   *[other] { $times }-mal
} am Tag gedehnt.
plan-why-calf-classic = Ihr Fuß hebt sich kaum, und eine straffe Wade hält ihn unten. Darum wird sie { $times ->
    [one] einmal
    [2] zweimal
   *[other] { $times }-mal
} am Tag gedehnt.
plan-why-calf-one-hand = Sie benutzen eine Hand, darum nehmen Sie einen Gurt mit Schlaufe, { $times ->
    [one] einmal
    [2] zweimal
   *[other] { $times }-mal
} am Tag.

## Walking

plan-why-high-knees = Ihr Fuß schleift, und Ihre Knie sind stabil. Hohe Knie helfen ihm, frei über den Boden zu kommen.
plan-why-walk = Sie sind nicht sicher, was Sie bemerken. Gehen Sie { $seconds } Sekunden ruhig, und setzen Sie die Ferse zuerst auf.
plan-why-walk-heel = Ihr Fuß setzt flach auf oder mit den Zehen zuerst. Setzen Sie { $seconds } Sekunden lang die Ferse zuerst auf.
plan-why-walk-soft = Ihr Fuß klatscht auf, darum setzen Sie ihn { $seconds } Sekunden lang sanft auf.
plan-why-walk-clear = Ihr Fuß schleift, darum heben Sie ihn { $seconds } Sekunden lang frei vom Boden.
plan-why-walk-cane = Sie gehen mit Stock oder Gehstütze, darum benutzen Sie das auch für diese { $seconds } Sekunden.
plan-why-walk-walker = Sie gehen mit Rollator oder Gehgestell. Gehen Sie { $seconds } Sekunden mit klaren Schritten an einer Arbeitsplatte entlang.
plan-why-walk-fell = Ihr Fuß schleift, und Sie sind gestürzt. Gehen Sie { $seconds } Sekunden mit klaren Schritten an einer Arbeitsplatte entlang.
plan-why-walk-knee = Ihr Fuß schleift, und ein Knie gibt nach. Gehen Sie { $seconds } Sekunden mit klaren Schritten an einer Arbeitsplatte entlang.
plan-why-walk-few-steps = Sie gehen ein paar Schritte am Stück, darum genügen { $seconds } Sekunden.

## Hip, knee and thigh

plan-why-march-drag = Ihr Fuß schleift, darum üben Sie im Sitzen, das Knie zu heben.
plan-why-march-questions = Sie haben noch nicht gesagt, wie Sie gehen. Darum marschieren Sie vorerst im Sitzen.
plan-why-march-urgent = Solange etwas neu ist, wird nicht geübt. Später beginnen Sie mit dem Marschieren im Sitzen.
plan-why-march-not-alone = Sie gehen nicht allein, darum marschieren Sie im Sitzen.
plan-why-march-standing = Stehen ist für Sie noch nicht sicher, darum marschieren Sie im Sitzen.
plan-why-knee-steady = Ihre Knie sind stabil, und diese Übung hält sie kräftig für das Gehen.
plan-why-knee = Kräftige Knie machen das Gehen sicherer, während Ihr Fuß stärker wird.
plan-why-knee-gives-way = Ihr Knie gibt manchmal nach, darum kräftigt diese Übung es.
plan-why-standing = Sie können mit Festhalten stehen, darum arbeitet { $part ->
    [thigh] die Rückseite Ihres Oberschenkels
   *[hip] Ihre Hüfte
} im Stehen.
plan-why-seated = Im Stehen üben Sie noch nicht, darum arbeitet { $part ->
    [thigh] die Rückseite Ihres Oberschenkels
   *[hip] Ihre Hüfte
} im Sitzen.
plan-why-seated-one-hand = Sie benutzen eine Hand, darum arbeitet { $part ->
    [thigh] die Rückseite Ihres Oberschenkels
   *[hip] Ihre Hüfte
} im Sitzen.
plan-why-seated-questions = Sie haben noch nicht gesagt, wie Sie stehen. Darum arbeitet { $part ->
    [thigh] die Rückseite Ihres Oberschenkels
   *[hip] Ihre Hüfte
} vorerst im Sitzen.
plan-why-seated-urgent = Solange etwas neu ist, wird nicht geübt. Später arbeitet { $part ->
    [thigh] die Rückseite Ihres Oberschenkels
   *[hip] Ihre Hüfte
} zuerst im Sitzen.

## What comes later

plan-later-lift = Diese Übung kommt, wenn Ihre Zehen sich von selbst ein wenig heben.
plan-later-questions = Diese Übung kommt, wenn Sie die Fragen zum Stehen und Gehen beantwortet haben.
plan-later-urgent = Diese Übung wartet, bis ärztlich untersucht ist, was neu ist.
plan-side-first = Bitte sagen Sie zuerst, welcher Fuß betroffen ist. Dann können Sie diesen Plan übernehmen.
plan-later-standing = Nach Ihren Antworten zum Stehen wartet diese Übung.
plan-later-walking-alone = Nach Ihren Antworten gehen Sie nicht allein, darum wartet diese Übung.
plan-later-marching = Hohe Knie warten, bis Sie sicher ohne Rollator oder Gehgestell gehen und nicht gestürzt sind.
plan-later-after-fall = Sie haben einen Sturz notiert, darum wartet diese Übung, bis Sie bereit sind.
plan-later-calf = Diese Übung wartet, bis Sie ärztlich oder von der Physiotherapie hören, dass die Wade gedehnt werden darf.
plan-later-hands = Sie benutzen eine Hand. Im Stehen braucht es eine zweite zum Festhalten, darum bleibt es beim Sitzen.
plan-later-minutes = Dafür ist in Ihren Minuten am Tag keine Zeit mehr.

## A plan that is shown

plan-proposed-minutes = Aus Ihren Antworten ergibt sich dieser Plan. Er braucht etwa { $expected } Ihrer { $minutes } Minuten am Tag.
plan-later = Später:
plan-take = So übernehmen Sie ihn: heelfirst plan --propose --take
plan-out-ending = Der Name nach --out endet auf .json für eine Plandatei, oder auf .svg für ein Bild des Codes.
terminal-help-plan-file = Eine Plandatei, die den Plan ersetzt
terminal-help-plan-propose = Den Plan zeigen, der sich aus Ihren Antworten ergibt, mit einem Grund für jede Übung
terminal-help-plan-minutes = Die Minuten am Tag, die da sind, anstelle Ihrer Antwort
terminal-help-plan-take = Den vorgeschlagenen Plan übernehmen
terminal-help-plan-out = Die Datei, in die geschrieben wird: .json für eine Plandatei, .svg für ein Bild des Codes
terminal-help-plan-replace = Eine Datei dieses Namens ersetzen
