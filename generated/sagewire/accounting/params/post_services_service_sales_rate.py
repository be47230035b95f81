"""What may be written of a `PostServicesServiceSalesRate`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict


class PostServicesServiceSalesRateWrite(TypedDict, total=False):
    """What may be written of a `PostServicesServiceSalesRate`; a key that is left out is not sent."""

    rate_name: str | None
    rate: Decimal | int | None
    rate_includes_tax: bool | None
    service_rate_type_id: str | None
