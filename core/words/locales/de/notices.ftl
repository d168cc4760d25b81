### Machine-made German; nobody has reviewed these texts yet.
### Problems: what happened, and what to do. Each is a pair of texts, KEY-what and KEY-remedy.

notice-not-found-what = Das gibt es hier nicht: { $problem }.
notice-not-found-remedy = Prüfen Sie den Namen, und versuchen Sie es noch einmal.

notice-unknown-exercise-what = Eine Übung namens { $name } gibt es nicht.
notice-unknown-exercise-remedy = Meinten Sie { $suggestions }?

notice-unknown-exercise-plain-what = Eine Übung namens { $name } gibt es nicht.
notice-unknown-exercise-plain-remedy = Diese gibt es: { $known }.

notice-invalid-what = Das lässt sich so nicht verwenden: { $problem }.
notice-invalid-remedy = Ändern Sie es, und versuchen Sie es noch einmal.

notice-busy-what = Heelfirst ist schon in Gebrauch: { $problem }.
notice-busy-remedy = Beenden oder schließen Sie es zuerst dort.

notice-busy-process-what = Ein anderes Heelfirst hat diesen Datenordner geöffnet.
notice-busy-process-remedy = Schließen Sie es, oder wählen Sie einen anderen Ordner.

notice-session-running-what = { $exercise } läuft noch.
notice-session-running-remedy = Beenden oder stoppen Sie das zuerst.

notice-sensor-unavailable-what = Der Sensor ist jetzt nicht nutzbar: { $problem }.
notice-sensor-unavailable-remedy = Sie können ohne ihn weitermachen.

notice-sensor-not-found-what = Ihr Sensor wurde nicht gefunden.
notice-sensor-not-found-remedy = Wecken Sie ihn durch Bewegen, bringen Sie ihn in die Nähe, und suchen Sie noch einmal. Sie können ohne ihn weitermachen.

notice-link-lost-what = Die Verbindung zu Ihrem Sensor ist abgerissen.
notice-link-lost-remedy = Bleiben Sie in der Nähe; sie wird von selbst neu versucht. Ihr Üben geht weiter.

notice-no-radio-what = Hier gibt es kein Bluetooth.
notice-no-radio-remedy = Sie können ohne Sensor weitermachen.

notice-bluetooth-gone-what = Der Bluetooth-Dienst dieses Geräts antwortet nicht.
notice-bluetooth-gone-remedy = Es wird von selbst neu versucht. Bleibt es so, schalten Sie Bluetooth aus und wieder ein. Sie können ohne Sensor weitermachen.

notice-bluetooth-off-what = Bluetooth ist ausgeschaltet.
notice-bluetooth-off-remedy = Schalten Sie es ein, oder machen Sie ohne Sensor weiter.

notice-bluetooth-not-allowed-what = Heelfirst darf Bluetooth nicht benutzen.
notice-bluetooth-not-allowed-remedy = Erlauben Sie es in den Systemeinstellungen, oder machen Sie ohne Sensor weiter.

notice-sensor-battery-low-what = Der Akku Ihres Sensors ist fast leer: { $percent } Prozent.
notice-sensor-battery-low-remedy = Laden Sie ihn vor Ihrer nächsten Gehrunde.

notice-recording-unreadable-what = Die Aufzeichnung lässt sich nicht lesen: { $problem }.
notice-recording-unreadable-remedy = Wählen Sie eine andere Datei, oder zeichnen Sie neu auf.

notice-storage-what = Ihre Daten lassen sich nicht speichern oder lesen: { $problem }.
notice-storage-remedy = Was vorher gespeichert war, ist unverändert.

notice-storage-full-what = Für Ihr Üben ist kein Speicherplatz mehr frei.
notice-storage-full-remedy = Schaffen Sie etwas Platz. Was vorher gespeichert war, ist sicher.

notice-folder-unwritable-what = In den Datenordner { $path } lässt sich nicht schreiben.
notice-folder-unwritable-remedy = Erlauben Sie dort das Schreiben, oder wählen Sie mit --data einen anderen Ordner.

notice-folder-missing-what = Der Datenordner { $path } lässt sich nicht anlegen.
notice-folder-missing-remedy = Wählen Sie mit --data einen anderen Ordner.

