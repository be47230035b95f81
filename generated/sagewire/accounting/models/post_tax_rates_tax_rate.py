"""What the new record is to hold."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostTaxRatesTaxRate(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    name: str = sent()
    agency: str | None = None
    """Authority that levies the tax."""
    is_visible: bool | None = None
    """True if the rate can be chosen."""
    component_tax_rate: "list[m.PostTaxRatesTaxRateComponentTaxRateItem] | None" = None
    """The parts of a combined rate, each with its own name, agency and percentage."""
