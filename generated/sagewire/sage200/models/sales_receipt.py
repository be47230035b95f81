"""A receipt from a customer to post to the sales ledger and cash book."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SalesReceipt(Row, frozen=True, kw_only=True):
    """A receipt from a customer to post to the sales ledger and cash book.

    Published as required: `bank_id`, `cheque_value`, `customer_id`.
    """

    customer_id: int | None = None
    """Required: account to post to (id of a row of `customers`)."""
    bank_id: int | None = None
    """Required: bank account posted to (id of a row of `banks`)."""
    cheque_currency_id: int | None = None
    """Currency of the cheque (id of a row of `currencies`)."""
    cheque_value: Decimal | None = None
    """Required: value in the currency of the cheque. 2 decimal places."""
    customer_cheque_value: Decimal | None = None
    """Value of the cheque in the currency of the customer's account. 2 decimal places."""
    transaction_date: Day | None = None
    """Date of the document, sent as `YYYY-MM-DDT00:00:00Z`; bare dates are rejected."""
    exchange_rate: Decimal | None = None
    """Rate between the account's currency and base currency. 6 decimal places."""
    bank_exchange_rate: Decimal | None = None
    """Rate between the bank account's currency and base currency. 6 decimal places."""
    cheque_exchange_rate: Decimal | None = None
    """Rate between the cheque's currency and base currency. 6 decimal places."""
    settlement_discount_value: Decimal | None = None
    """Settlement discount taken with the posting. 2 decimal places."""
    reference: str | None = None
    """First reference, by which a posted document can be found again. At most 20 characters."""
    second_reference: str | None = None
    """Second reference, useful as a key from the calling system to prevent double posting. At most 20 characters."""
    nominal_analysis_items: "list[m.SalesReceiptNominalAnalysisItem] | None" = None
    """Split of the value over nominal accounts."""
