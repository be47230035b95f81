"""`pet`, as it is read."""

from decimal import Decimal

from acme.three_zero.models._base import Row
from sagewire.runtime.model import sent


class Pet(Row, frozen=True, kw_only=True):
    """`pet`, as it is read."""

    name: str = sent()
    photo_urls: list[str] = sent("photoUrls")
    weight: Decimal | None = None
