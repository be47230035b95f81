"""`search_customers_request`, as it is read."""

from acme.parents.models._base import Row


class SearchCustomersRequest(Row, frozen=True, kw_only=True):
    """`search_customers_request`, as it is read."""

    term: str | None = None
    """At most 20 characters."""
