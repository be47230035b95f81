"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

BY_ENVELOPE = Paging(
    strategy="envelope",
    size_parameter="per_page",
    default_size=2,
    max_size=200,
    skip_parameter="page",
    options={"rows": "$items", "next": "$next"},
)
