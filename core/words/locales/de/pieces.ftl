### Machine-made German; nobody has reviewed these texts yet.
### Short pieces to read or to hear, one thought long each: about two minutes at an easy speed.

## What foot drop is, and its three forms

piece-foot-drop-title = Was Fußheberschwäche ist
piece-foot-drop-1 = Bei einem Schritt schwingt das Bein nach vorn, und der Fuß kommt hoch. So kann die Ferse zuerst aufsetzen. Bei einer Fußheberschwäche kommt der Fuß nicht weit genug hoch.
piece-foot-drop-2 = Dafür gibt es zwei Gründe. Die Muskeln vorn am Unterschenkel können schwach sein. Oder die Wade ist straff und hält den Fuß unten. Oft ist es beides. Dahinter kann eine Multiple Sklerose stehen, ein Schlaganfall, ein verletzter Nerv oder etwas anderes.
piece-foot-drop-3 = Eine Fußheberschwäche zeigt sich in drei Formen. Manche Menschen haben mehr als eine. Bei der ersten Form hebt sich der Fuß kaum. Er setzt flach auf oder mit den Zehen zuerst, und jeder Schritt fühlt sich schwer an.
piece-foot-drop-4 = Bei der zweiten Form setzt die Ferse zuerst auf. Dann klatscht der Vorfuß herunter, und man kann es hören. Hier hilft es, das langsame Senken des Fußes zu lernen.
piece-foot-drop-5 = Bei der dritten Form schleift der Fuß über den Boden, während das Bein schwingt. Hier hilft es, das Knie etwas mehr zu heben, damit der Fuß frei über den Boden kommt.
piece-foot-drop-6 = In Heelfirst hat jede Form ihr eigenes Ziel: Ferse zuerst, sanftes Aufsetzen oder Fuß frei vom Boden. Sie sagen, was Sie bemerken, und daraus entsteht Ihr erster Plan. Das ist keine Diagnose. Was dahintersteht, lässt sich ärztlich oder in der Physiotherapie klären.

## Practise when you are not rushed

piece-calm-moments-title = Üben, wenn es nicht eilt
piece-calm-moments-1 = Am besten lernen Sie in Ruhe. In Eile denken Sie daran, wohin Sie wollen, und nicht an Ihren Fuß. Dann kehrt die alte Art zu gehen zurück, und Sie stolpern leichter.
piece-calm-moments-2 = Wählen Sie also ruhige Momente. Gehen Sie von einem Zimmer ins nächste, wenn niemand auf Sie wartet. Machen Sie jeden Schritt bewusst. Setzen Sie die Ferse zuerst auf, oder heben Sie den Fuß deutlich, je nach Ihrem Ziel.
piece-calm-moments-3 = Es muss nicht lange dauern. Eine halbe Minute zählt. Ihr Gehirn lernt aus vielen kleinen Versuchen mehr als aus einem langen. Ein paar kurze Gehrunden, über den Tag verteilt, bringen ihm einen neuen Schritt bei.
piece-calm-moments-4 = Üben Sie nie auf dem Weg zur Toilette, oder wenn das Telefon klingelt. Kommen Sie dann einfach sicher an, so wie Sie es kennen. Kommt in so einem Moment eine Erinnerung, tippen Sie auf „Ich bin in Eile“. Sie kommt später wieder.
piece-calm-moments-5 = Wählen Sie auch einen guten Ort. Sie brauchen Licht, einen freien Boden und feste Schuhe. Meiden Sie Treppen, und behalten Sie die Hände frei. Benutzen Sie Schiene, Stimulator oder Stock wie an anderen Tagen. Nehmen Sie in der Nähe von Verkehr die Kopfhörer ab.
piece-calm-moments-6 = Und wenn Sie müde sind, hören Sie auf. Sie haben für jetzt genug getan. Jeden Tag eine ruhige Minute ist mehr wert als eine Stunde, die Sie erschöpft.

## The cane in the other hand

piece-cane-title = Der Stock gehört in die andere Hand
piece-cane-1 = Viele Menschen halten den Stock auf der Seite ihres schwachen Beins. Das scheint sinnvoll. Doch ein einzelner Stock hilft in der anderen Hand mehr. Ist Ihr rechtes Bein das schwächere, halten Sie den Stock in der linken Hand.
piece-cane-2 = Der Grund ist dieser: Beim Gehen schwingt jeder Arm mit dem Bein der anderen Seite. So berührt der Stock den Boden zugleich mit Ihrem schwächeren Bein. Nun teilen sich beide Ihr Gewicht, und das schwächere Bein hat weniger zu tragen.
piece-cane-3 = Er hält Sie auch aufrecht. Ist der Stock auf der schwachen Seite, neigen Sie sich dorthin. Ist er auf der anderen Seite, stehen Sie breiter und können aufrecht bleiben.
piece-cane-4 = Halten Sie ihn seit Jahren auf der schwachen Seite? Dann wechseln Sie nicht von sich aus, wenn es sich unsicher anfühlt. Bitten Sie in der Physiotherapie darum, es mit Ihnen zu versuchen. Auch Ihre Hand redet mit. Kann eine Hand nicht greifen, fragen Sie, was für Sie passt.
piece-cane-5 = Ist ein Bein sehr schwach, oder schwanken Sie, kann ein Rollator sicherer sein als ein Stock. Stock und Rollator sind Werkzeuge. Sie sind kein Zeichen, dass Sie aufgegeben haben. Sie geben Ihnen Sicherheit, und Sie können mehr gehen, während Ihr Fuß stärker wird.

