"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

BY_NUMBER = Paging(
    strategy="numbered",
    order="id",
    size_parameter="size",
    skip_parameter="page",
    options={"first": "0", "rows": "data", "open": "yes"},
)
