from __future__ import annotations

from datetime import UTC, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagewire.runtime.auth.tokens import Tokens, next_login, say_when

WHEN = datetime(2024, 3, 1, 9, 0, tzinfo=UTC)

moments = st.timedeltas(timedelta(0), timedelta(days=40_000)).map(lambda passed: WHEN + passed)
texts = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1)

tokens = st.builds(
    Tokens,
    access=texts,
    refresh=st.none() | texts,
    issued_at=moments,
    expires_at=moments,
    consented_at=moments,
    refresh_expires_at=st.none() | moments,
    scope=st.text(),
    generation=st.integers(1, 2**31),
    forced=st.booleans(),
    client_id=st.text(),
    extra=st.dictionaries(st.text(), st.none() | st.text() | st.integers(-(2**53), 2**53) | st.lists(st.text())),
)


@given(tokens)
def test_json_round_trip(value: Tokens) -> None:
    assert Tokens.from_json(value.to_json()) == value
    assert Tokens.from_json(value.to_json().encode()) == value


ONE = Tokens(
    access="acc-1", refresh="ref-1", issued_at=WHEN, expires_at=WHEN, consented_at=WHEN, extra={"id_token": "x.y.z"}
)


def test_repr_masks_every_secret() -> None:
    assert not [s for s in ("acc-1", "ref-1", "x.y.z") if s in repr(ONE) or s in str(ONE)]
    assert "generation=1" in repr(ONE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "does not hold tokens"),
        (b"{", "does not hold tokens"),
        (b"\xff\xfe", "does not hold tokens"),
        (b"[]", "does not hold tokens"),
        (b"{}", "does not hold tokens"),
        (ONE.to_json().replace('"version": 1', '"version": 2'), "format is 2"),
        (ONE.to_json().replace("+00:00", "").replace("Z", ""), "does not hold tokens"),
        (ONE.to_json().replace("acc-1", ""), "access token is empty"),
    ],
)
def test_anything_else_is_refused_without_quoting_it(text: bytes | str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as caught:
        Tokens.from_json(text)
    assert "ref-1" not in str(caught.value)


def test_next_login() -> None:
    assert next_login(ONE) is None
    assert next_login(attrs.evolve(ONE, refresh=None)) == WHEN
    later = WHEN + timedelta(days=90)
    assert next_login(attrs.evolve(ONE, refresh_expires_at=later)) == later
    assert say_when(later) == "2024-05-30 09:00 UTC"
