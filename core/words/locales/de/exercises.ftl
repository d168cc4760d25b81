### Machine-made German; nobody has reviewed these texts yet.
### What each exercise is called, what it helps, and how it is done.
### Steps are read aloud one by one while the person gets into position.

## Seated ankle lift

exercise-seated-ankle-lift-name = Fußheben im Sitzen
exercise-seated-ankle-lift-goal = Kräftigt die Muskeln vorn am Unterschenkel, die Ihren Fuß heben.
exercise-seated-ankle-lift-step-1 = Setzen Sie sich auf einen festen Stuhl. Beide Füße stehen flach auf dem Boden.
exercise-seated-ankle-lift-step-2 = Schieben Sie die Füße etwas nach vorn, bis die Knie weiter als im rechten Winkel geöffnet sind. So ist es leichter.
exercise-seated-ankle-lift-step-3 = Die Ferse bleibt am Boden. Heben Sie Zehen und Vorfuß langsam Richtung Schienbein, so hoch es geht.
exercise-seated-ankle-lift-step-4 = Halten Sie kurz, und senken Sie den Fuß sanft ab.
exercise-seated-ankle-lift-safety = Hören Sie auf, wenn der Fuß deutlich weniger weit hochkommt oder das Bein mithilft. Dann ist es genug für heute.
exercise-seated-ankle-lift-equipment = Ein fester Stuhl, der nicht rollen kann.

## Assisted toe raise

exercise-assisted-toe-raise-name = Fußheben mit Hilfe
exercise-assisted-toe-raise-goal = Weckt die Muskeln, die Ihren Fuß heben, solange sie es noch nicht allein können.
exercise-assisted-toe-raise-step-1 = Setzen Sie sich auf einen festen Stuhl. Legen Sie einen Gurt um den Fußballen, oder greifen Sie ihn mit der Hand.
exercise-assisted-toe-raise-step-2 = Heben Sie den Vorfuß mit Gurt oder Hand an. Versuchen Sie dabei, selbst mitzuheben.
exercise-assisted-toe-raise-step-3 = Helfen Sie oben etwas weniger, und versuchen Sie weiter, den Fuß zu heben.
exercise-assisted-toe-raise-step-4 = Lassen Sie die Hilfe los, und senken Sie den Fuß so langsam, wie Sie können.
exercise-assisted-toe-raise-safety = Der Versuch zählt, auch wenn Sie keine Bewegung sehen. Hören Sie auf, wenn das Bein mithilft.
exercise-assisted-toe-raise-equipment = Ein fester Stuhl. Dazu ein Gurt oder Gürtel, falls Ihre Hand den Fuß nicht erreicht.

## Calf stretch

exercise-calf-stretch-name = Wadendehnung
exercise-calf-stretch-goal = Lockert Ihre Wade, damit Ihr Fuß leichter hochkommt.
exercise-calf-stretch-step-1 = Setzen Sie sich hin. Ein Bein liegt gestreckt vor Ihnen, das andere Knie ist gebeugt.
exercise-calf-stretch-step-2 = Legen Sie Handtuch, Gürtel oder Gurt um den Fußballen des gestreckten Beins. Mit einer Schlaufe reicht eine Hand.
exercise-calf-stretch-step-3 = Ziehen Sie die Zehen zu sich heran, bis Sie eine milde Dehnung in der Wade spüren. Dann halten Sie still.
exercise-calf-stretch-step-4 = Lösen Sie langsam.
exercise-calf-stretch-safety = Dehnen Sie mild, ohne zu wippen, und drücken Sie das Knie nicht durch. Ist eine Wade neu geschwollen, warm, rot oder schmerzhaft, dehnen Sie sie nicht.
exercise-calf-stretch-equipment = Ein Stuhl, ein Bett oder eine Bank. Dazu ein Handtuch, ein Gürtel, eine Hundeleine oder ein Gurt, der nicht nachgibt.

## Seated march

exercise-seated-march-name = Marschieren im Sitzen
exercise-seated-march-goal = Kräftigt Ihre Hüften. Den Fuß kräftigt es nicht, aber es macht das Gehen sicherer, während Ihr Fuß stärker wird.
exercise-seated-march-step-1 = Setzen Sie sich aufrecht auf einen festen Stuhl. Beide Füße stehen flach auf dem Boden.
exercise-seated-march-step-2 = Heben Sie ein Knie, und lassen Sie es wieder sinken.
exercise-seated-march-step-3 = Heben Sie dann das andere Knie. Immer weiter, links und rechts.
exercise-seated-march-safety = Halten Sie sich am Sitz fest, wenn Sie sich unsicher fühlen. Lehnen Sie sich nicht zurück.
exercise-seated-march-equipment = Ein fester Stuhl, der nicht rollen kann.

## Seated leg kick

