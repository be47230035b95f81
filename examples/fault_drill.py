"""What becomes of a call when things go wrong: each fault, to a read and to a write. `python -m examples.fault_drill`.

The sandbox's ledger is the judge: it knows how often a call came, and how many orders there are in the end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from examples.report import Report
from sagewire.runtime import OutcomeUnknown, RetryPolicy, SagewireError
from sagewire.sage200 import Sage200
from sagewire.sandbox import Fault, Sandbox
from sagewire.sandbox.faults import Setter

FAULTS: Mapping[str, Callable[[Setter], Fault]] = {
    "429, come back in a second": lambda on: on.too_many(retry_after=1),
    "503 with Retry-After": lambda on: on.status(503, headers={"Retry-After": "1"}),
    "503 without": lambda on: on.status(503),
    "cut before it was carried out": lambda on: on.reset_before(),
    "cut after it was carried out": lambda on: on.reset_after(),
    "504 after it was carried out": lambda on: on.status(504, after_commit=True),
    "half an answer": lambda on: on.truncated(),
    "a web page": lambda on: on.html(),
    "400": lambda on: on.status(400, {"Message": "No."}),
}


def read(sage: Sage200) -> None:
    """A call that changes nothing."""
    sage.sop_orders.get(_some_order(sage))


def write(sage: Sage200) -> None:
    """A call that makes an order."""
    sage.sop_orders.create(customer_id=_some_customer(sage), customer_document_no="DRILL", suppress_warnings=True)


def drill(sandbox: Sandbox, sage: Sage200, method: str, call: Callable[[Sage200], None]) -> list[tuple[object, ...]]:
    """Makes one call per fault: what came of it, how often it was sent, how many orders were made."""
    rows: list[tuple[object, ...]] = []
    for name, fault in FAULTS.items():
        sandbox.ledger.clear()
        fault(sandbox.faults.on(method, "/sop_orders*"))
        outcome = _outcome(lambda: call(sage))
        sent = len([one for one in sandbox.ledger.calls(method, "/sop_orders*") if one.operation != "GetSOPOrders"])
        rows.append((name, outcome, sent, len(sandbox.ledger.created("sop_orders"))))
        sandbox.faults.clear()
    return rows


def _outcome(call: Callable[[], None]) -> str:
    try:
        call()
    except OutcomeUnknown:
        return "OutcomeUnknown"
    except SagewireError as error:
        return type(error).__name__
    return "succeeded"


def _some_order(sage: Sage200) -> int:
    order = sage.lookup_sop_orders.list().first()
    assert order is not None
    return order.id


def _some_customer(sage: Sage200) -> int:
    customer = sage.customers.list(where=lambda c: c.on_hold.is_(False)).first()
    assert customer is not None
    return customer.id


def main() -> None:
    """Runs the drill."""
    with Sandbox() as sandbox:
        sage: Sage200 = sandbox.client("sage200", retry=RetryPolicy(first_pause=0.05))
        report = Report(lambda: len(sandbox.ledger.calls()))
        with sage:
            for title, method, call in (("A read", "GET", read), ("A write", "POST", write)):
                print(f"\n{title}")
                rows = drill(sandbox, sage, method, call)
                report.table(("fault", "outcome", "sent", "orders made"), rows)


if __name__ == "__main__":
    main()
