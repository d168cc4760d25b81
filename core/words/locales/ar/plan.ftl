### Machine-made Arabic; nobody has reviewed these texts yet.
### The first plan: why each exercise is in it, and what comes later. One sentence each, naming what the person said.

## The front of the ankle

plan-why-lift = البداية مع { $count ->
    [zero] { $count } رفعة
    [one] رفعة واحدة
    [two] رفعتين
    [few] { $count } رفعات
    [many] { $count } رفعة
   *[other] { $count } رفعة
}، ثم يظهر كم تستطيع قدمك.
plan-why-lift-partly = أصابعك ترتفع قليلًا، لذلك تكون البداية مع { $count ->
    [zero] { $count } رفعة
    [one] رفعة واحدة
    [two] رفعتين
    [few] { $count } رفعات
    [many] { $count } رفعة
   *[other] { $count } رفعة
}.
plan-why-lift-fully = أصابعك ترتفع جيدًا، لذلك تكون البداية مع { $count ->
    [zero] { $count } رفعة
    [one] رفعة واحدة
    [two] رفعتين
    [few] { $count } رفعات
    [many] { $count } رفعة
   *[other] { $count } رفعة
}.
plan-why-lift-slap-partly = قدمك تخبط الأرض، لذلك يفيد إنزالها ببطء، { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
} في البداية.
plan-why-lift-slap = قدمك تخبط الأرض، لذلك يفيد إنزالها ببطء، { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}.
plan-why-assisted = أصابعك لا ترتفع بعد، لذلك يساعدها حزام على الارتفاع، { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}.
plan-why-assisted-one-hand = أصابعك لا ترتفع بعد، لذلك يساعد يدك الواحدة حزام فيه حلقة.

## The calf

plan-why-calf = ربلة الساق المشدودة تمسك القدم إلى أسفل، لذلك تفيد إطالتها { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
} في اليوم.
plan-why-calf-classic = قدمك بالكاد ترتفع، وربلة الساق المشدودة تمسكها إلى أسفل، لذلك تفيد إطالتها { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
} في اليوم.
plan-why-calf-one-hand = لديك يد واحدة للاستخدام، لذلك يناسبك حزام فيه حلقة، { $times ->
    [zero] { $times } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
} في اليوم.

## Walking

