"""`put_form_request`, as it is read."""

from acme.three_zero.models._base import Row


class PutFormRequest(Row, frozen=True, kw_only=True):
    """`put_form_request`, as it is read."""

    name: str | None = None
    photo: str | None = None
