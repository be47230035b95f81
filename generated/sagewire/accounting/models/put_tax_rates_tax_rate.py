"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutTaxRatesTaxRate(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    name: str | None = None
    from_date: Day | None = None
    """From when the new percentage holds. Inferred, not stated by the maker."""
    agency: str | None = None
    """Authority that levies the tax."""
    percentage: Decimal | None = None
    """Rate in percent."""
    is_visible: bool | None = None
    """True if the rate can be chosen."""
