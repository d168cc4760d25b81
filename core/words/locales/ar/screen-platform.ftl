### On the phone's screens: Notifications, the running session outside the app, widget and tile.

## Reminders, widget, tile

closed-title = لا يستطيع Heelfirst فتح بياناتك
closed-again = حاول مرة أخرى

## The running session

session-running-discreet = جارٍ الآن
health-store-title = ما يُحفظ في Health Connect
health-store-text = عند التفعيل، يُحفظ هناك كل تمرين مكتمل مع مدته ونوعه. تُحفظ معه خطوات المشي إذا عدّها مستشعر. لا يُقرأ شيء. لا يخرج شيء من الهاتف عبر هذا التطبيق.

## Files: the problem within the sentence "notice-storage-what"

platform-file-refused = تعذّرت القراءة أو الكتابة في ذلك المكان
platform-no-files = لا يوجد على هذا الهاتف تطبيق لاختيار الملفات
