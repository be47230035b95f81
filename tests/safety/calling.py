"""Targets: whole calls of every product, whatever comes back."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from sagewire.runtime.errors import SagewireError
from sagewire.runtime.wire.message import Headers, Request, Response
from tests.contract.calls import Call, edition_of, plain_call
from tests.contract.products import Case, Product, products
from tests.contract.record import Recorder, finished
from tests.safety.reading import headers
from tests.safety.targets import BODIES, Target, contents, written

_MOST = 60


class Answering(Recorder):
    """Gives the same answer for ever, but not more often than any call may ask."""

    def __init__(self, answer: Response) -> None:
        super().__init__()
        self._answer = answer

    def send(self, request: Request) -> Response:
        """The answer."""
        self.requests.append(request)
        assert len(self.requests) <= _MOST, "it goes round in circles"
        return Response(self._answer.status, self._answer.headers, self._answer.content, request.url)


@cache
def cases() -> tuple[Case, ...]:
    """Of each product one operation of each shape: what fuzzing tells apart."""
    found: dict[tuple[Any, ...], Case] = {}
    for product in products():
        for case in product.cases:
            answer = "" if case.answer is None else case.answer.kind
            shape = (
                str(product),
                case.method,
                case.listed,
                bool(case.batch),
                bool(case.identity),
                answer,
                case.wrapper,
            )
            found.setdefault(shape, case)
    return tuple(found.values())


@cache
def _call(case: Case) -> Call:
    return plain_call(case)


def _names(product: Product) -> list[str]:
    schemas = product.document["components"]["schemas"]
    return sorted({name for schema in list(schemas.values())[:40] for name in schema.get("properties", {})})[:60]


@cache
def _bodies(product: Product) -> st.SearchStrategy[bytes]:
    rows = written([{"id": 1, "id_": "1", "recnum": 3}])
    return contents("$items", "$next", "$total", "message", "response", "results", *_names(product), seeds=(rows,))


@st.composite
def _exchanges(draw: st.DrawFn) -> tuple[int, int, dict[str, str], bytes]:
    number = draw(st.integers(0, len(cases()) - 1))
    status = draw(st.sampled_from([200, 200, 200, 201, 204, 206, 302, 400, 401, 404, 409, 422, 429, 500, 503, 524]))
    own = {
        **draw(headers),
        **draw(st.sampled_from([{}, {"elements-next-page-token": "x"}, {"content-type": "application/json"}])),
    }
    return number, status, own, draw(_bodies(cases()[number].product))


def _answered(given: tuple[int, int, dict[str, str], bytes]) -> None:
    number, status, own, body = given
    case = cases()[number]
    client = case.product.client(Answering(Response(status, Headers(own), body)), edition_of(case), retry=1)
    repr(finished(_call(case).on(client)))


TARGETS = (
    Target(
        name="whole calls",
        inputs=_exchanges(),
        run=_answered,
        raises=(SagewireError,),
        examples=tuple(
            (number, status, {}, body) for number in range(12) for status in (200, 400) for body in BODIES[::4]
        ),
    ),
)
