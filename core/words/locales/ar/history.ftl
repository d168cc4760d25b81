### Machine-made Arabic; nobody has reviewed these texts yet.
### What was practised.

history-title = السجل
history-empty = لا شيء هنا بعد. سيظهر هنا أول تدريب لك.
history-session = { $exercise }، { $when }
history-days-practised = { $days ->
    [zero] تدريب في { $days } يوم من آخر { $of }
    [one] تدريب في يوم واحد من آخر { $of }
    [two] تدريب في يومين من آخر { $of }
    [few] تدريب في { $days } أيام من آخر { $of }
    [many] تدريب في { $days } يومًا من آخر { $of }
   *[other] تدريب في { $days } يوم من آخر { $of }
}
history-minutes = { $minutes ->
    [zero] { $minutes } دقيقة من الحركة
    [one] دقيقة واحدة من الحركة
    [two] دقيقتان من الحركة
    [few] { $minutes } دقائق من الحركة
    [many] { $minutes } دقيقة من الحركة
   *[other] { $minutes } دقيقة من الحركة
}
history-sessions = { $count ->
    [zero] { $count } جلسة
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
history-repetitions = { $side ->
    [left] اليسرى: { $count } من { $of }
    [right] اليمنى: { $count } من { $of }
   *[none] { $count } من { $of }
}
# Repetitions of one foot, in a line of the history.
history-counted = { $side ->
    [left] اليسرى { $count }
    [right] اليمنى { $count }
   *[none] { $count }
}
history-steps = { $count ->
    [zero] { $count } خطوة
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
history-active = وقت الحركة
history-paused = وقت التوقف
history-started = البداية
history-outcome = كيف انتهت
history-mishap-trip = تعثر
history-mishap-near-fall = سقوط وشيك
history-mishap-fall = سقوط
history-mishaps = { $count ->
    [zero] سُجّل تعثر أو سقوط { $count } مرة
    [one] سُجّل تعثر واحد أو سقوط واحد
    [two] سُجّل تعثر أو سقوط مرتين
    [few] سُجّل تعثر أو سقوط { $count } مرات
    [many] سُجّل تعثر أو سقوط { $count } مرة
   *[other] سُجّل تعثر أو سقوط { $count } مرة
}
history-context-differs = كان الحذاء أو وسيلة المشي مختلفًا في هذه الجلسات، لذلك تظهر على حدة.
history-helper = شارك شخص مساعد في العدّ.
history-deleted = حُذف سجلك.
history-best-side = { $side ->
    [left] اليسرى
   *[right] اليمنى
}
