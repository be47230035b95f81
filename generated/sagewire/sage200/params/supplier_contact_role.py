"""What may be written of a `SupplierContactRole`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class SupplierContactRoleWrite(TypedDict, total=False):
    """What may be written of a `SupplierContactRole`; a key that is left out is not sent."""

    id: int
    is_to_delete: bool
