"""What may be written of a `PutSalesQuotesSalesQuoteMainAddress`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PutSalesQuotesSalesQuoteMainAddressWrite(TypedDict, total=False):
    """What may be written of a `PutSalesQuotesSalesQuoteMainAddress`; a key that is left out is not sent."""

    address_line_1: str | None
    address_line_2: str | None
    city: str | None
    postal_code: str | None
    country_id: str | None
    address_type_id: str | None
    region: str | None
    country_group_id: str | None
