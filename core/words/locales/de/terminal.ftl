### Machine-made German; nobody has reviewed these texts yet.
### The terminal program: headings, keys, help, and what it says on its way.

## Headings and single words

terminal-heading-today = Heute
terminal-heading-due = Dran
terminal-heading-done = Für heute erledigt
terminal-heading-held-back = Später
terminal-heading-next = Nächste Erinnerung
terminal-heading-unfinished = Nicht beendet
terminal-heading-practice = Üben
terminal-heading-steps = Schritte
terminal-heading-counts = Gezählt
terminal-heading-sensor = Sensor
terminal-heading-keys = Tasten
terminal-heading-history = Verlauf
terminal-heading-reminders = Erinnerungen
terminal-heading-safety = Zur Sicherheit
terminal-column-when = Wann
terminal-column-exercise = Übung
terminal-column-outcome = Ausgang
terminal-column-repetitions = Gezählt
terminal-column-steps = Schritte
terminal-column-sensor = Vom Sensor gesehen
terminal-column-active = Aktiv
terminal-column-time = Zeit
terminal-column-kind = Was
terminal-column-also = Dazu
terminal-column-landing = Aufsetzen
terminal-column-foot = Fuß
terminal-column-angle = Winkel
terminal-column-flat = Bis flach
terminal-column-slap = Klatschen
terminal-column-drag = Schleifen
terminal-column-confidence = Sicher

## Keys

terminal-key-start = Enter  starten
terminal-key-number = 1–9  wählen
terminal-key-ready = Enter  ich bin bereit
terminal-key-pause = Leertaste  anhalten
terminal-key-go-on = Leertaste  weiter
terminal-key-skip = n  überspringen
terminal-key-back = b  zurück
terminal-key-more-time = t  mehr Zeit
terminal-key-count = c  zählen
terminal-key-enough = e  genug
terminal-key-arrived = a  ich bin da
terminal-key-any = Jede Taste  verlassen
terminal-key-easy = e  leicht
terminal-key-right = r  genau richtig
terminal-key-hard = h  schwer
terminal-key-pain = p  tat weh
terminal-key-trip = t  gestolpert
terminal-key-fall = f  gestürzt
terminal-key-other = Andere Taste  verlassen
terminal-key-stop = s  stopp
terminal-key-quit = q  stoppen, speichern, verlassen
terminal-key-leave = q  verlassen

## What an argument of the command line may be

terminal-choose-foot = wählen Sie left oder right
terminal-choose-on-or-off = wählen Sie on oder off
terminal-choose-number = geben Sie eine Zahl von { $least } bis { $most } an
terminal-choose-border = geben Sie eine Zahl von { $least } bis { $most } an, oder default
terminal-choose-sensor = wählen Sie simulated[:PATTERN], replay:FILE, ble[:NAME] oder none
terminal-choose-sensor-to-calibrate = Nennen Sie den Sensor, der lernen soll, wie er sitzt, etwa --sensor simulated:heel
terminal-choose-whole-number = geben Sie eine ganze Zahl von { $least } bis { $most } an
terminal-choose-one = wählen Sie eines davon: { $known }
terminal-choose-item = schreiben Sie { $exercise }:TIMES für die Male am Tag, dann auf Wunsch :2x10 für Sätze und Wiederholungen, :30s für eine Gehrunde, oder :own für Ihr eigenes Tempo
terminal-choose-date = schreiben Sie ein Datum wie 2026-03-29
terminal-choose-weeks = geben Sie eine ganze Zahl von Wochen an, 1 bis 52
terminal-report-form = { $path }: Der Name sagt nicht, welche Form gemeint ist. Enden lassen auf .pdf, .txt, .json, .csv, .fhir.json oder .svg, oder --format angeben.
terminal-report-pdf = Ein PDF lässt sich im Terminal nicht zeigen. Nennen Sie eine Datei, etwa --out report.pdf.
terminal-progress-weeks = Wochen, jede ab ihrem Montag
terminal-progress-months = Monate
terminal-progress-columns = Jede Spalte umfasst { $days } Tage.
terminal-progress-changes = Die ersten der letzten 12 Wochen gegen die letzten davon
terminal-progress-bests = Persönliche Bestwerte
terminal-progress-unclear = { $count ->
    [one] { $count } weiteres Maß hat noch keine klare Veränderung; es steht in --json.
   *[other] { $count } weitere Maße haben noch keine klare Veränderung; sie stehen in --json.
}
terminal-progress-more-weeks = Die früheren Wochen stehen in --json.
terminal-column-week = Woche
terminal-column-days = Tage
terminal-column-bursts = Gehrunden
terminal-column-minutes = Gegangen
terminal-column-month = Monat
terminal-column-repetitions-sides = Wiederholungen
terminal-column-holds = Halten
terminal-column-heel = Ferse zuerst
terminal-column-lift = Fußhebung

