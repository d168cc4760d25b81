### Machine-made Arabic; nobody has reviewed these texts yet.
### The terminal program: headings, keys, help, and what it says on its way.
### Command words, flags, file names and JSON keys stay as they are.

## Headings and single words

terminal-heading-today = اليوم
terminal-heading-due = المطلوب
terminal-heading-done = أُنجز اليوم
terminal-heading-held-back = لاحقًا
terminal-heading-next = التذكير القادم
terminal-heading-unfinished = لم ينته بعد
terminal-heading-practice = التدريب
terminal-heading-steps = الخطوات
terminal-heading-counts = المعدود
terminal-heading-sensor = المستشعر
terminal-heading-keys = المفاتيح
terminal-heading-history = السجل
terminal-heading-reminders = التذكيرات
terminal-heading-safety = للسلامة
terminal-column-when = متى
terminal-column-exercise = التمرين
terminal-column-outcome = كيف انتهى
terminal-column-repetitions = المعدود
terminal-column-steps = الخطوات
terminal-column-sensor = ما رصده المستشعر
terminal-column-active = وقت الحركة
terminal-column-time = الوقت
terminal-column-kind = النوع
terminal-column-also = ومعه
terminal-column-landing = النزول
terminal-column-foot = القدم
terminal-column-angle = الزاوية
terminal-column-flat = إلى الاستواء
terminal-column-slap = خبط
terminal-column-drag = جرّ
terminal-column-confidence = الثقة

## Keys

terminal-key-start = Enter  بدء
terminal-key-number = 1–9  اختيار
terminal-key-ready = Enter  أنا على استعداد
terminal-key-pause = Space  توقف مؤقت
terminal-key-go-on = Space  متابعة
terminal-key-skip = n  تخطٍّ
terminal-key-back = b  رجوع
terminal-key-more-time = t  وقت إضافي
terminal-key-count = c  عدّ
terminal-key-enough = e  هذا يكفي
terminal-key-arrived = a  وصلت
terminal-key-any = أي مفتاح  خروج
terminal-key-easy = e  سهل
terminal-key-right = r  مناسب
terminal-key-hard = h  صعب
terminal-key-pain = p  ألم
terminal-key-trip = t  تعثر
terminal-key-fall = f  سقوط
terminal-key-other = مفتاح آخر  خروج
terminal-key-stop = s  إيقاف
terminal-key-quit = q  إيقاف وحفظ وخروج
terminal-key-leave = q  خروج

## What an argument of the command line may be

