#!/usr/bin/env python3
"""Checks a calendar of core/reminders against Python's zoneinfo: `oracle.py CALENDAR [--shapes FILE] [--faults N]`.

Prints both versions of the zones' data, the zones left out and why, and a last line of `key=value` pairs; exits 1 on any fault.
"""

import argparse
import json
import sys
import time
import zoneinfo
from collections import Counter
from datetime import date, timedelta
from multiprocessing import Pool
from pathlib import Path

import clocks
from calendar_file import blocks, read_header
from checks import check_days
from meaning import DAY, DOUBLED, MISSED, OTHER, QUIET, Shape

PROCESSES = 2
NEAR_DAYS = 3  # as in calendar.rs
MARGIN_DAYS = 4
LEFT_OUT_AT_MOST = 0.1  # of all zones; with more of them the oracle would prove little
EPOCH = date(1970, 1, 1)


def read_shapes(path):
    listed = json.loads(Path(path).read_text())["shapes"]
    return [Shape(shape["name"], shape["settings"]) for shape in listed]


class Result:
    """What a process found in its zones."""

    def __init__(self):
        self.zones, self.days, self.all_days, self.prompts = 0, 0, 0, 0
        self.left_out, self.missing = [], []
        self.counts, self.faults = Counter(), []

    def add(self, other):
        for key in ("zones", "days", "all_days", "prompts"):
            setattr(self, key, getattr(self, key) + getattr(other, key))
        self.left_out += other.left_out
        self.missing += other.missing
        self.counts += other.counts
        self.faults += other.faults


class Lane:
    """One process's share of the zones. A verdict on the same prompts under the same clocks is kept, whatever the zone is named."""

    def __init__(self, header, shapes, most_faults):
        self.shapes, self.most_faults = shapes, most_faults
        self.first = (date.fromisoformat(header["first"]) - EPOCH).days
        self.last = (date.fromisoformat(header["last"]) - EPOCH).days
        self.all, self.seed = header["days"] == "all", header["seed"]
        self.result = Result()
        self.plain = [{} for _ in shapes]
        self.around = [{} for _ in shapes]

    def zone(self, block):
        try:
            zoneinfo.ZoneInfo(block.name)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError):
            self.result.missing.append(block.name)
            return
        first_s = (self.first - MARGIN_DAYS) * clocks.DAY_S
        before, changes = clocks.changes(block.name, first_s, (self.last + MARGIN_DAYS + 1) * clocks.DAY_S)
        if (before, changes) != (block.before, block.changes):
            self.result.left_out.append(block.name)
            return
        self.result.zones += 1
        self.result.all_days += self.last - self.first + 1
        self.result.days += len(block.dates)
        self.check_dates(block, changes)
        view = ZoneView(before, changes, block.dates)
        for index, words in enumerate(block.shapes):
            self.shape(index, block, words, view)

    def check_dates(self, block, changes):
        draw = clocks.drawn(block.name, self.seed)
        near = clocks.near_days(changes, NEAR_DAYS)
        dates = [day for day in range(self.first, self.last + 1) if self.all or day in near or draw(day)]
        if dates != block.dates:
            self.fault(block.name, "any", f"{len(block.dates)} dates, and not the {len(dates)} that are to be checked", OTHER)

    def shape(self, index, block, words, view):
        shape, at = self.shapes[index], 0
        plain, gap = self.plain[index], self.shapes[index].gap
        group, tail = [], None
        for date_, shift, stay in zip(block.dates, view.shifts, view.groups):
            head = words[at]
            notes = at + 1 + (head >> 8)
            end = notes + (head & 255)
            told = tuple(words[at + 1:notes])
            mine = tuple([word + shift for word in words[notes:end]])
            at = end
            self.result.prompts += len(mine)
            if stay < 0:
                key = (date_, told, mine)
                faults = plain.get(key)
                if faults is None:
                    faults = plain[key] = check_days(shape, PLAIN, [key])
                if faults:
                    self.report(block.name, shape, faults)
            else:
                group.append((date_, told, mine))
                if view.ends_group(stay, date_):
                    self.group(index, block.name, view, stay, group)
                    group = []
            # From one date to the next, where no group looks at both.
            if mine and tail and tail[0] == date_ - 1 and (stay < 0 or stay != tail[2]):
                between = (mine[0] - shift >> 8) - (tail[1] >> 8) + DAY
                if between <= 0 or between < gap and not mine[0] & tail[3] & 8:
                    self.fault(block.name, shape.name, f"{EPOCH + timedelta(date_)}: {between} minutes after the day before", OTHER)
            tail = (date_, mine[-1] - shift, stay, mine[-1]) if mine else None
        if at != len(words):
            raise SystemExit(f"{block.name}: {shape.name}: words are left over")

    def group(self, index, name, view, stay, group):
        steps = view.steps(stay)
        key = (steps, tuple(group))
        faults = self.around[index].get(key)
        if faults is None:
            faults = check_days(self.shapes[index], clocks.Clock(steps), group)
            self.around[index][key] = faults
        if faults:
            self.report(name, self.shapes[index], faults, clocks.Clock(steps))

    def report(self, zone, shape, faults, clock=None):
        for what, at, sentence in faults:
            wall = clock.wall(at) if clock else at
            shown = f"{EPOCH + timedelta(wall // DAY)} {wall % DAY // 60:02}:{wall % 60:02}"
            self.fault(zone, shape.name, f"{shown} local: {sentence}", what)

    def fault(self, zone, shape, sentence, what):
        self.result.counts[what] += 1
        if len(self.result.faults) < self.most_faults:
            self.result.faults.append(f"{what}: {zone}, {shape}: {sentence}")


