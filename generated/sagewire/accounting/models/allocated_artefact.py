"""A document in an allocation and the share of it that is settled; `$path` tells its kind."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class AllocatedArtefact(Row, frozen=True, kw_only=True):
    """A document in an allocation and the share of it that is settled; `$path` tells its kind."""

    id: str | None = None
    artefact: "m.Generic | None" = None
    """The document or payment concerned; `$path` tells which kind it is."""
    amount: Decimal | None = None
    """Share settled; the shares of an allocation add up to zero, the credit side negative for customers."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
