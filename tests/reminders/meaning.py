"""What reminder settings mean, worked out on its own: for one waking date, which prompts must come and what may be wrong with those
that did. Times are minutes: `wall` ones count from 1970-01-01 00:00 on the clock, instants count the minutes that really pass."""

from recurrence import dates_of_rule

KINDS = ("walk", "stretch", "strength")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = 1440
DEFAULTS = {
    "wake": "08:00", "sleep": "21:00", "walks_per_day": 4, "stretches_per_day": 3, "strength_per_day": 1, "quiet": [],
    "days": list(DAYS), "min_gap_minutes": 45, "max_per_day": 6, "fixed": [], "every": None, "busy": [], "paused_until": None,
    "anchors": [], "walk_days": None, "stretch_days": None, "strength_days": None, "recurring": [],
}
COUNTS = {"walk": "walks_per_day", "stretch": "stretches_per_day", "strength": "strength_per_day"}
MISSED, DOUBLED, QUIET, OTHER = "missed", "doubled", "in_quiet", "other"


def minute_of(clock):
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def within(windows):
    """For each minute of the day whether it is inside one of the half-open windows, which may go over midnight."""
    inside = bytearray(DAY)
    for start, end in windows:
        length = (minute_of(end) - minute_of(start)) % DAY
        for minute in range(length):
            inside[(minute_of(start) + minute) % DAY] = 1
    return inside


