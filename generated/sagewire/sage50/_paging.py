"""The ways in which lists are paged."""

from sagewire.runtime.operation import Paging

IN_ONE = Paging(strategy="none")
