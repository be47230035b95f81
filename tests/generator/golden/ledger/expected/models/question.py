"""A question."""

from acme.ledger.models._base import Row


class Question(Row, frozen=True, kw_only=True):
    """A question."""

    table: str | None = None
