### Machine-made Arabic; nobody has reviewed these texts yet.
### What each exercise is called, what it helps, and how it is done.
### Steps are read aloud one by one while the person gets into position.
### The person is addressed by verbal nouns and by forms that are written alike for women and men: يمكنك, قدمك, تدرّبت.
###
### Glossary: foot drop تدلي القدم; heel الكعب; toes الأصابع; forefoot مقدمة القدم; ankle الكاحل; shin الساق; calf ربلة الساق;
### thigh الفخذ; hip الورك; weaker leg الساق الأضعف; brace دعامة; stimulator جهاز التحفيز; cane عصا; crutch عكاز; walker مشّاية;
### worktop منضدة المطبخ; exercise تمرين; practice تدريب; session جلسة; set مجموعة; repetition تكرار; lift رفعة; hold ثبات;
### walk جولة مشي; step خطوة; stride خطوة مزدوجة; heel first الكعب أولًا; flat مستوية; slap خبط; drag جرّ; graded مصنّف;
### reminder and prompt تذكير; sensor مستشعر; to set a sensor up ضبط; to pair ربط; lighter day يوم أخف; history السجل;
### therapist المعالج الطبيعي; trip تعثر; fall سقوط; near fall سقوط وشيك; backup نسخة احتياطية; passphrase عبارة المرور.

## Seated ankle lift

exercise-seated-ankle-lift-name = رفع مقدمة القدم جلوسًا
exercise-seated-ankle-lift-goal = يقوّي العضلات في مقدمة كاحلك، وهي التي ترفع قدمك.
exercise-seated-ankle-lift-step-1 = الجلوس على كرسي ثابت، والقدمان مستويتان على الأرض.
exercise-seated-ankle-lift-step-2 = تقديم القدمين قليلًا إلى الأمام، حتى تنفتح الركبتان أكثر من زاوية قائمة. هكذا يصبح الأمر أسهل.
exercise-seated-ankle-lift-step-3 = الكعب يبقى على الأرض. رفع الأصابع ومقدمة القدم ببطء نحو الساق، قدر الإمكان.
exercise-seated-ankle-lift-step-4 = ثبات قصير، ثم إنزال برفق.
exercise-seated-ankle-lift-safety = التوقف عندما يصغر الرفع بوضوح أو تبدأ الساق بالمساعدة. هذا يكفي لليوم.
exercise-seated-ankle-lift-equipment = كرسي ثابت لا يتدحرج.

## Assisted toe raise

exercise-assisted-toe-raise-name = رفع الأصابع بمساعدة
exercise-assisted-toe-raise-goal = ينشّط العضلات التي ترفع قدمك، ما دامت لا تستطيع ذلك وحدها بعد.
exercise-assisted-toe-raise-step-1 = الجلوس على كرسي ثابت. وضع حزام حول باطن مقدمة القدم، أو الإمساك بها باليد.
exercise-assisted-toe-raise-step-2 = رفع مقدمة القدم بالحزام أو باليد، مع محاولة الرفع بالقدم أيضًا.
exercise-assisted-toe-raise-step-3 = في الأعلى: تخفيف المساعدة قليلًا، مع مواصلة المحاولة.
exercise-assisted-toe-raise-step-4 = ترك المساعدة، وإنزال القدم بأبطأ ما يمكن.
exercise-assisted-toe-raise-safety = المحاولة وحدها مفيدة، حتى إن لم تظهر أي حركة. التوقف عندما تبدأ الساق بالمشاركة.
exercise-assisted-toe-raise-equipment = كرسي ثابت، وحزام إذا كانت يدك لا تصل إلى قدمك.

## Calf stretch

exercise-calf-stretch-name = إطالة ربلة الساق
exercise-calf-stretch-goal = ترخي ربلة الساق، أي السمانة، فيسهل رفع قدمك.
exercise-calf-stretch-step-1 = الجلوس وإحدى الساقين ممدودة إلى الأمام، والركبة الأخرى مثنية.
exercise-calf-stretch-step-2 = وضع منشفة أو حزام حول باطن مقدمة القدم الممدودة. الحلقة تناسب من يستخدم يدًا واحدة.
exercise-calf-stretch-step-3 = سحب الأصابع نحوك حتى الشعور بشد خفيف في ربلة الساق. ثم البقاء دون حركة.
exercise-calf-stretch-step-4 = إرخاء ببطء.
exercise-calf-stretch-safety = الشد خفيف دائمًا، دون ارتداد ودون ضغط الركبة إلى الخلف. لا إطالة لربلة ساق ظهر فيها حديثًا تورم أو سخونة أو احمرار أو ألم.
exercise-calf-stretch-equipment = كرسي أو سرير أو مقعد طويل، ومنشفة أو حزام أو مقود كلب أو شريط لا يتمدد.

## Seated march

