"""Pages to rows and back, against msgspec on plain dicts (the limit) and pydantic models of the same fields."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from benchmarks import fixtures
from benchmarks.fixtures import CUSTOMERS, INVOICES, TRANSACTIONS, Fixture
from benchmarks.measure import Samples, interleaved, median, ratio
from benchmarks.report import Figure
from sagewire.accounting import OPERATIONS
from sagewire.accounting import models as am
from sagewire.runtime.decoding.codec import Codec, encode
from sagewire.runtime.decoding.drift import DriftReporter
from sagewire.runtime.model import Day, Model
from sagewire.runtime.paging import envelope
from sagewire.sage200 import models as m

DECODE = "Decode a page of 500 rows"
ENCODE = "Encode the same 500 rows"
ENVELOPE = "Decode an envelope of 200 sales invoices of Accounting: whole, 16,240 amounts as text"
_DICTS, _FAST, _TOLERANT = "msgspec into dicts", "fast path", "an unknown field in every row"
_PAGES: tuple[tuple[str, Fixture, type[Model]], ...] = (
    ("customers, 110 keys", CUSTOMERS, m.Customer),
    ("posted transactions, 32 keys", TRANSACTIONS, m.SalesPostedTransaction),
)


def decoding(rounds: int) -> Iterator[Figure]:
    """The fast path, the tolerant path, and pydantic."""
    for name, fixture, model in _PAGES:
        samples = interleaved(_readers(fixture, model), rounds)
        yield from _figures(DECODE, name, samples, {_FAST: 1.3, _TOLERANT: 2.5})
    yield from _figures(ENVELOPE, "invoices", interleaved(_envelope_readers(), rounds), {_FAST: 1.3, _TOLERANT: 2.5})


def _readers(fixture: Fixture, model: type[Model]) -> dict[str, Callable[[], object]]:
    content = fixture.content()
    unknown = fixtures.with_unknown_field(content)
    codec, reporter = _codec(model), DriftReporter()
    readers: dict[str, Callable[[], object]] = {
        _DICTS: lambda: fixtures.into_dicts(content),
        _FAST: lambda: codec.decode(content, reporter),
        _TOLERANT: lambda: codec.decode(unknown, reporter),
    }
    pydantic = _pydantic(model, fixture)
    if pydantic is not None:
        readers["pydantic models"] = lambda: pydantic(content)
    return readers


def _envelope_readers() -> dict[str, Callable[[], object]]:
    """Against dicts with the same decimals: those of a page whose amounts are numbers, as they are published."""
    content = INVOICES.content()
    published, unknown = fixtures.with_amounts_as_numbers(content), fixtures.with_unknown_item_field(content)
    paging = OPERATIONS["getSalesInvoices"].paging
    assert paging is not None
    codec, reporter = Codec(envelope.shape(am.SalesInvoice, paging)), DriftReporter()
    return {
        _DICTS: lambda: fixtures.into_dicts(published),
        _FAST: lambda: codec.decode(content, reporter),
        _TOLERANT: lambda: codec.decode(unknown, reporter),
    }


def encoding(rounds: int) -> Iterator[Figure]:
    """Rows and plain dicts, as JSON."""
    for name, fixture, model in _PAGES:
        samples = interleaved(_writers(fixture, model), rounds)
        yield from _figures(ENCODE, name, samples, {"from dicts, checked": 1.5})


def _writers(fixture: Fixture, model: type[Model]) -> dict[str, Callable[[], object]]:
    content = fixture.content()
    dicts, rows, forms = fixtures.into_dicts(content), _codec(model).decode(content), model.__wire__
    return {
        "msgspec from dicts": lambda: fixtures.encode_rows(dicts),
        "from dicts, checked": lambda: encode(dicts, forms),
        "from rows": lambda: encode(rows, forms),
    }


def _codec(model: type[Model]) -> Codec:
    return Codec(list[model])  # type: ignore[valid-type]  # the list's type is made at run time


def _figures(section: str, page: str, samples: Samples, limits: dict[str, float]) -> Iterator[Figure]:
    first = next(iter(samples))
    for name in samples:
        yield Figure(
            section=section,
            what=f"{page}: {name}",
            value=median(samples, name) * 1000,
            unit="ms",
            times=None if name == first else ratio(samples, name, first),
            than="" if name == first else first,
            limit=limits.get(name),
        )


def _pydantic(model: type[Model], fixture: Fixture) -> Callable[[bytes], object] | None:
    """A reader into pydantic models with the fields that the page has; None where pydantic is not installed."""
    try:
        import pydantic
    except ModuleNotFoundError:
        return None
    keys = fixtures.into_dicts(fixture.content())[0].keys()
    fields: dict[str, Any] = {
        field.encode_name: (_plain(field.type) | None, None)
        for field in msgspec.structs.fields(model)
        if field.encode_name in keys
    }
    twin = pydantic.create_model(model.__name__, __config__=pydantic.ConfigDict(extra="allow"), **fields)
    return pydantic.TypeAdapter(list[twin]).validate_json  # type: ignore[valid-type]  # as above


def _plain(annotation: Any) -> Any:
    """The type that pydantic knows: a day is a date to it."""
    bare = next((part for part in getattr(annotation, "__args__", ()) if part is not type(None)), annotation)
    return dt.date if bare is Day else dt.datetime if "datetime" in str(bare) else bare
