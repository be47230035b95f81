"""A kind of tax return."""

from sagewire.accounting.models._base import Row


class TaxReturnType(Row, frozen=True, kw_only=True):
    """A kind of tax return."""

    id: str | None = None
    name: str | None = None
