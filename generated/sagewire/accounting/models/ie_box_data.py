"""The boxes of a VAT return of Ireland."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import wire


class IeBoxData(Row, frozen=True, kw_only=True):
    """The boxes of a VAT return of Ireland.

    Deprecated.
    """

    box_t1: Decimal | None = wire("box_T1")
    """VAT on sales."""
    box_t2: Decimal | None = wire("box_T2")
    """VAT on purchases."""
    box_t3: Decimal | None = wire("box_T3")
    """VAT payable, if T1 exceeds T2."""
    box_t4: Decimal | None = wire("box_T4")
    """VAT repayable, if T2 exceeds T1."""
    box_e1: Decimal | None = wire("box_E1")
    """Value of goods sent to other EU countries."""
    box_e2: Decimal | None = wire("box_E2")
    """Value of goods received from other EU countries."""
    box_es1: Decimal | None = wire("box_ES1")
    """Value of services supplied to other EU countries."""
    box_es2: Decimal | None = wire("box_ES2")
    """Value of services received from other EU countries."""
