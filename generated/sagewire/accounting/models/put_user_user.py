"""What is to be changed; what is left out stays as it is."""

from typing import TYPE_CHECKING, Literal

from sagewire.accounting.models._base import Row

if TYPE_CHECKING:
    PutUserUserLocale = Literal["en-GB", "en-IE", "en-US", "es-US", "en-CA", "fr-CA", "fr-FR", "de-DE", "es-ES"] | str
    """Language and country of the user interface."""
else:
    PutUserUserLocale = Literal["en-GB", "en-IE", "en-US", "es-US", "en-CA", "fr-CA", "fr-FR", "de-DE", "es-ES"]


class PutUserUser(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    first_name: str | None = None
    last_name: str | None = None
    initials: str | None = None
    """Initials that Sage puts on the user's postings."""
    locale: PutUserUserLocale | None = None
    """Language and country of the user interface."""
