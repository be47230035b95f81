"""What a value is, before it is written as Python."""

from __future__ import annotations

import attrs


@attrs.frozen
class Type:
    """A type.

    Attributes:
        kind: str, int, bool, decimal, day, instant, uuid, bytes, any, none, named, list, map, union or literal.
        name: of a named type: the view's name of its schema.
        items: of a list or a map the one type inside, of a union its alternatives.
        values: of a literal its values.
    """

    kind: str
    name: str = ""
    items: tuple[Type, ...] = ()
    values: tuple[str | int | bool, ...] = ()


ANY = Type("any")
NONE = Type("none")
STR = Type("str")
INT = Type("int")

_TEXTS = frozenset({"str", "instant", "uuid", "decimal", "bytes", "day"})


def readable(kinds: list[str]) -> bool:
    """Whether the decoder can tell the alternatives of a union apart.

    One kind of text, one of number, one of object and one of array at most; days, which a hook reads, stand alone.
    """
    groups = [
        sum(kind in _TEXTS or kind == "text-values" for kind in kinds),
        sum(kind in ("int", "decimal", "int-values") for kind in kinds),
        sum(kind in ("model", "map") for kind in kinds),
        kinds.count("list"),
        kinds.count("bool"),
    ]
    return max(groups) <= 1 and "day" not in kinds and "any" not in kinds
