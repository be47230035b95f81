"""What may be written of a `CompanyDetails`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text
from sagewire.sage200 import params as p


class CompanyDetailsWrite(TypedDict, total=False):
    """What may be written of a `CompanyDetails`; a key that is left out is not sent."""

    name: Annotated[str, Text(60)]
    telephone: Annotated[str, Text(30)]
    fax: Annotated[str, Text(30)]
    email: Annotated[str, Text(255)]
    website: Annotated[str, Text(255)]
    tax_registration_number: Annotated[str, Text(30)]
    country_code_id: int
    eori_number: Annotated[str, Text(14)]
    address: p.CompanyDetailsAddressWrite
