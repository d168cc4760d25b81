### On the phone's screens: History.

history-when = { $date }, { $time } Uhr
history-trial = Versuch in anderem Tempo
outcome-unfinished = Noch nicht beendet
