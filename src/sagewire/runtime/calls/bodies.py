"""The body of a call: built of what the caller named, checked, recognised by its keys, and made into bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast, is_typeddict

from sagewire.runtime.core import Core
from sagewire.runtime.decoding.codec import encode
from sagewire.runtime.decoding.values import is_array
from sagewire.runtime.errors import UsageError
from sagewire.runtime.operation import Operation
from sagewire.runtime.options import RequestOptions
from sagewire.runtime.writing import payload


def built_body(core: Core, operation: Operation, options: RequestOptions, shape: Any, body: Any) -> tuple[Any, bool]:
    """The body that is sent, and whether the encoder may take it as it is."""
    if not is_typeddict(shape):
        return body, False
    what = f"{operation.resource}.{operation.name}"
    forms = core.product.wire
    if operation.bulk or not isinstance(body, Mapping):
        if options.extra_body:
            raise UsageError(f"{what} sends an array: extra_body has no place in it.")
        rows = cast(Sequence[Mapping[str, Any]], body)
        return payload.built_many(shape, rows, forms=forms, edition=core.edition, what=what)
    values = cast(Mapping[str, Any], body)
    raw = options.extra_body or None
    return payload.built(shape, values, forms=forms, edition=core.edition, raw=raw, what=what)


def balanced(operation: Operation, built: Any) -> None:
    """Compares the totals of a body, where the operation has columns that must be equal.

    Raises:
        UsageError: they are not.
    """
    setting = operation.extensions.get("balance")
    if setting is not None:
        from sagewire.runtime.writing import balance

        balance.check(setting, built, f"{operation.resource}.{operation.name}")


def finished(operation: Operation, built: Any, core: Core, *, sure: bool) -> bytes:
    """The bytes of a whole body: compared and wrapped where the operation wants that.

    Raises:
        UsageError: its totals differ.
    """
    balanced(operation, built)
    wrapper = operation.extensions.get("wrapper")
    return encoded({str(wrapper["name"]): built} if wrapper else built, operation, core, sure=sure)


def encoded(built: Any, operation: Operation, core: Core, *, sure: bool = False) -> bytes:
    """The bytes of a body, in the form that the operation takes."""
    if isinstance(built, bytes):
        return built
    if not operation.content_type.endswith("json"):
        from sagewire.runtime.writing.forms import encode_form, is_form

        if is_form(operation.content_type):
            return encode_form(built, operation.content_type)
    return encode(built, core.product.wire, sure=sure)


def _natural_key(operation: Operation, built: Any) -> dict[str, Any]:
    key = operation.natural_key
    if key is None or not isinstance(built, dict):
        return {}
    body = cast(dict[str, Any], built)
    for names in key.keys:
        values = {name: body[name] for name in names if body.get(name) not in (None, "")}
        if len(values) == len(names):
            return values
    return {}


def natural_keys(operation: Operation, built: Any) -> tuple[dict[str, Any], ...]:
    """The natural key of each record of a body; none where one of them cannot be recognised."""
    if operation.natural_key is None:
        return ()
    found = [_natural_key(operation, record) for record in (built if is_array(built) else [built])]
    return tuple(found) if all(found) else ()
