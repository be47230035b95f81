"""Sound documents pass; those with a client are held to more."""

from __future__ import annotations

import pytest

from generator import lint
from generator.normalise import normalise
from tests.generator.documents import document

GOOD = """
paths:
  /things:
    parameters: [{$ref: '#/components/parameters/page'}]
    get:
      operationId: GetThings
      summary: All things.
      x-sagewire-paging: {strategy: keyset, key: id, order: id asc}
      responses: {'200': {$ref: '#/components/responses/things'}, default: {description: Bad}}
    post:
      operationId: PostThing
      summary: Makes a thing.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}
      x-sagewire-natural-key: {keys: [[ref]], find: GetThings, fields: {ref: own}}
      responses: {'200': {description: Fine}}
  /things/{Id}:
    get:
      operationId: GetThing
      summary: One thing.
      parameters: [{name: Id, in: path, required: true, schema: {type: integer}}]
      responses: {'200': {description: Fine}}
webhooks:
  changed: {post: {operationId: Changed, summary: A thing changed., responses: {'200': {description: Fine}}}}
components:
  parameters: {page: {name: page, in: query, schema: {type: integer, enum: [1, 2]}}}
  responses:
    things:
      description: d
      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/row'}}}}
  schemas:
    base: {description: d, type: object, required: [id], properties: {id: {type: integer}}}
    row:
      description: d
      allOf: [{$ref: '#/components/schemas/base'}, {properties: {own: {type: [string, 'null'], enum: [a, null]}}}]
    thing: {description: d, properties: {ref: {type: string, format: date}, next: {$ref: '#/components/schemas/thing'}}}
"""
CLIENT = {"name": "Shop", "title": "Shop", "env": "SHOP"}


@pytest.mark.parametrize("strict", [False, True])
def test_a_sound_document_passes(strict: bool) -> None:
    fields = {"x-sagewire-client": CLIENT} if strict else {}
    sound = normalise(document(GOOD, **fields))
    lint.check_shape(sound)
    assert lint.problems(sound) == []


LENIENT = [
    "{type: string, format: our-own}",
    "{type: string, pattern: '['}",
    "{type: object, required: [a], properties: {}}",
    "{type: object}",
]


@pytest.mark.parametrize("schema", LENIENT)
def test_only_documents_with_a_client_are_held_to_more(schema: str) -> None:
    text = f"components: {{schemas: {{a: {schema}}}}}"
    assert lint.problems(document(text)) == []
    assert lint.problems(document(text, **{"x-sagewire-client": CLIENT}))


ENVELOPES = [
    "{type: array, items: {$ref: '#/components/schemas/row'}}",
    "{properties: {total: {type: integer}, rows: {type: array, items: {$ref: '#/components/schemas/row'}}}}",
]


@pytest.mark.parametrize("answer", ENVELOPES)
def test_rows_are_found_bare_and_in_envelopes(answer: str) -> None:
    text = f"""
paths:
  /a:
    get:
      operationId: A
      x-sagewire-paging: {{strategy: keyset, key: KEY}}
      responses: {{'200': {{description: d, content: {{application/json: {{schema: {answer}}}}}}}}}
components: {{schemas: {{row: {{properties: {{id: {{type: integer}}}}}}}}}}
"""
    assert lint.problems(document(text.replace("KEY", "id"))) == []
    (error,) = lint.problems(document(text.replace("KEY", "ID")))
    assert "there is no field of the rows `ID` (did you mean `id`?)" in str(error)


def test_a_body_in_a_wrapper_is_looked_into() -> None:
    text = """
paths:
  /a:
    post:
      operationId: A
      x-sagewire-wrapper: published
      x-sagewire-natural-key: {keys: [[ref]], find: A}
      requestBody: {content: {application/json: {schema: {properties: {thing: {properties: {ref: {type: string}}}}}}}}
      responses: {'200': {description: d}}
"""
    assert lint.problems(document(text)) == []


def test_all_problems_are_found_in_one_run() -> None:
    text = "paths: {a: {get: {operationId: X, responses: {}}}, /b: {get: {operationId: X, responses: {'2': {}}}}}"
    assert len(lint.problems(document(text))) == 4
