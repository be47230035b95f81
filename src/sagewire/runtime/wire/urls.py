"""URLs and headers: how values become parts of them, and what is refused before it could do harm.

A path value never adds, ends or climbs a segment; a header value never ends its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit

from sagewire.runtime.auth.base import origin_of, require_secure
from sagewire.runtime.errors import ConfigurationError, UsageError

__all__ = ["base_url", "check_header", "encode_query", "origin_of", "path_segment", "require_secure", "resolve"]

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"(?:[\x21-\x7e\x80-\xff](?:[\x20-\x7e\x80-\xff\t]*[\x21-\x7e\x80-\xff])?)?")
_BARE = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9_.~-]*")


def path_segment(text: str, name: str) -> str:
    """Encodes one value of a path.

    Args:
        text: the value.
        name: the parameter's name, for the message.

    Raises:
        UsageError: it is empty, or would mean another place in the tree.
    """
    if _BARE.fullmatch(text):
        return text
    if text in {"", ".", ".."}:
        raise UsageError(f"{name} must not be {text!r}: it names a record inside a path.")
    return _quoted(text, name)


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """Encodes a query: a space becomes `%20` and a plus `%2B`, so that no server reads one for the other."""
    return "&".join([f"{_named(name)}={_quoted(value, name)}" for name, value in pairs])


@lru_cache(maxsize=1024)
def _named(name: str) -> str:
    return quote(name, safe="$")


def _quoted(text: str, name: str) -> str:
    if _BARE.fullmatch(text):
        return text
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise UsageError(f"{name} holds half of a surrogate pair, which no text in a URL can.") from None


def base_url(url: str) -> str:
    """Checks a base URL and gives it without a slash at its end.

    Raises:
        ConfigurationError: it is not https (http on this machine), or holds a query, a fragment or credentials.
    """
    require_secure(url, "base URL")
    parts = urlsplit(url)
    if parts.query or parts.fragment or "@" in parts.netloc:
        raise ConfigurationError("The base URL must not hold a query, a fragment or credentials.")
    if any(character.isspace() or not character.isprintable() for character in url):
        raise ConfigurationError("The base URL holds spaces or control characters.")
    return url.rstrip("/")


def check_header(name: str, value: str) -> str:
    """Gives the value back if a header can carry it.

    Raises:
        UsageError: the name or the value holds line ends, other control characters or letters beyond Latin-1.
    """
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} is not the name of a header.")
    if not _VALUE.fullmatch(value):
        raise UsageError(
            f"The value of the header {name} holds a line end, another control character, "
            "a letter beyond Latin-1 or a space at its start or end."
        )
    return value


def resolve(url: str, reference: str) -> str:
    """The absolute URL that a `Location` or a link to the next page means.

    Raises:
        UsageError: it is not a URL.
    """
    try:
        target = urljoin(url, reference.strip())
        if any(character.isspace() or not character.isprintable() for character in target):
            raise UsageError("A link in the answer holds spaces or control characters.")
        origin_of(target)
    except ValueError as error:
        raise UsageError("A link in the answer is not a URL.") from error
    return target.partition("#")[0]