## Units, as they are written after a number

terminal-trial = {","} Probe mit Tempo { $speed }
terminal-unit-s = s
    .spoken = Sekunden
terminal-unit-min = min
    .spoken = Minuten
terminal-unit-ms = ms
    .spoken = Millisekunden
terminal-unit-deg = °
    .spoken = Grad
terminal-unit-m = m
    .spoken = Meter
terminal-unit-percent = %
    .spoken = Prozent

## Values in the table of steps: written as in a walk's summary

terminal-value-time = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } s
terminal-value-angle = { NUMBER($value, minimumFractionDigits: 1) }°
terminal-value-flat = { NUMBER($value, maximumFractionDigits: 0) } ms
terminal-value-seconds = { NUMBER($value, maximumFractionDigits: 0) } s
terminal-value-minutes = { NUMBER($value, maximumFractionDigits: 1) } min
terminal-value-percent = { NUMBER($value, maximumFractionDigits: 0) } %
terminal-value-of = { $count } von { $of }
terminal-value-confidence = { NUMBER($value, maximumFractionDigits: 0) } %

## Help

terminal-about = Üben Sie, den Fuß zu heben, Schritt für Schritt.
terminal-help-today = Zeigen, was dran ist und warum, und wann die nächste Erinnerung kommt
terminal-help-practice = Eine Übung machen, Schritt für Schritt geführt
terminal-help-practice-item = Die Übung; ohne Angabe die, die als Nächstes dran ist
terminal-help-practice-sensor = Ein Sensor am Schuh: simulated[:PATTERN], replay:FILE, ble[:NAME] oder none. Muster: { $patterns }
terminal-help-practice-speed = Die Uhr der Einheit so viele Male so schnell laufen lassen; davon bleibt nur die Zeile im Verlauf
terminal-help-practice-new = Eine nicht beendete Einheit beenden und eine neue beginnen
terminal-help-calibrate = Einen Sensor im Sitzen lernen lassen, wie er an Ihrem Schuh sitzt
terminal-help-calibrate-sensor = Der Sensor: simulated[:PATTERN], replay:FILE oder ble[:NAME]. Muster: { $patterns }
terminal-help-calibrate-speed = Die Uhr so viele Male so schnell laufen lassen
terminal-help-analyze = Sagen, wie jeder Schritt einer Aufzeichnung war
terminal-help-analyze-file = Eine Aufzeichnung: CSV, oder CSV mit gzip gepackt
terminal-help-analyze-foot = Der Fuß, der den Sensor trug: left oder right
terminal-help-analyze-format = json, ein Objekt pro Zeile, oder table
terminal-help-borders = Die Grenzen zwischen den Schrittarten zeigen oder verschieben
terminal-help-borders-default = Jede nicht genannte Grenze auf Standard zurücksetzen
terminal-help-heel-border = Über diesem Winkel ist die Ferse zuerst am Boden, in Grad
terminal-help-toe-border = Unter diesem Winkel sind die Zehen zuerst am Boden, in Grad
terminal-help-slap-border = Ein Fuß, der schneller nach der Ferse flach ist, klatscht, in ms
terminal-help-drag-border = Über 1 zählen mehr Schritte als schleifend, unter 1 weniger
terminal-help-simulate = Eine Aufzeichnung eines simulierten Fußes schreiben
terminal-help-simulate-pattern = Wie der Fuß geht: { $patterns }
terminal-help-simulate-steps = Wie viele Schritte, 1 bis 1000000
terminal-help-simulate-rate = Messwerte pro Sekunde, 25 bis 400
terminal-help-simulate-seed = Eine ganze Zahl; dieselbe ergibt dieselbe Aufzeichnung
terminal-help-simulate-out = Die Datei: .csv, oder .csv.gz mit gzip gepackt
terminal-help-simulate-truth = Auch schreiben, was wirklich geschah, als JSON, zum Vergleichen
terminal-help-reminders = Zeigen, welche Erinnerungen sich aus Einstellungen ergeben
terminal-help-reminders-settings = Eine Datei mit Einstellungen in JSON
terminal-help-reminders-from = Der erste Tag (2026-03-29), oder eine Zeit mit Abstand zu UTC (2026-03-29T08:00:00+01:00). Ohne Angabe: heute
terminal-help-reminders-days = Wie viele Tage, 1 bis 3660
terminal-help-reminders-zone = Die Zeitzone, etwa Europe/Berlin. Ohne Angabe: die dieses Computers
terminal-help-reminders-json = Ein Objekt pro Zeile, mit den Schlüsseln unten
terminal-help-reminders-file = Einstellungen sind ein JSON-Objekt, etwa { $example }. Ein Schlüssel, der nicht dasteht, hat seinen Standard. Die Schlüssel sind { $keys }; docs/reminders.md erklärt sie.
terminal-help-reminders-prompt = Mit --json hat eine Erinnerung diese Schlüssel:
terminal-help-reminders-prompt-id = 16 Hex-Ziffern, gleich bei gleicher Regel, gleichem Datum und gleichem Platz
terminal-help-reminders-prompt-kind = walk, stretch oder strength
terminal-help-reminders-prompt-also = was außerdem mitkommt
terminal-help-reminders-prompt-local = wann, in der Zeitzone (RFC 9557)
terminal-help-reminders-prompt-at = wann, in UTC (RFC 3339)
terminal-help-reminders-prompt-window-end = bis wann das Zeigen lohnt, in UTC (RFC 3339)
terminal-help-reminders-prompt-anchor = der Name dessen, worauf es folgt, wo es das gibt
terminal-help-reminders-exit = Der Befehl endet mit 1, wenn die Einstellungen nicht lesbar oder nicht einzuhalten sind. Bei der Befehlszeile selbst endet er mit 2.
terminal-help-sensors = Sensoren suchen
terminal-help-sensors-json = Ein Objekt pro Zeile
terminal-help-pair = Einen Sensor für einen Fuß behalten
terminal-help-pair-names = Wie der Sensor sich nennt, oder der Anfang davon; zwei Namen, wenn Sie zwei tragen
terminal-help-pair-foot = Der Fuß, der ihn trägt; ohne Angabe tippen Sie dreimal mit der linken Ferse auf
terminal-help-forget = Einen gekoppelten Sensor und seinen Sitz vergessen
terminal-help-forget-name = Wie der Sensor sich nennt, oder der Anfang davon
terminal-help-practice-foot = Der Fuß, der einen noch nicht gekoppelten Sensor trägt: left oder right
terminal-help-calibrate-foot = Der Fuß, der einen noch nicht gekoppelten Sensor trägt: left oder right
terminal-help-record = Einen Sensor in eine Datei aufzeichnen
terminal-help-recordings = Die Rohaufzeichnungen zeigen, und wählen, ob es welche gibt
terminal-help-recordings-keep = Jedes Üben mit Sensor aufzeichnen oder nicht: on oder off
terminal-help-recordings-limit = Wie viele MB höchstens bleiben, 10 bis 2000; bei mehr gehen die ältesten zuerst
terminal-help-recordings-delete = Eine Aufzeichnung löschen, nach Name oder Datei
terminal-help-recordings-json = Ein Objekt
terminal-help-history = Zeigen, was geübt wurde
terminal-help-history-days = Nur die letzten Tage
terminal-help-report = Einen Bericht für die Therapie schreiben, über die letzten 28 Tage
terminal-help-report-from = Der erste Tag (2026-03-02)
terminal-help-report-to = Der letzte Tag; ohne Angabe heute
terminal-help-report-weeks = Die letzten Wochen bis heute, 1 bis 52
terminal-help-report-format = Seine Form; ohne Angabe nach dem Namen der Datei, und Text ohne Datei
terminal-help-report-paper = Das Papier eines PDF
terminal-help-report-out = Die Datei: .pdf, .txt, .json, .csv, .fhir.json oder .svg
terminal-help-report-replace = Eine Datei dieses Namens ersetzen
terminal-help-progress = Zeigen, wie es läuft: Wochen, Veränderungen, persönliche Bestwerte
terminal-help-progress-json = Ein Objekt
terminal-help-goal = Sagen, wie nah Sie Ihrem eigenen Ziel sind, von 0 bis 10
terminal-help-goal-rating = 0 ist noch gar nicht, 10 ist am Ziel; ohne Angabe wird das Ziel gezeigt
terminal-help-goal-text = Ihr Ziel in Ihren eigenen Worten; ohne Angabe das bisherige
terminal-help-question = Aufschreiben, was Sie in der Therapie fragen möchten; es steht im Bericht
terminal-help-question-ask = Die Frage; ohne Angabe wird Ihre jetzige gezeigt
terminal-help-question-none = Die Frage zurücknehmen
terminal-help-plan = Zeigen oder ändern, was Sie üben und wie oft
terminal-help-plan-items = EXERCISE:TIMES am Tag, etwa walking-burst:4, dann auf Wunsch :30s, :2x10 oder :own; alle zusammen ersetzen den Plan
terminal-help-plan-side = Die schwächere Seite: left, right oder both
terminal-help-plan-code = Der Code eines Plans, wie ihn ein Bericht enthält
terminal-help-practice-shoe = Ihr Schuh, in Ihren eigenen Worten
terminal-help-practice-brace = Was Sie am Unterschenkel tragen: none, soft, afo (feste Schiene) oder fes (Stimulator)
terminal-help-practice-aid = Womit Sie sich halten: none, cane, crutch, rollator oder walker
terminal-help-practice-place = Wo: indoors, outdoors oder treadmill
terminal-help-practice-helper = Jemand hilft Ihnen
terminal-help-practice-tired = Sie sind müde, oder es ist heiß
terminal-help-check = Den Selbst-Check beantworten, eine Frage nach der anderen
terminal-help-check-question = Die Frage, die Sie beantworten; ohne Angabe die nächste
terminal-help-check-answer = Die Antwort, mit dem Wort in Klammern; mehrere werden mit + verbunden
terminal-help-check-all = Jede Frage mit ihrer Antwort zeigen
terminal-help-check-json = Ein Objekt
terminal-help-rate = Sagen, wie Ihr letztes Üben war
terminal-help-rate-rating = Wie es war: easy (leicht), right (passend), hard (schwer) oder pain (es tat weh)
terminal-help-rate-none = Zurücknehmen, was Sie gesagt haben
terminal-help-rate-session = Eine andere Einheit der letzten sieben Tage, wie „heelfirst history --json“ sie nennt
terminal-help-rate-json = Ein Objekt
terminal-help-happened = Notieren, dass Sie gestolpert, fast gestürzt oder gestürzt sind
terminal-help-happened-what = Was geschah: trip (Stolpern), near-fall (Beinahe-Sturz) oder fall (Sturz)
terminal-help-happened-note = In Ihren eigenen Worten
terminal-help-happened-undo = Den letzten Eintrag von heute zurücknehmen
terminal-help-ready = Sagen, dass Sie nach einem Sturz wieder bereit sind, oder wieder versuchen, was wehtat
terminal-help-ready-exercise = Die Übung, die ruht, weil sie wehtat
terminal-help-read = Ein kurzes Stück lesen
terminal-help-read-piece = Das Stück, mit dem Wort in Klammern; ohne Angabe werden alle genannt
terminal-help-exercise = Alles über eine Übung zeigen
terminal-help-exercise-exercise = Die Übung
terminal-help-exercise-json = Ein Objekt
terminal-help-lighter-day = Heute zum leichten Tag machen, oder zum gewohnten Tag zurückkehren
terminal-help-lighter-day-on = on oder off
terminal-help-language = Zeigen, welche Sprachen es gibt
terminal-help-language-tag = Die Seite zur Sicherheit in dieser Sprache zeigen
terminal-help-backup = Alles in einer Datei sichern
terminal-help-restore = Alles aus einer Sicherung zurückholen
terminal-help-figure = Eine Übung zeichnen
terminal-help-help = Dies zeigen, oder die Hilfe zu einem Befehl
terminal-help-data = Der Ordner mit Ihren Daten
terminal-help-json = Ein Objekt pro Zeile
terminal-help-out = Die Datei, in die geschrieben wird
terminal-help-backup-file = Die Sicherung, in die geschrieben wird; eine ältere wird ersetzt
terminal-help-backup-passphrase = Nach einer Passphrase fragen und die Sicherung damit verschließen
terminal-help-passphrase-file = Eine Datei mit der Passphrase in ihrer einzigen Zeile
terminal-help-restore-merge = Behalten, was hier ist, und dazunehmen, was die Sicherung darüber hinaus hat
terminal-help-figure-exercise = Die Übung
terminal-help-figure-out = Die Datei, in die geschrieben wird, .svg
terminal-help-figure-side = Das Bein, das sich bewegt, left oder right; beim Gehen das schwächere
terminal-help-figure-closer = Fußheben im Sitzen mit den Füßen näher unter den Knien
terminal-help-figure-cane = Gehen mit einem Stock in der Hand gegenüber dem schwächeren Bein
terminal-help-figure-still = Drei Bilder nebeneinander; so wird auch ohne Angabe gezeichnet
terminal-help-figure-animated = Ein Bild, das sich bewegt
terminal-help-figure-phase = Ein Bild dieser Phase: up, hold, down, rest oder walk
terminal-help-figure-part = Wie viel der Phase vorbei ist, 0 bis 1; bei walk, wie viel eines Doppelschritts. Ohne Angabe 0.5
terminal-help-figure-replace = Eine Datei dieses Namens ersetzen
figure-out-ending = Der Name nach --out endet auf .svg, denn geschrieben wird ein SVG.
figure-no-such-phase = { $exercise } hat diese Phase nicht. Möglich sind: { $known }.
figure-no-closer = { $exercise } sieht mit --closer genauso aus. Nur beim Fußheben im Sitzen stehen die Füße näher unter den Knien.
figure-no-cane = { $exercise } hat keinen Stock. Nur Gehen wird mit --cane gezeichnet.
terminal-help-record-out = Die Datei, in die geschrieben wird, .csv oder .csv.gz
terminal-help-record-seconds = Wie lange aufgezeichnet wird; ohne Angabe bis Ctrl-C
terminal-help-record-foot = Welcher gekoppelte Sensor: der des linken (left) oder rechten Fußes (right)
terminal-help-record-sensor = Der Sensor: simulated[:PATTERN], replay:FILE oder ble[:NAME]. Muster: { $patterns }
terminal-help-restore-file = Die Sicherung, die zurückgeholt wird
terminal-help-sensors-seconds = Wie lange gesucht wird

