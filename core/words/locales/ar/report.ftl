### Machine-made Arabic; nobody has reviewed these texts yet.
### The report for a professional: one page, and the same as text. It is read by somebody who does not know the app.

report-title = تدلي القدم: التدريب في المنزل
report-period = من { $from } إلى { $until }؛ أُعدّ في { $date }.
report-versions = أعدّه { $text }.
report-trials = { $count ->
    [zero] استُبعدت لاختلاف السرعة: { $count } جلسة تجريبية.
    [one] استُبعدت لاختلاف السرعة: جلسة تجريبية واحدة.
    [two] استُبعدت لاختلاف السرعة: جلستان تجريبيتان.
    [few] استُبعدت لاختلاف السرعة: { $count } جلسات تجريبية.
    [many] استُبعدت لاختلاف السرعة: { $count } جلسة تجريبية.
   *[other] استُبعدت لاختلاف السرعة: { $count } جلسة تجريبية.
}
report-not-validated = بيانات جُمعت في المنزل، دون تحقق سريري.

## Numbers. Every number of the report is written by one of these

report-unit-deg = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) }°
report-unit-ms = { NUMBER($value, maximumFractionDigits: 0) } ملي ث
report-unit-s = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } ث
report-unit-min = { NUMBER($value, maximumFractionDigits: 1) } د
report-unit-percent = { NUMBER($value, maximumFractionDigits: 0) } %
report-unit-m-per-s = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } م/ث
report-unit-per-min = { NUMBER($value, maximumFractionDigits: 0) } في الدقيقة
report-unit-count = { NUMBER($value, maximumFractionDigits: 0) }
report-nothing = لم يُقَس
report-more = +{ $text }
report-part = { $part } من { $whole }
report-share = { $part } من { $whole } ({ NUMBER($percent, maximumFractionDigits: 0) } %)
report-spread = { $median } (من { $low } إلى { $high })
report-comma = ،
report-semicolon = ؛
report-left-out = … و { $count } غيرها في البيانات المصدّرة
report-left-out-note = { $text }. { $note }
report-pair = { $one }؛ { $other }

## Dates

report-date = { $day } { $month } { NUMBER($year, useGrouping: 0) }
report-date-short = { $day } { $month }
report-month-1 = يناير
report-month-2 = فبراير
report-month-3 = مارس
report-month-4 = أبريل
report-month-5 = مايو
report-month-6 = يونيو
report-month-7 = يوليو
report-month-8 = أغسطس
report-month-9 = سبتمبر
report-month-10 = أكتوبر
report-month-11 = نوفمبر
report-month-12 = ديسمبر
report-month-short-1 = يناير
report-month-short-2 = فبراير
report-month-short-3 = مارس
report-month-short-4 = أبريل
report-month-short-5 = مايو
report-month-short-6 = يونيو
report-month-short-7 = يوليو
report-month-short-8 = أغسطس
report-month-short-9 = سبتمبر
report-month-short-10 = أكتوبر
report-month-short-11 = نوفمبر
report-month-short-12 = ديسمبر

## Whose foot

report-affected-left = تدلي القدم اليسرى.
report-affected-right = تدلي القدم اليمنى.
report-affected-both = تدلي القدمين كلتيهما.
report-affected-unknown = لم تُذكر القدم المصابة.
report-noticed = الملاحظ ذاتيًا: { $text }.
report-noticed-nothing = لم يُذكر ما يُلاحظ ذاتيًا.
report-notice-lands = القدم تنزل مستوية أو على الأصابع أولًا
report-notice-slaps = القدم تخبط الأرض بعد الكعب
report-notice-drags = القدم تنجرّ على الأرض
report-notice-new-or-worse = عرض جديد أو ازداد سوءًا فجأة
report-notice-toes-do-not-lift = الأصابع لا ترتفع جلوسًا
report-notice-toes-lift-partly = الأصابع ترتفع جزئيًا جلوسًا
report-notice-toes-lift-fully = الأصابع ترتفع كليًا جلوسًا
report-notice-feels-less = الإحساس في القدم أقل
report-notice-knee-gives-way = الركبة تنثني فجأة
report-notice-stands-unsafely = الوقوف 30 ثانية غير آمن
report-notice-fell-within-six-months = سقوط خلال الأشهر الستة السابقة
report-notice-walks-not-alone = لا مشي دون مرافق
report-side-left = اليسرى
report-side-right = اليمنى
report-foot-left = القدم اليسرى
report-foot-right = القدم اليمنى
report-foot-unknown = القدم غير مذكورة
report-on-left = على القدم اليسرى
report-on-right = على القدم اليمنى
report-on-unknown = القدم غير مذكورة