terminal-choose-foot = يُرجى اختيار left أو right
terminal-choose-on-or-off = يُرجى اختيار on أو off
terminal-choose-number = المطلوب عدد من { $least } إلى { $most }
terminal-choose-border = المطلوب عدد من { $least } إلى { $most }، أو default
terminal-choose-sensor = يُرجى اختيار simulated[:PATTERN] أو replay:FILE أو ble[:NAME] أو none
terminal-choose-sensor-to-calibrate = يُرجى تسمية المستشعر الذي يُراد ضبطه، مثل --sensor simulated:heel
terminal-choose-whole-number = المطلوب عدد كامل من { $least } إلى { $most }
terminal-choose-one = يُرجى اختيار واحد من { $known }
terminal-choose-item = المطلوب { $exercise }:TIMES لعدد المرات في اليوم. ثم ربما :2x10 للمجموعات والتكرارات، أو :30s لجولة مشي، أو :own للسرعة المناسبة لك
terminal-choose-date = يُكتب التاريخ هكذا: 2026-03-29
terminal-choose-weeks = المطلوب عدد أسابيع من 1 إلى 52
terminal-report-form = { $path }: الاسم لا يحدد الشكل المطلوب. يُرجى إنهاؤه بإحدى هذه: .pdf أو .txt أو .json أو .csv أو .fhir.json أو .svg، أو استخدام --format.
terminal-report-pdf = لا يمكن عرض PDF هنا. يُرجى تسمية ملف، مثل --out report.pdf.
terminal-progress-weeks = الأسابيع، كل منها من يوم الاثنين
terminal-progress-months = الأشهر
terminal-progress-columns = كل عمود يضم { $days ->
    [zero] { $days } يوم
    [one] يومًا واحدًا
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.
terminal-progress-changes = أول الأسابيع الاثني عشر الأخيرة مقابل آخرها
terminal-progress-bests = أفضل ما بلغته
terminal-progress-unclear = { $count ->
    [zero] و { $count } مقياس غيرها دون تغيّر واضح بعد؛ وهي في --json.
    [one] ومقياس واحد آخر دون تغيّر واضح بعد؛ وهو في --json.
    [two] ومقياسان آخران دون تغيّر واضح بعد؛ وهما في --json.
    [few] و { $count } مقاييس غيرها دون تغيّر واضح بعد؛ وهي في --json.
    [many] و { $count } مقياسًا غيرها دون تغيّر واضح بعد؛ وهي في --json.
   *[other] و { $count } مقياس غيرها دون تغيّر واضح بعد؛ وهي في --json.
}
terminal-progress-more-weeks = الأسابيع الأقدم في --json.
terminal-column-week = الأسبوع
terminal-column-days = الأيام
terminal-column-bursts = الجولات
terminal-column-minutes = وقت المشي
terminal-column-month = الشهر
terminal-column-repetitions-sides = التكرارات
terminal-column-holds = مرات الثبات
terminal-column-heel = الكعب أولًا
terminal-column-lift = الرفع

## Units, as they are written after a number

terminal-trial = {"،"} تجربة بسرعة { $speed }
terminal-unit-s = ث
    .spoken = ثانية
terminal-unit-min = د
    .spoken = دقيقة
terminal-unit-ms = ملي ث
    .spoken = ملي ثانية
terminal-unit-deg = °
    .spoken = درجة
terminal-unit-m = م
    .spoken = متر
terminal-unit-percent = %
    .spoken = بالمئة

## Values in the table of steps: written as in a walk's summary

terminal-value-time = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } ث
terminal-value-angle = { NUMBER($value, minimumFractionDigits: 1) }°
terminal-value-flat = { NUMBER($value, maximumFractionDigits: 0) } ملي ث
terminal-value-seconds = { NUMBER($value, maximumFractionDigits: 0) } ث
terminal-value-minutes = { NUMBER($value, maximumFractionDigits: 1) } د
terminal-value-percent = { NUMBER($value, maximumFractionDigits: 0) } %
terminal-value-of = { $count } من { $of }
terminal-value-confidence = { NUMBER($value, maximumFractionDigits: 0) } %

## Help

