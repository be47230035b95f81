"""An application that is to exchange files with Sage 50."""

from typing import ClassVar

from sagewire.runtime.model import sent, wire
from sagewire.sage50.models._base import Row


class Application(Row, frozen=True, kw_only=True):
    """An application that is to exchange files with Sage 50.

    Inferred, not stated by the maker.
    """

    __open__: ClassVar[bool] = True

    name: str = sent()
    """Name of the application, as users see it."""
    description: str | None = None
    """What it does."""
    domain: str = sent()
    """The solution it belongs to, which decides about its scopes: `ecommerce`."""
    approval_url: str = sent("approvalUrl")
    """Where the API key is sent when a user has consented."""
    notification_url: str | None = wire("notificationUrl")
    """Where it is told of new data."""
