### On the phone's screens: Walking with a sensor.

## What the sensors do meanwhile

walk-no-sensor = لا مستشعر في جولة المشي هذه. امشِ كما تدرّبت.
walk-waiting-for-steps = تظهر هنا الخطوات الأولى.
walk-sensor-lost-left = لا تصل الآن بيانات من مستشعر قدمك اليسرى. المشي مستمر.
walk-sensor-lost-right = لا تصل الآن بيانات من مستشعر قدمك اليمنى. المشي مستمر.

## Before the walk

walk-before = قبل أن تمشي
walk-outdoors-title = في الخارج
walk-outdoors-felt = في الخارج تحسّ بخطواتك ولا تسمعها. يمكنك تغيير ذلك في صفحة المستشعرات.
walk-outdoors-read = قرأت هذا
walk-sensors = مستشعراتك

## In a pocket

walk-pocket = إلى الجيب
walk-pocket-on = في الجيب
walk-pocket-what = اللمس لا يفعل شيئًا الآن. المشي مستمر.
walk-pocket-keys = زر الصوت يوقفه مؤقتًا، وكذلك زر سماعات الأذن.
walk-pocket-headset = زر سماعات الأذن يوقفه مؤقتًا ما دامت لا تعمل موسيقى.
walk-pocket-unlock = المس هنا أولًا
walk-pocket-unlock-again = الآن المس هنا

## The drawn steps

walk-steps-left = القدم اليسرى
walk-steps-right = القدم اليمنى
walk-time-left = الثواني المتبقية
