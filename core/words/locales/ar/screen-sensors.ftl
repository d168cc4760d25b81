### On the phone's screens: Sensors.

## Places

screen-find-sensors = البحث عن مستشعرات
screen-step-sounds = أصوات خطواتك
screen-grade-borders = ما يُحسب على أنه ماذا
screen-recordings = تسجيلات خام

## May Bluetooth be used

sensors-permission-title = البلوتوث غير مسموح به بعد
sensors-permission-why = يحتاج Heelfirst إلى البلوتوث ليسمع المستشعر على حذائك. لا شيء يغادر هذا الهاتف. كل شيء آخر يعمل من دونه.
sensors-permission-location = قبل أندرويد 12 يسأل النظام عن الموقع عندما يبحث تطبيق عن مستشعر. لا ينظر Heelfirst أبدًا إلى مكانك.
sensors-permission-allow = السماح بالبلوتوث
sensors-permission-settings = فتح إعدادات النظام
sensors-no-bluetooth = لا يوجد بلوتوث في هذا الجهاز. كل شيء آخر يعمل من دون مستشعر.
sensors-bluetooth-off = البلوتوث مغلق. شغّله لتسمع مستشعرك، أو تابع من دونه.

## None yet, looking, found

sensors-none-title = لا مستشعر بعد
sensors-none-what = مستشعر صغير على حذائك يرى كيف تلامس كل خطوة الأرض. يمكنك التمرّن من دونه.
sensors-kinds-title = ما الذي يعمل
sensors-kinds-landings = ترى مستشعرات Movesense وWitMotion والمصنوعة ذاتيًا كيف تلامس قدمك الأرض.
sensors-kinds-more = يعمل Polar Verity Sense وMovella DOT أيضًا.
sensors-kinds-pace = مستشعر الجري يخبر بعدد الخطوات والسرعة فقط.
sensors-looking = يجري البحث عن مستشعرات قريبة منك.
sensors-looking-help = أيقظ مستشعرك بتحريكه، وأمسكه قريبًا.
sensors-stop-looking = إيقاف البحث
sensors-found-title = وُجد
sensors-both-feet = اثنان للقدمين: معرفة مكان كل منهما

## Which foot

sensors-which-foot = على أي حذاء هو؟
sensors-by-tapping = لست متأكدًا: معرفة ذلك بالنقر
sensors-on-left = على حذائك الأيسر
sensors-on-right = على حذائك الأيمن
sensors-other-foot = هو على الحذاء الآخر

## Those that are kept

sensors-yours = مستشعراتك
sensors-lost-samples = قراءات مفقودة في هذه الجلسة
sensors-set-up-why = اجلس نصف دقيقة. بعدها تُصنَّف كل خطوة فورًا.
sensors-forget-sure = هل تريد نسيان هذا المستشعر ووضعه على حذائك؟
sensors-forget-do = نسيانه
sensors-keep = إبقاؤه
sensors-add = البحث عن مستشعر آخر
sensors-more = المزيد

## Setting up and telling apart

sensors-calibrate-sit = اجلس
sensors-calibrate-still = اثبت
sensors-calibrate-lift = ارفع
sensors-feet-tap = انقر
sensors-ended-done = تم
sensors-ended-not = ليس هذه المرة
sensors-ended-stopped = توقف
sensors-again = المحاولة من جديد
sensors-quality = مدى التأكد

## Sounds of the steps

sounds-off = بلا أصوات
sounds-off-what = ترى خطواتك فقط.
sounds-success = عندما تنجح الخطوة
sounds-success-what = صوت قصير عندما تكون الخطوة أفضل من المعتاد لديك.
sounds-each-step = كل خطوة
sounds-each-step-what = صوت لهذه، وصوت آخر لغيرها.
sounds-only-drops = فقط عندما تهبط القدم
sounds-only-drops-what = صوت بسيط حين تهبط القدم أكثر من المعتاد.
sounds-pitch = نغمة لكل خطوة
sounds-pitch-what = ترتفع كلما لامست قدمك الأرض بشكل أفضل.
sounds-silent-walks = كل جولة مشي رابعة بلا أصوات
sounds-silent-walks-what = هكذا تتعلم قدماك فعل ذلك من دون صوت.
sounds-outdoors = أصوات في الخارج أيضًا
sounds-outdoors-what = من دون هذا تحسّ بخطواتك هناك فقط، لتسمع حركة المرور.
sounds-from-next = يسري ذلك من جولة المشي القادمة.

## Borders

borders-lower = أقل
borders-higher = أعلى
borders-default = العودة إلى الأصل

## Recordings

recordings-switch = تسجيل ما تقيسه المستشعرات
recordings-more-room = الاحتفاظ بالمزيد
recordings-less-room = الاحتفاظ بأقل
recordings-none = لا تسجيل بعد.
recordings-delete = حذف
recordings-delete-sure = هل تريد حذف هذا التسجيل؟ يبقى تمرينك في السجل.
