### Machine-made Arabic; nobody has reviewed these texts yet.
### What is said while somebody moves: a word or two, never more than can be heard in a second or so.
### Phases, their instructions, and how a session ended.

## Getting ready

cue-set-up = اتخاذ الوضعية. ثم الإشارة عند الاستعداد.
cue-get-ready = استعداد.
cue-side-left = القدم اليسرى.
cue-side-right = القدم اليمنى.
cue-first-left = القدم اليسرى أولًا.
cue-first-right = القدم اليمنى أولًا.
cue-switch-left = الانتقال إلى القدم اليسرى.
cue-switch-right = الانتقال إلى القدم اليمنى.

## Moving

cue-up = رفع
cue-up-2 = إلى أعلى
cue-up-3 = رفع جديد
cue-up-left = رفع اليسرى
cue-up-left-2 = الآن اليسرى
cue-up-left-3 = واليسرى
cue-up-right = رفع اليمنى
cue-up-right-2 = الآن اليمنى
cue-up-right-3 = واليمنى
cue-hold = ثبات
cue-hold-2 = ثبات هنا
cue-hold-3 = البقاء هكذا
cue-down = إنزال ببطء
cue-down-2 = إنزال برفق
cue-down-3 = نزول بطيء
cue-up-helped = رفع بمساعدة
cue-up-helped-2 = المساعدة في الرفع
cue-up-helped-3 = رفع مع المساعدة
cue-ease-help = مساعدة أقل
cue-ease-help-2 = تخفيف المساعدة
cue-ease-help-3 = القدم وحدها
cue-down-alone = إنزال ببطء، وحدها
cue-down-alone-2 = إنزال دون مساعدة
cue-down-alone-3 = القدم تنزل وحدها
cue-pull = سحب برفق
cue-hold-stretch = ثبات في الإطالة
cue-release = إرخاء ببطء
cue-slide-back = إلى الخلف
cue-slide-back-2 = وإلى الخلف
cue-slide-back-3 = تمرير للخلف
cue-slide-forward = ببطء للأمام
cue-slide-forward-2 = برفق للأمام
cue-slide-forward-3 = وللأمام
cue-own-pace = على مهلك
cue-own-pace-2 = عند الاستعداد
cue-own-pace-3 = مرة أخرى

## Counting. $count is the number done, or the seconds left.

cue-count = { $count }
cue-counted = { $count }
# 0: the number is not said now.
cue-rest = { $count ->
    [0] راحة
    [one] { $count }. راحة
    [two] { $count }. راحة
    [few] { $count }. راحة
    [many] { $count }. راحة
   *[other] { $count }. راحة
}
cue-rest-2 = { $count ->
    [0] تنفّس
    [one] { $count }. تنفّس
    [two] { $count }. تنفّس
    [few] { $count }. تنفّس
    [many] { $count }. تنفّس
   *[other] { $count }. تنفّس
}
cue-rest-3 = { $count ->
    [0] استرخاء
    [one] { $count }. استرخاء
    [two] { $count }. استرخاء
    [few] { $count }. استرخاء
    [many] { $count }. استرخاء
   *[other] { $count }. استرخاء
}
cue-rest-between-sets = { $count ->
    [zero] راحة لمدة { $count } ثانية.
    [one] راحة لمدة ثانية واحدة.
    [two] راحة لمدة ثانيتين.
    [few] راحة لمدة { $count } ثوانٍ.
    [many] راحة لمدة { $count } ثانية.
   *[other] راحة لمدة { $count } ثانية.
}
cue-rest-ending = { $count ->
    [zero] بقيت { $count } ثانية من الراحة.
    [one] بقيت ثانية واحدة من الراحة.
    [two] بقيت ثانيتان من الراحة.
    [few] بقيت { $count } ثوانٍ من الراحة.
    [many] بقيت { $count } ثانية من الراحة.
   *[other] بقيت { $count } ثانية من الراحة.
}
cue-halfway = بلغنا النصف.
cue-halfway-2 = انتهى النصف.
cue-last-one = الأخيرة.
cue-last-one-2 = مرة أخيرة.

## Walking

cue-walk-start = مشي بهدوء.
cue-walk-high-knees = مشي. الركبتان عاليًا.
cue-walk-on = متابعة المشي.
cue-walk-heel = الكعب أولًا.
cue-walk-heel-2 = إنزال الكعب أولًا.
cue-walk-heel-3 = الكعب، ثم الأصابع.
cue-walk-soft = إنزال القدم برفق.
cue-walk-soft-2 = نزول برفق.
cue-walk-soft-3 = خطوة خفيفة.
cue-walk-clear = رفع القدم عاليًا.
cue-walk-clear-2 = رفع القدم.
cue-walk-clear-3 = خطوة مرفوعة.
cue-walk-halfway = النصف.
cue-walk-halfway-2 = انتهى النصف.
cue-walk-ten-left = عشر ثوانٍ أخرى.
cue-walk-ten-left-2 = بقيت عشر ثوانٍ.

# After a movement that may have been a stumble, once the person stands still.
cue-after-stumble = ربما حدث تعثر. التوقف عند عدم الثبات.

## Pausing and ending

