### On the phone's screens: Plan and reminders.

## شاشة التذكيرات

reminders-today = اليوم
reminders-tomorrow = غدًا
reminders-pause-until = حتى { $date }

## لماذا لا يمكن حفظ التذكيرات هكذا

reminder-refused-sleep = سيبدأ يومك وينتهي عند { $time }. اختر وقتين متباعدين.
reminder-refused-days = اختر يومًا واحدًا على الأقل. للراحة مدة استخدم التوقف المؤقت.
reminder-refused-fixed-in-quiet = { $kind ->
    [walk] المشي
    [stretch] الإطالة
   *[strength] تمرين التقوية
} عند { $time } سيقع في ساعات الهدوء { $window }. غيّر الوقت، أو اسمح به في ساعات الهدوء.
reminder-refused-fixed-never = لن يأتي الوقت الثابت { $time } أبدًا. اختر له يومًا فيه تذكيرات.
reminder-refused-fixed-too-many = سمحت بعدد { $count } في اليوم ولديك أوقات ثابتة أكثر. اسمح بأكثر، أو احذف وقتًا ثابتًا.
reminder-refused-empty-window = سيبدأ هذا وينتهي عند { $time }. اختر وقتين متباعدين.
reminder-refused-no-room = لن يبقى من يومك وقت للتذكيرات. اترك بعضه حرًا.
reminder-refused-anchor-name = أعطه اسمًا لا يزيد على 60 حرفًا.
reminder-refused-anchor-time = يقع { $time } خارج يومك أو في ساعات الهدوء. اختر وقتًا آخر.

reminders-paused = لا تذكيرات حتى { $date }. استرح جيدًا.
reminders-paused-today = لا تذكيرات اليوم حتى { $time }. استرح جيدًا.
reminders-paused-time = لا تذكيرات حتى { $date }، { $time }. استرح جيدًا.

## شاشة الخطة

plan-made-person = أنت وضعت هذه الخطة.
plan-made-start = هذه خطة البداية.
plan-made-proposal = قادت إجاباتك إلى هذه الخطة.
plan-made-therapist = وضع معالجك هذه الخطة.
plan-minutes = { $minutes ->
    [zero] لا تحتاج إلى وقت.
    [one] تحتاج إلى نحو دقيقة في اليوم.
    [two] تحتاج إلى نحو دقيقتين في اليوم.
    [few] تحتاج إلى نحو { $minutes } دقائق في اليوم.
    [many] تحتاج إلى نحو { $minutes } دقيقة في اليوم.
   *[other] تحتاج إلى نحو { $minutes } دقيقة في اليوم.
}
plan-refused-days = اختر يومًا واحدًا على الأقل، أو أخرج التمرين.
plan-refused-too-much = هذا أكثر مما تتسع له خطة. اختر أقل قليلًا.

change-undo = التراجع عن آخر تغيير
time-hint = الساعات والدقائق، مثل 09:30
plan-take-back = العودة إلى الخطة السابقة
plan-change = تغيير
plan-change-done = إغلاق
plan-times = مرات في اليوم
plan-repetitions = التكرارات
plan-sets = المجموعات
plan-hold = ثواني الثبات
plan-walk = ثواني المشي
plan-follow = لتتبع كيف تسير الأمور
plan-up = إلى أعلى
plan-down = إلى أسفل
plan-remove = إخراج التمرين
plan-add = إضافة تمرين
plan-add-this = إضافة هذا
plan-proposal = الخطة التي تناسب إجاباتك
plan-look = عرضها
plan-take-this = اعتماد هذه الخطة
plan-from-therapist = من معالجك
plan-from-file = فتح ملف خطة
plan-from-code = كتابة رمز
plan-code = رمز الخطة
plan-hand-over = تسليم خطتي
plan-code-hint = يحمل هذا الرمز خطتك. ويمكن لهاتف آخر أن يأخذها.
plan-share-file = مشاركتها كملف
plan-save-file = حفظها كملف

## ما تتكون منه شاشة التذكيرات

reminders-none = لا تذكير
reminders-my-day = يومي
reminders-a-day = كم في اليوم
reminders-pause = توقف مؤقت
reminders-pause-end = إنهاء التوقف
reminders-from = من
reminders-to = إلى
reminders-at = عند
reminders-remove = إزالة
reminders-add-window = إضافة مدة
reminders-add-fixed = إضافة وقت ثابت
reminders-even-in-quiet = في ساعات الهدوء أيضًا
reminders-more = إعدادات أخرى
reminders-gap = أقل عدد من الدقائق بين تذكيرين
reminders-snooze = دقائق حتى يعود التذكير المؤجل
reminders-anchor-name = ما أفعله عادة، مثل الفطور
reminders-add-anchor = إضافة هذا
reminders-through-focus = الظهور أثناء التركيز أيضًا
reminders-through-focus-for = تظهر التذكيرات عندئذٍ أيضًا أثناء «عدم الإزعاج» أو أي نمط تركيز آخر.
reminders-habits = ما تم تعلمه
reminders-learning = التعلم من إجاباتي
reminders-forget = نسيان ما تم تعلمه
reminders-all-again = إعادة كل التذكيرات
reminders-fewer = السماح بتذكيرات أقل
permission-ask = السماح
permission-open = فتح إعدادات النظام
permission-notifications-for = تخبرك الإشعارات متى حان الوقت. ولا تقول شيئًا آخر.
permission-exact-alarms-for = تتيح المنبهات الدقيقة وصول التذكير في دقيقته.
permission-battery-for = من دون قيود البطارية تأتي التذكيرات في وقتها، حتى لو لم تفتح التطبيق أيامًا.
permission-bluetooth-for = البلوتوث للمستشعر على حذائك وحده.
permission-activity-for = تتيح بيانات الحركة عد التمرين والشاشة مطفأة.
permission-health-store-for = يمكن أن تظهر جلساتك في تطبيق الصحة على هذا الهاتف.
