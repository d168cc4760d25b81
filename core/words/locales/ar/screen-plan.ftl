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
reminder-refused-fixed-too-many = لا تتسع { $count } تذكيرات في اليوم لكل الأوقات الثابتة. اسمح بتذكيرات أكثر، أو احذف وقتًا ثابتًا.
reminder-refused-empty-window = سيبدأ هذا وينتهي عند { $time }. اختر وقتين متباعدين.
reminder-refused-no-room = لن يبقى من يومك وقت للتذكيرات. اترك بعضه حرًا.
reminder-refused-anchor-name = أعطه اسمًا لا يزيد على 60 حرفًا.
reminder-refused-anchor-time = يقع { $time } خارج يومك أو في ساعات الهدوء. اختر وقتًا آخر.
