"""Credentials that are sent as they are, and rows and bodies that are open to more than is specified."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import ClassVar, TypedDict

import pytest

from sagewire.runtime.auth.given import Composite, GivenHeaders
from sagewire.runtime.decoding.codec import codec_of
from sagewire.runtime.decoding.drift import Drift, DriftReporter
from sagewire.runtime.effects import drive_sync
from sagewire.runtime.errors import ConfigurationError, UsageError
from sagewire.runtime.model import Model, wire
from sagewire.runtime.product import CompositeCredentials, Credential, HeaderCredentials, WireForms
from sagewire.runtime.writing.balance import check
from sagewire.runtime.writing.marks import open_to_more
from sagewire.runtime.writing.payload import build
from tests.runtime.support import FakeClock, Script, answer

HEADERS = HeaderCredentials(
    fields=(
        Credential(name="token", header="X-Token", secret=True, required=True),
        Credential(name="app", header="X-App"),
    )
)
PARTS = CompositeCredentials(
    header="Authorization",
    parts=(Credential(name="user", label="User", required=True), Credential(name="org", label="Org")),
)
NOW = datetime(2024, 1, 1, tzinfo=UTC)


def sent(steps: object) -> object:
    return drive_sync(steps, Script(answer()), FakeClock())  # type: ignore[arg-type]  # any steps


def test_headers() -> None:
    auth = GivenHeaders(HEADERS, {"token": "t", "app": None}, env="X")
    assert sent(auth.headers(NOW)) == {"X-Token": "t"}
    assert (set(auth.secret_headers), repr(auth)) == ({"X-Token"}, "GivenHeaders(token=...)")
    assert auth.limits_key == GivenHeaders(HEADERS, {"token": "t"}).limits_key != GivenHeaders(HEADERS, {}).limits_key
    with pytest.raises(ConfigurationError, match=r"no token.*X_TOKEN"):
        sent(GivenHeaders(HEADERS, {}, env="X").headers(NOW))
    for wrong in ({"tokn": "t"}, {"token": "a\nb"}):
        with pytest.raises(UsageError):
            GivenHeaders(HEADERS, wrong)


def test_parts() -> None:
    auth = Composite(PARTS, {"user": "u", "org": "o"})
    assert sent(auth.headers(NOW)) == {"Authorization": "User u, Org o"}
    assert sent(auth.headers_of(["org"], NOW)) == {"Authorization": "Org o"}
    with pytest.raises(ConfigurationError, match="no org"):
        sent(Composite(PARTS, {"user": "u"}).headers_of(["user", "org"], NOW))
    with pytest.raises(UsageError):
        Composite(PARTS, {"user": "u,Org x"})


class Open(Model, frozen=True, kw_only=True):
    __open__: ClassVar[bool] = True

    id: str | None = None
    amount: Decimal | None = None


class AnyCase(Model, frozen=True, kw_only=True):
    __wire__: ClassVar[WireForms] = WireForms(names="any-case")

    api_key: str | None = wire("apiKey")


def test_open_rows_keep_the_rest_without_a_word() -> None:
    drifts: list[Drift] = []
    reporter = DriftReporter(drifts.append)
    rows = codec_of(list[Open]).decode(b'[{"id":"1","x":1.50},{"id":"2"},{"id":3,"y":null}]', reporter)
    assert [dict(row.extra) for row in rows] == [{"x": Decimal("1.50")}, {}, {"y": None}]
    assert [drift.field for drift in drifts] == ["id"]
    assert codec_of(Open).decode(b'{"z":1}', strict=True).to_wire() == {"z": 1}


def test_names_may_differ_in_capitals() -> None:
    rows = codec_of(list[AnyCase]).decode(b'[{"apikey":"a"},{"APIKEY":"b","apiKey":"c"}]', strict=False)
    assert [row.api_key for row in rows] == ["a", "c"]
    assert dict(rows[1].extra) == {"APIKEY": "b"}


@open_to_more
class OpenWrite(TypedDict, total=False):
    id: str


class ClosedWrite(TypedDict, total=False):
    id: str


def test_open_bodies_take_more() -> None:
    forms = WireForms()
    assert build(OpenWrite, {"id": "1", "new": [1]}, forms=forms) == {"id": "1", "new": [1]}
    with pytest.raises(UsageError):
        build(OpenWrite, {"id": 1, "new": [1]}, forms=forms)
    with pytest.raises(UsageError):
        build(ClosedWrite, {"new": 1}, forms=forms)


def test_balance() -> None:
    rule = {"list": "lines", "debit": "dr", "credit": "cr"}
    good = {"lines": [{"dr": Decimal("0.1")}, {"dr": Decimal("0.2")}, {"cr": "0.3"}]}
    check(rule, good, "x")
    check(rule, {}, "x")
    with pytest.raises(UsageError, match=r"record 1.*0.3.*0.4"):
        check(rule, [good, {"lines": [{"dr": Decimal("0.3")}, {"cr": Decimal("0.4")}]}], "x")
