"""A movement of money between two bank accounts to be posted."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200.models._base import Row


class BankTransfer(Row, frozen=True, kw_only=True):
    """A movement of money between two bank accounts to be posted.

    Published as required: `bank_from_id`, `bank_to_id`, `payment_value`.
    """

    bank_from_id: int | None = None
    """Account that pays (id of a row of `banks`)."""
    bank_to_id: int | None = None
    """Account that receives (id of a row of `banks`)."""
    narrative: str | None = None
    """Free text carried to the nominal posting. At most 6000 characters."""
    reference: str | None = None
    """First reference; the caller's own key, worth making unique to detect double posting. At most 20 characters."""
    second_reference: str | None = None
    """Second reference of the transaction. At most 20 characters."""
    transaction_date: Day | None = None
    """Date of the transaction; send it as `YYYY-MM-DDT00:00:00Z`."""
    payment_value: Decimal | None = None
    """Amount leaving the paying account, in that account's currency. 2 decimal places."""
    receipt_value: Decimal | None = None
    """Amount reaching the receiving account, in that account's currency. 2 decimal places."""
    exchange_rate: Decimal | None = None
    """Rate between the currencies of the two accounts; only matters where they differ. 6 decimal places."""
    commission_value: Decimal | None = None
    """Commission charged on the transfer. 2 decimal places."""
    commission_code: str | None = None
    """Account number of the nominal code for the commission. At most 8 characters."""
    commission_cost_centre: str | None = None
    """Cost centre of the nominal code for the commission. At most 3 characters."""
    commission_department: str | None = None
    """Department of the nominal code for the commission. At most 3 characters."""
    commission_payer: str | None = None
    """Which side bears the commission; no collection in the API lists the values. At most 20 characters."""
    payment_to_base_exchange_rate: Decimal | None = None
    """Rate from the paying account's currency to the base currency. 6 decimal places."""
    receipt_to_base_exchange_rate: Decimal | None = None
    """Rate from the receiving account's currency to the base currency. 6 decimal places."""
    exchange_difference_code: str | None = None
    """Account number of the nominal code for an exchange difference. At most 8 characters."""
    exchange_difference_cost_centre: str | None = None
    """Cost centre of the nominal code for an exchange difference. At most 3 characters."""
    exchange_difference_department: str | None = None
    """Department of the nominal code for an exchange difference. At most 3 characters."""
