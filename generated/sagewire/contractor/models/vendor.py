"""A vendor: supplier, subcontractor or anyone else who is paid (table `actpay`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class Vendor(Row, frozen=True, kw_only=True):
    """A vendor: supplier, subcontractor or anyone else who is paid (table `actpay`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(("fedidn", "steidn"))

    recnum: int = sent()
    """Number of the vendor; the key, and what other records refer to as `vndnum`."""
    vndnme: str | None = None
    """Full name of the vendor."""
    shtnme: str | None = None
    """Short name."""
    ownnme: str | None = None
    """Owner of the vendor's business."""
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
    fedidn: str | None = None
    """Federal tax identification."""
    steidn: str | None = None
    """State tax identification."""
    resnum: str | None = None
    """Resale number."""
    actnum: str | None = None
    """Our account number with the vendor."""
    licnum: str | None = None
    """Number of the licence."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    phnnum: str | None = None
    """Telephone."""
    pagnum: str | None = None
    """Pager."""
    faxnum: str | None = None
    """Fax number."""
    cllphn: str | None = None
    """Mobile telephone."""
    homphn: str | None = None
    """Home telephone."""
    e_mail: str | None = None
    """E-mail address."""
    dscrte: Decimal | None = None
    """Rate of discount."""
    lgrdft: int | None = None
    """Ledger account suggested for new entries."""
    cdedft: Decimal | None = None
    """Cost code suggested for new entries (record number of a cost code)."""
    typdft: int | None = None
    """Cost type suggested for new entries (record number of a cost type)."""
    stsdft: "m.InvoiceStatusCode | None" = None
    """State suggested for new invoices. Inferred, not stated by the maker."""
    wrndft: int | None = None
    """Warning when an invoice differs from its order."""
    bal199: Decimal | None = None
    """Balance to be reported on form 1099."""
    ytdact: Decimal | None = None
    """Business done this year."""
    lstact: Decimal | None = None
    """Business done last year."""
    begbal: Decimal | None = None
    """Balance at the beginning."""
    endbal: Decimal | None = None
    """Balance now."""
    vndtyp: int | None = None
    """Type of the vendor."""
    prt199: int | None = None
    """Kind of form 1099."""
    minsts: int | None = None
    """Minority status, as a code."""
    taxdst: int | None = None
    """Tax district."""
    intrnl: int | None = None
    """Not zero if the vendor is the company itself."""
    cmprte: Decimal | None = None
    """Rate of workers' compensation."""
    utxrte: Decimal | None = None
    """Rate of use tax."""
    hotlst: str | None = None
    """Hot list suggested for new records."""
    ordtyp: int | None = None
    """Type suggested for new purchase orders."""
    orddsc: str | None = None
    """Description suggested for new purchase orders."""
    contyp: int | None = None
    """Type suggested for new subcontracts."""
    condsc: str | None = None
    """Description suggested for new subcontracts."""
    ntetxt: str | None = None
    """Notes."""
    dupchk: int | None = None
    """Not zero if this vendor's invoice numbers may repeat."""
    rfptyp: int | None = None
    """Type suggested for new requests for proposal."""
    rfpdsc: str | None = None
    """Description suggested for new requests for proposal."""
    sepchk: int | None = None
    """Not zero if each invoice gets its own cheque."""
    contct: str | None = None
    """Name of the contact."""
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
