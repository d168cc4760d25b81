### On the phone's screens: Settings, backup, deleting.

screen-more = Mehr
screen-plan = Plan
