### Machine-made Arabic; nobody has reviewed these texts yet.
### The borders between landings, which a person or their therapist may move.

borders-title = حدود التصنيف

## What each parts, in a few words

borders-label-heel = الكعب أولًا فوق
borders-label-toe = الأصابع أولًا تحت
borders-label-slap = خبط تحت
borders-label-drag = الحساسية للجرّ

## What moving it does

borders-what-heel = زاوية القدم عند ملامسة الأرض، والأصابع إلى أعلى. كلما انخفض الحد، زادت الخطوات المحسوبة «الكعب أولًا».
borders-what-toe = زاوية القدم عند ملامسة الأرض، والأصابع إلى أعلى. كلما انخفض الحد، قلّت الخطوات المحسوبة «الأصابع أولًا».
borders-what-slap = الزمن من نزول الكعب حتى استواء القدم. كلما طال الزمن، زادت الخطوات المحسوبة خبطًا.
borders-what-drag = فوق 1 تزيد الخطوات المحسوبة جرًّا، وتحته تقل.

## Where it lies

borders-value-heel = { $value }°
    .spoken = { $value } درجة
borders-value-toe = { $value }°
    .spoken = { $value } درجة
borders-value-slap = { NUMBER($value, maximumFractionDigits: 0) } ملي ث
    .spoken = { NUMBER($value, maximumFractionDigits: 0) } ملي ثانية
borders-value-drag = { NUMBER($value, maximumFractionDigits: 2) }
borders-feet = اليسرى { $left }، اليمنى { $right }

## Whether it was moved. $default is where it lies otherwise, with its unit.

borders-moved = منقول، والأصلي { $default }
borders-not-moved = الأصلي

## Under all of them

borders-note = الحد المنقول يسري من جولة المشي القادمة. تحتفظ الخطوات السابقة بتصنيفها. الحد الأصلي قد يتبع المعتاد لديك، متى عرفه مستشعر مضبوط.
