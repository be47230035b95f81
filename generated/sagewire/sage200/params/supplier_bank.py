"""What may be written of a `SupplierBank`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text


class SupplierBankWrite(TypedDict, total=False):
    """What may be written of a `SupplierBank`; a key that is left out is not sent."""

    sort_code: Annotated[str, Text(6)]
    account_number: Annotated[str, Text(20)]
    account_name: Annotated[str, Text(60)]
    bank_payment_reference: Annotated[str, Text(60)]
    iban_number: Annotated[str, Text(40)]
    bic_number: Annotated[str, Text(11)]
    roll_number: Annotated[str, Text(30)]
    bacs_reference: Annotated[str, Text(60)]
    additional_reference: Annotated[str, Text(255)]
    non_uk_sort_code: Annotated[str, Text(20)]
    national_bank_identifier: Annotated[str, Text(50)]
