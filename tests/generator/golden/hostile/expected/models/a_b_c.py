"""ends with a quote "."""

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from acme.hostile import models as m
from acme.hostile.models._base import Row
from sagewire.runtime.model import wire

if TYPE_CHECKING:
    ABCNone = Literal['"]; import os', "'", "\\", "\n"] | str
    """One of these values; another one stays as it came."""
else:
    ABCNone = Literal['"]; import os', "'", "\\", "\n"]


class ABC(Row, frozen=True, kw_only=True):
    """ends with a quote "."""

    import_os_abort: str | None = wire("__import__('os').abort()")
    """\"\"\"."""
    class_: str | None = wire("__class__")
    field: str | None = wire("\u65e5\u672c")
    field_2: str | None = wire("")
    none: ABCNone | None = wire("None")
    const: Literal['"""\\'] | None = None
    default: str | None = None
    """Default: `"; import os`."""
    str_: str | None = wire("str")
    decimal_: Decimal | None = wire("Decimal")
    m_: "m.ABC | None" = wire("m")
    to_wire_: str | None = wire("to_wire")
    field_1_2: str | None = wire("1 2")
    """tab null bell."""
