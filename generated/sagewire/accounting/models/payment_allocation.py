"""A payment or allocation that settled part of a document."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Day, wire


class PaymentAllocation(Row, frozen=True, kw_only=True):
    """A payment or allocation that settled part of a document."""

    links: "list[m.Link] | None" = None
    """Links to other forms of the resource, such as the page in the Sage user interface."""
    date: Day | None = None
    """Day of the payment or allocation."""
    type_: str | None = wire("type")
    """Whether it is a payment, an allocation or a discount."""
    reference: str | None = None
    amount: Decimal | None = None
    """Amount settled, in the currency of the document."""
    discount: Decimal | None = None
    """Discount given with the payment."""
    stripe_transaction_id: str | None = None
    """Id of the card payment at Stripe."""
    contact_allocation: "m.ContactAllocation | None" = None
    """The allocation that settled the amount, if one did (a row of `contact_allocations`)."""
    artefact: "m.Generic | None" = None
    """The document or payment concerned; `$path` tells which kind it is."""
    contact_payment: "m.ContactPayment | None" = None
    """The payment that settled the amount, if one did (a row of `contact_payments`)."""
    displayed_as: str | None = None
    negative_payment: bool | None = None
    """True if the payment went the other way, as a refund."""
