"""A note."""

from acme.envelopes import models as m
from acme.envelopes.models._base import Row


class Note(Row, frozen=True, kw_only=True):
    """A note."""

    id: int | None = None
    about: "m.Reference | None" = None