## Why it takes months

piece-months-title = Warum es Monate dauert
piece-months-1 = Ein schwacher Fuß wird nicht in einer Woche stark. Zwei Dinge müssen sich verändern, und beide brauchen ihre Zeit.
piece-months-2 = Das erste ist der Muskel. Er wächst, wenn Sie ihn etwas mehr fordern, als er es kennt, und ihn dann ruhen lassen. Zehn gute Fußhebungen am Tag sind ein schöner Anfang. Mehr auf einmal gäbe nur Muskelkater.
piece-months-3 = Das zweite ist der Weg vom Gehirn zum Fuß. Ist ein alter Weg verletzt, kann das Gehirn lernen, andere zu benutzen. Dafür muss es immer wieder probieren, in kleinen Stücken, Tag für Tag.
piece-months-4 = Darum dauert es oft mehrere Monate, und manchmal länger. Einige spüren nach ein paar Tagen eine Veränderung. Die meisten nicht, und das sagt nichts über Sie. Es hängt auch davon ab, was hinter Ihrer Fußheberschwäche steht. Niemand kann versprechen, dass sie verschwindet.
piece-months-5 = Kleine Gewinne sehen Sie vielleicht nicht von einem Tag zum nächsten. Darum schreibt Heelfirst mit. Sehen Sie ab und zu auf die Seite „Entwicklung“. Zwei Fußhebungen mehr oder ein sanfterer Schritt sind echte Gewinne.
piece-months-6 = Es wird Tage geben, an denen weniger geht. Hitze, eine unruhige Nacht oder eine Erkältung können das bewirken. Machen Sie daraus einen leichten Tag, oder ruhen Sie sich aus. Sie können von dort weitermachen. Was Sie gelernt haben, ist nicht verloren.

## Hips and marching help, but they do not cure

piece-hips-title = Was Übungen für die Hüfte können
piece-hips-1 = Einige Ihrer Übungen sind nicht für den Fuß. Sie heben die Knie, strecken das Bein nach vorn oder beugen das Knie nach hinten. Das kräftigt Hüften und Oberschenkel. Vielleicht fragen Sie sich, was das mit Ihrem Fuß zu tun hat.
piece-hips-2 = Ein Fuß, der herunterhängt, macht das Bein zu lang. Damit er über den Boden kommt, müssen Sie das ganze Bein höher heben. Das ist die Arbeit von Hüfte und Knie. Sind sie kräftig, kommt Ihr Fuß öfter frei über den Boden, und Sie stolpern weniger.
piece-hips-3 = Kräftige Hüften halten Sie auch aufrecht. Sie stehen fester auf einem Bein, während das andere schwingt. So fühlen Sie sich sicherer auf den Füßen, und dann gehen Sie mehr.
piece-hips-4 = Gehen mit hohen Knien wirkt genauso. Es bringt Ihren Fuß über den Boden, auch solange er schwach ist. Es ist für ruhige Momente, mit etwas Festem zum Halten in Reichweite. Ist es für Sie nicht sicher, marschieren Sie im Sitzen.
piece-hips-5 = Doch all das macht den Fuß selbst nicht stärker. Dafür brauchen Sie das Fußheben und die Wadendehnung. Machen Sie also beides weiter. Ihre Hüften helfen Ihnen, heute sicher zu gehen. Die Arbeit mit dem Fuß ist für die Monate, die kommen.

## When to see a professional

piece-professional-title = Wann Sie um Hilfe bitten sollten
piece-professional-1 = Sie müssen das nicht allein schaffen. In der Physiotherapie sieht man, wie Sie gehen, und findet heraus, welche Muskeln schwach oder straff sind. Dann kann Ihr Plan besser zu Ihnen passen, als jede App es kann.
piece-professional-2 = Gehen Sie bald hin, wenn Ihr Fuß oft schwer zu heben ist, oder wenn Sie oft stolpern. Gehen Sie auch nach einem Sturz bald hin, selbst wenn Sie nicht verletzt waren. Eine Schiene, ein Stimulator oder der passende Stock kann viel verändern. Nehmen Sie Ihren Bericht mit. Er zeigt, was Sie getan haben.
piece-professional-3 = Manche Zeichen können nicht warten. Wählen Sie den Notruf, wenn Ihr Gesicht herabhängt, oder wenn ein Arm oder Ihre Sprache plötzlich schwach ist. Auch dann, wenn beide Beine schwach werden, oder wenn es zwischen ihnen taub wird. Wählen Sie ihn, wenn Sie plötzlich Urin oder Stuhl nicht halten oder nicht lassen können. Und wenn die Brust schmerzt, oder wenn Sie keine Luft bekommen.
piece-professional-4 = Wählen Sie den Notruf auch, wenn ein Fuß nach Verletzung oder Operation neu herabhängt. Oder wenn Ihr Schienbein prall gespannt ist und stark schmerzt. Wählen Sie ihn nach einem Sturz, bei dem Sie sich den Kopf gestoßen haben.
piece-professional-5 = Lassen Sie sich noch am selben Tag ärztlich untersuchen, wenn eine Wade neu geschwollen, warm, rot oder schmerzhaft ist. Auch dann, wenn ein Fuß neu herabhängt und es kein anderes Zeichen gibt.
piece-professional-6 = Haben Sie MS, und etwas ist neu oder schlimmer? Hält es länger als einen Tag an, oder kommt Fieber dazu, rufen Sie Ihr MS-Team an.
