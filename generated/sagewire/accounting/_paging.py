"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

BY_ENVELOPE = Paging(
    strategy="envelope",
    size_parameter="items_per_page",
    default_size=20,
    max_size=200,
    skip_parameter="page",
    options={
        "rows": "$items",
        "total": "$total",
        "page": "$page",
        "size": "$itemsPerPage",
        "next": "$next",
        "back": "$back",
    },
)
BY_ENVELOPE_2 = Paging(
    strategy="envelope",
    size_parameter="items_per_page",
    default_size=25,
    min_size=25,
    max_size=500,
    skip_parameter="page",
    options={
        "rows": "$items",
        "total": "$total",
        "page": "$page",
        "size": "$items_per_page",
        "next": "$next",
        "back": "$back",
    },
)
