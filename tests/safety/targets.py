"""What is fuzzed: a part that reads what others wrote, the inputs it is given, and the errors that it may raise.

hypothesis draws the inputs in `make test`; atheris follows the coverage in `make prove` (`atheris_run`). An input that
was found lives on as an example of its target.
"""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

import attrs
from hypothesis import strategies as st

PATIENCE = 10.0
"""Seconds after which an input counts as a hang; ordinary ones take a millisecond."""


@attrs.frozen(kw_only=True)
class Target:
    """One part under test.

    Attributes:
        name: what it is called.
        inputs: draws inputs.
        run: gives it one; asserts whatever must hold of the result.
        raises: the errors that it documents; any other is a crash.
        examples: inputs that are always tried: seeds, and what was found once.
    """

    name: str
    inputs: st.SearchStrategy[Any]
    run: Callable[[Any], object]
    raises: tuple[type[Exception], ...] = ()
    examples: tuple[Any, ...] = ()

    def check(self, value: Any) -> str:
        """Tries one input.

        Returns:
            The name of the error that was raised, as documented; empty where there was none.

        Raises:
            AssertionError: it hangs, the error says nothing, or what must hold does not.
        """
        try:
            with _patient(self.name):
                self.run(value)
        except self.raises as error:
            worded(error)
            return type(error).__name__
        return ""


def worded(error: Exception, *, on_one_line: bool = False) -> None:
    """Holds that an error says something."""
    assert str(error).strip(), f"{type(error).__name__} without words"
    assert not on_one_line or "\n" not in str(error), f"more than one line: {error}"


class Hang(BaseException):
    """An input took too long. No `except Exception` may hide it."""


@contextmanager
def _patient(name: str) -> Generator[None]:
    def late(*_: object) -> NoReturn:
        raise Hang(f"{name} took more than {PATIENCE:.0f} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


HOSTILE = (
    "",
    " ",
    "\0",
    "\r\n",
    "\r\nX-Injected: 1",
    "'",
    '"',
    "''",
    "' or 1 eq 1",
    "\\",
    "..",
    "../..",
    "%2e%2e",
    "%",
    "%00",
    "+",
    "&",
    "=",
    "?",
    "#",
    "/",
    "//",
    "a/b",
    "a;b",
    "\u2028",
    "\u2029",
    "\u0085",
    "\ufeff",
    "\u200b",
    "\ud800",
    "\U0001f600",
    "\u0130",
    "\u00b2",
    "\u0661",
    "e\u0301",
    "{{ 7*7 }}",
    "{% raw %}",
    "${date:yyyy}",
    "__proto__",
    "NaN",
    "-0",
    "1e999",
    "9" * 5000,
    "null",
    "true",
    "<script>",
    "<title>x</title>",
    "[" * 50,
    "%s%n",
    "a" * 3000,
)
"""Texts that have broken somebody's parser."""

texts = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30), st.text(st.characters(codec=None), max_size=12))
"""Any text, halves of surrogate pairs too."""

encodable = st.one_of(st.sampled_from([t for t in HOSTILE if t != "\ud800"]), st.text(max_size=30))
"""Any text that UTF-8 can write."""

numbers = st.one_of(
    st.integers(-3, 3),
    st.sampled_from([2**31, 2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**40]),
    st.sampled_from([0.1, -0.0, 1e308, 5e-324]),
)

leaves = st.one_of(st.none(), st.booleans(), numbers, encodable)


def documents(*names: str, roots: st.SearchStrategy[Any] | None = None) -> st.SearchStrategy[Any]:
    """JSON values whose objects mostly have fields of these names."""
    keys = st.one_of(st.sampled_from(names), st.sampled_from(names), encodable) if names else encodable
    inner = roots if roots is not None else leaves
    return st.recursive(
        st.one_of(leaves, inner),
        lambda part: st.one_of(st.lists(part, max_size=4), st.dictionaries(keys, part, max_size=5)),
        max_leaves=12,
    )


def written(value: Any) -> bytes:
    """A JSON value as bytes."""
    return json.dumps(value).encode()


def contents(*names: str, seeds: Sequence[bytes] = ()) -> st.SearchStrategy[bytes]:
    """Bodies: JSON with fields of these names, damaged JSON, damaged seeds, anything at all."""
    whole = documents(*names).map(written)
    chosen = st.one_of(whole, st.sampled_from(tuple(seeds))) if seeds else whole
    return st.one_of(
        chosen, mangled(chosen), encodable.map(str.encode), st.binary(max_size=40), st.sampled_from(BODIES)
    )


BODIES = (
    b"",
    b" ",
    b"null",
    b"[]",
    b"{}",
    b"\xef\xbb\xbf[]",
    b"\xff\xfe[\0]\0",
    b'"\xed\xa0\x80"',
    b'"\\ud800"',
    b"[1e999999999999999999999]",
    b"1e400",
    b"-0",
    b"-",
    b"NaN",
    b"[" * 100_000,
    b'{"a":' * 50_000,
    b"9" * 5000,
    b'{"a":1,"a":2}',
    b"<html><title>" + b"x" * 400,
    b"<title" * 2000,
    b'{"errors":' * 300 + b"1" + b"}" * 300,
    b'{"\\u0000":"\\u0000"}',
    b"[" + b"{}," * 2000 + b"{}]",
    b"\x1f\x8b\x08\0",
    b'"' + b"\\" * 4001,
)
"""Bodies that have broken somebody's parser."""


@st.composite
def mangled(draw: st.DrawFn, whole: st.SearchStrategy[bytes]) -> bytes:
    """Bytes that were whole once: cut, doubled, overwritten."""
    data = bytearray(draw(whole))
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 8)))
        kind = draw(st.sampled_from(["cut", "double", "put", "end"]))
        if kind == "cut":
            del data[start:end]
        elif kind == "double":
            data[start:start] = data[start:end]
        elif kind == "put":
            data[start:end] = draw(st.sampled_from([b"\0", b'"', b"\\", b"{", b"]", b",", b"\xff", b"1e9", b"\xc2"]))
        else:
            del data[start:]
    return bytes(data)
