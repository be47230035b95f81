"""`post_form_request`, as it is read."""

from acme.three_zero.models._base import Row


class PostFormRequest(Row, frozen=True, kw_only=True):
    """`post_form_request`, as it is read."""

    name: str | None = None
    tags: list[str] | None = None
