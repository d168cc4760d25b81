### Backups: everything in one file, brought back or joined with what is here.

backup-title = Backup
backup-save = Save everything to one file
backup-restore = Bring everything back
backup-merge = Take in what another phone has
backup-passphrase = Passphrase
backup-passphrase-hint = Without the passphrase nobody can open the backup, and you cannot either. Keep it where you will find it in years.
backup-open = Everybody who has the file can read it.
backup-sealed = It opens with your passphrase alone.
backup-counts = { $sessions ->
    [one] { $sessions } session,
   *[other] { $sessions } sessions,
} { $steps ->
    [one] { $steps } step,
   *[other] { $steps } steps,
} { $recordings ->
    [one] { $recordings } recording.
   *[other] { $recordings } recordings.
}
backup-restored = Everything is as it was saved.
backup-merged = { $added ->
    [one] { $added } new note came in.
   *[other] { $added } new notes came in.
} Deleted there and now here too: { $removed }. Left out, deleted here or older: { $left }.
backup-kept = What was here before is kept in { $path }. Restore that file to undo this. The last three such files stay.
backup-delete-hint = Backups that you saved elsewhere stay. Delete them yourself.
recordings-title = Raw recordings
recordings-size = { $count ->
    [one] { $count } recording, { $megabytes } MB
   *[other] { $count } recordings, { $megabytes } MB
}
recordings-limit = When there is more than { $megabytes } MB, the oldest go first.