## Circumstances

report-contexts = ظروف التدريب: { $text }.
report-contexts-none = لم تُذكر ظروف التدريب.
report-contexts-left = { $count ->
    [zero] … وظروف أخرى: { $count } مجموعة
    [one] … وظروف أخرى: مجموعة واحدة
    [two] … وظروف أخرى: مجموعتان
    [few] … وظروف أخرى: { $count } مجموعات
    [many] … وظروف أخرى: { $count } مجموعة
   *[other] … وظروف أخرى: { $count } مجموعة
}
report-context = { $text } ({ $count ->
    [zero] { $count } جلسة
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
})
report-context-unsaid = ظروف غير مذكورة
report-stand-in-simulated = محاكاة
report-stand-in-replayed = إعادة تسجيل
report-place-indoors = في الداخل
report-place-outdoors = في الخارج
report-place-treadmill = على جهاز المشي
report-aid-none = دون وسيلة مشي
report-aid-cane = بعصا
report-aid-crutch = بعكاز
report-aid-rollator = بمشّاية بعجلات
report-aid-walker = بمشّاية
report-orthosis-none = دون دعامة
report-orthosis-soft = دعامة لينة
report-orthosis-afo = دعامة الكاحل والقدم (AFO)
report-orthosis-fes = جهاز تحفيز كهربائي (FES)
report-shoe = «{ $name }»
report-helper = بمساعدة
report-hot-or-tired = مع حر أو تعب

## First of all

report-heading-happened = أولًا: السقوط والتعثر والألم والتوقف (حسب الإفادة الذاتية)
report-falls = { $count ->
    [0] لا سقوط مذكورًا
    [one] سقوط واحد
    [two] مرتا سقوط
    [few] { $count } مرات سقوط
    [many] { $count } مرة سقوط
   *[other] { $count } مرة سقوط
}
report-near-falls = { $count ->
    [0] لا سقوط وشيكًا مذكورًا
    [one] سقوط وشيك واحد
    [two] مرتا سقوط وشيك
    [few] { $count } مرات سقوط وشيك
    [many] { $count } مرة سقوط وشيك
   *[other] { $count } مرة سقوط وشيك
}
report-trips = { $count ->
    [0] لا تعثر مذكورًا
    [one] تعثر واحد
    [two] تعثران
    [few] { $count } مرات تعثر
    [many] { $count } مرة تعثر
   *[other] { $count } مرة تعثر
}
report-latest = ، آخرها في { $date }
report-pain-none = لا ألم مذكورًا
report-pain = ألم، { $text }: { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
report-pain-somewhere = الموضع غير مذكور
report-stops-none = لا جلسة توقفت قبل نهايتها
report-stops = { $count ->
    [zero] { $count } جلسة توقفت قبل النهاية
    [one] جلسة واحدة توقفت قبل النهاية
    [two] جلستان توقفتا قبل النهاية
    [few] { $count } جلسات توقفت قبل النهاية
    [many] { $count } جلسة توقفت قبل النهاية
   *[other] { $count } جلسة توقفت قبل النهاية
}
report-stop = { $reason } { $count }
report-stops-why = السبب: { $text }
report-stop-pain = ألم
report-stop-dizzy = دوخة
report-stop-unsteady = عدم ثبات
report-stop-tired = تعب
report-stop-hot = حر
report-stop-other = سبب آخر
report-stop-unsaid = السبب غير مذكور

## The person's own goal

report-heading-goal = الهدف الشخصي
report-goal = «{ $text }»
report-goal-none = لم يُكتب هدف.
report-aim-heel = جولات المشي تدرّب على نزول الكعب أولًا.
report-aim-soft = جولات المشي تدرّب على إنزال مقدمة القدم برفق.
report-aim-clear = جولات المشي تدرّب على رفع القدم عن الأرض.
report-score-none = لم يُقيَّم بعد (من 0 إلى 10).
report-score-now = { $score } من 10 في { $date }.
report-score-first = أول تقييم { $score } من 10 في { $date }.

## Done against planned

report-heading-done = المنجز والمخطط
report-done = المنجز
report-planned = المخطط
report-not-planned = لا شيء
report-done-corner = التمارين: التكرارات
report-done-told = { $text }: المنجز { $done }، والمخطط { $planned }
report-planned-from = مخطط من { $date }
report-plan-none-held = لم تُختر خطة بعد
report-by-helper = بعدّ شخص مساعد: { $count ->
    [zero] { $count } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $count } تكرارات
    [many] { $count } تكرارًا
   *[other] { $count } تكرار
}
report-repetitions = { $count ->
    [zero] { $count } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $count } تكرارات
    [many] { $count } تكرارًا
   *[other] { $count } تكرار
}
report-holds = { $count ->
    [zero] { $count } مرة ثبات
    [one] ثبات واحد
    [two] ثباتان
    [few] { $count } مرات ثبات
    [many] { $count } مرة ثبات
   *[other] { $count } مرة ثبات
} لمدة { NUMBER($seconds, maximumFractionDigits: 0) } ث
report-minutes = { NUMBER($value, maximumFractionDigits: 1) }
report-days = أيام التدريب
report-bursts = جولات المشي القصيرة
report-walking-min = دقائق تدريب المشي
report-hold = ثبات لمدة { NUMBER($seconds, maximumFractionDigits: 0) } ث
report-done-nothing = لا تدريب في هذه الفترة.

