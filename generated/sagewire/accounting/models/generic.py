"""A reference to a document or payment of any kind."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class Generic(Row, frozen=True, kw_only=True):
    """A reference to a document or payment of any kind."""

    id: str = sent()
    """Key of the document or payment."""
    displayed_as: str = sent()
    path: str = sent("$path")
    """Path below the base URL; it tells what kind of document it is."""
    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
