### On the phone's screens: Settings, backup, deleting.

screen-more = المزيد
screen-plan = الخطة

backup-made = أُنشئت في { $when }
backup-span = من { $from } إلى { $until }
backup-here-now = هنا الآن: { $text }

## في شاشات كثيرة

step-less = أقل
step-more = أكثر

## ما يمكن اختياره

settings-text-size = حجم النص
text-size-usual = كما في هذا الجهاز
text-size-larger = أكبر قليلًا
text-size-large = أكبر
text-size-largest = الأكبر
settings-looks = المظهر
theme-system = كما في هذا الجهاز
theme-light = فاتح
theme-dark = داكن
settings-contrast = تباين عالٍ
settings-still = صور ثابتة
settings-still-for = لا تتحرك الرسوم من تلقاء نفسها.
settings-left-handed = استعمال اليد اليسرى
settings-sounds = الصوت والاهتزاز
settings-voice = صوت مرشد
settings-voice-for = يقودك صوت خلال التمرين.
settings-tones = نغمات
settings-haptics = اهتزاز
settings-keys = أزرار الصوت تعد
settings-headset = زر سماعات الرأس يعدّ
settings-headset-for = يعدّ تكرارًا. وإلا أوقف التدريب مؤقتًا.
settings-keys-for = تعد تكرارًا. وإلا أوقفت التدريب مؤقتًا.
settings-lock-screen = الشاشة المقفلة
settings-lock-open = ذكر موضوع التذكير
settings-lock-open-for = وإلا قال فقط إنها لحظة لك.
settings-language = اللغة
settings-language-system = كما في هذا الجهاز
language-machine-made = من صنع آلة
language-not-reviewed = لم يراجعها مختص بعد
settings-health-store = تطبيق الصحة
settings-health-share = إظهار جلساتي هناك
settings-health-not-allowed = هاتفك لا يسمح بذلك بعد.
settings-health-missing = لا يمكن الوصول إلى تطبيق صحة على هذا الهاتف. ثبّت تطبيق Health Connect أو حدّثه، أو أوقف هذا الخيار. جلساتك محفوظة في هذا التطبيق.
settings-health-failed = تعذّر إظهار جلستك الأخيرة هناك. وهي محفوظة في هذا التطبيق.
settings-delete = الحذف
delete-what = يحذف هذا سجلك وخطتك وإعداداتك ومستشعراتك وتسجيلاتك.
delete-no-way-back = لا عودة من دون نسخة احتياطية.
delete-backup-first = حفظ نسخة احتياطية أولًا
delete-for-ever = حذف كل شيء إلى الأبد

## النسخ الاحتياطية

backup-passphrase-optional = عبارة مرور، إن أردت
backup-passphrase-show = إظهار عبارة المرور
backup-saved-now = حُفظت النسخة الاحتياطية.
backup-open-file = النظر في نسخة احتياطية
backup-open-again = النظر مرة أخرى بهذه العبارة
backup-replace-what = يحل هذا محل كل ما هنا. ويُحفظ ما هنا الآن حتى يمكنك التراجع.
backup-merge-what = يضيف هذا ما ليس هنا بعد. ولا يضيع شيء هنا.
backup-undo = التراجع عن هذا
