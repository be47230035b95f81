"""A type of document sent to customers or suppliers, and the contact role that receives it."""

from sagewire.runtime.model import Instant, sent
from sagewire.sage200 import models as m
from sagewire.sage200.models._base import Row


class DocumentType(Row, frozen=True, kw_only=True):
    """A type of document sent to customers or suppliers, and the contact role that receives it."""

    id: int = sent()
    """Read-only."""
    description: str | None = None
    """Read-only."""
    value: str | None = None
    """Internal name of the document type. Read-only."""
    is_mandatory: bool | None = None
    """True if some contact must be set up to receive this document. Read-only."""
    trader_contact_role_id: int | None = None
    """Contact role that receives the document (id of a row of `trader_contact_roles`). Read-only."""
    used_in_module: str | None = None
    """Module that prints or sends the document. Read-only."""
    trader_contact_role: "m.TraderContactRole | None" = None
    """The `trader_contact_roles` row behind `trader_contact_role_id`; needs `$expand`. Read-only. Only there when
    named in `expand`.
    """
    date_time_created: Instant | None = None
    """When the record was created (UTC); missing from the response to a POST. Read-only."""
    date_time_updated: Instant | None = None
    """When the record last changed (UTC); filter on it to poll for changes; missing from the response to a POST.
    Read-only.
    """