## Seated lifts

report-heading-lifts = رفع الأصابع جلوسًا، القدم نسبة إلى الأرض
report-lifts = { $foot }: { $angle }، { $lifts ->
    [zero] { $lifts } رفعة
    [one] رفعة واحدة
    [two] رفعتان
    [few] { $lifts } رفعات
    [many] { $lifts } رفعة
   *[other] { $lifts } رفعة
} في { $sets ->
    [zero] { $sets } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتين
    [few] { $sets } مجموعات
    [many] { $sets } مجموعة
   *[other] { $sets } مجموعة
}.
report-lifts-fade = تضاؤل من التكرار { NUMBER($repetition, maximumFractionDigits: 0) } فصاعدًا في { $part } من أصل { $whole ->
    [zero] { $whole } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتين
    [few] { $whole } مجموعات
    [many] { $whole } مجموعة
   *[other] { $whole } مجموعة
}.
report-lifts-steady = لم يُلحظ تضاؤل داخل المجموعة.
report-lifts-short = المجموعات أقصر من أن يُلحظ فيها تضاؤل.
report-lifts-none = لم يقس المستشعر أي رفعة في هذه الفترة.

## Walking

report-heading-walking = المشي حسب الظروف (الوسيط، والنصف الأوسط بين قوسين)
report-angle-note = زاوية القدم نسبة إلى الأرض، لا زاوية الكاحل: تؤثر فيها الركبة والورك والدعامة والحذاء.
report-walking-none = لا جولة مشي مع مستشعر في هذه الفترة.
report-row-steps = جولات المشي، وخطوات هذه القدم
report-row-ungraded = خطوات غير مصنّفة
report-row-angle = زاوية نزول القدم
report-row-heel = نزول الكعب أولًا
report-row-flat = نزول القدم مستوية
report-row-toe = نزول الأصابع أولًا
report-row-steady = منتظمة؛ أولى وأخيرة ودوران
report-row-slap-drag = خبط؛ جرّ
report-row-flat-time = من الملامسة إلى الاستواء، الكعب أولًا
report-row-stride = زمن الخطوة المزدوجة
report-row-daytime = الزاوية صباحًا؛ مساءً
report-told-steady = خطوات منتظمة
report-told-apart = خطوات أولى وأخيرة ودوران، معدودة على حدة
report-told-morning = الشيء نفسه صباحًا
report-told-evening = الشيء نفسه مساءً
report-steps = { $bouts ->
    [zero] { $bouts } جولة مشي
    [one] جولة مشي واحدة
    [two] جولتا مشي
    [few] { $bouts } جولات مشي
    [many] { $bouts } جولة مشي
   *[other] { $bouts } جولة مشي
}، { $steps ->
    [zero] { $steps } خطوة
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
    [many] { $steps } خطوة
   *[other] { $steps } خطوة
}
report-ungraded = { $reason } { $count }
report-ungraded-all = { $count } ({ $percent })
report-ungraded-why = { $count } ({ $percent }): { $text }
report-ungraded-other = أسباب أخرى { $count }
report-ungraded-missing-samples = بيانات ضائعة
report-ungraded-unknown-mount = وضع المستشعر غير معروف
report-ungraded-no-foot-flat = لم تستو القدم
report-ungraded-not-level-walking = مشي غير مستوٍ
report-ungraded-stairs = درج
report-ungraded-backward = إلى الخلف
report-ungraded-sideways = إلى الجانب
report-ungraded-no-swing = أول ملامسة في الجولة

