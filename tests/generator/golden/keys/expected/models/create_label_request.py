"""A label."""

from acme.keys.models._base import Row


class CreateLabelRequest(Row, frozen=True, kw_only=True):
    """A label."""

    text: str | None = None
