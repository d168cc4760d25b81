### Machine-made Arabic; nobody has reviewed these texts yet.
### What a foot sensor says about seated toe lifts. Heights and counts, never a judgement.

## One lift, in a few words. $angle in degrees, $hold in seconds.

lift-held = رفع { $angle }°، وثبات { $hold } ث
    .spoken = رفع بزاوية { $angle } درجة، وثبات لمدة { $hold ->
        [zero] { $hold } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $hold } ثوانٍ
        [many] { $hold } ثانية
       *[other] { $hold } ثانية
    }
lift-up = رفع { $angle }°
    .spoken = رفع بزاوية { $angle } درجة
lift-unmeasured = رفع لم يُعرف ارتفاعه
lift-heel-rose = ارتفع الكعب أيضًا
lift-with-help = { $text }، بمساعدة

## A set of one foot. $angle is the middle of the best three heights, or of those with help.

lifts-best-three = { $side ->
    [left] القدم اليسرى، المجموعة { $set }: أوسط أعلى ثلاث رفعات لك { $angle }°.
   *[right] القدم اليمنى، المجموعة { $set }: أوسط أعلى ثلاث رفعات لك { $angle }°.
}
lifts-counted = { $side ->
    [left] القدم اليسرى، المجموعة { $set }: رُصدت { $count ->
        [zero] { $count } رفعة
        [one] رفعة واحدة
        [two] رفعتان
        [few] { $count } رفعات
        [many] { $count } رفعة
       *[other] { $count } رفعة
    }.
   *[right] القدم اليمنى، المجموعة { $set }: رُصدت { $count ->
        [zero] { $count } رفعة
        [one] رفعة واحدة
        [two] رفعتان
        [few] { $count } رفعات
        [many] { $count } رفعة
       *[other] { $count } رفعة
    }.
}
# The height below 80 % of the first three.
lifts-lower-from = من التكرار { $repetition } فصاعدًا، ارتفعت القدم أقل من أربعة أخماس ارتفاعها في البداية.
lifts-heel-rose = { $count ->
    [zero] ارتفع الكعب أيضًا في { $count } رفعة من أصل { $of }.
    [one] ارتفع الكعب أيضًا في رفعة واحدة من أصل { $of }.
    [two] ارتفع الكعب أيضًا في رفعتين من أصل { $of }.
    [few] ارتفع الكعب أيضًا في { $count } رفعات من أصل { $of }.
    [many] ارتفع الكعب أيضًا في { $count } رفعة من أصل { $of }.
   *[other] ارتفع الكعب أيضًا في { $count } رفعة من أصل { $of }.
}
lifts-with-help = { $count ->
    [zero] { $count } رفعة كانت بمساعدة، وأوسط الارتفاع { $angle }°.
    [one] رفعة واحدة كانت بمساعدة، بارتفاع { $angle }°.
    [two] رفعتان كانتا بمساعدة، وأوسط الارتفاع { $angle }°.
    [few] { $count } رفعات كانت بمساعدة، وأوسط الارتفاع { $angle }°.
    [many] { $count } رفعة كانت بمساعدة، وأوسط الارتفاع { $angle }°.
   *[other] { $count } رفعة كانت بمساعدة، وأوسط الارتفاع { $angle }°.
}
