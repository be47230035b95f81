"""What may be shown of a request: an allow-list. Whatever is not on it is shown by its name alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from sagewire.runtime.wire.message import Request

MASK = "..."

SHOWN_HEADERS = frozenset(
    {
        "accept",
        "age",
        "cache-control",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "retry-after",
        "server",
        "user-agent",
        "via",
        "x-correlation-id",
        "x-request-id",
        "x_request_id",
    }
)
"""Headers whose values may be logged."""

SHOWN_PARAMETERS = frozenset(
    {"$count", "$expand", "$metadata", "$orderby", "$select", "$skip", "$top", "items_per_page", "page", "sort"}
)
"""Query parameters whose values may be logged; a filter's may name people."""

_SECRET_FROM = 8  # shorter ones are words
_PARTS = re.compile(r"[\s,;]+")
_CREDENTIALS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})


class Address(str):
    """A URL that holds secrets; what is shown of it does not."""

    shown: str

    @classmethod
    def of(cls, address: str, secrets: Iterable[str]) -> str:
        """The URL, as it is where there is nothing to hide."""
        shown = masked(address, secrets)
        if shown == address:
            return address
        found = cls(address)
        found.shown = shown
        return found

    def __repr__(self) -> str:
        return repr(self.shown)


def headers(items: Mapping[str, str], credentials: Iterable[str] = ()) -> dict[str, str]:
    """Headers as they may be logged.

    Args:
        items: the headers.
        credentials: what must not be shown even there, should a server repeat it.
    """
    return {name: words(value, credentials) if name.lower() in SHOWN_HEADERS else MASK for name, value in items.items()}


def credentials_in(request: Request, secret_headers: Iterable[str] = (), secrets: Iterable[str] = ()) -> list[str]:
    """The secrets that a request carries, longest first: servers have been seen to repeat them in their errors.

    Args:
        request: what was sent.
        secret_headers: names of headers that hold secrets, beside those that always do.
        secrets: what is secret in its URL; see `masked`.
    """
    hidden = _CREDENTIALS | {name.lower() for name in secret_headers}
    values = [value for name, value in request.headers.items() if name.lower() in hidden]
    values += [unquote(secret.partition("=")[2] or secret) for secret in secrets]
    found = {part for value in values for part in (value, *_PARTS.split(value)) if len(part) >= _SECRET_FROM}
    return sorted(found, key=len, reverse=True)


def words(text: str, credentials: Iterable[str]) -> str:
    """Words of a server without the credentials that they repeat."""
    for secret in credentials:
        text = text.replace(secret, MASK)
    return text


def url(address: str, secrets: Iterable[str] = ()) -> str:
    """A URL as it may be logged.

    Args:
        address: the URL.
        secrets: what else to mask; see `masked`.
    """
    path, mark, query = masked(address, secrets).partition("?")
    return f"{path}?{'&'.join(_parameter(pair) for pair in query.split('&'))}" if mark else path


def _parameter(pair: str) -> str:
    name, _, value = pair.partition("=")
    return f"{name}={value}" if unquote(name) in SHOWN_PARAMETERS else f"{name}={MASK}"


def masked(address: str, secrets: Iterable[str]) -> str:
    """A URL without its secrets, else as it is.

    Args:
        address: the URL.
        secrets: encoded path values, and encoded pairs of the query (`name=value`).
    """
    path, mark, query = address.partition("?")
    for secret in secrets:
        name, sign, _ = secret.partition("=")
        if sign:
            query = "&".join(f"{name}={MASK}" if pair == secret else pair for pair in query.split("&"))
        else:
            path = "/".join(MASK if segment == secret else segment for segment in path.split("/"))
    return f"{path}{mark}{query}"


def without_credentials(request: Request, secret_headers: Iterable[str] = (), secrets: Iterable[str] = ()) -> Request:
    """The request as it may be kept on errors and given to hooks: without what opens doors.

    Args:
        request: what was sent.
        secret_headers: names of headers to leave out, beside those that always are.
        secrets: what to mask in its URL; see `masked`.
    """
    hidden = _CREDENTIALS | {name.lower() for name in secret_headers}
    shown = {name: value for name, value in request.headers.items() if name.lower() not in hidden}
    return request.replaced(headers=shown, url=masked(request.url, secrets))
