"""What the new record is to hold."""

from sagewire.accounting.models._base import Row


class PostHostedArtefactPaymentSettingsHostedArtefactPaymentSetting(Row, frozen=True, kw_only=True):
    """What the new record is to hold."""

    object_guid: str | None = None
    """Id of the document that the setting is for. At most 32 characters."""
    disable_payment: bool | None = None
    """True to hide online payment on the document."""
    idempotency_id: str | None = None
    """Marks this write, so that Sage makes it once however often it is sent within 7 days: 32 hex characters. The
    client makes one for each write; give your own to repeat a write from another process. At most 32 characters.
    """
