"""Body that changes the numbers for the exchange with DATEV (Germany)."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutDatevSettings(Row, frozen=True, kw_only=True):
    """Body that changes the numbers for the exchange with DATEV (Germany).

    Deprecated.
    """

    datev_settings: "m.PutDatevSettingsDatevSettings" = sent()
    """What is to be changed; what is left out stays as it is."""
