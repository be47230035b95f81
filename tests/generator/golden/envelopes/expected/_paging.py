"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

BY_ENVELOPE = Paging(
    strategy="envelope",
    size_parameter="size",
    default_size=50,
    min_size=25,
    max_size=500,
    options={"rows": "rows", "next": "next"},
)
BY_ENVELOPE_2 = Paging(
    strategy="envelope",
    size_parameter="per_page",
    default_size=20,
    max_size=200,
    skip_parameter="page",
    options={"rows": "$items", "next": "$next", "total": "$total", "page": "$page", "size": "$size", "back": "$back"},
)
