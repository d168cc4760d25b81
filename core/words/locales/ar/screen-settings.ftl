### On the phone's screens: Settings, backup, deleting.

screen-more = المزيد
screen-plan = الخطة
