"""What may be written of a `PostContactsContactMainContactPerson`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class PostContactsContactMainContactPersonWrite(TypedDict, total=False):
    """What may be written of a `PostContactsContactMainContactPerson`; a key that is left out is not sent."""

    contact_person_type_ids: Sequence[str | None] | None
    name: Annotated[str | None, Text(50)]
    job_title: Annotated[str | None, Text(50)]
    telephone: Annotated[str | None, Text(50)]
    mobile: Annotated[str | None, Text(50)]
    email: Annotated[str | None, Text(100)]
    fax: Annotated[str | None, Text(50)]
    is_main_contact: bool | None
    address_id: str | None
    is_preferred_contact: bool | None
