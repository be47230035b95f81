"""What is to be changed; what is left out stays as it is."""

from sagewire.accounting.models._base import Row


class PutBusinessesBusiness(Row, frozen=True, kw_only=True):
    """What is to be changed; what is left out stays as it is."""

    name: str | None = None
    address_line_1: str | None = None
    address_line_2: str | None = None
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    telephone: str | None = None
    mobile: str | None = None
    website: str | None = None
