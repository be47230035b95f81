"""A stock movement or other product transaction in flat form."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200.models._base import Row


class ProductTransactionView(Row, frozen=True, kw_only=True):
    """A stock movement or other product transaction in flat form."""

    id: int = sent()
    """Read-only."""
    product_id: int | None = None
    """Product the row belongs to (id of a row of `products`). Read-only."""
    product_group_id: int | None = None
    """Product group (id of a row of `product_groups`). Read-only."""
    product_code: str | None = None
    """At most 30 characters. Read-only."""
    product_group_code: str | None = None
    """At most 20 characters. Read-only."""
    transaction_group_id: int | None = None
    """Id of a value of `product_transaction_group_types`. Read-only."""
    transaction_type_id: int | None = None
    """Id of a value of `product_transaction_types`. Read-only."""
    transaction_type: str | None = None
    """Transaction type, as named in `product_transaction_types`. At most 20 characters. Read-only."""
    transaction_date: Day | None = None
    source_area_type_id: int | None = None
    """Id of a value of `source_area_types`. Read-only."""
    source_area_reference: str | None = None
    """Reference of the account or area the transaction concerns, such as a customer or supplier. At most 20
    characters. Read-only.
    """
    source_area_name: str | None = None
    """Name of the account or area the transaction concerns. At most 20 characters. Read-only."""
    reference: str | None = None
    """At most 20 characters. Read-only."""
    second_reference: str | None = None
    """At most 20 characters. Read-only."""
    warehouse_name: str | None = None
    """At most 20 characters. Read-only."""
    bin_name: str | None = None
    """At most 20 characters. Read-only."""
    quantity: Decimal | None = None
    """Quantity moved, in stock units. 5 decimal places. Read-only."""
    unit_cost_price: Decimal | None = None
    """Cost of one unit, in base currency. 5 decimal places. Read-only."""
    unit_issue_price: Decimal | None = None
    """Price at which one unit was issued or sold, in base currency. 5 decimal places. Read-only."""
    unit_discount_value: Decimal | None = None
    """Discount on one unit. 5 decimal places. Read-only."""
    total_order_discount: Decimal | None = None
    """Discount of the whole order. 2 decimal places. Read-only."""
    cost_value: Decimal | None = None
    """Cost of the quantity moved, in base currency. 5 decimal places. Read-only."""
    issue_value: Decimal | None = None
    """Value of the quantity at the issue price. 5 decimal places. Read-only."""
    memo: str | None = None
    """At most 1000 characters. Read-only."""
    user_name: str | None = None
    """At most 20 characters. Read-only."""
    analysis_code_1: str | None = None
    """Analysis code in position 1; what a position means is set up per company. At most 60 characters. Read-only."""
    analysis_code_2: str | None = None
    """Analysis code in position 2; what a position means is set up per company. At most 60 characters. Read-only."""
    analysis_code_3: str | None = None
    """Analysis code in position 3; what a position means is set up per company. At most 60 characters. Read-only."""
    analysis_code_4: str | None = None
    """Analysis code in position 4; what a position means is set up per company. At most 60 characters. Read-only."""
    analysis_code_5: str | None = None
    """Analysis code in position 5; what a position means is set up per company. At most 60 characters. Read-only."""
    analysis_code_6: str | None = None
    """Analysis code in position 6; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_7: str | None = None
    """Analysis code in position 7; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_8: str | None = None
    """Analysis code in position 8; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_9: str | None = None
    """Analysis code in position 9; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_10: str | None = None
    """Analysis code in position 10; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_11: str | None = None
    """Analysis code in position 11; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_12: str | None = None
    """Analysis code in position 12; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_13: str | None = None
    """Analysis code in position 13; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_14: str | None = None
    """Analysis code in position 14; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_15: str | None = None
    """Analysis code in position 15; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_16: str | None = None
    """Analysis code in position 16; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_17: str | None = None
    """Analysis code in position 17; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_18: str | None = None
    """Analysis code in position 18; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_19: str | None = None
    """Analysis code in position 19; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    analysis_code_20: str | None = None
    """Analysis code in position 20; what a position means is set up per company. Professional only. At most 60
    characters. Read-only. Sage 200 Professional only.
    """
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); filter on it with `gt` to poll for changes. Absent from the answer to a POST.
    Read-only.
    """
