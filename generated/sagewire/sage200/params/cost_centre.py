"""What may be written of a `CostCentre`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class CostCentreWrite(TypedDict, total=False):
    """What may be written of a `CostCentre`; a key that is left out is not sent."""

    id: int
    code: Annotated[str, Text(3)]
    name: Annotated[str, Text(60)]
    contact_name: Annotated[str, Text(200)]
    contact_details: Annotated[str, Text(235)]
    contact_email_address: Annotated[str, Text(200)]
    is_to_delete: bool
