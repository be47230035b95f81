"""What may be written of a `PostBankAccountsBankAccountMainContactPerson`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class PostBankAccountsBankAccountMainContactPersonWrite(TypedDict, total=False):
    """What may be written of a `PostBankAccountsBankAccountMainContactPerson`; a key that is left out is not sent."""

    name: str | None
    job_title: str | None
    telephone: str | None
    mobile: str | None
    email: str | None
    fax: str | None
