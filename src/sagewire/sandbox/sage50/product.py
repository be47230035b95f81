"""Sage 50 Cloud as it is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sagewire.sandbox import wire
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.document import Routes, load, operations
from sagewire.sandbox.errors import Answer, Refused
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.journal import Call, Ledger
from sagewire.sandbox.outgoing import Callback
from sagewire.sandbox.products import Found, found_below
from sagewire.sandbox.sage50.calls import Calls
from sagewire.sandbox.sage50.installations import Installation
from sagewire.sandbox.sage50.onboarding import Application, Mail, refused
from sagewire.sandbox.sage50.platform import Platform
from sagewire.sandbox.sage50.settings import Settings
from sagewire.sandbox.sage50.snapshots import Content
from sagewire.sandbox.sage50.uploads import Upload
from sagewire.sandbox.service import AtOnce

BASE = "/sage50"
Json = dict[str, Any]
_JSON = ("content-type", "application/json; charset=utf-8")


class Sage50(AtOnce):
    """The product; what people do at the platform and in Sage 50 are its methods.

    Attributes:
        platform: all that the platform holds.
        leaks: calls that brought an API key to an address that needs none.
    """

    name = "sage50"
    base = BASE

    def __init__(self, clock: Clock, ledger: Ledger, *, seed: int = 1) -> None:
        self._clock = clock
        self._ledger = ledger
        self._routes: Routes | None = None
        self.platform = Platform(clock, ledger, seed)
        self.leaks: list[Call] = []
        self._calls = Calls(clock, ledger, self.platform, self.leaks)

    # what people do

    @property
    def settings(self) -> Settings:
        """How it behaves."""
        return self.platform.settings

    @property
    def installation(self) -> Installation:
        """The demo's installation."""
        return self.platform.installations[0]

    @property
    def application(self) -> Application:
        """The demo's application; set its `notification_url` to hear of new files."""
        return self.installation.application

    @property
    def callbacks(self) -> list[Callback]:
        """Approvals and notifications that were posted."""
        return list(self.platform.callbacks)

    @property
    def mails(self) -> list[Mail]:
        """E-mails that were sent."""
        return list(self.platform.mails)

    @property
    def uploads(self) -> list[Upload]:
        """Files that were uploaded, in the phase that each is in by now."""
        self.platform.advance()
        return list(self.platform.uploads.values())

    def solve_captcha(self, registration_url: str) -> Mail:
        """Completes a registration in the browser; the e-mail that follows."""
        return self.platform.solve_captcha(registration_url)

    def consent(self, passcode: str, *, grant: bool = True, wait: bool = True) -> Installation | None:
        """Types a passcode into Sage 50; on grant the key is posted to `approvalUrl`."""
        return self.platform.consent(passcode, grant=grant, wait=wait)

    def publish(
        self, scope: str, records: Sequence[Mapping[str, Any]] | Content, installation: Installation | None = None
    ) -> None:
        """Sage 50 uploads a new file of a scope."""
        self.platform.publish(scope, records, installation)

    def shrink(self, scope: str, keep: int, installation: Installation | None = None) -> None:
        """Sage 50 uploads a file with only the first records of the one before; 0 empties it."""
        self.platform.shrink(scope, keep, installation)

    def records(self, scope: str, installation: Installation | None = None) -> list[Json]:
        """The records of the newest file of a scope."""
        return (installation or self.installation).snapshots[scope].records

    def received(self, scope: str, installation: Installation | None = None) -> dict[str, Json]:
        """What Sage 50 has taken of uploads by now, by id."""
        self.platform.advance()
        return dict((installation or self.installation).received.get(scope, {}))

    def settle(self, timeout: float = 10.0) -> None:
        """Waits until all notifications are delivered."""
        self.platform.settle(timeout)

    # being served

    def find(self, path: str, method: str) -> Found | None:
        """Where a request belongs."""
        return found_below(BASE, path, method, self._route)

    def keys(self) -> dict[str, str]:
        """The key of the demo's installation."""
        return {"auth": self.installation.apikey}

    def controls(self) -> Mapping[str, Callable[[Any], Any]]:
        """What another process may have done: consent, publish a file, switch Sage 50 off and on, end the keys."""
        return {"consent": self._consent, "publish": self._publish, "online": self._online, "expire": self._expire}

    def _consent(self, body: Any) -> Json:
        made = self.consent(str(body["passcode"]), grant=bool(body.get("grant", True)), wait=False)
        return {"installation": made.number if made is not None else None}

    def _publish(self, body: Any) -> Json:
        self.publish(str(body["scope"]), body["records"])
        return {}

    def _online(self, body: Any) -> Json:
        self.installation.online = bool(body["online"])
        return {}

    def _expire(self, _body: Any) -> Json:
        self.expire()
        return {}

    def expire(self) -> None:
        """Every API key ends now."""
        for installation in self.platform.installations:
            installation.expire()

    def start(self, origin: str) -> None:
        """It is served at this origin."""
        self.platform.place(f"{origin}{BASE}")

    def reset(self) -> None:
        """As at the start; the demo's ids, secret and keys are the same again."""
        self.platform.reset()
        self.leaks.clear()

    def close(self) -> None:
        """Ends the thread that notifies."""
        self.platform.courier.close()

    # calls

    def _route(self, method: str, rest: str) -> Any:
        if self._routes is None:
            self._routes = Routes(operations(load(self.name)))
        return self._routes.find(method, rest)

    def answer(self, request: Request, noted: Call) -> Answer:
        """Answers a call."""
        try:
            with self.platform.lock:
                return self._serve(request, noted)
        except Refused as refusal:
            return Answer(refusal.status, wire.encode(refusal.document), (_JSON,))

    def _serve(self, request: Request, noted: Call) -> Answer:
        first, _, rest = noted.path.strip("/").partition("/")
        if first == "register":
            return self._calls.page(request, rest)
        if first == "storage":
            return self._calls.storage(request, noted, rest.split("/"))
        found = self._route(request.method, noted.path)
        if found is None:
            raise refused(404, "notFound", "there is no such path")
        operation, parameters = found
        return self._calls.actions[operation.id](request, noted, parameters)
