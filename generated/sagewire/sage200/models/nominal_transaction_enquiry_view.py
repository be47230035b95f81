"""A nominal transaction with its analysis and related bank, VAT and trade entries."""

from decimal import Decimal

from sagewire.runtime.model import Day, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class NominalTransactionEnquiryView(Row, frozen=True, kw_only=True):
    """A nominal transaction with its analysis and related bank, VAT and trade entries."""

    id: int = sent()
    """Read-only."""
    nominal_code_id: int | None = None
    """Nominal code concerned (id of a row of `nominal_codes`). Read-only."""
    transaction_date: Day | None = None
    """Read-only."""
    period_number: int | None = None
    """Number of the accounting period within its year. Read-only."""
    reference: str | None = None
    """Reference of the posting, up to 20 characters (not the nominal account number). At most 20 characters.
    Read-only.
    """
    narrative: str | None = None
    """Free text of the posting. At most 6000 characters. Read-only."""
    transaction_analysis_code: str | None = None
    """Code of a row of `nominal_transaction_analysis_codes`, if used. At most 20 characters. Read-only."""
    debit: Decimal | None = None
    """Amount debited, in the base currency; 0 for a credit entry. 2 decimal places. Read-only."""
    credit: Decimal | None = None
    """Amount credited, in the base currency; 0 for a debit entry. 2 decimal places. Read-only."""
    user_name: str | None = None
    """Sage user who posted the entry. At most 20 characters. Read-only."""
    source: str | None = None
    """Module or routine the entry came from. At most 30 characters. Read-only."""
    urn: int | None = None
    """Unique reference number of the posting, shared with its bank, VAT and trade entries. Read-only."""
    accounting_period_id: int | None = None
    """Accounting period (`accounting_period_id` in `financial_year_period_views`). Read-only."""
    financial_year_id: int | None = None
    """Financial year (`financial_year_id` in `financial_year_period_views`). Read-only."""
    financial_year_start_date: Day | None = None
    """First day of the financial year. Read-only."""
    year_relative_to_current_year: int | None = None
    """Place of the year relative to the current one: 0 is the current year, -1 the year before. Read-only."""
    nominal_analysis_items: "list[m.NominalTransactionEnquiryViewNominalAnalysisItem] | None" = None
    """All nominal lines of the same posting; needs `$expand`. Read-only. Only there when named in `expand`."""
    bank_items: "list[m.NominalTransactionEnquiryViewBankItem] | None" = None
    """Bank entries of the same posting; needs `$expand`. Read-only. Only there when named in `expand`."""
    tax_analysis_items: "list[m.NominalTransactionEnquiryViewTaxAnalysisItem] | None" = None
    """VAT analysis of the same posting; needs `$expand`. Read-only. Only there when named in `expand`."""
    trade_items: "list[m.NominalTransactionEnquiryViewTradeItem] | None" = None
    """Sales or purchase ledger entries of the same posting; needs `$expand`. Only there when named in `expand`."""
