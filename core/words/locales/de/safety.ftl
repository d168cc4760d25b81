### Machine-made German; nobody has reviewed these texts yet.
### What keeps people safe: urgent answers, questions before standing and walking, stop signs, and what this app is not.

## Beside single exercises

safety-lift-shrinks = Hören Sie auf, wenn der Fuß deutlich weniger weit hochkommt oder das Bein mithilft.
safety-mild-stretch = Dehnen Sie mild. Wippen Sie nie, und drücken Sie das Knie nicht durch.
safety-clonus = Wenn Ihr Fuß schlägt oder zuckt, geben Sie nach, und beugen Sie das Knie ein wenig. Warten Sie, und ziehen Sie dann weniger. Hört es nicht auf, beenden Sie die Dehnung, und fragen Sie in der Physiotherapie.
safety-numb-foot = Bei Schmerz, Kribbeln oder einem tauben Fuß ziehen Sie weniger. Sehen Sie sich danach die Haut an.
safety-recent-operation = Nach einer frischen Operation oder Verletzung an Wade, Achillessehne oder Sprunggelenk fragen Sie zuerst ärztlich nach.
safety-swollen-calf = Eine Wade, die neu geschwollen, warm, rot oder schmerzhaft ist, wird nicht gedehnt. Lassen Sie das heute noch ärztlich untersuchen.
safety-stiffness-to-stand = Manche Menschen brauchen die Steifigkeit zum Stehen. Fühlt sich das Stehen danach schwächer an, fragen Sie zuerst in der Physiotherapie.
safety-weaker-leg-stands = Stehen Sie auf dem schwächeren Bein nur dann, wenn Sie wissen, dass es Sie trägt. Halten Sie sich dabei fest.
safety-hold-on = Halten Sie sich die ganze Zeit fest.
safety-no-hurry = Nie in Eile, etwa auf dem Weg zur Toilette.
safety-safe-place = Nicht auf Treppen, in Socken, im Dunkeln oder wenn Sie etwas tragen.
safety-usual-aids = Benutzen Sie Schiene, Stimulator oder Stock, wie Sie es gewohnt sind.
safety-no-headphones = Ton nur drinnen oder auf einem sicheren Weg. Keine Kopfhörer in der Nähe von Verkehr.

## Stopping

safety-stop-any-time = Sie können jederzeit aufhören, mit einem Druck.
safety-stop-signs = Hören Sie auf bei Schmerz, Schwindel, Atemnot oder Brustschmerz, und wenn Sie unsicher werden.
safety-stop-and-see = Hören Sie auf, und lassen Sie sich fachlich beraten, bevor Sie weitermachen.
safety-hot = Hitze verstärkt bei vielen Menschen die Beschwerden. Kühlen Sie sich ab, und ruhen Sie sich aus. Wenn es dabei nicht nachlässt, hören Sie für heute auf.
safety-fever = Bei Fieber oder einem Infekt machen Sie Pause, bis Sie wieder gesund sind.

## What this app is not

safety-not-validated = Heelfirst hilft beim Üben. Es ist nicht klinisch geprüft, stellt keine Diagnose und ersetzt keine Physiotherapie.
safety-no-fall-detection = Heelfirst bemerkt keine Stürze und ruft keine Hilfe. Halten Sie ein Telefon oder einen Notruf-Knopf in Reichweite.
safety-review = Angaben ohne Quelle haben wir selbst mit Bedacht gewählt. Fragen Sie in der Physiotherapie, wie viel für Sie passt.
safety-no-promise = Heilung kann niemand versprechen. Regelmäßiges Üben hilft vielen Menschen, sich besser zu bewegen.

## When to see a professional

professional-title = Gehen Sie zur Physiotherapie
professional-when = Fällt es Ihnen oft schwer, den Fuß zu heben? Stolpern oder stürzen Sie oft? Gehen Sie bald zur Physiotherapie.
professional-after-fall = Sie haben einen Sturz notiert. In der Physiotherapie lässt sich klären, woran es lag, und das Gehen sicherer machen.
professional-after-trips = Sie haben { $count }-mal Stolpern in einer Woche notiert. Physiotherapie kann helfen, das Gehen sicherer zu machen.
professional-bring = Nehmen Sie Ihren Bericht mit. Er zeigt, was Sie geübt haben.
professional-how-often = Diese Seite kommt einmal von selbst. Sie finden sie wieder unter „Hilfe“.

