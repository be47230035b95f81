"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutContactPaymentsContactPayment(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    transaction_type_id: str | None = None
    """Kind of payment, such as `CUSTOMER_RECEIPT` or `VENDOR_PAYMENT` (id of a row of `transaction_types`)."""
    contact_id: str | None = None
    """Id of a row of `contacts`."""
    bank_account_id: str | None = None
    """Id of a row of `bank_accounts`."""
    date: Day | None = None
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    payment_method_id: str | None = None
    """Id of a row of `payment_methods`."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    currency_id: str | None = None
    """Id of a row of `currencies` (ISO 4217 code)."""
    exchange_rate: Decimal | None = None
    """Rate between the currency of the document and the base currency."""
    base_currency_net_amount: Decimal | None = None
    """Amount before tax, in the base currency."""
    base_currency_tax_amount: Decimal | None = None
    """Tax, in the base currency."""
    base_currency_total_amount: Decimal | None = None
    """Amount with tax, in the base currency."""
    base_currency_currency_charge: Decimal | None = None
    """Charge of the bank for the currency exchange, in the base currency."""
    reference: str | None = None
    """At most 25 characters."""
    tax_rate_id: str | None = None
    """Id of a row of `tax_rates`, such as `GB_STANDARD`."""
    allocated_artefacts: "list[m.PutContactPaymentsContactPaymentAllocatedArtefact] | None" = None
    """The documents that the amount settles, each with its share; an array that is sent on a change replaces all of
    them. Inferred, not stated by the maker.
    """
    payment_on_account: "m.PutContactPaymentsContactPaymentPaymentOnAccount | None" = None
    """The part of the payment that settles no document yet."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
