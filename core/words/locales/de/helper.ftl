### Machine-made German; nobody has reviewed these texts yet.
### The helper card: for somebody who stands by. Where to stand, what to say, where the sensor goes, for each exercise.
### It speaks to the helper. What holds for all of them is in exercises.ftl.

## Seated ankle lift

helper-seated-ankle-lift-stand = Sitzen oder knien Sie auf der schwächeren Seite, wo Sie den Fuß sehen. Achten Sie darauf, dass die Ferse am Boden bleibt.
helper-seated-ankle-lift-say = „Ferse unten, Zehen hoch. In aller Ruhe. Und nun langsam senken.“
helper-seated-ankle-lift-sensor = Der Sensor kommt an den Schuh des Fußes, der sich hebt. Am Anfang stehen beide Füße flach.

## Toe raise with help

helper-assisted-toe-raise-stand = Setzen Sie sich vor die schwächere Seite. Sie dürfen den Gurt halten, oder den Vorfuß mit der flachen Hand anheben.
helper-assisted-toe-raise-say = „Wir heben zusammen. Ich helfe nach oben. Nun allein senken, so langsam es geht.“
helper-assisted-toe-raise-sensor = Der Sensor kommt an den Schuh des Fußes, der gehoben wird. Der Gurt liegt nicht auf dem Sensor.

## Calf stretch

helper-calf-stretch-stand = Sitzen Sie neben dem gestreckten Bein. Ist eine Hand schwach, dürfen Sie ein Ende des Gurts halten. Ziehen Sie nur so, wie es Ihnen gesagt wird.
helper-calf-stretch-say = „Ein milder Zug genügt. Weiteratmen. Bitte sagen, wenn es wehtut.“
helper-calf-stretch-sensor = Für diese Übung braucht es keinen Sensor.

## Seated march

helper-seated-march-stand = Stehen Sie neben dem Stuhl, etwas hinter der schwächeren Seite. Achten Sie darauf, dass der Stuhl fest steht.
helper-seated-march-say = „Aufrecht sitzen. Ein Knie, und nun das andere. Es eilt nicht.“
helper-seated-march-sensor = Es braucht keinen Sensor. Er darf am Schuh bleiben.

## Seated leg kick

helper-seated-leg-kick-stand = Sitzen Sie neben der schwächeren Seite, aber nicht im Weg des Fußes.
helper-seated-leg-kick-say = „Strecken, so weit es angenehm ist. Halten. Und langsam senken.“
helper-seated-leg-kick-sensor = Es braucht keinen Sensor. Er darf am Schuh bleiben.

## Seated heel slide

helper-seated-heel-slide-stand = Stehen Sie neben dem Stuhl, etwas hinter der schwächeren Seite. Achten Sie darauf, dass der Stuhl nicht rutscht.
helper-seated-heel-slide-say = „Die Ferse zurückschieben. Halten. Und langsam vor.“
helper-seated-heel-slide-sensor = Es braucht keinen Sensor. Er darf am Schuh bleiben.

## Standing leg raise

helper-standing-leg-raise-stand = Stehen Sie nah neben der schwächeren Seite, etwas dahinter. Der Stuhl bleibt direkt hinter den Beinen.
helper-standing-leg-raise-say = „Festhalten. Aufrecht stehen. Ein Knie hoch, und langsam senken. Hinsetzen geht jederzeit.“
helper-standing-leg-raise-sensor = Es braucht keinen Sensor. Er darf am Schuh bleiben.

## Hamstring curl

helper-hamstring-curl-stand = Stehen Sie nah neben der schwächeren Seite, etwas dahinter. Der Stuhl bleibt direkt hinter den Beinen.
helper-hamstring-curl-say = „Festhalten. Das Knie beugen, und langsam senken. Hinsetzen geht jederzeit.“
helper-hamstring-curl-sensor = Es braucht keinen Sensor. Er darf am Schuh bleiben.

## Walking burst

helper-walking-burst-stand = Gehen Sie neben der schwächeren Seite, etwas dahinter. Bleiben Sie in Reichweite.
helper-walking-burst-say = „In aller Ruhe. Ein klarer Schritt, und noch einer.“
helper-walking-burst-sensor = Der Sensor kommt an den Schuh der schwächeren Seite. Bei zwei Sensoren hat jeder Schuh einen.

## High-knee walk

helper-exaggerated-march-stand = Gehen Sie neben der schwächeren Seite, etwas dahinter. Bleiben Sie in Reichweite.
helper-exaggerated-march-say = „Knie hoch, und ein Schritt. Langsam. Aufhören geht jederzeit.“
helper-exaggerated-march-sensor = Der Sensor kommt an den Schuh der schwächeren Seite. Bei zwei Sensoren hat jeder Schuh einen.

## Weekly lift check

helper-weekly-lift-check-stand = Sitzen oder knien Sie auf der schwächeren Seite, wo Sie den Fuß sehen. Zählen Sie die Fußhebungen, und helfen Sie nicht mit.
helper-weekly-lift-check-say = Sagen Sie nur die Zahlen. Am Ende: „Das ist genug. Danke.“
helper-weekly-lift-check-sensor = Der Sensor kommt an den Schuh des Fußes, der sich hebt, jede Woche an dieselbe Stelle.

## Two-minute walk

helper-two-minute-walk-stand = Gehen Sie etwas hinter der schwächeren Seite, damit nicht Sie das Tempo bestimmen. Bleiben Sie in Reichweite.
helper-two-minute-walk-say = Sagen Sie wenig. Nach einem Stolpern: „Hier hören wir auf. Das ist genug für heute.“
helper-two-minute-walk-sensor = Der Sensor kommt an den Schuh der schwächeren Seite, jede Woche an dieselbe Stelle.
