"""Body that changes the settings for sending documents by email."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutEmailSettings(Row, frozen=True, kw_only=True):
    """Body that changes the settings for sending documents by email.

    Deprecated.
    """

    email_settings: "m.PutEmailSettingsEmailSettings" = sent()
    """What is to be changed; what is left out stays as it is."""
