### Machine-made Arabic; nobody has reviewed these texts yet.
### What keeps people safe: urgent answers, questions before standing and walking, stop signs, and what this app is not.

## Beside single exercises

safety-lift-shrinks = التوقف عندما يصغر الرفع بوضوح أو تبدأ الساق بالمشاركة.
safety-mild-stretch = الشد خفيف دائمًا. دون ارتداد، ودون ضغط الركبة إلى الخلف.
safety-clonus = إذا اهتزت قدمك أو انتفضت: تخفيف الشد وثني الركبة قليلًا. الانتظار، ثم شد أخف. إذا استمر الاهتزاز: التوقف وسؤال المعالج الطبيعي.
safety-numb-foot = عند ألم أو تنميل أو خدر في القدم: شد أخف، ثم النظر إلى الجلد بعد التمرين.
safety-recent-operation = بعد عملية أو إصابة حديثة في ربلة الساق أو وتر أخيل أو الكاحل: يُرجى السؤال أولًا.
safety-swollen-calf = لا إطالة لربلة ساق ظهر فيها حديثًا تورم أو سخونة أو احمرار أو ألم. يُرجى مراجعة الطبيب اليوم.
safety-stiffness-to-stand = بعض الناس يعتمدون على التيبس في الوقوف. إذا صار الوقوف أضعف بعد الإطالة، يُرجى سؤال المعالج الطبيعي أولًا.
safety-weaker-leg-stands = لا وقوف على الساق الأضعف إلا إذا كانت تحملك بالتأكيد، ومع الإمساك بشيء ثابت.
safety-hold-on = الإمساك طوال الوقت.
safety-no-hurry = ليس على عجلة أبدًا، مثلًا في الطريق إلى الحمام.
safety-safe-place = لا على الدرج، ولا بالجوارب، ولا في الظلام، ولا مع حمل شيء.
safety-usual-aids = استخدام الدعامة أو جهاز التحفيز أو العصا كما هو معتاد لك.
safety-no-headphones = الصوت في البيت أو على طريق آمن فقط. لا سماعات أذن قرب السيارات.

## Stopping

safety-stop-any-time = يمكنك التوقف في أي وقت بضغطة واحدة.
safety-stop-signs = يجب التوقف عند ألم أو دوخة أو ضيق نفس أو ألم في الصدر، أو عند عدم الثبات.
safety-stop-and-see = يجب التوقف ومراجعة مختص قبل المتابعة.
safety-hot = الحر يزيد الأعراض لدى كثير من الناس. التبرّد وأخذ راحة. إذا لم تهدأ الأعراض مع التبرّد، يكفي لليوم.
safety-fever = مع الحمى أو العدوى: لا تمرين حتى الشفاء.

## What this app is not

safety-not-validated = Heelfirst وسيلة للتدريب. لم تُثبت فعاليته سريريًا، ولا يشخّص، ولا يحل محل المعالج الطبيعي.
safety-no-fall-detection = Heelfirst لا يلاحظ السقوط ولا يطلب المساعدة. يُرجى إبقاء هاتف أو جهاز إنذار في متناول اليد.
safety-review = مقادير التمرين التي لا مصدر لها هي اختيارنا الحذر. يُرجى سؤال المعالج الطبيعي عن المقدار المناسب لك.
safety-no-promise = لا أحد يستطيع أن يعد بالشفاء. التمرين المنتظم يساعد كثيرًا من الناس على حركة أفضل.

## When to see a professional

professional-title = زيارة المعالج الطبيعي
professional-when = هل يصعب رفع قدمك كثيرًا، أو يتكرر التعثر أو السقوط؟ يُرجى زيارة المعالج الطبيعي قريبًا.
professional-after-fall = سجّلت سقوطًا. يمكن للمعالج الطبيعي معرفة السبب وجعل المشي أكثر أمانًا.
professional-after-trips = سجّلت { $count ->
    [zero] { $count } مرة تعثر
    [one] تعثرًا واحدًا
    [two] تعثرين
    [few] { $count } مرات تعثر
    [many] { $count } مرة تعثر
   *[other] { $count } مرة تعثر
} خلال أسبوع. يمكن للمعالج الطبيعي المساعدة في جعل المشي أكثر أمانًا.
professional-bring = يفيد أخذ تقريرك معك. فهو يبيّن ما تدرّبت عليه.
professional-how-often = تظهر هذه الصفحة مرة واحدة. وهي موجودة دائمًا ضمن المساعدة.

