"""Names of resources and methods from the shape of paths, and the reasons why a document cannot be planned."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import BadInput
from generator.plan import ProductPlan
from generator.planner import make_plan
from tests.generator.documents import document

ROWS = {"200": {"description": "Rows.", "content": {"application/json": {"schema": {"type": "array", "items": {}}}}}}
ROW = {"200": {"description": "A row.", "content": {"application/json": {"schema": {"type": "object"}}}}}
FILE = {"200": {"description": "A file.", "content": {"application/pdf": {}}}}
DONE = {"204": {"description": "Done."}}
BODY = {"content": {"application/json": {"schema": {"type": "object"}}}}
BULK = {"content": {"application/json": {"schema": {"type": "array", "items": {"type": "object"}}}}}


def operation(path: str, responses: Any = ROW, **more: Any) -> dict[str, Any]:
    """An operation with its path parameters."""
    names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
    parameters = [{"name": name, "in": "path", "required": True, "schema": {"type": "integer"}} for name in names]
    return {"parameters": parameters, "responses": responses, **more}


def plan(*operations: tuple[Any, ...],
         lenient: bool = False, **document_level: Any) -> ProductPlan:  # fmt: skip
    """Plans a document of operations, each `(method, path, responses, more)`."""
    paths: dict[str, dict[str, Any]] = {}
    for number, (method, path, *rest) in enumerate(operations):
        responses: Any = rest[0] if rest else ROW
        more: dict[str, Any] = rest[1] if len(rest) > 1 else {}
        whole = {"operationId": f"operation{number}", **operation(path, responses, **more)}
        paths.setdefault(path, {})[method] = whole
    return make_plan(document(paths=paths, **document_level), "acme.api", lenient=lenient)


def names(made: ProductPlan) -> set[str]:
    """Every `resource.method`."""
    return {f"{resource.name}.{method.name}" for resource in made.resources for method in resource.methods}


@pytest.mark.parametrize(
    ("operations", "wanted"),
    [
        ([("get", "/rows", ROWS)], {"rows.list"}),
        ([("get", "/rows/{id}")], {"rows.get"}),
        ([("post", "/rows")], {"rows.create"}),
        ([("put", "/rows/{id}")], {"rows.update"}),
        ([("patch", "/rows/{id}")], {"rows.update"}),
        ([("put", "/rows/{id}"), ("patch", "/rows/{id}")], {"rows.update", "rows.patch"}),
        ([("put", "/rows", ROWS, {"requestBody": BULK})], {"rows.update_many"}),
        ([("put", "/settings", ROW, {"requestBody": BODY})], {"settings.update"}),
        ([("delete", "/rows/{id}", DONE)], {"rows.delete"}),
        ([("get", "/current_user")], {"current_user.get"}),
        ([("get", "/a/{x}/rows", ROWS), ("get", "/b/{y}/a/{x}/rows", ROWS)], {"rows.list"}),
        ([("get", "/rows", ROWS), ("post", "/rows_new"), ("put", "/rows_new/{id}"), ("post", "/rows_duplicate")],
         {"rows.list", "rows.preview", "rows.update_draft", "rows.duplicate"}),
        ([("post", "/what_is_new")], {"what_is_new.create"}),
        ([("get", "/rows/{id}"), ("post", "/rows/{id}/release")], {"rows.get", "rows.release"}),
        ([("get", "/rows/{id}"), ("post", "/rows/{id}/sendByMail")], {"rows.get", "rows.send_by_mail"}),
        ([("get", "/rows/{id}/notes", ROWS), ("post", "/rows/{id}/notes")], {"notes.list", "notes.create"}),
        ([("get", "/rows/{id}/file", FILE)], {"rows.file"}),
        ([("get", "/rows", ROWS), ("post", "/rows/search", ROWS)], {"rows.list", "rows.search"}),
        ([("get", "/api/v1/rows", ROWS)], {"rows.list"}),
        ([("get", "/import", ROWS)], {"import_.list"}),
        ([("get", "/close", ROWS)], {"close_.list"}),
        ([("get", "/rows/{kind}", ROWS)], {"rows.list"}),
        ([("get", "/")], {"root.operation0"}),
        ([("put", "/rows/{id}"), ("post", "/rows/{id}")], {"rows.update", "rows.operation1"}),
    ],
)  # fmt: skip
def test_places(operations: list[Any], wanted: set[str]) -> None:
    assert names(plan(*operations)) == wanted


def test_an_overlay_renames() -> None:
    renamed = {"x-sagewire-name": {"resource": "books", "method": "names"}}
    assert names(plan(("get", "/rows", ROWS, renamed))) == {"books.names"}


TWICE = [("get", "/a/{x}/b/{y}/rows", ROWS), ("get", "/b/{y}/a/{x}/rows", ROWS)]


def test_two_operations_with_the_same_place_are_refused() -> None:
    with pytest.raises(BadInput) as caught:
        plan(*TWICE)
    assert str(caught.value) == (
        "d.yaml (#/paths/~1b~1{y}~1a~1{x}~1rows/get): GET /b/{y}/a/{x}/rows would be rows.list with the same parents "
        "as GET /a/{x}/b/{y}/rows; name one of them with `x-sagewire-name: {method: ...}`, in an overlay"
    )


def test_leniently_they_are_told_apart() -> None:
    assert names(plan(*TWICE, lenient=True)) == {"a_b_rows.list", "b_a_rows.list"}
    alike = [("get", "/rows/{id}"), ("get", "/rows")]
    assert names(plan(*alike, lenient=True)) == {"rows.operation0", "rows.operation1"}
    prefixed = [("get", "/store/rows", ROWS), ("get", "/shop/rows", ROWS)]
    assert names(plan(*prefixed, lenient=True)) == {"store_rows.list", "shop_rows.list"}


def test_headers_and_paths_hold_one_value_each() -> None:
    lists = {"type": "array", "items": {"type": "string"}}
    times = {"type": "string", "format": "date-time"}
    made = plan(("get", "/rows", ROWS, {"parameters": [
        {"name": "a", "in": "header", "schema": lists},
        {"name": "b", "in": "header", "schema": times},
        {"name": "c", "in": "query", "schema": lists},
        {"name": "d", "in": "query", "schema": times},
    ]}))  # fmt: skip
    annotations = {p.name: p.annotation for p in made.resources[0].methods[0].parameters}
    assert annotations["a"] == annotations["b"] == "str | None"
    assert annotations["c"] == "Sequence[str] | None"
    assert annotations["d"] == "dt.datetime | None"


UNLIKE = [("post", "/rows", ROW), ("post", "/a/{x}/rows", DONE), ("get", "/a/{x}/rows", ROWS)]


def test_routes_must_be_alike() -> None:
    with pytest.raises(BadInput, match=r"would be one method, rows.create, and differ in their answer"):
        plan(*UNLIKE)
    assert names(plan(*UNLIKE, lenient=True)) == {"rows.list", "rows.create", "rows.operation1"}


@pytest.mark.parametrize(
    ("parameter", "message"),
    [
        ({"name": "a", "in": "cookie", "required": True, "schema": {}}, "the required cookie 'a' cannot be sent"),
        ({"name": "a", "in": "query", "schema": {"type": "object"}}, "the parameter 'a' is an object"),
        (
            {"name": "a", "in": "query", "style": "deepObject", "schema": {"type": "string"}},
            "the style 'deepObject'",
        ),
        ({"name": "a", "in": "path", "required": True, "schema": {}}, "the path parameter 'a' is not in the path"),
    ],
)
def test_parameters_that_cannot_be_sent_are_located(parameter: dict[str, Any], message: str) -> None:
    with pytest.raises(BadInput, match=message) as caught:
        plan(("get", "/rows", ROWS, {"parameters": [parameter]}))
    assert "#/paths/~1rows/get" in str(caught.value)


def test_a_path_without_its_parameter_is_located() -> None:
    with pytest.raises(BadInput, match=r"\{id\} in the path has no parameter"):
        plan(("get", "/rows/{id}", ROW, {"parameters": []}))


def test_an_operation_id_twice_is_located() -> None:
    twice = {"operationId": "same"}
    with pytest.raises(BadInput, match="the operationId 'same' is taken"):
        plan(("get", "/rows", ROWS, twice), ("post", "/rows", ROW, twice))


def test_a_parameter_and_a_field_of_the_same_name_are_told_apart() -> None:
    schema = {"type": "object", "properties": {"x": {"type": "string"}}}
    body = {"requestBody": {"content": {"application/json": {"schema": schema}}}}
    made = plan(("get", "/a/{x}/rows", ROWS), ("post", "/a/{x}/rows", ROW, body))
    create = made.resources[0].methods[1]
    assert (
        create.signature
        == "self, *, path_x: int, options: RequestOptions | None = None, **body: Unpack[p.Operation1BodyWrite]"
    )
    assert 'Parameter(name="path_x", wire="x", location="path"' in made.resources[0].operations[1].code


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(BadInput) as caught:
        plan(("get", "/a/{x}", ROW, {"parameters": []}), ("get", "/b/{x}", ROW, {"parameters": []}))
    assert len(caught.value.errors) == 2


def test_a_parent_that_only_some_routes_have_may_be_left_out() -> None:
    made = plan(("get", "/rows", ROWS), ("get", "/a/{x}/rows", ROWS))
    (method,) = made.resources[0].methods
    assert "x: int | None = None" in method.signature
    made = plan(("get", "/a/{x}/rows", ROWS), ("get", "/b/{y}/a/{x}/rows", ROWS))
    (method,) = made.resources[0].methods
    assert "*, x: int, limit" in method.signature
    assert "y: int | None = None" in method.signature


def test_a_document_that_says_nothing_gets_sensible_defaults() -> None:
    made = plan(("get", "/rows", ROWS))
    assert made.client.name == "Api"
    assert 'env="ACME_API"' in made.product
    assert "servers=()" in made.product
    assert not made.client.base_url_known


def test_a_secret_parameter_and_a_required_one_with_a_default() -> None:
    key = {"name": "key", "in": "query", "required": True, "schema": {"type": "string", "default": "k"},
           "x-sagewire-secret": True}  # fmt: skip
    made = plan(("get", "/rows", ROWS, {"parameters": [key]}))
    assert 'default="k", secret=True' in made.resources[0].operations[0].code
    assert "key: str | None = None" in made.resources[0].methods[0].signature
