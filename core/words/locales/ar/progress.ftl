### Machine-made Arabic; nobody has reviewed these texts yet.
### Whether something changed, what is missing to say so, and whom to see. Worse is said as plainly as better.

progress-title = التطور

## What is compared

progress-subject-strike-angle = مدى ارتفاع الأصابع عند نزول القدم
progress-subject-heel-share = الخطوات التي ينزل فيها الكعب أولًا
progress-subject-flat-share = الخطوات التي تنزل فيها القدم مستوية
progress-subject-toe-share = الخطوات التي تنزل فيها الأصابع أولًا
progress-subject-slap-share = الخطوات التي فيها خبط
progress-subject-drag-share = الخطوات التي فيها جرّ
progress-subject-toe-lift = مدى رفع الأصابع جلوسًا
progress-subject-speed = سرعة المشي

## Verdicts. $what is one of the texts above.

progress-clearly-better = أفضل بوضوح: { $what }.
progress-clearly-worse = أسوأ بوضوح: { $what }.
progress-clearly-different = تغيّر واضح: { $what }.
progress-no-clear-change-yet = لا تغيّر واضح بعد: { $what }.

## Beside them: from the earlier days to the later ones

progress-angle = { NUMBER($from, minimumFractionDigits: 1, maximumFractionDigits: 1) }° من قبل، { NUMBER($to, minimumFractionDigits: 1, maximumFractionDigits: 1) }° الآن
    .spoken = { NUMBER($from, maximumFractionDigits: 0) } درجة من قبل، { NUMBER($to, maximumFractionDigits: 0) } درجة الآن
progress-share = { NUMBER($from, maximumFractionDigits: 0) } من كل 100 خطوة من قبل، { NUMBER($to, maximumFractionDigits: 0) } الآن
progress-speed = { NUMBER($from, minimumFractionDigits: 2, maximumFractionDigits: 2) } م/ث من قبل، { NUMBER($to, minimumFractionDigits: 2, maximumFractionDigits: 2) } م/ث الآن
    .spoken = { NUMBER($from, minimumFractionDigits: 2, maximumFractionDigits: 2) } متر في الثانية من قبل، { NUMBER($to, minimumFractionDigits: 2, maximumFractionDigits: 2) } الآن
# Only days with the same shoe, brace and aid are compared.
progress-same-context = تُقارن فقط أيام الحذاء والدعامة ووسيلة المشي نفسها.

## Whom to see

progress-worse-see = يُرجى عرض هذا على المعالج الطبيعي قريبًا. إن كان لك فريق علاج، مثلًا للتصلب المتعدد، فيُرجى إخباره أيضًا.
progress-worse-sudden = إذا ظهر هذا خلال أيام، يُرجى الاتصال بالطبيب اليوم.
progress-worse-why = قد يسبب هذا أيضًا حذاء بالٍ أو دعامة مرتخية أو حر أو قلة نوم أو مرض.
progress-different-see = هدفك غير هذا. يفيد ذكره في زيارتك القادمة للمعالج الطبيعي.
progress-better-why = هذا أكبر من التفاوت المعتاد للأقدام والمستشعرات.

## What is missing to be clear

progress-missing-days-before = الأيام في الأسابيع السابقة: { $have } من { $need } لازمة.
progress-missing-days-after = الأيام في الأسابيع اللاحقة: { $have } من { $need } لازمة.
progress-missing-steps-before = الخطوات في الأسابيع السابقة: { $have } من { $need } لازمة.
progress-missing-steps-after = الخطوات في الأسابيع اللاحقة: { $have } من { $need } لازمة.
progress-missing-lifts-before = الرفعات في الأسابيع السابقة: { $have } من { $need } لازمة.
progress-missing-lifts-after = الرفعات في الأسابيع اللاحقة: { $have } من { $need } لازمة.
progress-missing-borders-moved = تغيّرت حدود التصنيف خلال هذه الأسابيع. الخطوات قبل ذلك صُنّفت بحدود أخرى، فلا تدخل هنا.
progress-missing-windows-apart = الفترتان تشتركان في يوم. يُرجى اختيار فترتين منفصلتين.
progress-missing-sure-of-it = يتفاوت كثيرًا من يوم إلى يوم، فلا يمكن التأكد.
progress-missing-large-enough = الفرق أصغر من التفاوت المعتاد للأقدام والمستشعرات.

## Personal bests: what was reached once stays reached

progress-best-set = { $count ->
    [zero] الأكثر في مجموعة واحدة: { $count } تكرار
    [one] الأكثر في مجموعة واحدة: تكرار واحد
    [two] الأكثر في مجموعة واحدة: تكراران
    [few] الأكثر في مجموعة واحدة: { $count } تكرارات
    [many] الأكثر في مجموعة واحدة: { $count } تكرارًا
   *[other] الأكثر في مجموعة واحدة: { $count } تكرار
}
progress-best-heel-run = أكثر خطوات متتالية نزل فيها الكعب أولًا: { $count }
progress-best-soft-run = أكثر خطوات متتالية دون خبط: { $count }
progress-best-clear-run = أكثر خطوات متتالية دون جرّ: { $count }
progress-best-lift = أعلى مجموعة من رفع الأصابع: { NUMBER($angle, minimumFractionDigits: 1, maximumFractionDigits: 1) }°
    .spoken = أعلى مجموعة من رفع الأصابع: { NUMBER($angle, maximumFractionDigits: 0) } درجة
progress-best-of-walking = المشي
progress-best-of-lifts = رفع الأصابع
progress-best-when = تحقق في { $date }

progress-trials = { $count ->
    [zero] بسرعة مختلفة، ولا تدخل هنا: { $count } جلسة تجريبية.
    [one] بسرعة مختلفة، ولا تدخل هنا: جلسة تجريبية واحدة.
    [two] بسرعة مختلفة، ولا تدخل هنا: جلستان تجريبيتان.
    [few] بسرعة مختلفة، ولا تدخل هنا: { $count } جلسات تجريبية.
    [many] بسرعة مختلفة، ولا تدخل هنا: { $count } جلسة تجريبية.
   *[other] بسرعة مختلفة، ولا تدخل هنا: { $count } جلسة تجريبية.
}

## Planned and done, and the person's own goal

progress-done-of-planned = أدى { $done } من أصل { $planned ->
    [zero] { $planned } تذكير
    [one] تذكير واحد
    [two] تذكيرين
    [few] { $planned } تذكيرات
    [many] { $planned } تذكيرًا
   *[other] { $planned } تذكير
} إلى تدريب
progress-goal-ask = ما مدى اقترابك من هدفك الخاص، من 0 إلى 10؟
progress-goal-rated = هدفك الخاص: { $rating } من 10
progress-question-for-professional = ما سؤالك للمعالج الطبيعي؟
