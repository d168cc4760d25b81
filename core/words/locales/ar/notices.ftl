### Machine-made Arabic; nobody has reviewed these texts yet.
### Problems: what happened, and what to do. Each is a pair of texts, KEY-what and KEY-remedy.

notice-not-found-what = لا يوجد هنا شيء كهذا: { $problem }.
notice-not-found-remedy = يُرجى مراجعة الاسم، ثم المحاولة من جديد.

notice-unknown-exercise-what = لا يوجد تمرين باسم { $name }.
notice-unknown-exercise-remedy = هل المقصود { $suggestions }؟

notice-unknown-exercise-plain-what = لا يوجد تمرين باسم { $name }.
notice-unknown-exercise-plain-remedy = الموجود هنا: { $known }.

notice-invalid-what = لا يمكن استخدام هذا كما هو: { $problem }.
notice-invalid-remedy = يُرجى تغييره، ثم المحاولة من جديد.

notice-busy-what = Heelfirst قيد الاستخدام الآن: { $problem }.
notice-busy-remedy = يُرجى إنهاؤه أو إغلاقه هناك أولًا.

notice-busy-process-what = نسخة أخرى من Heelfirst تستخدم مجلد البيانات هذا.
notice-busy-process-remedy = يُرجى إغلاقها، أو اختيار مجلد آخر.

notice-session-running-what = ما زال جاريًا: { $exercise }.
notice-session-running-remedy = يُرجى إنهاؤه أو إيقافه أولًا.

notice-sensor-unavailable-what = لا يمكن استخدام المستشعر الآن: { $problem }.
notice-sensor-unavailable-remedy = يمكنك المتابعة من دونه.

notice-sensor-not-found-what = لم يُعثر على المستشعر.
notice-sensor-not-found-remedy = يُرجى تحريكه ليستيقظ وتقريبه، ثم البحث من جديد. يمكنك المتابعة من دونه.

notice-link-lost-what = انقطع الاتصال بالمستشعر.
notice-link-lost-remedy = يُرجى البقاء قريبًا؛ تُعاد المحاولة تلقائيًا. تدريبك مستمر.

notice-no-radio-what = لا بلوتوث في هذا الجهاز.
notice-no-radio-remedy = يمكنك المتابعة دون مستشعر.

notice-bluetooth-gone-what = خدمة البلوتوث في هذا الجهاز لا تستجيب.
notice-bluetooth-gone-remedy = تُعاد المحاولة تلقائيًا. إذا بقي الأمر كذلك، يُرجى إطفاء البلوتوث ثم تشغيله. يمكنك المتابعة دون مستشعر.

notice-bluetooth-off-what = البلوتوث مطفأ.
notice-bluetooth-off-remedy = يُرجى تشغيله، أو المتابعة دون مستشعر.

notice-bluetooth-not-allowed-what = غير مسموح لتطبيق Heelfirst باستخدام البلوتوث.
notice-bluetooth-not-allowed-remedy = يُرجى السماح به في إعدادات النظام، أو المتابعة دون مستشعر.

notice-sensor-battery-low-what = بطارية المستشعر منخفضة: { $percent } بالمئة.
notice-sensor-battery-low-remedy = يُرجى شحنها قبل جولة المشي القادمة.

notice-recording-unreadable-what = لا يمكن قراءة التسجيل: { $problem }.
notice-recording-unreadable-remedy = يُرجى اختيار ملف آخر، أو التسجيل من جديد.

notice-storage-what = لا يمكن حفظ بياناتك أو قراءتها: { $problem }.
notice-storage-remedy = لم يتغيّر شيء مما حُفظ من قبل.

notice-storage-full-what = لا مساحة كافية لحفظ تدريبك.
notice-storage-full-remedy = يُرجى إخلاء بعض المساحة. ما حُفظ من قبل آمن.

notice-folder-unwritable-what = لا يمكن الكتابة في مجلد البيانات { $path }.
notice-folder-unwritable-remedy = يُرجى السماح بالكتابة هناك، أو اختيار مجلد آخر بالخيار --data.

notice-folder-missing-what = لا يمكن إنشاء مجلد البيانات { $path }.
notice-folder-missing-remedy = يُرجى اختيار مجلد آخر بالخيار --data.

