### Problems: what happened, and what to do. Each is a pair of texts, KEY-what and KEY-remedy.

notice-not-found-what = There is no such thing here: { $problem }.
notice-not-found-remedy = Check the name, and try again.

notice-unknown-exercise-what = There is no exercise called { $name }.
notice-unknown-exercise-remedy = Did you mean { $suggestions }?

notice-unknown-exercise-plain-what = There is no exercise called { $name }.
notice-unknown-exercise-plain-remedy = These are there: { $known }.

notice-invalid-what = This cannot be used as it is: { $problem }.
notice-invalid-remedy = Change it, and try again.

notice-busy-what = Heelfirst is in use already: { $problem }.
notice-busy-remedy = Finish or close it there first.

notice-busy-process-what = Another Heelfirst has this data folder open.
notice-busy-process-remedy = Close it, or choose another folder.

notice-session-running-what = { $exercise } is still going on.
notice-session-running-remedy = Finish or stop it first.

notice-sensor-unavailable-what = The sensor cannot be used now: { $problem }.
notice-sensor-unavailable-remedy = You can go on without it.

notice-sensor-not-found-what = Your sensor is not found.
notice-sensor-not-found-remedy = Wake it by moving it, bring it near, and look again. You can go on without it.

notice-link-lost-what = The link to your sensor is lost.
notice-link-lost-remedy = Stay near; it is tried again by itself. Your practice goes on.

notice-no-radio-what = There is no Bluetooth here.
notice-no-radio-remedy = You can go on without a sensor.

notice-bluetooth-gone-what = The Bluetooth service of this device does not answer.
notice-bluetooth-gone-remedy = It is tried again by itself. If it stays so, switch Bluetooth off and on. You can go on without a sensor.

notice-bluetooth-off-what = Bluetooth is switched off.
notice-bluetooth-off-remedy = Switch it on, or go on without a sensor.

notice-bluetooth-not-allowed-what = Heelfirst may not use Bluetooth.
notice-bluetooth-not-allowed-remedy = Allow it in the system settings, or go on without a sensor.

notice-sensor-battery-low-what = Your sensor's battery is low: { $percent } percent.
notice-sensor-battery-low-remedy = Charge it before your next walk.

notice-recording-unreadable-what = The recording cannot be read: { $problem }.
notice-recording-unreadable-remedy = Choose another file, or record again.

notice-storage-what = Your data cannot be saved or read: { $problem }.
notice-storage-remedy = Nothing that was saved before was changed.

notice-storage-full-what = There is no space left to save your practice.
notice-storage-full-remedy = Free some space. What was saved before is safe.

notice-folder-unwritable-what = The data folder { $path } cannot be written to.
notice-folder-unwritable-remedy = Allow writing there, or choose another folder with --data.

notice-folder-missing-what = The data folder { $path } cannot be made.
notice-folder-missing-remedy = Choose another folder with --data.

notice-history-recovered-what = Your history was damaged. { $sessions ->
    [0] No session could be read from it.
    [one] { $sessions } session could be read and is there.
   *[other] { $sessions } sessions could be read and are there.
} { $cut ->
    [0] { $missing ->
        [0] Nothing is known to be lost.
       *[other] Some of what you did is lost.
    }
   *[other] The end of the file is missing, and what stood there is lost.
}
notice-history-recovered-remedy = The damaged file is kept as { $path }. If something is not there, restore a backup. Make a new backup soon, since the memory of this device may be worn.

notice-database-foreign-what = The file { $path } is not a Heelfirst history.
notice-database-foreign-remedy = Move it away, or choose another folder with --data.

notice-database-newer-what = Your history comes from a newer Heelfirst.
notice-database-newer-remedy = Install the newer one. Nothing was changed.

notice-database-older-what = Your history comes from an older Heelfirst.
notice-database-older-remedy = Start a practice once. It is brought up to date then.

notice-not-saved-what = Something could not be saved: { $problem }.
notice-not-saved-remedy = What was saved before is safe. Saving is tried again by itself.

notice-recording-full-what = There was no room to record your practice to its end.
notice-recording-full-remedy = Free some space, or let fewer recordings be kept. What was recorded before is kept.

notice-recording-failed-what = Your practice was not recorded to its end: { $problem }.
notice-recording-failed-remedy = Check the folder. What was recorded before is kept.

notice-session-unreadable-what = A session that was cut short cannot be taken up again: { $problem }.
notice-session-unreadable-remedy = What was counted is in your history. Start a new one.

notice-not-wiped-what = Everything is deleted, but some of its bytes are still in a file of this device.
notice-not-wiped-remedy = They go when the app is closed and started again.

notice-setting-unreadable-what = One of your choices cannot be read, and what holds without it holds for now: { $problem }.
notice-setting-unreadable-remedy = Choose it again, or install the newest version. What was practised is not touched.

