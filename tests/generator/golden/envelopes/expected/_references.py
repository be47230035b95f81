"""Where a row is read, by the path that refers to it."""

from collections.abc import Mapping

REFERENCES: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "/parts/{key}": ("parts", "get", ("id",)),
    "/parts/newest": ("parts", "newest", ()),
}
"""Path -> resource, method, and the arguments that the path's parameters are."""
