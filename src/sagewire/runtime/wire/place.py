"""Where a URL points, as a connection wants it.

Nearly every URL is sent as it is written; an unusual one is taken apart by httpx2, by the same rules.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from sagewire.runtime.effects import TransportError
from sagewire.runtime.wire.answer import failure

_USUAL = re.compile(r"(https?)://([a-z0-9.-]*[a-z0-9])(?::([1-9]\d{0,4}))?(/[A-Za-z0-9._~!$&()*+,;=:@/%?-]*)", re.ASCII)
_UNUSUAL = re.compile(r"/\.|%(?![0-9A-Fa-f]{2})")
_PORTS = {"http": "80", "https": "443"}
_LAST_PORT = 65535


class Place(NamedTuple):
    """A URL as it is asked for: where to connect, and what to say there.

    Attributes:
        scheme: `http` or `https`; another is refused by the pool.
        host: as it is looked up.
        port: None for the scheme's own.
        target: path and query.
        named: what the header `Host` says.
    """

    scheme: bytes
    host: bytes
    port: int | None
    target: bytes
    named: bytes

    @classmethod
    def of(cls, url: str) -> Place:
        """Takes a URL apart.

        Raises:
            TransportError: it is none.
        """
        usual = _USUAL.fullmatch(url)
        if usual is None or _UNUSUAL.search(url):
            return cls._unusual(url)
        scheme, host, port, target = usual.groups()
        if not port or port == _PORTS[scheme]:
            return cls(scheme.encode(), host.encode(), None, target.encode(), host.encode())
        named = f"{host}:{port}".encode()
        return cls(scheme.encode(), host.encode(), _port(int(port)), target.encode(), named)

    @classmethod
    def _unusual(cls, url: str) -> Place:
        import httpx2

        try:
            read = httpx2.URL(url)
        except httpx2.InvalidURL as error:
            raise failure(error) from error
        return cls(read.raw_scheme, read.raw_host, _port(read.port), read.raw_path, read.netloc)


def _port(number: int | None) -> int | None:
    """A socket would not say whose mistake it is."""
    if number is not None and number > _LAST_PORT:
        raise TransportError(f"the URL is not valid (there is no port {number})", phase="connect", final=True)
    return number
