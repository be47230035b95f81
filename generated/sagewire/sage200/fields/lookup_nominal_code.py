"""The fields of a `LookupNominalCode` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import Flag, Number, Text


class LookupNominalCodeFields:
    """The fields of a `LookupNominalCode` that a filter or an order may name."""

    id: Number
    name: Text
    reference: Text
    cost_centre_code: Text
    department_code: Text
    nominal_account_type_id: Number
    account_status_type_id: Number
    display_balances_in_selection_list: Flag
    balance_year_to_date: Number
    brought_forward_balance: Number
