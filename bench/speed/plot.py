"""Lines in an SVG file, both axes logarithmic: what grows as the square of the pages is twice as steep."""

from collections.abc import Iterator, Mapping
from html import escape
from math import ceil, floor, log10
from typing import NamedTuple

WIDTH, HEIGHT, GAP = 420, 320, 60
LEFT, TOP = 60, 40
LEGEND = 230
# Seven that differ for colour-blind readers too (Okabe and Ito), then dashes for more.
COLOURS = ("#000000", "#d55e00", "#0072b2", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")

Lines = Mapping[str, Mapping[float, float]]  # name → x → y


class Panel(NamedTuple):
    """A drawing: its title and its lines."""

    title: str
    lines: Lines


class _Scale(NamedTuple):
    """From the decades `low` … `high` to so many pixels."""

    low: int
    high: int
    pixels: int

    def at(self, value: float) -> float:
        return (log10(value) - self.low) / (self.high - self.low) * self.pixels

    @property
    def marks(self) -> list[float]:
        return [10.0**each for each in range(self.low, self.high + 1)]


def svg(panels: list[Panel], across: str) -> str:
    """Draw the panels side by side with one legend; `across` names what the x axes count."""
    names = list(dict.fromkeys(name for panel in panels for name in panel.lines))
    width = LEFT + len(panels) * (WIDTH + GAP) + LEGEND
    height = TOP + max(HEIGHT, 20 * len(names)) + 60
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
    ]
    for at, panel in enumerate(panels):
        parts.append(f'<g transform="translate({LEFT + at * (WIDTH + GAP)} {TOP})">')
        parts += _panel(panel, names, across)
        parts.append("</g>")
    parts.append(f'<g transform="translate({width - LEGEND} {TOP})">')
    parts += _legend(names)
    return "\n".join([*parts, "</g>", "</svg>", ""])


def _panel(panel: Panel, names: list[str], across: str) -> Iterator[str]:
    points = [(x, y) for line in panel.lines.values() for x, y in line.items()]
    yield f'<text x="0" y="-16" font-weight="bold">{escape(panel.title)}</text>'
    if not points:
        return
    over, up = (_scale([each[axis] for each in points], size) for axis, size in ((0, WIDTH), (1, HEIGHT)))
    for mark in over.marks:
        x = over.at(mark)
        yield f'<path d="M{x:.1f} 0V{HEIGHT}" stroke="#ddd"/>'
        yield f'<text x="{x:.1f}" y="{HEIGHT + 18}" text-anchor="middle">{mark:,g}</text>'
    for mark in up.marks:
        y = HEIGHT - up.at(mark)
        yield f'<path d="M0 {y:.1f}H{WIDTH}" stroke="#ddd"/>'
        yield f'<text x="-6" y="{y + 4:.1f}" text-anchor="end">{mark:,g}</text>'
    yield f'<text x="{WIDTH / 2}" y="{HEIGHT + 38}" text-anchor="middle">{escape(across)}</text>'
    for name, line in panel.lines.items():
        places = [f"{over.at(x):.1f} {HEIGHT - up.at(y):.1f}" for x, y in sorted(line.items())]
        if places:
            yield f'<path d="M{"L".join(places)}" fill="none" {_stroke(names.index(name))}/>'
            for place in places:
                across_at, up_at = place.split()
                yield f'<circle cx="{across_at}" cy="{up_at}" r="3" fill="{COLOURS[names.index(name) % len(COLOURS)]}"/>'


def _scale(values: list[float], pixels: int) -> _Scale:
    """Whole decades around the values, at least one."""
    low, high = floor(log10(min(values))), ceil(log10(max(values)))
    return _Scale(low, max(high, low + 1), pixels)


def _stroke(at: int) -> str:
    dashes = ' stroke-dasharray="6 3"' if at >= len(COLOURS) else ""
    return f'stroke="{COLOURS[at % len(COLOURS)]}" stroke-width="2"{dashes}'


def _legend(names: list[str]) -> Iterator[str]:
    for at, name in enumerate(names):
        yield f'<path d="M0 {20 * at}h24" {_stroke(at)}/>'
        yield f'<text x="30" y="{20 * at + 4}">{escape(name)}</text>'
