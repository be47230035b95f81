"""Forms: what stands in them, and what cannot."""

from __future__ import annotations

from decimal import Decimal

import pytest

from sagewire.runtime.errors import UsageError
from sagewire.runtime.writing.forms import encode_form, is_form

PLAIN = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data; boundary=xyz"


def test_a_plain_form_repeats_lists_and_leaves_none_out() -> None:
    body = {"a": "x&y", "tags": [1, 2], "on": True, "no": None, "amount": Decimal("1.10"), "more": {"k": "v"}}
    assert encode_form(body, PLAIN) == b"a=x%26y&tags=1&tags=2&on=true&amount=1.10&more=%7B%22k%22%3A+%22v%22%7D"


def test_bytes_need_a_form_in_parts() -> None:
    with pytest.raises(UsageError, match="photo holds bytes"):
        encode_form({"photo": b"x"}, PLAIN)
    assert encode_form({"name": "n", 'pho"to': b"\x00\r\n"}, PARTS) == (
        b'--xyz\r\nContent-Disposition: form-data; name="name"\r\n\r\nn\r\n'
        b'--xyz\r\nContent-Disposition: form-data; name="pho\\"to"; filename="pho\\"to"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n\x00\r\n\r\n--xyz--\r\n"
    )


def test_the_boundary_cannot_be_smuggled_in() -> None:
    with pytest.raises(UsageError, match="separates the parts"):
        encode_form({"a": "--xyz"}, PARTS)


def test_forms_are_known_by_their_media_type() -> None:
    assert is_form(PLAIN)
    assert is_form(PARTS)
    assert not is_form("application/json")
