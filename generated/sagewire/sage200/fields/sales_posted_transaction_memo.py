"""The fields of a `SalesPostedTransactionMemo` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, InstantField, Number, Text


class SalesPostedTransactionMemoFields:
    """The fields of a `SalesPostedTransactionMemo` that a filter or an order may name."""

    id: Number
    posted_customer_transaction_id: Number
    note: Text
    is_active: Flag
    created_by: Text
    date_time_created: InstantField
    date_time_updated: InstantField
