"""What may be written of a `WarehouseBomSettings`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Edition


class WarehouseBomSettingsWrite(TypedDict, total=False):
    """What may be written of a `WarehouseBomSettings`; a key that is left out is not sent."""

    is_component_source: Annotated[bool, Edition("professional")]
