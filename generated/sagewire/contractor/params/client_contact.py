"""What may be written of a `ClientContact`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict

from sagewire.runtime.writing.marks import open_to_more


@open_to_more
class ClientContactWrite(TypedDict, total=False):
    """What may be written of a `ClientContact`; a key that is left out is not sent."""

    recnum: int
    linnum: int
    cntnme: str
    jobttl: str
    phnnum: str
    phnext: str
    e_mail: str
    cllphn: str
    faxnum: str
    othphn: str
    othdsc: str
    ntetxt: str
    linref: str
    msolid: str
