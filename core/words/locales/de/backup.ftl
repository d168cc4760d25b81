### Machine-made German; nobody has reviewed these texts yet.
### Backups: everything in one file, brought back or joined with what is here.

backup-title = Sicherung
backup-save = Alles in einer Datei sichern
backup-restore = Alles zurückholen
backup-merge = Dazunehmen, was ein anderes Telefon hat
backup-passphrase = Passphrase
backup-passphrase-hint = Ohne die Passphrase kann niemand die Sicherung öffnen, auch Sie nicht. Bewahren Sie sie dort auf, wo Sie sie noch in Jahren finden.
backup-open = Jeder Mensch, der die Datei hat, kann sie lesen.
backup-sealed = Sie öffnet sich nur mit Ihrer Passphrase.
backup-counts = { $sessions ->
    [one] { $sessions } Einheit,
   *[other] { $sessions } Einheiten,
} { $steps ->
    [one] { $steps } Schritt,
   *[other] { $steps } Schritte,
} { $recordings ->
    [one] { $recordings } Aufzeichnung.
   *[other] { $recordings } Aufzeichnungen.
}
backup-restored = Alles ist so, wie es gesichert wurde.
backup-merged = { $added ->
    [one] { $added } neuer Eintrag kam hinzu.
   *[other] { $added } neue Einträge kamen hinzu.
} Dort gelöscht und nun auch hier: { $removed }. Nicht übernommen, weil hier gelöscht oder älter: { $left }.
backup-kept = Was vorher hier war, liegt in { $path }. Holen Sie diese Datei zurück, um dies rückgängig zu machen. Die letzten drei Dateien dieser Art bleiben.
backup-delete-hint = Sicherungen, die Sie anderswo gespeichert haben, bleiben. Löschen Sie sie selbst.
recordings-title = Rohaufzeichnungen
recordings-size = { $count ->
    [one] { $count } Aufzeichnung, { $megabytes } MB
   *[other] { $count } Aufzeichnungen, { $megabytes } MB
}
recordings-one-size = { $megabytes } MB
recordings-on = Jedes Üben mit Sensor wird aufgezeichnet.
recordings-off = Das Üben wird nicht aufgezeichnet.
recordings-limit = Sind es mehr als { $megabytes } MB, gehen die ältesten zuerst.
