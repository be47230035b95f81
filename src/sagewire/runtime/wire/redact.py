"""What may be shown of a request: an allow-list. Whatever is not on it is shown by its name alone."""

from __future__ import annotations

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

_CREDENTIALS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})


def headers(items: Mapping[str, str]) -> dict[str, str]:
    """Headers as they may be logged."""
    return {name: value if name.lower() in SHOWN_HEADERS else MASK for name, value in items.items()}


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