## Changes

report-heading-changes = التغيّرات، كل منها ضمن الظروف نفسها
report-changes-none = لا شيء للمقارنة بعد.
report-changes-rule = التغيّر واضح إذا استبعد مجال الثقة 95 % القيمة 0 وبلغ الفرق أقل ما يُعتد به.
report-changes-worse = شيء صار أسوأ بوضوح. ينبغي أن يفحصه المعالج الطبيعي أو الطبيب قريبًا.
report-column-measure = المقياس
report-column-before = من قبل
report-column-after = الآن
report-column-difference = الفرق (95 %)
report-column-floor = الأقل
report-column-verdict = النتيجة
report-window = { $value }، من { $from } إلى { $until }، { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
report-difference = { $value } (من { $low } إلى { $high })
report-difference-points = { $value } نقطة (من { $low } إلى { $high })
report-points = { $text } نقطة
report-verdict-better = أفضل بوضوح
report-verdict-worse = أسوأ بوضوح
report-verdict-different = تغيّر واضح
report-verdict-unclear = لا تغيّر واضح بعد
report-verdict-too-few = لا تغيّر واضح بعد
report-verdict-why-too-few = الأيام أو الخطوات أقل من أن تسمح بالمزيد.
report-told-before = من قبل
report-told-after = الآن
report-told-difference = الفرق (مجال الثقة 95 %)
report-told-floor = أقل فرق يُعتد به
report-told-verdict = النتيجة

## Charts

report-heading-charts = { $weeks ->
    [zero] آخر { $weeks } أسبوع
    [one] الأسبوع الأخير
    [two] الأسبوعان الأخيران
    [few] آخر { $weeks } أسابيع
    [many] آخر { $weeks } أسبوعًا
   *[other] آخر { $weeks } أسبوع
}
report-charts-none = لا رسم بياني: لم يُقَس شيء.
report-chart-weeks = { $weeks ->
    [zero] { $weeks } أسبوع حتى { $date }.
    [one] أسبوع واحد حتى { $date }.
    [two] أسبوعان حتى { $date }.
    [few] { $weeks } أسابيع حتى { $date }.
    [many] { $weeks } أسبوعًا حتى { $date }.
   *[other] { $weeks } أسبوع حتى { $date }.
}
report-chart-days = قياس في { $count } من أصل { $of ->
    [zero] { $of } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $of } أيام
    [many] { $of } يومًا
   *[other] { $of } يوم
}.
report-chart-values = من { $low } إلى { $high }، والأخير { $last }.
report-chart-usual = المظلل: النصف الأوسط من الأسابيع الاثني عشر السابقة، من { $low } إلى { $high }.
report-chart-empty = لم يُقَس شيء في هذه الأسابيع.
report-chart-key = نقطة لكل يوم؛ الفراغات لم تُقَس.
report-chart-shaded = المظلل: النصف الأوسط من الأسابيع الاثني عشر السابقة.

