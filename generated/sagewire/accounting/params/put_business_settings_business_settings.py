"""What may be written of a `PutBusinessSettingsBusinessSettings`; a key that is left out is not sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from sagewire.accounting import params as p


class PutBusinessSettingsBusinessSettingsWrite(TypedDict, total=False):
    """What may be written of a `PutBusinessSettingsBusinessSettings`; a key that is left out is not sent."""

    siret: str | None
    management_centre_member: bool | None
    rcs_number: str | None
    share_capital: Decimal | int | None
    business_activity_type_id: str | None
    legal_form_type_id: str | None
    auxiliary_accounts_visible: bool | None
    business_type_id: str | None
    country_of_registration_id: str | None
    wizard_complete: bool | None
    default_ledger_accounts: p.PutBusinessSettingsBusinessSettingsDefaultLedgerAccountsWrite | None
