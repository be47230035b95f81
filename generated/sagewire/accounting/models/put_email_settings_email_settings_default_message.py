"""Default email texts by document and language."""

from sagewire.accounting.models._base import Row


class PutEmailSettingsEmailSettingsDefaultMessage(Row, frozen=True, kw_only=True):
    """Default email texts by document and language."""

    message_type: str | None = None
    """Kind of document that the text is for."""
    locale: str | None = None
    """Language and country of the texts, such as `en-GB`."""
    message: str | None = None
    """Default text of the email."""
