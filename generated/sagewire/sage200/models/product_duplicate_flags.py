"""Source, new code and name, and the choice of child records for copying a product."""

from sagewire.sage200.models._base import Row


class ProductDuplicateFlags(Row, frozen=True, kw_only=True):
    """Source, new code and name, and the choice of child records for copying a product.

    Published as required: `source_id`.
    """

    source_id: int | None = None
    """Product to be copied; required (id of a row of `products`)."""
    new_code: str | None = None
    """Stock code of the copy. At most 30 characters."""
    new_name: str | None = None
    """Name of the copy. At most 60 characters."""
    locations: bool | None = None
    """True to copy the warehouse holdings."""
    location_stocking_levels: bool | None = None
    """True to copy the reorder, minimum and maximum levels of the holdings."""
    units: bool | None = None
    """True to copy the units. Sage 200 Professional only."""
    alternative_items: bool | None = None
    """True to copy the alternative products."""
    cross_selling_items: bool | None = None
    """True to copy the cross-sell products."""
    attachments: bool | None = None
    """True to copy the attachments."""
    memos: bool | None = None
    """True to copy the memos."""
    suppliers: bool | None = None
    """True to copy the suppliers."""
