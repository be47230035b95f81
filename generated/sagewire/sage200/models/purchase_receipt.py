"""Money received from a supplier to be posted, paid into a bank account."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class PurchaseReceipt(Row, frozen=True, kw_only=True):
    """Money received from a supplier to be posted, paid into a bank account.

    Published as required: `bank_id`, `cheque_value`, `supplier_id`.
    """

    supplier_id: int | None = None
    """Id of a row of `suppliers`: the account that pays; required."""
    bank_id: int | None = None
    """Id of a row of `banks`: the bank account the money moves through; required."""
    cheque_currency_id: int | None = None
    """Id of a row of `currencies`: the currency in which the money is paid."""
    cheque_value: Decimal | None = None
    """Amount in the currency of the payment (see `cheque_currency_id`); required. 2 decimal places."""
    supplier_cheque_value: Decimal | None = None
    """The same amount in the supplier account's currency. 2 decimal places."""
    transaction_date: Day | None = None
    """Date of the transaction, sent as `YYYY-MM-DDT00:00:00Z`."""
    exchange_rate: Decimal | None = None
    """Rate between the supplier account's currency and the base currency. 6 decimal places."""
    bank_exchange_rate: Decimal | None = None
    """Rate between the bank account's currency and the base currency. 6 decimal places."""
    cheque_exchange_rate: Decimal | None = None
    """Rate between the currency of the payment and the base currency. 6 decimal places."""
    settlement_discount_value: Decimal | None = None
    """Settlement discount taken with the payment, in the supplier account's currency. 2 decimal places."""
    reference: str | None = None
    """First reference of the transaction, such as the document number on the paper. At most 20 characters."""
    second_reference: str | None = None
    """Second reference of the transaction, free text. At most 20 characters."""
    nominal_analysis_items: "list[m.PurchaseReceiptNominalAnalysisItem] | None" = None
    """Split over nominal accounts; the definition does not require it."""
