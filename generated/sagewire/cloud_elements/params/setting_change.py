"""What may be written of a `SettingChange`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class SettingChangeWrite(TypedDict, total=False):
    """What may be written of a `SettingChange`; a key that is left out is not sent."""

    key: Required[str]
    property_value: Required[Annotated[str, Wire("propertyValue")]]
