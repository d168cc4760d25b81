### On the phone's screens: The first screen, safety and about.

today-more = المزيد لهذا اليوم
today-noted-trip = دُوّن لهذا اليوم: تعثّرت.
today-noted-near-fall = دُوّن لهذا اليوم: كدت تسقط.
today-noted-fall = دُوّن لهذا اليوم: سقطت.
today-report-title = هل تعثّرت أو سقطت؟
today-checks-title = مرة في الأسبوع
today-other-title = اليوم أيضًا
today-done-title = أُنجز اليوم
today-later-title = ليس اليوم
today-look-at-plan = عرض الخطة
today-sensor-question = يحتاج موضع المستشعر إلى نظرة منك.
today-end-unfinished = إنهاؤه هنا
today-take-goal = هذا هدفي

## All about one exercise

exercise-steps-title = كيف يؤدّى
exercise-dose-title = المقدار اليوم
exercise-context-title = كيف هي الحال اليوم
exercise-safety-title = من أجل سلامتك
exercise-equipment-title = ما تحتاج إليه
exercise-source-title = من أين جاء
exercise-seated-instead = تمرين في وضع الجلوس بدلًا منه

## Self-check

check-hint = يمكنك تغيير أي إجابة في أي وقت.
check-optional = يمكنك تركه بلا إجابة.
check-open = بلا إجابة بعد

## Safety and about

screen-safety = السلامة وعن التطبيق
help-emergency-title = الاتصال برقم الطوارئ
help-today-title = زيارة الطبيب اليوم
help-team-title = الاتصال بفريق التصلب المتعدد
help-long-title = كم يستغرق ذلك
help-read-title = للقراءة
help-is-read = قُرئ
help-mark-read = قرأته
help-licence-title = الترخيص
help-all-title = كل ملاحظات السلامة
about-version = الإصدار { $version }
about-guide = ما يعلّمه التطبيق مأخوذ من دليل منشور للعلاج الطبيعي عن تدلي القدم. يذكر كل تمرين ما يستند إليه.
about-licence = Heelfirst برنامج حر. يمكنك استعماله وتغييره ونشره وفق رخصة MIT أو Apache 2.0.
about-parts = بُني من أجزاء مفتوحة صنعها كثيرون. رخصها مرفقة بالشفرة المصدرية.
about-no-network = لا يستعمل الإنترنت ولا حسابًا. ما تدوّنه يبقى على هذا الجهاز.

## What lies behind each row of More

more-reminders = متى وكم مرة وساعات الهدوء
more-sensors = مستشعر على حذائك
more-self-check = ما قلته عن قدمك
more-safety = متى تراجع الطبيب، وما هذا التطبيق
more-settings = النص والصوت واللغة والنسخ الاحتياطي
