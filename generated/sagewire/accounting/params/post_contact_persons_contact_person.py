"""What may be written of a `PostContactPersonsContactPerson`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Text


class PostContactPersonsContactPersonWrite(TypedDict, total=False):
    """What may be written of a `PostContactPersonsContactPerson`; a key that is left out is not sent."""

    address_id: Required[str | None]
    name: Required[Annotated[str | None, Text(50)]]
    contact_person_type_ids: Required[Sequence[str | None] | None]
    job_title: Annotated[str | None, Text(50)]
    telephone: Annotated[str | None, Text(50)]
    mobile: Annotated[str | None, Text(50)]
    email: Annotated[str | None, Text(100)]
    fax: Annotated[str | None, Text(50)]
    is_main_contact: bool | None
    is_preferred_contact: bool | None
    idempotency_id: Annotated[str | None, Text(32)]
