"""Calls that a product makes to us: from the bytes and headers that came to typed values.

Which there are, and what they hold, is said by the product's document; its package has a `Webhook` for each. Reading
one is tolerant, as reading an answer is. It says nothing about who called: what the document knows of signatures stands
among the headers, and is to be checked over the bytes as they came, before they are believed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, TypeVar

import attrs
import msgspec

from sagewire.runtime.decoding.codec import codec_of
from sagewire.runtime.decoding.drift import Drift, DriftReporter
from sagewire.runtime.errors import DecodeError, DriftError, MalformedWebhook
from sagewire.runtime.wire.message import Headers

B = TypeVar("B")
H = TypeVar("H", bound="HeaderValues")

_MASK = "***"


class HeaderValues(msgspec.Struct, frozen=True, kw_only=True):
    """The base of a webhook's headers: those that its document names, by attribute."""

    __secret__: ClassVar[frozenset[str]] = frozenset()
    """Names of the fields whose values are masked wherever they are shown."""

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in self.__struct_fields__)
        shown = (f"{name}={_MASK if value and name in self.__secret__ else repr(value)}" for name, value in values)
        return f"{type(self).__name__}({', '.join(shown)})"


class NoHeaders(HeaderValues, frozen=True, kw_only=True):
    """The headers of a webhook whose document names none."""


@attrs.frozen
class Received(Generic[B, H]):
    """A webhook that was read.

    Attributes:
        name: what it is called in the document.
        body: what it says.
        headers: the headers that the document names.
    """

    name: str
    body: B = attrs.field(repr=False)
    headers: H


class Webhook(Generic[B, H]):
    """One kind of call that the product makes to us.

    Attributes:
        name: what it is called in the document.
        method: its HTTP verb.
        headers: the class of its headers.
    """

    def __init__(
        self, name: str, method: str, body: Callable[[], Any], headers: type[H], *, optional: bool = False
    ) -> None:
        """Made by generated packages.

        Args:
            name: what it is called in the document.
            method: its HTTP verb.
            body: gives the type of its body, read when the first one comes; None where it has none, and bytes where it
                is no JSON.
            headers: the class of its headers.
            optional: its body may be left out.
        """
        self.name = name
        self.method = method
        self.headers = headers
        self._body = body
        self._optional = optional

    def __repr__(self) -> str:
        return f"<Webhook {self.method} {self.name}>"

    @property
    def body(self) -> Any:
        """The type of its body."""
        return self._body()

    def parse(
        self,
        body: bytes,
        headers: Mapping[str, str],
        *,
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
    ) -> Received[B, H]:
        """Reads one that came.

        Fields that the document does not know are kept in `extra`, values of a wrong type stay as they came; each such
        difference is told once.

        Args:
            body: the raw bytes.
            headers: all headers, in any spelling.
            strict: refuse differences instead.
            on_drift: told of each difference; logged (`sagewire.drift`) without it.

        Raises:
            MalformedWebhook: the body is not JSON, or JSON of another shape altogether, or a header that always comes
                is missing or no such value. Its message shows nothing of the body. Answer with 400.
            DriftError: it differs from the document, and `strict` is set.
        """
        return Received(self.name, self._read(body, strict, on_drift), self._headers(headers))

    def _read(self, content: bytes, strict: bool, on_drift: Callable[[Drift], object] | None) -> Any:
        shape = self._body()
        if shape is None or (self._optional and not content.strip()):
            return None
        if shape is bytes:
            return content
        try:
            return codec_of(shape).decode(content, DriftReporter(on_drift), strict=strict)
        except DriftError:
            raise
        except DecodeError as error:
            raise MalformedWebhook(f"{self.name}: {error.message.replace('The answer', 'The body', 1)}") from None

    def _headers(self, given: Mapping[str, str]) -> H:
        try:
            return msgspec.convert(dict(Headers(given)), self.headers, strict=False)
        except msgspec.ValidationError as error:
            raise MalformedWebhook(f"{self.name}: its headers do not fit: {error}.") from None
