"""One of the Intrastat terms of delivery."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class IntrastatTermsOfDeliveryType(Row, frozen=True, kw_only=True):
    """One of the Intrastat terms of delivery."""

    id: int = sent()
    """Read-only."""
    description: str = sent()
    """Delivery terms code of up to three characters, as on the declaration. At most 3 characters."""
    value: str = sent()
    """Name of the value, as `terms_of_delivery_type` of the SOP and POP settings holds it. At most 40 characters."""
