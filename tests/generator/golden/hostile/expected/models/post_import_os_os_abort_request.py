"""`post_import_os_os_abort_request`, as it is read."""

from acme.hostile.models._base import Row


class PostImportOsOsAbortRequest(Row, frozen=True, kw_only=True):
    """`post_import_os_os_abort_request`, as it is read."""

    a: str | None = None
