"""Compares what came with what must come. Faults are `(what, instant, sentence)`."""

from meaning import DAY, DOUBLED, KINDS, MISSED, OTHER, QUIET, Expected

FIXED, GRID = 8, 16


def prompts_of(words, date):
    """Prompt words as (instant, kinds, fixed, grid)."""
    start = date * DAY - 4096
    return [(start + (word >> 8), word & 7, word & FIXED, word & GRID) for word in words]


def check_days(shape, clock, days):
    """`days` are consecutive (date, notes, prompt words), with instants in the scale of `clock`."""
    faults = []
    expected = {}

    def of(date):
        if date not in expected:
            expected[date] = Expected(shape, clock, date)
        return expected[date]

    everything = []
    for date, notes, words in days:
        prompts = prompts_of(words, date)
        Day(of(date - 1), of(date), of(date + 1), notes, prompts, faults).check()
        everything += prompts
    check_order(shape, everything, faults)
    return faults


def check_order(shape, everything, faults):
    """No two at once, and the gap between what is not fixed and anything else, over all dates."""
    everything = sorted(everything)
    for (one, _, one_fixed, _), (two, _, two_fixed, _) in zip(everything, everything[1:]):
        if one == two:
            faults.append((DOUBLED, one, "two prompts at once"))
        elif two - one < shape.gap and not (one_fixed and two_fixed):
            faults.append((OTHER, two, f"only {two - one} minutes after the one before"))


