"""What a product has to offer to be served; and what is the same for those that are served this way."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, Protocol, Self

from sagewire.sandbox.errors import Answer
from sagewire.sandbox.exchange import Request
from sagewire.sandbox.journal import Call, fingerprint
from sagewire.sandbox.products import Served

_SECRET_FIELDS = re.compile(
    r'"(apikey|initialApikey|secret|oauth\.api\.secret|subscription\.key|signing\.key|socsec|crdnum|rtn(?:mbr|mb\d)'
    r'|event\.notification\.(?:basic\.password|signature\.key))"(\s*:\s*)"((?:[^"\\]|\\.)*)"'
)


class Service(Served, Protocol):
    """A product without a login of its own, below a base path.

    Attributes:
        base: path that all its addresses begin with.
    """

    base: str

    def pause(self, noted: Call) -> float:
        """How many seconds the product works on a call."""
        ...

    def leave(self, noted: Call) -> None:
        """A call is over, whatever became of it; said more than once for some."""
        ...

    def keys(self) -> dict[str, str]:
        """What a client is given, by the names of its keywords."""
        ...

    def controls(self) -> Mapping[str, Callable[[Any], Any]]:
        """What `POST /_sandbox/<name>/<control>` does with its body; none of them may wait for a call of its own."""
        ...

    def expire(self) -> None:
        """Ends the credentials that can be renewed."""
        ...

    def start(self, origin: str) -> None:
        """The sandbox serves, at this origin."""
        ...


class AtOnce(ABC):
    """A product that answers at once and leaves nothing behind, and that faults change itself."""

    @property
    def data(self) -> Self:
        """What a fault may change under the reader."""
        return self

    @abstractmethod
    def answer(self, request: Request, noted: Call) -> Answer:
        """Answers a call."""

    def begin(self, request: Request, noted: Call) -> Callable[[], Answer]:
        """What answers a call."""
        return lambda: self.answer(request, noted)

    def pause(self, noted: Call) -> float:
        """None."""
        del noted
        return 0.0

    def leave(self, noted: Call) -> None:
        """Nothing is left behind."""
        del noted


def noted_body(content: bytes) -> str:
    """A body as it may be kept: what is secret in it is masked, yet the same always looks the same."""
    text = content.decode("utf-8", "replace")
    return _SECRET_FIELDS.sub(lambda found: f'"{found[1]}"{found[2]}"{fingerprint(found[3])}"', text)
