"""A set of tokens: what was granted, when it ends, and which refresh it came from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

import attrs
import msgspec

from sagewire.runtime.hidden import plain, secret, secret_if_any

_FORMAT = 1

Aware = Annotated[datetime, msgspec.Meta(tz=True)]


@attrs.frozen(kw_only=True)
class Tokens:
    """What the identity server granted. A value: a refresh makes a new one, with the next generation.

    Attributes:
        access: the access token.
        refresh: the refresh token, None where none was given.
        issued_at: when it was asked for (aware).
        expires_at: when the access token ends (aware).
        consented_at: when a user last logged in (aware); kept through refreshes.
        refresh_expires_at: when the refresh token ends, None where unknown.
        scope: what was granted, separated by spaces.
        token_type: as the server named it.
        generation: counts refreshes and logins; tells processes that share a store whose tokens are newer.
        forced: this generation was asked for because the API refused the one before; kept, so that no other process
            forces another one for the same reason.
        client_id: whom it was granted to.
        extra: whatever else the server sent.
    """

    access: str = attrs.field(repr=False, converter=secret)
    refresh: str | None = attrs.field(default=None, converter=secret_if_any)
    issued_at: datetime
    expires_at: datetime
    consented_at: datetime
    refresh_expires_at: datetime | None = None
    scope: str = ""
    token_type: str = attrs.field(default="Bearer")
    generation: int = 1
    forced: bool = False
    client_id: str = ""
    extra: Mapping[str, object] = attrs.field(factory=dict[str, object], repr=False)

    @property
    def lifetime(self) -> float:
        """Seconds from the grant of the access token to its end."""
        return max((self.expires_at - self.issued_at).total_seconds(), 0.0)

    def to_json(self) -> str:
        """The tokens as JSON text, secrets included: for stores only."""
        stored = _Stored(version=_FORMAT, **attrs.asdict(self, recurse=False))
        return msgspec.json.format(msgspec.json.encode(stored, enc_hook=plain), indent=2).decode("utf-8") + "\n"

    @classmethod
    def from_json(cls, text: str | bytes) -> Tokens:
        """Reads what `to_json` wrote.

        Raises:
            ValueError: the text is something else; the message holds none of it.
        """
        try:
            stored = msgspec.json.decode(text, type=_Stored)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise ValueError(f"it does not hold tokens ({_without_values(error)})") from None
        if stored.version != _FORMAT:
            raise ValueError(f"its format is {stored.version}, this release knows {_FORMAT}")
        if not stored.access:
            raise ValueError("its access token is empty")
        fields = {name: getattr(stored, name) for name in stored.__struct_fields__ if name != "version"}
        return cls(**fields)


class _Stored(msgspec.Struct, kw_only=True, rename={"access": "access_token", "refresh": "refresh_token"}):
    version: int
    access: str
    refresh: str | None = None
    issued_at: Aware
    expires_at: Aware
    consented_at: Aware
    refresh_expires_at: Aware | None = None
    scope: str = ""
    token_type: str = ""
    generation: int = 1
    forced: bool = False
    client_id: str = ""
    extra: dict[str, object] = {}


def _without_values(error: Exception) -> str:
    """The decoder's reason; it names types, offsets and paths, never values. Text that is no UTF-8 would be quoted."""
    return "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else str(error)


def next_login(tokens: Tokens) -> datetime | None:
    """When a user must log in again at the latest: the end of the refresh token, or of the access token without one.

    Returns:
        The time, None where the refresh token's end is not known.
    """
    return tokens.expires_at if tokens.refresh is None else tokens.refresh_expires_at


def say_when(moment: datetime | None) -> str:
    """A time for messages, to the minute, in UTC."""
    if moment is None:
        return "a time that the identity server did not tell"
    return f"{moment:%Y-%m-%d %H:%M} UTC"
