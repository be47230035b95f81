"""Body that creates an attachment."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import sent


class PostAttachments(Row, frozen=True, kw_only=True):
    """Body that creates an attachment."""

    attachment: "m.PostAttachmentsAttachment" = sent()
    """What the new record is to hold."""
