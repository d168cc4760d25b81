### Machine-made German; nobody has reviewed these texts yet.
### Setting up a sensor: the person sits, holds the foot still and lifts the toes, so that the sensor learns how it sits on the shoe.

## What to do now

calibration-sit = Setzen Sie sich. Stellen Sie den Fuß flach auf den Boden.
    .spoken = Setzen Sie sich. Stellen Sie den Fuß flach auf den Boden. Halten Sie ihn still.
calibration-hold-still = { $seconds ->
    [one] Bleiben Sie sitzen. Halten Sie den Fuß { $seconds } Sekunde still.
   *[other] Bleiben Sie sitzen. Halten Sie den Fuß { $seconds } Sekunden still.
}
calibration-hold-still-again = { $seconds ->
    [one] Der Fuß hat sich bewegt. Halten Sie ihn { $seconds } Sekunde still.
   *[other] Der Fuß hat sich bewegt. Halten Sie ihn { $seconds } Sekunden still.
}
    .spoken = Der Fuß hat sich bewegt. Halten Sie ihn noch einmal still.
calibration-lift-toes = Die Ferse bleibt unten. Heben Sie die Zehen, und senken Sie sie: { $count } von { $of }.
    .spoken = { $count ->
        [0] Jetzt bleibt die Ferse unten. Heben Sie die Zehen, und senken Sie sie. { $of }-mal.
       *[other] { $count } von { $of }.
    }

## How it ended

calibration-done-sure = Fertig. Der Sensor weiß, wie er an Ihrem Schuh sitzt.
calibration-done-fair = Fertig. Der Sensor weiß recht gut, wie er an Ihrem Schuh sitzt.
calibration-done-vague = Fertig, aber der Sensor ist noch nicht sehr sicher. Es hilft, ihn später noch einmal einzurichten.
calibration-stopped = Gestoppt. Nichts wurde verändert.

## What a sensor knows

sensor-mount-known = Er weiß, wie er an Ihrem Schuh sitzt.
sensor-mount-unknown = Noch nicht eingerichtet. Die ersten Schritte einer Gehstrecke werden später eingeordnet.

## After a walk: the sensor seems to sit otherwise than when it was set up

mount-answer-calibrate = Neu einrichten
mount-answer-leave = So lassen
mount-answer-swap = Links und rechts tauschen
