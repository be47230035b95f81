"""What may be written of a `PostMigrationTaxReturnsMigrationTaxReturnIe`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Wire


class PostMigrationTaxReturnsMigrationTaxReturnIeWrite(TypedDict, total=False):
    """What may be written of a `PostMigrationTaxReturnsMigrationTaxReturnIe`; a key that is left out is not sent."""

    box_t1: Annotated[Decimal | int | None, Wire("box_T1")]
    box_t2: Annotated[Decimal | int | None, Wire("box_T2")]
    box_t3: Annotated[Decimal | int | None, Wire("box_T3")]
    box_t4: Annotated[Decimal | int | None, Wire("box_T4")]
    box_e1: Annotated[Decimal | int | None, Wire("box_E1")]
    box_e2: Annotated[Decimal | int | None, Wire("box_E2")]
    box_es1: Annotated[Decimal | int | None, Wire("box_ES1")]
    box_es2: Annotated[Decimal | int | None, Wire("box_ES2")]
