### On the phone's screens: History.

history-when = { $date }، { $time }
history-trial = تجربة بسرعة أخرى
outcome-unfinished = لم تكتمل بعد

history-bars = دقائق الحركة، من { $from } إلى { $until }
history-week-of = أسبوع { $date }
history-days = { $days ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
history-bursts = { $count ->
    [zero] لا جولات مشي
    [one] جولة مشي واحدة
    [two] جولتا مشي
    [few] { $count } جولات مشي
    [many] { $count } جولة مشي
   *[other] { $count } جولة مشي
}
report-month-of-year = { $month } { NUMBER($year, useGrouping: 0) }

## ما تتكون منه الشاشة

history-reading = تجري قراءة سجلك…
history-will-days = بعد تدريبك الأول ترى هنا الأيام والأسابيع.
history-will-steps = مع مستشعر على حذائك ترى أيضًا كيف تتغير خطواتك.
history-will-report = يمكن لمعالجك أن يحصل على صفحة منه متى شئت.
history-minutes-title = دقائق الحركة
history-weeks = الأسابيع
history-months = الأشهر
history-changes = ما الذي تغير
history-bests = ما بلغته
history-recent = الأسابيع الأربعة الأخيرة
history-show-all = عرض الكل
history-professional = لمعالجك
chart-as-table = عرض كجدول
chart-as-picture = عرض كصورة
goal-rate = كم اقتربت من هدفي؟
goal-mine = هدفي الخاص
goal-ends = 0 يعني لم أقترب، و10 تعني بلغته.
report-what = صفحة عن الأسابيع الأربعة الأخيرة، للطباعة أو الإرسال. لا يخرج شيء من الهاتف ما لم تشاركه.
report-paper-a4 = ورق A4
report-paper-letter = ورق Letter
report-save = حفظ تقريري
report-saved = حُفظ التقرير.
report-other-forms = أشكال أخرى
report-form-pdf = صفحة (PDF)
report-form-text = نص بسيط
report-form-fhir = للبرامج الطبية (FHIR)
report-form-csv = جدول (CSV)
report-form-json = كل القيم (JSON)
history-not-clear = لم يتضح بعد
