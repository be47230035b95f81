"""Any OpenAPI 3 document becomes a package that works, or the reasons why not, one line each."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.__main__ import main
from generator.build import build
from generator.naming import CLIENT_RESERVED
from sagewire.runtime.client import AsyncClient, Client
from sagewire.runtime.errors import ConfigurationError, DecodeError, SagewireWarning, UsageError
from sagewire.runtime.options import RequestOptions
from tests.generator.test_golden import FEATURES, spec_of


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The golden documents as importable packages `built_<feature>`."""
    folder = tmp_path_factory.mktemp("built")
    for feature in FEATURES:
        build(spec_of(feature), f"built.{feature}", folder)
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == "built"]:
        del sys.modules[name]


@pytest.mark.parametrize("feature", FEATURES)
def test_everything_can_be_imported(feature: str, packages: Path) -> None:
    package = importlib.import_module(f"built.{feature}")
    package.preload()
    assert set(package.__all__) <= set(dir(package))
    for name in package.models.__all__:
        assert getattr(package.models, name) is not None
    client_name = next(name for name in package.__all__ if f"Async{name}" in package.__all__)
    for operation_id, operation in package.OPERATIONS.items():
        assert operation.id == operation_id
        for cls in (getattr(package, client_name), getattr(package, f"Async{client_name}")):
            client = cls(base_url="https://api.example.test")
            assert callable(getattr(getattr(client, operation.resource), operation.name))


def built(feature: str) -> Any:
    """The package of a feature."""
    return importlib.import_module(f"built.{feature}")


