### Machine-made Arabic; nobody has reviewed these texts yet.
### Languages, the first five minutes, after a fall, the person's own goal, circumstances, and how a session went.

## Languages

language-title = اللغة
language-unreviewed = هذه النصوص ترجمتها آلة، ولم يراجعها أحد بعد.
language-safety-in-english = قراءة صفحة السلامة بالإنجليزية
language-back = العودة إلى لغتك

## The first five minutes: four questions and five lifts

welcome-title = مرحبًا بك
welcome-what = يساعدك Heelfirst على تدريب رفع القدم، قليلًا كل يوم. يبيّن لك الطريقة، ويعدّ عنك، ويذكّرك عند رغبتك.
welcome-not-validated = إنه وسيلة للتدريب. لم يُختبر في دراسات، ولا يحل محل المعالج الطبيعي.
welcome-questions = في البداية بعض الأسئلة القصيرة. تحفظ سلامتك، وتساعد في اختيار أول تمرين لك.
welcome-left = { $count ->
    [zero] بقي { $count } سؤال
    [one] بقي سؤال واحد
    [two] بقي سؤالان
    [few] بقيت { $count } أسئلة
    [many] بقي { $count } سؤالًا
   *[other] بقي { $count } سؤال
}
welcome-next = والآن تجربة خمس رفعات. الجلوس على كرسي ثابت، والقدمان مستويتان على الأرض.
welcome-next-helped = والآن تجربة خمس رفعات بمساعدة. الجلوس على كرسي ثابت، مع حزام أو يد للمساعدة.
welcome-start = بدء خمس رفعات
welcome-after = كانت هذه أولى رفعاتك. تبدأ خطتك بما يمكنك فعله.
welcome-later = تأتي أسئلة أخرى شيئًا فشيئًا، سؤال كل يوم. وحتى ذلك الحين، كل التمارين جلوسًا.
welcome-permissions = التذكيرات والمستشعرات يمكن أن تنتظر. يأتي السؤال عنها عند أول استخدام.
welcome-skip = جولة في التطبيق أولًا

## After a fall. The question and its answers are in safety.ftl

after-fall-title = بعد السقوط
after-fall-first = البقاء في المكان لحظة، مع التنفس. القيام فقط عند الشعور بالاستعداد.
after-fall-no = يسرّنا أنه لا أذى. الآن راحة. الوقوف والمشي ينتظران إلى حين إعلان استعدادك.
after-fall-a-little = راحة وعناية بموضع الألم. إذا لم يتحسن الأمر، أو عند الشعور بتوعك، يُرجى مراجعة الطبيب اليوم.
after-fall-badly = يُرجى الاتصال برقم الطوارئ الآن. لا محاولة للمشي. الاتصال لازم أيضًا بعد ضربة على الرأس، خاصة مع تناول مميّعات الدم.
after-fall-resting = تمارين الوقوف والمشي متوقفة بعد السقوط. تمارين الجلوس متاحة لك.
after-fall-ready = أنا على استعداد من جديد
after-fall-ready-hint = البداية من جديد بقدر أقل، ومن هنا يزيد.
after-fall-answered-ready = أهلًا بعودتك. تبدأ مقادير التمرين منخفضة من جديد، وتُطرح بضعة أسئلة مرة أخرى.
after-fall-see = السقوط سبب لزيارة المعالج الطبيعي قريبًا.
mishap-ask = هل حدث تعثر أو سقوط وشيك في جولة المشي هذه؟
mishap-none = لا
mishap-noted = سُجّل.
mishap-undone = تم التراجع. لم يُسجّل شيء.

## The person's own goal, asked every two weeks

goal-own-title = هدفك الخاص
goal-own-ask = ما الذي يهمك أن يعود ممكنًا، أو أن يصبح أسهل؟
goal-own-hint = بكلماتك، مثلًا: المشي إلى المتجر، أو اللعب مع الأطفال.
goal-own-rate = هدفك: { $text }. ما مدى اقترابك منه، من 0 إلى 10؟
goal-own-0 = لم أقترب بعد
goal-own-10 = وصلت
goal-own-change = اختيار هدف آخر
goal-own-later = السؤال لاحقًا

## Circumstances, one tap each

context-tap = نقرة واحدة تغيّره. ويبقى كذلك حتى التغيير التالي.
context-as-last-time = كالمرة الماضية
shoe-usual = حذائي المعتاد
shoe-other = حذاء آخر
shoe-none = دون حذاء
shoe-name = تسمية هذا الحذاء
helper-with = مع شخص يساعدني
helper-without = وحدي

## How a session went: one tap, and it may be left out

rating-ask = كيف كان التمرين؟
rating-easy = سهل
rating-right = مناسب
rating-hard = صعب
rating-pain = فيه ألم
rating-skip = تخطٍّ
rating-noted = شكرًا لك، سُجّل ذلك.
rating-take-back = تراجع
rating-taken-back = تم التراجع. لا شيء يتغيّر.
rating-trial = كانت هذه تجربة بسرعة أخرى. وهي لا تُحسب.

## What hurt, and may be tried again

reconsider-ask = { $exercise }: هذا التمرين متوقف بسبب ألم. هل نجرّبه من جديد بقدر أقل قليلًا؟
reconsider-yes = نعم، تجربة جديدة
reconsider-not-yet = ليس بعد

## What there is to read

pieces-title = معلومات مفيدة
piece-time = { $minutes ->
    [0] القراءة أقل من دقيقة
    [one] القراءة نحو دقيقة واحدة
    [two] القراءة نحو دقيقتين
    [few] القراءة نحو { $minutes } دقائق
    [many] القراءة نحو { $minutes } دقيقة
   *[other] القراءة نحو { $minutes } دقيقة
}
piece-read = قرأت هذا.
piece-mark-read = قرأته
