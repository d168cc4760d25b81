### On the phone's screens: Settings, backup, deleting.

screen-more = المزيد
screen-plan = الخطة

backup-made = أُنشئت في { $when }
backup-span = من { $from } إلى { $until }
backup-here-now = هنا الآن: { $text }

## في شاشات كثيرة

step-less = أقل
step-more = أكثر
