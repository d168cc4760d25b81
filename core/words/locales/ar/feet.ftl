### Machine-made Arabic; nobody has reviewed these texts yet.
### Which sensor is on which foot: the person sits and taps a heel three times. $side is the foot that is tapped.

feet-sit = الجلوس، والقدمان مستويتان على الأرض.
    .spoken = الجلوس، والقدمان مستويتان على الأرض. لحظة واحدة.
feet-tap = الأصابع تبقى على الأرض. ثلاث نقرات بالكعب { $side ->
    [left] الأيسر
   *[right] الأيمن
}.
feet-tap-again = لم تُحس النقرات بعد. ثلاث نقرات بالكعب { $side ->
    [left] الأيسر
   *[right] الأيمن
}.
    .spoken = مرة أخرى. ثلاث نقرات بالكعب { $side ->
    [left] الأيسر
   *[right] الأيمن
}، أقوى قليلًا.
feet-told-one = انتهى. هذا المستشعر على قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
}.
feet-told-two = انتهى. المستشعر الذي أحس بالنقر على قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
}. والآخر على قدمك { $side ->
    [left] اليمنى
   *[right] اليسرى
}.
feet-stopped = توقف. لم يتغيّر شيء.