## Walking aids

aids-title = Gehhilfen
aids-tool = Ein Stock oder Rollator ist ein Werkzeug, keine Schwäche. Er gibt Ihnen Sicherheit, während Sie stärker werden.
aids-cane = Ein einzelner Stock gehört in die Hand gegenüber dem schwächeren Bein.
aids-cane-habit = Haben Sie ihn seit Jahren auf der anderen Seite? Fragen Sie in der Physiotherapie, bevor Sie wechseln.
aids-walker = Bei starker Schwäche oder unsicherem Gleichgewicht geben Rollator oder Stock Ihnen Sicherheit.

## Lighter day

lighter-day-title = Leichter Tag
lighter-day-what = Für Tage, an denen Ihnen heiß ist oder Sie müde oder nicht wohl sind. Übungen im Sitzen, von jeder die Hälfte. Es zählt als voller Übungstag.
lighter-day-ends = Er endet heute Nacht von selbst. Nichts muss nachgeholt werden.

## Urgent answers: asked first, answered once, no exercise while one stands

question-urgent = Ist in den letzten Tagen etwas neu, oder plötzlich schlimmer geworden?
question-urgent-list-emergency = Eine Veränderung an Gesicht, Arm oder Sprache. Schwäche, die in beiden Beinen aufkommt, oder Taubheit zwischen den Beinen. Neue Schwierigkeiten, Urin oder Stuhl zu lassen oder zu halten.
question-urgent-list-emergency-2 = Brustschmerz oder Atemnot. Eine neue Fußheberschwäche nach Verletzung oder Operation, oder mit einem prall gespannten, sehr schmerzhaften Schienbein. Ein Sturz mit Schlag auf den Kopf.
question-urgent-list-today = Eine Wade, die neu geschwollen, warm, rot oder schmerzhaft ist. Oder eine neue Fußheberschwäche ohne andere Zeichen.
question-urgent-list-ms-team = Bei MS: neue oder schlimmere Beschwerden seit mehr als 24 Stunden, oder mit Fieber.
answer-urgent-none = Nein, nichts Neues
answer-urgent-emergency = Ja, eine Veränderung an Gesicht, Arm, Sprache, beiden Beinen, Blase, Darm, Brust, Atem oder Schienbein. Oder nach Verletzung oder Sturz
answer-urgent-today = Ja, meine Wade, oder eine neue Fußheberschwäche
answer-urgent-ms-team = Ja, meine MS-Beschwerden
answer-urgent-already-looked-at = Das wurde schon ärztlich untersucht
gate-urgent-emergency = Bitte wählen Sie jetzt den Notruf. Üben Sie nicht.
gate-urgent-today = Bitte lassen Sie sich heute noch ärztlich untersuchen. Bis dahin keine Übungen.
gate-urgent-ms-team = Bitte rufen Sie Ihr MS-Team an. Keine Übungen, bis Sie eine Antwort haben.
gate-urgent-cleared = Wurde es ärztlich untersucht? Dann sagen Sie das hier, und machen Sie weiter.

## Questions before standing and walking

