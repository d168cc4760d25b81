#!/usr/bin/env python3
"""Holds the speed of reminders against its limits: `cargo bench … | limits.py [--every]`, where the benchmarks print as divan does.

Passes on what it reads, and then prints each median that has a limit, with the limit and whether it is within; exits 1 where one is
over. With `--every` also where one is missing: a filter may leave benchmarks out, a report may not.
"""

import re
import sys

# By the name of the benchmark, in nanoseconds.
LIMITS = {"ten_years": 20_000_000, "plan_and_diff": 100_000, "learn_one_answer": 10_000}
UNITS = {"ps": 0.001, "ns": 1, "µs": 1_000, "ms": 1_000_000, "s": 1_000_000_000}


def medians(lines):
    """The name of each benchmark, with its argument where it has one, and the median in nanoseconds."""
    parent = None
    for line in lines:
        row = re.match(r"(│  |   )?[├╰]─ (.*)", line)
        if not row:
            continue
        columns = row[2].split("│")
        name = re.sub(r" +[\d.]+ (ps|ns|µs|ms|s) *$", "", columns[0]).strip()
        if not row[1]:
            parent = name
        median = len(columns) > 2 and re.match(r" *([\d.]+) (ps|ns|µs|ms|s)\b", columns[2])
        if median:
            yield parent, name if row[1] else "", float(median[1]) * UNITS[median[2]]


def shown(nanoseconds):
    unit = max((unit for unit in UNITS if UNITS[unit] <= nanoseconds), key=UNITS.get, default="ps")
    return f"{nanoseconds / UNITS[unit]:.4g} {unit}"


def main():
    lines = []
    for line in sys.stdin:
        print(line, end="", flush=True)
        lines.append(line.rstrip("\n"))
    over, seen = False, set()
    for name, argument, median in medians(lines):
        if name not in LIMITS:
            continue
        seen.add(name)
        within = median < LIMITS[name]
        over |= not within
        print(f"{name} {argument}".strip() + f": {shown(median)}, limit {shown(LIMITS[name])}: {'within' if within else 'over'}")
    missing = sorted(set(LIMITS) - seen) if "--every" in sys.argv[1:] else []
    for name in missing:
        print(f"{name}: not measured")
    sys.exit(1 if over or missing else 0)


if __name__ == "__main__":
    main()