exercise-seated-leg-kick-name = Beinstrecken im Sitzen
exercise-seated-leg-kick-goal = Kräftigt Knie und Hüfte. Das hilft Ihnen, sicher zu gehen, während Ihr Fuß stärker wird.
exercise-seated-leg-kick-step-1 = Setzen Sie sich weit nach hinten auf einen festen Stuhl. Die Oberschenkel liegen auf dem Sitz.
exercise-seated-leg-kick-step-2 = Strecken Sie ein Knie, so weit es angenehm ist.
exercise-seated-leg-kick-step-3 = Halten Sie einen Moment, und senken Sie das Bein langsam ab.
exercise-seated-leg-kick-safety = Drücken Sie das Knie nicht durch, und nehmen Sie keinen Schwung. Hören Sie auf, wenn es wehtut.
exercise-seated-leg-kick-equipment = Ein fester Stuhl, der nicht rollen kann.

## Seated heel slide

exercise-seated-heel-slide-name = Fersenschieben im Sitzen
exercise-seated-heel-slide-goal = Kräftigt die Rückseite Ihres Oberschenkels. Sie beugt das Knie bei jedem Schritt.
exercise-seated-heel-slide-step-1 = Setzen Sie sich auf einen festen Stuhl, auf einem Boden, auf dem Ihr Fuß leicht gleitet.
exercise-seated-heel-slide-step-2 = Schieben Sie eine Ferse nach hinten unter den Stuhl, so weit es angenehm ist.
exercise-seated-heel-slide-step-3 = Halten Sie einen Moment, und schieben Sie die Ferse langsam wieder vor.
exercise-seated-heel-slide-safety = Bleiben Sie weit hinten auf dem Sitz, damit der Stuhl fest steht. Hören Sie auf, wenn der Oberschenkel krampft.
exercise-seated-heel-slide-equipment = Ein fester Stuhl, der nicht rollen kann. Dazu ein glatter Boden oder ein Tuch unter dem Fuß.

## Standing leg raise

exercise-standing-leg-raise-name = Knieheben im Stehen
exercise-standing-leg-raise-goal = Kräftigt Ihre Hüften für das Stehen und Gehen. Den Fuß kräftigt es nicht.
exercise-standing-leg-raise-step-1 = Ziehen Sie Schuhe an, und stellen Sie sich an eine Arbeitsplatte. Ein Stuhl steht direkt hinter Ihnen.
exercise-standing-leg-raise-step-2 = Halten Sie sich mit beiden Händen an der Arbeitsplatte fest, oder mit der Hand, die Sie benutzen können.
exercise-standing-leg-raise-step-3 = Heben Sie langsam ein Knie nach vorn. Bleiben Sie dabei aufrecht.
exercise-standing-leg-raise-step-4 = Halten Sie einen Moment, und senken Sie das Bein langsam ab.
exercise-standing-leg-raise-safety = Halten Sie sich immer fest. Stehen Sie auf dem schwächeren Bein nur dann, wenn Sie wissen, dass es Sie trägt. Setzen Sie sich, sobald Sie sich unsicher fühlen.
exercise-standing-leg-raise-equipment = Eine Arbeitsplatte oder etwas ebenso Festes zum Halten, Schuhe und ein Stuhl hinter Ihnen.

## Hamstring curl

exercise-hamstring-curl-name = Beinbeugen im Stehen
exercise-hamstring-curl-goal = Kräftigt die Rückseite Ihres Oberschenkels. Sie beugt das Knie bei jedem Schritt.
exercise-hamstring-curl-step-1 = Ziehen Sie Schuhe an, und stellen Sie sich an eine Arbeitsplatte. Ein Stuhl steht direkt hinter Ihnen.
exercise-hamstring-curl-step-2 = Halten Sie sich mit beiden Händen an der Arbeitsplatte fest, oder mit der Hand, die Sie benutzen können.
exercise-hamstring-curl-step-3 = Beugen Sie ein Knie, und führen Sie die Ferse hinter sich nach oben, Richtung Gesäß.
exercise-hamstring-curl-step-4 = Halten Sie einen Moment, und senken Sie das Bein langsam ab.
exercise-hamstring-curl-safety = Halten Sie sich immer fest. Stehen Sie auf dem schwächeren Bein nur dann, wenn Sie wissen, dass es Sie trägt. Setzen Sie sich, sobald Sie sich unsicher fühlen.
exercise-hamstring-curl-equipment = Eine Arbeitsplatte oder etwas ebenso Festes zum Halten, Schuhe und ein Stuhl hinter Ihnen.

## Walking burst

exercise-walking-burst-name = Gehrunde
exercise-walking-burst-goal = Macht klare Schritte zur Gewohnheit. Kurz und oft: So lernt Ihr Gehirn. Schon eine halbe Minute zählt.
exercise-walking-burst-step-1 = Wählen Sie einen ruhigen Moment und einen freien, hellen Weg, etwa von einem Zimmer ins nächste.
exercise-walking-burst-step-2 = Ziehen Sie Schuhe an. Nehmen Sie Schiene, Stimulator oder Stock, wie Sie es gewohnt sind.
exercise-walking-burst-step-3 = Gehen Sie ruhig, und machen Sie jeden Schritt bewusst.
exercise-walking-burst-safety = Nie in Eile. Nicht auf Treppen, in Socken, im Dunkeln oder wenn Sie etwas tragen.
exercise-walking-burst-equipment = Schuhe, ein freier Weg und alles, womit Sie gewöhnlich gehen.

