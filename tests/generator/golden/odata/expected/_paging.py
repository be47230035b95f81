"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

BY_POSITION = Paging(strategy="skip", order="number asc", skip_parameter="$skip")
BY_ID = Paging(
    strategy="keyset",
    key="id",
    order="id asc",
    size_parameter="$top",
    default_size=500,
    max_size=5000,
    skip_parameter="$skip",
    count_parameter="$count",
)
IN_ONE = Paging(strategy="none")
