"""Whether the department can be deleted; needs `$expand`."""

from sagewire.sage200.models._base import Row


class DepartmentStatus(Row, frozen=True, kw_only=True):
    """Whether the department can be deleted; needs `$expand`."""

    delete_exception_type: str | None = None
    """Reason that stands against deleting the department. Read-only."""
