"""What may be written of a `PutContactsContactTaxTreatment`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutContactsContactTaxTreatmentWrite(TypedDict, total=False):
    """What may be written of a `PutContactsContactTaxTreatment`; a key that is left out is not sent."""

    home_tax: bool | None
    eu_tax_registered: bool | None
    eu_not_tax_registered: bool | None
    rest_of_world_tax: bool | None
    is_importer: bool | None
