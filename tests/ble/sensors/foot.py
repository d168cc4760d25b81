"""What the foot does to its sensor: a recording of the simulated foot, or a sine where none is given."""

import csv
import gzip
import math
from bisect import bisect_left
from dataclasses import dataclass
from pathlib import Path
from statistics import median

G_MPS2 = 9.80665
# A recording is sent row by row to whoever asks for about its own rate; for other rates it is interpolated.
OWN_RATE_TOLERANCE = 0.03


@dataclass(frozen=True)
class Moment:
    """The foot at one time since its walk began. `row` is the recording's, where the moment is a row of it."""

    time_s: float
    row: int | None
    acc_mps2: tuple[float, float, float]
    gyr_dps: tuple[float, float, float]


class Sine:
    """A foot that rocks once a second, for tests that only need numbers."""

    def moment(self, number: int, rate_hz: float) -> Moment:
        time_s = number / rate_hz
        phase = 2 * math.pi * time_s
        acc = (2 * math.sin(phase), 0.0, G_MPS2)
        return Moment(time_s, None, acc, (0.0, 60 * math.cos(phase), 0.0))

    def first_after(self, time_s: float, rate_hz: float) -> int:
        return max(0, math.ceil(time_s * rate_hz - 1e-9))


class Recording:
    """Rows of `time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z`. After the last one the foot holds it, or the recording begins again."""

    def __init__(self, rows: list[tuple[float, ...]], loop: bool):
        if len(rows) < 2:
            raise ValueError("a recording needs at least two rows")
        begin = rows[0][0]
        self.times = [row[0] - begin for row in rows]
        self.values = [row[1:7] for row in rows]
        self.step_s = median(later - earlier for earlier, later in zip(self.times, self.times[1:]))
        self.lap_s = self.times[-1] + self.step_s
        self.loop = loop

    @classmethod
    def read(cls, path: Path, loop: bool) -> "Recording":
        opened = gzip.open(path, "rt") if path.suffix == ".gz" else path.open()
        with opened as file:
            lines = csv.reader(line for line in file if not line.startswith("#"))
            header = next(lines, [])
            if header[:7] != ["time_s", "acc_x", "acc_y", "acc_z", "gyr_x", "gyr_y", "gyr_z"]:
                raise ValueError(f"{path} is no recording: its head is {','.join(header)}")
            return cls([tuple(map(float, line[:7])) for line in lines], loop)

    def moment(self, number: int, rate_hz: float) -> Moment:
        """The sample of this number, counted from the begin of the walk, when `rate_hz` are taken a second."""
        if self._is_own(rate_hz):
            return self._row(number)
        return self._between(number / rate_hz)

    def first_after(self, time_s: float, rate_hz: float) -> int:
        """The number of the first sample at or after a time."""
        if not self._is_own(rate_hz):
            return max(0, math.ceil(time_s * rate_hz - 1e-9))
        if self.loop:
            laps, rest = divmod(max(0.0, time_s), self.lap_s)
            return int(laps) * len(self.times) + bisect_left(self.times, rest)
        if time_s <= self.times[-1]:
            return bisect_left(self.times, time_s)
        return len(self.times) - 1 + math.ceil((time_s - self.times[-1]) / self.step_s)

    def _is_own(self, rate_hz: float) -> bool:
        return abs(rate_hz * self.step_s - 1) < OWN_RATE_TOLERANCE

    def _row(self, number: int) -> Moment:
        lap, row = divmod(number, len(self.times)) if self.loop else (0, min(number, len(self.times) - 1))
        beyond = 0 if self.loop else number - row
        time_s = self.times[row] + lap * self.lap_s + beyond * self.step_s
        return Moment(time_s, row, self.values[row][:3], self.values[row][3:])

    def _between(self, time_s: float) -> Moment:
        within = time_s % self.lap_s if self.loop else min(time_s, self.times[-1])
        later = min(max(1, bisect_left(self.times, within)), len(self.times) - 1)
        begin, end = self.times[later - 1], self.times[later]
        share = min(1.0, (within - begin) / (end - begin))
        values = [a + (b - a) * share for a, b in zip(self.values[later - 1], self.values[later])]
        return Moment(time_s, None, tuple(values[:3]), tuple(values[3:]))


def foot_of(recording: Path | None, end: str) -> Sine | Recording:
    return Recording.read(recording, end == "loop") if recording else Sine()
