# cues
