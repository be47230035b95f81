"""A login under way, and what the browser brings back of it."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import unquote

import attrs

from sagewire.runtime.auth import pkce
from sagewire.runtime.auth.endpoint import Explain, masked, situation_of
from sagewire.runtime.errors import LoginFailed
from sagewire.runtime.hidden import hidden

_SAID_IN = ("error_description", "reason")
"""Where a callback may say in words what went wrong: as the standard has it, and as some servers do."""


@attrs.frozen(kw_only=True)
class AuthorizationRequest:
    """One login under way. A web application keeps it in the user's session until the callback comes.

    Attributes:
        url: where to send the user.
        state: comes back in the callback.
        verifier: proves that the exchange comes from whoever asked; empty where PKCE is not used.
        redirect_uri: where the callback will go.
        scopes: what was asked for.
    """

    url: str = attrs.field(repr=False)
    state: str = attrs.field(repr=False)
    verifier: str = attrs.field(repr=False)
    redirect_uri: str
    scopes: tuple[str, ...] = ()


def code_in(callback: str, request: AuthorizationRequest, *, encoded: bool, explain: Explain) -> str:
    """Takes the code from a callback.

    Args:
        callback: the address that the browser was sent to, whole, or its query.
        request: the login that it should belong to.
        encoded: codes come percent-encoded once more, and are decoded before they are sent.
        explain: finds hints for what goes wrong.

    Raises:
        LoginFailed: the identity server refused, the callback belongs to another login, or it holds no code.
    """
    found = query_of(callback)
    if "state" not in found and "error" not in found:
        raise LoginFailed(
            "This is not the address that the browser was sent to after the login: it holds no state. "
            "Copy the whole address line, from http to its end.",
            code="no_state",
        )
    if "state" in found and not pkce.same(found["state"], request.state):
        raise LoginFailed(
            "The callback belongs to another login (its state differs): start again, and use the newest link.",
            code="state_mismatch",
        )
    if "error" in found:
        raise _refused(found, explain)
    code = found.get("code", "")
    if encoded and "%" in code:
        code = unquote(code)
    if not code:
        raise LoginFailed("The callback holds no code: start the login again.", code="no_code")
    return hidden(code)


def _refused(found: Mapping[str, str], explain: Explain) -> LoginFailed:
    code = masked(found["error"], ())
    words = masked(next((found[name] for name in _SAID_IN if found.get(name)), ""), ())
    said = f"{code}: {words}" if words else code
    return LoginFailed(
        f"The identity server refused the login: {said}.",
        code=code,
        hint=explain(situation_of(code, words), said),
    )


def query_of(address: str) -> dict[str, str]:
    """The parameters of a callback's address or of its query alone; a plus sign in a value stays one.

    Raises:
        LoginFailed: a parameter comes twice, so that it is not clear which one counts.
    """
    text = address.strip().partition("#")[0]
    query = text.partition("?")[2] if "?" in text else text
    found: dict[str, str] = {}
    for pair in query.split("&"):
        name, equals, value = pair.partition("=")
        if not equals:
            continue
        if name in found:
            raise LoginFailed(f"The callback holds {name!r} twice: start the login again.", code="ambiguous_callback")
        value = value.replace("+", " ") if name in _SAID_IN else value
        found[name] = unquote(value)
    return found
