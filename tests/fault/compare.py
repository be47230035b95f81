"""Compares what came of a cell with its verdict. The ledger is the judge."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import attrs

from sagewire.runtime import RequestOptions
from sagewire.runtime.calls import diagnoses
from sagewire.runtime.errors import CallError, DecodeError, LoginRequired, OutcomeUnknown, SagewireError, UsageError
from sagewire.sandbox import Sandbox
from tests.fault.acts import Act, Given, done
from tests.fault.ailments import Ailment, Good
from tests.fault.cell import Came, Cell
from tests.fault.judge import Verdict, hints, takes_anything
from tests.fault.rig import Bench, product_of, renewal_of
from tests.fault.trouble import Ground

HARMLESS = {"accept", "accept-encoding", "user-agent", "host", "connection"}
SECRETS = {"authorization", "cookie", "ocp-apim-subscription-key", "apikey", "auth-token"}

_WELL = Ailment("well", Good())


def made(cell: Cell, with_client: Bench, given: Given, **more: Any) -> Came:
    deadline = cell.ailment.deadline
    options = RequestOptions(deadline=deadline, max_bytes=1_000_000, **more)
    rows: list[Any] = []
    try:
        result = cell.act.call(with_client.client, given, options)
        if cell.act.answer == "rows":
            return Came(None, None, with_client.rows(result, rows))
        return Came(None, with_client.done(result), rows)
    except SagewireError as error:
        return Came(error, None, rows)


@attrs.frozen
class Check:
    """Compares what came of a cell with what must."""

    cell: Cell
    expected: Verdict
    bench: Bench
    given: Given
    ground: Ground
    came: Came

    @property
    def _act(self) -> Act:
        return self.cell.act

    @property
    def _sandbox(self) -> Sandbox:
        return self.bench.sandbox

    def call(self) -> None:
        """A fault of the call itself."""
        self._sent()
        self._waited()
        self._elsewhere()
        self._hint()
        told = self.came.told
        if isinstance(told, OutcomeUnknown):
            self._doubt(told)
        else:
            self._clear(told)

    # what was sent

    def _sent(self) -> None:
        sent, act = self.bench.wire.sent, self._act
        struck = [one for one in sent if one.url == sent[act.nth - 1].url] if act.is_list else sent
        assert len(struck) == self.expected.sent
        assert len(sent) - len(struck) == len({one.url for one in sent}) - 1 or not act.is_list, "a page came twice"
        assert len({one.content for one in struck}) <= 1, "what is sent again is the same"
        method, url = renewal_of(self._sandbox, self.cell.product.name)
        renewed = self._sandbox.ledger.calls(method, f"*{url.rpartition('/')[2]}") if method else []
        if (act.method, act.path) != (method, "/api/apikey"):
            assert len(renewed) == self.expected.renewals
        if isinstance(self.came.told, CallError):
            tries = [attempt.number for attempt in self.came.told.attempts]
            assert tries == list(range(1, self.expected.sent + 1))

    def _waited(self) -> None:
        wire = self.bench.wire
        came = [call for call in self._sandbox.ledger.calls(wire.method) if wire.url.endswith(call.path)]
        for refused, again in pairwise(came):
            waited = (again.at - refused.at).total_seconds()
            assert not refused.fault or waited >= self.expected.waited, "it came back too early"

    def _elsewhere(self) -> None:
        heard: list[Mapping[str, str]] = self.ground.elsewhere.heard
        assert len(heard) == self.expected.followed
        for headers in heard:
            assert set(headers) <= HARMLESS, "the other origin got more than it needs"

    def _hint(self) -> None:
        told = self.came.told
        if not isinstance(told, CallError | DecodeError):
            return
        product = product_of(self.cell.product.name)
        edition = getattr(self.bench.client.core, "edition", "")
        known = [one for one in diagnoses.of(product) if not one.edition or one.edition == edition]
        operation = next(iter(self._sandbox.ledger.calls(self._act.method, self._path)), None)
        context = bool(product.context) and self.cell.product.auth == "oauth"
        causes = hints(known, self.cell.ailment, operation.operation if operation else "", context=context)
        right = any(told.hint.startswith(cause.rstrip(".")) for cause in causes) if causes else told.hint == ""
        assert right, f"the hint is {told.hint!r}"

    @property
    def _path(self) -> str:
        return self._act.path.format(**self.given)

    # what came of it

    def _clear(self, told: SagewireError | None) -> None:
        """A success was carried out once; an error that says so was not, and will not be."""
        if told is None and not self.expected.followed:
            self._success()
        elif self._act.is_list and told is not None:
            self._rows_before()
        self._quiet()
        count, carried_out = self._count(), self.cell.ailment.done
        if not self._act.changes:
            assert count == 0
        elif self._act.is_write:
            assert count == (1 if told is None else 0)
        elif told is None:
            assert count >= 1
        else:
            assert bool(count) == (carried_out != "no")

    def _success(self) -> None:
        if self._act.answer == "rows":
            name = self.given.get("by", "id")
            assert [getattr(row, name) for row in self.came.rows] == self.given["ids"], "each row once, in order"
        elif self._act.answer == "nothing":
            assert self.came.result is None
        elif not takes_anything(self._act, self.cell.ailment):
            assert self._act.check(self.came.result, self.given), self.came.result

    def _rows_before(self) -> None:
        name = self.given.get("by", "id")
        before = self.given["ids"][: (self._act.nth - 1) * self.given["size"]]
        assert [getattr(row, name) for row in self.came.rows] == before, "what came before the error, and no more"

    def _quiet(self) -> None:
        self.bench.quiet(self.ground.gate.open)

    # what nobody knows

    def _doubt(self, told: OutcomeUnknown) -> None:
        """The caller is told that nobody knows; then what is there is found, and what is not may still come."""
        assert not {name.lower() for name in told.request.headers} & SECRETS
        assert "may or may not" in told.message
        assert told.__cause__ is not None
        assert bool(told.idempotency_id) == self._act.identified
        if self._act.key is None:
            assert self._refuses_to_look(told)
        else:
            assert told.key == self._act.key(self.given)
            self._look(told)
        self._quiet()
        if self._act.identified:
            self._taken_up(told)
            return
        count = self._count()
        assert count == (0 if self.cell.ailment.done == "no" else 1)
        if self._act.key is not None:
            assert self._look(told) == count, "what is there is found"

    def _refuses_to_look(self, told: OutcomeUnknown) -> bool:
        try:
            self.bench.done(told.find())
        except UsageError as refused:
            return "cannot be looked up" in refused.message
        return False

    def _look(self, told: OutcomeUnknown) -> int:
        before = self._count()
        found = self.bench.done(told.find())
        after = self._count()
        assert before <= len(found.candidates) <= after, "what was there when Sage was asked"
        assert all(self._act.made(row, self.given) for row in found.candidates)
        assert ("no proof that none will appear" in str(found)) == (not found)
        assert "compare before you repeat" in str(found) or not found
        return len(found.candidates)

    def _count(self) -> int:
        return done(self._act, self._sandbox, self.given)

    def _taken_up(self, told: OutcomeUnknown) -> None:
        """The same call with the same id gives the record that there is, or makes it: one in all."""
        self._sandbox.faults.clear()
        self.bench.wire.lost, self.bench.wire.hasty = None, False
        again = made(attrs.evolve(self.cell, ailment=_WELL), self.bench, self.given, idempotency_id=told.idempotency_id)
        assert again.told is None, repr(again.told)
        assert self._act.check(again.result, self.given)
        assert self._count() == 1

    def _again(self, **more: Any) -> Came:
        return made(attrs.evolve(self.cell, ailment=_WELL), self.bench, self.given, **more)

    # new credentials

    def renewal(self) -> None:
        """A fault of the request for new credentials: what waits for it was never sent."""
        told = self.came.told
        assert not isinstance(told, OutcomeUnknown), "what was never sent has no unknown outcome"
        assert len(self.bench.wire.sent) == self.expected.sent
        self._waited()
        self._elsewhere()
        sent = self._sandbox.ledger.calls(self._act.method, self._path)
        count = self._count()
        if told is None:
            self._success()
            assert (len(sent), count) == (1, 1)
            return
        assert (len(sent), count) == (0, 0)
        self._quiet()
        self._sandbox.faults.clear()
        self.bench.wire.lost, self.bench.wire.hasty = None, False
        unseen = self.cell.ailment.done != "no" and not self.expected.renewals
        spent = unseen and self.cell.product.auth == "oauth"
        self._after(spent=spent)

    def _after(self, *, spent: bool) -> None:
        """A login that was not spent is not lost; one that was spent unseen is explained, with what to do."""
        before = len(self.bench.wire.sent)
        again = self._again()
        assert len(self.bench.wire.sent) == before + 1 - self.expected.renewals
        if not spent:
            assert again.told is None, repr(again.told)
            assert self._count() == 1
            return
        assert type(again.told) is LoginRequired, repr(again.told)
        assert "an earlier refresh had been lost" in again.told.message
        assert "must log in" in again.told.message
        assert self._count() == 0
        dead = self._again()
        assert type(dead.told) is LoginRequired
        assert len(self.bench.wire.sent) == before + 1, "a dead token is not tried again"
