"""What was measured, as values: figures in groups, groups in sections, and on which machine. JSON keeps them."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Literal

import attrs
import msgspec

Role = Literal["ours", "peer", "limit", "note"]


@attrs.frozen
class Limit:
    """What a figure must keep to.

    Attributes:
        bound: the number.
        of: what is held to it: the figure itself, or its ratio to another.
        at: from which side.
    """

    bound: float
    of: Literal["ratio", "value"] = "ratio"
    at: Literal["most", "least"] = "most"

    def met_by(self, measured: float) -> bool:
        """Whether a figure keeps to it."""
        return measured <= self.bound if self.at == "most" else measured >= self.bound


@attrs.frozen(kw_only=True)
class Figure:
    """One line of the report.

    Attributes:
        what: what was measured.
        value: the figure; a median where it was measured more than once, None where it could not be measured.
        unit: its unit.
        spread: half of what lies between the quartiles, as a share of the median; None where it was measured once.
        ratio: the same in proportion to another line, None where there is nothing to compare with.
        against: what that other line is.
        limit: what it must keep to, None where nothing is promised.
        role: whose it is: ours, a peer's, the limit of what is possible, or a remark on another line.
        why: why it could not be measured.
    """

    what: str
    value: float | None
    unit: str
    spread: float | None = None
    ratio: float | None = None
    against: str = ""
    limit: Limit | None = None
    role: Role = "ours"
    why: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the limit is kept; None where there is none, False where nothing could be measured."""
        if self.limit is None:
            return None
        measured = self.ratio if self.limit.of == "ratio" else self.value
        return measured is not None and self.limit.met_by(measured)


@attrs.frozen(kw_only=True)
class Group:
    """Figures that are read together.

    Attributes:
        title: its heading.
        figures: its lines.
        about: how it was measured, and anything a reader must know.
        drawn: the `what` of the figures that stand in the chart, all of one unit.
    """

    title: str
    figures: tuple[Figure, ...]
    about: str = ""
    drawn: tuple[str, ...] = ()


@attrs.frozen
class Machine:
    """Where it was measured.

    Attributes:
        cores: that the process may use.
        python: version.
        system: and processor architecture.
        load: how many processes wanted a core when the run began, the average of a minute.
    """

    cores: int
    python: str
    system: str
    load: float

    @classmethod
    def present(cls) -> Machine:
        """This one."""
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else 0.0
        python = f"{platform.python_implementation()} {platform.python_version()}"
        return cls(cores, python, f"{platform.system()} {platform.machine()}", load)


@attrs.frozen
class Results:
    """A run.

    Attributes:
        machine: where.
        seed: of the order in which the candidates took turns.
        quick: whether it was a first impression, from fewer rounds.
        sections: the groups, by section.
    """

    machine: Machine
    seed: int
    quick: bool
    sections: dict[str, tuple[Group, ...]]

    def groups(self) -> list[Group]:
        """All groups, in order."""
        return [group for groups in self.sections.values() for group in groups]

    def figures(self) -> list[Figure]:
        """All figures, in order."""
        return [figure for group in self.groups() for figure in group.figures]

    def over(self) -> list[tuple[Group, Figure]]:
        """The figures that do not keep to their limit."""
        return [(group, figure) for group in self.groups() for figure in group.figures if figure.met is False]

    def save(self, path: Path) -> None:
        """Writes them as JSON."""
        path.write_bytes(msgspec.json.format(msgspec.json.encode(self), indent=1) + b"\n")

    @classmethod
    def load(cls, path: Path) -> Results:
        """Reads them back."""
        return msgspec.json.decode(path.read_bytes(), type=cls)
