"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutFinancialSettingsFinancialSettings(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    year_end_date: Day | None = None
    """Last day of the financial year."""
    year_end_lockdown_date: Day | None = None
    """No posting is taken on or before this day."""
    accounting_type: str | None = None
    """Basis of accounting, such as accrual or cash. At most 255 characters. Inferred, not stated by the maker."""
    accounts_start_date: Day | None = None
    """First day of the books in Sage."""
    base_currency_id: str | None = None
    """Currency in which the books are kept (id of a row of `currencies`)."""
    multi_currency_enabled: bool | None = None
    """True if foreign currencies can be used."""
    use_live_exchange_rates: bool | None = None
    """True if Sage proposes live rates instead of the business's own."""
    mtd_activation_status: str | None = None
    """State of Making Tax Digital (UK)."""
    mtd_connected: bool | None = None
    """True if the business is connected to HMRC for Making Tax Digital."""
    mtd_authenticated_date: Day | None = None
    """Day of the latest sign-in to HMRC."""
    tax_scheme_id: str | None = None
    """Id of a row of `tax_schemes`."""
    tax_return_frequency_id: str | None = None
    """Id of a row of `tax_return_frequencies`."""
    tax_number: str | None = None
    """VAT or other tax registration number of the business. At most 255 characters."""
    general_tax_number: str | None = None
    """General tax number (Germany)."""
    tax_office_id: str | None = None
    """Id of a row of `tax_offices` (Germany)."""
    default_irpf_rate: Decimal | None = None
    """Default percentage of income tax withheld (Spain)."""
    flat_rate_tax_percentage: Decimal | None = None
    """Percentage under the flat rate VAT scheme."""
    recoverable_percentage: Decimal | None = None
    """Percentage of input tax that can be claimed back."""
    sales_tax_calculation: str | None = None
    """How tax is worked out on sales. Inferred, not stated by the maker."""
    purchase_tax_calculation: str | None = None
    """How tax is worked out on purchases. Inferred, not stated by the maker."""
    postponed_accounting: bool | None = None
    """True for imports whose VAT is accounted for on the return instead of paid at the border."""
    destination_vat: bool | None = None
    """True if the business applies destination VAT."""
