### Machine-made Arabic; nobody has reviewed these texts yet.
### How much today and why, the weekly checks, and encouragement. Numbers and reasons, never a judgement.

## Why today's number. $now is repetitions in a set, or seconds; $more how many more.

dose-start = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
} في البداية: من هنا تبدأ خطتك.
dose-start-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
} في البداية: من هنا تبدأ خطتك.
dose-enough = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
} حاليًا: هذا ما أنجزته بارتياح.
dose-enough-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
} حاليًا: هذا ما أنجزته بارتياح.
dose-up = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، بزيادة { $more } عن الأسبوع الماضي: سار التمرين بارتياح في ثلاثة أيام.
dose-up-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، بزيادة { $more } عن الأسبوع الماضي: سار التمرين بارتياح في ثلاثة أيام.
dose-closer = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، والقدمان أقرب إلى ما تحت الركبتين. هذا أصعب، لذلك العدد أقل.
dose-second-set = مجموعتان من { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكرارين
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، بينهما راحة. سار التمرين بارتياح في ثلاثة أيام.
dose-steady = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، كما كان. بعد ثلاثة أيام من الارتياح يزيد العدد.
dose-steady-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، كما كان. بعد ثلاثة أيام من الارتياح تزيد المدة.
dose-steady-after-pain = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، كما كان. ظهر ألم في الخطوة التالية. بعد ستة أيام من الارتياح يزيد العدد.
dose-steady-after-pain-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، كما كان. ظهر ألم في الخطوة التالية. بعد ستة أيام من الارتياح تزيد المدة.
dose-most = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، كما كان. هذا القدر يكفيك.
dose-most-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، كما كان. هذه المدة تكفيك.
dose-back = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، أقل قليلًا: كان صعبًا مرتين.
dose-back-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، أقل قليلًا: كان صعبًا مرتين.
dose-after-pain = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، أقل قليلًا: كان فيه ألم من قبل. التوقف إذا عاد الألم.
dose-after-pain-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، أقل قليلًا: كان فيه ألم من قبل. التوقف إذا عاد الألم.
dose-away = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
} حاليًا، بعد غياب { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. ومن هنا يزيد العدد من جديد.
dose-away-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
} حاليًا، بعد غياب { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. ومن هنا تزيد المدة من جديد.
dose-away-long = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، بداية جديدة بعد غياب { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
dose-away-long-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، بداية جديدة بعد غياب { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
dose-restart-illness = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، بداية جديدة بعد مرضك.
dose-restart-illness-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، بداية جديدة بعد مرضك.
dose-restart-relapse = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، بداية جديدة بعد الانتكاسة.
dose-restart-relapse-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، بداية جديدة بعد الانتكاسة.
dose-restart-hospital = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، بداية جديدة بعد إقامتك في المستشفى.
dose-restart-hospital-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، بداية جديدة بعد إقامتك في المستشفى.
dose-restart-fall = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، بداية جديدة بعد السقوط.
dose-restart-fall-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، بداية جديدة بعد السقوط.
dose-lighter = { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
} اليوم، نحو النصف: إنه يوم أخف، ويُحسب كاملًا.
dose-lighter-seconds = { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
} اليوم: إنه يوم أخف، ويُحسب كاملًا.
dose-fixed = هذا اختيارك أو اختيار المعالج الطبيعي. يبقى كما هو حتى تغييره.
dose-rests = هذا التمرين في راحة، بسبب ألم. تجربته من جديد عندما يناسبك ذلك.

## What a rating changes, told right after it

dose-changed-up = ابتداءً من الغد: { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، بزيادة { $more }. سار التمرين بارتياح في ثلاثة أيام.
dose-changed-up-seconds = ابتداءً من الغد: { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، بزيادة { $more }. سار التمرين بارتياح في ثلاثة أيام.
dose-changed-closer = ابتداءً من الغد: { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، والقدمان أقرب إلى ما تحت الركبتين. هذا أصعب.
dose-changed-second-set = ابتداءً من الغد: مجموعتان من { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكرارين
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، بينهما راحة.
dose-changed-waits = سار التمرين بارتياح في ثلاثة أيام. يتغيّر شيء واحد فقط كل أسبوع، لذلك ينتظر هذا دوره.
dose-changed-back = ابتداءً من الغد: { $now ->
    [zero] { $now } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $now } تكرارات
    [many] { $now } تكرارًا
   *[other] { $now } تكرار
}، أقل قليلًا. هذا اختيار حكيم.
dose-changed-back-seconds = ابتداءً من الغد: { $now ->
    [zero] { $now } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $now } ثوانٍ
    [many] { $now } ثانية
   *[other] { $now } ثانية
}، أقل قليلًا. هذا اختيار حكيم.
dose-changed-rests = هذا التمرين في راحة الآن، إلى حين رغبتك في تجربته من جديد. إذا استمر الألم، يُرجى سؤال الطبيب.

## The weekly checks. They show how things are; they never say why.

weekly-title = الفحص الأسبوعي
weekly-lift-due = مرة كل أسبوع: كيف ترتفع قدمك اليوم. يمكنك التوقف في أي وقت.
weekly-walk-due = مرة كل أسبوع: المشي دقيقتين، كما في كل يوم. التوقف عند أول تعثر.
weekly-lifts = { $lifts } من أصل { $asked ->
    [zero] { $asked } رفعة
    [one] رفعة واحدة
    [two] رفعتين
    [few] { $asked } رفعات
    [many] { $asked } رفعة
   *[other] { $asked } رفعة
} اليوم.
weekly-angle = بلغت أعلى ثلاث رفعات لك { $angle }°.
    .spoken = بلغت أعلى ثلاث رفعات لك { $angle } درجة.
weekly-lower-from = من الرفعة { $repetition } فصاعدًا، ارتفعت قدمك أقل. هكذا تفعل القدم عند التعب.
weekly-not-lower = ارتفعت قدمك بالقدر نفسه تقريبًا حتى النهاية.
weekly-walk-whole = مشيت الدقيقتين كاملتين.
weekly-walk = مشيت { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
weekly-walk-tripped = توقفت عند أول تعثر. كان هذا هو التصرف الآمن.
weekly-trend-not-yet = الفحوص حتى الآن: { $have } من { $need }. بعدها يمكن لهذه الصفحة أن تقارن.
weekly-trend-lifts-more = رفعات أكثر: نحو { $to } في آخر أربعة فحوص، و { $from } في الأربعة قبلها.
weekly-trend-lifts-less = رفعات أقل: نحو { $to } في آخر أربعة فحوص، و { $from } في الأربعة قبلها. يُرجى إخبار المعالج الطبيعي.
weekly-trend-lifts-same = مثل السابق تقريبًا: { $to ->
    [zero] { $to } رفعة
    [one] رفعة واحدة
    [two] رفعتان
    [few] { $to } رفعات
    [many] { $to } رفعة
   *[other] { $to } رفعة
} في آخر أربعة فحوص، و { $from } في الأربعة قبلها.
weekly-trend-angle-more = رفعات أعلى: نحو { $to }° في آخر أربعة فحوص، و { $from }° في الأربعة قبلها.
    .spoken = رفعات أعلى: نحو { $to } درجة في آخر أربعة فحوص، و { $from } درجة في الأربعة قبلها.
weekly-trend-angle-less = رفعات أخفض: نحو { $to }° في آخر أربعة فحوص، و { $from }° في الأربعة قبلها. يُرجى إخبار المعالج الطبيعي.
    .spoken = رفعات أخفض: نحو { $to } درجة في آخر أربعة فحوص، و { $from } درجة في الأربعة قبلها. يُرجى إخبار المعالج الطبيعي.
weekly-trend-angle-same = مثل السابق تقريبًا: { $to }° في آخر أربعة فحوص، و { $from }° في الأربعة قبلها.
    .spoken = مثل السابق تقريبًا: { $to } درجة في آخر أربعة فحوص، و { $from } درجة في الأربعة قبلها.
weekly-trend-walk-more = مشي أطول: نحو { $to ->
    [zero] { $to } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $to } ثوانٍ
    [many] { $to } ثانية
   *[other] { $to } ثانية
} في آخر أربعة فحوص، و { $from } في الأربعة قبلها.
weekly-trend-walk-less = مشي أقصر: نحو { $to ->
    [zero] { $to } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $to } ثوانٍ
    [many] { $to } ثانية
   *[other] { $to } ثانية
} في آخر أربعة فحوص، و { $from } في الأربعة قبلها. يُرجى إخبار المعالج الطبيعي.
weekly-trend-walk-same = مثل السابق تقريبًا: { $to ->
    [zero] { $to } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $to } ثوانٍ
    [many] { $to } ثانية
   *[other] { $to } ثانية
} في آخر أربعة فحوص، و { $from } في الأربعة قبلها.

## Encouragement: only what is true, and nothing when there is nothing to say. $weekday is the same day a week ago.

encourage-back = أهلًا بعودتك.
encourage-reached = { $count ->
    [zero] { $count } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $count } تكرارات
    [many] { $count } تكرارًا
   *[other] { $count } تكرار
} في مرة واحدة، لأول مرة: { $exercise }.
encourage-hold = { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}: أطول إطالة لك حتى الآن.
encourage-bursts-all = أُنجزت كل جولات المشي اليوم.
encourage-bursts-of = أُنجزت اليوم { $done } من أصل { $planned ->
    [zero] { $planned } جولة مشي
    [one] جولة مشي واحدة
    [two] جولتي مشي
    [few] { $planned } جولات مشي
    [many] { $planned } جولة مشي
   *[other] { $planned } جولة مشي
}.
encourage-bursts-of-more = أُنجزت اليوم { $done } من أصل { $planned ->
    [zero] { $planned } جولة مشي
    [one] جولة مشي واحدة
    [two] جولتي مشي
    [few] { $planned } جولات مشي
    [many] { $planned } جولة مشي
   *[other] { $planned } جولة مشي
}، بزيادة { $more } عن يوم { $weekday ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
} الماضي.
encourage-bursts-more = { $done ->
    [zero] { $done } جولة مشي
    [one] جولة مشي واحدة
    [two] جولتا مشي
    [few] { $done } جولات مشي
    [many] { $done } جولة مشي
   *[other] { $done } جولة مشي
} اليوم، بزيادة { $more } عن يوم { $weekday ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
} الماضي.
encourage-lifts-more = { $done ->
    [zero] { $done } رفعة
    [one] رفعة واحدة
    [two] رفعتان
    [few] { $done } رفعات
    [many] { $done } رفعة
   *[other] { $done } رفعة
} اليوم، بزيادة { $more } عن يوم { $weekday ->
    [monday] الاثنين
    [tuesday] الثلاثاء
    [wednesday] الأربعاء
    [thursday] الخميس
    [friday] الجمعة
    [saturday] السبت
   *[sunday] الأحد
} الماضي.
