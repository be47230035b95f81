"""What is to be changed; what is left out stays as it is."""

from decimal import Decimal

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row


class PutBusinessSettingsBusinessSettings(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    siret: str | None = None
    """Number of the establishment (France)."""
    management_centre_member: bool | None = None
    """True if the business belongs to an approved management centre (France)."""
    rcs_number: str | None = None
    """Number in the trade register (France)."""
    share_capital: Decimal | None = None
    """Share capital, in the base currency (France)."""
    business_activity_type_id: str | None = None
    """Id of a row of `business_activity_types`."""
    legal_form_type_id: str | None = None
    """Id of a row of `legal_form_types`."""
    auxiliary_accounts_visible: bool | None = None
    """True if auxiliary accounts of contacts are shown."""
    business_type_id: str | None = None
    """Id of a row of `business_types`."""
    country_of_registration_id: str | None = None
    """Id of a row of `countries_of_registration`."""
    wizard_complete: bool | None = None
    """True once the setup wizard is done."""
    default_ledger_accounts: "m.PutBusinessSettingsBusinessSettingsDefaultLedgerAccounts | None" = None
    """The ledger accounts that Sage proposes for each purpose."""
