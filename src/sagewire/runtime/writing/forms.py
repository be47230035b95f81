"""Bodies that are forms: `application/x-www-form-urlencoded` and `multipart/form-data`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from sagewire.runtime.decoding.values import decimal_text, is_array, is_mapping
from sagewire.runtime.errors import UsageError


def is_form(content_type: str) -> bool:
    """Whether a media type is one of the two."""
    return content_type.startswith(("application/x-www-form-urlencoded", "multipart/form-data"))


def encode_form(body: Mapping[str, Any], content_type: str) -> bytes:
    """Writes a body as a form.

    Args:
        body: values by their names on the wire; a list is repeated, an object becomes JSON, bytes become a file.
        content_type: the media type; that of a multipart form names its boundary.

    Raises:
        UsageError: a value cannot stand in the form.
    """
    pairs = [(name, item) for name, value in body.items() for item in _items(value)]
    boundary = content_type.partition("boundary=")[2].strip('"')
    if boundary:
        return _multipart(pairs, boundary.encode())
    return urlencode([(name, _text(name, value)) for name, value in pairs]).encode()


def _items(value: Any) -> Iterator[Any]:
    if value is not None:
        yield from value if is_array(value) else (value,)


def _text(name: str, value: Any) -> str:
    if isinstance(value, bytes):
        raise UsageError(f"{name} holds bytes, which this kind of form cannot carry.")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return decimal_text(value)
    return json.dumps(value, ensure_ascii=False) if is_mapping(value) else str(value)


def _multipart(pairs: list[tuple[str, Any]], boundary: bytes) -> bytes:
    out: list[bytes] = []
    for name, value in pairs:
        shown = name.replace("\\", "\\\\").replace('"', '\\"').replace("\r", "").replace("\n", "")
        head = f'Content-Disposition: form-data; name="{shown}"'
        content = value if isinstance(value, bytes) else _text(name, value).encode()
        if isinstance(value, bytes):
            head += f'; filename="{shown}"\r\nContent-Type: application/octet-stream'
        if boundary in content:
            raise UsageError(f"{name} holds the text that separates the parts of the form, so it cannot be sent.")
        out.append(b"--" + boundary + b"\r\n" + head.encode() + b"\r\n\r\n" + content + b"\r\n")
    return b"".join(out) + b"--" + boundary + b"--\r\n"
