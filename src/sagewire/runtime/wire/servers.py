"""Which server a client talks to, and what is different there: parts of its address, its headers, its end."""

from __future__ import annotations

import warnings
from collections.abc import Mapping

import msgspec

from sagewire.runtime.effects import World
from sagewire.runtime.errors import ConfigurationError, SagewireWarning, UsageError
from sagewire.runtime.product import Product, Server
from sagewire.runtime.wire.urls import check_header, path_segment


def server_of(
    product: Product, edition: str | None, own_url: str | None, variables: Mapping[str, str | None] | None = None
) -> Server:
    """The server of an edition, its address complete.

    Args:
        product: the product.
        edition: the edition; the product's first one where none is named.
        own_url: another address; everything else stays as it is in the edition.
        variables: parts of the address by name; None takes the default.

    Raises:
        UsageError: there is no such edition, or a part is not known or has another value than those allowed.
        ConfigurationError: no address is known.
    """
    known = {server.edition: server for server in product.servers}
    if edition and edition not in known:
        choice = ", ".join(name for name in known if name)
        raise UsageError(f"{product.title} has no edition {edition!r}" + (f", only {choice}." if choice else "."))
    server = known[edition] if edition else next(iter(product.servers), None)
    if server is None:
        if own_url:
            return Server(url=own_url)
        raise ConfigurationError(
            f"{product.title} has no server of its own: pass base_url=..., or set {product.env}_BASE_URL."
        )
    url = _filled(product, server, variables or {})
    return msgspec.structs.replace(server, url=own_url or url)


def _filled(product: Product, server: Server, given: Mapping[str, str | None]) -> str:
    known = {variable.name: variable for variable in server.variables}
    url = server.url
    for name, value in given.items():
        if value and name not in known:
            where = f"the edition {server.edition}" if server.edition else product.title
            raise UsageError(f"{name} has no place in the address of {where}: leave it out.")
    for name, variable in known.items():
        value = given.get(name) or variable.default
        if variable.values and value not in variable.values:
            raise UsageError(f"{name} must be one of {', '.join(variable.values)}, not {value!r}.")
        url = url.replace(f"{{{name}}}", path_segment(value, name))
    return url


def client_headers(product: Product, server: Server, headers: Mapping[str, str | None] | None) -> dict[str, str]:
    """The client's optional headers, as this server takes them.

    Raises:
        UsageError: the product knows no such header, or its value does not fit.
        ConfigurationError: one is missing that the server demands.
    """
    fields = {field.name: field for field in product.headers}
    elsewhere = {name for other in product.servers for name in other.headers} - set(server.headers)
    found: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if name not in fields:
            raise UsageError(f"{product.title} knows no header {name!r}.")
        if value and name not in elsewhere:
            found[fields[name].header] = check_header(fields[name].header, value)
    for name in server.headers:
        if fields[name].header not in found:
            raise ConfigurationError(
                f"The edition {server.edition} of {product.title} needs {name}: pass {name}=... to the client, "
                f"or set {product.env}_{name.upper()}."
            )
    return found


def warn_of_end(product: Product, server: Server, world: World, *, stacklevel: int) -> None:
    """Warns, once for each client, of a server that ends or has ended."""
    if not server.retires:
        return
    past = world.clock.now().date().isoformat() >= server.retires
    what = f"The edition {server.edition} of {product.title}" if server.edition else f"{server.url}"
    others = [other.edition for other in product.servers if other.edition and not other.retires]
    instead = f" Use edition={others[0]!r} instead." if others else ""
    ends = "was announced to end" if past else "ends"
    warnings.warn(f"{what} {ends} on {server.retires}.{instead}", SagewireWarning, stacklevel=stacklevel)