## Exaggerated march

exercise-exaggerated-march-name = Gehen mit hohen Knien
exercise-exaggerated-march-goal = Hilft Ihrem Fuß, frei über den Boden zu kommen, auch solange er schwach ist.
exercise-exaggerated-march-step-1 = Wählen Sie einen ruhigen Moment und einen freien, hellen Weg. Etwas Festes zum Halten ist in Reichweite.
exercise-exaggerated-march-step-2 = Ziehen Sie Schuhe an. Nehmen Sie Schiene, Stimulator oder Stock, wie Sie es gewohnt sind.
exercise-exaggerated-march-step-3 = Gehen Sie langsam, und heben Sie jedes Knie höher als sonst.
exercise-exaggerated-march-safety = Nie in Eile. Nicht auf Treppen, in Socken, im Dunkeln oder wenn Sie etwas tragen. Gehen Sie einfach wie sonst, wenn Sie sich unsicher fühlen.
exercise-exaggerated-march-equipment = Schuhe, ein freier Weg und alles, womit Sie gewöhnlich gehen.

## Weekly lift check

exercise-weekly-lift-check-name = Wochen-Check Fußheben
exercise-weekly-lift-check-goal = Zeigt, wie Ihr Fuß sich heute hebt. Woche für Woche sehen Sie, ob sich etwas verändert.
exercise-weekly-lift-check-step-1 = Setzen Sie sich auf einen festen Stuhl. Beide Füße stehen flach auf dem Boden.
exercise-weekly-lift-check-step-2 = Schieben Sie die Füße etwas nach vorn, so weit wie in jeder Woche.
exercise-weekly-lift-check-step-3 = Die Ferse bleibt am Boden. Heben Sie die Zehen, so hoch es geht, immer wieder.
exercise-weekly-lift-check-step-4 = Hören Sie auf, wenn Ihr Fuß genug hat. Jede Zahl ist in Ordnung.
exercise-weekly-lift-check-safety = Hören Sie auf, wenn es wehtut oder das Bein mithilft.
exercise-weekly-lift-check-equipment = Ein fester Stuhl, der nicht rollen kann.

## Two-minute walk

exercise-two-minute-walk-name = Zwei-Minuten-Gehen
exercise-two-minute-walk-goal = Zeigt, wie es Ihrem Fuß auf einer längeren Strecke geht, wie Sie sie jeden Tag gehen.
exercise-two-minute-walk-step-1 = Wählen Sie einen ruhigen Moment und einen freien, ebenen, hellen Weg.
exercise-two-minute-walk-step-2 = Ziehen Sie Schuhe an. Nehmen Sie Schiene, Stimulator oder Stock, wie Sie es gewohnt sind.
exercise-two-minute-walk-step-3 = Gehen Sie in Ihrem Tempo, zwei Minuten lang oder kürzer.
exercise-two-minute-walk-safety = Hören Sie beim ersten Stolpern auf, oder wenn Sie sich unsicher oder müde fühlen. Nicht auf Treppen, in Socken, im Dunkeln oder wenn Sie etwas tragen.
exercise-two-minute-walk-equipment = Schuhe, ein freier Weg und alles, womit Sie gewöhnlich gehen.

## What an exercise is for, in a word or two

purpose-front-of-ankle = Fußheber
purpose-calf = Wade
purpose-hip = Hüfte
purpose-knee = Knie
purpose-back-of-thigh = Rückseite des Oberschenkels
purpose-compensation = Fuß frei vom Boden
purpose-habit = klare Schritte als Gewohnheit

## What must be at hand, and what to hold on to

equipment-chair = Ein fester Stuhl, der nicht rollen kann.
equipment-strap = Ein Handtuch, ein Gürtel, eine Hundeleine oder ein Gurt, der nicht nachgibt.
equipment-worktop = Eine Arbeitsplatte oder etwas ebenso Festes zum Halten.
equipment-shoes = Schuhe, die fest sitzen.
equipment-clear-way = Ein freier, ebener, heller Weg.
support-none = Sie sitzen und brauchen sich nicht festzuhalten.
support-worktop = Halten Sie sich die ganze Zeit an der Arbeitsplatte fest.
support-usual-aids = Gehen Sie mit Schiene, Stimulator, Stock oder Rollator, wie Sie es gewohnt sind.

## For somebody who helps

helper-title = Wenn Ihnen jemand hilft
helper-stand = Stehen Sie neben der schwächeren Seite, etwas dahinter.
helper-arm = Ziehen Sie nicht am Arm.
helper-say = Sagen Sie wenig, und das ruhig: „Lassen Sie sich Zeit. Ein klarer Schritt, und noch einer.“
helper-sensor = Der Sensor kommt an den Schuh der schwächeren Seite.
helper-count = Sie dürfen mitzählen oder mitschreiben. Im Bericht steht das dann dabei.
