"""Where a person completes a registration."""

from typing import ClassVar

from sagewire.runtime.model import sent
from sagewire.sage50.models._base import Row


class Registration(Row, frozen=True, kw_only=True):
    """Where a person completes a registration."""

    __open__: ClassVar[bool] = True

    registration_url: str = sent("registrationUrl")
    """Open it in a browser and solve the captcha; an e-mail with the ids follows."""
