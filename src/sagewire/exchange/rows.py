"""What a row of a snapshot is known by: its id, and a digest of what it says.

The digest is of the decoded row, written anew with sorted names and exact digits: another order of names or other
white space is no change, another digit is.
"""

from __future__ import annotations

import hashlib
from decimal import Decimal
from typing import Any, TypeAlias

import msgspec

from sagewire.exchange.splitter import SnapshotBroken
from sagewire.runtime.decoding.values import is_object

_decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(order="sorted", decimal_format="number")

Known: TypeAlias = tuple[str, bytes, bytes]
"""The id of a row, its digest, and its JSON as it came."""


def known_rows(block: list[msgspec.Raw], key: str, first: int) -> list[Known]:
    """Reads a block of rows.

    Args:
        block: the rows' JSON, each an object.
        key: the field that tells rows apart, as the wire has it; a field that differs only in case will do.
        first: the number of the block's first row, for messages.

    Raises:
        SnapshotBroken: a row has no id, or is no JSON.
    """
    decode, encode, digest = _decoder.decode, _encoder.encode, hashlib.sha256
    found: list[Known] = []
    take = found.append
    for number, raw in enumerate(block, start=first):
        try:
            row: dict[str, Any] = decode(raw)
        except (msgspec.DecodeError, UnicodeError, RecursionError, ArithmeticError) as error:
            raise SnapshotBroken(f"Row {number} of the snapshot is no JSON: {_reason(error)}.") from None
        identity = row.get(key)
        if type(identity) is not str or not identity or "\0" in identity:
            identity = _identity(row, key, number)
        content = bytes(raw)
        try:
            canonical = encode(row)
        except (OverflowError, TypeError, RecursionError):
            canonical = content  # a number beyond what the encoder writes: compared as it came
        take((identity, digest(canonical).digest()[:16], content))
    return found


def _identity(row: dict[str, Any], key: str, number: int) -> str:
    """The id of a row that is not simply text under the expected name."""
    value = row.get(key)
    if value is None:
        folded = key.casefold()
        value = next((item for name, item in row.items() if name.casefold() == folded), None)
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value or "\0" in value:
        raise SnapshotBroken(
            f"Row {number} of the snapshot has no {key}, by which it could be recognised. Nothing was applied."
        )
    return value


def identity_of(row: object, key: str) -> str:
    """The id of a decoded row, empty where it has none."""
    if not is_object(row):
        return ""
    try:
        return _identity(row, key, 0)
    except SnapshotBroken:
        return ""


def _reason(error: Exception) -> str:
    if isinstance(error, ArithmeticError):
        return "a number's exponent is beyond every decimal"
    return "it is nested too deeply" if isinstance(error, RecursionError) else "it holds what no JSON may"
