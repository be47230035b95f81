"""An employee, with pay rates and bank accounts (table `employ`)."""

from decimal import Decimal
from typing import ClassVar

from sagewire.contractor import models as m
from sagewire.contractor.models._base import Row
from sagewire.runtime.model import Day, sent, wire


class Employee(Row, frozen=True, kw_only=True):
    """An employee, with pay rates and bank accounts (table `employ`).

    Seen on the wire, not stated by the maker.
    """

    __open__: ClassVar[bool] = True
    __secret__: ClassVar[frozenset[str]] = frozenset(
        ("socsec", "actnum", "rtnmbr", "actnm2", "rtnmb2", "actnm3", "rtnmb3", "actnm4", "rtnmb4")
    )

    recnum: int = sent()
    """Number of the employee; the key, and what other records refer to as `empnum`."""
    lstnme: str | None = None
    """Last name."""
    fstnme: str | None = None
    """First name."""
    midini: str | None = None
    """Middle initial."""
    status: "m.EmployeeStatusCode | None" = None
    """State of the record. Seen on the wire, not stated by the maker."""
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
    phnnum: str | None = None
    """Telephone."""
    pagnum: str | None = None
    """Pager."""
    faxnum: str | None = None
    """Fax number."""
    cllphn: str | None = None
    """Mobile telephone."""
    homnum: str | None = None
    """Home telephone."""
    e_mail: str | None = None
    """E-mail address."""
    socsec: str | None = None
    """Social security number."""
    eqpnum: int | None = None
    """Equipment assigned to the employee (record number of a piece of equipment)."""
    dtebth: Day | None = None
    """Date of birth."""
    dtehre: Day | None = None
    """Day of hire."""
    dteina: Day | None = None
    """Day on which the employee became inactive."""
    lstrse: Day | None = None
    """Day of the last raise."""
    gender: int | None = None
    """Gender, as a code."""
    mrtsts: int | None = None
    """Marital status, as a code."""
    hertge: int | None = None
    """Heritage, as a code."""
    paypst: int | None = None
    """Position of the employee."""
    wrkcmp: int | None = None
    """Code of workers' compensation."""
    empcmp: int | None = None
    """Not zero if the employee's own compensation code always applies."""
    crtrpt: int | None = None
    """Not zero if the employee stays out of certified reports."""
    taxste: str | None = None
    """State for payroll taxes."""
    payprd: int | None = None
    """How often the employee is paid."""
    paygrp: int | None = None
    """Pay group."""
    payrt1: Decimal | None = None
    """Regular rate."""
    payrt2: Decimal | None = None
    """Overtime rate."""
    payrt3: Decimal | None = None
    """Premium rate."""
    salary: Decimal | None = None
    """Salary."""
    advdue: Decimal | None = None
    """Advances still to be paid back."""
    accsck: Decimal | None = None
    """Sick time accrued so far."""
    sckrte: Decimal | None = None
    """Rate at which sick time accrues."""
    sckmth: int | None = None
    """How sick time accrues."""
    accvac: Decimal | None = None
    """Holiday accrued so far."""
    vacrte: Decimal | None = None
    """Rate at which holiday accrues."""
    vacmth: int | None = None
    """How holiday accrues."""
    usrdf1: str | None = None
    """First field for users to define."""
    usrdf2: str | None = None
    """Second field for users to define."""
    loctax: int | None = None
    """Locality for payroll taxes."""
    uninum: int | None = None
    """Union."""
    ntetxt: str | None = None
    """Notes."""
    i9verf: int | None = None
    """Whether form I-9 has been verified."""
    exmovr: int | None = None
    """Not zero if the employee is exempt from overtime."""
    emptyp: int | None = None
    """Type of employment."""
    comisn: Decimal | None = None
    """Commission, percent."""
    actnum: str | None = None
    """First bank account."""
    rtnmbr: str | None = None
    """Routing number of the first bank account."""
    prente: int | None = None
    """State of the test deposit to the first bank account."""
    acttyp: int | None = None
    """Kind of the first bank account."""
    depamt: Decimal | None = None
    """Amount or share deposited to the first bank account."""
    actnm2: str | None = None
    """Second bank account."""
    rtnmb2: str | None = None
    """Routing number of the second bank account."""
    prent2: int | None = None
    """State of the test deposit to the second bank account."""
    acttp2: int | None = None
    """Kind of the second bank account."""
    dp2amt: Decimal | None = None
    """Amount or share deposited to the second bank account."""
    actnm3: str | None = None
    """Third bank account."""
    rtnmb3: str | None = None
    """Routing number of the third bank account."""
    prent3: int | None = None
    """State of the test deposit to the third bank account."""
    acttp3: int | None = None
    """Kind of the third bank account."""
    dp3amt: Decimal | None = None
    """Amount or share deposited to the third bank account."""
    actnm4: str | None = None
    """Fourth bank account."""
    rtnmb4: str | None = None
    """Routing number of the fourth bank account."""
    prent4: int | None = None
    """State of the test deposit to the fourth bank account."""
    acttp4: int | None = None
    """Kind of the fourth bank account."""
    dp4amt: Decimal | None = None
    """Amount or share deposited to the fourth bank account."""
    dirdep: int | None = None
    """Not zero if the pay goes to bank accounts."""
    fullst: str | None = None
    """Last name, first name, middle initial."""
    fulfst: str | None = None
    """First name, middle initial, last name."""
    rtetyp: int | None = None
    """Whether `depamt` is an amount or a share."""
    rtetp2: int | None = None
    """Whether `dp2amt` is an amount or a share."""
    rtetp3: int | None = None
    """Whether `dp3amt` is an amount or a share."""
    rtetp4: int | None = None
    """Whether `dp4amt` is an amount or a share."""
    sckchk: int | None = None
    """Not zero if third-party sick pay is marked on the W-2."""
    htglst: int | None = None
    """Not zero once the heritage has been brought up to date."""
    hiract: int | None = None
    """Not zero if the employee counts for the HIRE Act."""
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
