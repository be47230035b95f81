"""Values that are used as ever and shown to nobody: not by `repr`, and so by no traceback with its variables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast, overload

from sagewire.runtime.errors import SagewireError

T = TypeVar("T")

MASK = "'...'"


class Secret(str):
    """Text whose `repr` does not show it. Whatever is made of it (joined, cut, formatted) is ordinary text again."""

    __slots__ = ()

    def __repr__(self) -> str:
        return MASK


class Fields(dict[str, Any]):
    """What a caller named, of which only the names are shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{{{', '.join(f'{name!r}: ...' for name in self)}}}"


@overload
def hidden(value: str) -> str: ...
@overload
def hidden(value: T) -> T: ...
def hidden(value: object) -> object:
    """Makes text secret; anything else stays as it is."""
    return Secret(value) if isinstance(value, str) else value


def secret(text: str) -> str:
    """`hidden` as the converter of a field, whose type is this argument's: mypy solves no type variable there."""
    return hidden(text)


def secret_if_any(text: str | None) -> str | None:
    """The same for a field that may be empty."""
    return hidden(text)


def plain(value: object) -> str:
    """The text of a secret, for encoders that know no text but the ordinary.

    Raises:
        NotImplementedError: it is something else that the encoder does not know.
    """
    if isinstance(value, Secret):
        return str(value)
    raise NotImplementedError


def taken(fields: Mapping[str, Any]) -> Any:
    """Takes a method's own keywords away from it: its frame then holds none, whatever shows it.

    Args:
        fields: the method's `**keywords`, which are nobody else's.
    """
    own = cast(dict[str, Any], fields)
    found = Fields(own)
    own.clear()
    return found


def without_frames(error: BaseException) -> BaseException:
    """Takes the frames off an error and off whatever caused it.

    The frames of a call hold what is sent and who sends it. An error of ours says all there is to say without them; its
    traceback begins again where it is raised.
    """
    met: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and id(one) not in met:
            met.add(id(one))
            one.__traceback__ = None
            waiting += [one.__cause__, one.__context__]
    return error


def is_told(error: BaseException) -> bool:
    """Whether an error says all by itself: one of ours, or the end of a task or of the program."""
    return isinstance(error, SagewireError) or not isinstance(error, Exception)