notice-session-interrupted-what = { $exercise } was cut short.
notice-session-interrupted-remedy = Start it again to go on where you were, or begin a new one.

notice-other-unfinished-what = { $unfinished } is not finished yet.
notice-other-unfinished-remedy = Go on with it, or give --new to end it and start { $exercise }.

notice-not-yet-what = { $what } is not available yet.
notice-not-yet-remedy = Everything else works without it.

notice-internal-what = Something unexpected happened: { $problem }.
notice-internal-remedy = What you practised so far is saved. Please start again.

notice-may-not-notify-what = Heelfirst may not show reminders.
notice-may-not-notify-remedy = Allow notifications for Heelfirst.

notice-channel-muted-what = Reminders are muted.
notice-channel-muted-remedy = Switch them on in the system settings.

notice-battery-restricted-what = The battery saver may hold back reminders.
notice-battery-restricted-remedy = Allow Heelfirst to run in the background.

notice-force-stopped-what = Heelfirst was stopped, and its reminders with it.
notice-force-stopped-remedy = They are set again now. If your phone did it to save power, take Heelfirst off its list of sleeping apps.

notice-reminders-cannot-be-planned-what = Your reminder settings do not fit together any more.
notice-reminders-cannot-be-planned-remedy = Open the reminder settings and save them again.

notice-reminders-not-delivered-what = Nothing was heard of the last { $count } reminders.
notice-reminders-not-delivered-remedy = Allow Heelfirst to run in the background, and to start by itself.

notice-nothing-armed-what = No reminder is set on this phone.
notice-nothing-armed-remedy = Open Heelfirst once more. If that does not help, restart the phone.

notice-reminders-late-what = Reminders come up to { $minutes } minutes late.
notice-reminders-late-remedy = Allow Heelfirst to run in the background, and alarms where the system settings have them.

notice-no-reminders-here-what = No reminders are shown here.
notice-no-reminders-here-remedy = The times you choose are kept and count in your plan.

notice-fewer-prompts-what = { $count ->
    [one] Practising has become a habit. So { $count } walk a day is no longer prompted.
   *[other] Practising has become a habit. So { $count } walks a day are no longer prompted.
}
notice-fewer-prompts-remedy = You can have all prompts back at any time.

notice-all-prompts-again-what = All your prompts come again.
notice-all-prompts-again-remedy = Nothing is lost. Practise when it suits you.

notice-not-exact-what = Reminders may come some minutes late.
notice-not-exact-remedy = That is fine for practice. To be exact, allow alarms in the system settings.

notice-backup-done-what = Your backup is saved in { $path }.
notice-backup-done-remedy = Keep it in a safe place.

notice-backup-unwritable-what = The backup cannot be written: { $problem }.
notice-backup-unwritable-remedy = Your history is as it was.

notice-backup-sealed-what = This backup needs its passphrase.
notice-backup-sealed-remedy = Type the passphrase as it was when the backup was saved, and look again. Nothing was changed.
notice-backup-unreadable-what = This backup cannot be read: { $problem }.
notice-backup-unreadable-remedy = Check the file and the passphrase. Nothing was changed.

notice-exists-already-what = There is a file { $path } already.
notice-exists-already-remedy = Give another name.

notice-lighter-day-seated-what = Today is a lighter day, with seated exercises only.
notice-lighter-day-seated-remedy = Choose a seated one, or go back to your usual day.

## Setting up a sensor

notice-calibration-moved-what = The foot moved too much.
notice-calibration-moved-remedy = Sit so that it stands flat and easy, and try again.

notice-calibration-no-lifts-what = Too few clear toe lifts were seen.
notice-calibration-no-lifts-remedy = Lift the toes higher, or let somebody lift them for you, and try again.

notice-calibration-not-the-same-axis-what = The lifts went into different directions.
notice-calibration-not-the-same-axis-remedy = Keep knee and heel in place, lift only the toes, and try again.

notice-calibration-whole-leg-lifted-what = The whole foot left the floor.
notice-calibration-whole-leg-lifted-remedy = Keep the heel down, lift only the toes, and try again.

notice-calibration-sensor-fault-what = The sensor's readings cannot be used.
notice-calibration-sensor-fault-remedy = See that it is charged and near, and try again.

notice-calibration-sensor-lost-what = The sensor is not heard any more.
notice-calibration-sensor-lost-remedy = Wake it by moving it, bring it near, and try again.

notice-calibration-too-long-what = It took too long.
notice-calibration-too-long-remedy = Rest a little, and try again when you like.

## Which sensor is on which foot

notice-feet-not-felt-what = No three taps of your { $side ->
    [left] left
   *[right] right
} heel were felt.
notice-feet-not-felt-remedy = See that a sensor sits firmly on that shoe, tap a little harder, and try again. Or choose the foot yourself.

notice-feet-sensor-lost-what = The sensor is not heard any more.
notice-feet-sensor-lost-remedy = Wake it by moving it, bring it near, and try again.