## Walking aids

aids-title = وسائل المشي
aids-tool = العصا أو المشّاية أداة، وليست ضعفًا. تحفظ سلامتك بينما تزداد قوتك.
aids-cane = العصا الواحدة تُمسك باليد المقابلة للساق الأضعف.
aids-cane-habit = إذا كنت تمسكها في الجهة الأخرى منذ سنوات، يُرجى سؤال المعالج الطبيعي قبل التغيير.
aids-walker = مع الضعف الشديد أو ضعف التوازن، تحفظ المشّاية أو العصا سلامتك.

## Lighter day

lighter-day-title = يوم أخف
lighter-day-what = لأيام الحر أو التعب أو التوعك: تمارين جلوس ونصف كل تمرين. يُحسب يوم تدريب كاملًا.
lighter-day-ends = ينتهي الليلة من تلقاء نفسه. لا حاجة إلى تعويض شيء.

## Urgent answers: asked first, answered once, no exercise while one stands

question-urgent = هل ظهر شيء جديد، أو ساء شيء فجأة، في الأيام الأخيرة؟
question-urgent-list-emergency = تغيّر في الوجه أو الذراع أو الكلام. ضعف يظهر في الساقين معًا، أو خدر بينهما. صعوبة جديدة في التبول أو التبرز أو في التحكم بهما.
question-urgent-list-emergency-2 = ألم في الصدر أو ضيق نفس. تدلي قدم جديد بعد إصابة أو عملية، أو مع شد وألم شديد في مقدمة الساق. سقوط مع ضربة على الرأس.
question-urgent-list-today = ربلة ساق ظهر فيها حديثًا تورم أو سخونة أو احمرار أو ألم. أو تدلي قدم جديد دون أي علامة أخرى.
question-urgent-list-ms-team = مع التصلب المتعدد: أعراض جديدة أو أسوأ لأكثر من 24 ساعة، أو مع حمى.
answer-urgent-none = لا، لا شيء جديد
answer-urgent-emergency = نعم، تغيّر في الوجه أو الذراع أو الكلام أو الساقين معًا أو المثانة أو الأمعاء. أو في الصدر أو التنفس أو مقدمة الساق، أو بعد إصابة أو سقوط
answer-urgent-today = نعم، ربلة ساقي، أو تدلي قدم جديد
answer-urgent-ms-team = نعم، أعراض التصلب المتعدد لديّ
answer-urgent-already-looked-at = فحص الطبيب هذا من قبل
gate-urgent-emergency = يُرجى الاتصال برقم الطوارئ الآن. لا تمرين.
gate-urgent-today = يُرجى مراجعة الطبيب اليوم. لا تمرين حتى ذلك الحين.
gate-urgent-ms-team = يُرجى الاتصال بفريق علاج التصلب المتعدد. لا تمرين حتى يأتي جوابهم.
gate-urgent-cleared = هل فحص الطبيب هذا؟ يمكنك ذكر ذلك ثم المتابعة.

## Questions before standing and walking

