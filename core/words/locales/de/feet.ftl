### Machine-made German; nobody has reviewed these texts yet.
### Which sensor is on which foot: the person sits and taps a heel three times.

feet-sit = Setzen Sie sich. Stellen Sie beide Füße flach auf den Boden.
    .spoken = Setzen Sie sich. Stellen Sie beide Füße flach auf den Boden. Einen Moment.
feet-tap = Die Zehen bleiben unten. Tippen Sie dreimal mit Ihrer { $side ->
    [left] linken
   *[right] rechten
} Ferse auf.
feet-tap-again = Noch nicht gespürt. Tippen Sie dreimal mit Ihrer { $side ->
    [left] linken
   *[right] rechten
} Ferse auf.
    .spoken = Noch einmal. Tippen Sie dreimal mit Ihrer { $side ->
    [left] linken
   *[right] rechten
} Ferse auf, etwas kräftiger.
feet-told-one = Fertig. Dieser Sensor ist an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß.
feet-told-two = Fertig. Der Sensor, der es gespürt hat, ist an Ihrem { $side ->
    [left] linken
   *[right] rechten
} Fuß. Der andere ist an Ihrem { $side ->
    [left] rechten
   *[right] linken
} Fuß.
feet-stopped = Gestoppt. Nichts wurde verändert.
