### On the phone's screens: The welcome, with what each permission is for.

welcome-page = { $page } من { $of }
welcome-aids-title = ما الذي تستعمله عند المشي؟
welcome-aids-why = يُحفظ مع كل تمرين. يمكنك تغييره في أي وقت.
welcome-hours-title = متى يومك؟
welcome-hours-why = تأتي التذكيرات وأنت مستيقظ فقط.
welcome-reminders-title = هل تسمح بأن يذكّرك Heelfirst؟
welcome-reminders-why = يسألك هاتفك الآن إن كان يمكن لHeelfirst عرض الإشعارات: بها يذكّرك بالتمرين.
welcome-reminders-discreet = على الشاشة المقفلة لا يقرأ أحد موضوعها. الرفض ممكن أيضًا، ويعمل كل ما عداها.
welcome-reminders-ask = ليسألني هاتفي
welcome-reminders-allowed = التذكيرات مسموح بها.
welcome-reminders-refused = تبقى التذكيرات متوقفة الآن. يمكنك السماح بها لاحقًا ضمن التذكيرات.
welcome-lifts-title = أول خمس رفعات لك
welcome-begin = لنبدأ