def wall_of(written):
    """A local date, or date and time, as minutes since 1970."""
    from datetime import datetime
    return int((datetime.fromisoformat(written) - datetime(1970, 1, 1)).total_seconds() // 60)


class Shape:
    """Settings, made ready for asking."""

    def __init__(self, name, settings):
        unknown = set(settings) - set(DEFAULTS)
        if unknown:
            raise SystemExit(f"shapes.json: {name}: the oracle does not know {sorted(unknown)}")
        value = DEFAULTS | settings
        self.name = name
        self.wake, self.sleep = minute_of(value["wake"]), minute_of(value["sleep"])
        self.over_midnight = self.sleep < self.wake
        self.quiet, self.busy = within(value["quiet"]), within(value["busy"])
        self.awake = within([(value["wake"], value["sleep"])])
        self.open = bytes(self.awake[m] and not self.quiet[m] and not self.busy[m] for m in range(DAY))
        self.gap = max(1, value["min_gap_minutes"])
        self.most = value["max_per_day"]
        self.days = {DAYS.index(day) for day in value["days"]}
        self.per_day = [value[COUNTS[kind]] for kind in KINDS]
        self.kind_days = [self.weekdays(value[f"{kind}_days"]) & self.days for kind in KINDS]
        self.fixed = [self.fixed_time(fixed) for fixed in value["fixed"]]
        self.every = value["every"]
        self.every_kind = KINDS.index(self.every.get("kind", "walk")) if self.every else None
        if self.every:
            self.start = minute_of(self.every.get("from") or value["wake"])
            self.end = minute_of(self.every.get("to") or value["sleep"])
        self.paused = wall_of(value["paused_until"]) if value["paused_until"] else None
        self.recurring = self.by_waking_date(value["recurring"])

    def weekdays(self, names):
        return set(range(7)) if names is None else {DAYS.index(name) for name in names}

    def fixed_time(self, fixed):
        kind = KINDS.index(fixed["kind"])
        days = self.weekdays(fixed.get("days")) & self.kind_days[kind]
        return kind, minute_of(fixed["at"]), fixed.get("even_in_quiet", False), days

    def by_waking_date(self, recurring):
        dates = {}
        for rule in recurring:
            for date, clock in dates_of_rule(rule["from"], rule["rule"]):
                waking = date - 1 if self.over_midnight and clock < self.sleep else date
                dates.setdefault(waking, []).append((KINDS.index(rule["kind"]), clock, False))
        return dates

    def on_duty(self, date):
        return (date + 3) % 7 in self.days

    def asked(self, date):
        """The fixed times of a waking date: kind, clock, whether in quiet hours too."""
        weekday = (date + 3) % 7
        return [(k, at, even) for k, at, even, days in self.fixed if weekday in days] + self.recurring.get(date, [])

    def wanted(self, kind, date):
        return self.per_day[kind] if (date + 3) % 7 in self.kind_days[kind] else 0

    def wall(self, date, clock):
        """What the clock shows at `clock` of a waking date."""
        return (date + (self.over_midnight and clock < self.sleep)) * DAY + clock


class Expected:
    """What one waking date must have: its fixed instants with their kinds, and the points of its grid."""

    def __init__(self, shape, clock, date):
        self.shape, self.clock, self.date = shape, clock, date
        self.fixed, self.even, self.moved = {}, set(), []
        self.exists = clock.wall(clock.instant(date * DAY)) // DAY == date
        self.asked = shape.asked(date) if self.exists else []
        for kind, at, even in self.asked:
            self.fix(kind, at, even)
        self.wake = clock.instant(shape.wall(date, shape.wake))
        sleep = clock.instant((date + shape.over_midnight) * DAY + shape.sleep)
        again = clock.instant((date + 1) * DAY + shape.wake)
        # What is not fixed also keeps the gap to the next day's beginning.
        self.until = min(sleep, again - shape.gap + 1)
        # The points of the grid that are free, and how many are not.
        self.grid, self.shut = self.points() if shape.every and self.exists and self.on_every_day() else ([], 0)

    def fix(self, kind, at, even):
        asked = self.shape.wall(self.date, at)
        instant = self.clock.instant(asked)
        if self.clock.wall(instant) != asked and not even and self.shape.quiet[self.clock.wall(instant) % DAY]:
            self.moved.append((kind, at))
            while self.shape.quiet[self.clock.wall(instant) % DAY]:
                instant += 1
        self.fixed[instant] = self.fixed.get(instant, 0) | 1 << kind
        if even:
            self.even.add(instant)

    def on_every_day(self):
        return (self.date + 3) % 7 in self.shape.kind_days[self.shape.every_kind]

    def free(self, instant):
        """Whether something that is not fixed may come now."""
        if not self.wake <= instant < self.until or not self.shape.open[self.clock.wall(instant) % DAY]:
            return False
        return all(abs(instant - fixed) >= self.shape.gap for fixed in self.fixed)

    def candidates(self):
        shape = self.shape
        first = (shape.start - shape.wake) % DAY
        last = (shape.end - shape.wake) % DAY or DAY
        step = shape.every["minutes"]
        if shape.every.get("elapsed"):
            begin = self.clock.instant(shape.wall(self.date, shape.start))
            end = self.clock.instant(shape.wall(self.date, shape.start) - first + last)
            return range(begin, end, step)
        return (self.clock.instant(shape.wall(self.date, (shape.wake + k) % DAY)) for k in range(first, last, step))

    def points(self):
        points, shut, earliest = [], 0, -1 << 60
        for instant in self.candidates():
            if instant >= earliest and self.free(instant):
                points.append(instant)
                earliest = instant + self.shape.gap
            else:
                shut += 1
        return points, shut

    def capacity(self):
        """The most prompts that fit beside the fixed ones, a gap apart."""
        count, instant = 0, self.wake
        while instant < self.until:
            if self.free(instant):
                count += 1
                instant += self.shape.gap
            else:
                instant += 1
        return count

    def total(self, kind):
        """How many prompts of a kind there are to be, told ones included."""
        fixed = sum(kinds >> kind & 1 for kinds in self.fixed.values())
        if self.shape.every_kind == kind:
            return fixed + len(self.grid)
        given = len({at for k, at, _ in self.asked if k == kind})
        wanted = self.shape.wanted(kind, self.date) if self.exists else 0
        return fixed + max(0, wanted - given)
