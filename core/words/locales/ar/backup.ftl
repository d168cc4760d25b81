### Machine-made Arabic; nobody has reviewed these texts yet.
### Backups: everything in one file, brought back or joined with what is here.

backup-title = النسخة الاحتياطية
backup-save = حفظ كل شيء في ملف واحد
backup-restore = استعادة كل شيء
backup-merge = ضم ما في هاتف آخر
backup-passphrase = عبارة المرور
backup-passphrase-hint = دون عبارة المرور لا يمكن لأحد فتح النسخة، ولا يمكنك أنت أيضًا. يُرجى حفظها حيث توجد بعد سنوات.
backup-open = يمكن لكل من لديه الملف أن يقرأه.
backup-sealed = تُفتح بعبارة المرور وحدها.
backup-counts = { $sessions ->
    [zero] { $sessions } جلسة
    [one] جلسة واحدة
    [two] جلستان
    [few] { $sessions } جلسات
    [many] { $sessions } جلسة
   *[other] { $sessions } جلسة
}، { $steps ->
    [zero] { $steps } خطوة
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
    [many] { $steps } خطوة
   *[other] { $steps } خطوة
}، { $recordings ->
    [zero] { $recordings } تسجيل
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $recordings } تسجيلات
    [many] { $recordings } تسجيلًا
   *[other] { $recordings } تسجيل
}.
backup-restored = عاد كل شيء كما حُفظ.
backup-merged = أُضيف { $added ->
    [zero] { $added } قيد جديد
    [one] قيد جديد واحد
    [two] قيدان جديدان
    [few] { $added } قيود جديدة
    [many] { $added } قيدًا جديدًا
   *[other] { $added } قيد جديد
}. حُذف هناك ثم هنا أيضًا: { $removed }. تُرك لأنه محذوف هنا أو أقدم: { $left }.
backup-kept = ما كان هنا من قبل محفوظ في { $path }. استعادة ذلك الملف تلغي هذا. تبقى آخر ثلاثة ملفات من هذا النوع.
backup-delete-hint = النسخ الاحتياطية المحفوظة في مكان آخر تبقى. حذفها يكون بيدك.
recordings-title = التسجيلات الخام
recordings-size = { $count ->
    [zero] { $count } تسجيل، { $megabytes } ميغابايت
    [one] تسجيل واحد، { $megabytes } ميغابايت
    [two] تسجيلان، { $megabytes } ميغابايت
    [few] { $count } تسجيلات، { $megabytes } ميغابايت
    [many] { $count } تسجيلًا، { $megabytes } ميغابايت
   *[other] { $count } تسجيل، { $megabytes } ميغابايت
}
recordings-one-size = { $megabytes } ميغابايت
recordings-on = كل تدريب مع مستشعر يُسجَّل.
recordings-off = التدريب لا يُسجَّل.
recordings-limit = عندما تتجاوز { $megabytes } ميغابايت، تُحذف الأقدم أولًا.
