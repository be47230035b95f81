"""Locks on orders: taken by reading with `$expand=is_to_lock`, given back by a PUT that names them."""

from __future__ import annotations

from sagewire.sandbox.body import Body
from sagewire.sandbox.errors import bad_request
from sagewire.sandbox.sage200.company import Company


def take_lock(company: Company, table: str, key: int) -> int:
    """Locks a document.

    Raises:
        Refused: 400, somebody else has it.
    """
    if (table, key) in company.locks:
        raise bad_request("The document is locked by another user.")
    company.locks[table, key] = 7000 + len(company.locks) + company.random.randrange(1000)
    return company.locks[table, key]


def check_lock(company: Company, table: str, key: int, body: Body) -> None:
    """Lets a change through where the document is free, or the body names its lock.

    Raises:
        Refused: 400, it is locked.
    """
    lock = company.locks.get((table, key))
    if lock is None:
        return
    if body.get("lock_id") != lock:
        raise bad_request("The document is locked by another user.")
    if body.get("is_editing") is False:
        del company.locks[table, key]
