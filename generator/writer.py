"""Documents written as YAML: readable, always in the same form, read back equal."""

from __future__ import annotations

import math
from typing import Any

import yaml
from yaml.cyaml import CSafeDumper
from yaml.nodes import ScalarNode

from generator import scalars

_CORE = "tag:yaml.org,2002:"


def dump(document: Any) -> str:
    """Write a document as readable YAML, always in the same form, that reads back equal.

    Args:
        document: JSON data; the order of keys is kept.

    Returns:
        The text. What an older or a newer YAML could take for something else is quoted.
    """
    return yaml.dump(
        document,
        Dumper=_Dumper,
        default_flow_style=False,
        sort_keys=False,
        allow_unicode=True,
        width=120,
    )


class _Dumper(CSafeDumper):
    """The C emitter without aliases, quoting also what only YAML 1.2 takes for a number."""

    def ignore_aliases(self, data: Any) -> bool:
        """Write shared values out each time."""
        del data
        return True

    def text(self, data: str) -> ScalarNode:
        """Write text: in a block if it has lines, quoted if plain text would read as something else."""
        style = None
        if "\n" in data and _fits_block(data):
            style = "|"
        elif not isinstance(_read(data), str) or data == "<<" or "\t" in data:
            style = '"' if "\t" in data else "'"
        return ScalarNode(_CORE + "str", data, style=style)

    def number(self, data: float) -> ScalarNode:
        """Write a number with a fraction so that every YAML reads it as one."""
        if not math.isfinite(data):
            raise ValueError(f"{data} cannot be said in JSON")
        digits = repr(data)
        if "." not in digits:
            digits = digits.replace("e", ".0e")
        return ScalarNode(_CORE + "float", digits)


_Dumper.add_representer(str, _Dumper.text)
_Dumper.add_representer(float, _Dumper.number)


def _fits_block(text: str) -> bool:
    lines = text.split("\n")
    printable = all(line.isprintable() and line == line.rstrip() for line in lines)
    return printable and not text.startswith((" ", "\n"))


def _read(text: str) -> Any:
    try:
        return scalars.read(text)
    except ValueError:
        return None
