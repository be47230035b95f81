"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

BY_TOKEN = Paging(
    strategy="header-token",
    size_parameter="pageSize",
    options={"header": "Elements-Next-Page-Token", "parameter": "nextPage"},
)
IN_ONE = Paging(strategy="none")