class ZoneView:
    """For each date the number that makes prompt words local ones, and in which group around a change of the clocks it lies."""

    def __init__(self, before, changes, dates):
        self.changes, self.before = changes, before
        affected = {}
        for index, (instant, offset) in enumerate(changes):
            day = (instant + offset) // clocks.DAY_S
            # The waking day of two dates before still goes on, and a fixed time of the date before may come on the next one.
            for date_ in range(day - 3, day + 3):
                affected.setdefault(date_, index)
        self.groups, self.shifts, self.last = [], [], {}
        self.firsts = []
        previous, offsets = None, iter(())
        pending = list(changes)
        offset = before
        for date_ in dates:
            if date_ not in affected:
                while pending and pending[0][0] < date_ * clocks.DAY_S - offset:
                    offset = pending.pop(0)[1]
                self.groups.append(-1)
                self.shifts.append(whole_minutes(offset) << 8)
                previous = None
                continue
            if previous != date_ - 1:
                # The offset before the first change that this group can see.
                while pending and (pending[0][0] + pending[0][1]) // clocks.DAY_S < date_ - 2:
                    offset = pending.pop(0)[1]
                self.firsts.append((date_, offset))
            self.groups.append(len(self.firsts) - 1)
            self.shifts.append(whole_minutes(self.firsts[-1][1]) << 8)
            self.last[len(self.firsts) - 1] = date_
            previous = date_

    def ends_group(self, group, date_):
        return self.last[group] == date_

    def steps(self, group):
        """The changes that the group can see, as steps of a clock that shows local time before them."""
        first, offset = self.firsts[group]
        low, high = (first - 2) * DAY, (self.last[group] + 4) * DAY
        base = whole_minutes(offset)
        steps = []
        for instant, after in self.changes:
            at = instant // 60 + base
            if low <= at < high:
                steps.append((at, whole_minutes(after) - base))
        return tuple(steps)


PLAIN = clocks.Clock(())


def whole_minutes(seconds):
    if seconds % 60:
        raise SystemExit("an offset of this zone is no whole number of minutes; ask for later years")
    return seconds // 60


def check_lane(task):
    path, shapes_path, lane, most_faults = task
    with open(path, "rb") as file:
        header = read_header(file)
    work = Lane(header, read_shapes(shapes_path), most_faults)
    for block in blocks(path, lane, PROCESSES):
        work.zone(block)
    return work.result


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("calendar")
    options.add_argument("--shapes", default=Path(__file__).with_name("shapes.json"))
    options.add_argument("--faults", type=int, default=20, help="how many are printed")
    options = options.parse_args()
    started = time.monotonic()
    with open(options.calendar, "rb") as file:
        header = read_header(file)
    names = [shape.name for shape in read_shapes(options.shapes)]
    if names != header["shapes"]:
        raise SystemExit(f"{options.calendar} has other shapes than {options.shapes}; make it again")
    with Pool(PROCESSES) as pool:
        tasks = [(options.calendar, options.shapes, lane, options.faults) for lane in range(PROCESSES)]
        result = Result()
        for part in pool.map(check_lane, tasks):
            result.add(part)
    told(header, result, names, options.faults, time.monotonic() - started)
    enough = len(result.left_out) + len(result.missing) <= LEFT_OUT_AT_MOST * header["zones"]
    if not enough:
        print("too many zones are left out; install newer zone data (the package tzdata)")
    sys.exit(0 if enough and not result.counts and result.prompts else 1)


def told(header, result, shapes, most_faults, seconds):
    for fault in result.faults[:most_faults]:
        print(fault)
    print(f"zone data: ours {header['tzdata']}, zoneinfo's {clocks.version()}")
    print(f"left out, their changes of the clocks differ ({len(result.left_out)}): {' '.join(sorted(result.left_out))}")
    print(f"missing in zoneinfo ({len(result.missing)}): {' '.join(sorted(result.missing))}")
    print(f"{header['first']} to {header['last']}, seed {header['seed']}: "
          f"{result.days} of {result.all_days} zone days ({100 * result.days / max(1, result.all_days):.1f} %)")
    counts = {
        "zones": result.zones, "left_out": len(result.left_out), "missing_zones": len(result.missing), "shapes": len(shapes),
        "days": result.days * len(shapes), "prompts": result.prompts, "missed": result.counts[MISSED],
        "doubled": result.counts[DOUBLED], "in_quiet": result.counts[QUIET], "other": result.counts[OTHER],
    }
    print("oracle=zoneinfo " + " ".join(f"{key}={value}" for key, value in counts.items()) + f" seconds={seconds:.0f}")


if __name__ == "__main__":
    main()
