"""Two columns of a list that must have the same total: checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from sagewire.runtime.decoding.values import is_array, is_mapping
from sagewire.runtime.errors import UsageError


def check(setting: Mapping[str, object], body: Any, what: str) -> None:
    """Checks a body, or each record of one that is an array.

    Args:
        setting: names of the list and of its two columns (`list`, `debit`, `credit`).
        body: the body, under its names on the wire.
        what: the call's name, for errors.

    Raises:
        UsageError: the totals differ; the message names both.
    """
    if is_array(body):
        for index, record in enumerate(body):
            _check_one(setting, record, f"{what}, record {index}")
    else:
        _check_one(setting, body, what)


def _check_one(setting: Mapping[str, object], record: Any, what: str) -> None:
    lines = record.get(setting["list"]) if is_mapping(record) else None
    if not is_array(lines):
        return
    debit, credit = (sum((_amount(line, str(setting[side])) for line in lines), Decimal()) for side in _SIDES)
    if debit != credit:
        raise UsageError(
            f"{what}: the {setting['list']} do not balance; nothing was sent. {setting['debit']} adds up to {debit:f}, "
            f"{setting['credit']} to {credit:f}: the difference is {abs(debit - credit):f}."
        )


_SIDES = ("debit", "credit")


def _amount(line: Any, name: str) -> Decimal:
    value = line.get(name) if is_mapping(line) else None
    try:
        return Decimal() if value is None else Decimal(str(value))
    except InvalidOperation:
        return Decimal()  # not an amount: told by whoever checks the field
