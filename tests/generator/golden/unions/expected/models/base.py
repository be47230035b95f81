"""`base`, as it is read."""

from acme.unions.models._base import Row
from sagewire.runtime.model import sent


class Base(Row, frozen=True, kw_only=True):
    """`base`, as it is read."""

    id: int = sent()
    note: str | None = None
