"""What may be written of a `PutMigrationsMigrations`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import InstantForm, Text


class PutMigrationsMigrationsWrite(TypedDict, total=False):
    """What may be written of a `PutMigrationsMigrations`; a key that is left out is not sent."""

    status_id: str | None
    started_at: Annotated[dt.datetime | None, InstantForm()]
    completed_at: Annotated[dt.datetime | None, InstantForm()]
    source_product: Annotated[str | None, Text(50)]
    source_product_version: Annotated[str | None, Text(50)]
    source_license: Annotated[str | None, Text(50)]
    source_tool: Annotated[str | None, Text(50)]
    source_tool_version: Annotated[str | None, Text(50)]
    schema_id: Annotated[str | None, Text(100)]
