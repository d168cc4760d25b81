### Machine-made Arabic; nobody has reviewed these texts yet.
### Prompts: short, varied, and without blame. A prompt can always be answered with "not now".

## The kinds

reminder-walk-title = جولة مشي قصيرة
reminder-stretch-title = إطالة ربلة الساق
reminder-strength-title = تقوية

## In the place of these, where questions come before the exercise

reminder-questions-title = بضعة أسئلة أولًا
reminder-questions = تأتي بضعة أسئلة أولًا، كي يكون التمرين آمنًا.

## What a prompt says; which of the four changes from one to the next

reminder-walk-1 = هل هذه لحظة هادئة؟ مشي إلى الغرفة المجاورة، خطوة واضحة بعد أخرى.
reminder-walk-2 = نصف دقيقة من الخطوات الواضحة لها قيمة. هل نبدأ؟
reminder-walk-3 = إن كان الوقت يسمح، فجولة مشي قصيرة، مع التركيز في كل خطوة.
reminder-walk-4 = حان وقت القيام قليلًا. لبس الحذاء، ثم مشي بهدوء.
reminder-stretch-1 = حان وقت إرخاء ربلة الساق. الجلوس وأخذ الحزام.
reminder-stretch-2 = إطالة خفيفة لربلة الساق تجعل رفع القدم أسهل.
reminder-stretch-3 = جلوس قصير وإطالة لربلة الساق. تكفي دقيقة أو دقيقتان.
reminder-stretch-4 = ربما تستفيد ربلة ساقك الآن من إطالة بطيئة خفيفة.
reminder-strength-1 = ما رأيك في بضع رفعات جلوسًا الآن؟ بقدر ما يتيسر.
reminder-strength-2 = الجلوس ومنح الكاحل بعض العمل. كل تحسن صغير له قيمة.
reminder-strength-3 = حان وقت تمرين الجلوس. يمكن التوقف متى اكتفت قدمك.
reminder-strength-4 = تمرين قصير جلوسًا، على مهلك.

## What rides along

reminder-also-walk = ثم مشي قليل بعد ذلك.
reminder-also-stretch = ومعه إطالة ربلة الساق عند الجلوس.
reminder-also-strength = ومعه تمرين الجلوس.

## After an anchor. $anchor is the person's own word, such as breakfast.

reminder-anchor = بعد { $anchor }: { $text }

## On a locked screen, where others may read it

reminder-lock-screen = لحظة لك

## Answers

reminder-action-start = بدء
reminder-action-questions = إلى الأسئلة
reminder-action-snooze = لاحقًا
reminder-action-hurry = أنا على عجلة
reminder-action-next-walk = عند قيامي القادم
reminder-action-dismiss = إخفاء
reminder-answered-hurry = لا بأس. يعود الساعة { $time }.
reminder-answered-next-walk = ينتظر حتى قيامك.
reminder-answered-snoozed = يعود الساعة { $time }.
reminder-answered-joined = لا بأس. يأتي مع التذكير القادم.
reminder-answered-no-moment-left = لا بأس. غدًا يوم آخر.
reminder-paused = لا تذكيرات حتى { $date }. راحة طيبة.
reminder-paused-today = لا تذكيرات حتى الساعة { $time }. راحة طيبة.

## What does not come, and why

