"""Legal details and default ledger accounts of the business."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, wire


class BusinessSettings(Row, frozen=True, kw_only=True):
    """Legal details and default ledger accounts of the business."""

    path: str | None = wire("$path")
    siret: str | None = None
    """Number of the establishment (France)."""
    management_centre_member: bool | None = None
    """True if the business belongs to an approved management centre (France)."""
    rcs_number: str | None = None
    """Number in the trade register (France)."""
    share_capital: Decimal | None = None
    """Share capital, in the base currency (France)."""
    business_activity_type: "m.BusinessActivityType | None" = None
    """The trade of the business (a row of `business_activity_types`)."""
    legal_form_type: "m.LegalFormType | None" = None
    """The legal form of the company (a row of `legal_form_types`)."""
    auxiliary_accounts_visible: bool | None = None
    """True if auxiliary accounts of contacts are shown."""
    default_ledger_accounts: "m.DefaultLedgerAccounts | None" = None
    """The ledger accounts that Sage proposes for each purpose."""
    business_type: "m.BusinessType | None" = None
    """The legal kind of the business (a row of `business_types`)."""
    country_of_registration: "m.Base | None" = None
    """Where the company is registered (a row of `countries_of_registration`)."""
    business_created_at: Instant | None = None
    """When the business was made in Sage."""
    updated_at: Instant | None = None
    wizard_complete: bool | None = None
    """True once the setup wizard is done."""
