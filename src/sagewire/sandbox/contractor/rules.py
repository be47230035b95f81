"""What a record must be to be entered: its columns, what the window asks for, and what it refers to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sagewire.sandbox import wire
from sagewire.sandbox.contractor.access import Failure
from sagewire.sandbox.contractor.catalogue import AUDIT, Endpoint, Kind, Table
from sagewire.sandbox.contractor.database import Database, Row

_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?")
_WHOLE = 2**31
REQUIRED: Mapping[str, tuple[str, ...]] = {
    "JournalTransactions": ("trnnum", "trndte", "dscrpt", "lines"),
    "ReceivableInvoices": ("invnum", "invdte", "jobnum"),
    "PayableInvoices": ("invnum", "invdte", "vndnum"),
    "DailyPayroll": ("paydte", "empnum"),
    "Budgets": ("recnum",),
    "Proposals": ("recnum",),
    "ChangeOrders": ("chgnum", "jobnum"),
    "PurchaseOrders": ("ordnum", "vndnum"),
    "Subcontracts": ("ctcnum", "jobnum"),
    "EquipmentAllocation": ("eqpnum",),
    "Jobs": ("jobnme",),
    "Clients": ("clnnme",),
    "Vendors": ("vndnme",),
    "Employees": ("lstnme", "fstnme"),
    "CostCodes": ("recnum", "cdenme"),
    "Equipment": ("eqpnme",),
    "JobContacts": ("recnum", "cntnme"),
    "ClientContacts": ("recnum", "cntnme"),
    "VendorContacts": ("recnum", "cntnme"),
}
PARENTS: Mapping[str, str] = {
    "jobcnt": "actrec",
    "clncnt": "reccln",
    "vndcnt": "actpay",
    "budget": "actrec",
    "propsl": "actrec",
}
"""Tables whose record number is that of a record elsewhere."""
_REFERENCES: Mapping[str, str] = {
    "vndnum": "actpay",
    "jobnum": "actrec",
    "clnnum": "reccln",
    "lgract": "lgract",
    "actnum": "lgract",
    "empnum": "employ",
    "eqpnum": "eqpmnt",
    "cstcde": "cstcde",
    "csttyp": "csttyp",
}
_AMOUNTS: Mapping[str, tuple[str, str, str]] = {
    "acrinv": ("extprc", "invttl", "invbal"),
    "acpinv": ("extttl", "invttl", "invbal"),
    "pchord": ("extttl", "pchttl", "pchbal"),
}
"""Column of a line's amount, and columns of the header that have their total."""


def columns(table: Table, record: Any) -> Row:
    """The columns of a record, as the database keeps them; audit columns are left out.

    Raises:
        Failure: it is no record of this table.
    """
    if not wire.is_object(record):
        raise Failure("Invalid Request")
    row: Row = {}
    for name, value in record.items():
        if name == "lines" and table.lines:
            continue
        if name not in table.columns:
            raise Failure(f"Invalid column name '{name}'.")
        if name not in AUDIT:
            row[name] = _converted(table.columns[name], name, value)
    return row


def _converted(kind: Kind, name: str, value: Any) -> Any:
    if value is None:
        raise Failure(f"Cannot insert the value NULL into column '{name}'.")
    if kind == "date" and isinstance(value, str):
        found = _DAY.fullmatch(value)
        if found is not None:
            return found[1]
    elif kind == "text" and isinstance(value, str):
        return value
    elif kind in ("decimal", "integer") and isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        number = Decimal(value)
        if kind == "decimal":
            return number
        if number == number.to_integral_value() and abs(number) < _WHOLE:
            return int(number)
    raise Failure(f"Conversion failed when converting the value of column '{name}' to data type {kind}.")


def check(data: Database, endpoint: Endpoint, row: Row, lines: list[Row]) -> None:
    """Raises where a record may not be entered."""
    for name in REQUIRED.get(endpoint.name, ()):
        if (not lines) if name == "lines" else row.get(name) in (None, "", 0):
            raise Failure(f"{name} is required.")
    for one in (row, *lines):
        check_references(data, endpoint.table, one)
    if endpoint.balance is not None:
        _check_balance(endpoint.balance, lines)
    if row.get("status") == 5 and endpoint.table in ("acpinv", "acrinv"):
        raise Failure("Status 5 (Void) cannot be set by hand.")
    if row.get("status") == 4 and endpoint.table == "acpinv":
        raise Failure("Status 4 (Paid) cannot be set by hand.")
    if endpoint.table == "acpinv":
        _check_vendor_number(data, row)


def check_references(data: Database, table: str, row: Row) -> None:
    """Raises where a record refers to what is not there."""
    for name, target in _REFERENCES.items():
        value = row.get(name)
        # A bank account of an employee or vendor has the same name as a ledger account, but is a text.
        known = not value or target == table or data.tables[table].columns.get(name) == "text"
        if not known and not data.find(target, recnum=value):
            raise Failure(f"{name} {value} does not exist in table {target}.")


def _check_balance(balance: tuple[str, str], lines: list[Row]) -> None:
    debit, credit = (sum((Decimal(line.get(name, 0)) for line in lines), Decimal(0)) for name in balance)
    if debit != credit:
        raise Failure(f"The transaction is out of balance: debits {debit}, credits {credit}.")


def _check_vendor_number(data: Database, row: Row) -> None:
    vendors = data.find("actpay", recnum=row["vndnum"])
    allowed = any(vendor.get("dupchk") for vendor in vendors)
    if not allowed and data.find("acpinv", vndnum=row["vndnum"], invnum=row["invnum"]):
        raise Failure(f"Invoice {row['invnum']} of vendor {row['vndnum']} already exists.")


def total(table: str, row: Row, lines: list[Row]) -> None:
    """Works out amounts of lines and the totals of their header, where they are not given."""
    if table not in _AMOUNTS or not lines:
        return
    amount, *totals = _AMOUNTS[table]
    for line in lines:
        if amount not in line:
            worth = Decimal(line.get("linqty", 1)) * Decimal(line.get("linprc", 0))
            line[amount] = worth.quantize(Decimal("0.01"), rounding="ROUND_HALF_UP")
    worth = sum((Decimal(line[amount]) for line in lines), Decimal(0)) + Decimal(row.get("slstax", 0))
    for name in totals:
        row.setdefault(name, worth)
