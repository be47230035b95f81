"""A parcel."""

from typing import ClassVar

from acme.keys.models._base import Row


class Parcel(Row, frozen=True, kw_only=True):
    """A parcel."""

    __open__: ClassVar[bool] = True

    id: str | None = None