notice-history-recovered-what = كان سجلك تالفًا. { $sessions ->
    [0] لم يمكن قراءة أي جلسة منه.
    [one] أمكنت قراءة جلسة واحدة وهي موجودة.
    [two] أمكنت قراءة جلستين وهما موجودتان.
    [few] أمكنت قراءة { $sessions } جلسات وهي موجودة.
    [many] أمكنت قراءة { $sessions } جلسة وهي موجودة.
   *[other] أمكنت قراءة { $sessions } جلسة وهي موجودة.
} { $cut ->
    [0] { $missing ->
        [0] لا يُعرف ضياع أي شيء.
       *[other] ضاع بعض ما أنجزته.
    }
   *[other] آخر الملف ناقص، وما كان فيه ضاع.
}
notice-history-recovered-remedy = الملف التالف محفوظ باسم { $path }. إن نقص شيء، تُستعاد نسخة احتياطية. يُرجى عمل نسخة احتياطية جديدة قريبًا، فربما بليت ذاكرة هذا الجهاز.

notice-database-foreign-what = الملف { $path } ليس سجلًا من Heelfirst.
notice-database-foreign-remedy = يُرجى نقله من هنا، أو اختيار مجلد آخر بالخيار --data.

notice-database-newer-what = سجلك من إصدار أحدث من Heelfirst.
notice-database-newer-remedy = يُرجى تثبيت الإصدار الأحدث. لم يتغيّر شيء.

notice-database-older-what = سجلك من إصدار أقدم من Heelfirst.
notice-database-older-remedy = يكفي بدء تدريب مرة واحدة. حينها يُحدَّث السجل.

notice-not-saved-what = لم يمكن حفظ شيء: { $problem }.
notice-not-saved-remedy = ما حُفظ من قبل آمن. تُعاد محاولة الحفظ تلقائيًا.

notice-recording-full-what = لم تكف المساحة لتسجيل تدريبك حتى نهايته.
notice-recording-full-remedy = يُرجى إخلاء بعض المساحة، أو تقليل التسجيلات المحفوظة. ما سُجّل من قبل محفوظ.

notice-recording-failed-what = لم يُسجّل تدريبك حتى نهايته: { $problem }.
notice-recording-failed-remedy = يُرجى مراجعة المجلد. ما سُجّل من قبل محفوظ.

notice-session-unreadable-what = لا يمكن متابعة جلسة انقطعت: { $problem }.
notice-session-unreadable-remedy = ما عُدّ موجود في سجلك. يمكنك بدء جلسة جديدة.

notice-not-wiped-what = حُذف كل شيء، لكن بعض آثاره ما زال في ملف على هذا الجهاز.
notice-not-wiped-remedy = تزول عند إغلاق التطبيق وتشغيله من جديد.

notice-setting-unreadable-what = لا يمكن قراءة أحد اختياراتك، فيسري الآن ما يسري من دونه: { $problem }.
notice-setting-unreadable-remedy = يُرجى الاختيار من جديد، أو تثبيت أحدث إصدار. ما تدرّبت عليه لم يتغيّر.

notice-session-interrupted-what = انقطع التمرين: { $exercise }.
notice-session-interrupted-remedy = عند بدئه من جديد تتابع من حيث توقفت، أو يمكنك بدء جلسة جديدة.

notice-other-unfinished-what = لم ينته بعد: { $unfinished }.
notice-other-unfinished-remedy = يمكنك متابعته. أو يُنهيه الخيار --new ويبدأ هذا التمرين: { $exercise }.

notice-not-yet-what = غير متاح بعد: { $what }.
notice-not-yet-remedy = كل ما سواه يعمل من دونه.

notice-internal-what = حدث شيء غير متوقع: { $problem }.
notice-internal-remedy = ما تدرّبت عليه حتى الآن محفوظ. يُرجى البدء من جديد.

notice-may-not-notify-what = غير مسموح لتطبيق Heelfirst بعرض التذكيرات.
notice-may-not-notify-remedy = يُرجى السماح لتطبيق Heelfirst بالإشعارات.

notice-channel-muted-what = التذكيرات مكتومة.
notice-channel-muted-remedy = يُرجى تشغيلها في إعدادات النظام.

notice-battery-restricted-what = قد يؤخر موفر البطارية التذكيرات.
notice-battery-restricted-remedy = يُرجى السماح لتطبيق Heelfirst بالعمل في الخلفية.

