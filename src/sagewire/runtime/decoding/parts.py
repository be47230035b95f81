"""Long arrays part by part: what is looked at twice, decoded and then checked, stays in the processor's cache."""

from __future__ import annotations

from collections.abc import Iterator

LONG = 1 << 18
"""Bytes from which on an array is long."""

SIZE = 1 << 16
"""Bytes of a part at least, but for the last one."""

_BETWEEN = b"},{"


def parts(content: bytes, *, size: int = SIZE) -> Iterator[bytes]:
    """Cuts an array of objects between two of them, as far as that can be told without reading it.

    A cut may turn out to lie in a text, or in an array inside of an object. Then its first part is no JSON: closed
    there, the text, or whatever is around that array, remains open. So if each part in turn can be read, they are the
    whole.

    Args:
        content: JSON that begins with `[`, and `{`.
        size: of a part at least.
    """
    start, view = 0, memoryview(content)
    while (end := content.find(_BETWEEN, start + size)) >= 0:
        yield b"".join((b"[", view[start + 1 : end + 1], b"]"))
        start = end + 1
    yield b"".join((b"[", view[start + 1 :]))
