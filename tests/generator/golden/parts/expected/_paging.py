"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

BY_TOKEN = Paging(strategy="header-token", size_parameter="size", options={"header": "X-Next", "parameter": "next"})
