"""A charge, such as carriage, that charge lines can use, with its default value and nominal code."""

from decimal import Decimal

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class SopAdditionalCharge(Row, frozen=True, kw_only=True):
    """A charge, such as carriage, that charge lines can use, with its default value and nominal code."""

    id: int = sent()
    """Read-only."""
    code: str | None = None
    """Code to give as `code` of a charge line. At most 20 characters."""
    name: str | None = None
    """At most 60 characters."""
    charge_value: Decimal | None = None
    """Default amount of the charge. 2 decimal places."""
    notional_cost_value: Decimal | None = None
    """Cost assumed for the charge when profit is worked out. 5 decimal places."""
    nominal_code_id: int | None = None
    """Nominal account the charge is posted to (id of a row of `nominal_codes`)."""
    tax_code_id: int | None = None
    """VAT code of the charge (id of a row of `tax_codes`)."""
    nominal_code: "m.NominalCode | None" = None
    """Comes with `$expand`: the row of `nominal_codes`. Read-only. Only there when named in `expand`."""
    tax_code: "m.TaxCode | None" = None
    """Comes with `$expand`: the row of `tax_codes`. Read-only. Only there when named in `expand`."""
    date_time_created: Instant | None = None
    """When the row was created (UTC); absent from the answer to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the row last changed (UTC); usable in `$filter` to poll for changes; absent from the answer to a POST.
    Read-only.
    """
