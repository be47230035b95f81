"""What may be written of a `FlowState`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class FlowStateWrite(TypedDict, total=False):
    """What may be written of a `FlowState`; a key that is left out is not sent."""

    flow_id: Annotated[str, Text(128)]
    value: Annotated[str, Text(8000)]
