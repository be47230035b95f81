"""What may be written of a `PostOrderOrder`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from acme.writing import params as p
from sagewire.runtime.writing.marks import Text


class PostOrderOrderWrite(TypedDict, total=False):
    """What may be written of a `PostOrderOrder`; a key that is left out is not sent."""

    reference: Required[Annotated[str | None, Text(10)]]
    total: Decimal | int | None
    lines: Sequence[p.PostOrderOrderLineWrite | None] | None
    once: Annotated[str | None, Text(32)]