notice-history-recovered-what = Ihr Verlauf war beschädigt. { $sessions ->
    [0] Keine Einheit war daraus noch lesbar.
    [one] { $sessions } Einheit war lesbar und ist da.
   *[other] { $sessions } Einheiten waren lesbar und sind da.
} { $cut ->
    [0] { $missing ->
        [0] Soweit bekannt, ist nichts verloren.
       *[other] Ein Teil dessen, was Sie getan haben, ist verloren.
    }
   *[other] Das Ende der Datei ist weg, und was dort stand, ist verloren.
}
notice-history-recovered-remedy = Die beschädigte Datei bleibt als { $path } erhalten. Vermissen Sie etwas, holen Sie eine Sicherung zurück. Machen Sie bald eine neue Sicherung, denn der Speicher dieses Geräts ist vielleicht abgenutzt.

notice-database-foreign-what = Die Datei { $path } ist kein Verlauf von Heelfirst.
notice-database-foreign-remedy = Legen Sie sie woandershin, oder wählen Sie mit --data einen anderen Ordner.

notice-database-newer-what = Ihr Verlauf stammt von einem neueren Heelfirst.
notice-database-newer-remedy = Installieren Sie das neuere. Nichts wurde verändert.

notice-database-older-what = Ihr Verlauf stammt von einem älteren Heelfirst.
notice-database-older-remedy = Beginnen Sie einmal eine Übung. Dann wird er auf den neuen Stand gebracht.

notice-not-saved-what = Etwas ließ sich nicht speichern: { $problem }.
notice-not-saved-remedy = Was vorher gespeichert war, ist sicher. Das Speichern wird von selbst neu versucht.

notice-recording-full-what = Der Platz reichte nicht, um Ihr Üben bis zum Ende aufzuzeichnen.
notice-recording-full-remedy = Schaffen Sie etwas Platz, oder lassen Sie weniger Aufzeichnungen aufbewahren. Was vorher aufgezeichnet war, bleibt.

notice-recording-failed-what = Ihr Üben wurde nicht bis zum Ende aufgezeichnet: { $problem }.
notice-recording-failed-remedy = Prüfen Sie den Ordner. Was vorher aufgezeichnet war, bleibt.

notice-session-unreadable-what = Eine abgerissene Einheit lässt sich nicht fortsetzen: { $problem }.
notice-session-unreadable-remedy = Was gezählt wurde, steht in Ihrem Verlauf. Beginnen Sie eine neue.

notice-not-wiped-what = Alles ist gelöscht, aber ein paar Bytes davon stehen noch in einer Datei dieses Geräts.
notice-not-wiped-remedy = Sie verschwinden, wenn die App geschlossen und wieder gestartet wird.

notice-setting-unreadable-what = Eine Ihrer Einstellungen ist nicht lesbar. Bis auf Weiteres gilt, was ohne sie gilt: { $problem }.
notice-setting-unreadable-remedy = Wählen Sie sie noch einmal, oder installieren Sie die neueste Version. Was Sie geübt haben, bleibt unberührt.

notice-session-interrupted-what = { $exercise } wurde unterbrochen.
notice-session-interrupted-remedy = Starten Sie noch einmal, um dort weiterzumachen, wo Sie waren, oder beginnen Sie neu.

notice-other-unfinished-what = { $unfinished } ist noch nicht beendet.
notice-other-unfinished-remedy = Machen Sie damit weiter, oder geben Sie --new an, um das zu beenden und { $exercise } zu starten.

notice-not-yet-what = { $what } ist noch nicht verfügbar.
notice-not-yet-remedy = Alles andere geht auch ohne das.

notice-internal-what = Etwas Unerwartetes ist passiert: { $problem }.
notice-internal-remedy = Was Sie bisher geübt haben, ist gespeichert. Bitte starten Sie neu.

notice-may-not-notify-what = Heelfirst darf keine Erinnerungen zeigen.
notice-may-not-notify-remedy = Erlauben Sie Heelfirst Mitteilungen.

notice-channel-muted-what = Erinnerungen sind stumm geschaltet.
notice-channel-muted-remedy = Schalten Sie sie in den Systemeinstellungen ein.

notice-battery-restricted-what = Der Energiesparmodus hält vielleicht Erinnerungen zurück.
notice-battery-restricted-remedy = Erlauben Sie Heelfirst, im Hintergrund zu laufen.

