"""Figures from samples."""

from __future__ import annotations

from benchmarks.measure import Samples
from benchmarks.results import Figure, Limit, Role

_UNITS = {"s": 1.0, "ms": 1e3, "us": 1e6}


def timed(
    samples: Samples,
    name: str,
    against: str = "",
    limit: Limit | None = None,
    *,
    role: Role = "ours",
    unit: str = "ms",
    what: str = "",
) -> Figure:
    """What a candidate took.

    Args:
        samples: the rounds.
        name: of the candidate.
        against: which candidate it is compared with; none of the one that the others are compared with.
        limit: what it must keep to.
        role: whose it is.
        unit: of the time.
        what: another name for the line.
    """
    return Figure(
        what=what or name,
        value=samples.median(name) * _UNITS[unit],
        unit=unit if samples.clock == "wall" else f"{unit} CPU",
        spread=samples.spread(name),
        ratio=samples.ratio(name, against) if against else None,
        against=against,
        limit=limit,
        role=role,
    )