exercise-seated-march-name = المسير جلوسًا
exercise-seated-march-goal = يقوّي الوركين. لا يقوّي كاحلك، لكنه يجعل المشي أكثر أمانًا بينما يقوى كاحلك.
exercise-seated-march-step-1 = الجلوس باستقامة على كرسي ثابت، والقدمان مستويتان على الأرض.
exercise-seated-march-step-2 = رفع إحدى الركبتين، ثم إنزالها.
exercise-seated-march-step-3 = ثم رفع الركبة الأخرى. المتابعة بالتناوب، يسارًا ويمينًا.
exercise-seated-march-safety = الإمساك بالمقعد عند الشعور بعدم الثبات، ودون ميل إلى الخلف.
exercise-seated-march-equipment = كرسي ثابت لا يتدحرج.

## Seated leg kick

exercise-seated-leg-kick-name = مدّ الركبة جلوسًا
exercise-seated-leg-kick-goal = يقوّي ركبتك ووركك. هذا يساعدك على المشي بأمان بينما يقوى كاحلك.
exercise-seated-leg-kick-step-1 = الجلوس إلى آخر كرسي ثابت، والفخذان مستندان إلى المقعد.
exercise-seated-leg-kick-step-2 = مدّ إحدى الركبتين إلى أن تستقيم الساق، بالقدر المريح لك.
exercise-seated-leg-kick-step-3 = ثبات للحظة، ثم إنزال ببطء.
exercise-seated-leg-kick-safety = دون قفل الركبة ودون قذف الساق. التوقف عند الألم.
exercise-seated-leg-kick-equipment = كرسي ثابت لا يتدحرج.

## Seated heel slide

exercise-seated-heel-slide-name = تمرير الكعب جلوسًا
exercise-seated-heel-slide-goal = يقوّي خلف الفخذ، وهو الذي يثني ركبتك عند الخطو.
exercise-seated-heel-slide-step-1 = الجلوس على كرسي ثابت، فوق أرض تنزلق عليها القدم بسهولة.
exercise-seated-heel-slide-step-2 = تمرير أحد الكعبين إلى الخلف تحت الكرسي، بالقدر المريح لك.
exercise-seated-heel-slide-step-3 = ثبات للحظة، ثم تمريره ببطء إلى الأمام.
exercise-seated-heel-slide-safety = البقاء في آخر المقعد، حتى يظل الكرسي ثابتًا. التوقف عند تشنج الفخذ.
exercise-seated-heel-slide-equipment = كرسي ثابت لا يتدحرج، وأرض ملساء أو قطعة قماش تحت القدم.

## Standing leg raise

exercise-standing-leg-raise-name = رفع الساق وقوفًا
exercise-standing-leg-raise-goal = يقوّي الوركين للوقوف والمشي. لا يقوّي كاحلك.
exercise-standing-leg-raise-step-1 = لبس الحذاء والوقوف أمام منضدة المطبخ، مع كرسي خلفك مباشرة.
exercise-standing-leg-raise-step-2 = الإمساك بالمنضدة بكلتا اليدين، أو باليد التي يمكنك استخدامها.
exercise-standing-leg-raise-step-3 = رفع إحدى الركبتين إلى الأمام ببطء، مع استقامة الجسم.
exercise-standing-leg-raise-step-4 = ثبات للحظة، ثم إنزال ببطء.
exercise-standing-leg-raise-safety = مواصلة الإمساك طوال الوقت. لا وقوف على الساق الأضعف إلا إذا كانت تحملك بالتأكيد. الجلوس فورًا عند الشعور بعدم الثبات.
exercise-standing-leg-raise-equipment = منضدة مطبخ أو ما يماثلها ثباتًا للإمساك به، وحذاء، وكرسي خلفك.

## Hamstring curl

exercise-hamstring-curl-name = ثني الركبة وقوفًا
exercise-hamstring-curl-goal = يقوّي خلف الفخذ، وهو الذي يثني ركبتك عند الخطو.
exercise-hamstring-curl-step-1 = لبس الحذاء والوقوف أمام منضدة المطبخ، مع كرسي خلفك مباشرة.
exercise-hamstring-curl-step-2 = الإمساك بالمنضدة بكلتا اليدين، أو باليد التي يمكنك استخدامها.
exercise-hamstring-curl-step-3 = ثني إحدى الركبتين ورفع الكعب إلى الخلف نحو الأعلى.
exercise-hamstring-curl-step-4 = ثبات للحظة، ثم إنزال ببطء.
exercise-hamstring-curl-safety = مواصلة الإمساك طوال الوقت. لا وقوف على الساق الأضعف إلا إذا كانت تحملك بالتأكيد. الجلوس فورًا عند الشعور بعدم الثبات.
exercise-hamstring-curl-equipment = منضدة مطبخ أو ما يماثلها ثباتًا للإمساك به، وحذاء، وكرسي خلفك.

## Walking burst

exercise-walking-burst-name = جولة مشي قصيرة
exercise-walking-burst-goal = تجعل الخطوات الواضحة عادة. القصير المتكرر يعلّم الدماغ، وحتى نصف دقيقة مفيدة.
exercise-walking-burst-step-1 = اختيار لحظة هادئة وطريق خالٍ جيد الإضاءة، مثلًا من غرفة إلى أخرى.
exercise-walking-burst-step-2 = لبس الحذاء. أخذ الدعامة أو جهاز التحفيز أو العصا كما هو معتاد لك.
exercise-walking-burst-step-3 = المشي بهدوء، مع التركيز في كل خطوة.
exercise-walking-burst-safety = ليس على عجلة أبدًا. لا على الدرج، ولا بالجوارب، ولا في الظلام، ولا مع حمل شيء.
exercise-walking-burst-equipment = حذاء وطريق خالٍ، ووسيلة المشي المعتادة لك.

