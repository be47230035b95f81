"""The part of the payment that settles no document yet."""

from decimal import Decimal

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day


class PutContactPaymentsContactPaymentPaymentOnAccount(Row, frozen=True, kw_only=True):
    """The part of the payment that settles no document yet."""

    contact_name: str | None = None
    """Name of the contact as it stands on the document."""
    contact_reference: str | None = None
    """Reference of the contact as it stands on the document."""
    contact_id: str | None = None
    """Id of a row of `contacts`."""
    date: Day | None = None
    reference: str | None = None
    net_amount: Decimal | None = None
    """Amount before tax, in the currency of the document."""
    tax_amount: Decimal | None = None
    """Tax, in the currency of the document."""
    total_amount: Decimal | None = None
    """Amount with tax, in the currency of the document."""
    outstanding_amount: Decimal | None = None
    """What is still to be paid, in the currency of the document."""
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
    base_currency_outstanding_amount: Decimal | None = None
    """What is still to be paid, in the base currency."""
    status_id: str | None = None
    """Id of a row of `artefact_statuses`."""
