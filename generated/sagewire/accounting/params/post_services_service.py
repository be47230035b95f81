"""What may be written of a `PostServicesService`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import Text


class PostServicesServiceWrite(TypedDict, total=False):
    """What may be written of a `PostServicesService`; a key that is left out is not sent."""

    description: Required[Annotated[str | None, Text(255)]]
    sales_ledger_account_id: Required[str | None]
    item_code: Annotated[str | None, Text(255)]
    notes: Annotated[str | None, Text(500)]
    purchase_ledger_account_id: str | None
    sales_tax_rate_id: str | None
    purchase_tax_rate_id: str | None
    source_guid: Annotated[str | None, Text(255)]
    purchase_description: Annotated[str | None, Text(250)]
    usual_supplier_id: str | None
    active: bool | None
    cost_price: Decimal | int | None
    oss_service: bool | None
    sales_rates: Sequence[p.PostServicesServiceSalesRateWrite | None] | None
    idempotency_id: Annotated[str | None, Text(32)]
