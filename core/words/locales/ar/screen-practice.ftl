### On the phone's screens: The guided session.

## ما يأتي بعد ذلك، بجانب العد التنازلي

next-first = { $side ->
    [left] أولًا: القدم اليسرى
   *[right] أولًا: القدم اليمنى
}
next-side = { $side ->
    [left] التالي: القدم اليسرى
   *[right] التالي: القدم اليمنى
}
next-side-repetition = { $side ->
    [left] التالي: اليسرى، { $repetition } من { $of }
   *[right] التالي: اليمنى، { $repetition } من { $of }
}
next-repetition = التالي: { $repetition } من { $of }
next-set = التالي: المجموعة { $set } من { $sets }
next-movement = التالي: { $text }

## مراحل التمارين التي لا تتحرك إلى أعلى وأسفل

phase-up-stretch = سحب
phase-down-stretch = إرخاء
phase-up-slide = سحب للخلف
phase-down-slide = دفع للأمام
instruction-up-stretch = سحب أصابع القدم برفق نحو الجسم.
instruction-hold-stretch = ثبات مع شد خفيف، ومع التنفس.
instruction-down-stretch = إرخاء ببطء.
instruction-up-slide = سحب الكعب إلى الخلف ببطء، بقدر ما هو مريح.
instruction-down-slide = دفع الكعب إلى الأمام ببطء.
instruction-up-assisted-lift = رفع بمساعدة، مع محاولة المشاركة في الرفع.
instruction-hold-assisted-lift = تخفيف المساعدة قليلًا، مع مواصلة المحاولة.
instruction-down-assisted-lift = ترك المساعدة، ثم إنزال القدم ببطء.

## أثناء التمرين

practice-more = المزيد
practice-less = إغلاق الخيارات
practice-how = طريقة الأداء
practice-seconds = الثواني المتبقية