## After a session: what a sensor did meanwhile. At most one for a foot

notice-sensor-absent-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot was not found, so its steps were not seen.
notice-sensor-absent-remedy = It may be asleep or out of reach. Wake it by moving it before the next time.

notice-sensor-flat-what = The battery of the sensor on your { $side ->
    [left] left
   *[right] right
} foot seems to be empty.
notice-sensor-flat-remedy = Charge it before the next time. You can go on without it.

notice-sensor-lost-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot was not heard any more after { $seconds } s.
notice-sensor-lost-remedy = Keep the phone near, and see that the sensor is charged.

notice-sensor-joined-late-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot joined after { $seconds } s. What was before that was not seen.
notice-sensor-joined-late-remedy = Wake it by moving it a little before you start.

notice-sensor-unheard-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot was not heard for { $seconds } s. Steps of that time were not seen.
notice-sensor-unheard-remedy = Keep the phone near, on the same side of the body if you can.

notice-sensor-other-rate-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot measured at another rate than it was asked for. Your steps were graded all the same.
notice-sensor-other-rate-remedy = Switch it off and on some time, or update its firmware.

notice-sensor-unusable-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot could not be used: { $problem }.
notice-sensor-unusable-remedy = Switch it off and on, or use another one. You can go on without it.

notice-sensor-dropped-what = { $steps ->
    [one] { $steps } step was not graded.
   *[other] { $steps } steps were not graded.
} The link to the sensor on your { $side ->
    [left] left
   *[right] right
} foot broke { $count ->
    [one] once, for { $seconds } s.
   *[other] { $count } times, for { $seconds } s in all.
}
notice-sensor-dropped-remedy = Keep the phone near, on the same side of the body if you can.

## After a walk: a stored mount that seems not to fit any more

notice-mount-tilted-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot seems to sit differently now.
notice-mount-tilted-remedy = Set it up again, sitting down. It takes half a minute.

notice-mount-turned-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot seems to point another way now.
notice-mount-turned-remedy = Set it up again, sitting down. It takes half a minute.

notice-mount-swapped-what = The sensors of your left and right foot seem to be swapped.
notice-mount-swapped-remedy = Swap them here, or put each on its own foot.

## During or after a session: a sensor that does not measure as it should. Told once a session

notice-signal-units-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot seems to measure in other units than expected.
notice-signal-units-remedy = Set it to metres per second squared and degrees per second, or use another sensor. You can go on without it.

notice-signal-without-gravity-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot seems to leave gravity out.
notice-signal-without-gravity-remedy = Let it send its raw acceleration, or use another sensor. You can go on without it.

notice-signal-stuck-what = A part of the sensor on your { $side ->
    [left] left
   *[right] right
} foot seems to be stuck.
notice-signal-stuck-remedy = Switch the sensor off and on after this session. If it stays so, use another one. You can go on without it.

notice-signal-clipped-what = The range of the sensor on your { $side ->
    [left] left
   *[right] right
} foot is too small for your movements.
notice-signal-clipped-remedy = Choose a larger range for it: 16 g and 2000 degrees per second.

notice-signal-not-finite-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot often sends no values.
notice-signal-not-finite-remedy = Switch the sensor off and on after this session. If it stays so, use another one. You can go on without it.

notice-signal-time-what = The clock of the sensor on your { $side ->
    [left] left
   *[right] right
} foot does not run evenly.
notice-signal-time-remedy = Switch the sensor off and on after this session. If it stays so, use another one. You can go on without it.

notice-signal-rate-what = The sensor on your { $side ->
    [left] left
   *[right] right
} foot measures too seldom or too often.
notice-signal-rate-remedy = Set it to 100 samples per second. From 25 to 400 can be used. You can go on without it.

## What helps against a recording that cannot be read, by its fault

recording-remedy-check-name = Check the name and the folder.
recording-remedy-allow-reading = Allow reading the file, or copy it to a folder of your own.
recording-remedy-choose-another = Choose another file.
recording-remedy-record-again = Record again, or choose another file.
recording-remedy-mend-header = Put that line at the top of the file, with the columns in its order.
recording-remedy-split-file = Split the file at this line.
recording-remedy-leave-out-line = Take this line out of the file, and try again.
recording-remedy-mend-line = Mend this line or take it out, and try again.
recording-remedy-mend-times = Mend the times in the first column, and try again.
recording-remedy-mend-rate = Give the times in seconds, or record at another rate.
recording-remedy-copy-again = Copy the file again, or choose another one.

## After a fall, or three trips in a week: once, calmly

notice-professional-what = { $falls ->
    [0] You noted { $count } trips within a week. A physical therapist can help to make walking safer.
   *[other] You noted a fall. A physical therapist can find out why, and make walking safer.
}
notice-professional-remedy = Take your report along. It shows what you practised.
