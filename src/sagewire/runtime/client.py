"""The bases of generated clients: settings become a `Core`, and a pool that is made at the first call.

A sync client may be shared by threads, and used in a forked child (which makes connections of its own). An async
client belongs to the event loop that first uses it. Several clients may share one `Auth`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

import msgspec

from sagewire.runtime import hooks as looking
from sagewire.runtime.auth.base import Auth
from sagewire.runtime.core import Core
from sagewire.runtime.effects import AsyncTransport, Steps, Transport, World, drive_async, drive_sync
from sagewire.runtime.errors import UsageError
from sagewire.runtime.hidden import taken
from sagewire.runtime.options import OptionChanges, RequestOptions
from sagewire.runtime.product import Product
from sagewire.runtime.settings import AsyncClientOptions, ClientOptions, CommonOptions, build_core
from sagewire.runtime.wire.http import AsyncHttp, SyncHttp
from sagewire.runtime.wire.message import Exchange

if TYPE_CHECKING:
    from sagewire.runtime.auth.tokens import Tokens
    from sagewire.runtime.model import Model

__all__ = ["AsyncClient", "AsyncClientOptions", "Client", "ClientOptions", "CommonOptions"]

T = TypeVar("T")


class _Base:
    """What both clients share: everything but the sending."""

    core: Core
    _pool: Any
    _is_view: bool

    def _set_up(
        self,
        product: Product,
        auth: Auth | str | None,
        context: Mapping[str, Any] | None,
        headers: Mapping[str, str | None] | None,
        edition: str | None,
        variables: Mapping[str, str | None] | None,
        settings: CommonOptions,
        credentials: Mapping[str, str | None] | None,
        paths: Mapping[str, str] | None,
        key_header: str | None,
    ) -> None:
        self.core = build_core(
            product,
            auth,
            context,
            headers,
            edition,
            variables,
            settings,
            credentials=credentials,
            paths=paths,
            key_header=key_header,
        )
        self._is_view = False

    @property
    def product(self) -> Product:
        """The product's descriptor."""
        return self.core.product

    @property
    def auth(self) -> Auth:
        """The credentials."""
        return self.core.auth

    @property
    def base_url(self) -> str:
        """Where calls go."""
        return self.core.base_url

    @property
    def edition(self) -> str:
        """The edition that the base URL serves, empty where the product has none."""
        return self.core.edition

    @property
    def world(self) -> World:
        """Clock and randomness."""
        return self.core.world

    def __repr__(self) -> str:
        if "core" not in vars(self):  # in the traceback of its own constructor
            return f"<{type(self).__name__}>"
        context = "".join(f" {name}={value!r}" for name, value in self.core.context.items() if value is not None)
        return f"<{type(self).__name__} {self.core.base_url}{context}>"

    def with_options(self, **changes: Unpack[OptionChanges]) -> Self:
        """A view on this client with other options: same credentials, limits, budget and connections.

        Closing a view closes nothing.

        Args:
            **changes: as in `RequestOptions`; mappings are joined with the client's own.
        """
        core = self.core
        options = RequestOptions(**changes).over(core.options)
        context = core.joined_context(options.context)
        options = msgspec.structs.replace(options, context={})
        view = object.__new__(type(self))
        view.__dict__.update(_kept(self.__dict__), core=msgspec.structs.replace(core, options=options, context=context))
        view._is_view = True
        return view

    @classmethod
    def _from_profile(cls, name: str | None, settings: Mapping[str, Any]) -> Self:
        from sagewire.runtime.lookup import load

        given = taken(settings)
        profile = load(_product_of(cls), name).over(given)
        arguments = profile.settings() if given.get("auth") else profile.arguments()
        return cast(Callable[..., Self], cls)(**{**arguments, **given})

    def _resolve(self, reference: Model | str, options: RequestOptions | None) -> Any:
        from sagewire.runtime.references import resolve

        return resolve(self, reference, options)

    def capture(self) -> AbstractContextManager[list[Exchange]]:
        """Records every exchange of this client and its views, in this thread or task and those it starts.

        Example:
            with client.capture() as exchanges:
                client.customers.get(5)
            print(exchanges[-1].response.status)
        """
        return looking.capture(self.core.owner)


def _product_of(cls: type) -> Product:
    """The product of a generated class: `PRODUCT` in its module."""
    for base in cls.__mro__:
        product = getattr(sys.modules.get(base.__module__), "PRODUCT", None)
        if isinstance(product, Product):
            return product
    raise UsageError(f"{cls.__name__} belongs to no product, so it has no profile.")


def _kept(state: dict[str, Any]) -> dict[str, Any]:
    """A client's own state; resources that it has cached belong to it, not to its views."""
    return {name: value for name, value in state.items() if name in {"core", "_pool", "_is_view"}}


