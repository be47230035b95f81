"""What the sandbox asks of a product: where its calls go, how it signs users in, and what it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeAlias

import attrs

from sagewire.sandbox.errors import Answer
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.identity import Identity
from sagewire.sandbox.journal import Call


@attrs.frozen
class Found:
    """Where a request belongs.

    Attributes:
        edition: of the base URL.
        rest: path below the base URL.
        operation: operationId, empty where the path is unknown.
        template: path template, empty where the path is unknown.
    """

    edition: str
    rest: str
    operation: str = ""
    template: str = ""


class Routed(Protocol):
    """An operation, however a product keeps its operations."""

    @property
    def id(self) -> str:
        """Its operationId."""
        ...

    @property
    def path(self) -> str:
        """Its path template."""
        ...


Route: TypeAlias = Callable[[str, str], tuple[Routed, Any] | None]
"""Gives the operation of a verb and of a path below the base; None where there is none."""


def found_below(base: str, path: str, method: str, route: Route, edition: str = "") -> Found | None:
    """Where a request belongs that may be for a product at a base path; None where it is elsewhere."""
    if path != base and not path.startswith(f"{base}/"):
        return None
    rest = path.removeprefix(base) or "/"
    routed = route(method, rest)
    return Found(edition, rest, routed[0].id, routed[0].path) if routed else Found(edition, rest)


@attrs.frozen
class SignIn:
    """How users sign in.

    Attributes:
        authorize: path of the page, with a query of its own where it has one.
        token: path of the token endpoint.
        revoke: path where tokens are revoked, empty where there is none.
        scopes: what an application asks for.
        extra: further parameters of the page.
    """

    authorize: str
    token: str
    revoke: str = ""
    scopes: tuple[str, ...] = ()
    extra: Mapping[str, str] = attrs.field(factory=dict[str, str])


class Served(Protocol):
    """What every product has, whatever lets its callers in.

    Attributes:
        name: as `Sandbox.url` takes it.
    """

    name: str

    @property
    def data(self) -> Any:
        """What a fault may change under the reader: the data of the first company, where it has companies."""
        ...

    def find(self, path: str, method: str) -> Found | None:
        """Where a request belongs; None where it is not for this product."""
        ...

    def begin(self, request: Request, noted: Call) -> Callable[[], Answer]:
        """Looks at a call as it comes; what it gives answers it."""
        ...

    def reset(self) -> None:
        """Back to how it was at the start; credentials stay good."""
        ...

    def close(self) -> None:
        """Lets go of what it holds, and ends what runs in the background."""
        ...


class Product(Served, Protocol):
    """A product with a login of its own."""

    sign_in: SignIn
    identity: Identity

    def identify(self, request: Request) -> Answer | None:
        """Answers a call of the login; None where it is not for this product."""
        ...
