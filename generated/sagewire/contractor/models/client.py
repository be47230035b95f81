"""A client, or a lead that may become one (table `reccln`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class Client(Row, frozen=True, kw_only=True):
    """A client, or a lead that may become one (table `reccln`).

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("crdnum", "expdte", "crdnme"))

    recnum: int = sent()
    """Number of the client; the key, and what other records refer to as `clnnum`."""
    shtnme: str | None = None
    """Short name."""
    clnnme: str | None = None
    """Full name of the client."""
    grting: str | None = None
    """Greeting for letters."""
    addrs1: str | None = None
    """First line of the address."""
    addrs2: str | None = None
    """Second line of the address."""
    ctynme: str | None = None
    """City."""
    state: str | None = wire("state_")
    """State."""
    zipcde: str | None = None
    """ZIP code."""
    bilad1: str | None = None
    """First line of the billing address."""
    bilad2: str | None = None
    """Second line of the billing address."""
    bilcty: str | None = None
    """City of the billing address."""
    bilste: str | None = None
    """State of the billing address."""
    bilzip: str | None = None
    """ZIP code of the billing address."""
    shpad1: str | None = None
    """First line of the shipping address."""
    shpad2: str | None = None
    """Second line of the shipping address."""
    shpcty: str | None = None
    """City of the shipping address."""
    shpste: str | None = None
    """State of the shipping address."""
    shpzip: str | None = None
    """ZIP code of the shipping address."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    usrdf3: str | None = None
    """Third field for users to define."""
    usrdf4: str | None = None
    """Fourth field for users to define."""
    usrdf5: str | None = None
    """Fifth field for users to define."""
    usrdf6: int | None = None
    """Sixth field for users to define."""
    usrdf7: int | None = None
    """Seventh field for users to define."""
    usrdf8: int | None = None
    """Eighth field for users to define."""
    usrdf9: int | None = None
    """Ninth field for users to define."""
    contct: str | None = None
    """First contact."""
    contc2: str | None = None
    """Second contact."""
    contc3: str | None = None
    """Third contact."""
    cntds1: str | None = None
    """What the first contact does."""
    cntds2: str | None = None
    """What the second contact does."""
    cntds3: str | None = None
    """What the third contact does."""
    phnnum: str | None = None
    """Telephone."""
    phn002: str | None = None
    """Second telephone."""
    phn003: str | None = None
    """Third telephone."""
    phnext: str | None = None
    """Extension of the telephone."""
    phext2: str | None = None
    """Extension of the second telephone."""
    phext3: str | None = None
    """Extension of the third telephone."""
    faxnum: str | None = None
    """Fax number."""
    fax002: str | None = None
    """Second fax number."""
    fax003: str | None = None
    """Third fax number."""
    cllphn: str | None = None
    """Mobile telephone."""
    cell02: str | None = None
    """Second mobile telephone."""
    cell03: str | None = None
    """Third mobile telephone."""
    pagnum: str | None = None
    """Pager."""
    pagr02: str | None = None
    """Second pager."""
    pagr03: str | None = None
    """Third pager."""
    e_mail: str | None = None
    """E-mail address."""
    email2: str | None = None
    """Second e-mail address."""
    email3: str | None = None
    """Third e-mail address."""
    dtercv: Day | None = None
    """Day the lead was received."""
    empnum: int | None = None
    """Salesperson (record number of an employee)."""
    mannum: int | None = None
    """Manager (record number of an employee)."""
    taxdst: int | None = None
    """Tax district."""
    lstctc: Day | None = None
    """Day of the last contact."""
    cllbck: Day | None = None
    """Day to call back."""
    lstmal: str | None = None
    """What was mailed last."""
    lstdte: Day | None = None
    """Day of the last mailing."""
    pchdte: Day | None = None
    """Day of the last purchase."""
    refdte: Day | None = None
    """Day the reference was given."""
    prdnum: int | None = None
    """Product the client is interested in."""
    dscrte: Decimal | None = None
    """Rate of discount."""
    finrte: Decimal | None = None
    """Finance charge, percent."""
    ledsrc: int | None = None
    """Where the lead came from."""
    clntyp: int | None = None
    """Type of the client."""
    status: int | None = None
    """State of the client, from the company's own list."""
    mallst: int | None = None
    """Mailing list."""
    region: int | None = None
    """Area."""
    cmpsze: int | None = None
    """Size of the client's company."""
    srvcon: int | None = None
    """Service contract."""
    srvexp: Day | None = None
    """Day on which the service contract ends."""
    clndsc: Decimal | None = None
    """Discount for this client."""
    begbal: Decimal | None = None
    """Balance at the beginning."""
    endbal: Decimal | None = None
    """Balance now."""
    maploc: str | None = None
    """Place on the map."""
    crsstr: str | None = None
    """Nearest cross street."""
    bilbas: int | None = None
    """Basis of billing."""
    pchnum: str | None = None
    """Number of the client's purchase order."""
    exmnum: str | None = None
    """Number of the exemption from sales tax."""
    crdnum: str | None = None
    """Number of the credit card."""
    expdte: Day | None = None
    """Day on which the credit card expires."""
    crdnme: str | None = None
    """Name of the card's holder."""
    crdtyp: str | None = None
    """Kind of credit card."""
    ntetxt: str | None = None
    """Notes."""
    idnum: int | None = wire("_idnum")
    """Key of the row in SQL Server. Read-only. Seen on the wire, not stated by the maker."""
    idref: int | None = wire("_idref")
    """Key of the row's header in SQL Server, in lines. Read-only. Seen on the wire, not stated by the maker."""
    insdte: str | None = None
    """When the row was made, in the time of the company's server. Read-only. Seen on the wire, not stated by the
    maker.
    """
    insusr: str | None = None
    """User who made the row. Read-only. Seen on the wire, not stated by the maker."""
    upddte: str | None = None
    """When the row was last changed, in the time of the company's server; reads of changes go by it. Read-only. Seen
    on the wire, not stated by the maker.
    """
    updusr: str | None = None
    """User who changed the row last. Read-only. Seen on the wire, not stated by the maker."""