class Client(_Base):
    """The base of every generated sync client."""

    _pool: SyncHttp | Transport

    def __init__(
        self,
        product: Product,
        *,
        auth: Auth | str | None = None,
        context: Mapping[str, Any] | None = None,
        headers: Mapping[str, str | None] | None = None,
        edition: str | None = None,
        variables: Mapping[str, str | None] | None = None,
        credentials: Mapping[str, str | None] | None = None,
        paths: Mapping[str, str] | None = None,
        key_header: str | None = None,
        **settings: Unpack[ClientOptions],
    ) -> None:
        """Sets a client up; nothing is read or sent yet.

        Args:
            product: the product's descriptor.
            auth: the credentials; a text is taken as an access token.
            context: context values by name; None leaves one open.
            headers: values of the product's optional headers by name; None sends none.
            edition: which of the product's servers to use.
            variables: parts of that server's address by name; None takes the default.
            credentials: the product's own credentials by name, where it has such; instead of `auth`.
            paths: other paths, by operationId or by the beginning of a path; see `sagewire.runtime.calls.paths`.
            key_header: another header for the key, where the product takes a key.
            **settings: `base_url` (another server), `development` (development credentials, with their lower rate),
                `timeout` (seconds for connecting and each read), `retry` (a policy, or how often to try again),
                `strict` (drift is an error), `hooks`, `world` (clock and randomness), `lane_locks` (gives the locks
                for operations that must not run in parallel, instead of locks on files; see `LaneLock`),
                `http_client` (an HTTP client or transport of httpx2, which stays the caller's), `transport`
                (something with `send`).

        Raises:
            ConfigurationError: a setting cannot be used.
        """
        self._set_up(product, auth, context, headers, edition, variables, settings, credentials, paths, key_header)
        self._pool = settings.get("transport") or SyncHttp(settings.get("http_client"))

    @classmethod
    def from_profile(cls, *profile: Any, **settings: Any) -> Self:
        """Makes a client from environment variables and the profile file; see `sagewire.runtime.lookup`.

        Generated clients give it their own keywords.

        Args:
            *profile: the profile's name; `SAGEWIRE_PROFILE` or `default` where none is given.
            **settings: as in the constructor; they win over the profile.

        Raises:
            ConfigurationError: something is missing; says what, and where was looked.
        """
        return cls._from_profile(profile[0] if profile else None, settings)

    @property
    def transport(self) -> Transport:
        """Sends requests."""
        return self._pool

    def close(self) -> None:
        """Closes the connections; on a view, and with a transport of the caller's, nothing."""
        if not self._is_view and isinstance(self._pool, SyncHttp):
            self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, steps: Steps[T]) -> T:
        """Performs steps with this client's transport and clock; for workflows built on clients."""
        return drive_sync(steps, self._pool, self.core.world.clock)

    def login(
        self,
        *,
        show: Callable[[str], object] = print,
        open_browser: bool = True,
        paste: Callable[[str], str] | None = None,
        scopes: Sequence[str] | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> Tokens:
        """Logs a user in through the browser and keeps the tokens. Never called implicitly.

        Args:
            show: shows a line to the user.
            open_browser: also open the link; it is always shown.
            paste: asks the user for the address that the browser ended at (`input`), for machines without a browser
                and redirect URIs elsewhere; without it the callback is awaited on this machine.
            scopes: what to ask for; the product's own scopes by default.
            extra: further parameters of this login (a language, a country).

        Raises:
            ConfigurationError: this client's credentials have no login.
            LoginFailed: refused, abandoned, or too late.
        """
        from sagewire.runtime.auth.login import login_of  # here and below: only who logs in or out pays for its import

        return self.run(login_of(self.core.auth, show, paste, scopes, extra, open_browser=open_browser))

    def logout(self) -> None:
        """Revokes the refresh token where that is possible, and forgets the tokens.

        Raises:
            ConfigurationError: this client's credentials have no login.
        """
        from sagewire.runtime.auth.login import session_of

        self.run(session_of(self.core.auth).logout())


class AsyncClient(_Base):
    """The base of every generated async client."""

    _pool: AsyncHttp | AsyncTransport

    def __init__(
        self,
        product: Product,
        *,
        auth: Auth | str | None = None,
        context: Mapping[str, Any] | None = None,
        headers: Mapping[str, str | None] | None = None,
        edition: str | None = None,
        variables: Mapping[str, str | None] | None = None,
        credentials: Mapping[str, str | None] | None = None,
        paths: Mapping[str, str] | None = None,
        key_header: str | None = None,
        **settings: Unpack[AsyncClientOptions],
    ) -> None:
        """Sets a client up; nothing is read or sent yet. See `Client.__init__`.

        Raises:
            ConfigurationError: a setting cannot be used.
        """
        self._set_up(product, auth, context, headers, edition, variables, settings, credentials, paths, key_header)
        self._pool = settings.get("transport") or AsyncHttp(settings.get("http_client"))

    @classmethod
    def from_profile(cls, *profile: Any, **settings: Any) -> Self:
        """Makes a client from environment variables and the profile file; see `Client.from_profile`."""
        return cls._from_profile(profile[0] if profile else None, settings)

    @property
    def transport(self) -> AsyncTransport:
        """Sends requests."""
        return self._pool

    async def close(self) -> None:
        """Closes the connections; on a view, and with a transport of the caller's, nothing."""
        if not self._is_view and isinstance(self._pool, AsyncHttp):
            await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def run(self, steps: Steps[T]) -> T:
        """Performs steps with this client's transport and clock; for workflows built on clients."""
        return await drive_async(steps, self._pool, self.core.world.clock)

    async def login(
        self,
        *,
        show: Callable[[str], object] = print,
        open_browser: bool = True,
        paste: Callable[[str], str] | None = None,
        scopes: Sequence[str] | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> Tokens:
        """Logs a user in through the browser and keeps the tokens; see `Client.login`."""
        from sagewire.runtime.auth.login import login_of

        return await self.run(login_of(self.core.auth, show, paste, scopes, extra, open_browser=open_browser))

    async def logout(self) -> None:
        """Revokes the refresh token where that is possible, and forgets the tokens; see `Client.logout`."""
        from sagewire.runtime.auth.login import session_of

        await self.run(session_of(self.core.auth).logout())