## On the way

terminal-check-left = { $count ->
    [one] { $count } Frage ist offen.
   *[other] { $count } Fragen sind offen.
}
terminal-check-how = Drücken Sie ihre Nummer, oder antworten Sie mit „heelfirst check { $name } --answer WORD“.
terminal-check-several = Mehreres kann zutreffen: Drücken Sie jede Nummer, dann Enter, oder verbinden Sie die Wörter mit +.
terminal-check-all-answered = Alle Fragen sind beantwortet.
terminal-check-open = Noch nicht beantwortet
terminal-rate-nothing = Aus den letzten Tagen gibt es kein Üben, zu dem Sie etwas sagen können.
terminal-happened-hurt = Antworten Sie mit „heelfirst check hurt --answer WORD“. Sind Sie wieder bereit, sagen Sie „heelfirst ready“.
terminal-ask-check = Antworten Sie mit „heelfirst check { $name } --answer WORD“. Das Wort steht in Klammern.
terminal-ask-calibrate = Richten Sie den Sensor mit „heelfirst calibrate“ neu ein, oder lassen Sie ihn so.
terminal-ask-goal = Antworten Sie mit „heelfirst goal“.
terminal-ask-ready = Um es wieder zu versuchen, sagen Sie „heelfirst ready“ und den Namen.
terminal-proposal-how = Sehen Sie ihn sich an mit „heelfirst plan --propose“.
terminal-urgent-how = Wenn ein Arzt oder eine Ärztin es angesehen hat: „heelfirst check urgent --answer already-looked-at“.
terminal-machine-made = Diese Worte hat eine Maschine übersetzt, und noch niemand hat sie geprüft. Auf Englisch: „heelfirst language en“.
terminal-read-professional = Mehr dazu mit „heelfirst read professional“.
terminal-rate-how = Wie war es? Sagen Sie „heelfirst rate“ und easy, right, hard oder pain.
terminal-mishap-how = Sind Sie gestolpert oder gestürzt? Sagen Sie „heelfirst happened trip“ oder „heelfirst happened fall“.
terminal-ready-nothing = Nach einem Sturz ruht gerade nichts. Sie können wie gewohnt üben.
terminal-equipment = Was Sie brauchen

