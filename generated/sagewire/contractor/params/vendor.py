"""What may be written of a `Vendor`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.contractor import models as m
from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class VendorWrite(TypedDict, total=False):
    """What may be written of a `Vendor`; a key that is left out is not sent."""

    recnum: int
    vndnme: str
    shtnme: str
    ownnme: str
    addrs1: str
    addrs2: str
    ctynme: str
    state: Annotated[str, Wire("state_")]
    zipcde: str
    fedidn: str
    steidn: str
    resnum: str
    actnum: str
    licnum: str
    usrdf1: str
    usrdf2: str
    phnnum: str
    pagnum: str
    faxnum: str
    cllphn: str
    homphn: str
    e_mail: str
    dscrte: Decimal | int
    lgrdft: int
    cdedft: Decimal | int
    typdft: int
    stsdft: m.InvoiceStatusCode
    wrndft: int
    bal199: Decimal | int
    ytdact: Decimal | int
    lstact: Decimal | int
    begbal: Decimal | int
    endbal: Decimal | int
    vndtyp: int
    prt199: int
    minsts: int
    taxdst: int
    intrnl: int
    cmprte: Decimal | int
    utxrte: Decimal | int
    hotlst: str
    ordtyp: int
    orddsc: str
    contyp: int
    condsc: str
    ntetxt: str
    dupchk: int
    rfptyp: int
    rfpdsc: str
    sepchk: int
    contct: str