terminal-about = التدرب على رفع القدم، خطوة خطوة.
terminal-help-today = عرض المطلوب وسببه، وموعد التذكير القادم
terminal-help-practice = التدرب على تمرين بتوجيه خطوة خطوة
terminal-help-practice-item = التمرين؛ ومن دونه المطلوب التالي
terminal-help-practice-sensor = مستشعر على الحذاء: simulated[:PATTERN] أو replay:FILE أو ble[:NAME] أو none. الأنماط: { $patterns }
terminal-help-practice-speed = تسريع ساعة الجلسة بهذا العدد من المرات؛ ولا يبقى منها إلا سطرها في السجل
terminal-help-practice-new = إنهاء جلسة لم تنته وبدء جلسة جديدة
terminal-help-calibrate = ضبط المستشعر جلوسًا، ليعرف وضعه على حذائك
terminal-help-calibrate-sensor = المستشعر: simulated[:PATTERN] أو replay:FILE أو ble[:NAME]. الأنماط: { $patterns }
terminal-help-calibrate-speed = تسريع الساعة بهذا العدد من المرات
terminal-help-analyze = بيان ما كانت عليه كل خطوة في تسجيل
terminal-help-analyze-file = تسجيل: CSV، أو CSV مضغوط بأداة gzip
terminal-help-analyze-foot = القدم التي عليها المستشعر: left أو right
terminal-help-analyze-format = json أي كائن في كل سطر، أو table
terminal-help-borders = عرض حدود التصنيف أو نقلها
terminal-help-borders-default = إعادة كل حد لم يُذكر إلى أصله
terminal-help-heel-border = النزول فوق هذه الزاوية هو الكعب أولًا، بالدرجات
terminal-help-toe-border = النزول تحت هذه الزاوية هو الأصابع أولًا، بالدرجات
terminal-help-slap-border = استواء القدم بعد الكعب في وقت أقصر هو خبط، بوحدة ms
terminal-help-drag-border = فوق 1 تزيد الخطوات المحسوبة جرًّا، وتحته تقل
terminal-help-simulate = كتابة تسجيل لقدم محاكاة
terminal-help-simulate-pattern = كيف تمشي القدم: { $patterns }
terminal-help-simulate-steps = عدد الخطوات، من 1 إلى 1000000
terminal-help-simulate-rate = العينات في الثانية، من 25 إلى 400
terminal-help-simulate-seed = أي عدد كامل؛ البذرة نفسها تعطي التسجيل نفسه
terminal-help-simulate-out = الملف المراد كتابته: .csv، أو .csv.gz مضغوطًا بأداة gzip
terminal-help-simulate-truth = كتابة ما حدث فعلًا أيضًا، بصيغة JSON، للتقييم
terminal-help-reminders = عرض التذكيرات التي تنتج عن الإعدادات
terminal-help-reminders-settings = ملف إعدادات بصيغة JSON
terminal-help-reminders-from = اليوم الأول (2026-03-29)، أو وقت مع فرق توقيته (2026-03-29T08:00:00+01:00). من دونه: اليوم
terminal-help-reminders-days = عدد الأيام، من 1 إلى 3660
terminal-help-reminders-zone = المنطقة الزمنية، مثل Europe/Berlin. من دونها: منطقة هذا الحاسوب
terminal-help-reminders-json = كائن في كل سطر، بالمفاتيح أدناه
terminal-help-reminders-file = الإعدادات كائن JSON واحد، مثل { $example }. المفتاح الغائب يأخذ قيمته الأصلية. المفاتيح هي { $keys }؛ وشرحها في docs/reminders.md.
terminal-help-reminders-prompt = مع --json يكون لكل تذكير هذه المفاتيح:
terminal-help-reminders-prompt-id = 16 رقمًا سداسي عشر، نفسها للقاعدة والتاريخ والموضع نفسه
terminal-help-reminders-prompt-kind = walk أو stretch أو strength
terminal-help-reminders-prompt-also = الأنواع التي تأتي معه
terminal-help-reminders-prompt-local = متى، في المنطقة الزمنية (RFC 9557)
terminal-help-reminders-prompt-at = متى، بتوقيت UTC (RFC 3339)
terminal-help-reminders-prompt-window-end = حتى متى يفيد عرضه، بتوقيت UTC (RFC 3339)
terminal-help-reminders-prompt-anchor = اسم ما يأتي بعده، إن وُجد
terminal-help-reminders-exit = ينتهي البرنامج بالرقم 1 إذا تعذرت قراءة الإعدادات أو العمل بها، وبالرقم 2 لسطر الأوامر نفسه.
terminal-help-sensors = البحث عن مستشعرات
terminal-help-sensors-json = كائن في كل سطر
terminal-help-pair = ربط مستشعر بقدم
terminal-help-pair-names = الاسم الذي يعلنه المستشعر أو بدايته؛ واسمان لمستشعرين
terminal-help-pair-foot = القدم التي عليها المستشعر؛ ومن دونها تُنقر الأرض بالكعب الأيسر ثلاث مرات
terminal-help-forget = نسيان مستشعر مربوط ووضعه
terminal-help-forget-name = الاسم الذي يعلنه المستشعر أو بدايته
terminal-help-practice-foot = القدم التي عليها مستشعر لم يُربط بعد: left أو right
terminal-help-calibrate-foot = القدم التي عليها مستشعر لم يُربط بعد: left أو right
terminal-help-record = تسجيل مستشعر في ملف
terminal-help-recordings = عرض التسجيلات الخام للتدريب، واختيار وجودها
terminal-help-recordings-keep = تسجيل كل تدريب مع مستشعر أو عدم تسجيله: on أو off
terminal-help-recordings-limit = أقصى ما يُحفظ بالميغابايت، من 10 إلى 2000؛ وعند تجاوزه تُحذف الأقدم أولًا
terminal-help-recordings-delete = حذف تسجيل باسمه أو بملفه
terminal-help-recordings-json = كائن واحد
terminal-help-history = عرض ما تدرّبت عليه
terminal-help-history-days = الأيام الأخيرة فقط
terminal-help-report = كتابة تقرير للمعالج الطبيعي عن آخر 28 يومًا
terminal-help-report-from = اليوم الأول (2026-03-02)
terminal-help-report-to = اليوم الأخير؛ ومن دونه اليوم
terminal-help-report-weeks = الأسابيع الأخيرة حتى اليوم، من 1 إلى 52
terminal-help-report-format = شكله؛ ومن دونه حسب اسم الملف، ونص إن لم يكن ملف
terminal-help-report-paper = ورق ملف PDF
terminal-help-report-out = الملف المراد كتابته: .pdf أو .txt أو .json أو .csv أو .fhir.json أو .svg
terminal-help-report-replace = استبدال ملف بهذا الاسم
terminal-help-progress = عرض سير الأمر: الأسابيع والتغيّرات وأفضل ما بلغته
terminal-help-progress-json = كائن واحد
terminal-help-goal = ذكر مدى اقترابك من هدفك الخاص، من 0 إلى 10
terminal-help-goal-rating = 0 لم أقترب إطلاقًا، 10 وصلت؛ ومن دونه يُعرض الهدف
terminal-help-goal-text = هدفك بكلماتك؛ ومن دونه الهدف السابق
terminal-help-question = كتابة سؤال للمعالج الطبيعي؛ يظهر في التقرير
terminal-help-question-ask = السؤال؛ ومن دونه يُعرض السؤال الحالي
terminal-help-question-none = سحب السؤال
terminal-help-plan = عرض ما تتدرب عليه وعدد مراته أو تغييره
terminal-help-plan-items = EXERCISE:TIMES في اليوم، مثل walking-burst:4، ثم ربما :30s أو :2x10 أو :own؛ وتحل كلها محل الخطة
terminal-help-plan-side = الجهة الأضعف: left أو right أو both
terminal-help-plan-code = رمز خطة كما في التقرير
terminal-help-practice-shoe = حذاؤك، بكلماتك
terminal-help-practice-brace = ما تلبسه الساق: none أو soft أو afo (دعامة صلبة) أو fes (جهاز التحفيز)
terminal-help-practice-aid = ما تمسكه اليد: none أو cane أو crutch أو rollator أو walker
terminal-help-practice-place = أين: indoors أو outdoors أو treadmill
terminal-help-practice-helper = مع شخص يساعدك
terminal-help-practice-tired = مع تعب أو حر
terminal-help-check = الإجابة عن أسئلة الفحص الذاتي، سؤالًا بعد سؤال
terminal-help-check-question = السؤال المراد الإجابة عنه؛ ومن دونه السؤال التالي
terminal-help-check-answer = الإجابة بالكلمة التي بين القوسين؛ وتُجمع عدة إجابات بعلامة +
terminal-help-check-all = عرض كل الأسئلة مع إجاباتها
terminal-help-check-json = كائن واحد
terminal-help-rate = ذكر كيف كان آخر تدريب لك
terminal-help-rate-rating = كيف كان: easy أو right أو hard أو pain
terminal-help-rate-none = سحب ما ذكرته
terminal-help-rate-session = جلسة أخرى من الأيام السبعة الماضية، كما يسميها «heelfirst history --json»
terminal-help-rate-json = كائن واحد
terminal-help-happened = تسجيل تعثر أو سقوط وشيك أو سقوط
terminal-help-happened-what = ما حدث: trip أو near-fall أو fall
terminal-help-happened-note = بكلماتك
terminal-help-happened-undo = سحب آخر ما سُجّل اليوم
terminal-help-ready = إعلان الاستعداد من جديد بعد سقوط، أو تجربة ما كان فيه ألم
terminal-help-ready-exercise = التمرين المتوقف بسبب ألم
terminal-help-read = قراءة نص قصير
terminal-help-read-piece = النص، بالكلمة التي بين القوسين؛ ومن دونه تُعرض كلها
terminal-help-exercise = عرض كل شيء عن تمرين
terminal-help-exercise-exercise = التمرين
terminal-help-exercise-json = كائن واحد
terminal-help-lighter-day = جعل اليوم يومًا أخف، أو العودة إلى اليوم المعتاد
terminal-help-lighter-day-on = on أو off
terminal-help-language = عرض اللغات المتاحة
terminal-help-language-tag = عرض صفحة السلامة بهذه اللغة
terminal-help-backup = حفظ كل شيء في ملف واحد
terminal-help-restore = استعادة كل شيء من نسخة احتياطية
terminal-help-figure = رسم تمرين
terminal-help-help = عرض هذا، أو مساعدة أمر
terminal-help-data = المجلد الذي فيه بياناتك
terminal-help-json = كائن في كل سطر
terminal-help-out = الملف المراد كتابته
terminal-help-backup-file = النسخة الاحتياطية المراد كتابتها؛ وتُستبدل نسخة أقدم
terminal-help-backup-passphrase = طلب عبارة مرور، وقفل النسخة بها
terminal-help-passphrase-file = ملف فيه عبارة المرور في سطره الوحيد
terminal-help-restore-merge = إبقاء ما هنا، وضم ما تزيد به النسخة الاحتياطية
terminal-help-figure-exercise = التمرين
terminal-help-figure-out = الملف المراد كتابته، .svg
terminal-help-figure-side = الساق التي تتحرك، left أو right؛ وعند المشي الساق الأضعف
terminal-help-figure-closer = رفع القدم جلوسًا والقدمان أقرب إلى ما تحت الركبتين
terminal-help-figure-cane = المشي والعصا في اليد المقابلة للساق الأضعف
terminal-help-figure-still = ثلاث صور متجاورة، وهذا ما يُرسم عادة
terminal-help-figure-animated = صورة واحدة متحركة
terminal-help-figure-phase = صورة واحدة لهذه المرحلة: up أو hold أو down أو rest أو walk
terminal-help-figure-part = كم مضى من المرحلة، من 0 إلى 1؛ ومع walk كم مضى من الخطوة المزدوجة. ومن دونه 0.5
terminal-help-figure-replace = استبدال ملف بهذا الاسم
figure-out-ending = الاسم بعد --out ينتهي بـ .svg، لأن ما يُكتب ملف SVG.
figure-no-such-phase = ليست في { $exercise } هذه المرحلة. الممكن: { $known }.
figure-no-closer = لا يغيّر --closer شيئًا في { $exercise }. القدمان أقرب إلى ما تحت الركبتين في رفع القدم جلوسًا وحده.
figure-no-cane = لا عصا في { $exercise }. المشي وحده يُرسم مع --cane.
terminal-help-record-out = الملف المراد كتابته، .csv أو .csv.gz
terminal-help-record-seconds = مدة التسجيل؛ ومن دونها حتى Ctrl-C
terminal-help-record-foot = أي مستشعر مربوط: مستشعر القدم left أو right
terminal-help-record-sensor = المستشعر: simulated[:PATTERN] أو replay:FILE أو ble[:NAME]. الأنماط: { $patterns }
terminal-help-restore-file = النسخة الاحتياطية المراد استعادتها
terminal-help-sensors-seconds = مدة البحث

