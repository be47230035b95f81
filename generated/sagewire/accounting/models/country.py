"""A country."""

from sagewire.accounting.models._base import Row


class Country(Row, frozen=True, kw_only=True):
    """A country."""

    id: str | None = None
    displayed_as: str | None = None
