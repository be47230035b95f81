"""Financial year, base currency and tax registration of the business."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, Instant, wire


class FinancialSettings(Row, frozen=True, kw_only=True):
    """Financial year, base currency and tax registration of the business."""

    path: str | None = wire("$path")
    year_end_date: Day | None = None
    """Last day of the financial year."""
    year_end_lockdown_date: Day | None = None
    """No posting is taken on or before this day."""
    accounting_type: str | None = None
    """Basis of accounting, such as accrual or cash. At most 255 characters. Inferred, not stated by the maker."""
    accounts_start_date: Day | None = None
    """First day of the books in Sage."""
    base_currency: "m.Base | None" = None
    """The currency in which the business keeps its books (a row of `currencies`)."""
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
    tax_scheme: "m.TaxScheme | None" = None
    """The tax scheme of the business, such as cash accounting or flat rate (a row of `tax_schemes`)."""
    tax_return_frequency: "m.Base | None" = None
    """How often the tax is reported (a row of `tax_return_frequencies`)."""
    tax_number: str | None = None
    """VAT or other tax registration number of the business. At most 255 characters."""
    general_tax_number: str | None = None
    """General tax number (Germany)."""
    tax_office: "m.Base | None" = None
    """The tax office in charge (Germany; a row of `tax_offices`)."""
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
    updated_at: Instant | None = None
    postponed_accounting: bool | None = None
    """True for imports whose VAT is accounted for on the return instead of paid at the border."""
    destination_vat: bool | None = None
    """True if the business applies destination VAT."""