notice-force-stopped-what = أُوقف Heelfirst، وتوقفت معه تذكيراته.
notice-force-stopped-remedy = عادت الآن. إن كان هاتفك أوقفه لتوفير الطاقة، فيُرجى إخراج Heelfirst من قائمة التطبيقات النائمة.

notice-reminders-cannot-be-planned-what = لم تعد إعدادات تذكيراتك متوافقة معًا.
notice-reminders-cannot-be-planned-remedy = يُرجى فتح إعدادات التذكيرات وحفظها من جديد.

notice-reminders-not-delivered-what = لم يُعرف شيء عن التذكيرات الأخيرة، وعددها { $count }.
notice-reminders-not-delivered-remedy = يُرجى السماح لتطبيق Heelfirst بالعمل في الخلفية وبالبدء تلقائيًا.

notice-nothing-armed-what = لا تذكير مضبوطًا على هذا الهاتف.
notice-nothing-armed-remedy = يُرجى فتح Heelfirst مرة أخرى. إن لم يُفد ذلك، تفيد إعادة تشغيل الهاتف.

notice-reminders-late-what = تتأخر التذكيرات حتى { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
notice-reminders-late-remedy = يُرجى السماح لتطبيق Heelfirst بالعمل في الخلفية، وبالمنبّهات حيث تتيحها إعدادات النظام.

notice-no-reminders-here-what = لا تظهر تذكيرات هنا.
notice-no-reminders-here-remedy = تُحفظ الأوقات المختارة وتُحسب ضمن خطتك.

notice-fewer-prompts-what = { $count ->
    [zero] أصبح التدريب عادة، فصارت { $count } جولة مشي في اليوم دون تذكير.
    [one] أصبح التدريب عادة، فصارت جولة مشي واحدة في اليوم دون تذكير.
    [two] أصبح التدريب عادة، فصارت جولتا مشي في اليوم دون تذكير.
    [few] أصبح التدريب عادة، فصارت { $count } جولات مشي في اليوم دون تذكير.
    [many] أصبح التدريب عادة، فصارت { $count } جولة مشي في اليوم دون تذكير.
   *[other] أصبح التدريب عادة، فصارت { $count } جولة مشي في اليوم دون تذكير.
}
notice-fewer-prompts-remedy = يمكنك استعادة كل التذكيرات في أي وقت.

notice-all-prompts-again-what = عادت كل تذكيراتك.
notice-all-prompts-again-remedy = لم يضع شيء. التدريب في الوقت الذي يناسبك.

notice-not-exact-what = قد تتأخر التذكيرات بضع دقائق.
notice-not-exact-remedy = هذا يكفي للتدريب. وللدقة، يُرجى السماح بالمنبّهات في إعدادات النظام.

notice-backup-done-what = نسختك الاحتياطية محفوظة في { $path }.
notice-backup-done-remedy = يُرجى الاحتفاظ بها في مكان آمن.

notice-backup-unwritable-what = لا يمكن كتابة النسخة الاحتياطية: { $problem }.
notice-backup-unwritable-remedy = سجلك باقٍ كما كان.

notice-backup-sealed-what = تحتاج هذه النسخة الاحتياطية إلى عبارة المرور الخاصة بها.
notice-backup-sealed-remedy = يُرجى كتابة عبارة المرور كما كانت عند الحفظ، ثم المحاولة من جديد. لم يتغيّر شيء.
notice-backup-unreadable-what = لا يمكن قراءة هذه النسخة الاحتياطية: { $problem }.
notice-backup-unreadable-remedy = يُرجى مراجعة الملف وعبارة المرور. لم يتغيّر شيء.

notice-exists-already-what = يوجد ملف { $path } من قبل.
notice-exists-already-remedy = يُرجى إعطاء اسم آخر.

notice-lighter-day-seated-what = اليوم يوم أخف، بتمارين الجلوس فقط.
notice-lighter-day-seated-remedy = يمكنك اختيار تمرين جلوس، أو العودة إلى اليوم المعتاد.

## Setting up a sensor

notice-calibration-moved-what = تحركت القدم كثيرًا.
notice-calibration-moved-remedy = الجلوس بحيث تستقر القدم مستوية ومرتاحة، ثم المحاولة من جديد.

notice-calibration-no-lifts-what = لم يُرصد عدد كافٍ من رفعات الأصابع الواضحة.
notice-calibration-no-lifts-remedy = رفع الأصابع أعلى، أو يرفعها شخص يساعدك، ثم المحاولة من جديد.

notice-calibration-not-the-same-axis-what = كانت الرفعات في اتجاهات مختلفة.
notice-calibration-not-the-same-axis-remedy = إبقاء الركبة والكعب في مكانهما، ورفع الأصابع فقط، ثم المحاولة من جديد.

notice-calibration-whole-leg-lifted-what = ارتفعت القدم كلها عن الأرض.
notice-calibration-whole-leg-lifted-remedy = إبقاء الكعب على الأرض، ورفع الأصابع فقط، ثم المحاولة من جديد.

notice-calibration-sensor-fault-what = لا يمكن استخدام قياسات المستشعر.
notice-calibration-sensor-fault-remedy = يُرجى التأكد من شحنه وقربه، ثم المحاولة من جديد.

notice-calibration-sensor-lost-what = انقطعت بيانات المستشعر.
notice-calibration-sensor-lost-remedy = يُرجى تحريكه ليستيقظ وتقريبه، ثم المحاولة من جديد.

notice-calibration-too-long-what = استغرق الأمر وقتًا طويلًا.
notice-calibration-too-long-remedy = راحة قصيرة، ثم المحاولة من جديد عند الرغبة.

## Which sensor is on which foot

notice-feet-not-felt-what = لم تُحس ثلاث نقرات من كعبك { $side ->
    [left] الأيسر
   *[right] الأيمن
}.
notice-feet-not-felt-remedy = يُرجى التأكد من ثبات مستشعر على ذلك الحذاء، ثم النقر أقوى قليلًا والمحاولة من جديد. أو يمكنك اختيار القدم.

notice-feet-sensor-lost-what = انقطعت بيانات المستشعر.
notice-feet-sensor-lost-remedy = يُرجى تحريكه ليستيقظ وتقريبه، ثم المحاولة من جديد.

## After a session: what a sensor did meanwhile. At most one for a foot

notice-sensor-absent-what = لم يُعثر على مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
}، لذلك لم تُرصد خطواتها.
notice-sensor-absent-remedy = ربما كان نائمًا أو بعيدًا. يُرجى تحريكه ليستيقظ قبل المرة القادمة.

