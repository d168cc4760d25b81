### On the phone's screens: Settings, backup, deleting.

screen-more = More
screen-plan = Plan
