"""For which customer, and by which criteria, products are to be suggested."""

from sagewire.sage200.models._base import Row


class SuggestedProductOptions(Row, frozen=True, kw_only=True):
    """For which customer, and by which criteria, products are to be suggested.

    Published as required: `customer_id`.
    """

    customer_id: int | None = None
    """Required. Customer to suggest products for (id of a row of `customers`)."""
    product_group_id: int | None = None
    """Limits the suggestions to a product group (id of a row of `product_groups`)."""
    show_frequent_items: bool | None = None
    """True suggests products the customer buys often."""
    show_recent_items: bool | None = None
    """True suggests products the customer bought recently."""
    show_preferred_items: bool | None = None
    """True suggests products marked as preferred for the customer."""
    number_of_days_for_frequent_items: int | None = None
    """Days to look back for frequently bought products."""
    number_of_days_for_recent_items: int | None = None
    """Days to look back for recently bought products."""
    minimum_number_of_lines_for_frequent_items: int | None = None
    """Least number of order lines that makes a product frequent."""