notice-sensor-flat-what = يبدو أن بطارية مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} فارغة.
notice-sensor-flat-remedy = يُرجى شحنها قبل المرة القادمة. يمكنك المتابعة من دونه.

notice-sensor-lost-what = انقطعت بيانات مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
notice-sensor-lost-remedy = يُرجى إبقاء الهاتف قريبًا، والتأكد من شحن المستشعر.

notice-sensor-joined-late-what = اتصل مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} بعد { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}. ما كان قبل ذلك لم يُرصد.
notice-sensor-joined-late-remedy = يُرجى تحريكه قليلًا ليستيقظ قبل البدء.

notice-sensor-unheard-what = انقطعت بيانات مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}. خطوات تلك المدة لم تُرصد.
notice-sensor-unheard-remedy = يُرجى إبقاء الهاتف قريبًا، في جهة الجسم نفسها إن أمكن.

notice-sensor-other-rate-what = قاس مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} بمعدل غير المعدل المطلوب. صُنّفت خطواتك رغم ذلك.
notice-sensor-other-rate-remedy = يُرجى إطفاؤه ثم تشغيله في وقت ما، أو تحديث برنامجه الداخلي.

notice-sensor-unusable-what = لم يمكن استخدام مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
}: { $problem }.
notice-sensor-unusable-remedy = يُرجى إطفاؤه ثم تشغيله، أو استخدام غيره. يمكنك المتابعة من دونه.

notice-sensor-dropped-what = بقيت { $steps ->
    [zero] { $steps } خطوة
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
    [many] { $steps } خطوة
   *[other] { $steps } خطوة
} دون تصنيف: انقطع الاتصال بمستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}. مدة الانقطاع { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
notice-sensor-dropped-remedy = يُرجى إبقاء الهاتف قريبًا، في جهة الجسم نفسها إن أمكن.

## After a walk: a stored mount that seems not to fit any more

notice-mount-tilted-what = يبدو أن وضع مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} تغيّر.
notice-mount-tilted-remedy = يُرجى ضبطه من جديد، جلوسًا. يستغرق ذلك نصف دقيقة.

notice-mount-turned-what = يبدو أن اتجاه مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} تغيّر.
notice-mount-turned-remedy = يُرجى ضبطه من جديد، جلوسًا. يستغرق ذلك نصف دقيقة.

