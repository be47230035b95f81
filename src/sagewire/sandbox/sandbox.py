"""`Sandbox`: an offline Sage for as long as a `with` block lasts."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from sagewire.sandbox.clock import Clock
from sagewire.sandbox.cloud_elements.product import CloudElements
from sagewire.sandbox.contractor.product import Contractor
from sagewire.sandbox.faults import Faults
from sagewire.sandbox.identity import SCOPES, Client, Identity
from sagewire.sandbox.journal import Ledger
from sagewire.sandbox.sage50.product import Sage50
from sagewire.sandbox.sage200.company import Company, Settings
from sagewire.sandbox.sage200.product import BASES, Sage200
from sagewire.sandbox.sage200.seeding import Size
from sagewire.sandbox.server import Server
from sagewire.sandbox.sites import Site, default_sites
from sagewire.sandbox.world import World

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from sagewire.sandbox.tokens import Tokens

Edition: TypeAlias = Literal["professional", "standard"]
PRODUCTS = ("sage200", "sage50", "contractor", "cloud_elements")
REDIRECT_URI = "http://127.0.0.1:8765/callback"
_CLIENT_ID = "sandbox-client"
_CLIENT_SECRET = "sandbox-secret"


@attrs.frozen
class Credentials:
    """What an application needs to sign in, and where it is then at home.

    Attributes:
        client_id: of the demo application.
        client_secret: of the demo application.
        redirect_uri: its only registered callback.
        login: Sage ID of the user.
        site: value of `X-Site`.
        company: value of `X-Company`.
        scopes: universal ones; with `offline_access`, so there is a refresh token.
        audience: what tokens are for.
    """

    client_id: str
    client_secret: str = attrs.field(repr=False)
    redirect_uri: str
    login: str
    site: str
    company: int
    scopes: tuple[str, ...]
    audience: str


class Sandbox:
    """A Sage that runs on this machine.

        with Sandbox() as s:
            with s.client("sage200") as sage:
                sage.customers.list().first()

    Args:
        seed: the same seed makes the same data.
        customers: customer accounts (suppliers: a quarter of them).
        transactions: posted sales transactions; three for each customer unless told.
        products: stock items.
        orders: sales orders; half as many as customers unless told.
        edition: edition of the base URL that `url` gives.
        release: release of the site, such as `2023 R1`; empty for the newest. What came later answers 404.
        rate_limits: 6000 calls a minute, or 20 with development credentials; False lets everything through.
        companies: companies in the site.
        port: 0 for any free one.
        path: file that keeps the first company's data; None keeps it in memory.
        ledger_limit: how many calls and records the ledger keeps; None keeps all.
        redirect_uris: further callbacks of the demo application.

    Attributes:
        clock: moves time on: `s.clock.advance(8 * 3600)`.
        identity: Sage ID: clients, users, lifetimes.
        ledger: every call and every record.
        faults: what goes wrong on purpose.
        sites: what can be reached; set a site's `state` to take it down.
        sage50: Sage 50 Cloud: what people do there, what was uploaded.
        contractor: Sage 100 Contractor: its companies and tokens.
        cloud_elements: Cloud Elements: instances, polls, deliveries.
        services: these three, by name.
        rate_limits: whether callers are limited.
    """

    def __init__(
        self,
        *,
        seed: int = 1,
        customers: int = 200,
        transactions: int | None = None,
        products: int = 120,
        orders: int | None = None,
        edition: Edition = "professional",
        release: str = "",
        rate_limits: bool = True,
        companies: int = 1,
        port: int = 0,
        path: str | None = None,
        ledger_limit: int | None = None,
        redirect_uris: tuple[str, ...] = (),
    ) -> None:
        self.edition: Edition = edition
        self.clock = Clock()
        self.identity = Identity(self.clock)
        self.ledger = Ledger(ledger_limit)
        self.faults = Faults()
        self.sites: list[Site] = default_sites(companies)
        size = Size(
            customers=max(customers, 1),
            transactions=customers * 3 if transactions is None else transactions,
            products=products,
            orders=customers // 2 if orders is None else orders,
        )
        self._sage200 = Sage200(
            self.clock,
            self.identity,
            self.ledger,
            self.sites,
            size=size,
            seed=seed,
            path=path,
            release=release,
            rate_limits=rate_limits,
        )
        self.sage50 = Sage50(self.clock, self.ledger, seed=seed)
        self.contractor = Contractor(self.clock, self.ledger, seed=seed)
        self.cloud_elements = CloudElements(self.clock, self.ledger, self.identity, self.sites, self._sage200)
        self.services = {service.name: service for service in (self.sage50, self.contractor, self.cloud_elements)}
        self.world = World(
            self.clock,
            self.identity,
            self.ledger,
            self.faults,
            self.sites,
            self._sage200,
            tuple(self.services.values()),
        )
        self.identity.add_client(_CLIENT_ID, secret=_CLIENT_SECRET, redirect_uris=[REDIRECT_URI, *redirect_uris])
        self.identity.add_user("user@example.com")
        self._port = port
        self._server: Server | None = None

    # life

    def start(self) -> Sandbox:
        """Starts serving; `with` does this."""
        if self._server is None:
            self.world.data.today()
            self._server = Server(self.world.app, self._port)
            self._server.start()
            for service in self.services.values():
                service.start(self._server.origin)
        return self

    def stop(self) -> None:
        """Stops serving; `with` does this."""
        for service in self.services.values():
            service.close()
        if self._server is not None:
            self._server.stop()
            self._server = None
        self._sage200.close()

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Sandbox {self.identity_url if self._server else 'stopped'}>"

    # where

    @property
    def identity_url(self) -> str:
        """Root of Sage ID: `/authorize` and `/oauth/token` are below it."""
        if self._server is None:
            raise RuntimeError("the sandbox is not running: use it in a `with` block, or call start()")
        return self._server.origin

    def url(self, product: str, *, edition: Edition | None = None) -> str:
        """Base URL of a product.

        Raises:
            ValueError: the sandbox does not have that product.
        """
        _known(product)
        if product in self.services:
            return f"{self.identity_url}{self.services[product].base}"
        return f"{self.identity_url}{BASES[edition or self.edition]}"

    @property
    def credentials(self) -> Credentials:
        """What the demo application signs in with."""
        client = self.identity.clients[_CLIENT_ID]
        site = self.sites[0]
        return Credentials(
            client_id=client.id,
            client_secret=client.secret,
            redirect_uri=client.redirect_uris[0],
            login=self.identity.user.login,
            site=site.site_id,
            company=next(iter(site.companies)),
            scopes=SCOPES,
            audience="s200ukipd/sage200",
        )

    def keys(self, product: str) -> dict[str, str]:
        """What a client of a product without a login is given, such as `token` and `company`."""
        return self.services[product].keys()

    # who

    def sign_in(self, *, client: Client | None = None, login: str = "", scopes: tuple[str, ...] = SCOPES) -> Tokens:
        """Signs a user in through the real endpoints, without a browser; the tokens that come of it."""
        from sagewire.sandbox.tokens import sign_in

        return sign_in(self, client or self.identity.clients[_CLIENT_ID], login, scopes)

    def client(self, product: str = "sage200", **keywords: Any) -> Any:
        """A connected synchronous client, signed in; further keywords go to its constructor."""
        from sagewire.sandbox.connect import connect

        _known(product)
        return connect(self, product, keywords)

    def async_client(self, product: str = "sage200", **keywords: Any) -> Any:
        """A connected asynchronous client, signed in; further keywords go to its constructor."""
        from sagewire.sandbox.connect import connect_async

        _known(product)
        return connect_async(self, product, keywords)

    # what

    @property
    def app(self) -> Starlette:
        """The ASGI application, for callers in this process that need no server; resets need one."""
        return self.world.app

    @property
    def data(self) -> Company:
        """The data of the first company, to look at or change behind the API's back."""
        return self.world.data

    @property
    def settings(self) -> Settings:
        """What the first company is set up to do."""
        return self.world.data.settings

    @property
    def rate_limits(self) -> bool:
        """Whether callers are limited."""
        return self._sage200.limiter.enabled

    @rate_limits.setter
    def rate_limits(self, enabled: bool) -> None:
        self._sage200.limiter.enabled = enabled

    def reset(self) -> None:
        """Data, faults, ledger and clock as they were at the start; tokens stay good."""
        self.world.reset()


def _known(product: str) -> None:
    if product not in PRODUCTS:
        raise ValueError(f"the sandbox has no {product!r}; it has {', '.join(PRODUCTS)}")
