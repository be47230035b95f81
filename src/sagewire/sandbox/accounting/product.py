"""Accounting behind its edge: token, limits, business, role; then the behaviour of the path."""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Callable
from urllib.parse import parse_qsl

from sagewire.sandbox import wire
from sagewire.sandbox.accounting import businesses, login, seeding, serve
from sagewire.sandbox.accounting.call import Call
from sagewire.sandbox.accounting.catalogue import Operation
from sagewire.sandbox.accounting.data import Book
from sagewire.sandbox.accounting.model import Model
from sagewire.sandbox.accounting.refusals import invalid, refused
from sagewire.sandbox.accounting.repeats import Repeats
from sagewire.sandbox.accounting.seed_trade import Size
from sagewire.sandbox.accounting.settings import Settings
from sagewire.sandbox.clock import Clock
from sagewire.sandbox.document import load
from sagewire.sandbox.errors import Answer, Refused
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.identity import Access
from sagewire.sandbox.journal import Call as Noted
from sagewire.sandbox.journal import Ledger
from sagewire.sandbox.products import Found, SignIn, found_below

BASE = "/v3.1"
BASES = {"v3.1": BASE, "v3": "/us/sageone/accounts/v3"}
_GATEWAY = re.compile(r"/(us|ca|de|es|fr|uki)/sageone/accounts/v3(?=/|$)")
_OLD_PATH = "/contact_allocations"
_NO_KEY = (
    "Access denied due to missing subscription key. "
    "Make sure to include subscription key when making requests to an API."
)
_WRONG_KEY = (
    "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."
)


