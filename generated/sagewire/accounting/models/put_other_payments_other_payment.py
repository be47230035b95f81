"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutOtherPaymentsOtherPayment(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    transaction_type_id: str | None = None
    """`OTHER_PAYMENT` or `OTHER_RECEIPT` (ids of rows of `transaction_types`)."""
    date: Day | None = None
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    base_currency_total_itc_amount: Decimal | None = None
    """Input tax credits, in the base currency (Canada)."""
    total_itc_amount: Decimal | None = None
    """Input tax credits, the GST or HST that can be claimed back (Canada)."""
    base_currency_total_itr_amount: Decimal | None = None
    """Input tax refunds, in the base currency (Quebec)."""
    total_itr_amount: Decimal | None = None
    """Input tax refunds, the QST that can be claimed back (Quebec)."""
    part_recoverable: bool | None = None
    """True if only part of the tax can be claimed back (Canada)."""
    payment_method_id: str | None = None
    """Id of a row of `payment_methods`."""
    contact_id: str | None = None
    """Id of a row of `contacts`."""
    bank_account_id: str | None = None
    """Id of a row of `bank_accounts`."""
    tax_address_region_id: str | None = None
    """Province whose sales tax applies (Canada; id of a row of `address_regions`)."""
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    reference: str | None = None
    """At most 25 characters."""
    withholding_tax_rate: Decimal | None = None
    """Percentage of income tax that the payer withholds (Spain)."""
    withholding_tax_amount: Decimal | None = None
    """Income tax that the payer withholds, in the currency of the document (Spain)."""
    payment_lines: "list[m.PutOtherPaymentsOtherPaymentPaymentLine] | None" = None
    """The lines; an array that is sent on a change replaces all of them. Seen on the wire, not stated by the maker."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