reminder-dropped-practised = { $count ->
    [zero] يُترك { $count } تذكير، لأنك تدرّبت من قبل.
    [one] يُترك تذكير واحد، لأنك تدرّبت من قبل.
    [two] يُترك تذكيران، لأنك تدرّبت من قبل.
    [few] يُترك { $count } تذكيرات، لأنك تدرّبت من قبل.
    [many] يُترك { $count } تذكيرًا، لأنك تدرّبت من قبل.
   *[other] يُترك { $count } تذكير، لأنك تدرّبت من قبل.
}
reminder-dropped-lighter-day = { $count ->
    [zero] يُترك { $count } تذكير، لأنه يوم أخف.
    [one] يُترك تذكير واحد، لأنه يوم أخف.
    [two] يُترك تذكيران، لأنه يوم أخف.
    [few] يُترك { $count } تذكيرات، لأنه يوم أخف.
    [many] يُترك { $count } تذكيرًا، لأنه يوم أخف.
   *[other] يُترك { $count } تذكير، لأنه يوم أخف.
}
reminder-dropped-just-shown = { $count ->
    [zero] يُترك { $count } تذكير، لأن تذكيرًا آخر جاء قبل قليل.
    [one] يُترك تذكير واحد، لأن تذكيرًا آخر جاء قبل قليل.
    [two] يُترك تذكيران، لأن تذكيرًا آخر جاء قبل قليل.
    [few] يُترك { $count } تذكيرات، لأن تذكيرًا آخر جاء قبل قليل.
    [many] يُترك { $count } تذكيرًا، لأن تذكيرًا آخر جاء قبل قليل.
   *[other] يُترك { $count } تذكير، لأن تذكيرًا آخر جاء قبل قليل.
}
reminder-dropped-joined = { $count ->
    [zero] يأتي { $count } تذكير مع غيره.
    [one] يأتي تذكير واحد مع غيره.
    [two] يأتي تذكيران مع غيره.
    [few] يأتي { $count } تذكيرات مع غيره.
    [many] يأتي { $count } تذكيرًا مع غيره.
   *[other] يأتي { $count } تذكير مع غيره.
}
reminder-dropped-no-moment-left = { $count ->
    [zero] يُترك { $count } تذكير، إذ لم تبق لحظة هادئة اليوم.
    [one] يُترك تذكير واحد، إذ لم تبق لحظة هادئة اليوم.
    [two] يُترك تذكيران، إذ لم تبق لحظة هادئة اليوم.
    [few] يُترك { $count } تذكيرات، إذ لم تبق لحظة هادئة اليوم.
    [many] يُترك { $count } تذكيرًا، إذ لم تبق لحظة هادئة اليوم.
   *[other] يُترك { $count } تذكير، إذ لم تبق لحظة هادئة اليوم.
}

## What was learnt

reminder-moved-later = متأخر عن المعتاد بمقدار { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}، الساعة { $time }: تدريبك أكثر في هذا الوقت.
reminder-moved-earlier = مبكر عن المعتاد بمقدار { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}، الساعة { $time }: تدريبك أكثر في هذا الوقت.
habit-learning = تتحرك التذكيرات حتى 45 دقيقة، نحو أوقات كان تدريبك فيها أكثر.
habit-learning-off = تبقى التذكيرات في أوقاتها. لا يُستنتج شيء من إجاباتك.
habit-taper = { $count ->
    [0] تأتي كل التذكيرات. بعد ستة أسابيع، في كل منها أربعة أيام تدريب، تبقى جولة مشي في اليوم دون تذكير.
    [one] جولة مشي واحدة في اليوم صارت دون تذكير، لأن التدريب أصبح عادة. يمكنك التراجع عن ذلك.
    [two] جولتا مشي في اليوم صارتا دون تذكير، لأن التدريب أصبح عادة. يمكنك التراجع عن ذلك.
    [few] { $count } جولات مشي في اليوم صارت دون تذكير، لأن التدريب أصبح عادة. يمكنك التراجع عن ذلك.
    [many] { $count } جولة مشي في اليوم صارت دون تذكير، لأن التدريب أصبح عادة. يمكنك التراجع عن ذلك.
   *[other] { $count } جولة مشي في اليوم صارت دون تذكير، لأن التدريب أصبح عادة. يمكنك التراجع عن ذلك.
}
habit-taper-off = تأتي كل التذكيرات، حتى بعد أن يصبح التدريب عادة.
habit-taper-undone = تأتي كل التذكيرات، كما اخترت.

## What is told when settings are kept. $kind is walk, stretch or strength; $window is like 22:00–06:30.

