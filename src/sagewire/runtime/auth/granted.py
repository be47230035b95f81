"""What a token endpoint's answer grants."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sagewire.runtime.auth.base import is_token
from sagewire.runtime.auth.credentials import Credentials
from sagewire.runtime.auth.endpoint import Explain, GrantInDoubt, login_failed, read_object
from sagewire.runtime.auth.tokens import Tokens
from sagewire.runtime.errors import LoginFailed
from sagewire.runtime.product import OAuthCode
from sagewire.runtime.wire.message import Response

_KNOWN = frozenset({"access_token", "refresh_token", "expires_in", "refresh_token_expires_in", "scope", "token_type"})


def read_grant(what: str, response: Response, *, secrets: Sequence[str], explain: Explain) -> dict[str, Any]:
    """Reads an answer, however it came.

    Args:
        what: begins the message of a refusal.
        response: the answer.
        secrets: what must not be repeated from it.
        explain: finds hints for what goes wrong.

    Raises:
        LoginFailed: the server refused.
        GrantInDoubt: it may have granted tokens, but they are not in the answer.
    """
    payload = read_object(response)
    if not response.ok or (payload is not None and "error" in payload):
        raise login_failed(what, response, secrets=secrets, explain=explain)
    access = payload.get("access_token") if payload is not None else None
    if payload is None or not isinstance(access, str) or not is_token(access):
        raise GrantInDoubt("The identity server's answer is cut off or holds no tokens: new ones may be lost.")
    kind = payload.get("token_type", "bearer")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        raise LoginFailed(f"{what}: the tokens are not bearer tokens.", status=response.status)
    return payload


def tokens_in(
    payload: dict[str, Any],
    grant: OAuthCode,
    credentials: Credentials,
    *,
    asked_at: datetime,
    before: Tokens | None = None,
    scope: str = "",
) -> Tokens:
    """The tokens of an answer.

    Args:
        payload: the answer, from `read_grant`.
        grant: the identity server, for what the answer leaves open.
        credentials: the program.
        asked_at: when they were asked for.
        before: the tokens that were spent for them; None for a login.
        scope: what was asked for, where the answer does not say what was granted.
    """
    fresh = payload.get("refresh_token")
    refresh = fresh if isinstance(fresh, str) and fresh else (before.refresh if before else None)
    lifetime = _seconds(payload.get("expires_in"))
    consented_at = before.consented_at if before else asked_at
    granted = payload.get("scope")
    return Tokens(
        access=payload["access_token"],
        refresh=refresh,
        issued_at=asked_at,
        expires_at=asked_at + (timedelta(seconds=grant.access_lifetime) if lifetime is None else lifetime),
        consented_at=consented_at,
        refresh_expires_at=_refresh_end(payload, grant, credentials, asked_at, consented_at) if refresh else None,
        scope=granted if isinstance(granted, str) and granted else scope,
        token_type=str(payload.get("token_type", "Bearer")),
        generation=before.generation + 1 if before else 1,
        client_id=credentials.client_id,
        extra=dict(before.extra if before else {}) | {k: v for k, v in payload.items() if k not in _KNOWN},
    )


def _refresh_end(
    payload: dict[str, Any], grant: OAuthCode, credentials: Credentials, asked_at: datetime, consented_at: datetime
) -> datetime | None:
    told = _seconds(payload.get("refresh_token_expires_in"))
    if told is not None:
        return asked_at + told
    longest = timedelta(seconds=grant.refresh_lifetime_max) if grant.refresh_lifetime_max else None
    chosen = credentials.refresh_lifetime or longest
    if chosen is None:
        return None
    start = consented_at if grant.refresh_lifetime_absolute else asked_at
    return start + (min(chosen, longest) if longest else chosen)


def _seconds(value: object) -> timedelta | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
        return timedelta(seconds=number) if math.isfinite(number) and number >= 0 else None
    except (ValueError, OverflowError):
        return None
