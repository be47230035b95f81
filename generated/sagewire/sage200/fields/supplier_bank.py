"""The fields of a `SupplierBank` that a filter or an order may name."""

from __future__ import annotations

from sagewire.runtime.filters.where import InstantField, Number, Text


class SupplierBankFields:
    """The fields of a `SupplierBank` that a filter or an order may name."""

    id: Number
    supplier_id: Number
    sort_code: Text
    account_number: Text
    account_name: Text
    bank_payment_reference: Text
    iban_number: Text
    bic_number: Text
    roll_number: Text
    bacs_reference: Text
    additional_reference: Text
    non_uk_sort_code: Text
    national_bank_identifier: Text
    date_time_created: InstantField
    date_time_updated: InstantField
