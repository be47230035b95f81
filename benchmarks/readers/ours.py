"""Ours, and in the same process the limit: msgspec from and into plain dicts."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from benchmarks.fixtures import encode_rows, into_dicts
from benchmarks.readers.files import Asked, Folder
from benchmarks.serve import serve
from sagewire.runtime.decoding.codec import Codec, encode
from sagewire.runtime.decoding.drift import Drift, DriftReporter
from sagewire.runtime.model import Model
from sagewire.runtime.paging import envelope
from sagewire.runtime.writing.payload import built_many


def shape_of(asked: Asked) -> Any:
    """What the page is decoded into."""
    package = importlib.import_module(f"sagewire.{asked.product}")
    model = _model(asked)
    if not asked.listing:
        return list[model]  # type: ignore[valid-type]  # the list's type is made at run time
    return envelope.shape(model, package.OPERATIONS[asked.listing].paging)


def _model(asked: Asked) -> type[Model]:
    return getattr(importlib.import_module(f"sagewire.{asked.product}").models, asked.model)  # type: ignore[no-any-return]  # by its name


def _decode(asked: Asked) -> Callable[[], object]:
    told: list[Drift] = []  # each difference once: it does not grow
    codec, reporter = Codec(shape_of(asked)), DriftReporter(told.append)
    return lambda: codec.decode(asked.content, reporter)


def _encode_rows(asked: Asked) -> Callable[[], object]:
    page, forms = Codec(shape_of(asked)).decode(asked.content), _model(asked).__wire__
    rows = page.rows if asked.listing else page
    return lambda: encode(rows, forms)


def _encode_dicts(asked: Asked) -> Callable[[], object]:
    rows, forms = _dicts(asked), _model(asked).__wire__
    return lambda: encode(rows, forms, sure=True)


def _limit_encode(asked: Asked) -> Callable[[], object]:
    rows = _dicts(asked)
    return lambda: encode_rows(rows)


def _write(asked: Asked) -> Callable[[], bytes]:
    """What a caller names, checked against the write type and encoded."""
    shape, rows, forms = _write_type(asked), _named(asked), _model(asked).__wire__

    def write() -> bytes:
        built = built_many(shape, rows, forms=forms)
        return encode(built.body, forms, sure=built.sure)

    return write


def _limit_write(asked: Asked) -> Callable[[], object]:
    rows = into_dicts(_write(asked)())
    return lambda: encode_rows(rows)


def _write_type(asked: Asked) -> Any:
    return getattr(importlib.import_module(f"sagewire.{asked.product}").params, f"{asked.model}Write")


def _named(asked: Asked) -> list[dict[str, Any]]:
    """The rows of a page as a caller would write them: what may be written, and is no record of its own."""
    names = list(_write_type(asked).__annotations__)
    rows = Codec(shape_of(asked)).decode(asked.content)
    found = [{name: getattr(row, name, None) for name in names} for row in rows]
    return [{name: value for name, value in row.items() if isinstance(value, _PLAIN)} for row in found]


_PLAIN = (str, int, Decimal, date)


def _dicts(asked: Asked) -> Any:
    page: Any = into_dicts(asked.content)
    return page["$items"] if asked.listing else page


_MAKERS: dict[str, Callable[[Asked], Callable[[], object]]] = {
    "decode": _decode,
    "decode-dicts": lambda asked: lambda: into_dicts(asked.content),
    "encode-rows": _encode_rows,
    "encode-dicts": _encode_dicts,
    "encode-limit": _limit_encode,
    "write": _write,
    "write-limit": _limit_write,
}


def maker(asked: Asked) -> Callable[[], object]:
    """What a name asks for."""
    return _MAKERS[asked.what](asked)


if __name__ == "__main__":
    pages = Folder(sys.argv[1])
    serve(lambda name: maker(pages.asked(name)))
