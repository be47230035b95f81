"""Canary secrets, one of each kind, and everything that is looked through for them."""

from __future__ import annotations

import contextlib
import io
import logging
import traceback
import warnings
from collections.abc import Callable, Generator, Iterable, Mapping
from types import FrameType, TracebackType
from typing import Any

import attrs

KINDS = (
    "client-secret",
    "access-token",
    "refresh-token",
    "new-access-token",
    "new-refresh-token",
    "subscription-key",
    "auth-token",
    "developer-id",
    "application-id",
    "passcode",
    "rotation-secret",
    "first-key",
    "current-key",
    "new-key",
    "user-secret",
    "organization-secret",
    "element-secret",
    "instance-token",
    "callback-password",
    "signature-key",
    "oauth-api-secret",
    "receiver-token",
    "socsec",
    "actnum",
    "crdnum",
    "fedidn",
    "static-token",
    "iban",
    "bank-account",
    "sort-code",
    "login-code",
)
CANARY: Mapping[str, str] = {
    kind: f"CANARY{number:02d}x{kind.replace('-', '')[:9]}" for number, kind in enumerate(KINDS)
}
"""Kind -> secret; each fits everywhere, is long enough to be masked, and is no part of another."""


def found_in(text: str) -> list[str]:
    """The kinds whose secrets stand in a text, whatever the text's encoding did to them."""
    return [kind for kind, secret in CANARY.items() if secret in text] if "CANARY" in text else []


@attrs.define
class Sightings:
    """Where a secret was seen.

    Attributes:
        seen: sentences.
        looked: how many texts were looked through.
        repeated: the server repeats what it is sent in its headers; the HTTP library's own log shows them.
    """

    seen: list[str] = attrs.field(factory=list[str], repr=False)
    looked: int = 0
    repeated: bool = False

    def look(self, where: str, text: str) -> None:
        """Looks through a text."""
        self.looked += 1
        self.seen += [f"{kind} in {where}" for kind in found_in(text)]

    def look_at(self, where: str, value: object) -> None:
        """Looks through what is shown of a value."""
        self.look(f"repr of {where}", repr(value))
        self.look(f"str of {where}", str(value))

    def look_through(self, error: BaseException, where: str) -> None:
        """Looks through an error: its words, its traceback with locals, whatever caused it."""
        self.look_at(f"{type(error).__name__} ({where})", error)
        self.look(f"args of {type(error).__name__} ({where})", repr(error.args))
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
            trace = trace.tb_next
        whole = traceback.TracebackException(type(error), error, trace, capture_locals=True)
        self.look(f"traceback ({where})", "".join(whole.format()))
        for one in _chain(error):
            self.look_at(f"{type(one).__name__}, a cause ({where})", one)
            for frame in _frames(one.__traceback__):
                for name, value in frame.f_locals.items():
                    place = f"{frame.f_code.co_filename.rpartition('/')[2]}:{frame.f_code.co_name}"
                    self.look(f"local {name} of {place} ({where})", _shown(value))


def _shown(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:  # noqa: BLE001  # a half-made object may have no repr
        return type(error).__name__


def _chain(error: BaseException) -> Iterable[BaseException]:
    known: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and not any(one is other for other in known):
            known.append(one)
            waiting += [one.__cause__, one.__context__]
    return known


def _frames(trace: TracebackType | None) -> Generator[FrameType]:
    while trace is not None:
        if trace.tb_frame.f_code.co_filename != __file__:
            yield trace.tb_frame
        trace = trace.tb_next


class _Keeper(logging.Handler):
    def __init__(self, sightings: Sightings) -> None:
        super().__init__(logging.DEBUG)
        self._sightings = sightings

    def emit(self, record: logging.LogRecord) -> None:
        if self._sightings.repeated and record.name.startswith("httpcore") and "response_headers" in str(record.msg):
            return
        text = logging.Formatter("%(name)s %(message)s").format(record)
        self._sightings.look(f"log of {record.name}: {record.msg}", f"{text} {record.args!r}")
        if record.exc_info and record.exc_info[1] is not None:
            self._sightings.look_through(record.exc_info[1], f"log of {record.name}")


@contextlib.contextmanager
def watched(sightings: Sightings) -> Generator[None]:
    """Looks through every log record of every logger, every warning, and what is printed."""
    keeper, root, printed = _Keeper(sightings), logging.getLogger(), io.StringIO()
    level, levels = (
        root.level,
        {name: logging.getLogger(name).level for name in ("httpcore2", "httpx2", "httpcore", "httpx")},
    )
    root.addHandler(keeper)
    root.setLevel(logging.DEBUG)
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        with (
            warnings.catch_warnings(record=True) as warned,
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(printed),
        ):
            warnings.simplefilter("always")
            yield
        for warning in warned:
            sightings.look("a warning", str(warning.message))
        sightings.look("what was printed", printed.getvalue())
    finally:
        root.removeHandler(keeper)
        root.setLevel(level)
        for name, before in levels.items():
            logging.getLogger(name).setLevel(before)


def tried(sightings: Sightings, where: str, call: Callable[[], Any]) -> Any:
    """Makes a call, and looks through what comes of it.

    Returns:
        The result; the error where there was one.
    """
    try:
        result = call()
        look_at_result(sightings, where, result)
        return result
    except Exception as error:  # noqa: BLE001  # whatever it is, it is looked through
        sightings.look_through(error, where)
        return error


def look_at_result(sightings: Sightings, where: str, result: object) -> None:
    """Looks at what a call gave; a downloaded file shows what it holds."""
    if not isinstance(result, bytes):
        sightings.look_at(f"the result ({where})", result)


def deep(value: Any, known: set[int] | None = None) -> Generator[str]:
    """Every text inside of a value, shown or not: attributes, items, keys; bytes as text."""
    known = set() if known is None else known
    if id(value) in known:
        return
    known.add(id(value))
    if isinstance(value, str):
        yield value
    elif isinstance(value, bytes):
        yield value.decode("latin-1")
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from deep(name, known)
            yield from deep(item, known)
    elif isinstance(value, list | tuple | set | frozenset):
        for item in value:
            yield from deep(item, known)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from deep(getattr(value, field.name), known)