gate-unanswered = قبل الوقوف أو المشي، يُرجى الإجابة عن بضعة أسئلة. تمارين الجلوس متاحة فورًا.
gate-unanswered-started = اخترت هذا التمرين باسمه، لذلك يبدأ. يُرجى الإجابة عن أسئلة السلامة قريبًا. الإمساك بشيء ثابت ضروري.
gate-standing = هذا التمرين لا يُعرض، حسب إجاباتك عن الوقوف. تمارين الجلوس تؤدي العمل نفسه بأمان.
gate-walking-alone = المشي فقط مع شخص بجانبك، لذلك لا يُعرض هنا. تمارين الجلوس متاحة لك.
gate-walking-far = المشي لدقيقتين هو لمن يمشي هذه المدة كل يوم أصلًا. المشي الأقصر مفيد أيضًا.
gate-marching = المشي مع رفع الركبتين لا يُعرض، حسب إجاباتك. البديل خطوات واضحة بجانب منضدة المطبخ، أو المسير جلوسًا.
gate-after-fall = سجّلت سقوطًا. تمارين الوقوف والمشي متوقفة إلى حين إعلان استعدادك. تمارين الجلوس متاحة لك.
gate-calf-operation = كانت لديك عملية أو إصابة في ربلة الساق أو الكاحل. يُرجى سؤال الطبيب أو المعالج الطبيعي قبل الإطالة.
gate-lighter-day = اليوم يوم أخف، بتمارين الجلوس فقط.
question-toe-lift = هل يمكنك رفع الأصابع والكعب باقٍ على الأرض؟
answer-toe-lift-fully = نعم، بالكامل
answer-toe-lift-partly = قليلًا
answer-toe-lift-not-at-all = لا، إطلاقًا
question-stand-30s = هل يمكنك الوقوف نصف دقيقة مع الإمساك بمنضدة المطبخ؟
answer-stand-30s-yes = نعم
answer-stand-30s-no = لا، أو ليس بأمان
question-weaker-leg = هل تحملك الساق الأضعف مع الإمساك بشيء ثابت؟
answer-weaker-leg-holds-me = نعم، تحملني
answer-weaker-leg-not-yet = ليس بعد، أو لا أعرف بالتأكيد
question-knee = هل تنثني ركبة فجأة أو ترتد إلى الخلف عند الوقوف؟
answer-knee-steady = لا، ركبتاي ثابتتان
answer-knee-gives-way = نعم، يحدث ذلك
question-fall-6-months = هل حدث لك سقوط في الأشهر الستة الماضية؟
answer-fall-6-months-no = لا
answer-fall-6-months-yes = نعم
question-walking = كيف يكون المشي لديك داخل البيت؟
answer-walking-freely = دون مساعدة
answer-walking-with-cane = بعصا أو عكاز
answer-walking-with-walker = بمشّاية
answer-walking-not-alone = مع شخص بجانبي فقط، أو لا أمشي
question-feeling = ما مدى الإحساس في قدمك؟
answer-feeling-full = مثل باقي الجسم
answer-feeling-less = أقل، أو لا إحساس
question-hands = هل يمكنك استخدام كلتا اليدين؟
answer-hands-two = كلتاهما
answer-hands-one = واحدة
question-walking-far = كم تبلغ مسافة مشيك في أغلب الأيام؟
answer-walking-far-few-steps = بضع خطوات في كل مرة
answer-walking-far-between-rooms = من غرفة إلى غرفة
answer-walking-far-two-minutes-daily = دقيقتان أو أكثر دون توقف

## Questions that nothing waits for

question-calf = هل أجريت لك عملية، أو حدثت لك إصابة، في ربلة الساق أو وتر أخيل أو الكاحل؟
answer-calf-fine = لا
answer-calf-operated-cleared = نعم، والإطالة مسموحة لي
answer-calf-operated-not-cleared = نعم، ولم يخبرني أحد أن الإطالة مسموحة لي
question-minutes = كم من الوقت لديك للتدريب في اليوم؟
answer-minutes-5 = 5 دقائق
answer-minutes-10 = 10 دقائق
answer-minutes-15 = 15 دقيقة
answer-minutes-20 = 20 دقيقة
answer-minutes-30 = 30 دقيقة

## After a fall

question-hurt = هل أصابك أذى؟
answer-hurt-no = لا
answer-hurt-a-little = أذى خفيف
answer-hurt-badly = أذى شديد، أو ضربة على رأسي

## Which form of foot drop: the self-check, never a diagnosis

question-side = أي قدم فيها التدلي؟
answer-side-left = اليسرى
answer-side-right = اليمنى
answer-side-both = كلتاهما
question-notice = ماذا يحدث في قدمك عند المشي؟
answer-notice-classic = قدمي بالكاد ترتفع، وتنزل مستوية أو على الأصابع أولًا
answer-notice-slap = كعبي ينزل أولًا، ثم تخبط مقدمة القدم الأرض
answer-notice-drag = قدمي تنجرّ على الأرض
answer-notice-not-sure = لا أعرف بالتأكيد

check-title = ماذا يحدث في قدمك؟
check-classic = قدمي بالكاد ترتفع، وتنزل مستوية أو على الأصابع أولًا.
check-slap = كعبي ينزل أولًا، ثم تخبط مقدمة القدم الأرض.
check-drag = قدمي تنجرّ على الأرض.
check-which-side = أي قدم هي؟
check-no-diagnosis = هذا يختار الكلمات وخطة أولى فقط. وليس تشخيصًا.
