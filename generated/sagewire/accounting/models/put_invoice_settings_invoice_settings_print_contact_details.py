"""Which details of the business documents show."""

from sagewire.accounting.models._base import Row


class PutInvoiceSettingsInvoiceSettingsPrintContactDetails(Row, frozen=True, kw_only=True):
    """Which details of the business documents show."""

    business_name: bool | None = None
    website: bool | None = None
    telephone: bool | None = None
    mobile: bool | None = None
    email_address: bool | None = None
    due_date: bool | None = None
    """True to print the due date."""
    default_delivery_address: str | None = None
    """Which address documents take as the delivery address. Inferred, not stated by the maker."""
