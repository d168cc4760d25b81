### Machine-made Arabic; nobody has reviewed these texts yet.
### The first screen.

today-title = اليوم
today-due = { $count ->
    [zero] لا تمارين مطلوبة اليوم ({ $count }).
    [one] اليوم تمرين واحد.
    [two] اليوم تمرينان.
    [few] اليوم { $count } تمارين.
    [many] اليوم { $count } تمرينًا.
   *[other] اليوم { $count } تمرين.
}
today-nothing-due = لا شيء مطلوب الآن. أحسنت، فالراحة جزء من التدريب.
today-nothing-possible = لا يمكن أداء شيء من خطتك الآن.
today-nothing-planned = لا شيء في الخطة الآن.
today-way-out-pain = ظهر ألم، لذلك راحة منه. يمكن تجربته من جديد عندما يصبح الشعور جيدًا.
today-due-now = الآن
today-done-for-today = أُنجز اليوم
today-why-due = { $done ->
    [0] { $meant ->
        [zero] { $meant } مرة اليوم.
        [one] مرة واحدة اليوم.
        [two] مرتان اليوم.
        [few] { $meant } مرات اليوم.
        [many] { $meant } مرة اليوم.
       *[other] { $meant } مرة اليوم.
    }
    [one] أُنجز مرة واحدة من { $meant } اليوم.
    [two] أُنجز مرتين من { $meant } اليوم.
    [few] أُنجز { $done } مرات من { $meant } اليوم.
    [many] أُنجز { $done } مرة من { $meant } اليوم.
   *[other] أُنجز { $done } مرة من { $meant } اليوم.
}
today-why-done = { $done ->
    [0] غير مخطط لليوم.
    [one] أُنجز مرة واحدة اليوم. هذا كل شيء لليوم.
    [two] أُنجز مرتين اليوم. هذا كل شيء لليوم.
    [few] أُنجز { $done } مرات اليوم. هذا كل شيء لليوم.
    [many] أُنجز { $done } مرة اليوم. هذا كل شيء لليوم.
   *[other] أُنجز { $done } مرة اليوم. هذا كل شيء لليوم.
}
today-why-held-back = تأتي بضعة أسئلة أولًا.
today-why-lighter-day = راحة منه اليوم: إنه يوم أخف.
today-why-pain = راحة منه، بسبب ألم في المرة الماضية.
today-next-reminder = التذكير القادم الساعة { $time }: { $what }.
today-next-reminder-tomorrow = التذكير القادم غدًا الساعة { $time }: { $what }.
today-next-reminder-later = التذكير القادم في { $date } الساعة { $time }: { $what }.
today-next-planned = في خطتك الساعة { $time }: { $what }.
today-next-planned-tomorrow = في خطتك غدًا الساعة { $time }: { $what }.
today-next-planned-later = في خطتك في { $date } الساعة { $time }: { $what }.
today-waiting = جولة مشي قصيرة تنتظر قيامك، حتى الساعة { $time }.
today-no-reminder = لا تذكير في الخطة.
today-unfinished = لم ينته بعد: { $exercise }. يمكنك المتابعة من حيث توقفت.
today-start-hint = البدء بضغطة واحدة.
today-lighter-day = يوم أخف: تمارين جلوس، نصف كل تمرين، ويُحسب كاملًا.
today-lighter-day-on = جعل اليوم يومًا أخف
today-lighter-day-off = العودة إلى اليوم المعتاد
today-days-practised = { $days ->
    [0] البدء في أي وقت يناسبك. كل يوم بداية جديدة.
    [one] تدرّبت في يوم واحد خلال الأسبوعين الماضيين.
    [two] تدرّبت في يومين خلال الأسبوعين الماضيين.
    [few] تدرّبت في { $days } أيام خلال الأسبوعين الماضيين.
    [many] تدرّبت في { $days } يومًا خلال الأسبوعين الماضيين.
   *[other] تدرّبت في { $days } يوم خلال الأسبوعين الماضيين.
}
today-welcome = مرحبًا بك. يساعدك Heelfirst على تدريب رفع القدم، قليلًا كل يوم.
today-how-long = غالبًا ما يستغرق الأمر عدة أشهر. قلة من الناس تشعر بفرق مبكرًا، وأكثرهم لا. كل تحسن صغير له قيمة.
today-gain = كل تحسن صغير له قيمة.

## How much, in a few words

