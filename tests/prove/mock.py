"""Every operation's requests, judged by a mock that others wrote, from the documents that the packages bundle."""

from __future__ import annotations

import json
from collections import Counter

from tests.contract.products import Product, products
from tests.independent.mock import Mock, drive, mock
from tests.independent.node import HERE, missing
from tests.prove.report import Report

TITLE = "Requests at an independent mock"

OFTEN, WHOLE = 2, 1
_SHOWN = 20


def prove(report: Report) -> None:
    """Drives every operation of every product."""
    why = missing()
    if why:
        report.wrong(why)
        return
    pins = json.loads((HERE / "package.json").read_text())["dependencies"]
    report.say(
        f"Prism {pins['@stoplight/prism-cli']} serves each package's `openapi.json` and checks what comes against it: "
        "path, parameters, headers, security and body. Each operation is called through its public method "
        f"{OFTEN + WHOLE} times, with arguments drawn from the document as in the contract tests, once with all of "
        "them; bodies hold what the document requires, also where a client leaves that to its caller. An operation is "
        "accepted if requests of it are, and whatever was refused is by a limitation of the mock."
    )
    limits: Counter[tuple[str, str]] = Counter()
    rows = [_judged(report, product, limits) for product in products()]
    header = ("product", "operations", "accepted", "requests", "accepted", "refused by a limitation", "wrong")
    report.table(header, rows)
    if limits:
        report.say("What the mock refuses though the document allows it:")
        report.table(("product", "limitation", "requests"), [(*key, count) for key, count in sorted(limits.items())])
    report.figure("operations tried", sum(int(str(row[1])) for row in rows), limit=f"= {_operations()}")
    report.figure("operations accepted", sum(int(str(row[2])) for row in rows), limit=f"= {_operations()}")
    report.figure("requests that are wrong", sum(int(str(row[6])) for row in rows), limit=0)


def _operations() -> int:
    return sum(len(product.operations) for product in products())


def _judged(report: Report, product: Product, limits: Counter[tuple[str, str]]) -> tuple[object, ...]:
    accepted = 0
    with mock(product) as judge:
        for case in product.cases:
            sent, before = judge.sent, len(judge.refusals)
            drive(judge, case, often=OFTEN, whole=WHOLE)
            refused = judge.refusals[before:]
            accepted += len(refused) < judge.sent - sent and all(refusal.limitation for refusal in refused)
    wrong = [refusal for refusal in judge.refusals if not refusal.limitation]
    for refusal in wrong[:_SHOWN]:
        report.wrong(str(refusal))
    limits.update((product.name, refusal.limitation) for refusal in judge.refusals if refusal.limitation)
    return (product.name, len(product.cases), accepted, *_figures(judge), len(wrong))


def _figures(judge: Mock) -> tuple[int, int, int]:
    limited = sum(bool(refusal.limitation) for refusal in judge.refusals)
    return judge.sent, judge.sent - len(judge.refusals), limited