class Accounting:
    """The product.

    Args:
        clock: tells the time.
        ledger: where calls and changes are noted.
        size: how much data a business starts with.
        seed: what it is made from.

    Attributes:
        identity: who may sign in; its tokens are its own.
        settings: how strict it is.
        lead: id of the lead business, which Sage may change at any time; empty for the first that a user reaches.
    """

    name = "accounting"
    sign_in = SignIn(f"{login.AUTHORIZE}?filter=apiv3.1", login.TOKEN, login.REVOKE, scopes=("full_access",))

    def __init__(self, clock: Clock, ledger: Ledger, *, size: Size, seed: int = 1) -> None:
        self._clock = clock
        self._ledger = ledger
        self._size = size
        self._seed = seed
        self._lock = threading.RLock()
        self._model: Model | None = None
        self._books: list[Book] = []
        self.identity = login.identity(clock)
        self.settings = Settings()
        self.lead = ""
        self._repeats = Repeats(clock)
        self._login = login.Endpoints(self.identity, self._countries)

    # data

    @property
    def model(self) -> Model:
        """What all businesses have in common; read when it is first needed."""
        with self._lock:
            if self._model is None:
                self._model = Model(load(self.name))
            return self._model

    @property
    def businesses(self) -> list[Book]:
        """The data of the businesses; made when it is first needed."""
        with self._lock:
            if not self._books:
                self._books = seeding.make(self.model, self._clock, self._seed, self._size)
                for book in self._books:
                    book.on_change = self._ledger.note
            return self._books

    @property
    def data(self) -> Book:
        """The data of the first business."""
        return self.businesses[0]

    def reset(self) -> None:
        """Back to the data and the rules that the sandbox starts with."""
        with self._lock:
            self._books = []
            self._repeats.reset()
            self.settings = Settings()
            self.lead = ""

    def close(self) -> None:
        """Lets the data go."""
        with self._lock:
            self._books = []

    def _reachable(self, user: str) -> list[Book]:
        known = self.identity.users.get(user)
        allowed = known.sites if known is not None else []
        return [book for book in self.businesses if allowed is None or book.place.id in allowed]

    def _lead(self, books: list[Book]) -> Book | None:
        chosen = next((book for book in books if book.place.id == self.lead), None)
        return chosen or next(iter(books), None)

    def _countries(self, user: str) -> list[str]:
        return [book.place.country for book in self._reachable(user)]

    # calls

    def find(self, path: str, method: str) -> Found | None:
        """Edition, path below the base URL and operation of a request; None where it is not ours."""
        found = found_below(BASE, path, method, self.model.catalogue.find, "v3.1")
        if found is not None:
            return found
        gateway = _GATEWAY.match(path)
        if gateway is None:
            return None
        rest = path[gateway.end() :] or "/"
        known = self._old(method, rest)
        return Found("v3", rest, known.id if known else "", known.path if known else "")

    def identify(self, request: Request) -> Answer | None:
        """Answers a call of the login; None where it is not ours."""
        return self._login.answer(request.method, request.uri, request.headers, request.body)

    def begin(self, request: Request, noted: Noted) -> Callable[[], Answer]:
        """Looks at what else is going on as a call comes; what it gives answers the call."""
        others = [call for call in self._ledger.open(self.name) if call is not noted]
        crowded = len(others) >= self.settings.concurrent
        clash = self.settings.strict_numbers and self._clashes(request, noted, others)
        return lambda: self._answer(request, noted, crowded=crowded, clash=clash)

    def _clashes(self, request: Request, noted: Noted, others: list[Noted]) -> bool:
        found = self.model.catalogue.find(request.method, noted.path) if noted.edition == "v3.1" else None
        if found is None or not found[0].numbered:
            return False
        numbered = {operation.id for operation in self.model.catalogue.operations if operation.numbered}
        business = noted.headers.get("x-business", "")
        return any(
            call.operation in numbered
            and call.headers.get("x-business", "") == business
            and (not _repeat_of(call) or _repeat_of(call) != _repeat_of(noted))
            for call in others
        )

    def _answer(self, request: Request, noted: Noted, *, crowded: bool, clash: bool) -> Answer:
        self._ledger.enter(noted)
        marks: list[tuple[str, str]] = [("x_request_id", secrets.token_hex(16))]
        try:
            if crowded:
                raise refused(429, "TooManyRequests", "Too many concurrent requests: wait and repeat")
            answer = self._old_form(request) if noted.edition == "v3" else self._serve(request, noted, marks, clash)
        except Refused as refusal:
            answer = serve.reply(refusal.status, refusal.document)
        finally:
            self._ledger.enter(None)
        return Answer(answer.status, answer.body, (*answer.headers, *marks))

    def _serve(self, request: Request, noted: Noted, marks: list[tuple[str, str]], clash: bool) -> Answer:
        access = self._authorise(request)
        found = self.model.catalogue.find(request.method, noted.path)
        if found is None:
            verbs = self.model.catalogue.verbs(noted.path)
            if verbs:
                raise refused(405, "MethodNotAllowed", f"Only {', '.join(verbs)} can be used here")
            raise refused(404, "NotFound", "The requested path could not be found")
        operation, key = found
        if operation.method != "GET" and "full_access" not in access.scopes:
            raise refused(403, "AccessDenied", "The access token does not have the scope full_access")
        self._role(access, operation)
        books = self._reachable(access.login)
        if operation.context:
            book = self._business(request, books)
            marks.append(("x-business", book.place.id))
        else:
            book = self._lead(books) or self.data
        call = self._call(request, operation, key, book)
        if clash:
            raise invalid("Number has already been taken: another document is being created", "base")
        try:
            return serve.serve(call, self._repeats) if operation.context else self._own(call, access, books)
        finally:
            noted.ignored += call.ignored

    def _call(self, request: Request, operation: Operation, key: str, book: Book) -> Call:
        query = dict(parse_qsl(request.query, keep_blank_values=True))
        return Call(operation, key, query, request.headers, request.body, book, self.model, self.settings)

    def _own(self, call: Call, access: Access, books: list[Book]) -> Answer:
        action = call.operation.action
        if call.operation.method != "GET" and not call.headers.get("content-type", "").startswith("application/json"):
            raise refused(415, "UnsupportedMediaType", "The media type of the request is not supported: send JSON")
        if action == "list":
            return serve.reply(200, businesses.listed(call.operation, call.query, books))
        if call.collection == "user":
            work = businesses.user if action == "read" else businesses.change_user
            return serve.reply(200, work(call, access.login))
        lead = self._lead(books)
        call.book = businesses.named(call.key, books, lead or self.data)
        return serve.reply(200, businesses.shown(call) if action == "get" else businesses.change(call))

    # who may

    def _authorise(self, request: Request) -> Access:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        access = self.identity.check(token) if scheme.lower() == "bearer" else None
        if access is None:
            raise refused(401, "Unauthorized", "The access token is missing, invalid or has expired")
        return access

    def _role(self, access: Access, operation: Operation) -> None:
        user = self.identity.users.get(access.login)
        places = {*operation.areas, operation.collection}
        if user is not None and user.denied & (places | {f"{place}:{operation.method}" for place in places}):
            raise refused(403, "MultiUserAccessDenied", "You do not have permission to access this resource")

    def _business(self, request: Request, books: list[Book], header: str = "x-business") -> Book:
        wanted = request.headers.get(header, "")
        if not wanted and self.settings.require_business:
            raise refused(401, "AuthorizationFailure", "X-Business is missing")
        found = next((book for book in books if book.place.id == wanted), None) if wanted else self._lead(books)
        if found is None:
            raise refused(401, "AuthorizationFailure", "You do not have access to this business. (MSE)")
        if not found.place.active:
            raise refused(401, "AuthorizationFailure", "No active subscription. (MSE)")
        return found

    # the older form

    def _old(self, method: str, path: str) -> Operation | None:
        found = self.model.catalogue.find(method, path) if path == _OLD_PATH and method == "GET" else None
        return found[0] if found else None

    def _old_form(self, request: Request) -> Answer:
        key = request.headers.get("ocp-apim-subscription-key", "")
        if key not in self.settings.subscription_keys:
            message = _WRONG_KEY if key else _NO_KEY
            return serve.reply(401, {"statusCode": 401, "message": message})
        gateway = _GATEWAY.match(request.path)
        operation = self._old(request.method, request.path[gateway.end() :] if gateway else "")
        if operation is None:
            return serve.reply(404, {"statusCode": 404, "message": "Resource not found"})
        signed_in = "authorization" in request.headers
        books = self._reachable(self._authorise(request).login) if signed_in else self.businesses
        call = self._call(request, operation, "", self._business(request, books, "x-site"))
        rows, *_ = serve.paged(call, call.query, numbers=True)
        return Answer(200, wire.encode(rows), (serve.JSON,))


def _repeat_of(call: Noted) -> str:
    found = re.search(r'"idempotency_id"\s*:\s*"([0-9a-fA-F]{32})"', call.body)
    return found[1].lower() if found else ""
