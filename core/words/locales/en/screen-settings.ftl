### On the phone's screens: Settings, backup, deleting.

screen-more = More
screen-plan = Plan

backup-made = Made on { $when }
backup-span = From { $from } to { $until }
backup-here-now = Here now: { $text }

## On many screens

step-less = Less
step-more = More