cue-paused = توقف مؤقت.
cue-interrupted = توقف مؤقت. المتابعة عند الرغبة.
cue-resumed = نتابع. استعداد.
cue-enough-side = يكفي لهذه الجهة. أحسنت.
cue-done = انتهى. أحسنت.
cue-done-2 = انتهى. راحة طيبة.
cue-done-3 = انتهى كله. شكرًا لك.
cue-enough = يكفي لليوم. أحسنت.
cue-enough-2 = هذا يكفي. الآن راحة.
cue-stopped = توقف. الآن راحة.

## Phases, as a heading

phase-set-up = الوضعية
phase-get-ready = استعداد
phase-up = رفع
phase-hold = ثبات
phase-down = إنزال
phase-rest = راحة
phase-switch-side = تبديل الجهة
phase-walk = مشي
phase-paused = توقف مؤقت
phase-done = انتهى

## What to do in a phase, in one sentence

instruction-set-up = اتخاذ الوضعية، ثم الإشارة عند الاستعداد.
instruction-get-ready = يبدأ بعد لحظة.
instruction-up = رفع ببطء قدر الإمكان.
instruction-hold = ثبات في هذا الوضع، مع التنفس.
instruction-down = عودة ببطء.
instruction-rest = إرخاء مع التنفس.
instruction-switch-side = الانتقال إلى القدم الأخرى.
instruction-walk = المشي بهدوء، مع التركيز في كل خطوة.
instruction-paused = على مهلك. المتابعة عند الرغبة.
instruction-done = هذا كل شيء. أحسنت.

## How a session ended. $exercise is its name, $repetitions the number counted on both sides.

session-done = { $repetitions ->
    [0] { $exercise }: انتهى التمرين. أحسنت.
    [one] { $exercise }: تكرار واحد. أحسنت.
    [two] { $exercise }: تكراران. أحسنت.
    [few] { $exercise }: { $repetitions } تكرارات. أحسنت.
    [many] { $exercise }: { $repetitions } تكرارًا. أحسنت.
   *[other] { $exercise }: { $repetitions } تكرار. أحسنت.
}
session-enough = { $repetitions ->
    [0] { $exercise }: يكفي لليوم. هذا يُحسب كاملًا.
    [one] { $exercise }: تكرار واحد، وهذا يكفي لليوم. هذا يُحسب كاملًا.
    [two] { $exercise }: تكراران، وهذا يكفي لليوم. هذا يُحسب كاملًا.
    [few] { $exercise }: { $repetitions } تكرارات، وهذا يكفي لليوم. هذا يُحسب كاملًا.
    [many] { $exercise }: { $repetitions } تكرارًا، وهذا يكفي لليوم. هذا يُحسب كاملًا.
   *[other] { $exercise }: { $repetitions } تكرار، وهذا يكفي لليوم. هذا يُحسب كاملًا.
}
session-stopped = { $repetitions ->
    [0] { $exercise }: توقف. الآن راحة.
    [one] { $exercise }: توقف بعد تكرار واحد. ما أُنجز محفوظ.
    [two] { $exercise }: توقف بعد تكرارين. ما أُنجز محفوظ.
    [few] { $exercise }: توقف بعد { $repetitions } تكرارات. ما أُنجز محفوظ.
    [many] { $exercise }: توقف بعد { $repetitions } تكرارًا. ما أُنجز محفوظ.
   *[other] { $exercise }: توقف بعد { $repetitions } تكرار. ما أُنجز محفوظ.
}
session-interrupted = { $repetitions ->
    [0] { $exercise }: انقطع التمرين.
    [one] { $exercise }: انقطع التمرين بعد تكرار واحد. ما أُنجز محفوظ.
    [two] { $exercise }: انقطع التمرين بعد تكرارين. ما أُنجز محفوظ.
    [few] { $exercise }: انقطع التمرين بعد { $repetitions } تكرارات. ما أُنجز محفوظ.
    [many] { $exercise }: انقطع التمرين بعد { $repetitions } تكرارًا. ما أُنجز محفوظ.
   *[other] { $exercise }: انقطع التمرين بعد { $repetitions } تكرار. ما أُنجز محفوظ.
}

## Why somebody stopped; asked afterwards, and may be skipped

stop-question = لماذا توقفت؟ يمكنك تخطي هذا السؤال.
stop-pain = أشعر بألم
stop-dizzy = أشعر بدوخة
stop-unsteady = أشعر بعدم الثبات
stop-tired = أشعر بتعب
stop-hot = أشعر بحر شديد
stop-other = سبب آخر
stop-skip = تخطٍّ
stop-after-pain = ترك هذا التمرين في الوقت الحالي. إذا استمر الألم، يُرجى سؤال المعالج الطبيعي أو الطبيب.
stop-after-dizzy = الجلوس أو الاستلقاء وشرب بعض الماء. إذا لم تهدأ الدوخة، يُرجى طلب المساعدة.
stop-after-unsteady = الجلوس وأخذ راحة. تمارين الجلوس متاحة لك اليوم.
stop-after-tired = الآن راحة. ما أنجزته يُحسب.
stop-after-hot = التبرّد وأخذ راحة. إذا لم تهدأ الأعراض مع التبرّد، يكفي لليوم.
stop-after-other = الآن راحة. المتابعة فقط عند الرغبة.
