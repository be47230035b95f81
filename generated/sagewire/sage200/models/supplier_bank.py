"""The supplier's bank details for payments; comes with `$expand`."""

from sagewire.runtime.model import Instant
from sagewire.sage200.models._base import Row


class SupplierBank(Row, frozen=True, kw_only=True):
    """The supplier's bank details for payments; comes with `$expand`."""

    id: int | None = None
    """Read-only."""
    supplier_id: int | None = None
    """Id of a row of `suppliers`. Read-only."""
    sort_code: str | None = None
    """UK sort code, six digits without separators. At most 6 characters."""
    account_number: str | None = None
    """At most 20 characters."""
    account_name: str | None = None
    """At most 60 characters."""
    bank_payment_reference: str | None = None
    """Reference put on payments to the supplier. At most 60 characters."""
    iban_number: str | None = None
    """IBAN of the account. At most 40 characters."""
    bic_number: str | None = None
    """BIC (SWIFT code) of the bank. At most 11 characters."""
    roll_number: str | None = None
    """Building society roll number. At most 30 characters."""
    bacs_reference: str | None = None
    """Reference for payments by BACS. At most 60 characters."""
    additional_reference: str | None = None
    """Further reference for the payment. At most 255 characters."""
    non_uk_sort_code: str | None = None
    """Routing code of a bank abroad. At most 20 characters."""
    national_bank_identifier: str | None = None
    """National identifier of a bank abroad. At most 50 characters."""
    date_time_created: Instant | None = None
    """Read-only."""
    date_time_updated: Instant | None = None
    """Read-only."""
