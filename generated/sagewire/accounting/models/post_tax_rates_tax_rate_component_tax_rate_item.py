"""The parts of a combined rate, each with its own name, agency and percentage."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostTaxRatesTaxRateComponentTaxRateItem(Row, frozen=True, kw_only=True):
    """The parts of a combined rate, each with its own name, agency and percentage."""

    name: str = sent()
    agency: str | None = None
    """Authority that levies the tax."""
    percentage: Decimal | None = None
    """Rate in percent."""
