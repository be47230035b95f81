"""Requests of our clients, judged by a mock that others wrote (Prism) from the documents that the packages bundle.

The client is answered from a script, as in the contract tests; what it sends goes to the mock, which checks it against
the document: path, parameters, headers, security, body.
"""

from __future__ import annotations

import http.client
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import attrs
from hypothesis import HealthCheck, Phase, given, seed, settings

from sagewire.runtime.wire.message import Request, Response
from tests.contract import answers
from tests.contract.calls import Call, calls, edition_of
from tests.contract.products import GENERATED, Case, Product
from tests.contract.record import Recorder, finished
from tests.independent.node import PLACE, Server, free_port

_PRISM = PLACE / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
_PROBLEM = "https://stoplight.io/prism/errors#"
_ABOUT_REQUESTS = {
    "UNPROCESSABLE_ENTITY",
    "UNAUTHORIZED",
    "INVALID_CONTENT_TYPE",
    "NO_PATH_MATCHED_ERROR",
    "NO_METHOD_MATCHED_ERROR",
    "NO_SERVER_MATCHED_ERROR",
    "NO_BASE_PATH",
    "METHOD_NOT_ALLOWED",
}
_QUIET = [HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.too_slow]


_BEYOND = re.compile(r"must be [<>]= -?9007199254740991$")


@attrs.frozen(eq=False)
class Documented(Case):
    """An operation whose body holds all that the document requires: a client may leave that to its caller."""

    @property
    def demands(self) -> bool:
        """Always."""
        return True


@attrs.frozen
class Objection:
    """One thing that the mock has against a request.

    Attributes:
        place: where: `body` or `path`, and the names below it.
        text: what.
    """

    place: tuple[str, ...]
    text: str

    def limitation(self, refusal: Refusal) -> str:
        """Which limitation of the mock it comes from; empty where it is about the request."""
        if _BEYOND.search(self.text):
            return "whole numbers of more than 53 bits are refused, though the document says int64"
        schemas = refusal.case.product.schemas
        if schemas.null_by_default and self.place[:1] == ("body",) and _at(self.place[1:], refusal.request) is None:
            return "null is refused where only `x-sagewire-wire` says that every field takes it"
        return ""

    def __str__(self) -> str:
        return f"{'.'.join(self.place)}: {self.text}"


def _at(place: Iterable[str], request: Request) -> Any:
    """What stands at a place of a body."""
    value: Any = json.loads(request.content or b"")
    for name in place:
        value = value[int(name)] if isinstance(value, list) else value[name]
    return value


@attrs.frozen
class Refusal:
    """What the mock had against a request.

    Attributes:
        case: the operation.
        kind: of refusal, as the mock names it.
        objections: what it had against it.
        request: what was sent.
    """

    case: Case
    kind: str
    objections: tuple[Objection, ...]
    request: Request

    @property
    def limitation(self) -> str:
        """Which limitation of the mock it comes from; empty where anything in it is about the request."""
        found = [objection.limitation(self) for objection in self.objections]
        return found[0] if found and all(found) else ""

    def __str__(self) -> str:
        told = "; ".join(map(str, self.objections))
        return f"{self.case.product.name} {self.case.id}: {self.kind}: {told}"


@attrs.define
class Mock:
    """The mock of one product.

    Attributes:
        product: the product.
        server: the program.
        sent: requests that it was sent.
        refusals: what it had against them.
        unanswered: requests that it took and could make no answer for.
    """

    product: Product
    server: Server
    sent: int = 0
    refusals: list[Refusal] = attrs.field(factory=list[Refusal])
    unanswered: int = 0

    def judge(self, case: Case, request: Request) -> None:
        """Sends a request to the mock and notes what it says."""
        parts = urlsplit(request.url)
        base = urlsplit(next(url for url in self.product.servers.values() if request.url.startswith(f"{url}/")))
        target = parts.path[len(base.path.rstrip("/")) :] + (f"?{parts.query}" if parts.query else "")
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        try:
            headers = {name: value.encode("latin-1") for name, value in request.headers.items()}
            connection.request(request.method, target, request.content, headers)
            answer = connection.getresponse()
            content = answer.read()
            violations: list[dict[str, Any]] = json.loads(answer.getheader("sl-violations") or "[]")
        finally:
            connection.close()
        self.sent += 1
        if answer.status >= 400 or violations:
            self._note(case, request, answer.status, violations, content)

    def _note(
        self, case: Case, request: Request, status: int, violations: list[dict[str, Any]], content: bytes
    ) -> None:
        """The mock answers a bad request as the document says that it is answered; a header tells why."""
        try:
            problem: Any = json.loads(content)
        except ValueError:
            problem = None
        kind = str(problem.get("type", "")) if isinstance(problem, dict) else ""
        found: list[dict[str, Any]] = violations
        if kind.startswith(_PROBLEM):
            kind = kind.removeprefix(_PROBLEM)
            if kind not in _ABOUT_REQUESTS:
                self.unanswered += 1
                return
            found = problem.get("validation") or violations
        about = [item for item in found if item.get("location", ["request"])[0] != "response"]
        if found and not about:
            self.unanswered += 1
            return
        objections = [Objection(_place(item), str(item.get("message"))) for item in about]
        nothing = Objection((), content.decode("utf-8", "replace")[:300])
        self.refusals.append(Refusal(case, kind or f"HTTP {status}", tuple(objections or [nothing]), request))


def _place(item: dict[str, Any]) -> tuple[str, ...]:
    """Where an objection is, without the word `request` before it."""
    steps = tuple(str(step) for step in item.get("location", ()))
    return steps[1:] if steps[:1] == ("request",) else steps


@attrs.define
class Judged(Recorder):
    """A transport that has the mock judge each request, and answers from its script."""

    mock: Any = None
    case: Any = None

    def send(self, request: Request) -> Response:
        """Has it judged, and answers."""
        self.mock.judge(self.case, request)
        return super().send(request)


@contextmanager
def mock(product: Product) -> Iterator[Mock]:
    """Serves a product's bundled document on a free port of loopback."""
    port = free_port()
    document = str(GENERATED / product.name / "openapi.json")
    program = [str(_PRISM), "mock", document, "--port", str(port), "--errors", "-v", "warn"]
    with Server(program, port) as server:
        yield Mock(product, server)


def drive(mock: Mock, case: Case, *, often: int, whole: int) -> None:
    """Makes calls of an operation, their arguments drawn from the document.

    Args:
        mock: the product's mock.
        case: the operation.
        often: how many with some of the arguments.
        whole: how many with all of them.
    """
    case = Documented(**attrs.asdict(case, recurse=False))
    transport = Judged(mock=mock, case=case)
    client = case.product.client(transport, edition_of(case))

    def one(call: Call) -> None:
        transport.play(*answers.ended(case))
        finished(call.on(client))

    for count, full in ((often, False), (whole, True)):
        if count:
            number = zlib.crc32(f"{case.product.name} {case.id} {full}".encode())
            usual = settings(
                max_examples=count, database=None, deadline=None, suppress_health_check=_QUIET, phases=[Phase.generate]
            )
            usual(seed(number)(given(calls(case, whole=full))(one)))()
