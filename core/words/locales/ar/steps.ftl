### Machine-made Arabic; nobody has reviewed these texts yet.
### What a foot sensor says about steps. Counts, never a judgement.

## One step, in a word or two

step-heel = الكعب أولًا
step-flat = القدم مستوية
step-toe = الأصابع أولًا
step-slap = خبط
step-drag = جرّ
step-ungraded = غير مصنّفة
step-apart = لا تُحسب

## One step, spoken while walking

step-said-heel = كعب
step-said-flat = مستوية
step-said-toe = أصابع
step-said-slap = خبط
step-said-drag = جرّ
step-said-clear = مرفوعة
step-said-soft = برفق

## A walk by its goal

steps-share-heel = نزل الكعب أولًا في { $good } من أصل { $graded ->
    [zero] { $graded } خطوة
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $graded } خطوات
    [many] { $graded } خطوة
   *[other] { $graded } خطوة
}.
steps-share-soft = نزلت القدم برفق في { $good } من أصل { $graded ->
    [zero] { $graded } خطوة
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $graded } خطوات
    [many] { $graded } خطوة
   *[other] { $graded } خطوة
}.
steps-share-clear = ارتفعت القدم عن الأرض في { $good } من أصل { $graded ->
    [zero] { $graded } خطوة
    [one] خطوة واحدة
    [two] خطوتين
    [few] { $graded } خطوات
    [many] { $graded } خطوة
   *[other] { $graded } خطوة
}.

## The same with fewer than 20 graded steps: too few for more than a count

steps-few-heel = { $good } من { $graded }: الكعب أولًا.
steps-few-soft = { $good } من { $graded }: نزول برفق.
steps-few-clear = { $good } من { $graded }: القدم مرفوعة عن الأرض.

## The other side of it, shown second

steps-count-toe = { $graded ->
    [zero] نزلت الأصابع أولًا في { $count } من أصل { $graded } خطوة.
    [one] نزلت الأصابع أولًا في { $count } من أصل خطوة واحدة.
    [two] نزلت الأصابع أولًا في { $count } من أصل خطوتين.
    [few] نزلت الأصابع أولًا في { $count } من أصل { $graded } خطوات.
    [many] نزلت الأصابع أولًا في { $count } من أصل { $graded } خطوة.
   *[other] نزلت الأصابع أولًا في { $count } من أصل { $graded } خطوة.
}
steps-count-flat = { $graded ->
    [zero] نزلت القدم مستوية في { $count } من أصل { $graded } خطوة.
    [one] نزلت القدم مستوية في { $count } من أصل خطوة واحدة.
    [two] نزلت القدم مستوية في { $count } من أصل خطوتين.
    [few] نزلت القدم مستوية في { $count } من أصل { $graded } خطوات.
    [many] نزلت القدم مستوية في { $count } من أصل { $graded } خطوة.
   *[other] نزلت القدم مستوية في { $count } من أصل { $graded } خطوة.
}
steps-count-heel = { $graded ->
    [zero] نزل الكعب أولًا في { $count } من أصل { $graded } خطوة.
    [one] نزل الكعب أولًا في { $count } من أصل خطوة واحدة.
    [two] نزل الكعب أولًا في { $count } من أصل خطوتين.
    [few] نزل الكعب أولًا في { $count } من أصل { $graded } خطوات.
    [many] نزل الكعب أولًا في { $count } من أصل { $graded } خطوة.
   *[other] نزل الكعب أولًا في { $count } من أصل { $graded } خطوة.
}
steps-count-slap = { $graded ->
    [zero] خبطت القدم الأرض في { $count } من أصل { $graded } خطوة.
    [one] خبطت القدم الأرض في { $count } من أصل خطوة واحدة.
    [two] خبطت القدم الأرض في { $count } من أصل خطوتين.
    [few] خبطت القدم الأرض في { $count } من أصل { $graded } خطوات.
    [many] خبطت القدم الأرض في { $count } من أصل { $graded } خطوة.
   *[other] خبطت القدم الأرض في { $count } من أصل { $graded } خطوة.
}
steps-count-drag = { $graded ->
    [zero] انجرّت القدم في { $count } من أصل { $graded } خطوة.
    [one] انجرّت القدم في { $count } من أصل خطوة واحدة.
    [two] انجرّت القدم في { $count } من أصل خطوتين.
    [few] انجرّت القدم في { $count } من أصل { $graded } خطوات.
    [many] انجرّت القدم في { $count } من أصل { $graded } خطوة.
   *[other] انجرّت القدم في { $count } من أصل { $graded } خطوة.
}

## Steps as such

steps-none = لا خطوات بعد.
steps-none-counted = تُحسب الخطوات حين تمشي بانتظام.
steps-none-graded = { $steps ->
    [0] لا خطوات بعد.
    [one] خطوة واحدة، دون تصنيف بعد.
    [two] خطوتان، دون تصنيف بعد.
    [few] { $steps } خطوات، دون تصنيف بعد.
    [many] { $steps } خطوة، دون تصنيف بعد.
   *[other] { $steps } خطوة، دون تصنيف بعد.
}
steps-walked = { $steps ->
    [zero] { $steps } خطوة
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $steps } خطوات
    [many] { $steps } خطوة
   *[other] { $steps } خطوة
}
steps-ungraded-count = { $count ->
    [zero] بقيت { $count } خطوة دون تصنيف.
    [one] بقيت خطوة واحدة دون تصنيف.
    [two] بقيت خطوتان دون تصنيف.
    [few] بقيت { $count } خطوات دون تصنيف.
    [many] بقيت { $count } خطوة دون تصنيف.
   *[other] بقيت { $count } خطوة دون تصنيف.
}
steps-cadence = { $cadence ->
    [zero] { $cadence } خطوة في الدقيقة
    [one] خطوة واحدة في الدقيقة
    [two] خطوتان في الدقيقة
    [few] { $cadence } خطوات في الدقيقة
    [many] { $cadence } خطوة في الدقيقة
   *[other] { $cadence } خطوة في الدقيقة
}
steps-lost = ضاع جزء من بيانات المستشعر: { $percent } بالمئة.

## In one: the goal is an argument too

steps-summary = { $goal ->
    [soft] نزلت القدم برفق في { $count } من أصل { $of ->
        [zero] { $of } خطوة
        [one] خطوة واحدة
        [two] خطوتين
        [few] { $of } خطوات
        [many] { $of } خطوة
       *[other] { $of } خطوة
    }.
    [clear] ارتفعت القدم عن الأرض في { $count } من أصل { $of ->
        [zero] { $of } خطوة
        [one] خطوة واحدة
        [two] خطوتين
        [few] { $of } خطوات
        [many] { $of } خطوة
       *[other] { $of } خطوة
    }.
   *[heel] نزل الكعب أولًا في { $count } من أصل { $of ->
        [zero] { $of } خطوة
        [one] خطوة واحدة
        [two] خطوتين
        [few] { $of } خطوات
        [many] { $of } خطوة
       *[other] { $of } خطوة
    }.
}

## Why a step is not graded

ungraded-missing-samples = لم يصل بعض بيانات المستشعر.
ungraded-unknown-mount = لا يعرف المستشعر بعد وضعه على حذائك. بضع خطوات أخرى تساعد.
ungraded-no-foot-flat = لم تستقر قدمك على الأرض.
ungraded-not-level-walking = لم يشبه هذا المشي على أرض مستوية.
ungraded-no-swing = كانت هذه الخطوة الأولى في جولة المشي.