class Server:
    """Answers every request with the same JSON, and remembers the requests."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return httpx2.Response(200, content=answer if isinstance(answer, bytes) else json.dumps(answer).encode())

    @property
    def last(self) -> httpx2.Request:
        """The last request."""
        return self.requests[-1]

    def client(self, cls: Any, **settings: Any) -> Any:
        """A client of this server."""
        return cls(http_client=httpx2.MockTransport(self), **settings)


def test_parents_pick_the_path(packages: Path) -> None:
    Parents = built("parents").Parents

    server = Server([])
    with server.client(Parents) as client:
        for arguments, path in (
            ({}, "/v1/customer_emails"),
            ({"customer_id": 5}, "/v1/customers/5/customer_emails"),
            ({"customer_id": 5, "contact_id": 6}, "/v1/customers/5/contacts/6/customer_emails"),
        ):
            assert list(client.customer_emails.list(**arguments)) == []
            assert server.last.url.path == path
        with pytest.raises(ValueError, match="contact_id"):
            list(client.customer_emails.list(contact_id=6))


def test_methods_of_every_shape(packages: Path) -> None:
    Parents = built("parents").Parents

    server = Server({"id": 1, "name": "A"})
    with server.client(Parents) as client:
        assert client.customers.get(1).name == "A"
        client.customers.release(1)
        assert (server.last.method, server.last.url.path) == ("POST", "/v1/customers/1/release")
        client.customers.preview(anything={"at": "all"})
        assert json.loads(server.last.content) == {"anything": {"at": "all"}}
        client.customers.update_draft(3, name="B")
        assert (server.last.method, server.last.url.path) == ("PUT", "/v1/customers_new/3")
        client.customers.duplicate(name="B")
        assert client.customers.delete(4) is None
    server = Server([{"id": 1, "name": "A"}])
    with server.client(Parents) as client:
        assert client.customers.update_many([{"name": "A"}])[0].id == 1
        assert json.loads(server.last.content) == [{"name": "A"}]
        assert client.customers.search(term="x")[0].name == "A"


def test_values_of_every_kind_go_both_ways(packages: Path) -> None:
    Values = built("values").Values
    models = built("values").models

    wire = {"id": 1, "name": "n", "price": 1.10, "made": "2024-01-02T00:00:00Z", "changed": "2024-01-02T03:04:05Z",
            "status": "new one", "size": "S", "gaps": [1, None], "prices": {"x": {"amount": 2.5}}, "from": "here",
            "$path": "p", "key": "12345678-1234-5678-1234-567812345678", "parts": [{"id": 2}], "labels": {"a": "b"},
            "made_up": 1}  # fmt: skip
    server = Server(wire)
    with server.client(Values) as client:
        thing = client.things.create(
            name="n", price=Decimal("1.10"), made=date(2024, 1, 2), from_="here", note=None, tags=["a"],
            address={"line_1": "x", "field_2nd": "y"}, lines=[{"qty": 3}], is_editing=True, status="another",
        )  # fmt: skip
    assert json.loads(server.last.content) == {
        "name": "n", "price": 1.1, "made": "2024-01-02T00:00:00Z", "from": "here", "note": None, "tags": ["a"],
        "address": {"line_1": "x", "2nd": "y"}, "lines": [{"qty": 3}], "is_editing": True, "status": "another",
    }  # fmt: skip
    assert isinstance(thing, models.Thing)
    assert thing.price == Decimal("1.1")
    assert thing.made == date(2024, 1, 2)
    assert thing.changed == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert thing.status == "new one"
    assert thing.prices["x"].amount == Decimal("2.5")
    assert thing.parts[0].id == 2
    assert (thing.from_, thing.path, thing.extra) == ("here", "p", {"made_up": 1})


def test_query_parameters_and_bytes(packages: Path) -> None:
    Values = built("values").Values

    server = Server([])
    with server.client(Values) as client:
        moment = datetime(2024, 1, 2, tzinfo=UTC)
        list(client.things.list(since=moment, status=["open", "closed"], query_limit=5, x_trace="t"))
        query = server.last.url.params
        assert query.get_list("status") == ["open", "closed"]
        assert (query["since"], query["sort"], query["limit"]) == ("2024-01-02T00:00:00Z", "up", "5")
        assert server.last.headers["X-Trace"] == "t"
    server = Server(b"\x89PNG")
    with server.client(Values) as client:
        assert client.things.get_picture(1) == b"\x89PNG"
        client.things.put_picture(1, b"new")
        assert server.last.content == b"new"
        assert server.last.headers["Content-Type"] == "application/octet-stream"


def test_forms(packages: Path) -> None:
    ThreeZero = built("three_zero").ThreeZero

    server = Server({})
    with server.client(ThreeZero, base_url="https://shop.example.test") as client:
        client.pet.post_form(name="a&b", tags=["x", "y"])
        assert server.last.content == b"name=a%26b&tags=x&tags=y"
        client.pet.put_form(name="Rex", photo=b"\x89PNG")
        boundary = server.last.headers["Content-Type"].partition("boundary=")[2]
        parts = server.last.content.split(b"--" + boundary.encode())
        assert b'name="photo"; filename="photo"' in parts[2]
        assert parts[2].endswith(b"\x89PNG\r\n")


def test_a_document_without_a_server_asks_for_one(packages: Path) -> None:
    ThreeZero = built("three_zero").ThreeZero

    with pytest.raises(Exception, match="base_url"):
        ThreeZero()
    server = Server({"name": "Rex", "photoUrls": []})
    with server.client(ThreeZero, base_url="https://shop.example.test/api", auth="token") as client:
        assert client.pet.create(name="Rex", photo_urls=[]).name == "Rex"
        assert json.loads(server.last.content) == {"name": "Rex", "photoUrls": []}
        assert server.last.headers["Authorization"] == "Bearer token"
        with pytest.raises(ValueError, match="photo_urls: must be given"):
            client.pet.create(name="Rex")


def test_the_client_s_own_names_are_reserved() -> None:
    own = {name for cls in (Client, AsyncClient) for name in dir(cls) if not name.startswith("_")}
    assert own <= CLIENT_RESERVED


BROKEN = """
openapi: 3.1.0
info: {title: Broken, version: "1"}
paths:
  /a/{x}: {get: {responses: {"200": {description: Fine.}}}}
  /b/{y}: {get: {responses: {"200": {description: Fine.}}}}
