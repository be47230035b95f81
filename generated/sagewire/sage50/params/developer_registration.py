"""What may be written of a `DeveloperRegistration`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Required, TypedDict

from sagewire.runtime.writing.marks import open_to_more
from sagewire.sage50 import params as p


@open_to_more
class DeveloperRegistrationWrite(TypedDict, total=False):
    """What may be written of a `DeveloperRegistration`; a key that is left out is not sent."""

    name: Required[str]
    email: Required[str]
    company: str
    application: Required[p.ApplicationWrite]
