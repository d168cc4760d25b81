### Which sensor is on which foot: the person sits and taps a heel three times. $side is the foot that is tapped.

feet-sit = Sit down. Put both feet flat on the floor.
    .spoken = Sit down. Put both feet flat on the floor. One moment.
feet-tap = Keep the toes down. Tap your { $side ->
    [left] left
   *[right] right
} heel three times.
feet-tap-again = Not felt yet. Tap your { $side ->
    [left] left
   *[right] right
} heel three times.
    .spoken = Once more. Tap your { $side ->
    [left] left
   *[right] right
} heel three times, a little harder.
feet-told-one = Done. This sensor is on your { $side ->
    [left] left
   *[right] right
} foot.
feet-told-two = Done. The sensor that felt it is on your { $side ->
    [left] left
   *[right] right
} foot. The other one is on your { $side ->
    [left] right
   *[right] left
} foot.
feet-stopped = Stopped. Nothing was changed.
