### On the phone's screens: History.

history-when = { $date }، { $time }
history-trial = تجربة بسرعة أخرى
outcome-unfinished = لم تكتمل بعد
