"""An entry already posted to a bank account, with its tax, nominal and trade analysis."""

from decimal import Decimal

from sagewire.runtime.model import Day, Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class BankPostedTransaction(Row, frozen=True, kw_only=True):
    """An entry already posted to a bank account, with its tax, nominal and trade analysis."""

    id: int = sent()
    bank_id: int | None = None
    """Bank account concerned (id of a row of `banks`)."""
    bank_transaction_type: str | None = None
    """Kind of entry; compare with the values of `bank_entry_types`. At most 30 characters."""
    entry_description: str | None = None
    """Text describing the entry. At most 6000 characters."""
    reference: str | None = None
    """First reference given when the entry was posted. At most 20 characters."""
    second_reference: str | None = None
    """Second reference given when the entry was posted. At most 20 characters."""
    transaction_date: Day | None = None
    """Date of the transaction."""
    posted_date: Day | None = None
    """Date on which the entry was posted, which can differ from `transaction_date`."""
    cheque_value: Decimal | None = None
    """Gross amount, in the cheque's currency. 2 decimal places."""
    cheque_discount_value: Decimal | None = None
    """Discount included in the entry, in the cheque's currency. 2 decimal places."""
    cheque_to_account_currency_rate: Decimal | None = None
    """Rate from the cheque's currency to the account's currency. 6 decimal places."""
    bank_cheque_to_base_currency_rate: Decimal | None = None
    """Rate from the cheque's currency to the base currency. 6 decimal places."""
    cheque_currency_id: int | None = None
    """Currency of the cheque (id of a row of `currencies`)."""
    last_statement_date: Day | None = None
    """Date of the bank statement against which the entry was last reconciled."""
    statement_page_number: int | None = None
    """Page of the bank statement the account or entry was last reconciled to."""
    source: str | None = None
    """Module or routine the entry came from. At most 30 characters."""
    urn: int | None = None
    """Unique reference number of the posting, shared by its nominal and tax entries."""
    user_name: str | None = None
    """Sage user who posted the entry. At most 20 characters."""
    tax_analysis_items: "list[m.BankPostedTransactionTaxAnalysisItem] | None" = None
    """VAT analysis of the entry; needs `$expand`. Only there when named in `expand`."""
    nominal_analysis_items: "list[m.BankPostedTransactionNominalAnalysisItem] | None" = None
    """Nominal analysis of the entry; needs `$expand`. Only there when named in `expand`."""
    trade_items: "list[m.BankPostedTransactionTradeItem] | None" = None
    """Sales or purchase ledger entries posted with the bank entry; needs `$expand`. Only there when named in `expand`."""
    bank: "m.Bank | None" = None
    """The `banks` row behind `bank_id`; needs `$expand`. Read-only. Only there when named in `expand`."""
    cheque_currency: "m.Currency | None" = None
    """The `currencies` row behind `cheque_currency_id`; needs `$expand`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