today-dose-repetitions = { $sides ->
    [2] { $repetitions ->
        [zero] { $repetitions } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $repetitions } مرات
        [many] { $repetitions } مرة
       *[other] { $repetitions } مرة
    } لكل جهة
   *[other] { $repetitions ->
        [zero] { $repetitions } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $repetitions } مرات
        [many] { $repetitions } مرة
       *[other] { $repetitions } مرة
    }
}
today-dose-sets = { $sides ->
    [2] { $sets ->
        [zero] { $sets } مجموعة
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $sets } مجموعات
        [many] { $sets } مجموعة
       *[other] { $sets } مجموعة
    } من { $repetitions ->
        [zero] { $repetitions } تكرار
        [one] تكرار واحد
        [two] تكرارين
        [few] { $repetitions } تكرارات
        [many] { $repetitions } تكرارًا
       *[other] { $repetitions } تكرار
    } لكل جهة
   *[other] { $sets ->
        [zero] { $sets } مجموعة
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $sets } مجموعات
        [many] { $sets } مجموعة
       *[other] { $sets } مجموعة
    } من { $repetitions ->
        [zero] { $repetitions } تكرار
        [one] تكرار واحد
        [two] تكرارين
        [few] { $repetitions } تكرارات
        [many] { $repetitions } تكرارًا
       *[other] { $repetitions } تكرار
    }
}
today-dose-holds = { $repetitions ->
    [zero] ثبات { $repetitions } مرة لمدة { $seconds } ث
    [one] ثبات مرة واحدة لمدة { $seconds } ث
    [two] ثبات مرتين لمدة { $seconds } ث
    [few] ثبات { $repetitions } مرات لمدة { $seconds } ث
    [many] ثبات { $repetitions } مرة لمدة { $seconds } ث
   *[other] ثبات { $repetitions } مرة لمدة { $seconds } ث
}
today-dose-walk = { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
} من المشي
today-dose-a-day = { $times ->
    [zero] { $dose }، { $times } مرة في اليوم
    [one] { $dose }، مرة واحدة في اليوم
    [two] { $dose }، مرتين في اليوم
    [few] { $dose }، { $times } مرات في اليوم
    [many] { $dose }، { $times } مرة في اليوم
   *[other] { $dose }، { $times } مرة في اليوم
}
today-minutes = { $minutes ->
    [zero] نحو { $minutes } دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
today-minutes-left = { $minutes ->
    [0] أُنجز كل ما لليوم.
    [one] بقي نحو دقيقة واحدة لليوم.
    [two] بقي نحو دقيقتين لليوم.
    [few] بقي نحو { $minutes } دقائق لليوم.
    [many] بقي نحو { $minutes } دقيقة لليوم.
   *[other] بقي نحو { $minutes } دقيقة لليوم.
}
today-proposal = تغيّرت إجاباتك. توجد خطة تناسبها أكثر.
today-ask-not-now = ليس الآن

## What is known of an exercise

exercise-tempo = رفع { $up } ث، ثبات { $hold } ث، إنزال { $down } ث، راحة { $rest } ث
    .spoken = رفع لمدة { $up ->
        [zero] { $up } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $up } ثوانٍ
        [many] { $up } ثانية
       *[other] { $up } ثانية
    }، ثبات { $hold ->
        [zero] { $hold } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $hold } ثوانٍ
        [many] { $hold } ثانية
       *[other] { $hold } ثانية
    }، إنزال { $down ->
        [zero] { $down } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $down } ثوانٍ
        [many] { $down } ثانية
       *[other] { $down } ثانية
    }، راحة { $rest ->
        [zero] { $rest } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $rest } ثوانٍ
        [many] { $rest } ثانية
       *[other] { $rest } ثانية
    }
exercise-tempo-stretch = شد { $up } ث، ثبات { $hold } ث، إرخاء { $down } ث، راحة { $rest } ث
    .spoken = شد لمدة { $up ->
        [zero] { $up } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $up } ثوانٍ
        [many] { $up } ثانية
       *[other] { $up } ثانية
    }، ثبات { $hold ->
        [zero] { $hold } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $hold } ثوانٍ
        [many] { $hold } ثانية
       *[other] { $hold } ثانية
    }، إرخاء { $down ->
        [zero] { $down } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $down } ثوانٍ
        [many] { $down } ثانية
       *[other] { $down } ثانية
    }، راحة { $rest ->
        [zero] { $rest } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $rest } ثوانٍ
        [many] { $rest } ثانية
       *[other] { $rest } ثانية
    }
exercise-source-guide = يصفه دليل عام من العلاج الطبيعي عن تدلي القدم.
exercise-source-named = يذكره دليل عام من العلاج الطبيعي عن تدلي القدم. وطريقة أدائه هي اختيارنا الحذر.
exercise-source-own = هو اختيارنا الحذر. يُرجى سؤال المعالج الطبيعي عنه.
