"""What may be written of a `PostMigrationTaxReturnsMigrationTaxReturn`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Required, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PostMigrationTaxReturnsMigrationTaxReturnWrite(TypedDict, total=False):
    """What may be written of a `PostMigrationTaxReturnsMigrationTaxReturn`; a key that is left out is not sent."""

    from_date: Required[Annotated[dt.date | None, DayForm()]]
    to_date: Required[Annotated[dt.date | None, DayForm()]]
    total_amount: Required[Decimal | int | None]
    tax_return_frequency_id: Required[str | None]
    gb: p.PostMigrationTaxReturnsMigrationTaxReturnGbWrite | None
    ie: p.PostMigrationTaxReturnsMigrationTaxReturnIeWrite | None
    idempotency_id: Annotated[str | None, Text(32)]
