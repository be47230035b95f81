"""An instance to be made."""

from typing import ClassVar

from sagewire.cloud_elements import models as m
from sagewire.cloud_elements.models._base import Row
from sagewire.runtime.model import sent, wire


class NewInstance(Row, frozen=True, kw_only=True):
    """An instance to be made."""

    __open__: ClassVar[bool] = True

    element: "m.ElementKey" = sent()
    """The element."""
    provider_data: "m.ProviderData | None" = wire("providerData")
    """What a user's login gave; the published example with events does without."""
    configuration: "m.InstanceConfiguration" = sent()
    """Credentials and events."""
    tags: list[str] | None = None
    """Words to find the instance by. An array, although the published table says text."""
    name: str = sent()
    """Name of the instance."""
