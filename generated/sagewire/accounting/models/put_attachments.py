"""Body that changes an attachment; what is left out stays as it is."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PutAttachments(Row, frozen=True, kw_only=True):
    """Body that changes an attachment; what is left out stays as it is."""

    attachment: "m.PutAttachmentsAttachment" = sent()
    """What is to be changed; what is left out stays as it is."""
