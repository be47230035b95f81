"""What may be written of a `PutContactsContact`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, TypedDict

from sagewire.accounting import models as m
from sagewire.accounting import params as p
from sagewire.runtime.writing.marks import Text


class PutContactsContactWrite(TypedDict, total=False):
    """What may be written of a `PutContactsContact`; a key that is left out is not sent."""

    name: Annotated[str | None, Text(100)]
    contact_type_ids: Sequence[str | None] | None
    reference: Annotated[str | None, Text(10)]
    default_sales_ledger_account_id: str | None
    default_sales_tax_rate_id: str | None
    default_purchase_ledger_account_id: str | None
    tax_number: Annotated[str | None, Text(255)]
    notes: Annotated[str | None, Text(4000)]
    locale: Annotated[str | None, Text(10)]
    credit_limit: Decimal | int | None
    credit_days: int | None
    credit_terms: m.PutContactsContactCreditTerms | None
    credit_terms_and_conditions: Annotated[str | None, Text(2000)]
    product_sales_price_type_id: str | None
    source_guid: Annotated[str | None, Text(255)]
    currency_id: str | None
    aux_reference: Annotated[str | None, Text(4)]
    registered_number: Annotated[str | None, Text(25)]
    tax_calculation: str | None
    auxiliary_account: Annotated[str | None, Text(25)]
    destination_vat_blocking: bool | None
    main_address: p.PutContactsContactMainAddressWrite | None
    delivery_address: p.PutContactsContactDeliveryAddressWrite | None
    main_contact_person: p.PutContactsContactMainContactPersonWrite | None
    bank_account_details: p.PutContactsContactBankAccountDetailsWrite | None
    tax_treatment: p.PutContactsContactTaxTreatmentWrite | None
    idempotency_id: Annotated[str | None, Text(32)]