notice-force-stopped-what = Heelfirst wurde angehalten, und damit auch die Erinnerungen.
notice-force-stopped-remedy = Sie sind nun wieder gestellt. War es Ihr Telefon, um Strom zu sparen, nehmen Sie Heelfirst aus der Liste schlafender Apps.

notice-reminders-cannot-be-planned-what = Ihre Einstellungen für Erinnerungen passen nicht mehr zusammen.
notice-reminders-cannot-be-planned-remedy = Öffnen Sie die Einstellungen für Erinnerungen, und speichern Sie sie noch einmal.

notice-reminders-not-delivered-what = Von den letzten { $count } Erinnerungen war nichts zu hören.
notice-reminders-not-delivered-remedy = Erlauben Sie Heelfirst, im Hintergrund zu laufen und von selbst zu starten.

notice-nothing-armed-what = Auf diesem Telefon ist keine Erinnerung gestellt.
notice-nothing-armed-remedy = Öffnen Sie Heelfirst noch einmal. Hilft das nicht, starten Sie das Telefon neu.

notice-reminders-late-what = Erinnerungen kommen bis zu { $minutes } Minuten zu spät.
notice-reminders-late-remedy = Erlauben Sie Heelfirst, im Hintergrund zu laufen, und Wecker, wo die Systemeinstellungen das anbieten.

notice-no-reminders-here-what = Hier werden keine Erinnerungen gezeigt.
notice-no-reminders-here-remedy = Die Zeiten, die Sie wählen, werden behalten und zählen in Ihrem Plan.

notice-fewer-prompts-what = { $count ->
    [one] Das Üben ist zur Gewohnheit geworden, darum wird an { $count } Gehrunde am Tag nicht mehr erinnert.
   *[other] Das Üben ist zur Gewohnheit geworden, darum wird an { $count } Gehrunden am Tag nicht mehr erinnert.
}
notice-fewer-prompts-remedy = Sie können jederzeit alle Erinnerungen zurückhaben.

notice-all-prompts-again-what = Alle Ihre Erinnerungen kommen wieder.
notice-all-prompts-again-remedy = Nichts ist verloren. Üben Sie, wann es Ihnen passt.

notice-not-exact-what = Erinnerungen kommen vielleicht ein paar Minuten zu spät.
notice-not-exact-remedy = Zum Üben reicht das gut. Damit sie pünktlich kommen, erlauben Sie Wecker in den Systemeinstellungen.

notice-backup-done-what = Ihre Sicherung ist in { $path } gespeichert.
notice-backup-done-remedy = Bewahren Sie sie an einem sicheren Ort auf.

notice-backup-unwritable-what = Die Sicherung lässt sich nicht schreiben: { $problem }.
notice-backup-unwritable-remedy = Ihr Verlauf ist, wie er war.

notice-backup-sealed-what = Diese Sicherung braucht ihre Passphrase.
notice-backup-sealed-remedy = Geben Sie die Passphrase so ein, wie sie beim Sichern war, und sehen Sie noch einmal hinein. Nichts wurde verändert.
notice-backup-unreadable-what = Diese Sicherung lässt sich nicht lesen: { $problem }.
notice-backup-unreadable-remedy = Prüfen Sie Datei und Passphrase. Nichts wurde verändert.

notice-exists-already-what = Eine Datei { $path } gibt es schon.
notice-exists-already-remedy = Geben Sie einen anderen Namen an.

notice-lighter-day-seated-what = Heute ist ein leichter Tag, nur mit Übungen im Sitzen.
notice-lighter-day-seated-remedy = Wählen Sie eine Übung im Sitzen, oder kehren Sie zum gewohnten Tag zurück.

## Setting up a sensor

notice-calibration-moved-what = Der Fuß hat sich zu viel bewegt.
notice-calibration-moved-remedy = Setzen Sie sich so, dass er flach und bequem steht, und versuchen Sie es noch einmal.

notice-calibration-no-lifts-what = Es waren zu wenige klare Fußhebungen zu sehen.
notice-calibration-no-lifts-remedy = Heben Sie die Zehen höher, oder lassen Sie sie von jemandem heben, und versuchen Sie es noch einmal.

notice-calibration-not-the-same-axis-what = Die Fußhebungen gingen in verschiedene Richtungen.
notice-calibration-not-the-same-axis-remedy = Knie und Ferse bleiben am Platz. Heben Sie nur die Zehen, und versuchen Sie es noch einmal.

