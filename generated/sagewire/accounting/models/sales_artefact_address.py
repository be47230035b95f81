"""An address as it stands on a sales document."""

from sagewire.accounting import models as m
from sagewire.accounting.models._base import Row
from sagewire.runtime.model import Instant, sent


class SalesArtefactAddress(Row, frozen=True, kw_only=True):
    """An address as it stands on a sales document."""

    id: str = sent()
    displayed_as: str = sent()
    path: str = sent("$path")
    address_line_1: str | None = None
    address_line_2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    country: "m.Base | None" = None
    """The country (a row of `countries`; its id is the ISO 3166 code)."""
    deleted_at: Instant | None = None
    """Set once the resource is deleted; `deleted_since` finds such rows."""
    address_type: "m.Base | None" = None
    """The kind of address (a row of `address_types`)."""
    region: str | None = None
    country_group: "m.Base | None" = None
    """The group of countries that decides the tax treatment (a row of `country_groups`)."""
    legacy_id: int | None = None
    """Number in versions 1 and 2 of the API; only there with `show_legacy_id=True`."""
