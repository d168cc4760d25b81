"""The clock inside a sensor."""

import time


class Clock:
    """Starts at an offset and runs a little faster or slower than the machine's. Seconds throughout."""

    def __init__(self, offset_s: float, drift_ppm: float):
        self.speed = 1 + drift_ppm * 1e-6
        self.begin(offset_s)

    def begin(self, offset_s: float) -> None:
        """From now on, as after the sensor was switched on."""
        self.offset_s = offset_s
        self.begun = time.monotonic()

    def at(self, machine_s: float) -> float:
        """What it shows at a time of the machine."""
        return self.offset_s + (machine_s - self.begun) * self.speed
