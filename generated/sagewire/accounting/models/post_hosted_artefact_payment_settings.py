"""Body that creates an online payment setting of a document."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostHostedArtefactPaymentSettings(Row, frozen=True, kw_only=True):
    """Body that creates an online payment setting of a document."""

    hosted_artefact_payment_setting: "m.PostHostedArtefactPaymentSettingsHostedArtefactPaymentSetting" = sent()
    """What the new record is to hold."""
