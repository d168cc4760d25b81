### Setting up a sensor: the person sits, holds the foot still and lifts the toes, so that the sensor learns how it sits on the shoe.

## What to do now. $seconds of stillness are left; $count of $of lifts were seen

calibration-sit = Sit down. Put the foot flat on the floor.
    .spoken = Sit down. Put the foot flat on the floor. Hold it still.
calibration-hold-still = { $seconds ->
    [one] Stay seated. Hold the foot still for { $seconds } second.
   *[other] Stay seated. Hold the foot still for { $seconds } seconds.
}
calibration-hold-still-again = { $seconds ->
    [one] The foot moved. Hold it still for { $seconds } second.
   *[other] The foot moved. Hold it still for { $seconds } seconds.
}
    .spoken = The foot moved. Hold it still again.
calibration-lift-toes = Keep the heel down. Lift your toes, and lower them: { $count } of { $of }.
    .spoken = { $count ->
        [0] Now keep the heel down. Lift your toes, and lower them. { $of } times.
       *[other] { $count } of { $of }.
    }

## How it ended

calibration-done-sure = Done. The sensor knows how it sits on your shoe.
calibration-done-fair = Done. The sensor knows fairly well how it sits on your shoe.
calibration-done-vague = Done, but the sensor is not very sure. It helps to set it up again some time.
calibration-stopped = Stopped. Nothing was changed.

## What a sensor knows

sensor-mount-known = It knows how it sits on your shoe.
sensor-mount-unknown = Not set up yet. The first steps of a walk are graded later.

## After a walk: the sensor seems to sit otherwise than when it was set up. What is in notices.ftl; these are the answers

mount-answer-calibrate = Set it up again
mount-answer-leave = Leave it as it is
mount-answer-swap = Swap left and right
