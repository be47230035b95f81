"""What may be written of a `PostMigrationTaxReturnsMigrationTaxReturnGb`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict


class PostMigrationTaxReturnsMigrationTaxReturnGbWrite(TypedDict, total=False):
    """What may be written of a `PostMigrationTaxReturnsMigrationTaxReturnGb`; a key that is left out is not sent."""

    box_1: Decimal | int | None
    box_2: Decimal | int | None
    box_3: Decimal | int | None
    box_4: Decimal | int | None
    box_5: Decimal | int | None
    box_6: Decimal | int | None
    box_7: Decimal | int | None
    box_8: Decimal | int | None
    box_9: Decimal | int | None