class Day:
    """One waking date's prompts beside what must be there."""

    def __init__(self, before, own, after, notes, prompts, faults):
        self.own, self.shape, self.clock = own, own.shape, own.clock
        self.prompts, self.faults = prompts, faults
        self.cap = [0, 0, 0]
        self.room = [0, 0, 0]
        self.shut = [0, 0, 0]
        self.moved = []
        for note in notes:
            because, kind, value = note & 3, note >> 2 & 3, note >> 8
            if because == 2:
                self.moved.append((kind, value))
            else:
                (self.cap, self.room, None, self.shut)[because][kind] += value
        # What a gap puts onto a fixed time of the next date is that date's prompt.
        self.gone = {at: kinds for at, kinds in own.fixed.items() if at in after.fixed}
        self.come = {at: kinds for at, kinds in before.fixed.items() if at in own.fixed}
        self.even = own.even | (before.even & set(self.come))

    def fault(self, what, at, sentence):
        self.faults.append((what, at, sentence))

    def shown(self, at):
        return self.shape.paused is None or self.clock.wall(at) >= self.shape.paused

    def check(self):
        self.check_times()
        self.check_fixed()
        self.check_notes()
        grid = [at for at, _, _, is_grid in self.prompts if is_grid]
        if self.shape.every:
            self.check_grid(grid)
        elif grid:
            self.fault(OTHER, grid[0], "a point of a rule that there is not")
        self.check_counts()

    def check_times(self):
        quiet, last = self.shape.quiet, None
        for at, kinds, fixed, _ in self.prompts:
            if last is not None and at < last:
                self.fault(OTHER, at, "not in its order")
            last = at
            if quiet[self.clock.wall(at) % DAY] and not (fixed and at in self.even):
                self.fault(QUIET, at, "in quiet hours")
            elif not fixed and not self.own.free(at):
                self.fault(OTHER, at, "asleep, busy or too near a fixed time")
            if not self.shown(at):
                self.fault(OTHER, at, "before the end of the pause")
            if not kinds:
                self.fault(OTHER, at, "for nothing")

    def check_fixed(self):
        must = {at: kinds for at, kinds in self.own.fixed.items() if at not in self.gone and self.shown(at)}
        there = {at: kinds for at, kinds, fixed, _ in self.prompts if fixed}
        for at, kinds in must.items():
            kinds |= self.come.get(at, 0)
            if at not in there:
                self.fault(MISSED, at, f"a fixed time: {named(kinds)}")
            elif kinds & ~there[at]:
                self.fault(MISSED, at, f"a kind of a fixed time: {named(kinds & ~there[at])}")
        for at in there.keys() - must.keys():
            self.fault(OTHER, at, "a fixed time that nobody asked for")

    def check_notes(self):
        if sorted(self.moved) != sorted(self.own.moved) and self.unpaused():
            self.fault(OTHER, self.own.wake, f"told as moved out of quiet hours: {self.moved}, really {self.own.moved}")
        shut = [self.own.shut if kind == self.shape.every_kind else 0 for kind in range(3)]
        if self.shut != shut and self.unpaused():
            self.fault(OTHER, self.own.wake, f"told {self.shut} points that are not free, really {shut}")
        told = sum(self.cap) + sum(self.room)
        if sum(self.room) == 0 and sum(self.cap) > 0 and self.unpaused() and len(self.prompts) + len(self.gone) < self.shape.most:
            self.fault(MISSED, self.own.wake, "left out over the cap, which is not reached")
        if sum(self.room) > 0 and not self.shape.every and self.unpaused():
            loose = sum(1 for _, _, fixed, _ in self.prompts if not fixed)
            if loose < self.own.capacity():
                self.fault(MISSED, self.own.wake, "left out for lack of room, and there is room")
        if told and not self.own.exists:
            self.fault(OTHER, self.own.wake, "told of a day that does not exist")

    def check_grid(self, grid):
        must = [at for at in self.own.grid if self.shown(at)]
        kind = self.shape.every_kind
        if [at for at, kinds, _, is_grid in self.prompts if is_grid and not kinds >> kind & 1]:
            self.fault(OTHER, grid[0], "a point of the rule for another kind")
        alone = not any(self.shape.per_day)
        if alone:
            # Nothing else is wanted: as many as the cap leaves, the first ones.
            room = max(0, self.shape.most - len(self.own.fixed))
            must = [at for at in self.own.grid[:room] if self.shown(at)]
            if self.cap[kind] != max(0, len(self.own.grid) - room) or sum(self.room):
                self.fault(OTHER, self.own.wake, f"told {self.cap} and {self.room} left out of {len(self.own.grid)} points")
        elif self.cap[kind] or self.room[kind] or len(self.prompts) >= self.shape.most:
            # Points may be left out or ride along on another visit; `check_counts` counts them.
            must = [at for at in must if at in grid]
        for at in set(must) - set(grid):
            self.fault(MISSED, at, "a point of the rule")
        for at in set(grid) - set(must):
            self.fault(OTHER, at, "no point of the rule")

    def check_counts(self):
        if len(self.prompts) > self.shape.most:
            self.fault(OTHER, self.own.wake, f"{len(self.prompts)} prompts, more than the cap")
        on_duty = self.own.exists and (self.shape.on_duty(self.own.date) or self.own.asked)
        if not on_duty:
            if self.prompts:
                self.fault(OTHER, self.prompts[0][0], "a prompt on a day without")
            return
        for kind in range(3):
            there = sum(kinds >> kind & 1 for _, kinds, _, _ in self.prompts)
            there += sum(kinds >> kind & 1 for kinds in self.gone.values())
            told = self.cap[kind] + self.room[kind]
            total = self.own.total(kind)
            extra = sum(kinds >> kind & 1 for kinds in self.come.values())
            if there + told < total and self.unpaused():
                self.fault(MISSED, self.own.wake, f"{there} of {KINDS[kind]} and {told} told, {total} wanted")
            if there + (told if self.unpaused() else 0) > total + extra:
                self.fault(DOUBLED, self.own.wake, f"{there} of {KINDS[kind]} and {told} told, {total} wanted")

    def unpaused(self):
        return self.shape.paused is None or self.own.date * DAY >= self.shape.paused


def named(kinds):
    return " and ".join(name for bit, name in enumerate(KINDS) if kinds >> bit & 1)