gate-unanswered = Bevor Sie stehen oder gehen, beantworten Sie bitte ein paar Fragen. Übungen im Sitzen sind gleich für Sie da.
gate-unanswered-started = Sie haben diese Übung mit Namen gestartet, also beginnt sie. Bitte beantworten Sie bald die Fragen zur Sicherheit. Halten Sie sich an etwas Festem fest.
gate-standing = Diese Übung entfällt nach Ihren Antworten zum Stehen. Übungen im Sitzen tun dieselbe Arbeit, und das sicher.
gate-walking-alone = Gehen Sie nur, wenn jemand neben Ihnen ist. Darum wird es hier nicht angeboten. Übungen im Sitzen sind für Sie da.
gate-walking-far = Zwei Minuten am Stück sind für Menschen, die ohnehin jeden Tag so lange gehen. Auch ein kürzerer Weg tut gut.
gate-marching = Gehen mit hohen Knien entfällt nach Ihren Antworten. Gehen Sie mit klaren Schritten an einer Arbeitsplatte entlang, oder marschieren Sie im Sitzen.
gate-after-fall = Sie haben einen Sturz notiert. Stehen und Gehen ruhen, bis Sie sagen, dass Sie wieder bereit sind. Übungen im Sitzen sind für Sie da.
gate-calf-operation = Ihre Wade oder Ihr Sprunggelenk wurde operiert oder verletzt. Fragen Sie ärztlich oder in der Physiotherapie nach, bevor Sie dehnen.
gate-lighter-day = Heute ist ein leichter Tag, nur mit Übungen im Sitzen.
question-toe-lift = Können Sie die Zehen heben, während die Ferse am Boden bleibt?
answer-toe-lift-fully = Ja, ganz
answer-toe-lift-partly = Ein wenig
answer-toe-lift-not-at-all = Gar nicht
question-stand-30s = Können Sie eine halbe Minute stehen, wenn Sie sich an einer Arbeitsplatte festhalten?
answer-stand-30s-yes = Ja
answer-stand-30s-no = Nein, oder nicht sicher
question-weaker-leg = Trägt Ihr schwächeres Bein Sie, wenn Sie sich an etwas Festem festhalten?
answer-weaker-leg-holds-me = Ja, es trägt mich
answer-weaker-leg-not-yet = Noch nicht, oder ich weiß es nicht genau
question-knee = Gibt ein Knie nach, oder schlägt es nach hinten durch, wenn Sie stehen?
answer-knee-steady = Nein, meine Knie sind stabil
answer-knee-gives-way = Ja, das kommt vor
question-fall-6-months = Sind Sie in den letzten sechs Monaten gestürzt?
answer-fall-6-months-no = Nein
answer-fall-6-months-yes = Ja
question-walking = Wie gehen Sie drinnen?
answer-walking-freely = Ohne Hilfe
answer-walking-with-cane = Mit Stock oder Gehstütze
answer-walking-with-walker = Mit Rollator oder Gehgestell
answer-walking-not-alone = Nur mit jemandem neben mir, oder gar nicht
question-feeling = Wie gut fühlen Sie Ihren Fuß?
answer-feeling-full = So gut wie den übrigen Körper
answer-feeling-less = Weniger, oder gar nicht
question-hands = Können Sie beide Hände benutzen?
answer-hands-two = Beide
answer-hands-one = Eine
question-walking-far = Wie weit gehen Sie an den meisten Tagen?
answer-walking-far-few-steps = Ein paar Schritte am Stück
answer-walking-far-between-rooms = Von Zimmer zu Zimmer
answer-walking-far-two-minutes-daily = Zwei Minuten oder mehr ohne Halt

## Questions that nothing waits for

question-calf = Hatten Sie eine Operation oder Verletzung an Wade, Achillessehne oder Sprunggelenk?
answer-calf-fine = Nein
answer-calf-operated-cleared = Ja, und ich darf dehnen
answer-calf-operated-not-cleared = Ja, und niemand hat mir gesagt, dass ich dehnen darf
question-minutes = Wie viel Zeit haben Sie am Tag zum Üben?
answer-minutes-5 = 5 Minuten
answer-minutes-10 = 10 Minuten
answer-minutes-15 = 15 Minuten
answer-minutes-20 = 20 Minuten
answer-minutes-30 = 30 Minuten

## After a fall

question-hurt = Sind Sie verletzt?
answer-hurt-no = Nein
answer-hurt-a-little = Ein wenig
answer-hurt-badly = Schwer, oder ich habe mir den Kopf gestoßen

## Which form of foot drop: the self-check, never a diagnosis

question-side = Welcher Fuß ist betroffen?
answer-side-left = Der linke
answer-side-right = Der rechte
answer-side-both = Beide
question-notice = Was bemerken Sie beim Gehen?
answer-notice-classic = Mein Fuß hebt sich kaum und setzt flach auf oder mit den Zehen zuerst
answer-notice-slap = Meine Ferse setzt zuerst auf, dann klatscht der Vorfuß herunter
answer-notice-drag = Mein Fuß schleift über den Boden
answer-notice-not-sure = Ich bin nicht sicher

check-title = Was bemerken Sie?
check-classic = Mein Fuß hebt sich kaum. Er setzt flach auf oder mit den Zehen zuerst.
check-slap = Meine Ferse setzt zuerst auf, dann klatscht der Vorfuß herunter.
check-drag = Mein Fuß schleift über den Boden.
check-which-side = Welcher Fuß ist es?
check-no-diagnosis = Das wählt nur Worte und einen ersten Plan aus. Es ist keine Diagnose.
