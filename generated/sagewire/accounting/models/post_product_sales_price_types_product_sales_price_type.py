"""What the new record is to hold."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostProductSalesPriceTypesProductSalesPriceType(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    name: str = sent()
    """At most 255 characters."""
    active: bool = sent()
    """True if it can be used; inactive ones stay on old documents."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
