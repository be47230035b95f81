"""Pydantic models that datamodel-code-generator made of the same documents. Runs in the peers' environment."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from benchmarks.readers.files import Asked, Folder
from benchmarks.serve import serve


def _adapter(asked: Asked) -> Any:
    """What reads and writes the page: of an envelope, a model with the rows in it."""
    pydantic: Any = importlib.import_module("pydantic")
    model: Any = getattr(importlib.import_module(f"pydantic_{asked.product}"), asked.model)
    if asked.listing:
        items = (list[model], pydantic.Field(alias="$items"))
        return pydantic.TypeAdapter(pydantic.create_model("Page", items=items))
    return pydantic.TypeAdapter(list[model])


def _decode(asked: Asked) -> Callable[[], object]:
    adapter = _adapter(asked)
    return lambda: adapter.validate_json(asked.content)


def _decode_exact(asked: Asked) -> Callable[[], object]:
    """How one reads amounts digit for digit: pydantic's own JSON reader makes decimals out of floats."""
    adapter = _adapter(asked)

    def read() -> Any:
        return adapter.validate_python(json.loads(asked.content, parse_float=Decimal))

    came = json.loads(asked.content, parse_float=Decimal)
    for row, own in zip(adapter.dump_python(read(), by_alias=True, exclude_unset=True), came, strict=True):
        amounts = {name: value for name, value in own.items() if isinstance(value, Decimal)}
        assert {name: str(row[name]) for name in amounts} == {name: str(value) for name, value in amounts.items()}
    return read


def _encode(asked: Asked) -> Callable[[], object]:
    adapter = _adapter(asked)
    page = adapter.validate_json(asked.content)
    return lambda: adapter.dump_json(page, by_alias=True, exclude_unset=True)


_MAKERS = {"decode": _decode, "decode-exact": _decode_exact, "encode": _encode}


def maker(asked: Asked) -> Callable[[], object]:
    """What a name asks for."""
    return _MAKERS[asked.what](asked)


if __name__ == "__main__":
    pages = Folder(sys.argv[1])
    serve(lambda name: maker(pages.asked(name)))
