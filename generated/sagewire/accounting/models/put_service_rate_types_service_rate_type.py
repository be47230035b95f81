"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting.models._base import Row


class PutServiceRateTypesServiceRateType(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    name: str | None = None
    """At most 255 characters."""
    active: bool | None = None
    """True if it can be used; inactive ones stay on old documents."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
