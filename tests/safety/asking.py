"""Targets: what callers give, and what the runtime makes of it for the wire."""

from __future__ import annotations

import datetime as dt
import operator
import os
import tempfile
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from sagewire.events.placeholders import fill, parse
from sagewire.runtime.auth.stores import FileStore
from sagewire.runtime.auth.stores.secret import FileSecret
from sagewire.runtime.decoding import codec
from sagewire.runtime.errors import ConfigurationError, SagewireError, StoreError, UsageError
from sagewire.runtime.filters.ceql import ceql
from sagewire.runtime.filters.fields import condition_of, orders_of, select_of
from sagewire.runtime.filters.odata import odata
from sagewire.runtime.filters.sql import sql
from sagewire.runtime.filters.where import Ordered
from sagewire.runtime.lookup import load
from sagewire.runtime.product import WireForms
from sagewire.runtime.wire.urls import base_url, check_header, encode_query, path_segment
from sagewire.runtime.writing import payload
from tests.runtime.sample import Customer, CustomerWrite
from tests.runtime.support import PRODUCT
from tests.safety.targets import HOSTILE, Target, contents, encodable, mangled, texts, worded

FIELDS = (
    "id",
    "reference",
    "balance",
    "from_",
    "on_hold",
    "opened",
    "touched",
    "status",
    "contact",
    "contacts",
    "pin",
    "nothing",
)
_WORDS = ("eq", "ne", "gt", "le", "in_", "contains", "startswith", "endswith", "is_")
_FORMS = WireForms(day="T00:00:00Z", null="refuse")

values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**70), 2**70),
        st.floats(),
        st.decimals(),
        texts,
        st.dates(),
        st.datetimes(),
        st.binary(max_size=4),
        st.datetimes(timezones=st.sampled_from([dt.UTC, dt.timezone(dt.timedelta(hours=14))])),
        st.just(object()),
        st.just(Decimal("1E+500")),
    ),
    lambda part: st.one_of(
        st.lists(part, max_size=3),
        st.dictionaries(st.one_of(texts, st.integers()), part, max_size=3),
        st.frozensets(st.text(max_size=2)),
    ),
    max_leaves=6,
)
"""Whatever Python has."""


def _part(column: Any, word: str, value: Any) -> Any:
    if word in {"eq", "ne"} or (word in {"gt", "le"} and isinstance(column, Ordered)):
        return getattr(operator, word)(column, value)
    if not hasattr(column, word):  # a field of another kind: Python says so, as every checker does
        return column == value
    return getattr(column, word)(value)


def _filter(given: list[tuple[str, str, Any, bool]]) -> None:
    def where(c: Any) -> Any:
        whole: Any = None
        for field, word, value, either in given:
            part = _part(getattr(c, field), word, value)
            whole = part if whole is None else (whole | part if either else whole & part)
        return whole

    condition = condition_of(where, Customer)
    if condition is not None:
        for write in (odata, sql, ceql):
            try:
                assert isinstance(write(condition), str)
            except UsageError as error:
                worded(error)
        condition.split(300)


def _order(given: Any) -> None:
    for order in orders_of(given, Customer):
        str(order)


def _select(given: Any) -> None:
    assert all(isinstance(name, str) for name in select_of(given, Customer))


def _encode(value: Any) -> None:
    assert isinstance(codec.encode(value, _FORMS), bytes)


def _payload(given: Any) -> None:
    codec.encode(payload.build(CustomerWrite, given, forms=_FORMS), _FORMS)


def _url(text: str) -> None:
    encode_query([("$filter", text)])
    segment = path_segment(text, "id")
    assert not set(segment) & set("/?#\\ \r\n\0"), segment
    assert segment not in {".", ".."}


def _header(given: tuple[str, str]) -> None:
    name, value = given
    assert not set(check_header(name, value)) & {"\r", "\n", "\0"}


def _base(text: str) -> None:
    base_url(text)


def _placeholders(text: str) -> None:
    parse(text)
    fill(text, dt.datetime(2026, 3, 1, tzinfo=dt.UTC))


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="sagewire-fuzz-")


def _file(name: str, content: bytes) -> Path:
    path = Path(_folder().name) / name
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    return path


def _profile(content: bytes) -> None:
    environment = {"SAGEWIRE_PROFILE_FILE": str(_file("profiles.toml", content)), "HOME": _folder().name}
    profile = load(PRODUCT, None, environment)
    repr(profile)
    profile.arguments()


def _store(content: bytes) -> None:
    path = _file("tokens.json", content)
    store = FileStore(path)
    try:
        tokens = store.load()
    except StoreError:
        assert path.read_bytes() == content, "a damaged file was touched"
        raise
    assert tokens is not None
    store.save(tokens)
    assert store.load() == tokens


def _secret(content: bytes) -> None:
    FileSecret(_file("secret", content)).load()


def _setting(name: str, value: str) -> str:
    import json

    return f"[default.support]\nclient_id = 'a'\n{name} = {json.dumps(value)}\n"