plan-why-high-knees = قدمك تنجرّ وركبتاك ثابتتان، لذلك يساعد رفع الركبتين على رفع القدم عن الأرض.
plan-why-walk = ما يحدث في قدمك غير مؤكد، لذلك يكون المشي بهدوء لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}، والكعب ينزل أولًا.
plan-why-walk-heel = قدمك تنزل مستوية أو على الأصابع أولًا، لذلك ينزل الكعب أولًا لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
plan-why-walk-soft = قدمك تخبط الأرض، لذلك يفيد إنزالها برفق لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
plan-why-walk-clear = قدمك تنجرّ، لذلك يفيد رفعها عن الأرض لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
plan-why-walk-cane = مشيك بعصا أو عكاز، لذلك يلزم استخدامها هنا أيضًا، لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
plan-why-walk-walker = مشيك بمشّاية، لذلك تناسبك خطوات واضحة بجانب منضدة المطبخ لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
plan-why-walk-fell = قدمك تنجرّ وحدث سقوط، لذلك تناسبك خطوات واضحة بجانب منضدة المطبخ لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
plan-why-walk-knee = قدمك تنجرّ وركبة تنثني فجأة، لذلك تناسبك خطوات واضحة بجانب منضدة المطبخ لمدة { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
plan-why-walk-few-steps = مشيك بضع خطوات في كل مرة، لذلك تكفي { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.

## Hip, knee and thigh

plan-why-march-drag = قدمك تنجرّ، لذلك يفيدك تدريب رفع الركبة على كرسي.
plan-why-march-questions = لم تذكر إجاباتك بعد كيف يكون مشيك، لذلك يناسبك المسير جلوسًا حاليًا.
plan-why-march-urgent = ظهر شيء جديد، فلا تمرين الآن. لاحقًا تكون البداية بالمسير جلوسًا.
plan-why-march-not-alone = المشي دون مرافق ليس مناسبًا لك، لذلك يناسبك المسير جلوسًا.
plan-why-march-standing = الوقوف ليس آمنًا لك بعد، لذلك يناسبك المسير جلوسًا.
plan-why-knee-steady = ركبتاك ثابتتان، وهذا يحفظ قوتهما للمشي.
plan-why-knee = الركبتان القويتان تجعلان المشي أكثر أمانًا بينما تقوى قدمك.
plan-why-knee-gives-way = ركبتك تنثني فجأة أحيانًا، وهذا يقوّيها.
plan-why-standing = الوقوف مع الإمساك ممكن لك، لذلك يعمل { $part ->
    [thigh] خلف الفخذ
   *[hip] الورك
} وقوفًا.
plan-why-seated = الوقوف ليس مناسبًا لك بعد، لذلك يعمل { $part ->
    [thigh] خلف الفخذ
   *[hip] الورك
} جلوسًا.
plan-why-seated-one-hand = لديك يد واحدة للاستخدام، لذلك يعمل { $part ->
    [thigh] خلف الفخذ
   *[hip] الورك
} جلوسًا.
plan-why-seated-questions = لم تذكر إجاباتك بعد كيف يكون وقوفك، لذلك يعمل { $part ->
    [thigh] خلف الفخذ
   *[hip] الورك
} جلوسًا في الوقت الحالي.
plan-why-seated-urgent = ظهر شيء جديد، فلا تمرين الآن. لاحقًا تكون البداية بتمرين جلوسًا لأجل { $part ->
    [thigh] خلف الفخذ
   *[hip] الورك
}.

## What comes later

plan-later-lift = يأتي عندما ترتفع أصابعك وحدها قليلًا.
plan-later-questions = يأتي بعد الإجابة عن أسئلة الوقوف والمشي.
plan-later-urgent = ينتظر حتى يفحص الطبيب ما هو جديد.
plan-side-first = يُرجى أولًا ذكر القدم التي فيها التدلي. بعدها يمكنك أخذ هذه الخطة.
plan-later-standing = حسب إجاباتك عن الوقوف، ينتظر.
plan-later-walking-alone = حسب إجاباتك، لا مشي دون مرافق، لذلك ينتظر.
plan-later-marching = رفع الركبتين ينتظر مشيًا ثابتًا دون مشّاية ودون سقوط.
plan-later-after-fall = سجّلت سقوطًا، لذلك ينتظر إلى حين إعلان استعدادك.
plan-later-calf = ينتظر حتى يسمح الطبيب أو المعالج الطبيعي بإطالة ربلة ساقك.
plan-later-hands = لديك يد واحدة للاستخدام، والوقوف يحتاج إلى يد ثانية للإمساك عند الحاجة، لذلك يبقى التمرين جلوسًا.
plan-later-minutes = لا وقت باقيًا له ضمن دقائقك في اليوم.

## A plan that is shown

plan-proposed-minutes = إجاباتك تؤدي إلى هذه الخطة. تستغرق نحو { $expected } من أصل { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} لديك في اليوم.
plan-later = لاحقًا:
plan-take = أخذ هذه الخطة: heelfirst plan --propose --take
plan-out-ending = الاسم بعد --out ينتهي بـ .json لملف خطة، أو بـ .svg لصورة رمزها.
terminal-help-plan-file = ملف خطة يحل محل الخطة
terminal-help-plan-propose = عرض الخطة التي تؤدي إليها إجاباتك، مع سبب لكل تمرين
terminal-help-plan-minutes = الدقائق المتاحة في اليوم، بدل إجابتك
terminal-help-plan-take = أخذ الخطة المقترحة
terminal-help-plan-out = الملف المراد كتابته: .json لملف خطة، و .svg لصورة رمزها
terminal-help-plan-replace = استبدال ملف بهذا الاسم
