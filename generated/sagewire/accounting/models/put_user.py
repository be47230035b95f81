"""Body that changes a user; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class PutUser(Row, frozen=True, kw_only=True):
    """Body that changes a user; what is left out stays as it is."""

    user: "m.PutUserUser | None" = None
    """What is to be changed; what is left out stays as it is."""
