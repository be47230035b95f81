"""One form posted to an identity server, and what its answers mean.

A refresh token may be single-use, so a request whose answer was lost is never sent again from here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, cast
from urllib.parse import urlencode

import msgspec

from sagewire.runtime.calls.retry import fate_of_answer, retry_after
from sagewire.runtime.effects import Send, Steps, TransportError, Wait, World
from sagewire.runtime.errors import ConnectionFailed, LoginFailed
from sagewire.runtime.wire.message import Request, Response

Explain: TypeAlias = Callable[[str, str], str]
"""Takes a situation and the server's words, gives the hint for them; empty where nothing is known."""

_TRIES = 3
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0
_MAX_BYTES = 1024 * 1024
_SECRET_FROM = 6

SITUATIONS = {
    "invalid_grant": "invalid-grant",
    "access_denied": "access-denied",
    "invalid_client": "invalid-client",
    "unauthorized_client": "invalid-client",
}
"""OAuth error codes that diagnoses know by a situation of their own; any other is `login-failed`."""

_REDIRECT = re.compile(
    r"(redirect|callback)[ _]?(ur[il])?.{0,40}(mismatch|not match|not allowed|invalid|unknown)", re.I
)


def no_hint(situation: str, text: str) -> str:
    """Knows no hints."""
    del situation, text
    return ""


class GrantInDoubt(ConnectionFailed):
    """A token request was sent and its answer was lost: the identity server may have carried it out."""


def post_form(
    url: str, fields: Mapping[str, str], *, headers: Mapping[str, str], timeout: float, world: World
) -> Steps[Response]:
    """Posts a form; tries again only where the server cannot have acted on it.

    Returns:
        The answer, whatever its status below 500, but for 408.

    Raises:
        ConnectionFailed: the server was not reached, or asked to come back later than is worth waiting for.
        GrantInDoubt: the answer was lost, or is a 408 or 5xx.
    """
    request = Request(
        method="POST",
        url=url,
        headers={"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded", **headers},
        content=urlencode(fields).encode("ascii"),
        timeout=timeout,
        max_bytes=_MAX_BYTES,
    )
    for number in range(1, _TRIES + 1):
        pause = _FIRST_PAUSE * 2**number * world.random()
        try:
            response: Response = yield Send(request)
        except TransportError as error:
            if error.phase != "connect":
                raise GrantInDoubt(
                    f"The answer of the identity server was lost ({error.reason}): "
                    "it is not known whether it granted new tokens."
                ) from error
            if number == _TRIES:
                raise ConnectionFailed(f"The identity server was not reached: {error.reason}.") from error
        else:
            asked = _seconds_to_wait(response, world)
            if asked is None:
                return _unless_in_doubt(response)
            if asked > _LONGEST_PAUSE or number == _TRIES:
                raise ConnectionFailed(
                    f"The identity server is busy (HTTP {response.status}) and asks to wait {asked:.0f} s."
                )
            pause = max(pause, asked)
        yield Wait(pause)
    raise AssertionError("the last try returns or raises")


def _unless_in_doubt(response: Response) -> Response:
    if response.status >= 500 or response.status == 408:
        raise GrantInDoubt(
            f"The identity server failed (HTTP {response.status}): it is not known whether it granted new tokens."
        )
    return response


def _seconds_to_wait(response: Response, world: World) -> float | None:
    """The pause a server asks for when it clearly refused: 429, or 503 with Retry-After."""
    asked = retry_after(response, world.clock.now())
    if fate_of_answer(response.status, asked) != "refused":
        return None
    return _FIRST_PAUSE if asked is None else asked


def read_object(response: Response) -> dict[str, Any] | None:
    """The JSON object in an answer, None where it holds something else."""
    try:
        payload = msgspec.json.decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return cast(dict[str, Any], payload) if isinstance(payload, dict) else None


def login_failed(what: str, response: Response, *, secrets: Sequence[str], explain: Explain) -> LoginFailed:
    """The error for a refusal: OAuth JSON, a JSON error of another shape, HTML, text or nothing."""
    payload = read_object(response) or {}
    code = _text(payload.get("error")) or _text(payload.get("code"))
    words = _text(payload.get("error_description")) or _text(payload.get("message")) or _text(payload.get("error"))
    if not words:
        words = _body_in_words(response)
    code, words = masked(code, secrets), masked(words, secrets)
    said = f"{code}: {words}" if code and words != code else words or code
    return LoginFailed(
        f"{what} (HTTP {response.status}): {said}.",
        code=code,
        status=response.status,
        hint=explain(situation_of(code, words), said),
    )


def situation_of(code: str, words: str) -> str:
    """The situation by which diagnoses know an OAuth error."""
    if _REDIRECT.search(f"{code} {words}"):
        return "redirect-mismatch"
    return SITUATIONS.get(code, "login-failed")


def masked(text: str, secrets: Sequence[str]) -> str:
    """The text on one line, shortened, with every secret in it replaced."""
    for secret in secrets:
        if len(secret) >= _SECRET_FROM:
            text = text.replace(secret, "...")
    text = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(text.split())[:300].rstrip(". ")


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _body_in_words(response: Response) -> str:
    text = response.text.strip()
    if not text:
        return "an empty answer"
    if text.startswith("<"):
        title = re.search(r"<title[^>]*>(.*?)</title", text, re.I | re.S)
        return "an HTML page" + (f" titled {title.group(1).strip()!r}" if title else "")
    return "an answer that is no OAuth error" if text.startswith(("{", "[")) else text
