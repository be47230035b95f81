"""A document that a payment settles, with the share and the discount."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class AllocatedPaymentArtefact(Row, frozen=True, kw_only=True):
    """A document that a payment settles, with the share and the discount."""

    id: str | None = None
    artefact: "m.Generic | None" = None
    """The document or payment concerned; `$path` tells which kind it is."""
    amount: Decimal | None = None
    """Share of the payment that settles the document."""
    discount: Decimal | None = None
    """Discount given with the payment."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
