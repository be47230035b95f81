"""What may be written of a `Client`; a key that is left out is not sent."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import DayForm, Wire, open_to_more


@open_to_more
class ClientWrite(TypedDict, total=False):
    """What may be written of a `Client`; a key that is left out is not sent."""

    recnum: int
    shtnme: str
    clnnme: str
    grting: str
    addrs1: str
    addrs2: str
    ctynme: str
    state: Annotated[str, Wire("state_")]
    zipcde: str
    bilad1: str
    bilad2: str
    bilcty: str
    bilste: str
    bilzip: str
    shpad1: str
    shpad2: str
    shpcty: str
    shpste: str
    shpzip: str
    usrdf1: str
    usrdf2: str
    usrdf3: str
    usrdf4: str
    usrdf5: str
    usrdf6: int
    usrdf7: int
    usrdf8: int
    usrdf9: int
    contct: str
    contc2: str
    contc3: str
    cntds1: str
    cntds2: str
    cntds3: str
    phnnum: str
    phn002: str
    phn003: str
    phnext: str
    phext2: str
    phext3: str
    faxnum: str
    fax002: str
    fax003: str
    cllphn: str
    cell02: str
    cell03: str
    pagnum: str
    pagr02: str
    pagr03: str
    e_mail: str
    email2: str
    email3: str
    dtercv: Annotated[dt.date, DayForm()]
    empnum: int
    mannum: int
    taxdst: int
    lstctc: Annotated[dt.date, DayForm()]
    cllbck: Annotated[dt.date, DayForm()]
    lstmal: str
    lstdte: Annotated[dt.date, DayForm()]
    pchdte: Annotated[dt.date, DayForm()]
    refdte: Annotated[dt.date, DayForm()]
    prdnum: int
    dscrte: Decimal | int
    finrte: Decimal | int
    ledsrc: int
    clntyp: int
    status: int
    mallst: int
    region: int
    cmpsze: int
    srvcon: int
    srvexp: Annotated[dt.date, DayForm()]
    clndsc: Decimal | int
    begbal: Decimal | int
    endbal: Decimal | int
    maploc: str
    crsstr: str
    bilbas: int
    pchnum: str
    exmnum: str
    crdnum: str
    expdte: Annotated[dt.date, DayForm()]
    crdnme: str
    crdtyp: str
    ntetxt: str
