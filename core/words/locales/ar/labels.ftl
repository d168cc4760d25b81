### Machine-made Arabic; nobody has reviewed these texts yet.
### Names on screens and buttons.

app-name = Heelfirst

## Screens

screen-today = اليوم
screen-practice = التدريب
screen-walk = المشي
screen-exercises = التمارين
screen-history = السجل
screen-reminders = التذكيرات
screen-sensors = المستشعرات
screen-settings = الإعدادات
screen-self-check = الفحص الذاتي
screen-report = التقرير
screen-help = المساعدة
screen-professional = زيارة مختص
screen-aids = وسائل المشي
screen-helper = لمن يساعد
screen-about = عن التطبيق ومصادره

## Buttons

button-start = بدء
button-stop = إيقاف
button-pause = توقف مؤقت
button-go-on = متابعة
button-ready = أنا على استعداد
button-skip = تخطٍّ
button-back = رجوع
button-repetition-back = التكرار السابق
button-more-time = وقت إضافي
button-enough = اكتفت قدمي اليوم
button-enough-short = يكفي
button-arrived = وصلت
button-count = عدّ
button-undo = تراجع
button-save = حفظ
button-cancel = إلغاء
button-close = إغلاق
button-next = التالي
button-yes = نعم
button-no = لا
button-not-now = ليس الآن
button-answer-questions = الإجابة عن الأسئلة
button-start-new = بدء جلسة جديدة
button-resume = المتابعة من حيث توقفت
button-lighter-day = يوم أخف
button-scan = البحث عن مستشعرات
button-pair = استخدام هذا المستشعر
button-calibrate = ضبط المستشعر
button-forget = نسيان هذا المستشعر
button-share-report = مشاركة تقريري
button-backup = حفظ نسخة احتياطية
button-restore = استعادة نسخة احتياطية
button-delete-everything = حذف كل شيء
button-trip = تعثرت
button-near-fall = كدت أسقط
button-fall = سقطت
button-read-aloud = قراءة بصوت عالٍ

## Positions, sides, goals, orders

position-seated = جلوسًا
position-standing = وقوفًا مع الإمساك
position-walking = مشيًا
side-left = اليسرى
side-right = اليمنى
side-both = كلتاهما
side-weaker = الجهة الأضعف
side-none = –
    .spoken = دون جهة
goal-heel = الكعب أولًا
goal-soft = نزول برفق
goal-clear = قدم مرفوعة
goal-heel-long = كعبك ينزل أولًا.
goal-soft-long = مقدمة قدمك تنزل برفق.
goal-clear-long = قدمك ترتفع عن الأرض.
landing-heel = الكعب أولًا
landing-flat = القدم مستوية
landing-toe = الأصابع أولًا
landing-none = غير مصنّفة
step-slap-name = خبط
step-drag-name = جرّ
pace-guided = بإيقاع موجّه
pace-own = على مهلي
sides-blocks = جهة ثم الأخرى
sides-alternating = اليسرى واليمنى بالتناوب
sides-affected-first = الجهة الأضعف أولًا
sides-affected = الجهة الأضعف فقط
sides-none = كلتاهما معًا

## How a session ended; who counted

outcome-done = انتهت
outcome-enough = كفاية لليوم
outcome-stopped = توقفت
outcome-interrupted = انقطعت
counted-by-cued = بتوجيه
counted-by-person = بعدّك
counted-by-helper = بعدّ من يساعدك
counted-by-sensor = بعدّ المستشعر
felt-easy = سهل
felt-right = مناسب
felt-hard = صعب

## The link to a sensor

link-idle = غير مستخدم
link-scanning = جارٍ البحث عنه
link-connecting = جارٍ الاتصال
link-discovering = جارٍ التعرف إليه
link-configuring = جارٍ إعداده
link-streaming = متصل
link-stalled = لا بيانات في هذه اللحظة
link-backoff = محاولة جديدة قريبًا
link-off = البلوتوث مطفأ
link-unauthorised = البلوتوث غير مسموح به

## What a sensor is and how it fares

sensor-kind-movesense = Movesense
sensor-kind-witmotion = WitMotion
sensor-kind-open = مستشعر مصنوع ذاتيًا
sensor-kind-polar = Polar Verity Sense
sensor-kind-movella-dot = Movella DOT
sensor-kind-running-pod = مستشعر جري
sensor-kind-simulated = مستشعر محاكى
sensor-kind-replayed = تسجيل
sensor-kind-unknown = مستشعر
sensor-limits-pace-only = يعرف معدل الخطوات والسرعة فقط. ولا يرى كيف تنزل القدم.
sensor-signal-near = قريب
sensor-signal-further = أبعد قليلًا
sensor-signal-far = بعيد
sensor-battery-text = البطارية { $percent } %
    .spoken = البطارية { $percent } بالمئة
sensor-battery-low-text = البطارية منخفضة، { $percent } %
    .spoken = البطارية منخفضة، { $percent } بالمئة
sensor-on-foot = { $side ->
    [left] على حذائك الأيسر
   *[right] على حذائك الأيمن
}
sensor-battery = البطارية { $percent } بالمئة
sensor-simulated = قدم محاكاة
sensor-replay = تسجيل
sensor-none = دون مستشعر

## Under which circumstances

context-title = ظروف اليوم
context-shoe = الحذاء
context-orthosis = الدعامة أو جهاز التحفيز
orthosis-none = لا شيء
orthosis-soft = دعامة لينة أو حزام
orthosis-afo = دعامة الكاحل والقدم
    .spoken = دعامة الكاحل والقدم
orthosis-fes = جهاز التحفيز
context-aid = وسيلة المشي
aid-none = لا شيء
aid-cane = عصا
aid-crutch = عكاز
aid-rollator = مشّاية بعجلات
aid-walker = مشّاية
context-place = المكان
place-indoors = في الداخل
place-outdoors = في الخارج
place-treadmill = على جهاز المشي
context-helper = أحد يساعدني
context-hot-or-tired = أشعر بحر أو بتعب

## Reminder settings

setting-wake = وقت استيقاظي
setting-sleep = نهاية يومي
setting-walks-per-day = جولات المشي في اليوم
setting-stretches-per-day = الإطالات في اليوم
setting-strength-per-day = تمارين التقوية في اليوم
setting-quiet = ساعات الهدوء
setting-days = الأيام
setting-min-gap-minutes = أقل وقت بين تذكيرين
setting-max-per-day = أكثر تذكيرات في اليوم
setting-fixed = أوقات ثابتة
setting-every = كل عدد من الدقائق
setting-busy = أوقات الانشغال
setting-paused-until = توقف مؤقت حتى
setting-anchors = بعد شيء أفعله عادة
kind-walk = مشي
kind-stretch = إطالة
kind-strength = تقوية
day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد

## Small measures. Numbers within a sentence are written by the core, bare ones by the screen.

unit-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
unit-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
unit-repetitions = { $count ->
    [zero] { $count } تكرار
    [one] تكرار واحد
    [two] تكراران
    [few] { $count } تكرارات
    [many] { $count } تكرارًا
   *[other] { $count } تكرار
}
repetition-of = { $repetition } من { $of }
set-of = المجموعة { $set } من { $sets }
remaining = { $seconds ->
    [zero] بقيت { $seconds } ثانية
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { $seconds } ثوانٍ
    [many] بقيت { $seconds } ثانية
   *[other] بقيت { $seconds } ثانية
}
