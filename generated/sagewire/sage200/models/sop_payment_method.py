"""A payment method for payments with order, with the bank account it pays into."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopPaymentMethod(Row, frozen=True, kw_only=True):
    """A payment method for payments with order, with the bank account it pays into."""

    id: int = sent()
    """Read-only."""
    name: str | None = None
    """At most 20 characters."""
    description: str | None = None
    """At most 100 characters."""
    bank_account_id: int | None = None
    """Bank account payments go to (id of a row of `banks`)."""
    currency_id: int | None = None
    """Currency of the payment method (id of a row of `currencies`)."""
    card_processing_method: bool | None = None
    """True when payments go through card processing."""
    bank_account: "m.Bank | None" = None
    """Comes with `$expand`: the row of `banks`. Read-only. Only there when named in `expand`."""
    currency: "m.Currency | None" = None
    """Comes with `$expand`: the row of `currencies`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