notice-mount-swapped-what = يبدو أن مستشعري قدميك اليسرى واليمنى تبادلا مكانهما.
notice-mount-swapped-remedy = يُرجى تبديلهما هنا، أو وضع كل منهما على قدمه.

## During or after a session: a sensor that does not measure as it should. Told once a session

notice-signal-units-what = يبدو أن مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} يقيس بوحدات غير المتوقعة.
notice-signal-units-remedy = يُرجى ضبطه على متر في الثانية المربعة ودرجة في الثانية، أو استخدام مستشعر آخر. يمكنك المتابعة من دونه.

notice-signal-without-gravity-what = يبدو أن مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} يستبعد الجاذبية.
notice-signal-without-gravity-remedy = يُرجى ضبطه ليرسل التسارع الخام، أو استخدام مستشعر آخر. يمكنك المتابعة من دونه.

notice-signal-stuck-what = يبدو أن جزءًا من مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} عالق.
notice-signal-stuck-remedy = يُرجى إطفاء المستشعر ثم تشغيله بعد هذه الجلسة. إذا بقي الأمر كذلك، يفيد استخدام غيره. يمكنك المتابعة من دونه.

notice-signal-clipped-what = مدى مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} أصغر من حركاتك.
notice-signal-clipped-remedy = يُرجى اختيار مدى أكبر له: 16 g و 2000 درجة في الثانية.

notice-signal-not-finite-what = مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} كثيرًا ما لا يرسل قيمًا.
notice-signal-not-finite-remedy = يُرجى إطفاء المستشعر ثم تشغيله بعد هذه الجلسة. إذا بقي الأمر كذلك، يفيد استخدام غيره. يمكنك المتابعة من دونه.

notice-signal-time-what = ساعة مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} لا تسير بانتظام.
notice-signal-time-remedy = يُرجى إطفاء المستشعر ثم تشغيله بعد هذه الجلسة. إذا بقي الأمر كذلك، يفيد استخدام غيره. يمكنك المتابعة من دونه.

notice-signal-rate-what = مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} يقيس بمعدل أقل أو أكثر من المناسب.
notice-signal-rate-remedy = يُرجى ضبطه على 100 عينة في الثانية. يمكن استخدام ما بين 25 و 400. يمكنك المتابعة من دونه.

## What helps against a recording that cannot be read, by its fault

recording-remedy-check-name = يُرجى مراجعة الاسم والمجلد.
recording-remedy-allow-reading = يُرجى السماح بقراءة الملف، أو نسخه إلى مجلد خاص بك.
recording-remedy-choose-another = يُرجى اختيار ملف آخر.
recording-remedy-record-again = يُرجى التسجيل من جديد، أو اختيار ملف آخر.
recording-remedy-mend-header = يُرجى وضع ذلك السطر في أول الملف، والأعمدة بترتيبه.
recording-remedy-split-file = يُرجى تقسيم الملف عند هذا السطر.
recording-remedy-leave-out-line = يُرجى حذف هذا السطر من الملف، ثم المحاولة من جديد.
recording-remedy-mend-line = يُرجى إصلاح هذا السطر أو حذفه، ثم المحاولة من جديد.
recording-remedy-mend-times = يُرجى إصلاح الأوقات في العمود الأول، ثم المحاولة من جديد.
recording-remedy-mend-rate = يُرجى كتابة الأوقات بالثواني، أو التسجيل بمعدل آخر.
recording-remedy-copy-again = يُرجى نسخ الملف من جديد، أو اختيار ملف آخر.

## After a fall, or three trips in a week: once, calmly

notice-professional-what = { $falls ->
    [0] سجّلت { $count ->
        [zero] { $count } مرة تعثر
        [one] تعثرًا واحدًا
        [two] تعثرين
        [few] { $count } مرات تعثر
        [many] { $count } مرة تعثر
       *[other] { $count } مرة تعثر
    } خلال أسبوع. يمكن للمعالج الطبيعي المساعدة في جعل المشي أكثر أمانًا.
   *[other] سجّلت سقوطًا. يمكن للمعالج الطبيعي معرفة السبب وجعل المشي أكثر أمانًا.
}
notice-professional-remedy = يفيد أخذ تقريرك معك. فهو يبيّن ما تدرّبت عليه.
