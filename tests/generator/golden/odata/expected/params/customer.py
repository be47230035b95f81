"""What may be written of a `Customer`; a key that is left out is not sent."""

from __future__ import annotations

from typing import TypedDict

from acme.odata import params as p


class CustomerWrite(TypedDict, total=False):
    """What may be written of a `Customer`; a key that is left out is not sent."""

    number: str
    last_order: p.OrderWrite
