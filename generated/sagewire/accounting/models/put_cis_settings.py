"""Body that changes the settings of the Construction Industry Scheme (UK)."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutCisSettings(Row, frozen=True, kw_only=True):
    """Body that changes the settings of the Construction Industry Scheme (UK)."""

    cis_settings: "m.PutCisSettingsCisSettings" = sent()
    """What is to be changed; what is left out stays as it is."""
