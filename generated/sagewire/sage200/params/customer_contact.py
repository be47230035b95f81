"""What may be written of a `CustomerContact`; a key that is left out is not sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, TypedDict

from sagewire.runtime.writing.marks import Text
from sagewire.sage200 import params as p


class CustomerContactWrite(TypedDict, total=False):
    """What may be written of a `CustomerContact`; a key that is left out is not sent."""

    id: int
    salutation_id: int
    first_name: Annotated[str, Text(60)]
    middle_name: Annotated[str, Text(60)]
    last_name: Annotated[str, Text(60)]
    is_to_delete: bool
    emails: Sequence[p.CustomerEmailWrite]
    telephones: Sequence[p.CustomerTelephoneWrite]
    mobiles: Sequence[p.CustomerMobileWrite]
    faxes: Sequence[p.CustomerFaxWrite]
    websites: Sequence[p.CustomerWebsiteWrite]
    roles: Sequence[p.CustomerContactRoleWrite]
