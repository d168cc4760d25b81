### Machine-made Arabic; nobody has reviewed these texts yet.
### What a walk was like: labels, and values with their units. Counts and sizes, never a judgement.

## Labels

walk-label-steps = الخطوات
walk-label-graded = منتظمة ومصنّفة
walk-label-apart = معدودة على حدة
walk-label-missing-samples = انقطاع المستشعر
walk-label-heel = الكعب أولًا
walk-label-flat = القدم مستوية
walk-label-toe = الأصابع أولًا
walk-label-slap = خبط
walk-label-drag = جرّ
walk-label-cadence = معدل الخطوات
walk-label-strike-angle = { $side ->
    [left] متوسط زاوية نزول القدم، اليسرى
   *[right] متوسط زاوية نزول القدم، اليمنى
}
walk-label-stride-time = { $side ->
    [left] زمن الخطوة المزدوجة، اليسرى
   *[right] زمن الخطوة المزدوجة، اليمنى
}
walk-label-stride-length = { $side ->
    [left] طول الخطوة المزدوجة، اليسرى
   *[right] طول الخطوة المزدوجة، اليمنى
}
walk-label-speed = { $side ->
    [left] السرعة، القدم اليسرى
   *[right] السرعة، القدم اليمنى
}
walk-label-strike-angle-trend = { $side ->
    [left] تغيّر الزاوية خلال الجولة، اليسرى
   *[right] تغيّر الزاوية خلال الجولة، اليمنى
}
walk-label-speed-trend = { $side ->
    [left] تغيّر السرعة خلال الجولة، اليسرى
   *[right] تغيّر السرعة خلال الجولة، اليمنى
}
walk-label-swing = الأرجحة، اليسرى إلى اليمنى
walk-label-stance = الارتكاز، اليسرى إلى اليمنى

## Values. $count steps or strides are behind each.

walk-value-steps = { $walks ->
    [zero] { $steps } في { $walks } جولة مشي
    [one] { $steps } في جولة مشي واحدة
    [two] { $steps } في جولتي مشي
    [few] { $steps } في { $walks } جولات مشي
    [many] { $steps } في { $walks } جولة مشي
   *[other] { $steps } في { $walks } جولة مشي
}
walk-value-count = { $count }
walk-value-of = { $count } من { $of }
walk-value-share = { $count } من { $of }، { $percent } %
    .spoken = { $count } من { $of }، { $percent } بالمئة
walk-value-turning = { $count } عند الدوران
walk-value-backward = { $count } إلى الخلف
walk-value-sideways = { $count } إلى الجانب
walk-value-stairs = { $count } على الدرج
walk-value-not-level = { $count } على أرض غير مستوية
walk-value-first-or-last = { $count } أولى أو أخيرة
walk-value-ungraded = { $count } غير مصنّفة
walk-value-missing-samples = { $count ->
    [zero] { $count } خطوة غير مصنّفة
    [one] خطوة واحدة غير مصنّفة
    [two] خطوتان غير مصنّفتين
    [few] { $count } خطوات غير مصنّفة
    [many] { $count } خطوة غير مصنّفة
   *[other] { $count } خطوة غير مصنّفة
}
walk-value-cadence = { $value } خطوة في الدقيقة (عدد الخطوات المزدوجة: { $count })
walk-value-strike-angle = { NUMBER($value, minimumFractionDigits: 1) }° (عدد الخطوات: { $count })
walk-value-stride-time = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } ث (عدد الخطوات المزدوجة: { $count })
walk-value-stride-time-varies = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } ث، بتفاوت { NUMBER($percent, minimumFractionDigits: 1) } % (عدد الخطوات المزدوجة: { $count })
walk-value-stride-length = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } م (عدد الخطوات المزدوجة: { $count })
walk-value-speed = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } م/ث (عدد الخطوات المزدوجة: { $count })
walk-value-strike-angle-trend = { NUMBER($value, minimumFractionDigits: 1) }° في الدقيقة، من { NUMBER($low, minimumFractionDigits: 1) }° إلى { NUMBER($high, minimumFractionDigits: 1) }° (عدد الخطوات: { $count })
walk-value-speed-trend = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } م/ث في الدقيقة، من { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } إلى { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } (عدد الخطوات المزدوجة: { $count })
# The range holds both a rise and a fall.
walk-value-strike-angle-trend-unclear = لا تغيّر واضح: من { NUMBER($low, minimumFractionDigits: 1) }° إلى { NUMBER($high, minimumFractionDigits: 1) }° في الدقيقة (عدد الخطوات: { $count })
walk-value-speed-trend-unclear = لا تغيّر واضح: من { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } إلى { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } م/ث في الدقيقة (عدد الخطوات المزدوجة: { $count })
# Behind a variability or a change from fewer strides than make it sure.
walk-value-few = { $value }؛ خطوات قليلة، فالأمر غير مؤكد بعد
walk-value-ratio = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } إلى 1 (عدد الخطوات المزدوجة لكل قدم: { $count })

## A walk and a set in a line of the history

history-landings = كعب { $heel }، مستوية { $flat }، أصابع { $toe }
history-landings-slap = خبط { $count }
history-landings-drag = جرّ { $count }
history-lifts = { $side ->
    [left] اليسرى: { $count ->
        [zero] { $count } رفعة
        [one] رفعة واحدة
        [two] رفعتان
        [few] { $count } رفعات
        [many] { $count } رفعة
       *[other] { $count } رفعة
    }
   *[right] اليمنى: { $count ->
        [zero] { $count } رفعة
        [one] رفعة واحدة
        [two] رفعتان
        [few] { $count } رفعات
        [many] { $count } رفعة
       *[other] { $count } رفعة
    }
}
history-lifts-best = أوسط أعلى ثلاث رفعات { NUMBER($angle, minimumFractionDigits: 1) }°