## On the way

terminal-check-left = { $count ->
    [zero] بقي { $count } سؤال دون إجابة.
    [one] بقي سؤال واحد دون إجابة.
    [two] بقي سؤالان دون إجابة.
    [few] بقيت { $count } أسئلة دون إجابة.
    [many] بقي { $count } سؤالًا دون إجابة.
   *[other] بقي { $count } سؤال دون إجابة.
}
terminal-check-how = الإجابة بمفتاح رقمها، أو بالأمر «heelfirst check { $name } --answer WORD».
terminal-check-several = قد تصح عدة إجابات: مفتاح كل رقم ثم Enter، أو جمع الكلمات بعلامة +.
terminal-check-all-answered = أُجيب عن كل الأسئلة.
terminal-check-open = دون إجابة بعد
terminal-rate-nothing = لا تدريب في الأيام الأخيرة لتقييمه.
terminal-happened-hurt = الإجابة بالأمر «heelfirst check hurt --answer WORD». وعند الاستعداد من جديد: «heelfirst ready».
terminal-ask-check = الإجابة بالأمر «heelfirst check { $name } --answer WORD». والكلمة بين القوسين.
terminal-ask-calibrate = ضبط المستشعر من جديد بالأمر «heelfirst calibrate»، أو إبقاؤه كما هو.
terminal-ask-goal = الإجابة بالأمر «heelfirst goal».
terminal-ask-ready = لتجربته من جديد: «heelfirst ready» مع اسمه.
terminal-proposal-how = عرضها بالأمر «heelfirst plan --propose».
terminal-urgent-how = بعد أن يراها الطبيب: «heelfirst check urgent --answer already-looked-at».
terminal-machine-made = هذه النصوص ترجمتها آلة، ولم يراجعها أحد بعد. بالإنجليزية: «heelfirst language en».
terminal-read-professional = المزيد بالأمر «heelfirst read professional».
terminal-rate-how = كيف كان؟ بالأمر «heelfirst rate» مع easy أو right أو hard أو pain.
terminal-mishap-how = هل تعثرت أو سقطت؟ بالأمر «heelfirst happened trip» أو «heelfirst happened fall».
terminal-ready-nothing = لا راحة من شيء بعد سقوط. يمكن التدرب كالمعتاد.
terminal-equipment = ما يلزم