terminal-passphrase = Passphrase:
terminal-passphrase-again = Noch einmal:
terminal-passphrase-differs = Die beiden sind nicht gleich. Versuchen Sie es noch einmal.
terminal-passphrase-none = Es wurde keine Passphrase angegeben.
terminal-passphrase-file = { $path } ist leer oder hat mehr als eine Zeile. Schreiben Sie die Passphrase in einer Zeile hinein.
terminal-passphrase-needs-terminal = Hier kann niemand nach einer Passphrase gefragt werden. Geben Sie --passphrase-file an.

terminal-resumed = { $exercise } geht dort weiter, wo unterbrochen wurde.
terminal-press-to-start = Drücken Sie Enter zum Start: { $exercise }.
terminal-press-any-key = Drücken Sie eine beliebige Taste, um zu gehen.
terminal-saved = Gespeichert.
terminal-end-not-saved = { $what } Das Ende dieser Einheit steht nicht in Ihrem Verlauf. Was vorher gespeichert war, ist sicher. „heelfirst practice“ macht dort weiter.
terminal-stopped-saved = Gestoppt und gespeichert.
terminal-sensor = Sensor: { $name }, { $state }
terminal-wrote = { $path } ist geschrieben.
terminal-two-files = Die Aufzeichnung und das, was wirklich geschah, brauchen zwei Dateien. Geben Sie bei --truth einen anderen Namen an.
terminal-warning = Bitte beachten: { $text }
terminal-problem = { $what } { $remedy }
terminal-looking = Sensoren werden gesucht, höchstens { $seconds } Sekunden. Wecken Sie Ihren durch Bewegen.
terminal-sensor-not-seen = Kein Sensor, dessen Name mit „{ $name }“ beginnt, ist zu hören. Wecken Sie ihn durch Bewegen, bringen Sie ihn in die Nähe, und versuchen Sie es noch einmal.
terminal-sensor-not-near = nicht zu hören
terminal-no-sensors = Kein Sensor ist zu hören. Wecken Sie Ihren durch Bewegen, bringen Sie ihn in die Nähe, und suchen Sie noch einmal.
terminal-column-sensor-name = Name
terminal-column-sensor-kind = Art
terminal-column-sensor-signal = Signal
terminal-column-sensor-foot = Getragen
terminal-column-sensor-note = Hinweis
terminal-pair-how-many = nennen Sie einen Sensor mit --foot, oder einen oder zwei ohne
terminal-not-paired = Kein gekoppelter Sensor hat einen Namen, der mit „{ $name }“ beginnt. „heelfirst sensors“ nennt die gekoppelten.
terminal-recorded-broken = Dazwischen war der Sensor { $seconds } s lang nicht zu hören.
terminal-taken-as = Der Sensor „{ $name }“ gilt als der Ihres { $side ->
    [left] linken
   *[right] rechten
} Fußes, sobald er gefunden ist. Einen anderen Fuß geben Sie mit --foot an.
terminal-both-feet = Beide Füße tragen einen Sensor. Geben Sie mit --foot an, welchen er ersetzt.
terminal-forgotten = „{ $name }“ ist vergessen.
terminal-record-exists = { $path } ist schon da. Nennen Sie eine andere Datei, oder legen Sie diese woandershin.
terminal-record-full = { $path }: Der Speicher ist voll. { $kept } Schaffen Sie etwas Platz, und zeichnen Sie in eine neue Datei auf.
terminal-record-unwritten = { $path }: { $problem }. { $kept } Prüfen Sie den Ordner, oder wählen Sie einen anderen, und zeichnen Sie in eine neue Datei auf.
terminal-record-kept = { $seconds ->
    [0] Nichts wurde behalten.
   *[other] Die ersten { $seconds } s stehen in dieser Datei und lassen sich auswerten.
}
terminal-cut-off = { $path } bricht in Zeile { $line } ab. Was davor steht, wird hier gezählt. Haben Sie eine längere Kopie, werten Sie diese aus.
terminal-record-waiting = Noch nichts aufgezeichnet.
terminal-record-which-foot = Zwei Sensoren sind gekoppelt. Sagen Sie mit --foot left oder --foot right, welcher gemeint ist.
terminal-recorded = { $path }: { $seconds } s, { $samples } Messwerte, { $lost } verloren.
terminal-recorded-estimated = { $path }: { $seconds } s, { $samples } Messwerte, etwa { $lost } verloren.
terminal-no-paired-sensor = Kein Sensor ist gekoppelt. Sehen Sie mit „heelfirst sensors“, was in der Nähe ist, und koppeln Sie mit „heelfirst pair“.
terminal-small-window = Bitte machen Sie das Fenster etwas größer.
terminal-speed-needs-simulation = Ein echter Sensor läuft nur mit Tempo 1.
terminal-set = Satz { $set }
terminal-key-nothing = Diese Taste tut gerade nichts.
terminal-key-nothing-remedy = Welche Tasten etwas tun, steht unten.
terminal-no-history = Noch kein Üben in { $folder }. So fangen Sie an: heelfirst practice
terminal-no-folder = Einen Ordner { $folder } gibt es nicht, also auch kein Üben darin. Prüfen Sie, was bei --data steht, oder fangen Sie dort an: heelfirst practice --data { $folder }
terminal-goal-none = Noch kein Ziel. Sagen Sie, was Sie erreichen möchten, und wie nah Sie sind: heelfirst goal 4 --text "Zum Laden gehen"
terminal-goal-without-text = Es gibt noch kein Ziel. Sagen Sie, was Sie erreichen möchten: heelfirst goal 4 --text "Zum Laden gehen"
terminal-question = Frage für die Therapie: { $question }
terminal-question-none = Noch keine Frage. Schreiben Sie eine auf: heelfirst question "Darf ich schwimmen?"
terminal-plan-default = Noch kein Plan gewählt. Dies ist der Plan für den Anfang.
terminal-plan-side = Schwächere Seite: { $side ->
    [left] links
    [right] rechts
   *[both] beide
}
terminal-plan-code = Code: { $code }
terminal-circumstances-kept = Die Einheit, die weitergeht, behält die Umstände vom Beginn.
terminal-no-history-lately = An diesen Tagen wurde nicht geübt.
terminal-no-such-date = Den { $date } gibt es in { $zone } nicht: Die Uhren überspringen dort diesen Tag. Dies sind die Erinnerungen ab { $next }.
terminal-no-prompts = Diese Einstellungen führen an diesen Tagen zu keiner Erinnerung.
terminal-steps-summary = { $graded } von { $steps } Schritten eingeordnet
terminal-bouts = { $count ->
    [one] { $count } Gehstrecke
   *[other] { $count } Gehstrecken
}
