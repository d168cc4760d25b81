#!/usr/bin/env python3
"""Puts one fault into a calendar, so that somebody can see whether an oracle finds it: `mutate.py CALENDAR FAULT OUT`, or `mutate.py list`.

The calendar must hold Europe/Berlin and the year 2030, as the usual one does.
"""

import json
import sys
from array import array
from datetime import date

from calendar_file import MAGIC, blocks, read_header

ZONE = "Europe/Berlin"
# The day of each change, and one far enough from both that nothing can be moved; all are in the slice.
GAP, FOLD, PLAIN = date(2030, 3, 31), date(2030, 10, 27), date(2030, 4, 3)
MINUTE = 1 << 8


def day(calendar, shape, on):
    """Notes and prompts of a date in Berlin."""
    block = next(block for block in calendar["blocks"] if block["name"] == ZONE)
    return block["shapes"][calendar["header"]["shapes"].index(shape)][block["dates"].index((on - date(1970, 1, 1)).days)]


def local(word, hours):
    return (word >> 8) - 4096 + hours * 60


def move(shape, on, hours, clock, minutes):
    """Moves the prompt that Berlin's clocks show at `clock`."""
    def mutate(calendar):
        prompts = day(calendar, shape, on)[1]
        index = next(i for i, word in enumerate(prompts) if local(word, hours) == clock)
        prompts[index] += minutes * MINUTE
        prompts.sort(key=lambda word: word >> 8)
    return mutate


def prompts(shape, on, change):
    def mutate(calendar):
        own = day(calendar, shape, on)
        own[1][:] = change(own[1])
    return mutate


def lose_notes(calendar):
    day(calendar, "capped", PLAIN)[0].clear()


def forget_shut(calendar):
    notes = day(calendar, "every-45-stretch", PLAIN)[0]
    notes[:] = [note - MINUTE if note & 3 == 3 else note for note in notes]


def lose_date(calendar):
    block = next(block for block in calendar["blocks"] if block["name"] == ZONE)
    del block["dates"][40]
    for shape in block["shapes"]:
        del shape[40]


def change_weekday(calendar):
    friday = day(calendar, "friday-only", date(2030, 3, 29))[1]
    day(calendar, "friday-only", PLAIN)[1].extend(word - 60 * MINUTE for word in friday)


def wake_pause(calendar):
    prompts = day(calendar, "default", date(2029, 3, 26))[1]
    day(calendar, "paused-to-a-date", date(2029, 3, 26))[1].extend(prompts)


def quiet(calendar):
    prompts = day(calendar, "quiet-lunch", PLAIN)[1]
    index = next(i for i, word in enumerate(prompts) if local(word, 2) > 13 * 60)
    prompts[index] += (12 * 60 + 59 - local(prompts[index], 2)) * MINUTE


def busy(calendar):
    prompts = day(calendar, "busy", PLAIN)[1]
    index = next(i for i, word in enumerate(prompts) if local(word, 2) >= 12 * 60)
    prompts[index] += (11 * 60 + 59 - local(prompts[index], 2)) * MINUTE


def near(prompts):
    index = next(i for i in range(1, len(prompts)) if not (prompts[i] | prompts[i - 1]) & 8)
    return prompts[:index] + [prompts[index] & 255 | (prompts[index - 1] & ~255) + 44 * MINUTE] + prompts[index + 1:]


FAULTS = {
    "fixed-a-minute-late": move("fixed-and-spread", PLAIN, 2, 9 * 60 + 30, 1),
    "fixed-in-the-fold-taken-the-second-time": move("fixed-and-spread", FOLD, 2, 2 * 60 + 30, 60),
    "fixed-in-the-gap-moved-back": move("moved-into-quiet", GAP, 2, 3 * 60 + 45, -60),
    "fixed-that-stays-in-quiet-hours": move("moved-into-quiet", GAP, 2, 4 * 60 + 20, -50),
    "point-a-minute-early": move("every-20", PLAIN, 2, 10 * 60, -1),
    "points-in-the-fold-the-second-time": move("every-15-night", date(2030, 10, 26), 2, 26 * 60 + 45, 60),
    "point-lost": prompts("every-90-night", PLAIN, lambda words: words[:-1]),
    "day-lost": prompts("default", PLAIN, lambda words: []),
    "one-lost": prompts("default", PLAIN, lambda words: words[1:]),
    "one-doubled": prompts("default", PLAIN, lambda words: words[:1] + words),
    "one-more": prompts("friday-only", date(2030, 3, 29), lambda words: [words[0] - 120 * MINUTE] + words),
    "kind-lost": prompts("capped", PLAIN, lambda words: [word & ~6 for word in words]),
    "too-near": prompts("default", PLAIN, near),
    "before-wake": prompts("default", PLAIN, lambda words: [words[0] - 120 * MINUTE] + words[1:]),
    "in-quiet-hours": quiet,
    "while-busy": busy,
    "note-lost": lose_notes,
    "point-not-told": forget_shut,
    "date-lost": lose_date,
    "wrong-weekday": change_weekday,
    "in-the-pause": wake_pause,
}


def read(path):
    with open(path, "rb") as file:
        header = read_header(file)
    read_blocks = []
    for block in blocks(path, 0, 1):
        shapes = []
        for words in block.shapes:
            days, at = [], 0
            for _ in block.dates:
                notes = at + 1 + (words[at] >> 8)
                end = notes + (words[at] & 255)
                days.append((words[at + 1:notes], words[notes:end]))
                at = end
            shapes.append(days)
        read_blocks.append({"name": block.name, "before": block.before, "changes": block.changes, "dates": block.dates, "shapes": shapes})
    return {"header": header, "blocks": read_blocks}


def write(path, calendar):
    header = json.dumps(calendar["header"]).encode()
    header += b" " * (-len(header) % 4)
    with open(path, "wb") as file:
        file.write(MAGIC + len(header).to_bytes(4, "little") + header)
        for block in calendar["blocks"]:
            name = block["name"].encode()
            padded = name + b"\0" * (-len(name) % 4)
            words = [len(name)] + [int.from_bytes(padded[i:i + 4], "little") for i in range(0, len(padded), 4)]
            words += [block["before"] & 0xFFFFFFFF, len(block["changes"])]
            words += [number & 0xFFFFFFFF for change in block["changes"] for number in change]
            words += [len(block["dates"]), *block["dates"]]
            for days in block["shapes"]:
                own = [word for notes, prompts in days for word in [len(prompts) | len(notes) << 8, *notes, *prompts]]
                words += [len(own), *own]
            data = array("I", [len(words), *words])
            if sys.byteorder == "big":
                data.byteswap()
            file.write(data.tobytes())


def main():
    if sys.argv[1:] == ["list"]:
        print("\n".join(FAULTS))
        return
    if len(sys.argv) != 4 or sys.argv[2] not in FAULTS:
        raise SystemExit(__doc__)
    calendar = read(sys.argv[1])
    FAULTS[sys.argv[2]](calendar)
    write(sys.argv[3], calendar)


if __name__ == "__main__":
    main()
