"""What a caller may be doing when something goes wrong: the columns of the matrix, as data."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from sagewire.runtime import RequestOptions
from sagewire.sandbox import Sandbox

Safety: TypeAlias = Literal["read", "preview", "idempotent", "write"]
Given: TypeAlias = dict[str, Any]
"""What is known before a call: `text`, which nobody else writes, and what `prepare` found or made."""

CREDENTIALS = "api_keys"
"""The kind of record that changes when credentials are renewed."""

_NUMBERS = itertools.count(1)


@attrs.frozen
class Stage:
    """Where a call is prepared and judged.

    Attributes:
        sandbox: the server.
        client: a client of its own, to make with what must be there before.
        text: a text that nobody else writes.
    """

    sandbox: Sandbox
    client: Any
    text: str = attrs.field(factory=lambda: f"A{next(_NUMBERS):05}")


def _nothing(stage: Stage) -> Mapping[str, Any]:
    del stage
    return {}


def _anything(result: Any, given: Given) -> bool:
    del result, given
    return True


@attrs.frozen(kw_only=True)
class Act:
    """One kind of call of one product.

    Attributes:
        name: its column.
        method: its verb.
        path: its path below the base URL, with names of what is given.
        safety: what sending it twice does.
        call: makes it, in either world.
        prepare: what must be there before.
        counts: change and kind of the record by which the ledger tells that it was carried out once; or a function that
            counts where the ledger does not. None where it changes nothing.
        answer: what it gives: a record, rows of a list, bytes, or nothing that is read.
        check: whether that is right.
        identified: it carries an id by which the product knows it again.
        credentials: it carries credentials.
        nth: which of the requests of its path goes wrong first.
        key: the natural key that the caller knows; None where there is none.
        made: whether a candidate is the record that it made.
        link: how it may be led to another origin: by the link to the next page, or by an address in place of its id.
        elsewhere: a redirect to another origin may be followed, without credentials.
        foreign: what the other origin gives: media type and body.
        any_type: what it gives may be of any type, so a web page may be what was asked for.
        no_content: it is answered with 204, which has no body that could be cut.
    """

    name: str
    method: str
    path: str
    safety: Safety
    call: Callable[[Any, Given, RequestOptions], Any]
    prepare: Callable[[Stage], Mapping[str, Any]] = _nothing
    counts: tuple[str, str] | Callable[[Sandbox, Given], int] | None = None
    answer: Literal["record", "rows", "bytes", "nothing"] = "record"
    check: Callable[[Any, Given], bool] = _anything
    identified: bool = False
    credentials: bool = True
    nth: int = 1
    key: Callable[[Given], Given] | None = None
    made: Callable[[Any, Given], bool] = _anything
    link: Literal["", "next", "address"] = ""
    elsewhere: bool = False
    foreign: tuple[str, bytes] = ("application/json", b"[]")
    any_type: bool = False
    no_content: bool = False

    @property
    def changes(self) -> bool:
        """Whether it is to change anything."""
        return self.counts is not None

    @property
    def is_write(self) -> bool:
        """Whether sending it twice makes another record."""
        return self.safety == "write"

    @property
    def is_list(self) -> bool:
        """Whether it takes several requests."""
        return self.nth > 1


@attrs.frozen
class Product:
    """A product, as far as the matrix must know it.

    Attributes:
        name: its package.
        auth: how it lets callers in: tokens that are refreshed, a key that rotates, or credentials that stay.
        acts: its kinds of calls.
        touch: a call that shows that the API takes the credentials.
        silent: statuses do not tell what became of a call; its body does.
    """

    name: str
    auth: Literal["oauth", "key", "given"]
    acts: tuple[Act, ...]
    touch: Callable[[Any], Any] = lambda _client: None
    silent: bool = False

    @property
    def renewal(self) -> str:
        """The name of the column of its credentials; empty where they stay as they are."""
        return {"oauth": "token refresh", "key": "key rotation", "given": ""}[self.auth]


def done(act: Act, sandbox: Sandbox, given: Given) -> int:
    """How often an act was carried out, says the ledger; nothing else may have been changed, but for credentials."""
    path = act.path.format(**given)
    own = {call.number for call in sandbox.ledger.calls(act.method, path)}
    records = sandbox.ledger.records()
    foreign = [record for record in records if record.call not in own and record.kind != CREDENTIALS]
    assert not foreign, "something else changed records"
    if callable(act.counts):
        return act.counts(sandbox, given)
    found = [record for record in records if (record.change, record.kind) == act.counts and record.call in own]
    if act.counts is None:
        assert {record.kind for record in records} <= {CREDENTIALS}, "nothing was to change"
        return 0
    if act.counts[0] == "created":
        return len(found)
    return len({record.call for record in found})  # what changes a record may do so in several steps