notice-calibration-whole-leg-lifted-what = Der ganze Fuß hat den Boden verlassen.
notice-calibration-whole-leg-lifted-remedy = Die Ferse bleibt unten. Heben Sie nur die Zehen, und versuchen Sie es noch einmal.

notice-calibration-sensor-fault-what = Die Werte des Sensors sind nicht nutzbar.
notice-calibration-sensor-fault-remedy = Achten Sie darauf, dass er geladen und in der Nähe ist, und versuchen Sie es noch einmal.

notice-calibration-sensor-lost-what = Der Sensor ist nicht mehr zu hören.
notice-calibration-sensor-lost-remedy = Wecken Sie ihn durch Bewegen, bringen Sie ihn in die Nähe, und versuchen Sie es noch einmal.

notice-calibration-too-long-what = Es hat zu lange gedauert.
notice-calibration-too-long-remedy = Ruhen Sie sich etwas aus, und versuchen Sie es noch einmal, wenn Sie mögen.

## Which sensor is on which foot

notice-feet-not-felt-what = Dreimaliges Tippen Ihrer { $side ->
    [left] linken
   *[right] rechten
} Ferse war nicht zu spüren.
notice-feet-not-felt-remedy = Achten Sie darauf, dass ein Sensor fest an diesem Schuh sitzt. Tippen Sie etwas kräftiger auf, und versuchen Sie es noch einmal. Oder wählen Sie den Fuß selbst.

notice-feet-sensor-lost-what = Der Sensor ist nicht mehr zu hören.
notice-feet-sensor-lost-remedy = Wecken Sie ihn durch Bewegen, bringen Sie ihn in die Nähe, und versuchen Sie es noch einmal.

## After a session: what a sensor did meanwhile

notice-sensor-absent-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß wurde nicht gefunden, darum waren seine Schritte nicht zu sehen.
notice-sensor-absent-remedy = Vielleicht schläft er oder ist zu weit weg. Wecken Sie ihn vor dem nächsten Mal durch Bewegen.

notice-sensor-flat-what = Der Akku des Sensors an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß ist wohl leer.
notice-sensor-flat-remedy = Laden Sie ihn vor dem nächsten Mal. Sie können ohne ihn weitermachen.

notice-sensor-lost-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß war nach { $seconds } s nicht mehr zu hören.
notice-sensor-lost-remedy = Behalten Sie das Telefon in der Nähe, und achten Sie darauf, dass der Sensor geladen ist.

notice-sensor-joined-late-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß kam nach { $seconds } s dazu. Was davor war, war nicht zu sehen.
notice-sensor-joined-late-remedy = Wecken Sie ihn vor dem Start, indem Sie ihn etwas bewegen.

notice-sensor-unheard-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß war { $seconds } s lang nicht zu hören. Schritte aus dieser Zeit waren nicht zu sehen.
notice-sensor-unheard-remedy = Behalten Sie das Telefon in der Nähe, möglichst auf derselben Körperseite.

notice-sensor-other-rate-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß hat mit einer anderen Rate gemessen als verlangt. Ihre Schritte wurden trotzdem eingeordnet.
notice-sensor-other-rate-remedy = Schalten Sie ihn gelegentlich aus und ein, oder erneuern Sie seine Firmware.

notice-sensor-unusable-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß war nicht nutzbar: { $problem }.
notice-sensor-unusable-remedy = Schalten Sie ihn aus und ein, oder nehmen Sie einen anderen. Sie können ohne ihn weitermachen.

notice-sensor-dropped-what = { $steps ->
    [one] { $steps } Schritt wurde nicht eingeordnet.
   *[other] { $steps } Schritte wurden nicht eingeordnet.
} Die Verbindung zum Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß riss { $count ->
    [one] einmal ab, für { $seconds } s.
   *[other] { $count }-mal ab, für zusammen { $seconds } s.
}
notice-sensor-dropped-remedy = Behalten Sie das Telefon in der Nähe, möglichst auf derselben Körperseite.

## After a walk: a stored mount that seems not to fit any more

notice-mount-tilted-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß sitzt jetzt wohl anders.
notice-mount-tilted-remedy = Richten Sie ihn im Sitzen neu ein. Es dauert eine halbe Minute.

