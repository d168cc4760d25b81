### On the phone's screens: History.

history-when = { $date }, { $time }
history-trial = Trial at another speed
outcome-unfinished = Not finished yet
