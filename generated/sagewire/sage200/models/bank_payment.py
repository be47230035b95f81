"""A payment to be posted from a bank account and analysed over nominal codes."""

from decimal import Decimal

from sagewire.runtime.model import Day
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class BankPayment(Row, frozen=True, kw_only=True):
    """A payment to be posted from a bank account and analysed over nominal codes.

    Published as required: `bank_id`, `nominal_analysis_items`.
    """

    bank_id: int | None = None
    """Account the payment is posted to (id of a row of `banks`); required."""
    transaction_date: Day | None = None
    """Date of the transaction; send it as `YYYY-MM-DDT00:00:00Z`."""
    reference: str | None = None
    """First reference; the caller's own key, worth making unique to detect double posting. At most 20 characters."""
    second_reference: str | None = None
    """Second reference of the transaction. At most 20 characters."""
    tax_registration_number: str | None = None
    """VAT registration number to record with the entry. At most 30 characters."""
    tax_code_id: int | None = None
    """VAT code (id of a row of `tax_codes`)."""
    narrative: str | None = None
    """Free text carried to the nominal posting. At most 6000 characters."""
    exchange_rate: Decimal | None = None
    """Rate between the account's currency and the base currency; only matters for a foreign account. 6 decimal places."""
    cheque_currency_id: int | None = None
    """Currency of the cheque (id of a row of `currencies`), where it differs from the account's."""
    cheque_exchange_rate: Decimal | None = None
    """Rate between the cheque's currency and the account's currency; only matters where they differ. 6 decimal places."""
    cheque_value: Decimal | None = None
    """Gross amount of the payment, in the cheque's currency. 2 decimal places."""
    cheque_goods_value: Decimal | None = None
    """Net part of the cheque value, in the cheque's currency. 2 decimal places."""
    cheque_tax_value: Decimal | None = None
    """VAT part of the cheque value, in the cheque's currency. 2 decimal places."""
    nominal_analysis_items: "list[m.BankPaymentNominalAnalysisItem] | None" = None
    """Split over nominal codes; required, and its total must equal the header values."""
    bank_charges: "list[m.BankPaymentBankCharge] | None" = None
    """Charges taken by the bank, each with the nominal code to post it to."""
    nominal_journal_items: "list[m.BankPaymentNominalJournalItem] | None" = None
    """Further nominal lines in the shape of `nominal_analysis_items`; optional."""
