"""The vocabulary: every key is documented, has its places and refuses what it does not mean."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from generator import vocabulary, yaml
from generator.grammar import GRAMMAR
from tests.generator.documents import document

GOOD = """
x-sagewire-client: {name: Shop, title: Shop, env: SHOP, docs: 'https://example.com'}
x-sagewire-servers:
- {edition: big, url: 'https://a.example.com/v1', default: true, inferred: true}
- {edition: small, url: 'https://b.example.com/v1'}
x-sagewire-context: [{name: site, header: X-Site, type: string, required: true, echoed: false, choose: sites, doc: d}]
x-sagewire-headers: [{name: key, header: x-key, secret: true, required: false, doc: d}]
x-sagewire-auth:
  kind: oauth-code
  authorize_url: https://id.example.com/authorize
  token_url: https://id.example.com/token
  revoke_url: https://id.example.com/revoke
  scopes: [openid]
  extra: {audience: shop}
  pkce: S256
  client_auth: body
  access_lifetime: 28800
  refresh_lifetime_max: 7776000
  refresh_lifetime_absolute: true
  rotates: true
  code_encoded: false
x-sagewire-limits: {rate: 6000, development_rate: 20, per: 60, concurrency: 5, key: client_id}
x-sagewire-wire: {decimal: number, day: '', instant: Z, 'null': refuse}
x-sagewire-required: documented
x-sagewire-diagnoses:
- {id: a, status: 401, cause: c, mend: m, who: w, source: s}
- {id: b, status: [401, 403], text: 'x.*', operation: GetThings, edition: big, cause: c, mend: m}
- {id: c, situation: empty-list, cause: c, mend: m}
x-sagewire-filter: {operators: [eq], functions: [contains]}

x-sagewire-reference: {field: $path, strategy: path}
paths:
  /things:
    x-sagewire-edition: big
    get:
      x-sagewire-name: {resource: things, method: list}
      x-sagewire-query: odata
      x-sagewire-filter: {operators: [eq], functions: [], only: [id]}
      x-sagewire-paging:
        strategy: keyset
        key: id
        order: id asc
        size: {parameter: $top, default: 500, max: 5000}
        skip: {parameter: $skip}
      x-sagewire-safety: read
      x-sagewire-context: none
      x-sagewire-since: {date: 2024-01-02, release: 2024 R1}
      x-sagewire-changed: [2024-01-02]
      x-sagewire-confidence: stated
      x-sagewire-envelope: {rows: $items, next: $next, total: $total, page: $page, size: $size, back: $back}
      x-sagewire-changes: {since: s, inclusive: true, deleted: d, created: c, overlap: 1, ask: {a: b}, select: f}
      x-sagewire-representations: [{method: pdf, accept: application/pdf, doc: d}]
      x-sagewire-availability: {countries: [GB], tiers: {plus: [GB]}}
      x-sagewire-access: [{area: a, roles: [r]}]
      x-sagewire-deprecated: {reason: r, withdrawn: 2024-01}
      parameters:
      - {name: q, in: query, x-sagewire-confidence: observed, x-sagewire-python: query}
      - {name: r, in: query, x-sagewire-default: false, x-sagewire-sort: [id]}
    post:
      x-sagewire-natural-key: {keys: [[a], [b, c]], find: GetThings, settle: 5, fields: {a: b}}
      x-sagewire-lane: {name: posting, by: [site]}
      x-sagewire-wrapper: published
      x-sagewire-idempotency: {field: once, form: hex}
    put:
      x-sagewire-idempotency: {header: X-Once, form: uuid}
      x-sagewire-fallback: {status: [422], text: x, move: {query: q, body: b}}
components:
  schemas:
    thing:
      x-sagewire-confidence: inferred
      properties:
        price: {type: number, x-sagewire-scale: 2, x-sagewire-sent: true, x-sagewire-null: send}
        day: {type: string, x-sagewire-time: day, x-sagewire-expandable: true, x-sagewire-python: day_}
        key: {type: string, x-sagewire-secret: true}
        file: {type: string, x-sagewire-binary: base64, x-sagewire-max-bytes: 5}
"""

BAD: list[tuple[dict[str, Any], str]] = [
    ({"x-sagewire-clint": 1}, "did you mean `x-sagewire-client`?"),
    ({"x-sagewire-": 1}, "`x-sagewire-` is no key of the vocabulary"),
    ({"x-sagewire-sent": True}, "`x-sagewire-sent` may not stand at a document; it belongs at: schema"),
    ({"x-sagewire-servers": []}, "[] has less than 1 item"),
    ({"x-sagewire-servers": [{"url": "ftp://x"}]}, "(#/x-sagewire-servers/0/url)"),
    ({"x-sagewire-context": [{"name": "Site", "header": "X", "type": "string"}]}, "(#/x-sagewire-context/0/name)"),
    ({"x-sagewire-context": [{"name": "s", "header": "X", "typ": "string"}]}, '"type" is a required property'),
    ({"x-sagewire-context": "none"}, "cannot be that at a document"),
    ({"x-sagewire-auth": {"kind": "magic"}}, '"magic" is none of "oauth-code", "api-key-rotating", "headers"'),
    ({"x-sagewire-wire": {"decimal": "float"}}, "(#/x-sagewire-wire/decimal)"),
    ({"x-sagewire-wire": {"nul": "refuse"}}, "`nul` is unknown here"),
    ({"x-sagewire-required": True}, "true is none of"),
    ({"x-sagewire-limits": {"rate": 0}}, "(#/x-sagewire-limits/rate)"),
    ({"x-sagewire-filter": {"operators": ["in"]}}, "(#/x-sagewire-filter/operators/0)"),
]


def test_everything_said_well_is_taken() -> None:
    assert vocabulary.problems(document(GOOD)) == []


@pytest.mark.parametrize(("fields", "expected"), BAD)
def test_what_is_said_badly_is_refused(fields: dict[str, Any], expected: str) -> None:
    found = [str(error) for error in vocabulary.problems(document(**fields))]
    assert any(expected.replace('"', "") in line.replace('"', "") for line in found), found
    assert all("\n" not in line for line in found)


def test_keys_in_data_are_no_business_of_the_vocabulary() -> None:
    text = "components: {schemas: {a: {examples: [{x-sagewire-x: 1}], properties: {x-sagewire-y: {type: string}}}}}"
    assert vocabulary.problems(document(text)) == []


def test_every_key_is_documented_and_placed() -> None:
    for name, definition in vocabulary.definitions().items():
        jsonschema_rs.meta.validate({**definition, "$schema": "https://json-schema.org/draft/2020-12/schema"})
        assert definition["description"].endswith("."), name
        assert definition["places"], name
        assert set(definition["places"]) <= set(GRAMMAR), name


def test_every_field_of_every_value_is_described() -> None:
    def described(schema: Any, path: str) -> None:
        if not isinstance(schema, dict):
            return
        for name, inner in schema.get("properties", {}).items():
            plain = "const" in inner or schema.get("required") == ["parameter"] or path.startswith("paging/cursor")
            assert plain or "description" in inner or inner == {"type": "string", "minLength": 1}, f"{path}/{name}"
            described(inner, f"{path}/{name}")
        for key in ("items", "then"):
            described(schema.get(key), path)
        for key in ("oneOf", "anyOf"):
            for inner in schema.get(key, []):
                described(inner, path)

    for name, definition in vocabulary.definitions().items():
        described({key: value for key, value in definition.items() if key != "places"}, name)


def test_the_schema_is_plain_json() -> None:
    assert yaml.load("generator/vocabulary.schema.json")["$defs"] == vocabulary.definitions()
