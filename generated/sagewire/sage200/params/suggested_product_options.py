"""What may be written of a `SuggestedProductOptions`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict


class SuggestedProductOptionsWrite(TypedDict, total=False):
    """What may be written of a `SuggestedProductOptions`; a key that is left out is not sent."""

    customer_id: int
    product_group_id: int
    show_frequent_items: bool
    show_recent_items: bool
    show_preferred_items: bool
    number_of_days_for_frequent_items: int
    number_of_days_for_recent_items: int
    minimum_number_of_lines_for_frequent_items: int