"""


def test_reasons_are_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(BROKEN)
    assert main(["build", str(spec), "--package", "acme.api", "--output", str(tmp_path / "out")]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert all(line.startswith(f"{spec}:") and "; " in line for line in lines)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.yaml", "--package", "acme"], "nowhere.yaml"),
        (["{spec}", "--package", "acme.2nd"], "'2nd' is no name for a package"),
        (["{spec}", "--package", "class"], "'class' is no name for a package"),
        (["{spec}", "--package", "json"], "the name of a module of Python itself"),
        (["{spec}", "--package", "acme", "--overlay", "nowhere.yaml"], "nowhere.yaml"),
    ],
)
def test_wrong_arguments_are_one_line(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = [argument.format(spec=spec_of("webhooks")) for argument in arguments]
    assert main(["build", *filled, "--output", str(tmp_path)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert message in line


# -- strategies of overlays ------------------------------------------------------------------------------------------


def test_lists_arrive_in_envelopes(packages: Path) -> None:
    from built.envelopes import Envelopes  # type: ignore[import-not-found]  # made by the fixture

    parts = [{"id": str(number), "$path": f"/parts/{number}"} for number in range(3)]
    server = Server(
        {"$items": parts[:2], "$next": "/parts?page=2&per_page=2", "$total": 3},
        {"$items": parts[2:], "$next": None, "$total": 3},
    )
    with server.client(Envelopes) as client:
        assert [part.id for part in client.parts.list(page_size=2, sort="name:desc")] == ["0", "1", "2"]
        assert [request.url.query for request in server.requests] == [
            b"sort=name%3Adesc&per_page=2&page=1",
            b"sort=name%3Adesc&page=2&per_page=2",
        ]
        assert client.parts.list().count() == 3
    document = json.loads((packages / "built/envelopes/openapi.json").read_text())
    answered = document["paths"]["/parts"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answered["properties"]["$items"]["type"] == "array"


def test_references_are_resolved(packages: Path) -> None:
    from built.envelopes import Envelopes, models

    server = Server({"id": "5", "$path": "/parts/5"})
    with server.client(Envelopes) as client:
        part = client.resolve(models.Reference(path="/parts/a%2Fb"))
        assert type(part) is models.Part
        assert server.last.url.raw_path == b"/v1/parts/a%2Fb"
        client.resolve("/v1/parts/newest")
        assert server.last.url.path == "/v1/parts/newest"
        client.resolve(part)
        assert server.last.url.path == "/v1/parts/5"
        for wrong in ("/nothing/5", "https://elsewhere.example/parts/5", models.Reference()):
            with pytest.raises(UsageError):
                client.resolve(wrong)


def test_changes_are_one_stream(packages: Path) -> None:
    from built.envelopes import Envelopes

    def answer(request: httpx2.Request) -> httpx2.Response:
        gone = "deleted_since" in request.url.params
        old = {"id": "1", "created_at": "2023-01-01T00:00:00Z", "updated_at": "2024-01-01T00:00:00Z"}
        new = {"id": "2", "created_at": "2024-01-01T00:00:00Z"}
        dead = {"id": "3", "deleted_at": "2024-01-01T00:00:00Z"}
        before = {"id": "4", "deleted_at": "2023-12-31T23:59:59Z"}
        asked.append(dict(request.url.params))
        rows = [dead, before, dead] if gone else [old, new]
        return httpx2.Response(200, json={"$items": rows, "$next": None}, headers={"Date": DATE})

    asked: list[dict[str, str]] = []
    since = datetime(2024, 1, 1, 0, 0, 0, 999, tzinfo=UTC)
    with Envelopes(http_client=httpx2.MockTransport(answer)) as client:
        stream = client.parts.changes(since, fields="name")
        assert stream.next_since is None
        assert [(change.kind, change.id) for change in stream] == [("updated", "1"), ("created", "2"), ("deleted", "3")]
        assert stream.next_since is not None
        assert datetime(2024, 5, 6, 7, 8, 0, tzinfo=UTC) < stream.next_since < datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
        common = {
            "fields": "name,created_at,updated_at,deleted_at",
            "sort": "created_at",
            "per_page": "20",
            "page": "1",
        }
        assert asked == [
            {"changed_since": "2024-01-01T00:00:00Z", **common},
            {"deleted_since": "2023-12-31T23:59:59Z", **common},
        ]
        assert [change.kind for change in client.parts.changes(since, deletions=False)] == ["updated", "created"]
        with pytest.raises(UsageError, match="does not tell which notes were deleted"):
            client.notes.changes(since, deletions=True)
        with pytest.raises(UsageError, match="time zone"):
            client.notes.changes(since.replace(tzinfo=None))


DATE = "Mon, 06 May 2024 07:08:09 GMT"


def test_bodies_are_wrapped_and_repeated_with_one_id(packages: Path) -> None:
    from built.writing import Writing  # type: ignore[import-not-found]  # made by the fixture

    server = Server({"id": "1", "total": "1.10"})
    with server.client(Writing) as client:
        order = client.orders.create(reference="A", total=Decimal("1.10"), once="0" * 32)
        assert str(order.total) == "1.10"
        assert json.loads(server.last.content) == {"order": {"reference": "A", "total": "1.10", "once": "0" * 32}}
        client.orders.create(reference="A")
        assert len(json.loads(server.last.content)["order"]["once"]) == 32
        client.returns.create(options=RequestOptions(idempotency_id="mine"))
        assert (server.last.headers["X-Once"], server.last.content) == ("mine", b"")
        with pytest.raises(UsageError, match=r"order|reference"):
            client.orders.create()


def test_a_success_may_have_nothing_to_show_yet(packages: Path) -> None:
    from built.writing import Writing

    with Server(b"").client(Writing) as client:
        assert client.returns.create() is None


def test_a_default_is_sent_unless_the_caller_says_otherwise(packages: Path) -> None:
    from built.writing import Writing

    server = Server({"id": "1"})
    with server.client(Writing) as client:
        client.orders.get("1")
        assert server.last.url.query == b"mark_as_sent=false"
        client.orders.get("1", mark_as_sent=True)
        assert server.last.url.query == b"mark_as_sent=true"


def test_other_forms_and_files_are_downloaded(packages: Path, tmp_path: Path) -> None:
    from built.writing import Writing

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        kind = request.headers["Accept"] if request.headers["Accept"] != "application/octet-stream" else "text/html"
        return httpx2.Response(200, content=b"bytes", headers={"Content-Type": kind})

    requests: list[httpx2.Request] = []
    with Writing(http_client=httpx2.MockTransport(answer)) as client:
        assert client.orders.pdf("1") == b"bytes"
        assert (requests[-1].headers["Accept"], requests[-1].url.query) == ("application/pdf", b"mark_as_sent=false")
        assert client.orders.pdf("1", to=tmp_path / "a.pdf") == b""
        assert (tmp_path / "a.pdf").read_bytes() == b"bytes"
        assert client.files.content("1", to=str(tmp_path / "b")) == b""
        assert (tmp_path / "b").read_bytes() == b"bytes"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "b"]
    json_instead = httpx2.MockTransport(lambda _: httpx2.Response(200, json={"id": "1"}))
    wrong = pytest.raises(DecodeError, match="application/json came where application/pdf was asked for")
    with Writing(http_client=json_instead) as client, wrong:
        client.orders.pdf("1", to=tmp_path / "c.pdf")
    assert not (tmp_path / "c.pdf").exists()


def test_files_are_uploaded_as_base64(packages: Path, tmp_path: Path) -> None:
    from built.writing import Writing

    path = tmp_path / "f"
    path.write_bytes(b"\x00\xff")
    server = Server({})
    with server.client(Writing) as client:
        for data in (b"\x00\xff", path):
            client.files.create(name="f", data=data)
            assert json.loads(server.last.content) == {"file": {"name": "f", "data": "AP8="}}
        path.write_bytes(b"123456789")
        for wrong, why in (
            (b"123456789", "at most 8"),
            (path, "at most 8"),
            ("text", "give bytes"),
            (tmp_path, "read"),
        ):
            with pytest.raises(UsageError, match=why):
                client.files.create(data=wrong)


def test_editions_differ_in_address_headers_and_operations(packages: Path) -> None:
    from built.servers import Servers  # type: ignore[import-not-found]  # made by the fixture

    server = Server([{"id": "1"}, {"id": "2"}], [{"id": "3"}])
    with pytest.warns(SagewireWarning, match=r"old of Servers was announced to end on 2020-01-31\. Use edition='new'"):
        client = server.client(Servers, edition="old", gateway_key="k", region="uk")
    assert [shop.id for shop in client.shops.list()] == ["1", "2", "3"]
    assert str(server.requests[0].url) == "https://gateway.example.test/uk/v1/shops?per_page=2&page=1"
    assert server.last.headers["X-Key"] == "k"
    assert "X-Shop" not in server.last.headers
    assert "X-Site" not in server.last.headers
    with pytest.raises(UsageError, match="does not exist in every edition"):
        client.shops.get("1")
    with pytest.warns(SagewireWarning):
        client = server.client(Servers, edition="old", gateway_key="k", shop="S")
    assert client.base_url == "https://gateway.example.test/us/v1"
    client.shops.list().first()
    assert server.last.headers["X-Site"] == "S"


def test_editions_refuse_what_does_not_fit(packages: Path) -> None:
    from built.servers import Servers

    with pytest.raises(ConfigurationError, match="needs gateway_key"):
        Servers(edition="old")
    with pytest.raises(UsageError, match="region must be one of us, uk"):
        Servers(edition="old", gateway_key="k", region="de")
    with pytest.raises(UsageError, match="region has no place"):
        Servers(region="us")
    server = Server([])
    with server.client(Servers, gateway_key="k", shop="S") as client:  # a key that is not this server's business
        client.shops.list().first()
        assert "X-Key" not in server.last.headers
        assert server.last.headers["X-Shop"] == "S"
    with pytest.raises(ConfigurationError, match="no shop"):
        Servers().shops.list().first()