terminal-passphrase = عبارة المرور:
terminal-passphrase-again = مرة أخرى:
terminal-passphrase-differs = العبارتان غير متطابقتين. يُرجى المحاولة من جديد.
terminal-passphrase-none = لم تُعط عبارة مرور.
terminal-passphrase-file = { $path } فارغ أو فيه أكثر من سطر. يُرجى كتابة عبارة المرور فيه، في سطر واحد.
terminal-passphrase-needs-terminal = لا يمكن طلب عبارة المرور من أحد هنا. يُرجى استخدام --passphrase-file.

terminal-resumed = متابعة من حيث انقطع التمرين: { $exercise }.
terminal-press-to-start = مفتاح Enter يبدأ التمرين: { $exercise }.
terminal-press-any-key = أي مفتاح للخروج.
terminal-saved = حُفظ.
terminal-end-not-saved = { $what } نهاية هذه الجلسة ليست في سجلك. ما حُفظ من قبل آمن. الأمر «heelfirst practice» يتابع من هناك.
terminal-stopped-saved = توقف وحُفظ.
terminal-sensor = المستشعر: { $name }، { $state }
terminal-wrote = كُتب الملف { $path }.
terminal-two-files = التسجيل وما حدث فعلًا يحتاجان إلى ملفين. يُرجى إعطاء --truth اسمًا آخر.
terminal-warning = يُرجى الانتباه: { $text }
terminal-problem = { $what } { $remedy }
terminal-looking = جارٍ البحث عن مستشعرات، { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
} على الأكثر. تحريك المستشعر يوقظه.
terminal-sensor-not-seen = لا مستشعر قريب يبدأ اسمه بما يلي: «{ $name }». يُرجى تحريكه ليستيقظ وتقريبه، ثم المحاولة من جديد.
terminal-sensor-not-near = غير قريب
terminal-no-sensors = لا مستشعر قريب. يُرجى تحريكه ليستيقظ وتقريبه، ثم البحث من جديد.
terminal-column-sensor-name = الاسم
terminal-column-sensor-kind = النوع
terminal-column-sensor-signal = الإشارة
terminal-column-sensor-foot = على القدم
terminal-column-sensor-note = ملاحظة
terminal-pair-how-many = يُرجى تسمية مستشعر واحد مع --foot، أو واحد أو اثنين من دونه
terminal-not-paired = لا مستشعر مربوطًا يبدأ اسمه بما يلي: «{ $name }». الأمر «heelfirst sensors» يعرض المربوط منها.
terminal-recorded-broken = في الأثناء انقطعت بيانات المستشعر لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
terminal-taken-as = المستشعر «{ $name }» يُعدّ مستشعر قدمك { $side ->
    [left] اليسرى
   *[right] اليمنى
} عند العثور عليه. تُحدَّد قدم أخرى بالخيار --foot.
terminal-both-feet = على كل قدم مستشعر. يُرجى بيان القدم التي يحل فيها بالخيار --foot.
terminal-forgotten = نُسي المستشعر «{ $name }».
terminal-record-exists = الملف { $path } موجود من قبل. يُرجى تسمية ملف آخر، أو نقل ذلك الملف.
terminal-record-full = { $path }: القرص ممتلئ. { $kept } يُرجى إخلاء بعض المساحة، والتسجيل في ملف جديد.
terminal-record-unwritten = { $path }: { $problem }. { $kept } يُرجى مراجعة المجلد أو اختيار غيره، والتسجيل في ملف جديد.
terminal-record-kept = { $seconds ->
    [0] لم يبق شيء محفوظًا.
    [one] أول ثانية في ذلك الملف، ويمكن تحليلها.
    [two] أول ثانيتين في ذلك الملف، ويمكن تحليلهما.
    [few] أول { $seconds } ثوانٍ في ذلك الملف، ويمكن تحليلها.
    [many] أول { $seconds } ثانية في ذلك الملف، ويمكن تحليلها.
   *[other] أول { $seconds } ثانية في ذلك الملف، ويمكن تحليلها.
}
terminal-cut-off = { $path } مقطوع عند السطر { $line }. ما قبله معدود هنا. إن كانت لديك نسخة أطول، فالأفضل تحليلها.
terminal-record-waiting = لم يُسجّل شيء بعد.
terminal-record-which-foot = يوجد مستشعران مربوطان. يُرجى تحديد أحدهما بالخيار --foot left أو --foot right.
terminal-recorded = { $path }: المدة { $seconds } ث، العينات { $samples }، الضائع { $lost }.
terminal-recorded-estimated = { $path }: المدة { $seconds } ث، العينات { $samples }، الضائع نحو { $lost }.
terminal-no-paired-sensor = لا مستشعر مربوطًا. الأمر «heelfirst sensors» يعرض القريب، والأمر «heelfirst pair» يربط واحدًا.
terminal-small-window = يُرجى تكبير النافذة قليلًا.
terminal-speed-needs-simulation = المستشعر الحقيقي يعمل بالسرعة 1 فقط.
terminal-set = المجموعة { $set }
terminal-key-nothing = هذا المفتاح لا يفعل شيئًا الآن.
terminal-key-nothing-remedy = المفاتيح الفاعلة مذكورة أدناه.
terminal-no-history = لا تدريب بعد في { $folder }. يبدأ بالأمر: heelfirst practice
terminal-no-folder = لا يوجد مجلد { $folder }، فلا تدريب فيه. يُرجى مراجعة ما بعد --data، أو بدء تدريب هناك: heelfirst practice --data { $folder }
terminal-goal-none = لا هدف بعد. يمكن كتابة الهدف ومدى الاقتراب منه هكذا: heelfirst goal 4 --text "المشي إلى المتجر"
terminal-goal-without-text = لا هدف بعد. يمكن كتابة الهدف هكذا: heelfirst goal 4 --text "المشي إلى المتجر"
terminal-question = سؤال للمعالج الطبيعي: { $question }
terminal-question-none = لا سؤال بعد. يمكن كتابة سؤال هكذا: heelfirst question "هل يمكنني السباحة؟"
terminal-plan-default = لم تُختر خطة بعد. هذه هي خطة البداية.
terminal-plan-side = الجهة الأضعف: { $side ->
    [left] اليسرى
    [right] اليمنى
   *[both] كلتاهما
}
terminal-plan-code = الرمز: { $code }
terminal-circumstances-kept = الجلسة المتابَعة تحتفظ بالظروف التي بدأت بها.
terminal-no-history-lately = لا تدريب في هذه الأيام.
terminal-no-such-date = لا يوجد { $date } في { $zone }، إذ تتخطى الساعة ذلك اليوم. هذه هي التذكيرات من { $next } فصاعدًا.
terminal-no-prompts = لا تنتج عن هذه الإعدادات تذكيرات في هذه الأيام.
terminal-steps-summary = صُنّفت { $graded } من أصل { $steps ->
    [zero] { $steps } خطوة
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $steps } خطوات
    [many] { $steps } خطوة
   *[other] { $steps } خطوة
}
terminal-bouts = { $count ->
    [zero] { $count } جولة مشي
    [one] جولة مشي واحدة
    [two] جولتا مشي
    [few] { $count } جولات مشي
    [many] { $count } جولة مشي
   *[other] { $count } جولة مشي
}
