"""What may be written of a `PutUserUser`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict

from sagewire.accounting import models as m


class PutUserUserWrite(TypedDict, total=False):
    """What may be written of a `PutUserUser`; a key that is left out is not sent."""

    first_name: str | None
    last_name: str | None
    initials: str | None
    locale: m.PutUserUserLocale | None
