### Machine-made Arabic; nobody has reviewed these texts yet.
### The helper card: for somebody who stands by. Where to stand, what to say, where the sensor goes, for each exercise.
### It speaks to the helper. What holds for all of them is in exercises.ftl.

## Seated ankle lift

helper-seated-ankle-lift-stand = الجلوس أو الجثو في الجهة الأضعف، حيث تُرى القدم. التأكد من بقاء الكعب على الأرض.
helper-seated-ankle-lift-say = «الكعب على الأرض، والأصابع إلى أعلى. على مهلك. والآن إنزال ببطء.»
helper-seated-ankle-lift-sensor = المستشعر على حذاء القدم التي ترتفع. القدمان مستويتان على الأرض عند البدء.

## Toe raise with help

helper-assisted-toe-raise-stand = الجلوس أمام الجهة الأضعف. يمكن لمن يساعد الإمساك بالحزام، أو رفع مقدمة القدم بيد منبسطة.
helper-assisted-toe-raise-say = «لنحاول معًا. أساعدك في الرفع. والآن إنزال القدم وحدها، بأبطأ ما يمكن.»
helper-assisted-toe-raise-sensor = المستشعر على حذاء القدم التي تُرفع. الحزام يبقى بعيدًا عن المستشعر.

## Calf stretch

helper-calf-stretch-stand = الجلوس بجانب الساق الممدودة. يمكن الإمساك بطرف الحزام إذا كانت إحدى اليدين ضعيفة. الشد يكون بقدر ما يُطلب فقط.
helper-calf-stretch-say = «شد خفيف يكفي. مع التنفس. عند الألم نتوقف.»
helper-calf-stretch-sensor = لا حاجة إلى مستشعر في هذا التمرين.

## Seated march

helper-seated-march-stand = الوقوف بجانب الكرسي، خلف الجهة الأضعف قليلًا. التأكد من ثبات الكرسي.
helper-seated-march-say = «الجلوس باستقامة. ركبة، ثم الأخرى. لا داعي للعجلة.»
helper-seated-march-sensor = لا حاجة إلى مستشعر. يمكن أن يبقى على الحذاء.

## Seated leg kick

helper-seated-leg-kick-stand = الجلوس بجانب الجهة الأضعف، بعيدًا عن مسار القدم.
helper-seated-leg-kick-say = «مدّ الركبة بالقدر المريح. ثبات. والآن إنزال ببطء.»
helper-seated-leg-kick-sensor = لا حاجة إلى مستشعر. يمكن أن يبقى على الحذاء.

## Seated heel slide

helper-seated-heel-slide-stand = الوقوف بجانب الكرسي، خلف الجهة الأضعف قليلًا. التأكد من أن الكرسي لا يتحرك.
helper-seated-heel-slide-say = «تمرير الكعب إلى الخلف. ثبات. والآن ببطء إلى الأمام.»
helper-seated-heel-slide-sensor = لا حاجة إلى مستشعر. يمكن أن يبقى على الحذاء.

## Standing leg raise

helper-standing-leg-raise-stand = الوقوف قريبًا، بجانب الجهة الأضعف وخلفها قليلًا. الكرسي يبقى خلف الساقين مباشرة.
helper-standing-leg-raise-say = «مع الإمساك دائمًا. وقوف باستقامة. ركبة إلى أعلى، ثم إنزال ببطء. الجلوس في أي وقت.»
helper-standing-leg-raise-sensor = لا حاجة إلى مستشعر. يمكن أن يبقى على الحذاء.

## Hamstring curl

helper-hamstring-curl-stand = الوقوف قريبًا، بجانب الجهة الأضعف وخلفها قليلًا. الكرسي يبقى خلف الساقين مباشرة.
helper-hamstring-curl-say = «مع الإمساك دائمًا. ثني الركبة، ثم إنزال ببطء. الجلوس في أي وقت.»
helper-hamstring-curl-sensor = لا حاجة إلى مستشعر. يمكن أن يبقى على الحذاء.

## Walking burst

helper-walking-burst-stand = المشي بجانب الجهة الأضعف وخلفها قليلًا. البقاء على مسافة ذراع.
helper-walking-burst-say = «على مهلك. خطوة واضحة، ثم أخرى.»
helper-walking-burst-sensor = المستشعر على حذاء الجهة الأضعف. ومع مستشعرين، لكل حذاء واحد.

## High-knee walk

helper-exaggerated-march-stand = المشي بجانب الجهة الأضعف وخلفها قليلًا. البقاء على مسافة ذراع.
helper-exaggerated-march-say = «الركبة إلى أعلى، ثم خطوة. ببطء. التوقف في أي وقت.»
helper-exaggerated-march-sensor = المستشعر على حذاء الجهة الأضعف. ومع مستشعرين، لكل حذاء واحد.

## Weekly lift check

helper-weekly-lift-check-stand = الجلوس أو الجثو في الجهة الأضعف، حيث تُرى القدم. عدّ الرفعات دون مساعدة.
helper-weekly-lift-check-say = لا كلام سوى العدّ. وفي النهاية: «هذا يكفي. شكرًا لك.»
helper-weekly-lift-check-sensor = المستشعر على حذاء القدم التي ترتفع، في الموضع نفسه كل أسبوع.

## Two-minute walk

helper-two-minute-walk-stand = المشي خلف الجهة الأضعف قليلًا، حتى لا تتأثر السرعة. البقاء على مسافة ذراع.
helper-two-minute-walk-say = كلام قليل. بعد تعثر: «نتوقف هنا. هذا يكفي لليوم.»
helper-two-minute-walk-sensor = المستشعر على حذاء الجهة الأضعف، في الموضع نفسه كل أسبوع.
