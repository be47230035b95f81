"""What arrived instead of JSON: said in a way that shows where it breaks, and nothing that may be private."""

from __future__ import annotations

import re

from sagewire.runtime.errors import DecodeError


def broken(content: bytes, error: Exception) -> DecodeError:
    """Says what is wrong with a document.

    Args:
        content: the document.
        error: what the decoder, or a decimal, raised.
    """
    if not content.strip():
        return DecodeError("The answer is empty where JSON was expected.")
    if isinstance(error, RecursionError):
        return DecodeError("The answer is JSON nested too deeply to be read.")
    if isinstance(error, ArithmeticError):
        return DecodeError("The answer holds a number whose exponent is beyond every decimal.")
    head = content[:2000].decode("utf-8", "replace").lstrip()
    if head.startswith("<"):
        title = re.search(r"<title[^>]*>([^<]{1,100})", head, re.IGNORECASE)
        words = " ".join(title[1].split()) if title else head[:40]
        kind = "HTML" if re.match(r"<(!doctype|html|head|body)", head, re.IGNORECASE) else "markup"
        return DecodeError(f"The answer is {kind}, not JSON: {_printable(words)!r}.")
    place = re.search(r"\(byte (\d+)\)", str(error))
    position = int(place[1]) if place else len(content)
    if not place or position >= len(content):
        return DecodeError(f"The answer is not whole JSON: it ends after {len(content)} bytes.")
    around = content[max(0, position - 20) : position + 20].decode("utf-8", "replace")
    shape = re.sub(
        r"[^\W\d_]", "a", re.sub(r"\d", "0", around)
    )  # letters and digits may be private, their shape is not
    return DecodeError(
        f"The answer is not JSON: byte {position} of {len(content)} does not fit, near {_printable(shape)!r}."
    )


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in text)