reminder-conflict-fixed-in-quiet = { $kind ->
    [walk] جولة المشي
    [stretch] الإطالة
   *[strength] تمرين التقوية
} الساعة { $time }: هذا ضمن ساعات الهدوء { $window }. يأتي التذكير رغم ذلك، كما طلبت.
reminder-conflict-fixed-while-busy = { $kind ->
    [walk] جولة المشي
    [stretch] الإطالة
   *[strength] تمرين التقوية
} الساعة { $time }: هذا ضمن ساعات انشغالك { $window }. يمكن نقل الموعد إن لم يناسبك.
reminder-conflict-fixed-asleep = { $kind ->
    [walk] جولة المشي
    [stretch] الإطالة
   *[strength] تمرين التقوية
} الساعة { $time }: هذا خارج يومك { $window }. يأتي التذكير رغم ذلك.
reminder-conflict-fixed-near = الموعدان { $time } و { $next } متقاربان. يأتي كلاهما.
reminder-conflict-fixed-on-other-days = { $kind ->
    [walk] جولة المشي
    [stretch] الإطالة
   *[strength] تمرين التقوية
} الساعة { $time }: لا تذكير في { $days }. حسب اختيارك، لا { $kind ->
    [walk] جولات مشي
    [stretch] إطالات
   *[strength] تمارين تقوية
} حينها.
reminder-conflict-anchor-late = لا وقت متاح بعد { $anchor } الساعة { $time }. تأتي جولة المشي نحو الساعة { $comes }.
reminder-conflict-anchor-without-walk = لا مكان لجولة مشي خلال ساعة بعد { $anchor } الساعة { $time }. يمكن اختيار وقت آخر، أو طلب جولات أكثر.
reminder-conflict-windows-overlap = ساعات { $hours ->
    [quiet] الهدوء
    [busy] الانشغال
    [hot] الحر
   *[tired] التعب
} { $window } تتداخل مع { $other }. كلتاهما سارية.
reminder-conflict-quiet-and-busy-overlap = ساعات الهدوء { $window } تتداخل مع ساعات الانشغال { $other }. كلتاهما سارية.
reminder-conflict-every-never-fits = لا تجد التذكيرات المنتظمة أي لحظة متاحة. يمكن اختيار وقت آخر من اليوم لها.
reminder-conflict-rule-never-comes = { $kind ->
    [walk] جولة المشي
    [stretch] الإطالة
   *[strength] تمرين التقوية
} من تقويمك: لا تذكير أبدًا، لأن القاعدة تنتهي قبل أول موعد هنا. المطلوب UNTIL أبعد.
reminder-conflict-rule-is-over = { $kind ->
    [walk] جولة المشي
    [stretch] الإطالة
   *[strength] تمرين التقوية
} من تقويمك: كان آخر موعد في { $date }. لا يعود بعد ذلك.
reminder-conflict-no-prompts = مع هذه الإعدادات لا يأتي أي تذكير.

## What finds no place: told when settings are kept, of the days on which it usually is so, and of the dates of a plan on which it is not usual.

reminder-left-out-over-the-cap = { $when }: لا مكان لما يلي: { $what }. بلغ اليوم حد التذكيرات. يمكن رفع الحد أو طلب أقل.
reminder-left-out-no-room = { $when }: لا مكان لما يلي: { $what }. اليوم لا يتسع لأكثر. يمكن تقصير الوقت بين التذكيرات، أو طلب أقل.
reminder-left-out-not-free = { $when }: لا مكان لما يلي من المنتظم: { $what }. الوقت وقت هدوء أو انشغال، أو قريب من تذكير آخر.
reminder-left-out-clocks-jump = { $when }: لا مكان لما يلي من المنتظم: { $what }. تتغيّر الساعة تلك الليلة، فتتقارب التذكيرات المنتظمة كثيرًا.
reminder-counted = { $kind ->
    [walk] { $count ->
        [zero] { $count } جولة مشي
        [one] جولة مشي واحدة
        [two] جولتا مشي
        [few] { $count } جولات مشي
        [many] { $count } جولة مشي
       *[other] { $count } جولة مشي
    }
    [stretch] { $count ->
        [zero] { $count } إطالة
        [one] إطالة واحدة
        [two] إطالتان
        [few] { $count } إطالات
        [many] { $count } إطالة
       *[other] { $count } إطالة
    }
   *[strength] { $count ->
        [zero] { $count } تمرين تقوية
        [one] تمرين تقوية واحد
        [two] تمرينا تقوية
        [few] { $count } تمارين تقوية
        [many] { $count } تمرين تقوية
       *[other] { $count } تمرين تقوية
    }
}
reminder-when-each-day = كل يوم
reminder-when-on = في { $days }
reminder-when-some-days = في بعض الأيام
reminder-when-some-weeks = في بعض الأسابيع، أيام { $days }
reminder-when-of-days = في { $count } من أصل { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
reminder-when-more = { $days } و { $count } غيرها
reminder-weekday-mon = الاثنين
reminder-weekday-tue = الثلاثاء
reminder-weekday-wed = الأربعاء
reminder-weekday-thu = الخميس
reminder-weekday-fri = الجمعة
reminder-weekday-sat = السبت
reminder-weekday-sun = الأحد

## What else a plan does otherwise than was asked

reminder-warning-moved-out-of-quiet = { $when }: تتغيّر الساعة، فيقع { $time } ضمن ساعات الهدوء. يأتي هذا التذكير بعدها مباشرة.
