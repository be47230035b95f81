"""`Sandbox`: an offline Sage for as long as a `with` block lasts."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from sagewire.sandbox.accounting import product as accounting
from sagewire.sandbox.accounting.seed_trade import Size as TradeSize
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.cloud_elements.product import CloudElements
from sagewire.sandbox.contractor.product import Contractor
from sagewire.sandbox.credentials import Credentials
from sagewire.sandbox.faults import Faults
from sagewire.sandbox.identity import AUDIENCE, Client, Identity
from sagewire.sandbox.journal import Ledger
from sagewire.sandbox.products import Product, SignIn
from sagewire.sandbox.sage50.product import Sage50
from sagewire.sandbox.sage200.company import Company, Settings
from sagewire.sandbox.sage200.product import BASES, Sage200
from sagewire.sandbox.sage200.seeding import Size
from sagewire.sandbox.server import Server
from sagewire.sandbox.service import Service
from sagewire.sandbox.sites import Site, default_sites
from sagewire.sandbox.world import World

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from sagewire.sandbox.tokens import Tokens

Edition: TypeAlias = Literal["professional", "standard"]
PRODUCTS = ("sage200", "accounting", "sage50", "contractor", "cloud_elements")
REDIRECT_URI = "http://127.0.0.1:8765/callback"
_CLIENT_ID = "sandbox-client"
_CLIENT_SECRET = "sandbox-secret"


class Sandbox:
    """A Sage that runs on this machine.

        with Sandbox() as s:
            with s.client("sage200") as sage:
                sage.customers.list().first()

    Args:
        seed: the same seed makes the same data.
        customers: customer accounts (suppliers: a quarter of them), in each company and business.
        transactions: posted sales transactions; three for each customer unless told.
        products: stock items; in Accounting products, services and stock items together.
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
        accounting: Accounting: its login, its businesses, how strict it is.
        sage50: Sage 50 Cloud: what people do there, what was uploaded.
        contractor: Sage 100 Contractor: its companies and tokens.
        cloud_elements: Cloud Elements: instances, polls, deliveries.
        services: these three, by name.
        ledger: every call and every record.
        faults: what goes wrong on purpose.
        sites: what can be reached; set a site's `state` to take it down.
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
        self.accounting = accounting.Accounting(
            self.clock,
            self.ledger,
            size=TradeSize(max(customers, 1), max(customers * 2, 2), max(products, 3)),
            seed=seed,
        )
        self._products: dict[str, Product] = {"sage200": self._sage200, "accounting": self.accounting}
        self.sage50 = Sage50(self.clock, self.ledger, seed=seed)
        self.contractor = Contractor(self.clock, self.ledger, seed=seed)
        self.cloud_elements = CloudElements(self.clock, self.ledger, self.identity, self.sites, self._sage200)
        self.services: dict[str, Service] = {
            service.name: service for service in (self.sage50, self.contractor, self.cloud_elements)
        }
        self.world = World(
            self.clock, self.ledger, self.faults, list(self._products.values()), list(self.services.values())
        )
        for product in self._products.values():
            product.identity.add_client(_CLIENT_ID, secret=_CLIENT_SECRET, redirect_uris=[REDIRECT_URI, *redirect_uris])
            product.identity.add_user("user@example.com")
        self._port = port
        self._server: Server | None = None

    # life

    def start(self) -> Sandbox:
        """Starts serving; `with` does this."""
        if self._server is None:
            self._sage200.data.today()
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
        for product in self._products.values():
            product.close()

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

    def url(self, product: str, *, edition: str | None = None) -> str:
        """Base URL of a product.

        Args:
            product: one of `PRODUCTS`.
            edition: `professional` or `standard`; `v3.1` or `v3`, the older form of Accounting in the region `us`.

        Raises:
            ValueError: the sandbox does not have that product, or the product that edition.
        """
        if product in self.services:
            return f"{self.identity_url}{self.services[product].base}"
        self._known(product)
        wanted = edition or self.edition_of(product)
        bases = _BASES[product]
        if wanted not in bases:
            raise ValueError(f"{product} has no edition {wanted!r}; it has {', '.join(bases)}")
        return f"{self.identity_url}{bases[wanted]}"

    def edition_of(self, product: str) -> str:
        """The edition that a client of a product gets unless told otherwise."""
        return self.edition if self._known(product).name == "sage200" else "v3.1"

    def sign_in_urls(self, product: str) -> SignIn:
        """Where users of a product sign in: whole addresses."""
        place = self._known(product).sign_in
        root = self.identity_url
        return attrs.evolve(
            place,
            authorize=f"{root}{place.authorize}",
            token=f"{root}{place.token}",
            revoke=f"{root}{place.revoke}" if place.revoke else "",
        )

    def identity_for(self, product: str) -> Identity:
        """Who may sign in to a product, and what was issued to whom."""
        return self._known(product).identity

    @property
    def credentials(self) -> Credentials:
        """What the demo application signs in to Sage 200 with."""
        return self.credentials_for("sage200")

    def credentials_for(self, product: str) -> Credentials:
        """What the demo application signs in to a product with."""
        known = self._known(product)
        client, scopes, login = known.identity.clients[_CLIENT_ID], known.sign_in.scopes, known.identity.user.login
        redirect_uri = client.redirect_uris[0]
        if product == "accounting":
            home = {"business": self.accounting.data.place.id}
            return Credentials(client.id, client.secret, redirect_uri, login, scopes, home)
        site = self.sites[0]
        company = next(iter(site.companies))
        return Credentials(
            client_id=client.id,
            client_secret=client.secret,
            redirect_uri=redirect_uri,
            login=login,
            scopes=scopes,
            context={"site": site.site_id, "company": company},
            site=site.site_id,
            company=company,
            audience=AUDIENCE,
        )

    def keys(self, product: str) -> dict[str, str]:
        """What a client of a product without a login is given, such as `token` and `company`."""
        return self.services[product].keys()

    # who

    def sign_in(
        self,
        product: str = "sage200",
        *,
        client: Client | None = None,
        login: str = "",
        scopes: tuple[str, ...] | None = None,
    ) -> Tokens:
        """Signs a user in through the real endpoints, without a browser; the tokens that come of it."""
        from sagewire.sandbox.tokens import sign_in

        known = self._known(product)
        asked = known.sign_in.scopes if scopes is None else scopes
        return sign_in(self, known, client or known.identity.clients[_CLIENT_ID], login, asked)

    def client(self, product: str = "sage200", **keywords: Any) -> Any:
        """A connected synchronous client, signed in; further keywords go to its constructor."""
        from sagewire.sandbox.connect import connect

        self._has(product)
        return connect(self, product, keywords)

    def async_client(self, product: str = "sage200", **keywords: Any) -> Any:
        """A connected asynchronous client, signed in; further keywords go to its constructor."""
        from sagewire.sandbox.connect import connect_async

        self._has(product)
        return connect_async(self, product, keywords)

    # what

    @property
    def app(self) -> Starlette:
        """The ASGI application, for callers in this process that need no server; resets need one."""
        return self.world.app

    @property
    def data(self) -> Company:
        """The data of the first company, to look at or change behind the API's back."""
        return self._sage200.data

    @property
    def settings(self) -> Settings:
        """What the first company is set up to do."""
        return self._sage200.data.settings

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

    def _has(self, product: str) -> None:
        if product not in PRODUCTS:
            raise ValueError(f"the sandbox has no {product!r}; it has {', '.join(PRODUCTS)}")

    def _known(self, product: str) -> Product:
        self._has(product)
        if product not in self._products:
            raise ValueError(f"{product} has no login; its keys are in `Sandbox.keys({product!r})`")
        return self._products[product]


_BASES: Mapping[str, Mapping[str, str]] = {"sage200": BASES, "accounting": accounting.BASES}