_PROFILE = b"""[default.support]
client_id = "a"
client_secret = "b"
site = "s"
company = 7
refresh_days = "30"
development = true
"""
_SETTINGS = (
    "client_id",
    "client_secret",
    "redirect_uri",
    "refresh_days",
    "token_file",
    "access_token",
    "authorize_url",
    "token_url",
    "edition",
    "base_url",
    "development",
    "site",
    "company",
    "paths",
    "subscription_key",
)

TARGETS = (
    Target(
        name="filters",
        inputs=st.lists(
            st.tuples(st.sampled_from(FIELDS), st.sampled_from(_WORDS), values, st.booleans()), min_size=1, max_size=4
        ),
        run=_filter,
        raises=(UsageError,),
        examples=(
            [("contact", "eq", None, False), ("id", "eq", 1, False)],
            [("reference", "in_", [*HOSTILE], True)],
            [("balance", "gt", Decimal("NaN"), True)],
            [("reference", "contains", "%_[\\", False)],
        ),
    ),
    Target(
        name="orders",
        inputs=st.one_of(values, st.sampled_from(FIELDS).map(lambda n: f"-{n}"), st.lists(texts, max_size=3)),
        run=_order,
        raises=(UsageError,),
    ),
    Target(
        name="selections",
        inputs=st.one_of(texts, values, st.lists(texts, max_size=3)),
        run=_select,
        raises=(UsageError,),
    ),
    Target(
        name="bodies as JSON",
        inputs=values,
        run=_encode,
        raises=(UsageError,),
        examples=({"a": Decimal("sNaN")}, {"a": "\ud800"}, [b""], {"a": 2**70}),
    ),
    Target(
        name="write arguments",
        inputs=st.one_of(
            values, st.dictionaries(st.sampled_from([*CustomerWrite.__annotations__, "x"]), values, max_size=4)
        ),
        run=_payload,
        raises=(UsageError,),
        examples=(
            {"credit_limit": Decimal("sNaN")},
            {"reference": "\ud800"},
            {"lines": "abc"},
            {"days": True},
            {"lines": [None]},
        ),
    ),
    Target(name="path and query values", inputs=texts, run=_url, raises=(UsageError,), examples=HOSTILE),
    Target(
        name="header values",
        inputs=st.tuples(st.one_of(st.just("X-A"), texts), texts),
        run=_header,
        raises=(UsageError,),
        examples=(("X-A", "\n"), ("X-A", "a\u2028b")),
    ),
    Target(
        name="base addresses",
        inputs=st.one_of(
            texts, texts.map(lambda t: f"https://{t}"), texts.map(lambda t: f"https://api.example.test{t}")
        ),
        run=_base,
        raises=(ConfigurationError,),
        examples=("https://[", "https://a:b", "https://\u2100.example"),
    ),
    Target(
        name="placeholders",
        inputs=st.one_of(
            texts,
            st.lists(
                st.one_of(
                    texts,
                    st.sampled_from(
                        [
                            "${date:yyyy-MM-dd'T'HH:mm:ss}",
                            "${epoch:ms}",
                            "${dateTimeZone:Europe/London:yyyy}",
                            "${gmtDate:",
                            "${dateTimeZone:GMT+99:99:yy}",
                            "}",
                            "?a=",
                            "%41",
                        ]
                    ),
                ),
                max_size=5,
            ).map("".join),
        ),
        run=_placeholders,
        raises=(UsageError,),
        examples=(
            "${dateTimeZone:GMT+99:99:yyyy}",
            "${dateTimeZone:a/../b:yyyy}",
            "${date:''''}",
            "${date:" + "y" * 5000 + "}",
        ),
    ),
    Target(
        name="profile files",
        inputs=st.one_of(
            st.builds(_setting, st.sampled_from(_SETTINGS), encodable).map(str.encode),
            st.builds(
                lambda n, v: f"[default.support]\nclient_id = 'a'\n{n} = {v}\n".encode(),
                st.sampled_from(_SETTINGS),
                st.sampled_from(
                    ["1", "-1", "true", "[]", "{}", "{a=1}", "1979-05-27", "nan", "9" * 30, '"9999999999999"']
                ),
            ),
            mangled(st.just(_PROFILE)),
            st.binary(max_size=60),
        ),
        run=_profile,
        raises=(SagewireError,),
        examples=(
            _PROFILE,
            _setting("refresh_days", "99999999999").encode(),
            b"default = 1\n",
            b"[default]\nsupport = []\n",
            b"\xff",
            b"a = " + b"[" * 2000,
        ),
    ),
    Target(
        name="token stores",
        inputs=contents("version", "access_token", "issued_at", "expires_at", "consented_at"),
        run=_store,
        raises=(StoreError,),
        examples=(
            b'{"version":1,"access_token":"a","issued_at":"2026-01-01T00:00:00Z","expires_at":"2026-01-01T00:00:00Z","consented_at":"0001-01-01T00:00:00+23:00"}',
        ),
    ),
    Target(name="secret files", inputs=st.binary(max_size=30), run=_secret, raises=(StoreError,)),
)
