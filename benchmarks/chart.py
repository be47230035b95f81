"""A chart of bars as SVG, readable on light and dark ground: one panel a group, one bar a figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape

from benchmarks import report
from benchmarks.results import Figure, Group

_WIDTH, _MARGIN, _LABEL, _VALUE = 900, 16, 290, 140
_BAR, _GAP, _HEAD, _BETWEEN = 16, 7, 30, 18
_STYLE = """\
.ground { fill: #ffffff } .title { fill: #1f2328; font-weight: 600 } .text { fill: #1f2328 } .value { fill: #59636e }
.ours { fill: #0969da } .limit { fill: #8c959f } .peer { fill: #c4ccd4 } .note { fill: #c4ccd4 }
@media (prefers-color-scheme: dark) {
  .ground { fill: #0d1117 } .title { fill: #f0f6fc } .text { fill: #f0f6fc } .value { fill: #9198a1 }
  .ours { fill: #4493f8 } .limit { fill: #7d8590 } .peer { fill: #454c54 } .note { fill: #454c54 }
}
text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif }"""
_LEGEND = (("ours", "sagewire"), ("limit", "the limit: httpx2, msgspec"), ("peer", "what one would use instead"))


def chart(groups: Iterable[Group], title: str) -> str:
    """Draws the groups that want to be drawn.

    Args:
        groups: all of a run.
        title: for those who do not see it.
    """
    body: list[str] = []
    top = _MARGIN + _BAR + _BETWEEN
    for group in groups:
        bars = _bars(group)
        if bars:
            body += _panel(group.title, bars, top)
            top += _HEAD + len(bars) * (_BAR + _GAP) + _BETWEEN
    height = top - _BETWEEN + _MARGIN
    size = f"{_WIDTH} {height}"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" width="{_WIDTH}" role="img">',
            f"<title>{escape(title)}</title>",
            f"<style>{_STYLE}</style>",
            f'<rect class="ground" width="{_WIDTH}" height="{height}" rx="6"/>',
            *_legend(),
            *body,
            "</svg>",
            "",
        ]
    )


def _bars(group: Group) -> list[tuple[Figure, float]]:
    """The figures of a group that are drawn, with their values; those that could not be measured have no bar."""
    found = {figure.what: figure for figure in group.figures}
    chosen = [found[name] for name in group.drawn if name in found]
    bars = [(figure, figure.value) for figure in chosen if figure.value is not None]
    if len({figure.unit for figure, _ in bars}) > 1:
        raise ValueError(f"{group.title}: bars of several units cannot stand side by side")
    return bars


def _legend() -> Iterator[str]:
    left = _MARGIN
    for role, words in _LEGEND:
        yield f'<rect class="{role}" x="{left}" y="{_MARGIN}" width="12" height="12" rx="2"/>'
        yield f'<text class="value" x="{left + 18}" y="{_MARGIN + 11}">{escape(words)}</text>'
        left += 60 + 7 * len(words)


def _panel(title: str, bars: list[tuple[Figure, float]], top: int) -> Iterator[str]:
    yield f'<text class="title" x="{_MARGIN}" y="{top + 14}">{escape(title)}</text>'
    longest = max(value for _, value in bars) or 1.0
    room = _WIDTH - 2 * _MARGIN - _LABEL - _VALUE
    for number, (figure, value) in enumerate(bars):
        y = top + _HEAD + number * (_BAR + _GAP)
        width = max(1.0, round(room * value / longest, 1))
        left = _MARGIN + _LABEL
        yield f'<text class="text" x="{left - 10}" y="{y + 12}" text-anchor="end">{escape(figure.what)}</text>'
        yield f'<rect class="{figure.role}" x="{left}" y="{y}" width="{width:g}" height="{_BAR}" rx="2"/>'
        told = escape(report.measured(figure))
        yield f'<text class="value" x="{left + width + 8:g}" y="{y + 12}">{told}</text>'
