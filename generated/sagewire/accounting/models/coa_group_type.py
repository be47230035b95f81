"""A group in the chart of accounts."""

from sagewire.accounting.models._base import Row


class CoaGroupType(Row, frozen=True, kw_only=True):
    """A group in the chart of accounts."""

    id: str | None = None
    displayed_as: str | None = None
