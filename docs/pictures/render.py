#!/usr/bin/env python3
"""Draws a terminal's cells as SVG.

    tmux capture-pane -e -p | python3 docs/pictures/render.py practice.svg [TITLE]

Reads what `tmux capture-pane -e -p` prints (text with ANSI colours) from standard input and writes one SVG. The same input
always gives the same file. Standard library only. docs/pictures/make.sh runs the program and makes every picture.
"""

import re
import sys
import unicodedata
from xml.sax.saxutils import escape

COLUMNS, ROWS = 80, 24
CELL_WIDTH, CELL_HEIGHT, FONT_SIZE = 9.0, 19.0, 15
MARGIN = 16.0
BASELINE = 14.0
FONT = "ui-monospace, 'DejaVu Sans Mono', 'Liberation Mono', Menlo, Consolas, monospace"
PAPER, INK = "#fdfcf8", "#1f2328"

# The terminal's eight colours, dark enough to be read on paper (contrast 4.5 or better).
COLOURS = ["#1f2328", "#b42318", "#1a7f37", "#8a5a00", "#0b57d0", "#9b2393", "#0f7285", "#57606a"]

# Parts of a cell that are filled, as (x, y, width, height) in eighths: drawn as rectangles they meet without seams.
BLOCKS = {
    "█": [(0, 0, 8, 8)],
    "▀": [(0, 0, 8, 4)],
    "▄": [(0, 4, 8, 4)],
    "▌": [(0, 0, 4, 8)],
    "▐": [(4, 0, 4, 8)],
    **{chr(0x258F - n): [(0, 0, n + 1, 8)] for n in range(7)},
}

# Lines of frames from the middle of the cell: left, right, up, down.
FRAMES = {"─": "lr", "│": "ud", "┌": "rd", "┐": "ld", "└": "ru", "┘": "lu"}


class Style:
    """How a cell is drawn."""

    def __init__(self):
        self.colour, self.bold, self.reversed = INK, False, False

    def take(self, codes):
        """Applies the numbers of one escape sequence."""
        codes = iter(codes or [0])
        for code in codes:
            if code == 0:
                self.__init__()
            elif code in (1, 22):
                self.bold = code == 1
            elif code in (7, 27):
                self.reversed = code == 7
            elif code in (38, 48):  # a colour by its number: 38;5;N
                kind, value = next(codes, 0), next(codes, 0)
                if code == 38 and kind == 5 and value < 16:
                    self.colour = COLOURS[value % 8]
            elif 30 <= code <= 37 or 90 <= code <= 97:
                self.colour = COLOURS[code % 10]
            elif code == 39:
                self.colour = INK

    def key(self):
        return (self.colour, self.bold, self.reversed)


def cells(text):
    """Yields (row, column, letter, colour, bold, reversed) for every cell that is not blank."""
    style = Style()
    for row, line in enumerate(text.split("\n")[:ROWS]):
        column = 0
        for codes, letter in re.findall(r"\x1b\[([\d;]*)m|([^\x1b])", line):
            if letter == "":
                style.take([int(code) for code in codes.split(";") if code])
                continue
            if letter != " " or style.reversed:
                yield (row, column, letter, *style.key())
            column += 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def number(value):
    """Short and the same everywhere."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def rectangle(x, y, width, height, colour):
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}" fill="{colour}"/>'
    )


def frame(x, y, parts, colour):
    """A line from the middle of the cell to each side named."""
    ends = {"l": (x, y + CELL_HEIGHT / 2), "r": (x + CELL_WIDTH, y + CELL_HEIGHT / 2)}
    ends |= {"u": (x + CELL_WIDTH / 2, y), "d": (x + CELL_WIDTH / 2, y + CELL_HEIGHT)}
    (x1, y1), (x2, y2) = (ends[part] for part in parts)
    middle = f"L{number(x + CELL_WIDTH / 2)} {number(y + CELL_HEIGHT / 2)}"
    path = f"M{number(x1)} {number(y1)}{middle}L{number(x2)} {number(y2)}"
    return f'<path d="{path}" stroke="{colour}" fill="none"/>'


def draw(cell):
    """The SVG of one cell that is a shape, or None for a letter."""
    row, column, letter, colour, _, is_reversed = cell
    x, y = MARGIN + column * CELL_WIDTH, MARGIN + row * CELL_HEIGHT
    if letter in FRAMES:
        return frame(x, y, FRAMES[letter], colour)
    if letter in BLOCKS and not is_reversed:
        eighth = (CELL_WIDTH / 8, CELL_HEIGHT / 8)
        return "".join(
            rectangle(x + left * eighth[0], y + top * eighth[1], width * eighth[0], height * eighth[1], colour)
            for left, top, width, height in BLOCKS[letter]
        )
    return None


def runs(letters):
    """Joins neighbouring letters of one style: (row, column, text, colour, bold, reversed)."""
    joined = []
    for row, column, letter, *style in letters:
        if joined:
            last = joined[-1]
            gap = column - (last[1] + len(last[2]))
            if last[0] == row and last[3:] == style and 0 <= gap <= 1:
                last[2] += " " * gap + letter
                continue
        joined.append([row, column, letter, *style])
    return joined


def words(run):
    """One piece of text, stretched to its cells so that every font keeps the columns."""
    row, column, text, colour, bold, is_reversed = run
    x, y = MARGIN + column * CELL_WIDTH, MARGIN + row * CELL_HEIGHT
    width = len(text) * CELL_WIDTH
    back = rectangle(x, y, width, CELL_HEIGHT, colour) if is_reversed else ""
    if not text.strip():
        return back
    weight = ' font-weight="bold"' if bold else ""
    place = f'x="{number(x)}" y="{number(y + BASELINE)}" textLength="{number(width)}" lengthAdjust="spacingAndGlyphs"'
    return f'{back}<text {place} fill="{PAPER if is_reversed else colour}"{weight}>{escape(text)}</text>'


def svg(text, title):
    """The whole picture."""
    width, height = 2 * MARGIN + COLUMNS * CELL_WIDTH, 2 * MARGIN + ROWS * CELL_HEIGHT
    shapes, letters = [], []
    for cell in cells(text):
        shape = draw(cell)
        if shape is None:
            letters.append(cell)
        else:
            shapes.append(shape)
    size = f'width="{number(width)}" height="{number(height)}" viewBox="0 0 {number(width)} {number(height)}"'
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" font-family="{FONT}" font-size="{FONT_SIZE}">',
        f"<title>{escape(title)}</title>",
        f'<rect width="100%" height="100%" rx="8" fill="{PAPER}" stroke="#d0d7de"/>',
        '<g shape-rendering="crispEdges">',
        *shapes,
        '</g>',
        '<g xml:space="preserve">',
        *(words(run) for run in runs(letters)),
        "</g>",
        "</svg>",
        "",
    ])


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    title = sys.argv[2] if len(sys.argv) == 3 else "heelfirst practice"
    with open(sys.argv[1], "w", encoding="utf-8", newline="\n") as out:
        out.write(svg(sys.stdin.read(), title))


if __name__ == "__main__":
    main()
