### Machine-made Arabic; nobody has reviewed these texts yet.
### Setting up a sensor: the person sits, holds the foot still and lifts the toes, so that the sensor learns how it sits on the shoe.

## What to do now

calibration-sit = الجلوس، والقدم مستوية على الأرض.
    .spoken = الجلوس، والقدم مستوية على الأرض. القدم تبقى ساكنة.
calibration-hold-still = { $seconds ->
    [zero] البقاء جلوسًا. إبقاء القدم ساكنة لمدة { $seconds } ثانية.
    [one] البقاء جلوسًا. إبقاء القدم ساكنة لمدة ثانية واحدة.
    [two] البقاء جلوسًا. إبقاء القدم ساكنة لمدة ثانيتين.
    [few] البقاء جلوسًا. إبقاء القدم ساكنة لمدة { $seconds } ثوانٍ.
    [many] البقاء جلوسًا. إبقاء القدم ساكنة لمدة { $seconds } ثانية.
   *[other] البقاء جلوسًا. إبقاء القدم ساكنة لمدة { $seconds } ثانية.
}
calibration-hold-still-again = { $seconds ->
    [zero] تحركت القدم. إبقاؤها ساكنة لمدة { $seconds } ثانية.
    [one] تحركت القدم. إبقاؤها ساكنة لمدة ثانية واحدة.
    [two] تحركت القدم. إبقاؤها ساكنة لمدة ثانيتين.
    [few] تحركت القدم. إبقاؤها ساكنة لمدة { $seconds } ثوانٍ.
    [many] تحركت القدم. إبقاؤها ساكنة لمدة { $seconds } ثانية.
   *[other] تحركت القدم. إبقاؤها ساكنة لمدة { $seconds } ثانية.
}
    .spoken = تحركت القدم. إبقاؤها ساكنة من جديد.
calibration-lift-toes = الكعب يبقى على الأرض. رفع الأصابع ثم إنزالها: { $count } من { $of }.
    .spoken = { $count ->
        [0] الآن يبقى الكعب على الأرض. رفع الأصابع ثم إنزالها. عدد المرات { $of }.
        [one] { $count } من { $of }.
        [two] { $count } من { $of }.
        [few] { $count } من { $of }.
        [many] { $count } من { $of }.
       *[other] { $count } من { $of }.
    }

## How it ended

calibration-done-sure = انتهى. يعرف المستشعر وضعه على حذائك.
calibration-done-fair = انتهى. يعرف المستشعر وضعه على حذائك بقدر كافٍ.
calibration-done-vague = انتهى، لكن المستشعر ليس متأكدًا تمامًا. يفيد ضبطه مرة أخرى لاحقًا.
calibration-stopped = توقف الضبط. لم يتغيّر شيء.

## What a sensor knows

sensor-mount-known = يعرف المستشعر وضعه على حذائك.
sensor-mount-unknown = لم يُضبط بعد. تُصنّف الخطوات الأولى من جولة المشي لاحقًا.

## After a walk: the sensor seems to sit otherwise than when it was set up. What is in notices.ftl; these are the answers

mount-answer-calibrate = ضبطه من جديد
mount-answer-leave = إبقاؤه كما هو
mount-answer-swap = تبديل اليسرى واليمنى
