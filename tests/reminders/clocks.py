"""The clocks of a zone, from zoneinfo alone."""

import re
import zoneinfo
from bisect import bisect_right
from datetime import datetime, timezone
from pathlib import Path

DAY_S = 86_400
STEP_S = DAY_S // 2


def version():
    """The version of the data that zoneinfo reads, and where it is."""
    for folder in map(Path, zoneinfo.TZPATH):
        if (folder / "Europe/Berlin").exists():
            for name, pattern in (("tzdata.zi", r"# version (\S+)"), ("+VERSION", r"(\S+)"), ("version", r"(\S+)")):
                found = (folder / name).exists() and re.match(pattern, (folder / name).read_text("utf-8", "replace"))
                if found:
                    return found[1]
            return f"unknown, in {folder}"
    try:
        import tzdata
        return tzdata.IANA_VERSION
    except ImportError:
        raise SystemExit("there are no zones on this machine; install the package tzdata")


def changes(name, first_s, last_s):
    """The offset at `first_s`, and each change of it until `last_s`: the instant and the offset after it, in seconds."""
    zone = zoneinfo.ZoneInfo(name)

    def offset(instant):
        told = datetime.fromtimestamp(instant, timezone.utc).astimezone(zone).utcoffset()
        return told.days * DAY_S + told.seconds

    before = now = offset(first_s)
    found, low = [], first_s
    for high in range(first_s + STEP_S, last_s + STEP_S, STEP_S):
        high = min(high, last_s - 1)
        then = offset(high)
        if then != now:
            left, right = low, high
            while right - left > 1:
                middle = (left + right) // 2
                left, right = (middle, right) if offset(middle) == now else (left, middle)
            found.append((right, offset(right)))
            now = then
        low = high
    return before, found


def near_days(found, days_each_side):
    """The local dates of the changes, and those around them."""
    near = set()
    for instant, offset in found:
        date = (instant + offset) // DAY_S
        near.update(range(date - days_each_side, date + days_each_side + 1))
    return near


def drawn(name, seed):
    """Whether a day far from every change is in the slice, as a function of the day."""
    mask = (1 << 64) - 1
    base = 0xCBF29CE484222325
    for byte in name.encode():
        base = (base ^ byte) * 0x100000001B3 & mask

    def draw(day):
        state = base + (seed * 100_000 + day) * 0x9E3779B97F4A7C15 & mask
        state = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 & mask
        state = (state ^ state >> 27) * 0x94D049BB133111EB & mask
        return (state ^ state >> 31) % 50 == 0

    return draw


class Clock:
    """Clocks that show `instant` itself before the first of `steps`; each step is an instant and what is added from then on."""

    def __init__(self, steps):
        self.starts = [start for start, _ in steps]
        self.shifts = [0] + [shift for _, shift in steps]

    def wall(self, instant):
        return instant + self.shifts[bisect_right(self.starts, instant)]

    def instant(self, wall):
        """When the clock shows `wall` for the first time; where it never does, it moves forward by the length of the gap."""
        for index, shift in enumerate(self.shifts):
            instant = wall - shift
            begins = index == 0 or self.starts[index - 1] <= instant
            ends = index == len(self.starts) or instant < self.starts[index]
            if begins and ends:
                return instant
            if begins and not ends and self.starts[index] + self.shifts[index + 1] > wall:
                return instant
        raise AssertionError("a time lies before or in a gap of or after every step")
