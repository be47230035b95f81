"""Body that changes a business; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class PutBusinesses(Row, frozen=True, kw_only=True):
    """Body that changes a business; what is left out stays as it is."""

    business: "m.PutBusinessesBusiness | None" = None
    """What is to be changed; what is left out stays as it is."""