## Exaggerated march

exercise-exaggerated-march-name = المشي مع رفع الركبتين
exercise-exaggerated-march-goal = يساعد قدمك على الارتفاع عن الأرض حتى مع ضعف الكاحل.
exercise-exaggerated-march-step-1 = اختيار لحظة هادئة وطريق خالٍ جيد الإضاءة، مع شيء ثابت للإمساك به في متناول اليد.
exercise-exaggerated-march-step-2 = لبس الحذاء. أخذ الدعامة أو جهاز التحفيز أو العصا كما هو معتاد لك.
exercise-exaggerated-march-step-3 = المشي ببطء، مع رفع كل ركبة أعلى من المعتاد.
exercise-exaggerated-march-safety = ليس على عجلة أبدًا. لا على الدرج، ولا بالجوارب، ولا في الظلام، ولا مع حمل شيء. العودة إلى المشي المعتاد عند الشعور بعدم الثبات.
exercise-exaggerated-march-equipment = حذاء وطريق خالٍ، ووسيلة المشي المعتادة لك.

## Weekly lift check

exercise-weekly-lift-check-name = فحص الرفع الأسبوعي
exercise-weekly-lift-check-goal = يبيّن كيف ترتفع قدمك اليوم. أسبوعًا بعد أسبوع يظهر إن كان شيء يتغيّر.
exercise-weekly-lift-check-step-1 = الجلوس على كرسي ثابت، والقدمان مستويتان على الأرض.
exercise-weekly-lift-check-step-2 = تقديم القدمين قليلًا إلى الأمام، بالقدر نفسه كل أسبوع.
exercise-weekly-lift-check-step-3 = الكعب يبقى على الأرض. رفع الأصابع قدر الإمكان، مرة بعد مرة.
exercise-weekly-lift-check-step-4 = التوقف متى اكتفت القدم. أي عدد مقبول.
exercise-weekly-lift-check-safety = التوقف عند الألم، أو عندما تبدأ الساق بالمساعدة.
exercise-weekly-lift-check-equipment = كرسي ثابت لا يتدحرج.

## Two-minute walk

exercise-two-minute-walk-name = مشي الدقيقتين
exercise-two-minute-walk-goal = يبيّن حال قدمك في مشي أطول، كالمشي في كل يوم.
exercise-two-minute-walk-step-1 = اختيار لحظة هادئة وطريق خالٍ ومستوٍ وجيد الإضاءة.
exercise-two-minute-walk-step-2 = لبس الحذاء. أخذ الدعامة أو جهاز التحفيز أو العصا كما هو معتاد لك.
exercise-two-minute-walk-step-3 = المشي بالسرعة المناسبة لك، دقيقتين أو أقل.
exercise-two-minute-walk-safety = التوقف عند أول تعثر، أو عند عدم الثبات أو التعب. لا على الدرج، ولا بالجوارب، ولا في الظلام، ولا مع حمل شيء.
exercise-two-minute-walk-equipment = حذاء وطريق خالٍ، ووسيلة المشي المعتادة لك.

## What an exercise is for, in a word or two

purpose-front-of-ankle = مقدمة الكاحل
purpose-calf = ربلة الساق
purpose-hip = الورك
purpose-knee = الركبة
purpose-back-of-thigh = خلف الفخذ
purpose-compensation = رفع القدم عن الأرض
purpose-habit = عادة الخطوات الواضحة

## What must be at hand, and what to hold on to

equipment-chair = كرسي ثابت لا يتدحرج.
equipment-strap = منشفة أو حزام أو مقود كلب أو شريط لا يتمدد.
equipment-worktop = منضدة مطبخ، أو ما يماثلها ثباتًا للإمساك به.
equipment-shoes = حذاء ثابت على القدم.
equipment-clear-way = طريق خالٍ ومستوٍ وجيد الإضاءة.
support-none = التمرين جلوسًا، فلا حاجة إلى الإمساك بشيء.
support-worktop = الإمساك بمنضدة المطبخ طوال الوقت.
support-usual-aids = المشي بالدعامة أو جهاز التحفيز أو العصا أو المشّاية كما هو معتاد لك.

## For somebody who helps

helper-title = إذا كان أحد يساعدك
helper-stand = الوقوف بجانب الجهة الأضعف وخلفها قليلًا.
helper-arm = دون شد الذراع.
helper-say = كلام قليل وهادئ: «على مهلك. خطوة واضحة، ثم أخرى.»
helper-sensor = المستشعر يوضع على حذاء الجهة الأضعف.
helper-count = يمكن لمن يساعد أن يعدّ أو يدوّن. التقرير يذكر ذلك عندئذ.
