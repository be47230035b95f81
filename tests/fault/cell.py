"""One cell of the matrix, and what came of it."""

from __future__ import annotations

from typing import Any

import attrs

from sagewire.runtime.errors import SagewireError
from sagewire.sandbox import Sandbox
from tests.fault.acts import Act, Product
from tests.fault.ailments import Ailment, Refused
from tests.fault.judge import Verdict, renewal_verdict, verdict
from tests.fault.rig import Mode


def sandbox_for() -> Sandbox:
    """A sandbox for a product's cells: lists of known length, and nobody is told to wait but by a fault."""
    return Sandbox(customers=40, transactions=0, products=10, orders=0, rate_limits=False)


@attrs.frozen
class Cell:
    """One cell.

    Attributes:
        product: the product.
        act: what the caller does.
        ailment: what goes wrong.
        for_ever: it goes wrong each time, not just once.
        warm: the API has taken the credentials before.
        mode: the world.
        renewal: it goes wrong with the request for new credentials, for which the act waits.
    """

    product: Product
    act: Act
    ailment: Ailment
    for_ever: bool
    warm: bool
    mode: Mode
    renewal: bool = False

    @property
    def column(self) -> str:
        """Its column of the product's table."""
        return self.product.renewal if self.renewal else self.act.name

    @property
    def row(self) -> str:
        """Its row: a 401 to credentials that the API has taken is another matter."""
        taken = isinstance(self.ailment.sign, Refused) and self.warm and not self.renewal
        return f"{self.ailment.name} to one that was good" if taken else self.ailment.name

    @property
    def often(self) -> str:
        """How often it goes wrong."""
        return "for ever" if self.for_ever else "once"

    @property
    def name(self) -> str:
        """Its name in tests and reports."""
        return f"{self.product.name}, {self.column}, {self.row}, {self.often}, {self.mode}"

    def verdict(self) -> Verdict | None:
        """What must come of it; None where it cannot happen."""
        if self.renewal:
            return renewal_verdict(self.product, self.ailment, for_ever=self.for_ever)
        return verdict(self.product, self.act, self.ailment, for_ever=self.for_ever, warm=self.warm)


@attrs.frozen
class Came:
    """What came of a call.

    Attributes:
        told: the error, None for a success.
        result: the result, None for an error.
        rows: rows of a list, also those before an error.
    """

    told: SagewireError | None
    result: Any
    rows: list[Any]
