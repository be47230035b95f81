"""The province or region that levies the tax."""

from sagewire.accounting.models._base import Row


class PutTaxProfilesTaxProfileAddressRegion(Row, frozen=True, kw_only=True):
    """The province or region that levies the tax."""

    name: str | None = None
    code: str | None = None
    """At most 8 characters."""
