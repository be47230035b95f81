"""A default email text for one kind of document and language."""

from sagewire.accounting.models._base import Row


class DefaultMessages(Row, frozen=True, kw_only=True):
    """A default email text for one kind of document and language.

    Deprecated.
    """

    message_type: str | None = None
    """Kind of document that the text is for."""
    locale: str | None = None
    """Language and country of the texts, such as `en-GB`."""
    message: str | None = None
    """Default text of the email."""
