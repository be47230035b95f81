"""A person at a vendor (table `vndcnt`)."""

from typing import ClassVar

from sagewire.contractor.models._base import Row
from sagewire.runtime.model import sent, wire


class VendorContact(Row, frozen=True, kw_only=True):
    """A person at a vendor (table `vndcnt`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    recnum: int = sent()
    """Vendor of the contact (record number of a vendor)."""
    linnum: int | None = None
    """Number of the line within its record."""
    cntnme: str | None = None
    """Name of the contact."""
    jobttl: str | None = None
    """Position of the contact."""
    phnnum: str | None = None
    """Telephone."""
    phnext: str | None = None
    """Extension of the telephone."""
    e_mail: str | None = None
    """E-mail address."""
    cllphn: str | None = None
    """Mobile telephone."""
    faxnum: str | None = None
    """Fax number."""
    othphn: str | None = None
    """Another number."""
    othdsc: str | None = None
    """What the other number is."""
    ntetxt: str | None = None
    """Notes."""
    linref: str | None = None
    """Reference that stays with the line when lines move."""
    msolid: str | None = None
    """Id of the contact in Outlook."""
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