notice-mount-turned-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß zeigt jetzt wohl in eine andere Richtung.
notice-mount-turned-remedy = Richten Sie ihn im Sitzen neu ein. Es dauert eine halbe Minute.

notice-mount-swapped-what = Die Sensoren Ihres linken und rechten Fußes sind wohl vertauscht.
notice-mount-swapped-remedy = Tauschen Sie sie hier, oder setzen Sie jeden an seinen eigenen Fuß.

## During or after a session: a sensor that does not measure as it should

notice-signal-units-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß misst wohl in anderen Einheiten als erwartet.
notice-signal-units-remedy = Stellen Sie ihn auf Meter pro Quadratsekunde und Grad pro Sekunde, oder nehmen Sie einen anderen. Sie können ohne ihn weitermachen.

notice-signal-without-gravity-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß lässt wohl die Schwerkraft weg.
notice-signal-without-gravity-remedy = Lassen Sie ihn die rohe Beschleunigung senden, oder nehmen Sie einen anderen. Sie können ohne ihn weitermachen.

notice-signal-stuck-what = Ein Teil des Sensors an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß hängt wohl fest.
notice-signal-stuck-remedy = Schalten Sie den Sensor nach dieser Einheit aus und ein. Bleibt es so, nehmen Sie einen anderen. Sie können ohne ihn weitermachen.

notice-signal-clipped-what = Der Messbereich des Sensors an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß ist zu klein für Ihre Bewegungen.
notice-signal-clipped-remedy = Wählen Sie einen größeren Messbereich: 16 g und 2000 Grad pro Sekunde.

notice-signal-not-finite-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß sendet oft keine Werte.
notice-signal-not-finite-remedy = Schalten Sie den Sensor nach dieser Einheit aus und ein. Bleibt es so, nehmen Sie einen anderen. Sie können ohne ihn weitermachen.

notice-signal-time-what = Die Uhr des Sensors an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß geht nicht gleichmäßig.
notice-signal-time-remedy = Schalten Sie den Sensor nach dieser Einheit aus und ein. Bleibt es so, nehmen Sie einen anderen. Sie können ohne ihn weitermachen.

notice-signal-rate-what = Der Sensor an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß misst zu selten oder zu oft.
notice-signal-rate-remedy = Stellen Sie ihn auf 100 Messwerte pro Sekunde. Möglich sind 25 bis 400. Sie können ohne ihn weitermachen.

## What helps against a recording that cannot be read, by its fault

recording-remedy-check-name = Prüfen Sie Name und Ordner.
recording-remedy-allow-reading = Erlauben Sie das Lesen der Datei, oder kopieren Sie sie in einen eigenen Ordner.
recording-remedy-choose-another = Wählen Sie eine andere Datei.
recording-remedy-record-again = Zeichnen Sie neu auf, oder wählen Sie eine andere Datei.
recording-remedy-mend-header = Setzen Sie diese Zeile an den Anfang der Datei, und die Spalten in ihre Reihenfolge.
recording-remedy-split-file = Teilen Sie die Datei an dieser Zeile.
recording-remedy-leave-out-line = Nehmen Sie diese Zeile aus der Datei, und versuchen Sie es noch einmal.
recording-remedy-mend-line = Bessern Sie diese Zeile aus, oder nehmen Sie sie heraus, und versuchen Sie es noch einmal.
recording-remedy-mend-times = Bessern Sie die Zeiten in der ersten Spalte aus, und versuchen Sie es noch einmal.
recording-remedy-mend-rate = Geben Sie die Zeiten in Sekunden an, oder zeichnen Sie mit anderer Rate auf.
recording-remedy-copy-again = Kopieren Sie die Datei noch einmal, oder wählen Sie eine andere.

## After a fall, or three trips in a week: once, calmly

notice-professional-what = { $falls ->
    [0] Sie haben { $count }-mal Stolpern in einer Woche notiert. Physiotherapie kann helfen, das Gehen sicherer zu machen.
   *[other] Sie haben einen Sturz notiert. In der Physiotherapie lässt sich klären, woran es lag, und das Gehen sicherer machen.
}
notice-professional-remedy = Nehmen Sie Ihren Bericht mit. Er zeigt, was Sie geübt haben.
