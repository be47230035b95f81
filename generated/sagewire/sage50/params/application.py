"""What may be written of a `Application`; a key that is left out is not sent."""

from __future__ import annotations

from typing import Annotated, Required, TypedDict

from sagewire.runtime.writing.marks import Wire, open_to_more


@open_to_more
class ApplicationWrite(TypedDict, total=False):
    """What may be written of a `Application`; a key that is left out is not sent."""

    name: Required[str]
    description: str
    domain: Required[str]
    approval_url: Required[Annotated[str, Wire("approvalUrl")]]
    notification_url: Annotated[str, Wire("notificationUrl")]
