"""A company of a site that the signed-in user can reach."""

from sagewire.runtime.model import sent
from sagewire.sage200.models._base import Row


class Site(Row, frozen=True, kw_only=True):
    """A company of a site that the signed-in user can reach."""

    company_id: int = sent()
    """Number of the company within the site; send it as `X-Company`. Read-only."""
    company_name: str = sent()
    """Name of the company as users know it. At most 100 characters."""
    site_id: str = sent()
    """GUID of the site; send it as `X-Site`. At most 36 characters. Read-only."""
    site_name: str = sent()
    """At most 100 characters. Read-only."""
    site_short_name: str = sent()
    """Short form of the site's name. At most 50 characters. Read-only."""
    tenant_id: str | None = None
    """Tenant that the site belongs to; not published, seen in captured answers. Read-only. Seen on the wire, not
    stated by the maker.
    """
