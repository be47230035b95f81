"""Published as required: `code`."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class BankReceiptNominalJournalItem(Row, frozen=True, kw_only=True):
    """Published as required: `code`."""

    code: str | None = None
    """Nominal account number of the line, up to 8 characters. At most 8 characters."""
    cost_centre: str | None = None
    """Cost centre code of the nominal account; blank if the account has none. At most 3 characters."""
    department: str | None = None
    """Department code of the nominal account; blank if the account has none. At most 3 characters."""
    narrative: str | None = None
    """Free text carried to the nominal posting. At most 6000 characters."""
    gross_value: Decimal | None = None
    """Value including VAT. 2 decimal places."""
    goods_value: Decimal | None = None
    """Value of the line without VAT. 2 decimal places."""
    tax_code_id: int | None = None
    """VAT code (id of a row of `tax_codes`)."""
    tax_value: Decimal | None = None
    """VAT part of the value. 2 decimal places."""
    transaction_date: Day | None = None
    """Date of the line, where it needs one of its own."""
    reference: str | None = None
    """Reference of the line, where it needs one of its own. At most 20 characters."""