## What is measured

report-measure-bursts = جولات المشي القصيرة في اليوم
report-measure-walking-time = تدريب المشي في اليوم
report-measure-repetitions = التكرارات في اليوم
report-measure-holds = مرات الثبات في اليوم
report-measure-steps = الخطوات في التدريب
report-measure-ungraded-share = خطوات غير مصنّفة
report-measure-strike-angle = زاوية نزول القدم
report-measure-heel-share = نزول الكعب أولًا
report-measure-flat-share = نزول القدم مستوية
report-measure-toe-share = نزول الأصابع أولًا
report-measure-slap-share = خبط
report-measure-drag-share = جرّ
report-measure-contact-to-flat = من الملامسة إلى استواء القدم
report-measure-stride-time = زمن الخطوة المزدوجة
report-measure-cadence = معدل الخطوات
report-measure-speed = سرعة المشي
report-measure-asymmetry = الفرق بين اليسرى واليمنى
report-measure-lift-angle = رفع الأصابع جلوسًا، القدم نسبة إلى الأرض
report-measure-trips = مرات التعثر
report-measure-near-falls = مرات السقوط الوشيك
report-measure-falls = مرات السقوط

## The sensor

report-heading-sensors = المستشعر
report-sensors-none = لم يُستخدم مستشعر.
report-placement-unknown = الموضع على الحذاء غير مسجّل
report-sensor = { $text }.
report-mount = ضُبط في { $date }، والثقة بوضعه: { $text }.
report-mount-found = عُرف وضعه أثناء المشي، والثقة به: { $text }.
report-mount-unknown = وضعه غير مسجّل.
report-borders = الكعب أولًا فوق { $heel }، الأصابع أولًا تحت { $toe }، خبط تحت { $slap }
report-borders-moved = (منقولة يدويًا).
report-borders-leaning = (مستندة إلى المعتاد لهذه القدم).
report-borders-default = (الأصلية).
report-borders-unknown = الحدود غير معروفة.

## Question, room, plan

report-heading-question = السؤال الشخصي
report-question = «{ $text }»
report-question-none = لم يُكتب سؤال.
report-heading-room = للمعالج الطبيعي
report-room = في الصفحة المطبوعة مربع فارغ هنا.
report-heading-plan = الخطة
report-plan-none = لم تُختر خطة.
report-plan-walk = { $exercise }: { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
} في اليوم، { $seconds } ث
report-plan-repetitions = { $exercise }: { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
} في اليوم، { $repetitions ->
    [zero] { $repetitions } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $repetitions } تكرارات
    [many] { $repetitions } تكرارًا
   *[other] { $repetitions } تكرار
}
report-plan-sets = { $exercise }: { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
} في اليوم، { $sets ->
    [zero] { $sets } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $sets } مجموعات
    [many] { $sets } مجموعة
   *[other] { $sets } مجموعة
} من { $repetitions ->
    [zero] { $repetitions } تكرار
    [one] تكرار واحد
    [two] تكرارين
    [few] { $repetitions } تكرارات
    [many] { $repetitions } تكرارًا
   *[other] { $repetitions } تكرار
}
report-plan-holds = { $exercise }: { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
} في اليوم، { $repetitions ->
    [zero] { $repetitions } مرة ثبات
    [one] ثبات واحد
    [two] ثباتان
    [few] { $repetitions } مرات ثبات
    [many] { $repetitions } مرة ثبات
   *[other] { $repetitions } مرة ثبات
} لمدة { $seconds } ث
report-plan-item = { $exercise }: { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
} في اليوم
report-plan-code = الخطة في رمز
report-plan-code-says = رمز QR يحمل الخطة. يمكن للتطبيق أخذها منه.
report-plan-code-too-long = هذه الخطة أطول من أن يسعها رمز هنا.

## As text

report-cell = { $text }: { $value }
