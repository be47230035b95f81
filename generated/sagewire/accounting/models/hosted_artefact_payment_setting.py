"""Whether a document shown online can be paid there."""

from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class HostedArtefactPaymentSetting(Row, frozen=True, kw_only=True):
    """Whether a document shown online can be paid there."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    object_guid: str | None = None
    """Id of the document that the setting is for. At most 32 characters."""
    disable_payment: bool | None = None
    """True to hide online payment on the document."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
