"""What may be written of a `PutDatevSettingsDatevSettings`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutDatevSettingsDatevSettingsWrite(TypedDict, total=False):
    """What may be written of a `PutDatevSettingsDatevSettings`; a key that is left out is not sent."""

    tax_consultant_number: int | None
    client_number: int | None
    next_customer_number: int | None
    next_supplier_number: int | None
