"""Where a person completes a registration."""

from sagewire.runtime.model import sent
from sagewire.sage50.models._base import Row


class Registration(Row, frozen=True, kw_only=True):
    """Where a person completes a registration."""

    registration_url: str = sent("registrationUrl")
    """Open it in a browser and solve the captcha; an e-mail with the ids follows."""
