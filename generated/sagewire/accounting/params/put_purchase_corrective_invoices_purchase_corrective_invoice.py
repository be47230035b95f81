"""What may be written of a `PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice`; a key that is left out is not
sent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import DayForm, Text


class PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceWrite(TypedDict, total=False):
    """What may be written of a `PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoice`; a key that is left out is not
    sent.
    """

    vat_reverse_charge: bool | None
    contact_id: str | None
    contact_name: Annotated[str | None, Text(255)]
    contact_reference: Annotated[str | None, Text(255)]
    date: Annotated[dt.date | None, DayForm()]
    due_date: Annotated[dt.date | None, DayForm()]
    reference: Annotated[str | None, Text(25)]
    vendor_reference: Annotated[str | None, Text(31)]
    notes: Annotated[str | None, Text(2000)]
    total_quantity: Decimal | int | None
    net_amount: Decimal | int | None
    tax_amount: Decimal | int | None
    total_amount: Decimal | int | None
    currency_id: str | None
    exchange_rate: Decimal | int | None
    inverse_exchange_rate: Decimal | int | None
    base_currency_net_amount: Decimal | int | None
    base_currency_tax_amount: Decimal | int | None
    base_currency_total_amount: Decimal | int | None
    status_id: str | None
    withholding_tax_rate: Decimal | int | None
    withholding_tax_amount: Decimal | int | None
    base_currency_withholding_tax_amount: Decimal | int | None
    original_invoice_id: str | None
    original_invoice_number: str | None
    original_invoice_date: Annotated[dt.date | None, DayForm()]
    invoice_lines: Sequence[p.PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceInvoiceLineWrite | None] | None
    tax_analysis: Sequence[p.PutPurchaseCorrectiveInvoicesPurchaseCorrectiveInvoiceTaxAnalysisItemWrite | None] | None
