"""What the sandbox asks of a product: where its calls go, how it signs users in, and what it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

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


class Product(Protocol):
    """One of Sage's products."""

    name: str
    sign_in: SignIn
    identity: Identity

    @property
    def data(self) -> Any:
        """The data of its first company."""
        ...

    def find(self, path: str, method: str) -> Found | None:
        """Where a request belongs; None where it is not for this product."""
        ...

    def begin(self, request: Request, noted: Call) -> Callable[[], Answer]:
        """Looks at a call as it comes; what it gives answers it."""
        ...

    def identify(self, request: Request) -> Answer | None:
        """Answers a call of the login; None where it is not for this product."""
        ...

    def reset(self) -> None:
        """Back to how it was at the start."""
        ...

    def close(self) -> None:
        """Lets go of what it holds."""
        ...
